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

static struct ghost ghost_of(const struct program *p, uint32_t list)
{
    return (struct ghost){.least = p->list_least[list], .most = p->list_most[list]};
}

/* An inner list stands after the one around it. Where that has a ghost, its rows have one as well. */
static void lay_out_inner(struct bounds *b, uint32_t list)
{
    const struct program *p = b->run->program;
    struct arena *arena = b->run->arena;
    uint32_t outer = p->list_outer[list], ghosts = 0;
    b->owner[list] = arena_alloc(arena, (b->given[list] + b->rows[outer] + 1) * sizeof **b->owner);
    b->stand_in[list] = arena_alloc(arena, (b->rows[outer] + 1) * sizeof **b->stand_in);
    struct ghost *ghost = arena_alloc(arena, (b->rows[outer] + 1) * sizeof *ghost);
    if (arena->failed)
        return;
    if (b->given[list])
        memcpy(b->owner[list], b->run->nest.owner[list], b->given[list] * sizeof **b->owner);
    for (uint32_t row = 0; row < b->rows[outer]; row++) {
        const struct ghost *around = bounds_ghost(b, outer, row);
        b->stand_in[list][row] = NONE;
        if (!around && b->run->nest.given[list][row])
            continue;
        ghost[ghosts] = ghost_of(p, list);
        ghost[ghosts].least *= around ? around->least : 1;
        ghost[ghosts].most = fmin(ghost[ghosts].most * (around ? around->most : 1), LIST_ROWS);
        b->stand_in[list][row] = b->given[list] + ghosts++;
        b->owner[list][b->stand_in[list][row]] = row;
    }
    b->ghost[list] = ghosts ? ghost : NULL;
    b->rows[list] = b->given[list] + ghosts;
}

static void lay_out_list(struct bounds *b, uint32_t list)
{
    const struct program *p = b->run->program;
    b->rows[list] = b->given[list] = b->run->rows[list];
    if (p->list_outer[list] != NONE) {
        lay_out_inner(b, list);
    } else if (!b->run->list_known[list]) {
        b->given[list] = 0;
        b->rows[list] = 1;
        b->ghost[list] = arena_alloc(b->run->arena, sizeof **b->ghost);
        if (b->ghost[list])
            *b->ghost[list] = ghost_of(p, list);
    }
}

static bool lay_out(struct bounds *b, const struct run *run, bool partial)
{
    const struct program *p = run->program;
    struct arena *arena = run->arena;
    *b = (struct bounds){.run = run, .partial = partial};
    b->slot = arena_alloc(arena, (p->slots + 1) * sizeof *b->slot);
    b->rows = arena_alloc(arena, (p->lists + 1) * sizeof *b->rows);
    b->row = arena_alloc(arena, (p->lists + 1) * sizeof *b->row);
    b->column = arena_alloc(arena, (p->columns + 1) * sizeof *b->column);
    b->dated = arena_alloc(arena, (p->dateds + 1) * sizeof *b->dated);
    b->given = arena_alloc(arena, (p->lists + 1) * sizeof *b->given);
    b->ghost = arena_alloc(arena, (p->lists + 1) * sizeof *b->ghost);
    b->owner = arena_alloc(arena, (p->lists + 1) * sizeof *b->owner);
    b->stand_in = arena_alloc(arena, (p->lists + 1) * sizeof *b->stand_in);
    if (arena->failed)
        return false;
    for (uint32_t i = 0; i < p->slots; i++)
        b->slot[i] = bound_of(p->value[i], p->state[i]);
    for (uint32_t i = 0; i < p->uncertains; i++)
        b->slot[p->uncertain[i].slot] = with_half_width(p->value[p->uncertain[i].slot], KNOWN, p->uncertain[i].half_width);
    for (uint32_t i = 0; i < p->lists && !arena->failed; i++)
        lay_out_list(b, i);
    return !arena->failed;
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

/* ---- rows ---- */

static bool is_gone(const struct bounds *b, uint32_t list, uint32_t row)
{
    const struct ghost *ghost = bounds_ghost(b, list, row);
    return ghost && ghost->gone;
}

static bool has_ghosts(const struct bounds *b, uint32_t list)
{
    for (uint32_t row = b->given[list]; b->ghost[list] && row < b->rows[list]; row++)
        if (!is_gone(b, list, row))
            return true;
    return false;
}

struct row_range bounds_rows(const struct bounds *b, uint32_t list, bool of_row)
{
    if (!of_row)
        return (struct row_range){0, b->rows[list], !has_ghosts(b, list)};
    uint32_t outer = b->row[b->run->program->list_outer[list]], ghost = b->stand_in[list][outer];
    const uint32_t *first = b->run->nest.first[list];
    return ghost != NONE ? (struct row_range){ghost, ghost + 1, is_gone(b, list, ghost)}
                         : (struct row_range){first[outer], first[outer + 1], true};
}

struct crowd bounds_crowd_of(const struct bounds *b, uint32_t list, uint32_t row, bool of_row)
{
    const struct ghost *ghost = bounds_ghost(b, list, row);
    if (ghost && of_row)
        return (struct crowd){b->run->program->list_least[list], b->run->program->list_most[list]};
    return ghost ? (struct crowd){ghost->least, ghost->most} : (struct crowd){1, 1};
}

void bounds_put_gone(struct bounds *b, uint32_t list, uint32_t outer, bool gone)
{
    const struct program *p = b->run->program;
    uint32_t row = outer == NONE ? b->given[list] : b->stand_in[list][outer];
    struct ghost *ghost = row == NONE ? NULL : bounds_ghost(b, list, row);
    if (!ghost)
        return;
    ghost->gone = gone;
    for (uint32_t i = 0; i < p->lists; i++)
        if (p->list_outer[i] == list)
            bounds_put_gone(b, i, row, gone);
}

/* ---- reading ---- */

static void walk_rows(struct bounds *b, uint32_t each)
{
    const struct program *p = b->run->program;
    const struct op *op = &p->op[each];
    const struct walk *walk = b->ghost[op->a] ? NULL : alike_walk(b->run->alike, each);
    struct row_range rows = bounds_rows(b, op->a, op->of_row);
    struct in_hand before = rows_in_hand(p, b->row, op->a);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        rows_take(p, b->owner, b->row, op->a, row);
        bool like = walk && walk->first[row] < row;
        for (uint32_t i = 0; like && i < walk->stores; i++)
            b->column[walk->store[i]][row] = b->column[walk->store[i]][walk->first[row]];
        if (!like)
            bounds_part(b, each + 1, each + 1 + op->b);
    }
    rows_back(p, b->row, op->a, &before);
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
