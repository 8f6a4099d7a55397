#include "reach.h"

#include <string.h>

uint32_t reach_next(const struct program *p, uint32_t head)
{
    return head + 1 + (p->op[head].code == OP_EACH ? p->op[head].b : 0);
}

bool reach_start(struct reach *r, const struct program *program, struct arena *arena)
{
    *r = (struct reach){.program = program};
    r->slot = arena_alloc(arena, program->slots + 1);
    r->column = arena_alloc(arena, program->columns + 1);
    r->dated = arena_alloc(arena, program->dateds + 1);
    r->op = arena_alloc(arena, program->ops + 1);
    r->head = arena_alloc(arena, (program->ops + 1) * sizeof *r->head);
    if (arena->failed)
        return false;
    for (uint32_t i = 0; i < program->ops; i = reach_next(program, i))
        r->head[r->heads++] = i;
    return true;
}

void reach_clear(struct reach *r)
{
    memset(r->slot, NOT_REACHED, r->program->slots + 1);
    memset(r->column, NOT_REACHED, r->program->columns + 1);
    memset(r->dated, NOT_REACHED, r->program->dateds + 1);
    memset(r->op, NOT_REACHED, r->program->ops + 1);
}

bool reach_variable(struct reach *r, const struct uncertainty *u, uint32_t variable)
{
    const struct variable *v = &u->variable[variable];
    r->row = v->row;
    switch (v->kind) {
    case VARIABLE_ANSWER: {
        const struct input *input = &u->doc->model->input[v->index];
        if (input->raw_slot != NONE)
            r->slot[input->raw_slot] = ALL_ROWS;
        else
            r->column[input->raw_column] = ONE_ROW;
        return true;
    }
    case VARIABLE_CELL: r->column[v->index] = ALL_ROWS; return true;
    case VARIABLE_VALUE: r->slot[v->index] = ALL_ROWS; return true;
    case VARIABLE_DATED: r->dated[v->index] = ALL_ROWS; return true;
    case VARIABLE_DATE: r->slot[r->program->as_of] = ALL_ROWS; return true;
    case VARIABLE_LIST: break;
    }
    return false;
}

/* ---- what one operation reads and writes ---- */

/* What stands at a mark; or, where it is to be reached, ALL_ROWS from now on. */
static uint8_t visit(uint8_t *mark, bool reach)
{
    if (reach)
        *mark = ALL_ROWS;
    return *mark;
}

static uint8_t greater(uint8_t x, uint8_t y)
{
    return x > y ? x : y;
}

static uint8_t whole(uint8_t mark)
{
    return mark ? ALL_ROWS : NOT_REACHED;
}

/* Slots in which edges of bands and scales stand. */
static uint8_t visit_edges(const struct reach *r, uint32_t index, bool reach)
{
    const struct piecewise *p = &r->program->piecewise[index];
    uint8_t most = NOT_REACHED;
    for (uint32_t i = 0; p->edge && i < p->n; i++)
        if (p->edge[i].slot != NONE)
            most = greater(most, visit(&r->slot[p->edge[i].slot], reach));
    return most;
}

static uint8_t visit_columns(const struct reach *r, uint32_t from, uint32_t n, bool reach)
{
    uint8_t most = NOT_REACHED;
    for (uint32_t i = 0; i < n; i++)
        most = greater(most, visit(&r->column[from + i], reach));
    return most;
}

/* Folds, which go through columns, and slots. */
static uint8_t visit_operands(const struct reach *r, const struct op *op, bool reach)
{
    uint32_t slot[OPERANDS], column[OPERANDS], slots = op_operands(op, slot), columns = op_columns(op, column);
    uint8_t most = NOT_REACHED;
    for (uint32_t i = 0; i < slots; i++)
        most = greater(most, visit(&r->slot[slot[i]], reach));
    for (uint32_t i = 0; i < columns; i++)
        if (column[i] != NONE)
            most = greater(most, whole(visit(&r->column[column[i]], reach)));
    return most;
}

/* Everything that an operation reads. */
static uint8_t visit_reads(const struct reach *r, const struct op *op, bool reach)
{
    uint8_t most = visit_operands(r, op, reach);
    switch (op->code) {
    case OP_LOAD: return greater(most, visit_columns(r, op->a, 1, reach));
    case OP_GATHER: return greater(most, visit_columns(r, op->b, op->c, reach));
    case OP_LOOKUP: return greater(most, whole(visit_columns(r, op->b, 1, reach)));
    case OP_CURVE: return greater(greater(most, whole(visit_columns(r, op->b, 1, reach))), visit_edges(r, op->c, reach));
    case OP_DATED: return greater(most, visit(&r->dated[op->b], reach));
    case OP_BANDS:
    case OP_SCALE:
    case OP_GRADE: return greater(most, visit_edges(r, op->c, reach));
    default: return most;
    }
}

