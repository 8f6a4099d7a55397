/* The parts of the report tree: criteria, gates, themes, indicators, lists, assumptions, sources. */
#include <math.h>
#include <string.h>

#include "number.h"
#include "parser.tab.h"
#include "policy.h"

void mark_references(const struct model *model, uint32_t thing, bool *seen)
{
    if (seen[thing])
        return;
    seen[thing] = true;
    for (uint32_t i = 0; i < model->thing[thing].references; i++)
        mark_references(model, model->thing[thing].reference[i].thing, seen);
}

static bool *marks(const struct telling *t, uint32_t thing)
{
    bool *seen = arena_alloc(t->arena, t->model->things + 1);
    if (seen)
        mark_references(t->model, thing, seen);
    return seen;
}

static uint32_t rows_of(const struct telling *t, const struct thing *thing)
{
    return thing->row_list == NONE ? 1 : t->doc->run.rows[thing->row_list];
}

static uint32_t row_index(const struct thing *thing, uint32_t row)
{
    return thing->row_list == NONE ? NONE : row;
}

static struct text row_path(const struct telling *t, uint32_t index, uint32_t row)
{
    const struct thing *thing = &t->model->thing[index];
    if (thing->row_list == NONE)
        return thing->path;
    const struct thing *list = &t->model->thing[thing->row_thing];
    return text_format(t->arena, "%.*s[%u].%.*s", (int)list->path.n, list->path.at, row, (int)thing->name.n, thing->name.at);
}

/* Whether a question is asked may itself hang on an answer: until then it is no open question. */
static bool is_asked_later(const struct telling *t, const struct thing *thing)
{
    const struct input *input = &t->model->input[thing->detail];
    return thing->slot != NONE && input->asked_slot != NONE && state_of_slot(&t->doc->run, input->asked_slot) == UNKNOWN;
}

cJSON *needed_inputs(const struct telling *t, const bool *seen)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; seen && i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (!seen[i])
            continue;
        if (thing->kind == THING_LIST && !t->doc->run.list_known[thing->row_list])
            json_append(list, json_text(thing->path));
        if (thing->kind != THING_INPUT || is_asked_later(t, thing))
            continue;
        for (uint32_t row = 0; row < rows_of(t, thing); row++) {
            double value;
            uint8_t state;
            if (thing_value(t, i, row, &value, &state) && (state & STATE_MASK) == UNKNOWN)
                json_append(list, json_text(row_path(t, i, row)));
        }
    }
    return list;
}

static const char *answer_state(const struct telling *t, const struct input *input, uint32_t row, uint8_t state)
{
    uint8_t raw = *raw_state(&t->doc->run, input, row) & STATE_MASK;
    if ((state & STATE_MASK) == NOT_APPLICABLE)
        return "not_applicable";
    if ((state & STATE_MASK) == UNKNOWN)
        return "unknown";
    return raw == KNOWN ? "given" : "default";
}

static cJSON *line_json(const struct telling *t, uint32_t place)
{
    if (place == NONE || place >= t->doc->places.n || t->doc->sources.n == 0)
        return cJSON_CreateNull();
    return json_number(source_place(&t->doc->sources.v[0], t->doc->places.v[place].from).line);
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
    json_put(object, "pointer", json_text(document_pointer(t->arena, t->model, index, row_index(thing, row))));
    json_put(object, "line", line_json(t, t->doc->answers[thing->detail].place[row]));
    json_put(object, "state", json_text(text_of(answer_state(t, input, row, state))));
    return json_put(object, "text", json_text(value_text(t, &thing->type, value, state)));
}

/* The answers behind a criterion or gate. Fields of lists are shown where the list is shown; here only unknown ones. */
static cJSON *inputs_json(const struct telling *t, const bool *seen)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; seen && i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (!seen[i] || thing->kind != THING_INPUT)
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

static cJSON *see_json(const struct telling *t, const struct template *see, uint32_t n)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < n; i++)
        json_append(list, json_text(template_text(t, &see[i])));
    return list;
}

/* ---- criteria ---- */

static double edge_now(const struct telling *t, const struct edge *edge)
{
    return edge->slot == NONE ? edge->factor : edge->factor * t->doc->run.value[edge->slot];
}

