/* Where the figures behind a report come from. */
#include "report.h"

/* ---- sources ---- */

static cJSON *source_json(const struct telling *t, const struct thing *thing, const struct provenance *p)
{
    cJSON *object = json_object();
    bool stale = p->valid_until != NO_DAY && t->doc->date != NO_DAY && t->doc->date > p->valid_until;
    json_put(object, "name", json_text(thing->name));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "source", json_text_or_null(p->source));
    json_put(object, "licence", json_text_or_null(p->licence));
    json_put(object, "checked_on", day_json(p->checked_on));
    json_put(object, "valid_until", day_json(p->valid_until));
    json_put(object, "standing", standing_json(p->standing));
    json_put(object, "stale", cJSON_CreateBool(stale));
    return json_put(object, "at", place_json(t, p->at));
}

/* Rows of a table that an answer of this project points at. */
static bool row_is_used(const struct telling *t, uint32_t table, uint32_t row)
{
    for (uint32_t i = 0; i < t->model->inputs; i++) {
        const struct thing *thing = &t->model->thing[t->model->input[i].thing];
        if (thing->type.base != BASE_KEY || thing->type.set != table)
            continue;
        for (uint32_t r = 0; r < rows_of(t, thing); r++) {
            double value;
            uint8_t state;
            if (thing_value(t, t->model->input[i].thing, r, &value, &state) && (state & STATE_MASK) == KNOWN && value == row)
                return true;
        }
    }
    return false;
}

static void table_sources(const struct telling *t, uint32_t index, cJSON *list)
{
    const struct thing *thing = &t->model->thing[index];
    const struct table *table = &t->model->table[thing->detail];
    struct text *told = arena_alloc(t->arena, (table->rows + 1) * sizeof *told);
    uint32_t n = 0;
    for (uint32_t row = 0; told && row < table->rows; row++) {
        const struct provenance *p = &table->row_provenance[row];
        bool known = false;
        for (uint32_t i = 0; i < n; i++)
            known |= text_equal(told[i], p->source);
        if (known || !row_is_used(t, index, row))
            continue;
        told[n++] = p->source;
        json_append(list, source_json(t, thing, p));
    }
    if (n == 0)
        json_append(list, source_json(t, thing, &table->provenance));
}

cJSON *report_sources(const struct telling *t)
{
    const struct model *m = t->model;
    cJSON *list = json_array();
    bool *seen = arena_alloc(t->arena, m->things + 1);
    for (uint32_t i = 0; seen && i < m->things; i++)
        if ((m->thing[i].kind == THING_CRITERION || m->thing[i].kind == THING_GATE || m->thing[i].kind == THING_INDICATOR) && is_of_asked(t, i))
            mark_references(m, i, seen);
    for (uint32_t i = 0; seen && i < m->things; i++) {
        if (seen[i] && m->thing[i].kind == THING_TABLE)
            table_sources(t, i, list);
        if (seen[i] && m->thing[i].kind == THING_VALUE)
            json_append(list, source_json(t, &m->thing[i], &m->value[m->thing[i].detail].provenance));
    }
    return list;
}
