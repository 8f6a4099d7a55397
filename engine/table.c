/* Tables: columns with a type each, rows with a key each, and where each figure comes from. */
#include <math.h>

#include "check.h"

bool table_room(struct checker *c, struct table *table, uint32_t rows, uint32_t columns)
{
    struct arena *arena = c->m->arena;
    table->key = arena_alloc(arena, (rows + 1) * sizeof *table->key);
    table->key_fold = arena_alloc(arena, (rows + 1) * sizeof *table->key_fold);
    table->row_provenance = arena_alloc(arena, (rows + 1) * sizeof *table->row_provenance);
    table->column = arena_alloc(arena, (columns + 1) * sizeof *table->column);
    table->keys = names_new(arena);
    for (uint32_t i = 0; i < columns && !arena->failed; i++) {
        table->column[i].value = arena_alloc(arena, (rows + 1) * sizeof(double));
        table->column[i].state = arena_alloc(arena, rows + 1);
        table->column[i].plus_minus = arena_alloc(arena, (rows + 1) * sizeof(double));
    }
    return !arena->failed;
}

void table_key(struct checker *c, struct table *table, uint32_t row, struct text key, struct span at)
{
    uint32_t before = row;
    table->key[row] = key;
    table->key_fold[row] = text_fold(c->m->arena, key);
    if (!names_add(table->keys, 0, table->key_fold[row], &before) && before != row && !c->m->arena->failed)
        diagnostic_relate(diagnose1(c->m->diagnostics, D_DUPLICATE_KEY, at, key), NOTE_FIRST_HERE,
                          table->row_provenance[before].at);
}

/* ± 30 % is relative to the figure, save where the figure is a percentage itself: 20 % ± 5 % is 15 % to 25 %. ± 12 is in
 * the column's unit, ± 500 g is converted to it. */
double check_half_width(struct checker *c, const struct node *plus_minus, double value, const struct type *type)
{
    double width = 0;
    if (!plus_minus)
        return NAN;
    if (text_is(plus_minus->unit, "%") && !unit_is_percent(&c->m->units, &type->unit))
        return fabs(value) * plus_minus->number / 100;
    struct node figure = *plus_minus;
    figure.kind = N_NUMBER;
    return constant_in(c, &figure, type, &width) ? width : NAN;
}

struct text table_key_text(struct checker *c, const struct node *value)
{
    if (value->kind == N_TEXT_VALUE)
        return value->text;
    if (value->kind == N_PATH && value->kids == 1)
        return value->first->text;
    return source_slice(c->m->sources, value->at);
}

static bool infer_type(const struct node *cell, struct type *type)
{
    const struct node *value = cell ? cell->first : NULL;
    if (!value || value->kind == N_UNKNOWN || value->kind == N_NOT_APPLICABLE)
        return false;
    *type = type_of(value->kind == N_NUMBER       ? BASE_NUMBER
                    : value->kind == N_DATE       ? BASE_DATE
                    : value->kind == N_YES_NO     ? BASE_BOOL
                                                  : BASE_TEXT);
    return true;
}

static struct type column_type(struct checker *c, const struct node *node, const struct node *head, uint32_t index)
{
    const struct node *unit = node_find(head, N_UNIT), *kind = node_find(head, N_TYPE);
    struct type type = type_of(BASE_NUMBER);
    if (kind) {
        type = check_type(c, kind);
        if (type.base == BASE_KEY)
            need(c, type.set, kind->at);
        return type;
    }
    if (unit)
        return read_unit(c, unit->unit, unit->at, &type.unit) ? type : type_of(BASE_BAD);
    bool heading = true;
    for (const struct node *row = node->first; row; row = row->next) {
        if (row->kind != N_ROW)
            continue;
        if (!heading && infer_type(node_kid(row, index), &type))
            return type;
        heading = false;
    }
    return type;
}

static uint32_t cells_of(const struct node *row)
{
    uint32_t n = 0;
    for (const struct node *kid = row->first; kid; kid = kid->next)
        n += kid->kind == N_CELL;
    return n;
}

static void cell_type_wrong(struct checker *c, const struct node *cell, const struct type *want)
{
    struct type found;
    if (!infer_type(cell, &found))
        return;
    diagnose2(c->m->diagnostics, D_CELL_TYPE, cell->at, type_words(c, &found, cell->at), type_words(c, want, cell->at));
}

