/* What a project answered: inputs with their places, what was assumed, what is still open. */
#include "report.h"


uint32_t rows_of(const struct telling *t, const struct thing *thing)
{
    return thing->row_list == NONE ? 1 : t->doc->run.rows[thing->row_list];
}

static uint32_t row_index(const struct thing *thing, uint32_t row)
{
    return thing->row_list == NONE ? NONE : row;
}

struct text path_in_row(const struct telling *t, uint32_t index)
{
    const struct thing *thing = &t->model->thing[index];
    uint32_t list = t->model->thing[thing->row_thing].path.n + 1;
    return (struct text){thing->path.at + list, thing->path.n - list};
}

struct text path_of_list(const struct telling *t, uint32_t list, uint32_t outer)
{
    const struct thing *thing = &t->model->thing[list];
    if (outer == NONE)
        return thing->path;
    struct text at = path_of_row(t, thing->row_thing, outer), field = path_in_row(t, list);
    return text_format(t->arena, "%.*s.%.*s", (int)at.n, at.at, (int)field.n, field.at);
}

struct text path_of_row(const struct telling *t, uint32_t list, uint32_t row)
{
    const struct program *p = &t->model->program;
    const struct nest *nest = &t->doc->nest;
    uint32_t rows = t->model->thing[list].row_list;
    struct text path = path_of_list(t, list, outer_row(p, nest, rows, row));
    return text_format(t->arena, "%.*s[%u]", (int)path.n, path.at, row_in_outer(p, nest, rows, row));
}

struct text row_path(const struct telling *t, uint32_t index, uint32_t row)
{
    const struct thing *thing = &t->model->thing[index];
    if (thing->row_list == NONE || t->model->thing[thing->row_thing].kind == THING_TABLE)
        return thing->path;
    struct text at = path_of_row(t, thing->row_thing, row), field = path_in_row(t, index);
    return text_format(t->arena, "%.*s.%.*s", (int)at.n, at.at, (int)field.n, field.at);
}

/* Of a list whose rows the rules leave out of reports. */
bool is_left_out(const struct model *m, const struct thing *thing)
{
    const struct thing *list = thing->row_list != NONE && thing->row_thing != NONE ? &m->thing[thing->row_thing] : NULL;
    return list && list->kind == THING_LIST && node_find(list->node, N_NO_DETAILS);
}

const struct keyed *keyed_with(const struct telling *t, uint32_t input)
{
    uint32_t group = t->model->thing[input].parent, keyed = group == NONE ? NONE : t->model->thing[group].keyed;
    return keyed == NONE ? NULL : &t->model->keyed[keyed];
}

/* Whether a question is asked may itself hang on an answer: until then it is no open question. */
static bool is_asked_later(const struct telling *t, const struct thing *thing)
{
    const struct input *input = &t->model->input[thing->detail];
    return input->asked_slot != NONE && state_of_slot(&t->doc->run, input->asked_slot) == UNKNOWN;
}

static bool is_needed(const struct telling *t, uint32_t index, uint32_t row)
{
    double value;
    uint8_t state;
    return thing_value(t, index, row, &value, &state) && (state & STATE_MASK) == UNKNOWN;
}

/* Where many keys of one input lack their answers, their group is named once, in the place of the first. */
static void add_need(const struct telling *t, uint32_t index, uint32_t row, cJSON *list)
{
    const struct keyed *k = keyed_with(t, index);
    uint32_t n = 0, first = index;
    for (uint32_t i = k ? k->n : 0; i-- > 0;)
        if (is_needed(t, k->first + i, row)) {
            first = k->first + i;
            n++;
        }
    bool many = n > KEYS_NAMED;
    if (!many || first == index)
        json_append(list, json_text(row_path(t, many ? t->model->thing[index].parent : index, row)));
}

/* A list that is not given; an inner one where it is not, and not where the list around it is not either. */
static void add_list(const struct telling *t, uint32_t index, cJSON *needed)
{
    uint32_t list = t->model->thing[index].row_list, outer = t->model->program.list_outer[list];
    if (outer == NONE) {
        json_append(needed, json_text(t->model->thing[index].path));
        return;
    }
    for (uint32_t row = 0; row < t->doc->rows[outer]; row++)
        if (!t->doc->nest.given[list][row])
            json_append(needed, json_text(path_of_list(t, index, row)));
}

cJSON *needed_inputs(const struct telling *t, const bool *seen)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; seen && i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (!seen[i])
            continue;
        if (thing->kind == THING_LIST && !t->doc->run.list_known[thing->row_list] && is_of_asked(t, i))
            add_list(t, i, list);
        if (thing->kind != THING_INPUT || is_asked_later(t, thing) || t->model->input[thing->detail].computed_node)
            continue;
        for (uint32_t row = 0, told = false; !told && row < rows_of(t, thing); row++)
            if (is_needed(t, i, row) && !(told = is_left_out(t->model, thing)))
                add_need(t, i, row, list);
            else if (told)
                json_append(list, json_text(thing->path));  /* once for all rows */
    }
    return list;
}

const char *answer_state(const struct telling *t, const struct input *input, uint32_t row, uint8_t state)
{
    uint8_t raw = *raw_state(&t->doc->run, input, row) & STATE_MASK;
    if ((state & STATE_MASK) == NOT_APPLICABLE)
        return "not_applicable";
    if ((state & STATE_MASK) == UNKNOWN)
        return "unknown";
    return raw == KNOWN ? "given" : input->default_node ? "default" : "computed";
}

