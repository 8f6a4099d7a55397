/* The file of waivers, read. */
#include <stdlib.h>

#include "number.h"
#include "waiver.h"

/* Members in both languages; a file may use either. */
enum waiver_member { MEMBER_GATE, MEMBER_PROJECT, MEMBER_REASON, MEMBER_APPROVER, MEMBER_UNTIL, MEMBERS };
static const char *const member_names[MEMBERS][ECO_LANGUAGES] = {
    {"gate", "barriere"}, {"project", "projet"}, {"reason", "raison"}, {"approver", "approbateur"}, {"until", "jusqu_au"}};

enum file_member { TOP_VERSION, TOP_ZONE, TOP_WAIVERS, TOPS };
static const char *const top_names[TOPS][ECO_LANGUAGES] = {
    {"version", "version"}, {"time_zone", "fuseau_horaire"}, {"waivers", "derogations"}};

static struct text name_in(const struct eco_waivers *w, const char *const names[ECO_LANGUAGES])
{
    return text_of(names[w->file.language]);
}

/* Which of the names a member has, accents or not; n when it is none. */
static uint32_t member_of(struct eco_waivers *w, uint32_t at, const char *const names[][ECO_LANGUAGES], uint32_t n)
{
    struct arena *arena = &w->file.arena;
    struct text fold = text_fold(arena, text_nfc(arena, companion_at(&w->file, at)->name));
    for (uint32_t i = 0; i < n; i++)
        if (text_is(fold, names[i][0]) || text_is(fold, names[i][1]))
            return i;
    return n;
}

static struct text maybe(struct eco_waivers *w, struct text near)
{
    const char *form = w->file.language == ECO_FRENCH ? "vouliez-vous dire « %.*s » ?" : "did you mean '%.*s'?";
    return text_format(&w->file.arena, form, (int)near.n, near.at);
}

static void tell_unknown(struct eco_waivers *w, uint32_t at, const char *const names[][ECO_LANGUAGES], uint32_t n)
{
    struct text word = companion_at(&w->file, at)->name, near = {0}, all = {0};
    struct arena *arena = &w->file.arena;
    uint32_t best = text_tolerance(word) + 1;
    for (uint32_t i = 0; i < n; i++) {
        for (int k = 0; k < ECO_LANGUAGES; k++) {
            uint32_t distance = text_distance(word, text_of(names[i][k]), 2);
            if (distance < best) {
                best = distance;
                near = text_of(names[i][k]);
            }
        }
        all = text_join(arena, all, ", ", name_in(w, names[i]));
    }
    const char *form = w->file.language == ECO_FRENCH ? "les membres sont : %.*s" : "the members are: %.*s";
    struct text help = near.n ? maybe(w, near) : text_format(arena, form, (int)all.n, all.at);
    const struct json_value *json = companion_at(&w->file, at);
    diagnose2(&w->file.diagnostics, D_WAIVER_MEMBER, (struct span){0, json->key_from, json->key_to}, word, help);
}

/* Finds the members of an object by name: place[i] is the value, or NONE. False when something is wrong with it. */
static bool find_members(struct eco_waivers *w, uint32_t object, const char *const names[][ECO_LANGUAGES], uint32_t n,
                         uint32_t place[])
{
    uint32_t errors = w->file.diagnostics.errors;
    for (uint32_t i = 0; i < n; i++)
        place[i] = NONE;
    for (uint32_t i = object + 1; i < companion_at(&w->file, object)->end; i = companion_at(&w->file, i)->end) {
        struct text name = companion_at(&w->file, i)->name;
        uint32_t which = member_of(w, i, names, n);
        if (name.n && name.at[0] == '_')
            continue;
        if (which == n)
            tell_unknown(w, i, names, n);
        else if (place[which] != NONE)
            diagnose2(&w->file.diagnostics, D_TWO_FORMS, companion_span(&w->file, i),
                      companion_at(&w->file, place[which])->name, name);
        else
            place[which] = i;
    }
    return w->file.diagnostics.errors == errors;
}

