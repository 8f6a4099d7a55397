/* Answers of a project, for the reference evaluator. */
#include <cjson/cJSON.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "calendar.h"
#include "parser.tab.h"
#include "reference.h"
#include "sheet.h"

static const cJSON *member(struct reference *reference, const cJSON *object, struct text name)
{
    for (const cJSON *kid = object && cJSON_IsObject(object) ? object->child : NULL; kid; kid = kid->next)
        if (rulebook_same_name(reference->book, text_of(kid->string), name))
            return kid;
    return NULL;
}

/* The object whose members are the fields of a group, or the project itself. */
static const cJSON *object_around(struct reference *reference, const struct node *input)
{
    for (const struct node *item = first_kid(reference->book->parsed.file); item; item = item->next)
        if (item->kind == N_GROUP)
            for (const struct node *kid = first_kid(item); kid; kid = kid->next)
                if (kid == input)
                    return member(reference, reference->project, item->text);
    return reference->project;
}

const cJSON *answer_list(struct reference *reference, const struct node *list, int outer)
{
    const struct node *around = rulebook_outer_of(reference->book, list);
    const cJSON *holder = around ? cJSON_GetArrayItem(answer_list(reference, around, 0), outer) : reference->project;
    const cJSON *array = member(reference, holder, list->text);
    return cJSON_IsArray(array) ? array : NULL;
}

/* The row of a list; those of a list in a list are counted over all rows around them. */
static const cJSON *row_object(struct reference *reference, const struct node *list, int row)
{
    const struct node *around = rulebook_outer_of(reference->book, list);
    for (int outer = 0; around && outer < rows_count(reference, around); outer++) {
        const cJSON *array = answer_list(reference, list, outer);
        int rows = array ? cJSON_GetArraySize(array) : 0;
        if (row < rows)
            return cJSON_GetArrayItem(array, row);
        row -= rows;
    }
    return around ? NULL : cJSON_GetArrayItem(answer_list(reference, list, 0), row);
}

/* The scope of the row that an input is a field of, or NULL. */
static const struct scope *row_around(const struct node *input, const struct scope *scope)
{
    for (; scope; scope = scope->outer)
        if (is_a(scope->list, N_LIST))
            for (const struct node *kid = first_kid(scope->list); kid; kid = kid->next)
                if (kid == input)
                    return scope;
    return NULL;
}

static const cJSON *written(struct reference *reference, const struct node *input, const struct scope *scope)
{
    const struct scope *row = row_around(input, scope);
    const cJSON *object = row ? row_object(reference, row->list, row->row) : object_around(reference, input);
    const cJSON *answer = member(reference, object, input->text);
    if (node_find(input, N_EACH))
        answer = member(reference, answer, scope->key.n ? scope->key : sheet_key(scope->list, scope->row));
    bool nothing = !answer || cJSON_IsNull(answer) || (cJSON_IsString(answer) && answer->valuestring[0] == '\0');
    return nothing ? NULL : answer;
}

static const cJSON *either(const cJSON *object, const char *english, const char *french)
{
    const cJSON *found = cJSON_GetObjectItemCaseSensitive(object, english);
    return found ? found : cJSON_GetObjectItemCaseSensitive(object, french);
}

/* "6 years", "12,5 %" */
static struct reading quantity(struct rulebook *book, const char *text, struct yardstick unit)
{
    char digits[64];
    size_t n = strspn(text, "+-0123456789.,eE");
    while (n > 0 && (text[n - 1] == 'e' || text[n - 1] == 'E')) /* the unit's */
        n--;
    snprintf(digits, sizeof digits, "%.*s", (int)n, text);
    for (char *comma = digits; (comma = strchr(comma, ','));)
        *comma = '.';
    return reading_number(strtod(digits, NULL), rulebook_unit_written(book, text_of(text + n + strspn(text + n, " ")), unit));
}

