/* The statistical reading: what score is likely if nothing but chance decides what is open. It says less than the bounds and
 * assumes more (docs/scoring.md); it stands beside them, never instead.
 *
 * Figures and answers with ± are 95 % intervals: lognormal with the figure as mean (normal where the ± reaches across 0),
 * cut at the ±, so that no draw leaves the guaranteed bounds. Open answers are equally likely over their range; where a
 * default stands, triangular about it, or by its own ±. One cell of a table is one draw, whoever uses it. Points are
 * 8 randomly shifted copies of a lattice of 1021; the shifts come from the seed, so the same seed gives the same digits. */
#ifndef ECO_CHANCE_H
#define ECO_CHANCE_H

#include "outlook.h"

enum { CHANCE_SHIFTS = 8, CHANCE_GRADES = 64 };

struct chance {
    uint32_t draws;                     /* fewer shifts, and none at all, where the lists are long */
    uint32_t left_out;                  /* variables without any range, and lists: they stay as they are today */
    uint32_t scored;                    /* draws in which there is a score */
    double low, median, high;           /* of the score: 5, 50 and 95 of 100 draws lie below */
    double grade[CHANCE_GRADES + 1];    /* probability of each, from the best; the last: of none */
    double error[CHANCE_GRADES + 1];    /* its standard error, from the spread of the shifts */
};

/* False without memory. */
bool chance_of(struct outlook *outlook, uint64_t seed, struct chance *chance);

/* The inverse of the normal distribution. Algorithm AS 241 (Wichura 1988), PPND16: relative error about 1e-16. */
double normal_inverse(double p);

#endif
