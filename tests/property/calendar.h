/* Days of the calendar for the reference evaluator, found by walking along it. Days are counted from 1970-01-01. */
#ifndef TESTS_CALENDAR_H
#define TESTS_CALENDAR_H

#include <stdbool.h>

int calendar_day(int year, int month, int day);
bool calendar_read(const char *iso, int *day);                  /* "2026-01-31" */
int calendar_add_months(int day, int months);                   /* the same day, or the last one of a shorter month */
int calendar_months_between(int from, int to);                  /* whole months that have passed; below 0 when `to` comes first */
int calendar_year(int day);
double calendar_years_between(int from, int to);

#endif
