/* A table whose rows stand in a CSV file of the user's own, read by libcsv; its columns are typed in the rule file. */
#include <csv.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "number.h"

struct csv {
    struct checker *c;
    const struct data_file *file;
    struct text *cell;              /* all cells, row by row */
    uint32_t cells, cell_cap;
    uint32_t *row;                  /* index of each row's first cell */
    uint32_t rows, row_cap;
    uint32_t row_start;
    bool too_large;
};

static void on_cell(void *bytes, size_t n, void *context)
{
    struct csv *csv = context;
    struct text *v = arena_grow(csv->c->m->arena, csv->cell, &csv->cell_cap, csv->cells + 1, sizeof *v);
    if (!v)
        return;
    csv->cell = v;
    v[csv->cells++] = text_copy(csv->c->m->arena, (struct text){bytes, (uint32_t)n});
}

static void on_row(int end, void *context)
{
    struct csv *csv = context;
    (void)end;
    uint32_t *v = arena_grow(csv->c->m->arena, csv->row, &csv->row_cap, csv->rows + 2, sizeof *v);
    if (!v)
        return;
    csv->row = v;
    v[csv->rows++] = csv->row_start;
    v[csv->rows] = csv->cells;
    csv->row_start = csv->cells;
}

static char delimiter_of(struct text bytes)
{
    uint32_t semicolons = 0, commas = 0, tabs = 0;
    for (uint32_t i = 0; i < bytes.n && bytes.at[i] != '\n'; i++) {
        semicolons += bytes.at[i] == ';';
        commas += bytes.at[i] == ',';
        tabs += bytes.at[i] == '\t';
    }
    return semicolons > commas ? ';' : tabs > commas ? '\t' : ',';
}

static bool read_all(struct csv *csv, char delimiter)
{
    struct csv_parser parser;
    struct text bytes = csv->file->bytes;
    if (bytes.n >= 3 && memcmp(bytes.at, "\xEF\xBB\xBF", 3) == 0)
        bytes = (struct text){bytes.at + 3, bytes.n - 3};
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return false;
    csv_set_delim(&parser, (unsigned char)delimiter);
    bool good = csv_parse(&parser, bytes.at, bytes.n, on_cell, on_row, csv) == bytes.n &&
                csv_fini(&parser, on_cell, on_row, csv) == 0;
    csv_free(&parser);
    return good;
}

static uint32_t column_named(const struct csv *csv, struct text name)
{
    for (uint32_t i = csv->row[0]; i < csv->row[1]; i++)
        if (text_equal(csv->cell[i], name))
            return i - csv->row[0];
    return NONE;
}

static uint32_t heading(struct csv *csv, const struct node *column, struct text name)
{
    uint32_t index = column_named(csv, name);
    if (index != NONE)
        return index;
    struct text best = {0};
    uint32_t distance = 4;
    for (uint32_t i = csv->row[0]; i < csv->row[1]; i++)
        if (text_distance(csv->cell[i], name, 3) < distance) {
            distance = text_distance(csv->cell[i], name, 3);
            best = csv->cell[i];
        }
    diagnose3(csv->c->m->diagnostics, D_CSV_COLUMN, column->at, name, csv->file->path, did_you_mean(csv->c, best, column->at));
    return NONE;
}

static bool read_figure(struct csv *csv, struct text cell, char delimiter, double *value)
{
    struct text copy = text_copy(csv->c->m->arena, cell);
    for (uint32_t i = 0; delimiter == ';' && i < copy.n; i++)       /* a French spreadsheet writes 12,5 */
        if (copy.at[i] == ',')
            ((char *)copy.at)[i] = '.';
    return number_read(copy, value);
}

static bool read_value(struct csv *csv, const struct type *type, struct text cell, char delimiter, struct span at, double *out)
{
    int32_t day;
    switch (type->base) {
    case BASE_NUMBER:
        return read_figure(csv, cell, delimiter, out);
    case BASE_DATE:
        if (!date_read(cell, &day))
            return false;
        *out = day;
        return true;
    case BASE_BOOL:
        *out = text_is(cell, "yes") || text_is(cell, "oui") || text_is(cell, "true") || text_is(cell, "1");
        return *out != 0 || text_is(cell, "no") || text_is(cell, "non") || text_is(cell, "false") || text_is(cell, "0");
    case BASE_TEXT:
        *out = new_text(csv->c, text_nfc(csv->c->m->arena, cell));
        return true;
    case BASE_KEY:
    case BASE_CHOICE:
        return option_of(csv->c, type, cell, at, true, out);
    case BASE_BAD:
        break;
    }
    return false;
}

