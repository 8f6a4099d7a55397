/* Two projects under one policy: which answers differ, and what follows from that. Its shape is docs/compare.schema.json. */
#include <math.h>

#include "number.h"
#include "report.h"

struct pair {
    struct telling a, b;
    bool *differs;                      /* by thing: an input whose answers are not the same */
};

static cJSON *from_to(struct text from, struct text to)
{
    cJSON *object = json_object();
    json_put(object, "from", json_text_or_null(from));
    return json_put(object, "to", json_text_or_null(to));
}

/* ---- answers ---- */

/* What a project says of one input in one row: the answer that counts, with a mark when it is a default. */
static struct text said(const struct telling *t, uint32_t index, uint32_t row)
{
    const struct thing *thing = &t->model->thing[index];
    double value;
    uint8_t state;
    if (row >= rows_of(t, thing) || !thing_value(t, index, row, &value, &state))
        return (struct text){0};
    struct text text = answer_text(t, index, row, value, state);
    uint8_t raw = *raw_state(&t->doc->run, &t->model->input[thing->detail], row) & STATE_MASK;
    struct text mark = say(t, "by default", "par défaut");
    if ((state & STATE_MASK) != KNOWN || raw == KNOWN)
        return text;
    return text_format(t->arena, "%.*s (%.*s)", (int)text.n, text.at, (int)mark.n, mark.at);
}

/* The row of another project that stands where a row stands, or NONE. */
static uint32_t row_beside(const struct telling *from, const struct telling *to, uint32_t list, uint32_t row)
{
    const struct program *p = &from->model->program;
    uint32_t outer = list == NONE ? NONE : outer_row(p, &from->doc->nest, list, row);
    if (outer == NONE)
        return list == NONE || row < to->doc->rows[list] ? row : NONE;
    uint32_t around = row_beside(from, to, p->list_outer[list], outer), at = row_in_outer(p, &from->doc->nest, list, row);
    if (around == NONE)
        return NONE;
    const uint32_t *first = to->doc->nest.first[list];
    return at < first[around + 1] - first[around] ? first[around] + at : NONE;
}

/* `t`: the project in which the row is counted. */
static void compare_row(struct pair *p, const struct telling *t, uint32_t index, uint32_t row, cJSON *list)
{
    const struct thing *thing = &t->model->thing[index];
    const struct telling *other = t == &p->a ? &p->b : &p->a;
    struct text own = said(t, index, row), beside = said(other, index, row_beside(t, other, thing->row_list, row));
    if (text_equal(own, beside))
        return;
    p->differs[index] = true;
    cJSON *object = t == &p->a ? from_to(own, beside) : from_to(beside, own);
    json_put(object, "name", json_text(row_path(t, index, row)));
    json_put(object, "label", json_text(thing->label));
    uint32_t at = thing->row_list == NONE ? NONE : row;
    json_append(list, json_put(object, "pointer", json_text(document_pointer(t->arena, t->doc, index, at))));
}

static void compare_rows(struct pair *p, uint32_t index, cJSON *list)
{
    const struct thing *thing = &p->a.model->thing[index];
    uint32_t rows = rows_of(&p->a, thing), other = rows_of(&p->b, thing);
    for (uint32_t row = 0; row < rows; row++)
        compare_row(p, &p->a, index, row, list);
    for (uint32_t row = 0; row < other; row++)
        if (row_beside(&p->b, &p->a, thing->row_list, row) == NONE)
            compare_row(p, &p->b, index, row, list);
}

static cJSON *answers_json(struct pair *p)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < p->a.model->inputs; i++)
        compare_rows(p, p->a.model->input[i].thing, list);
    char from[NUMBER_LENGTH], to[NUMBER_LENGTH];
    const int32_t days[] = {p->a.doc->date, p->b.doc->date};
    if (days[0] != days[1]) {
        struct text a = {from, days[0] == NO_DAY ? 0 : (uint32_t)date_write(days[0], from)};
        struct text b = {to, days[1] == NO_DAY ? 0 : (uint32_t)date_write(days[1], to)};
        cJSON *object = from_to(a, b);
        json_put(object, "name", json_text(TEXT("date")));
        json_put(object, "label", json_text(say(&p->a, "Date of the project", "Date du projet")));
        json_append(list, json_put(object, "pointer", json_text(TEXT("/date"))));
    }
    return list;
}

/* ---- what follows ---- */

/* The answers that differ among those that a thing rests on. */
static cJSON *because_json(const struct pair *p, uint32_t thing)
{
    const struct model *m = p->a.model;
    cJSON *list = json_array();
    bool *seen = arena_alloc(p->a.arena, m->things + 1);
    if (!seen)
        return list;
    mark_references(m, thing, seen);
    for (uint32_t i = 0; i < m->things; i++)
        if (seen[i] && p->differs[i])
            json_append(list, json_text(m->thing[i].path));
    return list;
}

static struct text measure_text(const struct telling *t, const struct criterion *c)
{
    return measure_counts(t, c) ? value_text(t, &c->measure_type, t->doc->run.value[c->measure], t->doc->run.state[c->measure]) : (struct text){0};
}

