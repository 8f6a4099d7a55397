/* The cells of tables for the reference evaluator. Rows are counted from 0, the heading apart. */
#ifndef TESTS_SHEET_H
#define TESTS_SHEET_H

#include "reading.h"
#include "rulebook.h"

int sheet_rows(const struct node *table);
struct text sheet_key(const struct node *table, int row);                   /* of the row for all other keys: "otherwise" */
bool sheet_is_otherwise(const struct node *table, int row);
/* The row of a key, or -1; the row for all other keys is not looked at. */
int sheet_row_of(struct rulebook *book, const struct node *table, struct text key);
int sheet_otherwise(const struct node *table);                              /* the row for all other keys, or -1 */

/* The heading of a column, or NULL; a column is found by its name, and so is the key's. */
const struct node *sheet_heading(struct rulebook *book, const struct node *table, struct text column);
struct reading sheet_cell(struct rulebook *book, const struct node *table, int row, struct text column);

#endif
