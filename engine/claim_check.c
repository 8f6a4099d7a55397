/* Claims, checked and compiled: a condition under which each is broken, or what must not fall or rise with which input. */
#include <math.h>

#include "check.h"
#include "run.h"

/* ---- the condition of a claim as ends of inputs ---- */

static void narrow(struct checker *c, struct claim *claim, uint32_t input, double low, double high)
{
    struct narrowing *v = arena_grow(c->m->arena, claim->narrowing, &claim->narrowing_cap, claim->narrowings + 1, sizeof *v);
    if (!v)
        return;
    claim->narrowing = v;
    v[claim->narrowings++] = (struct narrowing){input, low, high};
}

/* The single input that a path names, or NONE. */
static uint32_t single_input(struct checker *c, const struct node *path)
{
    uint32_t thing = node_find(path, N_INDEX) ? NONE : value_referent(c, path).thing;
    bool single = thing != NONE && c->m->thing[thing].kind == THING_INPUT && c->m->thing[thing].row_list == NONE;
    return single ? c->m->thing[thing].detail : NONE;
}

static bool unit_is_written(struct checker *c, struct text written, const struct unit *unit)
{
    struct unit own;
    struct text part;
    double num, den;
    return unit_read(&c->m->units, written, &own, &part) == UNIT_OK && unit_factor(&own, unit, &num, &den) && num == den;
}

static bool holds(double x, double limit, bool strict, bool upper)
{
    return upper ? (strict ? !less_equal(limit, x) : less_equal(x, limit)) : strict ? !less_equal(x, limit) : less_equal(limit, x);
}

/* The last number for which x < limit (or <=, or the mirror) holds as the program compares, equal within one part in 10^9. */
static double last_that_holds(double limit, bool strict, bool upper)
{
    double slack = 1e-9 * fabs(limit), out = upper ? INFINITY : -INFINITY;
    double end = limit + (upper == strict ? -slack : slack);
    for (int i = 0; i < 64 && !holds(end, limit, strict, upper); i++)
        end = nextafter(end, -out);
    for (int i = 0; i < 64 && holds(nextafter(end, out), limit, strict, upper); i++)
        end = nextafter(end, out);
    return end;
}

static void narrow_comparison(struct checker *c, struct claim *claim, const struct node *node)
{
    const struct node *left = node->first, *right = node->last;
    uint32_t input = single_input(c, left);
    bool below = node->op == '<' || node->op == TOK_LE, strict = node->op == '<' || node->op == '>';
    double limit;
    if (input == NONE) {
        input = single_input(c, right);
        below = !below;
        right = left;
    }
    const struct type *type = input == NONE ? NULL : &c->m->thing[c->m->input[input].thing].type;
    if (!type || (type->base != BASE_NUMBER && type->base != BASE_DATE) || (right->kind != N_NUMBER && right->kind != N_DATE))
        return;
    uint32_t errors = c->m->diagnostics->errors;
    if (!constant_in(c, right, type, &limit) || c->m->diagnostics->errors > errors)
        return;
    /* written in another unit, the two sides are compared after a conversion, whose rounding is not known here */
    double room = right->kind == N_NUMBER && right->unit.n && !unit_is_written(c, right->unit, &type->unit) ? 1e-8 * fabs(limit) : 0;
    narrow(c, claim, input, below ? -INFINITY : last_that_holds(limit, strict, false) - room,
           below ? last_that_holds(limit, strict, true) + room : INFINITY);
}

static void narrow_option(struct checker *c, struct claim *claim, const struct node *node)
{
    uint32_t input = single_input(c, node->first);
    const struct type *type = input == NONE ? NULL : &c->m->thing[c->m->input[input].thing].type;
    double value;
    if (!type)
        return;
    if (type->base == BASE_BOOL && node->last->kind == N_YES_NO)
        narrow(c, claim, input, node->last->number, node->last->number);
    if ((type->base == BASE_CHOICE || type->base == BASE_KEY) && node->last->kind == N_PATH &&
        node->last->kids == 1 && option_of(c, type, node->last->first->text, node->last->at, true, &value))
        narrow(c, claim, input, value, value);
}

