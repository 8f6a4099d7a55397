/* Cells of the CSV that is written (RFC 4180), for spreadsheets that belong to others than those who wrote the texts. */
#ifndef ECO_CLI_CELL_H
#define ECO_CLI_CELL_H

#include "draft.h"

/* Adds text as one cell; NULL is an empty one. An apostrophe keeps a text a text that a spreadsheet would compute or a
 * pipeline obey. A line stays one line; a semicolon is quoted for the spreadsheets that part cells by it. */
void cell_put(struct draft *out, const char *text);

#endif
