/* Bounds and variables in reports: what a value may still become, and what it depends on. */
#include <math.h>

#include "question.h"
#include "report.h"

bool is_limited(double end)
{
    return isfinite(end) && fabs(end) < ANSWER_LIMIT;
}

static struct text end_text(const struct telling *t, const struct type *type, double end)
{
    return value_text(t, type, end, KNOWN);
}

struct text range_text(const struct telling *t, const struct type *type, struct bound x)
{
    bool low = is_limited(x.low), high = is_limited(x.high), french = t->language == ECO_FRENCH;
    struct text from = end_text(t, type, x.low), to = end_text(t, type, x.high);
    if (!(x.may & MAY_KNOW) || is_point(x) || (!low && !high) || text_equal(from, to))
        return (struct text){0};
    if (!high)
        return text_format(t->arena, french ? "au moins %.*s" : "at least %.*s", (int)from.n, from.at);
    if (!low)
        return text_format(t->arena, french ? "au plus %.*s" : "at most %.*s", (int)to.n, to.at);
    if (type->base == BASE_NUMBER)
        from = number_for_people(t, x.low);
    return text_format(t->arena, french ? "%.*s à %.*s" : "%.*s to %.*s", (int)from.n, from.at, (int)to.n, to.at);
}

void put_bounds(const struct telling *t, cJSON *object, const struct type *type, struct bound x)
{
    bool ordered = (x.may & MAY_KNOW) && type->base == BASE_NUMBER;
    json_put(object, "low", json_number_or_null(x.low, ordered && is_limited(x.low)));
    json_put(object, "high", json_number_or_null(x.high, ordered && is_limited(x.high)));
    bool shown = type->base == BASE_NUMBER || type->base == BASE_DATE;
    json_put(object, "range", json_text_or_null(shown ? range_text(t, type, x) : (struct text){0}));
}

void put_points(cJSON *object, struct bound x)
{
    json_put(object, "low", json_number_or_null(x.low, (x.may & MAY_KNOW) != 0));
    json_put(object, "high", json_number_or_null(x.high, (x.may & MAY_KNOW) != 0));
}

struct bound bound_of_thing(const struct telling *t, uint32_t index, uint32_t row)
{
    const struct thing *thing = &t->model->thing[index];
    const struct bounds *b = &t->outlook->uncertainty.bounds;
    return thing->column != NONE ? bounds_cell(b, thing->column, row) : b->slot[thing->slot];
}

/* ---- variables ---- */

static struct text table_cell(const struct telling *t, uint32_t column, uint32_t row)
{
    for (uint32_t i = 0; i < t->model->tables; i++) {
        const struct table *table = &t->model->table[i];
        for (uint32_t k = 0; k < table->columns; k++)
            if (table->column[k].column == column) {
                struct text name = t->model->thing[table->thing].path, key = table->key[row], field = table->column[k].name;
                return text_format(t->arena, "%.*s[%.*s].%.*s", (int)name.n, name.at, (int)key.n, key.at, (int)field.n, field.at);
            }
    }
    return (struct text){0};
}

static const struct thing *value_thing(const struct telling *t, const struct variable *v)
{
    for (uint32_t i = 0; i < t->model->values; i++) {
        const struct thing *thing = &t->model->thing[t->model->value[i].thing];
        bool dated = v->kind == VARIABLE_DATED && t->model->value[i].dated == v->index;
        if (dated || (v->kind == VARIABLE_VALUE && thing->slot == v->index))
            return thing;
    }
    return NULL;
}

static const struct thing *list_thing(const struct telling *t, uint32_t list)
{
    for (uint32_t i = 0; i < t->model->things; i++)
        if (t->model->thing[i].kind == THING_LIST && t->model->thing[i].row_list == list)
            return &t->model->thing[i];
    return NULL;
}

static const struct thing *variable_thing(const struct telling *t, const struct variable *v)
{
    switch (v->kind) {
    case VARIABLE_ANSWER: return &t->model->thing[t->model->input[v->index].thing];
    case VARIABLE_VALUE:
    case VARIABLE_DATED: return value_thing(t, v);
    case VARIABLE_LIST: return list_thing(t, v->index);
    default: return NULL;
    }
}

