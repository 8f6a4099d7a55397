/* The report tree: one versioned tree from which every rendering is made. Its shape is docs/report.schema.json. */
#include <math.h>
#include <string.h>

#include "adapt.h"
#include "advice.h"
#include "condition.h"
#include "report.h"
#include "waiver.h"

static cJSON *policy_json(const struct telling *t)
{
    const struct model *m = t->model;
    cJSON *object = json_object(), *settings = json_array();
    json_put(object, "title", json_text(m->own.title));
    json_put(object, "version", json_text(m->own.version));
    json_put(object, "file", json_text(m->sources->v[m->module[0].file].path));
    json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", m->digest)));
    json_put(object, "valid_from", day_json(m->own.valid_from));
    json_put(object, "valid_until", day_json(m->own.valid_until));
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *thing = &m->thing[i];
        if (thing->kind != THING_SETTING)
            continue;
        cJSON *setting = json_object();
        double value = m->program.value[thing->slot];
        json_put(setting, "name", json_text(thing->path));
        json_put(setting, "label", json_text(label_apart(t, thing)));
        json_put(setting, "value", value_json(t, &thing->type, value, KNOWN));
        json_put(setting, "text", json_text(value_text(t, &thing->type, value, KNOWN)));
        json_append(settings, setting);
    }
    json_put(object, "settings", settings);
    return m->module[m->own.module].base != NONE ? json_put(object, "based_on", adaptation_json(t, &m->own)) : object;
}

static cJSON *project_json(const struct telling *t)
{
    const struct document *doc = t->doc;
    cJSON *object = json_object();
    json_put(object, "name", json_text(doc->name));
    json_put(object, "file", json_text(doc->sources.n ? doc->sources.v[0].path : (struct text){0}));
    return json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", doc->digest)));
}

enum { QUESTION_NODES = 40 };        /* of branch and bound: for a question */

/* ---- the decision: a gate fails closed ---- */

static void add_reason(const struct telling *t, cJSON *reasons, struct text what, struct text why)
{
    struct text colon = say(t, ": ", " : ");
    json_append(reasons, json_text(text_concat(t->arena, text_concat(t->arena, what, colon), why)));
}

static void add_reasons(const struct telling *t, enum eco_outcome outcome, cJSON *reasons)
{
    struct text word = outcome == ECO_GATE_BLOCKED ? say(t, "blocked", "bloquée") : say(t, "undecided", "indécise");
    for (uint32_t i = 0; i < t->model->own.gates; i++) {
        const struct thing *thing = &t->model->thing[t->model->gate[i].thing];
        if (thing->kind == THING_GATE && gate_outcome(t, &t->model->gate[i]) == outcome && !gate_is_lifted(t, i))
            add_reason(t, reasons, thing->label, word);
    }
}

static void add_day_reasons(const struct telling *t, cJSON *reasons)
{
    if (t->doc->date == NO_DAY) {
        json_append(reasons, json_text(say(t, "the project has no date", "le projet n'a pas de date")));
        return;
    }
    if (document_is_for_another(t->doc))
        json_append(reasons, json_text(say(t, "the project is written for another policy",
                                           "le projet est écrit pour une autre politique")));
    if (!verdict_is_valid_day(t->doc, &t->model->own))
        json_append(reasons, json_text(say(t, "the policy is not valid on the project's date",
                                           "la politique n'est pas valable à la date du projet")));
    const struct judgement *outdated = verdict_outdated(t->doc);
    if (outdated)
        add_reason(t, reasons, t->model->thing[outdated->group].label,
                   say(t, "this policy, which is used, is not valid on the project's date",
                       "cette politique, qui est utilisée, n'est pas valable à la date du projet"));
}

struct evidence evidence_of(const struct telling *t)
{
    return (struct evidence){.doc = t->doc, .bounds = &t->outlook->uncertainty.bounds, .answered = &t->outlook->uncertainty.answered,
                             .lifted = (const struct waiver *const *)t->lifted};
}

