/* Bounds of operations that take one of several values: decisions, defaults, tables, dates, bands; and of moving between
 * columns and slots. What comes out is the hull of what may be taken. */
#include <math.h>

#include "bounds.h"
#include "number.h"

static const struct bound nowhere = {INFINITY, -INFINITY, 0};

static struct bound in_state(uint8_t state, uint8_t marks)
{
    return (struct bound){INFINITY, -INFINITY, (uint8_t)(state | (marks & (MAY_ASSUME | MAY_BE_SURE)))};
}

/* A branch under a condition: assumed when either is. */
static struct bound under(struct bound condition, struct bound branch)
{
    bool sure = (condition.may & MAY_BE_SURE) && (branch.may & MAY_BE_SURE);
    branch.may = (uint8_t)((branch.may & ~MAY_BE_SURE) | (sure ? MAY_BE_SURE : 0) | (condition.may & MAY_ASSUME));
    return branch;
}

/* As an assumption. */
static struct bound assumed(struct bound x)
{
    x.may = (uint8_t)((x.may & ~MAY_BE_SURE) | MAY_ASSUME);
    return x;
}

/* Only what it may be when known. */
static struct bound known_part(struct bound x)
{
    if (!(x.may & MAY_KNOW))
        return nowhere;
    x.may = (uint8_t)(x.may & ~(MAY_NA | MAY_UNKNOWN));
    return x;
}

static void branch(struct bounds *b, const struct op *op, bool na_takes_other)
{
    struct bound x = operand_a(b, op), taken = nowhere;
    if (may_be(x, 1))
        taken = bound_hull(taken, under(x, operand_b(b, op)));
    if (may_be(x, 0) || (na_takes_other && (x.may & MAY_NA)))
        taken = bound_hull(taken, under(x, b->slot[op->c]));
    if (!na_takes_other && (x.may & MAY_NA))
        taken = bound_hull(taken, in_state(MAY_NA, x.may));
    if (x.may & MAY_UNKNOWN)
        taken = bound_hull(taken, in_state(MAY_UNKNOWN, x.may));
    bounds_set(b, op, taken);
}

void bounds_pick(struct bounds *b, const struct op *op) { branch(b, op, true); }
void bounds_choose(struct bounds *b, const struct op *op) { branch(b, op, false); }

void bounds_or_else(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = assumed(operand_b(b, op)), taken = known_part(x);
    if (x.may & MAY_NA)
        taken = bound_hull(taken, y);
    if (x.may & MAY_UNKNOWN) {
        y.may = (uint8_t)(y.may & MAY_NA ? (y.may & ~MAY_NA) | MAY_UNKNOWN : y.may);
        taken = bound_hull(taken, y);
    }
    bounds_set(b, op, taken);
}

void bounds_applies(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), rest = x;
    rest.may &= (uint8_t)~MAY_NA;
    if (!(x.may & MAY_NA)) {
        bounds_set(b, op, x);
        return;
    }
    bounds_set(b, op, rest.may & MAY_STATES ? bound_hull(rest, operand_b(b, op)) : operand_b(b, op));
}

void bounds_asked(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), taken = nowhere;
    if (may_be(x, 1))
        taken = bound_hull(taken, under(x, operand_b(b, op)));
    if (may_be(x, 0) || (x.may & MAY_NA))
        taken = bound_hull(taken, in_state(MAY_NA, x.may));
    if (x.may & MAY_UNKNOWN)
        taken = bound_hull(taken, in_state(MAY_UNKNOWN, x.may));
    bounds_set(b, op, taken);
}

/* A default with its ±: v - r|v| is least, and v + r|v| greatest, at an end of v. */
static struct bound widened(struct bound x, const struct margin *margin)
{
    if (!(x.may & MAY_KNOW))
        return x;
    double r = margin->ratio, a = margin->amount;
    return (struct bound){fmin(x.low - r * fabs(x.low), x.high - r * fabs(x.high)) - a,
                          fmax(x.low + r * fabs(x.low), x.high + r * fabs(x.high)) + a, x.may};
}