/* An answer in a row that reports leave out: told once for all rows, by the first of them. */
static bool is_told_before(const struct telling *t, uint32_t slot, uint32_t variable)
{
    const struct variable *v = &t->outlook->uncertainty.variable[variable];
    if (v->kind != VARIABLE_ANSWER || !is_left_out(t->model, variable_thing(t, v)))
        return false;
    for (uint32_t i = variable; i-- > 0;) {
        const struct variable *other = &t->outlook->uncertainty.variable[i];
        if (other->kind == v->kind && other->index == v->index && other->open == v->open && outlook_moves(t->outlook, slot, i))
            return true;
    }
    return false;
}

struct text variable_name(const struct telling *t, uint32_t variable)
{
    const struct variable *v = &t->outlook->uncertainty.variable[variable];
    const struct thing *thing = variable_thing(t, v);
    if (v->kind == VARIABLE_ANSWER)
        return row_path(t, t->model->input[v->index].thing, v->row);
    if (v->kind == VARIABLE_LIST && thing)
        return path_of_list(t, (uint32_t)(thing - t->model->thing), v->row);
    if (v->kind == VARIABLE_CELL)
        return table_cell(t, v->index, v->row);
    return thing ? thing->path.n ? thing->path : thing->name : TEXT("date");
}

struct text variable_label(const struct telling *t, uint32_t variable)
{
    const struct variable *v = &t->outlook->uncertainty.variable[variable];
    const struct thing *thing = variable_thing(t, v);
    if (v->kind == VARIABLE_CELL)
        return table_cell(t, v->index, v->row);
    return thing ? thing->label : say(t, "Date of the project", "Date du projet");
}

struct text variable_pointer(const struct telling *t, uint32_t variable)
{
    const struct variable *v = &t->outlook->uncertainty.variable[variable];
    if (v->kind == VARIABLE_DATE)
        return TEXT("/date");
    const struct thing *thing = v->kind == VARIABLE_ANSWER || v->kind == VARIABLE_LIST ? variable_thing(t, v) : NULL;
    if (!thing)
        return (struct text){0};
    uint32_t row = thing->row_list != NONE ? v->row : NONE;
    return document_pointer(t->arena, t->doc, (uint32_t)(thing - t->model->thing), row);
}

/* Names of the variables that may move a slot: questions without answer, or figures and answers with ±. */
/* Of an input for each row of a table, how many variables of one row move a slot, and which is the first of them. */
static uint32_t movers_beside(const struct telling *t, uint32_t slot, uint32_t variable, uint32_t *first)
{
    const struct variable *v = &t->outlook->uncertainty.variable[variable];
    const struct keyed *k = v->kind == VARIABLE_ANSWER ? keyed_with(t, t->model->input[v->index].thing) : NULL;
    uint32_t n = 0;
    *first = variable;
    for (uint32_t i = k ? t->outlook->uncertainty.n : 0; i-- > 0;) {
        const struct variable *other = &t->outlook->uncertainty.variable[i];
        bool beside = other->kind == VARIABLE_ANSWER && other->row == v->row && other->open == v->open &&
                      keyed_with(t, t->model->input[other->index].thing) == k;
        if (!beside || !outlook_moves(t->outlook, slot, i))
            continue;
        *first = i;
        n++;
    }
    return n;
}

cJSON *movers_json(const struct telling *t, uint32_t slot, bool open)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->outlook->uncertainty.n; i++) {
        const struct variable *v = &t->outlook->uncertainty.variable[i];
        uint32_t first;
        if (v->open != open || !outlook_moves(t->outlook, slot, i) || question_is_later(t->outlook, i) || is_told_before(t, slot, i))
            continue;
        bool many = movers_beside(t, slot, i, &first) > KEYS_NAMED;
        if (v->kind == VARIABLE_ANSWER && is_left_out(t->model, variable_thing(t, v)))
            json_append(list, json_text(variable_thing(t, v)->path));
        else if (!many)
            json_append(list, json_text(variable_name(t, i)));
        else if (first == i)
            json_append(list, json_text(row_path(t, t->model->thing[t->model->input[v->index].thing].parent, v->row)));
    }
    return list;
}
