/* What a report says of the future: the questions that matter, the shortest way up, and what is likely. */
#include <math.h>
#include <stdlib.h>

#include "advice.h"
#include "chance.h"
#include "number.h"
#include "question.h"
#include "report.h"

/* ---- questions ---- */

static const struct type *variable_type(const struct telling *t, const struct variable *v)
{
    static const struct type day = {.base = BASE_DATE};
    return v->kind == VARIABLE_ANSWER ? &t->model->thing[t->model->input[v->index].thing].type : &day;
}

/* What a row is known by: its first answer but one, such as the kind of equipment. */
static struct text first_answer(const struct telling *t, uint32_t list, uint32_t row, uint32_t but)
{
    for (uint32_t i = 0; i < t->model->inputs; i++) {
        uint32_t index = t->model->input[i].thing;
        double value;
        uint8_t state;
        if (t->model->thing[index].row_list == list && index != but && thing_value(t, index, row, &value, &state) && (state & STATE_MASK) == KNOWN)
            return answer_text(t, index, row, value, state);
    }
    return (struct text){0};
}

struct text words_of_row(const struct telling *t, uint32_t list, uint32_t row, uint32_t but)
{
    uint32_t outer = outer_row(&t->model->program, &t->doc->nest, list, row);
    struct text own = first_answer(t, list, row, but);
    struct text around = outer != NONE ? words_of_row(t, t->model->program.list_outer[list], outer, but) : (struct text){0};
    return !around.n ? own : !own.n ? around : text_join(t->arena, around, ", ", own);
}

/* Which row a question or change is about. Empty outside lists. */
static struct text row_words(const struct telling *t, const struct variable *v)
{
    uint32_t own = v->kind == VARIABLE_ANSWER ? t->model->input[v->index].thing : NONE;
    uint32_t list = own != NONE ? t->model->thing[own].row_list : v->kind == VARIABLE_LIST && v->row != NONE ? t->model->program.list_outer[v->index] : NONE;
    return list != NONE ? words_of_row(t, list, v->row, own) : (struct text){0};
}

static cJSON *answer_json(const struct telling *t, const struct variable *v, const struct answer *a)
{
    cJSON *object = json_object();
    json_put(object, "text", json_text(value_text(t, variable_type(t, v), a->value, a->state)));
    put_points(object, a->score);
    return object;
}

/* "1 to 15 year", or the choices, or what else may be answered. */
static struct text admits_text(const struct telling *t, const struct variable *v)
{
    const struct type *type = variable_type(t, v);
    struct text all = {0};
    bool named = type->base == BASE_CHOICE || type->base == BASE_KEY || type->base == BASE_BOOL;
    uint32_t options = named ? (uint32_t)v->range.high + 1 : 0;
    for (uint32_t i = 0; i < options && i < 12; i++) {
        struct text one = value_text(t, type, type->base == BASE_BOOL ? 1 - i : i, KNOWN);
        all = text_format(t->arena, "%.*s%s%.*s", (int)all.n, all.n ? all.at : "", i ? ", " : "", (int)one.n, one.at);
    }
    if (options > 12)
        all = text_format(t->arena, "%.*s, ...", (int)all.n, all.at);
    if (named || v->kind == VARIABLE_LIST || type->base == BASE_TEXT)
        return all;
    return range_text(t, type, v->range);
}

static const char *type_name(const struct telling *t, const struct variable *v)
{
    const struct type *type = variable_type(t, v);
    if (v->kind == VARIABLE_LIST)
        return "list";
    switch (type->base) {
    case BASE_BOOL: return "yes_no";
    case BASE_CHOICE: return "choice";
    case BASE_KEY: return "key";
    case BASE_DATE: return "date";
    case BASE_TEXT: return "text";
    default: return type->whole ? "count" : "number";
    }
}

/* What a project writes for each choice, and what people read. */
static cJSON *options_json(const struct telling *t, const struct variable *v)
{
    const struct type *type = variable_type(t, v);
    cJSON *list = json_array();
    bool named = v->kind == VARIABLE_ANSWER && (type->base == BASE_CHOICE || type->base == BASE_KEY);
    for (uint32_t i = 0; named && i <= v->range.high; i++) {
        cJSON *object = json_object();
        json_put(object, "value", value_json(t, type, i, KNOWN));
        json_put(object, "text", json_text(value_text(t, type, i, KNOWN)));
        json_append(list, object);
    }
    return list;
}

static cJSON *gates_json(const struct telling *t, uint64_t gates)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->own.gates && i < 64; i++)
        if (gates >> i & 1)
            json_append(list, json_text(t->model->thing[t->model->gate[i].thing].label));
    return list;
}

