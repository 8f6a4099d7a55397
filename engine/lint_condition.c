/* Conditions that the declared ranges settle, questions that no project is asked, divisors that may be 0. The tree says where
 * they stand, the operations that came out of them what may become of them: a function is unfolded at each call, and its condition
 * is settled only where it is so at all of them. */
#include <stdlib.h>
#include <string.h>

#include "lint.h"

struct leaf {
    const struct node *node, *declaration;
    bool met, varies, may_be_true, may_be_false;        /* over all its operations */
    bool may_be_zero, has_fallback;                     /* of a division */
};

struct leaves {
    struct arena *arena;
    struct leaf *v;
    uint32_t n, cap;
};

static bool is_comparison(const struct node *node)
{
    return node->kind == N_STATE || node->kind == N_IN_RANGE || node->kind == N_ONE_OF_SET ||
           (node->kind == N_BINARY && (node->op == '<' || node->op == '>' || node->op == TOK_LE || node->op == TOK_GE ||
                                       node->op == TOK_IS || node->op == TOK_IS_NOT));
}

static bool is_division(const struct node *node)
{
    return node->kind == N_BINARY && node->op == '/';
}

static void gather(struct leaves *all, const struct node *node, const struct node *declaration, bool has_fallback,
                   bool (*wanted)(const struct node *))
{
    bool falls_back = has_fallback || (node->kind == N_BINARY && node->op == TOK_OR_ELSE);
    if (wanted(node)) {
        struct leaf *v = arena_grow(all->arena, all->v, &all->cap, all->n + 1, sizeof *v);
        if (!v)
            return;
        all->v = v;
        v[all->n++] = (struct leaf){.node = node, .declaration = declaration, .has_fallback = falls_back};
    }
    for (const struct node *kid = node->first; kid; kid = kid->next)
        gather(all, kid, declaration, falls_back, wanted);
}

static int compare_spans(struct span x, struct span y)
{
    if (x.file != y.file)
        return x.file < y.file ? -1 : 1;
    if (x.from != y.from)
        return x.from < y.from ? -1 : 1;
    return (x.to > y.to) - (x.to < y.to);
}

static int by_span(const void *a, const void *b)
{
    return compare_spans(((const struct leaf *)a)->node->at, ((const struct leaf *)b)->node->at);
}

static struct leaves gather_all(const struct lint *l, bool (*wanted)(const struct node *))
{
    struct leaves all = {.arena = l->m->arena};
    for (uint32_t i = 0; i < l->m->modules; i++)
        for (const struct node *node = l->m->module[i].is_own ? l->m->module[i].parsed.file->first : NULL; node; node = node->next)
            if (node->kind != N_TEST && node->kind != N_TABLE)
                gather(&all, node, node, false, wanted);
    if (all.n > 0)
        qsort(all.v, all.n, sizeof *all.v, by_span);
    return all;
}

