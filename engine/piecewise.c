/* Bands, scales and choices: their edges, and the proof that they leave no gap, take no value twice, reach every line and
 * run in the declared direction. Edges are constants or multiples of declared values, so this is done when rules are
 * checked, once for each date on which one of those values changes while the policy is valid. */
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "gap.h"

enum { SAMPLES = 2 * PIECES + 1, DATES = 64 };

struct pieces {
    struct checker *c;
    const struct node *criterion;
    struct piecewise p;
    const struct operand *measure;
    bool unit_open;                     /* nothing declares the measure's unit, so a bare edge lacks its own */
    int direction;                      /* token, or 0 */
    struct span head;
    int32_t date[DATES];
    uint32_t dates;
    bool bad, uncertain, gap;           /* some edge has a ±; some date leaves a gap */
};

/* ---- edges ---- */

/* What changes when the policy is no longer valid decides nothing. */
static void add_dates(struct pieces *x, const struct value *value)
{
    const int32_t last = judgement(x->c)->valid_until;
    const struct dated_value *d = value->dated == NONE ? NULL : &x->c->m->program.dated[value->dated];
    for (uint32_t i = 0; d && i < d->n && x->dates < DATES; i++)
        if (i == 0 || last == NO_DAY || d->from[i] <= last)
            x->date[x->dates++] = d->from[i];
}

static bool value_edge(struct pieces *x, const struct node *path, double factor, struct edge *edge)
{
    struct checker *c = x->c;
    uint32_t index = resolve(c, path, false);
    if (index == NONE)
        return false;
    if (c->m->thing[index].kind != THING_VALUE) {
        diagnose(c->m->diagnostics, D_EDGE_NOT_CONSTANT, path->at);
        return false;
    }
    struct operand value = thing_operand(c, index, NONE, path->at), probe = value;
    double num, den;
    if (value.type.base == BASE_BAD)
        return false;
    if (!unit_same_dimension(&value.type.unit, &x->measure->type.unit)) {
        convert(c, &probe, &x->measure->type.unit);
        return false;
    }
    unit_factor(&value.type.unit, &x->measure->type.unit, &num, &den);
    const struct value *v = &c->m->value[c->m->thing[index].detail];
    bool fixed = v->dated == NONE && !v->uncertain;
    x->uncertain |= v->uncertain;
    *edge = fixed ? (struct edge){factor * v->constant * num / den, NONE} : (struct edge){factor * num / den, value.slot};
    add_dates(x, v);
    return true;
}

static bool read_edge(struct pieces *x, const struct node *node, struct edge *edge)
{
    struct checker *c = x->c;
    double value;
    if (node->kind == N_UNARY && node->op == '-' && node->first->kind == N_NUMBER) {
        if (!constant_in(c, node->first, &x->measure->type, &value))
            return false;
        *edge = (struct edge){-value, NONE};
        return true;
    }
    if (x->unit_open && node->kind == N_NUMBER && !node->unit.n && node->number != 0) {
        struct operand bare = expression(c, node, NULL);
        convert(c, &bare, &x->measure->type.unit);
        return false;
    }
    if (node->kind == N_NUMBER || node->kind == N_DATE) {
        *edge = (struct edge){0, NONE};
        return constant_in(c, node, &x->measure->type, &edge->factor);
    }
    if (node->kind == N_PATH)
        return value_edge(x, node, 1, edge);
    const struct node *a = node->first, *b = node_kid(node, 1);
    if (node->kind == N_BINARY && node->op == '*' && a->kind == N_NUMBER && b->kind == N_PATH && !a->unit.n)
        return value_edge(x, b, a->number, edge);
    diagnose(c->m->diagnostics, D_EDGE_NOT_CONSTANT, node->at);
    return false;
}

static double edge_on(const struct pieces *x, const struct edge *edge, int32_t date)
{
    if (edge->slot == NONE)
        return edge->factor;
    const struct program *p = &x->c->m->program;
    for (uint32_t i = 0; i < p->ops + x->c->ops->n; i++) {
        const struct op *op = i < p->ops ? &p->op[i] : &x->c->ops->v[i - p->ops];
        if (op->code != OP_DATED || op->dst != edge->slot)
            continue;
        const struct dated_value *d = &p->dated[op->b];
        double value = d->value[0];
        for (uint32_t k = 0; k < d->n && d->from[k] <= date; k++)
            value = d->value[k];
        return edge->factor * value;
    }
    return edge->factor * p->value[edge->slot];         /* a value with ± */
}

