/* What is read again says what a whole reading says: for random rules and projects, a variable is narrowed and widened; of any result
 * that is asked the two agree, bit for bit.
 *
 *     test_reach [policies [first seed]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

#include "../../engine/reach.h"
#include "completion.h"

enum { ASKED = 6, TRIED = 24 };         /* results asked at once; variables of one project */

static uint32_t policies = 300;
static uint64_t first_seed = 1;
static unsigned long long compared, left_out;

static bool same(struct bound x, struct bound y)
{
    return x.low == y.low && x.high == y.high && x.may == y.may;
}

/* Results of the program, that is, of operations outside of rows. */
static uint32_t ask(struct random *r, struct reach *asked, uint32_t slot[ASKED])
{
    uint32_t n = 0;
    reach_clear(asked);
    for (int i = 0; i < ASKED && asked->heads > 0; i++) {
        const struct op *op = &asked->program->op[asked->head[random_below(r, asked->heads)]];
        if (op->code == OP_EACH || op->code == OP_PUT)
            continue;
        slot[n++] = op->dst;
        asked->slot[op->dst] = ALL_ROWS;
    }
    reach_back(asked);
    return n;
}

static bool agree(const struct bounds *again, const struct bounds *whole, const uint32_t *slot, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        compared++;
        if (!same(again->slot[slot[i]], whole->slot[slot[i]])) {
            fprintf(stderr, "slot %u\n", slot[i]);
            return false;
        }
    }
    return true;
}

static bool try_variable(struct random *r, const struct uncertainty *u, uint32_t variable, struct reach reach[2], struct bounds *again,
                         struct bounds *whole)
{
    struct reach *answer = &reach[0], *asked = &reach[1];
    uint32_t slot[ASKED], n = ask(r, asked, slot);
    struct bound *at = variable_bound(u, again, variable), *whole_at = variable_bound(u, whole, variable), before;
    reach_clear(answer);
    if (!reach_variable(answer, u, variable))
        return true;
    before = *at;
    reach_on(answer);
    for (uint32_t k = 0; k < answer->heads; k++)
        left_out += !answer->op[answer->head[k]] || !asked->op[asked->head[k]];
    for (int i = 0; i < 3; i++) {
        *at = *whole_at = i == 2 ? before : bound_of(some_value(r, answer->program, &u->variable[variable]), KNOWN);
        reach_read(answer, asked, again);
        bounds_all(whole);
        if (!agree(again, whole, slot, n))
            return false;
    }
    return true;
}

static bool holds(struct random *r, uint64_t seed, const eco_policy *policy, struct document *doc)
{
    struct uncertainty u;
    struct bounds again, whole;
    struct reach reach[2];
    bool good = true;
    (void)seed;
    assert_true(uncertainty_start(&u, doc) && uncertainty_bounds(&u, &again, false) && uncertainty_bounds(&u, &whole, false));
    for (int i = 0; i < 2; i++)
        assert_true(reach_start(&reach[i], &policy->model.program, &doc->arena));
    bounds_all(&again);
    for (uint32_t i = 0; i < TRIED && i < u.n && good; i++)
        good = try_variable(r, &u, random_below(r, u.n), reach, &again, &whole);
    return good;
}

static void random_rules_are_read_again(void **state)
{
    (void)state;
    try_random_rules(first_seed, policies, 0.2, holds);
    print_message("%llu results, %llu operations left out\n", compared, left_out);
    assert_true(compared > 0 && left_out > 0);
}

static void bordeaux_is_read_again(void **state)
{
    (void)state;
    try_bordeaux(first_seed, 20, 0.6, holds);
    print_message("%llu results, %llu operations left out\n", compared, left_out);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        first_seed = strtoull(argv[2], NULL, 10);
    const struct CMUnitTest tests[] = {cmocka_unit_test(random_rules_are_read_again), cmocka_unit_test(bordeaux_is_read_again)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
