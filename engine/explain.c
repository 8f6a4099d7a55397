/* The derivation of one thing: its rule as written, its value, and the same for everything that the rule names, down to
 * answers and cells of tables with their source. */
#include <math.h>
#include <string.h>

#include "adapt.h"
#include "explain.h"
#include "latest.h"
#include "names.h"
#include "number.h"
#include "report.h"
#include "trace.h"

/* Nodes: what rows rest on is told in each row anew, which doubles with each step of a chain that forks. */
enum { EXPLAIN_DEPTH = 24, EXPLAIN_ROWS = 60, EXPLAIN_NODES = 10000 };

struct explainer {
    struct telling t;
    bool *told;                    /* things whose children stand above already */
    struct trace trace;
    int depth, nodes;
    uint32_t in_list, in_row;      /* of what is told row by row, only the rows in this one; NONE: all */
};

static const char *kind_name(enum thing_kind kind)
{
    switch (kind) {
    case THING_INPUT: return "input";
    case THING_INDICATOR: return "indicator";
    case THING_CRITERION: return "criterion";
    case THING_GATE: return "gate";
    case THING_REMARK: return "remark";
    case THING_THEME: return "theme";
    case THING_SCORE:
    case THING_GRADE:
    case THING_COMPLETENESS: return "score";
    case THING_VALUE: return "value";
    case THING_SETTING: return "setting";
    case THING_TABLE: return "table";
    case THING_LIST: return "list";
    case THING_CURVE: return "curve";
    default: return "definition";
    }
}

/* The lines of a rule that say how it is computed, without notes and labels. */
static struct text formula(const struct explainer *x, const struct thing *thing)
{
    static const enum node_kind kinds[] = {N_AS, N_MEASURE, N_BANDS, N_SCALE, N_BAND, N_POINT, N_CHOICES, N_ANSWER, N_DECISION,
                                           N_ADDS, N_ADDS_BY, N_POINTS, N_APPLIES_WHEN, N_BLOCK_WHEN, N_WARN_WHEN, N_ENTRY,
                                           N_DEFAULT, N_ASKED_WHEN};
    struct text out = {0}, last = {0};
    for (const struct node *kid = thing->node ? thing->node->first : NULL; kid; kid = kid->next)
        for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
            if (kid->kind == kinds[i]) {
                struct text line = source_slice(x->t.model->sources, kid->at);
                while (line.n && (line.at[line.n - 1] == '\n' || line.at[line.n - 1] == ' '))
                    line.n--;
                if (line.at == last.at && line.n == last.n)
                    continue;           /* the row of a checklist stands for several */
                last = line;
                out = text_format(x->t.arena, "%.*s%s%.*s", (int)out.n, out.n ? out.at : "", out.n ? "\n" : "", (int)line.n, line.at);
            }
    return out;
}

static struct text outcome_text(const struct explainer *x, const struct thing *thing)
{
    static const char *const words[][ECO_LANGUAGES] = {{"passed", "franchie"}, {"blocked", "bloquée"},
                                                       {"undecided", "indécise"}, {"not applicable", "sans objet"}};
    return text_of(words[gate_outcome(&x->t, &x->t.model->gate[thing->detail])][x->t.language]);
}

static struct text points_text(const struct explainer *x, const struct thing *thing)
{
    uint8_t state = state_of_slot(&x->t.doc->run, thing->slot);
    if (state != KNOWN)
        return value_text(&x->t, &thing->type, 0, state);
    struct text number = number_for_people(&x->t, x->t.doc->run.value[thing->slot]);
    return text_format(x->t.arena, "%.*s points", (int)number.n, number.at);
}

