/* Findings about gates and remarks: what is said, and which answer of the project to look at. */
#include <string.h>

#include "finding.h"

enum { BLAMED = 6, SAID = 3 };          /* answers told with one finding: as places, and in its sentence */

/* The better a place helps, the lower: what can change, what was answered, what is not there. */
enum rank { RANK_CAN_CHANGE, RANK_GIVEN, RANK_LIST, RANK_ABSENT };

struct blame {
    uint32_t thing, row;                /* of an input or a list; thing NONE: the date of the project */
    enum rank rank;
};

struct blames {
    const struct telling *t;
    struct blame v[BLAMED];
    uint32_t n, settled;                /* the first of them stay before what is added */
};

/* ---- places ---- */

static struct span opening(const struct document *doc, uint32_t place)
{
    struct span at = document_span(doc, place);
    bool container = place < doc->values.n && doc->values.v[place].kind >= JSON_ARRAY;
    if (container)
        at.to = at.from + 1;
    return at;
}

struct spot whole_project(const struct telling *t)
{
    return (struct spot){.sources = &t->doc->sources, .at = opening(t->doc, 0)};
}

/* The object that an answer should stand in, or the nearest around it that there is. */
static uint32_t parent_place(const struct document *doc, uint32_t thing, uint32_t row)
{
    const struct model *m = doc->model;
    for (uint32_t at = m->thing[thing].parent; at != NONE; at = m->thing[at].parent) {
        const struct thing *parent = &m->thing[at];
        bool is_list = parent->kind == THING_LIST;
        if (is_list && row != NONE && doc->row_place[parent->row_list][row] != NONE)
            return doc->row_place[parent->row_list][row];
        row = is_list ? outer_row(&m->program, &doc->nest, parent->row_list, row) : row;
        if ((is_list || parent->row_list == NONE) && doc->given[at] > 0)
            return doc->given[at];
    }
    return 0;
}

static uint32_t place_given(const struct document *doc, uint32_t thing, uint32_t row)
{
    const struct thing *t = &doc->model->thing[thing];
    if (t->kind == THING_INPUT)
        return doc->answers[t->detail].place[row == NONE ? 0 : row];
    return doc->given[thing] > 0 && row == NONE ? doc->given[thing] : NONE;     /* a list that is blamed in a row is not there */
}

static struct spot spot_of(const struct telling *t, const struct blame *blame)
{
    struct spot spot = whole_project(t);
    if (blame->thing == NONE) {
        spot.pointer = TEXT("/date");
        spot.missing = true;
        return spot;
    }
    uint32_t place = place_given(t->doc, blame->thing, blame->row);
    spot.pointer = document_pointer(t->arena, t->doc, blame->thing, blame->row);
    spot.missing = place == NONE;
    spot.at = spot.missing ? opening(t->doc, parent_place(t->doc, blame->thing, blame->row)) : opening(t->doc, place);
    return spot;
}

/* ---- whom to blame ---- */

/* Keeps the list in the order of ranks; what has no room is the least. */
static void blame_add(struct blames *b, struct blame blame)
{
    uint32_t at = b->n;
    for (uint32_t i = 0; i < b->n; i++)
        if (b->v[i].thing == blame.thing && b->v[i].row == blame.row)
            return;
    while (at > b->settled && b->v[at - 1].rank > blame.rank)
        at--;
    if (at == BLAMED)
        return;
    for (uint32_t i = b->n < BLAMED ? b->n : BLAMED - 1; i > at; i--)
        b->v[i] = b->v[i - 1];
    b->v[at] = blame;
    b->n += b->n < BLAMED;
}

/* Of a list in a list the outermost: which rows were to blame is not known. */
static void blame_list(struct blames *b, uint32_t list)
{
    const struct model *m = b->t->model;
    while (m->thing[list].row_thing != NONE)
        list = m->thing[list].row_thing;
    blame_add(b, (struct blame){list, NONE, b->t->doc->list_given[m->thing[list].row_list] ? RANK_LIST : RANK_ABSENT});
}

static void blame_input(struct blames *b, uint32_t index)
{
    const struct telling *t = b->t;
    const struct thing *thing = &t->model->thing[index];
    double value;
    uint8_t state;
    if (thing->row_list != NONE) {
        blame_list(b, thing->row_thing);
        return;
    }
    if (!thing_value(t, index, 0, &value, &state) || (state & STATE_MASK) == NOT_APPLICABLE)
        return;
    const struct input *input = &t->model->input[thing->detail];
    bool given = place_given(t->doc, index, NONE) != NONE;
    blame_add(b, (struct blame){index, NONE, !given ? RANK_ABSENT : input->can_change ? RANK_CAN_CHANGE : RANK_GIVEN});
}

