/* Inline tests. The project of a test is made as JSON text (the given file, changed as the test says) and read like any
 * other, so that a test goes through everything that a real project goes through. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"
#include "number.h"
#include "parser.tab.h"
#include "report.h"

struct suite {
    const struct eco_policy *policy;
    const struct eco_reader *reader;
    enum eco_language language;
    struct arena *arena;               /* of the result */
};

struct test {
    struct suite *s;
    const struct node *node;
    cJSON *project;
    struct document doc;
    cJSON *failures;
    uint32_t failed;
    bool ran;
};

static struct text say_in(const struct suite *s, const char *en, const char *fr)
{
    return text_of(s->language == ECO_FRENCH ? fr : en);
}

static void fail(struct test *t, struct span at, struct text message)
{
    const struct source *source = &t->s->policy->sources.v[at.file];
    cJSON *object = json_object();
    json_put(object, "message", json_text(message));
    json_put(object, "line", json_number(source_place(source, at.from).line));
    json_append(t->failures, object);
    t->failed++;
}

/* ---- paths: a.b, list[0].field ---- */

struct target {
    uint32_t thing, row;               /* row NONE outside lists */
};

static bool find(const struct test *t, const struct node *path, struct target *target)
{
    const struct model *m = &t->s->policy->model;
    uint32_t scope = NONE, found = NONE;
    target->row = NONE;
    for (const struct node *kid = path->first; kid; kid = kid->next) {
        if (kid->kind == N_INDEX) {
            if (kid->first->kind != N_NUMBER || kid->first->number > LIST_ROWS || found == NONE || m->thing[found].kind != THING_LIST)
                return false;
            target->row = (uint32_t)kid->first->number;
            continue;
        }
        struct text fold = text_fold(t->s->arena, kid->text);
        bool column = false;
        if (!names_find(m->names, scope, fold, &found)) {
            /* a `for each` indicator is named like a field of its rows */
            column = scope != NONE && names_find(m->names, NONE, fold, &found) && m->thing[found].row_thing == scope;
            if (!column)
                return false;
        }
        scope = found;
    }
    target->thing = found;
    return found != NONE;
}

/* ---- making the project ---- */

static cJSON *literal_json(struct test *t, const struct node *value, const struct node *plus_minus, const struct type *type)
{
    if (value->kind == N_NUMBER) {
        if (!value->unit.n && !plus_minus)
            return json_number(value->number);
        cJSON *object = json_object();
        json_put(object, "value", json_number(value->number));
        if (value->unit.n)
            json_put(object, "unit", json_text(value->unit));
        if (plus_minus)
            json_put(object, "plus_minus", json_number(plus_minus->number));
        return object;
    }
    char day[NUMBER_LENGTH];
    switch (value->kind) {
    case N_DATE: return json_text((struct text){day, (uint32_t)date_write((int32_t)value->number, day)});
    case N_TEXT_VALUE: return json_text(value->text);
    case N_YES_NO: return cJSON_CreateBool(value->number != 0);
    case N_PATH: return json_text(value->first->text);
    case N_NOT_APPLICABLE: {
        const struct source *source = &t->s->policy->sources.v[value->at.file];
        cJSON *object = json_object();
        struct text reason = text_format(t->s->arena, "test, line %u", source_place(source, value->at.from).line);
        return json_put(object, "not_applicable", json_text(reason));
    }
    default: break;
    }
    (void)type;
    return cJSON_CreateNull();
}

static void put_member(cJSON *object, const char *name, cJSON *value)
{
    cJSON_DeleteItemFromObjectCaseSensitive(object, name);
    cJSON_AddItemToObject(object, name, value);
}

static const char *name_of(struct test *t, const struct thing *thing)
{
    return arena_copy(t->s->arena, thing->name.at, thing->name.n);
}