static struct text own_text(const struct explainer *x, uint32_t index, uint32_t row)
{
    const struct thing *thing = &x->t.model->thing[index];
    if (thing->kind == THING_GATE)
        return outcome_text(x, thing);
    if (thing->kind == THING_CRITERION || thing->kind == THING_THEME || thing->kind == THING_SCORE)
        return points_text(x, thing);
    if (thing->kind == THING_GRADE && thing->slot != NONE && state_of_slot(&x->t.doc->run, thing->slot) == KNOWN)
        return judgement_of(x->t.model, index)->grade[(uint32_t)x->t.doc->run.value[thing->slot]].name;
    if (thing->kind == THING_LIST)
        return text_format(x->t.arena, x->t.language == ECO_FRENCH ? "%u lignes" : "%u rows", x->t.doc->run.rows[thing->row_list]);
    return thing_text(&x->t, index, row);
}

static cJSON *node(const struct explainer *x, const char *kind, struct text name, struct text label, struct text text)
{
    (void)x;
    cJSON *object = json_object();
    json_put(object, "kind", json_text(text_of(kind)));
    json_put(object, "name", json_text(name));
    json_put(object, "label", json_text(label));
    return json_put(object, "text", json_text(text));
}

/* What a number may still become. */
static void put_range(const struct explainer *x, cJSON *object, uint32_t index, uint32_t row)
{
    const struct thing *thing = &x->t.model->thing[index];
    bool has = thing->type.base == BASE_NUMBER && (thing->slot != NONE || (thing->column != NONE && row != NONE && thing->row_list != NONE));
    if (has)
        json_put(object, "range", json_text_or_null(range_text(&x->t, &thing->type, bound_of_thing(&x->t, index, row))));
}

static void put_source(const struct explainer *x, cJSON *object, const struct provenance *p)
{
    (void)x;
    json_put(object, "source", json_text_or_null(p->source));
    json_put(object, "checked_on", day_json(p->checked_on));
    json_put(object, "standing", standing_json(p->standing));
}

/* devices[laptop].made, with the ± and the source of its row. */
static cJSON *cell_json(const struct explainer *x, const struct reference *r, double key)
{
    const struct thing *thing = &x->t.model->thing[r->thing];
    const struct table *table = &x->t.model->table[thing->detail];
    const struct table_column *column = &table->column[r->column];
    uint32_t row = (uint32_t)key;
    if (row >= table->rows)
        return NULL;
    struct text name = text_format(x->t.arena, "%.*s[%.*s].%.*s", (int)thing->name.n, thing->name.at, (int)table->key[row].n,
                                   table->key[row].at, (int)column->name.n, column->name.at);
    struct text text = value_text(&x->t, &column->type, column->value[row], column->state[row]);
    if (column->type.base == BASE_NUMBER && !isnan(column->plus_minus[row]) && column->state[row] == KNOWN) {
        struct text spread = number_for_people(&x->t, column->plus_minus[row]);
        text = text_format(x->t.arena, "%.*s ± %.*s", (int)text.n, text.at, (int)spread.n, spread.at);
    }
    cJSON *object = node(x, "cell", name, thing->label, text);
    json_put(object, "at", place_json(&x->t, table->row_provenance[row].at));
    put_source(x, object, &table->row_provenance[row]);
    return object;
}

static cJSON *explain_thing(struct explainer *x, uint32_t index, uint32_t row);

/* Which list's rows an operation is computed in: the EACH around it, within one thing's operations. */
static uint32_t each_around(const struct explainer *x, const struct thing *thing, uint32_t slot)
{
    const struct program *p = &x->t.model->program;
    for (uint32_t i = thing->op_from; i < thing->op_to; i++) {
        if (p->op[i].code != OP_EACH)
            continue;
        for (uint32_t k = i + 1; k <= i + p->op[i].b; k++)
            if (p->op[k].dst == slot)
                return i;
    }
    return NONE;
}

/* Keys that have been met, row by row; each different cell is shown once. */
struct keys_met {
    const struct reference *r;
    double key[EXPLAIN_ROWS];
    uint32_t n;
    cJSON *children;
};

static void meet_key(const struct explainer *x, struct keys_met *met)
{
    const struct run *run = &x->t.doc->run;
    double key = run->value[met->r->slot];
    bool known = state_of_slot(run, met->r->slot) != KNOWN || met->n == EXPLAIN_ROWS;
    for (uint32_t i = 0; i < met->n; i++)
        known |= met->key[i] == key;
    if (known)
        return;
    met->key[met->n++] = key;
    json_append(met->children, cell_json(x, met->r, key));
}

