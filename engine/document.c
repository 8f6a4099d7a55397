#include "document.h"

#include <math.h>
#include <sha2.h>
#include <string.h>

#include "ecoscore.h"
#include "names.h"
#include "number.h"

enum eco_language document_language(const struct document *doc)
{
    return doc->language;
}

struct span document_span(const struct document *doc, uint32_t place)
{
    if (place >= doc->places.n)
        return (struct span){0};
    return (struct span){0, doc->places.v[place].from, doc->places.v[place].to};
}

static struct text pointer_of(struct arena *arena, const struct model *model, uint32_t thing, uint32_t row)
{
    const struct thing *t = &model->thing[thing];
    struct text pointer = t->parent == NONE ? (struct text){0} : pointer_of(arena, model, t->parent, row);
    if (t->parent != NONE && model->thing[t->parent].kind == THING_LIST && row != NONE)
        pointer = json_pointer_index(arena, pointer, row);
    return json_pointer_key(arena, pointer, t->name);
}

struct text document_pointer(struct arena *arena, const struct model *model, uint32_t thing, uint32_t row)
{
    return pointer_of(arena, model, thing, row);
}

double *raw_value(const struct run *run, const struct input *input, uint32_t row)
{
    return input->raw_slot != NONE ? &run->value[input->raw_slot] : &run->column_value[input->raw_column][row];
}

uint8_t *raw_state(const struct run *run, const struct input *input, uint32_t row)
{
    return input->raw_slot != NONE ? &run->state[input->raw_slot] : &run->column_state[input->raw_column][row];
}

/* ---- the walk over the project, in document order ---- */

