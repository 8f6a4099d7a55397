/* Bounds enclose: for random rules and random projects, and for the Bordeaux pack and its example projects with answers
 * taken out, whatever is answered and wherever figures lie within their ±, no slot and no cell of the run leaves its bounds;
 * today's estimate does not either. Completions are taken at ends, at the edges of bands and beside them, and in between;
 * lists that are not given are completed with rows of their own.
 *
 *     test_bounds [policies [completions of each [first seed]]] */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "completion.h"

static uint32_t policies = 300, completions = 300;
static uint64_t first_seed = 1;
static unsigned long long checked, runs;

/* ---- one completion against the bounds ---- */

static const char *outside(struct bound x, double value, uint8_t state)
{
    switch (state & STATE_MASK) {
    case UNKNOWN: return x.may & MAY_UNKNOWN ? NULL : "unknown";
    case NOT_APPLICABLE: return x.may & MAY_NA ? NULL : "not applicable";
    default: break;
    }
    if (!(x.may & MAY_KNOW))
        return "known";
    if (!(x.may & (state & ASSUMED ? MAY_ASSUME : MAY_BE_SURE)))
        return state & ASSUMED ? "assumed" : "sure";
    return x.low <= value && value <= x.high ? NULL : "beyond its ends";
}

static void fail_at(const struct bounds *b, const char *what, uint32_t index, struct bound x, double value, uint8_t state,
                    const char *why)
{
    fprintf(stderr, "%s %u is %.17g (state %u), %s; its bounds are %.17g to %.17g, may %u\n", what, index, value, state, why, x.low,
            x.high, x.may);
    for (uint32_t i = 0; i < b->run->program->ops; i++)
        if (strcmp(what, "slot") == 0 && b->run->program->op[i].dst == index && b->run->program->op[i].code != OP_EACH)
            fprintf(stderr, "  written by operation %u, %s\n", i, op_table[b->run->program->op[i].code].name);
}

/* Slots, and behind them columns, that are written for each row of a list that the bounds have only one row of. */
static void mark_rows(const struct bounds *b, bool *in_ghost)
{
    const struct program *p = b->run->program;
    for (uint32_t i = 0; i < p->ops; i++)
        for (uint32_t k = 1; p->op[i].code == OP_EACH && b->ghost[p->op[i].a] && k <= p->op[i].b; k++)
            if (p->op[i + k].code == OP_STORE)
                in_ghost[p->slots + p->op[i + k].b] = true;
            else if (p->op[i + k].code != OP_EACH && p->op[i + k].dst != NONE)
                in_ghost[p->op[i + k].dst] = true;
}

static bool encloses(const struct bounds *b, const struct run *run, const bool *in_ghost)
{
    const struct program *p = run->program;
    const char *why;
    for (uint32_t i = 0; i < p->slots; i++) {
        bool text = run->value[i] >= p->texts && b->slot[i].low < 0;        /* an open text has no ends */
        if (!in_ghost[i] && !text && (why = outside(b->slot[i], run->value[i], run->state[i]))) {
            fail_at(b, "slot", i, b->slot[i], run->value[i], run->state[i], why);
            return false;
        }
    }
    for (uint32_t i = 0; i < p->columns; i++)
        for (uint32_t row = 0; !b->ghost[p->column[i].list] && !in_ghost[p->slots + i] && row < run->rows[p->column[i].list]; row++) {
            struct bound x = bounds_cell(b, i, row);
            if ((why = outside(x, run->column_value[i][row], run->column_state[i][row]))) {
                fail_at(b, "column", i, x, run->column_value[i][row], run->column_state[i][row], why);
                return false;
            }
        }
    checked += p->slots;
    runs++;
    return true;
}

static bool try_completions(struct random *r, const struct uncertainty *base, struct document *doc, uint32_t n)
{
    struct uncertainty u;
    struct trial t;
    if (doc == base->doc)
        u = *base;
    else
        assert_true(uncertainty_start(&u, doc));
    assert_true(trial_start(&t, &u));
    bool *in_ghost = calloc(t.run.program->slots + t.run.program->columns + 1, 1);
    mark_rows(&base->bounds, in_ghost);
    mark_passed_over(doc->model, in_ghost);
    struct texts texts = some_texts(&t);
    bool good = encloses(&base->bounds, &doc->run, in_ghost);
    for (uint32_t i = 0; i < n && good; i++) {
        bool all = complete(r, &t, random_chance(r, 0.6) ? 1 : random_between(r, 0, 1), &texts);
        trial_run(&t);
        good = encloses(&base->bounds, &t.run, in_ghost);
        if (good && all)
            good = encloses(&base->answered, &t.run, in_ghost);
    }
    free(in_ghost);
    return good;
}

