/* The statistical reading against distributions that are known: the numbers expected here are computed by hand or from
 * published tables, never from our own output. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/chance.h"
#include "../../engine/policy.h"

/* Abramowitz and Stegun, table 26.5: quantiles of the normal distribution. */
static void inverse_normal(void **state)
{
    (void)state;
    static const struct { double p, x; } known[] = {
        {0.5, 0}, {0.6, 0.2533471031357997}, {0.75, 0.6744897501960817}, {0.9, 1.2815515655446004}, {0.975, 1.959963984540054},
        {0.99, 2.3263478740408408}, {0.999, 3.090232306167813}, {1e-10, -6.361340902404056}};
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        assert_true(fabs(normal_inverse(known[i].p) - known[i].x) < 1e-13 * fmax(1, fabs(known[i].x)) * 10);
        assert_true(fabs(normal_inverse(1 - known[i].p) + known[i].x) < 1e-6 * fmax(1, fabs(known[i].x)));
    }
    for (int i = 1; i < 2000; i++) {                      /* and back, by the C library's own erfc */
        double p = i / 2000.0;
        assert_true(fabs(0.5 * erfc(-normal_inverse(p) / sqrt(2)) - p) < 1e-14);
    }
}

/* ---- small policies, from memory ---- */

static enum eco_reading read_memory(void *context, const char *path, char **bytes, size_t *length)
{
    (void)path;
    *bytes = strdup(context);
    *length = *bytes ? strlen(*bytes) : 0;
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

static const char grades[] = "grades\n  A from 75\n  B from 50\n  C from 0\nend\n";

static struct chance chance_of_text(const char *rules, const char *project, uint64_t seed)
{
    char text[4096];
    struct chance chance = {0};
    snprintf(text, sizeof text, "language en\npolicy \"Chance\" version \"1\"\n%s%s", rules, grades);
    struct eco_reader reader = {.read = read_memory, .context = text};
    eco_policy *policy = eco_policy_load(&reader, "chance.eco");
    if (eco_policy_status(policy) != ECO_OK)
        eco_policy_print_messages(policy, stderr, ECO_ENGLISH, false);
    assert_int_equal(eco_policy_status(policy), ECO_OK);
    eco_project *p = eco_project_read(policy, "chance.json", project, strlen(project), NULL);
    assert_int_equal(eco_project_status(p), ECO_OK);
    assert_true(chance_of(outlook_of(&p->document), seed, &chance));
    assert_int_equal(chance.draws, 8 * 1021);
    eco_project_free(p);
    eco_policy_free(policy);
    return chance;
}

#define NEAR(x, y, within) assert_true(fabs((x) - (y)) <= (within))

/* An open number from 0 to 100 is its own score: 5, 50 and 95, and a quarter, a quarter and a half. */
static void uniform(void **state)
{
    (void)state;
    struct chance c = chance_of_text("input n \"n\" : number range 0 to 100\ncriterion c \"c\" weight 1\n  points n\nend\n",
                                     "{\"date\": \"2026-01-01\"}", 1);
    NEAR(c.low, 5, 0.2);
    NEAR(c.median, 50, 0.2);
    NEAR(c.high, 95, 0.2);
    NEAR(c.grade[0], 0.25, 0.002);
    NEAR(c.grade[1], 0.25, 0.002);
    NEAR(c.grade[2], 0.5, 0.002);
    assert_true(c.error[0] < 0.002 && c.grade[CHANCE_GRADES] == 0);
}

/* The mean of two: a triangle on 0..100. P(below x) = 2 (x/100)^2 up to 50; so 5 % lie below 100 sqrt(0.025) = 15.81, and
 * P(at least 75) = 2 * 0.25^2 = 0.125. */
static void sum_of_two(void **state)
{
    (void)state;
    struct chance c = chance_of_text("input n \"n\" : number range 0 to 100\ninput m \"m\" : number range 0 to 100\n"
                                     "criterion c \"c\" weight 1\n  points n\nend\ncriterion d \"d\" weight 1\n  points m\nend\n",
                                     "{\"date\": \"2026-01-01\"}", 2);
    NEAR(c.low, 15.81, 0.4);
    NEAR(c.high, 84.19, 0.4);
    NEAR(c.grade[0], 0.125, 0.006);
    NEAR(c.grade[1], 0.375, 0.01);
}

/* Three choices, one of them below 50 points; a yes that weighs as much. */
static void choices(void **state)
{
    (void)state;
    struct chance c = chance_of_text("input k \"k\" : one of p \"p\", q \"q\", r \"r\"\ncriterion c \"c\" weight 1\n  measure k\n  choices\n"
                                     "    p scores 0\n    q scores 60\n    r scores 100\nend\n", "{\"date\": \"2026-01-01\"}", 3);
    for (int i = 0; i < 3; i++)
        NEAR(c.grade[i], 1.0 / 3, 0.002);
}

/* Triangular about a default of 20 on 0..100: P(at least 50) = 50^2 / (100 * 80) = 0.3125; 5 % lie below 10, as
 * x^2 / (100 * 20) = 0.05. */
static void triangle(void **state)
{
    (void)state;
    struct chance c = chance_of_text("input n \"n\" : number range 0 to 100 default 20 because \"usual\"\n"
                                     "criterion c \"c\" weight 1\n  points n\nend\n", "{\"date\": \"2026-01-01\"}", 4);
    NEAR(c.low, 10, 0.3);
    NEAR(c.grade[0] + c.grade[1], 0.3125, 0.003);
    NEAR(c.grade[0], 25.0 * 25 / 8000, 0.003);
}

/* A figure of 50 ± 40 %: s = 0.4 / 1.96, sigma^2 = ln(1 + s^2) = 0.040805, mu = ln 50 - 0.020403. Uncut, P(below 50) =
 * Phi(0.10100) = 0.54022; cut to 30..70, whose ends stand at z = -2.42788 and 1.76670 and hold 0.95377: (0.54022 - 0.00759) /
 * 0.95377 = 0.55845. */
static void lognormal(void **state)
{
    (void)state;
    struct chance c = chance_of_text("value v \"v\" is 50 \xC2\xB1 40 % source \"made up\"\ncriterion c \"c\" weight 1\n  points v\nend\n",
                                     "{\"date\": \"2026-01-01\"}", 5);
    NEAR(c.grade[2], 0.55845, 0.003);
    assert_true(c.low >= 30 && c.high <= 70);
}

/* The same cell in two rows moves together: the difference is always 0. */
static void shared_cells(void **state)
{
    (void)state;
    struct chance c = chance_of_text("table t \"t\" keyed by k\n  source \"made up\"\n  | k | v |\n  | a | 10 \xC2\xB1 50 % |\n  | b | 1 |\nend\n"
                                     "input x \"x\" : key of t\ninput y \"y\" : key of t\n"
                                     "criterion c \"c\" weight 1\n  points 60 + t[x].v - t[y].v\nend\n",
                                     "{\"date\": \"2026-01-01\", \"x\": \"a\", \"y\": \"a\"}", 6);
    NEAR(c.low, 60, 1e-9);
    NEAR(c.high, 60, 1e-9);
    assert_true(c.grade[1] == 1);
}

static void seeds(void **state)
{
    (void)state;
    static const char rules[] = "input n \"n\" : number range 0 to 100\ninput m \"m\" : count range 1 to 9\n"
                                "criterion c \"c\" weight 1\n  points n / m\nend\n", project[] = "{\"date\": \"2026-01-01\"}";
    struct chance a = chance_of_text(rules, project, 11), b = chance_of_text(rules, project, 11), c = chance_of_text(rules, project, 12);
    assert_memory_equal(&a, &b, sizeof a);
    assert_true(a.low != c.low);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(inverse_normal), cmocka_unit_test(uniform), cmocka_unit_test(sum_of_two), cmocka_unit_test(choices),
        cmocka_unit_test(triangle), cmocka_unit_test(lognormal), cmocka_unit_test(shared_cells), cmocka_unit_test(seeds)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
