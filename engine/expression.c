/* Expressions: literals, operators, decisions and conditions, each checked and emitted in one walk. */
#include <math.h>

#include "check.h"
#include "number.h"
#include "regex.h"

static struct operand literal(struct checker *c, const struct node *node, struct type type, double value)
{
    return (struct operand){.slot = constant_slot(c, value), .type = type, .at = node->at, .constant = true, .value = value};
}

static struct operand number(struct checker *c, const struct node *node)
{
    struct unit unit = unit_one();
    if (node->unit.n && !read_unit(c, node->unit, node->at, &unit))
        return bad_operand(node->at);
    struct operand operand = literal(c, node, type_number(unit), node->number);
    operand.bare = node->unit.n == 0;
    return operand;
}

static struct operand year_of_day(struct checker *c, const struct node *node)
{
    struct type date = type_of(BASE_DATE);
    struct operand day = expression(c, node->first, &date);
    if (!fit(c, &day, &date))
        return bad_operand(node->at);
    struct operand year = {.slot = emit(c, OP_YEAR_OF, node->at, day.slot, 0, 0), .type = type_number(unit_one()), .at = node->at};
    year.type.whole = true;
    return year;
}

static struct operand unary(struct checker *c, const struct node *node)
{
    struct operand x = node->op == TOK_NOT ? condition(c, node->first) : expression(c, node->first, NULL);
    if (x.type.base == BASE_BAD)
        return x;
    if (node->op == TOK_NOT) {
        x.slot = emit(c, OP_NOT, node->at, x.slot, 0, 0);
        x.constant = false;
        x.at = node->at;
        return x;
    }
    struct type want = type_number(x.type.unit);
    if (x.type.base != BASE_NUMBER) {
        fit(c, &x, &want);
        return bad_operand(node->at);
    }
    x.at = node->at;
    x.value = -x.value;
    x.slot = x.constant ? constant_slot(c, x.value) : emit(c, OP_NEGATE, node->at, x.slot, 0, 0);
    return x;
}

static struct operand answer_of(struct checker *c, const struct node *node, uint32_t slot)
{
    (void)c;
    return (struct operand){.slot = slot, .type = type_of(BASE_BOOL), .at = node->at};
}

/* Of the answers to an input `for each` row of a table, the one that a key names, as the project gave it. */
static bool ask_by_key(struct checker *c, const struct node *path, struct operand *x)
{
    const struct node *field = NULL;
    uint32_t walk = walk_of_path(c, path, &field);
    uint32_t group = path->kind != N_PATH ? NONE : walk != NONE ? row_group(c, field, walk) : resolve(c, path, true);
    if (group == NONE || c->m->thing[group].keyed == NONE || !is_keyed(c, &c->m->thing[group], path))
        return false;
    *x = keyed_answer(c, group, path, walk, true);
    return true;
}

/* `x is given` asks whether the project answered: a default makes x known, not given. */
static void ask_the_answer(struct checker *c, const struct node *path, struct operand *x)
{
    struct referent at = value_referent(c, path);
    if (ask_by_key(c, path, x))
        return;
    if (at.thing == NONE || c->m->thing[at.thing].kind != THING_INPUT)
        return;
    const struct input *input = &c->m->input[c->m->thing[at.thing].detail];
    if (input->raw_slot != NONE)
        x->slot = input->raw_slot;
    else
        x->slot = load_row(c, at.walk, input->raw_column, path->at);
}

static struct operand state_of(struct checker *c, const struct node *node)
{
    struct operand x = expression(c, node->first, NULL);
    if (x.type.base == BASE_BAD)
        return x;
    if (node->op == TOK_IS_GIVEN || node->op == TOK_IS_NOT_GIVEN)
        ask_the_answer(c, node->first, &x);
    bool negated = node->op == TOK_IS_UNKNOWN || node->op == TOK_IS_NOT_GIVEN;
    enum op_code code = node->op == TOK_IS_NA ? OP_IS_NA : negated ? OP_IS_UNKNOWN : OP_IS_KNOWN;
    return answer_of(c, node, emit(c, code, node->at, x.slot, 0, 0));
}

/* x is from a to b: both ends belong to the range. */
static struct operand in_range(struct checker *c, const struct node *node)
{
    struct operand x = expression(c, node->first, NULL);
    struct operand low = expression(c, node_kid(node, 1), NULL), high = expression(c, node_kid(node, 2), NULL);
    if (x.type.base == BASE_BAD || !is_ordered(c, &x) || !fit(c, &low, &x.type) || !fit(c, &high, &x.type))
        return bad_operand(node->at);
    uint32_t above = emit(c, OP_LESS_EQUAL, node->at, low.slot, x.slot, 0);
    uint32_t below = emit(c, OP_LESS_EQUAL, node->at, x.slot, high.slot, 0);
    uint32_t both = emit(c, OP_AND, node->at, above, below, 0);
    return answer_of(c, node, node->op == TOK_IS_NOT_FROM ? emit(c, OP_NOT, node->at, both, 0, 0) : both);
}

