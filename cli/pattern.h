/* Patterns that words of an inventory fit (PCRE2), whatever their capitals. Inventories come from anywhere: a pattern gives up on a
 * text for which it takes too many steps, and says so. */
#ifndef ECO_CLI_PATTERN_H
#define ECO_CLI_PATTERN_H

#include "draft.h"

struct pattern;

/* NULL with what is wrong and at which byte, or with an empty `why` without memory. */
struct pattern *pattern_compile(const char *text, struct draft *why, size_t *at);
void pattern_free(struct pattern *pattern);

enum pattern_outcome { PATTERN_FITS, PATTERN_NOT, PATTERN_TIRED };

enum pattern_outcome pattern_match(struct pattern *pattern, const char *text);

#endif
