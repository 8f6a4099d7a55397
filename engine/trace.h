/* Which operands a computed value really rests on: of a decision the condition and the branch that was taken, of a
 * fallback the answer or what stood in for it. Used by derivations, so that they show what counted and nothing else. */
#ifndef ECO_TRACE_H
#define ECO_TRACE_H

#include "model.h"
#include "run.h"

struct trace {
    bool *slot;         /* by slot: the value rests on it */
    bool *column;       /* by column: loaded or folded */
    bool still;         /* the operation in hand reads by the key of the row that is looked at */
};

bool trace_start(struct trace *trace, const struct program *program, struct arena *arena);

/* Marks what `thing` rests on. For a thing of rows, run_part() must just have run its operations for the row in hand;
 * branches inside folds are all kept, as different rows take different ones. */
void trace_thing(struct trace *trace, const struct run *run, const struct thing *thing);

/* How deep in EACH an operation of a thing stands: 0 outside, 1 in the rows of the thing itself or of a fold. */
uint32_t depth_in_rows(const struct program *program, const struct thing *thing, uint32_t at);

#endif
