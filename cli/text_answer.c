/* With --verbose, the answers that a list has for each row of a table: a line for each key, a column for each row of the list. */
#include "text.h"

#include "member.h"

enum { LABEL_MOST = 44, COLUMN_MOST = 16, COLUMNS_MOST = 24, INDENT = 2, GAP = 2 };

struct answers {
    const cJSON *list;
    const char *group;
    int label, column;      /* widths */
    int from, to;           /* rows of the list in this block */
};

static const char *shown(const cJSON *cell)
{
    if (member_is(cell, "state", "not_applicable"))
        return "–";
    return !cell || member_is(cell, "state", "unknown") ? "?" : member_text(cell, "text");
}

static void show_line(const struct screen *screen, const struct answers *a, int field, bool titles)
{
    struct cell cells[COLUMNS_MOST + 1] = {{0}};
    size_t count = 0;
    const cJSON *first = cJSON_GetArrayItem(member(a->list, "rows"), 0), *label = cJSON_GetArrayItem(member(first, "fields"), field);
    cells[count++] = (struct cell){titles ? "" : member_label(label), a->label, LEFT, titles ? DIM : PLAIN};
    for (int i = a->from; i < a->to; i++) {
        const cJSON *row = cJSON_GetArrayItem(member(a->list, "rows"), i), *fields = member(row, "fields");
        const char *text = titles ? member_text(cJSON_GetArrayItem(fields, 0), "text") : shown(cJSON_GetArrayItem(fields, field));
        cells[count++] = (struct cell){text, a->column, LEFT, titles ? DIM : PLAIN};
    }
    terminal_row(screen, INDENT, GAP, cells, count);
}

static void show_block(const struct screen *screen, const struct answers *a)
{
    const cJSON *field, *first = cJSON_GetArrayItem(member(a->list, "rows"), 0);
    int index = 0;
    show_line(screen, a, 0, true);
    terminal_rule(screen, INDENT, a->label + (a->to - a->from) * (GAP + a->column));
    cJSON_ArrayForEach(field, member(first, "fields")) {
        if (member_is(field, "of", a->group))
            show_line(screen, a, index, false);
        index++;
    }
}

static int at_most(int width, int most)
{
    return width < most ? width : most;
}

static void measure(struct answers *a)
{
    const cJSON *row, *field;
    cJSON_ArrayForEach(row, member(a->list, "rows")) {
        int title = at_most(terminal_width(member_text(cJSON_GetArrayItem(member(row, "fields"), 0), "text")), COLUMN_MOST);
        a->column = title > a->column ? title : a->column;
        cJSON_ArrayForEach(field, member(row, "fields")) {
            if (!member_is(field, "of", a->group))
                continue;
            int label = at_most(terminal_width(member_label(field)), LABEL_MOST);
            int text = at_most(terminal_width(shown(field)), COLUMN_MOST);
            a->label = label > a->label ? label : a->label;
            a->column = text > a->column ? text : a->column;
        }
    }
}

void show_answers_by_key(const struct screen *screen, const cJSON *list)
{
    const cJSON *group;
    int rows = (int)member_count(list, "rows");
    cJSON_ArrayForEach(group, member(cJSON_GetArrayItem(member(list, "rows"), 0), "groups")) {
        struct answers a = {.list = list, .group = member_text(group, "name")};
        measure(&a);
        int fit = (screen->width - INDENT - a.label) / (GAP + a.column);
        fit = fit < 1 ? 1 : at_most(fit, COLUMNS_MOST);
        for (a.from = 0; a.from < rows; a.from = a.to) {
            a.to = at_most(a.from + fit, rows);
            fputc('\n', screen->out);
            terminal_paragraph(screen, INDENT, BOLD, member_label(group));
            show_block(screen, &a);
        }
    }
}
