/* Bounds of `list of`: the text of the run where all rows are what they are there; else any text. */
#include "bounds.h"
#include "estimate.h"
#include "limits.h"
#include "listing.h"

/* The row has one fate and one value, those of the run. */
static bool is_as_in_run(const struct bounds *b, const struct op *op, uint32_t row, struct member m, struct bound x)
{
    const struct run *run = b->run;
    uint8_t mark = 0, state = run->column_state[op->a][row] & STATE_MASK;
    enum row_use use = row_use_of(run, op->b, row, &mark);
    if (m.in + m.out + m.unknown != 1 || use != (m.in ? ROW_IN : m.out ? ROW_OUT : ROW_UNKNOWN))
        return false;
    if (!m.in)
        return true;
    if (!is_decided(x))
        return false;
    return x.may & MAY_KNOW ? state == KNOWN && run->column_value[op->a][row] == x.low
                            : state == (x.may & MAY_NA ? NOT_APPLICABLE : UNKNOWN);
}

void bounds_listing(struct bounds *b, const struct op *op)
{
    uint32_t list = op_list(b->run->program, op);
    struct row_range rows = bounds_rows(b, list, op->of_row);
    bool same = rows.known, known = true, unknown = !rows.known && b->partial, assume = false, sure = true;
    for (uint32_t row = rows.from; row < rows.to; row++) {
        struct member m = bounds_member(b, list, op->b, row);
        struct bound x = bounds_cell(b, op->a, row);
        same = same && !bounds_ghost(b, list, row) && is_as_in_run(b, op, row, m, x);
        known &= bounds_ghost(b, list, row) || m.out || (m.in && (x.may & (MAY_KNOW | MAY_NA)));
        unknown |= m.unknown || (m.in && (x.may & MAY_UNKNOWN));
        assume |= ((m.marks | (m.in ? x.may : 0)) & MAY_ASSUME) != 0;
        sure &= (m.marks & MAY_BE_SURE) && (!m.in || m.out || (x.may & MAY_BE_SURE));
    }
    double text = LISTED_TEXT + (double)op->c;
    uint8_t may = (uint8_t)((known ? MAY_KNOW : 0) | (unknown ? MAY_UNKNOWN : 0) | (assume ? MAY_ASSUME : 0) |
                            (sure || !rows.known ? MAY_BE_SURE : 0));
    bounds_put_ends(b, op, same ? text : -ANSWER_LIMIT, same ? text : ANSWER_LIMIT, may);
}
