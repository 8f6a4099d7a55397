/* Directions of operations: how the variables of the operands carry over to the result. Rows of folds come last. */
#include <math.h>
#include <string.h>

#include "direction.h"

/* ---- masks ---- */

static struct bound bound_at(const struct directions *d, uint32_t slot) { return d->b->slot[slot]; }

/* Adds the directions of an operand to those of the result. */
static void add_masks(const struct directions *d, uint64_t *to, const uint64_t *from, int turn)
{
    for (uint32_t w = 0; from && w < d->words; w++) {
        uint64_t up = from[w], down = from[d->words + w];
        to[w] |= (turn & KEEP ? up : 0) | (turn & FLIP ? down : 0);
        to[d->words + w] |= (turn & KEEP ? down : 0) | (turn & FLIP ? up : 0);
    }
}

/* An operand that may change its state, and not only its value, may move the result in any way. */
static void add(struct directions *d, const struct op *op, uint32_t operand, int turn)
{
    uint8_t states = bound_at(d, operand).may & MAY_STATES;
    if (states & (states - 1))
        turn = BOTH;
    if (operand != op->dst)
        add_masks(d, masks_of(d, op->dst), masks_of(d, operand), turn);
}

void direction_add(const struct directions *d, uint64_t *to, uint32_t variable, int turn)
{
    if (variable == NONE)
        return;
    uint64_t bit = (uint64_t)1 << variable % 64;
    to[variable / 64] |= turn & KEEP ? bit : 0;
    to[d->words + variable / 64] |= turn & FLIP ? bit : 0;
}

static const uint64_t *cell_masks(const struct directions *d, uint32_t column, uint32_t row)
{
    return column != NONE && d->column[column] ? d->column[column] + (size_t)row * 2 * d->words : NULL;
}

/* How a factor of this sign turns the other. */
static int turn_of(struct bound factor)
{
    if ((factor.may & MAY_STATES) != MAY_KNOW)
        return BOTH;
    return (factor.high > 0 ? KEEP : 0) | (factor.low < 0 ? FLIP : 0);
}

/* ---- operations on single values ---- */

void direct_nothing(struct directions *d, const struct op *op) { (void)d, (void)op; }

static void all_operands(struct directions *d, const struct op *op, int turn)
{
    uint32_t operand[OPERANDS], n = op_operands(op, operand);
    for (uint32_t i = 0; i < n; i++)
        add(d, op, operand[i], turn);
}

void direct_along(struct directions *d, const struct op *op) { all_operands(d, op, KEEP); }
void direct_against(struct directions *d, const struct op *op) { all_operands(d, op, FLIP); }
void direct_any_way(struct directions *d, const struct op *op) { all_operands(d, op, BOTH); }

/* Whether something rests on a default: masks do not follow that mark, so any variable may move it. */
void direct_anything(struct directions *d, const struct op *op)
{
    memset(masks_of(d, op->dst), 0xff, sizeof(uint64_t) * 2 * d->words);
}

void direct_apart(struct directions *d, const struct op *op)
{
    add(d, op, op->a, KEEP);
    add(d, op, op->b, FLIP);
}

void direct_below(struct directions *d, const struct op *op)
{
    add(d, op, op->a, FLIP);
    add(d, op, op->b, KEEP);
}

void direct_product(struct directions *d, const struct op *op)
{
    add(d, op, op->a, turn_of(bound_at(d, op->b)));
    add(d, op, op->b, turn_of(bound_at(d, op->a)));
}

void direct_quotient(struct directions *d, const struct op *op)
{
    struct bound y = bound_at(d, op->b);
    int by_sign = turn_of(bound_at(d, op->a));
    bool through_zero = y.low <= 0 && y.high >= 0;
    int against = (by_sign & KEEP ? FLIP : 0) | (by_sign & FLIP ? KEEP : 0);
    add(d, op, op->a, through_zero ? BOTH : turn_of(y));
    add(d, op, op->b, through_zero ? BOTH : against);
}

/* A choice moves in its own order and not by its number, so that beside another value it moves either way. */
static int taken(const struct directions *d, uint32_t slot)
{
    return d->copy[slot] == NONE ? KEEP : BOTH;
}

/* A branch that may be taken; and the condition, which moves from one branch to the other. */
void direct_branch(struct directions *d, const struct op *op)
{
    struct bound c = bound_at(d, op->a), x = bound_at(d, op->b), y = bound_at(d, op->c);
    bool yes = may_be(c, 1), no = may_be(c, 0) || (op->code == OP_PICK && (c.may & MAY_NA));
    if (yes)
        add(d, op, op->b, taken(d, op->b));
    if (no)
        add(d, op, op->c, taken(d, op->c));
    bool states = (c.may & MAY_STATES) != MAY_KNOW;
    if (!is_decided(c))
        add(d, op, op->a, states ? BOTH : x.low >= y.high ? KEEP : x.high <= y.low ? FLIP : BOTH);
}

