#include "agreement.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <string.h>

#include "calendar.h"
#include "parser.tab.h"
#include "rating.h"

struct judge {
    struct reference reference;
    struct agreement *count;
    FILE *complaints;
    bool agrees;
};

static const cJSON *get(const cJSON *tree, const char *name)
{
    return cJSON_GetObjectItemCaseSensitive(tree, name);
}

static const char *word_at(const cJSON *tree, const char *name)
{
    const char *word = cJSON_GetStringValue(get(tree, name));
    return word ? word : "";
}

static const char *knowledge_word(enum knowledge knowledge)
{
    static const char *const words[] = {"known", "unknown", "not_applicable"};
    return words[knowledge];
}

static void complain(struct judge *j, const char *name, const char *member, const char *found, struct reading expected)
{
    if (j->agrees)
        fprintf(j->complaints, "%s, %s: the report says %s, the reference %s, %.17g \"%.*s\"%s\n", name, member, found,
                knowledge_word(expected.knowledge), expected.number / (expected.unit.size != 0 ? expected.unit.size : 1),
                (int)expected.word.n, expected.word.n ? expected.word.at : "", expected.assumed ? ", assumed" : "");
    j->agrees = false;
}

/* Counts a value; false when it is not to be compared. */
static bool is_sure(struct judge *j, struct reading expected)
{
    j->count->compared++;
    j->count->doubtful += expected.doubtful;
    return !expected.doubtful;
}

static void judge_word(struct judge *j, const char *name, const char *member, const char *found, const char *expected,
                       struct reading by)
{
    if (is_sure(j, by) && strcmp(found, expected) != 0)
        complain(j, name, member, found, by);
}

static void judge_number(struct judge *j, const char *name, const char *member, double found, struct reading expected)
{
    double rounding = 1e-9 * fmax(fabs(found), fabs(expected.number)) + 4 * expected.error;
    char written[64];
    if (!is_sure(j, expected))
        return;
    snprintf(written, sizeof written, "%.17g", found / (expected.unit.size != 0 ? expected.unit.size : 1));
    if (reading_is_known(expected) ? !(fabs(found - expected.number) <= rounding) : !isnan(found))
        complain(j, name, member, written, expected);
}

static double number_or_nan(const cJSON *number)
{
    return cJSON_IsNumber(number) ? number->valuedouble : NAN;
}

static void judge_known(struct judge *j, const char *name, const cJSON *value, const char *unit_written, struct reading expected)
{
    struct yardstick unit = PLAIN;
    int day;
    if (cJSON_IsNumber(value)) {
        bool kind = yardstick_read(&j->reference.book->units, text_of(unit_written), &unit) &&
                    (yardstick_alike(&unit, &expected.unit) || expected.of_any_unit || expected.number == 0);
        if (!kind || expected.kind != A_NUMBER)
            complain(j, name, "unit", unit_written, expected);
        judge_number(j, name, "value", value->valuedouble * unit.size, expected);
    } else if (cJSON_IsBool(value)) {
        judge_word(j, name, "value", cJSON_IsTrue(value) ? "yes" : "no", reading_is_true(expected) ? "yes" : "no", expected);
    } else if (expected.kind == A_DAY) {
        judge_number(j, name, "value", calendar_read(value->valuestring, &day) ? (double)day : NAN, expected);
    } else if (is_sure(j, expected) && !text_is(expected.word, cJSON_GetStringValue(value))) {
        complain(j, name, "value", cJSON_GetStringValue(value), expected);
    }
}

/* A tree with value and unit; null stands for what is not known. */
static void judge_value(struct judge *j, const char *name, const cJSON *tree, struct reading expected)
{
    const cJSON *value = get(tree, "value");
    if (cJSON_IsNull(value) != !reading_is_known(expected)) {
        if (is_sure(j, expected))
            complain(j, name, "value", cJSON_IsNull(value) ? "nothing" : "something", expected);
    } else if (reading_is_known(expected)) {
        judge_known(j, name, value, word_at(tree, "unit"), expected);
    }
}

