/* Names in inline tests, judged with the rules so that a misspelt one is told by `check` and not only when tests run. */
#include "check.h"

/* The field of a list, and what stands in it: kept, host.pue, results["1.1"]; or an indicator that has a value for each row. */
static uint32_t field_of(struct checker *c, uint32_t list, const struct node *field)
{
    struct text fold = text_fold(c->m->arena, node_step(field));
    uint32_t found;
    if (names_find(c->m->names, list, fold, &found))
        return resolve_below(c, found, field->next, false);
    const uint32_t scopes[] = {NONE, judgement_of(c->m, list)->group};
    for (size_t i = 0; i < sizeof scopes / sizeof scopes[0]; i++)
        if (names_find(c->m->names, scopes[i], fold, &found) && c->m->thing[found].row_thing == list)
            return found;
    if (!check_is_broken(c, fold))
        diagnose2(c->m->diagnostics, D_UNKNOWN_NAME, field->at, node_step(field), (struct text){0});
    return NONE;
}

/* by_town["A"].units, by_town.units of all rows: a figure of a breakdown. */
static uint32_t figure_target(struct checker *c, uint32_t breakdown, const struct node *path)
{
    const struct node *field = path->last;
    const struct breakdown *b = &c->m->breakdown[c->m->thing[breakdown].detail];
    uint32_t keys = b->keys, indexes = path->kids > 2 ? path->kids - 2 : 0, found;
    struct text fold = field->kind == N_NAME ? text_fold(c->m->arena, field->text) : (struct text){0};
    bool good = path->kids > 1 && fold.n && ((indexes == 0 && !b->no_total) || indexes == keys);
    for (const struct node *kid = path->first->next; kid && kid != field; kid = kid->next)
        good &= kid->kind == N_INDEX;
    if (good && names_find(c->m->names, breakdown, fold, &found))
        return found;
    if (good && !check_is_broken(c, fold))
        diagnose2(c->m->diagnostics, D_UNKNOWN_NAME, field->at, field->text, (struct text){0});
    else if (!good && !b->bad)
        diagnose3(c->m->diagnostics, D_NOT_A_VALUE, path->at, c->m->thing[breakdown].name, words(c, path->at, "breakdown", "une ventilation"),
                  keys == 2 ? words(c, path->at, "name a group and a column: name[\"group\"][\"group\"].column",
                                    "nommer un groupe et une colonne : nom[\"groupe\"][\"groupe\"].colonne")
                            : words(c, path->at, "name a group and a column: name[\"group\"].column",
                                    "nommer un groupe et une colonne : nom[\"groupe\"].colonne"));
    return NONE;
}

/* The step of a path, from one on, that names a thing. */
static const struct node *step_of(struct checker *c, const struct node *from, uint32_t thing)
{
    while (from && !text_equal(text_fold(c->m->arena, node_step(from)), c->m->thing[thing].fold))
        from = from->next;
    return from;
}

/* equipment[0].kept, sites[0].devices[2].kind: what stands behind the name of a list. A list in a list stands in one row of it. */
static uint32_t row_target(struct checker *c, uint32_t list, const struct node *named)
{
    const struct node *row = named ? named->next : NULL;
    if (!row)
        return list;
    if (row->kind != N_INDEX || node_step(row).n) {
        diagnose2(c->m->diagnostics, D_ROW_WANTED, row->at, node_step(row), c->m->thing[list].name);
        return NONE;
    }
    uint32_t found = row->next ? field_of(c, list, row->next) : NONE;
    bool inner = found != NONE && c->m->thing[found].kind == THING_LIST;
    return inner ? row_target(c, found, step_of(c, row->next, found)) : found;
}

/* valid["1.1"], of what has a value for each row of a table; alone it has none. */
static bool check_key(struct checker *c, uint32_t thing, const struct node *path)
{
    const struct thing *t = &c->m->thing[thing];
    struct type key = {.base = BASE_KEY, .set = t->row_thing};
    double row;
    if (t->keyed != NONE || t->row_thing == NONE || c->m->thing[t->row_thing].kind != THING_TABLE || (t->kind != THING_DEFINE && t->kind != THING_INDICATOR))
        return true;
    if (is_keyed(c, t, path) && node_step(path->last).n)
        return option_of(c, &key, node_step(path->last), path->last->at, false, &row);
    struct text name = c->m->thing[t->row_thing].name;
    diagnose2(c->m->diagnostics, D_KEY_WANTED, path->at, rule_name(c, t->name, path->at), name);
    return false;
}

