/* The project of a test: its file, with rows, answers and the date that the test gives. */
#include <stdlib.h>

#include "names.h"
#include "number.h"
#include "parser.tab.h"
#include "suite.h"

static cJSON *literal_json(struct test *t, const struct node *value, const struct node *plus_minus)
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

/* The object of the project that a thing's field stands in, made where it is absent; `at`: the rows of the lists around it. */
static cJSON *holder(struct test *t, uint32_t thing, const uint32_t *at, uint32_t deep)
{
    const struct model *m = &t->s->policy->model;
    uint32_t parent = m->thing[thing].parent;
    if (parent == NONE)
        return t->project;
    bool list = m->thing[parent].kind == THING_LIST;
    if (list && deep == 0)
        return NULL;
    cJSON *outer = holder(t, parent, at, list ? deep - 1 : deep);
    const char *name = name_of(t, &m->thing[parent]);
    if (!outer || !name)
        return NULL;
    cJSON *inner = cJSON_GetObjectItemCaseSensitive(outer, name);
    if (list)
        return cJSON_GetArrayItem(inner, (int)at[deep - 1]);
    if (!cJSON_IsObject(inner)) {
        put_member(outer, name, json_object());
        inner = cJSON_GetObjectItemCaseSensitive(outer, name);
    }
    return inner;
}

static void put_date(struct test *t, double day)
{
    char digits[NUMBER_LENGTH];
    put_member(t->project, "date", json_text((struct text){digits, (uint32_t)date_write((int32_t)day, digits)}));
}

/* One answer, or the same to each row of a table. */
static void put_answer(struct test *t, const struct target *to, const struct node *value, const struct node *plus_minus)
{
    const struct model *m = &t->s->policy->model;
    uint32_t thing = to->thing;
    uint32_t keyed = m->thing[thing].keyed, first = keyed == NONE ? thing : m->keyed[keyed].first, n = keyed == NONE ? 1 : m->keyed[keyed].n;
    for (uint32_t i = first; i < first + n; i++) {
        cJSON *object = holder(t, i, to->at, to->deep);
        const char *name = name_of(t, &m->thing[i]);
        if (!object || !name) {
            suite_fail(t, value->at, suite_say(t->s, "the project has no such row", "le projet n'a pas cette ligne"));
            return;
        }
        put_member(object, name, literal_json(t, value, plus_minus));
    }
}

static void apply_answer(struct test *t, const struct node *path, const struct node *value, const struct node *plus_minus)
{
    const struct model *m = &t->s->policy->model;
    struct target target;
    if (path->kids == 1 && text_is(path->first->text, "date")) {
        put_member(t->project, "date", literal_json(t, value, NULL));
        return;
    }
    if (!suite_find(t, path, &target) || !suite_is_answer(m, target.thing)) {
        struct text words = source_slice(&t->s->policy->sources, path->at);
        suite_fail(t, path->at, text_format(t->s->arena, t->s->language == ECO_FRENCH ? "« %.*s » n'est pas une donnée de la politique"
                                                                              : "'%.*s' is no input of the policy", (int)words.n, words.at));
        return;
    }
    put_answer(t, &target, value, plus_minus);
}

/* The cells of one row: first those that answer for each row of a table at once, then those that have a head of their own. */
static void apply_row(struct test *t, const struct node *heading, const struct node *row, const struct target *list, uint32_t index)
{
    const struct model *m = &t->s->policy->model;
    struct target to = *list;
    to.at[to.deep++] = index;
    for (int single = 0; single < 2; single++) {
        const struct node *head = heading->first;
        for (const struct node *cell = row->first; cell && head; cell = cell->next, head = head->next) {
            const struct node *path = suite_head(head);
            uint32_t thing = path && cell->kind == N_CELL && cell->first ? suite_field(t, list->thing, path) : NONE;
            if (thing == NONE || !suite_is_answer(m, thing) || (m->thing[thing].keyed == NONE) != (single != 0))
                continue;
            to.thing = thing;
            put_answer(t, &to, cell->first, node_find(cell, N_PLUS_MINUS));
        }
    }
}

static void apply_rows(struct test *t, const struct node *rows)
{
    const struct model *m = &t->s->policy->model;
    struct target target;
    if (!suite_find(t, rows->first, &target) || m->thing[target.thing].kind != THING_LIST) {
        suite_fail(t, rows->at, suite_say(t->s, "'rows of' names a list of the policy", "« lignes de » nomme une liste de la politique"));
        return;
    }
    const struct node *heading = node_find(rows, N_ROW);
    cJSON *list = json_array(), *object = holder(t, target.thing, target.at, target.deep);
    const char *name = name_of(t, &m->thing[target.thing]);
    if (!object || !name || target.deep == LISTS_DEEP) {
        suite_fail(t, rows->first->at, suite_say(t->s, "the project has no such row", "le projet n'a pas cette ligne"));
        return;
    }
    put_member(object, name, list);
    uint32_t index = 0;
    for (const struct node *row = heading ? heading->next : NULL; row; row = row->next) {
        json_append(list, json_object());
        apply_row(t, heading, row, &target, index++);
    }
}

