/* What a report says beside the score: remarks, indicators, what was assumed and what is unanswered, sources. */
#include "text.h"

#include "figure.h"
#include "member.h"
#include "wording.h"
#include "draft.h"
#include "words.h"

#include <string.h>

enum { INDENT = 2 };

/* ---- Remarks ---- */

static bool is_raised(const cJSON *remark)
{
    return member_is(remark, "outcome", "raised");
}

static bool is_undecided(const cJSON *remark)
{
    return member_is(remark, "outcome", "undecided");
}

static bool any(const cJSON *items, bool (*chosen)(const cJSON *item))
{
    const cJSON *item;
    cJSON_ArrayForEach(item, items)
        if (chosen(item))
            return true;
    return false;
}

void show_remarks(const struct screen *screen, const cJSON *report)
{
    const cJSON *remarks = member(report, "remarks"), *remark;
    int width = item_widest(remarks, is_raised, screen->width / 3), under = INDENT + width + 3;
    struct draft line = {0};
    if (any(remarks, is_raised))
        terminal_heading(screen, word_text(W_REMARKS, screen->language));
    cJSON_ArrayForEach(remark, remarks) {
        if (!is_raised(remark))
            continue;
        const struct cell cells[] = {{member_label(remark), width, LEFT, YELLOW},
                                     {member_text(remark, "reason"), screen->width - under, LEFT, PLAIN}};
        terminal_row(screen, INDENT, 3, cells, 2);
        if (*member_text(remark, "fix")) {
            draft_add(&line, "→ %s", member_text(remark, "fix"));
            terminal_paragraph(screen, under, BLUE, draft_text(&line));
            draft_free(&line);
        }
        if (screen->verbose)
            item_detail(screen, under, remark, member_text(member(report, "project"), "file"));
    }
    if (!screen->verbose || !any(remarks, is_undecided))
        return;
    terminal_heading(screen, word_text(W_REMARKS_UNDECIDED, screen->language));
    cJSON_ArrayForEach(remark, remarks)
        if (is_undecided(remark))
            draft_join(&line, " · ", member_label(remark));
    terminal_paragraph(screen, INDENT, DIM, draft_text(&line));
    draft_free(&line);
}

/* ---- Indicators ---- */

/* Of a footprint: which sources its emission factors come from, in percent. */
static void show_rests_on(const struct screen *screen, int indent, const cJSON *indicator)
{
    const cJSON *rests = member(indicator, "rests_on"), *source;
    const struct { const char *name; enum word word; } others[] = {
        {"declared", W_RESTS_DECLARED}, {"defaults", W_RESTS_DEFAULTS}, {"stale", W_RESTS_STALE}};
    cJSON_ArrayForEach(source, member(rests, "sources")) {
        struct draft line = {0};
        draft_add(&line, "%s %% %s", figure_of(member_value(source, "share"), 1, screen->language).text, member_text(source, "source"));
        terminal_paragraph(screen, indent, DIM, draft_text(&line));
        draft_free(&line);
    }
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) {
        struct draft line = {0};
        double share = member_value(rests, others[i].name);
        draft_add(&line, "%s %% %s", figure_of(share, 1, screen->language).text, word_text(others[i].word, screen->language));
        if (share > 0)
            terminal_paragraph(screen, indent, DIM, draft_text(&line));
        draft_free(&line);
    }
}

void show_indicators(const struct screen *screen, const cJSON *report)
{
    const cJSON *indicators = member(report, "indicators"), *indicator;
    int label = item_widest(indicators, NULL, screen->width / 2);
    if (cJSON_GetArraySize(indicators) == 0)
        return;
    terminal_heading(screen, word_text(W_INDICATORS, screen->language));
    cJSON_ArrayForEach(indicator, indicators) {
        struct draft text = {0}, rule = {0};
        bool known = member_is(indicator, "state", "known");
        draft_add(&text, "%s%s", member_text(indicator, "text"), known && member_true(indicator, "assumed") ? " *" : "");
        if (*member_text(indicator, "range"))
            draft_add(&text, " (%s)", member_text(indicator, "range"));
        const struct cell cells[] = {{member_label(indicator), label, LEFT, PLAIN},
                                     {draft_text(&text), screen->width - INDENT - label - 3, LEFT,
                                      known ? BOLD : DIM}};
        terminal_row(screen, INDENT, 3, cells, 2);
        item_rule(&rule, indicator);
        if (screen->verbose)
            show_rests_on(screen, INDENT + label + 3, indicator);
        if (screen->verbose && rule.length > 0)
            terminal_paragraph(screen, INDENT + label + 3, DIM, draft_text(&rule));
        draft_free(&rule);
        draft_free(&text);
    }
}

