/* Projects that a search for a breach tries: the ends, the middle and any point of a box, and lines on which one answer moves. */
#include "claim.h"

#include <math.h>

#include "number.h"
#include "report.h"

enum {
    SHOTS = 6,                      /* projects tried in each box */
    STEPS = 12,                     /* values of the input that moves, on one line */
    ROUND = 10                      /* significant digits of an answer at most, where so many do */
};

/* ---- values ---- */

static uint64_t draw(struct hunt *h)
{
    uint64_t z = h->random += 0x9E3779B97F4A7C15;       /* splitmix64 */
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

bool hunt_is_text(const struct hunt *h, uint32_t variable)
{
    const struct variable *v = &h->u.variable[variable];
    return v->kind == VARIABLE_ANSWER && h->m->thing[h->m->input[v->index].thing].type.base == BASE_TEXT;
}

static void try_value(struct hunt *h, uint32_t variable, double value)
{
    if (h->u.variable[variable].kind != VARIABLE_LIST)
        trial_set(&h->box.trial, variable, value, KNOWN);
}

/* Some value within the box: an end, the middle, or anything between. */
static void try_within(struct hunt *h, uint32_t variable, unsigned how)
{
    const struct variable *v = &h->u.variable[variable];
    struct bound x = box_at(&h->box, variable);
    if (v->kind == VARIABLE_LIST)
        return;
    if (!(x.may & MAY_KNOW)) {
        trial_set(&h->box.trial, variable, 0, x.may & MAY_NA ? NOT_APPLICABLE : UNKNOWN);
        return;
    }
    double low = hunt_is_text(h, variable) ? 0 : x.low, high = hunt_is_text(h, variable) ? 0 : x.high;
    double part = (double)(draw(h) >> 11) / 9007199254740992.0;
    if (v->kind == VARIABLE_DATE && how == 0)
        how = 1;                    /* rules without an end have no middle that people would know */
    if (v->kind == VARIABLE_DATE)
        low = fmin(fmax(low, date_days(2000, 1, 1)), high);
    double value = how == 0 ? low / 2 + high / 2 : how == 1 ? low : how == 2 ? high : low + part * (high - low);
    try_value(h, variable, v->whole ? fmin(fmax(floor(value), ceil(low)), floor(high)) : value);
}

/* Whether the box stands for projects of any number of rows: a project that leaves a list out would leave a question open. */
static bool has_ghosts(const struct hunt *h)
{
    for (uint32_t i = 0; i < h->u.n; i++)
        if (h->u.variable[i].kind == VARIABLE_LIST)
            return true;
    return false;
}

/* ---- conditions ---- */

static bool is_broken(const struct hunt *h)
{
    const struct run *run = &h->box.trial.run;
    return state_of_slot(run, h->claim->broken) == KNOWN && run->value[h->claim->broken] != 0;
}

/* A project that people read has round numbers, where round ones do as well. */
static void round_answers(struct hunt *h)
{
    for (uint32_t i = 0; i < h->u.n; i++) {
        const struct variable *v = &h->u.variable[i];
        struct bound x = box_at(&h->box, i);
        if (v->kind != VARIABLE_ANSWER || v->whole || hunt_is_text(h, i) || !(x.may & MAY_KNOW))
            continue;
        double value = *raw_value(&h->box.trial.run, &h->m->input[v->index], v->row);
        for (int digits = 1; digits < ROUND; digits++) {
            char text[NUMBER_LENGTH];
            double rounded = value;
            uint32_t n = (uint32_t)number_write_short(value, digits, text);
            if (!number_read((struct text){text, n}, &rounded) || rounded < x.low || rounded > x.high)
                continue;
            try_value(h, i, rounded);
            trial_run(&h->box.trial);
            if (is_broken(h))
                break;
            try_value(h, i, value);
        }
    }
    trial_run(&h->box.trial);
}

static bool trial_breaks(struct hunt *h)
{
    const struct run *run = &h->box.trial.run;
    trial_run(&h->box.trial);
    bool meant = h->claim->when == NONE || (state_of_slot(run, h->claim->when) == KNOWN && run->value[h->claim->when] != 0);
    if (meant && h->claim->guide != NONE && state_of_slot(run, h->claim->guide) == KNOWN)
        h->verdict->best = fmax(isnan(h->verdict->best) ? -INFINITY : h->verdict->best, run->value[h->claim->guide]);
    if (!is_broken(h))
        return false;
    round_answers(h);
    struct text project = hunt_project(h, run);
    if (!project.n || !hunt_breaks(h, project))
        return false;
    h->verdict->outcome = CLAIM_REFUTED;
    h->verdict->project = project;
    return true;
}

/* Projects in the box: where what moves one way stands at its better end, the rest by chance, the middle first. */
bool hunt_shoot(struct hunt *h)
{
    for (unsigned shot = 0; shot < SHOTS && !has_ghosts(h); shot++) {
        for (uint32_t i = 0; i < h->u.n; i++) {
            struct bound x = box_at(&h->box, i);
            uint32_t slot = shot % 2 == 1 && h->claim->guide != NONE ? h->claim->guide : h->claim->broken;
            enum movement m = movement_of(&h->box.directions, slot, i);
            bool one_way = (m == RISES || m == FALLS) && (x.may & MAY_KNOW) && !hunt_is_text(h, i);
            if (one_way)
                try_value(h, i, variable_end(&h->box.directions, i, x, m == RISES));
            else
                try_within(h, i, shot < 2 ? 0 : 1 + (unsigned)(draw(h) % 3));
        }
        if (trial_breaks(h))
            return true;
    }
    return false;
}

/* ---- falling and rising ---- */

bool hunt_moves_wrong(const struct hunt *h, uint32_t variable)
{
    enum movement m = movement_of(&h->box.directions, h->claim->target, variable);
    return m == EITHER_WAY || m == (h->claim->against ? RISES : FALLS);
}

static double some_step(struct hunt *h, struct bound x, bool whole, unsigned step)
{
    const struct program *p = &h->m->program;
    double part = (double)step / STEPS, value = x.low + part * (x.high - x.low);
    if (step % 2 == 1 && p->piecewises > 0) {          /* the edges of bands and scales are where things jump */
        const struct piecewise *w = &p->piecewise[draw(h) % p->piecewises];
        double edge = w->n > 0 ? w->edge[draw(h) % w->n].factor : value;
        value = edge >= x.low && edge <= x.high ? edge : value;
    }
    return whole ? floor(value) : value;
}

static void ascending(const double *a, uint32_t n, double *sorted)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = i;
        for (; k > 0 && sorted[k - 1] > a[i]; k--)
            sorted[k] = sorted[k - 1];
        sorted[k] = a[i];
    }
}