/* What stands where an operation writes, after it is raised to `least`. Of a walk its operations write. The slots in it are of the
 * row in hand, and nothing behind it reads them. */
static uint8_t written(const struct reach *r, const struct op *op, uint8_t least)
{
    if (op->code == OP_EACH)
        return NOT_REACHED;
    uint8_t *at = op->code == OP_STORE || op->code == OP_PUT ? &r->column[op->b] : &r->slot[op->dst];
    return *at = greater(*at, least);
}

/* ---- passes ---- */

/* A walk that holds no other, and moves but columns of its own list. */
static bool is_plain_walk(const struct program *p, uint32_t head)
{
    uint32_t list = p->op[head].a;
    bool plain = p->op[head].code == OP_EACH && p->list_outer[list] == NONE;
    for (uint32_t i = head + 1; plain && i < reach_next(p, head); i++) {
        const struct op *op = &p->op[i];
        uint32_t column = op->code == OP_LOAD ? op->a : op->code == OP_GATHER || op->code == OP_STORE ? op->b : NONE;
        plain = op->code != OP_EACH && op->code != OP_PUT && !op->of_row && (column == NONE || p->column[column].list == list);
    }
    return plain;
}

/* The stretch of a policy that is asked under a condition. While it is not asked all of it is passed over, and what stands there follows
 * from that. */
static const struct stretch *stretch_around(const struct program *p, uint32_t op)
{
    for (uint32_t i = 0; i < p->stretches; i++)
        if (p->stretch[i].from <= op && op < p->stretch[i].to)
            return &p->stretch[i];
    return NULL;
}

void reach_on(struct reach *r)
{
    const struct program *p = r->program;
    for (uint32_t k = 0; k < r->heads; k++) {
        uint32_t head = r->head[k], end = reach_next(p, head);
        const struct stretch *s = stretch_around(p, head);
        uint8_t most = s ? whole(r->slot[s->asked]) : NOT_REACHED;
        for (uint32_t i = head; i < end; i++)
            most = greater(most, visit_reads(r, &p->op[i], false));
        most = most == ONE_ROW && !is_plain_walk(p, head) ? ALL_ROWS : most;
        r->op[head] = most;
        for (uint32_t i = head; most && i < end; i++)
            (void)written(r, &p->op[i], most);
    }
}

void reach_back(struct reach *r)
{
    const struct program *p = r->program;
    for (uint32_t k = r->heads; k-- > 0;) {
        uint32_t head = r->head[k], end = reach_next(p, head);
        for (uint32_t i = head; i < end; i++)
            if (written(r, &p->op[i], NOT_REACHED))
                r->op[head] = ALL_ROWS;
        for (uint32_t i = head; r->op[head] && i < end; i++)
            visit_reads(r, &p->op[i], true);
        const struct stretch *s = r->op[head] ? stretch_around(p, head) : NULL;
        if (s)
            r->slot[s->asked] = ALL_ROWS;
    }
}

void reach_read(const struct reach *from, const struct reach *to, struct bounds *b)
{
    const struct program *p = from->program;
    for (uint32_t k = 0; k < from->heads; k++) {
        uint32_t head = from->head[k], list = p->op[head].a;
        if (!from->op[head] || !to->op[head])
            continue;
        const struct stretch *s = stretch_around(p, head);
        if (s && bounds_is_left_out(b, s)) {
            bounds_pass_over(b, &(struct stretch){head, reach_next(p, head), s->asked});
            continue;
        }
        if (from->op[head] == ALL_ROWS) {
            bounds_part(b, head, reach_next(p, head));
            continue;
        }
        uint32_t outer = b->row[list];
        b->row[list] = from->row;
        bounds_part(b, head + 1, reach_next(p, head));
        b->row[list] = outer;
    }
}

void reach_run(const struct reach *from, struct run *run, uint32_t first, uint32_t end)
{
    for (uint32_t k = 0; k < from->heads; k++) {
        uint32_t head = from->head[k];
        if (from->op[head] && head >= first && head < end)
            run_part(run, head, reach_next(from->program, head));
    }
}