static enum op_code equality(const struct type *type)
{
    return type->base == BASE_NUMBER ? OP_EQUAL : type->base == BASE_TEXT ? OP_SAME_TEXT : OP_SAME;
}

static struct operand one_of(struct checker *c, const struct node *node)
{
    struct operand x = expression(c, node->first, NULL);
    uint32_t any = NONE;
    bool good = x.type.base != BASE_BAD;
    for (const struct node *kid = node->first->next; kid && good; kid = kid->next) {
        struct operand y = expression(c, kid, &x.type);
        if (!fit(c, &y, &x.type))
            return bad_operand(node->at);
        uint32_t same = emit(c, equality(&x.type), kid->at, x.slot, y.slot, 0);
        any = any == NONE ? same : emit(c, OP_OR, node->at, any, same, 0);
    }
    return good && any != NONE ? answer_of(c, node, any) : bad_operand(node->at);
}

static struct operand matches(struct checker *c, const struct node *node)
{
    struct operand x = expression(c, node->first, NULL);
    struct type text = type_of(BASE_TEXT);
    struct text why;
    uint32_t offset;
    struct regex *regex = regex_compile(c->m->arena, node->text, &why, &offset);
    if (!regex) {
        diagnose2(c->m->diagnostics, D_BAD_REGEX, node->name_at, why, text_format(c->m->arena, "%u", offset + 1));
        return bad_operand(node->at);
    }
    struct program *p = &c->m->program;
    struct regex **v = arena_grow(c->m->arena, p->regex, &p->regex_cap, p->regexes + 1, sizeof *v);
    if (!v) {
        regex_free(regex);
        return bad_operand(node->at);
    }
    p->regex = v;
    v[p->regexes++] = regex;
    if (!fit(c, &x, &text))
        return bad_operand(node->at);
    return answer_of(c, node, emit(c, OP_MATCHES, node->at, x.slot, 0, p->regexes - 1));
}

static struct operand conditional(struct checker *c, const struct node *node, const struct type *want)
{
    struct operand when = condition(c, node->first);
    uint32_t facts = c->facts;
    facts_of(c, node->first, true);
    struct operand yes = expression(c, node_kid(node, 1), want);
    c->facts = facts;
    facts_of(c, node->first, false);
    struct operand no = expression(c, node_kid(node, 2), want ? want : &yes.type);
    c->facts = facts;
    if (when.type.base == BASE_BAD || yes.type.base == BASE_BAD || !fit(c, &no, &yes.type))
        return bad_operand(node->at);
    yes.slot = emit(c, OP_IF, node->at, when.slot, yes.slot, no.slot);
    yes.constant = yes.bare = false;
    yes.at = node->at;
    return yes;
}

static struct operand between(struct checker *c, const struct node *node)
{
    static const char *const units[] = {"year", "month", "day"};
    struct type date = type_of(BASE_DATE);
    struct operand from = expression(c, node->first, &date), to = expression(c, node_kid(node, 1), &date);
    struct unit unit;
    int which = node->op == TOK_YEARS_BETWEEN ? 0 : node->op == TOK_MONTHS_BETWEEN ? 1 : 2;
    if (!fit(c, &from, &date) || !fit(c, &to, &date) || !read_unit(c, text_of(units[which]), node->at, &unit))
        return bad_operand(node->at);
    uint32_t slot = which == 2 ? emit(c, OP_SUBTRACT, node->at, to.slot, from.slot, 0)
                               : emit(c, which ? OP_MONTHS_BETWEEN : OP_YEARS_BETWEEN, node->at, from.slot, to.slot, 0);
    return (struct operand){.slot = slot, .type = type_number(unit), .at = node->at};
}

