#include "run.h"

#include "alike.h"
#include "listing.h"
#include "regex.h"

#include <string.h>

/* Columns from one on; those before it are another run's. */
static bool lay_out_columns(struct run *run, uint32_t from)
{
    const struct program *p = run->program;
    for (uint32_t i = from; i < p->columns && !run->arena->failed; i++) {
        const struct column *column = &p->column[i];
        uint32_t rows = run->rows[column->list] + 1;
        if (column->value) {            /* a table's: read only, shared with every other run */
            run->column_value[i] = (double *)column->value;
            run->column_state[i] = (uint8_t *)column->state;
            continue;
        }
        run->column_value[i] = arena_alloc(run->arena, rows * sizeof(double));
        run->column_state[i] = arena_alloc(run->arena, rows);
    }
    return !run->arena->failed;
}

static bool lay_out(struct run *run, const struct program *program, struct arena *arena, const uint32_t *rows, const bool *known,
                    const struct nest *nest)
{
    *run = (struct run){.program = program, .arena = arena, .nest = *nest, .limited = NONE};
    run->value = arena_alloc(arena, (program->slots + 1) * sizeof *run->value);
    run->state = arena_alloc(arena, program->slots + 1);
    run->rows = arena_alloc(arena, (program->lists + 1) * sizeof *run->rows);
    run->row = arena_alloc(arena, (program->lists + 1) * sizeof *run->row);
    run->list_known = arena_alloc(arena, program->lists + 1);
    run->listing = arena_alloc(arena, (program->listings + 1) * sizeof *run->listing);
    run->column_value = arena_alloc(arena, (program->columns + 1) * sizeof *run->column_value);
    run->column_state = arena_alloc(arena, (program->columns + 1) * sizeof *run->column_state);
    if (arena->failed)
        return false;
    if (program->slots) {
        memcpy(run->value, program->value, program->slots * sizeof *run->value);
        memcpy(run->state, program->state, program->slots);
    }
    for (uint32_t i = 0; i < program->lists; i++) {
        bool fixed = program->list_rows[i] != NONE;
        run->rows[i] = fixed ? program->list_rows[i] : rows[i];
        run->list_known[i] = fixed || known[i];
    }
    return true;
}

bool run_start(struct run *run, const struct program *program, struct arena *arena, const uint32_t *rows, const bool *known,
               const struct nest *nest)
{
    return lay_out(run, program, arena, rows, known, nest) && lay_out_columns(run, 0);
}

bool run_go_on(struct run *run, const struct program *program, const struct run *from, const uint32_t *rows, const bool *known)
{
    const struct program *own = from->program;
    if (!lay_out(run, program, from->arena, rows, known, &from->nest))
        return false;
    memcpy(run->value, from->value, own->slots * sizeof *run->value);
    memcpy(run->state, from->state, own->slots);
    memcpy(run->column_value, from->column_value, own->columns * sizeof *run->column_value);
    memcpy(run->column_state, from->column_state, own->columns * sizeof *run->column_state);
    memcpy(run->listing, from->listing, own->listings * sizeof *run->listing);
    run->dated = from->dated;
    run->text = from->text;
    run->texts = from->texts;
    run->matcher = from->matcher;
    run->alike = from->alike;
    return lay_out_columns(run, own->columns);
}

static void copy_row(struct run *run, const struct walk *walk, uint32_t row)
{
    for (uint32_t i = 0; i < walk->stores; i++) {
        uint32_t column = walk->store[i];
        run->column_value[column][row] = run->column_value[column][walk->first[row]];
        run->column_state[column][row] = run->column_state[column][walk->first[row]];
    }
}

struct row_range run_rows(const struct run *run, uint32_t list, bool of_row)
{
    if (!of_row)
        return (struct row_range){0, run->rows[list], run->list_known[list]};
    uint32_t outer = run->row[run->program->list_outer[list]];
    const uint32_t *first = run->nest.first[list];
    return (struct row_range){first[outer], first[outer + 1], run->nest.given[list][outer]};
}

static void walk_rows(struct run *run, uint32_t each)
{
    const struct op *op = &run->program->op[each];
    const struct walk *walk = alike_walk(run->alike, each);
    struct row_range rows = run_rows(run, op->a, op->of_row);
    struct in_hand before = rows_in_hand(run->program, run->row, op->a);
    for (uint32_t row = rows.from; row < rows.to; row++) {
        rows_take(run->program, run->nest.owner, run->row, op->a, row);
        if (walk && walk->first[row] < row)
            copy_row(run, walk, row);
        else
            run_part(run, each + 1, each + 1 + op->b);
    }
    rows_back(run->program, run->row, op->a, &before);      /* an aggregate over the list whose rows are being walked */
}

