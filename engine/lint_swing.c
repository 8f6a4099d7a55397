/* Figures whose ± alone moves the points of a criterion far, over the projects of the policy's own tests: there a better figure
 * is worth more than a better project. Each figure is put to its two ends, all else left as it is. */
#include <math.h>

#include "lint.h"

struct swing {
    struct span at;
    uint32_t criterion, test;
    double points, half_width;          /* how far it moves; its ±, in % of the figure */
};

struct swings {
    struct swing *v;
    uint32_t n, cap;
};

/* Where a figure is declared: its row, or its value. */
static struct span place_of(const struct lint *l, const struct variable *v)
{
    const struct model *m = l->m;
    for (uint32_t i = 0; i < m->tables && v->kind == VARIABLE_CELL; i++)
        for (uint32_t k = 0; k < m->table[i].columns; k++)
            if (m->table[i].column[k].column == v->index)
                return lint_cell(l, &m->table[i], v->row, k);
    for (uint32_t i = 0; i < m->values; i++) {
        const struct value *value = &m->value[i];
        bool dated = v->kind == VARIABLE_DATED && value->dated == v->index;
        if (dated || (v->kind == VARIABLE_VALUE && m->thing[value->thing].slot == v->index))
            return m->thing[value->thing].at;
    }
    return (struct span){UINT32_MAX, 0, 0};
}

static void keep(struct lint *l, struct swings *all, struct swing found)
{
    for (uint32_t i = 0; i < all->n; i++)
        if (all->v[i].at.file == found.at.file && all->v[i].at.from == found.at.from) {
            if (found.points > all->v[i].points * (1 + 1e-9))
                all->v[i] = found;
            return;
        }
    struct swing *v = arena_grow(l->m->arena, all->v, &all->cap, all->n + 1, sizeof *v);
    if (!v)
        return;
    all->v = v;
    v[all->n++] = found;
}

static void try_figure(struct lint *l, struct swings *all, struct trial *t, uint32_t index, uint32_t test)
{
    const struct variable *v = &t->u->variable[index];
    double ends[2] = {v->range.low, v->range.high};
    double (*points)[2] = arena_alloc(t->run.arena, (l->m->own.criteria + 1) * sizeof *points);         /* at each end, by criterion */
    if (!points)
        return;
    for (int end = 0; end < 2; end++) {
        trial_set(t, index, ends[end], KNOWN);
        trial_run(t);
        for (uint32_t i = 0; i < l->m->own.criteria; i++) {
            uint32_t slot = l->m->criterion[i].counted;
            points[i][end] = state_of_slot(&t->run, slot) == KNOWN ? t->run.value[slot] : NAN;
        }
    }
    trial_reset(t, index);
    double width = v->estimate != 0 ? fabs((ends[1] - ends[0]) / 2 / v->estimate) * 100 : NAN;
    for (uint32_t i = 0; i < l->m->own.criteria; i++) {
        double moved = fabs(points[i][1] - points[i][0]);
        if (moved > l->swing && isfinite(width))
            keep(l, all, (struct swing){place_of(l, v), i, test, moved, width});
    }
}

static void try_test(struct lint *l, struct swings *all, uint32_t test)
{
    struct arena scratch = {0};
    struct document doc = {0};
    struct uncertainty u;
    struct trial trial;
    struct arena *before = json_enter(&scratch);
    bool ran = suite_project(l->policy, l->reader, test, &scratch, &doc);
    json_leave(before);
    if (ran && uncertainty_start(&u, &doc) && trial_start(&trial, &u))
        for (uint32_t i = 0; i < u.n && !doc.arena.failed; i++)
            if (u.variable[i].kind == VARIABLE_CELL || u.variable[i].kind == VARIABLE_VALUE || u.variable[i].kind == VARIABLE_DATED)
                try_figure(l, all, &trial, i, test);
    l->m->arena->failed |= doc.arena.failed || scratch.failed;
    document_free(&doc);
    arena_free(&scratch);
}

void lint_swings(struct lint *l)
{
    struct swings all = {0};
    for (uint32_t i = 0; i < l->m->tests && l->reader && l->m->own.criteria > 0 && l->m->program.has_margins; i++)
        try_test(l, &all, i);
    for (uint32_t i = 0; i < all.n; i++) {
        const struct swing *s = &all.v[i];
        struct text criterion = l->m->thing[l->m->criterion[s->criterion].thing].label, points = lint_number(l, s->points, s->at);
        struct diagnostic *d = diagnose3(l->m->diagnostics, D_WIDE_FIGURE, s->at, criterion, points, l->m->test[s->test]->text);
        struct text enough = lint_number(l, s->half_width * l->swing / s->points, s->at);
        if (d)
            d->args[3] = text_format(l->m->arena, "%.*s %%", (int)enough.n, enough.at);
    }
}
