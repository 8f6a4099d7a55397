/* The six ways in which a criterion gives points, for the reference evaluator. */
#ifndef TESTS_POINTS_H
#define TESTS_POINTS_H

#include "reference.h"

/* Points where the criterion applies: its lines `scores ... when`, then its bands, scale, choices, parts or formula. */
struct reading points_of(struct reference *reference, const struct node *criterion);

#endif
