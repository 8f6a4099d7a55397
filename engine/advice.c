#include "advice.h"

#include <math.h>
#include <stdlib.h>

enum { READINGS = 40 * 1000, LEAST = 200 };     /* of one goal, at most and at least */

/* What one goal may cost, in operations: half a second or so. */
static const double operations = 1e7;

struct hunt {
    struct levers *l;
    const struct goal *goal;
    struct advices *found;
    bool *alone;                        /* by lever: its own change is enough */
    double *gain;                       /* by lever: the best that it may bring, alone */
    unsigned start, budget;             /* readings when the hunt began, and how many it may take */
};

/* ---- what counts as reached ---- */

static bool reaches(const struct goal *goal, double score)
{
    return goal->strict ? !less_equal(score, goal->least) : less_equal(goal->least, score);
}

static bool is_blocked(const struct run *run, uint32_t slot)
{
    return state_of_slot(run, slot) == KNOWN && run->value[slot] != 0;
}

/* A question that the change makes arise, and that must have an answer: the project would be invalid without it. */
static bool asks_for_more(const struct run *now, const struct run *today, const struct model *m)
{
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct input *input = &m->input[i];
        uint32_t list = m->thing[input->thing].row_list, rows = list == NONE ? 1 : now->rows[list];
        for (uint32_t row = 0; input->required && row < rows; row++) {
            bool open = (*raw_state(now, input, row) & STATE_MASK) == UNKNOWN && input->default_slot == NONE && !input->computed_node;
            if (open && input_is_asked(now, input, row) && !input_is_asked(today, input, row))
                return true;
        }
    }
    return false;
}

/* Nothing that stood well today may fall. */
static bool harms(const struct run *now, const struct run *today, const struct model *m)
{
    for (uint32_t i = 0; i < m->own.gates; i++)
        if (m->thing[m->gate[i].thing].kind == THING_GATE && is_blocked(now, m->gate[i].outcome) && !is_blocked(today, m->gate[i].outcome))
            return true;
    uint32_t grade = m->own.score.grade;
    if (asks_for_more(now, today, m))
        return true;
    return grade != NONE && state_of_slot(today, grade) == KNOWN && state_of_slot(now, grade) != KNOWN;
}

bool advice_is_reached(const struct run *run, const struct goal *goal)
{
    uint8_t state = state_of_slot(run, goal->slot);
    if (goal->clears)
        return state == NOT_APPLICABLE || (state == KNOWN && run->value[goal->slot] == 0);
    return state == KNOWN && reaches(goal, run->value[goal->slot]);
}

static bool goal_at(struct hunt *h, uint32_t lever, double value)
{
    lever_try(h->l, lever, value);
    trial_run(&h->l->box.trial);
    h->l->box.readings++;
    return advice_is_reached(&h->l->box.trial.run, h->goal);
}

static bool good_at(struct hunt *h, uint32_t lever, double value)
{
    return goal_at(h, lever, value) && !harms(&h->l->box.trial.run, &h->l->u.doc->run, h->l->u.doc->model);
}

/* Whether the goal may be reached anywhere in what the box has been narrowed to. */
static bool may_reach(struct hunt *h)
{
    box_read_directions(&h->l->box);
    struct bound x = h->l->box.bounds.slot[h->goal->slot];
    if (h->goal->clears)
        return may_be(x, 0) || (x.may & MAY_NA);
    return (x.may & MAY_KNOW) && reaches(h->goal, x.high);
}

static bool is_tired(const struct hunt *h)
{
    return h->l->box.readings - h->start > h->budget;
}

/* ---- one lever, the others as they stand: the nearest good value ---- */

/* Values of one side of today, nearest first. */
struct side {
    uint32_t lever, from, n;            /* index of the nearest, and how many */
    bool up;
};

static double side_value(const struct hunt *h, const struct side *s, uint32_t k)
{
    return lever_value(h->l, s->lever, s->up ? s->from + k : s->from - k);
}

static void sides_of(const struct hunt *h, uint32_t lever, struct side side[2])
{
    uint32_t n = lever_values(h->l, lever), low = 0, high = n;
    while (low < high) {                /* values are ascending */
        uint32_t middle = low + (high - low) / 2;
        if (lever_value(h->l, lever, middle) < h->l->lever[lever].today)
            low = middle + 1;
        else
            high = middle;
    }
    side[0] = (struct side){lever, low, n - low, true};
    side[1] = (struct side){lever, low - 1, low, false};
}

/* The first of a..b at which a goal that comes nearer with every step is reached. */
static uint32_t bisect(struct hunt *h, const struct side *s, uint32_t a, uint32_t b)
{
    if (!goal_at(h, s->lever, side_value(h, s, b)))
        return NONE;
    while (a < b) {
        uint32_t middle = a + (b - a) / 2;
        if (goal_at(h, s->lever, side_value(h, s, middle)))
            b = middle;
        else
            a = middle + 1;
    }
    return a;
}

