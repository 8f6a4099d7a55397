#include "moves.h"
#include "member.h"
#include "shortage.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- both policies side by side ---- */

static int place_in(struct eco_names names, const char *name)
{
    for (size_t i = 0; *name && i < names.n; i++)
        if (strcmp(names.name[i], name) == 0)
            return (int)i;
    return -1;
}

static bool cross(struct crossing *c, const struct sides *s, const cJSON *list, enum eco_kind kind)
{
    size_t n = (size_t)cJSON_GetArraySize(list);
    const cJSON *one;
    c->told = calloc(n + 1, sizeof *c->told);
    c->before = calloc(n + 1, sizeof *c->before);
    c->after = calloc(n + 1, sizeof *c->after);
    if (!c->told || !c->before || !c->after)
        return false;
    cJSON_ArrayForEach(one, list) {
        c->told[c->n] = one;
        c->before[c->n] = place_in(eco_policy_names(s->before, kind), member_text(one, "old_name"));
        c->after[c->n++] = place_in(eco_policy_names(s->after, kind), member_text(one, "new_name"));
    }
    return true;
}

bool sides_start(struct sides *s, const eco_policy *before, const eco_policy *after, const eco_result *diff)
{
    const cJSON *rules = eco_result_tree(diff);
    *s = (struct sides){.before = before, .after = after, .diff = diff, .changes = member_count(rules, "changes")};
    return cross(&s->criteria, s, member(rules, "criteria"), ECO_CRITERIA) &&
           cross(&s->gates, s, member(rules, "gates"), ECO_GATES);
}

static void crossing_free(struct crossing *c)
{
    free(c->told);
    free(c->before);
    free(c->after);
}

void sides_end(struct sides *s)
{
    crossing_free(&s->criteria);
    crossing_free(&s->gates);
    *s = (struct sides){0};
}

/* ---- counts ---- */

size_t moves_grades(const struct moves *m, bool after)
{
    return eco_policy_names(after ? m->sides->after : m->sides->before, ECO_GRADES).n + 2;
}

unsigned long long moves_of_grades(const struct moves *m, size_t from, size_t to)
{
    return m->grade[from * moves_grades(m, true) + to];
}

bool moves_start(struct moves *m, const struct sides *sides, size_t most)
{
    *m = (struct moves){.sides = sides, .most = most};
    m->grade = calloc(moves_grades(m, false) * moves_grades(m, true), sizeof *m->grade);
    m->gate = calloc(sides->gates.n + 1, sizeof *m->gate);
    m->mover = calloc(most + 1, sizeof *m->mover);
    return m->grade && m->gate && m->mover;
}

void moves_place_free(struct project_place *place)
{
    free(place->file);
    free(place->name);
}

static void mover_free(struct mover *mover)
{
    moves_place_free(&mover->place);
    free(mover->before);
    free(mover->after);
    free(mover->gate);
    free(mover->idle);
}

static void gate_move_free(struct gate_move *move)
{
    moves_place_free(&move->place);
    free(move->idle);
}

static void forget_kept(struct moves *m)
{
    for (size_t i = 0; i < m->movers; i++)
        mover_free(&m->mover[i]);
    for (size_t i = 0; i < m->gate_moves; i++)
        gate_move_free(&m->gate_move[i]);
    for (size_t i = 0; i < m->strangers; i++)
        moves_place_free(&m->stranger[i].place);
    for (size_t i = 0; i < m->unreads; i++) {
        moves_place_free(&m->unread[i].place);
        free(m->unread[i].before);
        free(m->unread[i].after);
    }
    moves_forget_decisions(m);
    m->movers = m->gate_moves = m->unreads = m->strangers = 0;
}

void moves_free(struct moves *m)
{
    forget_kept(m);
    free(m->grade);
    free(m->gate);
    free(m->mover);
    free(m->gate_move);
    free(m->decision_move);
    free(m->unread);
    free(m->stranger);
    *m = (struct moves){0};
}

/* ---- what is kept of a project ---- */

static char *copy(struct moves *m, const char *text)
{
    char *out = text ? strdup(text) : NULL;
    if (text && !out) {
        m->no_memory = true;
        shortage_note();
    }
    return out;
}

struct project_place moves_place_copy(struct moves *m, const struct project_place *place)
{
    return (struct project_place){place->number, copy(m, place->file), copy(m, place->name), place->line, place->whole};
}

static struct eco_share *shares_copy(struct moves *m, const struct eco_share *shares, const eco_policy *policy)
{
    size_t n = eco_policy_names(policy, ECO_CRITERIA).n;
    struct eco_share *out = calloc(n + 1, sizeof *out);
    if (out && n > 0)
        memcpy(out, shares, n * sizeof *out);
    else if (!out)
        m->no_memory = true;
    return out;
}

