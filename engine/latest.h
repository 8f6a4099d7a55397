/* Which row is the last, for `last (x by y)`: the one rule for values (latest.c) and for bounds about which nothing is open. */
#ifndef ECO_LATEST_H
#define ECO_LATEST_H

#include "estimate.h"

struct latest_row {
    enum row_use use;
    uint8_t mark;                       /* of its condition */
    double by, value;
    uint8_t by_state, state;
};

struct latest_rows {
    const struct run *run;              /* for texts */
    const struct op *op;
    struct row_range rows;
    const void *from;
    struct latest_row (*at)(const struct latest_rows *all, uint32_t row);
};

/* The value in the last row, and its state with all the marks that it rests on. */
double latest_of(const struct latest_rows *all, uint8_t *state);
/* Whether it is unknown for no other reason than that several rows are the last, with different values. */
bool latest_is_tied(const struct run *run, const struct op *op);

#endif
