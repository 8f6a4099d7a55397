/* Findings as TAP version 14: a test for each gate and condition, and for each other finding. What is waived is "not ok" with TODO,
 * which a harness lets pass; what does not apply is skipped. */
#include "emit.h"
#include "found.h"
#include "wording.h"

/* One line in which neither # nor \ means anything. */
static void put_text(FILE *out, const char *text)
{
    struct draft line = {0};
    draft_line_text(&line, text);
    for (const char *c = draft_text(&line); *c; c++) {
        if (*c == '#' || *c == '\\')
            fputc('\\', out);
        fputc(*c, out);
    }
    draft_free(&line);
}

static void put_details(FILE *out, const cJSON *finding)
{
    const cJSON *place = member(finding, "place");
    emit_json(out, "  ---\n  message: %\n  severity: %\n  outcome: %\n", member_text(finding, "message"),
              member_text(finding, "level"), member_text(finding, "outcome"));
    if (*member_text(finding, "fix"))
        emit_json(out, "  fix: %\n", member_text(finding, "fix"));
    emit_json(out, "  at:\n    file: %\n    line: #\n    column: #\n    pointer: %\n  ...\n", member_text(place, "file"),
              found_line(place, "line"), found_line(place, "column"), member_text(place, "pointer"));
}

static void put_test(FILE *out, size_t number, const cJSON *tree, const cJSON *item, const cJSON *finding,
                     enum eco_language language)
{
    const cJSON *waiver = finding ? found_waiver(finding) : NULL;
    bool ok = !finding || (!waiver && !member_is(finding, "level", "error"));
    fprintf(out, "%s %zu - ", ok ? "ok" : "not ok", number);
    put_text(out, found_name(tree));
    fputs(": ", out);
    put_text(out, member_text(item, "title"));
    if (member_is(item, "outcome", "not_applicable"))
        fprintf(out, " # SKIP %s", word_text(W_NOT_APPLICABLE, language));
    if (waiver) {
        struct draft why = {0};
        wording_waiver(&why, waiver, language);
        fputs(" # TODO ", out);
        put_text(out, draft_text(&why));
        draft_free(&why);
    }
    fputc('\n', out);
    if (finding)
        put_details(out, finding);
}

static size_t tests_of(const cJSON *tree)
{
    size_t count = member_count(tree, "checks");
    const cJSON *finding;
    cJSON_ArrayForEach(finding, member(tree, "found"))
        count += !found_is_check(tree, finding);
    return count;
}

void tap_write(FILE *out, const struct found *found)
{
    size_t all = 0, number = 0;
    const cJSON *item;
    for (size_t i = 0; i < found->n; i++)
        all += tests_of(found_tree(found, i));
    fprintf(out, "TAP version 14\n1..%zu\n", all);
    for (size_t i = 0; i < found->n; i++) {
        const cJSON *tree = found_tree(found, i);
        cJSON_ArrayForEach(item, member(tree, "checks"))
            put_test(out, ++number, tree, item, found_about(tree, item), found->language);
        cJSON_ArrayForEach(item, member(tree, "found"))
            if (!found_is_check(tree, item))
                put_test(out, ++number, tree, item, item, found->language);
    }
}