/* The object of the project that a thing's field stands in, made where it is absent. */
static cJSON *holder(struct test *t, uint32_t thing, uint32_t row)
{
    const struct model *m = &t->s->policy->model;
    uint32_t parent = m->thing[thing].parent;
    if (parent == NONE)
        return t->project;
    cJSON *outer = holder(t, parent, NONE);
    const char *name = name_of(t, &m->thing[parent]);
    if (!outer || !name)
        return NULL;
    cJSON *inner = cJSON_GetObjectItemCaseSensitive(outer, name);
    bool list = m->thing[parent].kind == THING_LIST;
    if (list)
        return cJSON_GetArrayItem(inner, row == NONE ? -1 : (int)row);
    if (!cJSON_IsObject(inner)) {
        put_member(outer, name, json_object());
        inner = cJSON_GetObjectItemCaseSensitive(outer, name);
    }
    return inner;
}

static void apply_set(struct test *t, const struct node *set)
{
    const struct model *m = &t->s->policy->model;
    const struct node *path = set->first, *value = node_kid(set, 1);
    struct text first = path->first->text;
    struct target target;
    if (path->kids == 1 && text_is(first, "date")) {
        put_member(t->project, "date", literal_json(t, value, NULL, NULL));
        return;
    }
    if (!find(t, path, &target) || m->thing[target.thing].kind != THING_INPUT) {
        struct text words = source_slice(&t->s->policy->sources, path->at);
        fail(t, path->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "« %.*s » n'est pas une donnée de la politique"
                                                                              : "'%.*s' is no input of the policy", (int)words.n, words.at));
        return;
    }
    cJSON *object = holder(t, target.thing, target.row);
    const char *name = name_of(t, &m->thing[target.thing]);
    if (!object || !name) {
        fail(t, path->at, say_in(t->s, "the project has no such row", "le projet n'a pas cette ligne"));
        return;
    }
    put_member(object, name, literal_json(t, value, node_find(set, N_PLUS_MINUS), &m->thing[target.thing].type));
}

static struct text cell_name(const struct node *cell)
{
    return cell->first && cell->first->kind == N_PATH ? cell->first->first->text : (struct text){0};
}

static void apply_rows(struct test *t, const struct node *rows)
{
    const struct model *m = &t->s->policy->model;
    struct target target;
    if (!find(t, rows->first, &target) || m->thing[target.thing].kind != THING_LIST) {
        fail(t, rows->at, say_in(t->s, "'rows of' names a list of the policy", "« lignes de » nomme une liste de la politique"));
        return;
    }
    const struct node *heading = node_find(rows, N_ROW);
    cJSON *list = json_array(), *object = holder(t, target.thing, NONE);
    for (const struct node *row = heading ? heading->next : NULL; row; row = row->next) {
        cJSON *item = json_object();
        const struct node *head = heading->first;
        for (const struct node *cell = row->first; cell && head; cell = cell->next, head = head->next) {
            struct text name = cell_name(head);
            char *key = arena_copy(t->s->arena, name.n ? name.at : "", name.n);
            if (cell->kind == N_CELL && cell->first && key)
                cJSON_AddItemToObject(item, key, literal_json(t, cell->first, node_find(cell, N_PLUS_MINUS), NULL));
        }
        json_append(list, item);
    }
    const char *name = name_of(t, &m->thing[target.thing]);
    if (object && name)
        put_member(object, name, list);
}

/* A given file is read as strictly as the project of a manager; its first mistake is told. */
static cJSON *strict_object(struct test *t, const struct node *given, struct text path, struct text bytes)
{
    struct arena *arena = t->s->arena;
    struct sources sources = {.arena = arena};
    struct diagnostics diagnostics = {.arena = arena};
    struct json_values values = {0};
    struct text copy = text_copy(arena, bytes);
    if (source_add(&sources, path, copy) == UINT32_MAX)
        return NULL;
    if (!json_text_read(&sources, 0, &diagnostics, &values)) {
        diagnostics_sort(&diagnostics);
        struct text why = diagnostics.n ? diagnostic_message(arena, &diagnostics.v[0], t->s->language) : (struct text){0};
        fail(t, given->name_at, text_format(arena, "%.*s: %.*s", (int)path.n, path.at, (int)why.n, why.n ? why.at : ""));
        return NULL;
    }
    cJSON *tree = cJSON_ParseWithLength(copy.at, copy.n);
    if (cJSON_IsObject(tree))
        return tree;
    fail(t, given->name_at, say_in(t->s, "the file is not a JSON object", "le fichier n'est pas un objet JSON"));
    return NULL;
}

