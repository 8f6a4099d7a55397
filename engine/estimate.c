/* Estimates of operations on single values. Arithmetic is strict: unknown before not applicable before known; an
 * assumption marks everything that rests on it. */
#include "estimate.h"

#include <math.h>

#include "number.h"
#include "regex.h"

estimate_function *const estimate_table[OP_CODES] = {
#define OPERATION(code, arity, name, direction, meaning) estimate_##name,
#include "operations.def"
};

bool less_equal(double x, double y)
{
    if (isinf(x) || isinf(y))
        return x <= y;
    double greater = fabs(x) > fabs(y) ? fabs(x) : fabs(y);
    return x - y <= 1e-9 * greater;
}

static uint8_t strict(uint8_t a, uint8_t b)
{
    uint8_t x = a & STATE_MASK, y = b & STATE_MASK, mark = (a | b) & ASSUMED;
    if (x == UNKNOWN || y == UNKNOWN)
        return UNKNOWN;
    return (x == NOT_APPLICABLE || y == NOT_APPLICABLE ? NOT_APPLICABLE : KNOWN) | mark;
}

static void put(struct run *r, const struct op *op, double value, uint8_t state)
{
    r->value[op->dst] = value;
    r->state[op->dst] = state;
}

static double va(const struct run *r, const struct op *op) { return r->value[op->a]; }
static double vb(const struct run *r, const struct op *op) { return r->value[op->b]; }
static uint8_t sa(const struct run *r, const struct op *op) { return r->state[op->a]; }
static uint8_t sb(const struct run *r, const struct op *op) { return r->state[op->b]; }
static uint8_t sab(const struct run *r, const struct op *op) { return strict(sa(r, op), sb(r, op)); }

/* A result that is no finite number (an overflow) is no value at all. */
static void put_number(struct run *r, const struct op *op, double value, uint8_t state)
{
    bool overflow = (state & STATE_MASK) == KNOWN && !isfinite(value);
    put(r, op, overflow ? 0 : value, overflow ? UNKNOWN : state);
}

void estimate_add(struct run *r, const struct op *op) { put_number(r, op, va(r, op) + vb(r, op), sab(r, op)); }
void estimate_subtract(struct run *r, const struct op *op) { put_number(r, op, va(r, op) - vb(r, op), sab(r, op)); }
void estimate_multiply(struct run *r, const struct op *op) { put_number(r, op, va(r, op) * vb(r, op), sab(r, op)); }
void estimate_negate(struct run *r, const struct op *op) { put(r, op, -va(r, op), sa(r, op)); }
void estimate_least(struct run *r, const struct op *op) { put(r, op, fmin(va(r, op), vb(r, op)), sab(r, op)); }
void estimate_greatest(struct run *r, const struct op *op) { put(r, op, fmax(va(r, op), vb(r, op)), sab(r, op)); }

void estimate_divide(struct run *r, const struct op *op)
{
    uint8_t state = sab(r, op);
    bool by_zero = (state & STATE_MASK) == KNOWN && vb(r, op) == 0;
    put_number(r, op, by_zero ? 0 : va(r, op) / vb(r, op), by_zero ? UNKNOWN : state);
}

void estimate_convert(struct run *r, const struct op *op)
{
    put_number(r, op, va(r, op) * vb(r, op) / r->value[op->c], sa(r, op));
}

static double leeway(double steps)
{
    return fmin(1e-9 * fabs(steps), 1e-6);
}

double round_half(double x, double num, double den)
{
    double steps = x * den / num, size = fabs(steps);
    double whole = size < 1e15 ? floor(size + (0.5 + leeway(size))) : floor(size);      /* else whole already */
    return whole == 0 ? 0 : copysign(whole, steps) * num / den;
}

double round_down(double x, double num, double den)
{
    double steps = x * den / num;
    return floor(steps + leeway(steps)) * num / den;
}

double round_up(double x, double num, double den)
{
    double steps = x * den / num;
    return ceil(steps - leeway(steps)) * num / den;
}

static void put_rounded(struct run *r, const struct op *op, double rounded(double x, double num, double den))
{
    put_number(r, op, rounded(va(r, op), vb(r, op), r->value[op->c]), sa(r, op));
}

void estimate_round(struct run *r, const struct op *op) { put_rounded(r, op, round_half); }
void estimate_round_down(struct run *r, const struct op *op) { put_rounded(r, op, round_down); }
void estimate_round_up(struct run *r, const struct op *op) { put_rounded(r, op, round_up); }

void estimate_less(struct run *r, const struct op *op) { put(r, op, !less_equal(vb(r, op), va(r, op)), sab(r, op)); }
void estimate_less_equal(struct run *r, const struct op *op) { put(r, op, less_equal(va(r, op), vb(r, op)), sab(r, op)); }