/* Runs operations again one by one, with an eye on the key. */
static void meet_keys(struct explainer *x, uint32_t from, uint32_t to, struct keys_met *met)
{
    struct run *run = &x->t.doc->run;
    for (uint32_t i = from; i < to; i++) {
        const struct op *op = &run->program->op[i];
        if (op->code != OP_EACH) {
            run_part(run, i, i + 1);
            if (op->code != OP_STORE && op->code != OP_PUT && op->dst == met->r->slot)
                meet_key(x, met);
            continue;
        }
        struct row_range rows = run_rows(run, op->a, op->of_row);
        struct in_hand before = rows_in_hand(run->program, run->row, op->a);
        for (uint32_t row = rows.from; row < rows.to; row++) {
            rows_take(run->program, run->nest.owner, run->row, op->a, row);
            meet_keys(x, i + 1, i + 1 + op->b, met);
        }
        rows_back(run->program, run->row, op->a, &before);
        i += op->b;
    }
}

/* A key that is computed row by row. */
static void cells_by_row(struct explainer *x, const struct reference *r, uint32_t each, uint32_t only_row, cJSON *children)
{
    const struct op *op = &x->t.model->program.op[each];
    struct run *run = &x->t.doc->run;
    struct keys_met met = {.r = r, .children = children};
    if (only_row == NONE) {
        meet_keys(x, each, each + 1 + op->b, &met);
        return;
    }
    rows_take(run->program, run->nest.owner, run->row, op->a, only_row);
    meet_keys(x, each + 1, each + 1 + op->b, &met);
}

/* Runs a thing's operations again for one row, so that its slots hold that row's values. */
static void replay(struct explainer *x, const struct thing *thing, uint32_t row)
{
    const struct op *op = x->t.model->program.op;
    struct run *run = &x->t.doc->run;
    if (thing->row_list == NONE || row == NONE || thing->op_from == thing->op_to || op[thing->op_from].code != OP_EACH)
        return;
    rows_take(run->program, run->nest.owner, run->row, thing->row_list, row);
    run_part(run, thing->op_from + 1, thing->op_from + 1 + op[thing->op_from].b);
}

/* ---- curves ---- */

/* Whether an operation asks a curve, and its answer counts. */
static bool is_asked(const struct explainer *x, const struct op *op, const struct curve *curve)
{
    return op->code == OP_CURVE && op->c == curve->piecewise && x->trace.slot[op->dst];
}

static bool asks_curve(const struct explainer *x, const struct thing *thing, uint32_t curve)
{
    bool asks = false;
    for (uint32_t i = thing->op_from; i < thing->op_to; i++)
        asks |= is_asked(x, &x->t.model->program.op[i], &x->t.model->curve[x->t.model->thing[curve].detail]);
    return asks;
}

static cJSON *curve_node(const struct explainer *x, const struct thing *thing, struct text text, cJSON *children)
{
    cJSON *object = node(x, kind_name(thing->kind), thing->path, thing->label, text);
    json_put(object, "formula", json_text(source_slice(x->t.model->sources, thing->node->at)));
    json_put(object, "note", cJSON_CreateNull());
    json_put(object, "at", place_json(&x->t, thing->at));
    json_put(object, "repeated", cJSON_CreateBool(false));
    return json_put(object, "children", children);
}

/* "350 → 9.5" with the points that decide there. */
static cJSON *curve_json(const struct explainer *x, uint32_t index, const struct op *op)
{
    const struct thing *thing = &x->t.model->thing[index];
    const struct curve *curve = &x->t.model->curve[thing->detail];
    const struct run *run = &x->t.doc->run;
    cJSON *children = json_array();
    uint32_t from, to;
    struct text place = value_text(&x->t, &curve->from, run->value[op->a], KNOWN);
    struct text height = value_text(&x->t, &thing->type, run->value[op->dst], KNOWN);
    struct text text = text_format(x->t.arena, "%.*s → %.*s", (int)place.n, place.at, (int)height.n, height.at);
    curve_ends(&x->t.model->program.piecewise[op->c], run->value[op->a], &from, &to);
    for (uint32_t row = from; row <= to; row++) {
        json_append(children, cell_json(x, &(struct reference){curve->table, curve->place, NONE, thing->at}, row));
        json_append(children, cell_json(x, &(struct reference){curve->table, curve->height, NONE, thing->at}, row));
    }
    return curve_node(x, thing, text, children);
}

