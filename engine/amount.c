/* One answer of a project: a bare value in the declared unit, "6 years", or {"value": 6, "unit": "year", ...}. */
#include <math.h>
#include <string.h>

#include "document.h"
#include "names.h"
#include "number.h"

struct amount {
    struct document *doc;
    const struct input *input;
    const struct thing *thing;
    const struct type *type;
    uint32_t row;
    struct span at;
    double *value;
    uint8_t *state;
    double num, den;                /* from the unit that the answer is written in to the declared one */
};

/* Members of an amount, in both languages; a file may use either. */
enum member { MEMBER_VALUE, MEMBER_UNIT, MEMBER_PLUS_MINUS, MEMBER_BETWEEN, MEMBER_NOT_APPLICABLE, MEMBER_SOURCE, MEMBERS };
static const char *const member_names[MEMBERS][ECO_LANGUAGES] = {
    {"value", "valeur"}, {"unit", "unite"}, {"plus_minus", "plus_ou_moins"}, {"between", "entre"},
    {"not_applicable", "sans_objet"}, {"source", "source"}};

static struct arena *arena_of(struct amount *a) { return &a->doc->arena; }
static bool french(struct amount *a) { return document_language(a->doc) == ECO_FRENCH; }
static struct text say(struct amount *a, const char *en, const char *fr) { return text_of(french(a) ? fr : en); }

static struct diagnostic *tell(struct amount *a, enum diagnostic_code code, struct text b, struct text c)
{
    struct diagnostic *d = diagnose3(&a->doc->diagnostics, code, a->at, a->thing->label, b, c);
    if (d)
        d->pointer = document_pointer(arena_of(a), a->doc, a->input->thing, a->row);
    return d;
}

static struct detail *detail_of(struct amount *a)
{
    return answer_detail_of(a->doc, (uint32_t)(a->input - a->doc->model->input), a->row == NONE ? 0 : a->row);
}

static struct text number_text(struct amount *a, double value)
{
    char digits[NUMBER_LENGTH];
    int n = number_write(value, digits);
    return text_format(arena_of(a), "%.*s", n, digits);
}

static bool is_text(const struct json_value *json) { return json && json->kind == JSON_TEXT; }
static bool is_number(const struct json_value *json) { return json && json->kind == JSON_NUMBER; }
static bool is_bool(const struct json_value *json) { return json->kind == JSON_TRUE || json->kind == JSON_FALSE; }

static struct text json_words(struct amount *a, const struct json_value *json)
{
    if (json->kind == JSON_TEXT)
        return text_format(arena_of(a), "\"%.*s\"", (int)(json->text.n < 60 ? json->text.n : 60), json->text.at);
    if (json->kind == JSON_NUMBER)
        return number_text(a, json->number);
    if (is_bool(json))
        return text_of(json->kind == JSON_TRUE ? "true" : "false");
    return json->kind == JSON_ARRAY ? TEXT("[...]") : TEXT("{...}");
}

static struct text unit_text(struct amount *a)
{
    return unit_write(arena_of(a), &a->doc->model->units, &a->type->unit, document_language(a->doc));
}

static struct text expected(struct amount *a)
{
    switch (a->type->base) {
    case BASE_NUMBER: {
        struct text unit = unit_text(a);
        struct text word = a->type->whole ? say(a, "a whole number", "un nombre entier") : say(a, "a number", "un nombre");
        return unit.n ? text_format(arena_of(a), french(a) ? "%.*s en %.*s" : "%.*s in %.*s", (int)word.n, word.at, (int)unit.n, unit.at)
                      : word;
    }
    case BASE_BOOL: return say(a, "true or false", "true ou false (oui ou non)");
    case BASE_CHOICE: return say(a, "one of the choices, in quotes", "un des choix, entre guillemets");
    case BASE_KEY: return say(a, "a key of the table, in quotes", "une clé de la table, entre guillemets");
    case BASE_DATE: return say(a, "a date \"2026-01-31\"", "une date \"2026-01-31\"");
    case BASE_TEXT: return say(a, "a text in quotes", "un texte entre guillemets");
    case BASE_BAD: break;
    }
    return (struct text){0};
}

