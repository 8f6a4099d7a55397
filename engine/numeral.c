#include "numeral.h"

#include <math.h>
#include <string.h>

/* Four digits, and more while a value that is not whole would read as a whole number: 49.9996 is never shown as 50. */
static int digits_of(double value, char out[NUMBER_LENGTH])
{
    int n = 0;
    for (int digits = 4; digits <= 12; digits++) {
        double back;
        n = number_write_short(value, digits, out);
        bool whole_text = !strchr(out, '.') && number_read((struct text){out, (uint32_t)n}, &back) && back == floor(back);
        bool whole = fabs(value - nearbyint(value)) <= 1e-9 * fabs(value) || fabs(value) >= 1000;
        if (!whole_text || whole)
            break;
    }
    return n;
}

int numeral_write(double value, enum eco_language language, char out[NUMERAL_LENGTH])
{
    char digits[NUMBER_LENGTH];
    int n = digits_of(value, digits), k = 0;
    const char *point = strchr(digits, '.');
    int whole = point ? (int)(point - digits) : n, first = digits[0] == '-';
    bool exponent = strchr(digits, 'e') != NULL;
    for (int i = 0; i < n; i++) {
        if (i > first && i < whole && (whole - i) % 3 == 0 && whole - first > 4 && !exponent) {
            memcpy(out + k, language == ECO_FRENCH ? "\xE2\x80\xAF" : ",", language == ECO_FRENCH ? 3 : 1);
            k += language == ECO_FRENCH ? 3 : 1;
        }
        out[k++] = digits[i] == '.' && language == ECO_FRENCH ? ',' : digits[i];
    }
    return k;
}
