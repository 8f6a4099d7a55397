/* What a test expects against what came out. */
#include <math.h>

#include "names.h"
#include "number.h"
#include "parser.tab.h"
#include "suite.h"

static void mismatch(struct test *t, const struct node *expect, struct text found)
{
    struct text wanted = source_slice(&t->s->policy->sources, expect->at);
    if (t->row && expect->kind == N_EXPECT) {           /* a cell: its column says of what */
        struct text name = source_slice(&t->s->policy->sources, expect->first->at);
        wanted = text_format(t->s->arena, t->s->language == ECO_FRENCH ? "%.*s : %.*s" : "%.*s: %.*s", (int)name.n, name.at,
                             (int)wanted.n, wanted.at);
    }
    suite_fail(t, expect->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "%.*s ; trouvé : %.*s" : "%.*s; found: %.*s",
                                    (int)wanted.n, wanted.at, (int)found.n, found.n ? found.at : ""));
}

/* An expected figure in the unit of what it is compared with. */
static bool in_unit(struct test *t, const struct node *figure, const struct type *type, double *value)
{
    struct unit unit;
    struct text part;
    double num, den;
    *value = figure->number;
    if (!figure->unit.n)
        return true;
    if (unit_read(&t->s->policy->model.units, figure->unit, &unit, &part) != UNIT_OK || !unit_factor(&unit, &type->unit, &num, &den))
        return false;
    *value = *value * num / den;
    return true;
}

static bool number_matches(struct test *t, const struct node *expect, const struct type *type, double found)
{
    const struct node *first = node_kid(expect, 1), *pm = node_find(expect, N_PLUS_MINUS);
    double value, spread = 0;
    if (expect->op == TOK_IS_FROM) {
        double high;
        return in_unit(t, first, type, &value) && in_unit(t, node_kid(expect, 2), type, &high) && less_equal(value, found) &&
               less_equal(found, high);
    }
    if (!first || first->kind != N_NUMBER || !in_unit(t, first, type, &value))
        return false;
    if (pm && text_is(pm->unit, "%") && !unit_is_percent(&t->s->policy->model.units, &type->unit))
        spread = fabs(value) * pm->number / 100;
    else if (pm && !in_unit(t, pm, type, &spread))
        return false;
    return less_equal(value - spread, found) && less_equal(found, value + spread);
}

static bool value_matches(struct test *t, const struct document *doc, const struct node *expect, const struct type *type, double found)
{
    const struct model *m = &t->s->policy->model;
    const struct node *value = node_kid(expect, 1);
    uint32_t row;
    switch (type->base) {
    case BASE_NUMBER: return number_matches(t, expect, type, found);
    case BASE_BOOL: return value->kind == N_YES_NO && value->number == found;
    case BASE_DATE: return value->kind == N_DATE && value->number == found;
    case BASE_TEXT: {
        struct text wanted = value->kind == N_PATH ? value->first->text : value->text;
        return text_equal(wanted, run_text(&doc->run, found));
    }
    case BASE_CHOICE: {
        const struct choice_set *set = &m->choices[type->set];
        struct text name = value->kind == N_PATH ? value->first->text : value->text;
        return found < set->n && text_equal(set->fold[(uint32_t)found], text_fold(t->s->arena, name));
    }
    case BASE_KEY: {
        struct text name = value->kind == N_PATH ? value->first->text : value->text;
        const struct table *table = &m->table[m->thing[type->set].detail];
        return names_find(table->keys, 0, text_fold(t->s->arena, name), &row) && row == found;
    }
    case BASE_BAD: break;
    }
    return false;
}

/* Whatever has one value: a thing, or a figure of a breakdown. False when a failure has been filed. */
static bool find_value(struct test *t, const struct node *path, struct figure *f)
{
    const struct model *m = &t->s->policy->model;
    struct telling telling = {.model = m, .doc = &t->doc, .language = t->s->language, .arena = t->s->arena};
    struct target target;
    if (suite_figure(t, path, f))
        return f->found;
    f->doc = &t->doc;
    f->found = suite_find(t, path, &target) && thing_value(&telling, target.thing, suite_row(&t->doc, &target), &f->value, &f->state);
    if (f->found) {
        f->type = &m->thing[target.thing].type;
        return true;
    }
    struct text words = source_slice(&t->s->policy->sources, path->at);
    suite_fail(t, path->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "« %.*s » n'a pas de valeur ici" : "'%.*s' has no value here",
                                        (int)words.n, words.at));
    return false;
}

