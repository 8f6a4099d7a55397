/* Weights: what decides alone, what moves nothing, what counts twice. */
#include <math.h>

#include "lint.h"

enum { FEW = 3 };                       /* of two, one is nearly always more than half */

struct totals {
    double criteria, themes;
    uint32_t *n;                        /* criteria, by theme */
};

static struct totals totals_of(const struct lint *l)
{
    struct totals t = {.n = arena_alloc(l->m->arena, (l->m->own.themes + 1) * sizeof *t.n)};
    for (uint32_t i = 0; i < l->m->own.criteria && t.n; i++) {
        const struct criterion *c = &l->m->criterion[i];
        t.criteria += c->weight;
        if (c->theme != NONE)
            t.n[l->m->thing[c->theme].detail]++;
    }
    for (uint32_t i = 0; i < l->m->own.themes; i++)
        t.themes += l->m->theme[i].weight;
    return t;
}

static const struct theme *theme_of(const struct lint *l, const struct criterion *c)
{
    return c->theme == NONE ? NULL : &l->m->theme[l->m->thing[c->theme].detail];
}

static struct span weight_at(const struct lint *l, uint32_t thing)
{
    const struct node *weight = node_find(lint_node(l, thing), N_WEIGHT);
    return weight ? weight->at : l->m->thing[thing].at;
}

static bool tell_dominant(struct lint *l, uint32_t thing, double share, struct text whole)
{
    if (share <= 0.5)
        return false;
    struct span at = weight_at(l, thing);
    diagnose3(l->m->diagnostics, D_DOMINANT, at, l->m->thing[thing].label, lint_number(l, share * 100, at), whole);
    return true;
}

/* What a criterion weighs in the score: with a mean of themes, its part of a theme that has a weight of its own. */
static double share_of(const struct lint *l, const struct criterion *c, const struct totals *all)
{
    const struct theme *theme = theme_of(l, c);
    if (!l->m->own.score.by_theme)
        return c->weight / all->criteria;
    return theme ? c->weight / theme->criteria_weight * theme->weight / all->themes : 0;
}

void lint_weights(struct lint *l)
{
    struct totals all = totals_of(l);
    for (uint32_t i = 0; i < l->m->own.criteria && all.n; i++) {
        const struct criterion *c = &l->m->criterion[i];
        const struct theme *theme = theme_of(l, c);
        const struct thing *t = &l->m->thing[c->thing];
        double share = share_of(l, c, &all);
        bool french = lint_language(l, t->at) == ECO_FRENCH;
        bool told = l->m->own.criteria >= FEW && tell_dominant(l, c->thing, share, text_of(french ? "du score" : "of the score"));
        struct text name = theme ? l->m->thing[c->theme].label : (struct text){0};
        name = text_format(l->m->arena, french ? "du thème « %.*s »" : "of the theme '%.*s'", (int)name.n, name.n ? name.at : "");
        if (!told && theme && all.n[l->m->thing[c->theme].detail] >= FEW)
            tell_dominant(l, c->thing, c->weight / theme->criteria_weight, name);
        if (share > 0 && share < 0.01)
            diagnose2(l->m->diagnostics, D_TINY_WEIGHT, weight_at(l, c->thing), t->label, lint_number(l, share * 100, t->at));
    }
}

/* Weights of themes and of criteria are two things under a mean of themes. Where their totals agree, they are likely meant to. */
void lint_theme_weights(struct lint *l)
{
    struct totals all = totals_of(l);
    if (!l->m->own.score.by_theme || fabs(all.themes - all.criteria) > 1e-9 * all.themes)
        return;
    for (uint32_t i = 0; i < l->m->own.themes; i++) {
        const struct theme *theme = &l->m->theme[i];
        if (theme->criteria_weight > 0 && fabs(theme->weight - theme->criteria_weight) > 1e-9 * theme->weight)
            diagnose3(l->m->diagnostics, D_THEME_WEIGHTS, weight_at(l, theme->thing), l->m->thing[theme->thing].label,
                      lint_number(l, theme->weight, l->m->thing[theme->thing].at),
                      lint_number(l, theme->criteria_weight, l->m->thing[theme->thing].at));
    }
}

void lint_empty_themes(struct lint *l)
{
    struct totals all = totals_of(l);
    for (uint32_t i = 0; i < l->m->own.themes && all.n; i++) {
        const struct thing *t = &l->m->thing[l->m->theme[i].thing];
        if (all.n[i] == 0)
            diagnose1(l->m->diagnostics, D_EMPTY_THEME, t->at, t->name);
    }
}

/* ---- the same measure, the same points ---- */

static bool same_tree(const struct node *a, const struct node *b)
{
    if (a->kind != b->kind || a->op != b->op || a->number != b->number || a->kids != b->kids || !text_equal(a->unit, b->unit) ||
        !text_equal(a->text, b->text))
        return false;
    const struct node *y = b->first;
    for (const struct node *x = a->first; x; x = x->next, y = y->next)
        if (!same_tree(x, y))
            return false;
    return true;
}

static bool gives_points(enum node_kind kind)
{
    return kind == N_MEASURE || kind == N_BANDS || kind == N_SCALE || kind == N_CHOICES || kind == N_BAND || kind == N_POINT ||
           kind == N_ANSWER || kind == N_DECISION || kind == N_ADDS || kind == N_ADDS_BY || kind == N_POINTS ||
           kind == N_APPLIES_WHEN;
}

static const struct node *next_rule(const struct node *node)
{
    while (node && !gives_points(node->kind))
        node = node->next;
    return node;
}

static bool same_rules(const struct node *a, const struct node *b)
{
    const struct node *x = next_rule(a->first), *y = next_rule(b->first);
    for (; x && y; x = next_rule(x->next), y = next_rule(y->next))
        if (!same_tree(x, y))
            return false;
    return !x && !y;
}

/* Alike in form, measure and weight of the tree: a number that tells most pairs apart without walking them. */
static uint32_t shape_of(const struct node *criterion)
{
    uint32_t shape = 17;
    for (const struct node *kid = next_rule(criterion->first); kid; kid = next_rule(kid->next)) {
        shape = shape * 31 + (uint32_t)kid->kind + kid->kids * 7 + (uint32_t)kid->number;
        if (kid->kind == N_MEASURE)
            shape = shape * 31 + kid->first->kids * 5 + (uint32_t)kid->first->kind;
    }
    return shape;
}

void lint_twice(struct lint *l)
{
    struct model *m = l->m;
    uint32_t *shape = arena_alloc(m->arena, (m->own.criteria + 1) * sizeof *shape);
    for (uint32_t i = 0; shape && i < m->own.criteria; i++) {
        const struct thing *t = &m->thing[m->criterion[i].thing];
        shape[i] = shape_of(t->node);
        for (uint32_t k = 0; k < i; k++) {
            const struct thing *other = &m->thing[m->criterion[k].thing];
            if (shape[k] != shape[i] || !same_rules(other->node, t->node))
                continue;
            diagnostic_relate(diagnose2(m->diagnostics, D_COUNTED_TWICE, t->at, t->label, other->label), NOTE_ALIKE_HERE, other->at);
            break;
        }
    }
}
