#include "import_value.h"
#include "ecoscore.h"
#include "shortage.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

/* ---- dates ---- */

static int digits_at(const char **text, int *value)
{
    int n = 0;
    *value = 0;
    for (; **text >= '0' && **text <= '9' && n < 5; (*text)++, n++)
        *value = 10 * *value + (**text - '0');
    return n;
}

static bool is_day(int year, int month, int day)
{
    static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] - (month == 2 && !leap);
}

/* Days since 1970-01-01, by counting from a 1st of March: leap days then come last. */
static int64_t day_number(int year, int month, int day)
{
    int y = month > 2 ? year : year - 1, shifted = month > 2 ? month - 3 : month + 9;
    return 365LL * y + y / 4 - y / 100 + y / 400 + (153 * shifted + 2) / 5 + day - 1 - 719468;
}

/* "T10:30", " 10:30:59.5", with a zone behind it that is passed over. */
static bool read_time(const char *text, int64_t *seconds)
{
    int hour = 0, minute = 0, second = 0;
    *seconds = 0;
    if (!*text)
        return true;
    if (*text != ' ' && *text != 'T')
        return false;
    text += strspn(text, " T");
    if (digits_at(&text, &hour) == 0 || *text++ != ':' || digits_at(&text, &minute) != 2)
        return false;
    if (*text == ':') {
        text++;
        if (digits_at(&text, &second) != 2)
            return false;
        if (*text == '.' || *text == ',')
            text += 1 + strspn(text + 1, "0123456789");
    }
    *seconds = hour * 3600LL + minute * 60LL + second;
    text += strspn(text, " ");
    return hour < 24 && minute < 60 && second <= 60 && strspn(text, "Z+-0123456789:") == strlen(text);
}

bool moment_read(const char *text, enum day_order order, struct moment *moment)
{
    int number[3], digits[3];
    char mark = '\0';
    for (int i = 0; i < 3; i++) {
        digits[i] = digits_at(&text, &number[i]);
        if (digits[i] == 0 || (i < 2 && !strchr("-/.", *text)) || (i < 2 && !*text) || (i == 1 && *text != mark))
            return false;
        mark = *text;
        text += i < 2;
    }
    bool year_first = digits[0] == 4;
    if (year_first ? digits[1] > 2 || digits[2] > 2 : digits[0] > 2 || digits[1] > 2 || digits[2] != 4)
        return false;
    moment->year = year_first ? number[0] : number[2];
    moment->month = year_first || order == DAY_FIRST ? number[1] : number[0];
    moment->day = year_first ? number[2] : order == DAY_FIRST ? number[0] : number[1];
    int64_t seconds;
    if (!is_day(moment->year, moment->month, moment->day) || !read_time(text, &seconds))
        return false;
    moment->second = 86400 * day_number(moment->year, moment->month, moment->day) + seconds;
    return true;
}

/* ---- numbers ---- */

/* Copies what counts of a number: no blanks of any width between digits, and no currency behind them. */
static bool strip(const char *text, char *digits, size_t room)
{
    static const char *const silent[] = {" ", "\302\240", "\342\200\257", "'"};
    static const char *const currencies[] = {"€", "EUR", "euros", "kgCO2e", "kg"};
    size_t n = 0;
    while (*text) {
        size_t skip = 0;
        for (size_t i = 0; i < sizeof silent / sizeof *silent; i++)
            if (strncmp(text, silent[i], strlen(silent[i])) == 0)
                skip = strlen(silent[i]);
        for (size_t i = 0; n > 0 && i < sizeof currencies / sizeof *currencies; i++)
            if (strcmp(text, currencies[i]) == 0)
                skip = strlen(currencies[i]);
        if (!skip && (n + 1 >= room || !strchr("0123456789.,-", *text)))
            return false;
        if (!skip)
            digits[n++] = *text++;
        text += skip;
    }
    digits[n] = '\0';
    return n > 0;
}

static size_t count_of(const char *text, char c)
{
    size_t n = 0;
    for (; *text; text++)
        n += *text == c;
    return n;
}

/* Takes the marks of thousands out of digits, and makes the decimal mark a point. */
static enum numeral_outcome plain_digits(char *digits)
{
    const char *comma = strrchr(digits, ','), *point = strrchr(digits, '.');
    bool comma_is_decimal = comma && (!point || comma > point) && count_of(digits, ',') == 1;
    bool point_is_decimal = point && !comma_is_decimal && count_of(digits, '.') == 1;
    size_t before = strspn(digits + (*digits == '-'), "0123456789"), behind = comma ? strlen(comma + 1) : 0;
    if (comma_is_decimal && !point && behind == 3 && before >= 1 && before <= 3 && digits[*digits == '-'] != '0')
        return NUMERAL_UNCLEAR;
    char *to = digits;
    for (const char *at = digits; *at; at++) {
        if (*at != ',' && *at != '.')
            *to++ = *at;
        else if ((*at == ',' && comma_is_decimal) || (*at == '.' && point_is_decimal))
            *to++ = '.';
    }
    *to = '\0';
    return NUMERAL_GOOD;
}

enum numeral_outcome numeral_read(const char *text, struct draft *out)
{
    char digits[64], *end;
    if (!strip(text, digits, sizeof digits) || strrchr(digits, '-') > digits)
        return NUMERAL_NONE;
    enum numeral_outcome outcome = plain_digits(digits);
    if (outcome != NUMERAL_GOOD)
        return outcome;
    char written[ECO_NUMBER_LENGTH];
    double value = strtod(digits, &end);
    if (*end || end == digits)
        return NUMERAL_NONE;
    draft_put(out, written, (size_t)eco_number_write(value, written));
    return NUMERAL_GOOD;
}

/* ---- words ---- */

void fold_put(struct draft *out, const char *text)
{
    const utf8proc_option_t options = UTF8PROC_NULLTERM | UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK |
                                      UTF8PROC_CASEFOLD;
    utf8proc_uint8_t *folded = NULL;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)text, 0, &folded, options);
    const char *from = n >= 0 ? (const char *)folded : text;
    if (n == UTF8PROC_ERROR_NOMEM) {
        out->failed = true;
        shortage_note();
    }
    for (bool begun = false; *from;) {
        size_t blanks = strspn(from, " \t\r\n");
        from += blanks;
        if (blanks && begun && *from)
            draft_put(out, " ", 1);
        begun = true;
        if (strncmp(from, "\342\200\231", 3) == 0) {
            draft_put(out, "'", 1);
            from += 3;
        } else if (*from) {
            draft_put(out, from++, 1);
        }
    }
    free(folded);
}
