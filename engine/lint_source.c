/* Where figures come from: factors without a source, days on which figures and rules run out, sources that are mixed. */
#include "lint.h"
#include "number.h"

/* ---- factors that stand in a rule ---- */

/* Where a figure is part of what is computed, and not a threshold to compare with. */
static bool is_computed(const struct node *parent, const struct node *kid)
{
    if (parent->kind == N_BINARY)
        return parent->op == '*' || parent->op == '+' || parent->op == '-' || (parent->op == '/' && parent->first == kid);
    return parent->kind == N_CALL || (parent->kind == N_AS && parent->first == kid);
}

static void find_figures(struct lint *l, const struct node *parent)
{
    for (const struct node *kid = parent->first; kid; kid = kid->next) {
        struct unit unit;
        struct text part;
        find_figures(l, kid);
        bool figure = kid->kind == N_NUMBER && kid->unit.n && kid->number != 0 && kid->number != 1 && is_computed(parent, kid);
        if (figure && unit_read(&l->m->units, kid->unit, &unit, &part) == UNIT_OK && lint_is_physical(l, &unit))
            diagnose1(l->m->diagnostics, D_UNSOURCED_FIGURE, kid->at, source_slice(l->m->sources, kid->at));
    }
}

void lint_figures(struct lint *l)
{
    for (uint32_t i = 0; i < l->m->own.thing_end; i++) {
        const struct thing *t = &l->m->thing[i];
        if (t->kind == THING_DEFINE || t->kind == THING_INDICATOR || t->kind == THING_FUNCTION || t->kind == THING_CRITERION ||
            t->kind == THING_GATE || t->kind == THING_REMARK || t->kind == THING_FIGURE)
            find_figures(l, t->node);
    }
}

/* ---- days ---- */

static struct text day_text(const struct lint *l, int32_t day)
{
    char digits[NUMBER_LENGTH];
    int n = date_write(day, digits);
    return text_format(l->m->arena, "%.*s", n, digits);
}

static bool is_stale(const struct lint *l, const struct provenance *p)
{
    return l->as_of != NO_DAY && p->valid_until != NO_DAY && l->as_of > p->valid_until;
}

static bool judge_provenance(struct lint *l, const struct provenance *p, struct span at, struct text name)
{
    if (is_stale(l, p))
        diagnose2(l->m->diagnostics, D_STALE_TABLE, at, name, day_text(l, p->valid_until));
    bool undated = p->source.n && p->checked_on == NO_DAY;
    if (undated)
        diagnose1(l->m->diagnostics, D_UNDATED, at, name);
    return is_stale(l, p) || undated;
}

void lint_dates(struct lint *l)
{
    struct model *m = l->m;
    for (uint32_t i = 0; i < m->values; i++) {
        const struct thing *t = &m->thing[m->value[i].thing];
        if (t->policy == 0)
            judge_provenance(l, &m->value[i].provenance, t->at, t->label);
    }
    for (uint32_t i = 0; i < m->tables; i++) {
        const struct table *table = &m->table[i];
        const struct thing *t = &m->thing[table->thing];
        bool told = t->policy > 0 || judge_provenance(l, &table->provenance, t->at, t->label);
        for (uint32_t row = 0; row < table->rows && !told; row++)
            if (!text_equal(table->row_provenance[row].source, table->provenance.source) ||
                table->row_provenance[row].valid_until != table->provenance.valid_until)
                judge_provenance(l, &table->row_provenance[row], lint_cell(l, table, row, NONE), table->key[row]);
    }
}

void lint_validity(struct lint *l)
{
    const struct model *m = l->m;
    const struct node *head = node_find(m->module[0].parsed.file, N_POLICY);
    bool early = l->as_of != NO_DAY && m->own.valid_from != NO_DAY && l->as_of < m->own.valid_from;
    bool late = l->as_of != NO_DAY && m->own.valid_until != NO_DAY && l->as_of > m->own.valid_until;
    const struct node *line = early ? node_find(head, N_VALID_FROM) : late ? node_find(head, N_VALID_UNTIL) : NULL;
    if (!line)
        return;
    bool french = lint_language(l, line->at) == ECO_FRENCH;
    struct text day = day_text(l, early ? m->own.valid_from : m->own.valid_until);
    const char *format = early ? (french ? "à partir du %.*s" : "from %.*s") : (french ? "jusqu'au %.*s" : "until %.*s");
    struct text when = text_format(m->arena, format, (int)day.n, day.at);
    diagnose2(m->diagnostics, D_POLICY_OUTDATED, line->at, day_text(l, l->as_of), when);
}

/* ---- sources that are mixed ---- */

static bool is_factor(const struct lint *l, const struct table_column *column)
{
    return column->type.base == BASE_NUMBER && lint_is_physical(l, &column->type.unit);
}

static struct text unit_of(const struct lint *l, const struct table_column *column, struct span at)
{
    return unit_write(l->m->arena, &l->m->units, &column->type.unit, lint_language(l, at));
}

/* A row of another source than the first row that has one, or NONE. */
static uint32_t other_source(const struct table *t)
{
    struct text first = {0};
    for (uint32_t row = 0; row < t->rows; row++) {
        struct text source = t->row_provenance[row].source;
        if (first.n && source.n && !text_equal(source, first))
            return row;
        first = source.n ? source : first;
    }
    return NONE;
}

