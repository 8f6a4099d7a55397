/* What may still become of a project: its bounds, what is likely, what to ask first, and the shortest way up. */
#include "text.h"

#include "figure.h"
#include "wording.h"

#include <string.h>

enum { FIRST = 3, ADVICE_SHOWN = 5, INDENT = 2 };

/* ---- bounds ---- */

static void add_grades(struct draft *out, const cJSON *grade, enum eco_language language)
{
    const char *best = member_text(grade, "best"), *worst = member_text(grade, "worst");
    if (!*best)
        return;
    if (strcmp(best, worst) == 0)
        draft_add(out, word_text(W_GRADE_SURE, language), best);
    else
        draft_add(out, word_text(W_GRADES_FROM, language), best, worst);
    if (member_true(grade, "may_be_withheld"))
        draft_add(out, "%s", word_text(W_GRADE_OR_NONE, language));
}

/* Why bounds are safe and not exact. */
static void show_both_ways(const struct screen *screen, const cJSON *score)
{
    const cJSON *name;
    struct draft names = {0}, line = {0};
    cJSON_ArrayForEach(name, member(member(score, "answered"), "both_ways"))
        draft_join(&names, ", ", cJSON_GetStringValue(name));
    draft_add(&line, word_text(W_BOTH_WAYS, screen->language), draft_text(&names));
    if (names.length > 0)
        terminal_paragraph(screen, 0, DIM, draft_text(&line));
    draft_free(&line);
    draft_free(&names);
}

/* One line beneath the scale; nothing when nothing is open. */
void show_outlook(const struct screen *screen, const cJSON *report)
{
    const cJSON *score = member(report, "score"), *chances = member(report, "chances");
    struct draft line = {0};
    double low, high;
    enum eco_language language = screen->language;
    if (!member_number(score, "low", &low) || !member_number(score, "high", &high) || low == high)
        return;
    wording_answered(&line, report, language);
    if (line.length > 0) {
        struct draft grades = {0};
        add_grades(&grades, member(member(report, "grade"), "answered"), language);
        draft_join(&line, " · ", draft_text(&grades));
        draft_free(&grades);
        terminal_paragraph(screen, 0, PLAIN, draft_text(&line));
        draft_free(&line);
    }
    if (screen->verbose)
        show_both_ways(screen, score);
    if (member_number(chances, "low", &low) && member_number(chances, "high", &high)) {
        draft_add(&line, word_text(wording_is_open(report) ? W_LIKELY : W_LIKELY_WITHIN, language), figure_of(low, 1, language).text, figure_of(high, 1, language).text);
        const cJSON *grade;
        cJSON_ArrayForEach(grade, member(chances, "grades")) {
            double p = member_value(grade, "probability");
            const char *name = member_text(grade, "grade");
            if (p >= 0.05)
                draft_add(&line, " · %s %s%s %%", *name ? name : word_text(W_NO_LETTER, language),
                          member_value(grade, "standard_error") > 0.5 ? "≈ " : "",
                          figure_of(p, p < 1 ? 1 : 0, language).text);
        }
        terminal_paragraph(screen, 0, DIM, draft_text(&line));
        draft_free(&line);
    }
}

/* ---- questions ---- */

static void show_answers(const struct screen *screen, int indent, const cJSON *question)
{
    struct draft line = {0};
    const cJSON *answer;
    double low, high;
    cJSON_ArrayForEach(answer, member(question, "answers"))
        if (member_number(answer, "low", &low) && member_number(answer, "high", &high))
            draft_add(&line, "%s%s → %s–%s", line.length ? " · " : "", member_text(answer, "text"),
                      figure_of(low, 1, screen->language).text, figure_of(high, 1, screen->language).text);
    if (line.length > 0)
        terminal_paragraph(screen, indent, DIM, draft_text(&line));
    draft_free(&line);
}

static void show_question(const struct screen *screen, const cJSON *question, size_t number, bool full)
{
    struct draft first = {0}, rest = {0}, line = {0};
    draft_add(&first, "  %zu. ", number);
    draft_add(&rest, "%*s", terminal_width(draft_text(&first)), "");
    wording_answer(&line, question);
    draft_add(&line, "%s", word_text(W_COLON, screen->language));
    wording_worth(&line, question, screen->language);
    terminal_hanging(screen, draft_text(&first), draft_text(&rest), PLAIN, draft_text(&line));
    if (full && *member_text(question, "admits"))
        terminal_paragraph(screen, (int)rest.length, DIM, member_text(question, "admits"));
    if (full)
        show_answers(screen, (int)rest.length, question);
    draft_free(&line);
    draft_free(&rest);
    draft_free(&first);
}

static void list_questions(const struct screen *screen, const cJSON *report, size_t most, bool full)
{
    const cJSON *question;
    size_t told = 0, left = 0;
    cJSON_ArrayForEach(question, member(report, "questions")) {
        if (told < most && wording_is_worth(question))
            show_question(screen, question, ++told, full);
        else
            left++;
    }
    if (told > 0 && left > 0) {
        struct draft line = {0};
        draft_add(&line, word_text(left == 1 ? W_OTHER_QUESTIONS_ONE : W_OTHER_QUESTIONS_MANY, screen->language), left);
        terminal_paragraph(screen, INDENT, DIM, draft_text(&line));
        draft_free(&line);
    }
}

