#include "document.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "alike.h"
#include "digest.h"
#include "ecoscore.h"
#include "names.h"
#include "number.h"
#include "regex.h"

enum { FEW_REMARKS = 64 };             /* their places are counted from the beginning of the text, when somebody asks */

enum eco_language document_language(const struct document *doc)
{
    return doc->language;
}

struct span document_span(const struct document *doc, uint32_t place)
{
    if (place >= doc->values.n)
        return (struct span){0};
    return (struct span){0, doc->values.v[place].from, doc->values.v[place].to};
}

struct text document_row_pointer(struct arena *arena, const struct document *doc, uint32_t list, uint32_t row)
{
    const struct program *p = &doc->model->program;
    uint32_t rows = doc->model->thing[list].row_list;
    struct text pointer = document_pointer(arena, doc, list, outer_row(p, &doc->nest, rows, row));
    return row == NONE ? pointer : json_pointer_index(arena, pointer, row_in_outer(p, &doc->nest, rows, row));
}

struct text document_pointer(struct arena *arena, const struct document *doc, uint32_t thing, uint32_t row)
{
    const struct thing *t = &doc->model->thing[thing];
    struct text pointer = {0};
    if (t->parent != NONE && doc->model->thing[t->parent].kind == THING_LIST)
        pointer = document_row_pointer(arena, doc, t->parent, row);
    else if (t->parent != NONE)
        pointer = document_pointer(arena, doc, t->parent, row);
    return json_pointer_key(arena, pointer, t->name);
}

double *raw_value(const struct run *run, const struct input *input, uint32_t row)
{
    return input->raw_slot != NONE ? &run->value[input->raw_slot] : &run->column_value[input->raw_column][row];
}

uint8_t *raw_state(const struct run *run, const struct input *input, uint32_t row)
{
    return input->raw_slot != NONE ? &run->state[input->raw_slot] : &run->column_state[input->raw_column][row];
}

struct detail answer_detail(const struct document *doc, uint32_t input, uint32_t row)
{
    const struct detail *detail = doc->answers[input].detail;
    return detail ? detail[row] : (struct detail){0};
}

static uint32_t rows_of_input(const struct document *doc, uint32_t input)
{
    uint32_t list = doc->model->thing[doc->model->input[input].thing].row_list;
    return list == NONE ? 1 : doc->rows[list];
}

struct detail *answer_detail_of(struct document *doc, uint32_t input, uint32_t row)
{
    struct answers *answers = &doc->answers[input];
    if (!answers->detail)
        answers->detail = arena_alloc(&doc->arena, (rows_of_input(doc, input) + 1) * sizeof *answers->detail);
    return answers->detail ? &answers->detail[row] : NULL;
}

static void mark_wrong(struct document *doc, uint32_t input, uint32_t row)
{
    struct detail *detail = answer_detail_of(doc, input, row);
    if (detail)
        detail->wrong = true;
}

/* ---- the walk over the project ---- */

static const struct json_value *value_at(const struct document *doc, uint32_t i)
{
    return &doc->values.v[i];
}

static struct text folded(struct document *doc, const struct json_value *member)
{
    return text_fold(&doc->arena, text_nfc(&doc->arena, member->name));
}

static struct text nearest_field(struct document *doc, struct text word, uint32_t scope)
{
    struct text best = {0};
    uint32_t distance = 3;
    for (uint32_t i = 0; i < doc->model->things; i++) {
        const struct thing *t = &doc->model->thing[i];
        bool field = t->kind == THING_INPUT || t->kind == THING_GROUP || t->kind == THING_LIST;
        uint32_t d = field && t->parent == scope ? text_distance(word, t->name, 2) : 3;
        if (d < distance && d <= text_tolerance(word))
            distance = d, best = t->name;
    }
    return best;
}

