/* Breakdowns, checked and compiled. What belongs to single rows (groups, conditions, terms) is computed once for all of them; the
 * figures are computed once for each group, over a list of the program that holds the rows of the group in hand. */
#include "check.h"

static void group_key(struct checker *c, struct breakdown *b, const struct node *node)
{
    struct operand x = expression(c, node, NULL);
    enum base base = x.type.base;
    bool fits = base != BASE_BAD && (base != BASE_NUMBER || x.type.whole);
    uint32_t thing = value_referent(c, node).thing;
    b->bad |= base == BASE_BAD;
    if (base != BASE_BAD && !fits)
        diagnose3(c->m->diagnostics, D_WRONG_TYPE, x.at, type_words(c, &x.type, x.at),
                  words(c, x.at, "a choice, a key, a text, yes or no, a day, or a whole number", "un choix, une clé, un texte, oui ou non, un jour, ou un entier"),
                  (struct text){0});
    b->bad |= !fits;
    if (b->bad)
        return;
    struct breakdown_key *key = &b->key[b->keys++];
    *key = (struct breakdown_key){.column = new_column(c, b->list), .type = x.type, .label = source_slice(c->m->sources, node->at)};
    if (thing != NONE)
        key->label = c->m->thing[thing].label;
    emit(c, OP_STORE, x.at, x.slot, key->column, 0);
}

/* Which rows count, and what they are grouped by. */
static void rows_and_keys(struct checker *c, struct breakdown *b, const struct node *node)
{
    const struct node *where = node_find(node, N_WHERE_ROW), *by = node_find(node, N_GROUPED_BY);
    begin_each(c, b->rows, NULL, node->at);
    uint32_t yes = constant_slot(c, 1), no = constant_slot(c, 0);
    uint32_t counts = yes;
    if (where) {
        struct operand x = condition(c, where->first);
        b->bad |= x.type.base == BASE_BAD;
        counts = emit(c, OP_PICK, node->at, x.slot, yes, no);      /* what does not apply leaves its row out, whatever else is asked */
    }
    b->where = new_column(c, b->list);
    emit(c, OP_STORE, node->at, counts, b->where, 0);
    for (const struct node *key = by ? by->first : NULL; key; key = key->next)
        group_key(c, b, key);
    end_each(c);
}

uint32_t breakdown_column(struct checker *c, uint32_t column, bool is_where)
{
    struct breakdown *b = c->grouping->breakdown;
    for (uint32_t i = 0; i < b->gathers; i++)
        if (b->gather[i].from == column && b->gather[i].is_where == is_where)
            return b->gather[i].to;
    struct gather *v = arena_grow(c->m->arena, b->gather, &b->gather_cap, b->gathers + 1, sizeof *v);
    if (!v)
        return 0;
    b->gather = v;
    v[b->gathers] = (struct gather){column, new_column(c, b->group), is_where};
    return v[b->gathers++].to;
}

uint32_t breakdown_where(struct checker *c, const struct operand *own, struct span at)
{
    struct breakdown *b = c->grouping->breakdown;
    if (!own)
        return b->where;
    uint32_t counts = emit(c, OP_LOAD, at, b->where, 0, 0), both = emit(c, OP_AND, at, counts, own->slot, 0);
    uint32_t column = new_column(c, b->list);
    emit(c, OP_STORE, at, both, column, 0);
    return column;
}

static void figure(struct checker *c, uint32_t index)
{
    const struct node *node = c->m->thing[index].node, *unit = node_find(node, N_UNIT);
    struct type want = type_number(unit_one());
    bool good = !unit || read_unit(c, unit->unit, unit->at, &want.unit);
    struct operand x = expression(c, node->last, good && unit ? &want : NULL);
    good = good && x.type.base != BASE_BAD && (!unit || fit(c, &x, &want));
    c->m->thing[index].type = good ? x.type : type_of(BASE_BAD);
    c->m->breakdown[c->m->thing[c->m->thing[index].parent].detail].bad |= !good;
    c->m->thing[index].group_slot = x.slot;
}

static void append(struct checker *c, struct ops *ops, uint32_t *from, uint32_t *to)
{
    c->ops = ops;
    *from = c->m->program.ops;
    append_ops(c);
    *to = c->m->program.ops;
}

static bool find_rows(struct checker *c, struct breakdown *b, const struct node *node)
{
    const struct node *over = node_find(node, N_OVER);
    b->rows = over ? rows_of_list(c, over->first).thing : NONE;
    b->bad |= b->rows == NONE;
    if (b->bad)
        return false;
    b->list = c->m->thing[b->rows].row_list;
    b->group = new_list(c, 0);
    return true;
}

static void check_one(struct checker *c, struct breakdown *b)
{
    struct checker outer;
    struct ops figures, each = {0};
    struct grouping grouping = {b, &each};
    const struct node *node = c->m->thing[b->thing].node;
    if (!begin_thing(c, b->thing, &outer, &figures))
        return;
    b->no_total = node_find(node, N_NO_TOTAL) != NULL;
    if (find_rows(c, b, node)) {
        struct ops *own = c->ops;
        c->ops = grouping.each;
        rows_and_keys(c, b, node);
        c->ops = own;
        c->grouping = &grouping;
        for (uint32_t i = 0; i < c->m->things; i++)
            if (c->m->thing[i].kind == THING_FIGURE && c->m->thing[i].parent == b->thing)
                figure(c, i);
        c->grouping = NULL;
        append(c, &each, &b->each_from, &b->each_to);
        append(c, &figures, &b->group_from, &b->group_to);
    }
    leave_thing(c, &outer);
}

/* Behind the claims: their operations stand beyond the program's own, and run only for reports. */
void check_breakdowns(struct checker *c)
{
    struct program *p = &c->m->program, own = *p;
    p->ops = c->m->claim_ops;
    p->slots = c->m->claim_slots;
    for (uint32_t i = 0; i < c->m->breakdowns && !c->m->arena->failed; i++)
        check_one(c, &c->m->breakdown[i]);
    c->m->extent = (struct extent){p->ops, p->slots, p->columns, p->lists, p->listings};
    p->ops = own.ops;
    p->slots = own.slots;
    p->columns = own.columns;
    p->lists = own.lists;
    p->listings = own.listings;
}