static void narrow_answer(struct checker *c, struct claim *claim, const struct node *node, double value)
{
    uint32_t input = single_input(c, node);
    if (input != NONE && c->m->thing[c->m->input[input].thing].type.base == BASE_BOOL)
        narrow(c, claim, input, value, value);
}

/* Only what all parts joined by "and" say: the search looks at the whole condition all the same. */
static void narrow_by(struct checker *c, struct claim *claim, const struct node *node)
{
    if (node->kind == N_BINARY && node->op == TOK_AND) {
        narrow_by(c, claim, node->first);
        narrow_by(c, claim, node->last);
    } else if (node->kind == N_BINARY && (node->op == '<' || node->op == '>' || node->op == TOK_LE || node->op == TOK_GE)) {
        narrow_comparison(c, claim, node);
    } else if (node->kind == N_BINARY && node->op == TOK_IS) {
        narrow_option(c, claim, node);
    } else if (node->kind == N_UNARY && node->op == TOK_NOT) {
        narrow_answer(c, claim, node->first, 0);
    } else {
        narrow_answer(c, claim, node, 1);
    }
}

/* ---- what is claimed ---- */

static bool is_constant(const struct checker *c, uint32_t slot)
{
    return c->m->program.state[slot] == KNOWN;
}

/* How far the last comparison is from breaking the claim: for searches to begin where it is nearest. */
static void guide_by(struct checker *c, struct claim *claim, uint32_t slot, bool never)
{
    for (uint32_t i = c->ops->n; i-- > 0;) {
        const struct op op = c->ops->v[i];
        if (op.dst != slot)
            continue;
        uint32_t greater = never ? op.b : op.a, less = never ? op.a : op.b;
        bool grade = op.code == OP_SAME && (op.a == c->m->own.score.grade || op.b == c->m->own.score.grade);
        if (op.code == OP_NOT) {
            guide_by(c, claim, op.a, !never);
        } else if (op.code == OP_LESS || op.code == OP_LESS_EQUAL) {
            claim->guide_is_value = is_constant(c, less);
            claim->guide = claim->guide_is_value ? greater : emit(c, OP_SUBTRACT, c->ops->at[i], greater, less, 0);
        } else if (grade && never) {
            claim->guide_is_value = true;
            claim->guide = c->m->own.score.score;
        }
        return;
    }
}

static void check_condition(struct checker *c, struct claim *claim)
{
    const struct node *node = claim->node, *when = node_find(node, N_APPLIES_WHEN);
    bool never = node->op == TOK_NEVER;
    struct operand x = condition(c, node->first), y = {0};
    if (when)
        y = condition(c, when->first);
    if (x.type.base == BASE_BAD || (when && y.type.base == BASE_BAD))
        return;
    uint32_t broken = never ? x.slot : emit(c, OP_NOT, node->at, x.slot, 0, 0);
    claim->broken = when ? emit(c, OP_AND, node->at, broken, y.slot, 0) : broken;
    claim->when = when ? y.slot : NONE;
    guide_by(c, claim, x.slot, never);
    if (when)
        narrow_by(c, claim, when->first);
}

static void check_outcome(struct checker *c, struct claim *claim)
{
    const struct node *node = claim->node, *path = node->first, *when = node_find(node, N_APPLIES_WHEN);
    struct operand y = condition(c, when->first);
    uint32_t thing = resolve(c, path, false);
    if (thing == NONE)
        return;
    if (c->m->thing[thing].kind != THING_GATE || node->op == TOK_IS_UNDECIDED) {
        diagnose1(c->m->diagnostics, node->op == TOK_IS_UNDECIDED ? D_CLAIM_UNDECIDED : D_CLAIM_NO_GATE, path->at,
                  source_slice(c->m->sources, path->at));
        return;
    }
    need(c, thing, path->at);
    if (c->m->thing[thing].type.base == BASE_BAD || y.type.base == BASE_BAD)
        return;
    uint32_t outcome = c->m->gate[c->m->thing[thing].detail].outcome;
    if (node->op == TOK_IS_PASSED)
        outcome = emit(c, OP_NOT, node->at, outcome, 0, 0);
    /* an outcome that is unknown, or does not apply, neither blocks nor passes */
    uint32_t is = emit(c, node->op == TOK_IS_NA ? OP_IS_NA : OP_BLOCKS, node->at, outcome, 0, 0);
    claim->broken = emit(c, OP_AND, node->at, emit(c, OP_NOT, node->at, is, 0, 0), y.slot, 0);
    claim->when = y.slot;
    narrow_by(c, claim, when->first);
}

