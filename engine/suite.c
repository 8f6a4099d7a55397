/* Running the inline tests of a policy. */
#include "suggestion.h"

#include "limits.h"
#include "names.h"
#include "parser.tab.h"

struct text suite_say(const struct suite *s, const char *en, const char *fr)
{
    return text_of(s->language == ECO_FRENCH ? fr : en);
}

void suite_fail(struct test *t, struct span at, struct text message)
{
    const struct source *source = &t->s->policy->sources.v[at.file];
    cJSON *object = json_object();
    json_put(object, "message", json_text(message));
    json_put(object, "line", json_number(source_place(source, at.from).line));
    json_append(t->failures, object);
    t->failed++;
}

/* ---- paths: a.b, list[0].field, valid["1.1"] ---- */

/* The row of a table, of what has a value for each of its rows. */
static bool find_key(const struct test *t, const struct thing *thing, const struct node *step, uint32_t *row)
{
    const struct model *m = &t->s->policy->model;
    const struct thing *table = thing->row_thing != NONE ? &m->thing[thing->row_thing] : NULL;
    return table && table->kind == THING_TABLE && thing->keyed == NONE && step->kind == N_INDEX &&
           names_find(m->table[table->detail].keys, 0, text_fold(t->s->arena, node_step(step)), row);
}

/* The row of a list, and before it those of the lists around that. */
static bool find_row(const struct thing *list, const struct node *step, struct target *target)
{
    if (list->kind != THING_LIST || target->deep == LISTS_DEEP || step->first->kind != N_NUMBER || step->first->number > LIST_ROWS)
        return false;
    target->at[target->deep++] = (uint32_t)step->first->number;
    return true;
}

/* Which row of its list a list's row is, among all there are; NONE where the project has no such row. */
static uint32_t row_at(const struct document *doc, uint32_t list, const uint32_t *at, uint32_t deep)
{
    uint32_t outer = doc->model->program.list_outer[list];
    if (deep == 0 || (outer == NONE) != (deep == 1))
        return NONE;
    uint32_t around = outer == NONE ? 0 : row_at(doc, outer, at, deep - 1);
    if (around == NONE)
        return NONE;
    uint32_t first = outer == NONE ? 0 : doc->nest.first[list][around];
    uint32_t rows = outer == NONE ? doc->rows[list] : doc->nest.first[list][around + 1] - first;
    return at[deep - 1] < rows ? first + at[deep - 1] : NONE;
}

uint32_t suite_row(const struct document *doc, const struct target *target)
{
    const struct thing *thing = &doc->model->thing[target->thing];
    bool in_list = thing->row_thing != NONE && doc->model->thing[thing->row_thing].kind == THING_LIST;
    return in_list ? row_at(doc, doc->model->thing[thing->row_thing].row_list, target->at, target->deep) : target->key;
}

static bool is_column(const struct model *m, uint32_t policy, struct text fold, uint32_t list, uint32_t *found)
{
    return names_find(m->names, policy, fold, found) && m->thing[*found].row_thing == list;
}

bool suite_find(const struct test *t, const struct node *path, struct target *target)
{
    const struct model *m = &t->s->policy->model;
    uint32_t scope = NONE, found = NONE;
    *target = (struct target){.key = NONE};
    for (const struct node *kid = path->first; kid; kid = kid->next) {
        if (!node_step(kid).n) {
            if (found == NONE || !find_row(&m->thing[found], kid, target))
                return false;
            continue;
        }
        struct text fold = text_fold(t->s->arena, node_step(kid));
        bool column = false;
        if (found != NONE && find_key(t, &m->thing[found], kid, &target->key))
            continue;
        if (!names_find(m->names, scope, fold, &found)) {
            /* a `for each` indicator is named like a field of its rows */
            column = scope != NONE && (is_column(m, NONE, fold, scope, &found) || is_column(m, judgement_of(m, scope)->group, fold, scope, &found));
            if (!column)
                return false;
        }
        scope = found;
    }
    target->thing = found;
    return found != NONE;
}

uint32_t suite_field(const struct test *t, uint32_t list, const struct node *path)
{
    uint32_t found = list;
    for (const struct node *kid = path->first; kid; kid = kid->next)
        if (!names_find(t->s->policy->model.names, found, text_fold(t->s->arena, node_step(kid)), &found))
            return NONE;
    return found;
}

bool suite_is_answer(const struct model *m, uint32_t thing)
{
    return m->thing[thing].kind == THING_INPUT || m->thing[thing].keyed != NONE;
}

/* ---- running ---- */

/* Lines that hold for every case, and the cells of one. Returns how many there are, so that a test that expects nothing fails. */
static uint32_t compare(struct test *t)
{
    uint32_t expectations = 0;
    for (const struct node *line = t->node->first; line; line = line->next) {
        bool gate = line->kind == N_EXPECT_GATE;
        expectations += gate || line->kind == N_EXPECT;
        if (t->ran && gate)
            suite_expect_gate(t, line);
        else if (t->ran && line->kind == N_EXPECT)
            suite_expect(t, line);
    }
    const struct node *head = t->heading ? t->heading->first : NULL, *cell = t->row ? t->row->first : NULL;
    for (; head && cell; head = head->next, cell = cell->next) {
        const struct node *path = suite_head(head);
        if (!path || !cell->first || suite_is_given(t, path))
            continue;
        expectations++;
        if (t->ran)
            suite_expect_cell(t, path, cell);
    }
    return expectations;
}

