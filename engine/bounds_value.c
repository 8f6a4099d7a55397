/* Bounds of operations on single values. Each mirrors its estimate (estimate.c). Ends never are the wrong infinity: low may
 * be -infinity and high +infinity, so that no sum or product of ends is undefined. */
#include <float.h>
#include <math.h>

#include "bounds.h"
#include "number.h"
#include "regex.h"

static const struct bound nowhere = {INFINITY, -INFINITY, 0};

static struct bound xa(const struct bounds *b, const struct op *op) { return b->slot[op->a]; }
static struct bound xb(const struct bounds *b, const struct op *op) { return b->slot[op->b]; }

/* Unknown before not applicable before known, over sets of states. */
static uint8_t strict(uint8_t x, uint8_t y)
{
    uint8_t there = MAY_KNOW | MAY_NA;
    bool na = ((x & MAY_NA) && (y & there)) || ((y & MAY_NA) && (x & there));
    return (uint8_t)((x & y & (MAY_KNOW | MAY_BE_SURE)) | (na ? MAY_NA : 0) | ((x | y) & (MAY_UNKNOWN | MAY_ASSUME)));
}

static void put(struct bounds *b, const struct op *op, double low, double high, uint8_t may)
{
    bounds_set(b, op, (struct bound){low, high, may});
}

/* Results that are no finite number are no value (estimate.c): an end without limit may be one. */
static void put_number(struct bounds *b, const struct op *op, double low, double high, uint8_t may)
{
    if ((may & MAY_KNOW) && !(isfinite(low) && isfinite(high)))
        may |= MAY_UNKNOWN;
    put(b, op, fmin(low, DBL_MAX), fmax(high, -DBL_MAX), may);
}

static void put_nothing(struct bounds *b, const struct op *op, uint8_t may)
{
    put(b, op, INFINITY, -INFINITY, may);
}

/* ---- arithmetic ---- */

void bounds_add(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    uint8_t may = strict(x.may, y.may);
    if (may & MAY_KNOW)
        put_number(b, op, x.low + y.low, x.high + y.high, may);
    else
        put_nothing(b, op, may);
}

void bounds_subtract(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    uint8_t may = strict(x.may, y.may);
    if (may & MAY_KNOW)
        put_number(b, op, x.low - y.high, x.high - y.low, may);
    else
        put_nothing(b, op, may);
}

/* An infinite end is no value, so that 0 times it is 0. */
static double times(double x, double y)
{
    return x == 0 || y == 0 ? 0 : x * y;
}

static double over(double x, double y)
{
    return isinf(y) ? 0 : x / y;
}

static double least_of(const double v[4]) { return fmin(fmin(v[0], v[1]), fmin(v[2], v[3])); }
static double greatest_of(const double v[4]) { return fmax(fmax(v[0], v[1]), fmax(v[2], v[3])); }

void bounds_multiply(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    uint8_t may = strict(x.may, y.may);
    if (!(may & MAY_KNOW)) {
        put_nothing(b, op, may);
        return;
    }
    double v[4] = {times(x.low, y.low), times(x.low, y.high), times(x.high, y.low), times(x.high, y.high)};
    put_number(b, op, least_of(v), greatest_of(v), may);
}

/* A divisor that may be 0 makes the result unknown there, and without limit beside it. */
static void divide_by_zero(struct bounds *b, const struct op *op, struct bound x, struct bound y, uint8_t may)
{
    may |= MAY_UNKNOWN;
    if (y.low == 0 && y.high == 0)
        put_nothing(b, op, (uint8_t)(may & ~MAY_KNOW));
    else if (y.low == 0)
        put_number(b, op, x.low >= 0 ? over(x.low, y.high) : -INFINITY, x.high <= 0 ? over(x.high, y.high) : INFINITY, may);
    else if (y.high == 0)
        put_number(b, op, x.high <= 0 ? over(x.high, y.low) : -INFINITY, x.low >= 0 ? over(x.low, y.low) : INFINITY, may);
    else
        put_number(b, op, -INFINITY, INFINITY, may);
}

void bounds_divide(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    uint8_t may = strict(x.may, y.may);
    if (!(may & MAY_KNOW)) {
        put_nothing(b, op, may);
    } else if (y.low <= 0 && y.high >= 0) {
        divide_by_zero(b, op, x, y, may);
    } else {
        double v[4] = {over(x.low, y.low), over(x.low, y.high), over(x.high, y.low), over(x.high, y.high)};
        put_number(b, op, least_of(v), greatest_of(v), may);
    }
}

