#include "coverage.h"

#include <math.h>

#include "parser.tab.h"
#include "report.h"

/* ---- the branches ---- */

static void add(struct coverage *c, struct branch branch)
{
    struct branch *v = arena_grow(c->arena, c->branch, &c->cap, c->n + 1, sizeof *v);
    if (!v)
        return;
    c->branch = v;
    v[c->n++] = branch;
}

static double edge_of(const struct run *run, const struct edge *edge)
{
    return edge->slot == NONE ? edge->factor : edge->factor * run->value[edge->slot];
}

static bool is_known_edge(const struct run *run, const struct edge *edge)
{
    return edge->slot == NONE || state_of_slot(run, edge->slot) == KNOWN;
}

/* Where x lies on a scale: the number of edges below it. On an edge it belongs to the region that ends there, but for the
 * first edge when it is a jump, which begins one. */
static uint32_t region_of(const struct run *run, const struct piecewise *p, double x)
{
    uint32_t region = 0;
    while (region < p->n) {
        double edge = edge_of(run, &p->edge[region]);
        bool under = p->relation[region] == PIECE_BELOW ? !less_equal(edge, x) : less_equal(x, edge);
        if (under)
            break;
        region++;
    }
    return region;
}

static uint32_t band_of(const struct run *run, const struct piecewise *p, double x)
{
    for (uint32_t i = 0; i < p->n; i++) {
        double edge = edge_of(run, &p->edge[i]);
        bool up = less_equal(x, edge), down = less_equal(edge, x);
        bool takes[] = {[PIECE_UP_TO] = up, [PIECE_BELOW] = !down, [PIECE_FROM] = down, [PIECE_ABOVE] = !up, [PIECE_ELSE] = true};
        if (takes[p->relation[i]])
            return i;
    }
    return NONE;
}

static uint32_t piece_of(const struct run *run, const struct op *op)
{
    const struct piecewise *p = &run->program->piecewise[op->c];
    double x = run->value[op->a];
    if (state_of_slot(run, op->a) != KNOWN)
        return NONE;
    return op->code == OP_CHOICE ? (uint32_t)x : op->code == OP_BANDS ? band_of(run, p, x) : region_of(run, p, x);
}

/* Whether a measure within its bounds can come to a piece: bands and regions are intervals, so it is enough to try both ends and
 * each edge with its neighbourhood. Where an edge is not known before a project has a date, everything may be. */
static bool may_reach(const struct run *run, const struct op *op, struct bound x, uint32_t piece)
{
    const struct piecewise *p = &run->program->piecewise[op->c];
    bool wide = !(x.may & MAY_KNOW) || isinf(x.low) || isinf(x.high);
    if (op->code == OP_CHOICE || wide)
        return op->code != OP_CHOICE || !(x.may & MAY_KNOW) || may_be(x, piece);
    uint32_t (*find)(const struct run *, const struct piecewise *, double) = op->code == OP_BANDS ? band_of : region_of;
    bool found = find(run, p, x.low) == piece || find(run, p, x.high) == piece;
    for (uint32_t i = 0; i < p->n && !found; i++) {
        if (p->relation[i] == PIECE_ELSE)
            continue;
        if (!is_known_edge(run, &p->edge[i]))
            return true;
        double edge = edge_of(run, &p->edge[i]), step = 1e-6 * fmax(fabs(edge), 1e-3);
        for (int k = -1; k <= 1; k++) {
            double at = edge + k * step;
            found |= at >= x.low && at <= x.high && find(run, p, at) == piece;
        }
    }
    return found;
}

static void add_pieces(struct coverage *c, const struct run *run, const struct bounds *b, const struct criterion *criterion)
{
    const struct program *program = &c->model->program;
    const struct thing *t = &c->model->thing[criterion->thing];
    for (uint32_t i = t->op_from; i < t->op_to; i++) {
        const struct op *op = &program->op[i];
        if (op->code != OP_BANDS && op->code != OP_SCALE && op->code != OP_CHOICE)
            continue;
        enum branch_kind kind = op->code == OP_BANDS ? BRANCH_BAND : op->code == OP_SCALE ? BRANCH_SEGMENT : BRANCH_CHOICE;
        uint32_t n = program->piecewise[op->c].n + (op->code == OP_SCALE);
        for (uint32_t piece = 0; piece < n; piece++)
            if (may_reach(run, op, b->slot[op->a], piece))
                add(c, (struct branch){.kind = kind, .thing = criterion->thing, .index = piece, .op = i});
    }
}