/* ---- gathering the lines ---- */

static void add_piece(struct pieces *x, const struct node *line, enum piece_relation relation)
{
    struct piecewise *p = &x->p;
    if (p->n == PIECES) {
        diagnose_limit(x->c->m->diagnostics, D_TOO_MANY_LINES, line->at, PIECES);
        x->bad = true;
        return;
    }
    if (line->number < 0 || line->number > 100)
        diagnose1(x->c->m->diagnostics, D_POINTS_RANGE, line->at, number_words(x->c, line->number, 15, line->at));
    p->edge[p->n] = (struct edge){0, NONE};
    if (relation != PIECE_ELSE && !read_edge(x, line->first, &p->edge[p->n]))
        x->bad = true;
    p->points[p->n] = line->number;
    p->relation[p->n] = (uint8_t)relation;
    p->label[p->n] = line->label;
    p->at[p->n++] = line->at;
}

static enum piece_relation relation_of(int op)
{
    return op == TOK_UP_TO ? PIECE_UP_TO : op == TOK_BELOW ? PIECE_BELOW : op == TOK_FROM ? PIECE_FROM
           : op == TOK_ABOVE ? PIECE_ABOVE : PIECE_ELSE;
}

static void gather(struct pieces *x, int form)
{
    for (const struct node *kid = x->criterion->first; kid; kid = kid->next) {
        x->bad |= kid->kind == N_BROKEN;
        if (kid->kind == (enum node_kind)form) {
            x->direction = kid->op;
            x->head = kid->at;
        } else if (kid->kind == N_BAND) {
            add_piece(x, kid, relation_of(kid->op));
        } else if (kid->kind == N_POINT) {
            add_piece(x, kid, PIECE_UP_TO);
        }
    }
}

static bool room(struct pieces *x)
{
    struct arena *arena = x->c->m->arena;
    x->p.edge = arena_alloc(arena, PIECES * sizeof *x->p.edge);
    x->p.points = arena_alloc(arena, PIECES * sizeof *x->p.points);
    x->p.relation = arena_alloc(arena, PIECES * sizeof *x->p.relation);
    x->p.label = arena_alloc(arena, PIECES * sizeof *x->p.label);
    x->p.at = arena_alloc(arena, PIECES * sizeof *x->p.at);
    return !arena->failed;
}

/* ---- judging bands ---- */

