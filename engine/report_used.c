/* The policies that a policy uses under a name: each as its own report would tell it, with what only the outer one knows left out. */
#include "adapt.h"
#include "report.h"

static cJSON *policy_json(const struct telling *t, const struct judgement *j)
{
    const struct model *m = t->model;
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
    json_put(object, "score", report_score(t, j, false));
    json_put(object, "grade", report_grade(t, j));
    json_put(object, "scale", report_scale(j));
    json_put(object, "completeness", report_completeness(t, j));
    json_put(object, "rules", report_rules(j));
    json_put(object, "themes", report_themes(t, j));
    json_put(object, "criteria", report_criteria(t, j));
    json_put(object, "gates", report_gates(t, j, THING_GATE));
    json_put(object, "remarks", report_gates(t, j, THING_REMARK));
    return json_put(object, "indicators", report_indicators(t, j));
}

cJSON *report_used(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->used_count; i++)
        json_append(list, policy_json(t, &t->model->used[i]));
    return list;
}
