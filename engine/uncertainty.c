#include "uncertainty.h"

#include <math.h>

#include "number.h"

static struct bound *answer_bound(const struct bounds *b, const struct input *input, uint32_t row)
{
    return input->raw_slot != NONE ? &b->slot[input->raw_slot] : &b->column[input->raw_column][row];
}

/* ---- what an answer may be ---- */

static struct bound days(double low, double high)
{
    return bound_between(fmax(low, date_days(0, 1, 1)), fmin(high, date_days(9999, 12, 31)));
}

/* The values that an input admits. */
static struct bound admitted(const struct model *m, const struct input *input)
{
    const struct type *type = &m->thing[input->thing].type;
    switch (type->base) {
    case BASE_BOOL: return bound_between(0, 1);
    case BASE_CHOICE: return bound_between(0, m->choices[type->set].n - 1.0);
    case BASE_KEY: {
        const struct table *table = &m->table[m->thing[type->set].detail];
        struct bound x = bound_between(0, table->rows - 1.0);
        x.may |= table->otherwise != NONE ? MAY_ASSUME : 0;     /* a key that has no row of its own */
        return x;
    }
    case BASE_DATE: return input->has_range ? days(input->low, input->high) : days(-INFINITY, INFINITY);
    default: return input->has_range ? bound_between(input->low, input->high) : bound_between(-ANSWER_LIMIT, ANSWER_LIMIT);
    }
}

static struct bound open_answer(const struct model *m, const struct input *input, bool partial)
{
    struct bound x = admitted(m, input);
    x.may |= MAY_BE_OPEN | (input->may_be_na ? MAY_NA : 0) | (partial ? MAY_UNKNOWN : 0);
    return x;
}

static struct bound given_answer(const struct document *doc, uint32_t index, uint32_t row)
{
    const struct input *input = &doc->model->input[index];
    struct bound x = bound_of(*raw_value(&doc->run, input, row), *raw_state(&doc->run, input, row));
    struct detail detail = answer_detail(doc, index, row);
    if (detail.has_ends) {
        x.low = detail.low;
        x.high = detail.high;
    }
    return x;
}

/* What follows from other answers is no question of its own, save where rules are looked at for any project. */
bool answer_is_open(const struct document *doc, const struct input *input, uint32_t row)
{
    return (*raw_state(&doc->run, input, row) & STATE_MASK) == UNKNOWN && (!input->computed_node || doc->partial);
}

static void narrow_to(struct bound *days, const struct judgement *j)
{
    if (j->valid_from != NO_DAY)
        days->low = fmax(days->low, j->valid_from);
    if (j->valid_until != NO_DAY)
        days->high = fmin(days->high, j->valid_until);
}

/* A decision is taken on a day on which the policy is valid, and with it those that it always uses; if there is none, by its own days. */
static struct bound days_of_decision(const struct model *m)
{
    struct bound own = days(-INFINITY, INFINITY);
    narrow_to(&own, &m->own);
    struct bound all = own;
    for (uint32_t i = 0; i < m->used_count; i++)
        if (m->used[i].asked == NONE)
            narrow_to(&all, &m->used[i]);
    return all.low <= all.high ? all : own;
}

static void put_inputs(const struct document *doc, struct bounds *b)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct thing *thing = &m->thing[m->input[i].thing];
        uint32_t rows = thing->row_list == NONE ? 1 : b->rows[thing->row_list];
        struct bound any = open_answer(m, &m->input[i], b->partial || m->input[i].computed_node);
        for (uint32_t row = 0; row < rows; row++) {
            bool ghost = thing->row_list != NONE && bounds_ghost(b, thing->row_list, row);
            *answer_bound(b, &m->input[i], row) = ghost || answer_is_open(doc, &m->input[i], row) ? any : given_answer(doc, i, row);
        }
    }
    struct bound *date = &b->slot[m->program.as_of];
    if (doc->date != NO_DAY) {
        *date = bound_of(doc->date, KNOWN);
    } else {
        *date = days_of_decision(m);
        date->may |= b->partial ? MAY_UNKNOWN : 0;
    }
}

