/* Estimates of folds over the rows of a list. A row is in when its condition is yes, out when it is no or not applicable;
 * an unknown condition or term makes the fold unknown; a term that is not applicable leaves its row out. Sums run plainly
 * from the first row to the last: compensated summation is not monotone in floating point, and bounds rest on that. */
#include <math.h>

#include "estimate.h"

enum row_use row_use_of(const struct run *r, uint32_t where, uint32_t row, uint8_t *mark)
{
    if (where == NONE)
        return ROW_IN;
    uint8_t state = r->column_state[where][row];
    if ((state & STATE_MASK) == UNKNOWN)
        return ROW_UNKNOWN;
    *mark |= state & ASSUMED;
    return (state & STATE_MASK) == KNOWN && r->column_value[where][row] != 0 ? ROW_IN : ROW_OUT;
}

/* The state of a term in a row that is in; an unknown one is said through *unknown. */
static bool term_counts(const struct run *r, uint32_t column, uint32_t row, uint8_t *mark, bool *unknown)
{
    uint8_t state = r->column_state[column][row];
    *unknown |= (state & STATE_MASK) == UNKNOWN;
    *mark |= state & ASSUMED;
    return (state & STATE_MASK) == KNOWN;
}

static void finish(struct run *r, const struct op *op, double value, bool unknown, bool empty, uint8_t mark)
{
    r->value[op->dst] = value;
    r->state[op->dst] = unknown || !isfinite(value) ? UNKNOWN : (empty ? NOT_APPLICABLE : KNOWN) | mark;
}

enum gather { GATHER_SUM, GATHER_LOWEST, GATHER_HIGHEST };

static void gather(struct run *r, const struct op *op, enum gather how)
{
    struct row_range rows = run_rows(r, r->program->column[op->a].list, op->of_row);
    uint32_t n = 0;
    double value = 0;
    uint8_t mark = 0;
    bool unknown = !rows.known;
    for (uint32_t row = rows.from; row < rows.to; row++) {
        enum row_use use = row_use_of(r, op->b, row, &mark);
        unknown |= use == ROW_UNKNOWN;
        if (use != ROW_IN || !term_counts(r, op->a, row, &mark, &unknown))
            continue;
        double x = r->column_value[op->a][row];
        value = how == GATHER_SUM ? value + x : n == 0 ? x : how == GATHER_LOWEST ? fmin(value, x) : fmax(value, x);
        n++;
    }
    finish(r, op, value, unknown, how != GATHER_SUM && n == 0, mark);
}

void estimate_sum(struct run *r, const struct op *op) { gather(r, op, GATHER_SUM); }
void estimate_lowest(struct run *r, const struct op *op) { gather(r, op, GATHER_LOWEST); }
void estimate_highest(struct run *r, const struct op *op) { gather(r, op, GATHER_HIGHEST); }

void estimate_count(struct run *r, const struct op *op)
{
    struct row_range rows = run_rows(r, op->a, op->of_row);
    double n = 0;
    uint8_t mark = 0;
    bool unknown = !rows.known;
    for (uint32_t row = rows.from; row < rows.to; row++) {
        enum row_use use = row_use_of(r, op->b, row, &mark);
        unknown |= use == ROW_UNKNOWN;
        n += use == ROW_IN;
    }
    finish(r, op, n, unknown, false, mark);
}

/* all and any: the first row that decides decides, whatever is unknown elsewhere. */
static void quantify(struct run *r, const struct op *op, double deciding)
{
    struct row_range rows = run_rows(r, r->program->column[op->a].list, op->of_row);
    uint8_t mark = 0;
    bool unknown = !rows.known, decided = false, sure = false;
    for (uint32_t row = rows.from; row < rows.to; row++) {
        uint8_t row_mark = 0;
        bool term_unknown = false;
        enum row_use use = row_use_of(r, op->b, row, &row_mark);
        unknown |= use == ROW_UNKNOWN;
        if (use != ROW_IN || !term_counts(r, op->a, row, &row_mark, &term_unknown)) {
            unknown |= term_unknown;
            mark |= row_mark;
            continue;
        }
        bool decides = r->column_value[op->a][row] == deciding;
        decided |= decides;
        sure |= decides && row_mark == 0;
        mark |= row_mark;
    }
    if (decided)
        finish(r, op, deciding, false, false, sure ? 0 : ASSUMED);
    else
        finish(r, op, 1 - deciding, unknown, false, mark);
}

void estimate_all_of(struct run *r, const struct op *op) { quantify(r, op, 0); }
void estimate_any_of(struct run *r, const struct op *op) { quantify(r, op, 1); }

/* The one weighted mean: filtered means, shares, and the score itself. Clamped to the least and greatest term, which a
 * quotient of sums can miss by a last digit. */
void estimate_mean(struct run *r, const struct op *op)
{
    struct row_range rows = run_rows(r, r->program->column[op->a].list, op->of_row);
    double sum = 0, weights = 0, low = INFINITY, high = -INFINITY;
    uint8_t mark = 0;
    bool unknown = !rows.known;
    for (uint32_t row = rows.from; row < rows.to; row++) {
        enum row_use use = row_use_of(r, op->c, row, &mark);
        unknown |= use == ROW_UNKNOWN;
        bool counts = use == ROW_IN && term_counts(r, op->a, row, &mark, &unknown);
        bool left_out = use == ROW_IN && (r->column_state[op->a][row] & STATE_MASK) == NOT_APPLICABLE;
        if (op->b != NONE && use == ROW_IN && !left_out)
            counts = term_counts(r, op->b, row, &mark, &unknown) && counts;
        if (!counts)
            continue;
        double p = r->column_value[op->a][row], w = op->b == NONE ? 1 : r->column_value[op->b][row];
        if (w == 0)
            continue;
        sum += w * p;
        weights += w;
        low = fmin(low, p);
        high = fmax(high, p);
    }
    bool empty = weights == 0;
    finish(r, op, empty ? 0 : fmin(fmax(sum / weights, low), high), unknown, empty, mark);
}
