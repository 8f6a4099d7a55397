/* What is to be explained, found by its name (explain_find.c). */
#ifndef ECO_EXPLAIN_H
#define ECO_EXPLAIN_H

#include "report.h"

/* A thing by its name or path, valid["1.1"] of one row of a table, fleet[3].made of one row of a list; NONE. *row is left as it is
 * where none is named. */
uint32_t explain_find(const struct document *doc, struct arena *arena, struct text name, uint32_t *row);
/* What has a value, or rows of them. */
bool is_explained(enum thing_kind kind);
/* {error, candidates}: nothing is called so. */
cJSON *explain_candidates(const struct telling *t, struct text name);

#endif
