#include "words.h"
#include "terminal.h"

#include <stdarg.h>

static const char *const word_table[WORDS][ECO_LANGUAGES] = {
#define WORD(name, en, fr) {en, fr},
#include "words.def"
};

const char *word_text(enum word word, enum eco_language language)
{
    return word_table[word][language];
}

void word_put(FILE *out, enum eco_language language, enum word word, ...)
{
    char text[4096];
    va_list args;
    va_start(args, word);
    vsnprintf(text, sizeof text, word_text(word, language), args);
    va_end(args);
    terminal_put(out, text);
}

void word_suggest(FILE *out, enum eco_language language, const char *suggestion)
{
    if (!suggestion)
        return;
    fputs("  ", out);
    word_put(out, language, W_DID_YOU_MEAN, suggestion);
    fputc('\n', out);
}

const char *word_count(enum word word, size_t n, enum eco_language language)
{
    bool one = n == 1 || (n == 0 && language == ECO_FRENCH);
    return word_text(one ? word : word + 1, language);
}