static uint32_t target_of(struct checker *c, const struct node *path)
{
    uint32_t thing = resolve(c, path, false);
    if (thing != NONE && c->m->thing[thing].kind == THING_BREAKDOWN)
        return figure_target(c, thing, path);
    if (thing != NONE && !check_key(c, thing, path))
        return NONE;
    bool row = thing != NONE && c->m->thing[thing].kind == THING_LIST;
    return row ? row_target(c, thing, step_of(c, path->first, thing)) : thing;
}

static void check_literal(struct checker *c, uint32_t thing, const struct node *value)
{
    struct type type = c->m->thing[thing].type;
    double option;
    if (!value || type.base == BASE_BAD || value->kind == N_UNKNOWN || value->kind == N_NOT_APPLICABLE)
        return;
    bool named = value->kind == N_PATH || value->kind == N_TEXT_VALUE;
    if (named && type.base == BASE_KEY && c->m->table[c->m->thing[type.set].detail].otherwise != NONE)
        return;                                     /* a project may give any key */
    if (named && (type.base == BASE_CHOICE || type.base == BASE_KEY)) {
        struct text name = value->kind == N_PATH ? value->first->text : value->text;
        option_of(c, &type, name, value->at, false, &option);
        return;
    }
    if (value->kind == N_NUMBER && !value->unit.n && type.base == BASE_NUMBER)
        return;                                     /* in the unit that the thing declares */
    struct operand x = value->kind == N_PATH ? (struct operand){.type = type_of(BASE_TEXT), .at = value->at}
                                             : expression(c, value, NULL);
    fit(c, &x, &type);
}

static void check_plus_minus_of(struct checker *c, uint32_t thing, const struct node *line)
{
    const struct node *plus_minus = node_find(line, N_PLUS_MINUS);
    struct type type = c->m->thing[thing].type;
    if (plus_minus && type.base != BASE_BAD)
        check_plus_minus(c, plus_minus, &type);
}

/* The heading of `rows of list` names fields of the list. */
static void check_rows(struct checker *c, const struct node *rows)
{
    uint32_t list = target_of(c, rows->first);
    const struct node *heading = node_find(rows, N_ROW);
    if (list == NONE || rows->damaged)
        return;
    if (c->m->thing[list].kind != THING_LIST) {
        diagnose2(c->m->diagnostics, D_NOT_A_LIST, rows->first->at, c->m->thing[list].name, (struct text){0});
        return;
    }
    for (const struct node *cell = heading ? heading->first : NULL; cell; cell = cell->next) {
        const struct node *name = cell->kind == N_CELL && cell->first && cell->first->kind == N_PATH ? cell->first->first : NULL;
        uint32_t field = name ? field_of(c, list, name) : NONE;
        if (field != NONE && c->m->thing[field].keyed != NONE && node_find(cell, N_UNIT))       /* results[photo] reads like a unit */
            keyed_alone(c, field, cell->at);
        if (field != NONE && c->m->thing[field].kind != THING_INPUT && c->m->thing[field].keyed == NONE)
            diagnose1(c->m->diagnostics, D_NOT_AN_INPUT, cell->first->at, source_slice(c->m->sources, cell->first->at));
    }
}

static void check_set(struct checker *c, const struct node *set)
{
    const struct node *path = set->first;
    if (path->kids == 1 && text_is(path->first->text, "date"))
        return;
    uint32_t thing = target_of(c, path);
    if (thing == NONE || c->m->thing[thing].type.base == BASE_BAD)
        return;
    if (c->m->thing[thing].kind != THING_INPUT && c->m->thing[thing].keyed == NONE)
        diagnose1(c->m->diagnostics, D_NOT_AN_INPUT, path->at, source_slice(c->m->sources, path->at));
    else
        check_literal(c, thing, node_kid(set, 1));
    check_plus_minus_of(c, thing, set);
}

static void check_gate_name(struct checker *c, const struct node *expect)
{
    const struct node *path = expect->first;
    uint32_t thing = resolve(c, path, true);
    struct text name = path->kids == 1 ? path->first->text : source_slice(c->m->sources, path->at);
    bool found = thing != NONE && c->m->thing[thing].kind == THING_GATE && text_equal(text_fold(c->m->arena, node_step(path->last)), c->m->thing[thing].fold);
    if (found || check_is_broken(c, text_fold(c->m->arena, path->last->text)))
        return;
    struct text fold = text_fold(c->m->arena, path->last->text), best = path->kids == 1 ? nearest_thing(c, name, THING_GATE, THING_GATE) : (struct text){0};
    struct text help = absent_help(c, expect->at, fold, did_you_mean(c, best.n ? rule_name(c, best, expect->at) : best, expect->at));
    tell_removal(c, diagnose2(c->m->diagnostics, D_UNKNOWN_NAME, path->at, name, help), fold);
}

/* ---- cases ---- */