/* "jusqu'à 10 : 50": the line of the bands that the measure fell in. Scales have no lines to fall in. */
static cJSON *band_json(const struct telling *t, const struct criterion *c, struct text *label)
{
    *label = (struct text){0};
    if (c->piecewise == NONE || !c->has_measure || state_of_slot(&t->doc->run, c->measure) != KNOWN)
        return cJSON_CreateNull();
    const struct piecewise *p = &t->model->program.piecewise[c->piecewise];
    double x = t->doc->run.value[c->measure];
    uint32_t hit = NONE;
    if (c->form == N_CHOICES && x < p->n) {
        *label = p->label[(uint32_t)x];
        return cJSON_CreateNull();
    }
    if (c->form != N_BANDS)
        return cJSON_CreateNull();
    for (uint32_t i = 0; i < p->n && hit == NONE; i++) {
        double edge = edge_now(t, &p->edge[i]);
        bool up = less_equal(x, edge), down = less_equal(edge, x);
        bool takes[] = {[PIECE_UP_TO] = up, [PIECE_BELOW] = !down, [PIECE_FROM] = down, [PIECE_ABOVE] = !up, [PIECE_ELSE] = true};
        hit = takes[p->relation[i]] ? i : NONE;
    }
    if (hit == NONE)
        return cJSON_CreateNull();
    *label = p->label[hit];
    struct text line = source_slice(t->model->sources, p->at[hit]);
    return json_text(line);
}

static cJSON *measure_json(const struct telling *t, const struct criterion *c)
{
    if (!c->has_measure)
        return cJSON_CreateNull();
    double value = t->doc->run.value[c->measure];
    uint8_t state = t->doc->run.state[c->measure];
    cJSON *object = json_object();
    json_put(object, "value", value_json(t, &c->measure_type, value, state));
    json_put(object, "unit", unit_json(t, &c->measure_type));
    return json_put(object, "text", json_text(value_text(t, &c->measure_type, value, state)));
}

/* What a criterion adds to the score: its share of the weights times its points. The contributions sum to the score. */
static double contribution(const struct telling *t, const struct criterion *c)
{
    const struct model *m = t->model;
    const struct run *run = &t->doc->run;
    double all = 0, theme_weights = 0, theme_share = 1;
    if (state_of_slot(run, c->counted) != KNOWN)
        return 0;
    for (uint32_t i = 0; i < m->criteria; i++)
        if (state_of_slot(run, m->criterion[i].counted) == KNOWN && (!m->score.by_theme || m->criterion[i].theme == c->theme))
            all += m->criterion[i].weight;
    if (m->score.by_theme) {
        for (uint32_t i = 0; i < m->themes; i++)
            if (state_of_slot(run, m->thing[m->theme[i].thing].slot) == KNOWN)
                theme_weights += m->theme[i].weight;
        theme_share = c->theme == NONE ? 0 : m->theme[m->thing[c->theme].detail].weight / theme_weights;
    }
    return all > 0 ? c->weight * run->value[c->counted] / all * theme_share : 0;
}

static cJSON *criterion_json(const struct telling *t, const struct criterion *c)
{
    const struct thing *thing = &t->model->thing[c->thing];
    const struct run *run = &t->doc->run;
    uint8_t state = run->state[c->points];
    bool na = (state & STATE_MASK) == NOT_APPLICABLE, known = (state & STATE_MASK) == KNOWN;
    bool *seen = marks(t, c->thing);
    struct text label;
    cJSON *object = json_object(), *band = band_json(t, c, &label);
    json_put(object, "name", json_text(thing->name));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "theme", c->theme == NONE ? cJSON_CreateNull() : json_text(t->model->thing[c->theme].name));
    json_put(object, "weight", json_number(c->weight));
    json_put(object, "standing", standing_json(thing->standing));
    json_put(object, "state", json_text(text_of(na ? "not_applicable" : known ? "scored" : "missing")));
    json_put(object, "assumed", cJSON_CreateBool(known && (state & ASSUMED)));
    json_put(object, "points", json_number_or_null(run->value[c->counted], !na));
    json_put(object, "contribution", json_number(contribution(t, c)));
    json_put(object, "measure", measure_json(t, c));
    json_put(object, "band", band);
    json_put(object, "band_label", json_text_or_null(label));
    bool tells = !na && (known || template_is_known(t, &c->because));
    json_put(object, "reason", tells ? json_text_or_null(template_text(t, &c->because)) : cJSON_CreateNull());
    json_put(object, "fix", json_text_or_null(template_text(t, &c->fix)));
    json_put(object, "see", see_json(t, c->see, c->sees));
    json_put(object, "needs", known || na ? json_array() : needed_inputs(t, seen));
    json_put(object, "inputs", inputs_json(t, seen));
    return json_put(object, "at", place_json(t, thing->at));
}

