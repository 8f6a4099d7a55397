#include "bounds.h"

#include <math.h>
#include <string.h>

#include "alike.h"

bounds_function *const bounds_table[OP_CODES] = {
#define OPERATION(code, arity, name, direction, meaning) bounds_##name,
#include "operations.def"
};

struct bound bound_of(double value, uint8_t state)
{
    uint8_t mark = state & ASSUMED ? MAY_ASSUME : MAY_BE_SURE;
    switch (state & STATE_MASK) {
    case KNOWN: return (struct bound){value, value, MAY_KNOW | mark};
    case NOT_APPLICABLE: return (struct bound){INFINITY, -INFINITY, MAY_NA | mark};
    default: return (struct bound){INFINITY, -INFINITY, MAY_UNKNOWN | MAY_BE_SURE};
    }
}

struct bound bound_between(double low, double high)
{
    return (struct bound){low, high, MAY_KNOW | MAY_BE_SURE};
}

struct bound bound_hull(struct bound x, struct bound y)
{
    return (struct bound){fmin(x.low, y.low), fmax(x.high, y.high), x.may | y.may};
}

void bounds_set(struct bounds *b, const struct op *op, struct bound x)
{
    x.may &= (uint8_t)~MAY_BE_OPEN;
    x.may |= x.may & MAY_UNKNOWN ? MAY_BE_SURE : 0;         /* what is unknown bears no mark */
    if (!(x.may & MAY_KNOW)) {
        x.low = INFINITY;
        x.high = -INFINITY;
    }
    x.low += 0.0;               /* -0 is 0: which of the two a least value is, compilers may choose */
    x.high += 0.0;
    b->slot[op->dst] = x;
}

void bounds_put_ends(struct bounds *b, const struct op *op, double low, double high, uint8_t may)
{
    bounds_set(b, op, (struct bound){low, high, may});
}

void bounds_put_nothing(struct bounds *b, const struct op *op, uint8_t may)
{
    bounds_put_ends(b, op, INFINITY, -INFINITY, may);
}

uint8_t bounds_strict(uint8_t x, uint8_t y)
{
    uint8_t there = MAY_KNOW | MAY_NA;
    bool na = ((x & MAY_NA) && (y & there)) || ((y & MAY_NA) && (x & there));
    return (uint8_t)((x & y & (MAY_KNOW | MAY_BE_SURE)) | (na ? MAY_NA : 0) | ((x | y) & (MAY_UNKNOWN | MAY_ASSUME)));
}

double bounds_rounding(double terms)
{
    return ldexp(terms > 2000 ? terms / 2000 : 1, -40);
}

struct bound bounds_cell(const struct bounds *b, uint32_t column, uint32_t row)
{
    if (b->column[column])
        return b->column[column][row];
    const struct column *c = &b->run->program->column[column];
    return bound_of(c->value[row], c->state[row]);
}

/* ---- laying out ---- */

static struct bound with_half_width(double value, uint8_t state, double half_width)
{
    struct bound x = bound_of(value, state);
    return half_width > 0 && (x.may & MAY_KNOW) ? (struct bound){value - half_width, value + half_width, x.may} : x;
}

/* From one on; those before it are another reading's. */
static bool lay_out_columns(struct bounds *b, uint32_t from)
{
    const struct program *p = b->run->program;
    struct arena *arena = b->run->arena;
    for (uint32_t i = from; i < p->columns && !arena->failed; i++) {
        const struct column *c = &p->column[i];
        uint32_t rows = b->rows[c->list];
        if (c->value && !c->half_width)
            continue;
        b->column[i] = arena_room(arena, (rows + 1) * sizeof **b->column);
        for (uint32_t row = 0; row < rows && b->column[i]; row++)
            b->column[i][row] = c->value ? with_half_width(c->value[row], c->state[row], c->half_width[row]) : bound_of(0, UNKNOWN);
    }
    return !arena->failed;
}

static bool lay_out_dated(struct bounds *b)
{
    const struct program *p = b->run->program;
    struct arena *arena = b->run->arena;
    for (uint32_t i = 0; i < p->dateds && !arena->failed; i++) {
        const struct dated_value *d = &p->dated[i];
        if (!d->uncertain)
            continue;
        b->dated[i] = arena_alloc(arena, (d->n + 1) * sizeof **b->dated);
        for (uint32_t k = 0; k < d->n && b->dated[i]; k++)
            b->dated[i][k] = with_half_width(d->value[k], KNOWN, d->half_width[k]);
    }
    return !arena->failed;
}

