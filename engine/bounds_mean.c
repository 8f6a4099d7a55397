/* Bounds of the one weighted mean (fold.c): filtered means, shares, themes and the score.
 *
 * Each row has points in [pl, ph] and a weight in [wl, wh], wl being 0 where it is open whether the row counts. The least
 * mean takes pl everywhere, and the high weight exactly where the points lie below the mean itself. That fixed point is
 * found by Dinkelbach's iteration: start at any mean, choose the weights by it, take the mean of that choice, until it
 * falls no further. No order of the rows is needed and none is stored. Proof and slack: docs/design.md. */
#include <float.h>
#include <math.h>

#include "bounds.h"

struct row {
    double low_weight, high_weight;
    double low, high;                   /* points */
    bool counts;                        /* may count */
};

struct mean {
    const struct bounds *b;
    const struct op *op;
    uint32_t list;
    struct row_range rows;
    double terms;                       /* rows that there may be */
    double low, high;                   /* of the points that may count */
    double sure_weight, any_weight;
    bool known, unknown, irregular;     /* irregular: a weight below 0 or without limit */
    bool overflows;                     /* a product of weight and points may be no finite number */
    bool assume, sure, some_counts;
    bool certain;                       /* nothing about any row is open: the mean is what the estimate says */
};

static struct bound weight_of(const struct mean *m, uint32_t row)
{
    return m->op->b == NONE ? bound_between(1, 1) : bounds_cell(m->b, m->op->b, row);
}

static struct row row_at(const struct mean *m, uint32_t row)
{
    struct bound p = bounds_cell(m->b, m->op->a, row), w = weight_of(m, row);
    struct member use = bounds_member(m->b, m->list, m->op->c, row);
    bool ghost = bounds_ghost(m->b, m->list, row) != NULL;
    struct row r = {.low = p.low, .high = p.high, .high_weight = w.high};
    r.counts = use.in && (p.may & MAY_KNOW) && (w.may & MAY_KNOW) && (w.low != 0 || w.high != 0);
    bool left_out = use.out || (use.in && ((p.may | w.may) & MAY_NA)) || ghost;
    r.low_weight = left_out ? 0 : w.low;
    if (ghost)
        r.high_weight *= bounds_crowd(m->b, m->list, row, m->op->of_row).most;
    return r;
}

/* What the rows may do to the state of the mean. */
static void survey(struct mean *m)
{
    for (uint32_t row = m->rows.from; row < m->rows.to; row++) {
        struct bound p = bounds_cell(m->b, m->op->a, row), w = weight_of(m, row);
        struct member use = bounds_member(m->b, m->list, m->op->c, row);
        bool ghost = bounds_ghost(m->b, m->list, row) != NULL;
        m->terms += bounds_crowd(m->b, m->list, row, m->op->of_row).most;
        struct row r = row_at(m, row);
        bool left_out = use.out || (use.in && ((p.may | w.may) & MAY_NA));
        m->certain &= use.in + use.out + use.unknown == 1 && (!use.in || (is_decided(p) && is_decided(w)));
        bool weightless = use.in && (p.may & MAY_KNOW) && may_be(w, 0);
        m->unknown |= use.unknown || (use.in && ((p.may | w.may) & MAY_UNKNOWN));
        m->known &= left_out || weightless || r.counts || ghost;
        uint8_t marks = use.marks | (use.in ? p.may | w.may : 0);
        m->assume |= (marks & MAY_ASSUME) != 0;
        m->sure &= (use.marks & MAY_BE_SURE) && (left_out || ((p.may & MAY_BE_SURE) && (w.may & MAY_BE_SURE)));
        if (!r.counts)
            continue;
        m->some_counts = true;
        double most = fmax(fabs(p.low), fabs(p.high)) * fmax(fabs(w.low), fabs(r.high_weight));
        m->irregular |= w.low < 0 || !isfinite(r.high_weight);
        m->overflows |= !(most * (m->rows.to - m->rows.from) < DBL_MAX / 4);
        m->low = fmin(m->low, p.low);
        m->high = fmax(m->high, p.high);
        m->sure_weight += r.low_weight;
        m->any_weight += r.high_weight;
    }
}

/* sign 1: the least mean; sign -1: the greatest, as minus the least of minus the points. */
static double extreme(const struct mean *m, double sign)
{
    double outer = sign > 0 ? m->low : -m->high, best = INFINITY;
    if (!m->certain && (m->irregular || m->overflows || m->sure_weight <= 0))
        return outer;
    for (int pass = 0; pass < 100; pass++) {
        double sum = 0, weights = 0;
        for (uint32_t row = m->rows.from; row < m->rows.to; row++) {
            struct row r = row_at(m, row);
            double p = sign > 0 ? r.low : -r.high, w = p < best && pass > 0 ? r.high_weight : r.low_weight;
            if (!r.counts || w == 0)
                continue;
            sum += w * p;
            weights += w;
        }
        double mean = sum / weights;
        if (m->certain)
            return fmin(fmax(mean, outer), sign > 0 ? m->high : -m->low);
        if (!(mean < best)) {
            double most = fmax(fabs(m->low), fabs(m->high));
            return fmax(best - bounds_rounding(m->terms) * most, outer);
        }
        best = mean;
    }
    return outer;
}

void bounds_mean(struct bounds *b, const struct op *op)
{
    struct mean m = {.b = b, .op = op, .list = b->run->program->column[op->a].list, .low = INFINITY, .high = -INFINITY,
                     .known = true, .sure = true, .certain = true};
    m.rows = bounds_rows(b, m.list, op->of_row);
    survey(&m);
    bool ghost = !m.rows.known;
    m.certain &= !ghost;
    bool empty = m.known && (m.certain ? m.sure_weight == 0 : m.irregular || !(m.sure_weight > 0));
    m.some_counts &= !(m.certain && empty);
    uint8_t may = (uint8_t)((m.known && m.some_counts ? MAY_KNOW : 0) | (empty ? MAY_NA : 0) |
                            (m.unknown || m.overflows || (ghost && b->partial) ? MAY_UNKNOWN : 0) |
                            (m.assume ? MAY_ASSUME : 0) | (m.sure || ghost || !m.known ? MAY_BE_SURE : 0));
    if (may & MAY_KNOW) {
        double low = extreme(&m, 1), high = -extreme(&m, -1);
        bounds_set(b, op, (struct bound){low, high, may});
    } else {
        bounds_set(b, op, (struct bound){INFINITY, -INFINITY, may});
    }
}
