/* Curves: two columns of a table as straight lines through points, called like functions. A point for each row. */
#include <math.h>

#include "check.h"
#include "run.h"

/* ---- its columns ---- */

static void no_column(struct checker *c, const struct node *path, const char *en, const char *fr)
{
    diagnose2(c->m->diagnostics, D_CURVE_COLUMN, path->at, source_slice(c->m->sources, path->at), words(c, path->at, en, fr));
}

/* `table.column`: the column, and its table; NONE after a message. */
static uint32_t figures_of(struct checker *c, const struct node *path, uint32_t *table)
{
    const struct node *name = node_kid(path, 1);
    *table = resolve(c, path, false);
    if (*table == NONE)
        return NONE;
    if (c->m->thing[*table].kind != THING_TABLE || path->kids != 2 || name->kind != N_NAME) {
        no_column(c, path, "no column of a table", "aucune colonne d'une table");
        return NONE;
    }
    need(c, *table, path->at);
    refer(c, *table, NONE, NONE, path->at);
    const struct thing *t = &c->m->thing[*table];
    const struct node *key = node_find(t->node, N_KEY);
    if (t->type.base == BASE_BAD || c->m->table[t->detail].damaged)
        return NONE;
    if (key && text_equal(text_fold(c->m->arena, key->text), text_fold(c->m->arena, name->text))) {
        no_column(c, path, "the key of its table, a text", "la clé de sa table, un texte");
        return NONE;
    }
    uint32_t column = column_of(c, *table, name);
    enum base base = column == NONE ? BASE_BAD : c->m->table[t->detail].column[column].type.base;
    if (base != BASE_BAD && base != BASE_NUMBER)
        no_column(c, path, "a column of something else", "une colonne d'autre chose");
    return base == BASE_NUMBER ? column : NONE;
}

/* ---- its points ---- */

struct points {
    struct checker *c;
    const struct node *node;
    const struct table *table;
    const struct curve *curve;
};

/* A row of a rule file is shown; one of a CSV file is named beside the column. */
static struct span place_of(const struct points *p, uint32_t row, bool height)
{
    const struct node *path = height ? p->node->last : p->node->first;
    bool file = node_find(p->c->m->thing[p->table->thing].node, N_FROM_FILE) != NULL;
    return file ? path->at : table_cell(p->c->m, p->table, row, height ? p->curve->height : p->curve->place);
}

static struct text lack_of(const struct points *p, uint32_t row, bool height)
{
    struct checker *c = p->c;
    const struct table_column *column = &p->table->column[height ? p->curve->height : p->curve->place];
    struct span at = p->node->at;
    uint8_t state = column->state[row] & STATE_MASK;
    const char *en = state == UNKNOWN ? "its '%.*s' is unknown" : state == NOT_APPLICABLE ? "its '%.*s' is not applicable"
                                                                                          : "its '%.*s' has a ±";
    const char *fr = state == UNKNOWN          ? "son « %.*s » est inconnu"
                     : state == NOT_APPLICABLE ? "son « %.*s » est sans objet"
                                               : "son « %.*s » a un ±";
    if (row == p->table->otherwise)
        return words(c, at, "it stands for all other keys", "elle vaut pour toutes les autres clés");
    if (state == KNOWN && !(column->plus_minus[row] > 0))
        return (struct text){0};
    return text_format(c->m->arena, check_language(c, at) == ECO_FRENCH ? fr : en, (int)column->name.n, column->name.at);
}

/* Every row is two figures. The first that is not is told: the others mostly have the same cause. */
static bool are_points(const struct points *p)
{
    for (uint32_t row = 0; row < p->table->rows; row++)
        for (int height = 0; height < 2; height++) {
            struct text lack = lack_of(p, row, height);
            if (!lack.n)
                continue;
            diagnose2(p->c->m->diagnostics, D_CURVE_CELL, place_of(p, row, height), p->table->key[row], lack);
            return false;
        }
    return true;
}