/* min(a; b; ...) and max(a; b; ...). */
static struct operand pair_of(struct checker *c, const struct node *node)
{
    if (node->op != TOK_MIN && node->op != TOK_MAX) {
        diagnose2(c->m->diagnostics, D_BAD_AGGREGATE, node->at, keyword_name(c, node->op, node->at),
                  words(c, node->at, "only min and max take several values: min(a; b)",
                        "seuls min et max prennent plusieurs valeurs : min(a ; b)"));
        return bad_operand(node->at);
    }
    struct operand best = expression(c, node->first, NULL);
    for (const struct node *kid = node->first->next; kid; kid = kid->next) {
        struct operand y = expression(c, kid, &best.type);
        if (best.type.base == BASE_BAD || !fit(c, &y, &best.type))
            return bad_operand(node->at);
        best.slot = emit(c, node->op == TOK_MIN ? OP_LEAST : OP_GREATEST, node->at, best.slot, y.slot, 0);
        best.constant = best.bare = false;
    }
    best.at = node->at;
    return best;
}

/* 0.1 is 1/10 and 0.25 is 1/4: of such steps the multiples are as exact as decimals can be. */
static void as_fraction(double step, double *num, double *den)
{
    static const double tens[] = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
    *num = step;
    *den = 1;
    for (size_t i = 0; i < sizeof tens / sizeof *tens; i++) {
        double whole = round(step * tens[i]);
        if (whole < 1 || fabs(step * tens[i] - whole) > 4e-16 * whole)
            continue;
        double a = whole, b = tens[i];
        while (b > 0) {                 /* their greatest common divisor */
            double rest = fmod(a, b);
            a = b;
            b = rest;
        }
        *num = whole / a;
        *den = tens[i] / a;
        return;
    }
}

/* rounded(x to 0.1 kWh): the step is in a unit of x. */
static struct operand rounded(struct checker *c, const struct node *node)
{
    struct operand x = expression(c, node->first, NULL), step = expression(c, node->last, NULL);
    double num, den;
    if (x.type.base == BASE_BAD || step.type.base == BASE_BAD)
        return bad_operand(node->at);
    if (x.type.base != BASE_NUMBER) {
        fit(c, &x, &step.type);
        return bad_operand(node->at);
    }
    if (!convert(c, &step, &x.type.unit))
        return bad_operand(node->at);
    if (!(step.value > 0)) {
        diagnose(c->m->diagnostics, D_ROUNDING_STEP, step.at);
        return bad_operand(node->at);
    }
    as_fraction(step.value, &num, &den);
    enum op_code code = node->op == TOK_ROUNDED ? OP_ROUND : node->op == TOK_ROUNDED_DOWN ? OP_ROUND_DOWN : OP_ROUND_UP;
    x.slot = emit(c, code, node->at, x.slot, constant_slot(c, num), constant_slot(c, den));
    x.constant = x.bare = false;
    x.at = node->at;
    return x;
}

static struct operand any_gate_blocks(struct checker *c, const struct node *node)
{
    uint32_t no = constant_slot(c, 0), yes = constant_slot(c, 1), any = no;
    for (uint32_t i = 0; i < c->m->things; i++) {
        if (c->m->thing[i].kind != THING_GATE || c->m->thing[i].policy != c->policy)
            continue;
        need(c, i, node->at);
        if (c->m->thing[i].slot == NONE)
            continue;
        uint32_t blocks = emit(c, OP_PICK, node->at, c->m->thing[i].slot, yes, no);      /* one that does not apply does not block */
        any = emit(c, OP_OR, node->at, any, blocks, 0);
        refer(c, i, NONE, NONE, node->at);
    }
    return answer_of(c, node, any);
}

static struct operand text_literal(struct checker *c, const struct node *node, const struct type *want)
{
    double value;
    if (want && (want->base == BASE_KEY || want->base == BASE_CHOICE))
        return option_of(c, want, node->text, node->at, false, &value) ? literal(c, node, *want, value)
                                                                       : bad_operand(node->at);
    return literal(c, node, type_of(BASE_TEXT), new_text(c, node->text));
}

/* In [ ] of a test they name the rows of a breakdown that have no group; elsewhere they are no value. */
static struct operand nothing(struct checker *c, const struct node *node)
{
    diagnose3(c->m->diagnostics, D_WRONG_TYPE, node->at, source_slice(c->m->sources, node->at), words(c, node->at, "a value", "une valeur"),
              words(c, node->at, "ask: x is unknown, x is not applicable", "demander : x est inconnu, x est sans objet"));
    return bad_operand(node->at);
}

