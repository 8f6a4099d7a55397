/* `advise`: what to answer first, and the smallest changes that lead further. */
#include "portfolio.h"

enum code verb_advise(struct call *call)
{
    static const struct portfolio advise = {
        .parts = ECO_REPORT_QUESTIONS | ECO_REPORT_ADVICE | ECO_REPORT_CHANCES,
        .needs = eco_policy_criteria, .nothing = W_NO_CRITERION, .show = show_advice,
    };
    return portfolio_report(call, &advise);
}
