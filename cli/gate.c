/* `gate`: the decision on each project, as exit code. Whatever is not "approved" is no pass. */
#include "found.h"
#include "loader.h"
#include "member.h"
#include "page.h"
#include "sink.h"
#include "terms.h"
#include "text.h"

struct gate_run {
    struct call *call;
    const eco_policy *policy;
    enum eco_language language;
    struct eco_report_options options;
    struct terms terms;
    struct sinks sinks;
    struct found found;
    bool finds;                         /* some format is made of findings */
    size_t counts[CODES];
};

static enum code judge(const struct cJSON *report)
{
    return member_is(report, "decision", "approved")  ? CODE_DONE
           : member_is(report, "decision", "refused") ? CODE_REFUSED
                                                      : CODE_UNDECIDED;
}

/* ---- formats that are written project by project ---- */

static void write_text(struct gate_run *run, struct sink *sink, const cJSON *report)
{
    struct screen screen = sink_screen(sink, run->call, run->language);
    if (sink->documents++ > 0 && !screen.quiet)
        fputc('\n', screen.out);
    show_decision(&screen, report);
}

static void write_report(struct gate_run *run, eco_project *project, const eco_result *report)
{
    for (size_t i = 0; i < run->sinks.n; i++) {
        struct sink *sink = &run->sinks.at[i];
        struct page page = {.out = sink->out, .language = run->language, .report = eco_result_tree(report), .policy = run->policy,
                            .project = project};
        switch (sink->format) {
        case FORMAT_TEXT: write_text(run, sink, eco_result_tree(report)); break;
        case FORMAT_HTML: page_write(&page); break;
        case FORMAT_JSON:
            sink_document(sink, run->call->several);
            (void)!call_tree_to(sink->out, report);
            break;
        default: break;                 /* made of findings, at the end */
        }
        sink_note(sink);
    }
}

static enum code write_invalid(struct gate_run *run, const eco_project *project, const char *path)
{
    enum code code = CODE_PROJECT;
    for (size_t i = 0; i < run->sinks.n; i++) {
        struct sink *sink = &run->sinks.at[i];
        if (sink->format != FORMAT_JSON)
            continue;
        sink_document(sink, run->call->several);
        code = code_graver(code, loader_write_invalid(sink->out, project, path, run->language));
    }
    return code;
}

/* ---- one project ---- */

static enum code find(struct gate_run *run, eco_project *project)
{
    if (!run->finds || found_add(&run->found, eco_findings(run->policy, project, &run->options)))
        return CODE_DONE;
    return call_no_memory();
}

static enum code decide(struct gate_run *run, eco_project *project)
{
    eco_result *report = eco_report(run->policy, project, &run->options);
    if (!report)
        return call_no_memory();
    write_report(run, project, report);
    enum code code = judge(eco_result_tree(report));
    eco_result_free(report);
    return code;
}

static enum code judge_one(struct gate_run *run, const char *path)
{
    eco_project *project = NULL;
    enum code code = loader_project_any(run->call, run->policy, path, &project);
    if (project && code != CODE_USE)
        code = code_graver(code, terms_meet(&run->terms, project));
    if (project && code != CODE_USE)
        code = code_graver(code, find(run, project));
    if (code == CODE_PROJECT) {
        code = write_invalid(run, project, path);
    } else if (code == CODE_DONE && !eco_project_has_date(project)) {
        call_complain(run->call, W_NO_DATE, path);
        code = CODE_PROJECT;
    } else if (code == CODE_DONE) {
        code = decide(run, project);
    }
    eco_project_free(project);
    return code;
}

/* ---- all of them ---- */

/* The closing line of several decisions, so that nobody has to count. */
static void show_tally(struct gate_run *run, const struct sink *sink)
{
    struct screen screen = sink_screen(sink, run->call, run->language);
    struct draft line = {0};
    const size_t *counts = run->counts;
    size_t invalid = counts[CODE_PROJECT] + counts[CODE_USE];
    size_t all = counts[CODE_DONE] + counts[CODE_REFUSED] + counts[CODE_UNDECIDED] + invalid;
    draft_add(&line, word_count(W_TALLY_ONE, all, run->language), all, counts[CODE_DONE], counts[CODE_REFUSED],
              counts[CODE_UNDECIDED], invalid);
    fputc('\n', screen.out);
    terminal_paragraph(&screen, 0, PLAIN, draft_text(&line));
    draft_free(&line);
}

/* What is made of findings; the other formats were written project by project. */
static void (*const writers[FORMATS])(FILE *out, const struct found *found) = {
    [FORMAT_MARKDOWN] = comment_write, [FORMAT_FINDINGS] = findings_write, [FORMAT_SARIF] = sarif_write,
    [FORMAT_JUNIT] = junit_write,      [FORMAT_GITHUB] = github_write,     [FORMAT_SUMMARY] = summary_write,
    [FORMAT_GITLAB] = gitlab_write,    [FORMAT_TAP] = tap_write,
};

