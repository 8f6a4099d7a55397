/* Criteria, themes, gates and remarks of a report. */
#include <math.h>

#include "parser.tab.h"
#include "report.h"

void mark_references(const struct model *model, uint32_t thing, bool *seen)
{
    if (seen[thing])
        return;
    seen[thing] = true;
    for (uint32_t i = 0; i < model->thing[thing].references; i++)
        mark_references(model, model->thing[thing].reference[i].thing, seen);
}

bool *marks(const struct telling *t, uint32_t thing)
{
    bool *seen = arena_alloc(t->arena, t->model->things + 1);
    if (seen)
        mark_references(t->model, thing, seen);
    return seen;
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

static bool line_holds(const struct telling *t, const struct decision *d)
{
    return d->when == NONE || (state_of_slot(&t->doc->run, d->when) == KNOWN && t->doc->run.value[d->when] != 0);
}

/* The decision line that gave the points, or NONE when none held or one before it is unknown. */
static uint32_t line_taken(const struct telling *t, const struct criterion *c)
{
    for (uint32_t i = 0; c->form != N_ADDS && i < c->decisions; i++) {
        if (line_holds(t, &c->decision[i]))
            return i;
        if (state_of_slot(&t->doc->run, c->decision[i].when) == UNKNOWN)
            return NONE;
    }
    return NONE;
}

/* The labels of the parts that were added. */
static struct text parts_held(const struct telling *t, const struct criterion *c)
{
    struct text all = {0};
    for (uint32_t i = 0; c->form == N_ADDS && i < c->decisions; i++) {
        const struct decision *d = &c->decision[i];
        if (d->label.n && line_holds(t, d))
            all = text_format(t->arena, "%.*s%s%.*s", (int)all.n, all.n ? all.at : "", all.n ? ", " : "", (int)d->label.n, d->label.at);
    }
    return all;
}

struct text report_line(const struct telling *t, struct span at)
{
    struct text line = source_slice(t->model->sources, at);
    char *out = arena_alloc(t->arena, line.n + 1);
    uint32_t n = 0;
    for (uint32_t i = 0; out && i < line.n; i++) {
        bool blank = line.at[i] == ' ' || line.at[i] == '\t' || line.at[i] == '\n' || line.at[i] == '\r';
        if (!blank)
            out[n++] = line.at[i];
        else if (n > 0 && out[n - 1] != ' ')
            out[n++] = ' ';
    }
    return (struct text){out, out ? n : 0};
}

/* "jusqu'à 10 : 50": the line of the bands that the measure fell in. Scales have no lines to fall in. */
static cJSON *band_json(const struct telling *t, const struct criterion *c, struct text *label)
{
    *label = parts_held(t, c);
    uint32_t taken = line_taken(t, c);
    if (taken != NONE) {
        *label = c->decision[taken].label;
        return json_text(report_line(t, c->decision[taken].at));
    }
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
    return json_text(report_line(t, p->at[hit]));
}

bool measure_counts(const struct telling *t, const struct criterion *c)
{
    const struct run *run = &t->doc->run;
    return c->has_measure && line_taken(t, c) == NONE &&
           (state_of_slot(run, c->measure) == NOT_APPLICABLE || state_of_slot(run, c->points) != NOT_APPLICABLE);
}

static cJSON *measure_json(const struct telling *t, const struct criterion *c)
{
    if (!measure_counts(t, c))
        return cJSON_CreateNull();
    double value = t->doc->run.value[c->measure];
    uint8_t state = t->doc->run.state[c->measure];
    cJSON *object = json_object();
    json_put(object, "value", value_json(t, &c->measure_type, value, state));
    json_put(object, "unit", unit_json(t, &c->measure_type));
    put_bounds(t, object, &c->measure_type, t->outlook->uncertainty.bounds.slot[c->measure]);
    return json_put(object, "text", json_text(value_text(t, &c->measure_type, value, state)));
}

/* What a criterion adds to the score: its share of the weights times its points. The contributions sum to the score. */
double contribution(const struct telling *t, const struct criterion *c)
{
    const struct model *m = t->model;
    const struct judgement *j = judgement_of(m, c->thing);
    const struct run *run = &t->doc->run;
    double all = 0, theme_weights = 0, theme_share = 1;
    if (state_of_slot(run, c->counted) != KNOWN)
        return 0;
    for (uint32_t i = j->criterion_from; i < j->criterion_from + j->criteria; i++)
        if (state_of_slot(run, m->criterion[i].counted) == KNOWN && (!j->score.by_theme || m->criterion[i].theme == c->theme))
            all += m->criterion[i].weight;
    if (j->score.by_theme) {
        for (uint32_t i = j->theme_from; i < j->theme_from + j->themes; i++)
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
    if (thing->policy > 0)
        json_put(object, "path", json_text(thing->path));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "theme", c->theme == NONE ? cJSON_CreateNull() : json_text(t->model->thing[c->theme].name));
    json_put(object, "weight", json_number(c->weight));
    json_put(object, "standing", standing_json(thing->standing));
    json_put(object, "state", json_text(text_of(na ? "not_applicable" : known ? "scored" : "missing")));
    json_put(object, "assumed", cJSON_CreateBool(known && (state & ASSUMED)));
    json_put(object, "points", json_number_or_null(run->value[c->counted], !na));
    put_points(object, t->outlook->uncertainty.bounds.slot[c->counted]);
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

cJSON *report_criteria(const struct telling *t, const struct judgement *j)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < j->criteria; i++)
        json_append(list, criterion_json(t, &t->model->criterion[j->criterion_from + i]));
    return list;
}

