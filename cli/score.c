/* `score`: the report of each project. */
#include "portfolio.h"

enum code verb_score(struct call *call)
{
    static const struct portfolio score = {
        .parts = ECO_REPORT_QUESTIONS | ECO_REPORT_ADVICE | ECO_REPORT_CHANCES,
        .needs = eco_policy_results, .nothing = W_NO_CRITERION, .show = show_report, .shows_rows = true,
    };
    return portfolio_report(call, &score);
}
