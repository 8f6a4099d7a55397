/* The tree of findings. Its shape is docs/findings.schema.json. */
#include <string.h>

#include "digest.h"
#include "condition.h"
#include "finding.h"
#include "names.h"
#include "waiver.h"

/* ---- one finding ---- */

static cJSON *put_span(cJSON *object, const struct spot *spot)
{
    bool placed = spot->sources && spot->at.file < spot->sources->n;
    const struct source *source = placed ? &spot->sources->v[spot->at.file] : NULL;
    struct place from = placed ? source_place(source, spot->at.from) : (struct place){1, 1};
    struct place to = placed ? source_place(source, spot->at.to) : from;
    json_put(object, "file", json_text(placed ? source->path : (struct text){0}));
    json_put(object, "line", json_number(from.line));
    json_put(object, "column", json_number(from.column));
    json_put(object, "end_line", json_number(to.line));
    return json_put(object, "end_column", json_number(to.column));
}

cJSON *related_json(struct text message, const struct spot *spot)
{
    cJSON *object = json_object();
    json_put(object, "message", json_text(message));
    json_put(object, "pointer", json_text_or_null(spot->pointer));
    return put_span(object, spot);
}

/* How often the same has been found before at the same value. */
static uint32_t times_before(struct findings *f, struct text key)
{
    uint32_t kind = f->kinds;
    if (!f->seen || !names_add(f->seen, 0, key, &kind))
        return f->seen && kind < f->kinds ? ++f->times[kind] : 0;
    uint32_t *times = arena_grow(f->t->arena, f->times, &f->cap, f->kinds + 1, sizeof *times);
    if (!times)
        return 0;
    f->times = times;
    times[f->kinds++] = 0;
    return 0;
}

/* Of the file, what was found, and the value it is about: a line that moves changes nothing. */
static struct text fingerprint(struct findings *f, const struct finding *finding)
{
    const struct spot *spot = &finding->place;
    struct text path =
        spot->sources && spot->at.file < spot->sources->n ? spot->sources->v[spot->at.file].path : (struct text){0};
    struct text key = text_format(f->t->arena, "%u %u %u ", path.n, finding->id.n, spot->pointer.n);
    key = text_concat(f->t->arena, key, text_concat(f->t->arena, path, text_concat(f->t->arena, finding->id, spot->pointer)));
    struct text number = text_format(f->t->arena, " %u", times_before(f, key));
    struct digest digest;
    char *hexadecimal = arena_alloc(f->t->arena, DIGEST_LENGTH);
    if (!hexadecimal)
        return (struct text){0};
    digest_start(&digest);
    digest_add(&digest, key);
    digest_add(&digest, number);
    digest_end(&digest, hexadecimal);
    return text_of(hexadecimal);
}

void finding_add(struct findings *f, const struct finding *finding)
{
    cJSON *object = json_object(), *place = json_object();
    json_put(object, "id", json_text(finding->id));
    json_put(object, "level", json_text(text_of(finding->level)));
    json_put(object, "outcome", json_text(text_of(finding->outcome)));
    json_put(object, "title", json_text(finding->title));
    json_put(object, "message", json_text(finding->message));
    json_put(object, "fix", json_text_or_null(finding->fix));
    json_put(place, "pointer", json_text_or_null(finding->place.pointer));
    put_span(place, &finding->place);
    json_put(object, "place", json_put(place, "missing", cJSON_CreateBool(finding->place.missing)));
    json_put(object, "related", finding->related ? finding->related : json_array());
    json_put(object, "waiver", finding->waiver ? finding->waiver : cJSON_CreateNull());
    json_append(f->list, json_put(object, "fingerprint", json_text(fingerprint(f, finding))));
}

/* ---- what was looked at, found or not ---- */

static void add_check(const struct telling *t, cJSON *list, const char *kind, struct text name, struct text label,
                      struct text outcome)
{
    cJSON *object = json_object();
    json_put(object, "id", json_text(text_format(t->arena, "%s/%.*s", kind, (int)name.n, name.at)));
    json_put(object, "title", json_text(label));
    json_append(list, json_put(object, "outcome", json_text(outcome)));
}

static cJSON *checks_json(const struct telling *t)
{
    static const char *const words[] = {"passed", "blocked", "undecided", "not_applicable"};
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->own.gates; i++) {
        const struct thing *thing = &t->model->thing[t->model->gate[i].thing];
        if (thing->kind == THING_GATE)
            add_check(t, list, "gate", thing->name, thing->label, text_of(words[gate_outcome(t, &t->model->gate[i])]));
    }
    struct condition c;
    for (uint32_t i = 0; i < CONDITIONS; i++)
        if (condition_of(t, i, &c))
            add_check(t, list, "condition", c.name, c.label, text_of(condition_word(c.outcome)));
    return list;
}

