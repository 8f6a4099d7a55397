/* Advice is the smallest change there is, and does what it promises. For random rules and for the Bordeaux pack: every
 * single change that reaches the goal is found at its nearest value, by comparison with trying all values; every pair
 * likewise, where all values of both are on the grid; each advice, run, reaches its goal and newly blocks no gate.
 *
 *     test_advice [policies [first seed]] */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/advice.h"
#include "completion.h"

enum { WALKED = 2000 };

static uint32_t policies = 400;
static uint64_t first_seed = 1;
static bool with_pairs;
static unsigned long long goals, tries, searched, offered, two;

static bool good(struct levers *l, const struct goal *goal)
{
    const struct run *now = &l->box.trial.run, *today = &l->u.doc->run;
    const struct model *m = l->u.doc->model;
    trial_run(&l->box.trial);
    tries++;
    uint8_t state = state_of_slot(now, goal->slot);
    bool reached = goal->clears ? state == NOT_APPLICABLE || (state == KNOWN && now->value[goal->slot] == 0)
                                : state == KNOWN && less_equal(goal->least, now->value[goal->slot]);
    for (uint32_t i = 0; i < m->own.gates; i++) {
        uint32_t slot = m->gate[i].outcome;
        bool blocked = state_of_slot(now, slot) == KNOWN && now->value[slot] != 0;
        bool before = state_of_slot(today, slot) == KNOWN && today->value[slot] != 0;
        reached &= !(m->thing[m->gate[i].thing].kind == THING_GATE && blocked && !before);
    }
    bool lost = state_of_slot(today, m->own.score.grade) == KNOWN && state_of_slot(now, m->own.score.grade) != KNOWN;
    return reached && !lost;
}

static double smallest_single(struct levers *l, const struct goal *goal, uint32_t lever)
{
    double best = INFINITY;
    for (uint32_t i = 0; i < lever_values(l, lever); i++) {
        lever_try(l, lever, lever_value(l, lever, i));
        if (good(l, goal))
            best = fmin(best, lever_size(l, lever, lever_value(l, lever, i)));
    }
    lever_reset(l, lever);
    return best;
}

static double smallest_pair(struct levers *l, const struct goal *goal, uint32_t a, uint32_t b)
{
    double best = INFINITY;
    for (uint32_t i = 0; i < lever_values(l, a); i++)
        for (uint32_t k = 0; k < lever_values(l, b); k++) {
            lever_try(l, a, lever_value(l, a, i));
            lever_try(l, b, lever_value(l, b, k));
            if (good(l, goal))
                best = fmin(best, lever_size(l, a, lever_value(l, a, i)) + lever_size(l, b, lever_value(l, b, k)));
        }
    lever_reset(l, a);
    lever_reset(l, b);
    return best;
}

static const struct advice *single_of(const struct advices *found, uint32_t lever)
{
    for (uint32_t i = 0; i < found->n; i++)
        if (found->v[i].n == 1 && found->v[i].lever[0] == lever)
            return &found->v[i];
    return NULL;
}

static const struct advice *pair_of(const struct advices *found, uint32_t a, uint32_t b)
{
    for (uint32_t i = 0; i < found->n; i++) {
        const struct advice *v = &found->v[i];
        if (v->n == 2 && ((v->lever[0] == a && v->lever[1] == b) || (v->lever[0] == b && v->lever[1] == a)))
            return v;
    }
    return NULL;
}

static bool compare(struct levers *l, const struct goal *goal, const struct advices *found, bool pairs)
{
    for (uint32_t i = 0; i < l->n; i++) {
        if (lever_values(l, i) > WALKED)
            continue;                   /* a count up to a million is bisected, not walked */
        double size = smallest_single(l, goal, i);
        const struct advice *v = single_of(found, i);
        if (v ? fabs(v->size - size) > 1e-12 : isfinite(size)) {
            fprintf(stderr, "lever %u: smallest %g, found %g\n", i, size, v ? v->size : NAN);
            return false;
        }
    }
    uint32_t singles = 0;
    for (uint32_t i = 0; i < found->n; i++)
        singles += found->v[i].n == 1;
    for (uint32_t a = 0; a < l->n && pairs && l->n <= ADVICE_PAIRED && singles < ADVICE_ENOUGH; a++)
        for (uint32_t b = a + 1; b < l->n; b++) {
            if (single_of(found, a) || single_of(found, b))
                continue;
            double size = smallest_pair(l, goal, a, b);
            const struct advice *v = pair_of(found, a, b);
            two++;
            if (v ? fabs(v->size - size) > 1e-12 : isfinite(size)) {
                fprintf(stderr, "levers %u and %u: smallest %g, found %g\n", a, b, size, v ? v->size : NAN);
                return false;
            }
        }
    for (uint32_t i = 0; i < found->n; i++) {
        advice_try(l, &found->v[i]);
        bool kept = good(l, goal);
        advice_undo(l, &found->v[i]);
        offered++;
        if (!kept) {
            fprintf(stderr, "advice %u does not do what it says\n", i);
            return false;
        }
    }
    return true;
}

static bool try_goal(struct levers *l, const struct goal *goal, bool pairs)
{
    struct advices found;
    unsigned before = l->box.readings;
    assert_true(advice_find(l, goal, &found));
    searched += l->box.readings - before;
    goals++;
    return found.cut || compare(l, goal, &found, pairs);
}

static bool try_project(struct document *doc, bool pairs)
{
    struct outlook *outlook = outlook_of(doc);
    struct levers l;
    assert_true(outlook && levers_find(&l, outlook) && levers_start(&l, outlook));
    const struct model *m = doc->model;
    uint32_t score = m->own.score.score;
    bool fine = true;
    if (state_of_slot(&doc->run, score) == KNOWN)
        for (int i = 0; i < 3 && fine; i++)
            fine = try_goal(&l, &(struct goal){.slot = score, .least = doc->run.value[score] + (100 - doc->run.value[score]) * (i + 1) / 5}, pairs);
    for (uint32_t i = 0; i < m->own.gates && fine; i++)
        if (state_of_slot(&doc->run, m->gate[i].outcome) == KNOWN && doc->run.value[m->gate[i].outcome] != 0)
            fine = try_goal(&l, &(struct goal){.slot = m->gate[i].outcome, .clears = true}, pairs);
    return fine;
}

static bool holds(struct random *r, uint64_t seed, const eco_policy *policy, struct document *doc)
{
    (void)r, (void)policy;
    return try_project(doc, with_pairs && seed % 4 == 0);
}

static void advice_is_smallest_for_random_rules(void **state)
{
    (void)state;
    with_pairs = true;
    try_random_rules(first_seed, policies, 0.4, holds);
    print_message("%llu goals, %llu changes offered, %llu pairs; %llu readings against %llu trials\n", goals, offered, two, searched, tries);
}

static void advice_is_smallest_for_bordeaux(void **state)
{
    (void)state;
    goals = offered = two = searched = tries = 0;
    with_pairs = false;
    try_bordeaux(first_seed, 10, 0.2, holds);
    print_message("%llu goals, %llu changes offered; %llu readings against %llu trials\n", goals, offered, searched, tries);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        first_seed = strtoull(argv[2], NULL, 10);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(advice_is_smallest_for_random_rules),
        cmocka_unit_test(advice_is_smallest_for_bordeaux),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