static void judge_figure(struct judge *j, const char *name, const cJSON *tree, struct reading expected)
{
    judge_word(j, name, "state", word_at(tree, "state"), knowledge_word(expected.knowledge), expected);
    judge_value(j, name, tree, expected);
    if (reading_is_known(expected))
        judge_word(j, name, "assumed", cJSON_IsTrue(get(tree, "assumed")) ? "yes" : "no", expected.assumed ? "yes" : "no",
                   expected);
}

static const struct node *declared(struct judge *j, const cJSON *tree)
{
    return rulebook_find(j->reference.book, text_of(word_at(tree, "name")));
}

/* ---- the parts of a report ---- */

static void judge_score(struct judge *j, const cJSON *report)
{
    const cJSON *score = get(report, "score"), *completeness = get(report, "completeness");
    struct reading expected = rating_score(&j->reference), share = rating_completeness(&j->reference);
    struct reading grade = rating_grade(&j->reference);
    judge_word(j, "score", "state", word_at(score, "state"), knowledge_word(expected.knowledge), expected);
    judge_number(j, "score", "estimate", number_or_nan(get(score, "estimate")), expected);
    judge_number(j, "score", "uncapped", number_or_nan(get(score, "uncapped")), rating_uncapped(&j->reference));
    judge_number(j, "completeness", "estimate", number_or_nan(get(completeness, "estimate")) * share.unit.size, share);
    if (is_sure(j, grade) && !text_is(grade.word, word_at(get(report, "grade"), "estimate")))
        complain(j, "grade", "estimate", word_at(get(report, "grade"), "estimate"), grade);
    const cJSON *theme;
    cJSON_ArrayForEach (theme, get(report, "themes"))
        judge_number(j, word_at(theme, "name"), "points", number_or_nan(get(theme, "points")),
                     rating_theme(&j->reference, declared(j, theme)));
}

static void judge_criterion(struct judge *j, const cJSON *tree)
{
    static const char *const states[] = {"scored", "missing", "not_applicable"};
    const char *name = word_at(tree, "name");
    const struct node *criterion = declared(j, tree);
    struct reading points = rating_points(&j->reference, criterion), counted = rating_counted(&j->reference, criterion);
    judge_word(j, name, "state", word_at(tree, "state"), states[points.knowledge], points);
    judge_number(j, name, "points", number_or_nan(get(tree, "points")), counted);
    if (reading_is_known(points))
        judge_word(j, name, "assumed", cJSON_IsTrue(get(tree, "assumed")) ? "yes" : "no", points.assumed ? "yes" : "no", points);
    /* what does not apply, or is decided by a line of its own, is not measured */
    if (cJSON_IsObject(get(tree, "measure")))
        judge_value(j, name, get(tree, "measure"), rating_measure(&j->reference, criterion));
    else if (node_find(criterion, N_MEASURE) && !node_find(criterion, N_DECISION) && points.knowledge != NOT_APPLICABLE_VALUE)
        judge_word(j, name, "measure", "nothing", "something", points);
}

/* What a gate comes to by today's figures must be told as it is, and its outcome may not be the contrary of it. */
static void judge_gate(struct judge *j, const cJSON *tree, const char *yes, const char *no)
{
    const char *name = word_at(tree, "name"), *outcome = word_at(tree, "outcome");
    struct reading blocks = rating_gate(&j->reference, declared(j, tree));
    const char *expected = blocks.knowledge == UNKNOWN_VALUE          ? "undecided"
                           : blocks.knowledge == NOT_APPLICABLE_VALUE ? "not_applicable"
                           : reading_is_true(blocks)                  ? yes
                                                                      : no;
    judge_word(j, name, "estimate", word_at(tree, "estimate"), expected, blocks);
    if (is_sure(j, blocks) &&
        ((strcmp(outcome, yes) == 0 && reading_is_false(blocks)) || (strcmp(outcome, no) == 0 && reading_is_true(blocks))))
        complain(j, name, "outcome", outcome, blocks);
}

