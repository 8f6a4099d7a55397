/* What nothing uses: definitions, functions, curves, settings, values, tables, their columns and rows, units. Only in the policy file
 * itself, and only where something is judged: what a library offers is for others to use. */
#include "lint.h"

static bool looks_here(const struct lint *l)
{
    return l->judges && !l->m->is_library;
}

/* ---- things ---- */

static void mark(const struct lint *l, bool *used, struct text name)
{
    uint32_t thing;
    if (names_find(l->m->names, NONE, text_fold(l->m->arena, name), &thing))
        used[thing] = true;
}

static void mark_paths(const struct lint *l, bool *used, const struct node *node)
{
    if (node->kind == N_PATH && node->first)
        mark(l, used, node->first->text);
    for (const struct node *kid = node->first; kid; kid = kid->next)
        mark_paths(l, used, kid);
}

/* Keys of what table, rows of what list; what tests expect, and what claims speak of. */
static void mark_named(const struct lint *l, bool *used, const struct node *node)
{
    for (const struct node *kid = node->first; kid; kid = kid->next) {
        if (kid->kind == N_TYPE && kid->op == TOK_KEY_OF)
            mark(l, used, kid->text);
        if ((kid->kind == N_EXPECT || kid->kind == N_EACH) && kid->first && kid->first->first)
            mark(l, used, kid->first->first->text);
        if (kid->kind == N_CLAIM)
            mark_paths(l, used, kid);
        mark_named(l, used, kid);
    }
}

static void mark_template(bool *used, const struct template *t)
{
    for (uint32_t i = 0; i < t->parts; i++)
        if (t->part[i].thing != NONE)
            used[t->part[i].thing] = true;
}

static void mark_sentences(const struct model *m, bool *used)
{
    for (uint32_t i = 0; i < m->own.criteria; i++) {
        const struct criterion *c = &m->criterion[i];
        mark_template(used, &c->because);
        mark_template(used, &c->fix);
        for (uint32_t k = 0; k < c->sees; k++)
            mark_template(used, &c->see[k]);
    }
    for (uint32_t i = 0; i < m->own.gates; i++) {
        const struct gate *g = &m->gate[i];
        mark_template(used, &g->because);
        mark_template(used, &g->fix);
        for (uint32_t k = 0; k < g->sees; k++)
            mark_template(used, &g->see[k]);
    }
    for (uint32_t i = 0; i < m->own.score.no_grades; i++)
        mark_template(used, &m->own.score.no_grade[i].because);
    for (uint32_t i = 0; i < m->own.score.caps; i++)
        mark_template(used, &m->own.score.cap[i].because);
}

static bool *used_things(const struct lint *l)
{
    const struct model *m = l->m;
    bool *used = arena_alloc(m->arena, m->things + 1);
    if (!used)
        return NULL;
    for (uint32_t i = 0; i < m->things; i++)
        for (uint32_t k = 0; k < m->thing[i].references; k++)
            used[m->thing[i].reference[k].thing] |= m->thing[i].reference[k].thing != i;
    for (uint32_t i = 0; i < m->modules; i++)
        mark_named(l, used, m->module[i].parsed.file);
    mark_sentences(m, used);
    return used;
}

static bool is_for_use(const struct thing *t)
{
    return t->kind == THING_DEFINE || t->kind == THING_FUNCTION || t->kind == THING_CURVE || t->kind == THING_SETTING || t->kind == THING_VALUE ||
           t->kind == THING_TABLE;
}

void lint_unused(struct lint *l)
{
    const bool *used = looks_here(l) ? used_things(l) : NULL;
    for (uint32_t i = 0; used && i < l->m->things; i++) {
        const struct thing *t = &l->m->thing[i];
        if (is_for_use(t) && !used[i] && lint_is_own(l, t->at))
            diagnose1(l->m->diagnostics, D_UNUSED_THING, t->at, t->path);
    }
}

/* ---- columns ---- */

static void mark_column(bool *used, uint32_t column)
{
    if (column != NONE)
        used[column] = true;
}

/* Those of the program and of breakdowns; what only a claim speaks of is not used. */
static bool runs(const struct model *m, uint32_t op)
{
    return op < m->program.ops || op >= m->claim_ops;
}

/* By column of the program: some operation reads it, row by row or as a whole. */
static bool *read_columns(const struct model *m, bool whole_only)
{
    const struct program *p = &m->program;
    bool *used = arena_alloc(m->arena, m->extent.columns + 1);
    for (uint32_t i = 0; used && i < m->curves; i++) {
        const struct table *t = &m->table[m->thing[m->curve[i].table].detail];
        mark_column(used, t->column[m->curve[i].place].column);
        mark_column(used, t->column[m->curve[i].height].column);
    }
    for (uint32_t i = 0; used && i < m->extent.ops; i++) {
        const struct op *op = &p->op[i];
        if (!runs(m, i))
            continue;
        uint32_t column[OPERANDS], columns = op_columns(op, column);
        if (op->code == OP_LOOKUP && !whole_only)
            mark_column(used, op->b);
        if (op->code == OP_LOAD)
            mark_column(used, op->a);
        for (uint32_t k = 0; k < columns; k++)
            mark_column(used, column[k]);
    }
    return used;
}

