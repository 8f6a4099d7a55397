/* Inputs `for each` row of a table: a group whose inputs are named by the keys. In a list each has a column of its own, all side by
 * side, so that a key computed at run time finds the one it names; elsewhere the answers are put into a column of the table. */
#include <string.h>

#include "check.h"

/* ---- declaring: one input for each row of the table's tree ---- */

static const struct node *table_node(const struct checker *c, struct text fold)
{
    for (uint32_t i = 0; i < c->holdings; i++) {
        const struct node *node = c->holding[i].policy == c->policy ? c->m->module[c->holding[i].module].parsed.file->first : NULL;
        for (; node; node = node->next)
            if (node->kind == N_TABLE && text_equal(text_fold(c->m->arena, node->text), fold))
                return node;
    }
    return NULL;
}

/* Which cell of the rows stands below a heading, by its folded name; NONE. */
static uint32_t cell_below(const struct checker *c, const struct node *heading, struct text fold)
{
    uint32_t at = 0;
    for (const struct node *cell = heading ? heading->first : NULL; cell; cell = cell->next, at++)
        if (cell->kind == N_CELL && cell->first && cell->first->kind == N_PATH &&
            text_equal(text_fold(c->m->arena, cell->first->first->text), fold))
            return at;
    return NONE;
}

/* What people read of a row: its key, and the label that stands beside it. */
static struct text label_of(struct checker *c, const struct node *input, const struct node *heading, const struct node *row, struct text key)
{
    uint32_t at = cell_below(c, heading, TEXT("label"));
    const struct node *cell = node_kid(row, at != NONE ? at : cell_below(c, heading, TEXT("libelle")));
    struct text label = input->label.n ? input->label : input->text;
    if (cell && cell->kind == N_CELL && cell->first && cell->first->kind == N_TEXT_VALUE)
        return text_format(c->m->arena, "%.*s %.*s", (int)key.n, key.at, (int)cell->first->text.n, cell->first->text.at);
    return text_format(c->m->arena, "%.*s %.*s", (int)label.n, label.at, (int)key.n, key.at);
}

static struct node *input_of(struct checker *c, const struct node *input, struct text key, struct text label)
{
    struct node *copy = node_new(c->m->arena, N_INPUT, input->at);
    if (!copy)
        return NULL;
    copy->name_at = input->name_at;
    copy->text = key;
    copy->label = label;
    copy->derived = true;
    for (const struct node *kid = input->first; kid; kid = kid->next)
        if (kid->kind != N_EACH)
            node_add(copy, node_copy(c->m->arena, kid));
    return copy;
}

static bool rows_stand_here(struct checker *c, const struct node *input, const struct node *table)
{
    bool french = check_language(c, input->at) == ECO_FRENCH, other = false;
    const struct node *each = node_find(input, N_EACH);
    for (const struct node *row = table->first; row; row = row->next)
        for (const struct node *cell = row->kind == N_ROW ? row->first : NULL; cell; cell = cell->next)
            other |= cell->kind == N_CELL && cell->first && cell->first->kind == N_OTHERWISE;
    bool file = node_find(table, N_FROM_FILE) != NULL;
    if (file || other)
        diagnose2(c->m->diagnostics, D_KEYED_TABLE, each->first->at, table->text,
                  text_of(file ? french ? "prend ses lignes d'un fichier" : "takes its rows from a file"
                               : french ? "a une ligne pour toutes les autres clés" : "has a row for all other keys"));
    return !file && !other;
}