static bool lay_out(struct bounds *b, const struct run *run, bool partial)
{
    const struct program *p = run->program;
    struct arena *arena = run->arena;
    *b = (struct bounds){.run = run, .partial = partial};
    b->slot = arena_alloc(arena, (p->slots + 1) * sizeof *b->slot);
    b->rows = arena_alloc(arena, (p->lists + 1) * sizeof *b->rows);
    b->row = arena_alloc(arena, (p->lists + 1) * sizeof *b->row);
    b->ghost = arena_alloc(arena, p->lists + 1);
    b->column = arena_alloc(arena, (p->columns + 1) * sizeof *b->column);
    b->dated = arena_alloc(arena, (p->dateds + 1) * sizeof *b->dated);
    if (arena->failed)
        return false;
    for (uint32_t i = 0; i < p->slots; i++)
        b->slot[i] = bound_of(p->value[i], p->state[i]);
    for (uint32_t i = 0; i < p->uncertains; i++)
        b->slot[p->uncertain[i].slot] = with_half_width(p->value[p->uncertain[i].slot], KNOWN, p->uncertain[i].half_width);
    for (uint32_t i = 0; i < p->lists; i++) {
        b->ghost[i] = !run->list_known[i];
        b->rows[i] = b->ghost[i] ? 1 : run->rows[i];
    }
    return true;
}

bool bounds_start(struct bounds *b, const struct run *run, bool partial)
{
    return lay_out(b, run, partial) && lay_out_columns(b, 0) && lay_out_dated(b);
}

bool bounds_go_on(struct bounds *b, const struct run *run, const struct bounds *from)
{
    const struct program *own = from->run->program;
    if (!lay_out(b, run, from->partial))
        return false;
    memcpy(b->slot, from->slot, own->slots * sizeof *from->slot);
    memcpy(b->column, from->column, own->columns * sizeof *from->column);
    memcpy(b->dated, from->dated, own->dateds * sizeof *from->dated);
    return lay_out_columns(b, own->columns);
}

/* ---- reading ---- */

static void walk_rows(struct bounds *b, uint32_t each)
{
    const struct op *op = &b->run->program->op[each];
    const struct walk *walk = b->ghost[op->a] ? NULL : alike_walk(b->run->alike, each);
    uint32_t outer = b->row[op->a];
    for (uint32_t row = 0; row < b->rows[op->a]; row++) {
        b->row[op->a] = row;
        bool like = walk && walk->first[row] < row;
        for (uint32_t i = 0; like && i < walk->stores; i++)
            b->column[walk->store[i]][row] = b->column[walk->store[i]][walk->first[row]];
        if (!like)
            bounds_part(b, each + 1, each + 1 + op->b);
    }
    b->row[op->a] = outer;
}

void bounds_part(struct bounds *b, uint32_t from, uint32_t to)
{
    const struct op *op = b->run->program->op;
    for (uint32_t i = from; i < to; i++) {
        if (op[i].code != OP_EACH) {
            bounds_table[op[i].code](b, &op[i]);
            continue;
        }
        walk_rows(b, i);
        i += op[i].b;
    }
}

bool bounds_is_left_out(const struct bounds *b, const struct stretch *s)
{
    struct bound asked = b->slot[s->asked];
    return (asked.may & MAY_STATES) == MAY_KNOW && asked.high == 0;
}

static void pass_over_rows(struct bounds *b, uint32_t from, uint32_t to, struct bound x)
{
    const struct program *p = b->run->program;
    for (uint32_t i = from; i < to; i += p->op[i].code == OP_EACH ? p->op[i].b + 1 : 1)
        for (uint32_t row = 0; p->op[i].code == OP_STORE && row < b->rows[p->column[p->op[i].b].list]; row++)
            b->column[p->op[i].b][row] = x;
}

void bounds_pass_over(struct bounds *b, const struct stretch *s)
{
    const struct op *op = b->run->program->op;
    struct bound x = {INFINITY, -INFINITY, (uint8_t)(MAY_NA | (b->slot[s->asked].may & (MAY_ASSUME | MAY_BE_SURE)))};
    for (uint32_t i = s->from; i < s->to; i++)
        if (op[i].code == OP_EACH) {
            pass_over_rows(b, i + 1, i + 1 + op[i].b, x);
            i += op[i].b;
        } else if (op[i].code == OP_PUT) {
            b->column[op[i].b][op[i].c] = x;
        } else {
            b->slot[op[i].dst] = x;
        }
}

void bounds_all(struct bounds *b)
{
    const struct program *p = b->run->program;
    uint32_t at = 0;
    for (uint32_t i = 0; i < p->stretches; i++) {
        const struct stretch *s = &p->stretch[i];
        bounds_part(b, at, s->from);
        if (bounds_is_left_out(b, s))
            bounds_pass_over(b, s);
        else
            bounds_part(b, s->from, s->to);
        at = s->to;
    }
    bounds_part(b, at, p->ops);
}
