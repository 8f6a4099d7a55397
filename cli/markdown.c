/* The report as Markdown, for a merge request or a wiki: verdict, reasons, then tables. */
#include "page.h"

#include "figure.h"
#include "html.h"
#include "ration.h"
#include "wording.h"

enum { QUESTIONS_SHOWN = 5, ADVICE_SHOWN = 3 };

static void put_points(const struct page *page, const cJSON *item, const char *name)
{
    double points, low, high;
    struct draft text = {0};
    if (member_number(item, name, &points))
        draft_add(&text, "%s", figure_of(points, 1, page->language).text);
    if (text.length > 0 && member_number(item, "low", &low) && member_number(item, "high", &high) && low < high)
        draft_add(&text, page_word(page, W_BETWEEN), figure_of(low, 1, page->language).text,
                  figure_of(high, 1, page->language).text);
    markdown_put(page->out, "{}", text.length ? draft_text(&text) : "–");
    draft_free(&text);
}

/* What a project may have written: a merge request takes no endless comment. */
static void put_cut(const struct page *page, const char *text, size_t most)
{
    struct draft shown = {0};
    draft_cut(&shown, text, most);
    markdown_put(page->out, "{}", draft_text(&shown));
    draft_free(&shown);
}

static void put_score_line(const struct page *page)
{
    const cJSON *report = page->report, *grade = member(report, "grade");
    markdown_put(page->out, "{} ", page_word(page, W_ECO_SCORE));
    if (*member_text(grade, "estimate"))
        markdown_put(page->out, "**{}** · ", member_text(grade, "estimate"));
    put_points(page, member(report, "score"), "estimate");
    markdown_put(page->out, " / 100 {}", *member_text(grade, "estimate") ? member_text(grade, "label") : member_text(grade, "reason"));
}

/* The score, and what else the policy wants to be read first. */
static void put_results(const struct page *page)
{
    struct draft headlines = {0};
    bool scored = wording_is_scored(page->report);
    wording_headlines(&headlines, member(page->report, "indicators"), page->language);
    if (scored)
        put_score_line(page);
    if (headlines.length > 0)
        markdown_put(page->out, "{}**{}**", scored ? " · " : "", draft_text(&headlines));
    draft_free(&headlines);
}

static void put_head(const struct page *page)
{
    const cJSON *report = page->report, *project = member(report, "project"), *reason;
    struct draft decision = {0};
    wording_decision(&decision, report, page->language);
    fputs("# ", page->out);
    put_cut(page, *member_text(project, "name") ? member_text(project, "name") : member_text(project, "file"), NAME_SHOWN);
    fputs("\n\n", page->out);
    if (member_count(report, "gates") > 0)
        markdown_put(page->out, "**{}** · ", draft_text(&decision));
    draft_free(&decision);
    put_results(page);
    markdown_put(page->out, "\n\n{} {} · {}\n\n", member_text(member(report, "policy"), "title"), member_text(member(report, "policy"), "version"),
                 member_text(report, "as_of"));
    struct draft line = {0};
    wording_adapted(&line, member(report, "policy"), page->language);
    if (line.length > 0)
        markdown_put(page->out, "{}\n\n", draft_text(&line));
    draft_free(&line);
    wording_completeness(&line, report, page->language);
    markdown_put(page->out, "{}\n\n", draft_text(&line));
    draft_free(&line);
    cJSON_ArrayForEach(reason, member(report, "decision_reasons")) {
        fputs("- ", page->out);
        put_cut(page, reason->valuestring, TEXT_SHOWN);
        fputc('\n', page->out);
    }
}

static void put_gates(const struct page *page)
{
    const cJSON *gate;
    if (member_count(page->report, "gates") == 0)
        return;
    markdown_put(page->out, "\n## {}\n\n", page_word(page, W_GATES));
    cJSON_ArrayForEach(gate, member(page->report, "gates")) {
        bool blocked = member_is(gate, "outcome", "blocked"), passed = member_is(gate, "outcome", "passed");
        bool undecided = member_is(gate, "outcome", "undecided");
        markdown_put(page->out, "- {} **{}** {}",
                     blocked     ? "❌"
                     : passed    ? "✅"
                     : undecided ? "❓"
                                 : "➖",
                     member_label(gate),
                     page_word(page, blocked     ? W_OUTCOME_BLOCKED
                                     : passed    ? W_OUTCOME_PASSED
                                     : undecided ? W_OUTCOME_UNDECIDED
                                                 : W_NOT_APPLICABLE));
        if (blocked || undecided) {
            fputs(*member_text(gate, "reason") ? " – " : "", page->out);
            put_cut(page, member_text(gate, "reason"), TEXT_SHOWN);
            fputs(" → ", page->out);
            put_cut(page, member_text(gate, "fix"), TEXT_SHOWN);
        }
        if (member(gate, "waiver")) {
            struct draft waived = {0};
            wording_waiver(&waived, member(gate, "waiver"), page->language);
            markdown_put(page->out, " – **{}**", draft_text(&waived));
            draft_free(&waived);
        }
        fputc('\n', page->out);
    }
}

