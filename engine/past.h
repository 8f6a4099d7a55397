/* Reports that were written earlier, to compare with. */
#ifndef ECO_PAST_H
#define ECO_PAST_H

#include "companion.h"

struct past_report {
    uint32_t root;                      /* its object */
    struct text name, file;             /* of the project */
    double score;                       /* NaN: there was none */
    struct text grade;                  /* empty: there was none */
    const char *as_of;                  /* NULL: it has no date */
};

struct eco_past {
    struct companion file;
    struct past_report *report;
    uint32_t n, cap;
};

/* The report of a project, or NULL. */
const struct past_report *past_of(const struct eco_past *past, const struct document *doc);
/* What the report says of a gate: "passed", ...; empty when it does not know the gate. */
struct text past_gate(const struct eco_past *past, const struct past_report *report, struct text name);

/* The gates of a report one by one, in its order; *at begins as 0. False after the last. */
bool past_next_gate(const struct eco_past *past, const struct past_report *report, uint32_t *at, struct text *name,
                    struct text *outcome);

#endif
