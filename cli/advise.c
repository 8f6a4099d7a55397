/* `advise`: what to answer first, and the smallest changes that lead further; with --ask, a dialogue. */
#include "dialogue.h"
#include "loader.h"
#include "portfolio.h"

static enum code ask(struct call *call)
{
    eco_policy *policy = NULL;
    eco_project *project = NULL;
    struct paths projects = {0};
    enum code code = loader_policy(call, true, &policy);
    if (code == CODE_DONE)
        code = loader_files(call, ".json", true, &projects);
    if (code == CODE_DONE && projects.count != 1)
        code = call_misuse(call, W_ASK_ONE, NULL, NULL);
    if (code == CODE_DONE && !call_output_is_free(call))        /* before anything is asked */
        code = CODE_USE;
    if (code == CODE_DONE)
        code = loader_project(call, policy, projects.at[0], &project);
    if (code == CODE_DONE)
        code = dialogue_hold(call, policy, projects.at[0], &project);
    eco_project_free(project);
    eco_policy_free(policy);
    paths_free(&projects);
    return code;
}

enum code verb_advise(struct call *call)
{
    static const struct portfolio advise = {
        .parts = ECO_REPORT_QUESTIONS | ECO_REPORT_ADVICE | ECO_REPORT_CHANCES,
        .needs = eco_policy_criteria, .nothing = W_NO_ADVICE, .show = show_advice,
    };
    if (call->options.ask && call->count > 0 && dialogue_is_possible())
        return ask(call);
    if (call->options.ask)
        call_complain(call, W_ASK_NOBODY);
    return portfolio_report(call, &advise);
}