/* ---- numbering ---- */

static void number_one(struct uncertainty *u, struct variable v)
{
    struct variable *all = arena_grow(&u->doc->arena, u->variable, &u->cap, u->n + 1, sizeof *all);
    if (!all)
        return;
    u->variable = all;
    all[u->n++] = v;
}

/* What counts today: the answer, or the default that stands in for it. */
static void number_answer(struct uncertainty *u, uint32_t index, uint32_t row)
{
    const struct model *m = u->doc->model;
    const struct input *input = &m->input[index];
    const struct thing *thing = &m->thing[input->thing];
    struct bound range = *answer_bound(&u->answered, input, row);
    const struct run *run = &u->doc->run;
    uint8_t state = thing->slot != NONE ? run->state[thing->slot] : run->column_state[thing->column][row];
    double value = thing->slot != NONE ? run->value[thing->slot] : run->column_value[thing->column][row];
    bool open = answer_is_open(u->doc, input, row);
    if (!open && is_point(range))
        return;
    bool whole = thing->type.base != BASE_NUMBER || thing->type.whole;
    if (thing->type.base == BASE_TEXT && !open)
        return;
    number_one(u, (struct variable){.kind = VARIABLE_ANSWER, .open = open, .whole = whole, .may_be_na = open && input->may_be_na,
                                    .index = index, .row = row, .range = range, .estimate = value,
                                    .known = (state & STATE_MASK) == KNOWN});
}

/* A list whose policy is not asked, whatever is answered, is not open. */
static bool is_left_out(const struct uncertainty *u, uint32_t thing)
{
    uint32_t asked = judgement_of(u->doc->model, thing)->asked;
    struct bound x = asked == NONE ? bound_of(1, KNOWN) : u->answered.slot[asked];
    return (x.may & MAY_STATES) == MAY_KNOW && x.high == 0;
}

/* A list that is not given; of an inner one, where the row it would stand in is. */
static void number_lists(struct uncertainty *u, uint32_t list)
{
    const struct bounds *b = &u->answered;
    uint32_t outer = b->run->program->list_outer[list];
    for (uint32_t row = b->given[list]; b->ghost[list] && row < b->rows[list]; row++)
        if (outer == NONE || !bounds_ghost(b, outer, b->owner[list][row]))
            number_one(u, (struct variable){.kind = VARIABLE_LIST, .open = true, .index = list,
                                            .row = outer == NONE ? NONE : b->owner[list][row]});
}

static void number_answers(struct uncertainty *u)
{
    const struct model *m = u->doc->model;
    for (uint32_t i = 0; i < m->inputs; i++) {
        uint32_t list = m->thing[m->input[i].thing].row_list;
        uint32_t rows = list == NONE ? 1 : u->answered.given[list];
        for (uint32_t row = 0; row < rows; row++)
            if (answer_bound(&u->answered, &m->input[i], row)->may & MAY_KNOW)
                number_answer(u, i, row);
    }
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].kind == THING_LIST && !is_left_out(u, i))
            number_lists(u, m->thing[i].row_list);
    if (u->doc->date == NO_DAY)
        number_one(u, (struct variable){.kind = VARIABLE_DATE, .open = true, .whole = true,
                                        .range = u->answered.slot[m->program.as_of]});
}

static void number_figure(struct uncertainty *u, enum variable_kind kind, uint32_t index, uint32_t row, struct bound range,
                          double estimate)
{
    if (!is_point(range) && (range.may & MAY_KNOW))
        number_one(u, (struct variable){.kind = kind, .index = index, .row = row, .range = range, .estimate = estimate,
                                        .known = true});
}

