/* Indicators; lists and tables with their rows and totals. */
#include <math.h>

#include "report.h"

/* ---- indicators and lists ---- */

cJSON *figure_json(const struct telling *t, const struct thing *thing, double value, uint8_t state, struct bound bound)
{
    cJSON *object = json_object();
    json_put(object, "name", json_text(thing->name));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "unit", unit_json(t, &thing->type));
    json_put(object, "state", state_json(state));
    json_put(object, "assumed", cJSON_CreateBool((state & STATE_MASK) == KNOWN && (state & ASSUMED)));
    json_put(object, "value", value_json(t, &thing->type, value, state));
    put_bounds(t, object, &thing->type, bound);
    return json_put(object, "text", json_text(value_text(t, &thing->type, value, state)));
}

cJSON *report_indicators(const struct telling *t, const struct judgement *j)
{
    cJSON *list = json_array();
    for (uint32_t i = j->thing_from; i < j->thing_end; i++) {
        const struct thing *thing = &t->model->thing[i];
        double value;
        uint8_t state;
        if (thing->kind != THING_INDICATOR || thing->row_list != NONE || !thing_value(t, i, NONE, &value, &state))
            continue;
        cJSON *object = figure_json(t, thing, value, state, bound_of_thing(t, i, NONE));
        json_put(object, "headline", cJSON_CreateBool(thing->headline));
        json_put(object, "rests_on", report_rests_on(t->rests, i));
        json_put(object, "standing", standing_json(thing->standing));
        json_put(object, "at", place_json(t, thing->at));
        json_append(list, object);
    }
    return list;
}

cJSON *report_headlines(const struct telling *t, const struct judgement *j)
{
    cJSON *list = json_array();
    for (uint32_t i = j->thing_from; i < j->thing_end; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (!thing->headline)
            continue;
        cJSON *object = json_object();
        json_put(object, "name", json_text(thing->name));
        json_put(object, "label", json_text(thing->label));
        json_put(object, "text", json_text(thing_text(t, i, NONE)));
        json_append(list, json_put(object, "range", json_text_or_null(range_text(t, &thing->type, bound_of_thing(t, i, NONE)))));
    }
    return list;
}

/* What is shown of a row besides the answers in it. */
static cJSON *columns_json(const struct telling *t, uint32_t rows_of, uint32_t row)
{
    cJSON *columns = json_array();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        double value;
        uint8_t state;
        if (thing->kind == THING_INDICATOR && thing->row_thing == rows_of && thing_value(t, i, row, &value, &state))
            json_append(columns, figure_json(t, thing, value, state, bound_of_thing(t, i, row)));
    }
    return columns;
}

/* ---- answers for each row of a table: counted ---- */

static struct text counted(const struct telling *t, struct text all, uint32_t n, struct text word)
{
    return n == 0 ? all : text_join(t->arena, all, ", ", text_format(t->arena, "%u %.*s", n, (int)word.n, word.at));
}

/* How many keys have which answer: "80 conforming, 3 not conforming, 20 not applicable". */
static struct text counts_text(const struct telling *t, const struct keyed *k, uint32_t row)
{
    const struct choice_set *set = k->type.base == BASE_CHOICE ? &t->model->choices[k->type.set] : NULL;
    uint32_t options = set ? set->n : k->type.base == BASE_BOOL ? 2 : 1, state_n[STATE_MASK + 1] = {0};
    uint32_t *n = arena_alloc(t->arena, (options + 1) * sizeof *n);
    struct text all = {0};
    double value;
    uint8_t state;
    for (uint32_t i = 0; n && i < k->n; i++) {
        if (!thing_value(t, k->first + i, row, &value, &state))
            continue;
        state_n[state & STATE_MASK]++;
        if ((state & STATE_MASK) == KNOWN)
            n[options == 1 ? 0 : (uint32_t)value]++;
    }
    for (uint32_t i = 0; n && i < options; i++)
        all = counted(t, all, n[i], options == 1 ? say(t, "answered", "renseignés") : value_text(t, &k->type, i, KNOWN));
    all = counted(t, all, state_n[NOT_APPLICABLE], say(t, "not applicable", "sans objet"));
    return counted(t, all, state_n[UNKNOWN], say(t, "unknown", "inconnus"));
}