/* A list of things that are kept up to a number, made when the first is. */
static void *kept(struct moves *m, void *list, size_t most, size_t size)
{
    void *made = list ? list : calloc(most, size);
    if (!made)
        m->no_memory = true;
    return made;
}

static bool *flags(struct moves *m, size_t n)
{
    bool *out = calloc(n + 1, sizeof *out);
    m->no_memory |= !out;
    return out;
}

static bool *idle_changes(struct moves *m, const struct move *move)
{
    bool *idle = flags(m, m->sides->changes);
    if (idle)
        eco_idle_changes(m->sides->diff, move->project_before, move->project_after, idle);
    return idle;
}

/* Gates that block by one of the policies only. */
static bool *gates_blocking(struct moves *m, const struct move *move)
{
    const struct crossing *gates = &m->sides->gates;
    bool *out = flags(m, gates->n);
    for (size_t i = 0; out && i < gates->n; i++)
        out[i] = (moves_outcome(move->before, gates->before[i]) == ECO_GATE_BLOCKED) !=
                 (moves_outcome(move->after, gates->after[i]) == ECO_GATE_BLOCKED);
    return out;
}

/* ---- movers ---- */

static bool is_larger(double change, unsigned long long number, const struct mover *than)
{
    double other = fabs(than->to - than->from);
    return fabs(change) > other || (fabs(change) == other && number < than->place.number);
}

/* Makes a place in the order; NULL when it would stand behind the last. */
static struct mover *make_place(struct moves *m, double change, unsigned long long number)
{
    size_t at = m->movers;
    while (at > 0 && is_larger(change, number, &m->mover[at - 1]))
        at--;
    if (at == m->most)
        return NULL;
    if (m->movers == m->most)
        mover_free(&m->mover[--m->movers]);
    memmove(&m->mover[at + 1], &m->mover[at], (m->movers - at) * sizeof *m->mover);
    m->movers++;
    return &m->mover[at];
}

static void keep_mover(struct moves *m, const struct move *move)
{
    double from = move->before->score, to = move->after->score;
    struct mover *mover = make_place(m, to - from, move->place.number);
    if (!mover)
        return;
    *mover = (struct mover){.place = moves_place_copy(m, &move->place), .from = from, .to = to, .grade_from = move->before->grade,
                            .grade_to = move->after->grade, .before = shares_copy(m, move->shares_before, m->sides->before),
                            .after = shares_copy(m, move->shares_after, m->sides->after),
                            .limit_from = move->before->limit, .limit_to = move->after->limit, .gate = gates_blocking(m, move),
                            .idle = idle_changes(m, move)};
}

/* The engine's own tolerance: within one part in 10^9 two numbers are equal. */
static bool is_same(double a, double b)
{
    return fabs(a - b) <= 1e-9 * fmax(fabs(a), fabs(b));
}

static void count_score(struct moves *m, const struct move *move)
{
    double from = move->before->score, to = move->after->score;
    if (isnan(from) || isnan(to)) {
        m->unscored++;
    } else if (is_same(from, to)) {
        m->stay++;
    } else {
        m->rise += to > from;
        m->fall += to < from;
        keep_mover(m, move);
    }
}

/* ---- gates ---- */

int moves_outcome(const struct eco_summary *summary, int gate)
{
    return gate < 0 ? OUTCOME_ABSENT : summary->gate[gate];
}

static void keep_gate(struct moves *m, const struct move *move, size_t gate, int from, int to)
{
    m->gates_moved++;
    if (m->gate_moves == GATE_MOVES_KEPT || !(m->gate_move = kept(m, m->gate_move, GATE_MOVES_KEPT, sizeof *m->gate_move)))
        return;
    m->gate_move[m->gate_moves++] = (struct gate_move){moves_place_copy(m, &move->place), gate, from, to, idle_changes(m, move)};
}

/* A gate that is only in one of the policies, and says there that it does not hold a project up, does not move it. */
bool moves_is_moved(int from, int to)
{
    bool quiet_from = from == OUTCOME_ABSENT || from == ECO_GATE_NOT_APPLICABLE || from == ECO_GATE_PASSED;
    bool quiet_to = to == OUTCOME_ABSENT || to == ECO_GATE_NOT_APPLICABLE || to == ECO_GATE_PASSED;
    bool absent = from == OUTCOME_ABSENT || to == OUTCOME_ABSENT;
    return from != to && !(absent && quiet_from && quiet_to);
}

