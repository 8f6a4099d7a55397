/* Lists, such as the equipment: one table for each, and carbon by phase as stacked bars, row by row. Breakdowns: one table for
 * each, and bars of its first figure. */
#include "page.h"

#include "draft.h"
#include "figure.h"
#include "html.h"
#include "member.h"
#include "words.h"

#include <string.h>

enum { PARTS = 4, ROWS_DRAWN = 40, ROWS_SHOWN = 500 };

static void put_cell(const struct page *page, const cJSON *cell)
{
    bool number = cJSON_IsNumber(member(cell, "value"));
    const char *range = member_text(cell, "range");
    fputs(number ? "<td class=\"n\">" : "<td>", page->out);
    if (member_is(cell, "state", "unknown"))
        html_put(page->out, "<span class=\"warn\">{}</span>", word_text(W_UNKNOWN, page->language));
    else if (member_is(cell, "state", "not_applicable"))
        fputs("–", page->out);
    else
        html_put(page->out, "{}", member_text(cell, "text"));
    if (member_is(cell, "state", "default") || member_true(cell, "assumed"))
        html_put(page->out, " <span class=\"soft\" title=\"{}\">*</span>", word_text(W_ASSUMED, page->language));
    if (*range)
        html_put(page->out, "<br><span class=\"soft small\">{}</span>", range);
    fputs("</td>", page->out);
}

/* What a group has in common: by name, "not known" included. */
static void put_key(const struct page *page, const cJSON *key)
{
    html_put(page->out, "<th scope=\"row\">{}</th>", member_text(key, "text"));
}

static void put_heading(const struct page *page, const cJSON *cell)
{
    bool number = cJSON_IsNumber(member(cell, "value"));
    fputs(number ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">", page->out);
    html_put(page->out, "{}</th>", member_label(cell));
}

/* Answers for each row of a table are shown as their counts. */
static size_t shown_fields(const cJSON *row)
{
    const cJSON *cell;
    size_t n = member_count(row, "groups") + member_count(row, "keys");
    cJSON_ArrayForEach(cell, member(row, "fields"))
        n += !member(cell, "of");
    return n;
}

static void put_cells(const struct page *page, const cJSON *row, void (*put)(const struct page *page, const cJSON *cell),
                      void (*put_of_key)(const struct page *page, const cJSON *cell))
{
    static const char *const parts[] = {"fields", "groups", "keys", "columns"};
    const cJSON *cell;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        cJSON_ArrayForEach(cell, member(row, parts[i]))
            if (!member(cell, "of"))
                (strcmp(parts[i], "keys") == 0 ? put_of_key : put)(page, cell);
}

static void put_totals(const struct page *page, const cJSON *list, const cJSON *first)
{
    const cJSON *cell, *total;
    if (member_count(list, "totals") == 0)
        return;
    html_put(page->out, "<tfoot><tr><th scope=\"row\">{}</th>", word_text(W_TOTAL, page->language));
    for (size_t i = shown_fields(first); i > 1; i--)
        fputs("<td></td>", page->out);
    cJSON_ArrayForEach(cell, member(first, "columns")) {
        const cJSON *found = NULL;
        cJSON_ArrayForEach(total, member(list, "totals"))
            found = member_is(total, "name", member_text(cell, "name")) ? total : found;
        if (found)
            put_cell(page, found);
        else
            fputs("<td></td>", page->out);
    }
    fputs("</tr></tfoot>", page->out);
}

