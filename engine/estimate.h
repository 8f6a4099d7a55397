/* The estimate of each operation: estimate.c for single values, fold.c for rows. */
#ifndef ECO_ESTIMATE_H
#define ECO_ESTIMATE_H

#include "run.h"

#define OPERATION(code, arity, estimate, meaning) estimate_function estimate_##estimate;
#include "operations.def"

#endif