void estimate_equal(struct run *r, const struct op *op)
{
    put(r, op, less_equal(va(r, op), vb(r, op)) && less_equal(vb(r, op), va(r, op)), sab(r, op));
}

void estimate_same(struct run *r, const struct op *op) { put(r, op, va(r, op) == vb(r, op), sab(r, op)); }

void estimate_same_text(struct run *r, const struct op *op)
{
    put(r, op, text_equal(run_text(r, va(r, op)), run_text(r, vb(r, op))), sab(r, op));
}

void estimate_matches(struct run *r, const struct op *op)
{
    uint8_t state = sa(r, op);
    enum regex_answer answer = REGEX_NO;
    /* One search that was given up makes the project invalid: a hundred thousand more of them would change nothing. */
    if ((state & STATE_MASK) == KNOWN && r->limited != NONE)
        answer = REGEX_LIMIT;
    else if ((state & STATE_MASK) == KNOWN)
        answer = regex_match(r->program->regex[op->c], r->matcher, run_text(r, va(r, op)));
    if (answer == REGEX_LIMIT && r->limited == NONE)
        r->limited = (uint32_t)(op - r->program->op);
    put(r, op, answer == REGEX_YES, answer == REGEX_LIMIT ? UNKNOWN : state);
}

/* Kleene's and, or with a fourth value: the side that decides wins, then unknown, then not applicable. */
static void decide(struct run *r, const struct op *op, double deciding)
{
    uint8_t a = sa(r, op), b = sb(r, op), x = a & STATE_MASK, y = b & STATE_MASK;
    bool a_decides = x == KNOWN && va(r, op) == deciding, b_decides = y == KNOWN && vb(r, op) == deciding;
    if (a_decides || b_decides) {
        bool sure = (a_decides && !(a & ASSUMED)) || (b_decides && !(b & ASSUMED));
        put(r, op, deciding, sure ? KNOWN : KNOWN | ASSUMED);
        return;
    }
    put(r, op, 1 - deciding, strict(a, b));
}

void estimate_both(struct run *r, const struct op *op) { decide(r, op, 0); }
void estimate_either(struct run *r, const struct op *op) { decide(r, op, 1); }
void estimate_opposite(struct run *r, const struct op *op) { put(r, op, va(r, op) == 0, sa(r, op)); }

static void ask(struct run *r, const struct op *op, bool answer)
{
    put(r, op, answer, KNOWN | (sa(r, op) & ASSUMED));
}

void estimate_is_known(struct run *r, const struct op *op) { ask(r, op, state_of_slot(r, op->a) == KNOWN); }
void estimate_is_unknown(struct run *r, const struct op *op) { ask(r, op, state_of_slot(r, op->a) == UNKNOWN); }
void estimate_is_na(struct run *r, const struct op *op) { ask(r, op, state_of_slot(r, op->a) == NOT_APPLICABLE); }

static void take(struct run *r, const struct op *op, uint32_t from, uint8_t mark)
{
    put(r, op, r->value[from], r->state[from] | (mark & ASSUMED));
}

/* A line of a decision whose condition is not applicable is not taken. */
void estimate_pick(struct run *r, const struct op *op)
{
    if (state_of_slot(r, op->a) == UNKNOWN)
        put(r, op, 0, UNKNOWN);
    else
        take(r, op, state_of_slot(r, op->a) == KNOWN && va(r, op) != 0 ? op->b : op->c, sa(r, op));
}

void estimate_choose(struct run *r, const struct op *op)
{
    if (state_of_slot(r, op->a) == KNOWN)
        take(r, op, va(r, op) != 0 ? op->b : op->c, sa(r, op));
    else
        put(r, op, 0, sa(r, op));
}

void estimate_or_else(struct run *r, const struct op *op)
{
    uint8_t state = state_of_slot(r, op->a);
    if (state == UNKNOWN && state_of_slot(r, op->b) == NOT_APPLICABLE)
        put(r, op, 0, UNKNOWN);         /* an answer to the first would still count */
    else
        take(r, op, state == KNOWN ? op->a : op->b, state == KNOWN ? 0 : ASSUMED);
}

void estimate_applies(struct run *r, const struct op *op)
{
    take(r, op, state_of_slot(r, op->a) == NOT_APPLICABLE ? op->b : op->a, 0);
}

void estimate_asked(struct run *r, const struct op *op)
{
    uint8_t state = state_of_slot(r, op->a);
    if (state == KNOWN && va(r, op) != 0)
        take(r, op, op->b, sa(r, op));
    else if (state == UNKNOWN)
        put(r, op, 0, UNKNOWN);
    else
        put(r, op, 0, NOT_APPLICABLE | (sa(r, op) & ASSUMED));
}

