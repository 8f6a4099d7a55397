/* Numbers as people read them: four digits or as many as it takes, grouped by thousands, with the decimal sign of a language. */
#ifndef ECO_NUMERAL_H
#define ECO_NUMERAL_H

#include "diagnostic.h"
#include "number.h"

enum { NUMERAL_LENGTH = NUMBER_LENGTH * 2 };
int numeral_write(double value, enum eco_language language, char out[NUMERAL_LENGTH]);      /* how many bytes */

#endif
