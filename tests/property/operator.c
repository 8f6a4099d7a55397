#include "operator.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <math.h>
#include <pcre2.h>

#include "calendar.h"
#include "parser.tab.h"
#include "target.h"

static const struct words no_words = {0};

static struct yardstick unit_named(struct reference *reference, const char *name)
{
    return rulebook_unit_written(reference->book, text_of(name), PLAIN);
}

static struct reading or_else(struct reading a, struct reading b)
{
    if (reading_is_known(a))
        return a;
    struct reading result = reading_is_known(b) ? b : reading_of_both(a, b, b);
    result.assumed = true;
    return reading_marked(result, a);
}

/* Months and years that are added to a day are those of the calendar, of which there is no half; other units are days. */
static struct reading day_plus(struct reference *reference, struct reading day, struct reading time, int sign)
{
    struct reading result = day;
    double months = time.number / unit_named(reference, "month").size, days = time.number / unit_named(reference, "day").size;
    if (!reading_is_known(day) || !reading_is_known(time))
        return reading_of_both(day, time, result);
    if (time.unit.size != unit_named(reference, "month").size && time.unit.size != unit_named(reference, "year").size)
        result.number = floor(day.number + sign * days + 1e-9);
    else if (fabs(months - round(months)) <= 1e-9 * fabs(months))
        result.number = calendar_add_months((int)day.number, sign * (int)round(months));
    else
        result = reading_unknown();
    return reading_of_both(day, time, result);
}

static struct reading plus(struct reference *reference, struct reading a, struct reading b, int sign)
{
    if (a.kind == A_DAY && b.kind == A_DAY && sign < 0)
        return reading_of_both(a, b, reading_number(a.number - b.number, unit_named(reference, "day")));
    if (a.kind == A_DAY)
        return day_plus(reference, a, b, sign);
    if (b.kind == A_DAY)
        return day_plus(reference, b, a, sign);
    return reading_plus(a, b, sign);
}

static bool has_words(struct words words)
{
    return words.choices || words.table;
}

static struct words or_these(struct words words, struct words others)
{
    return has_words(words) ? words : others;
}

struct reading operator_binary(struct reference *reference, const struct node *node, const struct scope *scope,
                               struct words words)
{
    const struct node *left = node->first, *right = left->next;
    bool chosen = node->op == TOK_OR_ELSE;
    /* the side whose words are known by itself says what a bare name on the other side means */
    struct words of_right = or_these(chosen ? words : no_words, reference_words(reference, left, scope));
    struct words of_left = chosen || has_words(of_right) ? words : reference_words(reference, right, scope);
    struct reading a = reference_value(reference, left, scope, of_left), b = reference_value(reference, right, scope, of_right);
    switch (node->op) {
    case '+': return plus(reference, a, b, 1);
    case '-': return plus(reference, a, b, -1);
    case '*': return reading_times(a, b);
    case '/': return reading_divided(a, b);
    case TOK_AND: return reading_and(a, b);
    case TOK_OR: return reading_or(a, b);
    case TOK_OR_ELSE: return or_else(a, b);
    default: return reading_compared(a, node->op, b);
    }
}

struct reading operator_between(struct reference *reference, const struct node *node, const struct scope *scope)
{
    struct reading a = reference_value(reference, node->first, scope, no_words), result;
    struct reading b = reference_value(reference, node->first->next, scope, no_words);
    int from = (int)a.number, to = (int)b.number;
    bool both = reading_is_known(a) && reading_is_known(b);
    if (node->op == TOK_YEARS_BETWEEN)
        result = reading_number(both ? calendar_years_between(from, to) : 0, unit_named(reference, "year"));
    else if (node->op == TOK_MONTHS_BETWEEN)
        result = reading_number(both ? calendar_months_between(from, to) : 0, unit_named(reference, "month"));
    else
        result = reading_number(to - from, unit_named(reference, "day"));
    return reading_of_both(a, b, result);
}

struct reading operator_state(struct reference *reference, const struct node *node, const struct scope *scope)
{
    struct reading a = reference_value(reference, node->first, scope, no_words), result;
    bool asks_project = node->op == TOK_IS_GIVEN || node->op == TOK_IS_NOT_GIVEN;
    if (asks_project) {
        bool given = reading_is_known(a) && reference_is_given(reference, node->first, scope);
        result = reading_truth(given == (node->op == TOK_IS_GIVEN));
    } else {
        enum knowledge asked = node->op == TOK_IS_KNOWN     ? KNOWN_VALUE
                               : node->op == TOK_IS_UNKNOWN ? UNKNOWN_VALUE
                                                            : NOT_APPLICABLE_VALUE;
        result = reading_truth(a.knowledge == asked);
        result.assumed = a.assumed;
    }
    result.doubtful = a.doubtful;
    return result;
}

