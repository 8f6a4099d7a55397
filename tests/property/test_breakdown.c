/* Breakdowns of random rules: sums and counts of the groups add up to those of all rows, which are those that the rules compute; and
 * the bounds of each figure enclose what it is in random completions, whatever groups they have.
 *
 *     test_breakdown [policies [completions of each [first seed]]] */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/breakdown.h"
#include "../../engine/listing.h"
#include "completion.h"

static uint32_t policies = 200, completions = 40;
static uint64_t first_seed = 1;
static unsigned long long groups, sums, figures;

static bool is_figure(const struct breakdowns *b, uint32_t thing)
{
    return b->model->thing[thing].kind == THING_FIGURE && b->model->thing[thing].parent == b->breakdown->thing;
}

static bool adds_up(const struct thing *thing)
{
    return text_is(thing->name, "all") || text_is(thing->name, "n") || text_is(thing->name, "some");
}

/* ---- groups add up ---- */

static bool sum_is_whole(struct breakdowns *b, uint32_t slot)
{
    double sum = 0, size = 0;
    bool known = true;
    for (uint32_t g = 0; g < b->groups; g++) {
        breakdowns_group(b, g);
        known &= state_of_slot(&b->doc.run, slot) == KNOWN;
        sum += b->doc.run.value[slot];
        size += fabs(b->doc.run.value[slot]);
    }
    breakdowns_group(b, NONE);
    bool whole_known = state_of_slot(&b->doc.run, slot) == KNOWN;
    double whole = b->doc.run.value[slot];
    sums++;
    return known == whole_known && (!known || fabs(sum - whole) <= 1e-9 * fmax(size, fabs(whole)));
}

/* `indicator whole_g0` is what the rules themselves make of the same rows. */
static bool is_as_computed(const struct breakdowns *b, uint32_t slot)
{
    for (uint32_t i = 0; i < b->model->things; i++) {
        const struct thing *t = &b->model->thing[i];
        if (t->slot == NONE || t->name.n < 7 || memcmp(t->name.at, "whole_", 6) != 0 || t->name.at[t->name.n - 1] != b->model->thing[b->breakdown->thing].name.at[2])
            continue;
        const struct run *run = &b->doc.run;
        if (run->state[slot] != run->state[t->slot])
            fprintf(stderr, "%.*s is %.17g, state %u\n", (int)t->name.n, t->name.at, run->value[t->slot], run->state[t->slot]);
        return run->state[slot] == run->state[t->slot] && (state_of_slot(run, slot) != KNOWN || run->value[slot] == run->value[t->slot]);
    }
    return true;
}

/* ---- bounds enclose ---- */

static bool is_same_key(const struct breakdowns *b, const struct group *g, const struct breakdowns *c, const struct group *h)
{
    for (uint32_t k = 0; k < b->breakdown->keys; k++) {
        bool text = b->breakdown->key[k].type.base == BASE_TEXT;
        if (g->state[k] != h->state[k])
            return false;
        if (g->state[k] == KNOWN && (text ? !text_equal(run_text(&b->doc.run, g->key[k]), run_text(&c->doc.run, h->key[k])) : g->key[k] != h->key[k]))
            return false;
    }
    return true;
}

/* The figures of the same group in a completion; of no row, where there is no such group any more. */
static void compute_same(struct breakdowns *c, const struct breakdowns *b, uint32_t group)
{
    static const struct group none = {.counts = true};
    for (uint32_t h = 0; h < c->groups && group != NONE; h++)
        if (is_same_key(b, &b->group[group], c, &c->group[h])) {
            breakdowns_group(c, h);
            return;
        }
    if (group != NONE)
        c->group[c->groups] = none;
    breakdowns_group(c, group == NONE ? NONE : c->groups);
}

static bool is_within(struct bound x, double value, uint8_t state)
{
    uint8_t s = state & STATE_MASK;
    if (s == UNKNOWN || s == NOT_APPLICABLE)
        return (x.may & (s == UNKNOWN ? MAY_UNKNOWN : MAY_NA)) != 0;
    bool mark = x.may & (state & ASSUMED ? MAY_ASSUME : MAY_BE_SURE);
    return (x.may & MAY_KNOW) && mark && x.low <= value && value <= x.high;
}

