/* `last` and `first`, for the reference evaluator: all rows that may be the one are found, and have to say the same. */
#include <stdlib.h>

#include "parser.tab.h"
#include "reference.h"

struct entry {
    bool open;                          /* nobody knows whether it counts, or when it was */
    struct reading by, value;
};

static struct reading entry_of(struct reference *reference, const struct node *aggregate, const struct scope *row, struct entry *entry,
                               bool *counts)
{
    const struct node *where = node_find(aggregate, N_WHERE_ROW);
    struct reading included = where ? reference_condition(reference, where->first, row) : reading_truth(true), marks = included;
    entry->by = reference_value(reference, node_find(aggregate, N_BY)->first, row, (struct words){0});
    entry->open = included.knowledge == UNKNOWN_VALUE || entry->by.knowledge == UNKNOWN_VALUE;
    *counts = included.knowledge == UNKNOWN_VALUE || reading_is_true(included);
    if (reading_is_true(included))
        marks = reading_marked(marks, entry->by);
    *counts = *counts && entry->by.knowledge != NOT_APPLICABLE_VALUE;
    if (*counts)
        entry->value = reference_value(reference, aggregate->first, row, (struct words){0});
    return marks;
}

static bool says_the_same(struct reading a, struct reading b, bool *doubtful)
{
    if (a.knowledge != b.knowledge)
        return false;
    if (a.knowledge != KNOWN_VALUE)
        return a.knowledge == NOT_APPLICABLE_VALUE;
    return a.kind == A_WORD ? text_equal(a.word, b.word) : reading_order(a, b, doubtful) == 0;
}

static struct reading judge(const struct entry *entry, int n, int sign)
{
    const struct entry *last = NULL;
    struct reading result = reading_not_applicable();
    bool doubtful = false, open = false, found = false, differs = false;
    for (int i = 0; i < n; i++)
        if (!entry[i].open && (!last || sign * entry[i].by.number > sign * last->by.number))
            last = &entry[i];
    for (int i = 0; i < n; i++) {
        bool before = reading_is_known(entry[i].by) && last && sign * reading_order(entry[i].by, last->by, &doubtful) < 0;
        if (before)
            continue;
        differs |= found && !says_the_same(result, entry[i].value, &doubtful);
        open |= entry[i].open;
        result = reading_marked(entry[i].value, found ? result : reading_truth(true));
        found = true;
    }
    if (differs || (open && !last))
        result = reading_marked(reading_unknown(), result);
    result.doubtful |= doubtful;
    return result;
}

struct reading rows_latest(struct reference *reference, const struct node *aggregate, const struct rows *rows, const struct scope *scope)
{
    struct entry *entry = calloc((size_t)(rows->to - rows->from) + 1, sizeof *entry);
    struct reading marks = reading_truth(true);
    int n = 0;
    for (int i = rows->from; i < rows->to && entry; i++) {
        struct scope around, row = rows_scope(reference, rows->list, i, &around);
        around.outer = scope;
        row.outer = around.list && !rows->around ? &around : scope;
        bool counts;
        marks = reading_marked(marks, entry_of(reference, aggregate, &row, &entry[n], &counts));
        n += counts;
    }
    struct reading result = judge(entry, n, aggregate->op == TOK_LAST ? 1 : -1);
    free(entry);
    return reading_marked(result, marks);
}