static bool takes(enum piece_relation relation, double edge, double value)
{
    switch (relation) {
    case PIECE_UP_TO: return value <= edge;
    case PIECE_BELOW: return value < edge;
    case PIECE_FROM: return value >= edge;
    case PIECE_ABOVE: return value > edge;
    case PIECE_ELSE: break;
    }
    return true;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Each edge, the middle between neighbours, and a value beyond each end: bands are constant in between. */
static uint32_t samples_of(const double *edges, uint32_t n, double *samples)
{
    double sorted[PIECES];
    uint32_t count = 0;
    if (n == 0)
        return 0;
    memcpy(sorted, edges, n * sizeof *sorted);
    qsort(sorted, n, sizeof *sorted, ascending);
    samples[count++] = sorted[0] - fabs(sorted[0]) - 1;
    for (uint32_t i = 0; i < n; i++) {
        if (i > 0 && sorted[i] > sorted[i - 1])
            samples[count++] = sorted[i - 1] + (sorted[i] - sorted[i - 1]) / 2;
        if (i == 0 || sorted[i] > sorted[i - 1])
            samples[count++] = sorted[i];
    }
    samples[count++] = sorted[n - 1] + fabs(sorted[n - 1]) + 1;
    return count;
}

static bool upward(enum piece_relation r)
{
    return r == PIECE_UP_TO || r == PIECE_BELOW;
}

/* The samples of bands: ends and what lies around them take turns, beginning with what lies below all. */
struct samples { double v[SAMPLES + 2]; uint32_t n; };

struct judged {
    bool overlap, direction, hit[PIECES];
    uint32_t gap_from, gap_to;          /* the first run of samples that no line takes; NONE while there is none */
    bool gap_ended;
};

/* What "from low" and "up to high" have in common: both ends are taken twice. */
static struct text shared_range(const struct pieces *x, double low, double high)
{
    return gap_words(x->c, &(struct gap){.low = low, .high = high}, x->measure->type.base, x->head);
}

/* The first line that takes a value, which is the one that counts; a later one may contradict it. */
static uint32_t taker_of(struct pieces *x, const double *edges, double value, struct judged *done)
{
    const struct piecewise *p = &x->p;
    uint32_t first = NONE;
    for (uint32_t i = 0; i < p->n; i++) {
        if (!takes(p->relation[i], edges[i], value))
            continue;
        if (first == NONE) {
            first = i;
        } else if (p->relation[i] != PIECE_ELSE && upward(p->relation[i]) != upward(p->relation[first]) &&
                   p->points[i] != p->points[first] && !done->overlap) {
            done->overlap = true;
            struct text both = shared_range(x, edges[upward(p->relation[i]) ? first : i], edges[upward(p->relation[i]) ? i : first]);
            diagnostic_relate(diagnose1(x->c->m->diagnostics, D_BAND_OVERLAP, p->at[i], both), NOTE_FIRST_HERE, p->at[first]);
        }
    }
    return first;
}

/* Answers that are counts, and days: what lies between two whole numbers is no project's value. A default may be anything. */
static bool is_whole(const struct pieces *x)
{
    const struct model *m = x->c->m;
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct thing *thing = &m->thing[m->input[i].thing];
        if (thing->type.whole && thing->slot == x->measure->slot && m->input[i].default_slot == NONE)
            return true;
    }
    return x->measure->type.base == BASE_DATE;
}

/* Whether some project can have a value there. */
static bool exists(const struct samples *s, uint32_t i, bool whole)
{
    if (!whole || i == 0 || i + 1 == s->n)
        return true;
    return i % 2 ? s->v[i] == floor(s->v[i]) : floor(s->v[i - 1]) + 1 < s->v[i + 1];
}

static void judge_sample(struct pieces *x, uint32_t first, double *before, struct judged *done)
{
    const struct piecewise *p = &x->p;
    done->hit[first] = true;
    done->gap_ended = done->gap_from != NONE;
    double points = p->points[first];
    bool wrong = !isnan(*before) && ((x->direction == TOK_LESS_IS_BETTER && points > *before) ||
                                     (x->direction == TOK_MORE_IS_BETTER && points < *before));
    if (wrong && !done->direction) {
        diagnose1(x->c->m->diagnostics, D_BAND_DIRECTION, p->at[first], keyword_name(x->c, x->direction, x->head));
        done->direction = true;
    }
    *before = points;
}

static void note_gap(struct judged *done, uint32_t sample)
{
    if (done->gap_from == NONE)
        done->gap_from = sample;
    if (!done->gap_ended)
        done->gap_to = sample;
}

/* The line that ends at this edge; where two do, the one on that side. */
static uint32_t line_beside(const struct pieces *x, const double *edges, double edge, bool from_below)
{
    uint32_t beside = NONE;
    for (uint32_t i = 0; i < x->p.n; i++)
        if (x->p.relation[i] != PIECE_ELSE && edges[i] == edge && (beside == NONE || upward(x->p.relation[i]) == from_below))
            beside = i;
    return beside;
}

static void tell_gap(struct pieces *x, const double *edges, const struct samples *s, const struct judged *done, bool whole)
{
    const uint32_t from = done->gap_from, to = done->gap_to;
    struct gap gap = {.low = from == 0 ? -INFINITY : s->v[from % 2 ? from : from - 1], .low_open = from % 2 == 0,
                      .high = to + 1 == s->n ? INFINITY : s->v[to % 2 ? to : to + 1], .high_open = to % 2 == 0};
    uint32_t below = line_beside(x, edges, gap.low, true), above = line_beside(x, edges, gap.high, false);
    if (whole) {
        gap.low = gap.low_open ? floor(gap.low) + 1 : gap.low;
        gap.high = gap.high_open ? ceil(gap.high) - 1 : gap.high;
        gap.low_open = gap.high_open = false;
    }
    struct diagnostic *d = diagnose1(x->c->m->diagnostics, D_BAND_GAP, x->head, gap_words(x->c, &gap, x->measure->type.base, x->head));
    if (below != NONE)
        diagnostic_relate(d, NOTE_OTHER_LINE, x->p.at[below]);
    if (above != NONE && above != below)
        diagnostic_relate(d, NOTE_OTHER_LINE, x->p.at[above]);
    x->gap = true;
}