void suite_expect(struct test *t, const struct node *expect)
{
    struct figure f;
    if (!find_value(t, expect->first, &f))
        return;
    struct telling telling = {.model = &t->s->policy->model, .doc = f.doc, .language = t->s->language, .arena = t->s->arena};
    double value = f.value;
    uint8_t state = f.state;
    const struct type *type = f.type;
    const struct node *wanted = node_kid(expect, 1);
    uint8_t s = state & STATE_MASK;
    bool good = false;
    if (expect->op == TOK_IS_KNOWN)
        good = s == KNOWN;
    else if (expect->op == TOK_IS_UNKNOWN)
        good = s == UNKNOWN;
    else if (expect->op == TOK_IS_NA)
        good = s == NOT_APPLICABLE;
    else
        good = s == KNOWN && value_matches(t, f.doc, expect, type, value) == (expect->op != TOK_IS_NOT);
    if (good)
        return;
    struct text found = value_text(&telling, type, value, state);
    if (type->base == BASE_CHOICE && s == KNOWN)        /* by the name that the test would have to write */
        found = t->s->policy->model.choices[type->set].name[(uint32_t)value];
    if (type->base == BASE_NUMBER && s == KNOWN && wanted) {        /* as many digits as it takes to see the difference */
        char digits[NUMBER_LENGTH];
        int n = number_write_short(value, 10, digits);
        struct text unit = unit_write(t->s->arena, &t->s->policy->model.units, &type->unit, t->s->language);
        for (int i = 0; i < n; i++)
            digits[i] = digits[i] == '.' && t->s->language == ECO_FRENCH ? ',' : digits[i];
        found = text_format(t->s->arena, "%.*s%s%.*s", n, digits, unit.n ? " " : "", (int)unit.n, unit.n ? unit.at : "");
    }
    mismatch(t, expect, found);
}

static const char *outcome_words(const struct test *t, enum eco_outcome outcome)
{
    static const char *const words[][ECO_LANGUAGES] = {
        [ECO_GATE_PASSED] = {"passed", "franchie"}, [ECO_GATE_BLOCKED] = {"blocked", "bloquée"},
        [ECO_GATE_UNDECIDED] = {"undecided", "indécise"}, [ECO_GATE_NOT_APPLICABLE] = {"not applicable", "sans objet"}};
    return words[outcome][t->s->language];
}

/* False without memory. */
static bool outcome_of(struct test *t, uint32_t thing, enum eco_outcome *outcome)
{
    const struct model *m = &t->s->policy->model;
    struct telling telling = {.model = m, .doc = &t->doc, .language = t->s->language, .arena = t->s->arena, .outlook = outlook_of(&t->doc)};
    t->s->arena->failed |= !telling.outlook;
    if (telling.outlook)
        *outcome = gate_outcome(&telling, &m->gate[m->thing[thing].detail]);
    return telling.outlook;
}

static const int outcome_tokens[] = {[ECO_GATE_PASSED] = TOK_IS_PASSED, [ECO_GATE_BLOCKED] = TOK_IS_BLOCKED,
                                     [ECO_GATE_UNDECIDED] = TOK_IS_UNDECIDED, [ECO_GATE_NOT_APPLICABLE] = TOK_IS_NA};

void suite_expect_gate(struct test *t, const struct node *expect)
{
    const struct model *m = &t->s->policy->model;
    enum eco_outcome outcome;
    struct target target;
    if (!suite_find(t, expect->first, &target) || m->thing[target.thing].kind != THING_GATE) {
        struct text name = source_slice(&t->s->policy->sources, expect->first->at);
        suite_fail(t, expect->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "il n'y a pas de barrière « %.*s »" : "there is no gate '%.*s'",
                                        (int)name.n, name.at));
        return;
    }
    if (outcome_of(t, target.thing, &outcome) && outcome_tokens[outcome] != expect->op)
        mismatch(t, expect, text_of(outcome_words(t, outcome)));
}

/* ---- cells of cases ---- */

static struct node *copy_of(struct test *t, const struct node *node)
{
    struct node *copy = node ? node_new(t->s->arena, node->kind, node->at) : NULL;
    if (copy) {
        *copy = *node;
        copy->next = NULL;
    }
    return copy;
}

static void expect_outcome(struct test *t, uint32_t thing, const struct node *head, const struct node *cell)
{
    const struct node *value = cell->first;
    int token = value->kind == N_OUTCOME ? value->op : value->kind == N_NOT_APPLICABLE ? TOK_IS_NA : 0;
    enum eco_outcome outcome;
    if (!outcome_of(t, thing, &outcome) || outcome_tokens[outcome] == token)
        return;
    struct text name = source_slice(&t->s->policy->sources, head->at), wanted = source_slice(&t->s->policy->sources, value->at);
    suite_fail(t, cell->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "%.*s : %.*s ; trouvé : %s" : "%.*s: %.*s; found: %s",
                                        (int)name.n, name.at, (int)wanted.n, wanted.at, outcome_words(t, outcome)));
}

void suite_expect_cell(struct test *t, const struct node *head, const struct node *cell)
{
    const struct node *value = cell->first;
    struct target target;
    if (suite_find(t, head, &target) && t->s->policy->model.thing[target.thing].kind == THING_GATE) {
        expect_outcome(t, target.thing, head, cell);
        return;
    }
    struct node *expect = node_new(t->s->arena, N_EXPECT, cell->at);
    if (!expect)
        return;
    expect->op = value->kind == N_UNKNOWN ? TOK_IS_UNKNOWN : value->kind == N_NOT_APPLICABLE ? TOK_IS_NA : TOK_IS;
    node_add(expect, copy_of(t, head));
    if (expect->op == TOK_IS)
        node_add(node_add(expect, copy_of(t, value)), copy_of(t, node_find(cell, N_PLUS_MINUS)));
    suite_expect(t, expect);
}