static void skip(struct document *doc, const cJSON *json)
{
    doc->next++;
    for (const cJSON *kid = cJSON_IsObject(json) || cJSON_IsArray(json) ? json->child : NULL; kid; kid = kid->next)
        skip(doc, kid);
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

static void undeclared(struct document *doc, const cJSON *json, uint32_t scope, uint32_t row, uint32_t place)
{
    struct text key = text_of(json->string), fold = text_fold(&doc->arena, text_nfc(&doc->arena, key));
    struct text near = nearest_field(doc, key, scope), help = {0};
    if (near.n)
        help = text_format(&doc->arena, document_language(doc) == ECO_FRENCH ? "vouliez-vous dire « %.*s » ?" : "did you mean \"%.*s\"?",
                           (int)near.n, near.at);
    else
        help = other_place(doc, fold);
    if (!help.n)
        help = text_of(document_language(doc) == ECO_FRENCH ? "un nom qui commence par _ est un commentaire"
                                                            : "a name that begins with _ is a comment");
    struct text parent = scope == NONE ? (struct text){0} : document_pointer(&doc->arena, doc->model, scope, row);
    if (scope != NONE && doc->model->thing[scope].kind == THING_LIST)
        parent = json_pointer_index(&doc->arena, parent, row);
    struct span at = {0, doc->places.v[place].key_from, doc->places.v[place].key_to};
    struct diagnostic *d = diagnose2(&doc->diagnostics, doc->lenient ? D_LENIENT_FIELD : D_UNDECLARED_FIELD, at, key, help);
    if (d)
        d->pointer = json_pointer_key(&doc->arena, parent, key);
}

/* Two spellings of one field ("duree", "durée") in one object. */
static bool already_given(struct document *doc, const cJSON *object, const cJSON *json, uint32_t place)
{
    struct text fold = text_fold(&doc->arena, text_nfc(&doc->arena, text_of(json->string)));
    for (const cJSON *kid = object->child; kid != json; kid = kid->next)
        if (text_equal(text_fold(&doc->arena, text_nfc(&doc->arena, text_of(kid->string))), fold)) {
            diagnose2(&doc->diagnostics, D_TWO_FORMS, document_span(doc, place), text_of(kid->string), text_of(json->string));
            return true;
        }
    return false;
}

static void expected_form(struct document *doc, uint32_t thing, uint32_t place, const char *form, const char *found)
{
    struct diagnostic *d = diagnose3(&doc->diagnostics, D_FIELD_TYPE, document_span(doc, place), doc->model->thing[thing].label,
                                     text_of(form), text_of(found));
    if (d)
        d->pointer = document_pointer(&doc->arena, doc->model, thing, NONE);
}

static void read_object(struct document *doc, const cJSON *object, uint32_t scope, uint32_t row);

/* A row that is no object: told once, and its fields are not told as missing. */
static void wrong_row(struct document *doc, uint32_t list, uint32_t row, uint32_t place, const char *found)
{
    struct diagnostic *d = diagnose3(&doc->diagnostics, D_FIELD_TYPE, document_span(doc, place), doc->model->thing[list].label,
                                     TEXT("{...}"), text_of(found));
    if (d)
        d->pointer = json_pointer_index(&doc->arena, document_pointer(&doc->arena, doc->model, list, NONE), row);
    for (uint32_t i = 0; i < doc->model->inputs; i++)
        if (doc->model->thing[doc->model->input[i].thing].row_thing == list)
            doc->answers[i].wrong[row] = true;
}

static void read_list(struct document *doc, const cJSON *json, uint32_t thing, uint32_t place)
{
    uint32_t list = doc->model->thing[thing].row_list, row = 0;
    if (!cJSON_IsArray(json)) {
        if (!cJSON_IsNull(json))
            expected_form(doc, thing, place, "[ {...}, ... ]", cJSON_IsObject(json) ? "{...}" : "...");
        for (const cJSON *kid = cJSON_IsObject(json) ? json->child : NULL; kid; kid = kid->next)
            skip(doc, kid);
        return;
    }
    for (const cJSON *kid = json->child; kid; kid = kid->next, row++) {
        uint32_t at = doc->next++;
        if (row < doc->rows[list])
            doc->row_place[list][row] = at;
        if (cJSON_IsObject(kid) && row < doc->rows[list]) {
            read_object(doc, kid, thing, row);
            continue;
        }
        if (row < doc->rows[list])
            wrong_row(doc, thing, row, at, cJSON_IsArray(kid) ? "[...]" : "...");
        for (const cJSON *inner = cJSON_IsArray(kid) || cJSON_IsObject(kid) ? kid->child : NULL; inner; inner = inner->next)
            skip(doc, inner);
    }
}

static void read_field(struct document *doc, const cJSON *json, uint32_t thing, uint32_t row, uint32_t place)
{
    const struct thing *t = &doc->model->thing[thing];
    if (t->kind == THING_GROUP) {
        if (cJSON_IsObject(json))
            read_object(doc, json, thing, row);
        else if (!cJSON_IsNull(json))
            expected_form(doc, thing, place, "{...}", cJSON_IsArray(json) ? "[...]" : "...");
        for (const cJSON *kid = cJSON_IsArray(json) ? json->child : NULL; kid; kid = kid->next)
            skip(doc, kid);
        return;
    }
    if (t->kind == THING_LIST) {
        read_list(doc, json, thing, place);
        return;
    }
    const struct input *input = &doc->model->input[t->detail];
    uint32_t at = row == NONE ? 0 : row;
    doc->answers[t->detail].place[at] = place;
    uint32_t errors = doc->diagnostics.errors;
    amount_read(doc, input, json, row, raw_value(&doc->run, input, at), raw_state(&doc->run, input, at));
    doc->answers[t->detail].wrong[at] = doc->diagnostics.errors > errors;
    for (const cJSON *kid = cJSON_IsObject(json) || cJSON_IsArray(json) ? json->child : NULL; kid; kid = kid->next)
        skip(doc, kid);
}

/* Top-level names that every project has; a policy may declare a name itself, and then it is an input. */
static bool read_reserved(struct document *doc, const cJSON *json, uint32_t place)
{
    struct text key = text_of(json->string);
    bool date = text_is(key, "date"), name = text_is(key, "name") || text_is(key, "nom");
    bool policy = text_is(key, "policy") || text_is(key, "politique");
    if (!date && !name && !policy)
        return false;
    if (!cJSON_IsString(json)) {
        if (!cJSON_IsNull(json)) {
            struct diagnostic *d = diagnose3(&doc->diagnostics, D_FIELD_TYPE, document_span(doc, place), key,
                                             date ? TEXT("\"2026-01-31\"") : TEXT("\"...\""), TEXT("..."));
            if (d)
                d->pointer = json_pointer_key(&doc->arena, (struct text){0}, key);
        }
        for (const cJSON *kid = cJSON_IsObject(json) || cJSON_IsArray(json) ? json->child : NULL; kid; kid = kid->next)
            skip(doc, kid);
        return true;
    }
    struct text value = text_of(json->valuestring);
    if (name)
        doc->name = value;
    if (policy)
        doc->policy = value;
    if (date && !doc->date_from_option && !date_read(value, &doc->date)) {
        doc->date = NO_DAY;
        doc->date_wrong = true;
        struct diagnostic *d = diagnose2(&doc->diagnostics, D_NOT_A_DATE, document_span(doc, place), key, value);
        if (d)
            d->pointer = TEXT("/date");
    }
    return true;
}

static void read_object(struct document *doc, const cJSON *object, uint32_t scope, uint32_t row)
{
    for (const cJSON *json = object->child; json; json = json->next) {
        uint32_t place = doc->next, thing = NONE;
        struct text fold = text_fold(&doc->arena, text_nfc(&doc->arena, text_of(json->string)));
        bool found = names_find(doc->model->names, scope, fold, &thing);
        enum thing_kind kind = found ? doc->model->thing[thing].kind : THING_SCORE;
        found = found && (kind == THING_INPUT || kind == THING_GROUP || kind == THING_LIST);
        if (json->string[0] == '_') {
            skip(doc, json);
            continue;
        }
        if (found && !already_given(doc, object, json, place)) {
            doc->next++;
            /* A declared "nom" still names the project in the report. */
            if (scope == NONE && (text_is(fold, "nom") || text_is(fold, "name")) && cJSON_IsString(json))
                doc->name = text_of(json->valuestring);
            read_field(doc, json, thing, row, place);
            continue;
        }
        if (!found && scope == NONE) {
            doc->next++;
            if (read_reserved(doc, json, place))
                continue;
            doc->next--;
        }
        if (!found)
            undeclared(doc, json, scope, row, place);
        skip(doc, json);
    }
}

/* ---- how many rows, before anything is laid out ---- */

static void count_rows(struct document *doc, const cJSON *object, uint32_t scope)
{
    for (const cJSON *json = cJSON_IsObject(object) ? object->child : NULL; json; json = json->next) {
        uint32_t thing;
        if (!names_find(doc->model->names, scope, text_fold(&doc->arena, text_nfc(&doc->arena, text_of(json->string))), &thing))
            continue;
        const struct thing *t = &doc->model->thing[thing];
        if (t->kind == THING_GROUP && t->row_list == NONE)
            count_rows(doc, json, thing);
        if (t->kind != THING_LIST || !cJSON_IsArray(json))
            continue;
        uint32_t rows = (uint32_t)cJSON_GetArraySize(json);
        if (rows > LIST_ROWS) {
            struct diagnostic *d = diagnose2(&doc->diagnostics, D_TOO_MANY_ROWS, (struct span){0}, t->label,
                                             text_format(&doc->arena, "%d", LIST_ROWS));
            if (d)
                d->pointer = document_pointer(&doc->arena, doc->model, thing, NONE);
            rows = LIST_ROWS;
        }
        doc->rows[t->row_list] = rows;
        doc->list_given[t->row_list] = true;
    }
}

static bool lay_out(struct document *doc)
{
    const struct model *m = doc->model;
    doc->answers = arena_alloc(&doc->arena, (m->inputs + 1) * sizeof *doc->answers);
    doc->row_place = arena_alloc(&doc->arena, (m->program.lists + 1) * sizeof *doc->row_place);
    for (uint32_t i = 0; i < m->program.lists && !doc->arena.failed; i++) {
        doc->row_place[i] = arena_alloc(&doc->arena, (doc->rows[i] + 1) * sizeof(uint32_t));
        for (uint32_t r = 0; r < doc->rows[i] && doc->row_place[i]; r++)
            doc->row_place[i][r] = NONE;
    }
    for (uint32_t i = 0; i < m->inputs && !doc->arena.failed; i++) {
        uint32_t list = m->thing[m->input[i].thing].row_list, rows = list == NONE ? 1 : doc->rows[list];
        doc->answers[i].place = arena_alloc(&doc->arena, (rows + 1) * sizeof(uint32_t));
        doc->answers[i].reason = arena_alloc(&doc->arena, (rows + 1) * sizeof(struct text));
        doc->answers[i].wrong = arena_alloc(&doc->arena, rows + 1);
        doc->answers[i].word = arena_alloc(&doc->arena, (rows + 1) * sizeof(struct text));
        doc->answers[i].low = arena_alloc(&doc->arena, (rows + 1) * sizeof(double));
        doc->answers[i].high = arena_alloc(&doc->arena, (rows + 1) * sizeof(double));
        doc->answers[i].between = arena_alloc(&doc->arena, rows + 1);
        for (uint32_t r = 0; r < rows && !doc->arena.failed; r++) {
            doc->answers[i].place[r] = NONE;
            doc->answers[i].low[r] = doc->answers[i].high[r] = NAN;
        }
    }
    return !doc->arena.failed && run_start(&doc->run, &m->program, &doc->arena, doc->rows, doc->list_given);
}

/* ---- what only a run can tell ---- */

static void effective(const struct document *doc, const struct input *input, uint32_t row, uint8_t *state)
{
    const struct thing *t = &doc->model->thing[input->thing];
    *state = (t->slot != NONE ? doc->run.state[t->slot] : doc->run.column_state[t->column][row]) & STATE_MASK;
}

bool input_is_asked(const struct run *run, const struct input *input, uint32_t row)
{
    if (input->asked_slot != NONE)
        return state_of_slot(run, input->asked_slot) == KNOWN && run->value[input->asked_slot] != 0;
    return input->asked_column != NONE && (run->column_state[input->asked_column][row] & STATE_MASK) == KNOWN &&
           run->column_value[input->asked_column][row] != 0;
}

static bool surely_asked(const struct document *doc, const struct input *input, uint32_t row)
{
    const struct node *node = doc->model->thing[input->thing].node;
    return !node_find(node, N_ASKED_WHEN) || input_is_asked(&doc->run, input, row);
}

static void judge_answer(struct document *doc, const struct input *input, uint32_t row)
{
    const struct thing *t = &doc->model->thing[input->thing];
    bool in_list = t->row_list != NONE;
    uint8_t state, raw = *raw_state(&doc->run, input, row) & STATE_MASK;
    uint32_t place = doc->answers[input - doc->model->input].place[row];
    struct diagnostic *d = NULL;
    effective(doc, input, row, &state);
    if (raw == KNOWN && state == NOT_APPLICABLE) {
        const struct node *asked = node_find(t->node, N_ASKED_WHEN);
        struct text when = asked ? source_slice(doc->model->sources, asked->first->at) : (struct text){0};
        d = diagnose2(&doc->diagnostics, D_NOT_ASKED, document_span(doc, place), t->label, when);
    } else if (raw == UNKNOWN && state == UNKNOWN && input->required && !doc->partial && surely_asked(doc, input, row) &&
               !doc->answers[input - doc->model->input].wrong[row]) {
        uint32_t parent = in_list ? doc->row_place[t->row_list][row] : 0;
        struct span at = document_span(doc, place != NONE ? place : parent);
        if (place == NONE && at.to > at.from)
            at.to = at.from + 1;            /* the opening bracket of the object that lacks it */
        struct text help = text_format(&doc->arena, document_language(doc) == ECO_FRENCH ? "ajouter \"%.*s\": ..." : "add \"%.*s\": ...",
                                       (int)t->name.n, t->name.at);
        d = diagnose2(&doc->diagnostics, D_REQUIRED_MISSING, at, t->label, help);
        /* Several may be missing from one object: each has its own message. */
        if (!d && !doc->arena.failed && doc->diagnostics.n > 0) {
            at.to += input->thing + 1;
            d = diagnose2(&doc->diagnostics, D_REQUIRED_MISSING, at, t->label, help);
            if (d)
                d->at.to = d->at.from + 1;
        }
    }
    if (d)
        d->pointer = document_pointer(&doc->arena, doc->model, input->thing, in_list ? row : NONE);
}

static void tell_stale(struct document *doc, struct text name, const struct provenance *p)
{
    char day[NUMBER_LENGTH];
    if (p->valid_until == NO_DAY || doc->date <= p->valid_until)
        return;
    date_write(p->valid_until, day);
    struct text until = text_format(&doc->arena, "%s", day);
    /* Each table has its own remark, though none has a place in the project. */
    struct span nowhere = {UINT32_MAX, (uint32_t)(doc->diagnostics.n), 0};
    diagnose2(&doc->diagnostics, D_STALE_TABLE, nowhere, name, until);
}

static void judge_figures(struct document *doc)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->tables; i++)
        tell_stale(doc, m->thing[m->table[i].thing].label, &m->table[i].provenance);
    for (uint32_t i = 0; i < m->values; i++)
        tell_stale(doc, m->thing[m->value[i].thing].label, &m->value[i].provenance);
}