static void put_questions(const struct page *page)
{
    const cJSON *question;
    int shown = 0;
    if (member_count(page->report, "questions") == 0)
        return;
    markdown_put(page->out, "\n## {}\n\n", page_word(page, W_ASK_FIRST));
    cJSON_ArrayForEach(question, member(page->report, "questions")) {
        struct draft worth = {0};
        if (shown++ == QUESTIONS_SHOWN)
            break;
        wording_worth(&worth, question, page->language);
        markdown_put(page->out, "1. {} ({}) – {}\n", member_label(question), member_text(question, "pointer"),
                     draft_text(&worth));
        draft_free(&worth);
    }
}

static void put_goal(const struct page *page, const cJSON *goal)
{
    const cJSON *advice, *change;
    int shown = 0;
    cJSON_ArrayForEach(advice, member(goal, "found")) {
        double score;
        if (shown++ == ADVICE_SHOWN)
            break;
        fputs("- ", page->out);
        cJSON_ArrayForEach(change, member(advice, "changes"))
            markdown_put(page->out, "{} ({}) {} → {}, ", member_label(change), member_text(change, "pointer"),
                         member_text(change, "from"), member_text(change, "to"));
        if (member_number(advice, "score", &score))
            markdown_put(page->out, "**= {}{}{}**", member_text(advice, "grade"), *member_text(advice, "grade") ? " " : "",
                         figure_of(score, 1, page->language).text);
        fputc('\n', page->out);
    }
    if (shown == 0)
        markdown_put(page->out, "- {}\n", page_word(page, member_true(goal, "reached") ? W_REACHED : W_NO_CHANGE));
}

static void put_goals(const struct page *page)
{
    const cJSON *goal, *advice = member(page->report, "advice");
    if (member_value(advice, "can_change") == 0)
        return;
    cJSON_ArrayForEach(goal, member(advice, "goals")) {
        struct draft title = {0};
        wording_goal(&title, goal, page->language);
        markdown_put(page->out, "\n## {}\n\n", draft_text(&title));
        draft_free(&title);
        put_goal(page, goal);
    }
}

static void put_criteria(const struct page *page)
{
    const cJSON *criterion;
    if (!wording_is_scored(page->report))
        return;
    markdown_put(page->out, "\n## {}\n\n| | | {} | {} | {} | |\n|---|---|--:|--:|--:|---|\n", page_word(page, W_CRITERIA),
                 page_word(page, W_COL_WEIGHT), page_word(page, W_COL_POINTS), page_word(page, W_COL_PART));
    cJSON_ArrayForEach(criterion, member(page->report, "criteria")) {
        if (member_is(criterion, "state", "not_applicable"))
            continue;
        markdown_put(page->out, "| {} | {} | {} | ", member_text(criterion, "name"), member_label(criterion),
                     figure_of(member_value(criterion, "weight"), 2, page->language).text);
        put_points(page, criterion, "points");
        markdown_put(page->out, " | {} | ", figure_of(member_value(criterion, "contribution"), 1, page->language).text);
        put_cut(page, member_is(criterion, "state", "missing") ? page_word(page, W_UNANSWERED_WORD) : member_text(criterion, "reason"),
                TEXT_SHOWN);
        fputs(" |\n", page->out);
    }
}

/* By theme: the criteria are in the page and in the JSON. */
static void put_used_policy(const struct page *page, const cJSON *used)
{
    const cJSON *theme, *gate;
    struct draft title = {0};
    wording_used(&title, used, page->language);
    markdown_put(page->out, "\n## {}\n\n{} {} ", draft_text(&title), page_word(page, W_ECO_SCORE),
                 member_text(member(used, "grade"), "estimate"));
    put_points(page, member(used, "score"), "estimate");
    markdown_put(page->out, " / 100{}{}\n", member_true(used, "valid") ? "" : " – ",
                 member_true(used, "valid") ? "" : page_word(page, W_USED_NOT_VALID));
    draft_free(&title);
    cJSON_ArrayForEach(gate, member(used, "gates"))
        if (member_is(gate, "outcome", "blocked") || member_is(gate, "outcome", "undecided"))
            markdown_put(page->out, "\n- **{}** {}\n", member_label(gate),
                         page_word(page, member_is(gate, "outcome", "blocked") ? W_OUTCOME_BLOCKED : W_OUTCOME_UNDECIDED));
    if (member_count(used, "themes") == 0)
        return;
    markdown_put(page->out, "\n| | {} | {} |\n|---|--:|--:|\n", page_word(page, W_COL_WEIGHT), page_word(page, W_COL_POINTS));
    cJSON_ArrayForEach(theme, member(used, "themes")) {
        markdown_put(page->out, "| {} | {} | ", member_label(theme), figure_of(member_theme_weight(used, theme), 2, page->language).text);
        put_points(page, theme, "points");
        fputs(" |\n", page->out);
    }
}

