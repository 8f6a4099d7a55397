#include "reading.h"

#include <math.h>

#include "parser.tab.h"

static const double rounding = 0x1p-52;

/* Few binary digits: sums and products of such numbers are exact. */
static bool is_short(double x)
{
    return fabs(x) < 0x1p32 && x * 0x1p20 == trunc(x * 0x1p20);
}

static double rounded(double x, double carried)
{
    return carried == 0 && is_short(x) ? 0 : carried + fabs(x) * rounding;
}

struct reading reading_unknown(void)
{
    return (struct reading){.knowledge = UNKNOWN_VALUE, .unit = PLAIN};
}

struct reading reading_not_applicable(void)
{
    return (struct reading){.knowledge = NOT_APPLICABLE_VALUE, .unit = PLAIN};
}

struct reading reading_number(double written, struct yardstick unit)
{
    double number = written * unit.size;
    return (struct reading){.number = number,
                            .error = rounded(number, is_short(written) && is_short(unit.size) ? 0 : fabs(number) * rounding),
                            .unit = unit};
}

struct reading reading_in(struct reading number, struct yardstick declared)
{
    if (number.kind == A_NUMBER && yardstick_alike(&number.unit, &declared))
        number.unit = declared;
    return number;
}

struct reading reading_truth(bool truth)
{
    return (struct reading){.kind = A_TRUTH, .number = truth, .unit = PLAIN};
}

struct reading reading_word(struct text word)
{
    return (struct reading){.kind = A_WORD, .word = word, .unit = PLAIN};
}

struct reading reading_day(double day)
{
    return (struct reading){.kind = A_DAY, .number = day, .unit = PLAIN};
}

struct reading reading_marked(struct reading value, struct reading by)
{
    value.assumed |= by.assumed;
    value.doubtful |= by.doubtful;
    return value;
}

struct reading reading_of_both(struct reading a, struct reading b, struct reading value)
{
    bool known = a.knowledge != UNKNOWN_VALUE && b.knowledge != UNKNOWN_VALUE;
    if (known && (a.knowledge == NOT_APPLICABLE_VALUE || b.knowledge == NOT_APPLICABLE_VALUE))
        value = reading_not_applicable();
    else if (!known || (value.kind == A_NUMBER && !isfinite(value.number)))
        value = reading_unknown();
    return reading_marked(reading_marked(value, a), b);
}

bool reading_is_known(struct reading a)
{
    return a.knowledge == KNOWN_VALUE;
}
bool reading_is_true(struct reading a)
{
    return a.knowledge == KNOWN_VALUE && a.number != 0;
}
bool reading_is_false(struct reading a)
{
    return a.knowledge == KNOWN_VALUE && a.number == 0;
}

/* A bare 0 has every unit. */
static struct yardstick unit_of_both(struct reading a, struct reading b)
{
    return a.of_any_unit || (yardstick_is_number(&a.unit) && !b.of_any_unit) ? b.unit : a.unit;
}

struct reading reading_plus(struct reading a, struct reading b, int sign)
{
    struct reading sum = {
        .number = a.number + sign * b.number, .unit = unit_of_both(a, b), .of_any_unit = a.of_any_unit && b.of_any_unit};
    sum.error = rounded(sum.number, a.error + b.error);
    return reading_of_both(a, b, sum);
}

/* A percentage that multiplies is a plain number. */
static struct yardstick factor(struct reading a)
{
    return yardstick_is_number(&a.unit) ? PLAIN : a.unit;
}

struct reading reading_times(struct reading a, struct reading b)
{
    struct reading product = {.number = a.number * b.number,
                              .unit = yardstick_times(factor(a), factor(b), 1),
                              .of_any_unit = a.of_any_unit || b.of_any_unit};
    product.error = rounded(product.number, fabs(a.number) * b.error + fabs(b.number) * a.error);
    return reading_of_both(a, b, product);
}

struct reading reading_divided(struct reading a, struct reading b)
{
    struct reading quotient = {.number = a.number / b.number,
                               .unit = yardstick_times(factor(a), factor(b), -1),
                               .of_any_unit = a.of_any_unit || b.of_any_unit};
    quotient.error = rounded(quotient.number, (a.error + fabs(quotient.number) * b.error) / fabs(b.number));
    if (is_short(quotient.number) && quotient.number * b.number != a.number)
        quotient.error += fabs(quotient.number) * rounding;
    quotient.doubtful = reading_is_known(b) && b.error > 0 && fabs(b.number) <= 4 * b.error;
    bool doubtful = quotient.doubtful;
    quotient = reading_of_both(a, b, quotient);
    quotient.doubtful |= doubtful;
    return quotient;
}

/* The one that decides alone does so whatever the other is; the mark of a sure one that decides is enough. */
static struct reading decided(struct reading a, struct reading b, bool by)
{
    bool first = by ? reading_is_true(a) : reading_is_false(a), second = by ? reading_is_true(b) : reading_is_false(b);
    if (!first && !second)
        return reading_of_both(a, b, reading_truth(!by));
    struct reading result = reading_truth(by);
    result.assumed = first && second ? a.assumed && b.assumed : first ? a.assumed : b.assumed;
    result.doubtful = first && second ? a.doubtful && b.doubtful : first ? a.doubtful : b.doubtful;
    return result;
}

struct reading reading_and(struct reading a, struct reading b)
{
    return decided(a, b, false);
}
struct reading reading_or(struct reading a, struct reading b)
{
    return decided(a, b, true);
}

struct reading reading_not(struct reading a)
{
    return reading_of_both(a, a, reading_truth(!reading_is_true(a)));
}

struct reading reading_least(struct reading a, struct reading b, int sign)
{
    struct reading least = sign * a.number <= sign * b.number ? a : b;
    least.unit = unit_of_both(a, b);
    least.of_any_unit = a.of_any_unit && b.of_any_unit;
    least.error = a.error > b.error ? a.error : b.error;
    return reading_of_both(a, b, least);
}

int reading_order(struct reading a, struct reading b, bool *doubtful)
{
    double difference = fabs(a.number - b.number), noise = 4 * (a.error + b.error);
    double limit = 1e-9 * fmax(fabs(a.number), fabs(b.number));
    if (difference > 0 || noise > 0)
        *doubtful |= fabs(difference - limit) <= noise + 1e-6 * limit;
    return difference <= limit ? 0 : a.number < b.number ? -1 : 1;
}

struct reading reading_compared(struct reading a, int relation, struct reading b)
{
    bool doubtful = false, equal, truth = false;
    int order = 0;
    if (a.kind == A_WORD && b.kind == A_WORD)
        equal = text_equal(a.word, b.word);
    else
        equal = (order = reading_order(a, b, &doubtful)) == 0;
    switch (relation) {
    case '<': truth = order < 0; break;
    case '>': truth = order > 0; break;
    case TOK_LE: truth = order <= 0; break;
    case TOK_GE: truth = order >= 0; break;
    case TOK_IS: truth = equal; break;
    case TOK_IS_NOT: truth = !equal; break;
    default: break;
    }
    struct reading result = reading_of_both(a, b, reading_truth(truth));
    result.doubtful |= doubtful && reading_is_known(result);
    return result;
}
