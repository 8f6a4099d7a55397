#include "calendar.h"

#include <stdio.h>

static bool is_leap(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

int calendar_day(int year, int month, int day)
{
    int days = day - 1;
    for (int y = 1970; y < year; y++)
        days += is_leap(y) ? 366 : 365;
    for (int y = 1969; y >= year; y--)
        days -= is_leap(y) ? 366 : 365;
    for (int m = 1; m < month; m++)
        days += days_in(year, m);
    return days;
}

/* The number that n digits write, and what stands behind them; -1 when they are not n digits and then `end`. */
static int digits(const char **at, int n, char end)
{
    int number = 0;
    for (int i = 0; i < n; i++, (*at)++) {
        if (**at < '0' || **at > '9')
            return -1;
        number = 10 * number + (**at - '0');
    }
    return *(*at)++ == end ? number : -1;
}

bool calendar_read(const char *iso, int *day)
{
    int year = digits(&iso, 4, '-'), month = year < 0 ? -1 : digits(&iso, 2, '-'), d = month < 0 ? -1 : digits(&iso, 2, '\0');
    if (month < 1 || month > 12 || d < 1 || d > days_in(year, month))
        return false;
    *day = calendar_day(year, month, d);
    return true;
}

static void split(int days, int *year, int *month, int *day)
{
    *year = 1970;
    while (days < 0)
        days += is_leap(--*year) ? 366 : 365;
    while (days >= (is_leap(*year) ? 366 : 365))
        days -= is_leap((*year)++) ? 366 : 365;
    for (*month = 1; days >= days_in(*year, *month); ++*month)
        days -= days_in(*year, *month);
    *day = days + 1;
}

int calendar_add_months(int day, int months)
{
    int year, month, d;
    split(day, &year, &month, &d);
    for (; months > 0; months--)
        if (++month > 12) {
            month = 1;
            year++;
        }
    for (; months < 0; months++)
        if (--month < 1) {
            month = 12;
            year--;
        }
    int last = days_in(year, month);
    return calendar_day(year, month, d < last ? d : last);
}

int calendar_months_between(int from, int to)
{
    if (to < from)
        return -calendar_months_between(to, from);
    int months = 0;
    while (calendar_add_months(from, months + 1) <= to)
        months++;
    return months;
}

double calendar_years_between(int from, int to)
{
    if (to < from)
        return -calendar_years_between(to, from);
    int years = 0;
    while (calendar_add_months(from, 12 * (years + 1)) <= to)
        years++;
    int last = calendar_add_months(from, 12 * years), next = calendar_add_months(from, 12 * (years + 1));
    return years + (double)(to - last) / (next - last);
}

int calendar_year(int day)
{
    int year = 1970;
    while (calendar_day(year, 1, 1) > day)
        year--;
    while (calendar_day(year + 1, 1, 1) <= day)
        year++;
    return year;
}
