/* Bounds of arithmetic, comparisons and logic. Each mirrors its estimate (estimate.c). Ends never are the wrong infinity: low
 * may be -infinity and high +infinity, so that no sum or product of ends is undefined. */
#include <float.h>
#include <math.h>

#include "bounds.h"
#include "regex.h"

/* Results that are no finite number are no value (estimate.c): an end without limit may be one. */
static void put_number(struct bounds *b, const struct op *op, double low, double high, uint8_t may)
{
    if ((may & MAY_KNOW) && !(isfinite(low) && isfinite(high)))
        may |= MAY_UNKNOWN;
    bounds_put_ends(b, op, fmin(low, DBL_MAX), fmax(high, -DBL_MAX), may);
}

/* ---- arithmetic ---- */

void bounds_add(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    uint8_t may = bounds_strict(x.may, y.may);
    if (may & MAY_KNOW)
        put_number(b, op, x.low + y.low, x.high + y.high, may);
    else
        bounds_put_nothing(b, op, may);
}

void bounds_subtract(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    uint8_t may = bounds_strict(x.may, y.may);
    if (may & MAY_KNOW)
        put_number(b, op, x.low - y.high, x.high - y.low, may);
    else
        bounds_put_nothing(b, op, may);
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
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    uint8_t may = bounds_strict(x.may, y.may);
    if (!(may & MAY_KNOW)) {
        bounds_put_nothing(b, op, may);
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
        bounds_put_nothing(b, op, (uint8_t)(may & ~MAY_KNOW));
    else if (y.low == 0)
        put_number(b, op, x.low >= 0 ? over(x.low, y.high) : -INFINITY, x.high <= 0 ? over(x.high, y.high) : INFINITY, may);
    else if (y.high == 0)
        put_number(b, op, x.high <= 0 ? over(x.high, y.low) : -INFINITY, x.low >= 0 ? over(x.low, y.low) : INFINITY, may);
    else
        put_number(b, op, -INFINITY, INFINITY, may);
}

void bounds_divide(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    uint8_t may = bounds_strict(x.may, y.may);
    if (!(may & MAY_KNOW)) {
        bounds_put_nothing(b, op, may);
    } else if (y.low <= 0 && y.high >= 0) {
        divide_by_zero(b, op, x, y, may);
    } else {
        double v[4] = {over(x.low, y.low), over(x.low, y.high), over(x.high, y.low), over(x.high, y.high)};
        put_number(b, op, least_of(v), greatest_of(v), may);
    }
}

void bounds_negate(struct bounds *b, const struct op *op) { bounds_put_ends(b, op, -operand_a(b, op).high, -operand_a(b, op).low, operand_a(b, op).may); }

void bounds_convert(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op);
    double num = operand_b(b, op).low, den = b->slot[op->c].low;       /* two constants, neither negative */
    if (x.may & MAY_KNOW)
        put_number(b, op, x.low * num / den, x.high * num / den, x.may);
    else
        bounds_put_ends(b, op, x.low, x.high, x.may);
}

static void put_rounded(struct bounds *b, const struct op *op, double rounded(double x, double num, double den))
{
    struct bound x = operand_a(b, op);
    double num = operand_b(b, op).low, den = b->slot[op->c].low;       /* two constants above 0 */
    if (x.may & MAY_KNOW)
        put_number(b, op, rounded(x.low, num, den), rounded(x.high, num, den), x.may);
    else
        bounds_put_nothing(b, op, x.may);
}

void bounds_round(struct bounds *b, const struct op *op) { put_rounded(b, op, round_half); }
void bounds_round_down(struct bounds *b, const struct op *op) { put_rounded(b, op, round_down); }
void bounds_round_up(struct bounds *b, const struct op *op) { put_rounded(b, op, round_up); }

void bounds_least(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    bounds_put_ends(b, op, fmin(x.low, y.low), fmin(x.high, y.high), bounds_strict(x.may, y.may));
}

void bounds_greatest(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    bounds_put_ends(b, op, fmax(x.low, y.low), fmax(x.high, y.high), bounds_strict(x.may, y.may));
}

void bounds_cut(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op);
    bounds_put_ends(b, op, fmin(fmax(x.low, 0), 100), fmin(fmax(x.high, 0), 100), x.may);
}

/* ---- comparisons: monotone in both operands, so the ends decide ---- */

void bounds_put_answer(struct bounds *b, const struct op *op, bool yes, bool no, uint8_t may)
{
    bounds_put_ends(b, op, no ? 0 : 1, yes ? 1 : 0, may);
}