/* The field stands elsewhere: say where. */
static struct text other_place(struct document *doc, struct text fold)
{
    for (uint32_t i = 0; i < doc->model->things; i++) {
        const struct thing *t = &doc->model->thing[i];
        if (t->kind == THING_INPUT && t->parent != NONE && text_equal(t->fold, fold))
            return text_format(&doc->arena, document_language(doc) == ECO_FRENCH ? "le champ est %.*s" : "the field is %.*s",
                               (int)t->path.n, t->path.at);
    }
    return (struct text){0};
}

static void undeclared(struct document *doc, uint32_t at, uint32_t scope, uint32_t row)
{
    const struct json_value *json = value_at(doc, at);
    struct text key = json->name, fold = folded(doc, json);
    struct text near = nearest_field(doc, key, scope), help = {0};
    if (near.n)
        help = text_format(&doc->arena, document_language(doc) == ECO_FRENCH ? "vouliez-vous dire « %.*s » ?" : "did you mean \"%.*s\"?",
                           (int)near.n, near.at);
    else
        help = other_place(doc, fold);
    if (!help.n)
        help = text_of(document_language(doc) == ECO_FRENCH ? "un nom qui commence par _ est un commentaire"
                                                            : "a name that begins with _ is a comment");
    struct text parent = {0};
    if (scope != NONE && doc->model->thing[scope].kind == THING_LIST)
        parent = document_row_pointer(&doc->arena, doc, scope, row);
    else if (scope != NONE)
        parent = document_pointer(&doc->arena, doc, scope, row);
    struct diagnostic *d = diagnose2(&doc->diagnostics, doc->lenient ? D_LENIENT_FIELD : D_UNDECLARED_FIELD,
                                     (struct span){0, json->key_from, json->key_to}, key, help);
    if (d)
        d->pointer = json_pointer_key(&doc->arena, parent, key);
}

/* Two spellings of one field ("duree", "durée") in one object: the first counts. */
static bool already_given(struct document *doc, uint32_t object, uint32_t at, uint32_t thing)
{
    uint32_t first = doc->given[thing];
    if (first > object) {
        diagnose2(&doc->diagnostics, D_TWO_FORMS, document_span(doc, at), value_at(doc, first)->name, value_at(doc, at)->name);
        return true;
    }
    doc->given[thing] = at;
    return false;
}

static void expected_form(struct document *doc, uint32_t thing, uint32_t row, uint32_t place, const char *form, const char *found)
{
    struct diagnostic *d = diagnose3(&doc->diagnostics, D_FIELD_TYPE, document_span(doc, place), doc->model->thing[thing].label,
                                     text_of(form), text_of(found));
    if (d)
        d->pointer = document_pointer(&doc->arena, doc, thing, row);
}

static void read_object(struct document *doc, uint32_t object, uint32_t scope, uint32_t row);

/* A row that is no object: told once, and its fields are not told as missing. */
static void wrong_row(struct document *doc, uint32_t list, uint32_t row, uint32_t place, const char *found)
{
    struct diagnostic *d = diagnose3(&doc->diagnostics, D_FIELD_TYPE, document_span(doc, place), doc->model->thing[list].label,
                                     TEXT("{...}"), text_of(found));
    if (d)
        d->pointer = document_row_pointer(&doc->arena, doc, list, row);
    for (uint32_t i = 0; i < doc->model->inputs; i++)
        if (doc->model->thing[doc->model->input[i].thing].row_thing == list)
            mark_wrong(doc, i, row);
}

/* Of an inner list, its rows in one outer row. */
static void read_list(struct document *doc, uint32_t array, uint32_t thing, uint32_t outer)
{
    const struct json_value *json = value_at(doc, array);
    uint32_t list = doc->model->thing[thing].row_list;
    const uint32_t *first = outer == NONE ? NULL : doc->nest.first[list];
    uint32_t row = first ? first[outer] : 0, rows = first ? first[outer + 1] : doc->rows[list];
    if (json->kind != JSON_ARRAY) {
        if (json->kind != JSON_NULL)
            expected_form(doc, thing, outer, array, "[ {...}, ... ]", json->kind == JSON_OBJECT ? "{...}" : "...");
        return;
    }
    for (uint32_t i = array + 1; i < json->end && row < rows; i = value_at(doc, i)->end, row++) {
        enum json_kind kind = value_at(doc, i)->kind;
        doc->row_place[list][row] = i;
        if (kind == JSON_OBJECT)
            read_object(doc, i, thing, row);
        else
            wrong_row(doc, thing, row, i, kind == JSON_ARRAY ? "[...]" : "...");
    }
}