cJSON *report_themes(const struct telling *t, const struct judgement *j)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < j->themes; i++) {
        const struct theme *theme = &t->model->theme[j->theme_from + i];
        const struct thing *thing = &t->model->thing[theme->thing];
        uint8_t state = t->doc->run.state[thing->slot];
        double part = 0;
        for (uint32_t k = j->criterion_from; k < j->criterion_from + j->criteria; k++)
            if (t->model->criterion[k].theme == theme->thing)
                part += contribution(t, &t->model->criterion[k]);
        cJSON *object = json_object();
        json_put(object, "name", json_text(thing->name));
        json_put(object, "label", json_text(thing->label));
        json_put(object, "side", json_text_or_null(text_of(theme->side == TOK_AS_VALUE ? "value" : theme->side == TOK_AS_IMPACT ? "impact" : "")));
        json_put(object, "weight", json_number(theme->weight));
        json_put(object, "state", state_json(state));
        json_put(object, "points", json_number_or_null(t->doc->run.value[thing->slot], (state & STATE_MASK) == KNOWN));
        put_points(object, t->outlook->uncertainty.bounds.slot[thing->slot]);
        json_put(object, "contribution", json_number(part));
        json_append(list, object);
    }
    return list;
}

/* ---- gates and remarks ---- */

enum eco_outcome gate_outcome(const struct telling *t, const struct gate *gate)
{
    struct evidence evidence = evidence_of(t);
    return verdict_of_gate(&evidence, gate);
}

/* By today's answers and defaults, each figure at its best estimate. */
static enum eco_outcome outcome_today(const struct telling *t, const struct gate *gate)
{
    uint8_t state = t->doc->run.state[gate->outcome] & STATE_MASK;
    if (state == NOT_APPLICABLE)
        return ECO_GATE_NOT_APPLICABLE;
    if (state != KNOWN)
        return ECO_GATE_UNDECIDED;
    return t->doc->run.value[gate->outcome] != 0 ? ECO_GATE_BLOCKED : ECO_GATE_PASSED;
}

static cJSON *gate_json(const struct telling *t, const struct gate *gate, enum thing_kind kind)
{
    static const char *const gates[] = {"passed", "blocked", "undecided", "not_applicable"};
    static const char *const remarks[] = {"quiet", "raised", "undecided", "not_applicable"};
    const struct thing *thing = &t->model->thing[gate->thing];
    enum eco_outcome outcome = gate_outcome(t, gate);
    bool *seen = marks(t, gate->thing), tells = outcome == ECO_GATE_BLOCKED || outcome == ECO_GATE_PASSED ||
                                            (outcome == ECO_GATE_UNDECIDED && template_is_known(t, &gate->because));
    cJSON *object = json_object();
    json_put(object, "name", json_text(thing->name));
    if (thing->policy > 0)
        json_put(object, "path", json_text(thing->path));
    json_put(object, "label", json_text(thing->label));
    json_put(object, "outcome", json_text(text_of((kind == THING_GATE ? gates : remarks)[outcome])));
    json_put(object, "estimate", json_text(text_of((kind == THING_GATE ? gates : remarks)[outcome_today(t, gate)])));
    json_put(object, "standing", standing_json(thing->standing));
    json_put(object, "reason", tells ? json_text_or_null(template_text(t, &gate->because)) : cJSON_CreateNull());
    json_put(object, "fix", json_text_or_null(template_text(t, &gate->fix)));
    json_put(object, "see", see_json(t, gate->see, gate->sees));
    json_put(object, "may_be_waived", cJSON_CreateBool(gate->may_be_waived && thing->policy == 0));
    uint32_t index = (uint32_t)(gate - t->model->gate);
    if (gate_is_lifted(t, index))
        json_put(object, "waiver", waiver_json(t->terms->waivers, t->lifted[index]));
    bool open = outcome == ECO_GATE_UNDECIDED;
    json_put(object, "needs", open ? movers_json(t, gate->outcome, true) : json_array());
    json_put(object, "hangs_on", open ? movers_json(t, gate->outcome, false) : json_array());
    json_put(object, "inputs", inputs_json(t, seen));
    return json_put(object, "at", place_json(t, thing->at));
}

cJSON *report_gates(const struct telling *t, const struct judgement *j, enum thing_kind kind)
{
    cJSON *list = json_array();
    for (uint32_t i = j->gate_from; i < j->gate_from + j->gates; i++)
        if (t->model->thing[t->model->gate[i].thing].kind == kind)
            json_append(list, gate_json(t, &t->model->gate[i], kind));
    return list;
}
