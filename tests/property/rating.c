#include "rating.h"

#include <math.h>

#include "parser.tab.h"
#include "points.h"

static double weight_of(const struct node *node)
{
    const struct node *weight = node_find(node, N_WEIGHT);
    return weight ? weight->number : NAN;
}

/* ---- criteria ---- */

/* What `applies when` leaves of a value: nothing when it is not true, and nothing known when it is not known. */
static struct reading where_it_applies(struct reference *reference, const struct node *block, struct reading value)
{
    const struct node *applies = node_find(block, N_APPLIES_WHEN);
    if (!applies)
        return value;
    struct reading condition = reference_condition(reference, applies->first, NULL);
    if (condition.knowledge == UNKNOWN_VALUE)
        value = reading_unknown();
    else if (!reading_is_true(condition))
        value = reading_not_applicable();
    return reading_marked(value, condition);
}

struct reading rating_points(struct reference *reference, const struct node *criterion)
{
    return where_it_applies(reference, criterion, points_of(reference, criterion));
}

struct reading rating_measure(struct reference *reference, const struct node *criterion)
{
    const struct node *measure = node_find(criterion, N_MEASURE);
    return measure ? reference_value(reference, measure->first, NULL, (struct words){0}) : reading_not_applicable();
}

struct reading rating_counted(struct reference *reference, const struct node *criterion)
{
    struct reading points = rating_points(reference, criterion);
    const struct node *score = rulebook_only(reference->book, N_SCORE), *missing = node_find(criterion, N_MISSING);
    if (!missing && score)
        missing = node_find(score, N_MISSING);
    if (points.knowledge != UNKNOWN_VALUE)
        return points;
    return reading_marked(reading_number(missing ? missing->number : 0, PLAIN), points);
}

/* ---- the score ---- */

/* A weighted mean of what applies, taken together one by one. */
struct mean {
    struct reading points, weights;
    int n;
};

static struct mean no_mean(void)
{
    return (struct mean){.points = reading_number(0, PLAIN), .weights = reading_number(0, PLAIN)};
}

static void weigh(struct mean *mean, struct reading points, double weight)
{
    struct reading share = reading_number(weight, PLAIN);
    mean->weights = reading_marked(mean->weights, points);
    mean->points = reading_marked(mean->points, points);
    if (!reading_is_known(points))
        return;
    mean->points = reading_plus(mean->points, reading_times(points, share), 1);
    mean->weights = reading_plus(mean->weights, share, 1);
    mean->n++;
}

static struct reading mean_value(const struct mean *mean)
{
    struct reading value = mean->n ? reading_divided(mean->points, mean->weights) : reading_not_applicable();
    return reading_marked(value, mean->weights);
}

static bool is_in(struct reference *reference, const struct node *criterion, const struct node *theme)
{
    const struct node *in = node_find(criterion, N_IN_THEME);
    return !theme || (in && rulebook_same_name(reference->book, in->text, theme->text));
}

/* Of a theme, or of all criteria (NULL). */
static struct reading mean_of_criteria(struct reference *reference, const struct node *theme)
{
    struct mean mean = no_mean();
    for (const struct node *criterion = next_of(reference->book->parsed.file->first, N_CRITERION); criterion; criterion = next_of(criterion->next, N_CRITERION))
        if (is_in(reference, criterion, theme))
            weigh(&mean, rating_counted(reference, criterion), weight_of(criterion));
    return mean_value(&mean);
}

struct reading rating_theme(struct reference *reference, const struct node *theme)
{
    return mean_of_criteria(reference, theme);
}

struct reading rating_uncapped(struct reference *reference)
{
    const struct node *score = rulebook_only(reference->book, N_SCORE), *of = score ? node_find(score, N_MEAN_OF) : NULL;
    struct mean mean = no_mean();
    if (!of || of->op == TOK_MEAN_OF_CRITERIA)
        return mean_of_criteria(reference, NULL);
    for (const struct node *theme = next_of(reference->book->parsed.file->first, N_THEME); theme; theme = next_of(theme->next, N_THEME))
        weigh(&mean, rating_theme(reference, theme), weight_of(theme));
    return mean_value(&mean);
}

