#include "question.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { PARTS = 5, AGAIN = 4, LEAST = 200 };          /* answers of a number; questions that are ranked again by tight bounds */

/* What ranking may cost, in operations: half a second or so. Questions beyond are left out: the first are those of the project
 * itself, the last those of the rows of long lists. */
static const double operations = 1e7;

/* ---- answers to try ---- */

static enum base base_of(const struct uncertainty *u, const struct variable *v)
{
    const struct model *m = u->doc->model;
    return v->kind == VARIABLE_ANSWER ? m->thing[m->input[v->index].thing].type.base : BASE_DATE;
}

static void try_value(struct answer *answer, uint32_t *n, double value, bool is_end)
{
    if (*n < QUESTION_ANSWERS && !(*n > 0 && answer[*n - 1].value == value))
        answer[(*n)++] = (struct answer){.value = value, .state = KNOWN, .is_end = is_end};
}

/* Without a range nobody knows what is likely: powers of ten, around what is assumed today if something is. */
static void try_anything(const struct variable *v, struct answer *answer, uint32_t *n)
{
    double around = v->known && v->estimate != 0 ? v->estimate : 100;
    for (int i = -2; i <= 2; i++)
        try_value(answer, n, v->whole ? nearbyint(around * pow(10, i)) : around * pow(10, i), false);
}

uint32_t question_answers(const struct uncertainty *u, uint32_t variable, struct answer answer[QUESTION_ANSWERS])
{
    const struct variable *v = &u->variable[variable];
    uint32_t n = 0;
    double width = v->range.high - v->range.low;
    enum base base = base_of(u, v);
    if (v->kind == VARIABLE_LIST || base == BASE_TEXT)
        return 0;
    if (base == BASE_BOOL || base == BASE_CHOICE || base == BASE_KEY) {
        double step = fmax(1, ceil((width + 1) / (QUESTION_ANSWERS - 1)));
        for (int i = 0; i * step <= width; i++)
            try_value(answer, &n, v->range.low + i * step, false);
    } else if (v->range.high >= ANSWER_LIMIT) {
        try_anything(v, answer, &n);
    } else {
        try_value(answer, &n, v->range.low, true);
        for (int i = 0; i < PARTS; i++) {
            double x = v->range.low + width * (2 * i + 1) / (2 * PARTS);
            try_value(answer, &n, v->whole ? floor(x) : x, false);
        }
        try_value(answer, &n, v->range.high, true);
    }
    if (v->may_be_na && n < QUESTION_ANSWERS)
        answer[n++] = (struct answer){.state = NOT_APPLICABLE};
    return n;
}

/* ---- which questions ---- */

bool question_is_later(const struct outlook *outlook, uint32_t variable)
{
    const struct variable *v = &outlook->uncertainty.variable[variable];
    if (v->kind != VARIABLE_ANSWER)
        return false;
    const struct input *input = &outlook->uncertainty.doc->model->input[v->index];
    const struct bounds *b = &outlook->uncertainty.answered;
    if (input->asked_slot == NONE && input->asked_column == NONE)
        return false;
    struct bound asked = input->asked_slot != NONE ? b->slot[input->asked_slot] : bounds_cell(b, input->asked_column, v->row);
    return !is_decided(asked) || !may_be(asked, 1);
}

static bool gate_is_open(const struct bounds *b, const struct gate *gate)
{
    struct bound x = b->slot[gate->outcome];
    return (x.may & MAY_UNKNOWN) || (may_be(x, 1) && (may_be(x, 0) || (x.may & MAY_NA)));
}

static bool matters(const struct outlook *outlook, uint32_t variable)
{
    const struct model *m = outlook->uncertainty.doc->model;
    if (!outlook->uncertainty.variable[variable].open || question_is_later(outlook, variable))
        return false;
    bool moves = outlook_moves(outlook, m->own.score.score, variable) ||
                 (m->own.score.grade != NONE && outlook_moves(outlook, m->own.score.grade, variable));
    for (uint32_t i = 0; i < m->own.gates && !moves; i++)
        moves = gate_is_open(&outlook->uncertainty.answered, &m->gate[i]) && outlook_moves(outlook, m->gate[i].outcome, variable);
    return moves;
}

/* ---- what an answer does ---- */

static double width_of(struct bound x)
{
    return x.may & MAY_KNOW ? x.high - x.low : 0;
}

