/* Findings as JUnit XML: a suite for each project, a case for each gate and condition and for each other finding. What blocks is a
 * failure, what could not be decided or read an error, what is waived or does not apply is skipped. There are no times, so that the
 * same run gives the same bytes. */
#include "found.h"
#include "html.h"
#include "wording.h"

#include <string.h>

enum result { PASSED, FAILED, BROKEN, SKIPPED, RESULTS };

static enum result result_of(const char *outcome, const char *level, bool waived)
{
    if (waived || strcmp(outcome, "not_applicable") == 0)
        return SKIPPED;
    if (strcmp(outcome, "blocked") == 0 || strcmp(outcome, "failed") == 0)
        return FAILED;
    return strcmp(level, "error") == 0 ? BROKEN : PASSED;
}

static enum result result_of_check(const cJSON *check, const cJSON *finding)
{
    return result_of(member_text(check, "outcome"), member_text(finding, "level"), finding && found_waiver(finding));
}

static enum result result_of_finding(const cJSON *finding)
{
    return result_of(member_text(finding, "outcome"), member_text(finding, "level"), found_waiver(finding) != NULL);
}

static void count(const cJSON *tree, size_t counts[RESULTS])
{
    const cJSON *item;
    cJSON_ArrayForEach(item, member(tree, "checks"))
        counts[result_of_check(item, found_about(tree, item))]++;
    cJSON_ArrayForEach(item, member(tree, "found"))
        if (!found_is_check(tree, item))
            counts[result_of_finding(item)]++;
}

/* On one line: what a pipeline prints must not hold a line that a name has made up. */
static void put_text(FILE *out, const char *text)
{
    struct draft line = {0};
    draft_line_text(&line, text);
    html_text(out, draft_text(&line));
    draft_free(&line);
}

static void put_attribute(FILE *out, const char *name, const char *text)
{
    fprintf(out, " %s=\"", name);
    put_text(out, text);
    fputc('"', out);
}

static void put_counts(FILE *out, const size_t counts[RESULTS])
{
    fprintf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\">\n",
            counts[PASSED] + counts[FAILED] + counts[BROKEN] + counts[SKIPPED], counts[FAILED], counts[BROKEN],
            counts[SKIPPED]);
}

static void put_bad(FILE *out, const char *element, const cJSON *finding)
{
    const cJSON *place = member(finding, "place");
    fprintf(out, "      <%s", element);
    put_attribute(out, "message", member_text(finding, "message"));
    put_attribute(out, "type", member_text(finding, "outcome"));
    fputc('>', out);
    put_text(out, member_text(finding, "message"));
    fputs(*member_text(finding, "fix") ? "\n→ " : "", out);
    put_text(out, member_text(finding, "fix"));
    fputc('\n', out);
    put_text(out, member_text(place, "file"));
    fprintf(out, ":%d:%d</%s>\n", found_line(place, "line"), found_line(place, "column"), element);
}

static void put_skipped(FILE *out, const cJSON *finding, enum eco_language language)
{
    struct draft why = {0};
    if (finding && found_waiver(finding))
        wording_waiver(&why, found_waiver(finding), language);
    else
        draft_add(&why, "%s", word_text(W_NOT_APPLICABLE, language));
    fputs("      <skipped", out);
    put_attribute(out, "message", draft_text(&why));
    fputs("/>\n", out);
    draft_free(&why);
}

/* `finding` is NULL for what passed. */
static void put_case(FILE *out, const cJSON *tree, const cJSON *item, const cJSON *finding, enum result result,
                     enum eco_language language)
{
    struct draft name = {0};
    draft_add(&name, "%s – %s", member_text(item, "title"), member_text(item, "id"));
    fputs("    <testcase", out);
    put_attribute(out, "classname", found_name(tree));
    put_attribute(out, "name", draft_text(&name));
    put_attribute(out, "file", found_path(finding ? member_text(member(finding, "place"), "file") : found_file(tree)));
    fprintf(out, " line=\"%d\"%s\n", found_line(member(finding, "place"), "line"), result == PASSED && !finding ? "/>" : ">");
    draft_free(&name);
    if (result == PASSED && !finding)
        return;
    if (result == PASSED) {
        fputs("      <system-out>", out);
        put_text(out, member_text(finding, "message"));
        fputs("</system-out>\n", out);
    } else if (result == SKIPPED) {
        put_skipped(out, finding, language);
    } else {
        put_bad(out, result == FAILED ? "failure" : "error", finding);
    }
    fputs("    </testcase>\n", out);
}

