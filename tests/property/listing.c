/* `list of`, for the reference evaluator: the words of rows, one after the other. */
#include "parser.tab.h"
#include "reference.h"

struct reading rows_listing(struct reference *reference, const struct node *aggregate, const struct rows *rows, const struct scope *scope)
{
    const struct node *where = node_find(aggregate, N_WHERE_ROW), *limit = node_find(aggregate, N_LIMIT);
    struct arena *arena = &reference->book->arena;
    struct text names = {0};
    struct reading result = reading_word(names), marks = reading_truth(true);
    int named = 0, most = limit ? (int)limit->number : 10;
    for (int i = rows->from; i < rows->to; i++) {
        struct scope around, row = rows_scope(reference, rows->list, i, &around);
        around.outer = scope;
        row.outer = around.list ? &around : scope;
        struct reading included = where ? reference_condition(reference, where->first, &row) : reading_truth(true);
        marks = reading_marked(marks, included);
        if (included.knowledge == UNKNOWN_VALUE)
            result = reading_unknown();
        if (!reading_is_true(included))
            continue;
        struct reading value = reference_value(reference, aggregate->first, &row, (struct words){0});
        marks = reading_marked(marks, value);
        if (value.knowledge == UNKNOWN_VALUE)
            result = reading_unknown();
        else if (reading_is_known(value) && named++ < most)
            names = text_join(arena, names, ", ", value.word);
    }
    if (named > most)
        names = text_format(arena, "%.*s and %d other%s", (int)names.n, names.at, named - most, named == most + 1 ? "" : "s");
    result.word = named ? names : TEXT("none");
    return reading_marked(result, marks);
}