static cJSON *question_json(const struct telling *t, const struct question *q)
{
    const struct variable *v = &t->outlook->uncertainty.variable[q->variable];
    cJSON *object = json_object(), *answers = json_array();
    json_put(object, "name", json_text(variable_name(t, q->variable)));
    json_put(object, "label", json_text(variable_label(t, q->variable)));
    json_put(object, "row", json_text_or_null(row_words(t, v)));
    json_put(object, "pointer", json_text(variable_pointer(t, q->variable)));
    json_put(object, "type", json_text(text_of(type_name(t, v))));
    json_put(object, "admits", json_text_or_null(admits_text(t, v)));
    json_put(object, "options", options_json(t, v));
    json_put(object, "narrows", json_number(q->narrows));
    json_put(object, "at_least", json_number(q->at_least));
    json_put(object, "settles", gates_json(t, q->settles));
    json_put(object, "may_settle", gates_json(t, q->may_settle));
    for (uint32_t i = 0; i < q->answers; i++)
        json_append(answers, answer_json(t, v, &q->answer[i]));
    return json_put(object, "answers", answers);
}

cJSON *report_questions(const struct telling *t, uint32_t budget)
{
    uint32_t n = 0;
    struct question *question = questions_of(t->outlook, budget, &n);
    cJSON *list = json_array();
    for (uint32_t i = 0; question && i < n; i++)
        json_append(list, question_json(t, &question[i]));
    return list;
}

/* ---- advice ---- */

/* The indicator by which changes are priced: the first that is an amount of money, and not a yearly one. */
static uint32_t price_thing(const struct telling *t)
{
    struct unit money;
    struct text part;
    if (unit_read(&t->model->units, TEXT("EUR"), &money, &part) != UNIT_OK)
        return NONE;
    for (uint32_t i = 0; i < t->model->own.thing_end; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (thing->kind == THING_INDICATOR && thing->slot != NONE && thing->type.base == BASE_NUMBER &&
            unit_same_dimension(&thing->type.unit, &money))
            return i;
    }
    return NONE;
}

static cJSON *change_json(const struct telling *t, const struct levers *l, uint32_t lever, double to)
{
    const struct variable *v = &l->u.variable[lever];
    const struct input *input = &t->model->input[v->index];
    const struct thing *thing = &t->model->thing[input->thing];
    uint32_t row = thing->row_list == NONE ? NONE : v->row;
    cJSON *object = json_object();
    json_put(object, "name", json_text(row_path(t, input->thing, v->row)));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "row", json_text_or_null(row_words(t, v)));
    json_put(object, "pointer", json_text(document_pointer(t->arena, t->doc, input->thing, row)));
    json_put(object, "line", line_json(t, t->doc->answers[v->index].place[v->row]));
    json_put(object, "from", json_text(value_text_exact(t, &thing->type, v->estimate)));
    json_put(object, "to", json_text(value_text_exact(t, &thing->type, to)));
    return json_put(object, "value", value_json(t, &thing->type, to, KNOWN));
}

/* Answers that the changes make pointless: the project is valid once they are taken out. They are, from the trial, which is
 * then run again; put_back() puts them back. */
static cJSON *removes_json(const struct telling *t, struct trial *trial)
{
    cJSON *list = json_array();
    bool any = false;
    for (uint32_t i = 0; i < t->model->inputs; i++) {
        const struct input *input = &t->model->input[i];
        const struct thing *thing = &t->model->thing[input->thing];
        for (uint32_t row = 0; row < rows_of(t, thing); row++) {
            uint8_t *raw = raw_state(&trial->run, input, row);
            uint8_t state = thing->slot != NONE ? trial->run.state[thing->slot] : trial->run.column_state[thing->column][row];
            if ((*raw & STATE_MASK) != KNOWN || (state & STATE_MASK) != NOT_APPLICABLE)
                continue;
            cJSON *object = json_object();
            json_put(object, "name", json_text(row_path(t, input->thing, row)));
            json_put(object, "label", json_text(thing->label));
            json_put(object, "pointer", json_text(document_pointer(t->arena, t->doc, input->thing, thing->row_list == NONE ? NONE : row)));
            json_append(list, object);
            *raw = UNKNOWN;
            any = true;
        }
    }
    if (any)
        trial_run(trial);
    return list;
}

static void put_back(const struct telling *t, struct trial *trial)
{
    for (uint32_t i = 0; i < t->model->inputs; i++) {
        const struct input *input = &t->model->input[i];
        for (uint32_t row = 0; row < rows_of(t, &t->model->thing[input->thing]); row++)
            *raw_state(&trial->run, input, row) = *raw_state(&t->doc->run, input, row);
    }
}