static uint64_t gates_settled(const struct outlook *outlook, const struct bounds *now)
{
    const struct model *m = outlook->uncertainty.doc->model;
    uint64_t gates = 0;
    for (uint32_t i = 0; i < m->own.gates && i < 64; i++)
        if (m->thing[m->gate[i].thing].kind == THING_GATE && gate_is_open(&outlook->uncertainty.answered, &m->gate[i]) &&
            !gate_is_open(now, &m->gate[i]))
            gates |= (uint64_t)1 << i;
    return gates;
}

static void put_answer(struct box *box, uint32_t variable, const struct answer *a)
{
    struct bound to = bound_of(a->value, a->state);
    box_narrow(box, variable, to);
}

static void measure(struct outlook *outlook, struct question *q, double before, uint32_t budget)
{
    struct box *box = &outlook->box;
    const struct model *m = outlook->uncertainty.doc->model;
    const struct variable *v = &outlook->uncertainty.variable[q->variable];
    uint32_t score = m->own.score.score, tries = v->kind == VARIABLE_LIST ? 1 : q->answers;
    double sum = 0, worst = 0, counted = 0;
    q->settles = UINT64_MAX;
    q->may_settle = 0;
    for (uint32_t i = 0; i < tries; i++) {
        if (v->kind == VARIABLE_LIST)
            bounds_put_gone(&box->bounds, v->index, v->row, true);     /* a list is tried as one without rows */
        else
            put_answer(box, q->variable, &q->answer[i]);
        box_read(box);
        struct bound now = box->bounds.slot[score];
        uint64_t settled = gates_settled(outlook, &box->bounds);
        q->settles &= settled;
        q->may_settle |= settled;
        if (budget > 0 && v->kind != VARIABLE_LIST)
            now = box_tighten(box, score, 0.1, budget).bound;
        if (q->answers > 0)
            q->answer[i].score = now;
        bool counts = v->kind == VARIABLE_LIST || !q->answer[i].is_end;
        sum += counts ? width_of(now) : 0;
        counted += counts;
        worst = fmax(worst, width_of(now));
    }
    if (v->kind == VARIABLE_LIST)
        bounds_put_gone(&box->bounds, v->index, v->row, false);
    else
        box_widen(box, q->variable);
    q->narrows = counted > 0 ? fmax(before - sum / counted, 0) : 0;
    q->at_least = tries > 0 ? fmax(before - worst, 0) : 0;
    q->settles = tries > 0 ? q->settles : 0;
}

static int count_bits(uint64_t bits)
{
    int n = 0;
    for (; bits; bits &= bits - 1)
        n++;
    return n;
}

/* Most narrowing first; then what settles more gates; then the order of the rules. */
static int by_worth(const void *a, const void *b)
{
    const struct question *x = a, *y = b;
    if (fabs(x->narrows - y->narrows) > 1e-6)
        return x->narrows < y->narrows ? 1 : -1;
    if (count_bits(x->may_settle) != count_bits(y->may_settle))
        return count_bits(x->may_settle) < count_bits(y->may_settle) ? 1 : -1;
    return (x->variable > y->variable) - (x->variable < y->variable);
}

struct question *questions_of(struct outlook *outlook, uint32_t budget, uint32_t *n)
{
    const struct uncertainty *u = &outlook->uncertainty;
    struct arena *arena = &u->doc->arena;
    struct question *question = arena_alloc(arena, (u->n + 1) * sizeof *question);
    *n = 0;
    double readings = fmax(operations / (run_steps(&u->doc->run) + 1), LEAST);
    for (uint32_t i = 0; i < u->n && !arena->failed && readings > 0; i++) {
        struct answer answer[QUESTION_ANSWERS];
        if (!matters(outlook, i))
            continue;
        struct question *q = &question[(*n)++];
        q->variable = i;
        q->answers = question_answers(u, i, answer);
        readings -= q->answers + 1;
        q->answer = arena_alloc(arena, (q->answers + 1) * sizeof *q->answer);
        if (!q->answer)
            return NULL;
        memcpy(q->answer, answer, q->answers * sizeof *answer);
    }
    if (arena->failed)
        return NULL;
    uint32_t score = u->doc->model->own.score.score;
    for (uint32_t i = 0; i < *n; i++)
        measure(outlook, &question[i], width_of(u->answered.slot[score]), 0);
    qsort(question, *n, sizeof *question, by_worth);
    uint32_t again = budget == 0 ? 0 : *n < AGAIN ? *n : AGAIN;
    double tight = again > 0 ? width_of(box_tighten(&outlook->box, score, 0.1, budget).bound) : 0;
    for (uint32_t i = 0; i < again; i++)
        measure(outlook, &question[i], tight, budget);
    qsort(question, again, sizeof *question, by_worth);
    box_read_directions(&outlook->box);
    return arena->failed ? NULL : question;
}
