/* Two operands and what stands between them: arithmetic with units, dates, comparisons, and, or, or else. */
#include <math.h>

#include "check.h"

static bool is_comparison(int op)
{
    return op == '<' || op == '>' || op == TOK_LE || op == TOK_GE || op == TOK_IS || op == TOK_IS_NOT;
}

/* What the grammar lets through and a reader would stumble over. */
static bool well_formed(struct checker *c, const struct node *node)
{
    bool good = true;
    for (const struct node *kid = node->first; kid; kid = kid->next) {
        if (kid->bracketed)
            continue;
        if (kid->kind == N_IF) {
            diagnose(c->m->diagnostics, D_IF_OPERAND, kid->at);
            good = false;
        }
        if (kid->kind != N_BINARY)
            continue;
        bool mixed = (node->op == TOK_AND && kid->op == TOK_OR) || (node->op == TOK_OR && kid->op == TOK_AND);
        if (mixed) {
            diagnose(c->m->diagnostics, D_MIXED_LOGIC, node->name_at);
            good = false;
        }
        if (is_comparison(node->op) && is_comparison(kid->op)) {
            diagnose(c->m->diagnostics, D_CHAINED_COMPARISON, node->name_at);
            good = false;
        }
    }
    return good;
}

static struct operand made(const struct node *node, uint32_t slot, struct type type)
{
    return (struct operand){.slot = slot, .type = type, .at = node->at};
}

static void mismatch(struct checker *c, const struct node *node, const struct operand *a, const struct operand *b)
{
    struct unit missing;
    struct text factor = unit_missing_factor(&a->type.unit, &b->type.unit, &missing) ? unit_words(c, &missing, node->at)
                                                                                    : TEXT("?");
    struct text back = unit_missing_factor(&b->type.unit, &a->type.unit, &missing) ? unit_words(c, &missing, node->at)
                                                                                  : TEXT("?");
    struct diagnostic *d = diagnose3(c->m->diagnostics, D_UNIT_MISMATCH, a->at, unit_words(c, &a->type.unit, node->at),
                                     unit_words(c, &b->type.unit, node->at), factor);
    if (d)
        d->args[3] = back;
    diagnostic_relate(d, NOTE_OTHER_SIDE, b->at);
}

/* Brings both to the left one's unit; a bare number beside a quantity lacks its unit. */
static bool same_unit(struct checker *c, const struct node *node, struct operand *a, struct operand *b)
{
    if (a->type.base == BASE_BAD || b->type.base == BASE_BAD)
        return false;
    if (a->type.base == BASE_NUMBER && b->type.base == BASE_NUMBER) {
        bool percent = unit_is_percent(&c->m->units, &b->type.unit);
        if (a->bare && !b->bare && (percent || !unit_same_dimension(&a->type.unit, &b->type.unit)))
            return convert(c, a, &b->type.unit);
        if (!b->bare && !unit_same_dimension(&a->type.unit, &b->type.unit)) {
            mismatch(c, node, a, b);
            return false;
        }
        return convert(c, b, &a->type.unit);
    }
    return fit(c, b, &a->type);
}

static bool is_calendar_unit(struct checker *c, const struct unit *unit, double *months)
{
    struct unit year, month;
    struct text part;
    if (unit_read(&c->m->units, TEXT("year"), &year, &part) != UNIT_OK ||
        unit_read(&c->m->units, TEXT("month"), &month, &part) != UNIT_OK)
        return false;
    *months = unit_equal(unit, &year) ? 12 : 1;
    return unit_equal(unit, &year) || unit_equal(unit, &month);
}

/* date + 12 months is calendar arithmetic, date + 30 days counts days, date - date gives days. */
static struct operand date_arithmetic(struct checker *c, const struct node *node, struct operand *a, struct operand *b)
{
    struct unit day;
    double months;
    if (!read_unit(c, TEXT("day"), node->at, &day))
        return bad_operand(node->at);
    if (node->op == '-' && b->type.base == BASE_DATE)
        return made(node, emit(c, OP_SUBTRACT, node->at, a->slot, b->slot, 0), type_number(day));
    if (b->type.base != BASE_NUMBER) {
        struct type want = type_number(day);
        fit(c, b, &want);
        return bad_operand(node->at);
    }
    if (is_calendar_unit(c, &b->type.unit, &months)) {
        if (b->constant && b->value * months != floor(b->value * months)) {
            diagnose3(c->m->diagnostics, D_WRONG_TYPE, b->at, type_words(c, &b->type, b->at),
                      words(c, b->at, "whole months or days", "des mois entiers ou des jours"), (struct text){0});
            return bad_operand(node->at);
        }
        uint32_t count = b->slot;
        if (months != 1)
            count = emit(c, OP_MULTIPLY, node->at, count, constant_slot(c, months), 0);
        if (node->op == '-')
            count = emit(c, OP_NEGATE, node->at, count, 0, 0);
        return made(node, emit(c, OP_ADD_MONTHS, node->at, a->slot, count, 0), type_of(BASE_DATE));
    }
    double num, den;
    if (unit_factor(&b->type.unit, &day, &num, &den) && num < den) {        /* a date has no hours */
        diagnose3(c->m->diagnostics, D_WRONG_TYPE, b->at, type_words(c, &b->type, b->at),
                  words(c, b->at, "whole months or days", "des mois entiers ou des jours"), (struct text){0});
        return bad_operand(node->at);
    }
    if (!convert(c, b, &day))
        return bad_operand(node->at);
    return made(node, emit(c, node->op == '+' ? OP_ADD : OP_SUBTRACT, node->at, a->slot, b->slot, 0), type_of(BASE_DATE));
}