cJSON *report_criteria(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->criteria; i++)
        json_append(list, criterion_json(t, &t->model->criterion[i]));
    return list;
}

cJSON *report_themes(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->themes; i++) {
        const struct theme *theme = &t->model->theme[i];
        const struct thing *thing = &t->model->thing[theme->thing];
        uint8_t state = t->doc->run.state[thing->slot];
        double part = 0;
        for (uint32_t k = 0; k < t->model->criteria; k++)
            if (t->model->criterion[k].theme == theme->thing)
                part += contribution(t, &t->model->criterion[k]);
        cJSON *object = json_object();
        json_put(object, "name", json_text(thing->name));
        json_put(object, "label", json_text(thing->label));
        json_put(object, "weight", json_number(theme->weight));
        json_put(object, "state", state_json(state));
        json_put(object, "points", json_number_or_null(t->doc->run.value[thing->slot], (state & STATE_MASK) == KNOWN));
        json_put(object, "contribution", json_number(part));
        json_append(list, object);
    }
    return list;
}

/* ---- gates and remarks ---- */

enum outcome gate_outcome(const struct telling *t, const struct gate *gate)
{
    uint8_t state = t->doc->run.state[gate->outcome] & STATE_MASK;
    if (state == NOT_APPLICABLE)
        return OUTCOME_NOT_APPLICABLE;
    if (state != KNOWN)
        return OUTCOME_UNDECIDED;
    return t->doc->run.value[gate->outcome] != 0 ? OUTCOME_BLOCKED : OUTCOME_PASSED;
}

static cJSON *gate_json(const struct telling *t, const struct gate *gate, enum thing_kind kind)
{
    static const char *const gates[] = {"passed", "blocked", "undecided", "not_applicable"};
    static const char *const remarks[] = {"quiet", "raised", "undecided", "not_applicable"};
    const struct thing *thing = &t->model->thing[gate->thing];
    enum outcome outcome = gate_outcome(t, gate);
    bool *seen = marks(t, gate->thing), tells = outcome == OUTCOME_BLOCKED || outcome == OUTCOME_PASSED ||
                                            (outcome == OUTCOME_UNDECIDED && template_is_known(t, &gate->because));
    cJSON *object = json_object();
    json_put(object, "name", json_text(thing->name));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "outcome", json_text(text_of((kind == THING_GATE ? gates : remarks)[outcome])));
    json_put(object, "standing", standing_json(thing->standing));
    json_put(object, "reason", tells ? json_text_or_null(template_text(t, &gate->because)) : cJSON_CreateNull());
    json_put(object, "fix", json_text_or_null(template_text(t, &gate->fix)));
    json_put(object, "see", see_json(t, gate->see, gate->sees));
    json_put(object, "may_be_waived", cJSON_CreateBool(gate->may_be_waived));
    json_put(object, "needs", outcome == OUTCOME_UNDECIDED ? needed_inputs(t, seen) : json_array());
    json_put(object, "inputs", inputs_json(t, seen));
    return json_put(object, "at", place_json(t, thing->at));
}

cJSON *report_gates(const struct telling *t, enum thing_kind kind)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->gates; i++)
        if (t->model->thing[t->model->gate[i].thing].kind == kind)
            json_append(list, gate_json(t, &t->model->gate[i], kind));
    return list;
}

/* ---- indicators and lists ---- */

static cJSON *figure_json(const struct telling *t, const struct thing *thing, double value, uint8_t state)
{
    cJSON *object = json_object();
    json_put(object, "name", json_text(thing->name));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "unit", unit_json(t, &thing->type));
    json_put(object, "state", state_json(state));
    json_put(object, "assumed", cJSON_CreateBool((state & STATE_MASK) == KNOWN && (state & ASSUMED)));
    json_put(object, "value", value_json(t, &thing->type, value, state));
    return json_put(object, "text", json_text(value_text(t, &thing->type, value, state)));
}

cJSON *report_indicators(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        double value;
        uint8_t state;
        if (thing->kind != THING_INDICATOR || thing->row_list != NONE || !thing_value(t, i, NONE, &value, &state))
            continue;
        cJSON *object = figure_json(t, thing, value, state);
        json_put(object, "standing", standing_json(thing->standing));
        json_put(object, "at", place_json(t, thing->at));
        json_append(list, object);
    }
    return list;
}

