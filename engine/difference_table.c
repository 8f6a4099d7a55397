/* Tables, cell by cell, as they were checked: what stands in a rule file and what comes from a CSV file are the same. */
#include <math.h>

#include "difference.h"
#include "names.h"
#include "number.h"
#include "run.h"

struct two_tables {
    const struct side *before, *after;
    const struct table *a, *b;
    struct finding *finding;
    bool widths;                /* one uncertainty for the whole table is told once, and not again with each figure */
};

static const struct table *table_of(const struct side *side, uint32_t thing)
{
    return &side->telling.model->table[side->telling.model->thing[thing].detail];
}

static struct text unit_of(const struct side *side, const struct type *type)
{
    return type->base == BASE_NUMBER
               ? unit_write(side->telling.arena, &side->telling.model->units, &type->unit, side->telling.language)
               : (struct text){0};
}

/* All digits of a figure, with its ±. */
static struct text cell_text(const struct side *side, const struct table_column *column, uint32_t row)
{
    struct text value = (column->state[row] & STATE_MASK) == KNOWN
                            ? value_text_exact(&side->telling, &column->type, column->value[row])
                            : value_text(&side->telling, &column->type, 0, column->state[row]);
    double width = column->plus_minus[row];
    if (isnan(width))
        return value;
    struct text more = value_text_exact(&side->telling, &column->type, width);
    return text_format(side->telling.arena, "%.*s ± %.*s", (int)value.n, value.at, (int)more.n, more.at);
}

/* Language of units and decimals apart. */
static struct text cell_meaning(const struct side *side, const struct table_column *column, uint32_t row)
{
    struct side neutral = *side;
    neutral.telling.language = ECO_ENGLISH;
    return cell_text(&neutral, column, row);
}

static bool same_number(const struct two_tables *t, const struct table_column *a, uint32_t old, const struct table_column *b,
                        uint32_t row)
{
    double from = a->plus_minus[old], to = b->plus_minus[row];
    bool known = (b->state[row] & STATE_MASK) == KNOWN;
    return a->state[old] == b->state[row] && (!known || a->value[old] == b->value[row]) &&
           (!t->widths || from == to || (isnan(from) && isnan(to)));
}

/* Numbers in the unit of their column: that a column has another unit is told once. */
static bool same_cell(const struct two_tables *t, const struct table_column *a, uint32_t old, const struct table_column *b,
                      uint32_t row)
{
    if (a->type.base == BASE_NUMBER && b->type.base == BASE_NUMBER)
        return same_number(t, a, old, b, row);
    return text_equal(cell_meaning(t->before, a, old), cell_meaning(t->after, b, row));
}

static struct text row_text(const struct side *side, const struct table *table, uint32_t row)
{
    struct text out = {0};
    for (uint32_t i = 0; i < table->columns; i++) {
        struct text cell = cell_text(side, &table->column[i], row);
        out = text_format(side->telling.arena, "%.*s%s%.*s", (int)out.n, out.n ? out.at : "", i ? " | " : "", (int)cell.n,
                          cell.at);
    }
    return out;
}

static uint32_t column_named(const struct table *table, struct text fold)
{
    for (uint32_t i = 0; i < table->columns; i++)
        if (text_equal(table->column[i].fold, fold))
            return i;
    return NONE;
}

/* The row for every other key is matched with the other one's. */
static uint32_t row_named(const struct table *table, const struct table *like, uint32_t row)
{
    uint32_t found;
    if (row == like->otherwise)
        return table->otherwise;
    return names_find(table->keys, 0, like->key_fold[row], &found) && found != table->otherwise ? found : NONE;
}

static struct text row_word(const struct two_tables *t, struct text key)
{
    return detail_name(&t->after->telling, say(&t->after->telling, "row", "ligne"), key);
}

static void touch(struct two_tables *t, uint32_t column)
{
    for (uint32_t i = 0; i < t->b->columns; i++)
        if (column == NONE || column == i)
            t->finding->column[i] = true;
}

/* ---- columns ---- */

static void compare_columns(struct two_tables *t)
{
    const struct telling *telling = &t->after->telling;
    struct text word = say(telling, "column", "colonne");
    for (uint32_t i = 0; i < t->a->columns; i++)
        if (column_named(t->b, t->a->column[i].fold) == NONE)
            detail_add(t->finding, word, t->a->column[i].name, (struct text){0}, false);
    for (uint32_t i = 0; i < t->b->columns; i++) {
        const struct table_column *column = &t->b->column[i];
        uint32_t other = column_named(t->a, column->fold);
        if (other == NONE) {
            detail_add(t->finding, word, (struct text){0}, column->name, false);
            touch(t, i);
            continue;
        }
        struct text from = unit_of(t->before, &t->a->column[other].type), to = unit_of(t->after, &column->type);
        if (!text_equal(from, to)) {
            struct text what = detail_name(telling, word, column->name), unit = say(telling, "unit", "unité");
            detail_add(t->finding, text_format(telling->arena, "%.*s, %.*s", (int)what.n, what.at, (int)unit.n, unit.at),
                       from, to, false);
            touch(t, i);
        }
    }
}

