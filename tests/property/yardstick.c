#include "yardstick.h"

#include <math.h>
#include <string.h>

enum { METRE, KILOGRAM, SECOND, AMPERE, KELVIN, MOLE, CANDELA, BYTE, PERSON, CARBON, ANTIMONY, EURO };

/* Names of one unit, parted by blanks; `prefixed` says whether kilo and the like may stand before them. */
static const struct known_unit {
    const char *names;
    double size;
    bool prefixed;
    int power[MEASURED];
} known_units[] = {
    {"%", 0.01, false, {0}},
    {"m", 1, true, {[METRE] = 1}},
    {"ha", 10000, false, {[METRE] = 2}},
    {"L l litre litres", 0.001, true, {[METRE] = 3}},
    {"g", 0.001, true, {[KILOGRAM] = 1}},
    {"t tonne tonnes", 1000, true, {[KILOGRAM] = 1}},
    {"s", 1, true, {[SECOND] = 1}},
    {"min", 60, false, {[SECOND] = 1}},
    {"h hour hours heure heures", 3600, false, {[SECOND] = 1}},
    {"day days d jour jours j", 86400, false, {[SECOND] = 1}},
    {"week weeks semaine semaines", 7 * 86400, false, {[SECOND] = 1}},
    {"month months mois", 365.25 * 86400 / 12, false, {[SECOND] = 1}},
    {"year years an ans année années", 365.25 * 86400, false, {[SECOND] = 1}},
    {"A", 1, true, {[AMPERE] = 1}},
    {"K", 1, true, {[KELVIN] = 1}},
    {"mol", 1, true, {[MOLE] = 1}},
    {"cd", 1, true, {[CANDELA] = 1}},
    {"Hz", 1, true, {[SECOND] = -1}},
    {"N", 1, true, {[METRE] = 1, [KILOGRAM] = 1, [SECOND] = -2}},
    {"Pa", 1, true, {[METRE] = -1, [KILOGRAM] = 1, [SECOND] = -2}},
    {"J", 1, true, {[METRE] = 2, [KILOGRAM] = 1, [SECOND] = -2}},
    {"W", 1, true, {[METRE] = 2, [KILOGRAM] = 1, [SECOND] = -3}},
    {"Wh", 3600, true, {[METRE] = 2, [KILOGRAM] = 1, [SECOND] = -2}},
    {"V", 1, true, {[METRE] = 2, [KILOGRAM] = 1, [SECOND] = -3, [AMPERE] = -1}},
    {"B o byte bytes octet octets", 1, true, {[BYTE] = 1}},
    {"bit bits", 0.125, true, {[BYTE] = 1}},
    {"person persons people personne personnes", 1, false, {[PERSON] = 1}},
    {"gCO2e gCO2eq geqCO2 géqCO2 gCO₂e", 0.001, true, {[CARBON] = 1}},
    {"tCO2e tCO2eq teqCO2 téqCO2 tCO₂e", 1000, true, {[CARBON] = 1}},
    {"gSbeq geqSb géqSb", 0.001, true, {[ANTIMONY] = 1}},
    {"EUR €", 1, true, {[EURO] = 1}},
};

static const struct prefix {
    const char *name;
    double size;
} prefixes[] = {
    {"n", 1e-9}, {"µ", 1e-6}, {"μ", 1e-6},  {"u", 1e-6},     {"m", 1e-3},        {"c", 1e-2},
    {"d", 1e-1}, {"da", 10},  {"h", 100},   {"k", 1e3},      {"M", 1e6},         {"G", 1e9},
    {"T", 1e12}, {"P", 1e15}, {"Ki", 1024}, {"Mi", 1048576}, {"Gi", 1073741824}, {"Ti", 1099511627776},
};

static bool among(const char *names, struct text word)
{
    for (const char *at = names; *at;) {
        size_t n = strcspn(at, " ");
        if (n == word.n && memcmp(at, word.at, n) == 0)
            return true;
        at += n + (at[n] == ' ');
    }
    return false;
}

