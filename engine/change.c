/* A project description with some answers replaced: what-if without a file, answers of a dialogue, advice applied. */
#include <string.h>

#include "names.h"
#include "number.h"
#include "policy.h"

struct changer {
    const struct model *model;
    struct arena *arena;
    enum eco_language language;
    cJSON *root;
    struct text why;                    /* the first mistake */
};

/* One step of "usage.target", "equipment[0].kept", "rgesn[\"1.10\"]" or "/rgesn/1.10". */
struct step {
    struct text name;
    bool is_row;
    double row;
};

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool next_step(struct text path, uint32_t *at, struct step *step)
{
    const char *between = path.at[0] == '/' ? "/" : "./[]";
    while (*at < path.n && strchr(between, path.at[*at]))
        ++*at;
    bool quoted = *at > 0 && *at < path.n && path.at[*at] == '"' && path.at[*at - 1] == '[';
    uint32_t from = *at + quoted;
    *at = from;
    while (*at < path.n && !(quoted ? path.at[*at] == '"' : strchr(between, path.at[*at]) != NULL))
        ++*at;
    step->name = (struct text){path.at + from, *at - from};
    while (quoted && *at < path.n && strchr("\"]", path.at[*at]))
        ++*at;
    step->is_row = !quoted && step->name.n > 0 && is_digit(step->name.at[0]) && number_read(step->name, &step->row);
    return step->name.n > 0;
}

static void refuse(struct changer *c, const char *en, const char *fr, struct text path)
{
    if (!c->why.n)
        c->why = text_format(c->arena, c->language == ECO_FRENCH ? fr : en, (int)path.n, path.at);
}

static cJSON *member_of(struct changer *c, cJSON *object, struct text fold)
{
    for (cJSON *kid = object ? object->child : NULL; kid; kid = kid->next)
        if (kid->string && text_equal(text_fold(c->arena, text_nfc(c->arena, text_of(kid->string))), fold))
            return kid;
    return NULL;
}

static void put_member(struct changer *c, cJSON *object, struct text name, struct text fold, cJSON *value)
{
    cJSON *old = member_of(c, object, fold);
    char *key = arena_copy(c->arena, name.at, name.n);
    if (!key || !value)
        return;
    if (!old) {
        cJSON_AddItemToObjectCS(object, key, value);
        return;
    }
    value->string = old->string;        /* an item that takes another's place keeps its own name */
    value->type |= cJSON_StringIsConst;
    cJSON_ReplaceItemViaPointer(object, old, value);
}

/* The object that a group's fields stand in, made where it is absent; the row of a list. */
static cJSON *enter(struct changer *c, cJSON *object, const struct thing *thing, bool *list)
{
    cJSON *inner = member_of(c, object, thing->fold);
    *list = thing->kind == THING_LIST;
    if (*list)
        return cJSON_IsArray(inner) ? inner : NULL;
    if (!cJSON_IsObject(inner)) {
        put_member(c, object, thing->name, thing->fold, json_object());
        inner = member_of(c, object, thing->fold);
    }
    return inner;
}

/* A value as it would stand in the file: JSON if it reads as such, else a text. */
static cJSON *value_of(struct text written, bool is_word)
{
    if (is_word && written.n && !strchr("\"{n", written.at[0]))
        return json_text(written);      /* 5 for a text is the text "5" */
    const char *end = NULL;
    cJSON *value = cJSON_ParseWithLengthOpts(written.at, written.n, &end, false);
    bool whole = value && end == written.at + written.n;
    return whole ? value : json_text(written);
}

static bool is_reserved(struct text name)
{
    return text_is(name, "date") || text_is(name, "name") || text_is(name, "nom") || text_is(name, "policy") || text_is(name, "politique");
}

static void apply(struct changer *c, struct text path, struct text written)
{
    uint32_t at = 0, scope = NONE;
    cJSON *object = c->root;
    struct step step;
    bool list = false;
    while (next_step(path, &at, &step)) {
        uint32_t found;
        struct text fold = text_fold(c->arena, text_nfc(c->arena, step.name));
        if (list && !step.is_row) {
            refuse(c, "'%.*s': say which row, as in list[0].field", "« %.*s » : dire quelle ligne, comme liste[0].champ", path);
            return;
        }
        if (list) {
            object = step.is_row ? cJSON_GetArrayItem(object, (int)step.row) : NULL;
            list = false;
            if (!cJSON_IsObject(object)) {
                refuse(c, "'%.*s': the project has no such row", "« %.*s » : le projet n'a pas cette ligne", path);
                return;
            }
            continue;
        }
        bool named = names_find(c->model->names, scope, fold, &found);
        if (!named && scope == NONE && is_reserved(step.name) && at == path.n) {
            put_member(c, object, step.name, fold, value_of(written, true));
            return;
        }
        const struct thing *thing = named ? &c->model->thing[found] : NULL;
        if (thing && thing->kind == THING_INPUT && at == path.n) {
            bool word = thing->type.base != BASE_NUMBER && thing->type.base != BASE_BOOL;
            put_member(c, object, thing->name, thing->fold, value_of(written, word));
            return;
        }
        if (thing && thing->kind == THING_LIST && at == path.n) {
            put_member(c, object, thing->name, thing->fold, value_of(written, false));
            return;
        }
        if (!thing || (thing->kind != THING_GROUP && thing->kind != THING_LIST))
            break;
        object = enter(c, object, thing, &list);
        scope = found;
        if (!object) {
            refuse(c, "'%.*s': the project has no such row", "« %.*s » : le projet n'a pas cette ligne", path);
            return;
        }
    }
    refuse(c, "'%.*s' is no question of the policy", "« %.*s » n'est pas une donnée de la politique", path);
}

eco_result *eco_project_with(const eco_policy *policy, const eco_project *project, const struct eco_change *changes, size_t n,
                             enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct changer c = {.model = &policy->model, .arena = &result->arena, .language = language};
    const struct document *doc = &project->document;
    c.root = doc->is_json ? json_parse(&result->arena, doc->sources.v[0].bytes) : NULL;
    for (size_t i = 0; c.root && i < n; i++)
        apply(&c, text_of(changes[i].path), text_of(changes[i].value));
    cJSON *root = c.root;
    if (c.why.n)
        root = json_put(json_object(), "error", json_text(c.why));
    return result_finish(result, before, root);
}
