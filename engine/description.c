/* The whole of a policy as a tree, from its title to its units. */
#include <math.h>

#include "adapt.h"
#include "description.h"

/* The policies that it uses: their own pages tell their rules. */
static cJSON *used_json(const struct telling *t)
{
    const struct model *m = t->model;
    cJSON *list = json_array();
    for (uint32_t i = 0; i < m->used_count; i++) {
        const struct judgement *used = &m->used[i];
        cJSON *object = json_object();
        json_put(object, "name", json_text(m->thing[used->group].path));
        json_put(object, "title", json_text(used->title));
        json_put(object, "version", json_text(used->version));
        json_put(object, "file", json_text(m->sources->v[m->module[used->module].file].path));
        json_append(list, used->asked == NONE ? object : json_put(object, "asked_when", json_text(policy_in_words(t, used))));
    }
    return list;
}

static cJSON *policy_json(const struct telling *t)
{
    const struct model *m = t->model;
    const struct node *header = node_find(m->module[0].parsed.file, m->is_library ? N_LIBRARY : N_POLICY);
    cJSON *object = json_object(), *files = json_array();
    json_put(object, "title", json_text(m->own.title));
    json_put(object, "version", json_text(m->own.version));
    json_put(object, "language", json_text(text_of(m->language == ECO_FRENCH ? "fr" : "en")));
    json_put(object, "is_library", cJSON_CreateBool(m->is_library));
    json_put(object, "valid_from", day_json(m->own.valid_from));
    json_put(object, "valid_until", day_json(m->own.valid_until));
    json_put(object, "references", header && m->is_library ? texts_json(t, header, N_BASED_ON) : json_array());
    for (uint32_t i = 0; i < m->modules; i++)
        json_append(files, json_text(m->sources->v[m->module[i].file].path));
    json_put(object, "files", files);
    if (m->module[m->own.module].base != NONE)
        json_put(object, "based_on", adaptation_json(t, &m->own));
    if (m->used_count > 0)
        json_put(object, "used", used_json(t));
    return json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", m->digest)));
}

/* ---- the score ---- */

static cJSON *limits_json(const struct telling *t, const struct node *node)
{
    cJSON *list = json_array();
    for (const struct node *kid = node ? node->first : NULL; kid; kid = kid->next) {
        if (kid->kind != N_AT_MOST && kid->kind != N_NO_GRADE)
            continue;
        const struct node *because = node_find(kid, N_BECAUSE);
        cJSON *object = json_object();
        json_put(object, "points", json_number_or_null(kid->number, kid->kind == N_AT_MOST));
        json_put(object, "when", json_text(in_words(t, kid->first)));
        json_append(list, json_put(object, "because", json_text_or_null(because ? because->text : (struct text){0})));
    }
    return list;
}

static cJSON *score_json(const struct telling *t)
{
    const struct score_rule *rule = &t->model->own.score;
    const struct node *node = t->model->thing[t->model->own.score_thing].node;
    cJSON *object = json_object();
    json_put(object, "mean_of", json_text(text_of(rule->by_theme ? "themes" : "criteria")));
    json_put(object, "weights_total", json_number_or_null(rule->weights_total, !isnan(rule->weights_total)));
    json_put(object, "missing_points", json_number(rule->missing));
    json_put(object, "limits", limits_json(t, node));
    return json_put(object, "rule", node ? json_text(rule_text(t, node)) : cJSON_CreateNull());
}

static cJSON *grades_json(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->own.grades; i++) {
        const struct grade_step *step = &t->model->own.grade[i];
        cJSON *object = json_object();
        json_put(object, "grade", json_text(step->name));
        json_put(object, "from", json_number(step->from));
        json_put(object, "strict", cJSON_CreateBool(step->strict));
        json_append(list, json_put(object, "label", json_text_or_null(step->label)));
    }
    return list;
}

static cJSON *description_json(const struct telling *t)
{
    cJSON *object = json_object();
    json_put(object, "doc", json_number(1));
    json_put(object, "language", json_text(say(t, "en", "fr")));
    json_put(object, "as_of", day_json(t->day));
    json_put(object, "policy", policy_json(t));
    json_put(object, "score", score_json(t));
    json_put(object, "grades", grades_json(t));
    json_put(object, "themes", described_themes(t));
    json_put(object, "criteria", described_criteria(t));
    json_put(object, "gates", described_gates(t, THING_GATE));
    json_put(object, "remarks", described_gates(t, THING_REMARK));
    json_put(object, "claims", described_claims(t));
    json_put(object, "inputs", described_inputs(t));
    json_put(object, "definitions", described_definitions(t));
    json_put(object, "values", described_values(t));
    json_put(object, "tables", described_tables(t));
    json_put(object, "settings", described_settings(t));
    return json_put(object, "units", described_units(t));
}

eco_result *eco_describe(const eco_policy *policy, const char *as_of, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct telling t = {.model = &policy->model, .language = language, .arena = &result->arena,
                        .day = described_day(&policy->model, as_of)};
    return result_finish(result, before, description_json(&t));
}
