/* The shortest decimal that reads back to the same double. */
#ifndef ECO_SHORTEST_H
#define ECO_SHORTEST_H

#include <stdint.h>

/* digits * 10^exponent, with the fewest digits, and among those the nearest to the value (R. Giulietti, "The Schubfach way to
 * render doubles", 2020). */
struct decimal {
    uint64_t digits;
    int exponent;
};

/* Of a finite number above 0. */
struct decimal shortest_decimal(double value);

#endif
