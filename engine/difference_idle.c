/* Which changes of rules cannot have moved one project: what is asked of it and answered, figures of other days, cells of tables
 * that its run does not read. A run is repeated operation by operation, so that each row of a list is seen. */
#include <math.h>
#include <string.h>

#include "names.h"
#include "policy.h"
#include "regex.h"

/* ---- what a run reads of a table ---- */

struct reading {
    struct run *run;
    const struct model *model;
    const struct table *table;
    bool *cell;                         /* by row and column */
    bool length;                        /* how many rows there are */
};

static uint32_t column_of(const struct table *table, uint32_t column)
{
    for (uint32_t i = 0; i < table->columns; i++)
        if (table->column[i].column == column)
            return i;
    return NONE;
}

/* The points of a curve between which a run has come. */
static void look_at_points(struct reading *r, const struct op *op)
{
    uint32_t from, to;
    for (uint32_t i = 0; i < r->model->curves; i++) {
        const struct curve *curve = &r->model->curve[i];
        bool here = &r->model->table[r->model->thing[curve->table].detail] == r->table && curve->piecewise == op->c;
        if (!here || state_of_slot(r->run, op->a) != KNOWN)
            continue;
        curve_ends(&r->run->program->piecewise[op->c], r->run->value[op->a], &from, &to);
        for (uint32_t row = from; row <= to; row++)
            r->cell[row * r->table->columns + curve->place] = r->cell[row * r->table->columns + curve->height] = true;
    }
}

static void look(struct reading *r, const struct op *op)
{
    uint32_t column = NONE, row = 0;
    if (op->code == OP_LOAD) {
        column = column_of(r->table, op->a);
        row = r->run->row[r->table->list];
    } else if (op->code == OP_LOOKUP && state_of_slot(r->run, op->a) == KNOWN) {
        column = column_of(r->table, op->b);
        row = (uint32_t)r->run->value[op->a];
    }
    if (op->code == OP_CURVE)
        look_at_points(r, op);
    if (column != NONE)
        r->cell[row * r->table->columns + column] = true;
    bool counts = op->code == OP_COUNT && op->a == r->table->list;
    r->length |= counts || (op->code == OP_LOAD && op->a == r->table->key_column);
}

static void read_part(struct reading *r, uint32_t from, uint32_t to)
{
    const struct op *op = r->run->program->op;
    for (uint32_t i = from; i < to; i++) {
        if (op[i].code != OP_EACH) {
            estimate_table[op[i].code](r->run, &op[i]);
            look(r, &op[i]);
            continue;
        }
        uint32_t list = op[i].a;
        struct row_range rows = run_rows(r->run, list, op[i].of_row);
        struct in_hand before = rows_in_hand(r->run->program, r->run->row, list);
        for (uint32_t row = rows.from; row < rows.to; row++) {
            rows_take(r->run->program, r->run->nest.owner, r->run->row, list, row);
            read_part(r, i + 1, i + 1 + op[i].b);
        }
        rows_back(r->run->program, r->run->row, list, &before);
        i += op[i].b;
    }
}

static bool read_table(struct reading *r, struct document *doc, const struct table *table)
{
    *r = (struct reading){.run = &doc->run, .model = doc->model, .table = table,
                          .cell = arena_alloc(&doc->arena, (size_t)table->rows * table->columns + 1)};
    if (!r->cell)
        return false;
    if (doc->run.matcher)
        matcher_refill(doc->run.matcher);
    read_part(r, 0, doc->run.program->ops);
    return true;
}

/* ---- cells ---- */

static uint32_t row_like(const struct table *table, const struct table *other, uint32_t row)
{
    uint32_t found;
    if (row == other->otherwise)
        return table->otherwise;
    return names_find(table->keys, 0, other->key_fold[row], &found) && found != table->otherwise ? found : NONE;
}

static uint32_t column_like(const struct table *table, struct text fold)
{
    for (uint32_t i = 0; i < table->columns; i++)
        if (text_equal(table->column[i].fold, fold))
            return i;
    return NONE;
}

