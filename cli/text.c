#include "text.h"

#include "member.h"
#include "words.h"

void show_report(const struct screen *screen, const cJSON *report)
{
    show_head(screen, report);
    show_gates(screen, report);
    if (screen->quiet)
        return;
    show_questions(screen, report);
    show_goals(screen, report);
    show_remarks(screen, report);
    show_score(screen, report, report);
    show_used(screen, report);
    show_indicators(screen, report);
    show_breakdowns(screen, report);
    show_lists(screen, report);
    show_unanswered(screen, report);
    show_assumptions(screen, report);
    show_other_gates(screen, report);
    show_settings(screen, report);
    show_sources(screen, report);
}

void show_decision(const struct screen *screen, const cJSON *report)
{
    show_head(screen, report);
    show_gates(screen, report);
    if (screen->quiet)
        return;
    show_remarks(screen, report);
    show_other_gates(screen, report);
}