void bounds_negate(struct bounds *b, const struct op *op) { put(b, op, -xa(b, op).high, -xa(b, op).low, xa(b, op).may); }

void bounds_convert(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op);
    double num = xb(b, op).low, den = b->slot[op->c].low;       /* two constants, neither negative */
    if (x.may & MAY_KNOW)
        put_number(b, op, x.low * num / den, x.high * num / den, x.may);
    else
        put(b, op, x.low, x.high, x.may);
}

void bounds_least(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    put(b, op, fmin(x.low, y.low), fmin(x.high, y.high), strict(x.may, y.may));
}

void bounds_greatest(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    put(b, op, fmax(x.low, y.low), fmax(x.high, y.high), strict(x.may, y.may));
}

void bounds_cut(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op);
    put(b, op, fmin(fmax(x.low, 0), 100), fmin(fmax(x.high, 0), 100), x.may);
}

/* ---- comparisons: monotone in both operands, so the ends decide ---- */

static void put_answer(struct bounds *b, const struct op *op, bool yes, bool no, uint8_t may)
{
    put(b, op, no ? 0 : 1, yes ? 1 : 0, may);
}

void bounds_less_equal(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    put_answer(b, op, less_equal(x.low, y.high), !less_equal(x.high, y.low), strict(x.may, y.may));
}

void bounds_less(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    put_answer(b, op, !less_equal(y.high, x.low), less_equal(y.low, x.high), strict(x.may, y.may));
}

void bounds_equal(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    bool always = less_equal(x.high, y.low) && less_equal(y.high, x.low);
    put_answer(b, op, less_equal(x.low, y.high) && less_equal(y.low, x.high), !always, strict(x.may, y.may));
}

void bounds_same(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    bool always = is_point(x) && is_point(y) && x.low == y.low;
    put_answer(b, op, x.low <= y.high && y.low <= x.high, !always, strict(x.may, y.may));
}

void bounds_same_text(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = xb(b, op);
    uint8_t may = strict(x.may, y.may);
    bool given = (may & MAY_KNOW) && is_point(x) && is_point(y);
    bool same = given && text_equal(run_text(b->run, x.low), run_text(b->run, y.low));
    put_answer(b, op, !given || same, !given || !same, may);
}

void bounds_matches(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op);
    enum regex_answer answer = REGEX_LIMIT;
    if ((x.may & MAY_KNOW) && is_point(x))
        answer = regex_match(b->run->program->regex[op->c], run_text(b->run, x.low));
    else
        put_answer(b, op, true, true, x.may);
    if (answer == REGEX_LIMIT && (x.may & MAY_KNOW) && is_point(x))
        put_nothing(b, op, (uint8_t)((x.may & ~MAY_KNOW) | MAY_UNKNOWN));
    else if (answer != REGEX_LIMIT)
        put_answer(b, op, answer == REGEX_YES, answer != REGEX_YES, x.may);
}

/* ---- logic: Kleene's tables with a fourth value, over sets ---- */

static void decide(struct bounds *b, const struct op *op, double deciding)
{
    struct bound x = xa(b, op), y = xb(b, op);
    bool decided = may_be(x, deciding) || may_be(y, deciding);
    bool x_lets = may_be(x, 1 - deciding) || (x.may & (MAY_NA | MAY_UNKNOWN));      /* x need not decide */
    bool y_lets = may_be(y, 1 - deciding) || (y.may & (MAY_NA | MAY_UNKNOWN));
    bool other = may_be(x, 1 - deciding) && may_be(y, 1 - deciding);
    bool unknown = ((x.may & MAY_UNKNOWN) && y_lets) || ((y.may & MAY_UNKNOWN) && x_lets);
    bool na = ((x.may & MAY_NA) && ((y.may & MAY_NA) || may_be(y, 1 - deciding))) || ((y.may & MAY_NA) && may_be(x, 1 - deciding));
    uint8_t may = (uint8_t)((decided || other ? MAY_KNOW : 0) | (unknown ? MAY_UNKNOWN : 0) | (na ? MAY_NA : 0) |
                            ((x.may | y.may) & (MAY_ASSUME | MAY_BE_SURE)));
    bool yes = deciding == 1 ? decided : other, no = deciding == 1 ? other : decided;
    put_answer(b, op, yes, no, may);
}