static uint32_t look(struct hunt *h, const struct side *s, uint32_t a, uint32_t b)
{
    if (a > b || is_tired(h))
        return NONE;
    lever_narrow(h->l, s->lever, side_value(h, s, a), side_value(h, s, b));
    if (!may_reach(h))
        return NONE;
    if (a == b)
        return good_at(h, s->lever, side_value(h, s, a)) ? a : NONE;
    enum movement m = movement_of(&h->l->box.directions, h->goal->slot, s->lever);
    if (m != EITHER_WAY && !h->l->lever[s->lever].option) {
        bool nearer = (m == RISES) == (s->up != h->goal->clears);       /* with each step away from today */
        uint32_t first = m == UNMOVED || !nearer ? (goal_at(h, s->lever, side_value(h, s, a)) ? a : NONE) : bisect(h, s, a, b);
        if (first == NONE || good_at(h, s->lever, side_value(h, s, first)))
            return first;
        a = first + 1;                  /* it blocks a gate: go on */
        if (a > b)
            return NONE;
    }
    uint32_t middle = a + (b - a) / 2, found = look(h, s, a, middle);
    return found != NONE ? found : look(h, s, middle + 1, b);
}

/* How many values of a side are a smaller change than `most`. */
static uint32_t near_enough(const struct hunt *h, const struct side *s, double most)
{
    uint32_t low = 0, high = s->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (lever_size(h->l, s->lever, side_value(h, s, middle)) < most)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* The nearest good value of a lever; false when there is none. Leaves the lever as it counts today. */
static bool nearest(struct hunt *h, uint32_t lever, double most, double *value, double *size)
{
    struct side side[2];
    sides_of(h, lever, side);
    *size = most;
    bool found = false;
    for (int i = 0; i < 2; i++) {
        uint32_t n = near_enough(h, &side[i], *size), k = n > 0 ? look(h, &side[i], 0, n - 1) : NONE;
        if (k == NONE)
            continue;
        *value = side_value(h, &side[i], k);
        *size = lever_size(h->l, lever, *value);
        found = true;
    }
    lever_reset(h->l, lever);
    return found;
}

/* ---- singles, pairs, triples ---- */

static void keep(struct hunt *h, struct advice advice)
{
    struct advices *found = h->found;
    struct advice *v = arena_grow(&h->l->u.doc->arena, found->v, &found->cap, found->n + 1, sizeof *v);
    if (!v)
        return;
    found->v = v;
    v[found->n++] = advice;
}

static void singles(struct hunt *h)
{
    for (uint32_t i = 0; i < h->l->n && !is_tired(h); i++) {
        double value, size;
        const struct variable *v = &h->l->u.variable[i];
        lever_narrow(h->l, i, v->range.low, v->range.high);
        bool possible = may_reach(h);
        struct bound x = h->l->box.bounds.slot[h->goal->slot];
        h->gain[i] = x.may & MAY_KNOW ? h->goal->clears ? -x.low : x.high : -INFINITY;
        lever_reset(h->l, i);
        h->alone[i] = possible && nearest(h, i, INFINITY, &value, &size);
        if (h->alone[i])
            keep(h, (struct advice){.n = 1, .lever = {i}, .to = {value}, .size = size});
    }
}

/* The levers that alone bring most, without those that alone are enough. */
static uint32_t best_levers(const struct hunt *h, uint32_t *lever, uint32_t most)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < h->l->n; i++) {
        if (h->alone[i] || lever_values(h->l, i) == 0)
            continue;
        uint32_t at = n < most ? n++ : most;
        while (at > 0 && h->gain[lever[at - 1]] < h->gain[i]) {
            if (at < most)
                lever[at] = lever[at - 1];
            at--;
        }
        if (at < most)
            lever[at] = i;
    }
    return n;
}

/* Narrows to the whole range of several levers and asks whether the goal is in reach. */
static bool together(struct hunt *h, const uint32_t *lever, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        lever_narrow(h->l, lever[i], h->l->u.variable[lever[i]].range.low, h->l->u.variable[lever[i]].range.high);
    bool possible = may_reach(h);
    for (uint32_t i = 0; i < n; i++)
        lever_reset(h->l, lever[i]);
    return possible;
}

/* Every value of the first levers on a grid, and for each the nearest good value of the last. */
static void combine(struct hunt *h, const uint32_t *lever, uint32_t n, uint32_t at, uint32_t grid, struct advice *now, struct advice *best)
{
    if (at + 1 == n) {
        double value, size;
        if (nearest(h, lever[at], best->size - now->size, &value, &size)) {
            *best = *now;
            best->n = n;
            best->lever[at] = lever[at];
            best->to[at] = value;
            best->size = now->size + size;
        }
        return;
    }
    uint32_t values = lever_values(h->l, lever[at]), step = values > grid ? (values + grid - 1) / grid : 1;
    double before = now->size;
    for (uint32_t i = 0; i < values && !is_tired(h); i += step) {
        double value = lever_value(h->l, lever[at], i);
        now->size = before + lever_size(h->l, lever[at], value);
        if (now->size >= best->size)
            continue;
        now->lever[at] = lever[at];
        now->to[at] = value;
        lever_narrow(h->l, lever[at], value, value);
        lever_try(h->l, lever[at], value);
        combine(h, lever, n, at + 1, grid, now, best);
    }
    now->size = before;
    lever_reset(h->l, lever[at]);
}

