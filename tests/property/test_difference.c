/* Rules are the same whatever their layout and the order of what has none, and another rule as soon as one digit is another;
 * what was added one way round was removed the other. A project that no change can have moved has the score and gates that it had.
 * Shares add up to the score. For random rules. */
#include <ctype.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "completion.h"

enum { POLICIES = 120, DIGITS = 6, ITEMS = 400 };

static char *rules_of(struct random *r, int size)
{
    char *rules;
    size_t length;
    FILE *out = open_memstream(&rules, &length);
    random_rules(r, size, out);
    fclose(out);
    return rules;
}

static int count(const cJSON *rules, const char *name)
{
    return cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(rules, "counts"), name)->valueint;
}

static int changes(const cJSON *rules)
{
    return cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(rules, "changes"));
}

static int claims_counted(const cJSON *rules, const char *name)
{
    const cJSON *claims = cJSON_GetObjectItemCaseSensitive(rules, "claims");
    return cJSON_GetObjectItemCaseSensitive(claims, name)->valueint;
}

static int claims_changed(const cJSON *rules)
{
    const cJSON *claims = cJSON_GetObjectItemCaseSensitive(rules, "claims");
    int n = cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(claims, "changes"));
    assert_int_equal(n, claims_counted(rules, "added") + claims_counted(rules, "removed") + claims_counted(rules, "renamed") +
                            claims_counted(rules, "changed"));
    return n;
}

static int tests_changed(const cJSON *rules)
{
    const cJSON *tests = cJSON_GetObjectItemCaseSensitive(rules, "tests");
    return cJSON_GetObjectItemCaseSensitive(tests, "added")->valueint +
           cJSON_GetObjectItemCaseSensitive(tests, "removed")->valueint +
           cJSON_GetObjectItemCaseSensitive(tests, "changed")->valueint;
}

static void tell(const cJSON *rules)
{
    char *text = cJSON_Print(cJSON_GetObjectItemCaseSensitive(rules, "changes"));
    print_message("%.3000s\n", text);
    free(text);
}

/* ---- the same rules in another form ---- */

/* A declaration begins at the margin and goes on to the next. */
static size_t cut(char *rules, char *piece[ITEMS])
{
    size_t n = 0;
    for (char *line = rules; *line && n < ITEMS; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : line + strlen(line))
        if (*line != ' ' && *line != '\n' && *line != '|' && strncmp(line, "end", 3) != 0)
            piece[n++] = line;
    return n;
}

/* From the last to the first, with comments and empty lines in between. Language and policy stay, and so do units, which are
 * declared before they are used. */
static size_t first_to_turn(char *const piece[], size_t n)
{
    size_t first = 2;
    while (first < n && strncmp(piece[first], "unit ", 5) == 0)
        first++;
    for (size_t i = first; i < n; i++)
        if (strncmp(piece[i], "unit ", 5) == 0)
            first = i + 1;
    return first;
}

static char *turned(const char *rules)
{
    char *copy = strdup(rules), *piece[ITEMS], *text;
    size_t n = cut(copy, piece), length;
    size_t first = first_to_turn(piece, n);
    assert_true(first + 2 < n && n < ITEMS);
    FILE *out = open_memstream(&text, &length);
    fprintf(out, "%.*s# turned\n\n", (int)(piece[first] - copy), copy);
    for (size_t i = n; i-- > first;) {
        size_t size = i + 1 < n ? (size_t)(piece[i + 1] - piece[i]) : strlen(piece[i]);
        fprintf(out, "%.*s\n\n   # between\n", (int)size, piece[i]);
    }
    fclose(out);
    free(copy);
    return text;
}