static cJSON *points_json(const struct telling *t, uint32_t slot)
{
    return json_number_or_null(t->doc->run.value[slot], state_of_slot(&t->doc->run, slot) == KNOWN);
}

static bool same_slot(const struct pair *p, uint32_t slot)
{
    const struct run *a = &p->a.doc->run, *b = &p->b.doc->run;
    return state_of_slot(a, slot) == state_of_slot(b, slot) && (state_of_slot(a, slot) != KNOWN || a->value[slot] == b->value[slot]);
}

static cJSON *criteria_json(const struct pair *p)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < p->a.model->own.criteria; i++) {
        const struct criterion *c = &p->a.model->criterion[i];
        const struct thing *thing = &p->a.model->thing[c->thing];
        double before = contribution(&p->a, c), after = contribution(&p->b, c);
        if (same_slot(p, c->counted) && fabs(before - after) < 1e-12)
            continue;
        cJSON *object = json_object();
        json_put(object, "name", json_text(thing->name));
        json_put(object, "label", json_text(thing->label));
        json_put(object, "from", points_json(&p->a, c->counted));
        json_put(object, "to", points_json(&p->b, c->counted));
        json_put(object, "share_from", json_number(before));
        json_put(object, "share_to", json_number(after));
        json_put(object, "measure_from", json_text_or_null(measure_text(&p->a, c)));
        json_put(object, "measure_to", json_text_or_null(measure_text(&p->b, c)));
        json_append(list, json_put(object, "because", because_json(p, c->thing)));
    }
    return list;
}

static cJSON *indicators_json(const struct pair *p)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < p->a.model->own.thing_end; i++) {
        const struct thing *thing = &p->a.model->thing[i];
        if (thing->kind != THING_INDICATOR || thing->slot == NONE || same_slot(p, thing->slot))
            continue;
        cJSON *object = from_to(thing_text(&p->a, i, NONE), thing_text(&p->b, i, NONE));
        json_put(object, "name", json_text(thing->name));
        json_put(object, "label", json_text(thing->label));
        json_put(object, "unit", unit_json(&p->a, &thing->type));
        json_append(list, json_put(object, "because", because_json(p, i)));
    }
    return list;
}

static cJSON *gates_json(const struct pair *p)
{
    static const char *const outcomes[] = {"passed", "blocked", "undecided", "not_applicable"};
    cJSON *list = json_array();
    for (uint32_t i = 0; i < p->a.model->own.gates; i++) {
        const struct gate *gate = &p->a.model->gate[i];
        const struct thing *thing = &p->a.model->thing[gate->thing];
        if (thing->kind != THING_GATE)
            continue;
        cJSON *object = json_object();
        json_put(object, "name", json_text(thing->name));
        json_put(object, "label", json_text(thing->label));
        json_put(object, "from", json_text(text_of(outcomes[gate_outcome(&p->a, gate)])));
        json_put(object, "to", json_text(text_of(outcomes[gate_outcome(&p->b, gate)])));
        json_append(list, json_put(object, "because", because_json(p, gate->thing)));
    }
    return list;
}

static cJSON *side_json(const struct telling *t)
{
    const struct score_rule *rule = &t->model->own.score;
    cJSON *object = json_object(), *reasons = json_array();
    bool graded = rule->grade != NONE && state_of_slot(&t->doc->run, rule->grade) == KNOWN;
    json_put(object, "name", json_text(t->doc->name));
    json_put(object, "file", json_text(t->doc->sources.n ? t->doc->sources.v[0].path : (struct text){0}));
    json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", t->doc->digest)));
    json_put(object, "decision", json_text(text_of(report_decision(t, reasons))));
    json_put(object, "headlines", report_headlines(t, &t->model->own));
    json_put(object, "score", points_json(t, rule->score));
    put_points(object, t->outlook->uncertainty.bounds.slot[rule->score]);
    return json_put(object, "grade", json_text_or_null(graded ? t->model->own.grade[(uint32_t)t->doc->run.value[rule->grade]].name
                                                             : (struct text){0}));
}

static cJSON *compare_json(struct pair *p)
{
    cJSON *object = json_object();
    json_put(object, "compare", json_number(1));
    json_put(object, "language", json_text(say(&p->a, "en", "fr")));
    json_put(object, "policy", json_text(p->a.model->own.title));
    json_put(object, "a", side_json(&p->a));
    json_put(object, "b", side_json(&p->b));
    json_put(object, "answers", answers_json(p));
    json_put(object, "criteria", criteria_json(p));
    json_put(object, "indicators", indicators_json(p));
    return json_put(object, "gates", gates_json(p));
}

eco_result *eco_compare(const eco_policy *policy, eco_project *a, eco_project *b, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct pair p = {.a = {.model = &policy->model, .doc = &a->document, .language = language, .arena = &result->arena}};
    p.b = p.a;
    p.b.doc = &b->document;
    p.a.outlook = outlook_of(&a->document);
    p.b.outlook = outlook_of(&b->document);
    p.differs = arena_alloc(&result->arena, policy->model.things + 1);
    bool ready = p.a.outlook && p.b.outlook && p.differs;
    return result_finish(result, before, ready ? compare_json(&p) : NULL);
}
