/* Dates, numbers and words as inventories write them. */
#ifndef ECO_CLI_IMPORT_VALUE_H
#define ECO_CLI_IMPORT_VALUE_H

#include "draft.h"

#include <stdint.h>

/* The order of day and month where both are numbers: 2021-03-05 is one day to everybody, 05/03/2021 is not. */
enum day_order { DAY_FIRST, MONTH_FIRST };

struct moment {
    int year, month, day;
    int64_t second;             /* since 1970-01-01 00:00:00, without a time zone: to be compared */
};

/* 2021-03-05, 2021/03/05, 05/03/2021, 05-03-2021, 05.03.2021; a time of day may follow. False for anything else. */
bool moment_read(const char *text, enum day_order order, struct moment *moment);

enum numeral_outcome { NUMERAL_GOOD, NUMERAL_NONE, NUMERAL_UNCLEAR };

/* 1234.5, 1234,5, 1 234,50 €, 1,234.50: adds it to *out as JSON writes it. 1,234 may be either: NUMERAL_UNCLEAR. */
enum numeral_outcome numeral_read(const char *text, struct draft *out);

/* Adds the text without what does not count when headings and words are compared: capitals, accents, doubled blanks and blanks
 * around, the two apostrophes. */
void fold_put(struct draft *out, const char *text);

#endif