/* A function that nobody calls has no operations, and still reads its columns. */
static void mark_references(const struct model *m, bool *used)
{
    for (uint32_t i = 0; i < m->things; i++)
        for (uint32_t k = 0; k < m->thing[i].references; k++) {
            const struct reference *r = &m->thing[i].reference[k];
            if (r->column != NONE)
                used[m->table[m->thing[r->thing].detail].column[r->column].column] = true;
        }
}

void lint_columns(struct lint *l)
{
    struct model *m = l->m;
    const bool *things = looks_here(l) ? used_things(l) : NULL;
    bool *used = things ? read_columns(m, false) : NULL;
    if (!used)
        return;
    mark_references(m, used);
    for (uint32_t i = 0; i < m->tables; i++) {
        const struct table *t = &m->table[i];
        const struct thing *thing = &m->thing[t->thing];
        for (uint32_t k = 0; k < t->columns && things[t->thing] && lint_is_own(l, thing->at); k++)
            if (t->column[k].type.base != BASE_TEXT && !used[t->column[k].column])      /* texts say what a row is */
                diagnose2(m->diagnostics, D_UNUSED_COLUMN, t->column[k].at, t->column[k].name, thing->name);
    }
}

/* ---- rows ---- */

/* Projects may name any row, or a sum walks them all. */
static bool reaches_all(const struct model *m, const struct table *t, const bool *whole)
{
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct type *type = &m->thing[m->input[i].thing].type;
        if (type->base == BASE_KEY && type->set == t->thing)
            return true;
    }
    for (uint32_t i = 0; i < t->columns; i++)
        if (whole[t->column[i].column])
            return true;
    for (uint32_t i = 0; i < m->extent.ops; i++)
        if (runs(m, i) && (m->program.op[i].code == OP_EACH || m->program.op[i].code == OP_COUNT) && m->program.op[i].a == t->list)
            return true;
    return false;
}

static void mark_keys_in_columns(const struct model *m, uint32_t table, bool *named)
{
    for (uint32_t i = 0; i < m->tables; i++)
        for (uint32_t k = 0; k < m->table[i].columns; k++) {
            const struct table_column *column = &m->table[i].column[k];
            for (uint32_t row = 0; row < m->table[i].rows && column->type.base == BASE_KEY && column->type.set == table; row++)
                if (column->state[row] == KNOWN)
                    named[(uint32_t)column->value[row]] = true;
        }
}

static void mark_written_keys(const struct model *m, const struct table *t, bool *named)
{
    const struct program *p = &m->program;
    for (uint32_t i = 0; i < m->extent.ops; i++) {
        const struct op *op = &p->op[i];
        bool here = runs(m, i) && op->code == OP_LOOKUP && p->column[op->b].list == t->list;
        if (here && p->state[op->a] == KNOWN)
            named[(uint32_t)p->value[op->a]] = true;
    }
    for (uint32_t i = 0; i < m->things; i++)        /* as an argument of a function that nobody calls, or a definition */
        for (uint32_t k = 0; k < m->thing[i].references; k++) {
            const struct reference *r = &m->thing[i].reference[k];
            if (r->thing == t->thing && r->slot != NONE && p->state[r->slot] == KNOWN)
                named[(uint32_t)p->value[r->slot]] = true;
        }
}

void lint_rows(struct lint *l)
{
    struct model *m = l->m;
    const bool *things = looks_here(l) ? used_things(l) : NULL;
    const bool *whole = things ? read_columns(m, true) : NULL;
    for (uint32_t i = 0; whole && i < m->tables; i++) {
        const struct table *t = &m->table[i];
        if (!things[t->thing] || !lint_is_own(l, m->thing[t->thing].at) || reaches_all(m, t, whole))
            continue;
        bool *named = arena_alloc(m->arena, t->rows + 1);
        if (!named)
            return;
        mark_keys_in_columns(m, t->thing, named);
        mark_written_keys(m, t, named);
        for (uint32_t row = 0; row < t->rows; row++)
            if (!named[row])
                diagnose2(m->diagnostics, D_UNUSED_ROW, lint_cell(l, t, row, NONE), t->key[row], m->thing[t->thing].name);
    }
}

/* ---- units ---- */

static bool is_word(unsigned char ch)
{
    return ch >= 0x80 || ch == '_' || (ch >= '0' && ch <= '9') || ((ch | 32) >= 'a' && (ch | 32) <= 'z');
}

static bool names_unit(struct text written, struct text unit)
{
    for (uint32_t from = 0, to; from < written.n; from = to + 1) {
        to = from;
        while (to < written.n && is_word((unsigned char)written.at[to]))
            to++;
        if (text_equal((struct text){written.at + from, to - from}, unit))
            return true;
    }
    return false;
}

static bool measures_in(const struct node *node, struct text unit)
{
    if (names_unit(node->unit, unit))
        return true;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (measures_in(kid, unit))
            return true;
    return false;
}

void lint_units(struct lint *l)
{
    const struct node *own = l->m->module[0].parsed.file;
    for (const struct node *node = own->first; node && looks_here(l); node = node->next) {
        bool used = false;
        for (uint32_t i = 0; i < l->m->modules && node->kind == N_UNIT_DECL; i++)
            used |= measures_in(l->m->module[i].parsed.file, node->text);
        if (node->kind == N_UNIT_DECL && !used)
            diagnose1(l->m->diagnostics, D_UNUSED_UNIT, node->name_at, node->text);
    }
}
