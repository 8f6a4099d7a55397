/* What a project may say, as JSON Schema 2020-12, and a blank project to fill. */
#include <math.h>

#include "number.h"
#include "policy.h"

static cJSON *type_json(const char *type)
{
    return json_text(text_of(type));
}

static cJSON *or_null(const char *type)
{
    cJSON *types = json_array();
    json_append(types, type_json(type));
    json_append(types, type_json("null"));
    return types;
}

static bool stands_in(const struct thing *thing, uint32_t parent)
{
    return thing->parent == parent && (thing->kind == THING_INPUT || thing->kind == THING_GROUP || thing->kind == THING_LIST);
}

/* Label, unit and what decides whether it is asked, for people who read the schema. */
static struct text description(const struct telling *t, const struct thing *thing)
{
    const struct node *asked = thing->node ? node_find(thing->node, N_ASKED_WHEN) : NULL;
    if (!asked)
        return thing->label;
    struct text when = source_slice(t->model->sources, asked->first->at), words = say(t, "asked when", "demandé si");
    return text_format(t->arena, "%.*s (%.*s %.*s)", (int)thing->label.n, thing->label.at, (int)words.n, words.at, (int)when.n, when.at);
}

static cJSON *options_json(const struct telling *t, const struct type *type)
{
    cJSON *list = json_array();
    if (type->base == BASE_CHOICE) {
        const struct choice_set *set = &t->model->choices[type->set];
        for (uint32_t i = 0; i < set->n; i++)
            json_append(list, json_text(set->name[i]));
        return list;
    }
    const struct table *table = &t->model->table[t->model->thing[type->set].detail];
    for (uint32_t i = 0; i < table->rows; i++)
        if (i != table->otherwise)
            json_append(list, json_text(table->key[i]));
    return list;
}

static bool is_open_key(const struct telling *t, const struct type *type)
{
    return type->base == BASE_KEY && t->model->table[t->model->thing[type->set].detail].otherwise != NONE;
}

static cJSON *plain_json(const struct telling *t, const struct input *input, const struct type *type)
{
    cJSON *object = json_object();
    switch (type->base) {
    case BASE_NUMBER:
        json_put(object, "type", type_json(type->whole ? "integer" : "number"));
        if (input->has_range) {
            json_put(object, "minimum", json_number(input->low));
            json_put(object, "maximum", json_number(input->high));
        }
        break;
    case BASE_BOOL: json_put(object, "type", type_json("boolean")); break;
    case BASE_DATE:
        json_put(object, "type", type_json("string"));
        json_put(object, "format", type_json("date"));
        break;
    case BASE_CHOICE:
    case BASE_KEY:
        json_put(object, "type", type_json("string"));
        if (!is_open_key(t, type))
            json_put(object, "enum", options_json(t, type));
        break;
    case BASE_TEXT:
    case BASE_BAD: json_put(object, "type", type_json("string")); break;
    }
    return object;
}

/* {"value": 6, "unit": "year", "plus_minus": 1, "source": "..."} and its French spelling. */
static cJSON *long_json(const struct telling *t, const struct input *input, const struct type *type)
{
    static const char *const members[][ECO_LANGUAGES] = {{"value", "valeur"}, {"unit", "unite"}, {"plus_minus", "plus_ou_moins"},
                                                         {"between", "entre"}, {"not_applicable", "sans_objet"}, {"source", "source"}};
    cJSON *object = json_object(), *properties = json_object(), *pattern = json_object();
    bool number = type->base == BASE_NUMBER;
    for (int i = 0; i < 6; i++)
        for (int l = 0; l < (i == 5 ? 1 : 2); l++) {
            cJSON *member = json_object();
            if ((i == 1 || i == 2 || i == 3) && !number)
                continue;
            if (i == 4 && !input->may_be_na)
                continue;
            if (i == 0) {
                member = plain_json(t, input, type);
                cJSON_DeleteItemFromObjectCaseSensitive(member, "minimum");      /* it may stand in another unit */
                cJSON_DeleteItemFromObjectCaseSensitive(member, "maximum");
                if (number)
                    cJSON_ReplaceItemInObjectCaseSensitive(member, "type", type_json("number"));
            } else if (i == 3) {
                json_put(member, "type", type_json("array"));
                json_put(member, "minItems", json_number(2));
                json_put(member, "maxItems", json_number(2));
                cJSON *item = json_object();
                json_put(member, "items", json_put(item, "type", type_json("number")));
            } else {
                json_put(member, "type", type_json(i == 2 ? "number" : "string"));
            }
            if (i == 4)
                json_put(member, "minLength", json_number(1));
            json_put(properties, members[i][l], member);
        }
    if (number)
        json_put(properties, "unité", json_put(json_object(), "type", type_json("string")));
    json_put(object, "type", type_json("object"));
    json_put(object, "properties", properties);
    json_put(pattern, "^_", cJSON_CreateTrue());
    json_put(object, "patternProperties", pattern);
    return json_put(object, "additionalProperties", cJSON_CreateFalse());
}

