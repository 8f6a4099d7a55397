/* What a path of the rules leads to, for the reference evaluator. */
#ifndef TESTS_TARGET_H
#define TESTS_TARGET_H

#include "reference.h"

enum target_kind { TO_NOTHING, TO_DECLARATION, TO_FIELD, TO_CELL, TO_ARGUMENT, TO_LOOKUP, TO_KEYED };

struct target {
    enum target_kind kind;
    const struct node *node;                /* the declaration, field, or table */
    const struct scope *row;                /* of a field, a column or a cell: the row it stands in */
    struct text column;                     /* of a cell or a look-up */
    const struct node *index;               /* of a look-up, and of an answer by its key: the expression in [ ] */
    const struct argument *argument;
};

/* A name is looked for in the rows around it, from the inside out, then in the function it stands in, then in the file. */
struct target target_of(struct reference *reference, const struct node *path, const struct scope *scope);
struct words target_words(struct reference *reference, const struct target *target);

#endif
