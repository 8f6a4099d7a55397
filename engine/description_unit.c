/* The glossary: each factor of each unit that the policy uses, with what it means. */
#include "description.h"

struct glossary {
    const struct telling *t;
    struct unit_term *term;
    uint32_t n, cap;
};

static void add_type(struct glossary *g, const struct type *type)
{
    for (int i = 0; type->base == BASE_NUMBER && i < type->unit.terms; i++) {
        struct unit_term term = type->unit.term[i];
        uint32_t k = 0;
        while (k < g->n && (g->term[k].atom != term.atom || g->term[k].prefix != term.prefix))
            k++;
        if (k < g->n)
            continue;
        struct unit_term *grown = arena_grow(g->t->arena, g->term, &g->cap, g->n + 1, sizeof *grown);
        if (!grown)
            return;
        g->term = grown;
        g->term[g->n++] = term;
    }
}

static const struct node *declaration(const struct model *m, struct text name)
{
    for (uint32_t i = 0; i < m->modules; i++)
        for (const struct node *node = m->module[i].parsed.file->first; node; node = node->next)
            if (node->kind == N_UNIT_DECL && text_equal(node->text, name))
                return node;
    return NULL;
}

/* Of a unit that the policy declares: "a seat = 1 person", or what there is of it. */
static struct text declared_meaning(const struct telling *t, struct text name)
{
    const struct node *node = declaration(t->model, name);
    if (!node)
        return (struct text){0};
    struct text label = node->label.n ? node->label : node->text;
    if (!node->unit.n)
        return label;
    bool labelled = !text_equal(label, node->text);
    struct text number = number_for_people(t, node->number);
    return text_format(t->arena, "%.*s%s%.*s %.*s", labelled ? (int)label.n : 0, label.at, labelled ? " = " : "",
                       (int)number.n, number.at, (int)node->unit.n, node->unit.at);
}

cJSON *described_units(const struct telling *t)
{
    const struct model *m = t->model;
    struct glossary g = {.t = t};
    cJSON *list = json_array();
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].kind == THING_INPUT || m->thing[i].kind == THING_VALUE || m->thing[i].kind == THING_INDICATOR ||
            m->thing[i].kind == THING_DEFINE)
            add_type(&g, &m->thing[i].type);
    for (uint32_t i = 0; i < m->tables; i++)
        for (uint32_t k = 0; k < m->table[i].columns; k++)
            add_type(&g, &m->table[i].column[k].type);
    for (uint32_t i = 0; i < m->own.criteria; i++)
        if (m->criterion[i].has_measure)
            add_type(&g, &m->criterion[i].measure_type);
    for (uint32_t i = 0; i < g.n; i++) {
        struct text name = unit_term_write(t->arena, &m->units, g.term[i], t->language);
        struct text meaning = unit_term_meaning(t->arena, &m->units, g.term[i], t->language);
        cJSON *object = json_object();
        json_put(object, "name", json_text(name));
        json_append(list, json_put(object, "meaning", json_text(meaning.n ? meaning : declared_meaning(t, name))));
    }
    return list;
}