static bool is_same_width(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

/* Choices, keys and texts are numbered by each policy for itself. */
static struct text named_value(const struct model *m, const struct type *type, double value)
{
    uint32_t i = (uint32_t)value;
    return type->base == BASE_KEY      ? m->table[m->thing[type->set].detail].key_fold[i]
           : type->base == BASE_CHOICE ? m->choices[type->set].fold[i]
           : type->base == BASE_TEXT   ? m->program.text[i]
                                       : (struct text){0};
}

static bool is_same_cell(const struct model *m, const struct table_column *a, uint32_t row, const struct model *n,
                         const struct table_column *b, uint32_t other)
{
    bool known = (a->state[row] & STATE_MASK) == KNOWN;
    bool named = a->type.base == BASE_KEY || a->type.base == BASE_CHOICE || a->type.base == BASE_TEXT;
    if (a->type.base != b->type.base || a->state[row] != b->state[other])
        return false;
    if (!known)
        return true;
    if (named)
        return text_equal(named_value(m, &a->type, a->value[row]), named_value(n, &b->type, b->value[other]));
    return unit_equal(&a->type.unit, &b->type.unit) && a->value[row] == b->value[other] &&
           is_same_width(a->plus_minus[row], b->plus_minus[other]);
}

/* Whether all that was read stands in the other table just so. */
static bool reads_the_same(const struct reading *r, const struct model *m, const struct table *other)
{
    const struct table *table = r->table;
    const struct table_column *column = table->column;
    for (uint32_t row = 0; row < table->rows; row++) {
        uint32_t there = row_like(other, table, row);
        if (r->length && there == NONE)
            return false;
        for (uint32_t i = 0; i < table->columns; i++) {
            uint32_t at = column_like(other, column[i].fold);
            if (r->cell[row * table->columns + i] &&
                (there == NONE || at == NONE || !is_same_cell(r->model, &column[i], row, m, &other->column[at], there)))
                return false;
        }
    }
    return true;
}

/* ---- one change ---- */

static uint32_t thing_at(const struct model *m, enum thing_kind kind, const char *path)
{
    for (uint32_t i = 0; path && i < m->things; i++)
        if (m->thing[i].kind == kind && text_is(m->thing[i].path, path))
            return i;
    return NONE;
}

static bool table_is_idle(struct document *a, uint32_t old, struct document *b, uint32_t new)
{
    const struct table *from = &a->model->table[a->model->thing[old].detail], *to = &b->model->table[b->model->thing[new].detail];
    struct reading before, after;
    return read_table(&before, a, from) && read_table(&after, b, to) && reads_the_same(&before, b->model, to) &&
           reads_the_same(&after, a->model, from);
}

/* In every row: a list that is not there has answered nothing. What is not asked needs no answer. */
static bool is_answered(const struct document *doc, uint32_t thing, bool exactly)
{
    const struct model *m = doc->model;
    const struct input *input = &m->input[m->thing[thing].detail];
    uint32_t list = m->thing[thing].row_list;
    if (list != NONE && !doc->run.list_known[list])
        return false;
    for (uint32_t row = 0; row < (list == NONE ? 1 : doc->run.rows[list]); row++) {
        bool open = (*raw_state(&doc->run, input, row) & STATE_MASK) == UNKNOWN;
        if ((open && input_is_asked(&doc->run, input, row)) || (exactly && answer_detail(doc, m->thing[thing].detail, row).has_ends))
            return false;
    }
    return true;
}

/* The figure that holds on the project's day, or NONE. */
static uint32_t entry_on(const struct dated_value *dated, int32_t day)
{
    uint32_t found = NONE;
    for (uint32_t i = 0; i < dated->n && dated->from[i] <= day; i++)
        found = i;
    return found;
}

static bool value_is_idle(const struct document *a, uint32_t old, const struct document *b, uint32_t new)
{
    const struct model *from = a->model, *to = b->model;
    uint32_t i = from->value[from->thing[old].detail].dated, k = to->value[to->thing[new].detail].dated;
    if (i == NONE || k == NONE || a->date == NO_DAY || !unit_equal(&from->thing[old].type.unit, &to->thing[new].type.unit))
        return false;
    const struct dated_value *x = &from->program.dated[i], *y = &to->program.dated[k];
    i = entry_on(x, a->date);
    k = entry_on(y, b->date);
    return i == NONE || k == NONE ? i == k : x->value[i] == y->value[k] && is_same_width(x->half_width[i], y->half_width[k]);
}

static const char *word(const cJSON *change, const char *member)
{
    const cJSON *text = cJSON_GetObjectItemCaseSensitive(change, member);
    return cJSON_IsString(text) ? text->valuestring : NULL;
}

static bool is_idle(const cJSON *change, struct document *a, struct document *b)
{
    static const struct {
        const char *name;
        enum thing_kind kind;
    } kinds[] = {{"table", THING_TABLE}, {"input", THING_INPUT}, {"value", THING_VALUE}};
    const char *kind = word(change, "kind"), *moves = word(change, "moves_only");
    for (size_t i = 0; kind && i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(kinds[i].name, kind) != 0)
            continue;
        uint32_t old = thing_at(a->model, kinds[i].kind, word(change, "old_name"));
        uint32_t new = thing_at(b->model, kinds[i].kind, word(change, "name"));
        if (old == NONE || new == NONE)
            return false;
        bool exactly = moves && strcmp(moves, "uncertain") == 0;
        return kinds[i].kind == THING_TABLE   ? table_is_idle(a, old, b, new)
               : kinds[i].kind == THING_VALUE ? value_is_idle(a, old, b, new)
                                              : moves && is_answered(a, old, exactly) && is_answered(b, new, exactly);
    }
    return false;
}

void eco_idle_changes(const eco_result *diff, eco_project *before, eco_project *after, bool *idle)
{
    const cJSON *change;
    size_t i = 0;
    cJSON_ArrayForEach(change, cJSON_GetObjectItemCaseSensitive(diff->root, "changes"))
        idle[i++] = is_idle(change, &before->document, &after->document);
}