/* What some of the references of a gate rest on. */
static void blame_references(struct blames *b, const struct thing *gate, uint32_t from, uint32_t to)
{
    const struct model *m = b->t->model;
    bool *seen = arena_alloc(b->t->arena, m->things + 1);
    for (uint32_t i = from; seen && i < to; i++)
        mark_references(m, gate->reference[i].thing, seen);
    for (uint32_t i = 0; seen && i < m->things; i++) {
        const struct thing *thing = &m->thing[i];
        if (seen[i] && thing->kind == THING_INPUT)
            blame_input(b, i);
        else if (seen[i] && thing->kind == THING_LIST)
            blame_list(b, i);
    }
}

/* What blocks, then what makes the gate apply. What its texts mention besides has led to nothing. */
static void blame_answers(struct blames *b, const struct gate *gate)
{
    const struct thing *thing = &b->t->model->thing[gate->thing];
    blame_references(b, thing, 0, gate->tested);
    b->settled = b->n;
    blame_references(b, thing, gate->tested, gate->asked);
}

static uint32_t list_of(const struct model *m, uint32_t list)
{
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].kind == THING_LIST && m->thing[i].row_list == list)
            return i;
    return NONE;
}

/* What could still move the outcome: questions without answer, else answers with ±. */
static void blame_movers(struct blames *b, uint32_t slot, bool open)
{
    const struct uncertainty *u = &b->t->outlook->uncertainty;
    const struct model *m = b->t->model;
    for (uint32_t i = 0; i < u->n; i++) {
        const struct variable *v = &u->variable[i];
        if (v->open != open || !outlook_moves(b->t->outlook, slot, i))
            continue;
        uint32_t input = v->kind == VARIABLE_ANSWER ? m->input[v->index].thing : NONE;
        uint32_t row = input != NONE && m->thing[input].row_list != NONE ? v->row : NONE;
        if (v->kind == VARIABLE_ANSWER)
            blame_add(b, (struct blame){input, row, RANK_GIVEN});
        else if (v->kind == VARIABLE_LIST)
            blame_add(b, (struct blame){list_of(m, v->index), v->row, RANK_LIST});
        else if (v->kind == VARIABLE_DATE)
            blame_add(b, (struct blame){NONE, NONE, RANK_ABSENT});
    }
}

static struct blames blames_of(const struct telling *t, const struct gate *gate, enum eco_outcome outcome)
{
    struct blames b = {.t = t};
    if (outcome == ECO_GATE_UNDECIDED)
        blame_movers(&b, gate->outcome, true);
    if (outcome == ECO_GATE_UNDECIDED && b.n == 0)
        blame_movers(&b, gate->outcome, false);
    if (b.n == 0)
        blame_answers(&b, gate);
    return b;
}

/* ---- what is said ---- */

/* "2"; "1, 3" in a list in a list. */
static struct text row_numbers(const struct telling *t, const struct thing *list, uint32_t row)
{
    const struct program *p = &t->model->program;
    uint32_t outer = outer_row(p, &t->doc->nest, list->row_list, row);
    struct text own = text_format(t->arena, "%u", row_in_outer(p, &t->doc->nest, list->row_list, row) + 1);
    return outer == NONE ? own : text_join(t->arena, row_numbers(t, &t->model->thing[list->row_thing], outer), ", ", own);
}

static struct text label_of(const struct telling *t, const struct blame *blame)
{
    if (blame->thing == NONE)
        return say(t, "Date of the project", "Date du projet");
    const struct thing *thing = &t->model->thing[blame->thing];
    if (blame->row == NONE)
        return thing->label;
    struct text row = row_numbers(t, &t->model->thing[thing->row_thing], blame->row);
    return text_format(t->arena, "%.*s (%.*s)", (int)thing->label.n, thing->label.at, (int)row.n, row.at);
}

/* "Years kept = 2 year; Need = none" */
static struct text answers_text(const struct telling *t, const struct blames *b)
{
    struct text all = {0};
    for (uint32_t i = 0; i < b->n && i < SAID; i++) {
        const struct blame *blame = &b->v[i];
        double value;
        uint8_t state;
        if (blame->thing == NONE || t->model->thing[blame->thing].kind != THING_INPUT || blame->rank >= RANK_ABSENT ||
            !thing_value(t, blame->thing, blame->row == NONE ? 0 : blame->row, &value, &state))
            continue;
        struct text label = label_of(t, blame);
        struct text word = answer_text(t, blame->thing, blame->row == NONE ? 0 : blame->row, value, state);
        all = text_join(t->arena, all, t->language == ECO_FRENCH ? " ; " : "; ",
                     text_format(t->arena, "%.*s = %.*s", (int)label.n, label.at, (int)word.n, word.at));
    }
    return all;
}