static cJSON *input_schema(const struct telling *t, const struct thing *thing)
{
    const struct input *input = &t->model->input[thing->detail];
    cJSON *object = json_object(), *any = json_array(), *null = json_object();
    struct text unit = thing->type.base == BASE_NUMBER ? unit_write(t->arena, &t->model->units, &thing->type.unit, t->language)
                                                       : (struct text){0};
    json_put(object, "title", json_text(thing->label));
    json_put(object, "description", json_text(description(t, thing)));
    if (unit.n)
        json_put(object, "x-unit", json_text(unit));
    json_append(any, plain_json(t, input, &thing->type));
    if (thing->type.base == BASE_NUMBER) {
        cJSON *amount = json_object();                    /* "6 years" */
        json_put(amount, "type", type_json("string"));
        json_append(any, json_put(amount, "pattern", type_json("^[-+]?[0-9.,][0-9.,eE+-]* ?[^0-9 ].*$")));
    }
    if (thing->type.base == BASE_DATE || thing->type.base == BASE_CHOICE || thing->type.base == BASE_KEY)
        json_append(any, json_put(json_object(), "const", type_json("")));       /* an empty text is no answer */
    json_append(any, long_json(t, input, &thing->type));
    json_append(any, json_put(null, "type", type_json("null")));
    return json_put(object, "anyOf", any);
}

static cJSON *object_schema(const struct telling *t, uint32_t parent);

static cJSON *field_schema(const struct telling *t, uint32_t index)
{
    const struct thing *thing = &t->model->thing[index];
    if (thing->kind == THING_INPUT)
        return input_schema(t, thing);
    cJSON *object = thing->kind == THING_GROUP ? object_schema(t, index) : json_object();
    if (thing->kind == THING_GROUP)
        cJSON_ReplaceItemInObjectCaseSensitive(object, "type", or_null("object"));
    if (thing->kind == THING_LIST) {
        json_put(object, "type", or_null("array"));
        json_put(object, "items", object_schema(t, index));
        if (thing->rows_declared) {
            json_put(object, "minItems", json_number(t->model->program.list_least[thing->row_list]));
            json_put(object, "maxItems", json_number(t->model->program.list_most[thing->row_list]));
        }
    }
    json_put(object, "title", json_text(thing->label));
    if (judgement_of_group(t->model, index) && node_find(thing->node, N_ASKED_WHEN))
        json_put(object, "description", json_text(description(t, thing)));
    return object;
}

static cJSON *object_schema(const struct telling *t, uint32_t parent)
{
    cJSON *object = json_object(), *properties = json_object(), *required = json_array(), *pattern = json_object();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (!stands_in(thing, parent))
            continue;
        char *name = arena_copy(t->arena, thing->name.at, thing->name.n);
        if (name)
            json_put(properties, name, field_schema(t, i));
        bool always = thing->kind == THING_INPUT && t->model->input[thing->detail].required && !node_find(thing->node, N_ASKED_WHEN);
        if (always)
            json_append(required, json_text(thing->name));
    }
    json_put(object, "type", type_json("object"));
    json_put(object, "properties", properties);
    if (required && required->child)
        json_put(object, "required", required);
    json_put(pattern, "^_", cJSON_CreateTrue());
    json_put(object, "patternProperties", pattern);
    return json_put(object, "additionalProperties", cJSON_CreateFalse());
}

static void add_reserved(cJSON *properties)
{
    static const char *const names[] = {"policy", "politique", "name", "nom", "date"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (cJSON_GetObjectItemCaseSensitive(properties, names[i]))
            continue;
        cJSON *object = json_object();
        json_put(object, "type", or_null("string"));
        if (i == 4)
            json_put(object, "format", type_json("date"));
        json_put(properties, names[i], object);
    }
}

eco_result *eco_schema(const eco_policy *policy, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct telling t = {.model = &policy->model, .language = language, .arena = &result->arena};
    cJSON *schema = json_object(), *body = object_schema(&t, NONE);
    json_put(schema, "$schema", json_text(TEXT("https://json-schema.org/draft/2020-12/schema")));
    struct text title = text_format(t.arena, "%.*s %.*s", (int)policy->model.own.title.n, policy->model.own.title.at,
                                    (int)policy->model.own.version.n, policy->model.own.version.n ? policy->model.own.version.at : "");
    json_put(schema, "title", json_text(title));
    add_reserved(cJSON_GetObjectItemCaseSensitive(body, "properties"));
    while (body && body->child) {
        cJSON *kid = cJSON_DetachItemViaPointer(body, body->child);
        cJSON_AddItemToObject(schema, kid->string, kid);
    }
    return result_finish(result, before, schema);
}

