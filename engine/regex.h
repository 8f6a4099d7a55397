/* Regular expressions by PCRE2, compiled once when rules are checked; UTF-8, with limits, so that a hostile text cannot
 * hold up a run. */
#ifndef ECO_REGEX_H
#define ECO_REGEX_H

#include "text.h"

struct regex;
struct matcher;                 /* memory of searches, of one thread, used again by each */

struct matcher *matcher_new(void);                  /* NULL without memory */
void matcher_free(struct matcher *matcher);
void matcher_refill(struct matcher *matcher);       /* a new evaluation begins: REGEX_STEPS for all its searches together */

/* NULL when the pattern is wrong (*why, *offset in bytes) or without memory. Freed with regex_free(). */
struct regex *regex_compile(struct arena *arena, struct text pattern, struct text *why, uint32_t *offset);
void regex_free(struct regex *regex);

enum regex_answer { REGEX_NO, REGEX_YES, REGEX_LIMIT };
/* REGEX_LIMIT: the search was given up, or there was no memory (matcher NULL); never to be read as "no match". */
enum regex_answer regex_match(const struct regex *regex, struct matcher *matcher, struct text subject);

#endif
