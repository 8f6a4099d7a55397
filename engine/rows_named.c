/* The rows that an aggregate or a `for each` goes through: those of a list or table, or those of a list in the row in hand of the
 * list around it. */
#include "check.h"

static bool is_rows(const struct checker *c, uint32_t thing)
{
    return thing != NONE && (c->m->thing[thing].kind == THING_LIST || c->m->thing[thing].kind == THING_TABLE);
}

static uint32_t named_in(const struct checker *c, uint32_t scope, const struct node *step)
{
    uint32_t found;
    return step && names_find(c->m->names, scope, text_fold(c->m->arena, node_step(step)), &found) ? found : NONE;
}

/* Where a path leads that goes on through groups and lists; NONE without a message. */
static uint32_t below(const struct checker *c, uint32_t at, const struct node *next)
{
    for (; next && at != NONE; next = next->next) {
        bool holds = c->m->thing[at].kind == THING_GROUP || c->m->thing[at].kind == THING_LIST;
        at = holds ? named_in(c, at, next) : NONE;
    }
    return at;
}

/* The walk in whose row a path begins: by the name of the row, or by a field of it. */
static uint32_t begins_in(const struct checker *c, const struct node *path)
{
    uint32_t walk = walk_named(c, text_fold(c->m->arena, node_step(path->first)));
    for (uint32_t i = c->walks; walk == NONE && i-- > 0;)
        if (named_in(c, c->walk[i].thing, path->first) != NONE)
            walk = i;
    return walk;
}

struct referent rows_named(struct checker *c, const struct node *path)
{
    const struct referent none = {NONE, NONE};
    if (path->kind != N_PATH || node_find(path, N_INDEX))
        return none;
    struct text fold = text_fold(c->m->arena, node_step(path->first));
    uint32_t walk = begins_in(c, path), thing;
    if (walk != NONE)
        thing = below(c, c->walk[walk].thing, c->walk[walk].name.n && text_equal(c->walk[walk].name, fold) ? path->first->next : path->first);
    else
        thing = find_name(c, fold, &thing) ? below(c, thing, path->first->next) : NONE;
    if (!is_rows(c, thing) || (walk != NONE && thing == c->walk[walk].thing))
        return none;
    return (struct referent){thing, walk};
}

/* One row is in hand at a time: another of the same list, further in, hides the one that is meant. */
static bool is_in_hand(struct checker *c, const struct referent *rows, const struct node *path)
{
    uint32_t outer = c->m->thing[rows->thing].row_thing;
    if (rows->walk == NONE || (c->walk[rows->walk].thing == outer && walk_over(c, outer) == rows->walk))
        return true;
    diagnose2(c->m->diagnostics, D_ROW_NOT_IN_HAND, path->at, source_slice(c->m->sources, path->at), rule_name(c, c->m->thing[outer].name, path->at));
    return false;
}

/* All rows of a list in a list, where a row around it is in hand and may be meant. */
static void remark_all(struct checker *c, const struct referent *rows, const struct node *path)
{
    const struct thing *list = &c->m->thing[rows->thing];
    uint32_t walk = list->kind == THING_LIST && list->row_thing != NONE && rows->walk == NONE ? walk_over(c, list->row_thing) : NONE;
    if (walk == NONE || c->walk[walk].is_brought)
        return;
    const struct thing *outer = &c->m->thing[list->row_thing];
    struct text name = c->walk[walk].name, below = {list->path.at + outer->path.n + 1, list->path.n - outer->path.n - 1};
    diagnose3(c->m->diagnostics, D_ALL_ROWS, path->at, source_slice(c->m->sources, path->at), rule_name(c, outer->name, path->at),
              name.n ? text_format(c->m->arena, "%.*s.%.*s", (int)name.n, name.at, (int)below.n, below.at) : below);
}

/* No list has that name: says what has, or that nothing has. */
static void tell_no_rows(struct checker *c, const struct node *path)
{
    bool named = path->kind == N_PATH;
    uint32_t walk = named ? walk_named(c, text_fold(c->m->arena, node_step(path->first))) : NONE;
    const struct node *field = walk != NONE ? path->first->next : NULL;
    if (field && named_in(c, c->walk[walk].thing, field) == NONE) {
        no_field(c, field, c->walk[walk].thing);
        return;
    }
    uint32_t thing = named && !field ? resolve(c, path, false) : NONE;
    if (named && !field && thing == NONE)
        return;
    struct text name = thing != NONE && !is_rows(c, thing) ? c->m->thing[thing].name : source_slice(c->m->sources, path->at);
    diagnose2(c->m->diagnostics, D_NOT_A_LIST, path->at, name,
              words(c, path->at, "aggregates walk the rows of a list or a table",
                    "les agrégats parcourent les lignes d'une liste ou d'une table"));
}

struct referent rows_of_list(struct checker *c, const struct node *path)
{
    const struct referent none = {NONE, NONE};
    if (!path)
        return none;
    struct referent rows = rows_named(c, path);
    if (rows.thing == NONE) {
        tell_no_rows(c, path);
        return none;
    }
    if (!is_in_hand(c, &rows, path))
        return none;
    remark_all(c, &rows, path);
    need(c, rows.thing, path->at);
    refer(c, rows.thing, NONE, NONE, path->at);
    return rows;
}
