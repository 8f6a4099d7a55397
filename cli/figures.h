/* The figures of a report as CSV, for a spreadsheet: score, criteria, indicators, breakdowns and figures of rows, one figure a line. */
#ifndef ECO_CLI_FIGURES_H
#define ECO_CLI_FIGURES_H

#include <stdbool.h>
#include <stdio.h>
#include <cjson/cJSON.h>

/* One line of titles, the same in every language: programs read them. */
void figures_head(FILE *out);
/* False without memory. */
bool figures_write(FILE *out, const cJSON *report);

#endif
