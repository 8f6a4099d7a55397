/* `verify`: whether a report is what its rules, its project and the day give that the project, or --as-of, says. */
#include "draft.h"
#include "loader.h"
#include "member.h"
#include "reader.h"
#include "terms.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

struct verify_run {
    struct call *call;
    const eco_policy *policy;
    eco_past *past;
    eco_project *project;
    cJSON *report;                      /* the same as `past`, for hints */
    struct terms terms;
};

static void show_pair(const struct screen *screen, const cJSON *tree, const char *name, enum word word)
{
    const cJSON *pair = member(tree, name);
    struct draft line = {0};
    if (member_true(pair, "same"))
        return;
    draft_add(&line, word_text(word, screen->language),
              *member_text(pair, "was") ? member_text(pair, "was") : word_text(W_ABSENT, screen->language),
              member_text(pair, "now"));
    terminal_paragraph(screen, 0, YELLOW, draft_text(&line));
    draft_free(&line);
}

static bool ends_in(const char *text, const char *end)
{
    size_t n = strlen(text), m = strlen(end);
    return n >= m && strcmp(text + n - m, end) == 0;
}

static void show_difference(const struct screen *screen, const cJSON *tree)
{
    const cJSON *difference = member(tree, "difference");
    const char *was = member_text(difference, "was"), *now = member_text(difference, "now"),
               *absent = word_text(W_ABSENT, screen->language);
    struct draft line = {0};
    draft_add(&line, word_text(W_VERIFY_DIFFERS, screen->language), member_text(difference, "pointer"), *was ? was : absent,
              *now ? now : absent);
    terminal_paragraph(screen, 0, RED, draft_text(&line));
    if (strcmp(member_text(difference, "pointer"), "/as_of") == 0)
        terminal_paragraph(screen, 2, PLAIN, word_text(W_VERIFY_DAY, screen->language));
    if (ends_in(member_text(difference, "pointer"), "/file"))
        terminal_paragraph(screen, 2, PLAIN, word_text(W_VERIFY_PATHS, screen->language));
    draft_free(&line);
}

/* ---- a hint ---- */

static bool report_has_waivers(const cJSON *report)
{
    const cJSON *gate;
    cJSON_ArrayForEach(gate, member(report, "gates"))
        if (cJSON_IsObject(member(gate, "waiver")))
            return true;
    return false;
}

static bool report_asks(const cJSON *report, const char *name)
{
    const cJSON *condition;
    cJSON_ArrayForEach(condition, member(report, "conditions"))
        if (member_is(condition, "name", name))
            return true;
    return false;
}

static bool begins_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

/* Where waivers and conditions make a difference, first ask whether they are those of the report. */
static void show_terms(const struct screen *screen, const struct options *options, const cJSON *report, const char *pointer)
{
    bool conditions = begins_with(pointer, "/conditions");
    if (!conditions && !begins_with(pointer, "/decision") && !ends_in(pointer, "/waiver"))
        return;
    const struct { const char *name; bool was, is; } terms[] = {
        {"waivers", report_has_waivers(report), options->waivers != NULL},
        {"min-grade", report_asks(report, "min-grade"), options->min_grade != NULL},
        {"min-score", report_asks(report, "min-score"), options->min_score_given},
        {"no-worse-than", report_asks(report, "no-worse-than"), options->no_worse_than != NULL}};
    struct draft lacks = {0}, has = {0}, line = {0};
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) {
        struct draft *list = terms[i].was ? &lacks : &has;
        if (terms[i].was != terms[i].is)
            draft_add(list, "%s--%s", list->length ? ", " : "", terms[i].name);
    }
    if (lacks.length > 0)
        draft_add(&line, word_text(W_VERIFY_LACKS, screen->language), draft_text(&lacks));
    if (has.length > 0) {
        draft_add(&line, "%s", line.length ? " " : "");
        draft_add(&line, word_text(W_VERIFY_HAS, screen->language), draft_text(&has));
    }
    if (line.length == 0 && conditions)
        draft_add(&line, "%s", word_text(W_VERIFY_VALUES, screen->language));
    if (line.length > 0)
        terminal_paragraph(screen, 2, PLAIN, draft_text(&line));
    draft_free(&lacks);
    draft_free(&has);
    draft_free(&line);
}

