#include "shortest.h"

#include <stdbool.h>
#include <string.h>

struct power {
    uint64_t high, low;
};

#include "powers.h"

enum { FRACTION_BITS = 52, EXPONENT_BIAS = 1075 };

__extension__ typedef unsigned __int128 wide;

/* floor(log10(2^q)), of three quarters of 2^q when irregular; floor(log2(10^e)): by multiplication, exact in range. */
static int log10_of_power(int q, bool irregular)
{
    return (q * 1262611 - (irregular ? 524031 : 0)) >> 22;
}

static int log2_of_power(int e)
{
    return (e * 1741647) >> 19;
}

/* The upper 64 bits of g * x / 2^64; the last one is set when anything was cut off, so that comparisons stay right. */
static uint64_t scaled(struct power g, uint64_t x)
{
    wide low = (wide)g.low * x, high = (wide)g.high * x + (uint64_t)(low >> 64);
    return (uint64_t)(high >> 64) | ((uint64_t)high > 1);
}

static struct decimal without_zeros(struct decimal d)
{
    while (d.digits % 10 == 0) {
        d.digits /= 10;
        d.exponent++;
    }
    return d;
}

/* All numbers between the middles to both neighbours read back to the value; the middles do when its last bit is 0. With one
 * digit less, at most two candidates lie near; if exactly one is inside, it is the shortest. */
struct decimal shortest_decimal(double value)
{
    uint64_t bits, fraction_mask = (UINT64_C(1) << FRACTION_BITS) - 1;
    memcpy(&bits, &value, sizeof bits);
    int biased = (int)(bits >> FRACTION_BITS & 0x7FF);
    uint64_t fraction = bits & fraction_mask, c = biased ? fraction | (fraction_mask + 1) : fraction;
    int q = (biased ? biased : 1) - EXPONENT_BIAS;
    bool irregular = fraction == 0 && biased > 1, odd = c & 1;      /* the neighbour below is nearer */
    int k = log10_of_power(q, irregular), h = q + log2_of_power(-k) + 1;
    struct power g = powers[-k - POWER_FIRST];
    uint64_t low = scaled(g, (4 * c - 2 + irregular) << h) + odd, middle = scaled(g, 4 * c << h);
    uint64_t high = scaled(g, (4 * c + 2) << h) - odd, s = middle / 4;
    if (s >= 10) {
        uint64_t tens = s / 10;
        bool below = low <= 40 * tens, above = 40 * tens + 40 <= high;
        if (below != above)
            return without_zeros((struct decimal){tens + above, k + 1});
    }
    bool below = low <= 4 * s, above = 4 * s + 4 <= high;
    if (below == above)
        above = middle > 4 * s + 2 || (middle == 4 * s + 2 && (s & 1));
    return without_zeros((struct decimal){s + above, k});
}
