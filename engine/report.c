/* The report tree: one versioned tree from which every rendering is made. Its shape is docs/report.schema.json. */
#include <math.h>
#include <string.h>

#include "advice.h"
#include "condition.h"
#include "report.h"
#include "waiver.h"

static cJSON *policy_json(const struct telling *t)
{
    const struct model *m = t->model;
    cJSON *object = json_object(), *settings = json_array();
    json_put(object, "title", json_text(m->title));
    json_put(object, "version", json_text(m->version));
    json_put(object, "file", json_text(m->sources->v[m->module[0].file].path));
    json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", m->digest)));
    json_put(object, "valid_from", day_json(m->valid_from));
    json_put(object, "valid_until", day_json(m->valid_until));
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *thing = &m->thing[i];
        if (thing->kind != THING_SETTING)
            continue;
        cJSON *setting = json_object();
        double value = m->program.value[thing->slot];
        json_put(setting, "name", json_text(thing->name));
        json_put(setting, "label", json_text(thing->label));
        json_put(setting, "value", value_json(t, &thing->type, value, KNOWN));
        json_put(setting, "text", json_text(value_text(t, &thing->type, value, KNOWN)));
        json_append(settings, setting);
    }
    return json_put(object, "settings", settings);
}

static cJSON *project_json(const struct telling *t)
{
    const struct document *doc = t->doc;
    cJSON *object = json_object();
    json_put(object, "name", json_text(doc->name));
    json_put(object, "file", json_text(doc->sources.n ? doc->sources.v[0].path : (struct text){0}));
    return json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", doc->digest)));
}

enum { TIGHT_NODES = 200, QUESTION_NODES = 40 };        /* of branch and bound: for the score, for a question */

/* ---- score and grade ---- */

static bool holds(const struct telling *t, uint32_t slot)
{
    return state_of_slot(&t->doc->run, slot) == KNOWN && t->doc->run.value[slot] != 0;
}

/* The bounds once everything is answered, and whether some answers attain them. */
static cJSON *answered_json(const struct telling *t, uint32_t slot, bool tight)
{
    cJSON *object = json_object(), *both = json_array();
    struct bound x = t->outlook->uncertainty.answered.slot[slot];
    bool exact = outlook_is_exact(t->outlook, slot);
    for (uint32_t i = 0; i < t->outlook->uncertainty.n && !exact; i++)
        if (movement_of(&t->outlook->box.directions, slot, i) == EITHER_WAY)
            json_append(both, json_text(variable_name(t, i)));
    if (tight && !exact) {
        struct tight found = box_tighten(&t->outlook->box, slot, 0.1, TIGHT_NODES);
        x = found.bound;
        exact = found.exact;
        box_read_directions(&t->outlook->box);
    }
    put_points(object, x);
    json_put(object, "exact", cJSON_CreateBool(exact));
    return json_put(object, "both_ways", both);
}

static cJSON *score_json(const struct telling *t, bool tight)
{
    const struct score_rule *rule = &t->model->score;
    const struct run *run = &t->doc->run;
    bool known = state_of_slot(run, rule->score) == KNOWN;
    struct text why = {0};
    double limit = run->value[rule->uncapped];
    for (uint32_t i = 0; i < rule->caps; i++) {
        if (!holds(t, rule->cap[i].slot) || rule->cap[i].limit >= limit)
            continue;
        limit = rule->cap[i].limit;         /* the lowest limit is the one that holds */
        why = rule->cap[i].because.text.n ? template_text(t, &rule->cap[i].because)
                                              : say(t, "a rule of the score sets a limit", "une règle du score fixe une limite");
    }
    cJSON *object = json_object();
    json_put(object, "state", state_json(run->state[rule->score]));
    json_put(object, "estimate", json_number_or_null(run->value[rule->score], known));
    put_points(object, t->outlook->uncertainty.bounds.slot[rule->score]);
    json_put(object, "answered", answered_json(t, rule->score, tight));
    json_put(object, "uncapped", json_number_or_null(run->value[rule->uncapped], state_of_slot(run, rule->uncapped) == KNOWN));
    return json_put(object, "cap_reason", json_text_or_null(why));
}