void direct_or_else(struct directions *d, const struct op *op)
{
    struct bound x = bound_at(d, op->a);
    bool other = (x.may & (MAY_NA | MAY_UNKNOWN)) != 0;
    add(d, op, op->a, other ? BOTH : taken(d, op->a));
    if (other)
        add(d, op, op->b, x.may & MAY_KNOW ? BOTH : taken(d, op->b));
}

void direct_applies(struct directions *d, const struct op *op)
{
    add(d, op, op->a, bound_at(d, op->a).may & MAY_NA ? BOTH : KEEP);
}

/* When it is open whether something is asked, the result has two states, and directions_all() opens it both ways. */
void direct_asked(struct directions *d, const struct op *op)
{
    struct bound x = bound_at(d, op->a);
    if (may_be(x, 1))
        add(d, op, op->b, KEEP);
    if (!is_decided(x))
        add(d, op, op->a, BOTH);
    d->copy[op->dst] = d->copy[op->b];
}

void direct_asked_not(struct directions *d, const struct op *op)
{
    add(d, op, op->a, KEEP);
    if (!is_decided(bound_at(d, op->b)))
        add(d, op, op->b, BOTH);
}

void direct_fallback(struct directions *d, const struct op *op)
{
    struct bound x = bound_at(d, op->a);
    add(d, op, op->a, KEEP);
    d->copy[op->dst] = d->copy[op->a];
    if (x.may & MAY_UNKNOWN)
        add(d, op, op->b, BOTH);
}

void direct_dated(struct directions *d, const struct op *op)
{
    const struct dated_value *v = &d->b->run->program->dated[op->b];
    struct bound day = bound_at(d, op->a);
    add(d, op, op->a, BOTH);
    for (uint32_t i = 0; d->figure[op->b] && i < v->n && v->from[i] <= day.high; i++)
        if (i + 1 == v->n || v->from[i + 1] > day.low)
            direction_add(d, masks_of(d, op->dst), d->figure[op->b][i], KEEP);
}

/* ---- choices and keys: whatever order the first use gives them ---- */

/* How a function of the option moves in the order of the choice; the first function makes the order. */
static int turn_in_order(struct directions *d, uint32_t choice, struct bound options,
                         double (*at)(const struct directions *, const struct op *, uint32_t), const struct op *op)
{
    double *order = d->order_room[choice];
    uint32_t first = (uint32_t)options.low, last = (uint32_t)options.high;
    if (!d->order[choice]) {
        for (uint32_t i = first; i <= last; i++)
            order[i] = at(d, op, i);
        d->order[choice] = order;
        return KEEP;
    }
    int turn = 0;
    for (uint32_t i = first; i <= last; i++)
        for (uint32_t k = first; k < i; k++) {
            double step = order[i] - order[k], move = at(d, op, i) - at(d, op, k);
            turn |= move == 0 ? 0 : step == 0 ? BOTH : (step > 0) == (move > 0) ? KEEP : FLIP;
        }
    return turn;
}

enum { ORDERED_OPTIONS = 200 };         /* pairs of options are compared */

static void add_option(struct directions *d, const struct op *op, uint32_t slot,
                       double (*at)(const struct directions *, const struct op *, uint32_t))
{
    struct bound x = bound_at(d, slot);
    uint32_t choice = is_decided(x) ? NONE : d->copy[slot];
    bool ordered = choice != NONE && (x.may & MAY_STATES) == MAY_KNOW && x.high - x.low < ORDERED_OPTIONS;
    int turn = ordered ? turn_in_order(d, choice, x, at, op) : BOTH;
    if (ordered)
        direction_add(d, masks_of(d, op->dst), choice, turn);
    else
        add(d, op, slot, BOTH);
}

static double points_at(const struct directions *d, const struct op *op, uint32_t option)
{
    const struct piecewise *p = &d->b->run->program->piecewise[op->c];
    return option < p->n ? p->points[option] : 0;
}

void direct_points(struct directions *d, const struct op *op) { add_option(d, op, op->a, points_at); }

static double is_other(const struct directions *d, const struct op *op, uint32_t option)
{
    struct bound y = bound_at(d, op->b);
    return (y.may & MAY_KNOW) && y.low == option;
}

