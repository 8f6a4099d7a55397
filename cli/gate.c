/* `gate`: the decision on each project, as exit code. Whatever is not "approved" is no pass. */
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
    static const struct portfolio gate = {
        .needs = eco_policy_gates, .nothing = W_NO_GATE, .decides = true, .show = show_decision, .judge = judge,
    };
    return portfolio_report(call, &gate);
}
