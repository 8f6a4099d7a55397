/* One run of a program over one project. Everything is laid out before it starts; nothing is allocated while it runs. */
#ifndef ECO_RUN_H
#define ECO_RUN_H

#include "nest.h"

struct run {
    const struct program *program;
    struct arena *arena;
    double *value;                      /* by slot */
    uint8_t *state;
    double **dated;                     /* by dated value: its figures where a trial has changed them; NULL: the program's */
    double **column_value;              /* by column; tables share the program's own */
    uint8_t **column_state;
    uint32_t *rows;                     /* by list */
    bool *list_known;                   /* a list that the project does not give is unknown, not empty; an inner one may be in some rows */
    struct nest nest;                   /* of the project */
    uint32_t *row;                      /* by list: the row in hand inside an EACH */
    const struct alike *alike;          /* rows that need not be computed again; NULL: none */
    struct text *text;                  /* of the project, numbered after the program's */
    uint32_t texts, text_cap;
    struct matcher *matcher;            /* for searches in texts; the caller's, NULL when the program has no regex */
    struct run_listing {                /* by listing of the program */
        struct text text;
        char *room;
        uint32_t cap;
        bool written;                   /* since it was computed last */
    } *listing;
    uint32_t limited;                   /* an operation whose regex gave up, or NONE */
};

/* Takes the number of rows of each input list (program lists have their own), with list_known. False without memory. */
bool run_start(struct run *run, const struct program *program, struct arena *arena, const uint32_t *rows, const bool *known,
               const struct nest *nest);
/* The same for a program that begins with that of another run and goes on: what has been computed is shared. */
bool run_go_on(struct run *run, const struct program *program, const struct run *from, const uint32_t *rows, const bool *known);
/* The rows of a list, or only those that stand in the outer row in hand. */
struct row_range run_rows(const struct run *run, uint32_t list, bool of_row);
/* How many operations a run takes: known before it starts, as rows are all that is walked. */
double run_steps(const struct run *run);
double run_steps_of(const struct run *run, uint32_t from, uint32_t to);
void run_all(struct run *run);
/* The operations from..to again, for the explanation of one row: set run->row[list] first. */
void run_part(struct run *run, uint32_t from, uint32_t to);
struct text run_text(const struct run *run, double index);
double run_add_text(struct run *run, struct text text);      /* its index */

/* Equal within one part in 10^9, so that 0.1 + 0.2 is 0.3; plain comparison when an end is infinite. */
bool less_equal(double x, double y);

/* To multiples of num / den. What is within one part in 10^9 of a half, or of a multiple, counts as that, but for no more than a
 * millionth of a step. */
double round_half(double x, double num, double den);
double round_down(double x, double num, double den);
double round_up(double x, double num, double den);

/* Points of x on a scale whose edges have these values. */
double scale_at(const struct piecewise *p, const double *edges, double x);

/* The points of a curve that decide at x: two neighbours, or twice the one that x is on, or beyond. Of two points at one place the
 * first holds there. */
void curve_ends(const struct piecewise *p, double x, uint32_t *from, uint32_t *to);
double curve_at(const struct piecewise *p, const double *height, double x);

double years_between(double from_day, double to_day);
double year_of(double day);

typedef void estimate_function(struct run *run, const struct op *op);
extern estimate_function *const estimate_table[OP_CODES];

static inline uint8_t state_of_slot(const struct run *run, uint32_t slot)
{
    return run->state[slot] & STATE_MASK;
}

#endif