/* Each answer of a curve that counted; of those in the rows of a fold only that there is a curve. */
static void add_curve(const struct explainer *x, const struct thing *thing, uint32_t curve, cJSON *children)
{
    bool own_row = thing->row_list != NONE, in_rows = false;
    for (uint32_t i = thing->op_from; i < thing->op_to; i++) {
        const struct op *op = &x->t.model->program.op[i];
        if (!is_asked(x, op, &x->t.model->curve[x->t.model->thing[curve].detail]))
            continue;
        if (depth_in_rows(&x->t.model->program, thing, i) > own_row)
            in_rows = true;
        else if (state_of_slot(&x->t.doc->run, op->a) == KNOWN)
            json_append(children, curve_json(x, curve, op));
    }
    if (in_rows)
        json_append(children, curve_node(x, &x->t.model->thing[curve], (struct text){0}, json_array()));
}

/* That its policy is asked is told of the score alone, and not again of all that the score rests on. */
static bool is_plain(const struct explainer *x, const struct thing *thing, uint32_t other)
{
    const struct judgement *policy = judgement_of_group(x->t.model, other);
    return policy && thing->kind != THING_SCORE && thing->kind != THING_GROUP && policy_is_asked(&x->t.doc->run, policy);
}

/* Which references the value rests on: those of branches that were not taken are left out. */
static bool *counted(struct explainer *x, const struct thing *thing, uint32_t row)
{
    bool *counts = arena_alloc(x->t.arena, thing->references + 1);
    replay(x, thing, row);
    trace_thing(&x->trace, &x->t.doc->run, thing);
    for (uint32_t i = 0; counts && i < thing->references; i++) {
        const struct reference *r = &thing->reference[i];
        const struct thing *other = &x->t.model->thing[r->thing];
        bool cell = r->column != NONE, edge = thing->kind == THING_CRITERION && other->kind == THING_VALUE;
        bool mean = thing->kind == THING_SCORE || thing->kind == THING_THEME;
        counts[i] = cell                        ? x->trace.slot[r->slot]
                    : other->kind == THING_CURVE ? asks_curve(x, thing, r->thing)
                    : is_plain(x, thing, r->thing) ? false
                         : edge || mean || (other->slot != NONE && x->trace.slot[other->slot]) ||
                               (other->column != NONE && x->trace.column[other->column]);
    }
    return counts;
}

static bool shown_before(const struct explainer *x, const struct thing *thing, const bool *counts, uint32_t i)
{
    const struct run *run = &x->t.doc->run;
    const struct reference *r = &thing->reference[i];
    for (uint32_t k = 0; k < i; k++)
        if (counts[k] && thing->reference[k].thing == r->thing && thing->reference[k].column == r->column &&
            (r->column == NONE || run->value[thing->reference[k].slot] == run->value[r->slot]))
            return true;
    return false;
}

/* The row of what a rule names: the one in hand, or the one around it. */
static uint32_t row_for(const struct explainer *x, uint32_t named, uint32_t list, uint32_t row)
{
    const struct program *p = &x->t.model->program;
    uint32_t wanted = x->t.model->thing[named].row_list;
    while (list != NONE && list != wanted) {
        row = outer_row(p, &x->t.doc->nest, list, row);
        list = p->list_outer[list];
    }
    return list == wanted ? row : NONE;
}

