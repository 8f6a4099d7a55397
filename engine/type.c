/* Types and units while rules are checked: reading, converting, and saying what does not fit. */
#include <string.h>

#include "adapt.h"
#include "check.h"
#include "number.h"
#include "written.h"

struct type type_number(struct unit unit)
{
    return (struct type){.base = BASE_NUMBER, .unit = unit};
}

struct type type_of(enum base base)
{
    return (struct type){.base = base, .unit = unit_one()};
}

struct operand bad_operand(struct span at)
{
    return (struct operand){.type = type_of(BASE_BAD), .at = at};
}

bool type_same(const struct type *a, const struct type *b)
{
    if (a->base != b->base)
        return false;
    if (a->base == BASE_NUMBER)
        return unit_same_dimension(&a->unit, &b->unit);
    return (a->base != BASE_CHOICE && a->base != BASE_KEY) || a->set == b->set;
}

struct text words(struct checker *c, struct span at, const char *en, const char *fr)
{
    return text_of(check_language(c, at) == ECO_FRENCH ? fr : en);
}

struct text number_words(struct checker *c, double value, int digits, struct span at)
{
    char text[NUMBER_LENGTH];
    int n = number_write_short(value, digits, text);
    char *point = check_language(c, at) == ECO_FRENCH ? memchr(text, '.', (size_t)n) : NULL;
    if (point)
        *point = ',';
    return text_copy(c->m->arena, (struct text){text, (uint32_t)n});
}

struct text unit_words(struct checker *c, const struct unit *unit, struct span at)
{
    struct text text = unit_write(c->m->arena, &c->m->units, unit, check_language(c, at));
    return text.n ? text : words(c, at, "a plain number", "un nombre sans unité");
}

struct text type_words(struct checker *c, const struct type *type, struct span at)
{
    static const char *const names[][ECO_LANGUAGES] = {
        [BASE_BAD] = {"something", "quelque chose"},       [BASE_NUMBER] = {"a number", "un nombre"},
        [BASE_BOOL] = {"yes or no", "oui ou non"},         [BASE_CHOICE] = {"a choice", "un choix"},
        [BASE_KEY] = {"a key of a table", "une clé de table"}, [BASE_TEXT] = {"a text", "un texte"},
        [BASE_DATE] = {"a date", "une date"}};
    enum eco_language language = check_language(c, at);
    struct text word = text_of(names[type->base][language]);
    if (type->base == BASE_NUMBER && !unit_is_plain_number(&type->unit)) {
        struct text unit = unit_words(c, &type->unit, at);
        return text_format(c->m->arena, language == ECO_FRENCH ? "un nombre en %.*s" : "a number in %.*s", (int)unit.n,
                           unit.at);
    }
    if (type->base == BASE_KEY) {
        struct text table = c->m->thing[type->set].name;
        return text_format(c->m->arena, language == ECO_FRENCH ? "une clé de %.*s" : "a key of %.*s", (int)table.n, table.at);
    }
    return word;
}

struct text absent_help(struct checker *c, struct span at, struct text fold, struct text help)
{
    if (!removal_of(c->m, fold))
        return help;
    return words(c, at, "keep it, or change what needs it", "le garder, ou modifier ce qui en a besoin");
}

void tell_removal(const struct checker *c, struct diagnostic *absent, struct text fold)
{
    const struct node *removal = removal_of(c->m, fold);
    if (removal)
        diagnostic_relate(absent, NOTE_REMOVED_HERE, removal->name_at);
}

struct text did_you_mean(struct checker *c, struct text near, struct span at)
{
    if (!near.n)
        return (struct text){0};
    return text_format(c->m->arena, check_language(c, at) == ECO_FRENCH ? "vouliez-vous dire « %.*s » ?" : "did you mean '%.*s'?",
                       (int)near.n, near.at);
}

struct text rule_name(struct checker *c, struct text name, struct span at)
{
    return written_name(c->m->arena, name, check_language(c, at));
}

bool read_unit(struct checker *c, struct text written, struct span at, struct unit *unit)
{
    struct text part = {0};
    *unit = unit_one();
    switch (unit_read(&c->m->units, written, unit, &part)) {
    case UNIT_OK:
        return true;
    case UNIT_UNKNOWN_NAME: {
        struct text near = unit_nearest(&c->m->units, part);
        struct text help = near.n ? did_you_mean(c, near, at)
                                  : words(c, at, "a policy may declare one: unit page \"page\"",
                                          "une politique peut en déclarer : unité page \"page\"");
        diagnose2(c->m->diagnostics, D_UNKNOWN_UNIT, at, part, help);
        return false;
    }
    case UNIT_TOO_LARGE:
        diagnose(c->m->diagnostics, D_UNIT_TOO_LARGE, at);
        return false;
    case UNIT_BAD_FORM:
    case UNIT_TAKEN:
    case UNIT_NO_ROOM:
        break;
    }
    diagnose1(c->m->diagnostics, D_BAD_UNIT, at, written);
    return false;
}