/* An open answer counts over its range, whatever its default; while it stays open the default counts, with its ±. */
void bounds_fallback(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = assumed(operand_b(b, op)), taken = x;
    taken.may = (uint8_t)(x.may & ~(MAY_UNKNOWN | MAY_BE_OPEN));
    if (x.may & MAY_UNKNOWN)
        taken = bound_hull(taken.may & MAY_STATES ? taken : nowhere, op->c == NONE ? y : widened(y, &b->run->program->margin[op->c]));
    bounds_set(b, op, taken);
}

void bounds_missing(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), taken = x;
    taken.may = (uint8_t)(x.may & ~MAY_UNKNOWN);
    if (x.may & MAY_UNKNOWN)
        taken = bound_hull(taken.may & MAY_STATES ? taken : nowhere, assumed(operand_b(b, op)));
    bounds_set(b, op, taken);
}

void bounds_answered(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op);
    bool full = (x.may & MAY_KNOW) && (x.may & MAY_BE_SURE);
    bool none = (x.may & MAY_UNKNOWN) || ((x.may & MAY_KNOW) && (x.may & MAY_ASSUME));
    uint8_t may = (uint8_t)((full || none ? MAY_KNOW : 0) | (x.may & MAY_NA) | MAY_BE_SURE);
    bounds_put_ends(b, op, none ? 0 : 100, full ? 100 : 0, may);
}

void bounds_blocks(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op);
    bool no = may_be(x, 0) || (x.may & (MAY_NA | MAY_UNKNOWN));
    bounds_put_answer(b, op, may_be(x, 1), no, MAY_KNOW | MAY_BE_SURE);
}

void bounds_withhold(struct bounds *b, const struct op *op)
{
    struct bound grade = operand_a(b, op), x = operand_b(b, op), taken = nowhere;
    if (may_be(x, 0) || (x.may & MAY_NA))
        taken = grade;
    if (may_be(x, 1) || (x.may & MAY_UNKNOWN))
        taken = bound_hull(taken, in_state(MAY_UNKNOWN, MAY_BE_SURE));
    bounds_set(b, op, taken);
}

/* ---- tables, dates ---- */

void bounds_dated(struct bounds *b, const struct op *op)
{
    const struct dated_value *d = &b->run->program->dated[op->b];
    struct bound day = operand_a(b, op), taken = nowhere;
    for (uint32_t i = 0; (day.may & MAY_KNOW) && i < d->n && d->from[i] <= day.high; i++)
        if (i + 1 == d->n || d->from[i + 1] > day.low)
            taken = bound_hull(taken, b->dated[op->b] ? b->dated[op->b][i] : bound_of(d->value[i], KNOWN));
    if (taken.may & MAY_KNOW)
        taken = under(day, taken);
    if ((day.may & MAY_UNKNOWN) || ((day.may & MAY_KNOW) && (d->n == 0 || d->from[0] > day.low)))
        taken = bound_hull(taken, in_state(MAY_UNKNOWN, MAY_BE_SURE));
    bounds_set(b, op, taken);
}

void bounds_lookup(struct bounds *b, const struct op *op)
{
    struct bound key = operand_a(b, op), taken = nowhere;
    for (uint32_t row = key.may & MAY_KNOW ? (uint32_t)key.low : 0; (key.may & MAY_KNOW) && row <= key.high; row++) {
        taken = bound_hull(taken, under(key, bounds_cell(b, op->b, row)));
        if (b->touched && b->touched[op->b])
            b->touched[op->b][row] = true;
    }
    uint8_t other = key.may & (MAY_NA | MAY_UNKNOWN);
    if (other)
        taken = bound_hull(taken, in_state(other, key.may));
    bounds_set(b, op, taken);
}

static int32_t whole_months(double months) { return (int32_t)fmin(fmax(months, -120000), 120000); }