static void read_cell(struct checker *c, const struct node *cell, struct table_column *column, uint32_t row,
                      const struct node *uncertainty)
{
    const struct node *value = cell->first, *plus_minus = node_find(cell, N_PLUS_MINUS);
    const struct type *type = &column->type;
    double *out = &column->value[row];
    column->plus_minus[row] = NAN;
    column->state[row] = UNKNOWN;
    if (!value || value->kind == N_UNKNOWN || type->base == BASE_BAD)
        return;
    column->state[row] = value->kind == N_NOT_APPLICABLE ? NOT_APPLICABLE : KNOWN;
    if (value->kind == N_NOT_APPLICABLE)
        return;
    check_plus_minus(c, plus_minus, type);
    if (type->base == BASE_NUMBER && value->kind == N_NUMBER) {
        constant_in(c, value, type, out);
        column->plus_minus[row] = check_half_width(c, plus_minus ? plus_minus : uncertainty, *out, type);
    } else if ((type->base == BASE_DATE && value->kind == N_DATE) || (type->base == BASE_BOOL && value->kind == N_YES_NO)) {
        *out = value->number;
    } else if (type->base == BASE_TEXT && (value->kind == N_TEXT_VALUE || value->kind == N_PATH)) {
        *out = new_text(c, table_key_text(c, value));
    } else if ((type->base == BASE_KEY || type->base == BASE_CHOICE) && (value->kind == N_TEXT_VALUE || value->kind == N_PATH)) {
        if (!option_of(c, type, table_key_text(c, value), value->at, false, out))
            column->state[row] = UNKNOWN;
    } else {
        cell_type_wrong(c, cell, type);
    }
}

static void read_heading(struct checker *c, const struct node *node, const struct node *heading, struct table *table,
                         uint32_t key_index)
{
    uint32_t index = 0;
    for (const struct node *cell = heading->first; cell; cell = cell->next, index++) {
        if (cell->kind != N_CELL || index == key_index)
            continue;
        const struct node *name = cell->first && cell->first->kind == N_PATH ? cell->first->first : NULL;
        struct table_column *column = &table->column[table->columns];
        column->at = cell->at;
        column->name = name ? name->text : source_slice(c->m->sources, cell->at);
        column->fold = text_fold(c->m->arena, column->name);
        struct type type = column_type(c, node, cell, index);
        column->type = type;
        for (uint32_t i = 0; i < table->columns; i++)
            if (text_equal(table->column[i].fold, column->fold))
                diagnostic_relate(diagnose1(c->m->diagnostics, D_DUPLICATE_NAME, cell->at, column->name), NOTE_FIRST_HERE,
                                  table->column[i].at);
        table->columns++;
    }
}

static void read_row(struct checker *c, const struct node *row, struct table *table, uint32_t key_index,
                     const struct node *uncertainty)
{
    uint32_t index = 0, column = 0, at = table->rows;
    table->row_provenance[at] = table->provenance;
    check_provenance(c, row, &table->row_provenance[at]);
    table->row_provenance[at].at = row->at;
    table->rows++;
    for (const struct node *cell = row->first; cell; cell = cell->next, index++) {
        if (cell->kind != N_CELL)
            continue;
        if (index != key_index) {
            read_cell(c, cell, &table->column[column++], at, uncertainty);
        } else if (cell->first && cell->first->kind == N_OTHERWISE) {
            uint32_t other = at;
            if (table->otherwise != NONE)
                diagnose1(c->m->diagnostics, D_DUPLICATE_KEY, cell->at, source_slice(c->m->sources, cell->first->at));
            table->otherwise = at;
            table->key[at] = source_slice(c->m->sources, cell->first->at);
            names_add(table->keys, 0, TEXT("otherwise"), &other);     /* how a rule names it */
            names_add(table->keys, 0, TEXT("sinon"), &other);
        } else if (cell->first) {
            table_key(c, table, at, table_key_text(c, cell->first), cell->at);
        }
    }
}

static uint32_t key_column(struct checker *c, const struct node *node, const struct node *heading)
{
    const struct node *key = node_find(node, N_KEY);
    uint32_t index = 0;
    struct text fold = text_fold(c->m->arena, key->text);
    for (const struct node *cell = heading->first; cell; cell = cell->next, index++)
        if (cell->kind == N_CELL && cell->first && cell->first->kind == N_PATH &&
            text_equal(text_fold(c->m->arena, cell->first->first->text), fold))
            return index;
    diagnose1(c->m->diagnostics, D_NO_KEY_COLUMN, key->at, key->text);
    return NONE;
}