static void put_table(const struct page *page, const cJSON *list)
{
    const cJSON *row, *first = cJSON_GetArrayItem(member(list, "rows"), 0);
    int shown = 0;
    html_put(
        page->out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{} – {}\"><table><caption>{}</caption><thead><tr>",
        member_label(list), word_text(W_TABLE, page->language), word_text(W_LIST_CAPTION, page->language));
    put_cells(page, first, put_heading, put_heading);
    fputs("</tr></thead><tbody>\n", page->out);
    cJSON_ArrayForEach(row, member(list, "rows")) {
        if (shown++ == ROWS_SHOWN)
            break;
        fputs("<tr>", page->out);
        put_cells(page, row, put_cell, put_key);
        fputs("</tr>\n", page->out);
    }
    fputs("</tbody>", page->out);
    put_totals(page, list, first);
    fputs("</table></div>\n", page->out);
    if (member_count(list, "rows") > ROWS_SHOWN)
        html_put(page->out, "<p class=\"soft\">{}</p>\n", word_text(W_ROWS_CUT, page->language));
}

/* ---- carbon by phase ---- */

/* The columns that are footprints in one unit: the phases. */
static size_t phases_of(const cJSON *first, int index[PARTS], const char **unit)
{
    size_t n = 0;
    int i = 0;
    const cJSON *cell;
    *unit = "";
    cJSON_ArrayForEach(cell, member(first, "columns")) {
        const char *own = member_text(cell, "unit");
        bool carbon = strstr(own, "CO2e") && (n == 0 || strcmp(own, *unit) == 0);
        if (carbon && n < PARTS) {
            *unit = own;
            index[n++] = i;
        }
        i++;
    }
    return n;
}

static double phase(const cJSON *row, int index)
{
    double value = member_value(cJSON_GetArrayItem(member(row, "columns"), index), "value");
    return value > 0 ? value : 0;
}

static void put_phases(const struct page *page, const cJSON *list)
{
    const cJSON *row, *rows = member(list, "rows"), *first = cJSON_GetArrayItem(rows, 0);
    int index[PARTS], shown = 0;
    const char *unit;
    double most = 0;
    size_t n = phases_of(first, index, &unit);
    if (n < 2)
        return;
    cJSON_ArrayForEach(row, rows) {
        double sum = 0;
        for (size_t i = 0; i < n; i++)
            sum += phase(row, index[i]);
        most = sum > most ? sum : most;
    }
    html_put(page->out, "<h3>{}</h3><ul class=\"legend small\">", word_text(W_BY_PHASE, page->language));
    for (size_t i = 0; i < n; i++) {
        fprintf(
            page->out,
            "<li><svg aria-hidden=\"true\" width=\"14\" height=\"14\"><rect class=\"p%zu\" width=\"14\" height=\"14\"/></svg>",
            i);
        html_put(page->out, "{} ({})</li>", member_label(cJSON_GetArrayItem(member(first, "columns"), index[i])), unit);
    }
    fputs("</ul>\n", page->out);
    cJSON_ArrayForEach(row, rows) {
        struct draft label = {0};
        double parts[PARTS];
        if (shown++ == ROWS_DRAWN)
            break;
        const char *name = member_text(cJSON_GetArrayItem(member(row, "fields"), 0), "text");
        draft_add(&label, "%s", name);
        for (size_t i = 0; i < n; i++) {
            const cJSON *cell = cJSON_GetArrayItem(member(row, "columns"), index[i]);
            parts[i] = phase(row, index[i]);
            draft_add(&label, "%s%s %s", i ? ", " : ": ", member_label(cell), member_text(cell, "text"));
        }
        html_put(page->out, "<div class=\"theme\"><span class=\"small\">{}</span>", name);
        chart_stack(page, draft_text(&label), parts, n, most);
        double sum = 0;
        for (size_t i = 0; i < n; i++)
            sum += parts[i];
        html_put(page->out, "<span class=\"small\">{} {}</span></div>\n",
                 figure_of(sum, sum < 10 ? 2 : 0, page->language).text, unit);
        draft_free(&label);
    }
}

/* ---- breakdowns ---- */

static void add_names(struct draft *out, const cJSON *row)
{
    const cJSON *key;
    cJSON_ArrayForEach(key, member(row, "keys"))
        draft_join(out, " · ", member_text(key, "text"));
}