static void rescale(struct checker *c, struct operand *operand, const struct unit *unit)
{
    double num = 1, den = 1;
    if (!unit_factor(&operand->type.unit, unit, &num, &den))
        return;
    operand->type.unit = *unit;
    if (num == den)
        return;
    if (operand->constant) {
        operand->value = operand->value * num / den;
        operand->slot = constant_slot(c, operand->value);
        return;
    }
    operand->slot = emit(c, OP_CONVERT, operand->at, operand->slot, constant_slot(c, num), constant_slot(c, den));
}

/* A bare 50 beside a percentage would be 5000 %: it lacks its unit like any other. */
static void missing_unit(struct checker *c, const struct operand *operand, const struct unit *unit)
{
    struct text want = unit_words(c, unit, operand->at), number = number_words(c, operand->value, 15, operand->at);
    if (want.n > 2 && want.at[0] == '1' && want.at[1] == '/')        /* 3 / 1 year: a figure has no unit "1/year" */
        want = text_format(c->m->arena, "/ 1 %.*s", (int)want.n - 2, want.at + 2);
    diagnose2(c->m->diagnostics, D_MISSING_UNIT, operand->at, number, want);
}

bool convert(struct checker *c, struct operand *operand, const struct unit *unit)
{
    if (operand->type.base == BASE_BAD)
        return false;
    if (operand->bare && operand->value == 0)       /* nothing is nothing in every unit */
        operand->type.unit = *unit;
    bool percent = operand->bare && operand->value != 0 && unit_is_percent(&c->m->units, unit);
    if (unit_same_dimension(&operand->type.unit, unit) && !percent) {
        rescale(c, operand, unit);
        return true;
    }
    if (operand->bare) {
        missing_unit(c, operand, unit);
        return false;
    }
    struct text want = unit_words(c, unit, operand->at);
    struct unit missing;
    struct text factor = unit_missing_factor(&operand->type.unit, unit, &missing) ? unit_words(c, &missing, operand->at)
                                                                                 : TEXT("?");
    diagnose3(c->m->diagnostics, D_WRONG_UNIT, operand->at, unit_words(c, &operand->type.unit, operand->at), want, factor);
    return false;
}

static void wrong_type(struct checker *c, const struct operand *operand, const struct type *want)
{
    struct text help = {0};
    if (want->base == BASE_BOOL && operand->type.base == BASE_NUMBER)
        help = words(c, operand->at, "compare it with something: x > 0", "le comparer à quelque chose : x > 0");
    diagnose3(c->m->diagnostics, D_WRONG_TYPE, operand->at, type_words(c, &operand->type, operand->at),
              type_words(c, want, operand->at), help);
}

/* By the input that declares it, since each has choices of its own; else by its words. */
static struct text choice_words(struct checker *c, const struct type *type, struct span at)
{
    const struct model *m = c->m;
    bool french = check_language(c, at) == ECO_FRENCH;
    struct text all = {0};
    if (type->base != BASE_CHOICE)
        return type_words(c, type, at);
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].kind == THING_INPUT && m->thing[i].type.base == BASE_CHOICE && m->thing[i].type.set == type->set)
            return text_format(m->arena, french ? "celui de « %.*s »" : "that of '%.*s'", (int)m->thing[i].path.n, m->thing[i].path.at);
    for (uint32_t i = 0; i < m->choices[type->set].n; i++)
        all = text_join(m->arena, all, ", ", m->choices[type->set].name[i]);
    return text_format(m->arena, french ? "l'un de %.*s" : "one of %.*s", (int)all.n, all.at);
}

bool fit(struct checker *c, struct operand *operand, const struct type *want)
{
    if (operand->type.base == BASE_BAD || want->base == BASE_BAD)
        return false;
    if (operand->type.base != want->base) {
        wrong_type(c, operand, want);
        return false;
    }
    if (want->base == BASE_NUMBER)
        return convert(c, operand, &want->unit);
    if (!type_same(&operand->type, want)) {
        diagnose2(c->m->diagnostics, D_DIFFERENT_CHOICES, operand->at, choice_words(c, &operand->type, operand->at),
                  choice_words(c, want, operand->at));
        return false;
    }
    return true;
}

struct text keyword_name(struct checker *c, int token, struct span at)
{
    return keyword_written(c->m->arena, token, check_language(c, at));
}
