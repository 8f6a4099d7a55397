/* Tokens between the scanner, the phrase filter and the parser. */
#ifndef ECO_TOKEN_H
#define ECO_TOKEN_H

#include "diagnostic.h"

struct token {
    int kind;               /* a token of parser.y; the scanner's words are NAME until the filter looks at them */
    struct span at;
    struct text text;       /* a name in Normalization Form C, or the content of a quoted text */
    struct text fold;       /* the name without accents */
    struct text unit;       /* of a figure, or of [ ]; "%" for a percentage */
    double number;
    uint32_t column;        /* blanks before the first word of a line */
    bool first;             /* first on its line */
    bool in_row;            /* inside a row of | cells | */
    bool quoted_name;       /* `in backticks`: never a keyword */
    bool named;             /* the parser took it for a name, be it a word of the language or not */
    bool broken;            /* something was already said about it: be silent about what follows from it */
};

/* The array lives in an arena of the parse alone; what a token points at lives as long as its source. */
struct tokens {
    struct arena *arena;
    struct token *v;
    uint32_t n, cap;
};

#endif
