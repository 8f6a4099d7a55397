/* Lists in lists. The rows of an inner list stand side by side, those in the first outer row first, so that its columns are as
 * those of any other list; beside them stands in which outer row each is. An outer row in which the list is absent has no rows,
 * and what they might be is unknown. */
#ifndef ECO_NEST_H
#define ECO_NEST_H

#include "limits.h"
#include "program.h"

struct nest {                           /* all by list; NULL for lists that stand in no other */
    uint32_t **owner;                   /* by row: the outer row that it stands in */
    uint32_t **first;                   /* by outer row, and one more: where its rows begin */
    bool **given;                       /* by outer row: whether the list is given there */
};

/* Rows that an operation goes through. */
struct row_range {
    uint32_t from, to;
    bool known;                         /* they are all that there is to go through */
};

/* The rows in hand of a list and of those around it, while others are walked. */
struct in_hand {
    uint32_t row[LISTS_DEEP];
};

static inline struct in_hand rows_in_hand(const struct program *program, const uint32_t *row, uint32_t list)
{
    struct in_hand before = {{0}};
    for (uint32_t i = 0; list != NONE && i < LISTS_DEEP; list = program->list_outer[list])
        before.row[i++] = row[list];
    return before;
}

static inline void rows_back(const struct program *program, uint32_t *row, uint32_t list, const struct in_hand *before)
{
    for (uint32_t i = 0; list != NONE && i < LISTS_DEEP; list = program->list_outer[list])
        row[list] = before->row[i++];
}

/* Takes a row in hand, and with it those that it stands in. */
static inline void rows_take(const struct program *program, uint32_t *const *owner, uint32_t *row, uint32_t list, uint32_t at)
{
    row[list] = at;
    for (uint32_t outer = program->list_outer[list]; outer != NONE; list = outer, outer = program->list_outer[list])
        row[outer] = owner[list][row[list]];
}

/* The outer row of a row, and which row of that it is; of lists that stand in no other NONE and the row itself. */
static inline uint32_t outer_row(const struct program *program, const struct nest *nest, uint32_t list, uint32_t row)
{
    return program->list_outer[list] == NONE || row == NONE ? NONE : nest->owner[list][row];
}

static inline uint32_t row_in_outer(const struct program *program, const struct nest *nest, uint32_t list, uint32_t row)
{
    return program->list_outer[list] == NONE ? row : row - nest->first[list][nest->owner[list][row]];
}

#endif