static struct operand sum_or_difference(struct checker *c, const struct node *node, struct operand *a, struct operand *b)
{
    if (a->type.base == BASE_DATE && b->type.base != BASE_BAD)
        return date_arithmetic(c, node, a, b);
    struct type number = type_number(a->type.unit);
    if (a->type.base != BASE_NUMBER) {
        number.unit = unit_one();
        fit(c, a, &number);
        return bad_operand(node->at);
    }
    if (b->type.base != BASE_NUMBER) {
        fit(c, b, &number);
        return bad_operand(node->at);
    }
    if (!same_unit(c, node, a, b))
        return bad_operand(node->at);
    return made(node, emit(c, node->op == '+' ? OP_ADD : OP_SUBTRACT, node->at, a->slot, b->slot, 0), a->type);
}

static bool as_factor(struct checker *c, struct operand *x)
{
    struct unit one = unit_one();
    struct type want = type_number(one);
    if (x->type.base != BASE_NUMBER)
        return fit(c, x, &want) && false;
    return !unit_is_percent(&c->m->units, &x->type.unit) || convert(c, x, &one);     /* 20 % of 5 kWh is 1 kWh */
}

static struct operand product(struct checker *c, const struct node *node, struct operand *a, struct operand *b)
{
    struct unit unit;
    bool good = as_factor(c, a);
    if (!as_factor(c, b) || !good)
        return bad_operand(node->at);
    bool fits = node->op == '*' ? unit_multiply(&a->type.unit, &b->type.unit, &unit)
                                : unit_divide(&a->type.unit, &b->type.unit, &unit);
    if (!fits) {
        diagnose(c->m->diagnostics, D_UNIT_TOO_LARGE, node->at);
        return bad_operand(node->at);
    }
    struct operand result =
        made(node, emit(c, node->op == '*' ? OP_MULTIPLY : OP_DIVIDE, node->at, a->slot, b->slot, 0), type_number(unit));
    if (unit_is_dimensionless(&unit) && !unit_is_plain_number(&unit)) {      /* kWh/Wh is 1000, not a unit */
        struct unit one = unit_one();
        convert(c, &result, &one);
    }
    return result;
}

bool is_ordered(struct checker *c, const struct operand *x)
{
    if (x->type.base == BASE_NUMBER || x->type.base == BASE_DATE)
        return true;
    diagnose3(c->m->diagnostics, D_WRONG_TYPE, x->at, type_words(c, &x->type, x->at),
              words(c, x->at, "a number or a date", "un nombre ou une date"),
              words(c, x->at, "only numbers and dates are smaller or greater; ask: x is ...",
                    "seuls les nombres et les dates sont plus petits ou plus grands ; demander : x est ..."));
    return false;
}

static struct operand comparison(struct checker *c, const struct node *node, struct operand *a, struct operand *b)
{
    bool equality = node->op == TOK_IS || node->op == TOK_IS_NOT;
    if (!equality && (!is_ordered(c, a) || !is_ordered(c, b)))
        return bad_operand(node->at);
    if (!same_unit(c, node, a, b))
        return bad_operand(node->at);
    uint32_t slot;
    if (equality) {
        enum op_code code = a->type.base == BASE_NUMBER ? OP_EQUAL : a->type.base == BASE_TEXT ? OP_SAME_TEXT : OP_SAME;
        slot = emit(c, code, node->at, a->slot, b->slot, 0);
        if (node->op == TOK_IS_NOT)
            slot = emit(c, OP_NOT, node->at, slot, 0, 0);
    } else {
        bool strict = node->op == '<' || node->op == '>', swap = node->op == '>' || node->op == TOK_GE;
        slot = emit(c, strict ? OP_LESS : OP_LESS_EQUAL, node->at, swap ? b->slot : a->slot, swap ? a->slot : b->slot, 0);
    }
    return made(node, slot, type_of(BASE_BOOL));
}

static struct operand logic(struct checker *c, const struct node *node)
{
    struct operand a = condition(c, node->first), b = condition(c, node_kid(node, 1));
    if (a.type.base == BASE_BAD || b.type.base == BASE_BAD)
        return bad_operand(node->at);
    return made(node, emit(c, node->op == TOK_AND ? OP_AND : OP_OR, node->at, a.slot, b.slot, 0), type_of(BASE_BOOL));
}

struct operand binary_operand(struct checker *c, const struct node *node, const struct type *want)
{
    if (!well_formed(c, node))
        return bad_operand(node->at);
    if (node->op == TOK_AND || node->op == TOK_OR)
        return logic(c, node);
    struct operand a = expression(c, node->first, node->op == TOK_OR_ELSE ? want : NULL);
    bool option = node_kid(node, 1)->kind == N_PATH && node_kid(node, 1)->kids == 1;
    if (a.type.base == BASE_BAD && option && (node->op == TOK_IS || node->op == TOK_IS_NOT))
        return a;               /* a choice of something that is wrong itself */
    bool takes_type = node->op == TOK_IS || node->op == TOK_IS_NOT || node->op == TOK_OR_ELSE;
    struct operand b = expression(c, node_kid(node, 1), takes_type ? &a.type : NULL);
    if (a.type.base == BASE_BAD || b.type.base == BASE_BAD)
        return bad_operand(node->at);
    switch (node->op) {
    case '+':
    case '-':
        return sum_or_difference(c, node, &a, &b);
    case '*':
    case '/':
        return product(c, node, &a, &b);
    case TOK_OR_ELSE:
        return same_unit(c, node, &a, &b) ? made(node, emit(c, OP_OR_ELSE, node->at, a.slot, b.slot, 0), a.type)
                                          : bad_operand(node->at);
    default:
        return comparison(c, node, &a, &b);
    }
}
