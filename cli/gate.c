/* `gate`: the decision on each project, as exit code. Whatever is not "approved" is no pass. */
#include "loader.h"
#include "member.h"
#include "portfolio.h"

static enum code judge(const struct cJSON *report)
{
    return member_is(report, "decision", "approved")  ? CODE_DONE
           : member_is(report, "decision", "refused") ? CODE_REFUSED
                                                      : CODE_UNDECIDED;
}

enum code verb_gate(struct call *call)
{
    eco_policy *policy = NULL;
    if (call->count == 0)
        return call_misuse(call, W_NO_PROJECT, NULL, NULL);
    enum code code = loader_policy(call, true, &policy);
    if (code != CODE_DONE)
        return code;
    if (eco_policy_gates(policy) == 0) {
        call_complain(call, W_NO_GATE, call->options.policy ? call->options.policy : DEFAULT_PACK);
        code = CODE_RULES;
    } else {
        code = portfolio_report(call, policy, true, show_decision, judge);
    }
    eco_policy_free(policy);
    return code;
}