static struct operand expression_of(struct checker *c, const struct node *node, const struct type *want)
{
    switch (node->kind) {
    case N_NUMBER: return number(c, node);
    case N_DATE: return literal(c, node, type_of(BASE_DATE), node->number);
    case N_TEXT_VALUE: return text_literal(c, node, want);
    case N_YES_NO: return literal(c, node, type_of(BASE_BOOL), node->number);
    case N_PATH: return path_operand(c, node, want);
    case N_CALL: return call_operand(c, node, NULL);
    case N_CALL_OF: return call_operand(c, node->last, node->first);
    case N_AGGREGATE: return aggregate_operand(c, node);
    case N_PAIR_OF: return pair_of(c, node);
    case N_ROUNDED: return rounded(c, node);
    case N_UNARY: return node->op == TOK_YEAR_OF ? year_of_day(c, node) : unary(c, node);
    case N_BINARY: return binary_operand(c, node, want);
    case N_STATE: return state_of(c, node);
    case N_IN_RANGE: return in_range(c, node);
    case N_ONE_OF_SET: return one_of(c, node);
    case N_MATCHES: return matches(c, node);
    case N_IF: return conditional(c, node, want);
    case N_BETWEEN: return between(c, node);
    case N_ANY_GATE_BLOCKS: return any_gate_blocks(c, node);
    case N_UNKNOWN:
    case N_NOT_APPLICABLE: return nothing(c, node);
    default: return bad_operand(node->at);
    }
}

/* A tree is as deep as its longest chain of `+`, and functions that call functions unfold to ever more of them: the stack
 * and the patience of a reader have an end, so both are counted. */
struct operand expression(struct checker *c, const struct node *node, const struct type *want)
{
    if (!node)
        return bad_operand((struct span){0});
    if (c->depth >= CHECK_DEPTH) {
        if (!c->too_deep)
            diagnose_limit(c->m->diagnostics, D_TOO_NESTED, node->at, CHECK_DEPTH);
        c->too_deep = true;
        return bad_operand(node->at);
    }
    if (c->steps >= CHECK_STEPS) {
        uint32_t thing = c->thing == NONE ? 0 : c->thing;
        if (!c->too_large)
            diagnose_limit(c->m->diagnostics, D_PROGRAM_TOO_LARGE, c->m->thing[thing].at, CHECK_STEPS);
        c->too_large = true;
        return bad_operand(node->at);
    }
    c->depth++;
    c->steps++;
    struct operand x = expression_of(c, node, want);
    c->depth--;
    return x;
}

struct operand condition(struct checker *c, const struct node *node)
{
    struct type want = type_of(BASE_BOOL);
    struct operand x = expression(c, node, &want);
    return fit(c, &x, &want) ? x : bad_operand(x.at);
}

/* `as X when C` lines, first true wins; the last one says `otherwise`, or there is one line without a condition. */
struct operand lines(struct checker *c, const struct node *parent, const struct type *want)
{
    uint32_t n = 0;
    for (const struct node *kid = parent->first; kid; kid = kid->next)
        n += kid->kind == N_AS;
    struct operand *value = arena_alloc(c->m->arena, (n + 1) * sizeof *value);
    struct operand *when = arena_alloc(c->m->arena, (n + 1) * sizeof *when);
    if (!value || !when)
        return bad_operand(parent->at);
    n = 0;
    bool closed = false, good = true;
    uint32_t facts = c->facts;
    struct type first = want ? *want : type_of(BASE_BAD);
    for (const struct node *kid = parent->first; kid; kid = kid->next) {
        if (kid->kind != N_AS)
            continue;
        if (closed)
            diagnose(c->m->diagnostics, D_AFTER_OTHERWISE, kid->at);
        closed |= kid->op != TOK_WHEN;
        if (kid->op == 0 && n > 0)
            diagnose(c->m->diagnostics, D_NO_OTHERWISE, kid->at);
        uint32_t before = c->facts;         /* that no line above held */
        if (kid->op == TOK_WHEN)
            facts_of(c, node_kid(kid, 1), true);
        value[n] = expression(c, kid->first, first.base == BASE_BAD ? NULL : &first);
        c->facts = before;
        when[n] = kid->op == TOK_WHEN ? condition(c, node_kid(kid, 1)) : bad_operand(kid->at);
        if (kid->op == TOK_WHEN)
            facts_of(c, node_kid(kid, 1), false);
        good &= value[n].type.base != BASE_BAD && (kid->op != TOK_WHEN || when[n].type.base != BASE_BAD);
        if (first.base == BASE_BAD)
            first = value[n].type;
        good = good && fit(c, &value[n], &first);
        n++;
    }
    c->facts = facts;
    if (n > 0 && !closed)
        diagnose(c->m->diagnostics, D_NO_OTHERWISE, value[n - 1].at);
    if (n == 0 || !good || !closed)
        return bad_operand(parent->at);
    struct operand result = value[--n];
    while (n-- > 0) {
        result.slot = emit(c, OP_PICK, when[n].at, when[n].slot, value[n].slot, result.slot);
        result.constant = false;
    }
    return result;
}