/* One after the other, each lever to its nearest good value while the others stay: what a coarse grid passed over. */
static void polish(struct hunt *h, struct advice *best)
{
    for (uint32_t i = 0; i < best->n && !is_tired(h); i++) {
        double value, size, own = lever_size(h->l, best->lever[i], best->to[i]);
        for (uint32_t k = 0; k < best->n; k++)
            if (k != i) {
                lever_narrow(h->l, best->lever[k], best->to[k], best->to[k]);
                lever_try(h->l, best->lever[k], best->to[k]);
            }
        if (nearest(h, best->lever[i], own, &value, &size)) {
            best->to[i] = value;
            best->size += size - own;
        }
    }
    for (uint32_t i = 0; i < best->n; i++)
        lever_reset(h->l, best->lever[i]);
}

static void try_together(struct hunt *h, const uint32_t *lever, uint32_t n, uint32_t grid)
{
    struct advice now = {.n = n}, best = {.size = INFINITY};
    if (!together(h, lever, n))
        return;
    combine(h, lever, n, 0, grid, &now, &best);
    if (!isfinite(best.size))
        return;
    polish(h, &best);
    keep(h, best);
}

static bool pair_is_enough(const struct hunt *h, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < h->found->n; i++)
        if (h->found->v[i].n == 2 && ((h->found->v[i].lever[0] == a && h->found->v[i].lever[1] == b) ||
                                      (h->found->v[i].lever[0] == b && h->found->v[i].lever[1] == a)))
            return true;
    return false;
}

static void pairs(struct hunt *h)
{
    uint32_t lever[ADVICE_PAIRED], n = best_levers(h, lever, ADVICE_PAIRED);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = i + 1; k < n && !is_tired(h); k++) {
            /* The shorter grid is walked, the longer one searched. */
            bool swap = lever_values(h->l, lever[i]) > lever_values(h->l, lever[k]);
            uint32_t pair[] = {lever[swap ? k : i], lever[swap ? i : k]};
            try_together(h, pair, 2, ADVICE_GRID);
        }
}

static void triples(struct hunt *h)
{
    uint32_t lever[ADVICE_TRIPLED], n = best_levers(h, lever, ADVICE_TRIPLED);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t j = i + 1; j < n; j++)
            for (uint32_t k = j + 1; k < n && !is_tired(h); k++) {
                uint32_t triple[] = {lever[i], lever[j], lever[k]};
                if (!pair_is_enough(h, lever[i], lever[j]) && !pair_is_enough(h, lever[i], lever[k]) &&
                    !pair_is_enough(h, lever[j], lever[k]))
                    try_together(h, triple, 3, ADVICE_COARSE);
            }
}

int advice_order(const void *a, const void *b)
{
    const struct advice *x = a, *y = b;
    if (x->n != y->n)
        return x->n < y->n ? -1 : 1;
    if (fabs(x->size - y->size) > 1e-9)
        return x->size < y->size ? -1 : 1;
    if (x->cost != y->cost)
        return x->cost < y->cost ? -1 : 1;
    return (x->lever[0] > y->lever[0]) - (x->lever[0] < y->lever[0]);
}

bool advice_find(struct levers *l, const struct goal *goal, struct advices *found)
{
    struct arena *arena = &l->u.doc->arena;
    double steps = run_steps(&l->u.doc->run) + 1;
    struct hunt h = {.l = l, .goal = goal, .found = found, .start = l->box.readings};
    h.budget = (unsigned)fmin(fmax(operations / steps, LEAST), READINGS);
    *found = (struct advices){0};
    h.alone = arena_alloc(arena, l->n + 1);
    h.gain = arena_alloc(arena, (l->n + 1) * sizeof *h.gain);
    if (arena->failed)
        return false;
    singles(&h);
    if (found->n < ADVICE_ENOUGH)
        pairs(&h);
    if (found->n == 0)
        triples(&h);
    found->cut = is_tired(&h);
    if (found->n)
        qsort(found->v, found->n, sizeof *found->v, advice_order);
    return !arena->failed;
}

void advice_try(struct levers *l, const struct advice *advice)
{
    for (uint32_t i = 0; i < advice->n; i++)
        lever_try(l, advice->lever[i], advice->to[i]);
    trial_run(&l->box.trial);
}

void advice_undo(struct levers *l, const struct advice *advice)
{
    for (uint32_t i = 0; i < advice->n; i++)
        lever_reset(l, advice->lever[i]);
}
