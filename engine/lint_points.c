/* Points: steps that are too high, points that turn, lines and grades that nothing reaches. */
#include <math.h>
#include <stdlib.h>

#include "lint.h"

static const struct piecewise *pieces_of(const struct lint *l, const struct criterion *c)
{
    bool along = c->form == N_BANDS || c->form == N_SCALE;
    return along && c->piecewise != NONE ? &l->m->program.piecewise[c->piecewise] : NULL;
}

static bool is_upward(uint8_t relation)
{
    return relation == PIECE_UP_TO || relation == PIECE_BELOW;
}

/* Lines of one kind of edge stand in the order of their values, one way or the other; `otherwise` closes both. */
static bool are_neighbours(const struct piecewise *p, int form, uint32_t i)
{
    return form == N_SCALE || p->relation[i] == PIECE_ELSE || is_upward(p->relation[i]) == is_upward(p->relation[i - 1]);
}

/* ---- cliffs ---- */

static bool is_jump(const struct piecewise *p, int form, uint32_t i)
{
    if (form == N_BANDS)
        return true;
    return p->relation[i - 1] == PIECE_BELOW || p->relation[i] == PIECE_ABOVE;
}

void lint_cliffs(struct lint *l)
{
    for (uint32_t k = 0; k < l->m->own.criteria; k++) {
        const struct criterion *c = &l->m->criterion[k];
        const struct piecewise *p = pieces_of(l, c);
        for (uint32_t i = 1; p && i < p->n; i++) {
            double step = fabs(p->points[i] - p->points[i - 1]);
            if (step <= l->cliff || !are_neighbours(p, c->form, i) || !is_jump(p, c->form, i))
                continue;
            struct span at = p->at[i];
            struct text before = lint_number(l, p->points[i - 1], at), here = lint_number(l, p->points[i], at);
            diagnostic_relate(diagnose3(l->m->diagnostics, D_CLIFF, at, lint_number(l, step, at), before, here), NOTE_OTHER_LINE,
                              p->at[i - 1]);
        }
    }
}

/* ---- points that rise and fall ---- */

void lint_turns(struct lint *l)
{
    for (uint32_t k = 0; k < l->m->own.criteria; k++) {
        const struct criterion *c = &l->m->criterion[k];
        const struct piecewise *p = pieces_of(l, c);
        const struct node *head = p ? node_find(lint_node(l, c->thing), (enum node_kind)c->form) : NULL;
        bool rises = false, falls = false, ordered = true;
        uint32_t turn = 0;
        for (uint32_t i = 1; p && i < p->n; i++) {
            ordered &= are_neighbours(p, c->form, i);
            rises |= p->points[i] > p->points[i - 1];
            falls |= p->points[i] < p->points[i - 1];
            turn = rises && falls && turn == 0 ? i : turn;
        }
        if (head && head->op == 0 && turn > 0 && ordered)
            diagnostic_relate(diagnose(l->m->diagnostics, D_NOT_MONOTONE, head->at), NOTE_OTHER_LINE, p->at[turn]);
    }
}

/* ---- lines that take no project ---- */

struct hits {
    double low, high;                   /* of the measure */
    double edge[PIECES];
    bool hit[PIECES];
};

/* The edges as numbers: false when one of them moves with the date or within its ±. */
static bool edges_of(const struct lint *l, const struct piecewise *p, struct hits *r)
{
    for (uint32_t i = 0; i < p->n; i++) {
        const struct edge *edge = &p->edge[i];
        struct bound value = edge->slot == NONE ? bound_between(1, 1) : lint_bound(l, edge->slot);
        if (!is_point(value))
            return false;
        r->edge[i] = edge->factor * value.low;
    }
    return true;
}