/* A key that has no row of its own is shown as the project wrote it. */
struct text answer_text(const struct telling *t, uint32_t index, uint32_t row, double value, uint8_t state)
{
    const struct thing *thing = &t->model->thing[index];
    struct text word = answer_detail(t->doc, thing->detail, row).word, others = say(t, "row for all others", "ligne commune");
    if (!word.n)
        return value_text(t, &thing->type, value, state);
    return text_format(t->arena, "%.*s (%.*s)", (int)word.n, word.at, (int)others.n, others.at);
}

cJSON *line_json(const struct telling *t, uint32_t place)
{
    if (place == NONE || place >= t->doc->values.n || t->doc->sources.n == 0)
        return cJSON_CreateNull();
    return json_number(source_place(&t->doc->sources.v[0], t->doc->values.v[place].from).line);
}

static cJSON *input_json(const struct telling *t, uint32_t index, uint32_t row)
{
    const struct thing *thing = &t->model->thing[index];
    const struct input *input = &t->model->input[thing->detail];
    double value;
    uint8_t state;
    thing_value(t, index, row, &value, &state);
    cJSON *object = json_object();
    json_put(object, "name", json_text(row_path(t, index, row)));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "pointer", json_text(document_pointer(t->arena, t->doc, index, row_index(thing, row))));
    json_put(object, "line", line_json(t, t->doc->answers[thing->detail].place[row]));
    json_put(object, "state", json_text(text_of(answer_state(t, input, row, state))));
    return json_put(object, "text", json_text(answer_text(t, index, row, value, state)));
}

/* The answers behind a criterion or gate. Fields of lists are shown where the list is shown; here only unknown ones. */
cJSON *inputs_json(const struct telling *t, const bool *seen)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; seen && i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (!seen[i] || thing->kind != THING_INPUT || is_left_out(t->model, thing))
            continue;
        for (uint32_t row = 0; row < rows_of(t, thing); row++) {
            double value;
            uint8_t state;
            bool has = thing_value(t, i, row, &value, &state);
            if (has && (thing->row_list == NONE || (state & STATE_MASK) == UNKNOWN))
                json_append(list, input_json(t, i, row));
        }
    }
    return list;
}

/* ---- what was assumed, what was not answered ---- */

static void count_states(const struct telling *t, uint32_t index, uint32_t *assumed, uint32_t *unknown)
{
    const struct thing *thing = &t->model->thing[index];
    *assumed = *unknown = 0;
    for (uint32_t row = 0; row < rows_of(t, thing); row++) {
        double value;
        uint8_t state;
        if (!thing_value(t, index, row, &value, &state))
            continue;
        bool raw_known = *raw_state(&t->doc->run, &t->model->input[thing->detail], row) == KNOWN;
        *assumed += (state & STATE_MASK) == KNOWN && !raw_known && !t->model->input[thing->detail].computed_node;
        *unknown += (state & STATE_MASK) == UNKNOWN;
    }
}

/* Of an input for each row of a table, all keys together, where its first one stands. */
static void count_all(const struct telling *t, uint32_t index, uint32_t *assumed, uint32_t *unknown)
{
    const struct keyed *k = keyed_with(t, index);
    if (!k) {
        count_states(t, index, assumed, unknown);
        return;
    }
    *assumed = *unknown = 0;
    for (uint32_t i = 0; i < k->n; i++) {
        uint32_t a, u;
        count_states(t, k->first + i, &a, &u);
        *assumed += a;
        *unknown += u;
    }
}

static bool is_further_key(const struct telling *t, uint32_t index)
{
    const struct keyed *k = keyed_with(t, index);
    return k && k->first != index;
}

static cJSON *about_input(const struct telling *t, uint32_t index, uint32_t rows)
{
    index = keyed_with(t, index) ? t->model->thing[index].parent : index;
    const struct thing *thing = &t->model->thing[index];
    cJSON *object = json_object();
    json_put(object, "input", json_text(thing->path));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "pointer", json_text(document_pointer(t->arena, t->doc, index, NONE)));
    return json_put(object, "rows", json_number(rows));
}

cJSON *report_assumptions(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->inputs; i++) {
        const struct input *input = &t->model->input[i];
        const struct thing *thing = &t->model->thing[input->thing];
        uint32_t assumed, unknown;
        count_all(t, input->thing, &assumed, &unknown);
        if (assumed == 0 || is_further_key(t, input->thing))
            continue;
        cJSON *object = about_input(t, input->thing, assumed);
        struct text text = thing->row_list == NONE ? answer_text(t, input->thing, 0, t->doc->run.value[thing->slot], t->doc->run.state[thing->slot])
                                                   : input->default_node ? source_slice(t->model->sources, input->default_node->first->at)
                                                                         : (struct text){0};
        json_put(object, "text", json_text(text));
        json_put(object, "reason", json_text_or_null(input->default_reason));
        json_append(list, object);
    }
    return list;
}

cJSON *report_unanswered(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->inputs; i++) {
        uint32_t assumed, unknown;
        count_all(t, t->model->input[i].thing, &assumed, &unknown);
        if (unknown > 0 && !is_further_key(t, t->model->input[i].thing) && !t->model->input[i].computed_node && !is_asked_later(t, &t->model->thing[t->model->input[i].thing]))
            json_append(list, about_input(t, t->model->input[i].thing, unknown));
    }
    return list;
}