static void count_gates(struct moves *m, const struct move *move)
{
    const struct crossing *gates = &m->sides->gates;
    for (size_t i = 0; i < gates->n; i++) {
        int from = moves_outcome(move->before, gates->before[i]), to = moves_outcome(move->after, gates->after[i]);
        m->gate[i][from][to]++;
        m->now_block += to == ECO_GATE_BLOCKED && from != to;
        m->no_longer_block += from == ECO_GATE_BLOCKED && from != to;
        if (moves_is_moved(from, to))
            keep_gate(m, move, i, from, to);
    }
}

/* ---- one project ---- */

/* Grades are matched by their name: a letter that was taken out is another one. */
static bool is_regraded(const struct moves *m, int from, int to)
{
    if (from == ECO_NO_GRADE || to == ECO_NO_GRADE)
        return from != to;
    return strcmp(eco_policy_names(m->sides->before, ECO_GRADES).name[from],
                  eco_policy_names(m->sides->after, ECO_GRADES).name[to]) != 0;
}

static size_t column_of(const struct moves *m, const struct eco_summary *summary, bool after)
{
    size_t columns = moves_grades(m, after);
    return !summary ? columns - 1 : summary->grade == ECO_NO_GRADE ? columns - 2 : (size_t)summary->grade;
}

static void keep_unread(struct moves *m, const struct move *move)
{
    m->only_before += move->before != NULL;
    m->only_after += move->after != NULL;
    m->neither += !move->before && !move->after;
    if (m->unreads == UNREAD_KEPT || !(m->unread = kept(m, m->unread, UNREAD_KEPT, sizeof *m->unread)))
        return;
    m->unread[m->unreads++] = (struct unread){moves_place_copy(m, &move->place), copy(m, move->message_before),
                                              copy(m, move->message_after)};
}

static void count_stranger(struct moves *m, const struct move *move)
{
    if (!move->before->foreign && !move->after->foreign)
        return;
    m->foreign++;
    if (m->strangers < STRANGERS_KEPT && (m->stranger = kept(m, m->stranger, STRANGERS_KEPT, sizeof *m->stranger)))
        m->stranger[m->strangers++] = (struct stranger){moves_place_copy(m, &move->place), move->before->foreign, move->after->foreign};
}

void moves_add(struct moves *m, const struct move *move)
{
    m->projects++;
    m->grade[column_of(m, move->before, false) * moves_grades(m, true) + column_of(m, move->after, true)]++;
    if (!move->before || !move->after) {
        keep_unread(m, move);
        return;
    }
    count_stranger(m, move);
    m->regraded += is_regraded(m, move->before->grade, move->after->grade);
    m->decision[move->before->decision][move->after->decision]++;
    moves_keep_decision(m, move);
    count_score(m, move);
    count_gates(m, move);
}

/* ---- chunks ---- */

static void move_counts(unsigned long long *to, unsigned long long *from, size_t n)
{
    for (size_t i = 0; i < n; i++)
        to[i] += from[i];
    memset(from, 0, n * sizeof *from);
}

static void merge_movers(struct moves *m, struct moves *later)
{
    for (size_t i = 0; i < later->movers; i++) {
        struct mover *from = &later->mover[i], *to = make_place(m, from->to - from->from, from->place.number);
        if (to)
            *to = *from;
        else
            mover_free(from);
    }
    later->movers = 0;
}

static void merge_lists(struct moves *m, struct moves *later)
{
    size_t i = 0, k = 0;
    if (later->gate_moves > 0 && (m->gate_move = kept(m, m->gate_move, GATE_MOVES_KEPT, sizeof *m->gate_move)))
        for (; i < later->gate_moves && m->gate_moves < GATE_MOVES_KEPT; i++)
            m->gate_move[m->gate_moves++] = later->gate_move[i];
    for (; i < later->gate_moves; i++)
        gate_move_free(&later->gate_move[i]);
    if (later->unreads > 0 && (m->unread = kept(m, m->unread, UNREAD_KEPT, sizeof *m->unread)))
        for (; k < later->unreads && m->unreads < UNREAD_KEPT; k++)
            m->unread[m->unreads++] = later->unread[k];
    for (; k < later->unreads; k++) {
        moves_place_free(&later->unread[k].place);
        free(later->unread[k].before);
        free(later->unread[k].after);
    }
    later->gate_moves = later->unreads = 0;
}

static void merge_strangers(struct moves *m, struct moves *later)
{
    size_t i = 0;
    if (later->strangers > 0 && (m->stranger = kept(m, m->stranger, STRANGERS_KEPT, sizeof *m->stranger)))
        for (; i < later->strangers && m->strangers < STRANGERS_KEPT; i++)
            m->stranger[m->strangers++] = later->stranger[i];
    for (; i < later->strangers; i++)
        moves_place_free(&later->stranger[i].place);
    later->strangers = 0;
}

