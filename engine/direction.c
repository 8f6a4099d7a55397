#include "direction.h"

#include <math.h>
#include <string.h>

#include "alike.h"

static direction_function *const direction_table[OP_CODES] = {
#define OPERATION(code, arity, name, direction, meaning) direct_##direction,
#include "operations.def"
};

/* ---- laying out ---- */

static uint32_t *numbers(struct arena *arena, size_t n)
{
    uint32_t *v = arena_alloc(arena, (n + 1) * sizeof *v);
    for (size_t i = 0; i < n && v; i++)
        v[i] = NONE;
    return v;
}

static bool lay_out_columns(struct directions *d, struct arena *arena)
{
    const struct program *p = d->b->run->program;
    d->column = arena_alloc(arena, (p->columns + 1) * sizeof *d->column);
    d->column_copy = arena_alloc(arena, (p->columns + 1) * sizeof *d->column_copy);
    d->cell = arena_alloc(arena, (p->columns + 1) * sizeof *d->cell);
    for (uint32_t i = 0; i < p->columns && !arena->failed; i++) {
        uint32_t rows = d->b->rows[p->column[i].list];
        if (!p->column[i].value && d->moved.column[i]) {
            d->column[i] = arena_alloc(arena, (rows + 1) * (size_t)2 * d->words * sizeof(uint64_t));
            d->column_copy[i] = numbers(arena, rows);
        } else if (p->column[i].value && d->b->column[i]) {
            d->cell[i] = numbers(arena, rows);
        }
    }
    return !arena->failed;
}

static bool lay_out(struct directions *d, struct arena *arena)
{
    const struct model *m = d->u->doc->model;
    const struct program *p = &m->program;
    d->slot = arena_alloc(arena, (p->slots + 1) * (size_t)2 * d->words * sizeof(uint64_t));
    d->copy = numbers(arena, p->slots);
    d->figure = arena_alloc(arena, (p->dateds + 1) * sizeof *d->figure);
    d->order = arena_alloc(arena, (d->u->n + 1) * sizeof *d->order);
    d->order_room = arena_alloc(arena, (d->u->n + 1) * sizeof *d->order_room);
    for (uint32_t i = 0; i < p->dateds && !arena->failed; i++)
        if (d->b->dated[i])
            d->figure[i] = numbers(arena, p->dated[i].n);
    for (uint32_t i = 0; i < d->u->n && !arena->failed; i++) {
        const struct variable *v = &d->u->variable[i];
        enum base base = v->kind == VARIABLE_ANSWER ? m->thing[m->input[v->index].thing].type.base : BASE_NUMBER;
        if (base == BASE_CHOICE || base == BASE_KEY)
            d->order_room[i] = arena_alloc(arena, ((size_t)v->range.high + 2) * sizeof(double));
    }
    return !arena->failed && lay_out_columns(d, arena);
}

/* A list that is not given moves folds over it, whatever they read. */
static bool find_moved(struct directions *d)
{
    const struct program *p = d->b->run->program;
    bool all = false;
    if (!reach_start(&d->moved, p, &d->u->doc->arena))
        return false;
    for (uint32_t i = 0; i < d->u->n; i++)
        all |= !reach_variable(&d->moved, d->u, i);
    reach_on(&d->moved);
    if (all) {
        memset(d->moved.column, ALL_ROWS, p->columns);
        memset(d->moved.op, ALL_ROWS, p->ops);
    }
    return true;
}

bool directions_start(struct directions *d, const struct uncertainty *u, struct bounds *b)
{
    *d = (struct directions){.u = u, .b = b};
    if (u->n > DIRECTION_VARIABLES)
        return false;
    d->words = u->n / 64 + 1;
    return find_moved(d) && lay_out(d, &u->doc->arena);
}

/* ---- where variables come in; one that has been narrowed to a point moves nothing ---- */

static void put_answer(struct directions *d, uint32_t index, uint32_t row, uint32_t variable, int turn)
{
    const struct input *input = &d->u->doc->model->input[index];
    bool single = input->raw_slot != NONE;
    uint64_t *masks = single ? masks_of(d, input->raw_slot) : d->column[input->raw_column] + (size_t)row * 2 * d->words;
    uint32_t *copy = single ? &d->copy[input->raw_slot] : &d->column_copy[input->raw_column][row];
    memset(masks, 0, sizeof *masks * 2 * d->words);
    direction_add(d, masks, variable, turn);
    *copy = d->order_room[variable] ? variable : NONE;
}

