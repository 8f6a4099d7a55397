#include "dialogue.h"

#include "draft.h"
#include "figure.h"
#include "loader.h"
#include "wording.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SKIPPED_MOST = 1000 };

struct dialogue {
    struct call *call;
    const eco_policy *policy;
    const char *path;
    eco_project **project;
    enum eco_language language;
    struct screen screen;
    char *skipped[SKIPPED_MOST];        /* questions that were passed over */
    size_t skips;
    size_t answered;
};

bool dialogue_is_possible(void)
{
    return isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
}

/* ---- what is asked ---- */

static eco_result *report_of(struct dialogue *d)
{
    struct eco_report_options options = {.language = d->language == ECO_FRENCH ? "fr" : "en", .without_rows = true,
                                         .parts = ECO_REPORT_QUESTIONS | (d->call->options.tight ? ECO_REPORT_TIGHT : 0)};
    return eco_report(d->policy, *d->project, &options);
}

static bool is_skipped(const struct dialogue *d, const char *name)
{
    for (size_t i = 0; i < d->skips; i++)
        if (strcmp(d->skipped[i], name) == 0)
            return true;
    return false;
}

static const cJSON *next_question(const struct dialogue *d, const cJSON *report)
{
    const cJSON *question;
    cJSON_ArrayForEach(question, member(report, "questions"))
        if (!is_skipped(d, member_text(question, "name")))
            return question;
    return NULL;
}

static void skip(struct dialogue *d, const char *name)
{
    char *copy = d->skips < SKIPPED_MOST ? strdup(name) : NULL;
    if (copy)
        d->skipped[d->skips++] = copy;
}

static void say_score(const struct dialogue *d, const cJSON *report)
{
    const cJSON *score = member(report, "score"), *answered = member(score, "answered");
    struct draft line = {0};
    double estimate, low, high;
    if (member_number(score, "estimate", &estimate) && member_number(answered, "low", &low) && member_number(answered, "high", &high))
        draft_add(&line, word_text(W_ASK_SCORE, d->language), figure_of(estimate, 1, d->language).text,
                  figure_of(low, 1, d->language).text, figure_of(high, 1, d->language).text,
                  figure_of(high - low, 1, d->language).text);
    if (line.length > 0)
        terminal_paragraph(&d->screen, 0, BOLD, draft_text(&line));
    draft_free(&line);
}

static void pose(const struct dialogue *d, const cJSON *question)
{
    struct draft line = {0};
    const cJSON *option;
    size_t number = 0;
    fputc('\n', d->screen.out);
    wording_answer(&line, question);
    terminal_paragraph(&d->screen, 0, BOLD, draft_text(&line));
    draft_free(&line);
    cJSON_ArrayForEach(option, member(question, "options")) {
        draft_add(&line, "%zu. %s", ++number, member_text(option, "text"));
        terminal_paragraph(&d->screen, 2, PLAIN, draft_text(&line));
        draft_free(&line);
    }
    if (number == 0 && *member_text(question, "admits"))
        terminal_paragraph(&d->screen, 2, PLAIN, member_text(question, "admits"));
    if (member_is(question, "type", "list"))
        terminal_paragraph(&d->screen, 2, PLAIN, word_text(W_ASK_LIST, d->language));
    fputs("> ", d->screen.out);
    fflush(d->screen.out);
}

/* ---- what is answered ---- */

static char *trimmed(char *line)
{
    while (isspace((unsigned char)*line))
        line++;
    size_t n = strlen(line);
    while (n > 0 && isspace((unsigned char)line[n - 1]))
        line[--n] = '\0';
    return line;
}

static bool is_one_of(const char *answer, const char *const *words)
{
    for (; *words; words++)
        if (strcasecmp(answer, *words) == 0)
            return true;
    return false;
}

/* "12,5" is 12.5; what else looks like a number stays as it is. */
static void add_number(struct draft *out, const char *answer)
{
    bool plain = strspn(answer, "+-0123456789,.") == strlen(answer);
    for (const char *c = answer; *c; c++)
        draft_add(out, "%c", plain && *c == ',' ? '.' : *c);
}

