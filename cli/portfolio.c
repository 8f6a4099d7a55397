#include "portfolio.h"
#include "draft.h"
#include "loader.h"
#include "member.h"
#include "page.h"

/* A page or Markdown, which also hold derivations. */
static enum code write_page(struct call *call, const eco_policy *policy, eco_project *project, const eco_result *report,
                            enum eco_language language)
{
    struct page page = {.out = call_output(call), .language = language, .report = eco_result_tree(report), .policy = policy,
                        .project = project};
    if (!page.out)
        return CODE_USE;
    if (call->options.format == FORMAT_HTML)
        page_write(&page);
    else
        markdown_write(&page);
    return CODE_DONE;
}

static enum code write_report(struct call *call, const eco_result *report, enum eco_language language,
                              const struct portfolio *portfolio)
{
    if (call->options.format == FORMAT_JSON)
        return call_document(call) && call_tree(call, report) ? CODE_DONE : CODE_USE;
    bool first = !call->out;
    struct screen screen = call_screen(call, language);
    if (!screen.out)
        return CODE_USE;
    if (!first && !screen.quiet)
        fputc('\n', screen.out);
    portfolio->show(&screen, eco_result_tree(report));
    return CODE_DONE;
}

/* --target names nothing: say what it could be. */
static enum code call_no_target(const struct call *call, const cJSON *tree)
{
    struct draft line = {0};
    const cJSON *candidate;
    cJSON_ArrayForEach(candidate, member(tree, "candidates"))
        draft_join(&line, ", ", cJSON_GetStringValue(candidate));
    call_complain(call, W_NO_TARGET, member_text(tree, "error"), draft_text(&line));
    draft_free(&line);
    return CODE_USE;
}

static enum code report_one(struct call *call, const eco_policy *policy, const char *path,
                            const struct portfolio *portfolio)
{
    eco_project *project = NULL;
    enum eco_language language = call_language(call, policy);
    enum code code = loader_project(call, policy, path, &project);
    if (code != CODE_DONE)
        return code;
    bool verdict_only = call->options.quiet && call->options.format == FORMAT_TEXT;
    bool rows_shown = call->options.format == FORMAT_TEXT ? portfolio->shows_rows && !verdict_only : call->options.format != FORMAT_MARKDOWN;
    struct eco_report_options options = {
        .language = language == ECO_FRENCH ? "fr" : "en", .target = call->options.target, .seed = call->options.seed,
        .without_rows = !rows_shown,
        .parts = (verdict_only ? 0 : portfolio->parts) | (call->options.tight ? ECO_REPORT_TIGHT : 0)};
    eco_result *report = eco_report(policy, project, &options);
    code = report && *member_text(eco_result_tree(report), "error") ? call_no_target(call, eco_result_tree(report))
           : report && call->options.format >= FORMAT_MARKDOWN ? write_page(call, policy, project, report, language)
           : report ? write_report(call, report, language, portfolio) : call_no_memory();
    eco_result_free(report);
    eco_project_free(project);
    return code;
}

static enum code report_all(struct call *call, const eco_policy *policy, const struct portfolio *portfolio)
{
    struct paths projects = {0};
    enum code code = loader_files(call, ".json", true, &projects);
    if (code == CODE_DONE && call->options.format == FORMAT_HTML && projects.count > 1)
        code = call_misuse(call, W_ONE_PAGE, NULL, NULL);
    bool ready = code == CODE_DONE;
    for (size_t i = 0; ready && i < projects.count && !call->cannot_write; i++)
        code = code_graver(code, report_one(call, policy, projects.at[i], portfolio));
    call_documents_end(call);
    paths_free(&projects);
    return code;
}

enum code portfolio_report(struct call *call, const struct portfolio *portfolio)
{
    eco_policy *policy = NULL;
    if (call->count == 0)
        return call_misuse(call, W_NO_PROJECT, NULL, NULL);
    enum code code = loader_policy(call, true, &policy);
    if (code != CODE_DONE)
        return code;
    if (portfolio->needs(policy) == 0) {
        call_complain(call, portfolio->nothing, call->options.policy ? call->options.policy : DEFAULT_PACK);
        code = CODE_RULES;
    } else {
        code = report_all(call, policy, portfolio);
    }
    eco_policy_free(policy);
    return code;
}
