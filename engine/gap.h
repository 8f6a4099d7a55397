/* Values of a measure that no line of bands takes. */
#ifndef ECO_GAP_H
#define ECO_GAP_H

#include "check.h"

struct gap {
    double low, high;               /* infinite where it has no end */
    bool low_open, high_open;       /* the end itself is taken */
};

/* The extent in words that follow "values": "between 4 and 5", "from 1.5 on". */
struct text gap_words(struct checker *c, const struct gap *gap, enum base base, struct span at);

#endif
