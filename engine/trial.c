/* Trials: the estimate again, with other answers or figures. */
#include <string.h>

#include "uncertainty.h"

static double *trial_value(const struct trial *t, const struct variable *v)
{
    const struct run *run = &t->run;
    switch (v->kind) {
    case VARIABLE_ANSWER: return raw_value(run, &t->u->doc->model->input[v->index], v->row);
    case VARIABLE_CELL: return &run->column_value[v->index][v->row];
    case VARIABLE_VALUE: return &run->value[v->index];
    case VARIABLE_DATED: return &run->dated[v->index][v->row];
    case VARIABLE_DATE: return &run->value[run->program->as_of];
    case VARIABLE_LIST: break;
    }
    return NULL;
}

static uint8_t *trial_state(const struct trial *t, const struct variable *v)
{
    const struct run *run = &t->run;
    if (v->kind == VARIABLE_DATE)
        return &run->state[run->program->as_of];
    return v->kind == VARIABLE_ANSWER ? raw_state(run, &t->u->doc->model->input[v->index], v->row) : NULL;
}

static double *copied(struct arena *arena, const double *values, uint32_t n)
{
    double *copy = arena_alloc(arena, (n + 1) * sizeof *copy);
    if (copy && n)
        memcpy(copy, values, n * sizeof *copy);
    return copy;
}

/* Columns and dated values whose figures a trial may change are its own; all others are the program's. */
static bool own_figures(struct trial *t)
{
    const struct program *p = t->run.program;
    struct arena *arena = t->run.arena;
    t->run.dated = arena_alloc(arena, (p->dateds + 1) * sizeof *t->run.dated);
    for (uint32_t i = 0; i < t->u->n && !arena->failed; i++) {
        const struct variable *v = &t->u->variable[i];
        if (v->kind == VARIABLE_CELL && t->run.column_value[v->index] == p->column[v->index].value)
            t->run.column_value[v->index] = copied(arena, p->column[v->index].value, t->run.rows[p->column[v->index].list]);
        if (v->kind == VARIABLE_DATED && !t->run.dated[v->index])
            t->run.dated[v->index] = copied(arena, p->dated[v->index].value, p->dated[v->index].n);
    }
    return !arena->failed;
}

bool trial_start(struct trial *t, const struct uncertainty *u)
{
    const struct document *doc = u->doc;
    const struct model *m = doc->model;
    *t = (struct trial){.u = u};
    if (!run_start(&t->run, &m->program, doc->run.arena, doc->rows, doc->list_given, &doc->nest) || !own_figures(t))
        return false;
    t->run.matcher = doc->matcher;
    t->run.alike = doc->run.alike;
    t->run.text = doc->run.text;        /* a further one goes into an array of its own */
    t->run.texts = t->run.text_cap = doc->run.texts;
    t->run.value[m->program.as_of] = doc->run.value[m->program.as_of];
    t->run.state[m->program.as_of] = doc->run.state[m->program.as_of];
    for (uint32_t i = 0; i < m->inputs; i++) {
        uint32_t list = m->thing[m->input[i].thing].row_list, rows = list == NONE ? 1 : t->run.rows[list];
        for (uint32_t row = 0; row < rows; row++) {
            *raw_value(&t->run, &m->input[i], row) = *raw_value(&doc->run, &m->input[i], row);
            *raw_state(&t->run, &m->input[i], row) = *raw_state(&doc->run, &m->input[i], row);
        }
    }
    return !doc->arena.failed;
}

void trial_set(struct trial *t, uint32_t variable, double value, uint8_t state)
{
    const struct variable *v = &t->u->variable[variable];
    double *at = trial_value(t, v);
    uint8_t *state_at = trial_state(t, v);
    if (at)
        *at = value;
    if (state_at)
        *state_at = state;
}

void trial_reset(struct trial *t, uint32_t variable)
{
    const struct variable *v = &t->u->variable[variable];
    const struct run *today = &t->u->doc->run;
    if (v->kind == VARIABLE_ANSWER) {
        const struct input *input = &t->u->doc->model->input[v->index];
        trial_set(t, variable, *raw_value(today, input, v->row), *raw_state(today, input, v->row));
    } else if (v->kind == VARIABLE_DATE) {
        trial_set(t, variable, 0, UNKNOWN);
    } else {
        trial_set(t, variable, v->estimate, KNOWN);
    }
}

void trial_run(struct trial *t)
{
    run_all(&t->run);
}
