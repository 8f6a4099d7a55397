/* The one entry to the grammar: a source in, a tree and diagnostics out. */
#ifndef ECO_PARSE_H
#define ECO_PARSE_H

#include "diagnostic.h"
#include "keyword.h"
#include "token.h"
#include "tree.h"

struct parsed {
    struct node *file;                 /* N_FILE; never NULL unless memory failed */
    enum eco_language language;
    struct text *broken;               /* names that a sentence with a syntax error would have declared */
    uint32_t broken_count;
    bool adapts;                       /* it says somewhere what only a policy that adapts another may say */
};

/* The words of the languages met so far, for all files of one policy; zero at first, in the arena of the diagnostics. */
struct vocabulary {
    struct keyword_index words[ECO_LANGUAGES];
};

/* Parses a source to its end whatever it holds; errors go to `diagnostics`, whose arena holds the tree. False without
 * memory, and for what is not UTF-8, which is then told. */
bool parse_source(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics, struct vocabulary *vocabulary,
                  struct parsed *parsed);

/* The same, and the tokens as the parser read them, in their own arena: words of the language told from names. */
bool parse_tokens(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics, struct vocabulary *vocabulary,
                  struct parsed *parsed, struct tokens *tokens);

/* What to do where a word of the language is meant as a name: a hint of messages. */
struct text syntax_backticks(struct arena *arena, struct text word, enum eco_language language);

#endif