struct reading rating_score(struct reference *reference)
{
    struct reading score = rating_uncapped(reference);
    for (const struct node *clause = first_kid(rulebook_only(reference->book, N_SCORE)); clause; clause = clause->next)
        if (clause->kind == N_AT_MOST) {
            struct reading condition = reference_condition(reference, clause->first, NULL);
            if (reading_is_true(condition) && reading_is_known(score) && score.number > clause->number)
                score = reading_marked(reading_number(clause->number, PLAIN), score);
            score = reading_marked(score, condition);
        }
    return score;
}

struct reading rating_completeness(struct reference *reference)
{
    struct mean mean = no_mean();
    for (const struct node *criterion = next_of(reference->book->parsed.file->first, N_CRITERION); criterion; criterion = next_of(criterion->next, N_CRITERION)) {
        struct reading points = rating_points(reference, criterion), answered;
        answered = reading_number(reading_is_known(points) && !points.assumed ? 100 : 0, PLAIN);
        if (points.knowledge == NOT_APPLICABLE_VALUE)
            answered = points;
        answered.doubtful = points.doubtful;
        answered.assumed = false;
        weigh(&mean, answered, weight_of(criterion));
    }
    struct reading share = mean_value(&mean);
    share.unit = rulebook_unit_written(reference->book, TEXT("%"), PLAIN);
    share.number *= share.unit.size;
    share.error += fabs(share.number) * 0x1p-52;
    return share;
}

struct reading rating_grade(struct reference *reference)
{
    struct reading score = rating_score(reference), result = reading_is_known(score) ? reading_unknown() : score;
    for (const struct node *grade = first_kid(rulebook_only(reference->book, N_GRADES)); grade; grade = grade->next)
        if (grade->kind == N_GRADE && !reading_is_known(result)) {
            struct reading reached =
                reading_compared(score, grade->op == TOK_FROM ? TOK_GE : '>', reading_number(grade->number, PLAIN));
            if (reading_is_true(reached))
                result = reading_word(grade->text);
            score.doubtful |= reached.doubtful;
        }
    for (const struct node *clause = first_kid(rulebook_only(reference->book, N_SCORE)); clause; clause = clause->next)
        if (clause->kind == N_NO_GRADE) {
            struct reading condition = reference_condition(reference, clause->first, NULL);
            if (reading_is_true(condition) || condition.knowledge == UNKNOWN_VALUE)
                result = reading_unknown();
            score.doubtful |= condition.doubtful;
        }
    return reading_marked(result, score);
}

/* ---- gates ---- */

struct reading rating_gate(struct reference *reference, const struct node *gate)
{
    struct reading blocks = reading_truth(false);
    bool first = true;
    for (const struct node *clause = first_kid(gate); clause; clause = clause->next)
        if (clause->kind == N_BLOCK_WHEN || clause->kind == N_WARN_WHEN) {
            struct reading condition = reference_condition(reference, clause->first, NULL);
            blocks = first ? condition : reading_or(blocks, condition);
            first = false;
        }
    return where_it_applies(reference, gate, blocks);
}

/* A gate that does not apply does not block; one that is undecided leaves it open. */
struct reading rating_any_gate_blocks(struct reference *reference)
{
    struct reading any = reading_truth(false);
    for (const struct node *gate = next_of(reference->book->parsed.file->first, N_GATE); gate; gate = next_of(gate->next, N_GATE)) {
        struct reading outcome = rating_gate(reference, gate);
        any = reading_or(any, outcome.knowledge == NOT_APPLICABLE_VALUE ? reading_marked(reading_truth(false), outcome) : outcome);
    }
    return any;
}
