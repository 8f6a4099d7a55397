/* The checked rules as a flat typed program: operations over numbered slots, in an order in which every operand is ready
 * before it is read. Running it looks up no name, tests no type and allocates nothing.
 *
 * A slot holds a double and a state. What the double means is fixed when rules are checked: a number in a known unit, 0 or
 * 1, the index of a choice, the row of a table, a day number, the index of a text. Rows of lists are columns: inside an
 * EACH, LOAD takes the value of the current row into a slot and STORE puts one back. There are no jumps: a decision
 * computes its branches and picks, so that the same operations can be read over intervals as well. */
#ifndef ECO_PROGRAM_H
#define ECO_PROGRAM_H

#include "unit.h"

#define NONE UINT32_MAX

/* States: strict operations give UNKNOWN before NOT_APPLICABLE before KNOWN. ASSUMED is a mark beside the state: a
 * default or a fallback was used on the way here. */
enum state { UNKNOWN = 0, KNOWN = 1, NOT_APPLICABLE = 2, STATE_MASK = 3, ASSUMED = 4 };

enum op_code {
#define OPERATION(code, arity, name, direction, meaning) OP_##code,
#include "operations.def"
    OP_CODES
};

enum { OPERANDS = 3 };

struct op {
    uint16_t code;
    bool of_row;                    /* of an EACH or a fold: only the rows that stand in the outer row in hand */
    uint32_t dst, a, b, c;
};

/* A column belongs to a list or a table and has one value for each of its rows. */
struct column {
    uint32_t list;                  /* whose rows */
    const double *value;            /* of a table: filled when rules are checked; of a list: NULL */
    const uint8_t *state;
    const double *half_width;       /* of a table with ±, in the column's unit, NaN where none is given; else NULL */
};

/* Bands, scale or choices: the points of one measure. An edge is factor * value, the value being a dated one or 1. */
struct edge {
    double factor;
    uint32_t slot;                  /* NONE: the edge is the factor itself */
};

enum piece_relation { PIECE_UP_TO, PIECE_BELOW, PIECE_FROM, PIECE_ABOVE, PIECE_ELSE };

struct piecewise {
    uint32_t n;
    struct edge *edge;
    double *points;                 /* bands, scale: beside each edge; choices: by option, with `state` for gaps */
    uint8_t *relation;              /* bands; in a scale PIECE_BELOW and PIECE_ABOVE make a jump, PIECE_UP_TO a knot */
    struct text *label;
    struct span *at;
    bool complete;                  /* bands: what reaches the last line is proved to be its */
};

/* What `list of` names: the values of a column, and how one of them is written. */
enum listing_form { LISTING_NUMBERS, LISTING_WORDS, LISTING_DAYS, LISTING_TEXTS };
struct listing {
    uint32_t term, where;           /* columns; where: or NONE */
    uint32_t most;                  /* names; of more it says how many there are */
    enum listing_form form;
    struct text unit;               /* of numbers */
    struct text *word;              /* of choices and keys, by value */
    uint32_t words;
    enum eco_language language;     /* of the policy */
};

struct dated_value {
    uint32_t n;
    int32_t *from;                  /* ascending */
    double *value;
    double *half_width;             /* NaN: none given */
    bool uncertain;                 /* some figure has a ± */
};

/* A declared value with ±: its slot, which no operation writes. */
struct uncertain_slot {
    uint32_t slot;
    double half_width;
};

/* The ± of a default: an amount, or a share of what the default comes to. */
struct margin {
    double ratio, amount;           /* one of them is 0 */
};

/* Operations of a policy that is asked under a condition. Where it is surely not asked they are passed over: all that they write does not
 * apply. Facts are none of them. */
struct stretch {
    uint32_t from, to;              /* operations */
    uint32_t asked;                 /* slot, which an operation before them writes */
};

struct program {
    struct op *op;
    struct span *at;                /* where each operation comes from */
    uint32_t ops, op_cap, at_cap;
    double *value;                  /* the slots before a run: constants in place, everything else unknown */
    uint8_t *state;
    uint32_t slots, slot_cap, state_cap;
    struct column *column;
    uint32_t columns, column_cap;
    struct piecewise *piecewise;
    uint32_t piecewises, piecewise_cap;
    struct dated_value *dated;
    uint32_t dateds, dated_cap;
    struct uncertain_slot *uncertain;
    uint32_t uncertains, uncertain_cap;
    struct margin *margin;
    uint32_t margins, margin_cap;
    struct text *text;              /* constants; a project's texts are numbered after them */
    uint32_t texts, text_cap;
    struct regex **regex;
    uint32_t regexes, regex_cap;
    struct listing *listing;
    uint32_t listings, listing_cap;
    uint32_t lists;                 /* input lists, tables and the program's own lists of criteria */
    uint32_t *list_rows;            /* rows known when rules are checked, or NONE */
    uint32_t *list_least, *list_most;   /* rows that a project's list may have; of an inner one, in each outer row */
    uint32_t *list_outer;           /* of a list in a list: that list; else NONE */
    uint32_t inner_lists;
    uint32_t list_cap, most_cap, least_cap, outer_cap;
    struct stretch *stretch;        /* in their order */
    uint32_t stretches;
    uint32_t as_of;                 /* the slot of the date */
    bool has_margins;               /* some figure has a ±, or some default */
};

struct regex;

struct op_info {
    const char *name;
    uint8_t arity;                  /* how many of a, b, c are slots that it reads */
    const char *meaning;
};
extern const struct op_info op_table[OP_CODES];

/* The slots that an operation reads, in order, and how many they are. */
uint32_t op_operands(const struct op *op, uint32_t slot[OPERANDS]);
/* The columns that a fold goes through, NONE where it has none, and how many they are; 0 for what is no fold. */
uint32_t op_columns(const struct op *op, uint32_t column[OPERANDS]);
/* The list whose rows a fold goes through, or NONE. */
uint32_t op_list(const struct program *program, const struct op *op);

/* Every operand is a slot written before, every index inside its table: false, and *at the operation, if not. Programs are
 * verified once, after checking; a program that fails is a defect of this library. */
bool program_verify(const struct program *program, uint32_t *at);
bool program_find_margins(const struct program *program);
void program_print(FILE *out, const struct program *program, const struct sources *sources);
void program_print_operations(FILE *out, enum eco_language language);

#endif