/* Whether a project may leave out an answer that a thing rests on. */
static bool may_lack(struct coverage *c, uint32_t thing)
{
    const struct model *m = c->model;
    bool *seen = arena_alloc(c->arena, m->things + 1), open = false;
    if (!seen)
        return false;
    mark_references(m, thing, seen);
    for (uint32_t i = 0; i < m->inputs; i++)
        open |= seen[m->input[i].thing] && !m->input[i].required;
    return open;
}

static void add_criterion(struct coverage *c, const struct run *run, const struct bounds *b, const struct criterion *criterion)
{
    bool parts = criterion->form == N_ADDS;
    struct bound points = b->slot[criterion->points];
    for (uint32_t i = 0; i < criterion->decisions; i++) {
        add(c, (struct branch){.kind = parts ? BRANCH_PART : BRANCH_LINE, .thing = criterion->thing, .index = parts ? 2 * i : i});
        if (parts)
            add(c, (struct branch){.kind = BRANCH_PART, .thing = criterion->thing, .index = 2 * i + 1});
    }
    add_pieces(c, run, b, criterion);
    if ((points.may & MAY_UNKNOWN) && may_lack(c, criterion->thing))
        add(c, (struct branch){.kind = BRANCH_MISSING, .thing = criterion->thing});
    if (points.may & MAY_NA)
        add(c, (struct branch){.kind = BRANCH_NOT_APPLICABLE, .thing = criterion->thing});
}

static void add_gate(struct coverage *c, const struct bounds *b, const struct gate *gate)
{
    struct bound x = b->slot[gate->outcome];
    bool yes = may_be(x, 1), no = may_be(x, 0), na = x.may & MAY_NA;
    bool is_gate = c->model->thing[gate->thing].kind == THING_GATE;
    bool may[] = {[ECO_GATE_PASSED] = no, [ECO_GATE_BLOCKED] = yes,
                  [ECO_GATE_UNDECIDED] = yes && (no || na) && may_lack(c, gate->thing), [ECO_GATE_NOT_APPLICABLE] = na};
    for (uint32_t i = 0; i < sizeof may / sizeof *may; i++)
        if (may[i] && (is_gate || i <= ECO_GATE_BLOCKED))
            add(c, (struct branch){.kind = is_gate ? BRANCH_OUTCOME : BRANCH_WARNING, .thing = gate->thing, .index = i});
}

/* Whether answers or rules name single rows of a table. One that rules only walk from end to end has no row that could be missed. */
static bool has_named_rows(const struct model *m, const struct table *table)
{
    const struct program *p = &m->program;
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct type *type = &m->thing[m->input[i].thing].type;
        if (type->base == BASE_KEY && type->set == table->thing)
            return true;
    }
    for (uint32_t i = 0; i < m->keyeds; i++)
        if (m->keyed[i].table == table->thing)
            return true;
    for (uint32_t i = 0; i < p->ops; i++)
        if ((p->op[i].code == OP_LOOKUP || p->op[i].code == OP_CURVE) && p->column[p->op[i].b].list == table->list)
            return true;
    return false;
}

/* Rows of a library's tables, and of files, are facts of others: a policy cannot be asked to use each. */
static void add_rows(struct coverage *c, const struct table *table)
{
    const struct thing *t = &c->model->thing[table->thing];
    if (!t->node || t->node->at.file != c->model->module[0].file || node_find(t->node, N_FROM_FILE) || !has_named_rows(c->model, table))
        return;
    for (uint32_t row = 0; row < table->rows; row++)
        add(c, (struct branch){.kind = BRANCH_ROW, .thing = table->thing, .index = row});
}

