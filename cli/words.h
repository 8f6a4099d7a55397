/* Every sentence that the command line itself says, in both languages, in words.def. */
#ifndef ECO_CLI_WORDS_H
#define ECO_CLI_WORDS_H

#include "ecoscore.h"

enum word {
#define WORD(name, en, fr) W_##name,
#include "words.def"
    WORDS
};

/* Some are printf formats; both languages take the same arguments in the same order. */
const char *word_text(enum word word, enum eco_language language);
/* The one for n things: the entry itself for one, the entry behind it for several. */
const char *word_count(enum word word, size_t n, enum eco_language language);

/* Prints the sentence with its arguments, made harmless for a terminal: they may come from anywhere. */
void word_put(FILE *out, enum eco_language language, enum word word, ...);
/* "  did you mean ...?" on a line of its own; nothing when suggestion is NULL. */
void word_suggest(FILE *out, enum eco_language language, const char *suggestion);

#endif
