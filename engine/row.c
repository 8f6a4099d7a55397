/* Rows that are walked, by `for each` or an aggregate: their names, the columns of tables, keys, and rows further out. */
#include <string.h>

#include "check.h"

/* ---- walks ---- */

/* What the name of a row hides is told once, where the name is given. */
static void remark_hidden(struct checker *c, uint32_t row_thing, const struct node *name, struct text fold)
{
    uint32_t other;
    bool hides = find_name(c, fold, &other) || walk_named(c, fold) != NONE || names_find(c->m->names, row_thing, fold, &other);
    for (uint32_t i = 0; i < c->binding_count; i++)
        hides |= text_equal(c->bindings[i].fold, fold);
    for (uint32_t i = 0; i < c->walks; i++)
        hides |= names_find(c->m->names, c->walk[i].thing, fold, &other);
    if (hides)
        diagnose1(c->m->diagnostics, D_ROW_HIDES, name->name_at, name->text);
}

bool may_walk(const struct checker *c)
{
    uint32_t walks = 0;
    for (uint32_t i = 0; i < c->walks; i++)
        walks += !c->walk[i].is_brought;
    return walks < CHECK_ROWS;
}

/* There is room for the walk: only aggregates stand in each other, and they look first. */
static void open_walk(struct checker *c, struct walk walk, const struct node *name, struct span at)
{
    emit_to(c, OP_EACH, at, NONE, c->m->thing[walk.thing].row_list, 0, 0);
    walk.begun = c->ops->n;
    if (name && name->text.n) {
        walk.name = text_fold(c->m->arena, name->text);
        remark_hidden(c, walk.thing, name, walk.name);
    }
    c->walk[c->walks++] = walk;
}

/* The walks of the lists around one, the outermost first. */
static void bring_outer(struct checker *c, uint32_t row_thing)
{
    const struct thing *t = &c->m->thing[row_thing];
    if (t->kind != THING_LIST || t->row_thing == NONE || c->walks == CHECK_WALKS - 1)
        return;
    bring_outer(c, t->row_thing);
    c->walk[c->walks++] = (struct walk){.thing = t->row_thing, .is_brought = true, .begun = c->ops->n + 1};
}

void begin_each(struct checker *c, uint32_t row_thing, const struct node *name, struct span at)
{
    bring_outer(c, row_thing);
    open_walk(c, (struct walk){.thing = row_thing}, name, at);
}

void begin_each_of_row(struct checker *c, uint32_t row_thing, const struct node *name, struct span at)
{
    uint32_t before = c->ops->n;
    open_walk(c, (struct walk){.thing = row_thing}, name, at);
    if (c->ops->n > before)
        c->ops->v[before].of_row = true;
}

void end_each(struct checker *c)
{
    uint32_t begun = c->walk[--c->walks].begun;
    while (c->walks > 0 && c->walk[c->walks - 1].is_brought)
        c->walks--;
    if (begun == 0 || begun > c->ops->n)
        return;
    if (begun == c->ops->n)
        c->ops->n--;                    /* nothing to be done in the rows */
    else
        c->ops->v[begun - 1].b = c->ops->n - begun;
}

uint32_t walk_over(const struct checker *c, uint32_t row_thing)
{
    for (uint32_t i = c->walks; i-- > 0;)
        if (c->walk[i].thing == row_thing)
            return i;
    return NONE;
}

uint32_t walk_named(const struct checker *c, struct text fold)
{
    for (uint32_t i = c->walks; i-- > 0;)
        if (c->walk[i].name.n && text_equal(c->walk[i].name, fold))
            return i;
    return NONE;
}

