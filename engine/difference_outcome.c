/* Criteria and gates of both policies in one row, each with the changes that it rests on: what a portfolio is told by. */
#include <string.h>

#include "difference.h"

static bool is_at(const cJSON *object, const char *kind, const char *member, struct text name)
{
    const cJSON *its_kind = cJSON_GetObjectItemCaseSensitive(object, "kind"),
                *its_name = cJSON_GetObjectItemCaseSensitive(object, member);
    return its_kind && strcmp(its_kind->valuestring, kind) == 0 && cJSON_IsString(its_name) &&
           text_is(name, its_name->valuestring);
}

/* What was removed names the things of the old policy, everything else those of the new one. */
static bool concerns(const cJSON *change, const char *kind, struct text old_name, struct text new_name)
{
    const cJSON *word = cJSON_GetObjectItemCaseSensitive(change, "change"), *affected;
    bool removed = word && strcmp(word->valuestring, "removed") == 0;
    struct text name = removed ? old_name : new_name;
    if (is_at(change, kind, "name", name))
        return true;
    cJSON_ArrayForEach(affected, cJSON_GetObjectItemCaseSensitive(change, "affects"))
        if (is_at(affected, kind, "name", name))
            return true;
    return false;
}

static cJSON *causes_json(const cJSON *changes, const char *kind, struct text old_name, struct text new_name)
{
    cJSON *list = json_array();
    const cJSON *change;
    cJSON_ArrayForEach(change, changes) {
        const cJSON *what = cJSON_GetObjectItemCaseSensitive(change, "kind"),
                    *name = cJSON_GetObjectItemCaseSensitive(change, "name");
        bool whole = cJSON_IsString(what) && cJSON_IsString(name);      /* memory may have run out while it was told */
        if (!whole || cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(change, "notes_only")) || !concerns(change, kind, old_name, new_name))
            continue;
        cJSON *object = json_object();
        json_put(object, "kind", json_text(text_of(what->valuestring)));
        json_append(list, json_put(object, "name", json_text(text_of(name->valuestring))));
    }
    return list;
}

static void add_outcome(cJSON *list, const struct item *a, const struct item *b, const cJSON *changes)
{
    const struct item *any = b ? b : a;
    const char *kind = item_kind_name(any->kind);
    struct text none = {0}, old_name = a ? a->path : none, new_name = b ? b->path : none;
    cJSON *object = json_object();
    json_put(object, "old_name", json_text_or_null(old_name));
    json_put(object, "new_name", json_text_or_null(new_name));
    json_put(object, "label", json_text(any->label));
    json_append(list, json_put(object, "because", causes_json(changes, kind, old_name, new_name)));
}

cJSON *outcomes_json(const struct items *a, const struct items *b, enum item_kind kind, const cJSON *changes)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < b->n && changes; i++)
        if (b->v[i].kind == kind)
            add_outcome(list, b->v[i].other == NONE ? NULL : &a->v[b->v[i].other], &b->v[i], changes);
    for (uint32_t i = 0; i < a->n && changes; i++)
        if (a->v[i].kind == kind && a->v[i].other == NONE)
            add_outcome(list, &a->v[i], NULL, changes);
    return list;
}