/* With the date: a report for another day is a true one, too. */
static void show_same(const struct screen *screen, const char *as_of)
{
    struct draft line = {0};
    draft_add(&line, word_text(as_of ? W_VERIFY_SAME : W_VERIFY_SAME_UNDATED, screen->language), as_of);
    terminal_paragraph(screen, 0, GREEN, draft_text(&line));
    draft_free(&line);
}

static enum code write_verdict(struct call *call, const eco_result *result, const char *as_of, enum eco_language language)
{
    const cJSON *tree = eco_result_tree(result);
    enum code verdict = member_true(tree, "same") ? CODE_DONE : CODE_REFUSED;
    if (call->options.format == FORMAT_JSON)
        return code_graver(call_result(call, result), verdict);
    struct screen screen = call_screen(call, language);
    if (!screen.out)
        return CODE_USE;
    show_pair(&screen, tree, "program", W_VERIFY_PROGRAM);
    show_pair(&screen, tree, "policy", W_VERIFY_POLICY);
    show_pair(&screen, tree, "project", W_VERIFY_PROJECT);
    if (verdict == CODE_DONE)
        show_same(&screen, as_of);
    else
        show_difference(&screen, tree);
    return verdict;
}

/* ---- what is read ---- */

static enum code read_report(struct verify_run *run)
{
    struct call *call = run->call;
    char *bytes = NULL;
    size_t length = 0;
    enum reader_outcome outcome = reader_read(call->arguments[0], &bytes, &length);
    if (outcome != READER_DONE)
        return loader_unreadable(call, outcome, call->arguments[0]);
    run->past = eco_past_read(call->arguments[0], bytes, length, call->language);
    run->report = cJSON_ParseWithLength(bytes, length);
    free(bytes);
    enum eco_status status = run->past ? eco_past_status(run->past) : ECO_NO_MEMORY;
    if (status == ECO_NO_MEMORY || (status == ECO_OK && !run->report))
        return call_no_memory();
    if (status != ECO_OK) {
        eco_past_print_messages(run->past, stderr, call->language, call_stderr_colour(call));
        return CODE_USE;
    }
    return eco_past_reports(run->past) == 1 ? CODE_DONE : call_complain(call, W_VERIFY_ONE, call->arguments[0]);
}

static enum code read_project(struct verify_run *run)
{
    struct call *call = run->call;
    enum code code = loader_project_any(call, run->policy, call->arguments[1], &run->project);
    if (code == CODE_DONE)
        code = terms_open(&run->terms, call, run->policy);
    return code == CODE_DONE ? terms_meet(&run->terms, run->project) : code;
}

static void show_hint(struct verify_run *run, const eco_result *result, enum eco_language language)
{
    struct screen screen = call_screen(run->call, language);
    if (screen.out)
        show_terms(&screen, &run->call->options, run->report,
                   member_text(member(eco_result_tree(result), "difference"), "pointer"));
}

static enum code verify(struct verify_run *run)
{
    struct call *call = run->call;
    enum eco_language language = call_language(call, run->policy);
    enum code code = read_report(run);
    if (code == CODE_DONE)
        code = read_project(run);
    if (code != CODE_DONE)
        return code;
    struct eco_report_options options = {.terms = terms_asked(&run->terms), .target = call->options.target,
                                         .parts = call->options.tight ? ECO_REPORT_TIGHT : 0};
    eco_result *result = eco_verify(run->policy, run->project, run->past, &options);
    code = result ? write_verdict(call, result, eco_past_as_of(run->past), language) : call_no_memory();
    if (code == CODE_REFUSED && call->options.format != FORMAT_JSON)
        show_hint(run, result, language);
    eco_result_free(result);
    return code_graver(code, terms_end(&run->terms, call, false));     /* the run that wrote it may have had other projects */
}

enum code verb_verify(struct call *call)
{
    eco_policy *policy = NULL;
    if (call->count > 2)
        return call_misuse(call, W_TOO_MANY, call->arguments[2], NULL);
    if (call->count < 2)
        return call_misuse(call, W_VERIFY_WHAT, NULL, NULL);
    if (strcmp(call->arguments[0], "-") == 0 && strcmp(call->arguments[1], "-") == 0)
        return call_complain(call, W_STDIN_TWICE);
    enum code code = loader_policy(call, true, &policy);
    struct verify_run run = {.call = call, .policy = policy};
    if (code == CODE_DONE)
        code = verify(&run);
    terms_free(&run.terms);
    cJSON_Delete(run.report);
    eco_project_free(run.project);
    eco_past_free(run.past);
    eco_policy_free(policy);
    return code;
}
