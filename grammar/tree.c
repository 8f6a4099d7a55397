#include "tree.h"

#include "keyword.h"
#include "number.h"

static const char *const kind_names[NODE_KINDS] = {
#define NODE(kind, name, holds) name,
    NODES(NODE)
#undef NODE
};

struct text node_step(const struct node *step)
{
    const struct node *text = step->kind == N_INDEX && step->first && step->first->kind == N_TEXT_VALUE ? step->first : NULL;
    return text ? text->text : step->kind == N_NAME ? step->text : (struct text){0};
}

const char *node_kind_name(enum node_kind kind)
{
    return kind_names[kind];
}

struct node *node_new(struct arena *arena, enum node_kind kind, struct span at)
{
    struct node *node = arena_alloc(arena, sizeof *node);
    if (!node)
        return NULL;
    node->kind = kind;
    node->at = node->name_at = at;
    return node;
}

struct node *node_add(struct node *parent, struct node *kid)
{
    if (!parent || !kid)
        return parent;
    if (parent->last)
        parent->last->next = kid;
    else
        parent->first = kid;
    parent->last = kid;
    parent->kids++;
    return parent;
}

struct node *node_adopt(struct node *parent, struct node *list)
{
    if (!parent || !list)
        return parent;
    for (struct node *kid = list->first; kid;) {
        struct node *next = kid->next;
        kid->next = NULL;
        node_add(parent, kid);
        kid = next;
    }
    return parent;
}

void node_remove(struct node *parent, struct node *kid)
{
    struct node *before = NULL, *at = parent->first;
    for (; at && at != kid; at = at->next)
        before = at;
    if (!at)
        return;
    *(before ? &before->next : &parent->first) = kid->next;
    if (parent->last == kid)
        parent->last = before;
    kid->next = NULL;
    parent->kids--;
}

struct node *node_copy(struct arena *arena, const struct node *node)
{
    struct node *copy = node ? node_new(arena, node->kind, node->at) : NULL;
    if (!copy)
        return NULL;
    *copy = *node;
    copy->first = copy->last = copy->next = NULL;
    copy->kids = 0;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        node_add(copy, node_copy(arena, kid));
    return copy;
}

struct node *node_kid(const struct node *node, uint32_t index)
{
    struct node *kid = node ? node->first : NULL;
    while (kid && index-- > 0)
        kid = kid->next;
    return kid;
}

struct node *node_find(const struct node *node, enum node_kind kind)
{
    for (struct node *kid = node ? node->first : NULL; kid; kid = kid->next)
        if (kid->kind == kind)
            return kid;
    return NULL;
}

void node_print(FILE *out, const struct node *node, int depth)
{
    if (!node)
        return;
    fprintf(out, "%*s(%s", depth * 2, "", kind_names[node->kind]);
    if (node->op)
        fprintf(out, " %s", keyword_token_name(node->op));
    if (node->text.n)
        fprintf(out, " %.*s", (int)node->text.n, node->text.at);
    if (node->label.n)
        fprintf(out, " \"%.*s\"", (int)node->label.n, node->label.at);
    if (node->number != 0 || node->kind == N_NUMBER) {
        char digits[NUMBER_LENGTH];
        number_write(node->number, digits);
        fprintf(out, " %s", digits);
    }
    if (node->unit.n)
        fprintf(out, " [%.*s]", (int)node->unit.n, node->unit.at);
    for (const struct node *kid = node->first; kid; kid = kid->next) {
        fputc('\n', out);
        node_print(out, kid, depth + 1);
    }
    fputc(')', out);
    if (depth == 0)
        fputc('\n', out);
}

static bool same_node(const struct node *a, const struct node *b)
{
    return a->kind == b->kind && a->op == b->op && text_equal(a->text, b->text) && text_equal(a->label, b->label) &&
           a->number == b->number && text_equal(a->unit, b->unit) && a->kids == b->kids;
}

const struct node *node_difference(const struct node *a, const struct node *b)
{
    if (!same_node(a, b))
        return a;
    for (const struct node *x = a->first, *y = b->first; x && y; x = x->next, y = y->next) {
        const struct node *other = node_difference(x, y);
        if (other)
            return other;
    }
    return NULL;
}