static struct reading number(struct rulebook *book, const cJSON *answer, struct yardstick unit, bool whole)
{
    const cJSON *between = either(answer, "between", "entre"), *own = either(answer, "unit", "unite");
    if (cJSON_IsNumber(answer))
        return reading_number(answer->valuedouble, unit);
    if (cJSON_IsString(answer))
        return quantity(book, answer->valuestring, unit);
    if (cJSON_IsString(own))
        unit = rulebook_unit_written(book, text_of(own->valuestring), unit);
    if (!between)
        return number(book, either(answer, "value", "valeur"), unit, whole);
    double middle = (cJSON_GetArrayItem(between, 0)->valuedouble + cJSON_GetArrayItem(between, 1)->valuedouble) / 2;
    return reading_number(whole ? floor(middle) : middle, unit);
}

static struct reading word(struct reference *reference, const struct node *input, const char *said)
{
    struct words words = rulebook_words(reference->book, input);
    struct text spelled = text_of(said);
    struct reading reading;
    if (!words.table || rulebook_spelled(reference->book, words, spelled, &spelled)) {
        rulebook_spelled(reference->book, words, spelled, &spelled);
        return reading_word(spelled);
    }
    reading = reading_word(TEXT("otherwise"));    /* a key without a row of its own */
    reading.assumed = true;
    return reading;
}

static struct reading read_answer(struct reference *reference, const struct node *input, const cJSON *answer)
{
    int day, type = node_find(input, N_TYPE)->op;
    if (either(answer, "not_applicable", "sans_objet"))
        return reading_not_applicable();
    if (cJSON_IsBool(answer))
        return reading_truth(cJSON_IsTrue(answer));
    if (type == TOK_TYPE_DATE)
        return calendar_read(answer->valuestring, &day) ? reading_day(day) : reading_unknown();
    if (type == TOK_ONE_OF || type == TOK_KEY_OF || type == TOK_TYPE_TEXT)
        return word(reference, input, answer->valuestring);
    struct yardstick declared = rulebook_unit(reference->book, input, PLAIN);
    return reading_in(number(reference->book, answer, declared, type == TOK_TYPE_COUNT), declared);
}

/* What stands in for an answer stays within the declared range, whose ends are bare numbers in these rules. */
static struct reading kept_in_range(struct reference *reference, const struct node *input, struct reading value)
{
    const struct node *range = node_find(input, N_RANGE);
    if (!range || value.knowledge != KNOWN_VALUE || value.kind != A_NUMBER)
        return value;
    struct yardstick declared = rulebook_unit(reference->book, input, PLAIN);
    struct reading low = reading_in(reading_number(range->first->number, declared), declared);
    struct reading high = reading_in(reading_number(node_kid(range, 1)->number, declared), declared);
    value.number = fmin(fmax(value.number, low.number), high.number);
    return value;
}

struct reading answer_of(struct reference *reference, const struct node *input, const struct scope *scope)
{
    const struct node *asked = node_find(input, N_ASKED_WHEN), *standby = node_find(input, N_DEFAULT);
    const cJSON *answer = written(reference, input, scope);
    const struct scope *row = row_around(input, scope);
    struct reading condition = asked ? reference_condition(reference, asked->first, row) : reading_truth(true), value;
    if (!reading_is_true(condition))
        return reading_marked(condition.knowledge == UNKNOWN_VALUE ? reading_unknown() : reading_not_applicable(), condition);
    if (answer) {
        value = read_answer(reference, input, answer);
    } else if (node_find(input, N_AS)) {
        value = reference_decision(reference, input, row, rulebook_words(reference->book, input));
    } else if (standby) {
        const struct node *width = node_find(standby, N_PLUS_MINUS);
        value = kept_in_range(reference, input, reference_value(reference, standby->first, row, rulebook_words(reference->book, input)));
        value.assumed = !width || width->number != 0;     /* ± 0 is certain */
    } else {
        value = reading_unknown();
    }
    value.doubtful |= condition.doubtful;
    return value;
}

bool answer_is_given(struct reference *reference, const struct node *input, const struct scope *scope)
{
    const cJSON *answer = written(reference, input, scope);
    return answer && !either(answer, "not_applicable", "sans_objet");
}

struct reading answer_date(const cJSON *project)
{
    int day;
    const cJSON *date = cJSON_GetObjectItemCaseSensitive(project, "date");
    return cJSON_IsString(date) && calendar_read(date->valuestring, &day) ? reading_day(day) : reading_unknown();
}
