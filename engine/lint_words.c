/* What people read: labels, reasons, what to do; and answers whose absence nobody has thought of. */
#include <string.h>

#include "lint.h"

/* ---- labels ---- */

static bool is_shown(enum thing_kind kind)
{
    return kind == THING_INPUT || kind == THING_CRITERION || kind == THING_GATE || kind == THING_REMARK ||
           kind == THING_INDICATOR || kind == THING_THEME || kind == THING_GROUP || kind == THING_LIST ||
           kind == THING_BREAKDOWN || kind == THING_FIGURE;
}

void lint_labels(struct lint *l)
{
    for (uint32_t i = 0; i < l->m->own.thing_end; i++) {
        const struct thing *t = &l->m->thing[i];
        if (is_shown(t->kind) && t->node && t->node->kind != N_USE_POLICY && !t->node->label.n)
            diagnose1(l->m->diagnostics, D_NO_LABEL, t->at, t->path);
        /* `idea` reads as it stands, `in_service` does not. */
        for (const struct node *kid = t->node && t->kind == THING_INPUT ? t->node->first : NULL; kid; kid = kid->next)
            if (kid->kind == N_CHOICE && !kid->label.n && memchr(kid->text.at, '_', kid->text.n))
                diagnose1(l->m->diagnostics, D_NO_LABEL, kid->at, kid->text);
    }
}

/* ---- what to do, and why ---- */

void lint_fixes(struct lint *l)
{
    for (uint32_t i = 0; i < l->m->own.thing_end; i++) {
        const struct thing *t = &l->m->thing[i];
        bool gate = t->kind == THING_GATE;
        if ((gate || t->kind == THING_CRITERION) && !node_find(t->node, N_FIX))
            diagnose1(l->m->diagnostics, D_NO_FIX, t->at, t->label);
        if (gate && !node_find(t->node, N_BECAUSE))
            diagnose1(l->m->diagnostics, D_NO_BECAUSE, t->at, t->label);
    }
}

/* ---- defaults ---- */

void lint_defaults(struct lint *l)
{
    for (uint32_t i = 0; i < l->m->inputs; i++) {
        const struct node *fallback = l->m->input[i].default_node;
        bool has_width = fallback && node_find(fallback, N_PLUS_MINUS) && !l->m->input[i].computed_node;
        if (l->m->thing[l->m->input[i].thing].policy == 0 && fallback && !has_width && !node_find(fallback, N_BECAUSE))
            diagnose(l->m->diagnostics, D_DEFAULT_UNREASONED, fallback->at);
    }
}

/* ---- fields of rows that every sum needs ---- */

static bool is_in_rows(const struct thing *t)
{
    return t->row_list != NONE && t->kind != THING_LIST && t->kind != THING_TABLE;
}

/* Marks the fields of rows that a thing rests on, through definitions that have a value for each row, with where it does. */
static void mark_fields(const struct model *m, uint32_t thing, const struct span **used, bool *seen, const struct span *at)
{
    if (seen[thing])
        return;
    seen[thing] = true;
    for (uint32_t i = 0; i < m->thing[thing].references; i++) {
        const struct reference *r = &m->thing[thing].reference[i];
        const struct thing *t = &m->thing[r->thing];
        if (!is_in_rows(t))
            continue;
        const struct span *where = at ? at : &r->at;
        if (!used[r->thing])
            used[r->thing] = where;
        mark_fields(m, r->thing, used, seen, where);
    }
}

/* Somewhere the rules ask whether the field is known, or say what else holds: their author has thought of it. */
static bool is_thought_of(const struct node *node, struct text field)
{
    bool asks = node->kind == N_STATE || (node->kind == N_BINARY && node->op == TOK_OR_ELSE);
    const struct node *path = asks && node->first->kind == N_PATH ? node->first : NULL;
    for (const struct node *step = path ? path->first : NULL; step; step = step->next)
        if (text_equal(step->text, field) && (!step->next || step->next->kind == N_INDEX))      /* done[c] as well */
            return true;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (is_thought_of(kid, field))
            return true;
    return false;
}

/* In the file of the policy, or in one that it adapts. */
static bool is_thought_of_here(const struct model *m, struct text field)
{
    for (uint32_t i = m->own.module; i != NONE; i = m->module[i].base)
        if (is_thought_of(m->module[i].parsed.file, field))
            return true;
    return false;
}

void lint_rows_unknown(struct lint *l)
{
    struct model *m = l->m;
    const struct span **used = arena_alloc(m->arena, (m->things + 1) * sizeof *used);
    bool *seen = arena_alloc(m->arena, m->things + 1);
    if (!used || !seen)
        return;
    for (uint32_t i = 0; i < m->things; i++)
        if (!is_in_rows(&m->thing[i]))
            mark_fields(m, i, used, seen, NULL);
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct input *input = &m->input[i];
        const struct thing *t = &m->thing[input->thing];
        struct text name = t->node->derived ? m->thing[t->parent].name : t->name;
        if (t->policy == 0 && used[input->thing] && is_in_rows(t) && !input->required && !input->default_node &&
            !is_thought_of_here(m, name))
            diagnostic_relate(diagnose1(m->diagnostics, D_SUM_UNKNOWN, t->at, name), NOTE_USED_HERE, *used[input->thing]);
    }
}