void bounds_both(struct bounds *b, const struct op *op) { decide(b, op, 0); }
void bounds_either(struct bounds *b, const struct op *op) { decide(b, op, 1); }

void bounds_opposite(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op);
    put_answer(b, op, may_be(x, 0), may_be(x, 1), x.may);
}

static void ask(struct bounds *b, const struct op *op, uint8_t about)
{
    struct bound x = xa(b, op);
    uint8_t states = x.may & MAY_STATES;
    if (x.may & MAY_BE_OPEN)                /* whether it will be asked, and answered, nobody knows */
        states |= MAY_UNKNOWN;
    put_answer(b, op, states & about, states & ~about, (uint8_t)(MAY_KNOW | (x.may & (MAY_ASSUME | MAY_BE_SURE))));
}

void bounds_is_known(struct bounds *b, const struct op *op) { ask(b, op, MAY_KNOW); }
void bounds_is_unknown(struct bounds *b, const struct op *op) { ask(b, op, MAY_UNKNOWN); }
void bounds_is_na(struct bounds *b, const struct op *op) { ask(b, op, MAY_NA); }

/* ---- decisions: the hull of the branches that may be taken ---- */

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
    struct bound x = xa(b, op), taken = nowhere;
    if (may_be(x, 1))
        taken = bound_hull(taken, under(x, xb(b, op)));
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
    struct bound x = xa(b, op), taken = known_part(x);
    if (x.may & (MAY_NA | MAY_UNKNOWN))
        taken = bound_hull(taken, assumed(xb(b, op)));
    bounds_set(b, op, taken);
}

void bounds_asked(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), taken = nowhere;
    if (may_be(x, 1))
        taken = bound_hull(taken, under(x, xb(b, op)));
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

/* The ± of a default is the width of an open answer for which no range is declared. A declared range is what an answer may
 * be, and stands in the open answer itself. */
void bounds_fallback(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), y = assumed(xb(b, op)), taken = x;
    bool without_range = (x.may & MAY_BE_OPEN) && op->c != NONE && x.high >= ANSWER_LIMIT;
    taken.may = (uint8_t)(x.may & ~(MAY_UNKNOWN | MAY_BE_OPEN));
    if (without_range) {
        taken = widened(y, &b->run->program->margin[op->c]);
        taken.may |= MAY_BE_SURE | (x.may & MAY_NA);
    } else if (x.may & MAY_UNKNOWN) {
        taken = bound_hull(taken.may & MAY_STATES ? taken : nowhere, y);
    }
    bounds_set(b, op, taken);
}

void bounds_missing(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op), taken = x;
    taken.may = (uint8_t)(x.may & ~MAY_UNKNOWN);
    if (x.may & MAY_UNKNOWN)
        taken = bound_hull(taken.may & MAY_STATES ? taken : nowhere, assumed(xb(b, op)));
    bounds_set(b, op, taken);
}

void bounds_answered(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op);
    bool full = (x.may & MAY_KNOW) && (x.may & MAY_BE_SURE);
    bool none = (x.may & MAY_UNKNOWN) || ((x.may & MAY_KNOW) && (x.may & MAY_ASSUME));
    uint8_t may = (uint8_t)((full || none ? MAY_KNOW : 0) | (x.may & MAY_NA) | MAY_BE_SURE);
    put(b, op, none ? 0 : 100, full ? 100 : 0, may);
}

void bounds_blocks(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op);
    bool no = may_be(x, 0) || (x.may & (MAY_NA | MAY_UNKNOWN));
    put_answer(b, op, may_be(x, 1), no, MAY_KNOW | MAY_BE_SURE);
}

void bounds_withhold(struct bounds *b, const struct op *op)
{
    struct bound grade = xa(b, op), x = xb(b, op), taken = nowhere;
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
    struct bound day = xa(b, op), taken = nowhere;
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
    struct bound key = xa(b, op), taken = nowhere;
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
    struct bound day = xa(b, op), months = xb(b, op);
    uint8_t may = strict(day.may, months.may);
    bool fits = is_point(months) && months.low == nearbyint(months.low) && fabs(months.low) <= 120000;
    if ((may & MAY_KNOW) && !fits)
        may |= MAY_UNKNOWN;
    int32_t first = whole_months(ceil(months.low)), last = whole_months(floor(months.high));
    if ((may & MAY_KNOW) && first > last)           /* no whole number of months in between */
        may &= (uint8_t)~MAY_KNOW;
    if (may & MAY_KNOW)
        put(b, op, date_add_months(date_of(day.low), first), date_add_months(date_of(day.high), last), may);
    else
        put_nothing(b, op, may);
}