static void judge_dates(struct document *doc)
{
    const struct model *m = doc->model;
    char a[NUMBER_LENGTH], b[NUMBER_LENGTH];
    if (doc->date == NO_DAY) {
        if (m->program.dateds > 0 && !doc->date_wrong)
            diagnose(&doc->diagnostics, D_NO_DATE, (struct span){0, 0, 0});
        return;
    }
    judge_figures(doc);
    bool early = m->valid_from != NO_DAY && doc->date < m->valid_from, late = m->valid_until != NO_DAY && doc->date > m->valid_until;
    if (!early && !late)
        return;
    date_write(early ? m->valid_from : m->valid_until, a);
    date_write(doc->date, b);
    bool fr = document_language(doc) == ECO_FRENCH;
    struct text when = text_format(&doc->arena, early ? (fr ? "à partir du %s" : "from %s") : (fr ? "jusqu'au %s" : "until %s"), a);
    diagnose2(&doc->diagnostics, D_OUTSIDE_VALIDITY, (struct span){0, 0, 0}, when, text_format(&doc->arena, "%s", b));
}

static bool contains(struct text t, struct text part)
{
    return !part.n || (t.n >= part.n && memmem(t.at, t.n, part.at, part.n));
}

bool document_is_for_another(const struct document *doc)
{
    const struct model *m = doc->model;
    return doc->policy.n && !contains(doc->policy, m->version) && !contains(doc->policy, m->title);
}