struct text no_grade_reason(const struct telling *t)
{
    const struct score_rule *rule = &t->model->score;
    if (t->model->grades == 0)
        return say(t, "the policy has no grades", "la politique n'a pas de lettres");
    for (uint32_t i = 0; i < rule->no_grades; i++) {
        uint8_t state = state_of_slot(&t->doc->run, rule->no_grade[i].slot);
        if (state == UNKNOWN || holds(t, rule->no_grade[i].slot))
            return rule->no_grade[i].because.text.n ? template_text(t, &rule->no_grade[i].because)
                                                    : say(t, "a rule of the score withholds it", "une règle du score la retient");
    }
    return say(t, "no criterion applies", "aucun critère ne s'applique");
}

static cJSON *step_json(const struct telling *t, double index, bool known)
{
    return json_text_or_null(known ? t->model->grade[(uint32_t)index].name : (struct text){0});
}

/* Grades are numbered from the best. */
static void put_grades(const struct telling *t, cJSON *object, const struct bounds *b)
{
    uint32_t slot = t->model->score.grade;
    struct bound x = slot != NONE ? b->slot[slot] : bound_of(0, UNKNOWN);
    bool known = (x.may & MAY_KNOW) != 0;
    json_put(object, "best", step_json(t, x.low, known));
    json_put(object, "worst", step_json(t, x.high, known));
    json_put(object, "may_be_withheld", cJSON_CreateBool(x.may & (MAY_UNKNOWN | MAY_NA)));
}

static cJSON *grade_json(const struct telling *t)
{
    bool issued = verdict_has_grade(t->doc);
    const struct grade_step *step = issued ? &t->model->grade[(uint32_t)t->doc->run.value[t->model->score.grade]] : NULL;
    cJSON *object = json_object();
    json_put(object, "estimate", json_text_or_null(step ? step->name : (struct text){0}));
    json_put(object, "label", json_text_or_null(step ? step->label : (struct text){0}));
    put_grades(t, object, &t->outlook->uncertainty.bounds);
    cJSON *answered = json_object();
    put_grades(t, answered, &t->outlook->uncertainty.answered);
    json_put(object, "answered", answered);
    json_put(object, "issued", cJSON_CreateBool(issued));
    return json_put(object, "reason", json_text_or_null(!issued ? no_grade_reason(t) : (struct text){0}));
}

static cJSON *scale_json(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->grades; i++) {
        cJSON *object = json_object();
        json_put(object, "grade", json_text(t->model->grade[i].name));
        json_put(object, "from", json_number(t->model->grade[i].from));
        json_put(object, "strict", cJSON_CreateBool(t->model->grade[i].strict));
        json_put(object, "label", json_text_or_null(t->model->grade[i].label));
        json_append(list, object);
    }
    return list;
}

static cJSON *completeness_json(const struct telling *t)
{
    const struct model *m = t->model;
    const struct run *run = &t->doc->run;
    double answered = 0, applicable = 0, assumed = 0, missing = 0;
    for (uint32_t i = 0; i < m->criteria; i++) {
        uint8_t state = run->state[m->criterion[i].points];
        double w = m->criterion[i].weight;
        if ((state & STATE_MASK) == NOT_APPLICABLE)
            continue;
        applicable += w;
        missing += (state & STATE_MASK) == UNKNOWN ? w : 0;
        answered += state == KNOWN ? w : 0;
        assumed += state == (KNOWN | ASSUMED) ? w : 0;
    }
    cJSON *object = json_object();
    json_put(object, "estimate", json_number_or_null(run->value[m->score.completeness], state_of_slot(run, m->score.completeness) == KNOWN));
    json_put(object, "answered_weight", json_number(answered));
    json_put(object, "applicable_weight", json_number(applicable));
    json_put(object, "assumed_weight", json_number(assumed));
    json_put(object, "assumed_share", json_number_or_null(100 * assumed / applicable, applicable > 0));
    return json_put(object, "missing_weight", json_number(missing));
}