static void hit_at(const struct piecewise *p, struct hits *r, double x)
{
    for (uint32_t i = 0; i < p->n && x >= r->low && x <= r->high; i++) {
        double e = r->edge[i];
        bool takes = p->relation[i] == PIECE_ELSE || (p->relation[i] == PIECE_UP_TO && x <= e) ||
                     (p->relation[i] == PIECE_BELOW && x < e) || (p->relation[i] == PIECE_FROM && x >= e) ||
                     (p->relation[i] == PIECE_ABOVE && x > e);
        if (!takes)
            continue;
        r->hit[i] = true;
        return;
    }
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Bands are constant between edges, so the edges, the ends and a value between each two of them are all there is to try. */
static void reach_bands(const struct piecewise *p, struct hits *r)
{
    double at[PIECES + 2];
    uint32_t n = 0;
    for (uint32_t i = 0; i < p->n; i++)
        if (p->relation[i] != PIECE_ELSE)
            at[n++] = r->edge[i];
    at[n++] = r->low;
    at[n++] = r->high;
    qsort(at, n, sizeof *at, ascending);
    for (uint32_t i = 0; i < n; i++) {
        hit_at(p, r, at[i]);
        if (i > 0)
            hit_at(p, r, at[i - 1] + (at[i] - at[i - 1]) / 2);
    }
}

/* A knot counts where the lines to its neighbours do; beyond the last knot the points are flat. */
static void reach_scale(const struct piecewise *p, struct hits *r)
{
    for (uint32_t i = 0; i < p->n; i++) {
        bool first = i == 0 || p->relation[i - 1] != PIECE_UP_TO, last = i + 1 == p->n || p->relation[i + 1] != PIECE_UP_TO;
        if (p->relation[i] == PIECE_BELOW)
            r->hit[i] = r->low < r->edge[i];
        else if (p->relation[i] == PIECE_ABOVE)
            r->hit[i] = r->high > r->edge[i];
        else
            r->hit[i] = (last || r->edge[i + 1] > r->low) && (first || r->edge[i - 1] < r->high);
    }
}

static void tell_reach(struct lint *l, const struct criterion *c, const struct piecewise *p, const struct hits *r)
{
    for (uint32_t i = 0; i < p->n; i++) {
        if (r->hit[i])
            continue;
        struct text range = lint_interval(l, r->low, r->high, p->at[i]);
        struct text unit = unit_write(l->m->arena, &l->m->units, &c->measure_type.unit, lint_language(l, p->at[i]));
        range = text_format(l->m->arena, "%.*s%s%.*s", (int)range.n, range.n ? range.at : "", unit.n ? " " : "", (int)unit.n,
                            unit.n ? unit.at : "");
        diagnose1(l->m->diagnostics, D_UNREACHABLE_LINE, p->at[i], range);
    }
}

void lint_reach(struct lint *l)
{
    for (uint32_t k = 0; k < l->m->own.criteria; k++) {
        const struct criterion *c = &l->m->criterion[k];
        const struct piecewise *p = pieces_of(l, c);
        if (!p || c->measure_type.base != BASE_NUMBER)
            continue;
        struct bound measure = lint_bound(l, c->measure);
        struct hits r = {.low = measure.low, .high = measure.high};
        if (!(measure.may & MAY_KNOW) || !edges_of(l, p, &r))
            continue;
        if (c->form == N_BANDS)
            reach_bands(p, &r);
        else
            reach_scale(p, &r);
        tell_reach(l, c, p, &r);
    }
}

/* ---- the best that can be had ---- */

/* A line that takes no project, or a condition that is settled, is why the best is out of reach. */
static bool is_told(const struct lint *l, struct span inside)
{
    for (uint32_t i = 0; i < l->m->diagnostics->n; i++) {
        const struct diagnostic *d = &l->m->diagnostics->v[i];
        bool cause = d->code == D_UNREACHABLE_LINE || d->code == D_ALWAYS_TRUE || d->code == D_ALWAYS_FALSE;
        if (cause && d->at.file == inside.file && d->at.from >= inside.from && d->at.to <= inside.to)
            return true;
    }
    return false;
}

void lint_ceilings(struct lint *l)
{
    for (uint32_t k = 0; k < l->m->own.criteria; k++) {
        const struct thing *t = &l->m->thing[l->m->criterion[k].thing];
        struct bound points = lint_bound(l, l->m->criterion[k].points);
        if ((points.may & MAY_KNOW) && points.high < 100 * (1 - 1e-9) && !is_told(l, t->node->at))
            diagnose2(l->m->diagnostics, D_CEILING, t->at, t->label, lint_number(l, points.high, t->at));
    }
}

static bool is_above(const struct grade_step *step, double score)
{
    return step->strict ? score > step->from : score >= step->from;
}

void lint_grades(struct lint *l)
{
    struct model *m = l->m;
    if (m->own.score.grade == NONE || m->own.criteria == 0)
        return;
    struct bound score = lint_bound(l, m->own.score.score);
    const struct choice_set *set = &m->choices[m->thing[m->own.grade_thing].detail];
    for (uint32_t i = 0; i < m->own.grades && (score.may & MAY_KNOW); i++) {
        bool too_high = !is_above(&m->own.grade[i], score.high), too_low = i > 0 && is_above(&m->own.grade[i - 1], score.low);
        if (too_high || too_low)
            diagnose2(m->diagnostics, D_UNREACHABLE_GRADE, set->at[i], m->own.grade[i].name,
                      lint_interval(l, score.low, score.high, set->at[i]));
    }
}