void show_questions(const struct screen *screen, const cJSON *report)
{
    const cJSON *first = cJSON_GetArrayItem(member(report, "questions"), 0);
    if (!first || !wording_is_worth(first))
        return;
    terminal_heading(screen, word_text(W_ASK_FIRST, screen->language));
    list_questions(screen, report, FIRST, screen->verbose);
}

/* ---- advice ---- */

static void add_changes(struct draft *out, const cJSON *advice, enum eco_language language)
{
    const cJSON *change;
    cJSON_ArrayForEach(change, member(advice, "changes")) {
        draft_add(out, "%s", out->length ? word_text(W_AND_CHANGE, language) : "");
        wording_answer(out, change);
        draft_add(out, "%s", word_text(W_COLON, language));
        draft_add(out, "%s → %s", member_text(change, "from"), member_text(change, "to"));
    }
}

static void add_removes(struct draft *out, const cJSON *advice, enum eco_language language)
{
    const cJSON *answer;
    struct draft names = {0};
    cJSON_ArrayForEach(answer, member(advice, "removes"))
        draft_join(&names, ", ", member_text(answer, "pointer"));
    if (names.length > 0)
        draft_add(out, word_text(W_TAKE_OUT, language), draft_text(&names));
    draft_free(&names);
}

static void add_effect(struct draft *out, const cJSON *advice, enum eco_language language)
{
    double score, cost;
    if (member_number(advice, "score", &score))
        draft_add(out, "  =  %s %s", member_text(advice, "grade"), figure_of(score, 1, language).text);
    if (member_number(advice, "cost", &cost) && cost != 0)
        draft_add(out, " · %s%s", cost > 0 ? "+" : "", member_text(advice, "cost_text"));
}

/* All indicators that move; in short only footprints, which stand beside the price at the moment of decision. */
static void show_moves(const struct screen *screen, int indent, const cJSON *advice, bool full)
{
    const cJSON *move;
    cJSON_ArrayForEach(move, member(advice, "moves")) {
        if (!full && !strstr(member_text(move, "to"), "CO2e"))
            continue;
        struct draft line = {0};
        draft_add(&line, screen->language == ECO_FRENCH ? "%s : %s → %s" : "%s: %s → %s", member_label(move),
                  member_text(move, "from"), member_text(move, "to"));
        terminal_paragraph(screen, indent, DIM, draft_text(&line));
        draft_free(&line);
    }
}

static void show_goal(const struct screen *screen, const cJSON *report, const cJSON *goal, size_t most, bool full)
{
    struct draft title = {0};
    const cJSON *advice;
    size_t told = 0, all = member_count(goal, "found");
    wording_goal(&title, goal, screen->language);
    terminal_heading(screen, draft_text(&title));
    draft_free(&title);
    cJSON_ArrayForEach(advice, member(goal, "found")) {
        struct draft line = {0};
        if (told++ >= most)
            break;
        add_changes(&line, advice, screen->language);
        add_removes(&line, advice, screen->language);
        add_effect(&line, advice, screen->language);
        terminal_hanging(screen, "  → ", "    ", BLUE, draft_text(&line));
        show_moves(screen, 6, advice, full);
        draft_free(&line);
    }
    if (all == 0)
        terminal_paragraph(screen, INDENT, PLAIN,
                           word_text(member_true(goal, "reached") ? W_REACHED : W_NO_CHANGE, screen->language));
    if (all > most) {
        draft_add(&title, word_text(W_OTHER_CHANGES, screen->language), all - most);
        terminal_paragraph(screen, INDENT, DIM, draft_text(&title));
        draft_free(&title);
    }
    wording_goal_note(&title, report, goal, screen->language);
    if (title.length > 0)
        terminal_paragraph(screen, INDENT, DIM, draft_text(&title));
    draft_free(&title);
    if (member_true(goal, "cut"))
        terminal_paragraph(screen, INDENT, DIM, word_text(W_SEARCH_CUT, screen->language));
}

void show_goals(const struct screen *screen, const cJSON *report)
{
    const cJSON *goal, *advice = member(report, "advice");
    if (member_value(advice, "can_change") == 0)
        return;
    cJSON_ArrayForEach(goal, member(advice, "goals"))
        show_goal(screen, report, goal, screen->verbose ? ADVICE_SHOWN : FIRST, screen->verbose);
}

/* ---- the page of `advise` ---- */

void show_advice(const struct screen *screen, const cJSON *report)
{
    const cJSON *goal, *advice = member(report, "advice");
    show_head(screen, report);
    if (screen->quiet)
        return;
    if (member_count(report, "questions") > 0) {
        terminal_paragraph(screen, 0, BOLD, word_text(W_QUESTIONS_RANKED, screen->language));
        list_questions(screen, report, screen->verbose ? 1000 : 10, true);
    } else {
        terminal_paragraph(screen, 0, PLAIN, word_text(W_NO_QUESTION, screen->language));
    }
    if (member_value(advice, "can_change") == 0) {
        terminal_paragraph(screen, 0, PLAIN, word_text(W_NOTHING_CHANGES, screen->language));
        return;
    }
    cJSON_ArrayForEach(goal, member(advice, "goals"))
        show_goal(screen, report, goal, screen->verbose ? 1000 : ADVICE_SHOWN, true);
    if (member_count(advice, "goals") == 0)
        terminal_paragraph(screen, 0, PLAIN, word_text(W_NO_GOAL, screen->language));
}