/* Takes the last operations, from `from` on, out of a walk, to stand right before it; they become part of the walks around. */
static bool move_out(struct checker *c, uint32_t walk, uint32_t from)
{
    struct ops *ops = c->ops;
    uint32_t to = c->walk[walk].begun - 1, n = ops->n - from;
    struct op *op = arena_alloc(c->m->arena, n * sizeof *op);
    struct span *at = arena_alloc(c->m->arena, n * sizeof *at);
    if (!op || !at)
        return false;
    memcpy(op, ops->v + from, n * sizeof *op);
    memcpy(at, ops->at + from, n * sizeof *at);
    memmove(ops->v + to + n, ops->v + to, (from - to) * sizeof *op);
    memmove(ops->at + to + n, ops->at + to, (from - to) * sizeof *at);
    memcpy(ops->v + to, op, n * sizeof *op);
    memcpy(ops->at + to, at, n * sizeof *at);
    for (uint32_t i = walk; i < c->walks; i++)
        c->walk[i].begun += n;
    return true;
}

static bool is_walked(const struct checker *c, uint32_t list, uint32_t walk)
{
    for (uint32_t i = walk; i < c->walks; i++)
        if (c->m->thing[c->walk[i].thing].row_list == list)
            return true;
    return false;
}

/* Whether an operation reads the row of a walk, or of one within it. */
static bool reads_walk(const struct checker *c, const struct op *op, uint32_t walk)
{
    const struct program *p = &c->m->program;
    if (op->of_row)
        return is_walked(c, p->list_outer[op_list(p, op)], walk);
    return (op->code == OP_LOAD && is_walked(c, p->column[op->a].list, walk)) ||
           (op->code == OP_GATHER && is_walked(c, p->column[op->b].list, walk));
}

/* Whether what an operation reads is there before the walk begins: no row of it or of walks within it, no slot computed in them. */
static bool is_ready(const struct checker *c, const struct op *op, uint32_t walk, uint32_t from)
{
    uint32_t slot[OPERANDS], n = op_operands(op, slot);
    if (op->code == OP_EACH || op->code == OP_STORE || reads_walk(c, op, walk))
        return false;
    for (uint32_t i = c->walk[walk].begun; i < from; i++)
        for (uint32_t k = 0; k < n; k++)
            if (c->ops->v[i].dst == slot[k])
                return false;
    return true;
}

bool row_in_hand(struct checker *c, uint32_t walk, uint32_t from)
{
    uint32_t inner = walk + 1;
    while (inner < c->walks && c->walk[inner].thing != c->walk[walk].thing)
        inner++;
    if (inner == c->walks || c->walk[inner].begun == 0)
        return true;
    for (uint32_t i = from; i + 1 < c->ops->n; i++)
        if (!is_ready(c, &c->ops->v[i], inner, from))
            return false;
    return move_out(c, inner, from);
}

uint32_t load_row(struct checker *c, uint32_t walk, uint32_t column, struct span at)
{
    uint32_t before = c->ops->n, slot = emit(c, OP_LOAD, at, column, 0, 0);
    if (c->ops->n > before)
        row_in_hand(c, walk, before);
    return slot;
}

/* ---- rows of tables ---- */

/* Which row a row is, as a column: made when it is first asked for. */
static uint32_t key_column(struct checker *c, struct table *table)
{
    if (table->key_column != NONE)
        return table->key_column;
    double *value = arena_alloc(c->m->arena, (table->rows + 1) * sizeof *value);
    uint8_t *state = arena_alloc(c->m->arena, table->rows + 1);
    for (uint32_t i = 0; i < table->rows && value && state; i++) {
        value[i] = i;
        state[i] = KNOWN;
    }
    uint32_t column = new_column(c, table->list);
    if (c->m->arena->failed)
        return 0;
    c->m->program.column[column].value = value;
    c->m->program.column[column].state = state;
    return table->key_column = column;
}

static struct operand key_of_row(struct checker *c, uint32_t walk, struct span at)
{
    uint32_t index = c->walk[walk].thing;
    struct type type = {.base = BASE_KEY, .set = index, .unit = unit_one()};
    uint32_t column = key_column(c, &c->m->table[c->m->thing[index].detail]);
    refer(c, index, NONE, NONE, at);
    return (struct operand){.slot = load_row(c, walk, column, at), .type = type, .at = at};
}

static bool is_key_name(const struct checker *c, uint32_t table, struct text fold)
{
    const struct node *key = node_find(c->m->thing[table].node, N_KEY);
    return key && text_equal(text_fold(c->m->arena, key->text), fold);
}

