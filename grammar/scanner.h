/* Rule text to tokens. Words come out as names; which of them are keywords is the filter's business (phrase.h). */
#ifndef ECO_SCANNER_H
#define ECO_SCANNER_H

#include "keyword.h"
#include "token.h"

/* Scans one source to its end. Says and goes on: whatever is wrong becomes a diagnostic and the best token for it.
 * False only without memory. */
bool scan(const struct sources *sources, uint32_t file, enum eco_language language, const struct keyword_index *words,
          struct diagnostics *diagnostics, struct tokens *tokens);

/* The language that the first line declares: `language en` or `langue fr`; *declared is false when it says neither. */
enum eco_language scan_language(struct text bytes, bool *declared);

#endif
