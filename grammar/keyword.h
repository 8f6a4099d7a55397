/* The words of the language, from the one table keywords.def. */
#ifndef ECO_KEYWORD_H
#define ECO_KEYWORD_H

#include "diagnostic.h"

enum keyword_class {
    KEYWORD_LINE, KEYWORD_META, KEYWORD_TYPE, KEYWORD_CALL, KEYWORD_SOFT, KEYWORD_WORD, KEYWORD_PHRASE,
    KEYWORD_CELL, KEYWORD_CLAIM, KEYWORD_BREAKDOWN
};

struct keyword {
    int token;
    const char *name;                              /* of the token */
    enum keyword_class class;
    const char *spelling[ECO_LANGUAGES];           /* '|' between spellings */
};
extern const struct keyword keyword_table[];
extern const uint32_t keyword_count;

/* Where a translation takes which spelling, if not the first. */
enum spelling_place {
    PLACE_FIRST, PLACE_BEFORE_TEXT, PLACE_BEFORE_UNIT, PLACE_AFTER_ADDS, PLACE_IN_SCORE, PLACE_IN_CRITERION, PLACE_OF_VALUE,
    PLACE_IN_BRACKETS, PLACE_IN_BREAKDOWN, PLACE_OF_POLICY, PLACE_ELSEWHERE
};
struct preferred {
    int token;
    enum eco_language language;
    enum spelling_place place;
    const char *spelling;
};
extern const struct preferred preferred_table[];
extern const uint32_t preferred_count;

/* One spelling, cut into words, ready to be compared. */
enum { KEYWORD_WORDS = 5 };
struct spelling {
    const struct keyword *keyword;
    struct text word[KEYWORD_WORDS];       /* folded, unless `exact` */
    uint8_t words;
    bool exact;                            /* "à", "où": the accent decides */
    struct spelling *next;                 /* of the same first word, or another that has the same place */
};

enum { KEYWORD_PLACES = 256 };
struct keyword_index {
    struct spelling *place[KEYWORD_PLACES];        /* by the folded first word; longer spellings first */
    bool built;
};
/* Nothing happens when it is built already. */
bool keyword_index_build(struct keyword_index *index, struct arena *arena, enum eco_language language);
/* The spellings that may begin with a word: compare them. */
const struct spelling *keyword_candidates(const struct keyword_index *index, struct text first_word);

const struct keyword *keyword_of_token(int token);
/* The first spelling in one language, or the symbol itself for punctuation. */
struct text keyword_written(struct arena *arena, int token, enum eco_language language);
const char *keyword_token_name(int token);

/* The keyword that one word or phrase spells in a language, accents aside, or NULL. */
const struct keyword *keyword_spelled(struct arena *arena, struct text words, enum eco_language language);

/* The spelling that words of a file stand for, with its accents and single blanks; empty when there is none. */
struct text keyword_as_spelled(struct arena *arena, struct text words, enum eco_language language);

/* True when a word after a number belongs to the sentence and is no unit ("5 to 10", "50 donne"). */
bool keyword_starts_with(const struct keyword_index *index, struct text word, struct text fold);

void keyword_print_table(FILE *out, enum eco_language language);

#endif