/* ---- a blank project ---- */

static struct text hint(const struct telling *t, const struct thing *thing)
{
    const struct input *input = &t->model->input[thing->detail];
    struct text out = description(t, thing), part = TEXT("");
    if (thing->type.base == BASE_NUMBER) {
        struct text unit = unit_write(t->arena, &t->model->units, &thing->type.unit, t->language);
        if (unit.n)
            part = text_format(t->arena, t->language == ECO_FRENCH ? ", en %.*s" : ", in %.*s", (int)unit.n, unit.at);
        if (input->has_range) {
            char low[NUMBER_LENGTH], high[NUMBER_LENGTH];
            number_write_short(input->low, 12, low);
            number_write_short(input->high, 12, high);
            part = text_format(t->arena, t->language == ECO_FRENCH ? "%.*s, de %s à %s" : "%.*s, %s to %s", (int)part.n,
                               part.n ? part.at : "", low, high);
        }
    } else if (thing->type.base == BASE_CHOICE || thing->type.base == BASE_KEY) {
        cJSON *options = options_json(t, &thing->type);
        for (const cJSON *o = options ? options->child : NULL; o; o = o->next)
            part = text_format(t->arena, "%.*s%s%s", (int)part.n, part.n ? part.at : "", part.n ? " | " : ": ", o->valuestring);
    } else if (thing->type.base == BASE_BOOL) {
        part = TEXT(": true | false");
    } else if (thing->type.base == BASE_DATE) {
        part = say(t, ": \"2026-01-31\"", " : \"2026-01-31\"");
    }
    out = text_format(t->arena, "%.*s%.*s", (int)out.n, out.at, (int)part.n, part.n ? part.at : "");
    if (input->required) {
        struct text word = say(t, "required", "obligatoire");
        out = text_format(t->arena, "%.*s (%.*s)", (int)out.n, out.at, (int)word.n, word.at);
    }
    return out;
}

/* What may be answered is the same for each row of a table: it is said once. */
static struct text group_hint(const struct telling *t, const struct thing *group)
{
    if (group->keyed == NONE)
        return description(t, group);
    const struct keyed *k = &t->model->keyed[group->keyed];
    struct thing one = t->model->thing[k->first];
    one.label = group->label;
    return hint(t, &one);
}

static cJSON *blank_object(const struct telling *t, uint32_t parent, bool keys_only)
{
    cJSON *object = json_object();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (!stands_in(thing, parent))
            continue;
        char *name = arena_copy(t->arena, thing->name.at, thing->name.n);
        struct text comment = text_format(t->arena, "_%.*s", (int)thing->name.n, thing->name.at);
        if (!name || !comment.at)
            return object;
        if (!keys_only)
            json_put(object, comment.at, json_text(thing->kind == THING_INPUT ? hint(t, thing) : group_hint(t, thing)));
        if (thing->kind == THING_INPUT) {
            json_put(object, name, cJSON_CreateNull());
        } else if (thing->kind == THING_GROUP) {
            json_put(object, name, blank_object(t, i, keys_only || thing->keyed != NONE));
        } else {
            cJSON *rows = json_array();
            json_append(rows, blank_object(t, i, keys_only));
            json_put(object, name, rows);
        }
    }
    return object;
}

eco_result *eco_blank_project(const eco_policy *policy, bool keys_only, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct telling t = {.model = &policy->model, .language = language, .arena = &result->arena};
    cJSON *project = json_object(), *body = blank_object(&t, NONE, keys_only);
    struct text title = text_format(t.arena, "%.*s %.*s", (int)policy->model.own.title.n, policy->model.own.title.at,
                                    (int)policy->model.own.version.n, policy->model.own.version.n ? policy->model.own.version.at : "");
    json_put(project, policy->model.language == ECO_FRENCH ? "politique" : "policy", json_text(title));
    if (!keys_only)
        json_put(project, "_date", json_text(say(&t, "the day of the score: \"2026-01-31\"", "le jour du score : \"2026-01-31\"")));
    json_put(project, "date", cJSON_CreateNull());
    while (body && body->child) {
        cJSON *kid = cJSON_DetachItemViaPointer(body, body->child);
        cJSON_AddItemToObject(project, kid->string, kid);
    }
    return result_finish(result, before, project);
}
