/* The shortest way up: the smallest changes, among the answers that can change, that reach a goal and block no gate. Single
 * changes are exact on the grid of each answer; pairs are searched among the ADVICE_PAIRED answers that alone bring most,
 * on at most ADVICE_GRID values of the first; triples likewise, and only where nothing smaller was found. Everything
 * that is offered has been run. */
#ifndef ECO_ADVICE_H
#define ECO_ADVICE_H

#include "lever.h"

enum { ADVICE_CHANGES = 3, ADVICE_PAIRED = 10, ADVICE_TRIPLED = 8, ADVICE_GRID = 64, ADVICE_COARSE = 12, ADVICE_ENOUGH = 3 };

struct goal {
    uint32_t slot;
    bool clears;                        /* a gate, to be no longer blocked; else a score to reach */
    double least;                       /* the score */
    bool strict;                        /* above it, not at it */
    uint32_t step, gate;                /* the grade or the gate that it is, or NONE */
};

struct advice {
    uint32_t n;
    uint32_t lever[ADVICE_CHANGES];
    double to[ADVICE_CHANGES];
    double size;                        /* of all changes together, as lever_size() */
    double cost;                        /* what it adds to the price; 0 until somebody computes it */
};

struct advices {
    struct advice *v;                   /* fewest changes first, then smallest */
    uint32_t n, cap;
    bool cut;                           /* the search was given up before its end */
};

/* Whether a run stands at the goal. */
bool advice_is_reached(const struct run *run, const struct goal *goal);
/* False without memory. */
bool advice_find(struct levers *l, const struct goal *goal, struct advices *found);
/* Fewest changes first, then smallest, then cheapest: for qsort(). */
int advice_order(const void *a, const void *b);
/* Puts the changes of an advice into the trial and runs it; advice_undo() takes them out. */
void advice_try(struct levers *l, const struct advice *advice);
void advice_undo(struct levers *l, const struct advice *advice);

#endif