struct coverage *coverage_start(const struct model *model, struct arena *arena)
{
    struct coverage *c = arena_alloc(arena, sizeof *c);
    struct document blank = {0};
    struct uncertainty u;
    struct eco_project_options options = {.partial = true};
    if (!c)
        return NULL;
    if (model->is_library && model->tests == 0) {       /* facts and functions of others, tested where they are used */
        *c = (struct coverage){.model = model, .arena = arena};
        return c;
    }
    *c = (struct coverage){.model = model, .arena = arena};
    document_read(&blank, model, TEXT("blank"), TEXT("{}"), &options);
    if (blank.valid && uncertainty_read(&u, &blank)) {
        for (uint32_t i = 0; i < model->own.criteria; i++)
            add_criterion(c, &blank.run, &u.bounds, &model->criterion[i]);
        for (uint32_t i = 0; i < model->own.gates; i++)
            add_gate(c, &u.bounds, &model->gate[i]);
        for (uint32_t i = 0; i < model->tables; i++)
            add_rows(c, &model->table[i]);
    }
    arena->failed |= blank.arena.failed;
    document_free(&blank);
    return arena->failed ? NULL : c;
}

/* ---- what a run has reached ---- */

static bool line_holds(const struct run *run, const struct decision *d)
{
    return d->when == NONE || (state_of_slot(run, d->when) == KNOWN && run->value[d->when] != 0);
}

/* The decision line that gave the points; `decided` where one did, or where an unknown one leaves all open. */
static uint32_t line_taken(const struct run *run, const struct criterion *c, bool *decided)
{
    *decided = true;
    for (uint32_t i = 0; c->form != N_ADDS && i < c->decisions; i++) {
        if (line_holds(run, &c->decision[i]))
            return i;
        if (state_of_slot(run, c->decision[i].when) == UNKNOWN)
            return NONE;
    }
    *decided = false;
    return NONE;
}

static bool part_reached(const struct run *run, const struct decision *d, bool holds)
{
    return line_holds(run, d) == holds && (d->when == NONE || state_of_slot(run, d->when) == KNOWN);
}

static bool criterion_reached(const struct model *m, const struct run *run, const struct branch *b)
{
    const struct criterion *c = &m->criterion[m->thing[b->thing].detail];
    uint8_t state = state_of_slot(run, c->points);
    bool decided;
    uint32_t line = line_taken(run, c, &decided);
    switch (b->kind) {
    case BRANCH_MISSING: return state == UNKNOWN;
    case BRANCH_NOT_APPLICABLE: return state == NOT_APPLICABLE;
    case BRANCH_LINE: return state == KNOWN && line == b->index;
    case BRANCH_PART: return state == KNOWN && part_reached(run, &c->decision[b->index / 2], b->index % 2 == 0);
    default: return state == KNOWN && !decided && piece_of(run, &run->program->op[b->op]) == b->index;
    }
}

static bool outcome_reached(struct document *doc, const struct branch *b)
{
    const struct gate *gate = &doc->model->gate[doc->model->thing[b->thing].detail];
    if (b->kind == BRANCH_WARNING)
        return state_of_slot(&doc->run, gate->outcome) == KNOWN && (doc->run.value[gate->outcome] != 0) == (b->index == ECO_GATE_BLOCKED);
    struct outlook *outlook = outlook_of(doc);
    if (!outlook)
        return false;
    struct evidence evidence = {.doc = doc, .bounds = &outlook->uncertainty.bounds, .answered = &outlook->uncertainty.answered};
    return verdict_of_gate(&evidence, gate) == (enum eco_outcome)b->index;
}

/* The rows of a table that a curve has come between, or to. */
static void see_points(const struct run *run, const struct op *op, bool *rows)
{
    uint32_t from, to;
    if (state_of_slot(run, op->a) != KNOWN)
        return;
    curve_ends(&run->program->piecewise[op->c], run->value[op->a], &from, &to);
    rows[from] = rows[to] = true;
}