/* ---- Answers ---- */

/* "(/hebergement/pays, 3 lignes)" */
static void add_place(struct draft *out, const cJSON *item, enum eco_language language)
{
    size_t rows = (size_t)member_value(item, "rows");
    const char *pointer = member_text(item, "pointer");
    draft_add(out, " (%s", *pointer ? pointer : member_text(item, "input"));
    if (rows > 1) {
        draft_add(out, ", ");
        draft_add(out, word_count(W_ROW_ONE, rows, language), rows);
    }
    draft_add(out, ")");
}

static const char *label_of(const cJSON *item)
{
    const char *label = member_text(item, "label");
    return *label ? label : member_text(item, "input");
}

void show_assumptions(const struct screen *screen, const cJSON *report)
{
    const cJSON *item;
    if (member_count(report, "assumptions") == 0)
        return;
    terminal_heading(screen, word_text(W_ASSUMPTIONS, screen->language));
    cJSON_ArrayForEach(item, member(report, "assumptions")) {
        struct draft line = {0};
        draft_add(&line, "%s", label_of(item));
        draft_add(&line, " = %s", member_text(item, "text"));
        draft_join(&line, " — ", member_text(item, "reason"));
        add_place(&line, item, screen->language);
        terminal_hanging(screen, "  ", "    ", PLAIN, draft_text(&line));
        draft_free(&line);
    }
}

void show_unanswered(const struct screen *screen, const cJSON *report)
{
    const cJSON *item;
    if (member_count(report, "unanswered") == 0)
        return;
    terminal_heading(screen, word_text(W_UNANSWERED, screen->language));
    cJSON_ArrayForEach(item, member(report, "unanswered")) {
        struct draft line = {0};
        draft_add(&line, "%s", label_of(item));
        add_place(&line, item, screen->language);
        terminal_hanging(screen, "  ", "    ", YELLOW, draft_text(&line));
        draft_free(&line);
    }
}

/* ---- What the result rests on ---- */

void show_settings(const struct screen *screen, const cJSON *report)
{
    const cJSON *setting;
    const cJSON *settings = member(member(report, "policy"), "settings");
    if (cJSON_GetArraySize(settings) == 0)
        return;
    terminal_heading(screen, word_text(W_SETTINGS, screen->language));
    cJSON_ArrayForEach(setting, settings) {
        struct draft line = {0};
        const char *text = member_text(setting, "text");
        draft_add(&line, "%s = %s", member_label(setting), *text ? text : member_text(setting, "value"));
        terminal_hanging(screen, "  ", "    ", PLAIN, draft_text(&line));
        draft_free(&line);
    }
}

static void show_source(const struct screen *screen, const cJSON *source)
{
    struct draft line = {0}, rule = {0};
    const char *checked = member_text(source, "checked_on"), *until = member_text(source, "valid_until");
    bool stale = member_true(source, "stale");
    if (stale)
        draft_add(&line, "%s ", word_text(W_STALE, screen->language));
    draft_add(&line, "%s", member_label(source));
    draft_join(&line, " — ", member_text(source, "source"));
    if (screen->verbose)
        draft_join(&line, ", ", member_text(source, "licence"));
    if (*checked) {
        draft_add(&line, ", ");
        draft_add(&line, word_text(W_CHECKED_ON, screen->language), checked);
    }
    if (*until && (stale || screen->verbose)) {
        draft_add(&line, ", ");
        draft_add(&line, word_text(W_VALID_UNTIL, screen->language), until);
    }
    draft_join(&line, ", ", wording_standing(source, screen->language));
    item_rule(&rule, source);
    if (screen->verbose)
        draft_join(&line, " · ", draft_text(&rule));
    terminal_hanging(screen, "  ", "    ", stale ? YELLOW : DIM, draft_text(&line));
    draft_free(&rule);
    draft_free(&line);
}

void show_sources(const struct screen *screen, const cJSON *report)
{
    const cJSON *source;
    if (member_count(report, "sources") > 0)
        terminal_heading(screen, word_text(W_SOURCES, screen->language));
    cJSON_ArrayForEach(source, member(report, "sources"))
        show_source(screen, source);
    if (!screen->verbose)
        return;
    struct draft line = {0};
    terminal_heading(screen, word_text(W_DIGESTS, screen->language));
    draft_add(&line, "%s %s\n%s %s", word_text(W_RULES_WORD, screen->language),
              member_text(member(report, "policy"), "digest"), word_text(W_PROJECT_WORD, screen->language),
              member_text(member(report, "project"), "digest"));
    terminal_paragraph(screen, INDENT, DIM, draft_text(&line));
    draft_free(&line);
}
