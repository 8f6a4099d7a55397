/* What is uncertain about one project, numbered: answers that are open or given with their uncertainty, figures with ±,
 * lists and the date when they are not given. Over these variables stand two readings of the bounds, and trials: runs in
 * which some variables have other values. Lives in the arena of the document. */
#ifndef ECO_UNCERTAINTY_H
#define ECO_UNCERTAINTY_H

#include "bounds.h"
#include "document.h"

enum variable_kind {
    VARIABLE_ANSWER,                    /* an input, in one row of its list */
    VARIABLE_CELL,                      /* a figure of a table */
    VARIABLE_VALUE,                     /* a declared value */
    VARIABLE_DATED,                     /* one figure of a dated value */
    VARIABLE_LIST,                      /* a list that is not given */
    VARIABLE_DATE                       /* the date, when the project has none */
};

struct variable {
    enum variable_kind kind;
    bool open;                          /* a question without answer, not a figure with ± */
    bool whole;                         /* whole numbers only: counts, choices, keys, days, yes or no */
    bool may_be_na;
    uint32_t index;                     /* of the input, column, slot, dated value, list */
    uint32_t row;                       /* of the input or column; the figure of a dated value; of an inner list the outer row, else NONE */
    struct bound range;                 /* where it may lie once answered */
    double estimate;                    /* the value that counts today, when `known` */
    bool known;
};

struct uncertainty {
    struct document *doc;
    struct bounds bounds;               /* of all states from today on, answered or not: encloses the estimate */
    struct bounds answered;             /* of the states in which everything is answered; one reading where nothing is open */
    struct variable *variable;
    uint32_t n, cap;
};

/* Every answer is given without ±, and the rules have no figure with ±: the estimate says it all. */
bool uncertainty_is_none(const struct document *doc);
/* Reads both bounds, and numbers the variables. False without memory. */
bool uncertainty_start(struct uncertainty *u, struct document *doc);
/* Reads both bounds and numbers nothing: for decisions, where nobody asks what they rest on. */
bool uncertainty_read(struct uncertainty *u, struct document *doc);
/* Lays out and fills a further reading of the same project, for searches to narrow. */
bool uncertainty_bounds(const struct uncertainty *u, struct bounds *b, bool partial);
/* Where a reading keeps the bound of a variable: to narrow it, put another and read again. */
struct bound *variable_bound(const struct uncertainty *u, const struct bounds *b, uint32_t variable);

/* ---- trials (trial.c) ---- */

struct trial {
    const struct uncertainty *u;
    struct run run;
};

/* A run with every answer and figure as the project has them, ready to be changed. False without memory. */
bool trial_start(struct trial *t, const struct uncertainty *u);
void trial_set(struct trial *t, uint32_t variable, double value, uint8_t state);
void trial_reset(struct trial *t, uint32_t variable);       /* back to today's */
void trial_run(struct trial *t);

#endif