static void read_field(struct document *doc, uint32_t at, uint32_t thing, uint32_t row)
{
    const struct thing *t = &doc->model->thing[thing];
    enum json_kind kind = value_at(doc, at)->kind;
    if (t->kind == THING_GROUP) {
        if (kind == JSON_OBJECT)
            read_object(doc, at, thing, row);
        else if (kind != JSON_NULL)
            expected_form(doc, thing, row, at, "{...}", kind == JSON_ARRAY ? "[...]" : "...");
        return;
    }
    if (t->kind == THING_LIST) {
        read_list(doc, at, thing, row);
        return;
    }
    const struct input *input = &doc->model->input[t->detail];
    uint32_t own_row = row == NONE ? 0 : row, errors = doc->diagnostics.errors;
    doc->answers[t->detail].place[own_row] = at;
    amount_read(doc, input, at, row, raw_value(&doc->run, input, own_row), raw_state(&doc->run, input, own_row));
    if (doc->diagnostics.errors > errors)
        mark_wrong(doc, t->detail, own_row);
}

/* Top-level names that every project has; a policy may declare a name itself, and then it is an input. */
static bool read_reserved(struct document *doc, uint32_t at)
{
    const struct json_value *json = value_at(doc, at);
    struct text key = json->name;
    bool date = text_is(key, "date"), name = text_is(key, "name") || text_is(key, "nom");
    bool policy = text_is(key, "policy") || text_is(key, "politique");
    if (!date && !name && !policy)
        return false;
    if (json->kind != JSON_TEXT) {
        if (json->kind != JSON_NULL) {
            struct diagnostic *d = diagnose3(&doc->diagnostics, D_FIELD_TYPE, document_span(doc, at), key,
                                             date ? TEXT("\"2026-01-31\"") : TEXT("\"...\""), TEXT("..."));
            if (d)
                d->pointer = json_pointer_key(&doc->arena, (struct text){0}, key);
        }
        return true;
    }
    if (name)
        doc->name = json->text;
    if (policy)
        doc->policy = json->text;
    if (date && !doc->date_from_option && !date_read(json->text, &doc->date)) {
        doc->date = NO_DAY;
        doc->date_wrong = true;
        struct diagnostic *d = diagnose2(&doc->diagnostics, D_NOT_A_DATE, document_span(doc, at), key, json->text);
        if (d)
            d->pointer = TEXT("/date");
    }
    return true;
}

static bool is_field(const struct document *doc, uint32_t thing)
{
    enum thing_kind kind = doc->model->thing[thing].kind;
    return kind == THING_INPUT || kind == THING_GROUP || kind == THING_LIST;
}

/* The field of that name in a scope, or NONE. Projects give fields in the same order, again and again in the rows of a list:
 * the field that came next the last time is tried before its name is looked up. */
static uint32_t field_of(struct document *doc, const struct json_value *json, uint32_t scope, uint32_t guess)
{
    uint32_t thing = NONE;
    if (guess < doc->model->things && doc->model->thing[guess].parent == scope && text_equal(doc->model->thing[guess].name, json->name) &&
        is_field(doc, guess))
        return guess;
    bool found = names_find(doc->model->names, scope, folded(doc, json), &thing);
    return found && is_field(doc, thing) ? thing : NONE;
}

