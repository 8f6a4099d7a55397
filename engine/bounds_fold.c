/* Bounds of folds over rows (fold.c). Of each row it is asked what it may do: count, stay out, or make the fold unknown. A
 * list that is not given is one row that stands for as many rows as it may have; where that may be none, it settles nothing. */
#include <float.h>
#include <math.h>

#include "bounds.h"

struct member bounds_member(const struct bounds *b, uint32_t list, uint32_t where, uint32_t row)
{
    const struct ghost *ghost = bounds_ghost(b, list, row);
    if (ghost && ghost->gone)
        return (struct member){.out = true, .marks = MAY_BE_SURE};
    if (where == NONE)
        return (struct member){.in = true, .marks = MAY_BE_SURE};
    struct bound x = bounds_cell(b, where, row);
    return (struct member){.in = may_be(x, 1), .out = may_be(x, 0) || (x.may & MAY_NA), .unknown = (x.may & MAY_UNKNOWN) != 0,
                           .marks = x.may & (MAY_ASSUME | MAY_BE_SURE)};
}

/* What is known of a fold while its rows go by. */
struct tally {
    double low, high;
    bool known, unknown;                /* the result may be known, may be unknown */
    bool some_sure, some_counts;        /* a row surely counts; a row may count */
    bool assume, sure;
};

static struct tally tally_start(double low, double high)
{
    return (struct tally){.low = low, .high = high, .known = true, .sure = true};
}

/* Notes what the row does to the state of the fold; whether it may count, and surely does. */
static bool tally_row(struct tally *t, struct member m, struct bound term, struct crowd crowd, bool *surely)
{
    bool left_out = m.out || (m.in && (term.may & MAY_NA)), counts = m.in && (term.may & MAY_KNOW);
    uint8_t marks = m.marks | (m.in ? term.may : 0);
    t->unknown |= m.unknown || (m.in && (term.may & MAY_UNKNOWN));
    t->known &= left_out || counts || crowd.least < 1;
    t->assume |= (marks & MAY_ASSUME) != 0;
    t->sure &= (m.marks & MAY_BE_SURE) && (!counts || left_out || (term.may & MAY_BE_SURE));
    *surely = counts && !left_out && crowd.least >= 1;
    t->some_sure |= *surely;
    t->some_counts |= counts;
    return counts;
}

static void tally_end(struct bounds *b, const struct op *op, const struct tally *t, bool ghost, bool may_be_empty)
{
    bool infinite = t->known && t->some_counts && !(isfinite(t->low) && isfinite(t->high));
    uint8_t may = t->known ? MAY_KNOW : 0;
    if (may_be_empty && t->known && !t->some_sure)
        may = (uint8_t)(MAY_NA | (t->some_counts ? MAY_KNOW : 0));
    may |= (uint8_t)((t->unknown || infinite || (ghost && b->partial) ? MAY_UNKNOWN : 0) | (t->assume ? MAY_ASSUME : 0) |
                     (t->sure || ghost || !t->known ? MAY_BE_SURE : 0));
    bounds_set(b, op, (struct bound){fmin(t->low, DBL_MAX), fmax(t->high, -DBL_MAX), may});
}

static double clipped(double x)
{
    return fmax(fmin(x, DBL_MAX), -DBL_MAX);
}

void bounds_sum(struct bounds *b, const struct op *op)
{
    uint32_t list = b->run->program->column[op->a].list;
    struct row_range rows = bounds_rows(b, list, op->of_row);
    struct tally t = tally_start(0, 0);
    double terms = 0, size = 0;
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct bound x = bounds_cell(b, op->a, row);
        struct crowd crowd = bounds_crowd(b, list, row, op->of_row);
        bool surely;
        if (!tally_row(&t, bounds_member(b, list, op->b, row), x, crowd, &surely))
            continue;
        double low = surely ? x.low : fmin(x.low, 0), high = surely ? x.high : fmax(x.high, 0);
        if (bounds_ghost(b, list, row)) {
            double wide = 1 + bounds_rounding(crowd.most), least = surely ? crowd.least / wide : 0;
            low = clipped(x.low) * (x.low < 0 ? crowd.most * wide : least);
            high = clipped(x.high) * (x.high > 0 ? crowd.most * wide : least);
        }
        t.low += low;
        t.high += high;
        terms += crowd.most;
        size += fmax(fabs(low), fabs(high));
    }
    if (!rows.known && rows.to > rows.from + 1) {       /* ghosts stand behind the rows between which theirs will stand */
        t.low -= bounds_rounding(terms) * size;
        t.high += bounds_rounding(terms) * size;
    }
    tally_end(b, op, &t, !rows.known, false);
}

