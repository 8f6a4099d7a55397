#include "number.h"
#include "shortest.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Under glibc the "C" locale object is static: this allocates nothing, and uselocale() concerns this thread alone. */
static locale_t enter_c_locale(void)
{
    return uselocale(newlocale(LC_ALL_MASK, "C", (locale_t)0));
}

/* At most 2^53 and 10^22 are whole doubles, so that one multiplication or division rounds once, as strtod() does: nearly
 * all numbers that people write (W. D. Clinger, "How to Read Floating Point Numbers Accurately", 1990). */
static bool read_short(struct text t, double *value)
{
    static const double power[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                   1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    uint32_t at = t.n > 0 && t.at[0] == '-', digits = 0, decimals = 0;
    uint64_t whole = 0;
    bool point = false;
    for (; at < t.n && digits <= 18; at++) {
        unsigned digit = (unsigned)(t.at[at] - '0');
        if (t.at[at] == '.' && !point) {
            point = true;
            continue;
        }
        if (digit > 9)
            return false;
        whole = whole * 10 + digit;
        digits++;
        decimals += point;
    }
    if (at < t.n || digits == 0 || whole > (uint64_t)1 << 53)
        return false;
    double read = (double)whole / power[decimals];
    *value = t.at[0] == '-' ? -read : read;
    return true;
}

bool number_read(struct text t, double *value)
{
    if (read_short(t, value))
        return true;
    char copy[512];
    if (t.n == 0 || t.n >= sizeof copy)
        return false;
    uint32_t digits = 0;
    for (uint32_t i = 0; i < t.n; i++) {
        if (!strchr("0123456789+-.eE", t.at[i]))
            return false;
        digits += t.at[i] >= '0' && t.at[i] <= '9';
    }
    if (digits == 0)
        return false;
    memcpy(copy, t.at, t.n);
    copy[t.n] = '\0';
    char *end = NULL;
    locale_t before = enter_c_locale();
    *value = strtod(copy, &end);
    uselocale(before);
    return end == copy + t.n && isfinite(*value);
}

/* The digits of a whole number; returns how many. */
static int write_digits(uint64_t n, char out[20])
{
    char digits[20], *at = digits + sizeof digits;
    do
        *--at = (char)('0' + n % 10);
    while ((n /= 10) > 0);
    int count = (int)(digits + sizeof digits - at);
    memcpy(out, at, (size_t)count);
    return count;
}

static int write_scientific(const char *digits, int count, int exponent, char *out)
{
    int n = 0;
    out[n++] = digits[0];
    if (count > 1) {
        out[n++] = '.';
        memcpy(out + n, digits + 1, (size_t)count - 1);
        n += count - 1;
    }
    out[n++] = 'e';
    out[n++] = exponent < 0 ? '-' : '+';
    if (exponent < 0)
        exponent = -exponent;
    if (exponent < 10)
        out[n++] = '0';
    return n + write_digits((uint64_t)exponent, out + n);
}

static int put_zeros(int n, char *out)
{
    memset(out, '0', (size_t)n);
    return n;
}

/* `point` digits stand before the point; when there are none, a zero does, and -point zeros follow it. */
static int write_plain(const char *digits, int count, int point, char *out)
{
    int n = 0, before = point < 0 ? 0 : point < count ? point : count;
    if (before == 0)
        out[n++] = '0';
    memcpy(out + n, digits, (size_t)before);
    n += before;
    if (point > count)
        n += put_zeros(point - count, out + n);
    if (before == count)
        return n;
    out[n++] = '.';
    if (point < 0)
        n += put_zeros(-point, out + n);
    memcpy(out + n, digits + before, (size_t)(count - before));
    return n + count - before;
}

/* As %g writes with as many digits as are needed, and at least 15: 1e+15 and 0.0001, but 100000 and 1e-05. */
int number_write(double value, char out[NUMBER_LENGTH])
{
    char digits[20];
    int n = 0;
    if (!isfinite(value))
        return snprintf(out, NUMBER_LENGTH, "%g", value);
    if (signbit(value))
        out[n++] = '-';
    if (value == 0) {
        out[n++] = '0';
    } else {
        struct decimal d = shortest_decimal(fabs(value));
        int count = write_digits(d.digits, digits), exponent = d.exponent + count - 1, most = count > 15 ? count : 15;
        n += exponent < -4 || exponent >= most ? write_scientific(digits, count, exponent, out + n)
                                               : write_plain(digits, count, exponent + 1, out + n);
    }
    out[n] = '\0';
    return n;
}

static int strip_zeros(char *out, int n)
{
    if (!strchr(out, '.'))
        return n;
    while (n > 0 && out[n - 1] == '0')
        n--;
    if (n > 0 && out[n - 1] == '.')
        n--;
    out[n] = '\0';
    if (strcmp(out, "-0") == 0) {
        memmove(out, out + 1, (size_t)n--);
    }
    return n;
}

int number_write_short(double value, int digits, char out[NUMBER_LENGTH])
{
    if (!isfinite(value) || fabs(value) >= 1e15 || (value != 0 && fabs(value) < 1e-9))
        return number_write(value, out);
    int whole = value == 0 ? 1 : (int)floor(log10(fabs(value))) + 1;
    int decimals = digits - whole;
    decimals = decimals < 0 ? 0 : decimals > 15 ? 15 : decimals;
    locale_t before = enter_c_locale();
    int n = snprintf(out, NUMBER_LENGTH, "%.*f", decimals, value);
    uselocale(before);
    return strip_zeros(out, n);
}

/* Era arithmetic on 400-year cycles; see Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
int32_t date_days(int year, int month, int day)
{
    year -= month <= 2;
    int era = (year >= 0 ? year : year - 399) / 400;
    int of_era = year - era * 400;
    int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int day_of_era = of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    return era * 146097 + day_of_era - 719468;
}

void date_parts(int32_t days, int *year, int *month, int *day)
{
    days += 719468;
    int era = (days >= 0 ? days : days - 146096) / 146097;
    int day_of_era = days - era * 146097;
    int of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int of_year = day_of_era - (365 * of_era + of_era / 4 - of_era / 100);
    int shifted = (5 * of_year + 2) / 153;
    *day = of_year - (153 * shifted + 2) / 5 + 1;
    *month = shifted < 10 ? shifted + 3 : shifted - 9;
    *year = of_era + era * 400 + (*month <= 2);
}

static int month_length(int year, int month)
{
    static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : length[month - 1];
}

int32_t date_of(double days)
{
    const int32_t first = date_days(0, 1, 1), last = date_days(9999, 12, 31);
    return !(days > first) ? first : days >= last ? last : (int32_t)days;
}

bool date_read(struct text t, int32_t *days)
{
    if (t.n != 10 || t.at[4] != '-' || t.at[7] != '-')
        return false;
    int part[3] = {0};
    for (int i = 0, p = 0; i < 10; i++) {
        if (i == 4 || i == 7) {
            p++;
            continue;
        }
        if (t.at[i] < '0' || t.at[i] > '9')
            return false;
        part[p] = part[p] * 10 + (t.at[i] - '0');
    }
    if (part[1] < 1 || part[1] > 12 || part[2] < 1 || part[2] > month_length(part[0], part[1]))
        return false;
    *days = date_days(part[0], part[1], part[2]);
    return true;
}

int date_write(int32_t days, char out[NUMBER_LENGTH])
{
    int year, month, day;
    date_parts(days, &year, &month, &day);
    return snprintf(out, NUMBER_LENGTH, "%04d-%02d-%02d", year, month, day);
}

int32_t date_add_months(int32_t days, int32_t months)
{
    int year, month, day;
    date_parts(days, &year, &month, &day);
    int total = year * 12 + (month - 1) + months;
    int to_year = (total >= 0 ? total : total - 11) / 12, to_month = total - to_year * 12 + 1;
    int last = month_length(to_year, to_month);
    return date_days(to_year, to_month, day < last ? day : last);
}

int32_t date_months_between(int32_t from, int32_t to)
{
    if (to < from)
        return -date_months_between(to, from);
    int y1, m1, d1, y2, m2, d2;
    date_parts(from, &y1, &m1, &d1);
    date_parts(to, &y2, &m2, &d2);
    int32_t months = (y2 - y1) * 12 + (m2 - m1);
    return date_add_months(from, months) > to ? months - 1 : months;
}