/* Its field, or NONE. */
static uint32_t read_member(struct document *doc, uint32_t object, uint32_t at, uint32_t scope, uint32_t row, uint32_t guess)
{
    const struct json_value *json = value_at(doc, at);
    if (json->name.n > 0 && json->name.at[0] == '_')
        return NONE;
    uint32_t thing = field_of(doc, json, scope, guess);
    if (thing == NONE) {
        if (scope != NONE || !read_reserved(doc, at))
            undeclared(doc, at, scope, row);
        return NONE;
    }
    if (already_given(doc, object, at, thing))
        return thing;
    /* A declared "nom" still names the project in the report. */
    if (scope == NONE && json->kind == JSON_TEXT && (text_is(doc->model->thing[thing].fold, "nom") || text_is(doc->model->thing[thing].fold, "name")))
        doc->name = json->text;
    read_field(doc, at, thing, row);
    return thing;
}

static void read_object(struct document *doc, uint32_t object, uint32_t scope, uint32_t row)
{
    uint32_t things = doc->model->things, *guess = &doc->guess[scope == NONE ? 2 * things : things + scope];
    for (uint32_t i = object + 1; i < value_at(doc, object)->end; i = value_at(doc, i)->end) {
        uint32_t thing = read_member(doc, object, i, scope, row, *guess);
        if (thing == NONE)
            continue;
        *guess = thing;
        guess = &doc->guess[thing];
    }
}

/* ---- laying out ---- */

static bool lay_out(struct document *doc)
{
    const struct model *m = doc->model;
    doc->answers = arena_alloc(&doc->arena, (m->inputs + 1) * sizeof *doc->answers);
    doc->given = arena_alloc(&doc->arena, (m->things + 1) * sizeof *doc->given);
    if (!doc->guess)
        doc->guess = calloc(2 * (size_t)m->things + 1, sizeof *doc->guess);
    if (!doc->guess) {
        doc->arena.failed = true;
        return false;
    }
    for (uint32_t i = 0; i < m->program.lists && !doc->arena.failed; i++) {
        if (doc->row_place[i])
            continue;
        doc->row_place[i] = arena_alloc(&doc->arena, (doc->rows[i] + 1) * sizeof(uint32_t));
        for (uint32_t r = 0; r < doc->rows[i] && doc->row_place[i]; r++)
            doc->row_place[i][r] = NONE;
    }
    size_t answers = 0;
    for (uint32_t i = 0; i < m->inputs; i++)
        answers += rows_of_input(doc, i);
    uint32_t *place = arena_room(&doc->arena, (answers + 1) * sizeof *place);
    if (doc->arena.failed)
        return false;
    memset(place, 0xFF, answers * sizeof *place);       /* NONE */
    for (uint32_t i = 0; i < m->inputs; i++) {
        doc->answers[i].place = place;
        place += rows_of_input(doc, i);
    }
    if (m->program.regexes > 0 && !doc->matcher)
        doc->matcher = matcher_new();
    doc->arena.failed |= m->program.regexes > 0 && !doc->matcher;
    if (doc->arena.failed || !run_start(&doc->run, &m->program, &doc->arena, doc->rows, doc->list_given, &doc->nest))
        return false;
    doc->run.matcher = doc->matcher;
    return true;
}

/* ---- what only a run can tell ---- */

/* As words of their own: version 1 is not in "2021". */
static bool says(struct text t, struct text words)
{
    for (uint32_t i = 0; words.n && i + words.n <= t.n; i++) {
        bool begins = i == 0 || t.at[i - 1] == ' ', ends = i + words.n == t.n || t.at[i + words.n] == ' ';
        if (begins && ends && memcmp(t.at + i, words.at, words.n) == 0)
            return true;
    }
    return false;
}

/* A project names its policy by title, by version or by both. */
bool document_is_for_another(const struct document *doc)
{
    const struct model *m = doc->model;
    return doc->policy.n && !says(doc->policy, m->own.version) && !says(doc->policy, m->own.title);
}

