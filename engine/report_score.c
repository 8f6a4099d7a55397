/* Score, grade and completeness of one policy, in a report. */
#include <math.h>

#include "report.h"

enum { TIGHT_NODES = 200 };          /* of branch and bound */

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

cJSON *report_score(const struct telling *t, const struct judgement *j, bool tight)
{
    const struct score_rule *rule = &j->score;
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

struct text no_grade_reason(const struct telling *t, const struct judgement *j)
{
    const struct score_rule *rule = &j->score;
    if (j->group != NONE && t->doc->date != NO_DAY && !verdict_is_valid_day(t->doc, j))
        return say(t, "the policy is not valid on the project's date", "la politique n'est pas valable à la date du projet");
    if (j->grades == 0)
        return say(t, "the policy has no grades", "la politique n'a pas de lettres");
    for (uint32_t i = 0; i < rule->no_grades; i++) {
        uint8_t state = state_of_slot(&t->doc->run, rule->no_grade[i].slot);
        if (state == UNKNOWN || holds(t, rule->no_grade[i].slot))
            return rule->no_grade[i].because.text.n ? template_text(t, &rule->no_grade[i].because)
                                                    : say(t, "a rule of the score withholds it", "une règle du score la retient");
    }
    return say(t, "no criterion applies", "aucun critère ne s'applique");
}

static cJSON *step_json(const struct judgement *j, double index, bool known)
{
    return json_text_or_null(known ? j->grade[(uint32_t)index].name : (struct text){0});
}

/* Grades are numbered from the best. */
static void put_grades(const struct judgement *j, cJSON *object, const struct bounds *b)
{
    uint32_t slot = j->score.grade;
    struct bound x = slot != NONE ? b->slot[slot] : bound_of(0, UNKNOWN);
    bool known = (x.may & MAY_KNOW) != 0;
    json_put(object, "best", step_json(j, x.low, known));
    json_put(object, "worst", step_json(j, x.high, known));
    json_put(object, "may_be_withheld", cJSON_CreateBool(x.may & (MAY_UNKNOWN | MAY_NA)));
}

cJSON *report_grade(const struct telling *t, const struct judgement *j)
{
    bool issued = verdict_has_grade(t->doc, j);
    const struct grade_step *step = issued ? &j->grade[(uint32_t)t->doc->run.value[j->score.grade]] : NULL;
    cJSON *object = json_object();
    json_put(object, "estimate", json_text_or_null(step ? step->name : (struct text){0}));
    json_put(object, "label", json_text_or_null(step ? step->label : (struct text){0}));
    put_grades(j, object, &t->outlook->uncertainty.bounds);
    cJSON *answered = json_object();
    put_grades(j, answered, &t->outlook->uncertainty.answered);
    json_put(object, "answered", answered);
    json_put(object, "issued", cJSON_CreateBool(issued));
    return json_put(object, "reason", json_text_or_null(!issued ? no_grade_reason(t, j) : (struct text){0}));
}

cJSON *report_scale(const struct judgement *j)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < j->grades; i++) {
        cJSON *object = json_object();
        json_put(object, "grade", json_text(j->grade[i].name));
        json_put(object, "from", json_number(j->grade[i].from));
        json_put(object, "strict", cJSON_CreateBool(j->grade[i].strict));
        json_put(object, "label", json_text_or_null(j->grade[i].label));
        json_append(list, object);
    }
    return list;
}

cJSON *report_completeness(const struct telling *t, const struct judgement *j)
{
    const struct model *m = t->model;
    const struct run *run = &t->doc->run;
    double answered = 0, applicable = 0, assumed = 0, missing = 0;
    for (uint32_t i = j->criterion_from; i < j->criterion_from + j->criteria; i++) {
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
    json_put(object, "estimate", json_number_or_null(run->value[j->score.completeness], state_of_slot(run, j->score.completeness) == KNOWN));
    json_put(object, "answered_weight", json_number(answered));
    json_put(object, "applicable_weight", json_number(applicable));
    json_put(object, "assumed_weight", json_number(assumed));
    json_put(object, "assumed_share", json_number_or_null(100 * assumed / applicable, applicable > 0));
    return json_put(object, "missing_weight", json_number(missing));
}

cJSON *report_rules(const struct judgement *j)
{
    const struct score_rule *rule = &j->score;
    cJSON *object = json_object();
    json_put(object, "mean_of", json_text(text_of(rule->by_theme ? "themes" : "criteria")));
    json_put(object, "weights_total", json_number_or_null(rule->weights_total, !isnan(rule->weights_total)));
    return json_put(object, "missing_points", json_number(rule->missing));
}
