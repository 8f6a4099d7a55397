/* What is judged: themes, criteria, gates, remarks, claims, and what is computed on the way. */
#include "description.h"
#include "parser.tab.h"

/* A criterion's share of all weights, in %: its own among the criteria, or among those of its theme times that of the theme. */
static double share_of(const struct model *m, const struct criterion *c)
{
    double beside = 0, themes = 0;
    for (uint32_t i = 0; i < m->own.criteria; i++)
        if (!m->own.score.by_theme || m->criterion[i].theme == c->theme)
            beside += m->criterion[i].weight;
    for (uint32_t i = 0; i < m->own.themes; i++)
        themes += m->theme[i].weight;
    double share = beside > 0 ? 100 * c->weight / beside : 0;
    if (!m->own.score.by_theme)
        return share;
    return c->theme == NONE || themes == 0 ? 0 : share * m->theme[m->thing[c->theme].detail].weight / themes;
}

cJSON *described_themes(const struct telling *t)
{
    const struct model *m = t->model;
    cJSON *list = json_array();
    for (uint32_t i = 0; i < m->own.themes; i++) {
        const struct theme *theme = &m->theme[i];
        double share = 0;
        for (uint32_t k = 0; k < m->own.criteria; k++)
            share += m->criterion[k].theme == theme->thing ? share_of(m, &m->criterion[k]) : 0;
        cJSON *object = thing_json(t, theme->thing);
        const char *side = theme->side == TOK_AS_VALUE ? "value" : theme->side == TOK_AS_IMPACT ? "impact" : "";
        json_put(object, "side", json_text_or_null(text_of(side)));
        json_put(object, "weight", json_number(theme->weight));
        json_append(list, json_put(object, "share", json_number(share)));
    }
    return list;
}

/* ---- criteria ---- */

static const char *form_name(int form)
{
    return form == N_BANDS ? "bands" : form == N_SCALE ? "scale" : form == N_CHOICES ? "choices" : form == N_ADDS ? "adds"
           : form == N_POINTS ? "points" : "lines";
}

static cJSON *line_json(struct text text, struct text label, cJSON *points)
{
    cJSON *object = json_object();
    json_put(object, "text", json_text(text));
    json_put(object, "label", json_text_or_null(label));
    return json_put(object, "points", points);
}

/* The label of an option of the measure, where it has one. */
static struct text option_label(const struct telling *t, const struct criterion *c, const struct node *option)
{
    if (option->kind == N_NAME && c->has_measure && c->measure_type.base == BASE_CHOICE) {
        const struct choice_set *set = &t->model->choices[c->measure_type.set];
        struct text fold = text_fold(t->arena, option->text);
        for (uint32_t i = 0; i < set->n; i++)
            if (text_equal(set->fold[i], fold) && set->label[i].n)
                return set->label[i];
    }
    return one_line(t, option->at);
}

/* What stands before the edge of a band or a point. */
static struct text edge_word(const struct telling *t, const struct node *line)
{
    struct text none = {0};
    if (line->kind == N_POINT)
        return say(t, "at ", "à ");
    if (line->kind != N_BAND)
        return none;
    switch (line->op) {
    case TOK_UP_TO: return say(t, "up to ", "jusqu'à ");
    case TOK_BELOW: return say(t, "below ", "sous ");
    case TOK_FROM: return say(t, "from ", "dès ");
    case TOK_ABOVE: return say(t, "above ", "au-delà de ");
    default: return none;
    }
}

/* Where it stands among the bands or points of its criterion, which are the lines of its piecewise. */
static uint32_t place_among(const struct telling *t, const struct criterion *c, const struct node *line)
{
    uint32_t place = 0;
    for (const struct node *kid = t->model->thing[c->thing].node->first; kid && kid != line; kid = kid->next)
        place += kid->kind == line->kind;
    return place;
}

static void add_line(const struct telling *t, const struct criterion *c, const struct node *line, cJSON *list)
{
    struct text when = line->first ? in_words(t, line->first) : say(t, "otherwise", "sinon"), then = {0};
    if (line->kind == N_BAND || line->kind == N_POINT)
        then = edge_then_in_words(t, c, place_among(t, c, line));
    if (then.n)
        when = text_format(t->arena, "%.*s = %.*s", (int)when.n, when.at, (int)then.n, then.at);
    json_append(list, line_json(text_concat(t->arena, edge_word(t, line), when), line->label, json_number(line->number)));
}