static struct text lacking_text(const struct telling *t, const struct blames *b)
{
    struct text all = {0};
    for (uint32_t i = 0; i < b->n; i++)
        all = text_join(t->arena, all, ", ", label_of(t, &b->v[i]));
    return all;
}

/* A sentence with its full stop. */
static struct text ended(const struct telling *t, struct text sentence)
{
    bool has_end = sentence.n > 0 && strchr(".!?", sentence.at[sentence.n - 1]);
    return has_end ? sentence : text_format(t->arena, "%.*s.", (int)sentence.n, sentence.at);
}

/* "... Answers: Years kept = 2 year." */
static struct text message_of(const struct telling *t, const struct gate *gate, enum eco_outcome outcome,
                              const struct blames *b)
{
    const struct thing *thing = &t->model->thing[gate->thing];
    bool undecided = outcome == ECO_GATE_UNDECIDED, french = t->language == ECO_FRENCH;
    bool tells = !undecided || template_is_known(t, &gate->because);
    struct text why = tells ? template_text(t, &gate->because) : (struct text){0};
    struct text more = undecided ? lacking_text(t, b) : answers_text(t, b);
    const char *unsettled = french ? "« %.*s » n'est pas tranché" : "'%.*s' is not settled";
    const char *closed = french ? "« %.*s » bloque" : "'%.*s' blocks", *raised = "%.*s";
    const char *bare = undecided ? unsettled : thing->kind == THING_GATE ? closed : raised;
    if (!why.n)
        why = text_format(t->arena, bare, (int)thing->label.n, thing->label.at);
    const char *depends = french ? "%.*s Cela dépend de : %.*s." : "%.*s This depends on: %.*s.";
    const char *answers = french ? "%.*s Réponses : %.*s." : "%.*s Answers: %.*s.";
    why = ended(t, why);
    return more.n ? text_format(t->arena, undecided ? depends : answers, (int)why.n, why.at, (int)more.n, more.at) : why;
}

static cJSON *others_json(const struct telling *t, const struct gate *gate, const struct blames *b)
{
    cJSON *list = json_array();
    struct spot rule = {.sources = t->model->sources, .at = t->model->thing[gate->thing].at};
    json_append(list, related_json(say(t, "the rule", "la règle"), &rule));
    for (uint32_t i = 1; i < b->n; i++) {
        struct spot spot = spot_of(t, &b->v[i]);
        json_append(list, related_json(label_of(t, &b->v[i]), &spot));
    }
    return list;
}

static void find_gate(struct findings *f, const struct gate *gate, enum eco_outcome outcome)
{
    uint32_t index = (uint32_t)(gate - f->t->model->gate);
    bool lifted = gate_is_lifted(f->t, index);
    const struct telling *t = f->t;
    const struct thing *thing = &t->model->thing[gate->thing];
    bool is_gate = thing->kind == THING_GATE, blocked = outcome == ECO_GATE_BLOCKED;
    struct blames b = blames_of(t, gate, outcome);
    struct finding finding = {
        .id = text_format(t->arena, "%s/%.*s", is_gate ? "gate" : "remark", (int)thing->name.n, thing->name.at),
        .title = thing->label,
        .level = lifted ? "note" : is_gate ? "error" : blocked ? "warning" : "note",
        .outcome = !blocked ? "undecided" : is_gate ? "blocked" : "raised",
        .message = message_of(t, gate, outcome, &b),
        .fix = template_text(t, &gate->fix),
        .place = b.n ? spot_of(t, &b.v[0]) : whole_project(t),
        .related = others_json(t, gate, &b),
        .waiver = lifted ? waiver_json(t->terms->waivers, t->lifted[index]) : NULL,
    };
    finding_add(f, &finding);
}

void find_gates(struct findings *f, enum thing_kind kind)
{
    const struct model *m = f->t->model;
    for (uint32_t i = 0; i < m->own.gates; i++) {
        enum eco_outcome outcome = gate_outcome(f->t, &m->gate[i]);
        if (m->thing[m->gate[i].thing].kind == kind && (outcome == ECO_GATE_BLOCKED || outcome == ECO_GATE_UNDECIDED))
            find_gate(f, &m->gate[i], outcome);
    }
}
