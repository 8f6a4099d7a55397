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
    const struct node *around = rulebook_outer_of(reference->book, list);
    int outer = around ? rows_count(reference, around) : 1, rows = 0;
    for (int i = 0; i < outer; i++) {
        const cJSON *array = answer_list(reference, list, i);
        if (!array)
            return -1;
        rows += cJSON_GetArraySize(array);
    }
    return outer < 0 ? -1 : rows;
}

/* Where the rows that stand in one row of the list around them begin. */
static int first_in(struct reference *reference, const struct node *list, int outer)
{
    int first = 0;
    for (int i = 0; i < outer; i++) {
        const cJSON *array = answer_list(reference, list, i);
        first += array ? cJSON_GetArraySize(array) : 0;
    }
    return first;
}

struct scope rows_scope(struct reference *reference, const struct node *list, int i, struct scope *outer)
{
    const struct node *around = is_a(list, N_LIST) ? rulebook_outer_of(reference->book, list) : NULL;
    struct scope row = {.list = list, .row = i, .outer = around ? outer : NULL};
    *outer = (struct scope){.list = around};
    while (around && first_in(reference, list, outer->row + 1) <= i)
        outer->row++;
    return row;
}

/* `parts` or `a.parts` in a row of the list around it. */
static const struct node *list_in_row(struct reference *reference, const struct node *path, const struct scope *scope)
{
    bool named = scope->name.n && rulebook_same_name(reference->book, scope->name, path->first->text);
    const struct node *step = named ? path->first->next : path->first;
    return is_a(scope->list, N_LIST) && step ? rulebook_kid_named(reference->book, scope->list, N_LIST, step->text) : NULL;
}

struct rows rows_of_path(struct reference *reference, const struct node *path, const struct scope *scope)
{
    for (; scope; scope = scope->outer) {
        const struct node *list = list_in_row(reference, path, scope);
        const cJSON *array = list ? answer_list(reference, list, scope->row) : NULL;
        int from = list ? first_in(reference, list, scope->row) : 0;
        if (list)
            return (struct rows){list, scope, from, from + (array ? cJSON_GetArraySize(array) : 0), array != NULL};
    }
    const struct node *list = rulebook_list_of(reference->book, path);
    const struct node *around = is_a(list, N_LIST) ? rulebook_outer_of(reference->book, list) : NULL;
    int rows = rows_count(reference, list), given = around ? first_in(reference, list, rows_count(reference, around)) : rows;
    return (struct rows){list, NULL, 0, given, rows >= 0};
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
    bool decides = aggregate->op == TOK_ALL || aggregate->op == TOK_ANY, unknown = total->unknown;
    if (!counts(total, &included, 1) || !reading_is_true(included)) {
        if (decides && included.knowledge == UNKNOWN_VALUE) {       /* other rows may decide */
            total->unknown = unknown;
            total->all = reading_and(total->all, included);
            total->any = reading_or(total->any, included);
        }
        return;
    }
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
    struct rows rows = rows_of_path(reference, over ? over : aggregate->first, scope);
    struct reading nothing = reading_number(0, PLAIN), yes = reading_truth(true), no = reading_truth(false);
    struct total total = {.sum = nothing, .weights = nothing, .truths = nothing, .marks = yes, .all = yes, .any = no};
    struct reading result = reading_unknown();
    total.sum.of_any_unit = true;
    if (aggregate->op == TOK_LISTING && rows.known)
        return rows_listing(reference, aggregate, &rows, scope);
    if ((aggregate->op == TOK_LAST || aggregate->op == TOK_FIRST) && rows.known)
        return rows_latest(reference, aggregate, &rows, scope);
    bool decides = aggregate->op == TOK_ALL || aggregate->op == TOK_ANY;
    for (int i = rows.from; i < rows.to && (rows.known || decides); i++) {
        struct scope around, row = rows_scope(reference, rows.list, i, &around);
        around.outer = scope;
        row.outer = around.list && !rows.around ? &around : scope;
        row.name = named ? named->text : (struct text){0};
        add_row(reference, aggregate, &row, &total);
    }
    if (!rows.known && decides) {           /* rows that are given may decide */
        total.all = reading_and(total.all, reading_unknown());
        total.any = reading_or(total.any, reading_unknown());
    }
    if ((rows.known || decides) && !total.unknown)
        result = aggregate->op == TOK_ALL   ? total.all
                 : aggregate->op == TOK_ANY ? total.any
                                            : result_of(reference, aggregate, &total);
    return reading_marked(result, total.marks);
}