bool report_lift(struct telling *t)
{
    const struct eco_waivers *waivers = t->terms ? t->terms->waivers : NULL;
    if (!waivers)
        return true;
    t->lifted = arena_alloc(t->arena, (t->model->own.gates + 1) * sizeof *t->lifted);
    for (uint32_t i = 0; t->lifted && i < t->model->own.gates; i++) {
        const struct waiver *waiver = waiver_of(waivers, t->doc, i);
        t->lifted[i] = waiver && gate_outcome(t, &t->model->gate[i]) == ECO_GATE_BLOCKED ? waiver : NULL;
    }
    return t->lifted != NULL;
}

bool gate_is_lifted(const struct telling *t, uint32_t gate)
{
    return t->lifted && gate < t->model->own.gates && t->lifted[gate];
}

/* A condition refuses like a gate, and leaves undecided like one. */
static enum eco_decision with_conditions(const struct telling *t, enum eco_decision decision, cJSON *reasons)
{
    struct condition c;
    for (uint32_t i = 0; i < CONDITIONS; i++) {
        if (!condition_of(t, i, &c) || c.outcome == CONDITION_PASSED)
            continue;
        json_append(reasons, json_text(c.message));
        if (c.outcome == CONDITION_FAILED)
            decision = ECO_REFUSED;
        else if (decision == ECO_APPROVED)
            decision = ECO_UNDECIDED;
    }
    return decision;
}

const char *report_decision(const struct telling *t, cJSON *reasons)
{
    static const char *const words[] = {"approved", "refused", "undecided"};
    struct evidence evidence = evidence_of(t);
    add_reasons(t, ECO_GATE_BLOCKED, reasons);
    add_reasons(t, ECO_GATE_UNDECIDED, reasons);
    add_day_reasons(t, reasons);
    if (t->model->own.grades > 0 && !verdict_has_grade(t->doc, &t->model->own))
        add_reason(t, reasons, say(t, "no grade", "pas de lettre"), no_grade_reason(t, &t->model->own));
    if (!verdict_applies(&evidence))
        json_append(reasons, json_text(say(t, "nothing in these rules applies to the project",
                                           "rien dans ces règles ne s'applique au projet")));
    if (t->model->own.blocking_gates == 0)
        json_append(reasons, json_text(say(t, "the policy has no gate", "la politique n'a pas de barrière")));
    return words[with_conditions(t, verdict_of(&evidence), reasons)];
}

static cJSON *conditions_json(const struct telling *t)
{
    cJSON *list = json_array();
    struct condition c;
    for (uint32_t i = 0; i < CONDITIONS; i++) {
        if (!condition_of(t, i, &c))
            continue;
        cJSON *object = json_object();
        json_put(object, "name", json_text(c.name));
        json_put(object, "label", json_text(c.label));
        json_put(object, "outcome", json_text(text_of(condition_word(c.outcome))));
        json_put(object, "wanted", json_text(c.wanted));
        json_put(object, "found", json_text_or_null(c.found));
        json_put(object, "message", json_text(c.message));
        json_append(list, json_put(object, "fix", json_text_or_null(c.fix)));
    }
    return list;
}

static cJSON *wrong_target(const struct telling *t, struct text target)
{
    cJSON *object = json_object(), *candidates = json_array();
    struct text why = text_format(t->arena, t->language == ECO_FRENCH ? "« %.*s » n'est ni une lettre, ni un score, ni une barrière"
                                                                       : "'%.*s' is neither a grade, nor a score, nor a gate",
                                  (int)target.n, target.at);
    json_put(object, "error", json_text(why));
    for (uint32_t i = 0; i < t->model->own.grades; i++)
        json_append(candidates, json_text(t->model->own.grade[i].name));
    for (uint32_t i = 0; i < t->model->own.gates; i++)
        if (t->model->thing[t->model->gate[i].thing].kind == THING_GATE)
            json_append(candidates, json_text(t->model->thing[t->model->gate[i].thing].name));
    return json_put(object, "candidates", candidates);
}

