/* Does a report say what the reference evaluator finds? */
#ifndef TESTS_AGREEMENT_H
#define TESTS_AGREEMENT_H

#include <stdio.h>

#include "rulebook.h"

struct cJSON;

struct agreement {
    unsigned long long compared;        /* values */
    unsigned long long doubtful;        /* left out: they hang on a comparison that rounding decides */
};

/* Compares every value of the report on a project, which is given as its text; tells the first that differs, and is false
 * then. Counts are added to. */
bool agreement_holds(struct rulebook *book, const struct cJSON *report, const char *project, struct agreement *count,
                     FILE *complaints);

#endif
