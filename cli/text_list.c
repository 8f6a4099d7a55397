/* The lists of a project, such as its equipment: a line for each row, what was computed beside what was declared, and
 * totals; tables of the rules, with what was computed for their rows; and breakdowns, which have the same form: a line for each group.
 * A table that is wider than the screen is printed in several blocks, each with the first column. */
#include "text.h"

#include "member.h"
#include "draft.h"
#include "words.h"

#include <stdlib.h>
#include <string.h>

enum { CELL_MOST = 26, NUMBER_MOST = 60, COLUMNS_MOST = 30, ROWS_SHOWN = 60, GAP = 2, INDENT = 2 };

/* One column of the table: a field of the rows or a computed column. */
struct column {
    const char *group;      /* "fields", "groups" or "columns" of a row; "keys" and "columns" of a group */
    bool ranged;            /* its bounds stand beside each figure */
    int index;
    const cJSON *first;     /* as it stands in the first row: its label and unit */
    bool numeric, shared_unit;
    int width;
};

static const cJSON *cell_of(const cJSON *row, const struct column *column)
{
    return cJSON_GetArrayItem(member(row, column->group), column->index);
}

/* The text of a value, or of its bounds, without the unit, which stands in the heading. */
static void add_value(struct draft *out, const cJSON *cell, const char *what, bool without_unit)
{
    const char *text = member_text(cell, what), *unit = member_text(cell, "unit");
    size_t n = strlen(text), m = strlen(unit);
    if (without_unit && m > 0 && n > m && strcmp(text + n - m, unit) == 0) {
        n -= m;
        while (n > 0 && text[n - 1] == ' ')
            n--;
        if (n >= 2 && memcmp(text + n - 2, "\302\240", 2) == 0)
            n -= 2;
        else if (n >= 3 && memcmp(text + n - 3, "\342\200\257", 3) == 0)
            n -= 3;
    }
    draft_add(out, "%.*s", (int)n, text);
}

static void add_cell(struct draft *out, const cJSON *cell, const struct column *column)
{
    if (strcmp(column->group, "keys") == 0)
        draft_add(out, "%s", member_text(cell, "text"));
    else if (member_is(cell, "state", "not_applicable"))
        draft_add(out, "–");
    else if (member_is(cell, "state", "unknown") || !cell)
        draft_add(out, "?");
    else {
        add_value(out, cell, "text", column->shared_unit);
        if (member_is(cell, "state", "default"))
            draft_add(out, "*");
    }
    if (column->ranged && *member_text(cell, "range")) {
        draft_add(out, " (");
        add_value(out, cell, "range", column->shared_unit);
        draft_add(out, ")");
    }
}

static void add_title(struct draft *out, const struct column *column)
{
    draft_add(out, "%s", member_label(column->first));
    if (column->shared_unit)
        draft_add(out, " %s", member_text(column->first, "unit"));
}

static bool has_unit_of(const cJSON *cell, const char *unit)
{
    const char *text = member_text(cell, "text");
    size_t n = strlen(text), m = strlen(unit);
    bool valued = !member_is(cell, "state", "unknown") && !member_is(cell, "state", "not_applicable");
    return !valued || (m > 0 && member_is(cell, "unit", unit) && n > m && strcmp(text + n - m, unit) == 0);
}

/* Reads what the cells have in common; false when no row has anything to show. */
static bool study(struct column *column, const cJSON *rows)
{
    const cJSON *row;
    bool used = strcmp(column->group, "keys") == 0;
    column->shared_unit = *member_text(column->first, "unit") != '\0';
    cJSON_ArrayForEach(row, rows) {
        const cJSON *cell = cell_of(row, column);
        used |= cell && !member_is(cell, "state", "not_applicable");
        column->numeric |= cJSON_IsNumber(member(cell, "value"));
        column->shared_unit &= has_unit_of(cell, member_text(column->first, "unit"));
    }
    return used;
}

static int at_most(int width, int most)
{
    return width < most ? width : most;
}

static void widen(struct column *column, const char *text)
{
    /* A text may be parted, a number may not. */
    int width = at_most(terminal_width(text), column->numeric ? NUMBER_MOST : CELL_MOST);
    column->width = width > column->width ? width : column->width;
}