/* The text of a member; told when it is empty or no text. */
static struct text text_member(struct eco_waivers *w, uint32_t at, const char *const names[ECO_LANGUAGES])
{
    if (at == NONE)
        return (struct text){0};
    if (companion_at(&w->file, at)->kind == JSON_TEXT && !text_is_blank(companion_at(&w->file, at)->text))
        return companion_at(&w->file, at)->text;
    struct diagnostic *d = waiver_tell(w, D_WAIVER_VALUE, at, name_in(w, names),
                                       companion_say(&w->file, "a text that is not empty", "un texte non vide"));
    if (d)
        d->args[2] = companion_words(&w->file, at);
    return (struct text){0};
}

/* Everything that an object lacks, in one message. */
static void tell_lacking(struct eco_waivers *w, uint32_t object, const char *const names[][ECO_LANGUAGES], uint32_t n,
                         const uint32_t place[])
{
    struct text all = {0};
    for (uint32_t i = 0; i < n; i++)
        if (place[i] == NONE)
            all = text_join(&w->file.arena, all, ", ", name_in(w, names[i]));
    if (all.n)
        waiver_tell(w, D_WAIVER_LACKS, object, all, (struct text){0});
}

static void tell_gate(struct eco_waivers *w, const struct waiver *waiver)
{
    struct text near = {0}, all = {0};
    struct arena *arena = &w->file.arena;
    uint32_t best = text_tolerance(waiver->gate) + 1;
    for (uint32_t i = 0; i < w->model->own.gates; i++) {
        const struct thing *thing = &w->model->thing[w->model->gate[i].thing];
        uint32_t distance = thing->kind == THING_GATE ? text_distance(waiver->gate, thing->name, 2) : best;
        if (distance < best) {
            best = distance;
            near = thing->name;
        }
        if (thing->kind == THING_GATE && w->model->gate[i].may_be_waived)
            all = text_join(arena, all, ", ", thing->name);
    }
    const char *form = w->file.language == ECO_FRENCH ? "les barrières qui admettent une dérogation : %.*s" : "the gates that may be waived: %.*s";
    struct text none = companion_say(&w->file, "no gate of these rules may be waived", "aucune barrière de ces règles n'admet de dérogation");
    struct text help = near.n ? maybe(w, near) : all.n ? text_format(arena, form, (int)all.n, all.at) : none;
    waiver_tell(w, D_WAIVER_GATE, waiver->gate_at, waiver->gate, help);
}

static void find_gate(struct eco_waivers *w, struct waiver *waiver)
{
    const struct model *m = w->model;
    struct text fold = text_fold(&w->file.arena, text_nfc(&w->file.arena, waiver->gate));
    waiver->index = NONE;
    for (uint32_t i = 0; i < m->own.gates; i++)
        if (m->thing[m->gate[i].thing].kind == THING_GATE && text_equal(m->thing[m->gate[i].thing].fold, fold))
            waiver->index = i;
    if (waiver->index == NONE)
        tell_gate(w, waiver);
    else if (!m->gate[waiver->index].may_be_waived)
        waiver_tell(w, D_WAIVER_NOT_ALLOWED, waiver->gate_at, m->thing[m->gate[waiver->index].thing].label, (struct text){0});
}

static void find_twin(struct eco_waivers *w, const struct waiver *waiver)
{
    for (uint32_t i = 0; i < w->n; i++) {
        struct waiver *first = &w->v[i];
        if (first->index == NONE || first->index != waiver->index || !text_equal(first->project, waiver->project))
            continue;
        struct diagnostic *d = waiver_tell(w, D_WAIVER_TWICE, waiver->at, waiver->gate, waiver->project);
        diagnostic_relate(d, NOTE_FIRST_HERE, companion_span(&w->file, first->at));
        first->valid = false;           /* nobody knows which of them was meant */
    }
}