static void fill_column(struct csv *csv, struct table_column *column, const struct node *node, uint32_t index, char delimiter)
{
    const struct node *plus_minus = node_find(node, N_PLUS_MINUS);
    uint32_t error = plus_minus && plus_minus->text.n ? heading(csv, plus_minus, plus_minus->text) : NONE;
    for (uint32_t r = 1; r < csv->rows; r++) {
        uint32_t at = csv->row[r], width = csv->row[r + 1] - at, row = r - 1;
        struct text cell = index < width ? csv->cell[at + index] : (struct text){0};
        double ratio;
        column->plus_minus[row] = NAN;
        column->state[row] = UNKNOWN;
        if (!cell.n || column->type.base == BASE_BAD)
            continue;
        if (!read_value(csv, &column->type, cell, delimiter, node->at, &column->value[row])) {
            struct diagnostic *d = diagnose3(csv->c->m->diagnostics, D_CSV_CELL, node->at, cell,
                                             text_format(csv->c->m->arena, "%u", r + 1), csv->file->path);
            if (d)
                d->args[3] = type_words(csv->c, &column->type, node->at);
            return;
        }
        column->state[row] = KNOWN;
        if (error != NONE && error < width && read_figure(csv, csv->cell[at + error], delimiter, &ratio))
            column->plus_minus[row] = fabs(column->value[row]) * ratio;
        else if (plus_minus && !plus_minus->text.n)
            column->plus_minus[row] = check_half_width(csv->c, plus_minus, column->value[row], &column->type);
    }
}

static struct type csv_type(struct checker *c, const struct node *node)
{
    const struct node *unit = node_find(node, N_UNIT), *kind = node_find(node, N_TYPE);
    struct type type = type_of(BASE_NUMBER);
    if (kind)
        return check_type(c, kind);
    if (unit && !read_unit(c, unit->unit, unit->at, &type.unit))
        return type_of(BASE_BAD);
    return type;
}

static void csv_key(struct csv *csv, struct table *table, uint32_t row, struct text key, struct span at)
{
    uint32_t before;
    struct arena *arena = csv->c->m->arena;
    if (!names_find(table->keys, 0, text_fold(arena, key), &before)) {
        table_key(csv->c, table, row, key, at);
        return;
    }
    table->key[row] = key;
    table->key_fold[row] = text_fold(arena, key);
    struct diagnostic *d = diagnose3(csv->c->m->diagnostics, D_CSV_DUPLICATE, at, key, text_format(arena, "%u", before + 2),
                                     text_format(arena, "%u", row + 2));
    if (d)
        d->args[3] = csv->file->path;
}

static void read_columns(struct csv *csv, struct table *table, const struct node *node, char delimiter)
{
    struct checker *c = csv->c;
    const struct node *key = node_find(node, N_KEY);
    bool keyed = false;
    for (const struct node *kid = node->first; kid; kid = kid->next) {
        uint32_t index = kid->kind == N_COLUMN ? heading(csv, kid, kid->label) : NONE;
        if (kid->kind != N_COLUMN)
            continue;
        if (text_equal(kid->text, key->text)) {
            keyed = true;
            for (uint32_t r = 1; r < csv->rows && index != NONE; r++) {
                struct text cell = index < csv->row[r + 1] - csv->row[r] ? csv->cell[csv->row[r] + index] : (struct text){0};
                csv_key(csv, table, r - 1, text_nfc(c->m->arena, cell), kid->at);
            }
            continue;
        }
        struct table_column *column = &table->column[table->columns];
        column->name = kid->text;
        column->fold = text_fold(c->m->arena, kid->text);
        column->at = kid->at;
        column->type = csv_type(c, kid);
        if (index == NONE)
            column->type = type_of(BASE_BAD);
        else
            fill_column(csv, column, kid, index, delimiter);
        table->columns++;
    }
    if (!keyed)
        diagnose1(c->m->diagnostics, D_NO_KEY_COLUMN, key->at, key->text);
}

/* A row with more cells than the heading has been cut where nobody meant it: by the comma of 1,5, say. */
static bool is_wide(struct csv *csv, const struct node *node)
{
    struct arena *arena = csv->c->m->arena;
    uint32_t heads = csv->row[1] - csv->row[0];
    for (uint32_t r = 1; r < csv->rows; r++) {
        uint32_t cells = csv->row[r + 1] - csv->row[r];
        if (cells <= heads)
            continue;
        struct diagnostic *d = diagnose3(csv->c->m->diagnostics, D_CSV_WIDE, node_find(node, N_FROM_FILE)->at,
                                         text_format(arena, "%u", r + 1), csv->file->path, text_format(arena, "%u", cells));
        if (d)
            d->args[3] = text_format(arena, "%u", heads);
        return true;
    }
    return false;
}

void check_csv(struct checker *c, struct table *table, const struct node *node, const struct data_file *file)
{
    struct csv csv = {.c = c, .file = file};
    char delimiter = delimiter_of(file->bytes);
    if (!read_all(&csv, delimiter)) {
        diagnose2(c->m->diagnostics, D_CSV_FORM, node_find(node, N_FROM_FILE)->at, text_format(c->m->arena, "%u", csv.rows + 1),
                  file->path);
        table->damaged = true;
        return;
    }
    if (csv.rows > CSV_ROWS + 1) {
        diagnose2(c->m->diagnostics, D_TABLE_TOO_LONG, node_find(node, N_FROM_FILE)->at, file->path,
                  text_format(c->m->arena, "%d", CSV_ROWS));
        table->damaged = true;
        return;
    }
    if (csv.rows < 2) {
        diagnose1(c->m->diagnostics, D_EMPTY_TABLE, node->name_at, node->text);
        return;
    }
    if (is_wide(&csv, node)) {
        table->damaged = true;
        return;
    }
    if (!table_room(c, table, csv.rows, node->kids))
        return;
    table->rows = csv.rows - 1;
    for (uint32_t i = 0; i < table->rows; i++)
        table->row_provenance[i] = table->provenance;
    read_columns(&csv, table, node, delimiter);
}
