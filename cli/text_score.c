/* The score by themes and criteria: weight, points, share of the score, and what was measured. */
#include "text.h"

#include "figure.h"
#include "member.h"
#include "wording.h"
#include "draft.h"
#include "words.h"

#include <string.h>

/* Widths of the columns. Beside each other when the screen is wide; otherwise the detail goes below. */
struct layout {
    int name, label, number, detail, bar;
    bool wide;
};

enum { INDENT = 2, GAP = 2, NAME_MOST = 14, WIDE = 92, BAR = 20, BAR_NARROW = 10, DETAIL_LEAST = 34, NUMBER_LEAST = 7 };

/* One decimal, with blanks in its place for whole numbers so that points stand under points, then a mark. */
static void number_cell(struct draft *out, double value, char mark, enum eco_language language)
{
    double whole = (double)(long long)(value + (value < 0 ? -0.5 : 0.5));
    struct figure figure = figure_apart(value, 1, &whole, 1, language);
    /* No-break blanks: ordinary ones at the end of a cell would be taken off. */
    draft_add(out, "%s%s", figure.text, strpbrk(figure.text, ",.") ? "" : "\302\240\302\240");
    if (mark == ' ')
        draft_add(out, "\302\240");
    else
        draft_add(out, "%c", mark);
}

/* Numbers are never parted: their columns are as wide as the widest. */
static int widest_number(const cJSON *items, int least, enum eco_language language)
{
    static const char *const members[] = {"weight", "points", "contribution"};
    const cJSON *item;
    cJSON_ArrayForEach(item, items)
        for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
            struct draft text = {0};
            number_cell(&text, member_value(item, members[i]), ' ', language);
            int width = terminal_width(draft_text(&text)) + 1;
            least = width > least ? width : least;
            draft_free(&text);
        }
    return least;
}

static struct layout layout_of(const struct screen *screen, const cJSON *policy)
{
    struct layout layout = {.number = NUMBER_LEAST, .wide = screen->width >= WIDE};
    layout.number = widest_number(member(policy, "criteria"), layout.number, screen->language);
    layout.number = widest_number(member(policy, "themes"), layout.number, screen->language);
    const cJSON *criterion;
    cJSON_ArrayForEach(criterion, member(policy, "criteria")) {
        int width = terminal_width(member_text(criterion, "name"));
        layout.name = width > layout.name ? width : layout.name;
    }
    layout.name = layout.name < NAME_MOST ? layout.name : NAME_MOST;
    int fixed = INDENT + layout.name + GAP + 3 * layout.number;
    int widest = item_widest(member(policy, "criteria"), NULL, screen->width);
    layout.bar = layout.wide ? BAR : screen->width >= 70 ? BAR_NARROW : 0;
    int room = screen->width - fixed - GAP - (layout.wide ? DETAIL_LEAST : layout.bar);
    layout.label = widest < room ? (widest > 24 ? widest : room < 24 ? room : 24) : room;
    layout.detail = screen->width - fixed - layout.label - GAP;
    return layout;
}

static const char *const full = "█", *const empty = "░";

static void add_bar(struct draft *out, double points, int cells)
{
    int filled = (int)(points / 100 * cells + 0.5);
    for (int i = 0; i < cells; i++)
        draft_add(out, "%s", i < filled ? full : empty);
}

/* A row without name gives its label the room of the name too. */
static void number_row(const struct screen *screen, const struct layout *layout, int indent, const char *name,
                       const char *label, const char *numbers[3], const char *detail, enum paint paint,
                       enum paint detail_paint)
{
    struct cell row[8];
    size_t n = 0;
    int label_width = layout->label + (name ? 0 : layout->name + GAP + INDENT - indent);
    enum paint number_paint = paint == BOLD ? BOLD : PLAIN;
    if (name) {
        row[n++] = (struct cell){name, layout->name, LEFT, paint};
        row[n++] = (struct cell){"", GAP, LEFT, PLAIN};
    }
    row[n++] = (struct cell){label, label_width, LEFT, paint};
    row[n++] = (struct cell){numbers[0], layout->number, RIGHT, number_paint};
    row[n++] = (struct cell){numbers[1], layout->number, RIGHT, number_paint};
    row[n++] = (struct cell){numbers[2], layout->number, RIGHT, DIM};
    row[n++] = (struct cell){"", GAP, LEFT, PLAIN};
    row[n++] = (struct cell){detail, layout->detail, LEFT, detail_paint};
    terminal_row(screen, indent, 0, row, n);
}