struct reading operator_in_range(struct reference *reference, const struct node *node, const struct scope *scope)
{
    struct reading x = reference_value(reference, node->first, scope, no_words);
    struct reading low = reference_value(reference, node_kid(node, 1), scope, no_words);
    struct reading high = reference_value(reference, node_kid(node, 2), scope, no_words);
    struct reading inside = reading_and(reading_compared(x, TOK_GE, low), reading_compared(x, TOK_LE, high));
    return node->op == TOK_IS_FROM ? inside : reading_not(inside);
}

struct reading operator_one_of(struct reference *reference, const struct node *node, const struct scope *scope)
{
    struct reading any = reading_truth(false), x = reference_value(reference, node->first, scope, no_words);
    struct words words = reference_words(reference, node->first, scope);
    for (const struct node *kid = node->first->next; kid; kid = kid->next)
        any = reading_or(any, reading_compared(x, TOK_IS, reference_value(reference, kid, scope, words)));
    return any;
}

struct reading operator_matches(struct reference *reference, const struct node *node, const struct scope *scope)
{
    struct reading text = reference_value(reference, node->first, scope, no_words);
    int code;
    size_t at;
    bool fits = false;
    if (reading_is_known(text)) {
        pcre2_code *pattern = pcre2_compile((PCRE2_SPTR)node->text.at, node->text.n, PCRE2_UTF, &code, &at, NULL);
        pcre2_match_data *match = pcre2_match_data_create(1, NULL);
        fits = pcre2_match(pattern, (PCRE2_SPTR)text.word.at, text.word.n, 0, 0, match, NULL) >= 0;
        pcre2_match_data_free(match);
        pcre2_code_free(pattern);
    }
    return reading_of_both(text, text, reading_truth(fits));
}

struct reading operator_if(struct reference *reference, const struct node *node, const struct scope *scope, struct words words)
{
    struct reading condition = reference_condition(reference, node->first, scope);
    if (!reading_is_known(condition))
        return condition;
    const struct node *first = node_kid(node, 1), *taken = reading_is_true(condition) ? first : node_kid(node, 2);
    if (taken != first)
        words = or_these(words, reference_words(reference, first, scope));
    return reading_marked(reference_value(reference, taken, scope, words), condition);
}

/* Halves away from 0; what is a half, or a whole, but for rounding counts as that. Whoever is told otherwise by the last digits is
 * in doubt. */
struct reading operator_rounded(struct reference *reference, const struct node *rounded, const struct scope *scope)
{
    struct reading x = reference_value(reference, rounded->first, scope, (struct words){0});
    struct reading step = reading_number(rounded->last->number, rulebook_unit_written(reference->book, rounded->last->unit, PLAIN));
    double count = x.number / step.number, near = fmin(1e-9 * fabs(count), 1e-6), whole, threshold;
    if (!reading_is_known(x))
        return x;
    if (rounded->op == TOK_ROUNDED) {
        whole = floor(fabs(count) + 0.5 + near);
        threshold = fabs(fabs(count) + 0.5 + near - round(fabs(count) + 0.5 + near));
        whole = count < 0 ? -whole : whole;
    } else {
        double moved = rounded->op == TOK_ROUNDED_DOWN ? count + near : count - near;
        whole = rounded->op == TOK_ROUNDED_DOWN ? floor(moved) : ceil(moved);
        threshold = fabs(moved - round(moved));
    }
    struct reading result = x;
    result.number = whole * step.number;
    result.error = fabs(result.number) * 0x1p-50;
    result.doubtful |= threshold <= x.error / step.number + fabs(count) * 0x1p-50;
    return result;
}

struct reading operator_extreme(struct reference *reference, const struct node *node, const struct scope *scope)
{
    struct reading best = reference_value(reference, node->first, scope, no_words);
    for (const struct node *kid = node->first->next; kid; kid = kid->next)
        best = reading_least(best, reference_value(reference, kid, scope, no_words), node->op == TOK_MIN ? 1 : -1);
    return best;
}

struct reading operator_unary(struct reference *reference, const struct node *node, const struct scope *scope)
{
    struct reading x = reference_value(reference, node->first, scope, no_words);
    if (node->op == TOK_NOT)
        return reading_not(x);
    if (node->op == TOK_YEAR_OF)
        return reading_of_both(x, x, reading_number(reading_is_known(x) ? calendar_year((int)x.number) : 0, PLAIN));
    x.number = -x.number;
    return x;
}