void document_run(struct document *doc)
{
    const struct model *m = doc->model;
    doc->run.value[m->program.as_of] = doc->date;
    doc->run.state[m->program.as_of] = doc->date == NO_DAY ? UNKNOWN : KNOWN;
    if (run_steps(&doc->run) > RUN_STEPS) {
        diagnose_limit(&doc->diagnostics, D_TOO_MANY_STEPS, (struct span){0, 0, 0}, RUN_STEPS / (1000 * 1000));
        return;
    }
    alike_find(doc, ALIKE_ROWS);
    run_all(&doc->run);
    doc->ran = true;
    judge_answers(doc);
    if (doc->run.limited != NONE)
        diagnose1(&doc->diagnostics, D_PATTERN_LIMIT, (struct span){0}, source_slice(m->sources, m->program.at[doc->run.limited]));
    judge_dates(doc);
    if (document_is_for_another(doc)) {
        struct text title = text_format(&doc->arena, "%.*s %.*s", (int)m->own.title.n, m->own.title.at, (int)m->own.version.n,
                                        m->own.version.n ? m->own.version.at : "");
        diagnose2(&doc->diagnostics, D_OTHER_POLICY, (struct span){0, 0, 0}, doc->policy, title);
    }
}

static void open_document(struct document *doc, const struct model *model)
{
    *doc = (struct document){.model = model, .arena = doc->arena, .guess = doc->guess, .matcher = doc->matcher, .date = NO_DAY, .language = model->language};
    doc->sources.arena = &doc->arena;
    doc->diagnostics.arena = &doc->arena;
    doc->rows = arena_alloc(&doc->arena, (model->program.lists + 1) * sizeof *doc->rows);
    doc->list_given = arena_alloc(&doc->arena, model->program.lists + 1);
    doc->row_place = arena_alloc(&doc->arena, (model->program.lists + 1) * sizeof *doc->row_place);
}

static void read_values(struct document *doc)
{
    if (!doc->arena.failed)
        document_count_rows(doc);
    if (!lay_out(doc))
        return;
    read_object(doc, 0, NONE, NONE);
    if (!doc->arena.failed)
        document_run(doc);
    doc->valid = !doc->arena.failed && doc->diagnostics.errors == 0;
}

static void read_date_option(struct document *doc, const char *date)
{
    doc->date_from_option = date_read(text_of(date), &doc->date);
    if (!doc->date_from_option)
        diagnose2(&doc->diagnostics, D_NOT_A_DATE, (struct span){0}, TEXT("as_of"), text_copy(&doc->arena, text_of(date)));
}

static void digest_bytes(struct document *doc, struct text bytes)
{
    struct digest digest;
    digest_start(&digest);
    digest_add(&digest, bytes);
    digest_end(&digest, doc->digest);
}

void document_read(struct document *doc, const struct model *model, struct text path, struct text bytes,
                   const struct eco_project_options *options)
{
    open_document(doc, model);
    doc->lenient = options->lenient;
    doc->partial = options->partial;
    if (options->language)
        doc->language = strcmp(options->language, "fr") == 0 ? ECO_FRENCH : ECO_ENGLISH;
    struct text copy = text_copy(&doc->arena, bytes);
    if (doc->arena.failed || source_add(&doc->sources, text_copy(&doc->arena, path), copy) == UINT32_MAX)
        return;
    source_begin_at(&doc->sources.v[0], options->line, options->column);
    digest_bytes(doc, copy);
    if (options->as_of)
        read_date_option(doc, options->as_of);
    doc->is_json = json_text_read(&doc->sources, 0, &doc->diagnostics, &doc->values);
    struct span at = document_span(doc, 0);
    if (doc->is_json && value_at(doc, 0)->kind == JSON_OBJECT)
        read_values(doc);
    else if (doc->is_json)
        diagnose1(&doc->diagnostics, D_NOT_AN_OBJECT, at,
                  value_at(doc, 0)->kind == JSON_ARRAY ? TEXT("[...]") : source_slice(&doc->sources, at));
    diagnostics_sort(&doc->diagnostics);
    if (doc->diagnostics.errors > 0 || doc->diagnostics.n > FEW_REMARKS)
        (void)source_map(&doc->sources, 0);
}

void document_clear(struct document *doc)
{
    arena_clear(&doc->arena);
}

void document_free(struct document *doc)
{
    arena_free(&doc->arena);
    free(doc->guess);
    matcher_free(doc->matcher);
}
