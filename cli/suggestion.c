#include "suggestion.h"

#include <string.h>

enum { LONGEST = 63 };

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* Insertions, deletions, changes and swaps of neighbours, by byte. */
static size_t distance(const char *a, const char *b)
{
    size_t n = strlen(a), m = strlen(b), row[3][LONGEST + 1];
    if (n > LONGEST || m > LONGEST)
        return LONGEST;
    for (size_t j = 0; j <= m; j++)
        row[0][j] = j;
    for (size_t i = 1; i <= n; i++) {
        size_t *now = row[i % 3], *before = row[(i + 2) % 3], *earlier = row[(i + 1) % 3];
        now[0] = i;
        for (size_t j = 1; j <= m; j++) {
            size_t change = before[j - 1] + (lower(a[i - 1]) != lower(b[j - 1]));
            now[j] = least(change, least(before[j] + 1, now[j - 1] + 1));
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                now[j] = least(now[j], earlier[j - 2] + 1);
        }
    }
    return row[n % 3][m];
}

void suggestion_offer(struct suggestion *suggestion, const char *candidate)
{
    size_t length = strlen(suggestion->wanted), limit = length < 6 ? 1 : length < 12 ? 2 : 3;
    size_t d = distance(suggestion->wanted, candidate);
    bool same = strcmp(suggestion->wanted, candidate) == 0;     /* such as a link to nothing: it was not mistyped */
    if (!same && d <= limit && d < strlen(candidate) && (!suggestion->best || d < suggestion->distance)) {
        suggestion->best = candidate;
        suggestion->distance = d;
    }
}