/* A rule for each row that goes through the rows of a list in that row rests on these alone. */
static void stay_within(struct explainer *x, const struct thing *thing, uint32_t row, uint32_t list)
{
    const struct program *p = &x->t.model->program;
    if (row == NONE || list == NONE || list == thing->row_list)
        return;
    for (uint32_t i = thing->op_from; i < thing->op_to; i++)
        if (p->op[i].of_row && (p->op[i].code == OP_EACH ? p->op[i].a : op_list(p, &p->op[i])) == list) {
            x->in_list = thing->row_list;
            x->in_row = row;
        }
}

static bool is_within(const struct explainer *x, uint32_t list, uint32_t row)
{
    const struct program *p = &x->t.model->program;
    while (list != NONE && list != x->in_list) {
        row = outer_row(p, &x->t.doc->nest, list, row);
        list = p->list_outer[list];
    }
    return list == NONE || row == x->in_row;
}

static void add_children(struct explainer *x, uint32_t index, uint32_t row, cJSON *children)
{
    const struct thing *thing = &x->t.model->thing[index];
    bool *counts = counted(x, thing, row), *skip = arena_alloc(x->t.arena, thing->references + 1);
    for (uint32_t i = 0; counts && skip && i < thing->references; i++)
        skip[i] = !counts[i] || shown_before(x, thing, counts, i);
    for (uint32_t i = 0; counts && skip && i < thing->references; i++) {
        const struct reference *r = &thing->reference[i];
        enum thing_kind kind = x->t.model->thing[r->thing].kind;
        if (skip[i])
            continue;
        if (kind == THING_TABLE && r->column != NONE) {
            uint32_t each = each_around(x, thing, r->slot);
            if (each != NONE)
                cells_by_row(x, r, each, row, children);
            else if (state_of_slot(&x->t.doc->run, r->slot) == KNOWN)
                json_append(children, cell_json(x, r, x->t.doc->run.value[r->slot]));
            continue;
        }
        if (kind == THING_CURVE)
            add_curve(x, thing, r->thing, children);
        if (kind == THING_TABLE || kind == THING_FUNCTION || kind == THING_CURVE || kind == THING_LIST)
            continue;
        uint32_t list = x->in_list, in_row = x->in_row;
        stay_within(x, thing, row, x->t.model->thing[r->thing].row_list);
        json_append(children, explain_thing(x, r->thing, row_for(x, r->thing, thing->row_list, row)));
        x->in_list = list;
        x->in_row = in_row;
    }
}

static void add_input(struct explainer *x, const struct thing *thing, uint32_t row, cJSON *object)
{
    const struct input *input = &x->t.model->input[thing->detail];
    uint32_t at = row == NONE ? 0 : row, place = x->t.doc->answers[thing->detail].place[at];
    double value;
    uint8_t state, raw = *raw_state(&x->t.doc->run, input, at) & STATE_MASK;
    bool known = thing_value(&x->t, input->thing, at, &value, &state) && (state & STATE_MASK) == KNOWN;
    json_put(object, "pointer", json_text(document_pointer(x->t.arena, x->t.doc, input->thing, thing->row_list == NONE ? NONE : at)));
    json_put(object, "line", place == NONE || !x->t.doc->sources.n || place >= x->t.doc->values.n
                                 ? cJSON_CreateNull()
                                 : json_number(source_place(&x->t.doc->sources.v[0], x->t.doc->values.v[place].from).line));
    json_put(object, "state", json_text(text_of(answer_state(&x->t, input, at, state))));
    struct text reason = answer_detail(x->t.doc, thing->detail, at).reason;
    json_put(object, "reason", json_text_or_null(reason.n ? reason : known && raw != KNOWN ? input->default_reason : (struct text){0}));
}

/* What no child shows: several rows are the last, and do not agree. */
static struct text note_of(const struct explainer *x, const struct thing *thing)
{
    const struct op *op = x->t.model->program.op;
    for (uint32_t i = thing->op_from; i < thing->op_to; i += op[i].code == OP_EACH ? 1 + op[i].b : 1)
        if (latest_is_tied(&x->t.doc->run, &op[i]))
            return say(&x->t, "two rows are level, with different values, so that none of them is the last (or the first)",
                       "deux lignes sont à égalité, avec des valeurs différentes : aucune n'est la dernière (ou la première)");
    return (struct text){0};
}

