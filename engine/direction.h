/* The reading of directions: for each slot, the variables with which it may rise and those with which it may fall. A
 * variable that stands in both masks moves it either way; one in neither does not move it.
 *
 * Where no variable of a slot stands in both, its bounds are attained, at the completion that sets each variable to the end
 * that its mask names: the bounds are exact, up to the widening of the mean. Elsewhere they are safe. */
#ifndef ECO_DIRECTION_H
#define ECO_DIRECTION_H

#include "reach.h"

struct directions {
    const struct uncertainty *u;
    struct bounds *b;                   /* read along, of the states in which everything is answered */
    struct reach moved;                 /* by any variable: elsewhere masks stay empty */
    uint32_t words;                     /* of one mask; up and down are `2 * words` together */
    uint64_t *slot;
    uint64_t **column;                  /* by column of the project's own rows; NULL where nothing moves them */
    uint32_t *copy, **column_copy;      /* the choice that stands there as it was answered, or NONE */
    uint32_t **cell;                    /* by column of a table with ±: the variable of each cell, or NONE */
    uint32_t **figure;                  /* by dated value with ±: the variable of each of its figures, or NONE */
    const double **order;               /* by variable: of a choice, the points by which its first use orders its options */
    double **order_room;
};

enum { DIRECTION_VARIABLES = 2048 };    /* of one project: beyond, all bounds are called safe */

/* False without memory, or with too many variables (then `d->words` is 0). */
bool directions_start(struct directions *d, const struct uncertainty *u, struct bounds *b);
/* Reads bounds and directions together. */
void directions_all(struct directions *d);

static inline const uint64_t *rises_with(const struct directions *d, uint32_t slot)
{
    return d->slot + (size_t)slot * 2 * d->words;
}

static inline const uint64_t *falls_with(const struct directions *d, uint32_t slot)
{
    return rises_with(d, slot) + d->words;
}

static inline bool has(const uint64_t *mask, uint32_t variable)
{
    return mask[variable / 64] >> variable % 64 & 1;
}

enum movement { UNMOVED, RISES, FALLS, EITHER_WAY };
enum movement movement_of(const struct directions *d, uint32_t slot, uint32_t variable);
bool is_exact(const struct directions *d, uint32_t slot);
/* The value of a variable at which what rises with it is greatest (or least) within a bound. */
double variable_end(const struct directions *d, uint32_t variable, struct bound within, bool greatest);

/* ---- for the operations (direction_value.c) ---- */

enum turn { KEEP = 1, FLIP = 2, BOTH = KEEP | FLIP };

static inline uint64_t *masks_of(const struct directions *d, uint32_t slot)
{
    return d->slot + (size_t)slot * 2 * d->words;
}

/* Adds a variable to a pair of masks; NONE adds nothing. */
void direction_add(const struct directions *d, uint64_t *masks, uint32_t variable, int turn);
typedef void direction_function(struct directions *d, const struct op *op);
direction_function direct_along, direct_apart, direct_product, direct_quotient, direct_against, direct_below, direct_any_way,
    direct_anything, direct_option, direct_branch, direct_or_else, direct_applies, direct_asked, direct_asked_not, direct_fallback, direct_dated,
    direct_lookup, direct_pieces, direct_points, direct_nothing, direct_load, direct_gather, direct_store, direct_put, direct_sum,
    direct_extreme, direct_count, direct_mean, direct_latest, direct_whole;

#endif
