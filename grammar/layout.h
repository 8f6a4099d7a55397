/* The one canonical layout of a rule file: the same tokens in one way of writing them. Words, order, comments, blank lines and
 * where a long sentence breaks are the author's; indentation, spacing, quotes, accents and columns are not. With another
 * language the words of the language and the decimal sign are that language's; names and texts stay.
 *
 * Works on the tokens that the parser reads, so what a layout cannot show, the parser cannot see; layout_of() reads its own
 * text again all the same, and gives nothing when the tree is not the same. */
#ifndef ECO_LAYOUT_H
#define ECO_LAYOUT_H

#include "parse.h"

enum layout_outcome { LAYOUT_DONE, LAYOUT_INVALID, LAYOUT_CHANGED, LAYOUT_NO_MEMORY };

/* The text lives in the arena of the diagnostics. INVALID: the file has errors, which are in `diagnostics`. CHANGED: a defect of
 * this program, *at is where the trees part. *language is the one asked for (ECO_LANGUAGES: the file's own, each word in the
 * author's spelling), and afterwards the one that the file is written in. */
enum layout_outcome layout_of(struct sources *sources, uint32_t file, struct diagnostics *diagnostics, enum eco_language *language,
                              struct text *out, struct span *at);

/* ---- between layout.c and layout_word.c ---- */

struct layout {
    const struct sources *sources;
    uint32_t file;
    struct arena *arena;
    enum eco_language from, to;
    bool translated;                /* each word in its first spelling, or the one its place asks for */
    struct tokens tokens;
    struct text *quoted;            /* names, folded, that the other language would take for its words */
    uint32_t quoted_count, quoted_cap;
    bool *goes_on;                  /* by token: the first of a line that goes on with the sentence of the one before */
};

/* A token as it is written. `block`: the innermost block around it, as a token, or 0. */
struct text layout_word(const struct layout *l, uint32_t i, int block);
/* Whether a blank stands before token i on its line. */
bool layout_blank_before(const struct layout *l, uint32_t i);

#endif
