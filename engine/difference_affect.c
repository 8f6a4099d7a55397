/* Whom a changed thing concerns. */
#include "difference.h"

enum answer { NOT_ASKED, YES, NO };

struct walk {
    const struct model *model;
    uint32_t target;            /* or NONE, where `rests` says of some things from the start that they are touched */
    const bool *column;         /* of the target, a table; NULL: all of it */
    bool rows;                  /* and how many rows it has */
    unsigned char *rests;       /* by thing: enum answer */
};

static bool is_touched(const struct walk *w, uint32_t column)
{
    const struct table *table = &w->model->table[w->model->thing[w->target].detail];
    for (uint32_t i = 0; i < table->columns; i++)
        if (table->column[i].column == column)
            return w->column[i];
    return false;
}

/* Rows of a table that are walked say themselves which of its columns they take, and so do curves. */
static bool takes_column(const struct walk *w, const struct thing *thing)
{
    const struct op *op = w->model->program.op;
    if (thing->kind == THING_CURVE)
        return w->column[w->model->curve[thing->detail].place] || w->column[w->model->curve[thing->detail].height];
    for (uint32_t i = thing->op_from; i < thing->op_to; i++)
        if (op[i].code == OP_LOAD && is_touched(w, op[i].a))
            return true;
    return false;
}

static bool refers_to_target(const struct walk *w, const struct thing *thing, const struct reference *r)
{
    if (!w->column)
        return true;
    return r->column == NONE ? w->rows || takes_column(w, thing) : w->column[r->column];
}

/* References make no circle. */
static bool rests_on(struct walk *w, uint32_t thing)
{
    const struct thing *t = &w->model->thing[thing];
    bool rests = false;
    for (uint32_t i = 0; i < t->references && w->rests[thing] == NOT_ASKED && !rests; i++) {
        const struct reference *r = &t->reference[i];
        rests = r->thing == w->target ? refers_to_target(w, t, r) : rests_on(w, r->thing);
    }
    if (w->rests[thing] == NOT_ASKED)
        w->rests[thing] = rests ? YES : NO;
    return w->rests[thing] == YES;
}

/* What decides first. */
static const struct {
    enum thing_kind kind;
    const char *name;
} told[] = {{THING_CRITERION, "criterion"}, {THING_GATE, "gate"}, {THING_REMARK, "remark"}, {THING_INDICATOR, "indicator"}};
enum { TOLD = sizeof told / sizeof *told };

/* A theme concerns the criteria that stand in it. */
static bool is_concerned(struct walk *w, uint32_t thing)
{
    const struct thing *t = &w->model->thing[thing];
    bool in_theme = w->target != NONE && t->kind == THING_CRITERION && w->model->criterion[t->detail].theme == w->target;
    return in_theme || rests_on(w, thing);
}

static cJSON *name_json(const struct thing *thing, const char *kind)
{
    cJSON *object = json_object();
    json_put(object, "kind", json_text(text_of(kind)));
    json_put(object, "name", json_text(thing->path));
    return json_put(object, "label", json_text(thing->label));
}

static cJSON *concerned_json(struct walk *w)
{
    const struct model *m = w->model;
    cJSON *list = json_array();
    for (int k = 0; k < TOLD; k++)
        for (uint32_t i = 0; i < m->things; i++)
            if (m->thing[i].kind == told[k].kind && i != w->target && is_concerned(w, i))
                json_append(list, name_json(&m->thing[i], told[k].name));
    return list;
}

static struct walk walk_of(const struct telling *t, uint32_t target, const bool *column, bool rows)
{
    return (struct walk){
        .model = t->model, .target = target, .column = column, .rows = rows, .rests = arena_alloc(t->arena, t->model->things + 1)};
}

cJSON *affected_json(const struct telling *t, uint32_t target, const bool *column, bool rows)
{
    struct walk walk = walk_of(t, target, column, rows);
    return walk.rests && target != NONE ? concerned_json(&walk) : json_array();
}

cJSON *affected_by_missing(const struct telling *t)
{
    const struct model *m = t->model;
    cJSON *list = json_array();
    for (uint32_t i = 0; i < m->own.criteria; i++) {
        const struct thing *thing = &m->thing[m->criterion[i].thing];
        if (!node_find(thing->node, N_MISSING))
            json_append(list, name_json(thing, told[0].name));
    }
    return list;
}

/* ---- units ---- */

static bool has_atom(const struct model *m, struct text written, int16_t atom)
{
    struct unit unit;
    struct text part;
    bool has = false;
    if (!written.n || unit_read(&m->units, written, &unit, &part) != UNIT_OK)
        return false;
    for (int i = 0; i < unit.terms; i++)
        has |= unit.term[i].atom == atom;
    return has;
}

static bool writes_atom(const struct model *m, const struct node *node, int16_t atom)
{
    bool writes = has_atom(m, node->unit, atom);
    for (const struct node *kid = node->first; kid && !writes; kid = kid->next)
        writes = writes_atom(m, kid, atom);
    return writes;
}

cJSON *affected_by_unit(const struct telling *t, struct text name)
{
    const struct model *m = t->model;
    struct walk walk = walk_of(t, NONE, NULL, false);
    struct unit unit;
    struct text part;
    if (!walk.rests || unit_read(&m->units, name, &unit, &part) != UNIT_OK || unit.terms != 1)
        return json_array();
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].node && m->thing[i].kind != THING_GROUP && m->thing[i].kind != THING_LIST &&
            writes_atom(m, m->thing[i].node, unit.term[0].atom))
            walk.rests[i] = YES;
    return concerned_json(&walk);
}
