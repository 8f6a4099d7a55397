/* Reading and writing of numbers, against the C library: strtod(), and the first of %.15g, %.16g, %.17g that reads back. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "number.h"

enum { ROUNDS = 2 * 1000 * 1000 };

static uint64_t state = 1;

static uint64_t draw(void)
{
    uint64_t z = state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static double of_bits(uint64_t bits)
{
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static size_t digits_of(const char *text)
{
    size_t n = 0, zeros = 0, all = strcspn(text, "e");
    for (size_t i = 0; i < all; i++) {
        bool digit = text[i] >= '0' && text[i] <= '9';
        zeros = digit && text[i] == '0' ? zeros + (n > 0) : digit ? 0 : zeros;
        n += digit && (n > 0 || text[i] != '0');
    }
    return n - zeros;
}

static void expect(double value)
{
    char want[64], got[NUMBER_LENGTH];
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(want, sizeof want, "%.*g", digits, value);
        if (strtod(want, NULL) == value)
            break;
    }
    int n = number_write(value, got);
    assert_int_equal(n, strlen(got));
    /* Beside a power of two, and below the normal numbers, fewer digits than %g tries may do. */
    int ignored;
    bool special = frexp(fabs(value), &ignored) == 0.5 || fabs(value) < 1e-300;
    if (strcmp(want, got) != 0 && (!special || digits_of(got) >= digits_of(want) || strtod(got, NULL) != value))
        fail_msg("%s was written as %s", want, got);
}

static void writes_the_shortest(void **unused)
{
    (void)unused;
    static const double values[] = {0, 1, 10, 100, 0.1, 0.0001, 0.00001, 1e15, 1e14, 1.2345678901234568e17, 1e22, 1e23, 5e-324, 2.2250738585072014e-308,
                                    2.225073858507201e-308, 1.7976931348623157e308, 9007199254740994, 0.3, 2.0 / 3, 1e-7, 1e21, 4.35, 0.000123456789};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        expect(values[i]);
        expect(-values[i]);
    }
    for (int e = -1074; e < 1024; e++)
        for (int k = -2; k <= 2; k++) {
            uint64_t bits;
            double power = ldexp(1, e);
            memcpy(&bits, &power, sizeof bits);
            if ((int64_t)bits + k > 0)
                expect(of_bits(bits + (uint64_t)(int64_t)k));
        }
    for (int i = 0; i < ROUNDS; i++) {
        double any = of_bits(draw());
        if (isfinite(any))
            expect(any);
        expect((double)(draw() % 100000000) / 1000);
        expect((double)(draw() % 1000000) / (double)(1 + draw() % 1000));
    }
}

static void reads_as_strtod(void **unused)
{
    (void)unused;
    for (int i = 0; i < ROUNDS; i++) {
        char text[64];
        int digits = (int)(draw() % 22), decimals = (int)(draw() % 22);
        int n = snprintf(text, sizeof text, "%s%.*s", draw() % 2 ? "-" : "", digits, "00000000000000000000000");
        for (char *c = text; *c; c++)
            if (*c == '0')
                *c = (char)('0' + draw() % 10);
        if (draw() % 2)
            n += snprintf(text + n, sizeof text - (size_t)n, ".%0*llu", decimals, (unsigned long long)(draw() % 1000000));
        if (draw() % 8 == 0)
            snprintf(text + n, sizeof text - (size_t)n, "e%d", (int)(draw() % 80) - 40);
        char *end;
        double want = strtod(text, &end), got = 0;
        bool good = *text && end == text + strlen(text) && isfinite(want);
        bool read = number_read((struct text){text, (uint32_t)strlen(text)}, &got);
        if (read != good || (good && (got != want || signbit(got) != signbit(want))))
            fail_msg("%s was read as %.17g (%d)", text, got, read);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(writes_the_shortest), cmocka_unit_test(reads_as_strtod)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
