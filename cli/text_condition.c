/* Conditions of one run, shown like gates. */
#include "text.h"

#include "draft.h"
#include "member.h"
#include "words.h"

size_t conditions_count(const cJSON *report, const char *outcome)
{
    size_t count = 0;
    const cJSON *condition;
    cJSON_ArrayForEach(condition, member(report, "conditions"))
        count += member_is(condition, "outcome", outcome);
    return count;
}

static void show_one(const struct screen *screen, const cJSON *condition, const char *mark, enum paint paint)
{
    const char *fix = member_text(condition, "fix");
    struct draft first = {0};
    draft_add(&first, "  %s ", mark);
    terminal_hanging(screen, draft_text(&first), "    ", paint, member_text(condition, "message"));
    draft_free(&first);
    if (!*fix)
        return;
    draft_add(&first, "→ %s", fix);
    terminal_paragraph(screen, 4, BLUE, draft_text(&first));
    draft_free(&first);
}

void show_conditions(const struct screen *screen, const cJSON *report)
{
    const cJSON *condition;
    cJSON_ArrayForEach(condition, member(report, "conditions")) {
        if (member_is(condition, "outcome", "failed"))
            show_one(screen, condition, "✗", RED);
        else if (member_is(condition, "outcome", "undecided"))
            show_one(screen, condition, "?", YELLOW);
    }
}

void show_conditions_met(const struct screen *screen, const cJSON *report)
{
    struct draft line = {0};
    const cJSON *condition;
    cJSON_ArrayForEach(condition, member(report, "conditions"))
        if (member_is(condition, "outcome", "passed"))
            draft_join(&line, " · ", member_label(condition));
    if (line.length > 0) {
        terminal_heading(screen, word_text(W_CONDITIONS_MET, screen->language));
        terminal_paragraph(screen, 2, PLAIN, draft_text(&line));
    }
    draft_free(&line);
}