static void wrong_type(struct amount *a, const struct json_value *json, struct text help)
{
    struct diagnostic *d = tell(a, D_FIELD_TYPE, expected(a), json_words(a, json));
    if (d)
        d->args[3] = help;
}

/* ---- numbers ---- */

static struct text range_text(struct amount *a)
{
    char low[NUMBER_LENGTH], high[NUMBER_LENGTH];
    const char *format = french(a) ? "de %s à %s %.*s" : "%s to %s %.*s";
    struct text unit = unit_text(a);
    if (a->type->base == BASE_DATE) {
        date_write((int32_t)a->input->low, low);
        date_write((int32_t)a->input->high, high);
    } else {
        number_write_short(a->input->low, 12, low);
        number_write_short(a->input->high, 12, high);
    }
    struct text t = text_format(arena_of(a), format, low, high, (int)unit.n, unit.n ? unit.at : "");
    if (t.n && t.at[t.n - 1] == ' ')
        t.n--;
    return t;
}

static bool in_range(struct amount *a, double value)
{
    if (!isfinite(value) || (!a->input->has_range && fabs(value) > ANSWER_LIMIT)) {
        tell(a, D_TOO_LARGE, (struct text){0}, (struct text){0});
        return false;
    }
    if (a->type->whole && value != floor(value)) {
        tell(a, D_NOT_WHOLE, number_text(a, value), (struct text){0});
        return false;
    }
    if (a->input->has_range && (!less_equal(a->input->low, value) || !less_equal(value, a->input->high))) {
        tell(a, D_OUT_OF_RANGE, number_text(a, value), range_text(a));
        return false;
    }
    return true;
}

static void accept_number(struct amount *a, double value, bool bare)
{
    if (!in_range(a, value))
        return;
    if (bare && value > 0 && value < 1 && unit_is_percent(&a->doc->model->units, &a->type->unit))
        tell(a, D_PERCENT_FRACTION, number_text(a, value), (struct text){0});
    /* A range is compared within one part in 10^9, and bounds rest on it: a hair outside is its end. */
    *a->value = a->input->has_range ? fmin(fmax(value, a->input->low), a->input->high) : value;
    *a->state = KNOWN;
}

static bool in_unit(struct amount *a, struct text unit_name, double *value)
{
    struct unit unit;
    struct text part = {0}, near = {0};
    double num, den;
    const struct unit_table *units = &a->doc->model->units;
    unit_name = text_nfc(arena_of(a), unit_name);
    enum unit_status status = unit_read(units, unit_name, &unit, &part);
    if (status == UNIT_OK && unit_factor(&unit, &a->type->unit, &num, &den)) {
        *value = *value * num / den;
        a->num = num;
        a->den = den;
        return true;
    }
    if (status == UNIT_UNKNOWN_NAME)
        near = unit_nearest(units, part);
    struct text wanted = unit_text(a);
    struct diagnostic *d = tell(a, D_FIELD_UNIT, unit_name, wanted.n ? wanted : say(a, "a plain number", "un nombre sans unité"));
    if (d && near.n)
        d->args[3] = text_format(arena_of(a), french(a) ? "vouliez-vous dire « %.*s » ?" : "did you mean '%.*s'?", (int)near.n, near.at);
    return false;
}

static bool three_digits_follow(struct text t, uint32_t comma)
{
    uint32_t digits = 0;
    while (comma + 1 + digits < t.n && t.at[comma + 1 + digits] >= '0' && t.at[comma + 1 + digits] <= '9')
        digits++;
    return digits == 3;
}

/* "6 years", "12,5 %": the number, a blank or none, the unit. */
static bool split_amount(struct amount *a, struct text t, double *value, struct text *unit)
{
    uint32_t n = 0;
    char *copy = arena_copy(arena_of(a), t.at, t.n);
    while (copy && n < t.n && strchr("0123456789.,+-eE", copy[n])) {
        bool exponent = (copy[n] | 32) == 'e';
        if (exponent && !(n + 1 < t.n && strchr("0123456789+-", copy[n + 1])))
            break;
        if (copy[n] == ',' && (french(a) || !three_digits_follow(t, n)))
            copy[n] = '.';          /* in English "1,500" might be 1500, so it is refused */
        n++;
    }
    if (!copy || !number_read((struct text){copy, n}, value))
        return false;
    while (n < t.n && (t.at[n] == ' ' || (t.n - n >= 2 && memcmp(t.at + n, "\xC2\xA0", 2) == 0)))
        n += t.at[n] == ' ' ? 1 : 2;
    *unit = (struct text){t.at + n, t.n - n};
    return true;
}