static void show_columns(const struct screen *screen, const struct layout *layout)
{
    const char *titles[3] = {word_text(W_COL_WEIGHT, screen->language), word_text(W_COL_POINTS, screen->language),
                             word_text(W_COL_PART, screen->language)};
    fputc('\n', screen->out);
    number_row(screen, layout, INDENT, NULL, "", titles, "", PLAIN, PLAIN);
}

/* ---- Criteria ---- */

static bool is_state(const cJSON *item, const char *state)
{
    return member_is(item, "state", state);
}

/* The bounds of its points, where they differ. */
static void add_bounds(struct draft *out, const cJSON *criterion, enum eco_language language)
{
    double low, high;
    if (!member_number(criterion, "low", &low) || !member_number(criterion, "high", &high) || low == high)
        return;
    draft_add(out, "%s", out->length ? " · " : "");
    draft_add(out, word_text(W_POINTS_BETWEEN, language), figure_of(low, 1, language).text, figure_of(high, 1, language).text);
}

static void detail_of(struct draft *out, const struct screen *screen, const cJSON *report, const cJSON *criterion)
{
    const char *measure = member_text(member(criterion, "measure"), "text"), *band = member_text(criterion, "band");
    const char *reason = member_text(criterion, "reason"), *label = member_text(criterion, "band_label");
    if (is_state(criterion, "missing")) {
        struct draft lacking = {0};
        item_lacking(&lacking, criterion, report);
        if (lacking.length > 0)
            draft_add(out, word_text(W_LACKS, screen->language), draft_text(&lacking));
        else
            draft_add(out, "%s", word_text(W_UNANSWERED_WORD, screen->language));
        draft_free(&lacking);
        return;
    }
    /* A band may begin with the very answer that was measured. */
    if (strncmp(band, measure, strlen(measure)) != 0)
        draft_join(out, "", measure);
    if (!*label && (*measure || !*reason))
        draft_join(out, " · ", band);
    if (strcmp(label, measure) != 0)
        draft_join(out, " · ", label);
    if (!*measure && !*label)
        draft_join(out, " · ", reason);
}

/* What --verbose adds; the reason only where the detail has not shown it. */
static void show_more(const struct screen *screen, int indent, const cJSON *report, const cJSON *criterion)
{
    const char *reason = member_text(criterion, "reason"), *fix = member_text(criterion, "fix");
    bool shown = !is_state(criterion, "missing") && !*member_text(member(criterion, "measure"), "text");
    if (*reason && !shown)
        terminal_paragraph(screen, indent, PLAIN, reason);
    if (*fix) {
        struct draft line = {0};
        draft_add(&line, "→ %s", fix);
        terminal_paragraph(screen, indent, BLUE, draft_text(&line));
        draft_free(&line);
    }
    item_detail(screen, indent, criterion, member_text(member(report, "project"), "file"));
}