/* What a column of cases is about: a thing, or NONE for the date, the project's file, and what was told. */
static uint32_t column_thing(struct checker *c, const struct node *cell)
{
    const struct node *path = cell->first && cell->first->kind == N_PATH ? cell->first : NULL;
    uint32_t found;
    if (!path) {
        diagnose(c->m->diagnostics, D_CASE_HEADING, cell->at);
        return NONE;
    }
    struct text name = path->first->text, fold = text_fold(c->m->arena, name);
    bool own = text_is(name, "date") || text_is(name, "project") || text_is(name, "projet");
    if (path->kids == 1 && own && !names_find(c->m->names, NONE, fold, &found))
        return NONE;
    return target_of(c, path);
}

static void check_case_cell(struct checker *c, uint32_t thing, const struct node *cell)
{
    const struct node *value = cell->first;
    if (!value || thing == NONE)
        return;
    if (c->m->thing[thing].kind == THING_GATE) {
        if (value->kind != N_OUTCOME && value->kind != N_NOT_APPLICABLE)
            diagnose1(c->m->diagnostics, D_CASE_OUTCOME, value->at, source_slice(c->m->sources, value->at));
    } else if (value->kind == N_OUTCOME) {
        struct text word = source_slice(c->m->sources, value->at);
        bool choice = c->m->thing[thing].type.base == BASE_CHOICE || c->m->thing[thing].type.base == BASE_KEY;
        diagnose3(c->m->diagnostics, D_WRONG_TYPE, value->at, words(c, value->at, "the outcome of a gate", "l'issue d'une barrière"),
                  type_words(c, &c->m->thing[thing].type, value->at),
                  choice ? syntax_backticks(c->m->arena, word, check_language(c, value->at)) : (struct text){0});
    } else {
        check_literal(c, thing, value);
        check_plus_minus_of(c, thing, cell);
    }
}

static uint32_t count_cells(const struct node *row)
{
    uint32_t n = 0;
    for (const struct node *cell = row->first; cell; cell = cell->next)
        n += cell->kind == N_CELL;
    return n;
}

static void check_case(struct checker *c, const struct node *heading, const struct node *row, const uint32_t *thing)
{
    uint32_t n = count_cells(heading), at = 0;
    if (count_cells(row) != n) {
        struct diagnostic *d = diagnose2(c->m->diagnostics, D_CELL_COUNT, row->at,
                                         text_format(c->m->arena, "%u", count_cells(row)), text_format(c->m->arena, "%u", n));
        diagnostic_relate(d, NOTE_HEADING_HERE, heading->at);
        return;
    }
    for (const struct node *cell = row->first; cell && at < n; cell = cell->next)
        check_case_cell(c, thing[at++], cell);
}

static void check_cases(struct checker *c, const struct node *cases)
{
    const struct node *heading = node_find(cases, N_ROW);
    if (cases->damaged)
        return;
    if (!heading || !heading->next) {
        diagnose(c->m->diagnostics, D_NO_CASES, cases->at);
        return;
    }
    uint32_t n = 0, *thing = arena_alloc(c->m->arena, (heading->kids + 1) * sizeof *thing);
    if (!thing)
        return;
    for (const struct node *cell = heading->first; cell; cell = cell->next)
        thing[n++] = column_thing(c, cell);
    for (const struct node *row = heading->next; row; row = row->next)
        check_case(c, heading, row, thing);
}

static bool expects_something(const struct node *test)
{
    return node_find(test, N_EXPECT) || node_find(test, N_EXPECT_GATE) || node_find(test, N_CASES) || node_find(test, N_BROKEN);
}

void check_tests(struct checker *c)
{
    c->thing = NONE;
    for (uint32_t i = 0; i < c->m->tests; i++) {
        const struct node *test = c->m->test[i];
        if (!expects_something(test))
            diagnose1(c->m->diagnostics, D_TEST_EXPECTS_NOTHING, test->name_at, test->text);
        for (const struct node *line = test->first; line; line = line->next) {
            for (const struct node *set = line->kind == N_GIVEN ? line->first : NULL; set; set = set->next)
                check_set(c, set);
            if (line->kind == N_ROWS)
                check_rows(c, line);
            if (line->kind == N_CASES)
                check_cases(c, line);
            if (line->kind == N_EXPECT_GATE)
                check_gate_name(c, line);
            if (line->kind != N_EXPECT)
                continue;
            uint32_t thing = target_of(c, line->first);
            if (thing != NONE && c->m->thing[thing].keyed != NONE)
                keyed_alone(c, thing, line->first->at);
            if (thing == NONE || c->m->thing[thing].keyed != NONE)
                continue;
            check_literal(c, thing, node_kid(line, 1));
            if (line->op == TOK_IS_FROM)
                check_literal(c, thing, node_kid(line, 2));
            check_plus_minus_of(c, thing, line);
        }
    }
}