static struct text place_words(const struct points *p, uint32_t row)
{
    return number_words(p->c, p->table->column[p->curve->place].value[row], 15, p->node->at);
}

/* Two points at one place are a jump; the middle one of three would never count. */
static bool ascend(const struct points *p)
{
    const double *x = p->table->column[p->curve->place].value;
    for (uint32_t row = 1; row < p->table->rows; row++) {
        struct span at = place_of(p, row, false);
        if (!less_equal(x[row - 1], x[row])) {
            diagnose3(p->c->m->diagnostics, D_CURVE_ORDER, at, place_words(p, row), place_words(p, row - 1),
                      p->table->column[p->curve->place].name);
            return false;
        }
        if (row > 1 && less_equal(x[row], x[row - 2])) {
            diagnose1(p->c->m->diagnostics, D_CURVE_THREE, at, place_words(p, row));
            return false;
        }
    }
    return true;
}

static uint32_t draw(struct checker *c, const struct points *p)
{
    struct piecewise drawn = {.n = p->table->rows, .points = p->table->column[p->curve->height].value};
    drawn.edge = arena_alloc(c->m->arena, (drawn.n + 1) * sizeof *drawn.edge);
    drawn.relation = arena_alloc(c->m->arena, drawn.n + 1);
    for (uint32_t row = 0; drawn.edge && drawn.relation && row < drawn.n; row++) {
        drawn.edge[row] = (struct edge){p->table->column[p->curve->place].value[row], NONE};
        drawn.relation[row] = PIECE_UP_TO;
    }
    return c->m->arena->failed ? NONE : new_piecewise(c, drawn);
}

static bool read_columns(struct checker *c, const struct node *node, struct curve *curve)
{
    uint32_t other;
    curve->place = figures_of(c, node->first, &curve->table);
    curve->height = figures_of(c, node->last, &other);
    if (curve->place == NONE || curve->height == NONE)
        return false;
    if (other != curve->table)
        no_column(c, node->last, "a column of another table", "une colonne d'une autre table");
    return other == curve->table;
}

void check_curve(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    const struct node *node = c->m->thing[index].node;
    struct curve curve = c->m->curve[c->m->thing[index].detail];
    bool good = read_columns(c, node, &curve);
    struct type type = type_of(BASE_BAD);
    if (good) {
        const struct table *table = &c->m->table[c->m->thing[curve.table].detail];
        struct points points = {c, node, table, &curve};
        if (table->rows < 2)
            diagnose1(c->m->diagnostics, D_CURVE_POINTS, node->name_at, node->text);
        else if (are_points(&points) && ascend(&points))
            curve.piecewise = draw(c, &points);
        curve.from = table->column[curve.place].type;
        type = curve.piecewise == NONE ? type : table->column[curve.height].type;
    }
    struct thing *t = &c->m->thing[index];
    c->m->curve[t->detail] = curve;
    t->type = type;
    end_thing(c, index, &outer);
}

struct operand curve_operand(struct checker *c, const struct node *call, uint32_t index)
{
    const struct curve curve = c->m->curve[c->m->thing[index].detail];
    struct type type = c->m->thing[index].type;
    if (type.base == BASE_BAD)
        return bad_operand(call->at);
    if (call->kids != 1) {
        diagnose3(c->m->diagnostics, D_ARGUMENT_COUNT, call->at, call->text, text_of("1"),
                  text_format(c->m->arena, "%u", call->kids));
        return bad_operand(call->at);
    }
    struct operand x = expression(c, call->first, &curve.from);
    if (!fit(c, &x, &curve.from))
        return bad_operand(call->at);
    uint32_t heights = c->m->table[c->m->thing[curve.table].detail].column[curve.height].column;
    return (struct operand){.slot = emit(c, OP_CURVE, call->at, x.slot, heights, curve.piecewise), .type = type, .at = call->at};
}