static void put_outlook(const struct telling *t, cJSON *report, const struct eco_report_options *o, const struct goal *target)
{
    uint32_t budget = o->parts & ECO_REPORT_TIGHT ? QUESTION_NODES : 0;
    json_put(report, "questions", o->parts & ECO_REPORT_QUESTIONS ? report_questions(t, budget) : cJSON_CreateNull());
    json_put(report, "advice", o->parts & ECO_REPORT_ADVICE ? report_advice(t, target) : cJSON_CreateNull());
    json_put(report, "chances", o->parts & ECO_REPORT_CHANCES ? report_chances(t, o->seed) : cJSON_CreateNull());
}

static cJSON *report_json(const struct telling *t, const struct eco_report_options *options)
{
    struct goal goal = {0}, *target = options->target ? &goal : NULL;
    if (target && !report_target(t->model, text_of(options->target), target))
        return wrong_target(t, text_of(options->target));
    cJSON *report = json_object(), *reasons = json_array();
    json_put(report, "report", json_number(1));
    json_put(report, "program", json_text(TEXT(ECO_VERSION)));
    json_put(report, "language", json_text(say(t, "en", "fr")));
    json_put(report, "policy", policy_json(t));
    json_put(report, "project", project_json(t));
    json_put(report, "as_of", day_json(t->doc->date));
    json_put(report, "decision", json_text(text_of(report_decision(t, reasons))));
    json_put(report, "decision_reasons", reasons);
    json_put(report, "score", report_score(t, &t->model->own, options->parts & ECO_REPORT_TIGHT));
    json_put(report, "grade", report_grade(t, &t->model->own));
    json_put(report, "scale", report_scale(&t->model->own));
    json_put(report, "completeness", report_completeness(t, &t->model->own));
    json_put(report, "rules", report_rules(&t->model->own));
    json_put(report, "themes", report_themes(t, &t->model->own));
    json_put(report, "criteria", report_criteria(t, &t->model->own));
    json_put(report, "gates", report_gates(t, &t->model->own, THING_GATE));
    cJSON *conditions = conditions_json(t);
    if (conditions && conditions->child)
        json_put(report, "conditions", conditions);
    json_put(report, "remarks", report_gates(t, &t->model->own, THING_REMARK));
    json_put(report, "indicators", report_indicators(t, &t->model->own));
    json_put(report, "lists", report_lists(t, !options->without_rows));
    json_put(report, "breakdowns", report_breakdowns(t));
    report_tables(t, report);
    json_put(report, "assumptions", report_assumptions(t));
    json_put(report, "unanswered", report_unanswered(t));
    json_put(report, "sources", report_sources(t));
    if (t->model->used_count > 0)
        json_put(report, "used", report_used(t));
    put_outlook(t, report, options, target);
    return json_put(report, "messages", messages_json(&t->doc->diagnostics, &t->doc->sources, t->language, t->arena));
}

eco_result *eco_report(const eco_policy *policy, eco_project *project, const struct eco_report_options *options)
{
    static const struct eco_report_options plain = {0};
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    options = options ? options : &plain;
    enum eco_language own = policy->model.language;
    enum eco_language language = !options->language ? own : strcmp(options->language, "fr") == 0 ? ECO_FRENCH : ECO_ENGLISH;
    struct telling t = {.model = &policy->model, .doc = &project->document, .language = language, .arena = &result->arena,
                        .outlook = outlook_of(&project->document)};
    t.terms = options->terms;
    t.rests = t.outlook ? report_rests(&t) : NULL;
    cJSON *root = t.outlook && report_lift(&t) ? report_json(&t, options) : NULL;
    return result_finish(result, before, project->document.arena.failed ? NULL : root);     /* searches work in its memory */
}