/* usage.target, equipment.kept: an input, of a list in any of its rows. */
static uint32_t mover_of(struct checker *c, const struct node *path)
{
    uint32_t scope = NONE, found = NONE;
    for (const struct node *kid = path->first; kid; kid = kid->next) {
        struct text fold = kid->kind == N_NAME ? text_fold(c->m->arena, kid->text) : (struct text){0};
        if (!fold.n || !names_find(c->m->names, scope, fold, &found)) {
            if (fold.n && check_is_broken(c, fold))
                return NONE;
            diagnose1(c->m->diagnostics, D_CLAIM_NO_INPUT, path->at, source_slice(c->m->sources, path->at));
            return NONE;
        }
        scope = found;
    }
    const struct thing *t = &c->m->thing[found];
    need(c, found, path->at);
    bool ordered = t->type.base == BASE_NUMBER || t->type.base == BASE_DATE || t->type.base == BASE_BOOL;
    if (t->type.base == BASE_BAD && t->kind == THING_INPUT)
        return NONE;
    if (t->kind == THING_INPUT && ordered)
        return t->detail;
    diagnose1(c->m->diagnostics, D_CLAIM_NO_INPUT, path->at, source_slice(c->m->sources, path->at));
    return NONE;
}

static void check_monotone(struct checker *c, struct claim *claim)
{
    const struct node *node = claim->node, *moves = node_find(node, N_MOVES);
    struct operand x = expression(c, node->first, NULL);
    uint32_t mover = mover_of(c, moves->first);
    bool ordered = x.type.base == BASE_NUMBER || x.type.base == BASE_DATE || x.type.base == BASE_BOOL;
    if (x.type.base != BASE_BAD && !ordered)
        is_ordered(c, &x);
    if (x.type.base == BASE_BAD || !ordered || mover == NONE)
        return;
    claim->target = x.slot;
    claim->target_type = x.type;
    claim->mover = mover;
    claim->against = (node->op == TOK_NEVER_RISES) == (moves->op == TOK_WHEN_RISES);
}

static void check_one(struct checker *c, struct claim *claim)
{
    struct checker outer;
    struct ops ops;
    if (!begin_thing(c, NONE, &outer, &ops))
        return;
    if (claim->op == TOK_NEVER || claim->op == TOK_ALWAYS)
        check_condition(c, claim);
    else if (claim->op == TOK_NEVER_FALLS || claim->op == TOK_NEVER_RISES)
        check_monotone(c, claim);
    else
        check_outcome(c, claim);
    if (c->m->program.ops + ops.n > PROGRAM_OPS)        /* what is left out would never be broken */
        diagnose_limit(c->m->diagnostics, D_PROGRAM_TOO_LARGE, claim->node->at, PROGRAM_OPS);
    append_ops(c);
    leave_thing(c, &outer);
}

/* An input that only a claim names is still asked for in vain. */
void check_claims(struct checker *c)
{
    struct program *p = &c->m->program;
    uint32_t ops = p->ops, slots = p->slots;
    bool *used = c->used;
    c->used = NULL;
    for (uint32_t i = 0; i < c->m->claims && !c->m->arena->failed; i++)
        check_one(c, &c->m->claim[i]);
    c->used = used;
    c->m->claim_ops = p->ops;
    c->m->claim_slots = p->slots;
    p->ops = ops;
    p->slots = slots;
}
