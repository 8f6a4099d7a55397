/* Bytes as the choices of a generator of rules that are always valid, and of projects for them: so that checks, runs and bounds
 * are reached, and not the parser alone. What a summary says must be what the report says, and enclose the estimate; every
 * value of the report must be what a slow evaluator of the syntax tree finds. */
#include <cjson/cJSON.h>
#include <math.h>
#include <stdlib.h>

#include "../property/agreement.h"
#include "../property/random.h"
#include "fuzz.h"

static char *rules;
static size_t rules_length;

static enum eco_reading read_rules(void *context, const char *path, char **bytes, size_t *length)
{
    (void)context, (void)path;
    *bytes = malloc(rules_length + 1);
    if (*bytes)
        memcpy(*bytes, rules, rules_length + 1);
    *length = rules_length;
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

static double number_at(const cJSON *tree, const char *a, const char *b)
{
    const cJSON *number = cJSON_GetObjectItemCaseSensitive(cJSON_GetObjectItemCaseSensitive(tree, a), b);
    return cJSON_IsNumber(number) ? number->valuedouble : NAN;
}

static bool same(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

static void judge(struct rulebook *book, const eco_policy *policy, eco_project *project, const char *text)
{
    struct agreement count = {0};
    struct eco_summary s;
    eco_result *report = eco_report(policy, project, NULL);
    if (!report || !eco_summarise(policy, project, &s))
        return;
    const cJSON *tree = eco_result_tree(report);
    if (!same(s.score, number_at(tree, "score", "estimate")) || !same(s.low, number_at(tree, "score", "low")) ||
        !same(s.high, number_at(tree, "score", "high")))
        abort();
    if (!isnan(s.score) && !(s.low <= s.score && s.score <= s.high && s.low >= -1e-9 && s.high <= 100 + 1e-9))
        abort();
    if (!agreement_holds(book, tree, text, &count, stderr)) {
        fprintf(stderr, "%s\n%s\n", text, rules);
        abort();
    }
    eco_result_free(report);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct random r = {.state = length, .bytes = bytes, .left = length};
    const struct eco_reader reader = {.read = read_rules};
    FILE *out = open_memstream(&rules, &rules_length);
    random_rules(&r, 2 + (int)(length % 12), out);
    fclose(out);
    eco_policy *policy = eco_policy_load(&reader, "rules.eco");
    if (eco_policy_status(policy) != ECO_OK) {
        eco_policy_print_messages(policy, stderr, ECO_ENGLISH, false);
        abort();
    }
    struct rulebook book;
    if (!rulebook_open(&book, rules))
        abort();
    for (int i = 0; i < 3; i++) {
        char *text;
        size_t n;
        FILE *project_out = open_memstream(&text, &n);
        random_project(&r, (double)i / 2, i != 1, project_out);
        fclose(project_out);
        eco_project *project = eco_project_read(policy, "p.json", text, n, NULL);
        if (eco_project_status(project) == ECO_OK)
            judge(&book, policy, project, text);
        eco_project_free(project);
        /* questions and advice cost a hundred times what the rest does */
        if ((size_t)i == length % 16)
            fuzz_project(policy, text, n, "score", ECO_FRENCH);
        free(text);
    }
    rulebook_close(&book);
    eco_policy_free(policy);
    free(rules);
    return 0;
}