static void read_number(struct amount *a, const struct json_value *json, struct text unit)
{
    double value;
    if (is_number(json)) {
        value = json->number;
        if (!unit.n || in_unit(a, unit, &value))
            accept_number(a, value, !unit.n);
        return;
    }
    struct text inner = {0};
    if (is_text(json) && !unit.n && split_amount(a, json->text, &value, &inner)) {
        if (inner.n && inner.at[0] >= '0' && inner.at[0] <= '9')
            wrong_type(a, json, say(a, "no blank inside a number: write 28000", "pas d'espace dans un nombre : écrire 28000"));
        else if (!inner.n)
            wrong_type(a, json, say(a, "write the number without quotes", "écrire le nombre sans guillemets"));
        else if (in_unit(a, inner, &value))
            accept_number(a, value, false);
        return;
    }
    wrong_type(a, json, (struct text){0});
}

/* ---- words ---- */

static struct text nearest_of(struct amount *a, struct text word, const struct text *names, uint32_t n)
{
    struct text best = {0};
    uint32_t distance = 3;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t d = text_distance(word, names[i], 2);
        if (d < distance && d <= text_tolerance(word))
            distance = d, best = names[i];
    }
    return best.n ? text_format(arena_of(a), french(a) ? "vouliez-vous dire « %.*s » ?" : "did you mean '%.*s'?", (int)best.n, best.at)
                  : best;
}

static struct text listed(struct amount *a, const struct text *names, uint32_t n)
{
    struct text all = {0};
    for (uint32_t i = 0; i < n && i < 12; i++)
        all = text_format(arena_of(a), "%.*s%s%.*s", (int)all.n, all.n ? all.at : "", i ? ", " : "", (int)names[i].n, names[i].at);
    if (n > 12)
        all = text_format(arena_of(a), "%.*s, ...", (int)all.n, all.at);
    return all;
}

static void read_choice(struct amount *a, struct text word)
{
    const struct choice_set *set = &a->doc->model->choices[a->type->set];
    struct text fold = text_fold(arena_of(a), word);
    for (uint32_t i = 0; i < set->n; i++)
        if (text_equal(set->fold[i], fold)) {
            *a->value = i;
            *a->state = KNOWN;
            return;
        }
    struct text near = nearest_of(a, word, set->name, set->n);
    struct text all = listed(a, set->name, set->n);
    if (!near.n)
        near = text_format(arena_of(a), french(a) ? "les choix : %.*s" : "the choices: %.*s", (int)all.n, all.at);
    tell(a, D_NOT_A_CHOICE, word, near);
}

static void keep_word(struct amount *a, struct text word)
{
    struct detail *detail = detail_of(a);
    if (detail)
        detail->word = word;
}

static void read_key(struct amount *a, struct text word)
{
    const struct model *m = a->doc->model;
    const struct table *table = &m->table[m->thing[a->type->set].detail];
    uint32_t row;
    *a->state = KNOWN;
    if (names_find(table->keys, 0, text_fold(arena_of(a), word), &row)) {
        *a->value = row;
        return;
    }
    if (table->otherwise != NONE) {
        *a->value = table->otherwise;
        *a->state = KNOWN | ASSUMED;
        keep_word(a, word);
        tell(a, D_OTHERWISE_ROW, word, m->thing[a->type->set].name);
        return;
    }
    *a->state = UNKNOWN;
    struct text near = nearest_of(a, word, table->key, table->rows), all = listed(a, table->key, table->rows);
    if (!near.n)
        near = text_format(arena_of(a), french(a) ? "les lignes : %.*s" : "the rows: %.*s", (int)all.n, all.at);
    struct diagnostic *d = tell(a, D_NOT_A_KEY, word, m->thing[a->type->set].name);
    if (d)
        d->args[3] = near;
}

