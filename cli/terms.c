#include "terms.h"

#include "draft.h"
#include "loader.h"
#include "reader.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum code terms_policy(const struct call *call, const eco_policy *policy)
{
    const char *wanted = call->options.policy_digest, *digest = eco_policy_digest(policy);
    if (!wanted || strncmp(digest, wanted, strlen(wanted)) == 0)
        return CODE_DONE;
    call_complain(call, W_OTHER_DIGEST, call->options.policy ? call->options.policy : DEFAULT_PACK, digest, wanted);
    return CODE_RULES;
}

static enum code check_grade(const struct call *call, const eco_policy *policy)
{
    struct eco_names grades = eco_policy_names(policy, ECO_GRADES);
    const char *wanted = call->options.min_grade;
    struct draft all = {0};
    for (size_t i = 0; i < grades.n; i++) {
        if (wanted && strcmp(grades.name[i], wanted) == 0)
            wanted = NULL;
        draft_join(&all, ", ", grades.name[i]);
    }
    enum code code = !wanted ? CODE_DONE : grades.n == 0 ? call_complain(call, W_NO_GRADES, wanted)
                                                         : call_complain(call, W_NO_SUCH_GRADE, wanted, draft_text(&all));
    draft_free(&all);
    return code;
}

static enum code read_file(struct call *call, const char *path, char **bytes, size_t *length)
{
    enum reader_outcome outcome = reader_read(path, bytes, length);
    paths_add(&call->read, path);
    return outcome == READER_DONE ? CODE_DONE : loader_unreadable(call, outcome, path);
}

/* "Europe/Paris", and no path to any other file, which the C library would open. */
static bool is_zone(const char *text)
{
    size_t n = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-/");
    return *text && !text[n] && *text != '/';
}

/* The day of now in a time zone, by the machine's time zone database; a zone that it does not know counts as UTC. */
static void day_in(const char *zone, char day[16])
{
    const char *own = getenv("TZ");
    char *before = own ? strdup(own) : NULL;
    time_t now = time(NULL);
    struct tm parts = {0};
    setenv("TZ", is_zone(zone) ? zone : "UTC", 1);
    tzset();
    localtime_r(&now, &parts);
    strftime(day, 16, "%Y-%m-%d", &parts);
    if (before)
        setenv("TZ", before, 1);
    else
        unsetenv("TZ");
    tzset();
    free(before);
}

/* A waiver ends by itself: on its last day, not when the project says that it is a later one. A report is verified for its own day. */
static void tell_day(const struct call *call, eco_waivers *waivers)
{
    char day[16];
    if (call->verb->id != VERB_GATE)
        return;
    day_in(eco_waivers_zone(waivers), day);
    eco_waivers_on(waivers, call->options.as_of ? call->options.as_of : day);
}

static enum code read_waivers(struct terms *terms, struct call *call, const eco_policy *policy)
{
    char *bytes = NULL;
    size_t length = 0;
    enum code code = read_file(call, call->options.waivers, &bytes, &length);
    if (code == CODE_DONE) {
        terms->waivers = eco_waivers_read(policy, call->options.waivers, bytes, length, call->language);
        code = terms->waivers ? CODE_DONE : call_no_memory();
        if (terms->waivers)
            tell_day(call, terms->waivers);
    }
    free(bytes);
    terms->asked.waivers = terms->waivers;
    return code;
}

static enum code read_past(struct terms *terms, struct call *call)
{
    char *bytes = NULL;
    size_t length = 0;
    enum code code = read_file(call, call->options.no_worse_than, &bytes, &length);
    if (code == CODE_DONE) {
        terms->past = eco_past_read(call->options.no_worse_than, bytes, length, call->language);
        code = !terms->past || eco_past_status(terms->past) == ECO_NO_MEMORY ? call_no_memory() : CODE_DONE;
    }
    free(bytes);
    if (code == CODE_DONE && eco_past_status(terms->past) != ECO_OK) {
        eco_past_print_messages(terms->past, stderr, call->language, call_stderr_colour(call));
        code = CODE_USE;
    }
    terms->asked.past = terms->past;
    return code;
}

static bool is_stdin(const char *path)
{
    return path && strcmp(path, "-") == 0;
}

/* Projects, waivers and the earlier report may each be standard input, but only one of them. */
static bool reads_stdin_twice(const struct call *call)
{
    int times = is_stdin(call->options.waivers) + is_stdin(call->options.no_worse_than);
    for (int i = 0; i < call->count; i++)
        times += is_stdin(call->arguments[i]);
    return times > 1;
}

enum code terms_open(struct terms *terms, struct call *call, const eco_policy *policy)
{
    const struct options *o = &call->options;
    *terms = (struct terms){.asked = {.min_grade = o->min_grade,
                                      .has_min_score = o->min_score_given,
                                      .min_score = o->min_score,
                                      .surely = o->surely}};
    if (o->surely && !o->min_grade && !o->min_score_given)
        return call_misuse(call, W_SURELY_WHAT, NULL, NULL);
    if (reads_stdin_twice(call))
        return call_complain(call, W_STDIN_TWICE);
    enum code code = check_grade(call, policy);
    if (code == CODE_DONE && o->waivers)
        code = read_waivers(terms, call, policy);
    if (code == CODE_DONE && o->no_worse_than)
        code = read_past(terms, call);
    return code;
}

const struct eco_terms *terms_asked(const struct terms *terms)
{
    const struct eco_terms *asked = &terms->asked;
    return asked->waivers || asked->min_grade || asked->has_min_score || asked->past ? asked : NULL;
}

enum code terms_meet(struct terms *terms, eco_project *project)
{
    bool decides = eco_project_status(project) == ECO_OK;
    if (terms->waivers && !eco_waivers_judge(terms->waivers, project))
        return call_no_memory();
    return terms->past && decides && !eco_past_fits(terms->past, project) ? CODE_USE : CODE_DONE;
}

enum code terms_end(struct terms *terms, const struct call *call, bool whole)
{
    enum code code = CODE_DONE;
    bool colour = call_stderr_colour(call);
    if (terms->waivers) {
        if (whole)
            eco_waivers_end(terms->waivers);
        enum eco_status status = eco_waivers_status(terms->waivers);
        code = status == ECO_OK ? CODE_DONE : status == ECO_NO_MEMORY ? call_no_memory() : CODE_PROJECT;
        if (code == CODE_PROJECT)
            eco_waivers_print_messages(terms->waivers, stderr, call->language, colour);
    }
    enum eco_status past = terms->past ? eco_past_status(terms->past) : ECO_OK;
    if (past == ECO_OK)
        return code;
    if (past == ECO_NO_MEMORY)
        return call_no_memory();
    eco_past_print_messages(terms->past, stderr, call->language, colour);
    return CODE_USE;
}

void terms_free(struct terms *terms)
{
    eco_waivers_free(terms->waivers);
    eco_past_free(terms->past);
    *terms = (struct terms){0};
}