/* The list of the table whose row an operation names by a key, or NONE; of answers by key, only those that tests give count. */
static uint32_t list_named(const struct model *m, const struct run *run, const struct op *op)
{
    if (op->code == OP_LOOKUP)
        return m->program.column[op->b].list;
    for (uint32_t i = 0; op->code == OP_GATHER && state_of_slot(run, op->dst) == KNOWN && i < m->keyeds; i++)
        if (m->keyed[i].column == op->b || m->keyed[i].raw == op->b)
            return m->thing[m->keyed[i].table].row_list;
    return NONE;
}

/* Runs the operations again one by one, so that the keys of look-ups inside rows are seen; what they leave is what they left. */
static void see_rows(const struct model *m, struct run *run, uint32_t from, uint32_t to, bool *const *used)
{
    const struct program *p = run->program;
    for (uint32_t i = from; i < to; i++) {
        const struct op *op = &p->op[i];
        if (op->code == OP_EACH) {
            struct row_range rows = run_rows(run, op->a, op->of_row);
            struct in_hand before = rows_in_hand(p, run->row, op->a);
            for (uint32_t row = rows.from; row < rows.to; row++) {
                rows_take(p, run->nest.owner, run->row, op->a, row);
                see_rows(m, run, i + 1, i + 1 + op->b, used);
            }
            rows_back(p, run->row, op->a, &before);
            i += op->b;
            continue;
        }
        run_part(run, i, i + 1);
        if (op->code == OP_CURVE) {
            see_points(run, op, used[p->column[op->b].list]);
            continue;
        }
        uint32_t list = list_named(m, run, op);
        bool *rows = list != NONE ? used[list] : NULL;
        if (rows && state_of_slot(run, op->a) == KNOWN && run->value[op->a] < run->rows[list])
            rows[(uint32_t)run->value[op->a]] = true;
    }
}

/* Rows that an answer names: rules may compare keys, and look nothing up. */
static void see_answers(const struct model *m, const struct run *run, bool *const *used)
{
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct thing *t = &m->thing[m->input[i].thing];
        bool *rows = t->type.base == BASE_KEY ? used[m->thing[t->type.set].row_list] : NULL;
        for (uint32_t r = 0; rows && t->column != NONE && r < run->rows[t->row_list]; r++)
            if ((run->column_state[t->column][r] & STATE_MASK) == KNOWN)
                rows[(uint32_t)run->column_value[t->column][r]] = true;
        if (rows && t->slot != NONE && state_of_slot(run, t->slot) == KNOWN)
            rows[(uint32_t)run->value[t->slot]] = true;
    }
}

/* Which rows of which tables a run has named: by the program's lists. NULL without memory. */
static bool **rows_used(const struct model *m, struct run *run, struct arena *arena)
{
    bool **used = arena_alloc(arena, (m->program.lists + 1) * sizeof *used);
    for (uint32_t i = 0; i < m->tables && used; i++)
        used[m->table[i].list] = arena_alloc(arena, m->table[i].rows + 1);
    if (!used || arena->failed)
        return NULL;
    see_rows(m, run, 0, m->program.ops, used);
    see_answers(m, run, used);
    return used;
}

static bool reaches(const struct coverage *c, const struct branch *b, struct document *doc, bool *const *used)
{
    switch (b->kind) {
    case BRANCH_OUTCOME:
    case BRANCH_WARNING: return outcome_reached(doc, b);
    case BRANCH_ROW: return used && used[c->model->table[c->model->thing[b->thing].detail].list][b->index];
    default: return criterion_reached(c->model, &doc->run, b);
    }
}

void coverage_add(struct coverage *c, struct document *doc)
{
    bool **used = rows_used(c->model, &doc->run, &doc->arena);
    for (uint32_t i = 0; i < c->n; i++)
        c->branch[i].reached |= reaches(c, &c->branch[i], doc, used);
}

bool coverage_reaches(const struct coverage *c, uint32_t branch, struct document *doc)
{
    bool **used = c->branch[branch].kind == BRANCH_ROW ? rows_used(c->model, &doc->run, &doc->arena) : NULL;
    return reaches(c, &c->branch[branch], doc, used);
}
