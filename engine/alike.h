/* Rows that are alike. A walk over a list computes, for each row, what follows from the cells that it reads; of rows that have the same in
 * all of these cells only the first is computed, and the others take what it has stored. An inventory of ten thousand devices has a few
 * dozen kinds of rows.
 *
 * It holds for every reading of a project (estimate, bounds, directions, trials): between them change constants, figures of tables and
 * answers that are open or could change, and a row with such an answer is like no other. */
#ifndef ECO_ALIKE_H
#define ECO_ALIKE_H

#include <stddef.h>
#include <stdint.h>

struct document;

/* One walk, by its operation EACH. */
struct walk {
    const uint32_t *first;              /* by row: the first row that is like it, or itself */
    const uint32_t *store;              /* columns that the walk writes */
    uint32_t stores;
};

struct alike {
    uint32_t ops;
    const struct walk **walk;           /* by operation; NULL where each row is computed */
};

enum { ALIKE_ROWS = 64 };              /* of shorter lists finding out takes longer than it saves */

/* Once the answers of a project are in place; in its arena, for lists of at least so many rows. Without memory the arena says so. */
void alike_find(struct document *doc, uint32_t least);

/* The walk that begins at an operation, or NULL. */
static inline const struct walk *alike_walk(const struct alike *alike, uint32_t op)
{
    return alike && op < alike->ops ? alike->walk[op] : NULL;
}

#endif
