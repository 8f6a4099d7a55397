/* What of a policy its tests have reached: each band, segment of a scale, choice, decision line and part of its criteria, the
 * answers that are missing, the outcomes of its gates, the rows of its tables. A branch counts only where some project could reach
 * it, by the bounds of a project that has answered nothing. Lives in an arena of the caller. */
#ifndef ECO_COVERAGE_H
#define ECO_COVERAGE_H

#include "policy.h"

enum branch_kind {
    BRANCH_BAND, BRANCH_SEGMENT, BRANCH_CHOICE, BRANCH_LINE, BRANCH_PART, BRANCH_MISSING, BRANCH_NOT_APPLICABLE, BRANCH_OUTCOME,
    BRANCH_WARNING, BRANCH_ROW, BRANCH_KINDS
};

struct branch {
    enum branch_kind kind;
    uint32_t thing;                 /* a criterion, gate, remark or table */
    uint32_t index;                 /* the piece, region of a scale, line, part (and whether it holds), outcome, or row */
    uint32_t op;                    /* of bands, scales and choices: the operation that gives the points */
    bool reached;
};

struct coverage {
    const struct model *model;
    struct arena *arena;
    struct branch *branch;
    uint32_t n, cap;
};

/* NULL without memory. */
struct coverage *coverage_start(const struct model *model, struct arena *arena);
/* Marks what the run of a document has reached. */
void coverage_add(struct coverage *coverage, struct document *doc);
/* Whether it reaches one branch. */
bool coverage_reaches(const struct coverage *coverage, uint32_t branch, struct document *doc);

/* coverage_words.c: what a branch is called, and where it stands in the rules. */
struct text branch_words(const struct telling *t, const struct branch *branch);
struct span branch_span(const struct model *model, const struct branch *branch);
/* The tree of the report: {reached, total, kinds, missed}. */
cJSON *coverage_json(const struct telling *t, const struct coverage *coverage);

#endif
