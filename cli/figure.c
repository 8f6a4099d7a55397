#include "figure.h"

#include <math.h>
#include <string.h>

enum { DECIMALS_MOST = 9 };

/* "1234.50" to "1 234,5". */
static struct figure dressed(const char *plain, enum eco_language language)
{
    struct figure figure = {""};
    const char *thousands = language == ECO_FRENCH ? "\342\200\257" : ",";
    size_t whole = strcspn(plain, ".e"), n = strlen(plain), out = 0;
    if (plain[whole] == '.' && !strchr(plain, 'e')) {
        while (n > whole + 1 && plain[n - 1] == '0')
            n--;
        n = n == whole + 1 ? whole : n;
    }
    size_t sign = plain[0] == '-';
    for (size_t i = 0; i < n && out + 8 < sizeof figure.text; i++) {
        bool group = i > sign && i < whole && (whole - i) % 3 == 0 && whole - sign > 3;
        if (group) {
            memcpy(figure.text + out, thousands, strlen(thousands));
            out += strlen(thousands);
        }
        figure.text[out++] = plain[i] == '.' && language == ECO_FRENCH ? ',' : plain[i];
    }
    return figure;
}

struct figure figure_of(double value, int decimals, enum eco_language language)
{
    char plain[64];
    if (fabs(value) >= 1e15 || !isfinite(value)) {
        snprintf(plain, sizeof plain, "%.6g", value);
        return dressed(plain, language);
    }
    snprintf(plain, sizeof plain, "%.*f", decimals, value);
    /* "-0" and "-0.00" are zero. */
    bool zero = strspn(plain, "-0.") == strlen(plain);
    return dressed(zero ? "0" : plain, language);
}

/* The engine's own tolerance: below it two numbers are equal. */
static bool differ(double a, double b)
{
    return fabs(a - b) > 1e-9 * fmax(fabs(a), fabs(b));
}

static bool looks_like_another(const char *text, double value, int decimals, const double *others, size_t count,
                               enum eco_language language)
{
    for (size_t i = 0; i < count; i++)
        if (differ(value, others[i]) && strcmp(text, figure_of(others[i], decimals, language).text) == 0)
            return true;
    return false;
}

struct figure figure_apart(double value, int decimals, const double *others, size_t count, enum eco_language language)
{
    struct figure figure = figure_of(value, decimals, language);
    while (decimals < DECIMALS_MOST && looks_like_another(figure.text, value, decimals, others, count, language))
        figure = figure_of(value, ++decimals, language);
    return figure;
}

const char *figure_points(double value, enum eco_language language)
{
    double size = fabs(value);
    return (language == ECO_FRENCH ? size < 2 : size == 1) ? "point" : "points";
}