static void add_pairs(const struct telling *t, const struct node *node, cJSON *list)
{
    struct text path = in_words(t, node->first), is = say(t, "is", "est"), none = {0};
    for (const struct node *pair = node->first->next; pair; pair = pair->next) {
        struct text text = text_format(t->arena, "%.*s %.*s %.*s", (int)path.n, path.at, (int)is.n, is.at, (int)pair->text.n,
                                       pair->text.at);
        json_append(list, line_json(text, none, json_number(pair->number)));
    }
}

static void add_lines(const struct telling *t, const struct criterion *c, const struct node *node, cJSON *list)
{
    struct text none = {0};
    switch (node->kind) {
    case N_ANSWER:
        for (const struct node *option = node->first; option; option = option->next)
            json_append(list, line_json(option_label(t, c, option), node->label, json_number(node->number)));
        break;
    case N_ADDS_BY: add_pairs(t, node, list); break;
    case N_BAND: case N_POINT: case N_DECISION: case N_ADDS: add_line(t, c, node, list); break;
    case N_POINTS: json_append(list, line_json(in_words(t, node->first), none, cJSON_CreateNull())); break;
    default: break;
    }
}

static cJSON *criterion_lines(const struct telling *t, const struct criterion *c, const struct node *node)
{
    cJSON *list = json_array();
    for (const struct node *kid = node->first; kid; kid = kid->next)
        add_lines(t, c, kid, list);
    return list;
}

static cJSON *measure_json(const struct telling *t, const struct criterion *c, const struct node *node)
{
    const struct node *measure = node_find(node, N_MEASURE);
    if (!measure || !measure->first)
        return cJSON_CreateNull();
    cJSON *object = json_object();
    json_put(object, "text", json_text(in_words(t, measure->first)));
    return json_put(object, "unit", c->has_measure ? unit_json(t, &c->measure_type) : json_text((struct text){0}));
}

static cJSON *condition_json(const struct telling *t, const struct node *node, enum node_kind kind)
{
    const struct node *line = node_find(node, kind);
    return json_text_or_null(line ? in_words(t, line->first) : (struct text){0});
}

/* What the rule names, by name: inputs, definitions, tables and values. */
static cJSON *uses_json(const struct telling *t, uint32_t index)
{
    const struct thing *thing = &t->model->thing[index];
    cJSON *list = json_array();
    for (uint32_t i = 0; i < thing->references; i++) {
        struct text path = t->model->thing[thing->reference[i].thing].path;
        bool told = false;
        for (uint32_t k = 0; k < i; k++)
            told |= thing->reference[k].thing == thing->reference[i].thing;
        if (!told)
            json_append(list, json_text(path));
    }
    return list;
}

/* What of the measure is better, where the rule says it. */
static cJSON *direction_json(const struct node *node)
{
    const struct node *bands = node_find(node, N_BANDS), *shape = bands ? bands : node_find(node, N_SCALE);
    int op = shape ? shape->op : 0;
    return op == TOK_LESS_IS_BETTER   ? json_text(TEXT("less"))
           : op == TOK_MORE_IS_BETTER ? json_text(TEXT("more"))
                                      : cJSON_CreateNull();
}

static cJSON *criterion_json(const struct telling *t, const struct criterion *c)
{
    const struct node *node = t->model->thing[c->thing].node;
    cJSON *object = thing_json(t, c->thing);
    json_put(object, "theme", c->theme == NONE ? cJSON_CreateNull() : json_text(t->model->thing[c->theme].name));
    json_put(object, "weight", json_number(c->weight));
    json_put(object, "share", json_number(share_of(t->model, c)));
    json_put(object, "applies_when", condition_json(t, node, N_APPLIES_WHEN));
    json_put(object, "measure", measure_json(t, c, node));
    json_put(object, "form", json_text(text_of(form_name(c->form))));
    json_put(object, "direction", direction_json(node));
    json_put(object, "lines", criterion_lines(t, c, node));
    json_put(object, "drawing", scale_json_of(t, c));
    json_put(object, "figures", described_figures(t, c->thing));
    json_put(object, "missing_points", json_number(c->missing));
    json_put(object, "because", json_text_or_null(sentence_in_words(t, &c->because)));
    json_put(object, "fix", json_text_or_null(sentence_in_words(t, &c->fix)));
    json_put(object, "see", texts_json(t, node, N_SEE));
    json_put(object, "based_on", texts_json(t, node, N_BASED_ON));
    return json_put(object, "uses", uses_json(t, c->thing));
}

cJSON *described_criteria(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->own.criteria; i++)
        json_append(list, criterion_json(t, &t->model->criterion[i]));
    return list;
}