/* Indicators of the whole project that the changes move. */
static cJSON *moves_json(const struct telling *t, const struct run *now)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->own.thing_end; i++) {
        const struct thing *thing = &t->model->thing[i];
        if (thing->kind != THING_INDICATOR || thing->slot == NONE || thing->type.base != BASE_NUMBER)
            continue;
        double before = t->doc->run.value[thing->slot], after = now->value[thing->slot];
        if (state_of_slot(&t->doc->run, thing->slot) != KNOWN || state_of_slot(now, thing->slot) != KNOWN || before == after)
            continue;
        cJSON *object = json_object();
        json_put(object, "name", json_text(thing->name));
        json_put(object, "label", json_text(thing->label));
        json_put(object, "from", json_text(value_text(t, &thing->type, before, KNOWN)));
        json_put(object, "to", json_text(value_text(t, &thing->type, after, KNOWN)));
        json_append(list, object);
    }
    return list;
}

/* What the trial adds to the price; false where there is none, or it is not known. */
static bool cost_of(const struct telling *t, const struct levers *l, double *cost)
{
    const struct run *now = &l->box.trial.run, *today = &t->doc->run;
    uint32_t price = price_thing(t), slot = price == NONE ? NONE : t->model->thing[price].slot;
    bool priced = slot != NONE && state_of_slot(now, slot) == KNOWN && state_of_slot(today, slot) == KNOWN;
    *cost = priced ? now->value[slot] - today->value[slot] : 0;
    return priced;
}

static cJSON *advice_json(const struct telling *t, struct levers *l, const struct advice *advice)
{
    const struct score_rule *rule = &t->model->own.score;
    const struct run *now = &l->box.trial.run;
    uint32_t price = price_thing(t);
    cJSON *object = json_object(), *changes = json_array();
    advice_try(l, advice);
    for (uint32_t i = 0; i < advice->n; i++)
        json_append(changes, change_json(t, l, advice->lever[i], advice->to[i]));
    bool known = state_of_slot(now, rule->score) == KNOWN;
    bool graded = rule->grade != NONE && state_of_slot(now, rule->grade) == KNOWN;
    json_put(object, "changes", changes);
    json_put(object, "removes", removes_json(t, &l->box.trial));
    json_put(object, "size", json_number(advice->size));
    json_put(object, "score", json_number_or_null(now->value[rule->score], known));
    json_put(object, "grade", json_text_or_null(graded ? t->model->own.grade[(uint32_t)now->value[rule->grade]].name : (struct text){0}));
    double cost;
    bool priced = cost_of(t, l, &cost);
    json_put(object, "cost", json_number_or_null(cost, priced));
    json_put(object, "cost_text", priced ? json_text(value_text(t, &t->model->thing[price].type, cost, KNOWN)) : cJSON_CreateNull());
    json_put(object, "moves", moves_json(t, now));
    put_back(t, &l->box.trial);
    advice_undo(l, advice);
    return object;
}

static cJSON *goal_name_json(const struct telling *t, const struct goal *goal)
{
    const char *kind = "score";
    struct text name = {0}, label = {0};
    if (goal->gate != NONE) {
        const struct thing *gate = &t->model->thing[t->model->gate[goal->gate].thing];
        kind = "gate";
        name = gate->name;
        label = gate->label;
    } else if (goal->step != NONE) {
        const struct grade_step *step = &t->model->own.grade[goal->step];
        kind = "grade";
        name = step->name;
        label = step->label;
    }
    cJSON *object = json_object();
    json_put(object, "kind", json_text(text_of(kind)));
    json_put(object, "name", json_text_or_null(name));
    return json_put(object, "label", json_text_or_null(label));
}

static cJSON *goal_json(const struct telling *t, struct levers *l, const struct goal *goal)
{
    struct advices found;
    cJSON *object = goal_name_json(t, goal), *list = json_array();
    json_put(object, "least", json_number_or_null(goal->least, goal->gate == NONE));
    json_put(object, "above", cJSON_CreateBool(goal->gate == NONE && goal->strict));
    bool reached = advice_is_reached(&t->doc->run, goal);
    json_put(object, "reached", cJSON_CreateBool(reached));
    if (reached)
        found = (struct advices){0};
    else if (!advice_find(l, goal, &found))
        return object;
    for (uint32_t i = 0; i < found.n; i++) {
        advice_try(l, &found.v[i]);
        cost_of(t, l, &found.v[i].cost);
        advice_undo(l, &found.v[i]);
    }
    if (found.n > 1)
        qsort(found.v, found.n, sizeof *found.v, advice_order);
    for (uint32_t i = 0; i < found.n; i++)
        json_append(list, advice_json(t, l, &found.v[i]));
    json_put(object, "cut", cJSON_CreateBool(found.cut));
    return json_put(object, "found", list);
}