static void expect_same(const eco_policy *policy, const char *rules)
{
    char *other = turned(rules);
    eco_policy *again = policy_of_text(other);
    assert_int_equal(eco_policy_status(again), ECO_OK);
    eco_result *none = eco_diff(policy, again, ECO_FRENCH);
    assert_non_null(none);
    if (changes(eco_result_tree(none)) > 0) {
        tell(eco_result_tree(none));
        fail_msg("the same rules are told as changed:\n%s", rules);
    }
    assert_int_equal(tests_changed(eco_result_tree(none)), 0);
    assert_int_equal(claims_changed(eco_result_tree(none)), 0);
    eco_result_free(none);
    eco_policy_free(again);
    free(other);
}

/* ---- other rules ---- */

static enum eco_reading read_text(void *context, const char *path, char **bytes, size_t *length)
{
    if (strcmp(path, "p.eco") != 0)
        return ECO_READ_ABSENT;
    *bytes = strdup(context);
    *length = strlen(context);
    return ECO_READ_DONE;
}

/* The first digit of a number; not of a ±, since 0 ± 30 % is 0 ± 40 %. */
static bool change_digit(struct random *r, char *rules)
{
    size_t n = strlen(rules), at = random_below(r, (uint32_t)n);
    while (at < n && !(isdigit((unsigned char)rules[at]) && !isalnum((unsigned char)rules[at - 1]) && rules[at - 1] != '.' &&
                       rules[at - 1] != '_'))
        at++;
    if (at == n || rules[at] == '9' || strncmp(rules + at - 3, "\302\261 ", 3) == 0)
        return false;
    rules[at]++;
    return true;
}

struct tried {
    unsigned compared, idle;
};

static eco_project *project_of(const eco_policy *policy, const char *text)
{
    static const struct eco_project_options options = {.as_of = "2026-06-30"};
    eco_project *project = eco_project_read(policy, "p.json", text, strlen(text), &options);
    assert_non_null(project);
    return project;
}