/* The first figure of each group beside those of the others, to the left of a line where it is below 0. */
static void put_bars(const struct page *page, const cJSON *breakdown)
{
    const cJSON *row, *rows = member(breakdown, "rows");
    double most = 0, least = 0;
    int shown = 0;
    cJSON_ArrayForEach(row, rows) {
        double value = member_value(cJSON_GetArrayItem(member(row, "columns"), 0), "value");
        most = value > most ? value : most;
        least = value < least ? value : least;
    }
    if (most <= least)
        return;
    html_put(page->out, "<h3>{}</h3>\n", member_label(cJSON_GetArrayItem(member(cJSON_GetArrayItem(rows, 0), "columns"), 0)));
    cJSON_ArrayForEach(row, rows) {
        const cJSON *cell = cJSON_GetArrayItem(member(row, "columns"), 0);
        struct draft name = {0}, label = {0};
        double value = member_value(cell, "value");
        if (shown++ == ROWS_DRAWN)
            break;
        add_names(&name, row);
        draft_add(&label, "%s, %s: %s", draft_text(&name), member_label(cell), member_text(cell, "text"));
        html_put(page->out, "<div class=\"theme\"><span class=\"small\">{}</span>", draft_text(&name));
        if (least < 0)
            chart_change(page, draft_text(&label), value, least, most);
        else
            chart_stack(page, draft_text(&label), &value, 1, most);
        html_put(page->out, "<span class=\"small\">{}</span></div>\n", member_text(cell, "text"));
        draft_free(&label);
        draft_free(&name);
    }
}

void page_breakdowns(const struct page *page)
{
    const cJSON *breakdown;
    int number = 0;
    cJSON_ArrayForEach(breakdown, member(page->report, "breakdowns")) {
        bool given = member_is(breakdown, "state", "given"), unknown = member_is(breakdown, "state", "unknown");
        fprintf(page->out, "<section aria-labelledby=\"breakdown%d\"><h2 id=\"breakdown%d\">", number, number);
        html_put(page->out, "{}</h2>\n", member_label(breakdown));
        number++;
        if (given && member_count(breakdown, "rows") > 0) {
            put_table(page, breakdown);
            put_bars(page, breakdown);
        } else {
            html_put(page->out, "<p>{}</p>", word_text(given ? W_LIST_EMPTY : unknown ? W_LIST_UNKNOWN : W_BREAKDOWN_LONG, page->language));
        }
        fputs("</section>\n", page->out);
    }
}

/* ---- lists ---- */

static void open_section(const struct page *page, const cJSON *list, int number)
{
    fprintf(page->out, "<section aria-labelledby=\"list%d\"><h2 id=\"list%d\">", number, number);
    html_put(page->out, "{}</h2>\n", member_label(list));
}

static void put_count(const struct page *page, const cJSON *list)
{
    struct draft line = {0};
    draft_add(&line, word_text(W_ROWS_NOT_SHOWN, page->language), (int)member_value(list, "not_shown"));
    html_put(page->out, "<p class=\"soft\">{}</p>", draft_text(&line));
    draft_free(&line);
}

void page_lists(const struct page *page)
{
    const cJSON *list, *table;
    int number = 0;
    cJSON_ArrayForEach(list, member(page->report, "lists")) {
        open_section(page, list, number++);
        if (member_value(list, "not_shown") > 0)
            put_count(page, list);
        else if (member_is(list, "state", "unknown"))
            html_put(page->out, "<p class=\"warn\">{}</p>", word_text(W_LIST_UNKNOWN, page->language));
        else if (member_count(list, "rows") == 0)
            html_put(page->out, "<p>{}</p>", word_text(W_LIST_EMPTY, page->language));
        else {
            put_table(page, list);
            put_phases(page, list);
        }
        fputs("</section>\n", page->out);
    }
    cJSON_ArrayForEach(table, member(page->report, "tables")) {
        open_section(page, table, number++);
        put_table(page, table);
        fputs("</section>\n", page->out);
    }
}
