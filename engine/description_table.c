/* The figures of a policy: tables and values, each with where it comes from; and the units that they stand in. */
#include <math.h>

#include "description.h"
#include "number.h"
#include "parser.tab.h"

static cJSON *source_of(const struct telling *t, const struct provenance *p)
{
    (void)t;
    cJSON *object = json_object();
    json_put(object, "source", json_text_or_null(p->source));
    json_put(object, "licence", json_text_or_null(p->licence));
    json_put(object, "checked_on", day_json(p->checked_on));
    json_put(object, "valid_until", day_json(p->valid_until));
    return json_put(object, "standing", standing_json(p->standing));
}

/* ---- tables ---- */

static cJSON *cell_json(const struct telling *t, const struct table_column *column, uint32_t row)
{
    struct type bare = column->type;
    bare.unit = unit_one();         /* the head of the column says it */
    uint8_t state = column->state[row];
    cJSON *object = json_object();
    bool known = (state & STATE_MASK) == KNOWN, wide = known && !isnan(column->plus_minus[row]) && column->plus_minus[row] > 0;
    json_put(object, "text",
             json_text(known ? value_text_exact(t, &bare, column->value[row]) : value_text(t, &bare, 0, state)));
    return json_put(object, "plus_minus", wide ? json_text(number_for_people(t, column->plus_minus[row])) : cJSON_CreateNull());
}

static cJSON *row_json(const struct telling *t, const struct table *table, uint32_t row)
{
    cJSON *object = json_object(), *cells = json_array();
    for (uint32_t i = 0; i < table->columns; i++)
        json_append(cells, cell_json(t, &table->column[i], row));
    json_put(object, "key", json_text(row == table->otherwise ? say(t, "otherwise", "sinon") : table->key[row]));
    json_put(object, "cells", cells);
    return json_put(object, "provenance", source_of(t, &table->row_provenance[row]));
}

cJSON *described_tables(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->tables; i++) {
        const struct table *table = &t->model->table[i];
        const struct node *node = t->model->thing[table->thing].node, *key = node_find(node, N_KEY);
        cJSON *object = thing_json(t, table->thing), *columns = json_array(), *rows = json_array();
        for (uint32_t k = 0; k < table->columns; k++) {
            cJSON *column = json_object();
            json_put(column, "name", json_text(table->column[k].name));
            json_put(column, "number", cJSON_CreateBool(table->column[k].type.base == BASE_NUMBER));
            json_append(columns, json_put(column, "unit", unit_json(t, &table->column[k].type)));
        }
        for (uint32_t row = 0; row < table->rows; row++)
            json_append(rows, row_json(t, table, row));
        json_put(object, "key", json_text(key ? key->text : (struct text){0}));
        json_put(object, "columns", columns);
        json_put(object, "rows", rows);
        json_put(object, "provenance", source_of(t, &table->provenance));
        json_put(object, "see", texts_json(t, node, N_SEE));
        json_append(list, json_put(object, "based_on", texts_json(t, node, N_BASED_ON)));
    }
    return list;
}

/* ---- values ---- */

static cJSON *entry_json(const struct telling *t, const struct type *type, const struct node *entry, double value)
{
    const struct node *width = node_find(entry, N_PLUS_MINUS);
    cJSON *object = json_object();
    json_put(object, "from", entry->op ? day_json((int32_t)entry->number) : cJSON_CreateNull());
    json_put(object, "text", json_text(value_text_exact(t, type, value)));
    return json_put(object, "plus_minus", width ? json_text(one_line(t, width->at)) : cJSON_CreateNull());
}

cJSON *described_values(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->values; i++) {
        const struct value *value = &t->model->value[i];
        const struct thing *thing = &t->model->thing[value->thing];
        const struct dated_value *dated = value->dated == NONE ? NULL : &t->model->program.dated[value->dated];
        cJSON *object = thing_json(t, value->thing), *entries = json_array();
        uint32_t n = 0;
        for (const struct node *kid = thing->node->first; kid; kid = kid->next)
            if (kid->kind == N_ENTRY) {
                json_append(entries,
                            entry_json(t, &thing->type, kid, dated && n < dated->n ? dated->value[n] : value->constant));
                n++;
            }
        json_put(object, "entries", entries);
        json_put(object, "provenance", source_of(t, &value->provenance));
        json_put(object, "see", texts_json(t, thing->node, N_SEE));
        json_append(list, json_put(object, "based_on", texts_json(t, thing->node, N_BASED_ON)));
    }
    return list;
}
