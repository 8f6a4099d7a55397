#include "alike.h"

#include <string.h>

#include "document.h"

struct search {
    struct document *doc;
    const struct program *p;
    struct arena *arena;
    uint32_t *input;                    /* by column: the input whose answers it holds, or NONE */
    const uint32_t **first;             /* by column: the first row with the same cell; NULL: not known, or each is its own */
    bool *judged;                       /* by column */
    uint32_t *table, room;              /* a row by what it is found by, plus one; 0: none */
    uint32_t *between[2];               /* by row: of the first columns of a walk, in turn */
    uint32_t *column, columns, cap;     /* that the walk in hand reads or writes */
};

/* ---- rows by what they hold ---- */

static uint64_t mix(uint64_t x)
{
    x ^= x >> 32;
    x *= 0x9E3779B97F4A7C15u;
    return x ^ x >> 29;
}

static void clear(struct search *s)
{
    memset(s->table, 0, s->room * sizeof *s->table);
}

/* Where a row stands, or may: the rows before it are looked through from there. */
static uint32_t place_of(const struct search *s, uint64_t key)
{
    return (uint32_t)mix(key) & (s->room - 1);
}

/* An answer that a trial may change is like no other. */
static bool is_lonely(const struct document *doc, uint32_t index, uint32_t row)
{
    const struct input *input = &doc->model->input[index];
    return input->can_change || answer_is_open(doc, input, row) || answer_detail(doc, index, row).has_ends;
}