void bounds_less_equal(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    bounds_put_answer(b, op, less_equal(x.low, y.high), !less_equal(x.high, y.low), bounds_strict(x.may, y.may));
}

void bounds_less(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    bounds_put_answer(b, op, !less_equal(y.high, x.low), less_equal(y.low, x.high), bounds_strict(x.may, y.may));
}

void bounds_equal(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    bool always = less_equal(x.high, y.low) && less_equal(y.high, x.low);
    bounds_put_answer(b, op, less_equal(x.low, y.high) && less_equal(y.low, x.high), !always, bounds_strict(x.may, y.may));
}

void bounds_same(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    bool always = is_point(x) && is_point(y) && x.low == y.low;
    bounds_put_answer(b, op, x.low <= y.high && y.low <= x.high, !always, bounds_strict(x.may, y.may));
}

void bounds_same_text(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    uint8_t may = bounds_strict(x.may, y.may);
    bool given = (may & MAY_KNOW) && is_point(x) && is_point(y);
    bool same = given && text_equal(run_text(b->run, x.low), run_text(b->run, y.low));
    bounds_put_answer(b, op, !given || same, !given || !same, may);
}

void bounds_matches(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op);
    enum regex_answer answer = REGEX_LIMIT;
    if (b->run->matcher)
        matcher_refill(b->run->matcher);        /* all these searches came to an end in the estimate */
    if ((x.may & MAY_KNOW) && is_point(x))
        answer = regex_match(b->run->program->regex[op->c], b->run->matcher, run_text(b->run, x.low));
    else
        bounds_put_answer(b, op, true, true, x.may);
    if (answer == REGEX_LIMIT && (x.may & MAY_KNOW) && is_point(x))
        bounds_put_nothing(b, op, (uint8_t)((x.may & ~MAY_KNOW) | MAY_UNKNOWN));
    else if (answer != REGEX_LIMIT)
        bounds_put_answer(b, op, answer == REGEX_YES, answer != REGEX_YES, x.may);
}

/* ---- logic: Kleene's tables with a fourth value, over sets ---- */

static void decide(struct bounds *b, const struct op *op, double deciding)
{
    struct bound x = operand_a(b, op), y = operand_b(b, op);
    bool decided = may_be(x, deciding) || may_be(y, deciding);
    bool x_lets = may_be(x, 1 - deciding) || (x.may & (MAY_NA | MAY_UNKNOWN));      /* x need not decide */
    bool y_lets = may_be(y, 1 - deciding) || (y.may & (MAY_NA | MAY_UNKNOWN));
    bool other = may_be(x, 1 - deciding) && may_be(y, 1 - deciding);
    bool unknown = ((x.may & MAY_UNKNOWN) && y_lets) || ((y.may & MAY_UNKNOWN) && x_lets);
    bool na = ((x.may & MAY_NA) && ((y.may & MAY_NA) || may_be(y, 1 - deciding))) || ((y.may & MAY_NA) && may_be(x, 1 - deciding));
    uint8_t may = (uint8_t)((decided || other ? MAY_KNOW : 0) | (unknown ? MAY_UNKNOWN : 0) | (na ? MAY_NA : 0) |
                            ((x.may | y.may) & (MAY_ASSUME | MAY_BE_SURE)));
    bool yes = deciding == 1 ? decided : other, no = deciding == 1 ? other : decided;
    bounds_put_answer(b, op, yes, no, may);
}

void bounds_both(struct bounds *b, const struct op *op) { decide(b, op, 0); }
void bounds_either(struct bounds *b, const struct op *op) { decide(b, op, 1); }

void bounds_opposite(struct bounds *b, const struct op *op)
{
    struct bound x = operand_a(b, op);
    bounds_put_answer(b, op, may_be(x, 0), may_be(x, 1), x.may);
}

static void ask(struct bounds *b, const struct op *op, uint8_t about)
{
    struct bound x = operand_a(b, op);
    uint8_t states = x.may & MAY_STATES;
    if (x.may & MAY_BE_OPEN)                /* whether it will be asked, and answered, nobody knows */
        states |= MAY_UNKNOWN;
    bounds_put_answer(b, op, states & about, states & ~about, (uint8_t)(MAY_KNOW | (x.may & (MAY_ASSUME | MAY_BE_SURE))));
}

void bounds_is_known(struct bounds *b, const struct op *op) { ask(b, op, MAY_KNOW); }
void bounds_is_unknown(struct bounds *b, const struct op *op) { ask(b, op, MAY_UNKNOWN); }
void bounds_is_na(struct bounds *b, const struct op *op) { ask(b, op, MAY_NA); }