static bool load_given(struct test *t, const struct node *given)
{
    if (!given->text.n)
        return true;
    struct text at = t->s->policy->sources.v[given->at.file].path, path = policy_join(t->s->arena, at, given->text);
    char *bytes = NULL;
    size_t length = 0;
    const char *name = arena_copy(t->s->arena, path.at, path.n);
    enum eco_reading reading = name ? t->s->reader->read(t->s->reader->context, name, &bytes, &length) : ECO_READ_ABSENT;
    t->s->arena->failed |= reading == ECO_READ_NO_MEMORY;
    if (reading != ECO_READ_DONE) {
        const char *format = reading == ECO_READ_REFUSED
            ? say_in(t->s, "'%.*s' lies outside of the folder of the rules", "« %.*s » est hors du dossier des règles").at
            : say_in(t->s, "there is no file '%.*s'", "il n'y a pas de fichier « %.*s »").at;
        fail(t, given->name_at, text_format(t->s->arena, format, (int)path.n, path.at));
        return false;
    }
    cJSON *tree = strict_object(t, given, path, (struct text){bytes, (uint32_t)length});
    free(bytes);
    if (!tree)
        return false;
    t->project = tree;
    return true;
}

static bool make_project(struct test *t)
{
    char day[NUMBER_LENGTH];
    t->project = json_object();
    for (const struct node *line = t->node->first; line; line = line->next)
        if (line->kind == N_GIVEN && !load_given(t, line))
            return false;
    for (const struct node *line = t->node->first; line; line = line->next)
        if (line->kind == N_ROWS)
            apply_rows(t, line);
    for (const struct node *line = t->node->first; line; line = line->next) {
        if (line->kind == N_AS_OF) {
            uint32_t n = (uint32_t)date_write((int32_t)line->number, day);
            put_member(t->project, "date", json_text((struct text){day, n}));
        }
        for (const struct node *set = line->kind == N_GIVEN ? line->first : NULL; set; set = set->next)
            apply_set(t, set);
    }
    return t->failed == 0;
}

static void read_project(struct test *t)
{
    struct text bytes = result_text(t->s->arena, t->project);
    struct eco_project_options options = {.language = t->s->language == ECO_FRENCH ? "fr" : "en"};
    document_read(&t->doc, &t->s->policy->model, TEXT("test"), bytes, &options);
    for (uint32_t i = 0; i < t->doc.diagnostics.n; i++) {
        const struct diagnostic *d = &t->doc.diagnostics.v[i];
        if (diagnostic_table[d->code].severity != SEVERITY_ERROR)
            continue;
        struct text message = diagnostic_message(t->s->arena, d, t->s->language);
        fail(t, t->node->at, text_format(t->s->arena, "%.*s: %.*s", (int)d->pointer.n, d->pointer.n ? d->pointer.at : "",
                                         (int)message.n, message.at));
    }
    t->ran = t->doc.valid;
}

/* ---- expectations ---- */