/* ---- the tree ---- */

static cJSON *policy_json(const struct telling *t)
{
    const struct model *m = t->model;
    cJSON *object = json_object();
    json_put(object, "title", json_text(m->own.title));
    json_put(object, "version", json_text(m->own.version));
    json_put(object, "file", json_text(m->sources->n ? m->sources->v[0].path : (struct text){0}));
    return json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", m->digest)));
}

static cJSON *project_json(const struct telling *t)
{
    const struct document *doc = t->doc;
    if (!doc)
        return cJSON_CreateNull();
    cJSON *object = json_object();
    json_put(object, "name", json_text(doc->name));
    json_put(object, "file", json_text(doc->sources.n ? doc->sources.v[0].path : (struct text){0}));
    return json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", doc->digest)));
}

static cJSON *score_json(const struct telling *t)
{
    const struct score_rule *rule = &t->model->own.score;
    cJSON *object = json_object();
    if (!t->outlook)
        return cJSON_CreateNull();
    json_put(object, "estimate",
             json_number_or_null(t->doc->run.value[rule->score], state_of_slot(&t->doc->run, rule->score) == KNOWN));
    put_points(object, t->outlook->uncertainty.bounds.slot[rule->score]);
    bool graded = verdict_has_grade(t->doc, &t->model->own);
    const struct text *grade = graded ? &t->model->own.grade[(uint32_t)t->doc->run.value[rule->grade]].name : NULL;
    return json_put(object, "grade", json_text_or_null(grade ? *grade : (struct text){0}));
}

/* What keeps a decision from being taken, beside the gates. */
static void find_obstacles(struct findings *f)
{
    const struct telling *t = f->t;
    struct evidence evidence = evidence_of(t);
    struct finding finding = {.level = "error", .outcome = "undecided", .place = whole_project(t)};
    if (t->doc->date == NO_DAY) {
        finding.id = TEXT("project/no-date");
        finding.outcome = "invalid";
        finding.place.pointer = TEXT("/date");
        finding.place.missing = true;
        finding.title = finding.message = say(t, "The project has no date, and a decision is taken on a day.",
                                              "Le projet n'a pas de date, et une décision se prend un jour donné.");
        finding.fix = say(t, "Write \"date\": \"2026-01-31\" in the project, or give --as-of.",
                          "Écrire \"date\": \"2026-01-31\" dans le projet, ou donner --as-of.");
        finding_add(f, &finding);
    } else if (verdict_outdated(t->doc)) {
        const struct thing *used = &t->model->thing[verdict_outdated(t->doc)->group];
        finding.id = TEXT("project/used-not-valid");
        finding.title = say(t, "A policy that is used is not valid", "Une politique utilisée n'est pas valable");
        finding.message = text_format(t->arena,
                                      t->language == ECO_FRENCH ? "« %.*s », utilisée comme %.*s, n'est pas valable à la date du projet."
                                                                : "\"%.*s\", used as %.*s, is not valid on the project's date.",
                                      (int)used->label.n, used->label.at, (int)used->path.n, used->path.at);
        finding_add(f, &finding);
    } else if (t->model->own.grades > 0 && !verdict_has_grade(t->doc, &t->model->own)) {
        struct text why = no_grade_reason(t, &t->model->own);
        finding.id = TEXT("project/no-grade");
        finding.title = say(t, "No grade", "Pas de lettre");
        finding.message = text_format(t->arena,
                                      t->language == ECO_FRENCH ? "Aucune lettre ne peut être donnée : %.*s."
                                                                : "No grade can be given: %.*s.",
                                      (int)why.n, why.at);
        finding_add(f, &finding);
    } else if (!verdict_applies(&evidence)) {
        finding.id = TEXT("project/nothing-applies");
        finding.title = say(t, "Nothing applies", "Rien ne s'applique");
        finding.message = say(t, "Nothing in these rules applies to the project: neither a criterion nor a gate.",
                              "Rien dans ces règles ne s'applique au projet : ni critère ni barrière.");
        finding_add(f, &finding);
    }
}

static void find_conditions(struct findings *f)
{
    struct condition c;
    for (uint32_t i = 0; i < CONDITIONS; i++) {
        if (!condition_of(f->t, i, &c) || c.outcome == CONDITION_PASSED)
            continue;
        struct finding finding = {.id = text_format(f->t->arena, "condition/%.*s", (int)c.name.n, c.name.at),
                                  .level = "error",
                                  .outcome = condition_word(c.outcome),
                                  .title = c.label,
                                  .message = c.message,
                                  .fix = c.fix,
                                  .place = whole_project(f->t)};
        finding_add(f, &finding);
    }
}

