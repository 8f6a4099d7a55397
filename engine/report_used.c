/* The policies that a policy uses under a name: each as its own report would tell it, with what only the outer one knows left out. */
#include "adapt.h"
#include "description.h"
#include "report.h"

bool is_of_asked(const struct telling *t, uint32_t thing)
{
    return policy_is_asked(&t->doc->run, judgement_of(t->model, thing));
}

/* Whether it is asked, and when. */
static void put_asked(const struct telling *t, cJSON *object, const struct judgement *j)
{
    if (j->asked == NONE)
        return;
    const struct run *run = &t->doc->run;
    const char *asked = policy_is_asked(run, j) ? "yes" : policy_is_left_out(run, j) ? "no" : "unknown";
    json_put(object, "asked", json_text(text_of(asked)));
    json_put(object, "asked_when", json_text(policy_in_words(t, j)));
}

static cJSON *policy_json(const struct telling *t, const struct judgement *j)
{
    const struct model *m = t->model;
    bool asked = policy_is_asked(&t->doc->run, j);
    cJSON *object = json_object();
    json_put(object, "name", json_text(m->thing[j->group].path));
    json_put(object, "title", json_text(j->title));
    json_put(object, "version", json_text(j->version));
    json_put(object, "file", json_text(m->sources->v[m->module[j->module].file].path));
    if (m->module[j->module].base != NONE)
        json_put(object, "based_on", adaptation_json(t, j));
    json_put(object, "valid_from", day_json(j->valid_from));
    json_put(object, "valid_until", day_json(j->valid_until));
    json_put(object, "valid", cJSON_CreateBool(t->doc->date == NO_DAY || verdict_is_valid_day(t->doc, j)));
    put_asked(t, object, j);
    json_put(object, "score", report_score(t, j, false));
    json_put(object, "grade", report_grade(t, j));
    json_put(object, "scale", report_scale(j));
    json_put(object, "completeness", report_completeness(t, j));
    json_put(object, "rules", report_rules(j));
    json_put(object, "themes", asked ? report_themes(t, j) : json_array());
    json_put(object, "criteria", asked ? report_criteria(t, j) : json_array());
    json_put(object, "gates", asked ? report_gates(t, j, THING_GATE) : json_array());
    json_put(object, "remarks", asked ? report_gates(t, j, THING_REMARK) : json_array());
    return json_put(object, "indicators", asked ? report_indicators(t, j) : json_array());
}

cJSON *report_used(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->used_count; i++)
        json_append(list, policy_json(t, &t->model->used[i]));
    return list;
}