static cJSON *groups_json(const struct telling *t, uint32_t list, uint32_t row)
{
    cJSON *groups = json_array();
    for (uint32_t i = 0; i < t->model->keyeds; i++) {
        const struct keyed *k = &t->model->keyed[i];
        const struct thing *group = &t->model->thing[k->thing];
        if (group->row_thing != list)
            continue;
        cJSON *object = json_put(json_object(), "name", json_text(path_in_row(t, k->thing)));
        json_put(object, "label", json_text(group->label));
        json_append(groups, json_put(object, "text", json_text(counts_text(t, k, row))));
    }
    return groups;
}

static cJSON *word_json(struct text name, struct text label, struct text word);

/* Where a row of an inner list stands: the outer row by what people know it by, or else by its number. */
static cJSON *outer_json(const struct telling *t, uint32_t list, uint32_t row)
{
    const struct program *p = &t->model->program;
    const struct thing *outer = &t->model->thing[t->model->thing[list].row_thing];
    uint32_t at = outer_row(p, &t->doc->nest, t->model->thing[list].row_list, row);
    struct text words = words_of_row(t, outer->row_list, at, NONE);
    if (!words.n)
        words = text_format(t->arena, "%u", row_in_outer(p, &t->doc->nest, outer->row_list, at) + 1);
    return word_json(outer->path, outer->label, words);
}

static cJSON *row_json(const struct telling *t, uint32_t list, uint32_t row)
{
    const struct model *m = t->model;
    cJSON *object = json_object(), *fields = json_array();
    json_put(object, "pointer", json_text(document_row_pointer(t->arena, t->doc, list, row)));
    json_put(object, "line", line_json(t, t->doc->row_place[m->thing[list].row_list][row]));
    if (m->program.list_outer[m->thing[list].row_list] != NONE)
        json_append(fields, outer_json(t, list, row));
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *thing = &m->thing[i];
        double value;
        uint8_t state;
        if (thing->kind != THING_INPUT || thing->row_thing != list || !thing_value(t, i, row, &value, &state))
            continue;
        cJSON *figure = figure_json(t, thing, value, state, bound_of_thing(t, i, row));
        const char *answer = answer_state(t, &m->input[thing->detail], row, state);
        cJSON_ReplaceItemInObjectCaseSensitive(figure, "text", json_text(answer_text(t, i, row, value, state)));
        cJSON_ReplaceItemInObjectCaseSensitive(figure, "state", json_text(text_of(answer)));
        cJSON_ReplaceItemInObjectCaseSensitive(figure, "name", json_text(path_in_row(t, i)));
        if (keyed_with(t, i))
            json_put(figure, "of", json_text(path_in_row(t, thing->parent)));
        json_append(fields, figure);
    }
    json_put(object, "fields", fields);
    cJSON *groups = groups_json(t, list, row);
    if (groups && groups->child)
        json_put(object, "groups", groups);
    else
        cJSON_Delete(groups);
    return json_put(object, "columns", columns_json(t, list, row));
}

/* Rates are not added up. */
static bool has_total(const struct telling *t, const struct thing *thing, uint32_t list)
{
    return thing->row_thing == list && thing->kind == THING_INDICATOR && thing->type.base == BASE_NUMBER && thing->column != NONE &&
           !unit_is_percent(&t->model->units, &thing->type.unit);
}

/* The total of a numeric column, as the reader would add it up: unknown as soon as one row is. */
static cJSON *totals_json(const struct telling *t, uint32_t list)
{
    cJSON *totals = json_array();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (!has_total(t, thing, list))
            continue;
        double sum = 0, value;
        uint8_t state, total = KNOWN, mark = 0;
        struct bound bound = bound_of(0, KNOWN);
        for (uint32_t row = 0; row < rows_of(t, thing); row++) {
            struct bound x = bound_of_thing(t, i, row);
            bool out = (x.may & MAY_NA) || !(x.may & MAY_KNOW);
            bound.low += out ? fmin(x.low, 0) : x.low;
            bound.high += out ? fmax(x.high, 0) : x.high;
            thing_value(t, i, row, &value, &state);
            mark |= state & ASSUMED;
            if ((state & STATE_MASK) == UNKNOWN)
                total = UNKNOWN;
            else if ((state & STATE_MASK) == KNOWN)
                sum += value;
        }
        bool given = t->doc->run.list_known[thing->row_list];
        bound = given ? bound : bound_between(-INFINITY, INFINITY);
        json_append(totals, figure_json(t, thing, sum, given ? (uint8_t)(total | mark) : UNKNOWN, bound));
    }
    return totals;
}

