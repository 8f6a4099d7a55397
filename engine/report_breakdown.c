/* Breakdowns in reports: a row for each group, in the form of lists, with figures and their bounds. */
#include "breakdown.h"
#include "report.h"

/* What stands beside a key in the column `label` of its table: empty where there is none. */
static struct text label_of_key(const struct telling *t, const struct type *type, double value)
{
    const struct table *table = &t->model->table[t->model->thing[type->set].detail];
    uint32_t row = (uint32_t)value;
    for (uint32_t i = 0; row < table->rows && i < table->columns; i++) {
        const struct table_column *column = &table->column[i];
        bool is_label = text_is(column->fold, "label") || text_is(column->fold, "libelle");
        if (is_label && column->type.base == BASE_TEXT && column->state[row] == KNOWN)
            return run_text(&t->doc->run, column->value[row]);
    }
    return (struct text){0};
}

static struct text key_text(const struct telling *t, const struct type *type, double value, uint8_t state)
{
    if (state == UNKNOWN)
        return say(t, "not known", "pas connu");
    struct text label = state == KNOWN && type->base == BASE_KEY ? label_of_key(t, type, value) : (struct text){0};
    return label.n ? label : value_text(t, type, value, state);
}

static cJSON *keys_json(const struct telling *t, const struct breakdowns *b, const struct group *g)
{
    cJSON *keys = json_array();
    for (uint32_t k = 0; k < b->breakdown->keys; k++) {
        const struct breakdown_key *key = &b->breakdown->key[k];
        cJSON *object = json_object();
        json_put(object, "label", json_text(key->label));
        json_put(object, "state", state_json(g->state[k]));
        json_put(object, "value", value_json(t, &key->type, g->key[k], g->state[k]));
        json_append(keys, json_put(object, "text", json_text(key_text(t, &key->type, g->key[k], g->state[k]))));
    }
    return keys;
}

static cJSON *figures_json(const struct telling *t, const struct breakdowns *b)
{
    cJSON *figures = json_array();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (thing->kind == THING_FIGURE && thing->parent == b->breakdown->thing)
            json_append(figures, figure_json(t, thing, b->doc.run.value[thing->group_slot], b->doc.run.state[thing->group_slot],
                                             b->bounds.slot[thing->group_slot]));
    }
    return figures;
}

static cJSON *breakdown_json(const struct telling *t, struct breakdowns *b)
{
    const struct thing *thing = &t->model->thing[b->breakdown->thing];
    cJSON *object = json_object(), *rows = json_array();
    json_put(object, "name", json_text(thing->name));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "list", json_text(t->model->thing[b->breakdown->rows].path));
    json_put(object, "state", json_text(text_of(b->known ? "given" : b->too_long ? "too_long" : "unknown")));
    json_put(object, "at", place_json(t, thing->at));
    for (uint32_t g = 0; g < b->groups; g++) {
        cJSON *row = json_object();
        breakdowns_group(b, g);
        json_put(row, "keys", keys_json(t, b, &b->group[g]));
        json_append(rows, json_put(row, "columns", figures_json(t, b)));
    }
    json_put(object, "rows", rows);
    if (!b->known || b->breakdown->no_total)
        return json_put(object, "totals", json_array());
    breakdowns_group(b, NONE);
    return json_put(object, "totals", figures_json(t, b));
}

cJSON *report_breakdowns(const struct telling *t)
{
    struct breakdowns b;
    cJSON *list = json_array();
    if (t->model->breakdowns == 0)
        return list;
    if (!breakdowns_start(&b, t->doc, t->outlook))
        return NULL;
    struct telling own = *t;            /* texts of figures are those of the longer run */
    own.doc = &b.doc;
    for (uint32_t i = 0; i < t->model->breakdowns; i++)
        if (is_of_asked(t, t->model->breakdown[i].thing) && is_of_asked(t, t->model->breakdown[i].rows) && breakdowns_open(&b, i))
            json_append(list, breakdown_json(&own, &b));
    return list;
}