static const struct table_column *factor_in_use(const struct lint *l, const struct table *t)
{
    for (uint32_t i = 0; i < l->m->things; i++)
        for (uint32_t k = 0; k < l->m->thing[i].references; k++) {
            const struct reference *r = &l->m->thing[i].reference[k];
            if (r->thing == t->thing && r->column != NONE && is_factor(l, &t->column[r->column]))
                return &t->column[r->column];
        }
    return NULL;
}

/* Each row of a list names a row of the table, and what a list gives is summed or averaged. */
void lint_mixed_tables(struct lint *l)
{
    struct model *m = l->m;
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct thing *t = &m->thing[m->input[i].thing];
        if (t->policy > 0 || t->type.base != BASE_KEY || t->row_list == NONE)
            continue;
        const struct table *table = &m->table[m->thing[t->type.set].detail];
        const struct table_column *column = factor_in_use(l, table);
        uint32_t row = column ? other_source(table) : NONE;
        if (row == NONE)
            continue;
        struct text unit = unit_of(l, column, t->at);
        diagnostic_relate(diagnose2(m->diagnostics, D_MIXED_ROWS, t->at, m->thing[table->thing].label, unit), NOTE_SOURCE_HERE,
                          lint_cell(l, table, row, NONE));
    }
}

static bool adds(const struct node *node)
{
    if ((node->kind == N_BINARY && node->op == '+') || (node->kind == N_AGGREGATE && node->op == TOK_SUM))
        return true;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (adds(kid))
            return true;
    return false;
}

static bool thing_adds(const struct model *m, const struct thing *t)
{
    if (t->node && adds(t->node))
        return true;
    for (uint32_t k = 0; k < t->references; k++) {
        const struct thing *other = &m->thing[t->reference[k].thing];
        if (other->kind == THING_FUNCTION && adds(other->node))
            return true;
    }
    return false;
}

/* The factors that a thing takes from tables with a source, one for each kind of unit; through definitions as well. */
struct factors {
    struct factor {
        const struct table_column *column;
        const struct table *table;
        struct span at;
    } *v;
    uint32_t n, cap;
    bool done, told;
};

/* False when there is one of the same kind already, from another source. */
static bool add_factor(struct lint *l, struct factors *f, struct factor factor)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (unit_same_dimension(&f->v[i].column->type.unit, &factor.column->type.unit))
            return f->v[i].table == factor.table || text_equal(f->v[i].table->provenance.source, factor.table->provenance.source);
    struct factor *v = arena_grow(l->m->arena, f->v, &f->cap, f->n + 1, sizeof *v);
    if (!v)
        return true;
    f->v = v;
    v[f->n++] = factor;
    return true;
}

static bool is_computed_thing(const struct thing *t)
{
    return t->kind == THING_DEFINE || t->kind == THING_INDICATOR || t->kind == THING_CRITERION || t->kind == THING_FUNCTION;
}

static void tell_mixed(struct lint *l, struct factors *f, const struct thing *t, const struct factor *factor)
{
    f->told = true;
    struct text unit = unit_of(l, factor->column, t->at);
    diagnostic_relate(diagnose2(l->m->diagnostics, D_MIXED_SUM, t->at, t->label, unit), NOTE_SOURCE_HERE, factor->at);
}

/* Told where the sum stands: who uses it has the same factors, and is not told again. */
static void gather_factors(struct lint *l, struct factors *all, uint32_t thing)
{
    struct factors *f = &all[thing];
    const struct thing *t = &l->m->thing[thing];
    if (f->done)
        return;
    f->done = true;
    for (uint32_t i = 0; i < t->references; i++)        /* what it uses first: functions too, though they were unfolded into it */
        if (is_computed_thing(&l->m->thing[t->reference[i].thing])) {
            gather_factors(l, all, t->reference[i].thing);
            f->told |= all[t->reference[i].thing].told;
        }
    bool sum = thing_adds(l->m, t);
    for (uint32_t i = 0; i < t->references && !f->told; i++) {
        const struct reference *r = &t->reference[i];
        const struct factors *inner = &all[r->thing];
        for (uint32_t k = 0; k < inner->n && !f->told; k++)
            if (!add_factor(l, f, inner->v[k]) && sum)
                tell_mixed(l, f, t, &(struct factor){inner->v[k].column, inner->v[k].table, r->at});
        if (r->column == NONE)
            continue;
        const struct table *table = &l->m->table[l->m->thing[r->thing].detail];
        const struct factor own = {&table->column[r->column], table, r->at};
        if (is_factor(l, own.column) && table->provenance.source.n && !add_factor(l, f, own) && sum && !f->told)
            tell_mixed(l, f, t, &own);
    }
}

void lint_mixed_sums(struct lint *l)
{
    struct factors *all = arena_alloc(l->m->arena, (l->m->things + 1) * sizeof *all);
    for (uint32_t i = 0; all && i < l->m->own.thing_end; i++)
        if (is_computed_thing(&l->m->thing[i]))
            gather_factors(l, all, i);
}
