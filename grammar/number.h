/* Numbers and dates between text and double, the same under every locale. */
#ifndef ECO_NUMBER_H
#define ECO_NUMBER_H

#include "text.h"

/* Reads a number written with digits, an optional decimal point and an optional exponent, correctly rounded.
 * False when the text is anything else or when the value overflows. */
bool number_read(struct text t, double *value);

enum { NUMBER_LENGTH = 40 };
/* Writes the shortest decimal that reads back to the same double; returns its length. */
int number_write(double value, char out[NUMBER_LENGTH]);
/* Writes with `digits` significant digits, without exponent and without trailing zeros: for people. */
int number_write_short(double value, int digits, char out[NUMBER_LENGTH]);

/* Days since 1970-01-01 in the proleptic Gregorian calendar. */
int32_t date_days(int year, int month, int day);
void date_parts(int32_t days, int *year, int *month, int *day);
/* A computed day as a whole number; beyond the years 0000 to 9999, which have a written form, the last one that has. */
int32_t date_of(double days);
bool date_read(struct text iso, int32_t *days);      /* YYYY-MM-DD, a day that exists */
int date_write(int32_t days, char out[NUMBER_LENGTH]);

/* Calendar arithmetic: 31 January plus one month is the last day of February; whole months between two dates count
 * from the day of the month, so that 2021-11-24 to 2026-11-24 is exactly 60 months. */
int32_t date_add_months(int32_t days, int32_t months);
int32_t date_months_between(int32_t from, int32_t to);

#endif