static cJSON *row_json(const struct telling *t, uint32_t list, uint32_t row)
{
    const struct model *m = t->model;
    cJSON *object = json_object(), *fields = json_array(), *columns = json_array();
    struct text pointer = document_pointer(t->arena, m, list, NONE);
    json_put(object, "pointer", json_text(json_pointer_index(t->arena, pointer, row)));
    json_put(object, "line", line_json(t, t->doc->row_place[m->thing[list].row_list][row]));
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *thing = &m->thing[i];
        double value;
        uint8_t state;
        if (thing->row_thing != list || !thing_value(t, i, row, &value, &state))
            continue;
        cJSON *figure = figure_json(t, thing, value, state);
        if (thing->kind == THING_INPUT) {
            const char *answer = answer_state(t, &m->input[thing->detail], row, state);
            cJSON_ReplaceItemInObjectCaseSensitive(figure, "state", json_text(text_of(answer)));
            json_append(fields, figure);
        } else if (thing->kind == THING_INDICATOR) {
            json_append(columns, figure);
        }
    }
    json_put(object, "fields", fields);
    return json_put(object, "columns", columns);
}

/* The total of a numeric column, as the reader would add it up: unknown as soon as one row is. */
static cJSON *totals_json(const struct telling *t, uint32_t list)
{
    cJSON *totals = json_array();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (thing->row_thing != list || thing->kind != THING_INDICATOR || thing->type.base != BASE_NUMBER || thing->column == NONE)
            continue;
        double sum = 0, value;
        uint8_t state, total = KNOWN;
        for (uint32_t row = 0; row < rows_of(t, thing); row++) {
            thing_value(t, i, row, &value, &state);
            if ((state & STATE_MASK) == UNKNOWN)
                total = UNKNOWN;
            else if ((state & STATE_MASK) == KNOWN)
                sum += value;
        }
        json_append(totals, figure_json(t, thing, sum, t->doc->run.list_known[thing->row_list] ? total : UNKNOWN));
    }
    return totals;
}

cJSON *report_lists(const struct telling *t)
{
    cJSON *lists = json_array();
    for (uint32_t i = 0; i < t->model->things; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (thing->kind != THING_LIST)
            continue;
        bool known = t->doc->run.list_known[thing->row_list];
        cJSON *object = json_object(), *rows = json_array();
        json_put(object, "name", json_text(thing->path));
        json_put(object, "label", json_text(thing->label));
        json_put(object, "state", json_text(text_of(known ? "given" : "unknown")));
        for (uint32_t row = 0; row < t->doc->run.rows[thing->row_list]; row++)
            json_append(rows, row_json(t, i, row));
        json_put(object, "rows", rows);
        json_put(object, "totals", totals_json(t, i));
        json_append(lists, object);
    }
    return lists;
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
        bool raw_known = (*raw_state(&t->doc->run, &t->model->input[thing->detail], row) & STATE_MASK) == KNOWN;
        *assumed += (state & STATE_MASK) == KNOWN && !raw_known;
        *unknown += (state & STATE_MASK) == UNKNOWN;
    }
}

static cJSON *about_input(const struct telling *t, uint32_t index, uint32_t rows)
{
    const struct thing *thing = &t->model->thing[index];
    cJSON *object = json_object();
    json_put(object, "input", json_text(thing->path));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "pointer", json_text(document_pointer(t->arena, t->model, index, NONE)));
    return json_put(object, "rows", json_number(rows));
}

cJSON *report_assumptions(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->inputs; i++) {
        const struct input *input = &t->model->input[i];
        const struct thing *thing = &t->model->thing[input->thing];
        uint32_t assumed, unknown;
        count_states(t, input->thing, &assumed, &unknown);
        if (assumed == 0)
            continue;
        cJSON *object = about_input(t, input->thing, assumed);
        struct text text = thing->row_list == NONE ? thing_text(t, input->thing, NONE)
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
        count_states(t, t->model->input[i].thing, &assumed, &unknown);
        if (unknown > 0 && !is_asked_later(t, &t->model->thing[t->model->input[i].thing]))
            json_append(list, about_input(t, t->model->input[i].thing, unknown));
    }
    return list;
}

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
        if (m->thing[i].kind == THING_CRITERION || m->thing[i].kind == THING_GATE || m->thing[i].kind == THING_INDICATOR)
            mark_references(m, i, seen);
    for (uint32_t i = 0; seen && i < m->things; i++) {
        if (seen[i] && m->thing[i].kind == THING_TABLE)
            table_sources(t, i, list);
        if (seen[i] && m->thing[i].kind == THING_VALUE)
            json_append(list, source_json(t, &m->thing[i], &m->value[m->thing[i].detail].provenance));
    }
    return list;
}
