/* A policy that is used under a name is what it is alone: for random rules and random projects, every value, state and mark of what it
 * declares is the same inside another policy as without it, and so are its bounds, today's and those once all is answered. Where it is
 * not asked, nothing of it applies; while nobody knows whether it is, nothing of it is known.
 *
 *     test_used [policies [first seed]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "completion.h"
#include "../../engine/names.h"

static uint32_t policies = 400;
static uint64_t first_seed = 1;
static unsigned long long compared;

static void write_rules(struct random *r, FILE *out) { random_rules_inside(r, 2 + (int)random_below(r, 4), out); }
static void write_project(struct random *r, FILE *out) { random_project(r, random_between(r, 0, 1), random_chance(r, 0.8), out); }

/* The thing of the same path below `inner`. */
static uint32_t counterpart(const struct model *alone, uint32_t thing, const struct model *both)
{
    const struct thing *t = &alone->thing[thing];
    uint32_t scope, found = NONE;
    if (t->parent == NONE)
        assert_true(names_find(both->names, NONE, TEXT("inner"), &scope));
    else
        scope = counterpart(alone, t->parent, both);
    assert_true(names_find(both->names, scope, t->fold, &found));
    return found;
}

/* Where a condition decides whether an answer counts, it is no longer open whether it will be given: what the rules say of answers that
 * are not known may be less. */
static bool same_bound(struct bound a, struct bound b, bool conditional)
{
    bool within = conditional && a.low <= b.low && b.high <= a.high;
    return ((a.may | MAY_BE_OPEN) == (b.may | MAY_BE_OPEN) || (within && !(b.may & ~a.may))) &&
           (!(b.may & MAY_KNOW) || within || (a.low == b.low && a.high == b.high));
}

static bool same_value(double a, uint8_t state_a, double b, uint8_t state_b)
{
    return state_a == state_b && ((state_a & STATE_MASK) != KNOWN || a == b);
}

struct side {
    struct document *doc;
    struct uncertainty u;
};

static bool same_slot(const struct side *a, uint32_t slot_a, const struct side *b, uint32_t slot_b)
{
    const struct run *x = &a->doc->run, *y = &b->doc->run;
    const bool conditional = b->doc->model->used[0].asked != NONE;
    compared++;
    return same_value(x->value[slot_a], x->state[slot_a], y->value[slot_b], y->state[slot_b]) &&
           same_bound(a->u.bounds.slot[slot_a], b->u.bounds.slot[slot_b], conditional) &&
           same_bound(a->u.answered.slot[slot_a], b->u.answered.slot[slot_b], conditional);
}

static bool same_column(const struct side *a, uint32_t column_a, const struct side *b, uint32_t column_b)
{
    const struct run *x = &a->doc->run, *y = &b->doc->run;
    uint32_t rows = x->rows[a->doc->model->program.column[column_a].list];
    bool same = rows == y->rows[b->doc->model->program.column[column_b].list];
    for (uint32_t i = 0; i < rows && same; i++)
        same = same_value(x->column_value[column_a][i], x->column_state[column_a][i], y->column_value[column_b][i],
                          y->column_state[column_b][i]);
    return same;
}

/* A text is a number of its own in each program. */
static bool is_comparable(const struct thing *t)
{
    return t->kind != THING_FUNCTION && t->kind != THING_TABLE && t->kind != THING_AS_OF && t->type.base != BASE_TEXT;
}

/* What the condition of a policy decides; rows of lists stand or do not. */
static bool is_masked(const struct model *m, const struct thing *t)
{
    bool judged = t->kind == THING_CRITERION || t->kind == THING_GATE || t->kind == THING_SCORE || t->kind == THING_COMPLETENESS;
    bool computed = t->kind == THING_DEFINE || t->kind == THING_INDICATOR;
    return t->slot != NONE && (judged || computed || t->kind == THING_INPUT) && judgement_of(m, (uint32_t)(t - m->thing))->criteria > 0;
}