/* The least of the rows that count: at most the greatest of each sure one; or, when none is sure, of any. */
static void extreme(struct bounds *b, const struct op *op, double sign)
{
    uint32_t list = b->run->program->column[op->a].list;
    struct row_range rows = bounds_rows(b, list, op->of_row);
    struct tally t = tally_start(INFINITY, INFINITY);
    double highest = -INFINITY;
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct bound x = bounds_cell(b, op->a, row);
        double low = sign > 0 ? x.low : -x.high, high = sign > 0 ? x.high : -x.low;
        bool surely;
        if (!tally_row(&t, bounds_member(b, list, op->b, row), x, bounds_crowd(b, list, row, op->of_row), &surely))
            continue;
        t.low = fmin(t.low, low);
        t.high = surely ? fmin(t.high, high) : t.high;
        highest = fmax(highest, high);
    }
    if (!t.some_sure)
        t.high = highest;
    if (sign < 0) {
        double low = -t.high;
        t.high = -t.low;
        t.low = low;
    }
    tally_end(b, op, &t, !rows.known, true);
}

void bounds_lowest(struct bounds *b, const struct op *op) { extreme(b, op, 1); }
void bounds_highest(struct bounds *b, const struct op *op) { extreme(b, op, -1); }

void bounds_count(struct bounds *b, const struct op *op)
{
    const struct bound one = bound_between(1, 1);
    struct row_range rows = bounds_rows(b, op->a, op->of_row);
    struct tally t = tally_start(0, 0);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct crowd crowd = bounds_crowd(b, op->a, row, op->of_row);
        bool surely;
        bool counts = tally_row(&t, bounds_member(b, op->a, op->b, row), one, crowd, &surely);
        t.low += surely ? crowd.least : 0;
        t.high += counts ? crowd.most : 0;
    }
    tally_end(b, op, &t, !rows.known, false);
}

/* all and any: a row that decides decides, whatever else is unknown; nothing decides in a list without rows. */
static void quantify(struct bounds *b, const struct op *op, double deciding)
{
    uint32_t list = b->run->program->column[op->a].list;
    struct row_range rows = bounds_rows(b, list, op->of_row);
    bool decided = false, surely_decided = false, neutral = true, unknown = false, assume = false;
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct member m = bounds_member(b, list, op->b, row);
        struct bound x = bounds_cell(b, op->a, row);
        bool decides = m.in && may_be(x, deciding);
        bool lets = bounds_ghost(b, list, row) || m.out || (m.in && ((x.may & MAY_NA) || may_be(x, 1 - deciding)));
        bool unsure = m.unknown || (m.in && (x.may & MAY_UNKNOWN));
        decided |= decides;
        surely_decided |= decides && !lets && !unsure;
        neutral &= lets;
        unknown |= unsure;
        assume |= ((m.marks | (m.in ? x.may : 0)) & MAY_ASSUME) != 0;
    }
    unknown |= !rows.known && b->partial;
    unknown = unknown && !surely_decided;
    bool yes = deciding == 1 ? decided : neutral, no = deciding == 1 ? neutral : decided;
    uint8_t may = (uint8_t)((yes || no ? MAY_KNOW : 0) | (unknown ? MAY_UNKNOWN : 0) | (assume ? MAY_ASSUME : 0) | MAY_BE_SURE);
    bounds_set(b, op, (struct bound){no ? 0 : 1, yes ? 1 : 0, may});
}

void bounds_all_of(struct bounds *b, const struct op *op) { quantify(b, op, 0); }
void bounds_any_of(struct bounds *b, const struct op *op) { quantify(b, op, 1); }
