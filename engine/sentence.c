/* Values as people read them, in the report's language: numbers with their unit, choices by their label, days, and
 * sentences with {names} filled in. */
#include <string.h>

#include "listing.h"
#include "number.h"
#include "numeral.h"
#include "parser.tab.h"
#include "policy.h"

struct text say(const struct telling *t, const char *en, const char *fr)
{
    return text_of(t->language == ECO_FRENCH ? fr : en);
}

struct text number_for_people(const struct telling *t, double value)
{
    char out[NUMERAL_LENGTH];
    int n = numeral_write(value, t->language, out);
    return text_copy(t->arena, (struct text){out, (uint32_t)n});
}

static struct text number_text(const struct telling *t, const struct type *type, double value)
{
    struct text number = number_for_people(t, value);
    struct text unit = unit_write(t->arena, &t->model->units, &type->unit, t->language);
    if (!unit.n)
        return number;
    return text_format(t->arena, "%.*s\xC2\xA0%.*s", (int)number.n, number.at, (int)unit.n, unit.at);
}

/* The text of a `list of`: where it is unknown as a whole, it names what is sure of it. */
static bool is_listed(const struct type *type, double value)
{
    return type->base == BASE_TEXT && value >= LISTED_TEXT;
}

struct text value_text(const struct telling *t, const struct type *type, double value, uint8_t state)
{
    if (is_listed(type, value) && (state & STATE_MASK) == UNKNOWN && t->doc)
        return run_text(&t->doc->run, value);
    if ((state & STATE_MASK) == UNKNOWN)
        return say(t, "unknown", "inconnu");
    if ((state & STATE_MASK) == NOT_APPLICABLE)
        return say(t, "not applicable", "sans objet");
    switch (type->base) {
    case BASE_NUMBER: return number_text(t, type, value);
    case BASE_BOOL: return value != 0 ? say(t, "yes", "oui") : say(t, "no", "non");
    case BASE_CHOICE: {
        const struct choice_set *set = &t->model->choices[type->set];
        uint32_t i = (uint32_t)value;
        if (i >= set->n)
            return (struct text){0};
        return set->label[i].n ? set->label[i] : set->name[i];
    }
    case BASE_KEY: {
        const struct table *table = &t->model->table[t->model->thing[type->set].detail];
        return value < table->rows ? table->key[(uint32_t)value] : (struct text){0};
    }
    case BASE_TEXT:
        return t->doc ? run_text(&t->doc->run, value)
                      : value < t->model->program.texts ? t->model->program.text[(uint32_t)value] : (struct text){0};
    case BASE_DATE: {
        char day[NUMBER_LENGTH];
        int n = date_write(date_of(value), day);
        return text_copy(t->arena, (struct text){day, (uint32_t)n});
    }
    case BASE_BAD: break;
    }
    return (struct text){0};
}

struct text value_text_exact(const struct telling *t, const struct type *type, double value)
{
    char digits[NUMBER_LENGTH];
    if (type->base != BASE_NUMBER)
        return value_text(t, type, value, KNOWN);
    int n = number_write(value, digits);
    char *point = memchr(digits, '.', (size_t)n);
    if (point && t->language == ECO_FRENCH)
        *point = ',';
    struct text unit = unit_write(t->arena, &t->model->units, &type->unit, t->language);
    return text_format(t->arena, unit.n ? "%.*s\xC2\xA0%.*s" : "%.*s%.*s", n, digits, (int)unit.n, unit.n ? unit.at : "");
}

bool thing_value(const struct telling *t, uint32_t index, uint32_t row, double *value, uint8_t *state)
{
    const struct thing *thing = &t->model->thing[index];
    if (thing->slot != NONE) {
        *value = t->doc->run.value[thing->slot];
        *state = t->doc->run.state[thing->slot];
        return true;
    }
    if (thing->column == NONE || row == NONE || row >= t->doc->run.rows[thing->row_list])
        return false;
    *value = t->doc->run.column_value[thing->column][row];
    *state = t->doc->run.column_state[thing->column][row];
    return true;
}

struct text label_apart(const struct telling *t, const struct thing *thing)
{
    if (thing->policy == 0)
        return thing->label;
    return text_format(t->arena, "%.*s (%.*s)", (int)thing->label.n, thing->label.at, (int)thing->path.n, thing->path.at);
}

struct text thing_text(const struct telling *t, uint32_t index, uint32_t row)
{
    double value;
    uint8_t state;
    if (!thing_value(t, index, row, &value, &state))
        return (struct text){0};
    return value_text(t, &t->model->thing[index].type, value, state);
}

struct text template_text(const struct telling *t, const struct template *template)
{
    struct text out = {0};
    for (uint32_t i = 0; i < template->parts; i++) {
        struct text part = template->part[i].thing == NONE ? template->part[i].text
                                                           : thing_text(t, template->part[i].thing, NONE);
        out = out.n ? text_concat(t->arena, out, part) : part;
    }
    return out;
}

bool template_is_known(const struct telling *t, const struct template *template)
{
    for (uint32_t i = 0; i < template->parts; i++) {
        double value;
        uint8_t state;
        uint32_t thing = template->part[i].thing;
        if (thing != NONE && thing_value(t, thing, NONE, &value, &state) && (state & STATE_MASK) == UNKNOWN &&
            !is_listed(&t->model->thing[thing].type, value))
            return false;
    }
    return true;
}

/* ---- parts of trees ---- */

cJSON *value_json(const struct telling *t, const struct type *type, double value, uint8_t state)
{
    if ((state & STATE_MASK) != KNOWN)
        return cJSON_CreateNull();
    if (type->base == BASE_NUMBER)
        return json_number(value);
    if (type->base == BASE_BOOL)
        return cJSON_CreateBool(value != 0);
    if (type->base == BASE_CHOICE)
        return json_text(t->model->choices[type->set].name[(uint32_t)value]);
    return json_text(value_text(t, type, value, state));
}

cJSON *unit_json(const struct telling *t, const struct type *type)
{
    struct text unit = type->base == BASE_NUMBER ? unit_write(t->arena, &t->model->units, &type->unit, t->language) : (struct text){0};
    return json_text(unit);
}

cJSON *state_json(uint8_t state)
{
    static const char *const names[] = {"unknown", "known", "not_applicable", "unknown"};
    return json_text(text_of(names[state & STATE_MASK]));
}

cJSON *place_json(const struct telling *t, struct span at)
{
    if (at.file >= t->model->sources->n)
        return cJSON_CreateNull();
    const struct source *source = &t->model->sources->v[at.file];
    cJSON *object = json_object();
    json_put(object, "file", json_text(source->path));
    return json_put(object, "line", json_number(source_place(source, at.from).line));
}

cJSON *standing_json(int standing)
{
    return standing == TOK_OFFICIAL    ? json_text(TEXT("official"))
           : standing == TOK_SECONDARY ? json_text(TEXT("secondary"))
           : standing == TOK_ADOPTED   ? json_text(TEXT("adopted"))
           : standing == TOK_PROPOSED  ? json_text(TEXT("proposed"))
                                       : cJSON_CreateNull();
}

cJSON *day_json(int32_t day)
{
    char text[NUMBER_LENGTH];
    if (day == NO_DAY)
        return cJSON_CreateNull();
    int n = date_write(day, text);
    return json_text((struct text){text, (uint32_t)n});
}
