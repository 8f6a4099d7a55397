#include "breakdown.h"

#include <string.h>

#include "estimate.h"
#include "limits.h"
#include "regex.h"

struct program breakdown_program(const struct model *m)
{
    struct program p = m->program;
    p.ops = m->extent.ops;
    p.slots = m->extent.slots;
    p.columns = m->extent.columns;
    p.lists = m->extent.lists;
    p.listings = m->extent.listings;
    return p;
}

/* ---- laying out ---- */

/* Room for the rows of any group: as many as the list has. */
static bool lay_out_groups(struct breakdowns *b)
{
    struct run *run = &b->doc.run;
    for (uint32_t i = 0; i < b->model->breakdowns; i++)
        for (uint32_t k = 0; k < b->model->breakdown[i].gathers; k++) {
            uint32_t to = b->model->breakdown[i].gather[k].to, rows = run->rows[b->model->breakdown[i].list] + 1;
            run->column_value[to] = arena_alloc(run->arena, rows * sizeof(double));
            run->column_state[to] = arena_alloc(run->arena, rows);
            if (b->has_bounds)
                b->bounds.column[to] = arena_alloc(run->arena, rows * sizeof(struct bound));
        }
    return !run->arena->failed;
}

/* What the program itself has computed is shared; only breakdowns write, and only into slots and columns of their own. */
static bool go_on(struct breakdowns *b, const struct document *doc)
{
    const struct program *own = &doc->model->program;
    struct run *run = &b->doc.run;
    if (!run_start(run, &b->program, doc->run.arena, doc->rows, doc->list_given, &doc->nest))
        return false;
    memcpy(run->value, doc->run.value, own->slots * sizeof *run->value);
    memcpy(run->state, doc->run.state, own->slots);
    memcpy(run->column_value, doc->run.column_value, own->columns * sizeof *run->column_value);
    memcpy(run->column_state, doc->run.column_state, own->columns * sizeof *run->column_state);
    memcpy(run->listing, doc->run.listing, own->listings * sizeof *run->listing);
    run->dated = doc->run.dated;
    run->text = doc->run.text;
    run->texts = doc->run.texts;
    run->matcher = doc->run.matcher;
    return true;
}

static bool go_on_with_bounds(struct breakdowns *b, const struct bounds *from)
{
    const struct program *own = from->run->program;
    if (!bounds_start(&b->bounds, &b->doc.run, from->partial))
        return false;
    memcpy(b->bounds.slot, from->slot, own->slots * sizeof *from->slot);
    memcpy(b->bounds.column, from->column, own->columns * sizeof *from->column);
    memcpy(b->bounds.dated, from->dated, own->dateds * sizeof *from->dated);
    return true;
}

bool breakdowns_start(struct breakdowns *b, struct document *doc, const struct outlook *outlook)
{
    *b = (struct breakdowns){.model = doc->model, .doc = *doc, .program = breakdown_program(doc->model), .has_bounds = outlook != NULL};
    if (!go_on(b, doc) || (outlook && !go_on_with_bounds(b, &outlook->uncertainty.bounds)))
        return false;
    return lay_out_groups(b);
}

/* ---- groups ---- */

static bool is_text(const struct breakdowns *b, uint32_t key)
{
    return b->breakdown->key[key].type.base == BASE_TEXT;
}

static uint8_t state_of_key(const struct breakdowns *b, uint32_t key, uint32_t row)
{
    return b->doc.run.column_state[b->breakdown->key[key].column][row] & STATE_MASK;
}

static double value_of_key(const struct breakdowns *b, uint32_t key, uint32_t row)
{
    return b->doc.run.column_value[b->breakdown->key[key].column][row];
}

static int text_order(struct text x, struct text y)
{
    uint32_t n = x.n < y.n ? x.n : y.n;
    int order = n > 0 ? memcmp(x.at, y.at, n) : 0;
    return order ? order : (x.n > y.n) - (x.n < y.n);
}

