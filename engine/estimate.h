/* The estimate of each operation: estimate.c for single values, fold.c and latest.c for rows. */
#ifndef ECO_ESTIMATE_H
#define ECO_ESTIMATE_H

#include "run.h"

enum row_use { ROW_OUT, ROW_IN, ROW_UNKNOWN };
/* What the condition in column `where` makes of a row; *mark takes the mark of one that is known. */
enum row_use row_use_of(const struct run *r, uint32_t where, uint32_t row, uint8_t *mark);

#define OPERATION(code, arity, name, direction, meaning) estimate_function estimate_##name;
#include "operations.def"

#endif
