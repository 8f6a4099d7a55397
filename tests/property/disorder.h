/* The same rules written otherwise: other blanks, comments, breaks inside sentences, and words of both languages for names. Each
 * text is malloc'ed. */
#ifndef TESTS_DISORDER_H
#define TESTS_DISORDER_H

#include "random.h"

/* Other blanks, also those that do not break, and with comments when asked for, all of them different: *said counts them. Texts
 * in quotes stay, and so does what stands at the beginning of lines: there blanks say which block an `end` is missing from. */
char *with_other_blanks(struct random *r, const char *rules, bool comments, int *said);
/* Every blank that does not break made a plain one, outside of quotes. */
char *with_plain_blanks(const char *rules);
/* Some names of random rules become words of the languages, in backticks. */
char *with_words_as_names(struct random *r, const char *rules);
/* Breaks a sentence at some blank, or gives NULL where that makes other rules of it. */
char *with_a_break(struct random *r, const char *rules);

/* The operations of rules, without the places they come from; NULL when the rules are wrong. */
char *program_of(const char *rules);

/* How many words the two languages have, and one of them. */
enum { WORD_BYTES = 48 };
uint32_t word_count(void);
void word_at(uint32_t i, char out[WORD_BYTES]);

/* A text with one name in place of another; what stands in braces has no backticks. */
char *renamed(const char *rules, const char *name, const char *word, bool ticked);

#endif