/* Both grow with the second day and fall with the first. */
static void between(struct bounds *b, const struct op *op, double (*count)(double from, double to))
{
    struct bound from = xa(b, op), to = xb(b, op);
    uint8_t may = strict(from.may, to.may);
    if (may & MAY_KNOW)
        put(b, op, count(from.high, to.low), count(from.low, to.high), may);
    else
        put_nothing(b, op, may);
}

static double months_between(double from, double to) { return date_months_between(date_of(from), date_of(to)); }
void bounds_months_between(struct bounds *b, const struct op *op) { between(b, op, months_between); }
void bounds_years_between(struct bounds *b, const struct op *op) { between(b, op, years_between); }

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
    struct bound x = xa(b, op), taken = nowhere;
    uint8_t path = x.may;                   /* of what reaches the next piece */
    bool take = false, leave = (x.may & MAY_KNOW) != 0;
    for (uint32_t i = 0; i < p->n && leave; i++) {
        struct bound edge = edge_bound(b, &p->edge[i]);
        if (p->relation[i] != PIECE_ELSE)
            path = strict(path, edge.may);
        if (!(path & MAY_KNOW))
            break;
        piece_may(p->relation[i], x, edge, &take, &leave);
        if (take)
            taken = bound_hull(taken, bound_between(p->points[i], p->points[i]));
    }
    uint8_t may = (uint8_t)((path & ~MAY_KNOW) | (taken.may & MAY_KNOW) | (leave ? MAY_UNKNOWN : 0));
    put(b, op, taken.low, taken.high, may);
}

void bounds_grade(struct bounds *b, const struct op *op) { bounds_bands(b, op); }

/* Straight lines are monotone between knots, and jumps lie beyond the knots, so ends and knots in between give the hull;
 * edges with a ± of their own give that of all points. */
void bounds_scale(struct bounds *b, const struct op *op)
{
    const struct piecewise *p = &b->run->program->piecewise[op->c];
    struct bound x = xa(b, op), taken = nowhere;
    uint8_t may = x.may;
    double edges[PIECES];
    bool fixed = true;
    for (uint32_t i = 0; i < p->n; i++) {
        struct bound edge = edge_bound(b, &p->edge[i]);
        may = strict(may, edge.may);
        edges[i] = edge.low;
        fixed &= is_point(edge);
    }
    if (!(may & MAY_KNOW)) {
        put_nothing(b, op, may);
        return;
    }
    for (uint32_t i = 0; i < p->n; i++)
        if (!fixed || (p->relation[i] == PIECE_UP_TO && less_equal(x.low, edges[i]) && less_equal(edges[i], x.high)))
            taken = bound_hull(taken, bound_between(p->points[i], p->points[i]));
    if (fixed) {
        double low = scale_at(p, edges, x.low), high = scale_at(p, edges, x.high);
        taken = bound_hull(taken, bound_between(fmin(low, high), fmax(low, high)));
    }
    put(b, op, taken.low, taken.high, may);
}

void bounds_choice(struct bounds *b, const struct op *op)
{
    const struct piecewise *p = &b->run->program->piecewise[op->c];
    struct bound x = xa(b, op), taken = nowhere;
    for (uint32_t i = 0; (x.may & MAY_KNOW) && i < p->n; i++)
        if (i >= x.low && i <= x.high)
            taken = bound_hull(taken, bound_between(p->points[i], p->points[i]));
    put(b, op, taken.low, taken.high, x.may);
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
    bounds_set(b, op, bounds_cell(b, op->a, row));
}

void bounds_store(struct bounds *b, const struct op *op)
{
    struct bound x = xa(b, op);
    b->column[op->b][b->row[b->run->program->column[op->b].list]] = x;
}

void bounds_put(struct bounds *b, const struct op *op)
{
    b->column[op->b][op->c] = xa(b, op);
}
