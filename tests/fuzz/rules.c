/* Bytes as rule text: the whole way from the scanner to a report. Form feeds cut the input into the policy, the one other
 * file that every `use`, table and test reads, and a project; without a project the policy's own blank one is read. */
#include <stdlib.h>

#include <cjson/cJSON.h>

#include "fuzz.h"

struct part {
    const char *at;
    size_t n;
};

static struct part cut(struct part *rest)
{
    const char *end = rest->n ? memchr(rest->at, '\f', rest->n) : NULL;
    struct part part = {rest->at, end ? (size_t)(end - rest->at) : rest->n};
    *rest = end ? (struct part){end + 1, rest->n - part.n - 1} : (struct part){NULL, 0};
    return part;
}

static enum eco_reading read_part(void *context, const char *path, char **bytes, size_t *length)
{
    const struct part *part = (const struct part *)context + (strcmp(path, "fuzz.eco") == 0 ? 0 : 1);
    *bytes = part->at ? malloc(part->n + 1) : NULL;
    if (!*bytes)
        return ECO_READ_ABSENT;
    memcpy(*bytes, part->at, part->n);
    *length = part->n;
    return ECO_READ_DONE;
}

static void fuzz_blank(const eco_policy *policy, enum eco_language language)
{
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    eco_result *blank = eco_blank_project(policy, true, language);
    if (out && blank)
        (void)!eco_result_write(blank, out);
    eco_result_free(blank);
    if (out)
        fclose(out);
    fuzz_project(policy, text, length, "score", language);
    free(text);
}

/* Rules without a mistake have a layout, in both languages, that says the same. */
static void fuzz_layout(const struct part *rules)
{
    static const char *const languages[] = {NULL, "en", "fr"};
    for (int i = 0; i < 3; i++) {
        eco_layout *layout = eco_layout_make("fuzz.eco", rules->at ? rules->at : "", rules->n, languages[i]);
        if (layout && eco_layout_status(layout) == ECO_INVALID)
            abort();
        eco_layout_free(layout);
    }
}

/* No policy differs from itself. */
static void fuzz_difference(const eco_policy *policy, enum eco_language language)
{
    eco_result *none = eco_diff(policy, policy, language);
    if (none && cJSON_GetArraySize(cJSON_GetObjectItemCaseSensitive(eco_result_tree(none), "changes")) > 0)
        abort();
    fuzz_result(none);
    fuzz_result(eco_describe(policy, NULL, language));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct part rest = {(const char *)bytes, length}, part[3];
    for (int i = 0; i < 3; i++)
        part[i] = cut(&rest);
    enum eco_language language = length & 1 ? ECO_FRENCH : ECO_ENGLISH;
    struct eco_reader reader = {.read = read_part, .context = part};
    eco_policy *policy = eco_policy_load(&reader, "fuzz.eco");
    if (!policy)
        return 0;
    const struct eco_lint_options lint = {.as_of = length & 2 ? "2026-06-30" : NULL, .reader = &reader};
    if (!eco_policy_lint(policy, &lint)) {
        eco_policy_free(policy);
        return 0;
    }
    (void)!eco_policy_print_messages(policy, fuzz_sink(), language, true);
    (void)!eco_policy_print_allowed(policy, fuzz_sink(), language, true);
    fuzz_result(eco_policy_messages(policy, language));
    if (eco_policy_status(policy) == ECO_OK) {
        fuzz_layout(&part[0]);
        fuzz_result(eco_schema(policy, language));
        static const struct eco_claim_options few = {.budget = 4};
        fuzz_difference(policy, language);
        fuzz_result(eco_check_claims(policy, &few));
        fuzz_result(eco_run_tests(policy, &reader, language, ECO_TEST_COVERAGE | ECO_TEST_SUGGESTIONS));
        fuzz_blank(policy, language);
        fuzz_project(policy, "{\"date\": \"2026-06-30\"}", 22, "score", language);
        if (part[2].at)
            fuzz_project(policy, part[2].at, part[2].n, "score", language);
    }
    eco_policy_free(policy);
    return 0;
}
