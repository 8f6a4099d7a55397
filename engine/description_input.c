/* What a project is asked, and what the policy itself may choose. */
#include "description.h"
#include "number.h"

static const char *type_name(const struct type *type)
{
    switch (type->base) {
    case BASE_NUMBER: return type->whole ? "count" : "number";
    case BASE_BOOL: return "yes_no";
    case BASE_CHOICE: return "choice";
    case BASE_KEY: return "key";
    case BASE_DATE: return "date";
    case BASE_TEXT:
    case BASE_BAD: break;
    }
    return "text";
}

static cJSON *choices_json(const struct telling *t, const struct type *type)
{
    cJSON *list = json_array();
    if (type->base != BASE_CHOICE)
        return list;
    const struct choice_set *set = &t->model->choices[type->set];
    for (uint32_t i = 0; i < set->n; i++) {
        cJSON *object = json_object();
        json_put(object, "name", json_text(set->name[i]));
        json_append(list, json_put(object, "label", json_text(set->label[i].n ? set->label[i] : set->name[i])));
    }
    return list;
}

/* "0 to 100 kg": both ends with one unit. */
static struct text range_words(const struct telling *t, const struct input *input, const struct type *type)
{
    if (!input->has_range)
        return (struct text){0};
    struct type bare = *type;
    bare.unit = unit_one();
    struct text low = value_text_exact(t, type->base == BASE_NUMBER ? &bare : type, input->low),
                high = value_text_exact(t, type, input->high);
    struct text to = say(t, " to ", " à ");
    return text_format(t->arena, "%.*s%.*s%.*s", (int)low.n, low.at, (int)to.n, to.at, (int)high.n, high.at);
}

static struct text default_words(const struct telling *t, const struct node *node)
{
    const struct node *line = node_find(node, N_DEFAULT), *width = line ? node_find(line, N_PLUS_MINUS) : NULL;
    if (!line)
        return decision_in_words(t, node);      /* of a question that follows from others */
    struct text value = in_words(t, line->first), more = width ? one_line(t, width->at) : (struct text){0};
    return more.n ? text_format(t->arena, "%.*s ± %.*s", (int)value.n, value.at, (int)more.n, more.at) : value;
}

/* By its policy, and by itself. */
static struct text when_asked(const struct telling *t, uint32_t index)
{
    const struct node *asked = node_find(t->model->thing[index].node, N_ASKED_WHEN);
    struct text own = asked ? in_words(t, asked->first) : (struct text){0}, around = {0};
    if (t->model->thing[index].policy > 0)
        around = policy_in_words(t, judgement_of(t->model, index));
    return around.n && own.n ? text_concat(t->arena, text_concat(t->arena, around, say(t, ", and ", ", et ")), own) : around.n ? around : own;
}

static cJSON *input_json(const struct telling *t, uint32_t index)
{
    const struct thing *thing = &t->model->thing[index];
    const struct input *input = &t->model->input[thing->detail];
    cJSON *object = thing_json(t, index);
    json_put(object, "type", json_text(text_of(type_name(&thing->type))));
    json_put(object, "unit", unit_json(t, &thing->type));
    json_put(object, "range", json_text_or_null(range_words(t, input, &thing->type)));
    json_put(object, "choices", choices_json(t, &thing->type));
    json_put(object, "table",
             thing->type.base == BASE_KEY ? json_text(t->model->thing[thing->type.set].name) : cJSON_CreateNull());
    json_put(object, "required", cJSON_CreateBool(input->required));
    json_put(object, "may_be_na", cJSON_CreateBool(input->may_be_na));
    json_put(object, "can_change", cJSON_CreateBool(input->can_change));
    json_put(object, "asked_when", json_text_or_null(when_asked(t, index)));
    json_put(object, "default", json_text_or_null(default_words(t, thing->node)));
    json_put(object, "default_because", json_text_or_null(input->default_reason));
    return json_put(object, "based_on", texts_json(t, thing->node, N_BASED_ON));
}

/* One question stands for those of all rows of its table. */
static cJSON *keyed_json(const struct telling *t, const struct keyed *k)
{
    const struct thing *group = &t->model->thing[k->thing];
    struct text label = group->label, table = t->model->thing[k->table].label;
    cJSON *object = input_json(t, k->first);
    cJSON_ReplaceItemInObjectCaseSensitive(object, "name", json_text(group->path));
    cJSON_ReplaceItemInObjectCaseSensitive(
        object, "label", json_text(text_format(t->arena, t->language == ECO_FRENCH ? "%.*s, pour chaque ligne de « %.*s »" : "%.*s, for each row of '%.*s'",
                                               (int)label.n, label.at, (int)table.n, table.at)));
    return object;
}

/* How many rows a list may have, where it says so. */
static cJSON *rows_json(const struct telling *t, const struct thing *list)
{
    if (!list || list->kind != THING_LIST || !list->rows_declared)
        return cJSON_CreateNull();
    cJSON *object = json_object();
    json_put(object, "least", json_number(t->model->program.list_least[list->row_list]));
    return json_put(object, "most", json_number(t->model->program.list_most[list->row_list]));
}

/* A list in a list says in which. */
static struct text group_label(const struct telling *t, const struct thing *group)
{
    if (group->kind != THING_LIST || group->row_thing == NONE)
        return group->label;
    struct text outer = t->model->thing[group->row_thing].label;
    return text_format(t->arena, t->language == ECO_FRENCH ? "%.*s, dans chaque ligne de « %.*s »" : "%.*s, in each row of '%.*s'",
                       (int)group->label.n, group->label.at, (int)outer.n, outer.at);
}

/* Inputs that stand in one group or list, or in none. */
static void add_group(const struct telling *t, uint32_t parent, cJSON *list)
{
    const struct thing *group = parent == NONE ? NULL : &t->model->thing[parent];
    cJSON *object = json_object(), *inputs = json_array();
    const char *kind = !group ? "none" : group->kind == THING_LIST ? "list" : "group";
    for (uint32_t i = 0; i < t->model->things; i++)
        if (t->model->thing[i].parent == parent && t->model->thing[i].keyed != NONE)
            json_append(inputs, keyed_json(t, &t->model->keyed[t->model->thing[i].keyed]));
        else if (t->model->thing[i].kind == THING_INPUT && t->model->thing[i].parent == parent)
            json_append(inputs, input_json(t, i));
    json_put(object, "kind", json_text(text_of(kind)));
    json_put(object, "name", group ? json_text(group->path) : cJSON_CreateNull());
    json_put(object, "label", group ? json_text(group_label(t, group)) : cJSON_CreateNull());
    json_put(object, "rows", rows_json(t, group));
    json_put(object, "inputs", inputs);
    if (cJSON_GetArraySize(inputs) > 0 || (group && group->rows_declared))
        json_append(list, object);
}

cJSON *described_inputs(const struct telling *t)
{
    cJSON *list = json_array();
    add_group(t, NONE, list);
    for (uint32_t i = 0; i < t->model->things; i++)
        if ((t->model->thing[i].kind == THING_GROUP && t->model->thing[i].keyed == NONE) || t->model->thing[i].kind == THING_LIST)
            add_group(t, i, list);
    return list;
}

cJSON *described_settings(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (thing->kind != THING_SETTING)
            continue;
        cJSON *object = thing_json(t, i);
        json_put(object, "text", json_text(value_text(t, &thing->type, t->model->program.value[thing->slot], KNOWN)));
        json_append(list, json_put(object, "choices", choices_json(t, &thing->type)));
    }
    return list;
}
