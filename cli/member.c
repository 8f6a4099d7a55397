#include "member.h"

#include <string.h>

const cJSON *member(const cJSON *object, const char *name)
{
    return cJSON_GetObjectItemCaseSensitive(object, name);
}

const char *member_text(const cJSON *object, const char *name)
{
    const cJSON *item = member(object, name);
    return cJSON_IsString(item) && item->valuestring ? item->valuestring : "";
}

bool member_is(const cJSON *object, const char *name, const char *value)
{
    return strcmp(member_text(object, name), value) == 0;
}

bool member_true(const cJSON *object, const char *name)
{
    return cJSON_IsTrue(member(object, name));
}

bool member_number(const cJSON *object, const char *name, double *value)
{
    const cJSON *item = member(object, name);
    if (!cJSON_IsNumber(item))
        return false;
    *value = item->valuedouble;
    return true;
}

double member_value(const cJSON *object, const char *name)
{
    double value = 0;
    return member_number(object, name, &value) ? value : 0;
}

size_t member_count(const cJSON *object, const char *name)
{
    return (size_t)cJSON_GetArraySize(member(object, name));
}

const char *member_label(const cJSON *object)
{
    const char *label = member_text(object, "label");
    return *label ? label : member_text(object, "name");
}

double member_theme_weight(const cJSON *report, const cJSON *theme)
{
    double weight = 0;
    const cJSON *criterion;
    if (member_is(member(report, "rules"), "mean_of", "themes"))
        return member_value(theme, "weight");
    cJSON_ArrayForEach(criterion, member(report, "criteria"))
        if (member_is(criterion, "theme", member_text(theme, "name")) && !member_is(criterion, "state", "not_applicable"))
            weight += member_value(criterion, "weight");
    return weight;
}