void moves_merge(struct moves *m, struct moves *later)
{
    unsigned long long *to[] = {&m->projects,        &m->rise,       &m->fall,    &m->stay,     &m->unscored,
                                &m->only_before,     &m->only_after, &m->neither, &m->regraded, &m->now_block,
                                &m->no_longer_block, &m->gates_moved, &m->foreign};
    unsigned long long *from[] = {
        &later->projects,        &later->rise,       &later->fall,    &later->stay,     &later->unscored,
        &later->only_before,     &later->only_after, &later->neither, &later->regraded, &later->now_block,
        &later->no_longer_block, &later->gates_moved, &later->foreign};
    for (size_t i = 0; i < sizeof to / sizeof *to; i++)
        move_counts(to[i], from[i], 1);
    move_counts(m->grade, later->grade, moves_grades(m, false) * moves_grades(m, true));
    move_counts(&m->decision[0][0], &later->decision[0][0], 9);
    for (size_t i = 0; i < m->sides->gates.n; i++)
        move_counts(&m->gate[i][0][0], &later->gate[i][0][0], (size_t)OUTCOMES * OUTCOMES);
    merge_movers(m, later);
    merge_lists(m, later);
    merge_strangers(m, later);
    moves_merge_decisions(m, later);
    m->no_memory |= later->no_memory;
}

/* ---- why a score moves ---- */

static struct eco_share share_at(const struct eco_share *shares, int place)
{
    struct eco_share none = {NAN, 0, 0, false};
    return place < 0 ? none : shares[place];
}

static const double NOISE = 1e-9;       /* of points: what is less comes from rounding */

/* added = weight * points, so its change is the change of each times the mean of the other. A criterion that counts on one
 * side only has no points on the other: all that it adds or takes is by its weight, unless the rules say it is gone. */
struct drift mover_drift(const struct moves *m, const struct mover *mover, size_t criterion)
{
    const struct crossing *c = &m->sides->criteria;
    struct eco_share a = share_at(mover->before, c->before[criterion]), b = share_at(mover->after, c->after[criterion]);
    bool one_sided = (a.weight > 0) != (b.weight > 0);
    struct drift drift = {a.added, b.added, a.points, b.points, 0, 0, one_sided ? fmax(a.weight, b.weight) : 0, a.missing || b.missing};
    double from = isnan(a.points) ? b.points : a.points, to = isnan(b.points) ? a.points : b.points;
    if (isnan(from) || isnan(to))
        return drift;
    drift.by_points = (to - from) * (a.weight + b.weight) / 2;
    drift.by_points = fabs(drift.by_points) > NOISE ? drift.by_points : 0;
    drift.by_weight = (b.added - a.added) - drift.by_points;
    drift.by_weight = fabs(drift.by_weight) > NOISE ? drift.by_weight : 0;
    return drift;
}

bool drift_counts(struct drift drift)
{
    return fabs(drift.added_to - drift.added_from) > NOISE || drift.weight > 0;
}

double mover_limits(const struct moves *m, const struct mover *mover)
{
    double before = mover->from, after = mover->to;
    for (size_t i = 0; i < eco_policy_names(m->sides->before, ECO_CRITERIA).n; i++)
        before -= mover->before[i].added;
    for (size_t i = 0; i < eco_policy_names(m->sides->after, ECO_CRITERIA).n; i++)
        after -= mover->after[i].added;
    return fabs(after - before) > NOISE ? after - before : 0;
}

const char *mover_limit(const struct moves *m, const struct mover *mover, bool after)
{
    int limit = after ? mover->limit_to : mover->limit_from;
    return limit < 0 ? NULL : eco_policy_names(after ? m->sides->after : m->sides->before, ECO_LIMITS).name[limit];
}

static bool asks_gates(const eco_policy *policy, int limit)
{
    return limit >= 0 && *eco_policy_names(policy, ECO_LIMITS).unit[limit];
}

bool mover_limit_by(const struct moves *m, const struct mover *mover, size_t gate)
{
    return mover->gate[gate] && (asks_gates(m->sides->before, mover->limit_from) || asks_gates(m->sides->after, mover->limit_to));
}

bool mover_limit_is_new(const struct moves *m, const struct mover *mover)
{
    const char *from = mover_limit(m, mover, false), *to = mover_limit(m, mover, true);
    return (from && place_in(eco_policy_names(m->sides->after, ECO_LIMITS), from) < 0) ||
           (to && place_in(eco_policy_names(m->sides->before, ECO_LIMITS), to) < 0);
}