static const cJSON *total_of(const cJSON *list, const struct column *column)
{
    const cJSON *total;
    if (strcmp(column->group, "columns") == 0)
        cJSON_ArrayForEach(total, member(list, "totals"))
            if (member_is(total, "name", member_text(column->first, "name")))
                return total;
    return NULL;
}

static void measure(struct column *column, const cJSON *list)
{
    const cJSON *row, *total = total_of(list, column);
    struct draft text = {0};
    add_title(&text, column);
    int longest_word = at_most(terminal_word_width(draft_text(&text)), CELL_MOST);
    int half = (terminal_width(draft_text(&text)) + 1) / 2;
    column->width = longest_word > at_most(half, 14) ? longest_word : at_most(half, 14);
    draft_free(&text);
    cJSON_ArrayForEach(row, member(list, "rows")) {
        add_cell(&text, cell_of(row, column), column);
        widen(column, draft_text(&text));
        draft_free(&text);
    }
    if (total) {
        add_cell(&text, total, column);
        widen(column, draft_text(&text));
        draft_free(&text);
    }
}

/* `total`: what stands before the totals, in the first column. */
static size_t find_columns(struct column columns[COLUMNS_MOST], const cJSON *list, const char *total)
{
    static const char *const groups[] = {"fields", "groups", "keys", "columns"};
    const cJSON *rows = member(list, "rows"), *first = cJSON_GetArrayItem(rows, 0);
    bool breakdown = member(first, "keys") != NULL;
    size_t count = 0;
    for (size_t g = 0; g < sizeof groups / sizeof groups[0]; g++) {
        const cJSON *cell;
        int index = 0;
        cJSON_ArrayForEach(cell, member(first, groups[g])) {
            struct column column = {.group = groups[g], .index = index, .first = cell, .ranged = breakdown && g == 3};
            index++;
            if (member(cell, "of") || count == COLUMNS_MOST || !study(&column, rows))
                continue;           /* one answer of many: they are counted */
            measure(&column, list);
            if (count == 0 && member_count(list, "totals") > 0)
                widen(&column, total);
            columns[count++] = column;
        }
    }
    return count;
}

/* ---- Printing ---- */

/* Which columns stand in one block: always the first, then [from, to). */
struct block {
    const struct column *columns;
    size_t from, to;
};

static size_t block_columns(const struct block *block, const struct column *out[COLUMNS_MOST + 1])
{
    size_t count = 0;
    out[count++] = &block->columns[0];
    for (size_t i = block->from; i < block->to; i++)
        out[count++] = &block->columns[i];
    return count;
}

enum row_kind { ROW_TITLES, ROW_VALUES, ROW_TOTALS };

static void show_row(const struct screen *screen, const struct block *block, enum row_kind kind, const cJSON *list,
                     const cJSON *row)
{
    const struct column *columns[COLUMNS_MOST + 1];
    struct draft texts[COLUMNS_MOST + 1] = {{0}};
    struct cell cells[COLUMNS_MOST + 1] = {{0}};
    size_t count = block_columns(block, columns);
    for (size_t i = 0; i < count; i++) {
        const cJSON *cell = kind == ROW_TOTALS ? total_of(list, columns[i]) : cell_of(row, columns[i]);
        if (kind == ROW_TITLES)
            add_title(&texts[i], columns[i]);
        else if (kind == ROW_TOTALS && i == 0)
            draft_add(&texts[i], "%s", word_text(W_TOTAL, screen->language));
        else if (kind == ROW_VALUES || cell)
            add_cell(&texts[i], cell, columns[i]);
        cells[i] = (struct cell){draft_text(&texts[i]), columns[i]->width, columns[i]->numeric ? RIGHT : LEFT,
                                 kind == ROW_TITLES ? DIM : kind == ROW_TOTALS ? BOLD : PLAIN};
    }
    terminal_row(screen, INDENT, GAP, cells, count);
    for (size_t i = 0; i < count; i++)
        draft_free(&texts[i]);
}

static bool has_totals(const struct block *block, const cJSON *list)
{
    const struct column *columns[COLUMNS_MOST + 1];
    size_t count = block_columns(block, columns);
    for (size_t i = 0; i < count; i++)
        if (total_of(list, columns[i]))
            return true;
    return false;
}