void run_part(struct run *run, uint32_t from, uint32_t to)
{
    const struct op *op = run->program->op;
    for (uint32_t i = from; i < to; i++) {
        if (op[i].code != OP_EACH) {
            estimate_table[op[i].code](run, &op[i]);
            continue;
        }
        walk_rows(run, i);
        i += op[i].b;
    }
}

/* ---- how long it takes ---- */

/* Rows of an inner list in one outer row: on the average where each outer row is walked once, else as many as any has. */
static double rows_in_row(const struct run *run, uint32_t list, uint32_t walked)
{
    uint32_t outer = run->program->list_outer[list], most = 0;
    const uint32_t *first = run->nest.first[list];
    if (walked == outer)
        return run->rows[outer] > 0 ? (double)run->rows[list] / run->rows[outer] : 0;
    for (uint32_t row = 0; row < run->rows[outer]; row++)
        most = first[row + 1] - first[row] > most ? first[row + 1] - first[row] : most;
    return most;
}

/* Rows that an operation goes through; `walked` is the list whose rows are walked around it. */
static double rows_of(const struct run *run, const struct op *op, uint32_t walked)
{
    uint32_t list = op->code == OP_EACH ? op->a : op_list(run->program, op);
    return list == NONE ? 0 : op->of_row ? rows_in_row(run, list, walked) : run->rows[list];
}

static double steps_in(const struct run *run, uint32_t from, uint32_t to, uint32_t walked)
{
    const struct op *op = run->program->op;
    double steps = 0;
    for (uint32_t i = from; i < to; i++) {
        double rows = rows_of(run, &op[i], walked);
        steps += op[i].code == OP_EACH ? 1 + rows * steps_in(run, i + 1, i + 1 + op[i].b, op[i].a) : 1 + rows;
        i += op[i].code == OP_EACH ? op[i].b : 0;
    }
    return steps;
}

double run_steps_of(const struct run *run, uint32_t from, uint32_t to)
{
    return steps_in(run, from, to, NONE);
}

double run_steps(const struct run *run)
{
    return run_steps_of(run, 0, run->program->ops);
}

/* What each row would have stored. */
static void pass_over_rows(struct run *run, uint32_t from, uint32_t to, uint8_t state)
{
    const struct program *p = run->program;
    for (uint32_t i = from; i < to; i += p->op[i].code == OP_EACH ? p->op[i].b + 1 : 1) {
        uint32_t column = p->op[i].b, rows = p->op[i].code == OP_STORE ? run->rows[p->column[column].list] : 0;
        if (rows > 0)
            memset(run->column_state[column], state, rows);
    }
}

static void pass_over(struct run *run, const struct stretch *s)
{
    const struct op *op = run->program->op;
    uint8_t state = (uint8_t)(NOT_APPLICABLE | (run->state[s->asked] & ASSUMED));
    for (uint32_t i = s->from; i < s->to; i++)
        if (op[i].code == OP_EACH) {
            pass_over_rows(run, i + 1, i + 1 + op[i].b, state);
            i += op[i].b;
        } else if (op[i].code == OP_PUT) {
            run->column_state[op[i].b][op[i].c] = state;
        } else {
            run->state[op[i].dst] = state;
            run->value[op[i].dst] = 0;
        }
}

void run_all(struct run *run)
{
    if (run->matcher)
        matcher_refill(run->matcher);
    const struct program *p = run->program;
    uint32_t at = 0;
    for (uint32_t i = 0; i < p->stretches; i++) {
        const struct stretch *s = &p->stretch[i];
        run_part(run, at, s->from);
        if (state_of_slot(run, s->asked) == KNOWN && run->value[s->asked] == 0)
            pass_over(run, s);
        else
            run_part(run, s->from, s->to);
        at = s->to;
    }
    run_part(run, at, p->ops);
}

struct text run_text(const struct run *run, double index)
{
    if (index >= LISTED_TEXT)
        return listing_text(run, (uint32_t)(index - LISTED_TEXT));
    uint32_t i = (uint32_t)index;
    if (i < run->program->texts)
        return run->program->text[i];
    i -= run->program->texts;
    return i < run->texts ? run->text[i] : (struct text){0};
}

double run_add_text(struct run *run, struct text text)
{
    struct text *v = arena_grow(run->arena, run->text, &run->text_cap, run->texts + 1, sizeof *v);
    if (!v)
        return 0;
    run->text = v;
    v[run->texts++] = text;
    return run->program->texts + run->texts - 1;
}