/* Cells that no answer of this project can point at are left out. */
static void number_figures(struct uncertainty *u)
{
    const struct program *p = &u->doc->model->program;
    const struct bounds *b = &u->answered;
    for (uint32_t i = 0; i < p->columns; i++)
        for (uint32_t row = 0; b->touched[i] && row < b->rows[p->column[i].list]; row++)
            if (b->touched[i][row])
                number_figure(u, VARIABLE_CELL, i, row, b->column[i][row], p->column[i].value[row]);
    for (uint32_t i = 0; i < p->uncertains; i++)
        number_figure(u, VARIABLE_VALUE, p->uncertain[i].slot, 0, b->slot[p->uncertain[i].slot], p->value[p->uncertain[i].slot]);
    for (uint32_t i = 0; i < p->dateds; i++)
        for (uint32_t k = 0; b->dated[i] && k < p->dated[i].n; k++)
            number_figure(u, VARIABLE_DATED, i, k, b->dated[i][k], p->dated[i].value[k]);
}

static bool mark_touched(struct bounds *b)
{
    const struct program *p = b->run->program;
    struct arena *arena = b->run->arena;
    b->touched = arena_alloc(arena, (p->columns + 1) * sizeof *b->touched);
    for (uint32_t i = 0; i < p->columns && !arena->failed; i++)
        if (p->column[i].value && b->column[i])
            b->touched[i] = arena_alloc(arena, b->rows[p->column[i].list] + 1);
    return !arena->failed;
}

bool uncertainty_bounds(const struct uncertainty *u, struct bounds *b, bool partial)
{
    if (!bounds_start(b, &u->doc->run, partial))
        return false;
    put_inputs(u->doc, b);
    return true;
}

/* No question is open: what is answered, and every state on the way, are the same. */
static bool nothing_is_open(const struct document *doc)
{
    const struct model *m = doc->model;
    bool open = doc->date == NO_DAY;
    for (uint32_t i = 0; i < m->program.lists; i++)
        open |= !doc->run.list_known[i];
    for (uint32_t i = 0; i < m->inputs && !open; i++) {
        uint32_t list = m->thing[m->input[i].thing].row_list, rows = list == NONE ? 1 : doc->run.rows[list];
        for (uint32_t row = 0; row < rows && !open; row++)
            open = answer_is_open(doc, &m->input[i], row);
    }
    return !open;
}

static bool all_answers_are_points(const struct document *doc)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->inputs; i++) {
        uint32_t list = m->thing[m->input[i].thing].row_list, rows = list == NONE ? 1 : doc->run.rows[list];
        for (uint32_t row = 0; doc->answers[i].detail && row < rows; row++)
            if (doc->answers[i].detail[row].has_ends)
                return false;
    }
    return true;
}

bool uncertainty_is_none(const struct document *doc)
{
    return !doc->model->program.has_margins && nothing_is_open(doc) && all_answers_are_points(doc);
}

static bool read_both(struct uncertainty *u, struct document *doc, bool touched)
{
    bool one = nothing_is_open(doc);
    *u = (struct uncertainty){.doc = doc};
    if (!one && !uncertainty_bounds(u, &u->bounds, true))
        return false;
    if (!uncertainty_bounds(u, &u->answered, false) || (touched && !mark_touched(&u->answered)))
        return false;
    if (!one)
        bounds_all(&u->bounds);
    bounds_all(&u->answered);
    if (one) {
        u->bounds = u->answered;
        u->bounds.partial = true;
        u->bounds.touched = NULL;
    }
    return !doc->arena.failed;
}

bool uncertainty_read(struct uncertainty *u, struct document *doc)
{
    return read_both(u, doc, false);
}

bool uncertainty_start(struct uncertainty *u, struct document *doc)
{
    if (!read_both(u, doc, true))
        return false;
    number_answers(u);
    number_figures(u);
    u->answered.touched = NULL;
    return !doc->arena.failed;
}

struct bound *variable_bound(const struct uncertainty *u, const struct bounds *b, uint32_t variable)
{
    const struct variable *v = &u->variable[variable];
    switch (v->kind) {
    case VARIABLE_ANSWER: return answer_bound(b, &u->doc->model->input[v->index], v->row);
    case VARIABLE_CELL: return &b->column[v->index][v->row];
    case VARIABLE_VALUE: return &b->slot[v->index];
    case VARIABLE_DATED: return &b->dated[v->index][v->row];
    case VARIABLE_DATE: return &b->slot[u->doc->model->program.as_of];
    case VARIABLE_LIST: break;
    }
    return NULL;
}
