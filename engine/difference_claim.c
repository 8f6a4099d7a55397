/* Claims of two policies: promises over all projects, which move no score. One is found again by its title; where that is
 * another, by its meaning, if no other claim has it. */
#include "difference.h"

struct promise {
    const struct node *node;
    struct node untitled;
    struct text meaning;                /* without the title */
    struct promise *other;              /* the same on the other side, or NULL */
};

struct promises {
    const struct side *side;
    struct promise *v;
    uint32_t n;
};

struct tally {
    uint32_t added, removed, renamed, changed;
};

static struct promises promises_of(const struct side *side)
{
    const struct model *m = side->telling.model;
    struct promises all = {.side = side, .v = arena_alloc(side->telling.arena, (m->claims + 1) * sizeof *all.v)};
    for (uint32_t i = 0; all.v && i < m->claims; i++) {
        struct node untitled = *m->claim[i].node;
        untitled.text = (struct text){0};
        all.v[all.n++] = (struct promise){.node = m->claim[i].node, .untitled = untitled, .meaning = meaning_of(side, &untitled)};
    }
    return all;
}

/* ---- which is which ---- */

static void join(struct promise *a, struct promise *b)
{
    a->other = b;
    b->other = a;
}

/* Titles may stand twice: those that say the same are found first. */
static void match_titles(struct promises *a, struct promises *b, bool same)
{
    for (uint32_t i = 0; i < b->n; i++)
        for (uint32_t k = 0; k < a->n && !b->v[i].other; k++)
            if (!a->v[k].other && text_equal(a->v[k].node->text, b->v[i].node->text) &&
                (!same || text_equal(a->v[k].meaning, b->v[i].meaning)))
                join(&a->v[k], &b->v[i]);
}

/* The one claim that is left with this meaning, or NULL. */
static struct promise *only_meaning(const struct promises *all, struct text meaning)
{
    struct promise *found = NULL;
    for (uint32_t i = 0; i < all->n; i++) {
        if (all->v[i].other || !text_equal(all->v[i].meaning, meaning))
            continue;
        if (found)
            return NULL;
        found = &all->v[i];
    }
    return found;
}

static void match_meanings(struct promises *a, struct promises *b)
{
    for (uint32_t i = 0; i < b->n; i++) {
        struct promise *like = b->v[i].other ? NULL : only_meaning(a, b->v[i].meaning);
        if (like && only_meaning(b, b->v[i].meaning) == &b->v[i])
            join(like, &b->v[i]);
    }
}

/* ---- the tree ---- */

/* What stands behind the title. */
static cJSON *body_json(const struct side *side, const struct promise *promise)
{
    if (!promise)
        return cJSON_CreateNull();
    struct span at = promise->node->at;
    at.from = promise->node->name_at.to;
    return json_text(written_line(side, at));
}

static cJSON *place_of(const struct side *side, const struct promise *promise)
{
    return promise ? place_json(&side->telling, promise->node->at) : cJSON_CreateNull();
}

static cJSON *promise_json(const char *change, struct text title, const struct side *before, const struct promise *from,
                           const struct side *after, const struct promise *to)
{
    cJSON *object = json_object();
    json_put(object, "change", json_text(text_of(change)));
    json_put(object, "title", json_text(title));
    json_put(object, "old_title", from ? json_text(from->node->text) : cJSON_CreateNull());
    json_put(object, "from", body_json(before, from));
    json_put(object, "to", body_json(after, to));
    json_put(object, "old", place_of(before, from));
    return json_put(object, "new", place_of(after, to));
}

static void tell(struct tally *tally, const struct side *before, const struct side *after, const struct promise *to, cJSON *list)
{
    const struct promise *from = to->other;
    bool retitled = from && !text_equal(from->node->text, to->node->text);
    if (from && !retitled && same_meaning(before, &from->untitled, after, &to->untitled))
        return;
    tally->added += !from;
    tally->renamed += retitled;
    tally->changed += from && !retitled;
    const char *change = !from ? "added" : retitled ? "renamed" : "changed";
    json_append(list, promise_json(change, to->node->text, before, from, after, to));
}

cJSON *claims_json(const struct side *before, const struct side *after)
{
    struct promises a = promises_of(before), b = promises_of(after);
    struct tally tally = {0};
    cJSON *object = json_object(), *list = json_array();
    match_titles(&a, &b, true);
    match_titles(&a, &b, false);
    match_meanings(&a, &b);
    for (uint32_t i = 0; i < b.n; i++)
        tell(&tally, before, after, &b.v[i], list);
    for (uint32_t i = 0; i < a.n; i++)
        if (!a.v[i].other) {
            tally.removed++;
            json_append(list, promise_json("removed", a.v[i].node->text, before, &a.v[i], after, NULL));
        }
    json_put(object, "added", json_number(tally.added));
    json_put(object, "removed", json_number(tally.removed));
    json_put(object, "renamed", json_number(tally.renamed));
    json_put(object, "changed", json_number(tally.changed));
    return json_put(object, "changes", list);
}
