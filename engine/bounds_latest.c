/* Bounds of `last (x by y)` (latest.c): the hull of x over the rows that may be the last; unknown as well where two of them may
 * tie, or where it may be unknown whether a row is the last. */
#include <math.h>

#include "bounds.h"
#include "latest.h"

enum { TIES_TRIED = 32 };               /* rows that are compared pair by pair; more are taken to tie */

double bounds_last_floor(const struct bounds *b, const struct op *op)
{
    uint32_t list = b->run->program->column[op->a].list;
    double floor = -INFINITY;
    struct row_range rows = bounds_rows(b, list, op->of_row);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct member m = bounds_member(b, list, op->c, row);
        struct bound y = bounds_cell(b, op->b, row);
        bool is_there = bounds_crowd(b, list, row, op->of_row).least >= 1;
        if (is_there && m.in && !m.out && !m.unknown && (y.may & MAY_STATES) == MAY_KNOW)
            floor = fmax(floor, y.low);
    }
    return floor;
}

/* Its y may reach the floor, or be unknown. */
static bool reaches(struct bound y, double floor)
{
    return (y.may & MAY_UNKNOWN) || ((y.may & MAY_KNOW) && less_equal(floor, y.high));
}

bool bounds_may_be_last(const struct bounds *b, const struct op *op, double floor, uint32_t row)
{
    struct member m = bounds_member(b, b->run->program->column[op->a].list, op->c, row);
    return (m.in || m.unknown) && reaches(bounds_cell(b, op->b, row), floor);
}

/* Both are one value, the same. */
static bool same(const struct bounds *b, const struct op *op, struct bound x, struct bound y)
{
    if (!is_decided(x) || !is_decided(y) || (x.may & MAY_STATES) != (y.may & MAY_STATES))
        return false;
    if (!(x.may & MAY_KNOW))
        return (x.may & MAY_UNKNOWN) == 0;
    return x.low == y.low || (op->code == OP_LAST_TEXT && text_equal(run_text(b->run, x.low), run_text(b->run, y.low)));
}

static bool may_tie(const struct bounds *b, const struct op *op, double floor, uint32_t i, uint32_t k)
{
    struct bound x = bounds_cell(b, op->b, i), y = bounds_cell(b, op->b, k);
    bool meet = less_equal(fmax(fmax(x.low, y.low), floor), fmin(x.high, y.high));
    return meet && !same(b, op, bounds_cell(b, op->a, i), bounds_cell(b, op->a, k));
}

struct latest {
    struct bound hull;
    uint32_t row[TIES_TRIED], n;        /* the first rows that may be the last, and how many there are */
    bool tie, unknown, alike;           /* alike: all of them have one value, the same */
    bool assume, sure, value_sure;
    bool certain;                       /* nothing is open about any row that may matter */
};

static void add_candidate(const struct bounds *b, const struct op *op, double floor, uint32_t row, struct latest *l)
{
    struct bound x = bounds_cell(b, op->a, row);
    l->value_sure |= (x.may & MAY_BE_SURE) != 0;
    l->alike &= same(b, op, x, bounds_cell(b, op->a, l->n ? l->row[0] : row));
    for (uint32_t i = 0; i < l->n && i < TIES_TRIED && !l->tie; i++)
        l->tie = may_tie(b, op, floor, l->row[i], row);
    if (l->n < TIES_TRIED)
        l->row[l->n] = row;
    l->n++;
    l->hull = bound_hull(l->hull, x);
}

static void survey(const struct bounds *b, const struct op *op, double floor, struct latest *l)
{
    uint32_t list = b->run->program->column[op->a].list;
    struct row_range rows = bounds_rows(b, list, op->of_row);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct member m = bounds_member(b, list, op->c, row);
        struct bound x = bounds_cell(b, op->a, row), y = bounds_cell(b, op->b, row);
        bool open = m.unknown || (m.in && (y.may & MAY_UNKNOWN)), close = reaches(y, floor);
        uint8_t marks = m.marks | (m.in ? y.may : 0) | ((m.in || m.unknown) && close ? x.may : 0);
        l->assume |= (marks & MAY_ASSUME) != 0;
        l->sure &= (m.marks & MAY_BE_SURE) && (!m.in || m.out || m.unknown || (y.may & MAY_BE_SURE));
        l->unknown |= open && close;
        bool matters = bounds_may_be_last(b, op, floor, row);
        l->certain &= !matters || (m.in + m.out + m.unknown == 1 && is_decided(x) && is_decided(y));
        if (m.in && (y.may & MAY_KNOW) && less_equal(floor, y.high))
            add_candidate(b, op, floor, row, l);
    }
}

/* ---- where nothing is open: what the estimate says ---- */

struct decided_rows {
    const struct bounds *b;
    double floor;
};

static uint8_t state_of(struct bound x)
{
    return x.may & MAY_KNOW ? KNOWN : x.may & MAY_NA ? NOT_APPLICABLE : UNKNOWN;
}

/* A row about which nothing is open, or that does not matter. */
static struct latest_row decided_row(const struct latest_rows *all, uint32_t row)
{
    const struct decided_rows *from = all->from;
    struct member m = bounds_member(from->b, op_list(from->b->run->program, all->op), all->op->c, row);
    struct bound x = bounds_cell(from->b, all->op->a, row), y = bounds_cell(from->b, all->op->b, row);
    if (!bounds_may_be_last(from->b, all->op, from->floor, row))
        return (struct latest_row){.use = ROW_OUT};
    return (struct latest_row){.use = m.in ? ROW_IN : ROW_UNKNOWN, .by = y.low, .value = x.low, .by_state = state_of(y), .state = state_of(x)};
}

static struct bound decided(const struct bounds *b, const struct op *op, double floor)
{
    struct decided_rows from = {b, floor};
    struct latest_rows all = {.run = b->run, .op = op, .rows = bounds_rows(b, op_list(b->run->program, op), op->of_row), .from = &from, .at = decided_row};
    uint8_t state;
    double value = latest_of(&all, &state);
    return bound_of(value, state);
}

static void latest(struct bounds *b, const struct op *op)
{
    double floor = bounds_last_floor(b, op);
    bool ghost = !bounds_rows(b, op_list(b->run->program, op), op->of_row).known, empty = floor == -INFINITY;
    struct latest l = {.hull = {INFINITY, -INFINITY, 0}, .alike = true, .sure = true, .certain = !ghost};
    survey(b, op, floor, &l);
    if (ghost || l.n > TIES_TRIED)      /* one row stands for many, or there are too many to compare */
        l.tie |= !l.alike;
    uint8_t marks = (uint8_t)((l.assume ? MAY_ASSUME : 0) | (ghost || (l.sure && (l.value_sure || empty)) ? MAY_BE_SURE : 0));
    bool unknown = l.tie || l.unknown || (ghost && b->partial);
    struct bound x = l.certain ? decided(b, op, floor) : l.hull;
    x.may &= MAY_STATES;
    if (!l.certain)
        x.may |= (uint8_t)((unknown ? MAY_UNKNOWN : 0) | (empty ? MAY_NA : 0));
    x.may |= marks;
    bounds_set(b, op, x);
}

void bounds_last(struct bounds *b, const struct op *op) { latest(b, op); }
void bounds_last_text(struct bounds *b, const struct op *op) { latest(b, op); }
