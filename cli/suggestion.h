/* "Did you mean": the word of a list that is nearest to a mistyped one. */
#ifndef ECO_CLI_SUGGESTION_H
#define ECO_CLI_SUGGESTION_H

#include <stdbool.h>
#include <stddef.h>

struct suggestion {
    const char *wanted;
    const char *best;       /* NULL as long as nothing is near enough */
    size_t distance;
};

void suggestion_offer(struct suggestion *suggestion, const char *candidate);

#endif