/* In every value, and in all that bounds say may become of it. */
static bool all_are(const struct side *both, uint8_t state)
{
    const struct model *m = both->doc->model;
    const struct run *run = &both->doc->run;
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *t = &m->thing[i];
        if (t->policy == 0 || !is_masked(m, t))
            continue;
        compared++;
        struct bound answered = both->u.answered.slot[t->slot];
        bool na_alone = (answered.may & (MAY_NA | MAY_KNOW | MAY_UNKNOWN)) == MAY_NA;
        bool own_way = t->kind == THING_INPUT && state_of_slot(run, t->slot) == NOT_APPLICABLE;        /* by a condition of its own */
        if ((state_of_slot(run, t->slot) != state && !own_way) || (state == NOT_APPLICABLE && !na_alone)) {
            fprintf(stderr, "%.*s is not left out\n", (int)t->path.n, t->path.at);
            return false;
        }
    }
    return true;
}

static bool same_things(const struct side *alone, const struct side *both)
{
    const struct model *m = alone->doc->model;
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *t = &m->thing[i], *other;
        if (!is_comparable(t))
            continue;
        other = &both->doc->model->thing[counterpart(m, i, both->doc->model)];
        bool same = (t->slot == NONE) == (other->slot == NONE) && (t->column == NONE) == (other->column == NONE);
        same = same && (t->slot == NONE || same_slot(alone, t->slot, both, other->slot));
        same = same && (t->column == NONE || same_column(alone, t->column, both, other->column));
        if (!same) {
            fprintf(stderr, "%.*s is not the same inside\n", (int)t->path.n, t->path.at);
            return false;
        }
    }
    return true;
}

/* Whatever is told of it, and of each thing by its path. */
static void tell_all(const eco_policy *policy, eco_project *project)
{
    const struct model *m = &policy->model;
    char path[256];
    eco_result_free(eco_report(policy, project, NULL));
    eco_result_free(eco_findings(policy, project, NULL));
    eco_result_free(eco_describe(policy, NULL, ECO_FRENCH));
    for (uint32_t i = 0; i < m->things; i += 3) {
        snprintf(path, sizeof path, "%.*s", (int)m->thing[i].path.n, m->thing[i].path.at);
        eco_result *told = eco_explain(policy, project, path, ECO_ENGLISH);
        assert_non_null(told);
        eco_result_free(told);
    }
}

static bool is_same_inside(const char *rules, const char *project, const char *inner_project)
{
    eco_policy *both = policy_of_text(rules), *alone = policy_of_text(strchr(rules, '\f') + 1);
    eco_project *in_both = project_of_text(both, project), *in_alone = project_of_text(alone, inner_project);
    struct side a = {.doc = &in_alone->document}, b = {.doc = &in_both->document};
    const struct judgement *inner = &both->model.used[0];
    bool good = uncertainty_read(&a.u, a.doc) && uncertainty_read(&b.u, b.doc);
    good = good && (policy_is_asked(&b.doc->run, inner)      ? same_things(&a, &b)
                    : policy_is_left_out(&b.doc->run, inner) ? all_are(&b, NOT_APPLICABLE)
                                                             : all_are(&b, UNKNOWN));
    if (compared % 8 == 0)
        tell_all(both, in_both);
    eco_project_free(in_alone);
    eco_project_free(in_both);
    eco_policy_free(alone);
    eco_policy_free(both);
    return good;
}

static void used_is_what_it_is_alone(void **state)
{
    (void)state;
    for (uint64_t seed = first_seed; seed < first_seed + policies; seed++) {
        struct random r = {seed}, same;
        char *rules = written(write_rules, &r);
        same = r;
        same.inside = false;
        char *project = written(write_project, &r), *inner_project = written(write_project, &same);
        bool good = is_same_inside(rules, project, inner_project);
        if (!good)
            fprintf(stderr, "seed %llu\n%s\n%s\n", (unsigned long long)seed, rules, project);
        free(inner_project);
        free(project);
        free(rules);
        assert_true(good);
    }
    print_message("%llu values\n", compared);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        first_seed = strtoull(argv[2], NULL, 10);
    const struct CMUnitTest tests[] = {cmocka_unit_test(used_is_what_it_is_alone)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