/* A choice beside a constant; anything else moves either way. */
void direct_option(struct directions *d, const struct op *op)
{
    if (is_decided(bound_at(d, op->b)))
        add_option(d, op, op->a, is_other);
    else
        direct_any_way(d, op);
}

static double figure_at(const struct directions *d, const struct op *op, uint32_t row)
{
    struct bound x = bounds_cell(d->b, op->b, row);
    return x.low / 2 + x.high / 2;
}

void direct_lookup(struct directions *d, const struct op *op)
{
    struct bound key = bound_at(d, op->a);
    bool points = true;
    for (uint32_t row = key.may & MAY_KNOW ? (uint32_t)key.low : 0; (key.may & MAY_KNOW) && row <= key.high; row++) {
        struct bound x = bounds_cell(d->b, op->b, row);
        points &= (x.may & MAY_STATES) == MAY_KNOW && is_point(x);
        if (d->cell[op->b])
            direction_add(d, masks_of(d, op->dst), d->cell[op->b][row], KEEP);
        add_masks(d, masks_of(d, op->dst), cell_masks(d, op->b, row), KEEP);
    }
    if (points)
        add_option(d, op, op->a, figure_at);
    else if (!is_decided(key))
        add(d, op, op->a, BOTH);
}

/* ---- bands and scales ---- */

static bool edges_are_points(struct directions *d, const struct op *op, const struct piecewise *p)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (p->edge[i].slot != NONE && !is_decided(bound_at(d, p->edge[i].slot))) {
            add(d, op, p->edge[i].slot, BOTH);
            return false;
        }
    return true;
}

/* Lines in order of rising x: `up to` and `at` are written so, `from` and `above` the other way round. Only lines that the
 * measure may meet count. */
void direct_pieces(struct directions *d, const struct op *op)
{
    const struct piecewise *p = &d->b->run->program->piecewise[op->c];
    struct bound x = bound_at(d, op->a), result = bound_at(d, op->dst);
    int turn = edges_are_points(d, op, p) ? 0 : BOTH;
    bool lines = op->code == OP_SCALE || op->code == OP_CURVE;
    bool falling_edges = !lines && p->n > 0 && (p->relation[0] == PIECE_FROM || p->relation[0] == PIECE_ABOVE);
    for (uint32_t i = 1; i < p->n; i++) {
        double edge = p->edge[i - 1].factor * (p->edge[i - 1].slot == NONE ? 1 : bound_at(d, p->edge[i - 1].slot).low);
        double next = p->edge[i].factor * (p->edge[i].slot == NONE ? 1 : bound_at(d, p->edge[i].slot).low);
        bool met = lines ? !(edge > x.high) && !(next < x.low) : !(edge < x.low - 1e-9 * fabs(edge)) && !(edge > x.high + 1e-9 * fabs(edge));
        double step = p->points[i] - p->points[i - 1];
        if (met && step != 0)
            turn |= (step > 0) != falling_edges ? KEEP : FLIP;
    }
    if (!is_decided(result))
        add(d, op, op->a, turn ? turn : BOTH);
}

/* ---- rows ---- */

void direct_load(struct directions *d, const struct op *op)
{
    uint32_t row = d->b->row[d->b->run->program->column[op->a].list];
    add_masks(d, masks_of(d, op->dst), cell_masks(d, op->a, row), KEEP);
    if (d->cell[op->a])
        direction_add(d, masks_of(d, op->dst), d->cell[op->a][row], KEEP);
    if (d->column[op->a])
        d->copy[op->dst] = d->column_copy[op->a][row];
}

void direct_gather(struct directions *d, const struct op *op)
{
    struct bound key = bound_at(d, op->a);
    uint32_t row = d->b->row[d->b->run->program->column[op->b].list];
    for (uint32_t i = key.may & MAY_KNOW ? (uint32_t)key.low : 0; (key.may & MAY_KNOW) && i <= key.high; i++)
        add_masks(d, masks_of(d, op->dst), cell_masks(d, op->b + i, row), KEEP);
    if (!is_decided(key))
        add(d, op, op->a, BOTH);
    else if ((key.may & MAY_KNOW) && d->column[op->b + (uint32_t)key.low])
        d->copy[op->dst] = d->column_copy[op->b + (uint32_t)key.low][row];
}

static void copy_to(struct directions *d, uint32_t slot, uint32_t column, uint32_t row)
{
    if (!d->column[column])
        return;
    memcpy(d->column[column] + (size_t)row * 2 * d->words, masks_of(d, slot), sizeof(uint64_t) * 2 * d->words);
    d->column_copy[column][row] = d->copy[slot];
}

void direct_store(struct directions *d, const struct op *op)
{
    copy_to(d, op->a, op->b, d->b->row[d->b->run->program->column[op->b].list]);
}