/* ---- gates and remarks ---- */

static cJSON *conditions_json(const struct telling *t, const struct node *node, enum node_kind kind)
{
    cJSON *list = json_array();
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (kid->kind == kind)
            json_append(list, json_text(in_words(t, kid->first)));
    return list;
}

cJSON *described_gates(const struct telling *t, enum thing_kind kind)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->own.gates; i++) {
        const struct gate *gate = &t->model->gate[i];
        const struct thing *thing = &t->model->thing[gate->thing];
        if (thing->kind != kind)
            continue;
        cJSON *object = thing_json(t, gate->thing);
        json_put(object, "applies_when", condition_json(t, thing->node, N_APPLIES_WHEN));
        json_put(object, "when", conditions_json(t, thing->node, kind == THING_GATE ? N_BLOCK_WHEN : N_WARN_WHEN));
        json_put(object, "figures", described_figures(t, gate->thing));
        json_put(object, "because", json_text_or_null(sentence_in_words(t, &gate->because)));
        json_put(object, "fix", json_text_or_null(sentence_in_words(t, &gate->fix)));
        json_put(object, "see", texts_json(t, thing->node, N_SEE));
        json_put(object, "based_on", texts_json(t, thing->node, N_BASED_ON));
        json_put(object, "may_be_waived", cJSON_CreateBool(gate->may_be_waived));
        json_append(list, json_put(object, "uses", uses_json(t, gate->thing)));
    }
    return list;
}

/* ---- claims ---- */

/* What is said, not whether it is so: that takes a search over all projects. */
cJSON *described_claims(const struct telling *t)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->claims; i++) {
        const struct node *node = t->model->claim[i].node;
        cJSON *object = json_object();
        json_put(object, "title", json_text(node->text));
        json_put(object, "text", json_text(claim_in_words(t, node)));
        json_put(object, "at", place_json(t, node->at));
        json_append(list, json_put(object, "rule", json_text(rule_text(t, node))));
    }
    return list;
}

/* ---- what is computed ---- */

/* "years in [year]", as they are written; none but for functions. */
static cJSON *parameters_json(const struct telling *t, const struct node *node)
{
    cJSON *list = json_array();
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (kid->kind == N_PARAMETER)
            json_append(list, json_text(one_line(t, kid->at)));
    return list;
}

/* "from size [element] to rank: straight lines through 8 points, level beyond them" */
static cJSON *curve_in_words(const struct telling *t, const struct thing *thing)
{
    const struct curve *curve = &t->model->curve[thing->detail];
    const struct thing *table = &t->model->thing[curve->table];
    struct text from = one_line(t, thing->node->first->at), to = one_line(t, thing->node->last->at);
    cJSON *list = json_array();
    struct text words = text_format(t->arena, t->language == ECO_FRENCH ? "de %.*s à %.*s : des droites par %u points, à plat au-delà"
                                                                        : "from %.*s to %.*s: straight lines through %u points, level beyond them",
                                    (int)from.n, from.at, (int)to.n, to.at, t->model->table[table->detail].rows);
    json_append(list, json_text(words));
    return list;
}

cJSON *described_definitions(const struct telling *t)
{
    static const char *const kinds[] = {
        [THING_DEFINE] = "definition", [THING_INDICATOR] = "indicator", [THING_FUNCTION] = "function",
        [THING_CURVE] = "curve", [THING_BREAKDOWN] = "breakdown"};
    cJSON *list = json_array();
    for (uint32_t i = 0; i < t->model->own.thing_end; i++) {
        const struct thing *thing = &t->model->thing[i];
        bool curve = thing->kind == THING_CURVE, breakdown = thing->kind == THING_BREAKDOWN;
        if (!curve && thing->kind != THING_FUNCTION && thing->kind != THING_DEFINE && thing->kind != THING_INDICATOR && !breakdown)
            continue;
        cJSON *object = thing_json(t, i);
        json_put(object, "kind", json_text(text_of(thing->headline ? "headline" : kinds[thing->kind])));
        json_put(object, "parameters", parameters_json(t, thing->node));
        json_put(object, "unit", unit_json(t, &thing->type));
        json_put(object, "lines", curve ? curve_in_words(t, thing) : lines_in_words(t, thing->node, breakdown ? N_FIGURE : N_AS));
        json_put(object, "drawing", curve ? curve_drawing(t, &t->model->curve[thing->detail]) : cJSON_CreateNull());
        json_append(list, json_put(object, "uses", uses_json(t, i)));
    }
    return list;
}
