#include "waiver.h"

#include <stdlib.h>
#include <strings.h>

#include "number.h"
#include "report.h"

struct diagnostic *waiver_tell(struct eco_waivers *w, enum diagnostic_code code, uint32_t at, struct text a, struct text b)
{
    return diagnose2(&w->file.diagnostics, code, companion_span(&w->file, at), a, b);
}

void eco_waivers_free(eco_waivers *w)
{
    if (w)
        companion_free(&w->file);
    free(w);
}

enum eco_status eco_waivers_status(const eco_waivers *w)
{
    return w->file.arena.failed ? ECO_NO_MEMORY : w->file.diagnostics.errors ? ECO_INVALID : ECO_OK;
}

void eco_waivers_print_messages(const eco_waivers *w, FILE *out, enum eco_language language, bool colour)
{
    (void)!diagnostics_print(out, &w->file.diagnostics, &w->file.sources, false, language, colour);
}

/* ---- what a waiver lifts ---- */

static struct text file_of(const struct document *doc)
{
    return doc->sources.n ? doc->sources.v[0].path : (struct text){0};
}

static bool names_a_file(struct text t)
{
    return t.n >= 5 && strncasecmp(t.at + t.n - 5, ".json", 5) == 0;
}

/* By its file as it was typed, or by its name: who writes a project chooses its name, which must not be that of a file. */
static bool is_for(const struct waiver *waiver, const struct document *doc)
{
    bool named = doc->name.n && !names_a_file(waiver->project) && text_equal(waiver->project, doc->name);
    return named || text_equal(waiver->project, file_of(doc));
}

/* Over on the date of the decision, or on the day of the run: an old date in a project keeps no waiver alive. */
static bool is_over(const struct eco_waivers *w, const struct waiver *waiver, const struct document *doc)
{
    return doc->date > waiver->until || (w->today != NO_DAY && w->today > waiver->until);
}

void eco_waivers_on(eco_waivers *w, const char *day)
{
    if (!date_read(text_of(day), &w->today))
        w->today = NO_DAY;
}

const char *eco_waivers_zone(const eco_waivers *w) { return w->time_zone; }

const struct waiver *waiver_of(const struct eco_waivers *w, const struct document *doc, uint32_t gate)
{
    const struct waiver *found = NULL;
    for (uint32_t i = 0; w && !w->broken && i < w->n; i++) {
        const struct waiver *waiver = &w->v[i];
        if (!waiver->valid || waiver->ambiguous || waiver->index != gate || !is_for(waiver, doc))
            continue;
        if (found)
            return NULL;                /* one by name and one by file: eco_waivers_judge() tells */
        found = waiver;
    }
    return found && doc->date != NO_DAY && !is_over(w, found, doc) ? found : NULL;
}

/* ---- waivers that lift nothing ---- */

static struct text day_text(struct eco_waivers *w, int32_t day)
{
    char out[NUMBER_LENGTH];
    int n = date_write(day, out);
    return text_format(&w->file.arena, "%.*s", n, out);
}

static void judge_waiver(struct eco_waivers *w, const struct telling *t, const struct waiver *waiver)
{
    static const char *const words[][ECO_LANGUAGES] = {
        {"it passes", "elle est franchie"}, {"it is blocked", "elle est bloquée"},
        {"it is undecided, which no waiver lifts", "elle est indécise, ce qu'aucune dérogation ne lève"},
        {"it does not apply", "elle est sans objet"}};
    enum eco_outcome outcome = gate_outcome(t, &w->model->gate[waiver->index]);
    struct text gate = w->model->thing[w->model->gate[waiver->index].thing].label;
    if (t->doc->date != NO_DAY && is_over(w, waiver, t->doc)) {
        struct diagnostic *d = waiver_tell(w, D_WAIVER_EXPIRED, waiver->until_at, gate, waiver->project);
        if (d) {
            d->args[2] = day_text(w, waiver->until);
            d->args[3] = day_text(w, w->today != NO_DAY && w->today > t->doc->date ? w->today : t->doc->date);
        }
    } else if (outcome != ECO_GATE_BLOCKED) {
        struct diagnostic *d = waiver_tell(w, D_WAIVER_UNUSED, waiver->gate_at, gate, waiver->project);
        if (d)
            d->args[2] = companion_say(&w->file, words[outcome][ECO_ENGLISH], words[outcome][ECO_FRENCH]);
    }
}

static void judge_twins(struct eco_waivers *w, const struct document *doc, uint32_t second)
{
    for (uint32_t i = 0; i < second; i++) {
        const struct waiver *first = &w->v[i], *waiver = &w->v[second];
        if (!first->valid || first->index != waiver->index || !is_for(first, doc))
            continue;
        struct diagnostic *d = waiver_tell(w, D_WAIVER_TWICE, waiver->at, waiver->gate, waiver->project);
        diagnostic_relate(d, NOTE_FIRST_HERE, companion_span(&w->file, first->at));
    }
}

/* The same project may be met twice, by the same file. */
static void meet(struct eco_waivers *w, struct waiver *waiver, const struct document *doc)
{
    struct text file = file_of(doc);
    if (!waiver->met.n)
        waiver->met = text_copy(&w->file.arena, file);
    if (text_equal(waiver->met, file) || waiver->ambiguous)
        return;
    waiver->ambiguous = true;
    struct diagnostic *d = waiver_tell(w, D_WAIVER_AMBIGUOUS, waiver->project_at, waiver->project, waiver->met);
    if (d)
        d->args[2] = text_copy(&w->file.arena, file);
}

bool eco_waivers_judge(eco_waivers *w, eco_project *project)
{
    struct document *doc = &project->document;
    bool judged = doc->valid && doc->date != NO_DAY;
    struct telling t = {.model = w->model, .doc = doc, .language = w->file.language, .arena = &w->file.arena,
                        .outlook = judged ? outlook_of(doc) : NULL};
    w->unsure |= !doc->is_json;
    for (uint32_t i = 0; i < w->n; i++) {
        if (!is_for(&w->v[i], doc))
            continue;
        meet(w, &w->v[i], doc);
        if (!t.outlook || !w->v[i].valid || w->v[i].ambiguous)
            continue;
        judge_twins(w, doc, i);
        judge_waiver(w, &t, &w->v[i]);
    }
    return !w->file.arena.failed && (!judged || t.outlook);
}

void eco_waivers_end(eco_waivers *w)
{
    for (uint32_t i = 0; i < w->n; i++)
        if (!w->v[i].met.n && w->v[i].project.n && !w->unsure)
            waiver_tell(w, D_WAIVER_PROJECT, w->v[i].project_at, w->v[i].project, (struct text){0});
    diagnostics_sort(&w->file.diagnostics);
}


cJSON *waiver_json(const struct eco_waivers *w, const struct waiver *waiver)
{
    const struct source *source = &w->file.sources.v[0];
    struct place place = source_place(source, companion_span(&w->file, waiver->at).from);
    cJSON *object = json_object();
    json_put(object, "reason", json_text(waiver->reason));
    json_put(object, "approver", json_text(waiver->approver));
    json_put(object, "until", day_json(waiver->until));
    json_put(object, "time_zone", json_text(text_of(w->time_zone)));
    json_put(object, "file", json_text(source->path));
    json_put(object, "line", json_number(place.line));
    return json_put(object, "column", json_number(place.column));
}