/* Known values first, in order; then what does not apply, and last what is not known. */
static int order_of(const struct breakdowns *b, uint32_t row, uint32_t other)
{
    static const int rank[] = {[KNOWN] = 0, [NOT_APPLICABLE] = 1, [UNKNOWN] = 2};
    for (uint32_t k = 0; k < b->breakdown->keys; k++) {
        int x = rank[state_of_key(b, k, row)], y = rank[state_of_key(b, k, other)];
        if (x != y)
            return x - y;
        double v = value_of_key(b, k, row), w = value_of_key(b, k, other);
        int order = x != 0 ? 0 : is_text(b, k) ? text_order(run_text(&b->doc.run, v), run_text(&b->doc.run, w)) : (v > w) - (v < w);
        if (order)
            return order;
    }
    return 0;
}

/* Merges of ever longer runs: rows of one group keep their order. */
static void sort(const struct breakdowns *b, uint32_t *v, uint32_t *room, uint32_t n)
{
    for (uint32_t width = 1; width < n; width *= 2) {
        for (uint32_t from = 0; from < n; from += 2 * width) {
            uint32_t middle = from + width < n ? from + width : n, to = middle + width < n ? middle + width : n;
            uint32_t i = from, k = middle;
            for (uint32_t at = from; at < to; at++)
                room[at] = k == to || (i < middle && order_of(b, v[i], v[k]) <= 0) ? v[i++] : v[k++];
        }
        memcpy(v, room, n * sizeof *v);
    }
}

/* Nothing is open about its group. */
static bool is_settled(const struct breakdowns *b, uint32_t row)
{
    for (uint32_t k = 0; k < b->breakdown->keys; k++)
        if (!is_decided(bounds_cell(&b->bounds, b->breakdown->key[k].column, row)))
            return false;
    return true;
}

static bool may_count(const struct breakdowns *b, uint32_t row)
{
    uint8_t state = b->doc.run.column_state[b->breakdown->where][row] & STATE_MASK;
    return state == UNKNOWN || (state == KNOWN && b->doc.run.column_value[b->breakdown->where][row] != 0);
}

/* A group is told when some row of it may count. */
static void add_row(struct breakdowns *b, uint32_t i)
{
    bool first = i == 0 || order_of(b, b->order[i - 1], b->order[i]) != 0;
    if (first && b->groups > 0 && !b->group[b->groups - 1].counts)
        b->groups--;
    if (first) {
        struct group *g = &b->group[b->groups++];
        *g = (struct group){.from = i};
        for (uint32_t k = 0; k < b->breakdown->keys; k++) {
            g->key[k] = value_of_key(b, k, b->order[i]);
            g->state[k] = state_of_key(b, k, b->order[i]);
        }
    }
    b->group[b->groups - 1].to = i + 1;
    b->group[b->groups - 1].counts |= may_count(b, b->order[i]);
}

static bool find_groups(struct breakdowns *b)
{
    struct arena *arena = b->doc.run.arena;
    uint32_t rows = b->known ? b->doc.run.rows[b->breakdown->list] : 0, *room = arena_alloc(arena, (rows + 1) * sizeof *room);
    b->order = arena_alloc(arena, (rows + 1) * sizeof *b->order);
    b->open = arena_alloc(arena, (rows + 1) * sizeof *b->open);
    b->group = arena_alloc(arena, (rows + 1) * sizeof *b->group);
    b->groups = b->opens = 0;
    if (arena->failed)
        return false;
    for (uint32_t row = 0; row < rows; row++)
        b->order[row] = row;
    sort(b, b->order, room, rows);
    for (uint32_t i = 0; i < rows; i++)
        add_row(b, i);
    if (b->groups > 0 && !b->group[b->groups - 1].counts)
        b->groups--;
    for (uint32_t row = 0; row < rows && b->has_bounds; row++)
        if (!is_settled(b, row))
            b->open[b->opens++] = row;
    return true;
}

/* Groups times what each takes; a row that may be in any of them is looked at for each. */
static double steps_of_groups(const struct breakdowns *b)
{
    return b->groups * (run_steps_of(&b->doc.run, b->breakdown->group_from, b->breakdown->group_to) + b->opens);
}