static bool read_inline(struct checker *c, const struct node *node, struct table *table)
{
    const struct node *heading = node_find(node, N_ROW), *uncertainty = node_find(node, N_UNCERTAINTY);
    uint32_t rows = 0;
    for (const struct node *row = node->first; row; row = row->next)
        rows += row->kind == N_ROW;
    if (!heading || rows < 2) {
        if (!node->damaged)
            diagnose1(c->m->diagnostics, D_EMPTY_TABLE, node->name_at, node->text);
        return false;
    }
    uint32_t columns = cells_of(heading), key = key_column(c, node, heading);
    if (key == NONE || !table_room(c, table, rows, columns))
        return false;
    read_heading(c, node, heading, table, key);
    for (const struct node *row = heading->next; row; row = row->next) {
        if (row->kind != N_ROW)
            continue;
        if (cells_of(row) != columns) {
            bool told = cells_of(row) > columns && row->op;
            struct diagnostic *d = told ? NULL : diagnose2(c->m->diagnostics, D_CELL_COUNT, row->at,
                                                           text_format(c->m->arena, "%u", cells_of(row)),
                                                           text_format(c->m->arena, "%u", columns));
            diagnostic_relate(d, NOTE_HEADING_HERE, heading->at);
            table->damaged = true;
            continue;
        }
        read_row(c, row, table, key, uncertainty);
    }
    return true;
}

struct span table_cell(const struct model *m, const struct table *table, uint32_t row, uint32_t column)
{
    struct span at = table->row_provenance[row].at;
    const struct node *node = m->thing[table->thing].node, *heading = node_find(node, N_ROW), *line = heading;
    while (line && (line->at.from != at.from || line->at.file != at.file))
        line = line->next;
    struct text key = node_find(node, N_KEY)->text;
    uint32_t index = 0;
    const struct node *head = line ? heading->first : NULL;
    for (const struct node *cell = line ? line->first : NULL; cell && head; cell = cell->next, head = head->next) {
        struct text name = head->first && head->first->kind == N_PATH ? head->first->first->text : (struct text){0};
        bool is_key = text_equal(name, key);
        if (cell->kind == N_CELL && (is_key ? column == NONE : index++ == column))
            return cell->first ? cell->first->at : cell->at;
    }
    return at;
}

static const double *half_widths(const struct table *table, uint32_t column)
{
    for (uint32_t row = 0; row < table->rows; row++)
        if (table->column[column].plus_minus[row] > 0)
            return table->column[column].plus_minus;
    return NULL;
}

/* The columns become columns of the program, whose rows any expression can walk. */
static void publish(struct checker *c, struct table *table)
{
    struct program *p = &c->m->program;
    p->list_rows[table->list] = table->rows;
    for (uint32_t i = 0; i < table->columns && !c->m->arena->failed; i++) {
        uint32_t column = new_column(c, table->list);
        if (c->m->arena->failed)
            return;
        table->column[i].column = column;
        p->column[column].value = table->column[i].value;
        p->column[column].state = table->column[i].state;
        p->column[column].half_width = half_widths(table, i);
    }
}

void check_table(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    const struct node *node = c->m->thing[index].node;
    struct table table = c->m->table[c->m->thing[index].detail];
    table.otherwise = NONE;
    table.damaged = node->damaged || node_find(node, N_BROKEN);
    table.provenance = (struct provenance){.checked_on = NO_DAY, .valid_until = NO_DAY, .at = node->at};
    check_provenance(c, node, &table.provenance);
    table.provenance.at = node->at;
    bool good = !table.damaged || node_find(node, N_KEY);
    const struct data_file *file = NULL;
    for (uint32_t i = 0; i < c->m->data_files; i++)
        if (c->m->data[i].table == node)
            file = &c->m->data[i];
    if (good && node_find(node, N_FROM_FILE)) {
        good = file != NULL;
        if (good)
            check_csv(c, &table, node, file);
    } else if (good) {
        good = read_inline(c, node, &table);
    }
    if (good)
        publish(c, &table);
    if (good && !table.provenance.source.n) {
        bool all = table.rows > 0;
        for (uint32_t i = 0; i < table.rows; i++)
            all &= table.row_provenance[i].source.n > 0;
        if (!all)
            diagnose1(c->m->diagnostics, D_NO_SOURCE, node->name_at, node->text);
    }
    struct thing *t = &c->m->thing[index];
    c->m->table[t->detail] = table;
    t->standing = table.provenance.standing;
    t->type = type_of(good ? BASE_KEY : BASE_BAD);
    t->type.set = index;
    end_thing(c, index, &outer);
}
