/* Figures that change at dates, on the day for which a page tells them. */
#include <math.h>

#include "description.h"
#include "number.h"

static int32_t later(int32_t a, int32_t b)
{
    return a > b ? a : b;
}

int32_t described_day(const struct model *m, const char *as_of)
{
    int32_t first = NO_DAY, newest = NO_DAY, day;
    for (uint32_t i = 0; i < m->program.dateds; i++) {
        const struct dated_value *dated = &m->program.dated[i];
        if (dated->n == 0)
            continue;
        first = later(first, dated->from[0]);
        newest = later(newest, dated->from[dated->n - 1]);
    }
    if (newest == NO_DAY)
        return NO_DAY;
    if (as_of && date_read(text_of(as_of), &day))
        return day;
    return m->own.valid_from == NO_DAY ? newest : later(m->own.valid_from, first);
}

/* The figure that holds on the day, or NONE before the first. */
static uint32_t entry_then(const struct telling *t, const struct dated_value *dated)
{
    uint32_t found = NONE;
    for (uint32_t i = 0; i < dated->n && dated->from[i] <= t->day; i++)
        found = i;
    return found;
}

double value_then(const struct telling *t, uint32_t index)
{
    const struct value *value = &t->model->value[index];
    if (value->dated == NONE)
        return value->constant;
    const struct dated_value *dated = &t->model->program.dated[value->dated];
    uint32_t entry = entry_then(t, dated);
    return entry == NONE ? NAN : dated->value[entry];
}

static cJSON *entry_json(const struct telling *t, cJSON *object, const struct thing *thing, const struct dated_value *dated,
                         uint32_t entry)
{
    json_put(object, "from", entry == NONE ? cJSON_CreateNull() : day_json(dated->from[entry]));
    return json_put(object, "text",
                    entry == NONE ? cJSON_CreateNull() : json_text(value_text_exact(t, &thing->type, dated->value[entry])));
}

static cJSON *figure_json(const struct telling *t, const struct thing *thing, const struct dated_value *dated)
{
    uint32_t then = entry_then(t, dated);
    cJSON *object = json_object(), *others = json_array();
    json_put(object, "name", json_text(thing->path));
    json_put(object, "label", json_text(thing->label));
    entry_json(t, object, thing, dated, then);
    for (uint32_t i = 0; i < dated->n; i++)
        if (i != then)
            json_append(others, entry_json(t, json_object(), thing, dated, i));
    return json_put(object, "others", others);
}

cJSON *described_figures(const struct telling *t, uint32_t index)
{
    const struct model *m = t->model;
    const struct thing *thing = &m->thing[index];
    cJSON *list = json_array();
    for (uint32_t i = 0; i < m->values; i++) {
        bool named = false;
        for (uint32_t k = 0; k < thing->references && m->value[i].dated != NONE; k++)
            named |= thing->reference[k].thing == m->value[i].thing;
        if (named)
            json_append(list, figure_json(t, &m->thing[m->value[i].thing], &m->program.dated[m->value[i].dated]));
    }
    return list;
}