static void read_date(struct amount *a, struct text word)
{
    int32_t day;
    if (!date_read(word, &day)) {
        tell(a, D_NOT_A_DATE, word, (struct text){0});
        return;
    }
    if (a->input->has_range && (day < a->input->low || day > a->input->high)) {
        tell(a, D_OUT_OF_RANGE, word, range_text(a));
        return;
    }
    *a->value = day;
    *a->state = KNOWN;
}

static void read_word(struct amount *a, const struct json_value *json)
{
    struct text word = is_text(json) ? text_nfc(arena_of(a), json->text) : (struct text){0};
    if (a->type->base == BASE_BOOL) {
        *a->value = json->kind == JSON_TRUE;
        *a->state = is_bool(json) ? KNOWN : UNKNOWN;
        if (!is_bool(json))
            wrong_type(a, json, say(a, "write true for yes, false for no, without quotes",
                                    "écrire true pour oui, false pour non, sans guillemets"));
        return;
    }
    if (!is_text(json)) {
        wrong_type(a, json, (struct text){0});
        return;
    }
    if (word.n == 0)
        return;                     /* an empty text is no answer */
    if (a->type->base == BASE_CHOICE)
        read_choice(a, word);
    else if (a->type->base == BASE_KEY)
        read_key(a, word);
    else if (a->type->base == BASE_DATE)
        read_date(a, word);
    else {
        *a->value = run_add_text(&a->doc->run, word);
        *a->state = KNOWN;
    }
}

static void read_plain(struct amount *a, const struct json_value *json, struct text unit)
{
    if (is_text(json) && !json->text.n)
        return;                     /* an empty text is no answer, whatever is asked */
    if (a->type->base == BASE_NUMBER)
        read_number(a, json, unit);
    else
        read_word(a, json);
}

/* ---- the long form ---- */

static void read_not_applicable(struct amount *a, const struct json_value *reason)
{
    if (!a->input->may_be_na) {
        tell(a, D_NA_NOT_ALLOWED, (struct text){0}, (struct text){0});
        return;
    }
    if (!is_text(reason) || !reason->text.n) {
        tell(a, D_NA_REASON, (struct text){0}, (struct text){0});
        return;
    }
    *a->state = NOT_APPLICABLE;
    struct detail *detail = detail_of(a);
    if (detail)
        detail->reason = reason->text;
}

/* The ends of an answer that is given with its uncertainty; what the declared range excludes is excluded. */
static void keep_ends(struct amount *a, double low, double high)
{
    struct detail *detail = detail_of(a);
    if (!detail)
        return;
    detail->has_ends = true;
    detail->low = a->input->has_range ? fmax(low, a->input->low) : low;
    detail->high = a->input->has_range ? fmin(high, a->input->high) : high;
}

static void read_between(struct amount *a, const struct json_value *between, struct text unit)
{
    /* Two plain values follow their array. */
    bool pair = between->kind == JSON_ARRAY && between->items == 2 && is_number(between + 1) && is_number(between + 2);
    if (!pair || between[1].number > between[2].number || a->type->base != BASE_NUMBER) {
        tell(a, D_BETWEEN_FORM, (struct text){0}, (struct text){0});
        return;
    }
    double from = between[1].number, to = between[2].number;
    if (unit.n && (!in_unit(a, unit, &from) || !in_unit(a, unit, &to)))
        return;
    if (!in_range(a, from) || !in_range(a, to))
        return;
    keep_ends(a, from, to);
    struct detail *detail = detail_of(a);
    if (detail)
        detail->between = true;
    double middle = from / 2 + to / 2;
    *a->value = a->type->whole ? floor(middle) : middle;
    *a->state = KNOWN;
}

static enum member member_of(struct text name)
{
    for (int i = 0; i < MEMBERS; i++)
        if (text_is(name, member_names[i][0]) || text_is(name, member_names[i][1]) ||
            (i == MEMBER_UNIT && text_is(name, "unité")))
            return (enum member)i;
    return MEMBERS;
}

