#include "past.h"

#include <math.h>
#include <stdlib.h>

#include "number.h"

/* A member that every report has; told at the report when it is not what it should be. */
static bool holds(struct eco_past *past, uint32_t object, const char *name, unsigned kinds)
{
    struct companion *c = &past->file;
    uint32_t at = companion_member(c, object, name);
    if (at != NONE && (kinds >> companion_at(c, at)->kind & 1))
        return true;
    const char *missing = c->language == ECO_FRENCH ? "\"%s\" manque" : "\"%s\" is missing";
    const char *other = c->language == ECO_FRENCH ? "\"%s\" n'est pas ce qu'un rapport y met" : "\"%s\" is not what a report has there";
    struct text why = text_format(&c->arena, at == NONE ? missing : other, name);
    diagnose1(&c->diagnostics, D_REPORT_FORM, companion_span(c, at == NONE ? object : at), why);
    return false;
}

enum {
    TEXTS = 1 << JSON_TEXT, NUMBERS = 1 << JSON_NUMBER, NULLS = 1 << JSON_NULL, OBJECTS = 1 << JSON_OBJECT,
    ARRAYS = 1 << JSON_ARRAY
};

static bool is_report(struct eco_past *past, uint32_t root)
{
    struct companion *c = &past->file;
    if (!holds(past, root, "report", NUMBERS))
        return false;
    uint32_t version = companion_member(c, root, "report");
    if (companion_at(c, version)->number != 1) {
        diagnose1(&c->diagnostics, D_REPORT_FORM, companion_span(c, version),
                  companion_say(c, "its version is not 1", "sa version n'est pas 1"));
        return false;
    }
    bool whole = holds(past, root, "language", TEXTS) && holds(past, root, "decision", TEXTS) &&
                 holds(past, root, "as_of", TEXTS | NULLS) && holds(past, root, "policy", OBJECTS) &&
                 holds(past, root, "project", OBJECTS) && holds(past, root, "score", OBJECTS) &&
                 holds(past, root, "grade", OBJECTS) && holds(past, root, "gates", ARRAYS);
    uint32_t policy = companion_member(c, root, "policy"), project = companion_member(c, root, "project");
    return whole && holds(past, policy, "title", TEXTS) && holds(past, policy, "digest", TEXTS) &&
           holds(past, project, "name", TEXTS) && holds(past, project, "file", TEXTS) &&
           holds(past, project, "digest", TEXTS) &&
           holds(past, companion_member(c, root, "score"), "estimate", NUMBERS | NULLS) &&
           holds(past, companion_member(c, root, "grade"), "estimate", TEXTS | NULLS);
}

/* The date that a report was made for, which another will be made for. */
static bool is_dated(struct eco_past *past, uint32_t root, const char **as_of)
{
    struct companion *c = &past->file;
    uint32_t at = companion_member(c, root, "as_of");
    int32_t day;
    *as_of = NULL;
    if (companion_at(c, at)->kind == JSON_NULL)
        return true;
    struct text text = companion_at(c, at)->text;
    *as_of = arena_copy(&c->arena, text.at, text.n);
    if (date_read(text, &day))
        return true;
    diagnose2(&c->diagnostics, D_NOT_A_DATE, companion_span(c, at), TEXT("as_of"), text);
    return false;
}

static void gates_are_gates(struct eco_past *past, uint32_t root)
{
    struct companion *c = &past->file;
    uint32_t gates = companion_member(c, root, "gates");
    for (uint32_t i = gates + 1; i < companion_at(c, gates)->end; i = companion_at(c, i)->end)
        (void)(holds(past, i, "name", TEXTS) && holds(past, i, "outcome", TEXTS));
}

static void add_report(struct eco_past *past, uint32_t root)
{
    struct companion *c = &past->file;
    bool object = companion_at(c, root)->kind == JSON_OBJECT;
    if (object && companion_member(c, root, "error") != NONE && companion_member(c, root, "decision") == NONE)
        return;                         /* a project that was invalid among others: it has no report */
    const char *as_of;
    if (!is_report(past, root) || !is_dated(past, root, &as_of))
        return;
    struct past_report *v = arena_grow(&c->arena, past->report, &past->cap, past->n + 1, sizeof *v);
    if (!v)
        return;
    past->report = v;
    gates_are_gates(past, root);
    uint32_t project = companion_member(c, root, "project"), score = companion_member(c, root, "score");
    const struct json_value *estimate = companion_at(c, companion_member(c, score, "estimate"));
    v[past->n++] = (struct past_report){
        .root = root, .name = companion_text(c, project, "name"), .file = companion_text(c, project, "file"),
        .score = estimate->kind == JSON_NUMBER ? estimate->number : NAN,
        .as_of = as_of,
        .grade = companion_text(c, companion_member(c, root, "grade"), "estimate"),
    };
}