/* The answer as a project file would have it: choices by number, by name or by what is read; yes and no in both languages. */
static void add_value(struct draft *out, const cJSON *question, const char *answer)
{
    static const char *const yes[] = {"yes", "y", "oui", "o", "true", NULL}, *const no[] = {"no", "n", "non", "false", NULL};
    const cJSON *option;
    char *end;
    long number = strtol(answer, &end, 10), at = 0;
    if (member_is(question, "type", "yes_no") && (is_one_of(answer, yes) || is_one_of(answer, no))) {
        draft_add(out, "%s", is_one_of(answer, yes) ? "true" : "false");
        return;
    }
    cJSON_ArrayForEach(option, member(question, "options"))
        if ((!*end && number == ++at) || strcasecmp(answer, member_text(option, "text")) == 0) {
            draft_add(out, "%s", member_text(option, "value"));
            return;
        }
    if (member_is(question, "type", "number") || member_is(question, "type", "count"))
        add_number(out, answer);
    else
        draft_add(out, "%s", answer);
}

/* Takes the answer in; a project that it would make invalid is told, and the question comes again. */
static enum code take(struct dialogue *d, const cJSON *question, const char *answer)
{
    struct draft value = {0};
    add_value(&value, question, answer);
    struct eco_change change = {member_text(question, "pointer"), draft_text(&value)};
    struct eco_project_options options = {.as_of = d->call->options.as_of, .lenient = d->call->options.lenient,
                                          .language = d->language == ECO_FRENCH ? "fr" : "en"};
    eco_project *tried = NULL;
    enum code code = loader_changed(d->call, d->policy, d->path, *d->project, &change, 1, &options, &tried);
    if (code == CODE_DONE) {
        eco_project_free(*d->project);
        *d->project = tried;
        d->answered++;
    }
    draft_free(&value);
    return code;
}

/* One question; false when the person stops. */
static bool ask(struct dialogue *d, const cJSON *question, enum code *code)
{
    static const char *const stop[] = {"q", "quit", "stop", "fin", NULL};
    char *line = NULL;
    size_t room = 0;
    pose(d, question);
    bool there = getline(&line, &room, stdin) >= 0;
    const char *answer = there ? trimmed(line) : "q";
    bool goes_on = there && !is_one_of(answer, stop);
    if (goes_on && !*answer)
        skip(d, member_text(question, "name"));
    else if (goes_on && take(d, question, answer) == CODE_USE)
        *code = CODE_USE;
    free(line);
    return goes_on && *code == CODE_DONE;
}

static enum code write_project(struct dialogue *d)
{
    eco_result *tree = eco_project_with(d->policy, *d->project, NULL, 0, d->language);
    enum code code = call_result(d->call, tree);
    eco_result_free(tree);
    return code;
}

enum code dialogue_hold(struct call *call, const eco_policy *policy, const char *path, eco_project **project)
{
    struct dialogue d = {.call = call, .policy = policy, .path = path, .project = project, .language = call_language(call, policy)};
    enum code code = CODE_DONE;
    bool goes_on = true;
    d.screen = (struct screen){.out = stderr, .width = 80, .colour = call_stderr_colour(call), .language = d.language};
    terminal_paragraph(&d.screen, 0, PLAIN, word_text(W_ASK_HOW, d.language));
    while (goes_on && code == CODE_DONE) {
        eco_result *report = report_of(&d);
        if (!report) {
            code = call_no_memory();
            break;
        }
        const cJSON *question = next_question(&d, eco_result_tree(report));
        say_score(&d, eco_result_tree(report));
        if (!question)
            terminal_paragraph(&d.screen, 0, PLAIN, word_text(W_ASK_DONE, d.language));
        goes_on = question && ask(&d, question, &code);
        eco_result_free(report);
    }
    if (code == CODE_DONE)
        code = write_project(&d);
    for (size_t i = 0; i < d.skips; i++)
        free(d.skipped[i]);
    return code;
}
