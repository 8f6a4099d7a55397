#include "question.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "reach.h"

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

static bool is_surely_yes(struct bound x)
{
    return is_decided(x) && may_be(x, 1);
}

/* Its policy may not be asked. */
static bool list_is_later(const struct outlook *outlook, uint32_t list)
{
    const struct model *m = outlook->uncertainty.doc->model;
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].kind == THING_LIST && m->thing[i].row_list == list) {
            uint32_t asked = judgement_of(m, i)->asked;
            return asked != NONE && !is_surely_yes(outlook->uncertainty.answered.slot[asked]);
        }
    return false;
}

bool question_is_later(const struct outlook *outlook, uint32_t variable)
{
    const struct variable *v = &outlook->uncertainty.variable[variable];
    if (v->kind == VARIABLE_LIST)
        return list_is_later(outlook, v->index);
    if (v->kind != VARIABLE_ANSWER)
        return false;
    const struct input *input = &outlook->uncertainty.doc->model->input[v->index];
    const struct bounds *b = &outlook->uncertainty.answered;
    return (input->asked_slot != NONE && !is_surely_yes(b->slot[input->asked_slot])) ||
           (input->asked_column != NONE && !is_surely_yes(bounds_cell(b, input->asked_column, v->row)));
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
    bool moves = m->own.criteria > 0 && (outlook_moves(outlook, m->own.score.score, variable) ||
                 (m->own.score.grade != NONE && outlook_moves(outlook, m->own.score.grade, variable)));
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

/* What an answer moves of what is asked, the score and the gates. */
struct aim {
    struct reach answer, asked;
    bool whole, everywhere;             /* all is read: for any question, or for this one */
};

/* Tight bounds read more than what is asked. */
static bool aim_start(struct aim *aim, const struct outlook *outlook, uint32_t budget)
{
    const struct model *m = outlook->uncertainty.doc->model;
    struct arena *arena = &outlook->uncertainty.doc->arena;
    aim->whole = budget > 0;
    if (!reach_start(&aim->answer, &m->program, arena) || !reach_start(&aim->asked, &m->program, arena))
        return false;
    aim->asked.slot[m->own.score.score] = ALL_ROWS;
    for (uint32_t i = 0; i < m->own.gates; i++)
        aim->asked.slot[m->gate[i].outcome] = ALL_ROWS;
    reach_back(&aim->asked);
    return true;
}

static void aim_at(struct aim *aim, const struct outlook *outlook, uint32_t variable)
{
    reach_clear(&aim->answer);
    aim->everywhere = aim->whole || !reach_variable(&aim->answer, &outlook->uncertainty, variable);
    if (!aim->everywhere)
        reach_on(&aim->answer);
}

static void read_again(struct box *box, const struct aim *aim)
{
    if (aim->everywhere) {
        box_read(box);
        return;
    }
    box->readings++;
    reach_read(&aim->answer, &aim->asked, &box->bounds);
}

static void measure(struct outlook *outlook, struct question *q, double before, struct aim *aim, uint32_t budget)
{
    aim_at(aim, outlook, q->variable);
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
        read_again(box, aim);
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
    if (tries > 0 && !aim->whole)
        read_again(box, aim);
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
    struct aim aim;
    if (!aim_start(&aim, outlook, budget))
        return NULL;
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
        measure(outlook, &question[i], width_of(u->answered.slot[score]), &aim, 0);
    qsort(question, *n, sizeof *question, by_worth);
    uint32_t again = budget == 0 ? 0 : *n < AGAIN ? *n : AGAIN;
    double tight = again > 0 ? width_of(box_tighten(&outlook->box, score, 0.1, budget).bound) : 0;
    for (uint32_t i = 0; i < again; i++)
        measure(outlook, &question[i], tight, &aim, budget);
    qsort(question, again, sizeof *question, by_worth);
    if (aim.whole)
        box_read_directions(&outlook->box);
    return arena->failed ? NULL : question;
}
