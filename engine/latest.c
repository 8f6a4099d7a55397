/* Estimate of `last (x by y)`: the value in the row with the greatest y among those that are in. A row of which it is open
 * whether it is in, or how great its y is, matters only where it could change the value; so does a tie. Nothing depends on
 * the order of the rows. */
#include "latest.h"

#include <math.h>

struct latest {
    double greatest;                    /* of the rows that are surely in */
    bool some, open;                    /* there is such a row; an open one matters */
    bool any, differs;                  /* of the values that may be the last: there is one; they are not all the same */
    double low, high;
    uint8_t state, mark;
};

static bool is_open(const struct latest_row *x)
{
    return x->use == ROW_UNKNOWN || (x->by_state & STATE_MASK) == UNKNOWN;
}

/* In, or perhaps in, and its y applies. */
static bool takes_part(const struct latest_row *x)
{
    return x->use != ROW_OUT && (x->by_state & STATE_MASK) != NOT_APPLICABLE;
}

static void find_greatest(const struct latest_rows *all, struct latest *l)
{
    for (uint32_t row = all->rows.from; row < all->rows.to; row++) {
        struct latest_row x = all->at(all, row);
        l->mark |= x.mark | (x.use == ROW_IN ? x.by_state & ASSUMED : 0);
        if (!takes_part(&x) || is_open(&x))
            continue;
        l->greatest = fmax(l->greatest, x.by);
        l->some = true;
    }
}

static void add_value(const struct latest_rows *all, const struct latest_row *x, struct latest *l)
{
    l->mark |= x->state & ASSUMED;
    l->open |= is_open(x);
    if (!l->any) {
        l->low = l->high = x->value;
        l->state = x->state & STATE_MASK;
    }
    l->differs |= (x->state & STATE_MASK) != l->state;
    if (all->op->code == OP_LAST_TEXT && l->state == KNOWN && !l->differs)
        l->differs = !text_equal(run_text(all->run, x->value), run_text(all->run, l->low));
    l->low = fmin(l->low, x->value);
    l->high = fmax(l->high, x->value);
    l->any = true;
}

static struct latest survey(const struct latest_rows *all)
{
    struct latest l = {.greatest = -INFINITY};
    find_greatest(all, &l);
    for (uint32_t row = all->rows.from; row < all->rows.to; row++) {
        struct latest_row x = all->at(all, row);
        bool before = (x.by_state & STATE_MASK) == KNOWN && !less_equal(l.greatest, x.by);
        if (takes_part(&x) && !before)
            add_value(all, &x, &l);
    }
    if (all->op->code == OP_LAST && l.any && l.state == KNOWN)
        l.differs |= !less_equal(l.high, l.low);
    return l;
}

double latest_of(const struct latest_rows *all, uint8_t *state)
{
    struct latest l = survey(all);
    bool unknown = l.differs || (l.any && l.state == UNKNOWN) || (l.open && !l.some);
    *state = unknown ? UNKNOWN : (l.any ? l.state : NOT_APPLICABLE) | l.mark;
    return unknown || !l.any ? 0 : l.high;
}

static struct latest_row row_of_run(const struct latest_rows *all, uint32_t row)
{
    const struct run *r = all->run;
    const struct op *op = all->op;
    struct latest_row x = {.by = r->column_value[op->b][row], .value = r->column_value[op->a][row],
                           .by_state = r->column_state[op->b][row], .state = r->column_state[op->a][row]};
    x.use = row_use_of(r, op->c, row, &x.mark);
    return x;
}

static struct latest_rows rows_of_run(const struct run *r, const struct op *op)
{
    return (struct latest_rows){.run = r, .op = op, .rows = run_rows(r, op_list(r->program, op), op->of_row), .at = row_of_run};
}

static void latest(struct run *r, const struct op *op)
{
    struct latest_rows all = rows_of_run(r, op);
    r->value[op->dst] = latest_of(&all, &r->state[op->dst]);
    if (!all.rows.known)
        r->state[op->dst] = UNKNOWN;
}

void estimate_last(struct run *r, const struct op *op) { latest(r, op); }
void estimate_last_text(struct run *r, const struct op *op) { latest(r, op); }

bool latest_is_tied(const struct run *run, const struct op *op)
{
    if (op->code != OP_LAST && op->code != OP_LAST_TEXT)
        return false;
    struct latest_rows all = rows_of_run(run, op);
    struct latest l = survey(&all);
    return all.rows.known && l.differs && !l.open;
}