void estimate_fallback(struct run *r, const struct op *op)
{
    bool answered = state_of_slot(r, op->a) != UNKNOWN;
    take(r, op, answered ? op->a : op->b, answered ? 0 : ASSUMED);
}

void estimate_dated(struct run *r, const struct op *op)
{
    const struct dated_value *d = &r->program->dated[op->b];
    const double *figure = r->dated && r->dated[op->b] ? r->dated[op->b] : d->value;
    double value = 0;
    bool found = false;
    for (uint32_t i = 0; i < d->n && d->from[i] <= va(r, op); i++) {
        value = figure[i];
        found = true;
    }
    put(r, op, value, found ? sa(r, op) : UNKNOWN);
}

void estimate_lookup(struct run *r, const struct op *op)
{
    uint8_t state = sa(r, op);
    if ((state & STATE_MASK) != KNOWN) {
        put(r, op, 0, state);
        return;
    }
    uint32_t row = (uint32_t)va(r, op);
    put(r, op, r->column_value[op->b][row], r->column_state[op->b][row] | (state & ASSUMED));
}

void estimate_add_months(struct run *r, const struct op *op)
{
    double months = vb(r, op);
    bool fits = months == nearbyint(months) && fabs(months) <= 120000;     /* a calendar has no half months, and ends */
    uint8_t state = sab(r, op);
    if (!fits && (state & STATE_MASK) == KNOWN)
        state = UNKNOWN;
    put(r, op, fits ? date_add_months(date_of(va(r, op)), (int32_t)months) : 0, state);
}

void estimate_months_between(struct run *r, const struct op *op)
{
    put(r, op, date_months_between(date_of(va(r, op)), date_of(vb(r, op))), sab(r, op));
}

/* Whole years at each anniversary, and in between the share of the days to the next one. */
double years_between(double from_day, double to_day)
{
    int32_t from = date_of(from_day), to = date_of(to_day), sign = to < from ? -1 : 1;
    if (to < from) {
        int32_t swap = from;
        from = to;
        to = swap;
    }
    int32_t years = date_months_between(from, to) / 12;
    int32_t last = date_add_months(from, years * 12), next = date_add_months(from, years * 12 + 12);
    return sign * (years + (double)(to - last) / (next - last));
}

void estimate_years_between(struct run *r, const struct op *op)
{
    put(r, op, years_between(va(r, op), vb(r, op)), sab(r, op));
}

double year_of(double day)
{
    int year, month, of_month;
    date_parts(date_of(day), &year, &month, &of_month);
    return year;
}

void estimate_year_of(struct run *r, const struct op *op) { put(r, op, year_of(va(r, op)), sa(r, op)); }

static double edge_value(const struct run *r, const struct edge *edge, uint8_t *state)
{
    if (edge->slot == NONE)
        return edge->factor;
    *state = strict(*state, r->state[edge->slot]);
    return edge->factor * r->value[edge->slot];
}

static bool piece_takes(uint8_t relation, double x, double edge)
{
    switch (relation) {
    case PIECE_UP_TO: return less_equal(x, edge);
    case PIECE_BELOW: return !less_equal(edge, x);
    case PIECE_FROM: return less_equal(edge, x);
    case PIECE_ABOVE: return !less_equal(x, edge);
    default: return true;
    }
}

void estimate_bands(struct run *r, const struct op *op)
{
    const struct piecewise *p = &r->program->piecewise[op->c];
    uint8_t state = sa(r, op);
    double x = va(r, op), points = 0;
    bool known = (state & STATE_MASK) == KNOWN, found = false;
    for (uint32_t i = 0; i < p->n && known && !found; i++)
        if (piece_takes(p->relation[i], x, edge_value(r, &p->edge[i], &state))) {
            points = p->points[i];
            found = true;
        }
    put(r, op, points, found || !known ? state : UNKNOWN);
}

/* The straight line between two points, clamped to their heights so that rounding cannot overshoot. */
static double line_at(double x0, double y0, double x1, double y1, double x)
{
    double line = y0 + (x - x0) * ((y1 - y0) / (x1 - x0));
    return fmin(fmax(line, fmin(y0, y1)), fmax(y0, y1));
}