/* One amount says its value once: as a value, as a range, or as not applicable. */
static bool contradicts(struct amount *a, const struct json_value *const member[])
{
    static const enum member ways[] = {MEMBER_VALUE, MEMBER_BETWEEN, MEMBER_NOT_APPLICABLE};
    const struct json_value *first = NULL;
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        const struct json_value *way = member[ways[i]];
        if (way && first) {
            tell(a, D_TOLD_TWICE, first->name, way->name);
            return true;
        }
        first = way ? way : first;
    }
    return false;
}

static bool not_text(struct amount *a, const struct json_value *json)
{
    if (!json || json->kind == JSON_TEXT || json->kind == JSON_NULL)
        return false;
    struct diagnostic *d = tell(a, D_FIELD_TYPE, say(a, "a text in quotes", "un texte entre guillemets"), json_words(a, json));
    if (d)
        d->args[0] = json->name;
    return true;
}

static void read_long(struct amount *a, const struct json_value *object)
{
    const struct json_value *member[MEMBERS + 1] = {NULL};
    const struct json_value *values = a->doc->values.v;
    for (const struct json_value *kid = object + 1; kid < values + object->end; kid = values + kid->end) {
        enum member which = member_of(kid->name);
        bool figure = which == MEMBER_UNIT || which == MEMBER_PLUS_MINUS || which == MEMBER_BETWEEN;
        if ((which == MEMBERS && !(kid->name.n && kid->name.at[0] == '_')) || (figure && a->type->base != BASE_NUMBER)) {
            struct diagnostic *d = diagnose1(&a->doc->diagnostics, D_AMOUNT_MEMBER, a->at, kid->name);
            if (d)
                d->pointer = document_pointer(arena_of(a), a->doc, a->input->thing, a->row);
            return;
        }
        if (which < MEMBERS && member[which]) {
            tell(a, D_TOLD_TWICE, member[which]->name, kid->name);
            return;
        }
        member[which] = kid;
    }
    if (contradicts(a, member) || not_text(a, member[MEMBER_UNIT]) || not_text(a, member[MEMBER_SOURCE]))
        return;
    const struct json_value *spread = member[MEMBER_PLUS_MINUS];
    struct text unit = is_text(member[MEMBER_UNIT]) ? member[MEMBER_UNIT]->text : (struct text){0};
    if (spread && (!is_number(spread) || spread->number < 0))
        wrong_type(a, spread, say(a, "plus_minus is a number, not negative", "plus_ou_moins est un nombre, non négatif"));
    if (member[MEMBER_NOT_APPLICABLE])
        read_not_applicable(a, member[MEMBER_NOT_APPLICABLE]);
    else if (member[MEMBER_BETWEEN])
        read_between(a, member[MEMBER_BETWEEN], unit);
    else if (member[MEMBER_VALUE] && member[MEMBER_VALUE]->kind != JSON_NULL) {
        read_plain(a, member[MEMBER_VALUE], unit);
        double half_width = is_number(spread) ? spread->number * a->num / a->den : 0;
        if (half_width > 0 && *a->state == KNOWN)
            keep_ends(a, *a->value - half_width, *a->value + half_width);
    }
}

/* A bare number in its range, which needs no more words. A percentage below 1 may need some. */
static bool read_at_once(const struct input *input, const struct type *type, const struct json_value *json, double *value)
{
    double x = json->number;
    if (json->kind != JSON_NUMBER || type->base != BASE_NUMBER || !input->has_range || x < input->low || x > input->high)
        return false;
    if ((type->whole && x != floor(x)) || (x > 0 && x < 1 && type->unit.terms > 0))
        return false;
    *value = x;
    return true;
}

void amount_read(struct document *doc, const struct input *input, uint32_t place, uint32_t row, double *value,
                 uint8_t *state)
{
    const struct thing *thing = &doc->model->thing[input->thing];
    const struct json_value *json = &doc->values.v[place];
    if (read_at_once(input, &thing->type, json, value)) {
        *state = KNOWN;
        return;
    }
    struct amount a = {doc, input, thing, &thing->type, row, document_span(doc, place), value, state, 1, 1};
    *state = UNKNOWN;
    if (json->kind == JSON_NULL)
        return;
    if (json->kind == JSON_OBJECT)
        read_long(&a, json);
    else
        read_plain(&a, json, (struct text){0});
}
