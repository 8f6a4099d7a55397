/* Branch and bound: its bounds enclose every completion, lie inside the plain ones and around what it attained. Prints the
 * slack of the plain bounds against what is attained, on the Bordeaux pack: samples would make it look smaller than it is.
 *
 *     test_tight [projects [completions of each [first seed]]] */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/outlook.h"
#include "completion.h"

static uint32_t projects = 30, completions = 200;
static uint64_t first_seed = 1;

struct slack {
    double plain, tight, attained, sampled;
    uint32_t n, exact, certified;
};

static bool inside(struct bound outer, double low, double high)
{
    const double rounding = 1e-9 * fmax(1, fabs(high));
    return outer.low <= low + rounding && high <= outer.high + rounding;
}

static void look(struct random *r, struct document *doc, uint32_t slot, struct slack *slack)
{
    struct outlook *o = outlook_of(doc);
    assert_non_null(o);
    const struct uncertainty *u = &o->uncertainty;
    struct bound plain = u->answered.slot[slot];
    bool certified = outlook_is_exact(o, slot), open = false;
    if (!(plain.may & MAY_KNOW) || is_point(plain))
        return;
    struct tight t = box_tighten(&o->box, slot, 0.1, 60);
    assert_true(inside(plain, t.bound.low, t.bound.high));
    if (!isnan(t.low) && isfinite(t.low) && isfinite(t.high))
        assert_true(inside(t.bound, t.low, t.high));
    double low = INFINITY, high = -INFINITY;
    struct texts texts = some_texts(&o->box.trial);
    for (uint32_t i = 0; i < u->n; i++)
        open |= u->variable[i].kind == VARIABLE_LIST;
    for (uint32_t i = 0; i < completions && !open; i++) {
        complete(r, &o->box.trial, 1, &texts);
        trial_run(&o->box.trial);
        if (state_of_slot(&o->box.trial.run, slot) != KNOWN)
            continue;
        double x = o->box.trial.run.value[slot];
        assert_true(inside(t.bound, x, x));
        low = fmin(low, x);
        high = fmax(high, x);
    }
    if (open || !(low <= high) || !isfinite(t.low) || !isfinite(t.high))
        return;
    if (certified && !is_point(plain))      /* what directions certify, the search attains */
        assert_true(t.exact && fabs((t.high - t.low) - (plain.high - plain.low)) < 0.2);
    slack->plain += plain.high - plain.low;
    slack->tight += t.bound.high - t.bound.low;
    slack->attained += t.high - t.low;
    slack->sampled += high - low;
    slack->exact += t.exact;
    slack->certified += certified;
    slack->n++;
}

static void tell(const char *what, const struct slack *s)
{
    print_message("%s: %u scores, mean width plain %.2f, tight %.2f, attained %.2f, sampled %.2f; closed %u, certified by directions %u\n",
                  what, s->n, s->plain / s->n, s->tight / s->n, s->attained / s->n, s->sampled / s->n, s->exact, s->certified);
}

static struct slack slack;

static bool holds(struct random *r, uint64_t seed, const eco_policy *policy, struct document *doc)
{
    (void)seed;
    look(r, doc, policy->model.own.score.score, &slack);
    return true;
}

static void tight_bounds_of_random_rules(void **state)
{
    (void)state;
    try_random_rules(first_seed, 4 * projects, 0.3, holds);
    tell("random rules", &slack);
}

static void tight_bounds_of_bordeaux(void **state)
{
    (void)state;
    for (int i = 1; i <= 3; i++) {
        slack = (struct slack){0};
        try_bordeaux(first_seed, projects / 2, 0.2 * i, holds);
        tell(i == 1 ? "up to a fifth of the answers taken out" : i == 2 ? "up to two fifths" : "up to three fifths", &slack);
        assert_true(slack.n > 0);
    }
}

int main(int argc, char **argv)
{
    if (argc > 1)
        projects = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        completions = (uint32_t)strtoul(argv[2], NULL, 10);
    if (argc > 3)
        first_seed = strtoull(argv[3], NULL, 10);
    const struct CMUnitTest tests[] = {cmocka_unit_test(tight_bounds_of_bordeaux), cmocka_unit_test(tight_bounds_of_random_rules)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