static struct leaf *leaf_at(const struct leaves *all, struct span at)
{
    uint32_t low = 0, high = all->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = compare_spans(all->v[middle].node->at, at);
        if (order == 0)
            return &all->v[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

/* Visits the operations that stand for one value each: not those in the rows of a table, whose slots hold the last row alone. */
typedef void visit_function(struct lint *l, struct leaf *leaf, uint32_t op);

static void visit_all(struct lint *l, const struct leaves *all, visit_function *visit)
{
    const struct program *p = &l->m->program;
    for (uint32_t i = 0; i < p->ops; i++) {
        if (p->op[i].code == OP_EACH && p->list_rows[p->op[i].a] != NONE) {
            i += p->op[i].b;
            continue;
        }
        struct leaf *leaf = leaf_at(all, p->at[i]);
        if (leaf)
            visit(l, leaf, i);
    }
}

/* ---- conditions ---- */

static bool is_joined(const struct program *p, uint32_t i)
{
    for (uint32_t k = i + 1; k < p->ops && k <= i + 3 && compare_spans(p->at[k], p->at[i]) == 0; k++) {
        const struct op *op = &p->op[k];
        bool joins = op->code == OP_AND || op->code == OP_NOT;
        if (joins && (op->a == p->op[i].dst || (op->code == OP_AND && op->b == p->op[i].dst)))
            return true;
    }
    return false;
}

static void weigh_condition(struct lint *l, struct leaf *leaf, uint32_t i)
{
    const struct program *p = &l->m->program;
    const struct op *op = &p->op[i];
    uint32_t slot[OPERANDS], n = op_operands(op, slot);
    switch (op->code) {
    case OP_LESS:
    case OP_LESS_EQUAL:
    case OP_EQUAL:
    case OP_SAME:
    case OP_IS_KNOWN:
    case OP_IS_UNKNOWN:
    case OP_IS_NA:
        for (uint32_t k = 0; k < n; k++)
            leaf->varies |= !is_point(lint_bound(l, slot[k]));
        break;
    case OP_AND:
    case OP_OR:
    case OP_NOT:
        break;
    default:
        return;
    }
    if (is_joined(p, i))
        return;
    struct bound x = lint_bound(l, op->dst);
    leaf->met = true;
    leaf->may_be_true |= may_be(x, 1);
    leaf->may_be_false |= may_be(x, 0) || !(x.may & MAY_KNOW);
    leaf->may_be_true |= !(x.may & MAY_KNOW);
}

/* The one field of that name in the rows of lists; NULL when there are none or several. */
static const struct thing *field_named(const struct lint *l, struct text fold)
{
    const struct thing *found = NULL;
    for (uint32_t i = 0; i < l->m->inputs; i++) {
        const struct thing *t = &l->m->thing[l->m->input[i].thing];
        if (t->row_list == NONE || !text_equal(t->fold, fold))
            continue;
        if (found)
            return NULL;
        found = t;
    }
    return found;
}

/* The input that a path names, or NULL. */
static const struct thing *input_named(const struct lint *l, const struct node *path)
{
    uint32_t thing, scope = NONE;
    for (const struct node *name = path->kind == N_PATH ? path->first : NULL; name; name = name->next) {
        struct text fold = text_fold(l->m->arena, name->text);
        if (name->kind != N_NAME)
            return NULL;
        if (!names_find(l->m->names, scope, fold, &thing))
            return path->kids == 1 ? field_named(l, fold) : NULL;
        if (!name->next && l->m->thing[thing].kind == THING_INPUT)
            return &l->m->thing[thing];
        scope = thing;
    }
    return NULL;
}

/* Shows the range, or else the declaration, of the input that a path names. A name in a function is a parameter. */
static void relate_input(const struct lint *l, struct diagnostic *d, const struct leaf *leaf, const struct node *path)
{
    const struct thing *input = leaf->declaration->kind != N_FUNCTION && path ? input_named(l, path) : NULL;
    const struct node *range = input && leaf->node->kind != N_STATE ? node_find(input->node, N_RANGE) : NULL;
    if (input)
        diagnostic_relate(d, range ? NOTE_RANGE_HERE : NOTE_DECLARED_HERE, range ? range->at : input->at);
}

static bool is_told(const struct lint *l, const struct node *node)
{
    for (uint32_t i = 0; i < l->m->diagnostics->n; i++) {
        const struct diagnostic *d = &l->m->diagnostics->v[i];
        const struct span *asked = &d->related[0].at;
        if (d->code == D_NEVER_ASKED && asked->file == node->at.file && asked->from <= node->at.from && node->at.to <= asked->to)
            return true;
    }
    return false;
}

/* Only in the policy itself: a library guards against what some other policy may answer. */
void lint_conditions(struct lint *l)
{
    struct leaves all = gather_all(l, is_comparison);
    visit_all(l, &all, weigh_condition);
    for (uint32_t i = 0; i < all.n; i++) {
        const struct leaf *leaf = &all.v[i];
        bool settled = leaf->met && leaf->varies && leaf->may_be_true != leaf->may_be_false;
        if (!settled || !lint_is_own(l, leaf->node->at) || is_told(l, leaf->node))
            continue;
        struct diagnostic *d = diagnose(l->m->diagnostics, leaf->may_be_true ? D_ALWAYS_TRUE : D_ALWAYS_FALSE, leaf->node->at);
        relate_input(l, d, leaf, leaf->node->first);
    }
}

/* ---- questions ---- */

void lint_never_asked(struct lint *l)
{
    for (uint32_t i = 0; i < l->m->inputs; i++) {
        const struct input *input = &l->m->input[i];
        const struct thing *t = &l->m->thing[input->thing];
        const struct node *asked = node_find(t->node, N_ASKED_WHEN);
        const struct bounds *b = &l->open.bounds;
        if (t->policy > 0 || !asked || (input->asked_slot == NONE && input->asked_column == NONE))
            continue;
        struct bound x = input->asked_slot != NONE ? b->slot[input->asked_slot] : b->column[input->asked_column][0];
        if ((x.may & MAY_KNOW) && !may_be(x, 1))
            diagnostic_relate(diagnose1(l->m->diagnostics, D_NEVER_ASKED, t->at, t->path), NOTE_CONDITION_HERE, asked->first->at);
    }
}

/* ---- divisors ---- */

static void weigh_division(struct lint *l, struct leaf *leaf, uint32_t i)
{
    const struct op *op = &l->m->program.op[i];
    if (op->code == OP_DIVIDE)
        leaf->may_be_zero |= may_be(lint_bound(l, op->b), 0);
}

static bool mentions(const struct lint *l, const struct node *node, struct text path)
{
    if (node->kind == N_PATH && text_equal(source_slice(l->m->sources, node->at), path))
        return true;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (mentions(l, kid, path))
            return true;
    return false;
}

static bool lies_in(struct span inner, struct span outer)
{
    return inner.file == outer.file && outer.from <= inner.from && inner.to <= outer.to;
}

/* The body of a yes-or-no that has a name of its own: `define empty as users is 0`. */
static const struct node *named_condition(const struct lint *l, const struct node *path)
{
    uint32_t thing;
    if (path->kind != N_PATH || path->kids != 1 || !names_find(l->m->names, NONE, text_fold(l->m->arena, path->first->text), &thing))
        return NULL;
    const struct thing *t = &l->m->thing[thing];
    return t->kind == THING_DEFINE && t->type.base == BASE_BOOL ? t->node : NULL;
}

/* Whether a comparison looks at the path, or asks whether the quotient is known: a figure that the quotient is compared with is no
 * guard, and nothing within the divisor is. */
static bool is_asked_about(const struct lint *l, const struct node *node, struct text path, const struct node *divisor, int depth)
{
    if (lies_in(node->at, divisor->at))
        return false;
    if (is_comparison(node) && (node->kind == N_STATE || !lies_in(divisor->at, node->at)))
        return mentions(l, node, path);
    const struct node *named = depth > 0 ? named_condition(l, node) : NULL;
    if (named && is_asked_about(l, named, path, divisor, depth - 1))
        return true;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (is_asked_about(l, kid, path, divisor, depth))
            return true;
    return false;
}

enum { NAMED_CONDITIONS = 4 };          /* one behind another */

/* Some condition of the same declaration looks at what the divisor is made of: its author has thought of it. */
static bool is_guarded(const struct lint *l, const struct node *part, const struct node *divisor, const struct node *declaration)
{
    if (part->kind == N_PATH)
        return is_asked_about(l, declaration, source_slice(l->m->sources, part->at), divisor, NAMED_CONDITIONS);
    for (const struct node *kid = part->first; kid; kid = kid->next)
        if (is_guarded(l, kid, divisor, declaration))
            return true;
    return false;
}

/* How the declaration can say what holds where the divisor is 0: a measure has no branches. */
static struct text guard_words(const struct lint *l, const struct node *divisor, const struct node *declaration)
{
    static const char *const words[][ECO_LANGUAGES] = {
        {"applies when %.*s > 0", "s'applique si %.*s > 0"},
        {"as ... when %.*s > 0", "vaut ... si %.*s > 0"},
        {"(if %.*s > 0 then ... else ...)", "(si %.*s > 0 alors ... sinon ...)"}};
    const struct text of = source_slice(l->m->sources, divisor->at);
    const enum node_kind kind = declaration->kind;
    bool judges = kind == N_CRITERION || kind == N_GATE || kind == N_REMARK;
    bool decides = kind == N_DEFINE || kind == N_INDICATOR || kind == N_FUNCTION;
    return text_format(l->m->arena, words[judges ? 0 : decides ? 1 : 2][lint_language(l, divisor->at)], (int)of.n, of.at);
}

void lint_divisors(struct lint *l)
{
    struct leaves all = gather_all(l, is_division);
    visit_all(l, &all, weigh_division);
    for (uint32_t i = 0; i < all.n; i++) {
        const struct leaf *leaf = &all.v[i];
        const struct node *divisor = node_kid(leaf->node, 1);
        if (!leaf->may_be_zero || leaf->has_fallback || is_guarded(l, divisor, divisor, leaf->declaration))
            continue;
        struct text words = source_slice(l->m->sources, divisor->at);
        relate_input(l, diagnose2(l->m->diagnostics, D_DIVISOR_ZERO, divisor->at, words, guard_words(l, divisor, leaf->declaration)),
                     leaf, divisor);
    }
}
