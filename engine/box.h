/* A box: a bound for each variable of a project. Searches narrow it and read the program again over what is left: bounds,
 * directions, and the estimate at a corner. */
#ifndef ECO_BOX_H
#define ECO_BOX_H

#include "direction.h"

struct box {
    const struct uncertainty *u;
    struct bounds bounds;               /* everything is answered */
    struct directions directions;
    struct trial trial;
    unsigned readings;                  /* so far: of bounds and of estimates */
    struct region *region;              /* of the last search, used again by the next */
    uint32_t regions;
};

/* The whole box of a project. False without memory. */
bool box_start(struct box *box, const struct uncertainty *u);
void box_narrow(struct box *box, uint32_t variable, struct bound to);
void box_widen(struct box *box, uint32_t variable);         /* back to its whole range */
struct bound box_at(const struct box *box, uint32_t variable);
/* Reads bounds (and directions). */
void box_read(struct box *box);
void box_read_directions(struct box *box);

/* A slot's bounds made tighter by branch and bound (tight.c): each end to within `gap`, or as far as `budget` nodes an end
 * bring it. The box is as it was afterwards. */
struct tight {
    struct bound bound;                 /* safe; of the known values */
    double low, high;                   /* attained by some completion */
    bool exact;                         /* both ends are attained to within the gap */
};
struct tight box_tighten(struct box *box, uint32_t slot, double gap, uint32_t budget);

#endif
