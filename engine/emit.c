/* Emission: operations, slots, columns and lists of the program. */
#include <string.h>

#include "check.h"

static bool grow_ops(struct checker *c, struct ops *ops, uint32_t need_ops)
{
    struct op *v = arena_grow(c->m->arena, ops->v, &ops->cap, need_ops, sizeof *v);
    if (v)
        ops->v = v;
    struct span *at = arena_grow(c->m->arena, ops->at, &ops->at_cap, need_ops, sizeof *at);
    if (at)
        ops->at = at;
    return v && at;
}

void emit_to(struct checker *c, enum op_code code, struct span at, uint32_t dst, uint32_t a, uint32_t b, uint32_t cc)
{
    struct ops *ops = c->ops;
    if (ops->n + c->m->program.ops > PROGRAM_OPS) {
        if (c->thing != NONE && !c->too_large)
            diagnose_limit(c->m->diagnostics, D_PROGRAM_TOO_LARGE, c->m->thing[c->thing].at, PROGRAM_OPS);
        c->too_large |= c->thing != NONE;
        return;
    }
    if (!grow_ops(c, ops, ops->n + 1))
        return;
    ops->v[ops->n] = (struct op){(uint16_t)code, false, dst, a, b, cc};
    ops->at[ops->n++] = at;
}

uint32_t emit(struct checker *c, enum op_code code, struct span at, uint32_t a, uint32_t b, uint32_t cc)
{
    uint32_t dst = new_slot(c, 0, UNKNOWN);
    emit_to(c, code, at, dst, a, b, cc);
    return dst;
}

uint32_t new_slot(struct checker *c, double value, uint8_t state)
{
    struct program *p = &c->m->program;
    double *v = arena_grow(c->m->arena, p->value, &p->slot_cap, p->slots + 1, sizeof *v);
    if (v)
        p->value = v;
    uint8_t *s = arena_grow(c->m->arena, p->state, &p->state_cap, p->slots + 1, sizeof *s);
    if (s)
        p->state = s;
    if (!v || !s)
        return 0;
    v[p->slots] = value;
    s[p->slots] = state;
    return p->slots++;
}

uint32_t constant_slot(struct checker *c, double value)
{
    return new_slot(c, value, KNOWN);
}

uint32_t new_column(struct checker *c, uint32_t list)
{
    struct program *p = &c->m->program;
    struct column *v = arena_grow(c->m->arena, p->column, &p->column_cap, p->columns + 1, sizeof *v);
    if (!v)
        return 0;
    p->column = v;
    v[p->columns] = (struct column){.list = list};
    return p->columns++;
}

uint32_t new_list(struct checker *c, uint32_t rows)
{
    struct program *p = &c->m->program;
    uint32_t *v = arena_grow(c->m->arena, p->list_rows, &p->list_cap, p->lists + 1, sizeof *v);
    if (!v)
        return 0;
    p->list_rows = v;
    v[p->lists] = rows;
    uint32_t *most = arena_grow(c->m->arena, p->list_most, &p->most_cap, p->lists + 1, sizeof *most);
    if (!most)
        return 0;
    p->list_most = most;
    most[p->lists] = LIST_ROWS;
    uint32_t *least = arena_grow(c->m->arena, p->list_least, &p->least_cap, p->lists + 1, sizeof *least);
    if (!least)
        return 0;
    p->list_least = least;
    least[p->lists] = 0;
    uint32_t *outer = arena_grow(c->m->arena, p->list_outer, &p->outer_cap, p->lists + 1, sizeof *outer);
    if (!outer)
        return 0;
    p->list_outer = outer;
    outer[p->lists] = NONE;
    return p->lists++;
}

uint32_t new_text(struct checker *c, struct text text)
{
    struct program *p = &c->m->program;
    for (uint32_t i = 0; i < p->texts; i++)
        if (text_equal(p->text[i], text))
            return i;
    struct text *v = arena_grow(c->m->arena, p->text, &p->text_cap, p->texts + 1, sizeof *v);
    if (!v)
        return 0;
    p->text = v;
    v[p->texts] = text;
    return p->texts++;
}

uint32_t new_piecewise(struct checker *c, struct piecewise piecewise)
{
    struct program *p = &c->m->program;
    struct piecewise *v = arena_grow(c->m->arena, p->piecewise, &p->piecewise_cap, p->piecewises + 1, sizeof *v);
    if (!v)
        return 0;
    p->piecewise = v;
    v[p->piecewises] = piecewise;
    return p->piecewises++;
}

/* A thing is compiled into operations of its own, outside the rows and parameters of whatever needed it. */
bool begin_thing(struct checker *c, uint32_t thing, struct checker *outer, struct ops *ops)
{
    *outer = *c;
    *ops = (struct ops){0};
    c->ops = ops;
    c->thing = thing;
    c->policy = thing == NONE ? 0 : c->m->thing[thing].policy;     /* claims are the policy's own */
    c->walks = c->walks_around = 0;
    c->facts = 0;
    c->grouping = NULL;
    c->bindings = NULL;
    c->binding_count = 0;
    c->call_depth = 0;
    return !c->m->arena->failed;
}

void append_ops(struct checker *c)
{
    struct program *p = &c->m->program;
    const struct ops *ops = c->ops;
    if (ops->n == 0)
        return;
    struct op *v = arena_grow(c->m->arena, p->op, &p->op_cap, p->ops + ops->n, sizeof *v);
    if (v)
        p->op = v;
    struct span *at = arena_grow(c->m->arena, p->at, &p->at_cap, p->ops + ops->n, sizeof *at);
    if (at)
        p->at = at;
    if (!v || !at)
        return;
    memcpy(v + p->ops, ops->v, ops->n * sizeof *v);
    memcpy(at + p->ops, ops->at, ops->n * sizeof *at);
    p->ops += ops->n;
}

void end_thing(struct checker *c, uint32_t thing, const struct checker *outer)
{
    c->m->thing[thing].op_from = c->m->program.ops;
    append_ops(c);
    c->m->thing[thing].op_to = c->m->program.ops;
    leave_thing(c, outer);
}

void leave_thing(struct checker *c, const struct checker *outer)
{
    uint32_t steps = c->steps;
    bool too_deep = c->too_deep, too_large = c->too_large;
    *c = *outer;
    c->steps = steps;
    c->too_deep = too_deep;
    c->too_large = too_large;
}

void refer(struct checker *c, uint32_t thing, uint32_t column, uint32_t slot, struct span at)
{
    if (c->used)
        c->used[thing] = true;
    if (c->thing == NONE)
        return;
    struct thing *t = &c->m->thing[c->thing];
    for (uint32_t i = 0; i < t->references; i++)
        if (t->reference[i].thing == thing && t->reference[i].column == column && t->reference[i].slot == slot)
            return;
    struct reference *v = arena_grow(c->m->arena, t->reference, &t->reference_cap, t->references + 1, sizeof *v);
    if (!v)
        return;
    t->reference = v;
    v[t->references++] = (struct reference){thing, column, slot, at};
}