/* ---- rows ---- */

static void compare_cells(struct two_tables *t, uint32_t row, uint32_t old)
{
    const struct telling *telling = &t->after->telling;
    for (uint32_t i = 0; i < t->b->columns; i++) {
        const struct table_column *column = &t->b->column[i];
        uint32_t other = column_named(t->a, column->fold);
        if (other == NONE || same_cell(t, &t->a->column[other], old, column, row))
            continue;
        struct text what = row_word(t, t->b->key[row]);
        what = text_format(telling->arena, "%.*s, %s %.*s", (int)what.n, what.at,
                           telling->language == ECO_FRENCH ? "colonne" : "column", (int)column->name.n, column->name.at);
        detail_add(t->finding, what, cell_text(t->before, &t->a->column[other], old), cell_text(t->after, column, row), false);
        touch(t, i);
    }
}

static bool same_provenance(const struct provenance *a, const struct provenance *b)
{
    return text_equal(a->source, b->source) && text_equal(a->licence, b->licence) && a->checked_on == b->checked_on &&
           a->valid_until == b->valid_until && a->standing == b->standing;
}

static struct text provenance_text(const struct telling *t, const struct provenance *p)
{
    char day[2][NUMBER_LENGTH];
    int n = p->checked_on != NO_DAY ? date_write(p->checked_on, day[0]) : 0,
        m = p->valid_until != NO_DAY ? date_write(p->valid_until, day[1]) : 0;
    const char *until = m == 0 ? "" : t->language == ECO_FRENCH ? ", jusqu'au " : ", until ";
    return text_format(t->arena, "%.*s%s%.*s%s%.*s%s%.*s", (int)p->source.n, p->source.n ? p->source.at : "",
                       p->licence.n ? ", " : "", (int)p->licence.n, p->licence.n ? p->licence.at : "", n ? ", " : "", n,
                       n ? day[0] : "", until, m, m ? day[1] : "");
}

/* Rows that say no more than their table does are not told beside it. */
static void compare_sources(struct two_tables *t, uint32_t row, uint32_t old)
{
    const struct provenance *a = &t->a->row_provenance[old], *b = &t->b->row_provenance[row];
    const struct telling *telling = &t->after->telling;
    if (same_provenance(a, b) || (same_provenance(a, &t->a->provenance) && same_provenance(b, &t->b->provenance)))
        return;
    struct text what = row_word(t, t->b->key[row]), word = say(telling, "source", "source");
    what = text_format(telling->arena, "%.*s, %.*s", (int)what.n, what.at, (int)word.n, word.at);
    detail_add(t->finding, what, provenance_text(telling, a), provenance_text(telling, b), true);
}

static void compare_rows(struct two_tables *t)
{
    for (uint32_t i = 0; i < t->b->rows; i++) {
        uint32_t old = row_named(t->a, t->b, i);
        if (old != NONE) {
            compare_cells(t, i, old);
            compare_sources(t, i, old);
            continue;
        }
        detail_add(t->finding, row_word(t, t->b->key[i]), (struct text){0}, row_text(t->after, t->b, i), false);
        t->finding->rows = true;
        touch(t, NONE);
    }
    for (uint32_t i = 0; i < t->a->rows; i++)
        if (row_named(t->b, t->a, i) == NONE) {
            detail_add(t->finding, row_word(t, t->a->key[i]), row_text(t->before, t->a, i), (struct text){0}, false);
            t->finding->rows = true;
            touch(t, NONE);
        }
}

void compare_tables(const struct side *before, const struct side *after, const struct item *a, const struct item *b,
                    struct finding *finding)
{
    struct two_tables t = {before, after, table_of(before, a->thing), table_of(after, b->thing), finding, true};
    finding->column = arena_alloc(after->telling.arena, t.b->columns + 1);
    if (!finding->column)
        return;
    t.widths = text_equal(meaning_of(before, node_find(a->node, N_UNCERTAINTY)),
                          meaning_of(after, node_find(b->node, N_UNCERTAINTY)));
    if (!t.widths)
        touch(&t, NONE);
    compare_columns(&t);
    compare_rows(&t);
}

struct text meaning_of_table(const struct side *side, uint32_t thing)
{
    const struct table *table = table_of(side, thing);
    struct arena *arena = side->telling.arena;
    struct side neutral = *side;
    struct text out = {0};
    if (table->rows > RENAMED_ROWS)
        return out;
    neutral.telling.language = ECO_ENGLISH;
    for (uint32_t i = 0; i < table->columns; i++)
        out = text_format(arena, "%.*s %.*s", (int)out.n, out.n ? out.at : "", (int)table->column[i].fold.n,
                          table->column[i].fold.at);
    for (uint32_t i = 0; i < table->rows; i++) {
        struct text row = row_text(&neutral, table, i);
        out = text_format(arena, "%.*s\n%.*s: %.*s", (int)out.n, out.at, (int)table->key_fold[i].n, table->key_fold[i].at,
                          (int)row.n, row.at);
    }
    return out;
}