static bool find_known(struct text word, bool prefixed, struct yardstick *unit)
{
    for (size_t i = 0; i < sizeof known_units / sizeof known_units[0]; i++)
        if (among(known_units[i].names, word) && (known_units[i].prefixed || !prefixed)) {
            *unit = (struct yardstick){.size = known_units[i].size};
            memcpy(unit->power, known_units[i].power, sizeof known_units[i].power);
            return true;
        }
    return false;
}

static bool find_word(const struct yardsticks *all, struct text word, struct yardstick *unit)
{
    for (int i = 0; i < all->n; i++)
        if (text_equal(all->own[i].name, word)) {
            *unit = all->own[i].unit;
            return true;
        }
    if (text_is(word, "1")) {
        *unit = PLAIN;
        return true;
    }
    if (find_known(word, false, unit))
        return true;
    for (size_t i = 0; i < sizeof prefixes / sizeof prefixes[0]; i++) {
        uint32_t n = (uint32_t)strlen(prefixes[i].name);
        if (word.n > n && memcmp(word.at, prefixes[i].name, n) == 0 &&
            find_known((struct text){word.at + n, word.n - n}, true, unit)) {
            unit->size *= prefixes[i].size;
            return true;
        }
    }
    return false;
}

/* Cuts "^2" or a raised 2 or 3 off the end of a word. */
static int cut_power(struct text *word)
{
    static const char *const raised[] = {"", "", "²", "³"};
    for (int p = 2; p <= 3; p++) {
        uint32_t n = (uint32_t)strlen(raised[p]);
        if (word->n > n && memcmp(word->at + word->n - n, raised[p], n) == 0) {
            word->n -= n;
            return p;
        }
    }
    for (uint32_t i = 1; i + 1 < word->n; i++)
        if (word->at[i] == '^') {
            int sign = word->at[i + 1] == '-' ? -1 : 1, power = 0;
            for (uint32_t k = i + 1 + (sign < 0); k < word->n; k++)
                power = 10 * power + (word->at[k] - '0');
            word->n = i;
            return sign * power;
        }
    return 1;
}

bool yardstick_read(const struct yardsticks *all, struct text written, struct yardstick *unit)
{
    static const char dot[] = "·";
    *unit = PLAIN;
    int sign = 1;
    for (uint32_t from = 0; from < written.n;) {
        uint32_t to = from, skip = 1;
        while (to < written.n && written.at[to] != '*' && written.at[to] != '/' &&
               (to + 1 >= written.n || memcmp(written.at + to, dot, 2) != 0))
            to++;
        if (to < written.n && written.at[to] == dot[0])
            skip = 2;
        struct text word = {written.at + from, to - from};
        int power = cut_power(&word);
        struct yardstick one;
        if (!find_word(all, word, &one))
            return false;
        for (int i = 0; i < (power < 0 ? -power : power); i++)
            *unit = yardstick_times(*unit, one, power < 0 ? -sign : sign);
        sign = to < written.n && written.at[to] == '/' ? -1 : 1;
        from = to + skip;
    }
    return true;
}

bool yardstick_declare(struct yardsticks *all, struct text name, double times, struct text of)
{
    struct yardstick unit = PLAIN;
    if (all->n == DECLARED_MOST)
        return false;
    if (of.n > 0) {
        if (!yardstick_read(all, of, &unit))
            return false;
        unit.size *= times;
    } else {
        unit.power[MEASURED + all->dimensions++] = 1;
    }
    all->own[all->n++] = (struct own_unit){name, unit};
    return true;
}

struct yardstick yardstick_times(struct yardstick a, struct yardstick b, int sign)
{
    a.size = sign > 0 ? a.size * b.size : a.size / b.size;
    for (int i = 0; i < POWERS; i++)
        a.power[i] += sign * b.power[i];
    return a;
}

bool yardstick_alike(const struct yardstick *a, const struct yardstick *b)
{
    return memcmp(a->power, b->power, sizeof a->power) == 0;
}

bool yardstick_is_number(const struct yardstick *unit)
{
    return yardstick_alike(unit, &PLAIN);
}