static struct text project_with(struct hunt *h, uint32_t variable, double value)
{
    trial_set(&h->box.trial, variable, value, KNOWN);
    trial_run(&h->box.trial);
    return hunt_project(h, &h->box.trial.run);
}

/* One line of projects on which only one answer differs: does the target ever go the wrong way? */
static bool walk_line(struct hunt *h, uint32_t variable)
{
    struct bound x = box_at(&h->box, variable);
    const struct run *run = &h->box.trial.run;
    double values[STEPS + 1], sorted[STEPS + 1], before = NAN, before_at = NAN;
    if (!(x.may & MAY_KNOW) || isinf(x.low) || isinf(x.high))
        return false;
    for (unsigned i = 0; i <= STEPS; i++)
        values[i] = some_step(h, x, h->u.variable[variable].whole, i);
    ascending(values, STEPS + 1, sorted);
    for (unsigned i = 0; i <= STEPS; i++) {
        trial_set(&h->box.trial, variable, sorted[i], KNOWN);
        trial_run(&h->box.trial);
        if (state_of_slot(run, h->claim->target) != KNOWN)
            continue;
        double now = run->value[h->claim->target];
        bool wrong = !isnan(before) && (h->claim->against ? !less_equal(now, before) : !less_equal(before, now));
        if (wrong && hunt_falls(h, project_with(h, variable, before_at), project_with(h, variable, sorted[i])))
            return true;
        before = now;
        before_at = sorted[i];
    }
    return false;
}

bool hunt_shoot_lines(struct hunt *h)
{
    for (uint32_t i = 0; i < h->u.n && !has_ghosts(h); i++) {
        if (!h->mover[i] || !hunt_moves_wrong(h, i) || is_decided(box_at(&h->box, i)))
            continue;
        for (unsigned shot = 0; shot < 2; shot++) {
            for (uint32_t k = 0; k < h->u.n; k++)
                try_within(h, k, shot == 0 && h->verdict->nodes == 1 ? 0 : (unsigned)(draw(h) % 4));
            if (walk_line(h, i))
                return true;
        }
        return false;               /* one answer of the list stands for all: rows are alike */
    }
    return false;
}