/* Every field of a list that is not given moves with the list, either way, and so do those of the lists in its rows. */
static void put_list(struct directions *d, uint32_t list, uint32_t outer, uint32_t variable)
{
    const struct model *m = d->u->doc->model;
    uint32_t row = outer == NONE ? d->b->given[list] : d->b->stand_in[list][outer];
    for (uint32_t i = 0; i < m->inputs; i++)
        if (m->thing[m->input[i].thing].row_list == list)
            put_answer(d, i, row, variable, BOTH);
    for (uint32_t i = 0; i < m->program.lists; i++)
        if (m->program.list_outer[i] == list)
            put_list(d, i, row, variable);
}

static void put_slot(struct directions *d, uint32_t slot, uint32_t variable, int turn)
{
    memset(masks_of(d, slot), 0, sizeof(uint64_t) * 2 * d->words);
    direction_add(d, masks_of(d, slot), variable, turn);
}

static void put_variable(struct directions *d, uint32_t variable)
{
    const struct model *m = d->u->doc->model;
    const struct variable *v = &d->u->variable[variable];
    const struct bound *within = variable_bound(d->u, d->b, variable);
    bool fixed = within && is_decided(*within), states = within && (within->may & MAY_STATES) != MAY_KNOW;
    uint32_t moving = fixed ? NONE : variable;
    switch (v->kind) {
    case VARIABLE_ANSWER: {
        bool text = m->thing[m->input[v->index].thing].type.base == BASE_TEXT;
        put_answer(d, v->index, v->row, variable, fixed ? 0 : states || text ? BOTH : KEEP);
        break;
    }
    case VARIABLE_LIST: put_list(d, v->index, v->row, variable); break;
    case VARIABLE_VALUE: put_slot(d, v->index, moving, KEEP); break;
    case VARIABLE_DATE: put_slot(d, m->program.as_of, moving, KEEP); break;
    case VARIABLE_CELL: d->cell[v->index][v->row] = moving; break;
    case VARIABLE_DATED: d->figure[v->index][v->row] = moving; break;
    }
}

/* Whether some of these rows are there or not with a list: it is their own, or the one around. */
static bool is_ghost_of(const struct directions *d, const struct variable *v, uint32_t list, struct row_range rows)
{
    const struct program *p = d->b->run->program;
    for (uint32_t row = rows.from > d->b->given[list] ? rows.from : d->b->given[list]; row < rows.to; row++) {
        uint32_t at = list, ghost = row;
        while (at != v->index && p->list_outer[at] != NONE) {
            ghost = d->b->owner[at][ghost];
            at = p->list_outer[at];
        }
        bool whole = at == v->index && bounds_ghost(d->b, at, ghost);
        if (whole && (v->row == NONE || d->b->owner[at][ghost] == v->row))
            return true;
    }
    return false;
}

/* A fold over a list that is not given moves with the list, whatever its rows are. */
static void add_ghost(struct directions *d, const struct op *op)
{
    uint32_t list = op_list(d->b->run->program, op);
    if (list == NONE || !d->b->ghost[list])
        return;
    struct row_range rows = bounds_rows(d->b, list, op->of_row);
    for (uint32_t i = 0; i < d->u->n; i++)
        if (d->u->variable[i].kind == VARIABLE_LIST && is_ghost_of(d, &d->u->variable[i], list, rows))
            direction_add(d, masks_of(d, op->dst), i, BOTH);
}

/* ---- reading ---- */

static void open_up(const struct directions *d, uint64_t *masks)
{
    for (uint32_t w = 0; w < d->words; w++)
        masks[w] = masks[d->words + w] = masks[w] | masks[d->words + w];
}

static void one(struct directions *d, const struct op *op)
{
    bounds_table[op->code](d->b, op);
    bool writes = op->code != OP_STORE && op->code != OP_PUT && op->code != OP_EACH;
    if (writes) {
        memset(masks_of(d, op->dst), 0, sizeof(uint64_t) * 2 * d->words);
        d->copy[op->dst] = NONE;
    }
    direction_table[op->code](d, op);
    if (!writes)
        return;
    add_ghost(d, op);
    struct bound x = d->b->slot[op->dst];
    uint8_t states = x.may & MAY_STATES;
    if (is_decided(x))
        memset(masks_of(d, op->dst), 0, sizeof(uint64_t) * 2 * d->words);
    else if (states & (states - 1))
        open_up(d, masks_of(d, op->dst));
}

static void copy_row(struct directions *d, const struct walk *walk, uint32_t row)
{
    size_t words = 2 * (size_t)d->words;
    for (uint32_t i = 0; i < walk->stores; i++) {
        uint32_t column = walk->store[i], first = walk->first[row];
        d->b->column[column][row] = d->b->column[column][first];
        memcpy(d->column[column] + row * words, d->column[column] + first * words, words * sizeof(uint64_t));
        d->column_copy[column][row] = d->column_copy[column][first];
    }
}

static void part(struct directions *d, uint32_t from, uint32_t to);