/* The inputs in a LIST_OF; a key that stands twice is told by the table. */
struct node *keyed_inputs(struct checker *c, const struct node *input)
{
    struct node *inputs = node_new(c->m->arena, N_LIST_OF, input->at);
    const struct node *path = node_find(input, N_EACH)->first;
    const struct node *table = path->kids == 1 ? table_node(c, text_fold(c->m->arena, path->first->text)) : NULL;
    const struct node *heading = table ? node_find(table, N_ROW) : NULL, *name = table ? node_find(table, N_KEY) : NULL;
    if (!table || !name || !rows_stand_here(c, input, table))
        return inputs;
    uint32_t at = cell_below(c, heading, text_fold(c->m->arena, name->text));
    struct names *seen = names_new(c->m->arena);
    for (const struct node *row = heading && seen ? heading->next : NULL; row; row = row->next) {
        const struct node *cell = row->kind == N_ROW ? node_kid(row, at) : NULL;
        if (!cell || cell->kind != N_CELL || !cell->first)
            continue;
        struct text key = table_key_text(c, cell->first);
        uint32_t again = 0;
        if (names_add(seen, 0, text_fold(c->m->arena, key), &again))
            node_add(inputs, input_of(c, input, key, label_of(c, input, heading, row, key)));
    }
    return inputs;
}

/* Once everything has its name: which table is meant. */
void keyed_attach(struct checker *c)
{
    struct model *m = c->m;
    for (uint32_t i = 0; i < m->keyeds; i++) {
        struct keyed *k = &m->keyed[i];
        struct thing *group = &m->thing[k->thing];
        const struct node *path = node_find(group->node, N_EACH)->first;
        c->policy = group->policy;
        uint32_t table = resolve(c, path, false);
        if (table != NONE && m->thing[table].kind == THING_LIST)
            diagnose2(m->diagnostics, D_KEYED_TABLE, path->at, m->thing[table].name,
                      words(c, path->at, "is a list that projects fill", "est une liste que remplissent les projets"));
        else if (table != NONE && m->thing[table].kind != THING_TABLE)
            diagnose2(m->diagnostics, D_NOT_A_LIST, path->at, m->thing[table].name,
                      words(c, path->at, "'for each' of an input names a table", "« pour chaque » d'une donnée nomme une table"));
        k->table = table != NONE && m->thing[table].kind == THING_TABLE ? table : NONE;
        if (k->table == NONE || group->row_list != NONE)
            continue;
        group->row_thing = table;           /* it has a value for each row of the table */
        group->row_list = m->thing[table].row_list;
    }
    c->policy = 0;
}

/* ---- compiling ---- */

struct keyed *keyed_of(const struct checker *c, uint32_t group)
{
    uint32_t keyed = group == NONE ? NONE : c->m->thing[group].keyed;
    return keyed == NONE ? NULL : &c->m->keyed[keyed];
}

/* The columns of one input among those of its group, which are all made when the first is asked for. */
void keyed_columns(struct checker *c, struct keyed *k, uint32_t input, bool derived, uint32_t *raw, uint32_t *column)
{
    if (k->raw == NONE) {
        uint32_t list = c->m->thing[k->thing].row_list;
        for (uint32_t i = 0; i < k->n; i++) {
            uint32_t made = new_column(c, list);
            k->raw = i == 0 ? made : k->raw;
        }
        k->column = k->raw;
        for (uint32_t i = 0; derived && i < k->n; i++) {
            uint32_t made = new_column(c, list);
            k->column = i == 0 ? made : k->column;
        }
    }
    *raw = k->raw + (input - k->first);
    *column = k->column + (input - k->first);
}

static uint32_t put_all(struct checker *c, const struct keyed *k, bool raw)
{
    uint32_t column = new_column(c, c->m->thing[k->table].row_list);
    for (uint32_t i = 0; i < k->n; i++) {
        const struct thing *t = &c->m->thing[k->first + i];
        emit(c, OP_PUT, t->at, raw ? c->m->input[t->detail].raw_slot : t->slot, column, i);
        refer(c, k->first + i, NONE, NONE, t->at);
    }
    return column;
}