/* Straight lines between knots, flat beyond them; `below` and `above` make jumps at the first and last edge. */
double scale_at(const struct piecewise *p, const double *edges, double x)
{
    double x0 = 0, y0 = 0;
    bool started = false;
    for (uint32_t i = 0; i < p->n; i++) {
        double edge = edges[i], y = p->points[i];
        if (p->relation[i] == PIECE_BELOW) {
            if (!less_equal(edge, x))
                return y;
            continue;
        }
        if (p->relation[i] == PIECE_ABOVE)
            return !less_equal(x, edge) ? y : y0;
        if (less_equal(x, edge)) {
            bool at_knot = less_equal(edge, x) || !started;
            return at_knot ? y : line_at(x0, y0, edge, y, x);
        }
        x0 = edge;
        y0 = y;
        started = true;
    }
    return y0;
}

void estimate_scale(struct run *r, const struct op *op)
{
    const struct piecewise *p = &r->program->piecewise[op->c];
    uint8_t state = sa(r, op);
    double edges[PIECES];
    for (uint32_t i = 0; i < p->n; i++)
        edges[i] = edge_value(r, &p->edge[i], &state);
    put(r, op, scale_at(p, edges, va(r, op)), state);
}

void curve_ends(const struct piecewise *p, double x, uint32_t *from, uint32_t *to)
{
    uint32_t low = 0, high = p->n;      /* the first point that x does not lie beyond is among these */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (less_equal(x, p->edge[middle].factor))
            high = middle;
        else
            low = middle + 1;
    }
    *to = low < p->n ? low : p->n - 1;
    bool between = low > 0 && low < p->n && !less_equal(p->edge[low].factor, x);
    *from = between ? low - 1 : *to;
}

double curve_at(const struct piecewise *p, const double *height, double x)
{
    uint32_t from, to;
    curve_ends(p, x, &from, &to);
    return from == to ? height[to] : line_at(p->edge[from].factor, height[from], p->edge[to].factor, height[to], x);
}

void estimate_curve(struct run *r, const struct op *op)
{
    bool known = state_of_slot(r, op->a) == KNOWN;
    put(r, op, known ? curve_at(&r->program->piecewise[op->c], r->column_value[op->b], va(r, op)) : 0, sa(r, op));
}

void estimate_choice(struct run *r, const struct op *op)
{
    const struct piecewise *p = &r->program->piecewise[op->c];
    uint32_t option = (uint32_t)va(r, op);
    bool known = state_of_slot(r, op->a) == KNOWN && option < p->n;
    put(r, op, known ? p->points[option] : 0, sa(r, op));
}

void estimate_cut(struct run *r, const struct op *op) { put(r, op, fmin(fmax(va(r, op), 0), 100), sa(r, op)); }

void estimate_each(struct run *r, const struct op *op)
{
    (void)r, (void)op;       /* run_part() walks the rows itself */
}

void estimate_load(struct run *r, const struct op *op)
{
    uint32_t row = r->row[r->program->column[op->a].list];
    put(r, op, r->column_value[op->a][row], r->column_state[op->a][row]);
}

void estimate_gather(struct run *r, const struct op *op)
{
    uint8_t state = sa(r, op);
    if ((state & STATE_MASK) != KNOWN) {
        put(r, op, 0, state);
        return;
    }
    uint32_t column = op->b + (uint32_t)va(r, op), row = r->row[r->program->column[column].list];
    put(r, op, r->column_value[column][row], r->column_state[column][row] | (state & ASSUMED));
}

void estimate_store(struct run *r, const struct op *op)
{
    uint32_t row = r->row[r->program->column[op->b].list];
    r->column_value[op->b][row] = va(r, op);
    r->column_state[op->b][row] = sa(r, op);
}

void estimate_put(struct run *r, const struct op *op)
{
    r->column_value[op->b][op->c] = va(r, op);
    r->column_state[op->b][op->c] = sa(r, op);
}

void estimate_missing(struct run *r, const struct op *op)
{
    bool missing = state_of_slot(r, op->a) == UNKNOWN;
    take(r, op, missing ? op->b : op->a, missing ? ASSUMED : 0);
}

void estimate_answered(struct run *r, const struct op *op)
{
    uint8_t state = sa(r, op);
    bool na = (state & STATE_MASK) == NOT_APPLICABLE;
    put(r, op, state == KNOWN ? 100 : 0, na ? NOT_APPLICABLE : KNOWN);
}

void estimate_blocks(struct run *r, const struct op *op)
{
    put(r, op, state_of_slot(r, op->a) == KNOWN && va(r, op) != 0, KNOWN);
}

void estimate_grade(struct run *r, const struct op *op) { estimate_bands(r, op); }

void estimate_withhold(struct run *r, const struct op *op)
{
    bool given = state_of_slot(r, op->b) == NOT_APPLICABLE || (state_of_slot(r, op->b) == KNOWN && vb(r, op) == 0);
    put(r, op, va(r, op), given ? sa(r, op) : UNKNOWN);
}
