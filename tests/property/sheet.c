#include "sheet.h"

static const struct node *row_node(const struct node *table, int row)
{
    int at = -1;    /* the first is the heading */
    for (const struct node *kid = first_kid(table); kid; kid = kid->next)
        if (kid->kind == N_ROW && at++ == row)
            return kid;
    return NULL;
}

int sheet_rows(const struct node *table)
{
    int rows = -1;
    for (const struct node *kid = first_kid(table); kid; kid = kid->next)
        rows += kid->kind == N_ROW;
    return rows;
}

static int column_of(struct rulebook *book, const struct node *table, struct text column)
{
    int at = 0;
    for (const struct node *cell = first_kid(row_node(table, -1)); cell; cell = cell->next)
        if (cell->kind == N_CELL) {
            if (is_a(cell->first, N_PATH) && rulebook_same_name(book, cell->first->first->text, column))
                return at;
            at++;
        }
    return -1;
}

static const struct node *cell_at(const struct node *row, int column)
{
    int at = 0;
    for (const struct node *cell = first_kid(row); cell; cell = cell->next)
        if (cell->kind == N_CELL && at++ == column)
            return cell;
    return NULL;
}

const struct node *sheet_heading(struct rulebook *book, const struct node *table, struct text column)
{
    return cell_at(row_node(table, -1), column_of(book, table, column));
}

static const struct node *key_cell(const struct node *table, int row)
{
    const struct text name = node_find(table, N_KEY)->text;
    int at = 0;
    for (const struct node *cell = first_kid(row_node(table, -1)); cell; cell = cell->next)
        if (cell->kind == N_CELL) {
            if (is_a(cell->first, N_PATH) && text_equal(cell->first->first->text, name))
                return cell_at(row_node(table, row), at);
            at++;
        }
    return cell_at(row_node(table, row), 0);
}

bool sheet_is_otherwise(const struct node *table, int row)
{
    return is_a(key_cell(table, row)->first, N_OTHERWISE);
}

struct text sheet_key(const struct node *table, int row)
{
    const struct node *key = key_cell(table, row)->first;
    return key->kind == N_OTHERWISE ? TEXT("otherwise") : key->kind == N_PATH ? key->first->text : key->text;
}

int sheet_row_of(struct rulebook *book, const struct node *table, struct text key)
{
    for (int row = 0; row < sheet_rows(table); row++)
        if (!sheet_is_otherwise(table, row) && rulebook_same_name(book, sheet_key(table, row), key))
            return row;
    return -1;
}

int sheet_otherwise(const struct node *table)
{
    for (int row = 0; row < sheet_rows(table); row++)
        if (sheet_is_otherwise(table, row))
            return row;
    return -1;
}

struct reading sheet_cell(struct rulebook *book, const struct node *table, int row, struct text column)
{
    const struct node *heading = sheet_heading(book, table, column);
    const struct node *cell = cell_at(row_node(table, row), column_of(book, table, column));
    const struct node *value = cell ? cell->first : NULL;
    struct yardstick declared = heading ? rulebook_unit(book, heading, PLAIN) : PLAIN;
    struct text word;
    if (!value)
        return reading_unknown();
    switch (value->kind) {
    case N_NUMBER: return reading_in(reading_number(value->number, rulebook_unit_written(book, value->unit, declared)), declared);
    case N_DATE: return reading_day(value->number);
    case N_TEXT_VALUE: word = value->text; break;
    case N_YES_NO: return reading_truth(value->number != 0);
    case N_NOT_APPLICABLE: return reading_not_applicable();
    case N_PATH: word = value->first->text; break;
    default: return reading_unknown();
    }
    rulebook_spelled(book, rulebook_words(book, heading), word, &word);
    return reading_word(word);
}