void bounds_add_months(struct bounds *b, const struct op *op)
{
    struct bound day = operand_a(b, op), months = operand_b(b, op);
    uint8_t may = bounds_strict(day.may, months.may);
    bool fits = is_point(months) && months.low == nearbyint(months.low) && fabs(months.low) <= 120000;
    if ((may & MAY_KNOW) && !fits)
        may |= MAY_UNKNOWN;
    int32_t first = whole_months(ceil(months.low)), last = whole_months(floor(months.high));
    if ((may & MAY_KNOW) && first > last)           /* no whole number of months in between */
        may &= (uint8_t)~MAY_KNOW;
    if (may & MAY_KNOW)
        bounds_put_ends(b, op, date_add_months(date_of(day.low), first), date_add_months(date_of(day.high), last), may);
    else
        bounds_put_nothing(b, op, may);
}

/* Both grow with the second day and fall with the first. */
static void between(struct bounds *b, const struct op *op, double (*count)(double from, double to))
{
    struct bound from = operand_a(b, op), to = operand_b(b, op);
    uint8_t may = bounds_strict(from.may, to.may);
    if (may & MAY_KNOW)
        bounds_put_ends(b, op, count(from.high, to.low), count(from.low, to.high), may);
    else
        bounds_put_nothing(b, op, may);
}

static double months_between(double from, double to) { return date_months_between(date_of(from), date_of(to)); }
void bounds_months_between(struct bounds *b, const struct op *op) { between(b, op, months_between); }
void bounds_years_between(struct bounds *b, const struct op *op) { between(b, op, years_between); }

void bounds_year_of(struct bounds *b, const struct op *op)
{
    struct bound day = operand_a(b, op);
    if (day.may & MAY_KNOW)
        bounds_put_ends(b, op, year_of(day.low), year_of(day.high), day.may);
    else
        bounds_put_nothing(b, op, day.may);
}

/* ---- bands, scales, choices ---- */

static struct bound edge_bound(const struct bounds *b, const struct edge *edge)
{
    if (edge->slot == NONE)
        return bound_between(edge->factor, edge->factor);
    struct bound x = b->slot[edge->slot];
    if (!(x.may & MAY_KNOW))
        return x;
    double low = edge->factor * x.low, high = edge->factor * x.high;
    return (struct bound){fmin(low, high), fmax(low, high), x.may};
}

/* Whether a piece may take a value, and whether it may leave it to the next. */
static void piece_may(uint8_t relation, struct bound x, struct bound edge, bool *take, bool *leave)
{
    bool up = relation == PIECE_UP_TO || relation == PIECE_ABOVE;
    bool yes = up ? less_equal(x.low, edge.high) : less_equal(edge.low, x.high);        /* x <= edge; edge <= x */
    bool no = up ? !less_equal(x.high, edge.low) : !less_equal(edge.high, x.low);
    bool swap = relation == PIECE_BELOW || relation == PIECE_ABOVE;
    *take = relation == PIECE_ELSE || (swap ? no : yes);
    *leave = relation != PIECE_ELSE && (swap ? yes : no);
}

void bounds_bands(struct bounds *b, const struct op *op)
{
    const struct piecewise *p = &b->run->program->piecewise[op->c];
    struct bound x = operand_a(b, op), taken = nowhere;
    uint8_t path = x.may;                   /* of what reaches the next piece */
    bool take = false, leave = (x.may & MAY_KNOW) != 0;
    for (uint32_t i = 0; i < p->n && leave; i++) {
        struct bound edge = edge_bound(b, &p->edge[i]);
        if (p->relation[i] != PIECE_ELSE)
            path = bounds_strict(path, edge.may);
        if (!(path & MAY_KNOW))
            break;
        piece_may(p->relation[i], x, edge, &take, &leave);
        if (take)
            taken = bound_hull(taken, bound_between(p->points[i], p->points[i]));
    }
    leave &= !p->complete || !(taken.may & MAY_KNOW);
    uint8_t may = (uint8_t)((path & ~MAY_KNOW) | (taken.may & MAY_KNOW) | (leave ? MAY_UNKNOWN : 0));
    bounds_put_ends(b, op, taken.low, taken.high, may);
}

void bounds_grade(struct bounds *b, const struct op *op) { bounds_bands(b, op); }

/* Straight lines are monotone between knots, and jumps lie beyond the knots, so ends and knots in between give the hull;
 * edges with a ± of their own give that of all points. */
