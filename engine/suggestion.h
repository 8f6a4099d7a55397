/* Tests that are not there yet: for a branch that no test has reached, one answer to change in the project of a test that there
 * is. Candidates are every choice, the ends of ranges, the edges of bands, and numbers between; of those that reach it the one
 * nearest to an edge is taken. What the new test expects is what the rules say today, and is for people to judge. */
#ifndef ECO_SUGGESTION_H
#define ECO_SUGGESTION_H

#include "suite.h"

struct suggestion {
    uint32_t input, row;                /* the input to change, in which row of its list, or NONE */
    uint32_t base;
    struct text answer;                 /* as a test writes it: "12,5", "live", "unknown" */
    double points;                      /* of a criterion, then */
};

/* False when nothing was found. */
bool suggestion_find(struct suite *s, uint32_t branch, const struct example *base, uint32_t bases, struct suggestion *found);
/* The test, to be pasted. */
struct text suggestion_test(struct suite *s, uint32_t branch, const struct example *base, const struct suggestion *found);

#endif
