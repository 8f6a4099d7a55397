/* A policy as Markdown, for a wiki or a merge request: what decides, what is asked, what it counts with. */
#include "page.h"

#include "effect.h"
#include "figure.h"
#include "html.h"
#include "member.h"
#include "wording.h"

enum { ROWS_SHOWN = 200 };

static void put_title(const struct page *page, enum word title)
{
    markdown_put(page->out, "\n## {}\n\n", page_word(page, title));
}

static void put_item(const struct page *page, enum word title, const char *text)
{
    if (*text)
        markdown_put(page->out, "- {}{}{}\n", page_word(page, title), page_word(page, W_COLON), text);
}

static void put_items(const struct page *page, enum word title, const cJSON *list)
{
    const cJSON *text;
    cJSON_ArrayForEach(text, list)
        put_item(page, title, text->valuestring);
}

/* In a fence that is longer than any run of back quotes within. */
static void put_rule(const struct page *page, const cJSON *item)
{
    const char *rule = member_text(item, "rule");
    int longest = 2, run = 0;
    for (const char *at = rule; *at; at++) {
        run = *at == '`' ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    fputc('\n', page->out);
    for (int i = 0; i <= longest; i++)
        fputc('`', page->out);
    fputc('\n', page->out);
    markdown_code(page->out, rule);
    fputc('\n', page->out);
    for (int i = 0; i <= longest; i++)
        fputc('`', page->out);
    fputc('\n', page->out);
}

/* ---- head, changes, score ---- */

static void put_head(const struct page *page)
{
    const cJSON *policy = member(page->report, "policy");
    const char *from = member_text(policy, "valid_from"), *until = member_text(policy, "valid_until");
    struct draft line = {0};
    draft_add(&line, page_word(page, W_VERSION), member_text(policy, "version"));
    if (*from) {
        draft_add(&line, " · ");
        draft_add(&line, page_word(page, W_VALID_FROM), from);
    }
    if (*until) {
        draft_add(&line, " · ");
        draft_add(&line, page_word(page, W_VALID_UNTIL), until);
    }
    markdown_put(page->out, "# {}\n\n{}\n", member_text(policy, "title"), draft_text(&line));
    draft_free(&line);
    wording_adapted(&line, policy, page->language);
    if (line.length > 0)
        markdown_put(page->out, "\n{}\n", draft_text(&line));
    draft_free(&line);
    fputs(member_count(policy, "references") > 0 ? "\n" : "", page->out);
    put_items(page, W_BASED_ON, member(policy, "references"));
    const cJSON *used;
    fputs(member_count(policy, "used") > 0 ? "\n" : "", page->out);
    cJSON_ArrayForEach(used, member(policy, "used")) {
        wording_used(&line, used, page->language);
        wording_asked_when(&line, used, page->language);
        markdown_put(page->out, "- {}{}{} – {}\n", page_word(page, W_USED_WORD), page_word(page, W_COLON), draft_text(&line),
                     member_text(used, "file"));
        draft_free(&line);
    }
}

static void put_changes(const struct page *page, const cJSON *changes)
{
    struct effect effect = {changes, NULL, page->language};
    put_title(page, W_CHANGES);
    markdown_effect(page->out, &effect);
}

static void put_score(const struct page *page)
{
    const cJSON *score = member(page->report, "score"), *item;
    struct draft line = {0};
    if (member_count(page->report, "criteria") == 0)
        return;
    put_title(page, W_DOC_SCORE);
    draft_add(&line, page_word(page, W_DOC_MISSING), figure_of(member_value(score, "missing_points"), 2, page->language).text,
              figure_points(member_value(score, "missing_points"), page->language));
    markdown_put(page->out, "- {}\n- {}\n- {}\n", page_word(page, W_DOC_POINTS),
                 page_word(page, member_is(score, "mean_of", "themes") ? W_DOC_MEAN_THEMES : W_DOC_MEAN_CRITERIA),
                 draft_text(&line));
    draft_free(&line);
    cJSON_ArrayForEach(item, member(score, "limits")) {
        double points;
        bool held = member_number(item, "points", &points);
        draft_add(&line, page_word(page, held ? W_DOC_LIMIT : W_DOC_WITHHELD), member_text(item, "when"));
        markdown_put(page->out, "- {} {}{}{}\n", draft_text(&line), held ? figure_of(points, 2, page->language).text : "",
                     *member_text(item, "because") ? " – " : "", member_text(item, "because"));
        draft_free(&line);
    }
    cJSON_ArrayForEach(item, member(page->report, "grades"))
        markdown_put(page->out, "- **{}** {} {}{}{}\n", member_text(item, "grade"), member_true(item, "strict") ? ">" : "≥",
                     figure_of(member_value(item, "from"), 2, page->language).text, *member_text(item, "label") ? " " : "",
                     member_text(item, "label"));
}

/* ---- criteria and gates ---- */

static void put_lines(const struct page *page, const cJSON *criterion)
{
    const cJSON *line;
    markdown_put(page->out, "\n| {} | {} |\n|---|--:|\n",
                 page_word(page, member_is(criterion, "form", "adds") ? W_DOC_ADDS : W_DOC_CASE),
                 page_word(page, W_COL_POINTS));
    cJSON_ArrayForEach(line, member(criterion, "lines")) {
        double points;
        const char *note = page_line_note(page, criterion, line);
        markdown_put(page->out, "| {}{}{} | {} |\n", member_text(line, "text"), *note ? " – " : "", note,
                     member_number(line, "points", &points) ? figure_of(points, 2, page->language).text : "");
    }
}

static void put_figures_then(const struct page *page, const cJSON *item)
{
    struct draft line = {0};
    page_figures_then(page, &line, item);
    if (line.length > 0)
        markdown_put(page->out, "- {}\n", draft_text(&line));
    draft_free(&line);
}

static void put_criterion(const struct page *page, const cJSON *criterion)
{
    const char *standing = page_standing(page, criterion);
    struct draft line = {0};
    markdown_put(page->out, "\n### {} {}\n\n- {} {} ({} %){}{}\n", member_text(criterion, "name"), member_label(criterion),
                 page_word(page, W_COL_WEIGHT), figure_of(member_value(criterion, "weight"), 2, page->language).text,
                 figure_of(member_value(criterion, "share"), 1, page->language).text, *standing ? " · " : "", standing);
    put_item(page, W_DOC_APPLIES, member_text(criterion, "applies_when"));
    page_measure(page, &line, criterion);
    put_item(page, W_DOC_MEASURE, draft_text(&line));
    draft_free(&line);
    page_missing(page, &line, criterion);
    put_item(page, W_DOC_OWN_MISSING, draft_text(&line));
    draft_free(&line);
    put_figures_then(page, criterion);
    put_item(page, W_DOC_BECAUSE, member_text(criterion, "because"));
    put_item(page, W_DOC_FIX, member_text(criterion, "fix"));
    put_items(page, W_BASED_ON, member(criterion, "based_on"));
    put_items(page, W_DOC_SEE, member(criterion, "see"));
    put_lines(page, criterion);
    put_rule(page, criterion);
}

static void put_gates(const struct page *page, const char *list, enum word title, enum word when)
{
    const cJSON *gate;
    if (member_count(page->report, list) == 0)
        return;
    put_title(page, title);
    cJSON_ArrayForEach(gate, member(page->report, list)) {
        const char *standing = page_standing(page, gate);
        markdown_put(page->out, "\n### {}\n\n", member_label(gate));
        if (*standing)
            markdown_put(page->out, "- {}\n", standing);
        if (member_true(gate, "may_be_waived"))
            markdown_put(page->out, "- {}\n", page_word(page, W_MAY_BE_WAIVED));
        put_item(page, W_DOC_APPLIES, member_text(gate, "applies_when"));
        put_items(page, when, member(gate, "when"));
        put_figures_then(page, gate);
        put_item(page, W_DOC_BECAUSE, member_text(gate, "because"));
        put_item(page, W_DOC_FIX, member_text(gate, "fix"));
        put_items(page, W_BASED_ON, member(gate, "based_on"));
        put_items(page, W_DOC_SEE, member(gate, "see"));
        put_rule(page, gate);
    }
}

static void put_claims(const struct page *page)
{
    const cJSON *claim;
    if (member_count(page->report, "claims") == 0)
        return;
    put_title(page, W_DOC_CLAIMS);
    markdown_put(page->out, "{}\n\n", page_word(page, W_DOC_CLAIMS_NOTE));
    cJSON_ArrayForEach(claim, member(page->report, "claims"))
        markdown_put(page->out, "- **{}**{}{}\n", member_text(claim, "title"), page_word(page, W_COLON),
                     member_text(claim, "text"));
}

/* ---- what is asked, what it counts with ---- */

static void put_input(const struct page *page, const cJSON *input)
{
    const char *asked = member_text(input, "asked_when"), *range = member_text(input, "range"),
               *unit = member_text(input, "unit"), *why = member_text(input, "default_because");
    const cJSON *choice;
    struct draft choices = {0};
    cJSON_ArrayForEach(choice, member(input, "choices"))
        draft_join(&choices, ", ", member_label(choice));
    draft_join(&choices, ", ", member_text(input, "table"));
    draft_join(&choices, ", ", *range ? range : unit);
    bool may_be_na = member_true(input, "may_be_na");
    markdown_put(page->out, "| {} ({}) | {}{}{}{}{} | {} | {}{}{} |\n", member_label(input), member_text(input, "name"),
                 page_type(page, input), choices.length ? page_word(page, W_COLON) : "", draft_text(&choices),
                 may_be_na ? ", " : "", may_be_na ? page_word(page, W_DOC_MAY_BE_NA) : "",
                 *asked                           ? asked
                 : member_true(input, "required") ? page_word(page, W_DOC_ALWAYS)
                                                  : page_word(page, W_DOC_OPTIONAL),
                 member_text(input, "default"), *why ? " – " : "", why);
    draft_free(&choices);
}

/* How long lists may be. */
static void put_lengths(const struct page *page)
{
    const cJSON *group;
    bool any = false;
    cJSON_ArrayForEach(group, member(page->report, "inputs")) {
        struct draft rows = {0};
        if (!member_is(group, "kind", "list"))
            continue;
        fputs(any ? "" : "\n", page->out);
        page_rows(page, &rows, group);
        markdown_put(page->out, "- {} {}\n", member_label(group), draft_text(&rows));
        any = true;
        draft_free(&rows);
    }
}

static void put_inputs(const struct page *page)
{
    const cJSON *group, *input;
    if (member_count(page->report, "inputs") == 0)
        return;
    put_title(page, W_DOC_INPUTS);
    markdown_put(page->out, "| {} | {} | {} | {} |\n|---|---|---|---|\n", page_word(page, W_DOC_QUESTION),
                 page_word(page, W_DOC_ANSWER), page_word(page, W_DOC_ASKED), page_word(page, W_DOC_DEFAULT));
    cJSON_ArrayForEach(group, member(page->report, "inputs"))
        cJSON_ArrayForEach(input, member(group, "inputs"))
            put_input(page, input);
    put_lengths(page);
}

static void put_definitions(const struct page *page)
{
    const cJSON *definition, *line;
    if (member_count(page->report, "definitions") == 0)
        return;
    put_title(page, W_DOC_DEFINITIONS);
    cJSON_ArrayForEach(definition, member(page->report, "definitions")) {
        const char *unit = member_text(definition, "unit");
        struct draft parameters = {0};
        page_parameters(&parameters, definition);
        markdown_put(page->out, "- **{}** ({}{}){}{}{}\n", member_label(definition), member_text(definition, "name"),
                     draft_text(&parameters), *unit ? " [" : "", unit, *unit ? "]" : "");
        draft_free(&parameters);
        cJSON_ArrayForEach(line, member(definition, "lines"))
            markdown_put(page->out, "  - {}\n", line->valuestring);
    }
}

static void put_entry(const struct page *page, const cJSON *entry, const char *separator)
{
    const char *from = member_text(entry, "from"), *width = member_text(entry, "plus_minus");
    struct draft day = {0};
    draft_add(&day, page_word(page, W_FROM_DAY), from);
    markdown_put(page->out, "{}{}{}{}{}{}", separator, member_text(entry, "text"), *width ? " ± " : "", width,
                 *from ? " " : "", *from ? draft_text(&day) : "");
    draft_free(&day);
}

/* The last cell of a row. */
static void put_provenance(const struct page *page, const cJSON *from)
{
    struct draft line = {0};
    page_provenance(page, &line, from);
    markdown_put(page->out, " {} |\n", draft_text(&line));
    draft_free(&line);
}

static void put_values(const struct page *page)
{
    const cJSON *value, *entry;
    if (member_count(page->report, "values") == 0)
        return;
    put_title(page, W_DOC_VALUES);
    markdown_put(page->out, "| {} | {} | {} |\n|---|---|---|\n", page_word(page, W_DOC_NAME), page_word(page, W_DOC_FIGURE),
                 page_word(page, W_SOURCES));
    cJSON_ArrayForEach(value, member(page->report, "values")) {
        markdown_put(page->out, "| {} | ", member_label(value));
        cJSON_ArrayForEach(entry, member(value, "entries"))
            put_entry(page, entry, entry == member(value, "entries")->child ? "" : ", ");
        fputs(" |", page->out);
        put_provenance(page, member(value, "provenance"));
    }
}

static void put_row(const struct page *page, const cJSON *row)
{
    const cJSON *cell;
    markdown_put(page->out, "| {} |", member_text(row, "key"));
    cJSON_ArrayForEach(cell, member(row, "cells"))
        markdown_put(page->out, " {}{}{} |", member_text(cell, "text"), *member_text(cell, "plus_minus") ? " ± " : "",
                     member_text(cell, "plus_minus"));
    put_provenance(page, member(row, "provenance"));
}

static void put_table(const struct page *page, const cJSON *table)
{
    const cJSON *column, *row;
    size_t shown = 0;
    markdown_put(page->out, "\n### {}\n\n| {} |", member_label(table), member_text(table, "key"));
    cJSON_ArrayForEach(column, member(table, "columns"))
        markdown_put(page->out, " {} {} |", member_text(column, "name"), member_text(column, "unit"));
    markdown_put(page->out, " {} |\n|---|", page_word(page, W_SOURCES));
    cJSON_ArrayForEach(column, member(table, "columns"))
        fputs(member_true(column, "number") ? "--:|" : "---|", page->out);
    fputs("---|\n", page->out);
    cJSON_ArrayForEach(row, member(table, "rows"))
        if (shown++ < ROWS_SHOWN)
            put_row(page, row);
    if (shown > ROWS_SHOWN) {
        struct draft line = {0};
        draft_add(&line, page_word(page, W_MORE_DETAILS), shown - ROWS_SHOWN);
        markdown_put(page->out, "\n{}\n", draft_text(&line));
        draft_free(&line);
    }
}

static void put_settings(const struct page *page)
{
    const cJSON *setting;
    if (member_count(page->report, "settings") == 0)
        return;
    put_title(page, W_SETTINGS);
    cJSON_ArrayForEach(setting, member(page->report, "settings"))
        markdown_put(page->out, "- {}{}**{}**\n", member_label(setting), page_word(page, W_COLON), member_text(setting, "text"));
}

static void put_glossary(const struct page *page)
{
    const cJSON *unit;
    put_title(page, W_GLOSSARY);
    for (size_t i = 0; i < GLOSSARY_WORDS; i++)
        markdown_put(page->out, "- **{}** {}\n", page_word(page, page_glossary[i][0]), page_word(page, page_glossary[i][1]));
    cJSON_ArrayForEach(unit, member(page->report, "units"))
        markdown_put(page->out, "- {} = {}\n", member_text(unit, "name"), member_text(unit, "meaning"));
}

void markdown_policy(const struct page *page, const cJSON *changes)
{
    const cJSON *item;
    put_head(page);
    if (changes)
        put_changes(page, changes);
    markdown_adaptation(page);
    put_score(page);
    if (member_count(page->report, "criteria") > 0)
        put_title(page, W_CRITERIA);
    cJSON_ArrayForEach(item, member(page->report, "criteria"))
        put_criterion(page, item);
    put_gates(page, "gates", W_GATES, W_DOC_BLOCKS);
    put_gates(page, "remarks", W_REMARKS, W_DOC_WARNS);
    put_claims(page);
    put_inputs(page);
    put_definitions(page);
    put_values(page);
    if (member_count(page->report, "tables") > 0)
        put_title(page, W_DOC_TABLES);
    cJSON_ArrayForEach(item, member(page->report, "tables"))
        put_table(page, item);
    put_settings(page);
    put_glossary(page);
}