void bounds_scale(struct bounds *b, const struct op *op)
{
    const struct piecewise *p = &b->run->program->piecewise[op->c];
    struct bound x = operand_a(b, op), taken = nowhere;
    uint8_t may = x.may;
    double edges[PIECES];
    bool fixed = true;
    for (uint32_t i = 0; i < p->n; i++) {
        struct bound edge = edge_bound(b, &p->edge[i]);
        may = bounds_strict(may, edge.may);
        edges[i] = edge.low;
        fixed &= is_point(edge);
    }
    if (!(may & MAY_KNOW)) {
        bounds_put_nothing(b, op, may);
        return;
    }
    for (uint32_t i = 0; i < p->n; i++)
        if (!fixed || (p->relation[i] == PIECE_UP_TO && less_equal(x.low, edges[i]) && less_equal(edges[i], x.high)))
            taken = bound_hull(taken, bound_between(p->points[i], p->points[i]));
    if (fixed) {
        double low = scale_at(p, edges, x.low), high = scale_at(p, edges, x.high);
        taken = bound_hull(taken, bound_between(fmin(low, high), fmax(low, high)));
    }
    bounds_put_ends(b, op, taken.low, taken.high, may);
}

/* The extremes are at the ends and at the points in between; the second point of a jump counts only where x may go beyond it. */
void bounds_curve(struct bounds *b, const struct op *op)
{
    const struct piecewise *p = &b->run->program->piecewise[op->c];
    struct bound x = operand_a(b, op);
    if (!(x.may & MAY_KNOW)) {
        bounds_put_nothing(b, op, x.may);
        return;
    }
    double low = curve_at(p, p->points, x.low), high = curve_at(p, p->points, x.high);
    struct bound taken = bound_between(fmin(low, high), fmax(low, high));
    for (uint32_t i = 0; i < p->n; i++) {
        double place = p->edge[i].factor;
        bool behind = i > 0 && less_equal(place, p->edge[i - 1].factor);
        if (less_equal(x.low, place) && (behind ? !less_equal(x.high, place) : less_equal(place, x.high)))
            taken = bound_hull(taken, bound_between(p->points[i], p->points[i]));
    }
    bounds_put_ends(b, op, taken.low, taken.high, x.may);
}

void bounds_choice(struct bounds *b, const struct op *op)
{
    const struct piecewise *p = &b->run->program->piecewise[op->c];
    struct bound x = operand_a(b, op), taken = nowhere;
    for (uint32_t i = 0; (x.may & MAY_KNOW) && i < p->n; i++)
        if (i >= x.low && i <= x.high)
            taken = bound_hull(taken, bound_between(p->points[i], p->points[i]));
    bounds_put_ends(b, op, taken.low, taken.high, x.may);
}

/* ---- rows ---- */

void bounds_each(struct bounds *b, const struct op *op)
{
    (void)b, (void)op;       /* bounds_all() walks the rows itself */
}

void bounds_load(struct bounds *b, const struct op *op)
{
    uint32_t row = b->row[b->run->program->column[op->a].list];
    if (b->touched && b->touched[op->a])
        b->touched[op->a][row] = true;
    struct bound x = bounds_cell(b, op->a, row);
    bounds_set(b, op, x);
    b->slot[op->dst].may |= x.may & MAY_BE_OPEN;        /* it is still the answer itself */
}

void bounds_gather(struct bounds *b, const struct op *op)
{
    struct bound key = operand_a(b, op), taken = nowhere;
    uint32_t row = b->row[b->run->program->column[op->b].list];
    for (uint32_t i = key.may & MAY_KNOW ? (uint32_t)key.low : 0; (key.may & MAY_KNOW) && i <= key.high; i++)
        taken = bound_hull(taken, under(key, bounds_cell(b, op->b + i, row)));
    uint8_t other = key.may & (MAY_NA | MAY_UNKNOWN);
    if (other)
        taken = bound_hull(taken, in_state(other, key.may));
    bounds_set(b, op, taken);
}

void bounds_store(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op);
    b->column[op->b][b->row[b->run->program->column[op->b].list]] = x;
}

void bounds_put(struct bounds *b, const struct op *op)
{
    b->column[op->b][op->c] = operand_a(b, op);
}