/* ---- the decision: a gate fails closed ---- */

static void add_reason(const struct telling *t, cJSON *reasons, struct text what, struct text why)
{
    struct text colon = say(t, ": ", " : ");
    json_append(reasons, json_text(text_concat(t->arena, text_concat(t->arena, what, colon), why)));
}

static void add_reasons(const struct telling *t, enum eco_outcome outcome, cJSON *reasons)
{
    struct text word = outcome == ECO_GATE_BLOCKED ? say(t, "blocked", "bloquée") : say(t, "undecided", "indécise");
    for (uint32_t i = 0; i < t->model->gates; i++) {
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
    if (!verdict_is_valid_day(t->doc))
        json_append(reasons, json_text(say(t, "the policy is not valid on the project's date",
                                           "la politique n'est pas valable à la date du projet")));
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
    t->lifted = arena_alloc(t->arena, (t->model->gates + 1) * sizeof *t->lifted);
    for (uint32_t i = 0; t->lifted && i < t->model->gates; i++) {
        const struct waiver *waiver = waiver_of(waivers, t->doc, i);
        t->lifted[i] = waiver && gate_outcome(t, &t->model->gate[i]) == ECO_GATE_BLOCKED ? waiver : NULL;
    }
    return t->lifted != NULL;
}

bool gate_is_lifted(const struct telling *t, uint32_t gate)
{
    return t->lifted && t->lifted[gate];
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
    if (t->model->grades > 0 && !verdict_has_grade(t->doc))
        add_reason(t, reasons, say(t, "no grade", "pas de lettre"), no_grade_reason(t));
    if (!verdict_applies(&evidence))
        json_append(reasons, json_text(say(t, "nothing in these rules applies to the project",
                                           "rien dans ces règles ne s'applique au projet")));
    if (t->model->blocking_gates == 0)
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

static cJSON *rules_json(const struct telling *t)
{
    const struct score_rule *rule = &t->model->score;
    cJSON *object = json_object();
    json_put(object, "mean_of", json_text(text_of(rule->by_theme ? "themes" : "criteria")));
    json_put(object, "weights_total", json_number_or_null(rule->weights_total, !isnan(rule->weights_total)));
    return json_put(object, "missing_points", json_number(rule->missing));
}

static cJSON *wrong_target(const struct telling *t, struct text target)
{
    cJSON *object = json_object(), *candidates = json_array();
    struct text why = text_format(t->arena, t->language == ECO_FRENCH ? "« %.*s » n'est ni une lettre, ni un score, ni une barrière"
                                                                       : "'%.*s' is neither a grade, nor a score, nor a gate",
                                  (int)target.n, target.at);
    json_put(object, "error", json_text(why));
    for (uint32_t i = 0; i < t->model->grades; i++)
        json_append(candidates, json_text(t->model->grade[i].name));
    for (uint32_t i = 0; i < t->model->gates; i++)
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
    json_put(report, "score", score_json(t, options->parts & ECO_REPORT_TIGHT));
    json_put(report, "grade", grade_json(t));
    json_put(report, "scale", scale_json(t));
    json_put(report, "completeness", completeness_json(t));
    json_put(report, "rules", rules_json(t));
    json_put(report, "themes", report_themes(t));
    json_put(report, "criteria", report_criteria(t));
    json_put(report, "gates", report_gates(t, THING_GATE));
    cJSON *conditions = conditions_json(t);
    if (conditions && conditions->child)
        json_put(report, "conditions", conditions);
    json_put(report, "remarks", report_gates(t, THING_REMARK));
    json_put(report, "indicators", report_indicators(t));
    json_put(report, "lists", report_lists(t));
    report_tables(t, report);
    json_put(report, "assumptions", report_assumptions(t));
    json_put(report, "unanswered", report_unanswered(t));
    json_put(report, "sources", report_sources(t));
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
    cJSON *root = t.outlook && report_lift(&t) ? report_json(&t, options) : NULL;
    return result_finish(result, before, project->document.arena.failed ? NULL : root);     /* searches work in its memory */
}