/* A given file is read as strictly as the project of a manager; its first mistake is told. */
static cJSON *strict_object(struct test *t, struct span named_at, struct text path, struct text bytes)
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
        suite_fail(t, named_at, text_format(arena, "%.*s: %.*s", (int)path.n, path.at, (int)why.n, why.n ? why.at : ""));
        return NULL;
    }
    cJSON *tree = cJSON_ParseWithLength(copy.at, copy.n);
    if (cJSON_IsObject(tree))
        return tree;
    suite_fail(t, named_at, suite_say(t->s, "the file is not a JSON object", "le fichier n'est pas un objet JSON"));
    return NULL;
}

/* `named` stands relative to the rule file, at `named_at` in it. */
static bool load_file(struct test *t, struct text named, struct span named_at)
{
    struct text at = t->s->policy->sources.v[named_at.file].path, path = policy_join(t->s->arena, at, named);
    char *bytes = NULL;
    size_t length = 0;
    const char *name = arena_copy(t->s->arena, path.at, path.n);
    enum eco_reading reading = name ? t->s->reader->read(t->s->reader->context, name, &bytes, &length) : ECO_READ_ABSENT;
    t->s->arena->failed |= reading == ECO_READ_NO_MEMORY;
    if (reading != ECO_READ_DONE) {
        const char *format = reading == ECO_READ_REFUSED
            ? suite_say(t->s, "'%.*s' lies outside of the folder of the rules", "« %.*s » est hors du dossier des règles").at
            : suite_say(t->s, "there is no file '%.*s'", "il n'y a pas de fichier « %.*s »").at;
        suite_fail(t, named_at, text_format(t->s->arena, format, (int)path.n, path.at));
        return false;
    }
    cJSON *tree = strict_object(t, named_at, path, (struct text){bytes, (uint32_t)length});
    free(bytes);
    if (!tree)
        return false;
    t->project = tree;
    t->project_path = path;
    return true;
}

/* ---- columns of a case ---- */

const struct node *suite_head(const struct node *cell)
{
    return cell && cell->kind == N_CELL && cell->first && cell->first->kind == N_PATH ? cell->first : NULL;
}

bool suite_is_project(const struct test *t, const struct node *path)
{
    struct target target;
    struct text name = path->first->text;
    return path->kids == 1 && (text_is(name, "project") || text_is(name, "projet")) && !suite_find(t, path, &target);
}

bool suite_is_given(const struct test *t, const struct node *path)
{
    struct target target;
    if (suite_is_project(t, path) || (path->kids == 1 && text_is(path->first->text, "date")))
        return true;
    return suite_find(t, path, &target) && suite_is_answer(&t->s->policy->model, target.thing);
}

/* The file that the row of a case names, or else the one of the test. */
static bool load_project(struct test *t)
{
    const struct node *head = t->heading ? t->heading->first : NULL, *cell = t->row ? t->row->first : NULL;
    for (; head && cell; head = head->next, cell = cell->next) {
        const struct node *path = suite_head(head);
        if (path && suite_is_project(t, path) && cell->first && cell->first->kind == N_TEXT_VALUE)
            return load_file(t, cell->first->text, cell->first->at);
    }
    for (const struct node *line = t->node->first; line; line = line->next)
        if (line->kind == N_GIVEN && line->text.n && !load_file(t, line->text, line->name_at))
            return false;
    return true;
}

static void apply_case(struct test *t)
{
    const struct node *head = t->heading ? t->heading->first : NULL, *cell = t->row ? t->row->first : NULL;
    for (; head && cell; head = head->next, cell = cell->next) {
        const struct node *path = suite_head(head);
        if (path && cell->first && suite_is_given(t, path) && !suite_is_project(t, path))
            apply_answer(t, path, cell->first, node_find(cell, N_PLUS_MINUS));
    }
}

static bool make_project(struct test *t)
{
    t->project = json_object();
    if (!load_project(t))
        return false;
    for (const struct node *line = t->node->first; line; line = line->next)
        if (line->kind == N_ROWS)
            apply_rows(t, line);
    for (const struct node *line = t->node->first; line; line = line->next) {
        if (line->kind == N_AS_OF)
            put_date(t, line->number);
        for (const struct node *set = line->kind == N_GIVEN ? line->first : NULL; set; set = set->next)
            apply_answer(t, set->first, node_kid(set, 1), node_find(set, N_PLUS_MINUS));
    }
    apply_case(t);
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
        suite_fail(t, t->row ? t->row->at : t->node->at,
                   text_format(t->s->arena, "%.*s: %.*s", (int)d->pointer.n, d->pointer.n ? d->pointer.at : "", (int)message.n,
                               message.at));
    }
    t->ran = t->doc.valid;
}

void suite_make(struct test *t)
{
    if (make_project(t))
        read_project(t);
}


bool suite_project(const struct eco_policy *policy, const struct eco_reader *reader, uint32_t test, struct arena *arena,
                   struct document *doc)
{
    struct suite s = {.policy = policy, .reader = reader, .language = policy->model.language, .arena = arena};
    struct test t = {.s = &s, .node = policy->model.test[test], .failures = json_array()};
    const struct eco_project_options options = {0};
    if (!make_project(&t))
        return false;
    document_read(doc, &policy->model, TEXT("test"), result_text(arena, t.project), &options);
    return doc->valid;
}
