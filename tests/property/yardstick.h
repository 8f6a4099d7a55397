/* Units for the reference evaluator: each is a number of base units and powers of them. The table is typed in from what
 * `ecoscore help units` says, and owes nothing to the engine's. */
#ifndef TESTS_YARDSTICK_H
#define TESTS_YARDSTICK_H

#include "text.h"

enum { MEASURED = 12, DECLARED_MOST = 12, POWERS = MEASURED + DECLARED_MOST };

struct yardstick {
    double size;                /* in base units */
    int power[POWERS];
};

/* The units that rules declare. */
struct yardsticks {
    struct own_unit {
        struct text name;
        struct yardstick unit;
    } own[DECLARED_MOST];
    int n, dimensions;
};

#define PLAIN ((struct yardstick){.size = 1})

/* False when the text is no unit. The empty text is a plain number. */
bool yardstick_read(const struct yardsticks *all, struct text written, struct yardstick *unit);
/* A unit of the rules: a thing of its own, or so many of another. */
bool yardstick_declare(struct yardsticks *all, struct text name, double times, struct text of);

struct yardstick yardstick_times(struct yardstick a, struct yardstick b, int sign);     /* sign -1: a / b */
bool yardstick_alike(const struct yardstick *a, const struct yardstick *b);             /* of one kind */
bool yardstick_is_number(const struct yardstick *unit);                                 /* of no kind at all */

#endif