static void find_in_project(struct findings *f)
{
    const struct document *doc = f->t->doc;
    if (f->t->outlook) {
        find_gates(f, THING_GATE);
        find_conditions(f);
        find_obstacles(f);
        find_gates(f, THING_REMARK);
    }
    find_messages(f, "project", &doc->diagnostics, &doc->sources);
}

/* Rules that decide nothing must not look like rules that found nothing. */
static void find_in_rules(struct findings *f)
{
    const struct model *m = f->t->model;
    struct finding finding = {.level = "error", .outcome = "invalid", .place = {.sources = m->sources}};
    const char *pinned = f->t->terms ? f->t->terms->policy_digest : NULL;
    find_messages(f, "rules", m->diagnostics, m->sources);
    if (pinned && strncmp(m->digest, pinned, strlen(pinned)) != 0) {
        finding.id = TEXT("rules/digest");
        finding.title = say(f->t, "Not the rules that are asked", "Pas les règles demandées");
        finding.message = text_format(f->t->arena,
                                      f->t->language == ECO_FRENCH ? "L'empreinte des règles est %s ; %s est demandé."
                                                                   : "The digest of the rules is %s; %s is asked.",
                                      m->digest, pinned);
        finding_add(f, &finding);
    }
    if (m->diagnostics->errors > 0 || (m->own.blocking_gates > 0 && !m->is_library))
        return;
    finding.id = m->is_library ? TEXT("rules/library") : TEXT("rules/no-gate");
    finding.title = finding.message =
        m->is_library ? say(f->t, "This is a library: it decides nothing; give the policy that uses it.",
                            "C'est une bibliothèque : elle ne décide rien ; donner la politique qui l'utilise.")
                      : say(f->t, "This policy has no gate: there is nothing to decide.",
                            "Cette politique n'a aucune barrière : il n'y a rien à décider.");
    finding_add(f, &finding);
}

static cJSON *findings_json(const struct telling *t, const struct eco_waivers *wrong)
{
    struct findings f = {.t = t, .list = json_array(), .seen = names_new(t->arena)};
    cJSON *tree = json_object();
    const char *decision = t->outlook && t->doc->date != NO_DAY ? report_decision(t, NULL) : "invalid";
    json_put(tree, "findings", json_number(1));
    json_put(tree, "language", json_text(say(t, "en", "fr")));
    json_put(tree, "program", json_text(TEXT(ECO_VERSION)));
    json_put(tree, "policy", policy_json(t));
    json_put(tree, "project", project_json(t));
    json_put(tree, "as_of", t->doc ? day_json(t->doc->date) : cJSON_CreateNull());
    json_put(tree, "decision", json_text(text_of(decision)));
    json_put(tree, "score", score_json(t));
    json_put(tree, "headlines", t->outlook ? report_headlines(t, &t->model->own) : json_array());
    json_put(tree, "checks", t->outlook ? checks_json(t) : json_array());
    if (wrong)
        find_messages(&f, "waiver", &wrong->file.diagnostics, &wrong->file.sources);
    else if (t->doc)
        find_in_project(&f);
    else
        find_in_rules(&f);
    return json_put(tree, "found", f.list);
}

static eco_result *make(const struct model *model, struct document *doc, const struct eco_waivers *wrong,
                        const struct eco_report_options *options)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    const char *language = options ? options->language : NULL;
    struct telling t = {.model = model, .doc = doc, .arena = &result->arena, .terms = options ? options->terms : NULL,
                        .language = !language ? model->language : strcmp(language, "fr") == 0 ? ECO_FRENCH : ECO_ENGLISH};
    bool valid = doc && doc->valid;
    t.outlook = valid ? outlook_of(doc) : NULL;
    bool ready = (!valid || (t.outlook && report_lift(&t))) && (!doc || !doc->sources.n || source_map(&doc->sources, 0));
    cJSON *root = ready ? findings_json(&t, wrong) : NULL;
    return result_finish(result, before, doc && doc->arena.failed ? NULL : root);
}

eco_result *eco_findings(const eco_policy *policy, eco_project *project, const struct eco_report_options *options)
{
    return make(&policy->model, project ? &project->document : NULL, NULL, options);
}

eco_result *eco_waivers_findings(const eco_waivers *waivers, const struct eco_report_options *options)
{
    return make(waivers->model, NULL, waivers, options);
}