/* For coverage: what the test has reached, and its project, from where others may be found. */
static void keep_base(struct test *t)
{
    struct suite *s = t->s;
    coverage_add(s->coverage, &t->doc);
    struct example *v = arena_grow(s->arena, s->base, &s->base_cap, s->bases + 1, sizeof *v);
    if (!v)
        return;
    s->base = v;
    v[s->bases++] = (struct example){t->node, t->heading, t->row, result_text(s->arena, t->project)};
}

static cJSON *run_one(struct suite *s, const struct node *node, const struct node *heading, const struct node *row, uint32_t number)
{
    struct test t = {.s = s, .node = node, .heading = heading, .row = row, .failures = json_array()};
    struct span at = row ? row->at : node->at;
    const struct source *source = &s->policy->sources.v[at.file];
    suite_make(&t);
    if (t.ran && s->coverage)
        keep_base(&t);
    if (compare(&t) == 0)
        suite_fail(&t, at, row ? suite_say(s, "the case expects nothing", "le cas n'attend rien")
                               : suite_say(s, "the test expects nothing", "le test n'attend rien"));
    s->arena->failed |= t.doc.arena.failed;      /* a test that could not be run has not passed */
    document_free(&t.doc);
    struct text name = node->text;
    if (row)
        name = text_format(s->arena, s->language == ECO_FRENCH ? "%.*s, cas %u" : "%.*s, case %u", (int)name.n, name.at, number);
    cJSON *object = json_object();
    json_put(object, "name", json_text(name));
    json_put(object, "file", json_text(source->path));
    json_put(object, "line", json_number(source_place(source, at.from).line));
    json_put(object, "project", t.project_path.n ? json_text(t.project_path) : cJSON_CreateNull());
    json_put(object, "passed", cJSON_CreateBool(t.failed == 0));
    return json_put(object, "failures", t.failures);
}

/* A test without cases is one; each row of its cases is one otherwise. */
static void run_test(struct suite *s, const struct node *node, cJSON *tests)
{
    uint32_t number = 0;
    for (const struct node *cases = node->first; cases; cases = cases->next) {
        const struct node *heading = cases->kind == N_CASES ? node_find(cases, N_ROW) : NULL;
        for (const struct node *row = heading ? heading->next : NULL; row; row = row->next)
            json_append(tests, run_one(s, node, heading, row, ++number));
    }
    if (number == 0)
        json_append(tests, run_one(s, node, NULL, NULL, 0));
}

static cJSON *suggestion_json(struct suite *s, uint32_t branch)
{
    struct suggestion found = {0};
    if (!suggestion_find(s, branch, s->base, s->bases, &found))
        return cJSON_CreateNull();
    const struct model *m = &s->policy->model;
    cJSON *object = json_object();
    json_put(object, "input", json_text(m->thing[m->input[found.input].thing].path));
    json_put(object, "answer", json_text(found.answer));
    json_put(object, "in", json_text(s->base[found.base].test->text));
    return json_put(object, "test", json_text(suggestion_test(s, branch, &s->base[found.base], &found)));
}

static cJSON *coverage_tree(struct suite *s, bool suggest)
{
    struct telling telling = {.model = &s->policy->model, .language = s->language, .arena = s->arena};
    cJSON *tree = coverage_json(&telling, s->coverage), *missed = cJSON_GetObjectItemCaseSensitive(tree, "missed");
    cJSON *next = missed ? missed->child : NULL;
    for (uint32_t i = 0; suggest && next && i < s->coverage->n; i++) {
        if (s->coverage->branch[i].reached)
            continue;
        json_put(next, "suggestion", suggestion_json(s, i));
        next = next->next;
    }
    return tree;
}

eco_result *eco_run_tests(const eco_policy *policy, const struct eco_reader *reader, enum eco_language language, unsigned parts)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct suite s = {.policy = policy, .reader = reader, .language = language, .arena = &result->arena};
    if (parts)
        s.coverage = coverage_start(&policy->model, &result->arena);
    cJSON *root = json_object(), *tests = json_array();
    for (uint32_t i = 0; i < policy->model.tests && !result->arena.failed; i++)
        run_test(&s, policy->model.test[i], tests);
    uint32_t passed = 0;
    const cJSON *test;
    cJSON_ArrayForEach(test, tests)
        passed += cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(test, "passed")) ? 1 : 0;
    json_put(root, "passed", json_number(passed));
    json_put(root, "failed", json_number((double)cJSON_GetArraySize(tests) - passed));
    json_put(root, "tests", tests);
    json_put(root, "coverage", s.coverage ? coverage_tree(&s, parts & ECO_TEST_SUGGESTIONS) : cJSON_CreateNull());
    return result_finish(result, before, root);
}
