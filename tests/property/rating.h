/* Points, score, grades and gates for the reference evaluator. */
#ifndef TESTS_RATING_H
#define TESTS_RATING_H

#include "reference.h"

/* Points before `missing` is put in. Not applicable: the criterion leaves the score. */
struct reading rating_points(struct reference *reference, const struct node *criterion);
struct reading rating_measure(struct reference *reference, const struct node *criterion);
/* Points that count: `missing` in place of what is unknown. */
struct reading rating_counted(struct reference *reference, const struct node *criterion);

struct reading rating_theme(struct reference *reference, const struct node *theme);
struct reading rating_uncapped(struct reference *reference);
struct reading rating_score(struct reference *reference);
struct reading rating_completeness(struct reference *reference);
struct reading rating_grade(struct reference *reference);           /* a word; unknown when none is issued */

/* Whether a gate blocks, or a remark is raised. */
struct reading rating_gate(struct reference *reference, const struct node *gate);
struct reading rating_any_gate_blocks(struct reference *reference);

#endif
