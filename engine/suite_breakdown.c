/* Figures of breakdowns in tests: by_town["A"].units, by_pair["A"]["b"].units, by_town.units of all rows. */
#include "breakdown.h"
#include "names.h"
#include "parser.tab.h"
#include "suite.h"

/* Whether [...] of a test names this value of a key; [unknown] and [not applicable] name the rows that have none. */
static bool names_key(struct test *t, const struct breakdowns *b, const struct node *index, const struct type *type, double value, uint8_t state)
{
    const struct model *m = b->model;
    if (index->kind == N_UNKNOWN || index->kind == N_NOT_APPLICABLE)
        return state == (index->kind == N_UNKNOWN ? UNKNOWN : NOT_APPLICABLE);
    if (state != KNOWN)
        return false;
    if (type->base == BASE_DATE)
        return index->kind == N_DATE && index->number == value;
    if (type->base == BASE_NUMBER || type->base == BASE_BOOL)
        return (index->kind == N_NUMBER || index->kind == N_YES_NO) && index->number == value;
    struct text name = index->kind == N_PATH ? index->first->text : index->text;
    if (type->base == BASE_TEXT)
        return text_equal(name, run_text(&b->doc.run, value));
    struct text fold = text_fold(t->s->arena, name);
    return text_equal(fold, type->base == BASE_CHOICE ? m->choices[type->set].fold[(uint32_t)value]
                                                      : m->table[m->thing[type->set].detail].key_fold[(uint32_t)value]);
}

static bool names_group(struct test *t, const struct breakdowns *b, const struct node *path, const struct group *g)
{
    uint32_t k = 0;
    for (const struct node *kid = path->first; kid; kid = kid->next)
        if (kid->kind == N_INDEX && k < b->breakdown->keys) {
            if (!names_key(t, b, kid->first, &b->breakdown->key[k].type, g->key[k], g->state[k]))
                return false;
            k++;
        }
    return true;
}

static bool open_figure(struct test *t, struct breakdowns *b, const struct node *path, uint32_t breakdown)
{
    const struct model *m = &t->s->policy->model;
    uint32_t group = NONE;
    if (!breakdowns_start(b, &t->doc, NULL) || !breakdowns_open(b, m->thing[breakdown].detail)) {
        t->s->arena->failed = true;
        return false;
    }
    for (uint32_t g = 0; node_find(path, N_INDEX) && g < b->groups && group == NONE; g++)
        if (names_group(t, b, path, &b->group[g]))
            group = g;
    if (b->known && node_find(path, N_INDEX) && group == NONE) {
        suite_fail(t, path->at, suite_say(t->s, "there is no such group", "ce groupe n'existe pas"));
        return false;
    }
    breakdowns_group(b, group);
    return true;
}

bool suite_figure(struct test *t, const struct node *path, struct figure *figure)
{
    const struct model *m = &t->s->policy->model;
    uint32_t breakdown, thing;
    *figure = (struct figure){0};
    if (path->first->kind != N_NAME || !names_find(m->names, NONE, text_fold(t->s->arena, path->first->text), &breakdown) ||
        m->thing[breakdown].kind != THING_BREAKDOWN || path->last->kind != N_NAME ||
        !names_find(m->names, breakdown, text_fold(t->s->arena, path->last->text), &thing))
        return false;
    struct breakdowns *b = arena_alloc(t->s->arena, sizeof *b);
    if (!b || !open_figure(t, b, path, breakdown))
        return true;
    uint32_t slot = m->thing[thing].group_slot;
    *figure = (struct figure){.found = true, .known = b->known, .type = &m->thing[thing].type, .doc = &b->doc, .value = b->doc.run.value[slot],
                              .state = b->known ? b->doc.run.state[slot] : UNKNOWN};
    return true;
}
