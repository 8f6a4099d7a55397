/* Aggregates over rows, for the reference evaluator: each row is looked at in turn, and told what it adds. */
#include <cjson/cJSON.h>
#include <math.h>

#include "parser.tab.h"
#include "reference.h"
#include "sheet.h"

/* What the rows so far come to. */
struct total {
    struct reading sum, weights, truths;    /* of terms, weights, and of terms for which a condition is true */
    struct reading least;
    struct reading marks;    /* whatever a row hangs on */
    struct reading all, any;
    int rows;
    bool unknown;
};

int rows_count(struct reference *reference, const struct node *list)
{
    if (list->kind == N_TABLE)
        return sheet_rows(list);
    const cJSON *array = answer_list(reference, list);
    return array ? cJSON_GetArraySize(array) : -1;
}

static const struct node *part(const struct node *aggregate, enum node_kind kind)
{
    const struct node *found = node_find(aggregate, kind);
    return found ? found->first : NULL;
}

/* False when a row is left out, because one of its parts does not apply, or makes the whole result unknown, which is noted. */
static bool counts(struct total *total, const struct reading *part, int parts)
{
    bool left_out = false, unknown = false;
    for (int i = 0; i < parts; i++) {
        left_out |= part[i].knowledge == NOT_APPLICABLE_VALUE;
        unknown |= part[i].knowledge == UNKNOWN_VALUE;
    }
    /* what leaves the row out hangs on that part alone */
    for (int i = 0; i < parts; i++)
        if (!left_out || part[i].knowledge == NOT_APPLICABLE_VALUE)
            total->marks = reading_marked(total->marks, part[i]);
        else
            total->marks.doubtful |= part[i].doubtful;
    total->unknown |= unknown && !left_out;
    return !left_out && !unknown;
}

static void add_row(struct reference *reference, const struct node *aggregate, const struct scope *row, struct total *total)
{
    const struct node *where = part(aggregate, N_WHERE_ROW), *weighted = part(aggregate, N_WEIGHTED_BY);
    const struct node *when = part(aggregate, N_WHERE_TERM);
    struct reading included = where ? reference_condition(reference, where, row) : reading_truth(true),
                   weight = reading_number(1, PLAIN);
    if (!counts(total, &included, 1) || !reading_is_true(included))
        return;
    if (aggregate->op == TOK_COUNT) {
        total->rows++;
        return;
    }
    struct reading term = reference_value(reference, aggregate->first, row, (struct words){0}), condition = term;
    if (aggregate->op == TOK_ALL || aggregate->op == TOK_ANY) {
        bool left_out = term.knowledge == NOT_APPLICABLE_VALUE;
        total->all = reading_and(total->all, left_out ? reading_marked(reading_truth(true), term) : term);
        total->any = reading_or(total->any, left_out ? reading_marked(reading_truth(false), term) : term);
        return;
    }
    if (when)
        condition = reference_condition(reference, when, row);
    if (weighted)
        weight = reference_value(reference, weighted, row, (struct words){0});
    if (!counts(total, (struct reading[]){term, condition, weight}, 3))
        return;
    struct reading amount = aggregate->op == TOK_SHARE && !when ? reading_number(1, PLAIN) : term;
    /* the manual does not say what a weight below 0 means */
    total->marks.doubtful |= weight.number < 0 || (aggregate->op == TOK_SHARE && amount.number < 0);
    total->sum = reading_plus(total->sum, reading_times(amount, weight), 1);
    total->weights = reading_plus(total->weights, weight, 1);
    if (reading_is_true(condition))
        total->truths = reading_plus(total->truths, amount, 1);
    total->least = total->rows == 0 ? term : reading_least(total->least, term, aggregate->op == TOK_MIN ? 1 : -1);
    total->rows++;
}

/* Rows that weigh nothing together are as good as no row. */
static struct reading of_weights(struct reading sum, struct reading weights)
{
    struct reading mean = reading_divided(sum, weights);
    if (!reading_is_known(mean) && weights.number == 0)
        mean.knowledge = NOT_APPLICABLE_VALUE;
    return mean;
}

static struct reading result_of(struct reference *reference, const struct node *aggregate, const struct total *total)
{
    struct yardstick percent = rulebook_unit_written(reference->book, TEXT("%"), PLAIN);
    struct reading result;
    if (aggregate->op != TOK_SUM && aggregate->op != TOK_COUNT && total->rows == 0)
        return reading_not_applicable();
    switch (aggregate->op) {
    case TOK_SUM: return total->sum;
    case TOK_COUNT: return reading_number(total->rows, PLAIN);
    case TOK_MEAN: return of_weights(total->sum, total->weights);
    case TOK_SHARE:
        result = of_weights(total->truths, total->sum);
        result.unit = percent;
        return result;
    default: return total->least;
    }
}

struct reading rows_aggregate(struct reference *reference, const struct node *aggregate, const struct scope *scope)
{
    const struct node *over = part(aggregate, N_OVER), *named = node_find(aggregate, N_OVER);
    const struct node *list = rulebook_list_of(reference->book, over ? over : aggregate->first);
    int rows = rows_count(reference, list);
    struct reading nothing = reading_number(0, PLAIN), yes = reading_truth(true), no = reading_truth(false);
    struct total total = {.sum = nothing, .weights = nothing, .truths = nothing, .marks = yes, .all = yes, .any = no};
    struct reading result = reading_unknown();
    total.sum.of_any_unit = true;
    if (aggregate->op == TOK_LISTING && rows >= 0)
        return rows_listing(reference, aggregate, list, rows, scope);
    if ((aggregate->op == TOK_LAST || aggregate->op == TOK_FIRST) && rows >= 0)
        return rows_latest(reference, aggregate, list, rows, scope);
    for (int i = 0; i < rows; i++) {
        struct scope row = {.list = list, .row = i, .name = named ? named->text : (struct text){0}, .outer = scope};
        add_row(reference, aggregate, &row, &total);
    }
    if (rows >= 0 && !total.unknown)
        result = aggregate->op == TOK_ALL   ? total.all
                 : aggregate->op == TOK_ANY ? total.any
                                            : result_of(reference, aggregate, &total);
    return reading_marked(result, total.marks);
}