static void put_suite(FILE *out, const cJSON *tree, enum eco_language language)
{
    size_t counts[RESULTS] = {0};
    const cJSON *item;
    count(tree, counts);
    fputs("  <testsuite", out);
    put_attribute(out, "name", found_file(tree));
    put_counts(out, counts);
    cJSON_ArrayForEach(item, member(tree, "checks"))
        put_case(out, tree, item, found_about(tree, item), result_of_check(item, found_about(tree, item)), language);
    cJSON_ArrayForEach(item, member(tree, "found"))
        if (!found_is_check(tree, item))
            put_case(out, tree, item, item, result_of_finding(item), language);
    fputs("  </testsuite>\n", out);
}

/* ---- tests of rules ---- */

static void put_test(FILE *out, const cJSON *test, const char *path)
{
    const cJSON *failure;
    fputs("    <testcase", out);
    put_attribute(out, "classname", path);
    put_attribute(out, "name", member_text(test, "name"));
    put_attribute(out, "file", found_path(member_text(test, "file")));
    bool passed = member_true(test, "passed");
    fprintf(out, " line=\"%d\"%s\n", found_line(test, "line"), passed ? "/>" : ">");
    if (!passed) {
        fputs("      <failure", out);
        put_attribute(out, "message", member_text(cJSON_GetArrayItem(member(test, "failures"), 0), "message"));
        put_attribute(out, "type", "failed");
        fputc('>', out);
        cJSON_ArrayForEach(failure, member(test, "failures")) {
            put_text(out, member_text(test, "file"));
            fprintf(out, ":%d: ", found_line(failure, "line"));
            put_text(out, member_text(failure, "message"));
            fputc('\n', out);
        }
        fputs("</failure>\n    </testcase>\n", out);
    }
}

void junit_open(FILE *out)
{
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ecoscore\">\n", out);
}

void junit_tests(FILE *out, const cJSON *tree, const char *path)
{
    const cJSON *test;
    size_t counts[RESULTS] = {0};
    cJSON_ArrayForEach(test, member(tree, "tests"))
        counts[member_true(test, "passed") ? PASSED : FAILED]++;
    fputs("  <testsuite", out);
    put_attribute(out, "name", path);
    put_counts(out, counts);
    cJSON_ArrayForEach(test, member(tree, "tests"))
        put_test(out, test, path);
    fputs("  </testsuite>\n", out);
}

void junit_broken(FILE *out, const cJSON *messages, const char *path)
{
    const cJSON *message, *first = cJSON_GetArrayItem(messages, 0);
    size_t counts[RESULTS] = {[BROKEN] = 1};
    fputs("  <testsuite", out);
    put_attribute(out, "name", path);
    put_counts(out, counts);
    fputs("    <testcase", out);
    put_attribute(out, "classname", path);
    put_attribute(out, "name", member_text(first, "code"));
    put_attribute(out, "file", found_path(member_text(first, "file")));
    fprintf(out, " line=\"%d\">\n      <error", found_line(first, "line"));
    put_attribute(out, "message", member_text(first, "message"));
    put_attribute(out, "type", "invalid");
    fputs(">", out);
    cJSON_ArrayForEach(message, messages) {
        put_text(out, member_text(message, "file"));
        fprintf(out, ":%d: ", found_line(message, "line"));
        put_text(out, member_text(message, "message"));
        fputc('\n', out);
    }
    fputs("</error>\n    </testcase>\n  </testsuite>\n", out);
}

void junit_close(FILE *out)
{
    fputs("</testsuites>\n", out);
}

void junit_write(FILE *out, const struct found *found)
{
    size_t counts[RESULTS] = {0};
    for (size_t i = 0; i < found->n; i++)
        count(found_tree(found, i), counts);
    fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"ecoscore\"", out);
    put_counts(out, counts);
    for (size_t i = 0; i < found->n; i++)
        put_suite(out, found_tree(found, i), found->language);
    fputs("</testsuites>\n", out);
}
