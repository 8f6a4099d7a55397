/* The estimate of each operation: estimate.c for single values, fold.c for rows. */
#ifndef ECO_ESTIMATE_H
#define ECO_ESTIMATE_H

#include "run.h"

#define OPERATION(code, arity, name, direction, meaning) estimate_function estimate_##name;
#include "operations.def"

#endif