static void judge_bands(struct pieces *x, int32_t date)
{
    double edges[PIECES] = {0}, real[PIECES], before = NAN;
    struct samples samples;
    struct judged done = {.gap_from = NONE, .gap_to = NONE};
    uint32_t n = 0;
    const bool whole = is_whole(x);
    for (uint32_t i = 0; i < x->p.n; i++) {
        edges[i] = edge_on(x, &x->p.edge[i], date);
        if (x->p.relation[i] != PIECE_ELSE)
            real[n++] = edges[i];
    }
    samples.n = samples_of(real, n, samples.v);
    for (uint32_t i = 0; i < samples.n; i++) {
        uint32_t taker = taker_of(x, edges, samples.v[i], &done);
        if (taker != NONE)
            judge_sample(x, taker, &before, &done);
        else if (exists(&samples, i, whole))
            note_gap(&done, i);
    }
    if (done.gap_from != NONE)
        tell_gap(x, edges, &samples, &done, whole);
    for (uint32_t i = 0; i < x->p.n && !done.overlap; i++)
        if (!done.hit[i])
            diagnose(x->c->m->diagnostics, D_BAND_UNREACHABLE, x->p.at[i]);
}

/* ---- judging scales ---- */

static void judge_scale(struct pieces *x, int32_t date)
{
    const struct piecewise *p = &x->p;
    uint32_t knots = 0;
    double edge_before = -INFINITY, points_before = NAN;
    for (uint32_t i = 0; i < p->n; i++) {
        double edge = edge_on(x, &p->edge[i], date);
        bool knot = p->relation[i] == PIECE_UP_TO;
        bool under_knots = p->relation[i] == PIECE_ABOVE && edge < edge_before;
        if (p->relation[i] == PIECE_BELOW)
            edge_before = nextafter(edge, -INFINITY);       /* the first knot may stand on the jump itself */
        bool placed = knot || (p->relation[i] == PIECE_BELOW && i == 0) || (p->relation[i] == PIECE_ABOVE && i + 1 == p->n);
        if (!placed || under_knots || (knot && edge <= edge_before)) {
            diagnose(x->c->m->diagnostics, D_SCALE_KNOTS, p->at[i]);
            return;
        }
        knots += knot;
        edge_before = knot ? edge : edge_before;
        bool wrong = !isnan(points_before) && ((x->direction == TOK_LESS_IS_BETTER && p->points[i] > points_before) ||
                                               (x->direction == TOK_MORE_IS_BETTER && p->points[i] < points_before));
        if (wrong) {
            diagnose1(x->c->m->diagnostics, D_BAND_DIRECTION, p->at[i], keyword_name(x->c, x->direction, x->head));
            return;
        }
        points_before = p->points[i];
    }
    if (knots < 2)
        diagnose(x->c->m->diagnostics, D_SCALE_KNOTS, x->head);
}

/* ---- choices ---- */

static void answer_points(struct pieces *x, const struct node *answer, const struct node *option, bool *given)
{
    struct checker *c = x->c;
    double value;
    if (x->measure->type.base == BASE_BOOL && option->kind == N_YES_NO) {
        value = option->number;
    } else if (x->measure->type.base == BASE_CHOICE && option->kind == N_NAME) {
        if (!option_of(c, &x->measure->type, option->text, option->at, false, &value)) {
            x->bad = true;
            return;
        }
    } else {
        struct type found = type_of(option->kind == N_YES_NO ? BASE_BOOL : BASE_CHOICE);
        diagnose3(c->m->diagnostics, D_WRONG_TYPE, option->at, type_words(c, &found, option->at),
                  type_words(c, &x->measure->type, option->at), (struct text){0});
        x->bad = true;
        return;
    }
    uint32_t i = (uint32_t)value;
    if (given[i])
        diagnostic_relate(diagnose1(c->m->diagnostics, D_DUPLICATE_NAME, option->at, source_slice(c->m->sources, option->at)),
                          NOTE_FIRST_HERE, x->p.at[i]);
    given[i] = true;
    x->p.points[i] = answer->number;
    x->p.label[i] = answer->label;
    x->p.at[i] = option->at;
}

