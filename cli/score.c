/* `score`: the report of each project. */
#include "loader.h"
#include "portfolio.h"

static enum code judge(const struct cJSON *report)
{
    (void)report;
    return CODE_DONE;
}

enum code verb_score(struct call *call)
{
    eco_policy *policy = NULL;
    if (call->count == 0)
        return call_misuse(call, W_NO_PROJECT, NULL, NULL);
    enum code code = loader_policy(call, true, &policy);
    if (code != CODE_DONE)
        return code;
    if (eco_policy_criteria(policy) == 0) {
        call_complain(call, W_NO_CRITERION, call->options.policy ? call->options.policy : DEFAULT_PACK);
        code = CODE_RULES;
    } else {
        code = portfolio_report(call, policy, false, show_report, judge);
    }
    eco_policy_free(policy);
    return code;
}