void document_run(struct document *doc)
{
    const struct model *m = doc->model;
    doc->run.value[m->program.as_of] = doc->date;
    doc->run.state[m->program.as_of] = doc->date == NO_DAY ? UNKNOWN : KNOWN;
    if (run_steps(&doc->run) > RUN_STEPS) {
        diagnose(&doc->diagnostics, D_TOO_MANY_STEPS, (struct span){0, 0, 0});
        return;
    }
    run_all(&doc->run);
    doc->ran = true;
    for (uint32_t i = 0; i < m->inputs; i++) {
        uint32_t list = m->thing[m->input[i].thing].row_list, rows = list == NONE ? 1 : doc->run.rows[list];
        for (uint32_t r = 0; r < rows; r++)
            judge_answer(doc, &m->input[i], r);
    }
    if (doc->run.limited != NONE)
        diagnose1(&doc->diagnostics, D_PATTERN_LIMIT, (struct span){0}, source_slice(m->sources, m->program.at[doc->run.limited]));
    judge_dates(doc);
    if (document_is_for_another(doc)) {
        struct text title = text_format(&doc->arena, "%.*s %.*s", (int)m->title.n, m->title.at, (int)m->version.n,
                                        m->version.n ? m->version.at : "");
        diagnose2(&doc->diagnostics, D_OTHER_POLICY, (struct span){0, 0, 0}, doc->policy, title);
    }
}

