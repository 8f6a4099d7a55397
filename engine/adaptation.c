/* What a policy says of the one that it adapts, as a tree: each change with its reason, before and after. */
#include "adapt.h"
#include "description.h"

static struct text head_name(const struct node *head)
{
    return head->first && head->first->kind == N_PATH ? head->first->first->text : (struct text){0};
}

/* A block that is written anew is told as a whole. */
static cJSON *replaced_json(const struct telling *t, const struct alteration *a)
{
    cJSON *list = json_array(), *object = json_object();
    json_put(object, "what", json_text(keyword_written(t->arena, a->kind->token, t->language)));
    json_put(object, "from", a->before ? json_text(rule_text(t, a->before)) : cJSON_CreateNull());
    json_append(list, json_put(object, "to", json_text(rule_text(t, a->after))));
    return list;
}

static void add_cell(const struct telling *t, const struct node *head, const struct node *key, const struct node *from, const struct node *to,
                     cJSON *list)
{
    struct side side = {.telling = *t};
    struct text row = written_line(&side, key->at), column = head->first ? written_line(&side, head->first->at) : (struct text){0};
    struct text what = text_format(t->arena, t->language == ECO_FRENCH ? "ligne %.*s, %.*s" : "row %.*s, %.*s", (int)row.n, row.at, (int)column.n,
                                   column.at);
    cJSON *object = json_object();
    json_put(object, "what", json_text(what));
    json_put(object, "from", json_text_or_null(written_line(&side, from->at)));
    json_append(list, json_put(object, "to", json_text_or_null(written_line(&side, to->at))));
}

/* A table that is changed has the rows that it had. */
static void add_cells(const struct telling *t, const struct node *before, const struct node *after, cJSON *list)
{
    const struct node *heading = node_find(before, N_ROW), *key = node_find(before, N_KEY), *from = heading, *to = node_find(after, N_ROW);
    uint32_t at = 0;
    for (const struct node *head = heading ? heading->first : NULL; head && !text_equal(head_name(head), key->text); head = head->next)
        at++;
    for (; from && to; from = from->next, to = to->next) {
        const struct node *a = from->first, *b = to->first, *head = heading->first;
        for (; a && b && head; a = a->next, b = b->next, head = head->next)
            if (a->kind == N_CELL && b->kind == N_CELL && node_difference(a, b))
                add_cell(t, head, node_kid(from, at), a, b, list);
    }
}

static cJSON *details_of(const struct telling *t, const struct alteration *a)
{
    if (a->how != ALTERED_CHANGED)
        return json_array();
    if (a->kind->once)
        return replaced_json(t, a);
    cJSON *list = details_json(t, a->kind->item, a->before, a->after);
    if (a->kind->node == N_TABLE)
        add_cells(t, a->before, a->after, list);
    return list;
}

static cJSON *said_json(const struct telling *t, const struct alteration *a)
{
    static const char *const words[] = {[ALTERED_CHANGED] = "changed", [ALTERED_REMOVED] = "removed", [ALTERED_ADDED] = "added"};
    struct text label = a->after && a->after->label.n ? a->after->label : a->label;
    cJSON *object = json_object();
    json_put(object, "change", json_text(text_of(words[a->how])));
    json_put(object, "kind", json_text(text_of(a->kind->item == ITEM_KINDS ? "claim" : item_kind_name(a->kind->item))));
    json_put(object, "name", json_text_or_null(a->path));
    json_put(object, "label", json_text_or_null(label));
    json_put(object, "reason", json_text(a->reason));
    json_put(object, "at", place_json(t, a->said->at));
    return json_put(object, "details", details_of(t, a));
}

static cJSON *base_json(const struct telling *t, uint32_t module)
{
    const struct model *m = t->model;
    const uint32_t base = m->module[module].base;
    if (base == NONE)
        return cJSON_CreateNull();
    const struct node *head = node_find(m->module[base].parsed.file, N_POLICY), *version = head ? node_find(head, N_VERSION) : NULL;
    cJSON *object = json_object(), *changes = json_array();
    json_put(object, "title", json_text(head ? head->text : (struct text){0}));
    json_put(object, "version", json_text(version ? version->text : (struct text){0}));
    json_put(object, "file", json_text(m->sources->v[m->module[base].file].path));
    for (uint32_t i = 0; i < m->alterations; i++)
        if (m->alteration[i].module == module)
            json_append(changes, said_json(t, &m->alteration[i]));
    json_put(object, "changes", changes);
    return json_put(object, "based_on", base_json(t, base));
}

cJSON *adaptation_json(const struct telling *t, const struct judgement *j)
{
    return base_json(t, j->module);
}

cJSON *alteration_json(const struct telling *t, const struct node *node)
{
    const struct alteration *a = alteration_of(t->model, node);
    return a ? said_json(t, a) : cJSON_CreateNull();
}

eco_result *eco_adaptation(const eco_policy *policy, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct telling t = {.model = &policy->model, .language = language, .arena = &result->arena};
    return result_finish(result, before, json_put(json_object(), "based_on", adaptation_json(&t, &policy->model.own)));
}
