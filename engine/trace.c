#include "trace.h"

#include <string.h>

bool trace_start(struct trace *trace, const struct program *program, struct arena *arena)
{
    trace->slot = arena_alloc(arena, program->slots + 1);
    trace->column = arena_alloc(arena, program->columns + 1);
    return trace->slot && trace->column;
}

static void keep_column(struct trace *trace, uint32_t column)
{
    if (column != NONE)
        trace->column[column] = true;
}

/* Of a choice between operands, the one whose value came out. */
static void keep_taken(struct trace *trace, const struct run *run, const struct op *op)
{
    bool known = state_of_slot(run, op->a) == KNOWN, yes = known && run->value[op->a] != 0;
    switch (op->code) {
    case OP_PICK:
    case OP_IF:
        trace->slot[op->a] = true;
        if (known || (op->code == OP_PICK && state_of_slot(run, op->a) == NOT_APPLICABLE))
            trace->slot[yes ? op->b : op->c] = true;
        break;
    case OP_OR_ELSE:
        trace->slot[op->a] |= known || state_of_slot(run, op->dst) == UNKNOWN;
        trace->slot[op->b] |= !known;
        break;
    case OP_DEFAULT: trace->slot[state_of_slot(run, op->a) != UNKNOWN ? op->a : op->b] = true; break;
    case OP_ASKED:
        trace->slot[op->a] = true;
        if (yes)
            trace->slot[op->b] = true;
        break;
    default: break;
    }
}

/* Whether a slot holds the key of the row that is looked at: it then stands still in folds. */
static bool is_own_key(const struct program *p, const struct thing *thing, uint32_t slot)
{
    for (uint32_t i = thing->op_from; i < thing->op_to; i++)
        if (p->op[i].dst == slot)
            return p->op[i].code == OP_LOAD && p->column[p->op[i].a].list == thing->row_list;
    return false;
}

static void keep_operands(struct trace *trace, const struct run *run, const struct op *op, bool in_fold)
{
    bool chooses = op->code == OP_PICK || op->code == OP_IF || op->code == OP_OR_ELSE || op->code == OP_DEFAULT ||
                   op->code == OP_ASKED;
    uint32_t operand[OPERANDS], column[OPERANDS], columns = op_columns(op, column);
    if (op->code == OP_LOAD)
        keep_column(trace, op->a);
    for (uint32_t i = 0; i < columns; i++)
        keep_column(trace, column[i]);
    if (op->code == OP_LOOKUP)
        keep_column(trace, op->b);
    for (uint32_t i = 0; op->code == OP_GATHER && i < op->c; i++)
        if ((in_fold && !trace->still) || (state_of_slot(run, op->a) == KNOWN && run->value[op->a] == i))
            keep_column(trace, op->b + i);
    if (chooses && !in_fold) {
        keep_taken(trace, run, op);
        return;
    }
    uint32_t n = op_operands(op, operand);
    for (uint32_t i = 0; i < n; i++)
        trace->slot[operand[i]] = true;
}

uint32_t depth_in_rows(const struct program *p, const struct thing *thing, uint32_t at)
{
    uint32_t depth = 0;
    for (uint32_t i = thing->op_from; i < at; i++)
        depth += p->op[i].code == OP_EACH && at <= i + p->op[i].b;
    return depth;
}

void trace_thing(struct trace *trace, const struct run *run, const struct thing *thing)
{
    const struct program *p = run->program;
    uint32_t own_rows = thing->row_list != NONE ? 1 : 0;
    memset(trace->slot, 0, p->slots);
    memset(trace->column, 0, p->columns);
    if (thing->slot != NONE)
        trace->slot[thing->slot] = true;
    keep_column(trace, thing->column);
    for (uint32_t i = thing->op_to; i-- > thing->op_from;) {
        const struct op *op = &p->op[i];
        bool stores = op->code == OP_STORE || op->code == OP_PUT;
        if (op->code == OP_EACH)
            continue;
        trace->still = op->code == OP_GATHER && is_own_key(p, thing, op->a);
        if (stores ? trace->column[op->b] : trace->slot[op->dst])
            keep_operands(trace, run, op, depth_in_rows(p, thing, i) > own_rows);
    }
}
