#include "lever.h"

#include <math.h>

/* ---- the grid of a number ---- */

/* A step that nobody declared: 1, 2 or 5 times a power of ten, about a hundredth of the range. */
static double nice_step(double width)
{
    double power = pow(10, floor(log10(width / 100)));
    double ratio = width / 100 / power;
    return power * (ratio < 1.5 ? 1 : ratio < 3.5 ? 2 : ratio < 7.5 ? 5 : 10);
}

static double on_grid(double multiple, double step)
{
    double x = multiple * step;
    if (x == 0 || step >= 1)
        return x;
    double digits = pow(10, 11 - floor(log10(fabs(x))));    /* 53 times 0.1 is 5.3 */
    return isfinite(digits) ? nearbyint(x * digits) / digits : x;
}

/* ---- which answers ---- */

static bool changeable(const struct model *m, const struct input *input, double today, struct lever *lever)
{
    const struct type *type = &m->thing[input->thing].type;
    *lever = (struct lever){.today = today};
    if (type->base == BASE_BOOL || type->base == BASE_CHOICE || type->base == BASE_KEY) {
        lever->option = true;
        lever->step = 1;
        lever->last = type->base == BASE_BOOL ? 1 : type->base == BASE_CHOICE ? m->choices[type->set].n - 1.0
                                                  : m->table[m->thing[type->set].detail].rows - 1.0;
        return lever->last > 0;
    }
    double low = input->change.low, high = input->change.high;
    if (type->base != BASE_NUMBER || !(high > low))         /* without any range nobody knows how far it may go */
        return false;
    lever->step = input->change.step > 0 ? input->change.step : nice_step(high - low);
    if (type->whole)
        lever->step = fmax(1, nearbyint(lever->step));
    lever->first = ceil(low / lever->step - 1e-9);
    lever->last = floor(high / lever->step + 1e-9);
    return lever->last >= lever->first;
}

static void add(struct levers *l, uint32_t index, uint32_t row)
{
    struct document *doc = l->u.doc;
    const struct input *input = &doc->model->input[index];
    const struct thing *thing = &doc->model->thing[input->thing];
    double today = thing->slot != NONE ? doc->run.value[thing->slot] : doc->run.column_value[thing->column][row];
    uint8_t state = thing->slot != NONE ? doc->run.state[thing->slot] : doc->run.column_state[thing->column][row];
    struct lever lever;
    if ((state & STATE_MASK) != KNOWN || !changeable(doc->model, input, today, &lever))
        return;
    double low = lever.option ? 0 : fmin(today, on_grid(lever.first, lever.step));
    double high = lever.option ? lever.last : fmax(today, on_grid(lever.last, lever.step));
    l->lever[l->n++] = lever;
    l->u.variable[l->u.n++] = (struct variable){.kind = VARIABLE_ANSWER, .whole = lever.option || thing->type.whole, .index = index,
                                                .row = row, .range = bound_between(low, high), .estimate = today, .known = true};
}

static uint32_t rows_of(const struct document *doc, const struct input *input)
{
    uint32_t list = doc->model->thing[input->thing].row_list;
    return list == NONE ? 1 : doc->run.rows[list];
}

/* Everything else stands where it counts today: answers as given or missing, figures at their estimates. */
static void put_today(struct bounds *b, const struct uncertainty *whole)
{
    const struct document *doc = whole->doc;
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < whole->n; i++)
        if (whole->variable[i].kind != VARIABLE_ANSWER && whole->variable[i].kind != VARIABLE_LIST)
            *variable_bound(whole, b, i) = whole->variable[i].kind == VARIABLE_DATE
                                               ? bound_of(0, UNKNOWN) : bound_of(whole->variable[i].estimate, KNOWN);
    for (uint32_t i = 0; i < m->inputs; i++)
        for (uint32_t row = 0; row < rows_of(doc, &m->input[i]); row++) {
            struct bound x = bound_of(*raw_value(&doc->run, &m->input[i], row), *raw_state(&doc->run, &m->input[i], row));
            *(m->input[i].raw_slot != NONE ? &b->slot[m->input[i].raw_slot] : &b->column[m->input[i].raw_column][row]) = x;
        }
}

bool levers_find(struct levers *l, struct outlook *outlook)
{
    const struct uncertainty *whole = &outlook->uncertainty;
    const struct model *m = whole->doc->model;
    struct arena *arena = &whole->doc->arena;
    uint32_t most = 0;
    *l = (struct levers){.u = {.doc = whole->doc}};
    for (uint32_t i = 0; i < m->inputs; i++)
        most += m->input[i].can_change ? rows_of(whole->doc, &m->input[i]) : 0;
    l->lever = arena_alloc(arena, (most + 1) * sizeof *l->lever);
    l->u.variable = arena_alloc(arena, (most + 1) * sizeof *l->u.variable);
    for (uint32_t i = 0; i < m->inputs && !arena->failed; i++)
        for (uint32_t row = 0; m->input[i].can_change && row < rows_of(whole->doc, &m->input[i]); row++)
            add(l, i, row);
    return !arena->failed;
}

bool levers_start(struct levers *l, struct outlook *outlook)
{
    if (l->n == 0 || l->box.u)
        return true;
    if (!box_start(&l->box, &l->u))
        return false;
    put_today(&l->box.bounds, &outlook->uncertainty);
    return true;
}

/* ---- values ---- */

/* Of a number those below today's, then those above it. */
static double below(const struct lever *x)
{
    return fmax(0, fmin(x->last, ceil(x->today / x->step - 1e-9) - 1) - x->first + 1);
}

static double above_from(const struct lever *x)
{
    return fmax(x->first, floor(x->today / x->step + 1e-9) + 1);
}

uint32_t lever_values(const struct levers *l, uint32_t lever)
{
    const struct lever *x = &l->lever[lever];
    if (x->option)
        return (uint32_t)x->last;
    return (uint32_t)fmin(below(x) + fmax(0, x->last - above_from(x) + 1), 1e9);
}

double lever_value(const struct levers *l, uint32_t lever, uint32_t i)
{
    const struct lever *x = &l->lever[lever];
    if (x->option)
        return i < x->today ? i : i + 1.0;
    double under = below(x);
    return on_grid(i < under ? x->first + i : above_from(x) + (i - under), x->step);
}

double lever_size(const struct levers *l, uint32_t lever, double to)
{
    const struct lever *x = &l->lever[lever];
    return x->option ? 1 : fabs(to - x->today) / fmax((x->last - x->first) * x->step, x->step);
}

void lever_narrow(struct levers *l, uint32_t lever, double low, double high)
{
    box_narrow(&l->box, lever, bound_between(fmin(low, high), fmax(low, high)));
}

void lever_reset(struct levers *l, uint32_t lever)
{
    const struct variable *v = &l->u.variable[lever];
    const struct input *input = &l->u.doc->model->input[v->index];
    const struct run *run = &l->u.doc->run;
    box_narrow(&l->box, lever, bound_of(*raw_value(run, input, v->row), *raw_state(run, input, v->row)));
    trial_reset(&l->box.trial, lever);
}

void lever_try(struct levers *l, uint32_t lever, double value)
{
    trial_set(&l->box.trial, lever, value, KNOWN);
}