static void judge_field(struct judge *j, const struct node *list, const cJSON *tree, const struct scope *row)
{
    const char *name = word_at(tree, "name"), *of = get(tree, "of") ? word_at(tree, "of") : NULL;
    const struct node *field = rulebook_kid_named(j->reference.book, list, N_INPUT, text_of(of ? of : name));
    struct scope own = *row;
    if (of)                                             /* looks.k0: its keys are words */
        own.key = text_of(name + strlen(of) + 1);
    row = &own;
    struct reading answer = reference_of(&j->reference, field, row);
    const char *state = !reading_is_known(answer)                    ? knowledge_word(answer.knowledge)
                        : answer_is_given(&j->reference, field, row) ? "given"
                                                                     : "default";
    judge_word(j, word_at(tree, "name"), "state", word_at(tree, "state"), state, answer);
    judge_value(j, word_at(tree, "name"), tree, answer);
}

static void judge_totals(struct judge *j, const struct node *list, const cJSON *tree)
{
    const cJSON *total;
    cJSON_ArrayForEach (total, get(tree, "totals")) {
        struct reading sum = reading_number(0, PLAIN);
        sum.of_any_unit = true;
        for (int i = 0; i < rows_count(&j->reference, list); i++) {
            struct scope around, row = rows_scope(&j->reference, list, i, &around);
            struct reading term = reference_of(&j->reference, declared(j, total), &row);
            sum = term.knowledge == NOT_APPLICABLE_VALUE ? reading_marked(sum, term) : reading_plus(sum, term, 1);
        }
        judge_figure(j, word_at(total, "name"), total, sum);
    }
}

/* A list by its name, or one in a list by its path. */
static const struct node *list_declared(struct judge *j, const cJSON *tree)
{
    const char *name = word_at(tree, "name"), *dot = strchr(name, '.');
    const struct node *list = dot ? rulebook_find(j->reference.book, (struct text){name, (uint32_t)(dot - name)}) : declared(j, tree);
    return dot ? rulebook_kid_named(j->reference.book, list, N_LIST, text_of(dot + 1)) : list;
}

static void judge_list(struct judge *j, const cJSON *tree)
{
    const struct node *list = list_declared(j, tree);
    const cJSON *row_tree, *part;
    int rows = rows_count(&j->reference, list), at = 0;
    bool in_some = rows < 0 && get(tree, "rows") && get(tree, "rows")->child;      /* a list in a list, which is not given in each row */
    judge_word(j, word_at(tree, "name"), "state", word_at(tree, "state"), rows < 0 && !in_some ? "unknown" : "given", reading_truth(true));
    cJSON_ArrayForEach (row_tree, get(tree, "rows")) {
        struct scope around, row = rows_scope(&j->reference, list, at++, &around);
        cJSON_ArrayForEach (part, get(row_tree, "fields"))
            if (!around.list || strcmp(word_at(part, "name"), "items") != 0)        /* which only says where the row stands */
                judge_field(j, list, part, &row);
        cJSON_ArrayForEach (part, get(row_tree, "columns"))
            judge_figure(j, word_at(part, "name"), part, reference_of(&j->reference, declared(j, part), &row));
    }
    if (!in_some && at != (rows < 0 ? 0 : rows))
        complain(j, word_at(tree, "name"), "rows", "another number", reading_number(rows, PLAIN));
    if (rows >= 0)
        judge_totals(j, list, tree);
}

static void judge_report(struct judge *j, const cJSON *report)
{
    const cJSON *part;
    cJSON_ArrayForEach (part, get(report, "lists"))
        judge_list(j, part);
    cJSON_ArrayForEach (part, get(report, "indicators"))
        judge_figure(j, word_at(part, "name"), part, reference_of(&j->reference, declared(j, part), NULL));
    cJSON_ArrayForEach (part, get(report, "criteria"))
        judge_criterion(j, part);
    cJSON_ArrayForEach (part, get(report, "gates"))
        judge_gate(j, part, "blocked", "passed");
    cJSON_ArrayForEach (part, get(report, "remarks"))
        judge_gate(j, part, "raised", "quiet");
    judge_score(j, report);
}

bool agreement_holds(struct rulebook *book, const cJSON *report, const char *project, struct agreement *count, FILE *complaints)
{
    struct judge j = {.count = count, .complaints = complaints, .agrees = true};
    cJSON *answers = cJSON_Parse(project);
    reference_start(&j.reference, book, answers);
    if (answers)
        judge_report(&j, report);
    cJSON_Delete(answers);
    return j.agrees && answers;
}