/* One row after the other, each with its own derivation. */
static void add_rows(struct explainer *x, uint32_t index, cJSON *children)
{
    const struct thing *thing = &x->t.model->thing[index], *list = &x->t.model->thing[thing->row_thing];
    uint32_t rows = x->t.doc->run.rows[thing->row_list], told = 0;
    for (uint32_t row = 0; row < rows && told < EXPLAIN_ROWS; row++) {
        if (!is_within(x, thing->row_list, row))
            continue;
        told++;
        struct text key = list->kind == THING_TABLE ? x->t.model->table[list->detail].key[row] : (struct text){0};
        struct text name = key.n ? text_format(x->t.arena, "%.*s[\"%.*s\"]", (int)thing->path.n, thing->path.at, (int)key.n, key.at)
                                 : path_of_row(&x->t, thing->row_thing, row);
        cJSON *object = node(x, "row", name, thing->label, thing_text(&x->t, index, row)), *inner = json_array();
        put_range(x, object, index, row);
        if (thing->kind == THING_INPUT)
            add_input(x, thing, row, object);
        else
            add_children(x, index, row, inner);
        json_put(object, "children", inner);
        json_append(children, object);
    }
    if (told == EXPLAIN_ROWS && rows > EXPLAIN_ROWS)
        json_append(children, node(x, "row", text_format(x->t.arena, "... %u", rows - EXPLAIN_ROWS), thing->label, (struct text){0}));
}

static cJSON *explain_thing(struct explainer *x, uint32_t index, uint32_t row)
{
    const struct thing *thing = &x->t.model->thing[index];
    bool per_row = thing->row_list != NONE && thing->column != NONE;
    if (per_row && row != NONE && row >= x->t.doc->run.rows[thing->row_list])
        row = NONE;
    struct text value = !per_row || row != NONE ? own_text(x, index, row) : (struct text){0};
    cJSON *object = node(x, kind_name(thing->kind), thing->path, thing->label, value);
    cJSON *children = json_array();
    put_range(x, object, index, row);
    json_put(object, "formula", json_text_or_null(formula(x, thing)));
    json_put(object, "note", json_text_or_null(note_of(x, thing)));
    json_put(object, "at", place_json(&x->t, thing->at));
    if (alteration_of(x->t.model, thing->node))
        json_put(object, "adapted", alteration_json(&x->t, thing->node));
    if (thing->kind == THING_INPUT && !(per_row && row == NONE))
        add_input(x, thing, row, object);
    if (thing->kind == THING_VALUE)
        put_source(x, object, &x->t.model->value[thing->detail].provenance);
    bool again = x->told[index] && row == NONE && (!per_row || x->in_list == NONE);
    if (!again && x->depth < EXPLAIN_DEPTH && x->nodes++ < EXPLAIN_NODES) {
        x->told[index] = true;
        x->depth++;
        if (per_row && row == NONE)
            add_rows(x, index, children);
        else if (thing->kind != THING_INPUT || thing->references)
            add_children(x, index, row, children);
        x->depth--;
    }
    json_put(object, "repeated", cJSON_CreateBool(again && thing->references > 0));
    return json_put(object, "children", children);
}

eco_result *eco_explain(const eco_policy *policy, eco_project *project, const char *name, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct explainer x = {.t = {.model = &policy->model, .doc = &project->document, .language = language, .arena = &result->arena,
                                .outlook = outlook_of(&project->document)},
                          .in_list = NONE, .in_row = NONE};
    x.told = arena_alloc(x.t.arena, policy->model.things + 1);
    uint32_t row = NONE, index = explain_find(&project->document, x.t.arena, text_of(name), &row);
    bool has_value = index != NONE && is_explained(policy->model.thing[index].kind);
    bool ready = x.told && x.t.outlook && trace_start(&x.trace, &policy->model.program, x.t.arena);
    cJSON *root = !ready ? NULL : has_value ? explain_thing(&x, index, row) : explain_candidates(&x.t, text_of(name));
    return result_finish(result, before, root);
}
