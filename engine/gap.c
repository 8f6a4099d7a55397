#include "gap.h"

#include <math.h>
#include <string.h>

#include "number.h"

/* Nothing where there is no end. */
static struct text end_words(struct checker *c, double value, enum base base, struct span at)
{
    char digits[NUMBER_LENGTH];
    if (isinf(value))
        return (struct text){0};
    if (base != BASE_DATE)
        return number_words(c, value, 9, at);
    int n = date_write(date_of(value), digits);
    return text_copy(c->m->arena, (struct text){digits, (uint32_t)n});
}

/* By whether the end is open. */
static const char *const ending[2][ECO_LANGUAGES] = {{"up to %.*s", "jusqu'à %.*s"}, {"below %.*s", "sous %.*s"}};
static const char *const beginning[2][ECO_LANGUAGES] = {{"from %.*s on", "à partir de %.*s"}, {"above %.*s", "au-delà de %.*s"}};

/* Two ends: both closed, the upper one open, the lower one open, both open. */
static const char *const between[2][2][ECO_LANGUAGES] = {
    {{"from %.*s to %.*s", "de %.*s à %.*s"}, {"from %.*s to less than %.*s", "de %.*s à moins de %.*s"}},
    {{"above %.*s and up to %.*s", "au-delà de %.*s et jusqu'à %.*s"}, {"between %.*s and %.*s", "entre %.*s et %.*s"}}};

struct text gap_words(struct checker *c, const struct gap *gap, enum base base, struct span at)
{
    struct arena *arena = c->m->arena;
    enum eco_language language = check_language(c, at);
    struct text low = end_words(c, gap->low, base, at), high = end_words(c, gap->high, base, at);
    if (!low.n)
        return text_format(arena, ending[gap->high_open][language], (int)high.n, high.n ? high.at : "");
    if (!high.n)
        return text_format(arena, beginning[gap->low_open][language], (int)low.n, low.at);
    if (gap->low == gap->high)
        return text_format(arena, language == ECO_FRENCH ? "égales à %.*s" : "equal to %.*s", (int)low.n, low.at);
    return text_format(arena, between[gap->low_open][gap->high_open][language], (int)low.n, low.at, (int)high.n, high.at);
}