static bool is_same(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

/* The same score and the same gates by both, where no change can have moved the project. */
static void expect_unmoved(const eco_policy *a, eco_project *before, const eco_policy *b, eco_project *after)
{
    struct eco_summary x, y;
    assert_true(eco_summarise(a, before, &x) && eco_summarise(b, after, &y));
    if (!is_same(x.score, y.score) || x.grade != y.grade)
        fail_msg("all changes are idle, and the score was %.17g and is %.17g", x.score, y.score);
    for (size_t i = 0; i < eco_policy_gates(a); i++)
        assert_int_equal(x.gate[i], y.gate[i]);
}

static unsigned expect_idle(struct random *r, const eco_policy *policy, const eco_policy *changed, const eco_result *diff)
{
    char *text;
    size_t length;
    size_t n = (size_t)changes(eco_result_tree(diff)), idle_ones = 0;
    FILE *out = open_memstream(&text, &length);
    random_project(r, random_between(r, 0, 1), true, out);
    fclose(out);
    eco_project *before = project_of(policy, text), *after = project_of(changed, text);
    bool idle[ITEMS] = {false}, valid = n < ITEMS && eco_project_status(before) == ECO_OK && eco_project_status(after) == ECO_OK;
    if (valid)
        eco_idle_changes(diff, before, after, idle);
    for (size_t i = 0; valid && i < n; i++)
        idle_ones += idle[i];
    if (idle_ones > 0 && idle_ones == n)
        expect_unmoved(policy, before, changed, after);
    eco_project_free(before);
    eco_project_free(after);
    free(text);
    return idle_ones > 0 && idle_ones == n;
}

static struct tried expect_other(struct random *r, const eco_policy *policy, const char *rules)
{
    char *other = strdup(rules);
    struct tried tried = {0};
    struct eco_reader reader = {.read = read_text, .context = other};
    eco_policy *changed = change_digit(r, other) ? eco_policy_load(&reader, "p.eco") : NULL;
    if (changed && eco_policy_status(changed) == ECO_OK) {
        eco_result *there = eco_diff(policy, changed, ECO_ENGLISH), *back = eco_diff(changed, policy, ECO_ENGLISH);
        assert_true(there && back);
        const cJSON *x = eco_result_tree(there), *y = eco_result_tree(back);
        if (changes(x) + tests_changed(x) + claims_changed(x) == 0)
            fail_msg("a digit is another, and nothing is told:\n%s\n---\n%s", rules, other);
        assert_int_equal(changes(x), changes(y));
        assert_int_equal(claims_changed(x), claims_changed(y));
        tried.compared++;
        tried.idle += expect_idle(r, policy, changed, there);
        eco_result_free(there);
        eco_result_free(back);
    }
    eco_policy_free(changed);
    free(other);
    return tried;
}

/* Two policies that have little in common. */
static void expect_opposite(const eco_policy *a, const eco_policy *b)
{
    eco_result *there = eco_diff(a, b, ECO_ENGLISH), *back = eco_diff(b, a, ECO_FRENCH);
    assert_true(there && back);
    const cJSON *x = eco_result_tree(there), *y = eco_result_tree(back);
    assert_int_equal(count(x, "added"), count(y, "removed"));
    assert_int_equal(count(x, "removed"), count(y, "added"));
    assert_int_equal(count(x, "renamed"), count(y, "renamed"));
    assert_int_equal(claims_counted(x, "added"), claims_counted(y, "removed"));
    assert_int_equal(claims_counted(x, "removed"), claims_counted(y, "added"));
    assert_int_equal(claims_counted(x, "renamed"), claims_counted(y, "renamed"));
    assert_int_equal(claims_counted(x, "changed"), claims_counted(y, "changed"));
    assert_int_equal(count(x, "changed") + count(x, "notes_only"), count(y, "changed") + count(y, "notes_only"));
    eco_result_free(there);
    eco_result_free(back);
}

/* ---- shares ---- */

static unsigned expect_sum(struct random *r, const eco_policy *policy)
{
    char *text;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    random_project(r, random_between(r, 0, 1), true, out);
    fclose(out);
    eco_project *project = eco_project_read(policy, "p.json", text, length, NULL);
    bool valid = eco_project_status(project) == ECO_OK;
    if (valid) {
        struct eco_share share[ITEMS];
        eco_result *report = eco_report(policy, project, NULL);
        const cJSON *want = cJSON_GetObjectItemCaseSensitive(
            cJSON_GetObjectItemCaseSensitive(eco_result_tree(report), "score"), "uncapped");
        double sum = 0, weights = 0;
        eco_shares(policy, project, share);
        for (size_t i = 0; i < eco_policy_criteria(policy); i++) {
            sum += share[i].added;
            weights += share[i].weight;
        }
        if (cJSON_IsNumber(want) && (fabs(sum - want->valuedouble) > 1e-9 || fabs(weights - 1) > 1e-9))
            fail_msg("shares add up to %.17g with weights of %.17g, the score is %.17g", sum, weights, want->valuedouble);
        eco_result_free(report);
    }
    eco_project_free(project);
    free(text);
    return valid;
}

static void differences(void **state)
{
    (void)state;
    unsigned digits = 0, idle = 0, sums = 0;
    eco_policy *last = NULL;
    for (uint64_t seed = 1; seed <= POLICIES; seed++) {
        struct random r = {seed};
        char *rules = rules_of(&r, 4 + (int)(seed % 20));
        eco_policy *policy = policy_of_text(rules);
        assert_int_equal(eco_policy_status(policy), ECO_OK);
        expect_same(policy, rules);
        for (int i = 0; i < DIGITS; i++) {
            struct tried tried = expect_other(&r, policy, rules);
            digits += tried.compared;
            idle += tried.idle;
        }
        if (last)
            expect_opposite(last, policy);
        sums += expect_sum(&r, policy);
        eco_result *page = eco_describe(policy, NULL, ECO_ENGLISH);
        assert_non_null(page);
        eco_result_free(page);
        eco_policy_free(last);
        last = policy;
        free(rules);
    }
    eco_policy_free(last);
    print_message("%u digits, %u without effect, %u sums\n", digits, idle, sums);
    assert_true(digits > POLICIES && sums > POLICIES / 2 && idle > POLICIES / 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(differences)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