static void show_block(const struct screen *screen, const struct block *block, const cJSON *list)
{
    const struct column *columns[COLUMNS_MOST + 1];
    const cJSON *row;
    int width = -GAP, shown = 0;
    size_t count = block_columns(block, columns);
    for (size_t i = 0; i < count; i++)
        width += columns[i]->width + GAP;
    show_row(screen, block, ROW_TITLES, list, NULL);
    terminal_rule(screen, INDENT, at_most(width, screen->width - INDENT));
    cJSON_ArrayForEach(row, member(list, "rows")) {
        if (shown++ == ROWS_SHOWN && !screen->verbose)
            break;
        show_row(screen, block, ROW_VALUES, list, row);
    }
    if (has_totals(block, list))
        show_row(screen, block, ROW_TOTALS, list, NULL);
}

static void show_blocks(const struct screen *screen, const cJSON *list)
{
    struct column columns[COLUMNS_MOST] = {0};
    size_t count = find_columns(columns, list, word_text(W_TOTAL, screen->language));
    size_t from = 1;
    if (count > 0 && member_count(list, "totals") > 0)
        widen(&columns[0], word_text(W_TOTAL, screen->language));
    for (bool first = true; count > 0 && (from < count || first); first = false) {
        int used = INDENT + columns[0].width;
        size_t to = from;
        while (to < count && (to == from || used + GAP + columns[to].width <= screen->width))
            used += GAP + columns[to++].width;
        if (!first)
            fputc('\n', screen->out);
        show_block(screen, &(struct block){columns, from, to}, list);
        from = to;
    }
}

static void say_count(const struct screen *screen, enum word what, int count)
{
    struct draft line = {0};
    draft_add(&line, word_text(what, screen->language), count);
    terminal_paragraph(screen, INDENT, DIM, draft_text(&line));
    draft_free(&line);
}

/* Nobody reads a thousand lines; JSON has all of them, and so has --verbose. */
static void say_cut(const struct screen *screen, const cJSON *list)
{
    int more = (int)member_count(list, "rows") - ROWS_SHOWN;
    if (more > 0 && !screen->verbose)
        say_count(screen, W_MORE_ROWS, more);
}

static bool any_default(const cJSON *list)
{
    const cJSON *row, *cell;
    cJSON_ArrayForEach(row, member(list, "rows"))
        cJSON_ArrayForEach(cell, member(row, "fields"))
            if (member_is(cell, "state", "default"))
                return true;
    return false;
}

void show_breakdowns(const struct screen *screen, const cJSON *report)
{
    const cJSON *breakdown;
    cJSON_ArrayForEach(breakdown, member(report, "breakdowns")) {
        bool given = member_is(breakdown, "state", "given"), unknown = member_is(breakdown, "state", "unknown");
        terminal_heading(screen, member_label(breakdown));
        if (given && member_count(breakdown, "rows") > 0)
            show_blocks(screen, breakdown);
        else
            terminal_paragraph(screen, INDENT, given ? PLAIN : YELLOW,
                               word_text(given ? W_LIST_EMPTY : unknown ? W_LIST_UNKNOWN : W_BREAKDOWN_LONG, screen->language));
        say_cut(screen, breakdown);
    }
}

void show_lists(const struct screen *screen, const cJSON *report)
{
    const cJSON *list, *table;
    cJSON_ArrayForEach(list, member(report, "lists")) {
        bool unknown = member_is(list, "state", "unknown"), hidden = member_value(list, "not_shown") > 0;
        terminal_heading(screen, member_label(list));
        if (hidden)
            say_count(screen, W_ROWS_NOT_SHOWN, (int)member_value(list, "not_shown"));
        else if (unknown || member_count(list, "rows") == 0)
            terminal_paragraph(screen, INDENT, unknown ? YELLOW : PLAIN,
                               word_text(unknown ? W_LIST_UNKNOWN : W_LIST_EMPTY, screen->language));
        else
            show_blocks(screen, list);
        say_cut(screen, list);
        if (screen->verbose && !unknown)
            show_answers_by_key(screen, list);
        if (any_default(list)) {
            struct draft line = {0};
            draft_add(&line, "* %s", word_text(W_ASSUMED, screen->language));
            terminal_paragraph(screen, INDENT, DIM, draft_text(&line));
            draft_free(&line);
        }
    }
    cJSON_ArrayForEach(table, member(report, "tables")) {
        terminal_heading(screen, member_label(table));
        show_blocks(screen, table);
    }
}
