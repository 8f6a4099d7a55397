/* Branch and bound. Outer value of a box: the interval reading, again after every variable that moves the slot one way only
 * stands at its better end. Inner value: the estimate there. The box with the best outer value is split on the variable, of
 * a few that go both ways, whose halves shrink it most. */
#include <math.h>
#include <string.h>

#include "box.h"

enum { TRIED = 4, RATIO = 50 };         /* variables tried at each region; ranges over this ratio split at their geometric mean */

struct region {
    struct bound *box;                  /* by variable */
    double outer;                       /* times `sign`: greater is better */
    uint32_t either[TRIED];             /* variables to split on */
    uint32_t eithers;
};

struct search {
    struct box *box;
    uint32_t slot;
    double sign, inner;                 /* 1: the greatest value; -1: minus the least */
    struct region *region;
    uint32_t regions, cap;
};

static double outer_of(const struct search *s)
{
    struct bound x = s->box->bounds.slot[s->slot];
    return !(x.may & MAY_KNOW) ? -INFINITY : s->sign > 0 ? x.high : -x.low;
}

static void put_box(struct box *box, const struct bound *from)
{
    for (uint32_t i = 0; i < box->u->n; i++)
        box_narrow(box, i, from[i]);
}

static struct bound at_point(double value)
{
    return bound_between(value, value);
}

static bool can_split(const struct box *box, uint32_t variable, struct bound x)
{
    const struct variable *v = &box->u->variable[variable];
    bool text = v->kind == VARIABLE_ANSWER && x.low <= -ANSWER_LIMIT;
    return v->kind != VARIABLE_LIST && !text && !is_decided(x);
}

/* Some value of what is left of a variable, for the estimate. */
static void try_at(struct box *box, uint32_t variable, struct bound x)
{
    const struct variable *v = &box->u->variable[variable];
    if (!(x.may & MAY_KNOW)) {
        trial_set(&box->trial, variable, 0, NOT_APPLICABLE);
        return;
    }
    double middle = x.low / 2 + x.high / 2;
    trial_set(&box->trial, variable, is_point(x) ? x.low : v->whole ? floor(middle) : middle, KNOWN);
}

/* What the estimate says here. While a list is not given it stands for no state in which all is answered. */
static void measure_inner(struct search *s)
{
    struct box *box = s->box;
    for (uint32_t i = 0; i < box->u->n; i++) {
        if (box->u->variable[i].kind == VARIABLE_LIST)
            return;
        try_at(box, i, box_at(box, i));
    }
    trial_run(&box->trial);
    box->readings++;
    if (state_of_slot(&box->trial.run, s->slot) == KNOWN)
        s->inner = fmax(s->inner, s->sign * box->trial.run.value[s->slot]);
}

/* Reads the box of a region and fills in the rest of it. */
static void measure(struct search *s, struct region *region)
{
    struct box *box = s->box;
    put_box(box, region->box);
    box_read_directions(box);
    region->outer = outer_of(s);
    region->eithers = 0;
    bool moved = false;
    for (uint32_t i = 0; i < box->u->n; i++) {
        struct bound x = region->box[i];
        enum movement m = movement_of(&box->directions, s->slot, i);
        if (m == RISES || m == FALLS) {
            box_narrow(box, i, at_point(variable_end(&box->directions, i, x, (m == RISES) == (s->sign > 0))));
            moved |= !is_decided(x);
        } else if (m == EITHER_WAY && region->eithers < TRIED && can_split(box, i, x)) {
            region->either[region->eithers++] = i;
        }
    }
    if (moved) {
        box_read(box);
        region->outer = fmin(region->outer, outer_of(s));
    }
    measure_inner(s);
}

/* Two halves; a variable that may be not applicable first parts from that. */
static void halve(const struct variable *v, struct bound x, struct bound half[2])
{
    half[0] = half[1] = x;
    if (x.may & MAY_NA) {
        half[0].may = (uint8_t)(x.may & ~MAY_NA);
        half[1] = (struct bound){INFINITY, -INFINITY, (uint8_t)((x.may & ~MAY_KNOW) | MAY_NA)};
        return;
    }
    double middle = x.low > 0 && x.high > RATIO * x.low ? sqrt(x.low) * sqrt(x.high) : x.low / 2 + x.high / 2;
    half[0].high = v->whole ? floor(middle) : middle;
    half[1].low = v->whole ? floor(middle) + 1 : middle;
}

