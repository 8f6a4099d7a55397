/* The policies that the policy uses under a name: score, themes, and gates that do not pass; every criterion with --verbose. */
#include "text.h"

#include "draft.h"
#include "member.h"
#include "wording.h"

static void show_policy(const struct screen *screen, const cJSON *report, const cJSON *used)
{
    struct draft left = {0}, score = {0}, line = {0};
    fputc('\n', screen->out);
    wording_used(&left, used, screen->language);
    score_sentence(&score, used, screen->language);
    terminal_sides(screen, draft_text(&left), BOLD, draft_text(&score), PLAIN);
    wording_adapted(&line, used, screen->language);
    if (line.length > 0)
        terminal_paragraph(screen, 0, DIM, draft_text(&line));
    draft_free(&line);
    wording_completeness(&line, used, screen->language);
    if (line.length > 0)
        terminal_paragraph(screen, 0, DIM, draft_text(&line));
    draft_free(&line);
    draft_free(&score);
    draft_free(&left);
    if (!member_true(used, "valid"))
        terminal_paragraph(screen, 0, YELLOW, word_text(W_USED_NOT_VALID, screen->language));
    show_limits(screen, used);
    if (screen->verbose)
        show_score(screen, report, used);
    else
        show_score_in_short(screen, used);
    show_obstacles(screen, report, used);
    show_remarks(screen, used);
}

/* In one line. */
static bool show_not_asked(const struct screen *screen, const cJSON *used)
{
    struct draft line = {0};
    bool is_out = wording_not_asked(&line, used, screen->language);
    if (is_out) {
        fputc('\n', screen->out);
        terminal_paragraph(screen, 0, DIM, draft_text(&line));
    }
    draft_free(&line);
    return is_out;
}

void show_used(const struct screen *screen, const cJSON *report)
{
    const cJSON *used;
    cJSON_ArrayForEach(used, member(report, "used"))
        if (!show_not_asked(screen, used))
            show_policy(screen, report, used);
}