static void gather_choices(struct pieces *x, enum node_kind line, enum node_kind head)
{
    struct checker *c = x->c;
    bool given[PIECES] = {false};
    bool boolean = x->measure->type.base == BASE_BOOL;
    const struct choice_set *set = boolean ? NULL : &c->m->choices[x->measure->type.set];
    if (!boolean && set->n > PIECES) {
        diagnose_limit(c->m->diagnostics, D_TOO_MANY_LINES, x->criterion->name_at, PIECES);
        x->bad = true;
        return;
    }
    x->p.n = boolean ? 2 : set->n;
    for (const struct node *kid = x->criterion->first; kid; kid = kid->next) {
        x->bad |= kid->kind == N_BROKEN;
        if (kid->kind == head)
            x->head = kid->at;
        if (kid->kind != line)
            continue;
        if (kid->number < 0 || kid->number > 100)
            diagnose1(c->m->diagnostics, D_POINTS_RANGE, kid->at, number_words(c, kid->number, 15, kid->at));
        if (line == N_PAIR)
            answer_points(x, kid, &(struct node){.kind = N_NAME, .text = kid->text, .at = kid->name_at}, given);
        else
            for (const struct node *option = kid->first; option; option = option->next)
                answer_points(x, kid, option, given);
    }
    struct text absent = {0};
    for (uint32_t i = 0; i < x->p.n; i++)
        if (!given[i]) {
            struct text name = boolean ? keyword_name(c, i ? TOK_YES : TOK_NO, x->head) : set->name[i];
            absent = text_format(c->m->arena, "%.*s%s%.*s", (int)absent.n, absent.n ? absent.at : "", absent.n ? ", " : "",
                                 (int)name.n, name.at);
        }
    if (absent.n && !x->bad)
        diagnose1(c->m->diagnostics, D_CHOICES_NOT_EXHAUSTIVE, x->head, absent);
}

uint32_t check_piecewise(struct checker *c, const struct node *criterion, int form, const struct operand *measure)
{
    struct pieces x = {.c = c, .criterion = criterion, .measure = measure, .head = criterion->at};
    if (!room(&x))
        return NONE;
    if (form == N_CHOICES || form == N_ADDS_BY) {
        if (measure->type.base != BASE_BOOL && measure->type.base != BASE_CHOICE) {
            struct type want = type_of(BASE_CHOICE);
            struct operand found = *measure;
            fit(c, &found, &want);
            return NONE;
        }
        gather_choices(&x, form == N_CHOICES ? N_ANSWER : N_PAIR, form == N_CHOICES ? N_CHOICES : N_ADDS_BY);
        return x.bad ? NONE : new_piecewise(c, x.p);
    }
    if (measure->type.base != BASE_NUMBER && measure->type.base != BASE_DATE) {
        struct type want = type_number(unit_one());
        struct operand found = *measure;
        fit(c, &found, &want);
        return NONE;
    }
    const struct node *line = node_find(criterion, N_MEASURE);
    x.unit_open = line && !node_find(line, N_UNIT) && measure->type.base == BASE_NUMBER &&
                  !unit_is_plain_number(&measure->type.unit);
    gather(&x, form);
    if (x.bad)
        return NONE;
    x.date[x.dates < DATES ? x.dates++ : DATES - 1] = INT32_MIN;
    for (uint32_t i = 0; i < x.dates; i++)
        form == N_BANDS ? judge_bands(&x, x.date[i]) : judge_scale(&x, x.date[i]);
    x.p.complete = form == N_BANDS && !x.gap && !x.uncertain && x.dates < DATES;
    return new_piecewise(c, x.p);
}