/* The grade above today's; the best that a score reaches where the grade is withheld today counts as today's. */
static uint32_t next_grade(const struct telling *t)
{
    const struct run *run = &t->doc->run;
    uint32_t score = t->model->own.score.score, step = t->model->own.grades;
    if (t->model->own.score.grade == NONE || state_of_slot(run, score) != KNOWN)
        return NONE;
    while (step > 0 && (t->model->own.grade[step - 1].strict ? !less_equal(run->value[score], t->model->own.grade[step - 1].from)
                                                         : less_equal(t->model->own.grade[step - 1].from, run->value[score])))
        step--;
    return step > 0 ? step - 1 : NONE;
}

static struct goal grade_goal(const struct telling *t, uint32_t step)
{
    return (struct goal){.slot = t->model->own.score.score, .least = t->model->own.grade[step].from, .strict = t->model->own.grade[step].strict,
                         .step = step, .gate = NONE};
}

bool report_target(const struct model *m, struct text target, struct goal *goal)
{
    double score;
    *goal = (struct goal){.slot = m->own.score.score, .step = NONE, .gate = NONE};
    for (uint32_t i = 0; i < m->own.grades; i++)
        if (text_equal(m->own.grade[i].name, target)) {
            goal->least = m->own.grade[i].from;
            goal->strict = m->own.grade[i].strict;
            goal->step = i;
            return true;
        }
    for (uint32_t i = 0; i < m->own.gates; i++)
        if (m->thing[m->gate[i].thing].kind == THING_GATE && text_equal(m->thing[m->gate[i].thing].name, target)) {
            *goal = (struct goal){.slot = m->gate[i].outcome, .clears = true, .step = NONE, .gate = i};
            return true;
        }
    if (!number_read(target, &score) || score < 0 || score > 100)
        return false;
    goal->least = score;
    return true;
}

/* The first goal lays out what the others are tried in. */
static void add_goal(const struct telling *t, struct levers *l, const struct goal *goal, cJSON *goals)
{
    if (levers_start(l, t->outlook))
        json_append(goals, goal_json(t, l, goal));
    else
        t->arena->failed = true;
}

cJSON *report_advice(const struct telling *t, const struct goal *target)
{
    struct levers l;
    cJSON *object = json_object(), *goals = json_array();
    if (!levers_find(&l, t->outlook)) {
        t->arena->failed = true;
        return object;
    }
    uint32_t step = next_grade(t);
    if (target) {
        add_goal(t, &l, target, goals);
    } else if (step != NONE) {
        struct goal goal = grade_goal(t, step);
        add_goal(t, &l, &goal, goals);
    }
    for (uint32_t i = 0; i < t->model->own.gates && !target; i++) {
        const struct gate *gate = &t->model->gate[i];
        bool blocked = state_of_slot(&t->doc->run, gate->outcome) == KNOWN && t->doc->run.value[gate->outcome] != 0;
        struct goal goal = {.slot = gate->outcome, .clears = true, .step = NONE, .gate = i};
        if (t->model->thing[gate->thing].kind == THING_GATE && blocked)
            add_goal(t, &l, &goal, goals);
    }
    json_put(object, "can_change", json_number(l.n));
    return json_put(object, "goals", goals);
}

/* ---- chances ---- */

static void add_grade(const struct telling *t, cJSON *list, uint32_t grade, double p, double error)
{
    cJSON *object = json_object();
    json_put(object, "grade", json_text_or_null(grade < t->model->own.grades ? t->model->own.grade[grade].name : (struct text){0}));
    json_put(object, "probability", json_number(100 * p));
    json_put(object, "standard_error", json_number(100 * error));
    json_append(list, object);
}

/* Null when nothing is open and no figure has a ±: then the score is what it is. */
cJSON *report_chances(const struct telling *t, uint64_t seed)
{
    struct chance c;
    struct bound score = t->outlook->uncertainty.bounds.slot[t->model->own.score.score];
    if (is_decided(score) || !(score.may & MAY_KNOW))
        return cJSON_CreateNull();
    if (!chance_of(t->outlook, seed, &c)) {
        t->arena->failed = true;
        return cJSON_CreateNull();
    }
    if (c.draws == 0)
        return cJSON_CreateNull();
    cJSON *object = json_object(), *grades = json_array();
    bool scored = c.scored > 0;
    json_put(object, "seed", json_number((double)seed));
    json_put(object, "draws", json_number(c.draws));
    json_put(object, "left_out", json_number(c.left_out));
    json_put(object, "low", json_number_or_null(c.low, scored));
    json_put(object, "median", json_number_or_null(c.median, scored));
    json_put(object, "high", json_number_or_null(c.high, scored));
    for (uint32_t i = 0; i < t->model->own.grades && i < CHANCE_GRADES; i++)
        add_grade(t, grades, i, c.grade[i], c.error[i]);
    if (t->model->own.grades > 0)
        add_grade(t, grades, t->model->own.grades, c.grade[CHANCE_GRADES], c.error[CHANCE_GRADES]);
    return json_put(object, "grades", grades);
}