void direct_put(struct directions *d, const struct op *op)
{
    copy_to(d, op->a, op->b, op->c);
}

static void add_cell(struct directions *d, const struct op *op, uint32_t column, uint32_t row, int turn)
{
    uint64_t *to = masks_of(d, op->dst);
    add_masks(d, to, cell_masks(d, column, row), turn);
    if (column != NONE && d->cell[column])
        direction_add(d, to, d->cell[column][row], turn);
}

static struct row_range rows_of(const struct directions *d, const struct op *op)
{
    return bounds_rows(d->b, op_list(d->b->run->program, op), op->of_row);
}

static struct member member_of(const struct directions *d, const struct op *op, uint32_t where, uint32_t row)
{
    return bounds_member(d->b, op_list(d->b->run->program, op), where, row);
}

void direct_sum(struct directions *d, const struct op *op)
{
    struct row_range rows = rows_of(d, op);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct member m = member_of(d, op, op->b, row);
        struct bound x = bounds_cell(d->b, op->a, row);
        if (m.in)
            add_cell(d, op, op->a, row, (x.may & MAY_STATES) == MAY_KNOW ? KEEP : BOTH);
        if (m.in + m.out + m.unknown > 1)
            add_cell(d, op, op->b, row, m.unknown ? BOTH : turn_of(x));
    }
}

void direct_count(struct directions *d, const struct op *op)
{
    struct row_range rows = rows_of(d, op);
    for (uint32_t row = rows.from; row < rows.to; row++)
        add_cell(d, op, op->b, row, KEEP);
}

void direct_extreme(struct directions *d, const struct op *op)
{
    struct row_range rows = rows_of(d, op);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct bound x = bounds_cell(d->b, op->a, row);
        add_cell(d, op, op->a, row, (x.may & MAY_STATES) == MAY_KNOW ? KEEP : BOTH);
        add_cell(d, op, op->b, row, BOTH);
    }
}

/* Points keep their direction; a weight and a condition too while the points lie above the mean whatever happens, and turn
 * it while they lie below. */
void direct_mean(struct directions *d, const struct op *op)
{
    struct bound mean = bound_at(d, op->dst);
    struct row_range rows = rows_of(d, op);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct bound p = bounds_cell(d->b, op->a, row);
        struct bound w = op->b == NONE ? bound_between(1, 1) : bounds_cell(d->b, op->b, row);
        struct member m = member_of(d, op, op->c, row);
        bool there = (p.may & MAY_STATES) == MAY_KNOW && (w.may & MAY_STATES) == MAY_KNOW && !m.unknown && w.low >= 0;
        int turn = !there ? BOTH : p.low >= mean.high ? KEEP : p.high <= mean.low ? FLIP : BOTH;
        if (m.in) {
            add_cell(d, op, op->a, row, there ? KEEP : BOTH);
            add_cell(d, op, op->b, row, turn);
        }
        if (m.in + m.out + m.unknown > 1)
            add_cell(d, op, op->c, row, turn);
    }
}


/* The value moves along in the rows that may be the last; which of them is, with anything that their place or condition rests
 * on. A choice moves in an order of its own. */
void direct_latest(struct directions *d, const struct op *op)
{
    double floor = bounds_last_floor(d->b, op);
    struct row_range rows = rows_of(d, op);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct bound x = bounds_cell(d->b, op->a, row);
        struct member m = member_of(d, op, op->c, row);
        bool ordered = (x.may & MAY_STATES) == MAY_KNOW && d->column[op->a] && d->column_copy[op->a][row] == NONE;
        ordered = ordered && !m.unknown && (bounds_cell(d->b, op->b, row).may & MAY_STATES) == MAY_KNOW;
        if (bounds_may_be_last(d->b, op, floor, row))
            add_cell(d, op, op->a, row, ordered ? KEEP : BOTH);
        add_cell(d, op, op->b, row, BOTH);
        add_cell(d, op, op->c, row, BOTH);
    }
}

/* Whatever moves a row moves the whole, either way. Where it is open and nothing is seen to move it (its rows are settled, but not
 * as they are today) nothing is claimed: any variable may. */
void direct_whole(struct directions *d, const struct op *op)
{
    uint64_t *masks = masks_of(d, op->dst), any = 0;
    struct row_range rows = rows_of(d, op);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        add_cell(d, op, op->a, row, BOTH);
        add_cell(d, op, op->b, row, BOTH);
    }
    for (uint32_t w = 0; w < d->words; w++)
        any |= masks[w];
    if (any == 0 && !is_decided(bound_at(d, op->dst)))
        direct_anything(d, op);
}