eco_past *eco_past_read(const char *path, const char *bytes, size_t length, enum eco_language language)
{
    struct eco_past *past = calloc(1, sizeof *past);
    if (!past)
        return NULL;
    struct companion *c = &past->file;
    companion_read(c, path, bytes, length, language, D_REPORT_FORM);
    if (c->is_json && companion_at(c, 0)->kind == JSON_ARRAY) {
        for (uint32_t i = 1; i < companion_at(c, 0)->end; i = companion_at(c, i)->end)
            add_report(past, i);
    } else if (c->is_json) {
        add_report(past, 0);
    }
    if (c->is_json && past->n == 0 && c->diagnostics.errors == 0)
        diagnose1(&c->diagnostics, D_REPORT_FORM, companion_span(c, 0),
                  companion_say(c, "no report is in it", "il n'en contient aucun"));
    diagnostics_sort(&c->diagnostics);
    return past;
}

void eco_past_free(eco_past *past)
{
    if (past)
        companion_free(&past->file);
    free(past);
}

enum eco_status eco_past_status(const eco_past *past)
{
    return past->file.arena.failed ? ECO_NO_MEMORY : past->file.diagnostics.errors ? ECO_INVALID : ECO_OK;
}

size_t eco_past_reports(const eco_past *past) { return past->n; }
const char *eco_past_as_of(const eco_past *past) { return past->n > 0 ? past->report[0].as_of : NULL; }

void eco_past_print_messages(const eco_past *past, FILE *out, enum eco_language language, bool colour)
{
    (void)!diagnostics_print(out, &past->file.diagnostics, &past->file.sources, false, language, colour);
}

/* By its name, and by its file where it has none or where several have that name. */
const struct past_report *past_of(const struct eco_past *past, const struct document *doc)
{
    const struct past_report *found = NULL;
    struct text file = doc->sources.n ? doc->sources.v[0].path : (struct text){0};
    uint32_t n = 0;
    for (uint32_t i = 0; i < past->n; i++) {
        const struct past_report *report = &past->report[i];
        bool named = report->name.n || doc->name.n, same_file = text_equal(report->file, file);
        if (named ? !text_equal(report->name, doc->name) : !same_file)
            continue;
        if (same_file)
            return report;
        found = report;
        n++;
    }
    return n == 1 ? found : NULL;
}

bool past_next_gate(const struct eco_past *past, const struct past_report *report, uint32_t *at, struct text *name,
                    struct text *outcome)
{
    const struct companion *c = &past->file;
    uint32_t gates = companion_member(c, report->root, "gates");
    *at = *at ? companion_at(c, *at)->end : gates + 1;
    if (*at >= companion_at(c, gates)->end)
        return false;
    *name = companion_text(c, *at, "name");
    *outcome = companion_text(c, *at, "outcome");
    return true;
}

struct text past_gate(const struct eco_past *past, const struct past_report *report, struct text name)
{
    struct text found, outcome;
    for (uint32_t at = 0; past_next_gate(past, report, &at, &found, &outcome);)
        if (text_equal(found, name))
            return outcome;
    return (struct text){0};
}

static void tell_other_policy(struct eco_past *past, const struct past_report *report, struct text title)
{
    struct companion *c = &past->file;
    uint32_t policy = companion_member(c, report->root, "policy");
    diagnose2(&c->diagnostics, D_REPORT_POLICY, companion_span(c, companion_member(c, policy, "title")),
              companion_text(c, policy, "title"), title);
}

static void tell_other_project(struct eco_past *past, const struct document *doc)
{
    struct companion *c = &past->file;
    struct text known = {0}, wanted = doc->name.n ? doc->name : doc->sources.v[0].path;
    for (uint32_t i = 0; i < past->n && i < 5; i++) {
        struct text one = past->report[i].name.n ? past->report[i].name : past->report[i].file;
        known = text_join(&c->arena, known, ", ", one);
    }
    uint32_t at = past->n == 1 ? companion_member(c, past->report[0].root, "project") : 0;
    struct span span = companion_span(c, at);
    /* Each project has its own message, though all stand at one place. */
    struct diagnostic *d = diagnose2(&c->diagnostics, D_REPORT_PROJECT, span, text_copy(&c->arena, wanted), known);
    if (!d && !c->arena.failed) {
        span.to += c->diagnostics.n;
        d = diagnose2(&c->diagnostics, D_REPORT_PROJECT, span, text_copy(&c->arena, wanted), known);
        if (d)
            d->at.to = d->at.from + 1;
    }
}

bool eco_past_fits(eco_past *past, const eco_project *project)
{
    const struct document *doc = &project->document;
    const struct past_report *report = past_of(past, doc);
    uint32_t errors = past->file.diagnostics.errors;
    if (!report)
        tell_other_project(past, doc);
    else if (!text_equal(companion_text(&past->file, companion_member(&past->file, report->root, "policy"), "title"),
                         doc->model->own.title))
        tell_other_policy(past, report, doc->model->own.title);
    return past->file.diagnostics.errors == errors;
}