bool breakdowns_open(struct breakdowns *b, uint32_t index)
{
    const struct breakdown *d = b->breakdown = &b->model->breakdown[index];
    bool given = b->doc.run.list_known[d->list];
    b->too_long = given && run_steps_of(&b->doc.run, d->each_from, d->each_to) > RUN_STEPS;
    b->known = given && !b->too_long;
    if (b->known) {
        if (b->doc.run.matcher)
            matcher_refill(b->doc.run.matcher);
        run_part(&b->doc.run, d->each_from, d->each_to);
        if (b->has_bounds)
            bounds_part(&b->bounds, d->each_from, d->each_to);
    }
    if (!find_groups(b))
        return false;
    if (steps_of_groups(b) > RUN_STEPS) {
        b->too_long = true;
        b->known = false;
        b->groups = 0;
    }
    return true;
}

/* ---- one group ---- */

static void gather_values(struct breakdowns *b, uint32_t group)
{
    struct run *run = &b->doc.run;
    uint32_t n = 0, rows = run->rows[b->breakdown->list];
    uint32_t from = group == NONE ? 0 : b->group[group].from, to = group == NONE ? rows : b->group[group].to;
    for (uint32_t i = from; i < to; i++, n++)
        for (uint32_t k = 0; k < b->breakdown->gathers; k++) {
            const struct gather *g = &b->breakdown->gather[k];
            uint32_t row = group == NONE ? i : b->order[i];
            run->column_value[g->to][n] = run->column_value[g->from][row];
            run->column_state[g->to][n] = run->column_state[g->from][row];
        }
    run->rows[b->breakdown->group] = n;
}

/* Whether a row about whose group something is open may be in this one. */
static bool may_belong(const struct breakdowns *b, const struct group *g, uint32_t row)
{
    static const uint8_t may[] = {[KNOWN] = MAY_KNOW, [NOT_APPLICABLE] = MAY_NA, [UNKNOWN] = MAY_UNKNOWN};
    for (uint32_t k = 0; k < b->breakdown->keys; k++) {
        struct bound x = bounds_cell(&b->bounds, b->breakdown->key[k].column, row);
        bool here = (x.may & may[g->state[k]]) != 0;
        if (here && g->state[k] == KNOWN && is_text(b, k))
            here = !is_point(x) || text_equal(run_text(&b->doc.run, x.low), run_text(&b->doc.run, g->key[k]));
        else if (here && g->state[k] == KNOWN)
            here = x.low <= g->key[k] && g->key[k] <= x.high;
        if (!here)
            return false;
    }
    return true;
}

static void gather_bound(struct breakdowns *b, uint32_t row, bool surely)
{
    const struct bound out = {0, 0, MAY_KNOW | MAY_BE_SURE};
    uint32_t n = b->bounds.rows[b->breakdown->group]++;
    for (uint32_t k = 0; k < b->breakdown->gathers; k++) {
        const struct gather *g = &b->breakdown->gather[k];
        struct bound x = bounds_cell(&b->bounds, g->from, row);
        b->bounds.column[g->to][n] = g->is_where && !surely ? bound_hull(x, out) : x;
    }
}

/* The rows that are surely in the group, and those that may be, in the order of the list: sums run in one order everywhere. */
static void gather_bounds(struct breakdowns *b, uint32_t group)
{
    const struct group *g = &b->group[group];
    uint32_t i = g->from, k = 0;
    b->bounds.rows[b->breakdown->group] = 0;
    while (i < g->to || k < b->opens) {
        bool open = k < b->opens && (i == g->to || b->open[k] <= b->order[i]);
        uint32_t row = open ? b->open[k] : b->order[i];
        i += i < g->to && b->order[i] == row;
        k += open;
        if (!open || may_belong(b, g, row))
            gather_bound(b, row, !open);
    }
}

static void gather_all_bounds(struct breakdowns *b)
{
    b->bounds.rows[b->breakdown->group] = 0;
    for (uint32_t row = 0; row < b->doc.run.rows[b->breakdown->list]; row++)
        gather_bound(b, row, true);
}

void breakdowns_group(struct breakdowns *b, uint32_t group)
{
    const struct breakdown *d = b->breakdown;
    if (!b->known)
        return;
    gather_values(b, group);
    run_part(&b->doc.run, d->group_from, d->group_to);
    if (!b->has_bounds)
        return;
    if (group == NONE)
        gather_all_bounds(b);
    else
        gather_bounds(b, group);
    bounds_part(&b->bounds, d->group_from, d->group_to);
}