static void mismatch(struct test *t, const struct node *expect, struct text found)
{
    struct text wanted = source_slice(&t->s->policy->sources, expect->at);
    fail(t, expect->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "%.*s ; trouvé : %.*s" : "%.*s; found: %.*s",
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

static bool value_matches(struct test *t, const struct node *expect, const struct type *type, double found)
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
        return text_equal(wanted, run_text(&t->doc.run, found));
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

static void check_expect(struct test *t, const struct node *expect)
{
    struct telling telling = {.model = &t->s->policy->model, .doc = &t->doc, .language = t->s->language, .arena = t->s->arena};
    struct target target;
    double value = 0;
    uint8_t state = UNKNOWN;
    if (!find(t, expect->first, &target) || !thing_value(&telling, target.thing, target.row, &value, &state)) {
        struct text words = source_slice(&t->s->policy->sources, expect->first->at);
        fail(t, expect->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "« %.*s » n'a pas de valeur ici" : "'%.*s' has no value here",
                                        (int)words.n, words.at));
        return;
    }
    const struct type *type = &t->s->policy->model.thing[target.thing].type;
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
        good = s == KNOWN && value_matches(t, expect, type, value) == (expect->op != TOK_IS_NOT);
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

static void check_gate(struct test *t, const struct node *expect)
{
    static const int tokens[] = {TOK_IS_PASSED, TOK_IS_BLOCKED, TOK_IS_UNDECIDED, TOK_IS_NA};
    static const char *const words[][ECO_LANGUAGES] = {{"passed", "franchie"}, {"blocked", "bloquée"},
                                                       {"undecided", "indécise"}, {"not applicable", "sans objet"}};
    struct telling telling = {.model = &t->s->policy->model, .doc = &t->doc, .language = t->s->language, .arena = t->s->arena,
                              .outlook = outlook_of(&t->doc)};
    const struct model *m = &t->s->policy->model;
    uint32_t thing;
    if (!telling.outlook) {
        t->s->arena->failed = true;
        return;
    }
    if (!names_find(m->names, NONE, text_fold(t->s->arena, expect->text), &thing) || m->thing[thing].kind != THING_GATE) {
        fail(t, expect->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "il n'y a pas de barrière « %.*s »" : "there is no gate '%.*s'",
                                        (int)expect->text.n, expect->text.at));
        return;
    }
    enum eco_outcome outcome = gate_outcome(&telling, &m->gate[m->thing[thing].detail]);
    if (tokens[outcome] != expect->op)
        mismatch(t, expect, text_of(words[outcome][t->s->language]));
}

static cJSON *run_test(struct suite *s, const struct node *node)
{
    struct test t = {.s = s, .node = node, .failures = json_array()};
    const struct source *source = &s->policy->sources.v[node->at.file];
    uint32_t expectations = 0;
    if (make_project(&t))
        read_project(&t);
    for (const struct node *line = node->first; line; line = line->next) {
        bool gate = line->kind == N_EXPECT_GATE;
        expectations += gate || line->kind == N_EXPECT;
        if (t.ran && gate)
            check_gate(&t, line);
        else if (t.ran && line->kind == N_EXPECT)
            check_expect(&t, line);
    }
    if (expectations == 0)
        fail(&t, node->at, say_in(s, "the test expects nothing", "le test n'attend rien"));
    s->arena->failed |= t.doc.arena.failed;      /* a test that could not be run has not passed */
    document_free(&t.doc);
    cJSON *object = json_object();
    json_put(object, "name", json_text(node->text));
    json_put(object, "file", json_text(source->path));
    json_put(object, "line", json_number(source_place(source, node->at.from).line));
    json_put(object, "passed", cJSON_CreateBool(t.failed == 0));
    return json_put(object, "failures", t.failures);
}

eco_result *eco_run_tests(const eco_policy *policy, const struct eco_reader *reader, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct suite s = {policy, reader, language, &result->arena};
    cJSON *root = json_object(), *tests = json_array();
    uint32_t passed = 0;
    for (uint32_t i = 0; i < policy->model.tests && !result->arena.failed; i++) {
        cJSON *test = run_test(&s, policy->model.test[i]);
        passed += cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(test, "passed")) ? 1 : 0;
        json_append(tests, test);
    }
    json_put(root, "passed", json_number(passed));
    json_put(root, "failed", json_number(policy->model.tests - passed));
    json_put(root, "tests", tests);
    return result_finish(result, before, root);
}
