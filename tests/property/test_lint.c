/* What the linter calls settled is so: for random rules, random projects and completions of them, no condition that is told as always
 * true is ever false, no line that takes no project takes one, no grade out of reach is given, no criterion goes above its ceiling, and
 * no question that is never asked is asked.
 *
 *     test_lint [policies [completions of each [first seed]]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "completion.h"

static uint32_t policies = 300, completions = 60;
static uint64_t first_seed = 1;
static unsigned long long runs, findings[DIAGNOSTIC_CODES];

static bool same_span(struct span a, struct span b)
{
    return a.file == b.file && a.from == b.from && a.to == b.to;
}

static bool inside(struct span outer, struct span at)
{
    return outer.file == at.file && outer.from <= at.from && at.to <= outer.to;
}

static bool is_known(const struct run *run, uint32_t slot)
{
    return state_of_slot(run, slot) == KNOWN;
}

/* An operation that another one of the same condition goes on with, as `is not` does with an equality. */
static bool goes_on(const struct program *p, uint32_t i)
{
    for (uint32_t k = i + 1; k < p->ops && same_span(p->at[k], p->at[i]); k++)
        if ((p->op[k].code == OP_AND || p->op[k].code == OP_NOT) && (p->op[k].a == p->op[i].dst || p->op[k].b == p->op[i].dst))
            return true;
    return false;
}

static bool gives_answer(enum op_code code)
{
    return code == OP_LESS || code == OP_LESS_EQUAL || code == OP_EQUAL || code == OP_SAME || code == OP_AND || code == OP_OR ||
           code == OP_NOT || code == OP_IS_KNOWN || code == OP_IS_UNKNOWN || code == OP_IS_NA;
}

static bool condition_holds(const struct run *run, struct span at, double answer)
{
    const struct program *p = run->program;
    for (uint32_t i = 0; i < p->ops; i++) {
        const struct op *op = &p->op[i];
        bool final = same_span(p->at[i], at) && gives_answer((enum op_code)op->code) && !goes_on(p, i);
        if (final && is_known(run, op->dst) && run->value[op->dst] != answer)
            return false;
    }
    return true;
}

static const struct criterion *criterion_at(const struct model *m, struct span at)
{
    for (uint32_t i = 0; i < m->own.criteria; i++)
        if (inside(m->thing[m->criterion[i].thing].node->at, at))
            return &m->criterion[i];
    return NULL;
}

static double edge_of(const struct run *run, const struct edge *edge)
{
    return edge->slot == NONE ? edge->factor : edge->factor * run->value[edge->slot];
}

/* The line of bands that takes a value, as the manual says. */
static uint32_t taken(const struct run *run, const struct piecewise *p, double x)
{
    for (uint32_t i = 0; i < p->n; i++) {
        double e = edge_of(run, &p->edge[i]);
        bool below = !less_equal(e, x), above = !less_equal(x, e);
        if (p->relation[i] == PIECE_ELSE || (p->relation[i] == PIECE_UP_TO && !above) || (p->relation[i] == PIECE_BELOW && below) ||
            (p->relation[i] == PIECE_FROM && !below) || (p->relation[i] == PIECE_ABOVE && above))
            return i;
    }
    return NONE;
}

static bool line_is_out(const struct model *m, const struct run *run, struct span at)
{
    const struct criterion *c = criterion_at(m, at);
    const struct piecewise *p = &m->program.piecewise[c->piecewise];
    if (!is_known(run, c->measure) || c->form != N_BANDS)
        return true;
    uint32_t line = taken(run, p, run->value[c->measure]);
    return line == NONE || !same_span(p->at[line], at);
}

static bool never_asked(const struct model *m, const struct run *run, struct span at)
{
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct input *input = &m->input[i];
        if (same_span(m->thing[input->thing].at, at) && input->asked_slot != NONE)
            return !is_known(run, input->asked_slot) || run->value[input->asked_slot] == 0;
    }
    return true;
}

