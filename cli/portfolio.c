#include "portfolio.h"
#include "loader.h"

static enum code write_report(struct call *call, const eco_result *report, enum eco_language language,
                              portfolio_show *show)
{
    if (call->options.format == FORMAT_JSON)
        return call_document(call) && eco_result_write(report, call->out) ? CODE_DONE : CODE_USE;
    bool first = !call->out;
    struct screen screen = call_screen(call, language);
    if (!screen.out)
        return CODE_USE;
    if (!first && !screen.quiet)
        fputc('\n', screen.out);
    show(&screen, eco_result_tree(report));
    return CODE_DONE;
}

static enum code report_one(struct call *call, const eco_policy *policy, const char *path, bool dated,
                            portfolio_show *show, portfolio_judge *judge)
{
    eco_project *project = NULL;
    enum eco_language language = call_language(call, policy);
    enum code code = loader_project(call, policy, path, &project);
    if (code != CODE_DONE)
        return code;
    if (dated && !call->options.as_of && !eco_project_has_date(project)) {
        call_complain(call, W_NO_DATE, path);
        eco_project_free(project);
        return CODE_PROJECT;
    }
    eco_result *report = eco_report(policy, project, language);
    code = report ? write_report(call, report, language, show) : call_no_memory(call);
    if (code == CODE_DONE)
        code = judge(eco_result_tree(report));
    eco_result_free(report);
    eco_project_free(project);
    return code;
}

enum code portfolio_report(struct call *call, const eco_policy *policy, bool dated, portfolio_show *show,
                           portfolio_judge *judge)
{
    struct paths projects = {0};
    enum code code = loader_files(call, ".json", true, &projects);
    bool ready = code == CODE_DONE;
    for (size_t i = 0; ready && i < projects.count && !call->cannot_write; i++)
        code = code_graver(code, report_one(call, policy, projects.at[i], dated, show, judge));
    call_documents_end(call);
    paths_free(&projects);
    return code;
}