static void show_criterion(const struct screen *screen, const struct layout *layout, const cJSON *report,
                           const cJSON *criterion)
{
    struct draft weight = {0}, points = {0}, part = {0}, detail = {0};
    bool missing = is_state(criterion, "missing");
    double value;
    char mark = missing ? '?' : member_true(criterion, "assumed") ? '*' : ' ';
    number_cell(&weight, member_value(criterion, "weight"), ' ', screen->language);
    if (member_number(criterion, "points", &value))
        number_cell(&points, value, mark, screen->language);
    else
        draft_add(&points, "–\302\240\302\240%c", mark == ' ' ? '-' : mark);
    if (member_number(criterion, "contribution", &value))
        number_cell(&part, value, ' ', screen->language);
    detail_of(&detail, screen, report, criterion);
    add_bounds(&detail, criterion, screen->language);
    const char *numbers[3] = {draft_text(&weight), draft_text(&points), draft_text(&part)};
    int under = INDENT + layout->name + GAP;
    number_row(screen, layout, INDENT, member_text(criterion, "name"), member_text(criterion, "label"), numbers,
               layout->wide ? draft_text(&detail) : "", PLAIN, missing ? YELLOW : PLAIN);
    if (!layout->wide && detail.length > 0)
        terminal_paragraph(screen, under + 2, missing ? YELLOW : DIM, draft_text(&detail));
    if (screen->verbose)
        show_more(screen, under + 2, report, criterion);
    draft_free(&detail);
    draft_free(&part);
    draft_free(&points);
    draft_free(&weight);
}

/* ---- Themes ---- */

static void show_theme(const struct screen *screen, const struct layout *layout, const cJSON *policy,
                       const cJSON *theme)
{
    struct draft weight = {0}, points = {0}, part = {0}, detail = {0};
    double value;
    if (!is_state(theme, "not_applicable"))
        number_cell(&weight, member_theme_weight(policy, theme), ' ', screen->language);
    if (member_number(theme, "points", &value)) {
        number_cell(&points, value, ' ', screen->language);
        add_bar(&detail, value, layout->bar);
    } else if (is_state(theme, "not_applicable")) {
        draft_add(&detail, "%s", word_text(W_NOT_APPLICABLE, screen->language));
    } else {
        draft_add(&points, "–\302\240\302\240\302\240");
    }
    if (member_number(theme, "contribution", &value))
        number_cell(&part, value, ' ', screen->language);
    const char *numbers[3] = {draft_text(&weight), draft_text(&points), draft_text(&part)};
    bool fits = terminal_width(draft_text(&detail)) <= layout->detail;
    number_row(screen, layout, 0, NULL, member_label(theme), numbers, fits ? draft_text(&detail) : "", BOLD, BLUE);
    if (!fits)
        terminal_paragraph(screen, INDENT, BLUE, draft_text(&detail));
    draft_free(&detail);
    draft_free(&part);
    draft_free(&points);
    draft_free(&weight);
}

static void show_group(const struct screen *screen, const struct layout *layout, const cJSON *report, const cJSON *policy,
                       const char *theme)
{
    const cJSON *criterion;
    cJSON_ArrayForEach(criterion, member(policy, "criteria"))
        if (member_is(criterion, "theme", theme) && !is_state(criterion, "not_applicable"))
            show_criterion(screen, layout, report, criterion);
}

static bool any_without_theme(const cJSON *policy)
{
    const cJSON *criterion;
    cJSON_ArrayForEach(criterion, member(policy, "criteria"))
        if (member_is(criterion, "theme", "") && !is_state(criterion, "not_applicable"))
            return true;
    return false;
}

/* ---- Below the table ---- */

static void show_sum(const struct screen *screen, const struct layout *layout, const cJSON *policy)
{
    struct draft weight = {0}, part = {0};
    const cJSON *score = member(policy, "score");
    double value;
    bool capped = *member_text(score, "cap_reason");
    number_cell(&weight, member_value(member(policy, "completeness"), "applicable_weight"), ' ', screen->language);
    if (member_number(score, "uncapped", &value))
        number_cell(&part, value, ' ', screen->language);
    const char *numbers[3] = {draft_text(&weight), "", draft_text(&part)};
    terminal_rule(screen, INDENT, layout->name + GAP + layout->label + 3 * layout->number);
    const char *title = word_text(capped ? W_ROW_SCORE_UNCAPPED : W_ROW_SCORE, screen->language);
    number_row(screen, layout, INDENT, NULL, title, numbers, "", BOLD, PLAIN);
    draft_free(&part);
    draft_free(&weight);
}