static bool encloses(struct breakdowns *b, struct breakdowns *c, uint32_t group)
{
    breakdowns_group(b, group);
    compute_same(c, b, group);
    for (uint32_t i = 0; i < b->model->things; i++) {
        if (!is_figure(b, i))
            continue;
        uint32_t slot = b->model->thing[i].group_slot;
        struct bound x = b->bounds.slot[slot];
        double value = c->doc.run.value[slot];
        bool listed = value >= LISTED_TEXT && is_point(x) && x.low >= LISTED_TEXT && state_of_slot(&c->doc.run, slot) == KNOWN;
        bool good = listed ? text_equal(run_text(&b->doc.run, x.low), run_text(&c->doc.run, value)) : is_within(x, value, c->doc.run.state[slot]);
        figures++;
        if (!good) {
            fprintf(stderr, "%.*s, group %d: %.17g (state %u), bounds %.17g to %.17g, may %u\n", (int)b->model->thing[i].path.n,
                    b->model->thing[i].path.at, (int)group, value, c->doc.run.state[slot], x.low, x.high, x.may);
            return false;
        }
    }
    return true;
}

static bool encloses_all(struct breakdowns *b, struct document *doc)
{
    struct breakdowns c;
    assert_true(breakdowns_start(&c, doc, NULL));
    assert_true(breakdowns_open(&c, (uint32_t)(b->breakdown - b->model->breakdown)));
    bool good = true;
    for (uint32_t g = 0; g < b->groups && good; g++)
        good = encloses(b, &c, g);
    return good && encloses(b, &c, NONE);
}

/* ---- random rules ---- */

static bool sums_of(struct breakdowns *b)
{
    for (uint32_t i = 0; i < b->model->things; i++) {
        const struct thing *t = &b->model->thing[i];
        if (!is_figure(b, i) || !adds_up(t))
            continue;
        bool whole = sum_is_whole(b, t->group_slot);
        if (!whole || (text_is(t->name, "all") && !is_as_computed(b, t->group_slot))) {
            fprintf(stderr, "%.*s does not add up (%d): %.17g, state %u\n", (int)t->path.n, t->path.at, whole, b->doc.run.value[t->group_slot],
                    b->doc.run.state[t->group_slot]);
            return false;
        }
    }
    groups += b->groups;
    return true;
}

static bool breakdowns_hold(struct random *r, uint64_t seed, const eco_policy *policy, struct document *doc)
{
    struct breakdowns b;
    struct outlook *outlook = outlook_of(doc);
    struct trial t;
    (void)seed, (void)policy;
    assert_non_null(outlook);
    assert_true(trial_start(&t, &outlook->uncertainty));
    struct texts texts = some_texts(&t);
    for (uint32_t i = 0; i < doc->model->breakdowns; i++) {
        if (!policy_is_asked(&doc->run, judgement_of(doc->model, doc->model->breakdown[i].thing)))
            continue;
        assert_true(breakdowns_start(&b, doc, outlook));
        assert_true(breakdowns_open(&b, i));
        if (b.known && (!sums_of(&b) || !encloses_all(&b, doc)))
            return false;
        for (uint32_t n = 0; n < completions && b.known; n++) {
            struct document completed = *doc;
            complete(r, &t, random_chance(r, 0.6) ? 1 : random_between(r, 0, 1), &texts);
            trial_run(&t);
            completed.run = t.run;
            if (!encloses_all(&b, &completed))
                return false;
        }
    }
    return true;
}

static void breakdowns_of_random_rules(void **state)
{
    (void)state;
    try_random_rules(first_seed, policies, 0, breakdowns_hold);
    print_message("%llu groups, %llu sums, %llu figures\n", groups, sums, figures);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        completions = (uint32_t)strtoul(argv[2], NULL, 10);
    if (argc > 3)
        first_seed = strtoull(argv[3], NULL, 10);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(breakdowns_of_random_rules),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
