/* The interval reading of a program: the same operations over bounds instead of values. What comes out of an operation
 * encloses every value that the run would give for any answers and figures inside the bounds that went in.
 *
 * Rounding: ends are computed by the operations of the estimate in the same order, and rounding is monotone, so that they
 * enclose without widening. Only the weighted mean and lists that are not given reorder, and widen by 2^-40.
 *
 * Everything is laid out by bounds_start() in the arena of the run; nothing is allocated while a reading goes on. The
 * bounds of inputs and figures stay where they are put, so that narrowing one of them and reading again is one store. */
#ifndef ECO_BOUNDS_H
#define ECO_BOUNDS_H

#include "run.h"

/* What a value may be: a set of states, and of marks. ASSUMED may be there (MAY_ASSUME), may be absent (MAY_BE_SURE). */
enum may {
    MAY_KNOW = 1, MAY_NA = 2, MAY_UNKNOWN = 4, MAY_ASSUME = 8, MAY_BE_SURE = 16,
    MAY_BE_OPEN = 32,                   /* the answer itself, which nobody has given yet */
    MAY_STATES = MAY_KNOW | MAY_NA | MAY_UNKNOWN
};

/* The ends of the values that a slot may have when it is known; low is +infinity and high -infinity when it cannot be. A
 * yes-or-no has ends 0 and 1, a choice or key the first and last option that it may be. */
struct bound {
    double low, high;
    uint8_t may;
};

/* A row that stands for all rows that a list which is not given may have. */
struct ghost {
    double least, most;                 /* how many, in all outer rows that it stands in */
    bool gone;                          /* looked at as if there were none */
};

struct bounds {
    const struct run *run;              /* the program, the rows and the texts */
    struct bound *slot;
    struct bound **column;              /* by column; NULL for tables without ±, whose figures are points */
    struct bound **dated;               /* by dated value, its figures; NULL without ± */
    bool **touched;                     /* by column with ±: the cells that a reading looked at; NULL to keep no list */
    uint32_t *rows, *given;             /* by list: its rows, and how many are given; behind these are its ghosts, one for each outer row
                                           in which it is not given, or one for the whole list */
    struct ghost **ghost;               /* by list, of the rows behind those that are given; NULL where there are none */
    uint32_t **owner, **stand_in;       /* of inner lists: by row its outer row; by outer row the ghost that stands in it, or NONE */
    uint32_t *row;                      /* the row in hand */
    bool partial;                       /* answers may go on missing: what is open may also be unknown */
};

/* Lays out one reading; constants and tables are in place, the inputs are for the caller to put. Where `partial`, it
 * encloses every state on the way, today's included; else only those in which everything is answered. */
bool bounds_start(struct bounds *b, const struct run *run, bool partial);
/* The same for a run that goes on behind that of another reading (run_go_on): what has been read is shared. */
bool bounds_go_on(struct bounds *b, const struct run *run, const struct bounds *from);
void bounds_all(struct bounds *b);
/* The rows that an operation goes through: those of a list, or of the outer row in hand. Known: no ghost is among them. */
struct row_range bounds_rows(const struct bounds *b, uint32_t list, bool of_row);
/* The ghost that a row of a list is, or NULL. */
static inline struct ghost *bounds_ghost(const struct bounds *b, uint32_t list, uint32_t row)
{
    return b->ghost[list] && row >= b->given[list] ? &b->ghost[list][row - b->given[list]] : NULL;
}
/* The ghost of a list that is not given (in an outer row, if it is an inner one) as if it had no rows, or as it is. */
void bounds_put_gone(struct bounds *b, uint32_t list, uint32_t outer, bool gone);
/* How many rows one stands for, to an operation. */
struct crowd {
    double least, most;
};
struct crowd bounds_crowd_of(const struct bounds *b, uint32_t list, uint32_t row, bool of_row);
static inline struct crowd bounds_crowd(const struct bounds *b, uint32_t list, uint32_t row, bool of_row)
{
    return b->ghost[list] ? bounds_crowd_of(b, list, row, of_row) : (struct crowd){1, 1};
}
void bounds_part(struct bounds *b, uint32_t from, uint32_t to);
/* Whether the policy of a stretch is surely not asked; then nothing that it writes applies. */
bool bounds_is_left_out(const struct bounds *b, const struct stretch *s);
void bounds_pass_over(struct bounds *b, const struct stretch *s);
/* The cell of a table, as one reading sees it. */
struct bound bounds_cell(const struct bounds *b, uint32_t column, uint32_t row);
struct bound bound_of(double value, uint8_t state);
struct bound bound_between(double low, double high);
struct bound bound_hull(struct bound x, struct bound y);

static inline bool may_be(struct bound x, double value)
{
    return (x.may & MAY_KNOW) && x.low <= value && value <= x.high;
}

static inline bool is_point(struct bound x)
{
    return x.low == x.high;
}

/* One value in one state. */
static inline bool is_decided(struct bound x)
{
    uint8_t states = x.may & MAY_STATES;
    return states == MAY_NA || states == MAY_UNKNOWN || (states == MAY_KNOW && x.low == x.high);
}

/* For the operations (bounds_value.c, bounds_branch.c, bounds_fold.c, bounds_mean.c, bounds_latest.c,
 * bounds_listing.c). */
typedef void bounds_function(struct bounds *b, const struct op *op);
extern bounds_function *const bounds_table[OP_CODES];
#define OPERATION(code, arity, name, direction, meaning) bounds_function bounds_##name;
#include "operations.def"

void bounds_set(struct bounds *b, const struct op *op, struct bound x);      /* its result */
void bounds_put_ends(struct bounds *b, const struct op *op, double low, double high, uint8_t may);
void bounds_put_answer(struct bounds *b, const struct op *op, bool yes, bool no, uint8_t may);
void bounds_put_nothing(struct bounds *b, const struct op *op, uint8_t may);  /* no value in any of these states */
/* Unknown before not applicable before known, over sets of states. */
uint8_t bounds_strict(uint8_t x, uint8_t y);
static inline struct bound operand_a(const struct bounds *b, const struct op *op) { return b->slot[op->a]; }
static inline struct bound operand_b(const struct bounds *b, const struct op *op) { return b->slot[op->b]; }
/* The widest relative error of a reordered sum of n terms, generously: 2^-40 up to 2 000 terms. */
double bounds_rounding(double terms);

/* What a row may do in a fold. */
struct member {
    bool in, out, unknown;              /* its condition may be yes; no or not applicable; unknown */
    uint8_t marks;
};
struct member bounds_member(const struct bounds *b, uint32_t list, uint32_t where, uint32_t row);
/* bounds_latest.c: the least that the greatest `by` of a row that is in may be, -infinity when none surely is; and whether a
 * row may be the last, or leave it open which one is. */
double bounds_last_floor(const struct bounds *b, const struct op *op);
bool bounds_may_be_last(const struct bounds *b, const struct op *op, double floor, uint32_t row);

#endif