static void show_not_applicable(const struct screen *screen, const cJSON *policy)
{
    struct draft line = {0};
    const cJSON *criterion;
    cJSON_ArrayForEach(criterion, member(policy, "criteria"))
        if (is_state(criterion, "not_applicable")) {
            draft_join(&line, " · ", member_text(criterion, "name"));
            draft_join(&line, " ", member_text(criterion, "label"));
        }
    if (line.length > 0) {
        struct draft whole = {0};
        draft_add(&whole, screen->language == ECO_FRENCH ? "%s : %s" : "%s: %s",
                  word_text(W_NOT_APPLICABLE_TITLE, screen->language), draft_text(&line));
        terminal_paragraph(screen, INDENT, DIM, draft_text(&whole));
        draft_free(&whole);
    }
    draft_free(&line);
}

static size_t count_standing(const cJSON *policy, const char *standing)
{
    size_t count = 0;
    const cJSON *criterion;
    cJSON_ArrayForEach(criterion, member(policy, "criteria"))
        count += member_is(criterion, "standing", standing);
    return count;
}

static void show_legend(const struct screen *screen, const cJSON *policy)
{
    struct draft line = {0}, kinds = {0};
    const cJSON *criterion;
    bool assumed = false, missing = false;
    cJSON_ArrayForEach(criterion, member(policy, "criteria")) {
        assumed |= member_true(criterion, "assumed") && is_state(criterion, "scored");
        missing |= is_state(criterion, "missing");
    }
    if (assumed)
        draft_join(&line, "   ", word_text(W_NOTE_ASSUMED, screen->language));
    if (missing) {
        draft_add(&line, "%s", line.length ? "   " : "");
        draft_add(&line, word_text(W_NOTE_MISSING, screen->language),
                  figure_of(member_value(member(policy, "rules"), "missing_points"), 1, screen->language).text);
    }
    draft_join(&line, "   ", word_text(W_NOTE_SHARE, screen->language));
    terminal_paragraph(screen, INDENT, DIM, draft_text(&line));
    for (size_t i = 0; i < STANDINGS; i++) {
        size_t count = count_standing(policy, standing_table[i].name);
        if (count > 0)
            draft_add(&kinds, "%s%s %zu", kinds.length ? ", " : "",
                      word_text(standing_table[i].word, screen->language), count);
    }
    draft_free(&line);
    if (kinds.length > 0) {
        draft_add(&line, word_text(W_STANDINGS, screen->language), draft_text(&kinds));
        terminal_paragraph(screen, INDENT, DIM, draft_text(&line));
    }
    draft_free(&kinds);
    draft_free(&line);
}

static void show_themes(const struct screen *screen, const struct layout *layout, const cJSON *report, const cJSON *policy)
{
    const cJSON *theme;
    cJSON_ArrayForEach(theme, member(policy, "themes")) {
        show_theme(screen, layout, policy, theme);
        show_group(screen, layout, report, policy, member_text(theme, "name"));
    }
    if (any_without_theme(policy)) {
        if (member_count(policy, "themes") > 0)
            terminal_paragraph(screen, 0, BOLD, word_text(W_NO_THEME, screen->language));
        show_group(screen, layout, report, policy, "");
    }
}

void show_score(const struct screen *screen, const cJSON *report, const cJSON *policy)
{
    struct layout layout = layout_of(screen, policy);
    if (member_count(policy, "criteria") == 0)
        return;
    show_columns(screen, &layout);
    show_themes(screen, &layout, report, policy);
    show_sum(screen, &layout, policy);
    show_not_applicable(screen, policy);
    show_legend(screen, policy);
}

void show_score_in_short(const struct screen *screen, const cJSON *policy)
{
    const cJSON *theme;
    struct layout layout = layout_of(screen, policy);
    if (member_count(policy, "themes") == 0)
        return;
    show_columns(screen, &layout);
    cJSON_ArrayForEach(theme, member(policy, "themes"))
        show_theme(screen, &layout, policy, theme);
}