static bool grade_is_out(const struct model *m, const struct run *run, struct span at)
{
    const struct choice_set *set = &m->choices[m->thing[m->own.grade_thing].detail];
    uint32_t slot = m->own.score.grade;
    return !is_known(run, slot) || !same_span(set->at[(uint32_t)run->value[slot]], at);
}

static bool is_true(const struct model *m, const struct run *run, const struct diagnostic *d)
{
    switch (d->code) {
    case D_ALWAYS_TRUE: return condition_holds(run, d->at, 1);
    case D_ALWAYS_FALSE: return condition_holds(run, d->at, 0);
    case D_UNREACHABLE_LINE: return line_is_out(m, run, d->at);
    case D_UNREACHABLE_GRADE: return grade_is_out(m, run, d->at);
    case D_NEVER_ASKED: return never_asked(m, run, d->at);
    case D_CEILING: {
        uint32_t points = criterion_at(m, d->at)->points;
        return !is_known(run, points) || run->value[points] < 100;
    }
    default: return true;
    }
}

static bool all_true(const eco_policy *policy, const struct run *run)
{
    runs++;
    for (uint32_t i = 0; i < policy->diagnostics.n; i++)
        if (!is_true(&policy->model, run, &policy->diagnostics.v[i])) {
            diagnostics_print(stderr, &policy->diagnostics, &policy->sources, false, ECO_ENGLISH, false);
            fprintf(stderr, "finding %u is not true\n", i);
            return false;
        }
    return true;
}

static bool try_completions(struct random *r, const eco_policy *policy, struct document *doc)
{
    struct uncertainty u;
    struct trial t;
    assert_true(uncertainty_start(&u, doc) && trial_start(&t, &u));
    struct texts texts = some_texts(&t);
    bool good = all_true(policy, &doc->run);
    for (uint32_t i = 0; i < completions && good; i++) {
        complete(r, &t, random_chance(r, 0.6) ? 1 : random_between(r, 0, 1), &texts);
        trial_run(&t);
        good = all_true(policy, &t.run);
    }
    return good;
}

static void write_rules(struct random *r, FILE *out) { random_rules(r, 2 + (int)random_below(r, 4), out); }
static void write_project(struct random *r, FILE *out) { random_project(r, random_between(r, 0, 1), true, out); }

static void findings_are_true(void **state)
{
    (void)state;
    const struct eco_lint_options options = {.as_of = "2026-11-24"};
    for (uint64_t seed = first_seed; seed < first_seed + policies; seed++) {
        struct random r = {seed};
        char *rules = written(write_rules, &r), *text = written(write_project, &r);
        eco_policy *policy = policy_of_text(rules);
        assert_true(eco_policy_lint(policy, &options));
        for (uint32_t i = 0; i < policy->diagnostics.n; i++)
            findings[policy->diagnostics.v[i].code]++;
        eco_project *project = project_of_text(policy, text);
        bool good = try_completions(&r, policy, &project->document);
        if (!good)
            fprintf(stderr, "seed %llu\n%s\n%s\n", (unsigned long long)seed, rules, text);
        eco_project_free(project);
        eco_policy_free(policy);
        free(text);
        free(rules);
        assert_true(good);
    }
    print_message("%llu completions\n", runs);
    for (int i = 0; i < DIAGNOSTIC_CODES; i++)
        if (findings[i] > 0)
            print_message("  %s %s: %llu\n", diagnostic_table[i].code, diagnostic_table[i].name, findings[i]);
    assert_true(policies < 100 || (findings[D_ALWAYS_TRUE] > 0 && findings[D_ALWAYS_FALSE] > 0 && findings[D_CEILING] > 0));
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        completions = (uint32_t)strtoul(argv[2], NULL, 10);
    if (argc > 3)
        first_seed = strtoull(argv[3], NULL, 10);
    const struct CMUnitTest tests[] = {cmocka_unit_test(findings_are_true)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