void check_group(struct checker *c, uint32_t group)
{
    struct checker outer;
    struct ops ops;
    struct keyed *k = keyed_of(c, group);
    if (!k || !begin_thing(c, group, &outer, &ops))
        return;
    bool good = k->table != NONE && k->n > 0;
    if (good)
        need(c, k->table, c->m->thing[group].at);
    for (uint32_t i = 0; i < k->n && good; i++) {
        need(c, k->first + i, c->m->thing[group].at);
        good = c->m->thing[k->first + i].type.base != BASE_BAD;
    }
    struct thing *t = &c->m->thing[group];
    good = good && c->m->thing[k->table].type.base != BASE_BAD && !c->m->arena->failed;
    t->type = good ? k->type : type_of(BASE_BAD);
    if (good && c->m->input[c->m->thing[k->first].detail].raw_slot != NONE) {
        bool derived = c->m->thing[k->first].slot != c->m->input[c->m->thing[k->first].detail].raw_slot;
        uint32_t column = put_all(c, k, false), raw = derived ? put_all(c, k, true) : column;
        c->m->thing[group].column = column;
        k->raw = raw;
    }
    end_thing(c, group, &outer);
}

/* ---- values by key ---- */

/* The name of its group without a key. */
struct operand keyed_alone(struct checker *c, uint32_t group, struct span at)
{
    const struct node *table = node_find(c->m->thing[group].node, N_EACH)->first;
    if (c->m->keyed[c->m->thing[group].keyed].table != NONE)
        diagnose2(c->m->diagnostics, D_KEY_WANTED, at, rule_name(c, c->m->thing[group].name, at), source_slice(c->m->sources, table->at));
    return bad_operand(at);
}

/* `from`: where the operations of the key begin. */
static struct operand gathered(struct checker *c, struct keyed *k, const struct node *path, struct operand key, uint32_t walk, uint32_t from,
                               bool raw)
{
    struct operand x = {.type = k->type, .at = path->at};
    for (uint32_t i = 0; i < k->n; i++)
        refer(c, k->first + i, NONE, NONE, path->at);
    uint32_t before = c->ops->n;
    x.slot = emit(c, OP_GATHER, path->at, key.slot, raw ? k->raw : k->column, k->n);
    if (c->ops->n > before && !row_in_hand(c, walk, from)) {
        diagnose1(c->m->diagnostics, D_KEY_FURTHER_IN, path->at, rule_name(c, c->m->thing[k->thing].name, path->at));
        return bad_operand(path->at);
    }
    return x;
}

/* Of the answers to a group that stands in the row of `walk`, or in none (NONE), the one that the last step of the path names. */
struct operand keyed_answer(struct checker *c, uint32_t group, const struct node *path, uint32_t walk, bool raw)
{
    struct keyed *k = keyed_of(c, group);
    if (!k || k->n == 0)                /* without rows, which its table was told of */
        return bad_operand(path->at);
    need(c, group, path->at);
    bool in_list = c->m->thing[k->first].row_list != NONE;
    struct type want = {.base = BASE_KEY, .set = k->table, .unit = unit_one()};
    uint32_t inside = c->ops->n - (c->walks > 0 ? c->walk[c->walks - 1].begun : 0);     /* of the innermost walk, which others may move */
    struct operand key = k->table == NONE ? bad_operand(path->at) : expression(c, path->last->first, &want);
    if (key.type.base == BASE_BAD || !fit(c, &key, &want) || c->m->thing[group].type.base == BASE_BAD)
        return bad_operand(path->at);
    if (!in_list) {
        refer(c, group, NONE, NONE, path->at);
        uint32_t column = raw ? k->raw : c->m->thing[group].column;
        return (struct operand){.slot = emit(c, OP_LOOKUP, path->at, key.slot, column, 0), .type = k->type, .at = path->at};
    }
    walk = walk != NONE ? walk : walk_over(c, c->m->thing[k->first].row_thing);
    if (walk == NONE) {
        const struct thing *t = &c->m->thing[group];
        diagnose2(c->m->diagnostics, D_NEEDS_ROW, path->at, rule_name(c, t->name, path->at),
                  rule_name(c, c->m->thing[t->row_thing].name, path->at));
        return bad_operand(path->at);
    }
    return gathered(c, k, path, key, walk, inside + (c->walks > 0 ? c->walk[c->walks - 1].begun : 0), raw);
}