/* Of a run that did not come to its end there are no findings: half of them would read like all. */
static void write_end(struct gate_run *run, enum code code)
{
    for (size_t i = 0; i < run->sinks.n; i++) {
        struct sink *sink = &run->sinks.at[i];
        switch (sink->format) {
        case FORMAT_TEXT:
            if (run->call->several)
                show_tally(run, sink);
            break;
        case FORMAT_JSON: sink_documents_end(sink, run->call->several); break;
        default:
            if (writers[sink->format] && code != CODE_USE)
                writers[sink->format](sink->out, &run->found);
        }
        sink_note(sink);
    }
}

static void choose_parts(struct gate_run *run)
{
    for (size_t i = 0; i < run->sinks.n; i++)
        run->finds |= writers[run->sinks.at[i].format] != NULL;
    if (sinks_have(&run->sinks, FORMAT_HTML))
        run->options.parts = ECO_REPORT_QUESTIONS | ECO_REPORT_ADVICE | ECO_REPORT_CHANCES;
    run->options.without_rows = !sinks_have(&run->sinks, FORMAT_HTML) && !sinks_have(&run->sinks, FORMAT_JSON);
}

/* The files of the projects are known before an output is opened, which must be none of them. */
static enum code open_all(struct gate_run *run, struct paths *projects)
{
    enum code code = loader_files(run->call, ".json", true, projects);
    if (code == CODE_DONE && !sinks_open(&run->sinks, run->call))
        code = CODE_USE;
    choose_parts(run);
    if (code == CODE_DONE && sinks_have(&run->sinks, FORMAT_HTML) && projects->count > 1)
        code = call_misuse(run->call, W_ONE_PAGE, NULL, NULL);
    return code;
}

/* Waivers that are wrong show like projects that are. */
static enum code end_terms(struct gate_run *run)
{
    enum code code = terms_end(&run->terms, run->call, true);
    bool wrong = run->terms.waivers && eco_waivers_status(run->terms.waivers) == ECO_INVALID;
    if (wrong && run->finds && !found_add(&run->found, eco_waivers_findings(run->terms.waivers, &run->options)))
        return call_no_memory();
    return code;
}

static enum code judge_all(struct gate_run *run)
{
    struct paths projects = {0};
    enum code code = terms_open(&run->terms, run->call, run->policy);
    run->options.terms = terms_asked(&run->terms);
    if (code == CODE_DONE)
        code = open_all(run, &projects);
    bool ready = code == CODE_DONE;
    for (size_t i = 0; ready && i < projects.count; i++) {
        enum code one = judge_one(run, projects.at[i]);
        run->counts[one]++;
        code = code_graver(code, one);
    }
    if (ready)
        code = code_graver(code, end_terms(run));
    if (ready)
        write_end(run, code);
    paths_free(&projects);
    return code;
}

/* Rules that decide nothing are told where a platform looks, too. */
static enum code refuse_rules(struct gate_run *run)
{
    struct paths projects = {0};
    run->terms.asked.policy_digest = run->call->options.policy_digest;
    run->options.terms = &run->terms.asked;
    bool any = writers[run->call->options.format] != NULL;
    for (int i = 0; i < run->call->options.outputs; i++)
        any |= writers[run->call->options.output_to[i].format] != NULL;
    enum code code = any ? open_all(run, &projects) : CODE_DONE;
    if (any && code == CODE_DONE)
        code = find(run, NULL);
    if (any && code == CODE_DONE)
        write_end(run, code);
    paths_free(&projects);
    return code_graver(CODE_RULES, code);
}

enum code verb_gate(struct call *call)
{
    eco_policy *policy = NULL;
    if (call->count == 0)
        return call_misuse(call, W_NO_PROJECT, NULL, NULL);
    enum code code = loader_policy_any(call, call->options.policy ? call->options.policy : BUILTIN DEFAULT_PACK, true, &policy);
    if (code == CODE_DONE && eco_policy_gates(policy) == 0) {
        call_complain(call, W_NO_GATE, call->options.policy ? call->options.policy : DEFAULT_PACK);
        code = CODE_RULES;
    }
    if (code == CODE_DONE)
        code = terms_policy(call, policy);
    if (policy) {
        struct gate_run run = {.call = call, .policy = policy, .language = call_language(call, policy)};
        run.options.language = run.language == ECO_FRENCH ? "fr" : "en";
        run.found.language = run.language;
        code = code == CODE_DONE ? judge_all(&run) : code == CODE_RULES ? refuse_rules(&run) : code;
        code = sinks_close(&run.sinks, call, code);
        found_free(&run.found);
        terms_free(&run.terms);
    }
    eco_policy_free(policy);
    return code;
}
