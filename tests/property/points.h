/* The six ways in which a criterion gives points, and curves, for the reference evaluator. */
#ifndef TESTS_POINTS_H
#define TESTS_POINTS_H

#include "reference.h"

/* Points where the criterion applies: its lines `scores ... when`, then its bands, scale, choices, parts or formula. */
struct reading points_of(struct reference *reference, const struct node *criterion);

/* What a curve gives at x. */
struct reading points_on_curve(struct reference *reference, const struct node *curve, struct reading x);

#endif