static uint32_t column_named(const struct table *table, struct text fold)
{
    for (uint32_t i = 0; i < table->columns; i++)
        if (text_equal(table->column[i].fold, fold))
            return i;
    return NONE;
}

/* A column of the table that is walked, or its key; false if it has none of that name. */
static bool field_of_table(struct checker *c, uint32_t walk, struct text fold, struct span at, struct operand *x)
{
    uint32_t index = c->walk[walk].thing;
    const struct table *table = &c->m->table[c->m->thing[index].detail];
    uint32_t column = column_named(table, fold);
    if (column == NONE && !is_key_name(c, index, fold))
        return false;
    if (column == NONE) {
        *x = key_of_row(c, walk, at);
        return true;
    }
    refer(c, index, NONE, NONE, at);
    *x = (struct operand){.type = table->column[column].type, .at = at};
    x->slot = load_row(c, walk, table->column[column].column, at);
    return true;
}

/* The walk of a table that a bare name is a column or the key of, or NONE. */
static uint32_t walk_of_column(const struct checker *c, const struct node *path)
{
    struct text fold = text_fold(c->m->arena, node_step(path->first));
    for (uint32_t i = c->walks; i-- > 0 && path->kids == 1;) {
        const struct thing *t = &c->m->thing[c->walk[i].thing];
        if (t->kind == THING_TABLE &&
            (column_named(&c->m->table[t->detail], fold) != NONE || is_key_name(c, c->walk[i].thing, fold)))
            return i;
    }
    return NONE;
}

bool is_column_of_row(const struct checker *c, const struct node *path)
{
    return walk_of_column(c, path) != NONE;
}

bool column_operand(struct checker *c, const struct node *path, struct operand *x)
{
    uint32_t walk = walk_of_column(c, path);
    return walk != NONE && field_of_table(c, walk, text_fold(c->m->arena, node_step(path->first)), path->at, x);
}

bool is_keyed(const struct checker *c, const struct thing *t, const struct node *path)
{
    bool defined = t->kind == THING_DEFINE || t->kind == THING_INDICATOR;
    if (t->keyed != NONE)
        return path->last->kind == N_INDEX && !node_step(path->last).n;
    return defined && t->row_thing != NONE && c->m->thing[t->row_thing].kind == THING_TABLE && path->kids == 2 && path->last->kind == N_INDEX;
}

struct operand keyed_operand(struct checker *c, uint32_t index, const struct node *path)
{
    if (c->m->thing[index].keyed != NONE)
        return keyed_answer(c, index, path, NONE, false);
    need(c, index, path->at);
    struct thing t = c->m->thing[index];
    struct type want = {.base = BASE_KEY, .set = t.row_thing, .unit = unit_one()};
    struct operand key = expression(c, path->last->first, &want);
    refer(c, index, NONE, NONE, path->at);
    if (!fit(c, &key, &want) || t.type.base == BASE_BAD)
        return bad_operand(path->at);
    return (struct operand){.slot = emit(c, OP_LOOKUP, path->at, key.slot, t.column, 0), .type = t.type, .at = path->at};
}

/* ---- paths that begin with the name of a row ---- */

/* A field of the list, or a definition for each row of the list or table; NONE without a message. */
static uint32_t thing_of_row(struct checker *c, uint32_t row_thing, const struct node *field)
{
    uint32_t found;
    struct text fold = text_fold(c->m->arena, node_step(field));
    if (names_find(c->m->names, row_thing, fold, &found))
        return found;
    if (find_name(c, fold, &found) && c->m->thing[found].row_thing == row_thing)
        return found;
    bool below = names_find(c->m->names, judgement_of(c->m, row_thing)->group, fold, &found);      /* the list of a used policy */
    return below && c->m->thing[found].row_thing == row_thing ? found : NONE;
}

