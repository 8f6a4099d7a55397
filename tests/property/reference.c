#include "reference.h"

#include "operator.h"
#include "parser.tab.h"
#include "points.h"
#include "rating.h"
#include "sheet.h"
#include "target.h"

static const struct words no_words = {0};

void reference_start(struct reference *reference, struct rulebook *book, const struct cJSON *project)
{
    *reference = (struct reference){.book = book, .project = project, .as_of = answer_date(project)};
}

struct reading reference_condition(struct reference *reference, const struct node *expression, const struct scope *scope)
{
    return reference_value(reference, expression, scope, no_words);
}

/* ---- declarations ---- */

/* Lines `as ... when ...`: the first that is true; one that does not apply is not taken. */
struct reading reference_decision(struct reference *reference, const struct node *lines, const struct scope *scope,
                                  struct words words)
{
    struct reading seen = reading_truth(true);
    for (const struct node *line = first_kid(lines); line; line = line->next) {
        if (line->kind != N_AS)
            continue;
        struct reading when =
            line->op == TOK_WHEN ? reference_condition(reference, node_kid(line, 1), scope) : reading_truth(true);
        seen = reading_marked(seen, when);
        if (when.knowledge == UNKNOWN_VALUE)
            return reading_marked(when, seen);
        if (reading_is_true(when))
            return reading_marked(reference_value(reference, line->first, scope, words), seen);
    }
    return reading_marked(reading_not_applicable(), seen);
}

/* One figure, or the one of the last date that is not after the day of the evaluation. */
static struct reading value_of(struct reference *reference, const struct node *value)
{
    struct yardstick declared = rulebook_unit(reference->book, value, PLAIN);
    struct reading result = reading_unknown();
    for (const struct node *entry = first_kid(value); entry; entry = entry->next)
        if (entry->kind == N_ENTRY &&
            (entry->op != 1 || (reading_is_known(reference->as_of) && entry->number <= reference->as_of.number)))
            result = reading_in(
                reading_number(entry->first->number, rulebook_unit_written(reference->book, entry->first->unit, declared)),
                declared);
    return result;
}

static struct reading remembered(struct reference *reference, const struct node *define, const struct scope *row)
{
    int at = row ? row->row : -1;
    for (struct memory *m = reference->memory; m; m = m->next)
        if (m->node == define && m->row == at)
            return m->reading;
    struct reading reading = reference_decision(reference, define, row, rulebook_words(reference->book, define));
    reading = reading_in(reading, rulebook_unit(reference->book, define, reading.unit));
    struct memory *m = arena_alloc(&reference->book->arena, sizeof *m);
    if (m) {
        *m = (struct memory){define, at, reading, reference->memory};
        reference->memory = m;
    }
    return reading;
}

struct reading reference_of(struct reference *reference, const struct node *declaration, const struct scope *scope)
{
    switch (declaration ? declaration->kind : N_BROKEN) {
    case N_SETTING: return reading_word(rulebook_chosen(reference->book, declaration));
    case N_INPUT: return answer_of(reference, declaration, scope);
    case N_VALUE: return value_of(reference, declaration);
    case N_DEFINE:
    case N_INDICATOR: {
        /* what stands around the row of its own is none of a definition's business */
        const struct node *each = node_find(declaration, N_EACH);
        struct scope own = scope ? *scope : (struct scope){0}, around;
        own.outer = NULL;
        if (each && is_a(own.list, N_LIST) && own.list == rulebook_list_of(reference->book, each->first))
            own = rows_scope(reference, own.list, own.row, &around);
        own.name = each ? each->text : (struct text){0};
        return remembered(reference, declaration, each ? &own : NULL);
    }
    case N_CRITERION: return rating_points(reference, declaration);
    default: return reading_unknown();
    }
}

/* ---- paths ---- */

/* valid[key]: the table for each of whose rows something is defined. */
static const struct node *table_of(struct reference *reference, const struct target *target)
{
    const struct node *each = node_find(target->node, N_EACH);
    return each ? rulebook_list_of(reference->book, each->first) : target->node;
}

static struct reading key_of(struct reference *reference, const struct target *target, const struct scope *scope)
{
    const struct node *index = target->index;
    struct words keys = {.table = table_of(reference, target)};
    struct text key;
    bool bare = index->kind == N_PATH && !index->first->next;
    if (bare && target_of(reference, index, scope).kind != TO_FIELD && target_of(reference, index, scope).kind != TO_CELL &&
        rulebook_spelled(reference->book, keys, index->first->text, &key))
        return reading_word(key);
    return reference_value(reference, index, scope, no_words);
}

static struct reading cell(struct reference *reference, const struct node *table, int row, struct text column)
{
    if (rulebook_same_name(reference->book, node_find(table, N_KEY)->text, column))
        return reading_word(sheet_key(table, row));
    return sheet_cell(reference->book, table, row, column);
}

static struct reading look_up(struct reference *reference, const struct target *target, const struct scope *scope)
{
    struct reading key = key_of(reference, target, scope);
    if (!reading_is_known(key))
        return key;
    const struct node *table = table_of(reference, target);
    int row = sheet_row_of(reference->book, table, key.word);
    if (row < 0) /* an answer without a row of its own is marked already */
        row = sheet_otherwise(table);
    struct scope in = {.list = table, .row = row};
    struct reading found = row < 0                 ? reading_unknown()
                           : table == target->node ? cell(reference, table, row, target->column)
                                                   : reference_of(reference, target->node, &in);
    return reading_marked(found, key);
}