cJSON *report_lists(const struct telling *t, bool with_rows)
{
    cJSON *lists = json_array();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (thing->kind != THING_LIST || !is_of_asked(t, i))
            continue;
        bool known = t->doc->run.list_known[thing->row_list] || t->doc->run.rows[thing->row_list] > 0;      /* an inner one in some rows */
        bool hidden = node_find(thing->node, N_NO_DETAILS) != NULL;
        uint32_t count = t->doc->run.rows[thing->row_list];
        cJSON *object = json_object(), *rows = json_array();
        json_put(object, "name", json_text(thing->path));
        json_put(object, "label", json_text(label_apart(t, thing)));
        json_put(object, "state", json_text(text_of(known ? "given" : "unknown")));
        for (uint32_t row = 0; with_rows && !hidden && row < count; row++)
            json_append(rows, row_json(t, i, row));
        if (hidden)
            json_put(object, "not_shown", json_number(count));
        json_put(object, "rows", rows);
        json_put(object, "totals", hidden ? json_array() : totals_json(t, i));
        json_append(lists, object);
    }
    return lists;
}

/* ---- tables for whose rows something is shown ---- */

static bool is_shown(const struct model *m, uint32_t table)
{
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].kind == THING_INDICATOR && m->thing[i].row_thing == table)
            return true;
    return false;
}

/* A word of the rules, in the form of a figure. */
static cJSON *word_json(struct text name, struct text label, struct text word)
{
    cJSON *object = json_object();
    json_put(object, "name", json_text(name));
    json_put(object, "label", json_text(label));
    json_put(object, "unit", json_text(TEXT("")));
    json_put(object, "state", json_text(TEXT("known")));
    json_put(object, "assumed", cJSON_CreateFalse());
    json_put(object, "value", json_text(word));
    json_put(object, "low", cJSON_CreateNull());
    json_put(object, "high", cJSON_CreateNull());
    json_put(object, "range", cJSON_CreateNull());
    return json_put(object, "text", json_text(word));
}

/* By its key and the texts that stand beside it people know what a row is. */
static cJSON *table_row_json(const struct telling *t, const struct table *table, uint32_t row)
{
    cJSON *object = json_object(), *fields = json_array();
    json_put(object, "key", json_text(table->key[row]));
    struct text key = node_find(t->model->thing[table->thing].node, N_KEY)->text;
    json_append(fields, word_json(key, key, table->key[row]));
    for (uint32_t i = 0; i < table->columns; i++) {
        const struct table_column *column = &table->column[i];
        if (column->type.base == BASE_TEXT)
            json_append(fields, word_json(column->name, column->name, value_text(t, &column->type, column->value[row], column->state[row])));
    }
    json_put(object, "fields", fields);
    return json_put(object, "columns", columns_json(t, table->thing, row));
}

void report_tables(const struct telling *t, cJSON *report)
{
    cJSON *tables = json_array();
    for (uint32_t i = 0; i < t->model->tables; i++) {
        const struct table *table = &t->model->table[i];
        const struct thing *thing = &t->model->thing[table->thing];
        if (!is_shown(t->model, table->thing) || !is_of_asked(t, table->thing))
            continue;
        cJSON *object = json_object(), *rows = json_array();
        json_put(object, "name", json_text(thing->path));
        json_put(object, "label", json_text(thing->label));
        for (uint32_t row = 0; row < table->rows; row++)
            json_append(rows, table_row_json(t, table, row));
        json_put(object, "rows", rows);
        json_append(tables, json_put(object, "totals", totals_json(t, table->thing)));
    }
    if (tables && tables->child)
        json_put(report, "tables", tables);
    else
        cJSON_Delete(tables);
}
