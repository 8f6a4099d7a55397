/* Writes the powers of ten that shortest.c needs: for each k the first 128 bits of 10^k, rounded up. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum { FIRST = -292, LAST = 324, WORDS = 40 };

struct whole {
    uint32_t word[WORDS];           /* least first */
};

static void double_it(struct whole *x)
{
    uint32_t carry = 0;
    for (int i = 0; i < WORDS; i++) {
        uint32_t next = x->word[i] >> 31;
        x->word[i] = x->word[i] << 1 | carry;
        carry = next;
    }
}

static void times_ten(struct whole *x)
{
    uint64_t carry = 0;
    for (int i = 0; i < WORDS; i++) {
        carry += (uint64_t)x->word[i] * 10;
        x->word[i] = (uint32_t)carry;
        carry >>= 32;
    }
}

static int compare(const struct whole *x, const struct whole *y)
{
    for (int i = WORDS - 1; i >= 0; i--)
        if (x->word[i] != y->word[i])
            return x->word[i] < y->word[i] ? -1 : 1;
    return 0;
}

static void subtract(struct whole *x, const struct whole *y)
{
    int64_t borrow = 0;
    for (int i = 0; i < WORDS; i++) {
        borrow += (int64_t)x->word[i] - y->word[i];
        x->word[i] = (uint32_t)borrow;
        borrow >>= 32;
    }
}

/* The first 128 bits of x / y, by long division; x is doubled until it is not less than y. */
static void put_quotient(struct whole x, struct whole y)
{
    static const struct whole zero;
    uint64_t high = 0, low = 0;
    while (compare(&x, &y) < 0)
        double_it(&x);
    for (struct whole twice = y; double_it(&twice), compare(&twice, &x) <= 0;)
        y = twice;
    for (int i = 0; i < 128; i++) {
        bool bit = compare(&x, &y) >= 0;
        if (bit)
            subtract(&x, &y);
        high = high << 1 | low >> 63;
        low = low << 1 | bit;
        double_it(&x);
    }
    bool exact = compare(&x, &zero) == 0;
    low += !exact;
    high += !exact && low == 0;
    printf("    {UINT64_C(0x%016" PRIX64 "), UINT64_C(0x%016" PRIX64 ")},\n", high, low);
}

int main(void)
{
    printf("/* Made by powers_make.c. */\nenum { POWER_FIRST = %d };\nstatic const struct power powers[] = {\n", FIRST);
    for (int k = FIRST; k <= LAST; k++) {
        struct whole one = {{1}}, power = {{1}};
        for (int i = 0; i < (k < 0 ? -k : k); i++)
            times_ten(&power);
        put_quotient(k < 0 ? one : power, k < 0 ? power : one);
    }
    printf("};\n");
    return fflush(stdout) != 0;
}