struct operand no_field(struct checker *c, const struct node *field, uint32_t row_thing)
{
    const struct thing *t = &c->m->thing[row_thing];
    struct text name = node_step(field), fold = text_fold(c->m->arena, name);
    bool damaged = (t->node && t->node->damaged) || (t->kind == THING_TABLE && c->m->table[t->detail].damaged);
    if (damaged || check_is_broken(c, fold))
        return bad_operand(field->at);
    struct text near = nearest_field(c, name, row_thing);
    diagnose3(c->m->diagnostics, D_NO_FIELD, field->at, name.n ? name : source_slice(c->m->sources, field->at), t->name,
              did_you_mean(c, near.n ? rule_name(c, near, field->at) : near, field->at));
    return bad_operand(field->at);
}

static struct operand row_itself(struct checker *c, const struct node *path, uint32_t walk)
{
    const struct thing *t = &c->m->thing[c->walk[walk].thing];
    if (t->kind == THING_TABLE)
        return key_of_row(c, walk, path->at);
    struct text name = t->name, row = path->first->text;
    bool french = check_language(c, path->at) == ECO_FRENCH;
    diagnose3(c->m->diagnostics, D_NOT_A_VALUE, path->at, row,
              text_format(c->m->arena, french ? "une ligne de « %.*s »" : "row of '%.*s'", (int)name.n, name.at),
              text_format(c->m->arena, french ? "nommer un de ses champs : %.*s.champ" : "name one of its fields: %.*s.field",
                          (int)row.n, row.at));
    return bad_operand(path->at);
}

uint32_t walk_of_list(const struct checker *c, uint32_t thing, const struct node *named)
{
    return c->m->thing[thing].kind == THING_LIST && named && named->next && node_step(named->next).n ? walk_over(c, thing) : NONE;
}

uint32_t row_group(struct checker *c, const struct node *field, uint32_t walk)
{
    uint32_t thing = field ? thing_of_row(c, c->walk[walk].thing, field) : NONE;
    return thing == NONE ? NONE : resolve_below(c, thing, field->next, true);
}

struct referent row_referent(struct checker *c, const struct node *path, const struct node *field, uint32_t walk)
{
    uint32_t thing = row_group(c, field, walk);
    bool whole = thing != NONE && text_equal(text_fold(c->m->arena, node_step(path->last)), c->m->thing[thing].fold);
    return whole ? (struct referent){thing, walk} : (struct referent){NONE, NONE};
}

struct operand row_operand(struct checker *c, const struct node *path, const struct node *field, uint32_t walk)
{
    const struct node *named = field;
    struct operand x;
    if (c->m->thing[c->walk[walk].thing].type.base == BASE_BAD && c->m->thing[c->walk[walk].thing].kind == THING_TABLE)
        return bad_operand(path->at);
    if (!field)
        return row_itself(c, path, walk);
    bool table = c->m->thing[c->walk[walk].thing].kind == THING_TABLE && !field->next && node_step(field).n;
    if (table && field_of_table(c, walk, text_fold(c->m->arena, node_step(field)), path->at, &x))
        return x;
    uint32_t thing = thing_of_row(c, c->walk[walk].thing, field);
    if (thing == NONE)
        return no_field(c, field, c->walk[walk].thing);
    thing = resolve_steps(c, thing, field->next, false, &named);
    if (thing == NONE)
        return bad_operand(path->at);
    if (walk_of_list(c, thing, named) != NONE)
        return row_operand(c, path, named->next, walk_of_list(c, thing, named));
    if (is_keyed(c, &c->m->thing[thing], path))
        return keyed_answer(c, thing, path, walk, false);
    if (c->m->thing[thing].kind == THING_LIST)
        return not_a_value(c, &c->m->thing[thing], path->at);
    if (!text_equal(text_fold(c->m->arena, node_step(path->last)), c->m->thing[thing].fold))
        return not_a_group(c, &c->m->thing[thing], path->at);
    if (c->m->thing[thing].keyed != NONE && !has_value(c, &c->m->thing[thing]))
        return keyed_alone(c, thing, path->at);
    if (!has_value(c, &c->m->thing[thing]))
        return not_a_value(c, &c->m->thing[thing], path->at);
    return thing_operand(c, thing, walk, path->at);
}