static uint64_t bits_of(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

/* The first rows with the same answer; NULL where hardly two are the same. */
static const uint32_t *rows_by_answer(struct search *s, uint32_t column, uint32_t rows)
{
    const struct run *run = &s->doc->run;
    const double *value = run->column_value[column];
    const uint8_t *state = run->column_state[column];
    uint32_t *first = arena_room(s->arena, (rows + 1) * sizeof *first), different = 0;
    clear(s);
    for (uint32_t row = 0; first && row < rows; row++) {
        const uint64_t bits = bits_of(value[row]);
        first[row] = row;
        if (is_lonely(s->doc, s->input[column], row)) {
            different++;
            continue;
        }
        uint32_t at = place_of(s, bits + state[row]), other;
        while ((other = s->table[at]) && (bits_of(value[other - 1]) != bits || state[other - 1] != state[row]))
            at = (at + 1) & (s->room - 1);
        different += !other;
        if (other)
            first[row] = other - 1;
        else
            s->table[at] = row + 1;
    }
    return first && different <= rows / 2 ? first : NULL;
}

/* The first rows that are the same in both ways, put into `first`; false where hardly two are. */
static bool rows_by_both(struct search *s, const uint32_t *a, const uint32_t *b, uint32_t rows, uint32_t *first)
{
    uint32_t different = 0;
    clear(s);
    for (uint32_t row = 0; row < rows; row++) {
        uint32_t at = place_of(s, (uint64_t)a[row] << 32 | b[row]), other;
        while ((other = s->table[at]) && (a[other - 1] != a[row] || b[other - 1] != b[row]))
            at = (at + 1) & (s->room - 1);
        different += !other;
        first[row] = other ? other - 1 : row;
        if (!other)
            s->table[at] = row + 1;
    }
    return different <= rows / 2;
}

static const uint32_t *rows_by_column(struct search *s, uint32_t column, uint32_t rows)
{
    if (!s->judged[column] && s->input[column] != NONE)
        s->first[column] = rows_by_answer(s, column, rows);
    s->judged[column] = true;
    return s->first[column];
}

/* ---- walks ---- */

static void add_column(struct search *s, uint32_t column)
{
    for (uint32_t i = 0; i < s->columns; i++)
        if (s->column[i] == column)
            return;
    uint32_t *v = arena_grow(s->arena, s->column, &s->cap, s->columns + 1, sizeof *v);
    if (!v)
        return;
    s->column = v;
    v[s->columns++] = column;
}

/* What the walk reads of its rows; false for one that does more than read and write its own. */
static bool read_columns(struct search *s, uint32_t each)
{
    const struct op *op = &s->p->op[each];
    s->columns = 0;
    for (uint32_t i = 1; i <= op->b; i++) {
        if (op[i].code == OP_EACH || op[i].code == OP_PUT || op[i].of_row || (op[i].code == OP_STORE && s->p->column[op[i].b].list != op->a))
            return false;
        uint32_t from = op[i].code == OP_LOAD ? op[i].a : op[i].b, count = op[i].code == OP_LOAD ? 1 : op[i].code == OP_GATHER ? op[i].c : 0;
        for (uint32_t k = 0; k < count; k++)
            if (s->p->column[from + k].list == op->a)
                add_column(s, from + k);
    }
    return s->columns > 0;
}

static const uint32_t *rows_by_all(struct search *s, uint32_t rows)
{
    const uint32_t *first = rows_by_column(s, s->column[0], rows);
    for (uint32_t i = 1; first && i < s->columns; i++) {
        const uint32_t *more = rows_by_column(s, s->column[i], rows);
        uint32_t *into = s->between[first == s->between[0]];
        if (more && more != first)
            first = rows_by_both(s, first, more, rows, into) ? into : NULL;
        first = more ? first : NULL;
    }
    if (!first || (first != s->between[0] && first != s->between[1]))
        return first;
    uint32_t *kept = arena_room(s->arena, (rows + 1) * sizeof *kept);
    if (kept)
        memcpy(kept, first, rows * sizeof *kept);
    return kept;
}

/* What it writes is alike where it is: a walk behind it goes by that. */
static void add_walk(struct search *s, struct alike *alike, uint32_t each, const uint32_t *first)
{
    const struct op *op = &s->p->op[each];
    struct walk *walk = arena_alloc(s->arena, sizeof *walk);
    uint32_t *store = arena_alloc(s->arena, (op->b + 1) * sizeof *store);
    if (!walk || !store)
        return;
    *walk = (struct walk){.first = first, .store = store};
    for (uint32_t i = 1; i <= op->b; i++)
        if (op[i].code == OP_STORE) {
            store[walk->stores++] = op[i].b;
            s->first[op[i].b] = first;
        }
    alike->walk[each] = walk;
}

static bool start(struct search *s, uint32_t rows)
{
    const struct model *m = s->doc->model;
    s->input = arena_room(s->arena, (s->p->columns + 1) * sizeof *s->input);
    s->first = arena_alloc(s->arena, (s->p->columns + 1) * sizeof *s->first);
    s->judged = arena_alloc(s->arena, s->p->columns + 1);
    for (s->room = ALIKE_ROWS; s->room < 2 * rows;)
        s->room *= 2;
    s->table = arena_room(s->arena, s->room * sizeof *s->table);
    s->between[0] = arena_room(s->arena, (rows + 1) * sizeof **s->between);
    s->between[1] = arena_room(s->arena, (rows + 1) * sizeof **s->between);
    if (s->arena->failed)
        return false;
    memset(s->input, 0xFF, s->p->columns * sizeof *s->input);      /* NONE */
    for (uint32_t i = 0; i < m->inputs; i++)
        if (m->input[i].raw_column != NONE && m->thing[m->input[i].thing].row_list != NONE)
            s->input[m->input[i].raw_column] = i;
    return true;
}

static uint32_t most_rows(const struct run *run)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < run->program->lists; i++)
        if (run->program->list_rows[i] == NONE && run->list_known[i] && run->rows[i] > most)
            most = run->rows[i];
    return most;
}

void alike_find(struct document *doc, uint32_t least)
{
    struct run *run = &doc->run;
    struct search s = {.doc = doc, .p = run->program, .arena = &doc->arena};
    uint32_t most = most_rows(run);
    if (most < least || !start(&s, most))
        return;
    struct alike *alike = arena_alloc(s.arena, sizeof *alike);
    const struct walk **walks = arena_alloc(s.arena, (s.p->ops + 1) * sizeof *walks);
    if (!alike || !walks)
        return;
    *alike = (struct alike){.ops = s.p->ops, .walk = walks};
    for (uint32_t i = 0; i < s.p->ops; i++) {
        const struct op *op = &s.p->op[i];
        if (op->code != OP_EACH)
            continue;
        bool is_long = s.p->list_rows[op->a] == NONE && s.p->list_outer[op->a] == NONE && run->list_known[op->a] && run->rows[op->a] >= least;
        const uint32_t *first = is_long && read_columns(&s, i) ? rows_by_all(&s, run->rows[op->a]) : NULL;
        if (first)
            add_walk(&s, alike, i, first);
        i += op->b;
    }
    if (!s.arena->failed)
        run->alike = alike;
}
