/* Numbers for people: decimal comma and thin no-break blanks in French. Rounding never makes two numbers look equal
 * that are compared and differ. */
#ifndef ECO_CLI_FIGURE_H
#define ECO_CLI_FIGURE_H

#include "ecoscore.h"

struct figure {
    char text[64];
};

/* At most `decimals` decimals; zeros at the end are left out. */
struct figure figure_of(double value, int decimals, enum eco_language language);
/* More decimals are added until the number differs from each of the others, where it does. */
struct figure figure_apart(double value, int decimals, const double *others, size_t count,
                           enum eco_language language);

/* "point" or "points", which are the same words in both languages: 1 point, in French 0 point as well. */
const char *figure_points(double value, enum eco_language language);

#endif