/* The caller has looked for room. */
static struct region *new_region(struct search *s, const struct bound *box, uint32_t variable, struct bound half)
{
    struct region *region = &s->region[s->regions++];
    memcpy(region->box, box, s->box->u->n * sizeof *box);
    if (variable != NONE)
        region->box[variable] = half;
    measure(s, region);
    return region;
}

/* Replaces a region by the better pair of halves among the variables tried. False when it cannot be split. */
static bool split(struct search *s, uint32_t at)
{
    struct region parent = s->region[at];
    double best = INFINITY;
    uint32_t chosen = NONE;
    struct bound half[2];
    for (uint32_t i = 0; i < parent.eithers && parent.eithers > 1; i++) {
        double worst = -INFINITY;
        halve(&s->box->u->variable[parent.either[i]], parent.box[parent.either[i]], half);
        for (int k = 0; k < 2; k++) {
            put_box(s->box, parent.box);
            box_narrow(s->box, parent.either[i], half[k]);
            box_read(s->box);
            worst = fmax(worst, outer_of(s)) + 1e-6 * fmax(outer_of(s), -1e6);      /* of equals, the one whose other half is less */
        }
        if (worst < best) {
            best = worst;
            chosen = parent.either[i];
        }
    }
    if (chosen == NONE && parent.eithers > 0)
        chosen = parent.either[0];
    if (chosen == NONE || s->regions + 2 > s->cap)
        return false;
    halve(&s->box->u->variable[chosen], parent.box[chosen], half);
    struct region *other = new_region(s, parent.box, chosen, half[1]);
    other->outer = fmin(other->outer, parent.outer);
    s->region[at].box[chosen] = half[0];
    measure(s, &s->region[at]);
    s->region[at].outer = fmin(s->region[at].outer, parent.outer);
    return true;
}

static uint32_t best_region(const struct search *s)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < s->regions; i++)
        if (s->region[i].outer > s->region[best].outer)
            best = i;
    return best;
}

/* The safe end, and whether it is attained. */
static double search_end(struct search *s, const struct bound *whole, double gap, bool *exact)
{
    s->regions = 0;
    s->inner = -INFINITY;
    new_region(s, whole, NONE, (struct bound){0});
    for (;;) {
        uint32_t best = best_region(s);
        double outer = s->region[best].outer;
        *exact = outer - s->inner <= gap;
        if (*exact || !split(s, best))
            return outer;
    }
}

static void make_room(struct box *box, uint32_t regions)
{
    struct arena *arena = &box->u->doc->arena;
    size_t n = box->u->n + 1;
    if (box->regions >= regions)
        return;
    struct region *region = arena_alloc(arena, regions * sizeof *region);
    struct bound *room = arena_alloc(arena, regions * n * sizeof *room);
    for (uint32_t i = 0; i < regions && !arena->failed; i++)
        region[i].box = room + i * n;
    box->region = region;
    box->regions = arena->failed ? 0 : regions;
}

struct tight box_tighten(struct box *box, uint32_t slot, double gap, uint32_t budget)
{
    struct arena *arena = &box->u->doc->arena;
    uint32_t n = box->u->n;
    struct search s = {.box = box, .slot = slot, .cap = budget + 1};
    make_room(box, s.cap + 1);
    s.region = box->region;
    box_read(box);
    struct tight tight = {.bound = box->bounds.slot[slot], .low = NAN, .high = NAN};
    if (arena->failed || !(tight.bound.may & MAY_KNOW) || box->directions.words == 0)
        return tight;
    struct bound *whole = box->region[s.cap].box;
    for (uint32_t i = 0; i < n; i++)
        whole[i] = box_at(box, i);
    bool exact[2];
    for (int end = 0; end < 2; end++) {
        s.sign = end == 0 ? 1 : -1;
        double outer = search_end(&s, whole, gap, &exact[end]);
        if (end == 0) {
            tight.bound.high = fmin(tight.bound.high, outer);
            tight.high = s.inner;
        } else {
            tight.bound.low = fmax(tight.bound.low, -outer);
            tight.low = -s.inner;
        }
    }
    tight.exact = exact[0] && exact[1];
    put_box(box, whole);
    for (uint32_t i = 0; i < n; i++)
        trial_reset(&box->trial, i);
    return tight;
}
