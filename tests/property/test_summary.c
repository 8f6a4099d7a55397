/* A summary says what the report says: for random rules, read with fresh memory and with memory that is used again, whether
 * something is open or not. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "completion.h"

enum { POLICIES = 150, PROJECTS = 12 };

static const cJSON *at(const cJSON *tree, const char *a, const char *b)
{
    const cJSON *inner = cJSON_GetObjectItemCaseSensitive(tree, a);
    return b ? cJSON_GetObjectItemCaseSensitive(inner, b) : inner;
}

static void same_number(const cJSON *want, double got)
{
    if (cJSON_IsNumber(want) ? want->valuedouble != got : !isnan(got))
        fail_msg("%s: %.17g in the report, %.17g in the summary", want ? want->string : "?", want ? want->valuedouble : NAN, got);
}

static void same_grade(const eco_policy *policy, const cJSON *want, int got)
{
    const char *name = got == ECO_NO_GRADE ? NULL : eco_policy_names(policy, ECO_GRADES).name[got];
    assert_true(cJSON_IsString(want) ? name && strcmp(want->valuestring, name) == 0 : !name);
}

static void same_gates(const eco_policy *policy, const cJSON *report, const struct eco_summary *s)
{
    static const char *const words[] = {"passed", "blocked", "undecided", "not_applicable"};
    struct eco_names gates = eco_policy_names(policy, ECO_GATES);
    for (size_t i = 0; i < gates.n; i++) {
        const cJSON *gate = cJSON_GetArrayItem(at(report, "gates", NULL), (int)i);
        assert_string_equal(at(gate, "name", NULL)->valuestring, gates.name[i]);
        assert_string_equal(at(gate, "outcome", NULL)->valuestring, words[s->gate[i]]);
    }
}

static void same_headlines(const eco_policy *policy, const cJSON *report, const struct eco_summary *s)
{
    size_t n = 0;
    const cJSON *indicator;
    cJSON_ArrayForEach(indicator, at(report, "indicators", NULL)) {
        if (!cJSON_IsTrue(at(indicator, "headline", NULL)))
            continue;
        assert_true(n < eco_policy_names(policy, ECO_HEADLINES).n);
        same_number(at(indicator, "value", NULL), s->headline[n].value);
        same_number(at(indicator, "low", NULL), s->headline[n].low);
        same_number(at(indicator, "high", NULL), s->headline[n++].high);
    }
    assert_int_equal(n, eco_policy_names(policy, ECO_HEADLINES).n);
}

static void same(const eco_policy *policy, const cJSON *report, const struct eco_summary *s)
{
    static const char *const decisions[] = {"approved", "refused", "undecided"};
    assert_string_equal(at(report, "decision", NULL)->valuestring, decisions[s->decision]);
    assert_string_equal(at(report, "project", "digest")->valuestring + strlen("sha256:"), s->digest);
    same_number(at(report, "score", "estimate"), s->score);
    same_number(at(report, "score", "low"), s->low);
    same_number(at(report, "score", "high"), s->high);
    same_number(at(report, "completeness", "estimate"), s->completeness);
    same_grade(policy, at(report, "grade", "estimate"), s->grade);
    same_grade(policy, at(report, "grade", "best"), s->best);
    same_grade(policy, at(report, "grade", "worst"), s->worst);
    same_gates(policy, report, s);
    same_headlines(policy, report, s);
}

/* How many projects were compared. */
static unsigned try_policy(struct random *r, const eco_policy *policy)
{
    eco_project *again = NULL;
    unsigned compared = 0;
    for (int i = 0; i < PROJECTS; i++) {
        char *text;
        size_t length;
        FILE *out = open_memstream(&text, &length);
        random_project(r, i % 3 == 0 ? 1 : random_between(r, 0, 1), i % 2 == 0, out);
        fclose(out);
        eco_project *fresh = eco_project_read(policy, "p.json", text, length, NULL);
        if (again)
            eco_project_read_again(again, "p.json", text, length, NULL);
        else
            again = eco_project_read(policy, "p.json", text, length, NULL);
        assert_int_equal(eco_project_status(fresh), eco_project_status(again));
        if (eco_project_status(fresh) == ECO_OK) {
            struct eco_summary summary;
            eco_result *report = eco_report(policy, fresh, NULL);
            assert_true(report && eco_summarise(policy, again, &summary));
            same(policy, eco_result_tree(report), &summary);
            eco_result_free(report);
            compared++;
        }
        eco_project_free(fresh);
        free(text);
    }
    eco_project_free(again);
    return compared;
}

static void summary_is_report(void **state)
{
    (void)state;
    unsigned compared = 0;
    for (uint64_t seed = 1; seed <= POLICIES; seed++) {
        struct random r = {seed};
        char *rules;
        size_t length;
        FILE *out = open_memstream(&rules, &length);
        random_rules_of_any_kind(&r, 4 + (int)(seed % 20), out);
        fclose(out);
        eco_policy *policy = policy_of_text(rules);
        assert_int_equal(eco_policy_status(policy), ECO_OK);
        compared += try_policy(&r, policy);
        eco_policy_free(policy);
        free(rules);
    }
    print_message("%u projects compared\n", compared);
    assert_true(compared > POLICIES * PROJECTS / 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(summary_is_report)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