static void walk_rows(struct directions *d, uint32_t each)
{
    const struct program *p = d->b->run->program;
    const struct op *op = &p->op[each];
    const struct walk *walk = d->b->ghost[op->a] ? NULL : alike_walk(d->b->run->alike, each);
    struct row_range rows = bounds_rows(d->b, op->a, op->of_row);
    struct in_hand before = rows_in_hand(p, d->b->row, op->a);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        rows_take(p, d->b->owner, d->b->row, op->a, row);
        if (walk && walk->first[row] < row)
            copy_row(d, walk, row);
        else
            part(d, each + 1, each + 1 + op->b);
    }
    rows_back(p, d->b->row, op->a, &before);
}

static void part(struct directions *d, uint32_t from, uint32_t to)
{
    const struct op *op = d->b->run->program->op;
    for (uint32_t i = from; i < to; i++) {
        if (op[i].code != OP_EACH) {
            one(d, &op[i]);
            continue;
        }
        walk_rows(d, i);
        i += op[i].b;
    }
}

static void pass_over_row(struct directions *d, uint32_t column, uint32_t row)
{
    if (!d->column[column])
        return;
    memset(d->column[column] + (size_t)row * 2 * d->words, 0, sizeof(uint64_t) * 2 * d->words);
    d->column_copy[column][row] = NONE;
}

static void pass_over_rows(struct directions *d, uint32_t from, uint32_t to)
{
    const struct program *p = d->b->run->program;
    for (uint32_t i = from; i < to; i += p->op[i].code == OP_EACH ? p->op[i].b + 1 : 1)
        for (uint32_t row = 0; p->op[i].code == OP_STORE && row < d->b->rows[p->column[p->op[i].b].list]; row++)
            pass_over_row(d, p->op[i].b, row);
}

/* Nothing moves what does not apply. */
static void pass_over(struct directions *d, const struct stretch *s)
{
    const struct op *op = d->b->run->program->op;
    bounds_pass_over(d->b, s);
    for (uint32_t i = s->from; i < s->to; i++)
        if (op[i].code == OP_EACH) {
            pass_over_rows(d, i + 1, i + 1 + op[i].b);
            i += op[i].b;
        } else if (op[i].code == OP_PUT) {
            pass_over_row(d, op[i].b, op[i].c);
        } else {
            memset(masks_of(d, op[i].dst), 0, sizeof(uint64_t) * 2 * d->words);
            d->copy[op[i].dst] = NONE;
        }
}

/* What no variable moves has bounds alone. From one outermost operation on; gives the first one behind. */
static uint32_t read_heads(struct directions *d, uint32_t k, uint32_t to)
{
    for (; k < d->moved.heads && d->moved.head[k] < to; k++) {
        uint32_t head = d->moved.head[k], end = reach_next(d->moved.program, head);
        if (d->moved.op[head])
            part(d, head, end);
        else
            bounds_part(d->b, head, end);
    }
    return k;
}

void directions_all(struct directions *d)
{
    if (d->words == 0) {
        bounds_all(d->b);
        return;
    }
    memset(d->order, 0, (d->u->n + 1) * sizeof *d->order);
    for (uint32_t i = 0; i < d->u->n; i++)
        put_variable(d, i);
    const struct program *p = d->b->run->program;
    uint32_t head = 0;
    for (uint32_t i = 0; i < p->stretches; i++) {
        const struct stretch *s = &p->stretch[i];
        head = read_heads(d, head, s->from);
        if (bounds_is_left_out(d->b, s))
            pass_over(d, s);
        else
            head = read_heads(d, head, s->to);
        while (head < d->moved.heads && d->moved.head[head] < s->to)
            head++;
    }
    read_heads(d, head, p->ops);
}

/* ---- what they say ---- */

enum movement movement_of(const struct directions *d, uint32_t slot, uint32_t variable)
{
    if (d->words == 0)
        return EITHER_WAY;
    bool up = has(rises_with(d, slot), variable), down = has(falls_with(d, slot), variable);
    return up && down ? EITHER_WAY : up ? RISES : down ? FALLS : UNMOVED;
}

bool is_exact(const struct directions *d, uint32_t slot)
{
    const uint64_t *up = rises_with(d, slot), *down = falls_with(d, slot);
    for (uint32_t w = 0; w < d->words; w++)
        if (up[w] & down[w])
            return false;
    return d->words > 0;
}

double variable_end(const struct directions *d, uint32_t variable, struct bound within, bool greatest)
{
    const double *order = d->words ? d->order[variable] : NULL;
    if (!order)
        return greatest ? within.high : within.low;
    uint32_t best = (uint32_t)within.low;
    for (uint32_t i = best + 1; i <= (uint32_t)within.high; i++)
        if (greatest ? order[i] > order[best] : order[i] < order[best])
            best = i;
    return best;
}