static bool put_not_asked(const struct page *page, const cJSON *used)
{
    struct draft line = {0};
    bool is_out = wording_not_asked(&line, used, page->language);
    if (is_out)
        markdown_put(page->out, "\n{}\n", draft_text(&line));
    draft_free(&line);
    return is_out;
}

static void put_used(const struct page *page)
{
    const cJSON *used;
    cJSON_ArrayForEach(used, member(page->report, "used"))
        if (!put_not_asked(page, used))
            put_used_policy(page, used);
}

static void put_indicators(const struct page *page)
{
    const cJSON *indicator;
    if (member_count(page->report, "indicators") == 0)
        return;
    markdown_put(page->out, "\n## {}\n\n| {} | {} | {} |\n|---|--:|---|\n", page_word(page, W_INDICATORS),
                 page_word(page, W_INDICATOR), page_word(page, W_ESTIMATE), page_word(page, W_BOUNDS));
    cJSON_ArrayForEach(indicator, member(page->report, "indicators"))
        markdown_put(page->out, "| {} | {} | {} |\n", member_label(indicator), member_text(indicator, "text"),
                     member_text(indicator, "range"));
}

static void put_breakdown_row(const struct page *page, const cJSON *row, const cJSON *columns)
{
    const cJSON *cell;
    fputs("|", page->out);
    cJSON_ArrayForEach(cell, member(row, "keys"))
        markdown_put(page->out, " {} |", member_text(cell, "text"));
    cJSON_ArrayForEach(cell, columns) {
        const char *range = member_text(cell, "range");
        markdown_put(page->out, *range ? " {} ({}) |" : " {} |", member_text(cell, "text"), range);
    }
    fputc('\n', page->out);
}

static void put_breakdown(const struct page *page, const cJSON *breakdown)
{
    const cJSON *cell, *row, *first = cJSON_GetArrayItem(member(breakdown, "rows"), 0);
    if (!first)
        return;
    markdown_put(page->out, "\n## {}\n\n|", member_label(breakdown));
    cJSON_ArrayForEach(cell, member(first, "keys"))
        markdown_put(page->out, " {} |", member_text(cell, "label"));
    cJSON_ArrayForEach(cell, member(first, "columns"))
        markdown_put(page->out, " {} |", member_label(cell));
    fputs("\n|", page->out);
    for (int i = 0; i < cJSON_GetArraySize(member(first, "keys")); i++)
        fputs("---|", page->out);
    for (int i = 0; i < cJSON_GetArraySize(member(first, "columns")); i++)
        fputs("--:|", page->out);
    fputc('\n', page->out);
    cJSON_ArrayForEach(row, member(breakdown, "rows"))
        put_breakdown_row(page, row, member(row, "columns"));
    if (member_count(breakdown, "totals") == 0)
        return;
    markdown_put(page->out, "| **{}** |", page_word(page, W_TOTAL));
    for (int i = 1; i < cJSON_GetArraySize(member(first, "keys")); i++)
        fputs(" |", page->out);
    cJSON_ArrayForEach(cell, member(breakdown, "totals"))
        markdown_put(page->out, " {} |", member_text(cell, "text"));
    fputc('\n', page->out);
}

static void put_breakdowns(const struct page *page)
{
    const cJSON *breakdown;
    cJSON_ArrayForEach(breakdown, member(page->report, "breakdowns"))
        put_breakdown(page, breakdown);
}

static void put_row(const struct page *page, const cJSON *row, const char *name)
{
    const cJSON *cell;
    fputs("|", page->out);
    cJSON_ArrayForEach(cell, member(row, "fields"))
        markdown_put(page->out, " {} |", member_text(cell, name));
    cJSON_ArrayForEach(cell, member(row, "columns"))
        markdown_put(page->out, " {} |", member_text(cell, name));
    fputc('\n', page->out);
}

/* Tables of the rules, with what is computed for their rows. */
static void put_tables(const struct page *page)
{
    const cJSON *table, *row;
    cJSON_ArrayForEach(table, member(page->report, "tables")) {
        const cJSON *first = cJSON_GetArrayItem(member(table, "rows"), 0);
        markdown_put(page->out, "\n## {}\n\n", member_label(table));
        put_row(page, first, "label");
        for (size_t i = member_count(first, "fields") + member_count(first, "columns"); i > 0; i--)
            fputs("|---", page->out);
        fputs("|\n", page->out);
        cJSON_ArrayForEach(row, member(table, "rows"))
            put_row(page, row, "text");
    }
}

void markdown_write(const struct page *page)
{
    put_head(page);
    put_gates(page);
    put_questions(page);
    put_goals(page);
    put_criteria(page);
    put_used(page);
    put_indicators(page);
    put_breakdowns(page);
    put_tables(page);
}