static void read_waiver(struct eco_waivers *w, uint32_t at)
{
    uint32_t place[MEMBERS], errors = w->file.diagnostics.errors;
    if (companion_at(&w->file, at)->kind != JSON_OBJECT) {
        struct diagnostic *d = waiver_tell(w, D_WAIVER_VALUE, at, name_in(w, top_names[TOP_WAIVERS]), TEXT("{...}"));
        if (d)
            d->args[2] = companion_words(&w->file, at);
        return;
    }
    (void)find_members(w, at, member_names, MEMBERS, place);
    struct text text[MEMBERS] = {{0}};
    tell_lacking(w, at, member_names, MEMBERS, place);
    for (uint32_t i = 0; i < MEMBERS; i++)
        text[i] = text_member(w, place[i], member_names[i]);
    struct waiver waiver = {.gate = text[MEMBER_GATE],
                            .project = text[MEMBER_PROJECT],
                            .reason = text[MEMBER_REASON],
                            .approver = text[MEMBER_APPROVER],
                            .index = NONE,
                            .until = NO_DAY,
                            .at = at,
                            .gate_at = place[MEMBER_GATE],
                            .project_at = place[MEMBER_PROJECT],
                            .until_at = place[MEMBER_UNTIL]};
    if (text[MEMBER_UNTIL].n && !date_read(text[MEMBER_UNTIL], &waiver.until))
        waiver_tell(w, D_NOT_A_DATE, place[MEMBER_UNTIL], name_in(w, member_names[MEMBER_UNTIL]), text[MEMBER_UNTIL]);
    if (waiver.gate.n)
        find_gate(w, &waiver);
    if (waiver.project.n)
        find_twin(w, &waiver);
    waiver.valid = w->file.diagnostics.errors == errors;
    struct waiver *v = arena_grow(&w->file.arena, w->v, &w->cap, w->n + 1, sizeof *v);
    if (!v)
        return;
    w->v = v;
    v[w->n++] = waiver;
}

static void tell_form(struct eco_waivers *w, uint32_t at)
{
    diagnose1(&w->file.diagnostics, D_WAIVERS_FORM, companion_span(&w->file, at), companion_words(&w->file, at));
}

static void read_file(struct eco_waivers *w)
{
    uint32_t place[TOPS];
    if (companion_at(&w->file, 0)->kind != JSON_OBJECT) {
        tell_form(w, 0);
        return;
    }
    (void)find_members(w, 0, top_names, TOPS, place);
    tell_lacking(w, 0, top_names, TOPS, place);
    const struct json_value *version = place[TOP_VERSION] != NONE ? companion_at(&w->file, place[TOP_VERSION]) : NULL;
    if (version && (version->kind != JSON_NUMBER || version->number != 1)) {
        struct diagnostic *d = waiver_tell(w, D_WAIVER_VALUE, place[TOP_VERSION], TEXT("version"), TEXT("1"));
        if (d)
            d->args[2] = companion_words(&w->file, place[TOP_VERSION]);
    }
    struct text zone = text_member(w, place[TOP_ZONE], top_names[TOP_ZONE]);
    const char *copy = arena_copy(&w->file.arena, zone.at, zone.n);
    w->time_zone = copy ? copy : "";
    uint32_t list = place[TOP_WAIVERS];
    if (list == NONE)
        return;
    if (companion_at(&w->file, list)->kind != JSON_ARRAY) {
        struct diagnostic *d = waiver_tell(w, D_WAIVER_VALUE, list, name_in(w, top_names[TOP_WAIVERS]), TEXT("[{...}, ...]"));
        if (d)
            d->args[2] = companion_words(&w->file, list);
        return;
    }
    for (uint32_t i = list + 1; i < companion_at(&w->file, list)->end; i = companion_at(&w->file, i)->end)
        read_waiver(w, i);
}

eco_waivers *eco_waivers_read(const eco_policy *policy, const char *path, const char *bytes, size_t length,
                              enum eco_language language)
{
    struct eco_waivers *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->model = &policy->model;
    w->today = NO_DAY;
    w->time_zone = "";
    companion_read(&w->file, path, bytes, length, language, D_WAIVERS_FORM);
    if (w->file.is_json)
        read_file(w);
    diagnostics_sort(&w->file.diagnostics);
    w->broken = w->file.diagnostics.errors > 0;
    return w;
}