/* ---- random rules ---- */

static void write_rules(struct random *r, FILE *out) { random_rules_of_any_kind(r, 2 + (int)random_below(r, 4), out); }
static void write_project(struct random *r, FILE *out) { random_project(r, random_between(r, 0, 1), true, out); }
static void write_without_list(struct random *r, FILE *out) { random_project(r, random_between(r, 0, 1), false, out); }

/* The same project with its list given: what a manager would add to it. */
static char *with_list(struct random *r, const char *text)
{
    const enum random_asked asked = r->asked;
    r->asked = ASKED_ALWAYS;
    char *full = written(write_project, r), *list = strstr(full, ",\n\"items\""), *both = NULL;
    r->asked = asked;
    assert_true(asprintf(&both, "%.*s%s", (int)(strlen(text) - (r->inside ? 3 : 2)), text, list) > 0);
    free(full);
    return both;
}

/* The same project with the lists in its rows given as well. What is asked of some rows only stays open. */
static char *with_parts(struct random *r, const char *text)
{
    static const char open[] = "\"parts\": null";
    char *full = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&full, &n);
    assert_non_null(out);
    for (const char *at; (at = strstr(text, open)); text = at + strlen(open)) {
        fprintf(out, "%.*s\"parts\": ", (int)(at - text), text);
        random_parts(r, 1, false, out);
    }
    fputs(text, out);
    fclose(out);
    return full;
}

static bool try_fuller(struct random *r, const eco_policy *policy, const struct uncertainty *u, char *fuller)
{
    eco_project *other = project_of_text(policy, fuller);
    bool good = try_completions(r, u, &other->document, completions / 16);
    eco_project_free(other);
    if (!good)
        fprintf(stderr, "completed with a list:\n%s\n", fuller);
    free(fuller);
    return good;
}

static bool try_project(struct random *r, const eco_policy *policy, const char *text, bool without_list)
{
    eco_project *project = project_of_text(policy, text);
    struct uncertainty u;
    assert_true(uncertainty_start(&u, &project->document));
    bool good = try_completions(r, &u, &project->document, completions / (without_list ? 4 : 1));
    bool is_asked = !strstr(text, "\"inner\": {}");
    for (int i = 0; i < 12 && is_asked && good; i++) {
        char *given = without_list ? with_list(r, text) : with_parts(r, text);
        char *fuller = without_list ? with_parts(r, given) : NULL;
        good = try_fuller(r, policy, &u, given) && (!fuller || try_fuller(r, policy, &u, fuller));
    }
    eco_project_free(project);
    return good;
}

static void bounds_enclose_random_rules(void **state)
{
    (void)state;
    for (uint64_t seed = first_seed; seed < first_seed + policies; seed++) {
        struct random r = {seed};
        char *rules = written(write_rules, &r);
        eco_policy *policy = policy_of_text(rules);
        bool without_list = random_chance(&r, 0.3);
        char *text = written(without_list ? write_without_list : write_project, &r);
        bool good = try_project(&r, policy, text, without_list);
        if (!good)
            fprintf(stderr, "seed %llu\n%s\n%s\n", (unsigned long long)seed, rules, text);
        free(text);
        free(rules);
        eco_policy_free(policy);
        assert_true(good);
    }
    print_message("%llu completions, %llu slots\n", runs, checked);
}

/* ---- the Bordeaux pack ---- */

static bool encloses_all(struct random *r, uint64_t seed, const eco_policy *policy, struct document *doc)
{
    struct uncertainty u;
    (void)seed, (void)policy;
    assert_true(uncertainty_start(&u, doc));
    return try_completions(r, &u, doc, completions);
}

static void bounds_enclose_bordeaux(void **state)
{
    (void)state;
    try_bordeaux(first_seed, 40, 0.8, encloses_all);
    print_message("%llu completions, %llu slots\n", runs, checked);
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
        cmocka_unit_test(bounds_enclose_random_rules),
        cmocka_unit_test(bounds_enclose_bordeaux),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
