/* What is proved is so: for random rules, no project in which everything is answered breaks a claim that is told as proved.
 *
 *     test_claim [policies [projects for each claim [first seed]]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/claim.h"
#include "completion.h"

enum { BUDGET = 60, UNDECLARED_ROWS = 3 };

static uint32_t policies = 150, projects = 60;
static uint64_t first_seed = 1;
static unsigned proved, refuted, undecided, tried;

/* ---- a project in which everything is answered ---- */

/* As many empty rows as the list may have. */
static char *empty_project(struct random *r)
{
    uint32_t most = r->rows_most > 0 ? r->rows_most : UNDECLARED_ROWS;
    uint32_t n = r->rows_least + random_below(r, most - r->rows_least + 1);
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    assert_non_null(out);
    fputs("{\"items\": [", out);
    for (uint32_t i = 0; i < n; i++)
        fputs(i ? ", {}" : "{}", out);
    fputs("]}", out);
    fclose(out);
    return text;
}

/* Claims are about figures as they stand. */
static void answer_all(struct random *r, struct trial *t, const struct texts *texts)
{
    const struct uncertainty *u = t->u;
    complete(r, t, 1, texts);
    for (uint32_t i = 0; i < u->n; i++) {
        enum variable_kind kind = u->variable[i].kind;
        if (kind == VARIABLE_CELL || kind == VARIABLE_VALUE || kind == VARIABLE_DATED)
            trial_reset(t, i);
    }
}

/* ---- claims ---- */

static bool is_broken(struct trial *t, const struct claim *claim)
{
    trial_run(t);
    return state_of_slot(&t->run, claim->broken) == KNOWN && t->run.value[claim->broken] != 0;
}

/* Another answer to the input that moves, in some row. */
static bool moves_wrong(struct random *r, struct trial *t, const struct claim *claim)
{
    const struct uncertainty *u = t->u;
    for (uint32_t i = 0; i < u->n; i++) {
        const struct variable *v = &u->variable[i];
        if (v->kind != VARIABLE_ANSWER || v->index != claim->mover)
            continue;
        double from = some_value(r, t->run.program, v), to = some_value(r, t->run.program, v);
        double low = from < to ? from : to, high = from < to ? to : from;
        trial_set(t, i, low, KNOWN);
        trial_run(t);
        bool known = state_of_slot(&t->run, claim->target) == KNOWN;
        double before = t->run.value[claim->target];
        trial_set(t, i, high, KNOWN);
        trial_run(t);
        known &= state_of_slot(&t->run, claim->target) == KNOWN;
        double after = t->run.value[claim->target];
        if (known && !(claim->against ? less_equal(after, before) : less_equal(before, after)))
            return true;
    }
    return false;
}

static bool try_project(struct random *r, const struct model *whole, const struct claim *claim)
{
    struct document doc = {0};
    struct uncertainty u;
    struct trial trial;
    struct eco_project_options options = {.partial = true};
    char *text = empty_project(r);
    document_read(&doc, whole, TEXT("claim"), text_of(text), &options);
    assert_true(doc.valid && uncertainty_start(&u, &doc) && trial_start(&trial, &u));
    struct texts texts = some_texts(&trial);
    bool good = true;
    for (int i = 0; i < 4 && good; i++) {
        answer_all(r, &trial, &texts);
        good = claim->target == NONE ? !is_broken(&trial, claim) : !moves_wrong(r, &trial, claim);
        tried++;
    }
    document_free(&doc);
    free(text);
    return good;
}

static bool outcome_is(const cJSON *claim, const char *outcome)
{
    return strcmp(cJSON_GetObjectItemCaseSensitive(claim, "outcome")->valuestring, outcome) == 0;
}

static bool claims_hold(struct random *r, const eco_policy *policy)
{
    struct eco_claim_options options = {.budget = BUDGET};
    eco_result *result = eco_check_claims(policy, &options);
    assert_non_null(result);
    struct model whole = claim_model(&policy->model);
    const cJSON *told = cJSON_GetObjectItemCaseSensitive(eco_result_tree(result), "claims")->child;
    bool good = true;
    for (uint32_t i = 0; i < whole.claims && good; i++, told = told->next) {
        proved += outcome_is(told, "proved");
        refuted += outcome_is(told, "refuted");
        undecided += outcome_is(told, "undecided");
        for (uint32_t k = 0; k < projects && good && outcome_is(told, "proved"); k++)
            good = try_project(r, &whole, &whole.claim[i]);
        if (!good)
            fprintf(stderr, "claim %u of these is told as proved, and broken\n", i + 1);
    }
    eco_result_free(result);
    return good;
}

static void proofs_of_random_rules(void **state)
{
    (void)state;
    for (uint64_t seed = first_seed; seed < first_seed + policies; seed++) {
        struct random r = {seed};
        char *rules;
        size_t length;
        FILE *out = open_memstream(&rules, &length);
        random_rules(&r, 2 + (int)random_below(&r, 4), out);
        fclose(out);
        eco_policy *policy = policy_of_text(rules);
        bool good = claims_hold(&r, policy);
        if (!good)
            fprintf(stderr, "seed %llu\n%s\n", (unsigned long long)seed, rules);
        eco_policy_free(policy);
        free(rules);
        assert_true(good);
    }
    print_message("%u proved, %u refuted, %u undecided; %u projects\n", proved, refuted, undecided, tried);
    assert_true(proved > policies / 4 && refuted > policies / 4);
}

/* From no to yes, and from 2 to 3, there is no value in between: halves that part the two would each hold a single one, and
 * nothing would move in either. */
static void whole_numbers_side_by_side(void **state)
{
    static const char rules[] = "language en\npolicy \"P\" version \"1\"\n"
                                "input b \"b\" : yes or no\ninput n \"n\" : count range 0 to 1000\n"
                                "input h \"h\" : number range 0 to 60\n"
                                "define far as if b then h else 12\n"
                                "criterion c \"c\" weight 1\n  scores 100 when far > 3\n  scores 0 otherwise\nend\n"
                                "criterion d \"d\" weight 1\n"
                                "  scores 0 when n is from 700 to 701 and h is from 7 to 7.5\n  scores 100 otherwise\nend\n"
                                "claim \"true\" c never falls when b falls\n"
                                "claim \"false\" c never rises when b falls\n"
                                "claim \"false too\" d never falls when n rises\n";
    (void)state;
    eco_policy *policy = policy_of_text(rules);
    eco_result *result = eco_check_claims(policy, NULL);
    assert_non_null(result);
    const cJSON *told = cJSON_GetObjectItemCaseSensitive(eco_result_tree(result), "claims");
    assert_true(outcome_is(cJSON_GetArrayItem(told, 0), "proved"));
    assert_true(outcome_is(cJSON_GetArrayItem(told, 1), "refuted"));
    assert_false(outcome_is(cJSON_GetArrayItem(told, 2), "proved"));
    eco_result_free(result);
    eco_policy_free(policy);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        projects = (uint32_t)strtoul(argv[2], NULL, 10);
    if (argc > 3)
        first_seed = strtoull(argv[3], NULL, 10);
    const struct CMUnitTest tests[] = {cmocka_unit_test(whole_numbers_side_by_side), cmocka_unit_test(proofs_of_random_rules)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
