/* What a branch may take for granted. Under `when users >= 1 person`, users is at least 1: whatever the branch says of it is
 * compiled for max(users; 1 person), which is the same number wherever the branch is taken. So the bounds of cost / users
 * do not reach down to no users at all. Only comparisons with constants are used, and whether a thing applies. */
#include <math.h>
#include <string.h>

#include "check.h"

static void add(struct checker *c, const struct node *path, const struct node *limit, bool at_least, bool strict)
{
    if (c->facts == CHECK_FACTS || (limit->kind != N_NUMBER && limit->kind != N_PATH))
        return;
    struct referent at = value_referent(c, path);
    if (at.thing != NONE)
        c->fact[c->facts++] = (struct fact){.thing = at.thing, .walk = at.walk, .limit = limit, .at_least = at_least, .strict = strict,
                                            .walks = c->walks, .calls = c->call_depth};
}

static void add_comparison(struct checker *c, const struct node *node, bool holds)
{
    const struct node *a = node->first, *b = node_kid(node, 1);
    bool below = node->op == '<' || node->op == TOK_LE, strict = node->op == '<' || node->op == '>';
    if (!holds) {                   /* not (a < b) is a >= b */
        below = !below;
        strict = !strict;
    }
    add(c, a, b, !below, strict);
    add(c, b, a, below, strict);
}

static void add_applies(struct checker *c, const struct node *state, bool holds)
{
    const struct node *path = state->first;
    bool says = (state->op == TOK_IS_NA && !holds) || (state->op == TOK_IS_KNOWN && holds);
    struct referent at = says && c->facts < CHECK_FACTS ? value_referent(c, path) : (struct referent){NONE, NONE};
    if (at.thing != NONE)
        c->fact[c->facts++] = (struct fact){.thing = at.thing, .walk = at.walk, .walks = c->walks, .calls = c->call_depth};
}

void facts_of(struct checker *c, const struct node *condition, bool holds)
{
    if (condition->kind == N_UNARY && condition->op == TOK_NOT) {
        facts_of(c, condition->first, !holds);
    } else if (condition->kind == N_BINARY && condition->op == (holds ? TOK_AND : TOK_OR)) {
        facts_of(c, condition->first, holds);
        facts_of(c, node_kid(condition, 1), holds);
    } else if (condition->kind == N_BINARY && (condition->op == '<' || condition->op == '>' || condition->op == TOK_LE ||
                                               condition->op == TOK_GE)) {
        add_comparison(c, condition, holds);
    } else if (condition->kind == N_STATE) {
        add_applies(c, condition, holds);
    }
}

/* `users > 0 person` of a count is `users >= 1 person`: of an answer, not of a sum with one in it. */
static double next_whole(const struct fact *fact, double limit)
{
    if (fact->at_least)
        return fact->strict ? floor(limit) + 1 : ceil(limit);
    return fact->strict ? ceil(limit) - 1 : floor(limit);
}

/* Where it does not apply the branch is not taken: any number that it may have anyway will do. */
static void apply_applies(struct checker *c, const struct fact *fact, struct operand *x)
{
    const struct thing *t = &c->m->thing[fact->thing];
    const struct input *input = t->kind == THING_INPUT ? &c->m->input[t->detail] : NULL;
    if (!input)
        return;
    x->slot = emit(c, OP_APPLIES, x->at, x->slot, constant_slot(c, input->has_range ? input->low : 0), 0);
    x->constant = false;
}

static void apply(struct checker *c, const struct fact *fact, struct operand *x)
{
    if (!fact->limit) {
        apply_applies(c, fact, x);
        return;
    }
    struct operand limit = expression(c, fact->limit, &x->type);
    if (!limit.constant || limit.type.base != BASE_NUMBER || !unit_same_dimension(&limit.type.unit, &x->type.unit) ||
        !convert(c, &limit, &x->type.unit))
        return;
    bool whole = x->type.whole && c->m->thing[fact->thing].kind == THING_INPUT;
    double edge = whole ? next_whole(fact, limit.value) : limit.value;
    x->slot = emit(c, fact->at_least ? OP_GREATEST : OP_LEAST, x->at, x->slot, constant_slot(c, edge), 0);
    x->constant = false;
}

/* What the caller of a function may take for granted holds in it, but for its row, which the function does not see; and the
 * names of a limit may mean something else there. */
static bool speaks_of(const struct checker *c, const struct fact *fact, uint32_t thing, uint32_t walk)
{
    bool in_row = walk != NONE, here = fact->calls == c->call_depth, plain = !fact->limit || fact->limit->kind == N_NUMBER;
    return fact->thing == thing && fact->walk == walk && ((plain && !in_row) || (here && (plain || fact->walks == c->walks)));
}

void facts_apply(struct checker *c, uint32_t thing, uint32_t walk, struct operand *x)
{
    uint32_t facts = c->facts;
    c->facts = 0;                       /* the limits themselves are read as they stand */
    for (uint32_t i = 0; i < facts && x->type.base == BASE_NUMBER; i++)
        if (speaks_of(c, &c->fact[i], thing, walk))
            apply(c, &c->fact[i], x);
    c->facts = facts;
}
