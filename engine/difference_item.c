/* What a policy is made of, in the order in which a change of it is told: what decides first, then what it rests on. */
#include "difference.h"

static const struct {
    const char *name;
    int thing;                  /* enum thing_kind, or -1 */
} item_table[] = {
    [ITEM_POLICY] = {"policy", -1},
    [ITEM_SCORE] = {"score", -1},
    [ITEM_GRADES] = {"grades", -1},
    [ITEM_THEME] = {"theme", THING_THEME},
    [ITEM_CRITERION] = {"criterion", THING_CRITERION},
    [ITEM_GATE] = {"gate", THING_GATE},
    [ITEM_REMARK] = {"remark", THING_REMARK},
    [ITEM_INDICATOR] = {"indicator", THING_INDICATOR},
    [ITEM_BREAKDOWN] = {"breakdown", THING_BREAKDOWN},
    [ITEM_DEFINITION] = {"definition", THING_DEFINE},
    [ITEM_FUNCTION] = {"function", THING_FUNCTION},
    [ITEM_CURVE] = {"curve", THING_CURVE},
    [ITEM_VALUE] = {"value", THING_VALUE},
    [ITEM_TABLE] = {"table", THING_TABLE},
    [ITEM_INPUT] = {"input", THING_INPUT},
    [ITEM_GROUP] = {"group", THING_GROUP},
    [ITEM_LIST] = {"list", THING_LIST},
    [ITEM_SETTING] = {"setting", THING_SETTING},
    [ITEM_UNIT] = {"unit", -1},
};

const char *item_kind_name(enum item_kind kind)
{
    return item_table[kind].name;
}

static void add_item(const struct side *side, struct items *items, struct item item)
{
    struct arena *arena = side->telling.arena;
    struct item *v = arena_grow(arena, items->v, &items->cap, items->n + 1, sizeof *v);
    if (!v)
        return;
    items->v = v;
    item.fold = text_fold(arena, item.path);
    item.other = NONE;
    v[items->n++] = item;
}

static void add_things(const struct side *side, struct items *items, enum item_kind kind)
{
    const struct model *m = side->telling.model;
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *thing = &m->thing[i];
        bool derived = thing->node && thing->node->derived;     /* what it rests on is told where it stands */
        if ((int)thing->kind == item_table[kind].thing && !derived)
            add_item(
                side, items,
                (struct item){.kind = kind, .thing = i, .node = thing->node, .path = thing->path, .label = thing->label});
    }
}

static void add_nodes(const struct side *side, struct items *items, enum item_kind kind, enum node_kind node_kind)
{
    const struct model *m = side->telling.model;
    for (uint32_t i = 0; i < m->modules; i++)
        for (const struct node *node = m->module[i].parsed.file->first; node; node = node->next)
            if (node->kind == node_kind)
                add_item(side, items, (struct item){.kind = kind, .thing = NONE, .node = node, .path = node->text,
                                                    .label = node->label.n ? node->label : node->text});
}

/* What a policy has once: its first line, not those of its libraries; its score block and its grades. */
static void add_single(const struct side *side, struct items *items, enum item_kind kind, const struct node *node, const struct judgement *j)
{
    struct item item = {.kind = kind, .thing = NONE, .node = node, .policy = j};
    if (j->group != NONE) {
        item.thing = kind == ITEM_POLICY ? j->group : kind == ITEM_SCORE ? j->score_thing : j->grade_thing;
        item.path = side->telling.model->thing[item.thing].path;
    }
    add_item(side, items, item);
}

static void add_policy(const struct side *side, struct items *items, const struct judgement *j)
{
    const struct model *m = side->telling.model;
    const struct node *file = m->module[j->module].parsed.file;
    const struct node *header = node_find(file, j->group == NONE && m->is_library ? N_LIBRARY : N_POLICY);
    if (header)
        add_single(side, items, ITEM_POLICY, header, j);
    add_single(side, items, ITEM_SCORE, m->thing[j->score_thing].node, j);
    if (j->grades > 0)
        add_single(side, items, ITEM_GRADES, judgement_block(m, j, N_GRADES), j);
}

void items_of(const struct side *side, struct items *items)
{
    const struct model *m = side->telling.model;
    add_policy(side, items, &m->own);
    for (uint32_t i = 0; i < m->used_count; i++)
        add_policy(side, items, &m->used[i]);
    for (int kind = ITEM_THEME; kind < ITEM_UNIT; kind++)
        add_things(side, items, (enum item_kind)kind);
    add_nodes(side, items, ITEM_UNIT, N_UNIT_DECL);
}