static void open_document(struct document *doc, const struct model *model)
{
    *doc = (struct document){.model = model, .date = NO_DAY, .language = model->language};
    doc->sources.arena = &doc->arena;
    doc->diagnostics.arena = &doc->arena;
    doc->rows = arena_alloc(&doc->arena, (model->program.lists + 1) * sizeof *doc->rows);
    doc->list_given = arena_alloc(&doc->arena, model->program.lists + 1);
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
    SHA256Data((const uint8_t *)copy.at, copy.n, doc->digest);
    if (options->as_of)
        doc->date_from_option = date_read(text_of(options->as_of), &doc->date);
    if (options->as_of && !doc->date_from_option)
        diagnose2(&doc->diagnostics, D_NOT_A_DATE, (struct span){0}, TEXT("as_of"), text_copy(&doc->arena, text_of(options->as_of)));
    if (!json_text_check(&doc->sources, 0, &doc->diagnostics, &doc->places))
        return;
    doc->root = json_parse(&doc->arena, copy);
    if (!doc->root)
        return;
    if (!cJSON_IsObject(doc->root)) {
        struct span at = document_span(doc, 0);
        diagnose1(&doc->diagnostics, D_NOT_AN_OBJECT, at, cJSON_IsArray(doc->root) ? TEXT("[...]") : source_slice(&doc->sources, at));
        return;
    }
    count_rows(doc, doc->root, NONE);
    if (!lay_out(doc))
        return;
    doc->next = 1;
    read_object(doc, doc->root, NONE, NONE);
    if (!doc->arena.failed)
        document_run(doc);
    doc->valid = !doc->arena.failed && doc->diagnostics.errors == 0;
    diagnostics_sort(&doc->diagnostics);
}

void document_free(struct document *doc)
{
    arena_free(&doc->arena);
}