static struct reading answer_by_key(struct reference *reference, const struct target *target, const struct scope *scope)
{
    struct reading key = key_of(reference, target, scope);
    struct scope in = target->row ? *target->row : (struct scope){0};
    in.key = key.word;
    return reading_is_known(key) ? reading_marked(reference_of(reference, target->node, &in), key) : key;
}

bool reference_is_given(struct reference *reference, const struct node *path, const struct scope *scope)
{
    struct target target = target_of(reference, path, scope);
    struct scope in = target.row ? *target.row : (struct scope){0};
    if (target.kind == TO_KEYED)
        in.key = key_of(reference, &target, scope).word;
    return answer_is_given(reference, target.node, target.kind == TO_KEYED ? &in : target.row);
}

static struct reading special(struct reference *reference, struct text name)
{
    if (text_is(name, "as_of") || text_is(name, "date_evaluation"))
        return reference->as_of;
    if (text_is(name, "score"))
        return rating_score(reference);
    if (text_is(name, "completeness") || text_is(name, "completude"))
        return rating_completeness(reference);
    if (text_is(name, "grade") || text_is(name, "lettre"))
        return rating_grade(reference);
    return reading_unknown();
}

static struct reading path_value(struct reference *reference, const struct node *path, const struct scope *scope,
                                 struct words words)
{
    struct text spelled;
    if (!path->first->next && rulebook_spelled(reference->book, words, path->first->text, &spelled))
        return reading_word(spelled);
    struct target target = target_of(reference, path, scope);
    switch (target.kind) {
    case TO_DECLARATION: return reference_of(reference, target.node, NULL);
    case TO_FIELD: return reference_of(reference, target.node, target.row);
    case TO_CELL: return cell(reference, target.node, target.row->row, target.column);
    case TO_ARGUMENT: return target.argument->value;
    case TO_LOOKUP: return look_up(reference, &target, scope);
    case TO_KEYED: return answer_by_key(reference, &target, scope);
    default: return special(reference, path->first->text);
    }
}

static struct reading call(struct reference *reference, const struct node *call, const struct scope *scope)
{
    const struct node *function = rulebook_kid_named(reference->book, reference->book->parsed.file, N_FUNCTION, call->text);
    const struct node *given = call->first;
    const struct node *curve = rulebook_kid_named(reference->book, reference->book->parsed.file, N_CURVE, call->text);
    if (curve)
        return points_on_curve(reference, curve, reference_value(reference, given, scope, no_words));
    struct scope inside = {.function = function};
    for (const struct node *parameter = first_kid(function); parameter; parameter = parameter->next)
        if (parameter->kind == N_PARAMETER && given) {
            struct argument *argument = arena_alloc(&reference->book->arena, sizeof *argument);
            if (!argument)
                return reading_unknown();
            struct words words = rulebook_words(reference->book, parameter);
            struct reading value = reference_value(reference, given, scope, words);
            value = reading_in(value, rulebook_unit(reference->book, parameter, value.unit));
            *argument = (struct argument){parameter, value, inside.argument};
            inside.argument = argument;
            given = given->next;
        }
    struct reading result = reference_decision(reference, function, &inside, no_words);
    return reading_in(result, rulebook_unit(reference->book, function, result.unit));
}

struct words reference_words(struct reference *reference, const struct node *expression, const struct scope *scope)
{
    struct words words = no_words;
    if (expression->kind == N_PATH) {
        struct target target = target_of(reference, expression, scope);
        if (target.kind == TO_NOTHING &&
            (text_is(expression->first->text, "grade") || text_is(expression->first->text, "lettre")))
            return (struct words){.choices = rulebook_only(reference->book, N_GRADES)};
        return target_words(reference, &target);
    }
    if (expression->kind == N_AGGREGATE && (expression->op == TOK_LAST || expression->op == TOK_FIRST)) {
        const struct node *over = node_find(expression, N_OVER);
        struct rows rows = rows_of_path(reference, over->first, scope);
        struct scope row = {.list = rows.list, .outer = scope};
        return reference_words(reference, expression->first, &row);
    }
    bool one_of_two = expression->kind == N_IF || (expression->kind == N_BINARY && expression->op == TOK_OR_ELSE);
    for (const struct node *kid = first_kid(one_of_two ? expression : NULL); kid; kid = kid->next)
        if (!words.choices && !words.table)
            words = reference_words(reference, kid, scope);
    return words;
}

struct reading reference_value(struct reference *reference, const struct node *node, const struct scope *scope,
                               struct words words)
{
    switch (node->kind) {
    case N_NUMBER: return reading_number(node->number, rulebook_unit_written(reference->book, node->unit, PLAIN));
    case N_DATE: return reading_day(node->number);
    case N_TEXT_VALUE: return reading_word(node->text);
    case N_YES_NO: return reading_truth(node->number != 0);
    case N_PATH: return path_value(reference, node, scope, words);
    case N_CALL: return call(reference, node, scope);
    case N_AGGREGATE: return rows_aggregate(reference, node, scope);
    case N_PAIR_OF: return operator_extreme(reference, node, scope);
    case N_ROUNDED: return operator_rounded(reference, node, scope);
    case N_UNARY: return operator_unary(reference, node, scope);
    case N_BINARY: return operator_binary(reference, node, scope, words);
    case N_STATE: return operator_state(reference, node, scope);
    case N_IN_RANGE: return operator_in_range(reference, node, scope);
    case N_ONE_OF_SET: return operator_one_of(reference, node, scope);
    case N_MATCHES: return operator_matches(reference, node, scope);
    case N_IF: return operator_if(reference, node, scope, words);
    case N_BETWEEN: return operator_between(reference, node, scope);
    case N_ANY_GATE_BLOCKS: return rating_any_gate_blocks(reference);
    default: return reading_unknown();
    }
}
