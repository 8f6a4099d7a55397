/* What of a program follows from an answer or a figure, and what leads to a result: a search that changes one answer and asks for the
 * score reads again what does both. Programs have no jumps, so one pass finds either. What is read or left out is an operation outside
 * of rows, or a whole walk; and of a walk to which the answer comes by its own row alone, that row. */
#ifndef ECO_REACH_H
#define ECO_REACH_H

#include "uncertainty.h"

enum reached { NOT_REACHED, ONE_ROW, ALL_ROWS };

struct reach {
    const struct program *program;
    uint8_t *slot, *column, *dated;     /* enum reached */
    uint8_t *op;                        /* by operation; the EACH of a walk stands for all of it */
    uint32_t *head, heads;              /* operations that stand outside of rows, walks by their EACH */
    uint32_t row;                       /* of ONE_ROW */
};

/* The operation behind another; behind a walk, that which follows on all its rows. */
uint32_t reach_next(const struct program *program, uint32_t head);
/* Nothing is reached. False without memory. */
bool reach_start(struct reach *r, const struct program *program, struct arena *arena);
void reach_clear(struct reach *r);
/* From where a variable stands; false for a list that is not given, which stands everywhere. */
bool reach_variable(struct reach *r, const struct uncertainty *u, uint32_t variable);
/* Everything that follows; or that leads to what is reached. */
void reach_on(struct reach *r);
void reach_back(struct reach *r);
/* Reads again what follows from `from` and leads to `to`. */
void reach_read(const struct reach *from, const struct reach *to, struct bounds *b);
/* Runs again what follows, of the operations first..end. */
void reach_run(const struct reach *from, struct run *run, uint32_t first, uint32_t end);

#endif
