/* Projects that are decided otherwise after a change of rules. */
#include "moves.h"

#include <stdlib.h>

unsigned long long moves_decided(const struct moves *m)
{
    unsigned long long all = 0;
    for (int from = 0; from < 3; from++)
        for (int to = 0; to < 3; to++)
            all += from != to ? m->decision[from][to] : 0;
    return all;
}

/* The outcome of a gate that makes a decision; none makes an approval. */
static int made_by(enum eco_decision decision)
{
    return decision == ECO_REFUSED ? ECO_GATE_BLOCKED : decision == ECO_UNDECIDED ? ECO_GATE_UNDECIDED : -1;
}

/* A gate is behind it that now says what the new decision says, or no longer says what the old one said. */
static void find_gates(const struct moves *m, const struct move *move, struct decision_move *kept)
{
    const struct crossing *gates = &m->sides->gates;
    for (size_t i = 0; i < gates->n; i++) {
        int from = moves_outcome(move->before, gates->before[i]), to = moves_outcome(move->after, gates->after[i]);
        kept->gate[i] = moves_is_moved(from, to) && (to == made_by(kept->to) || from == made_by(kept->from));
    }
}

void moves_keep_decision(struct moves *m, const struct move *move)
{
    if (move->before->decision == move->after->decision || m->decision_moves == DECISION_MOVES_KEPT)
        return;
    if (!m->decision_move)
        m->decision_move = calloc(DECISION_MOVES_KEPT, sizeof *m->decision_move);
    struct decision_move kept = {.from = move->before->decision, .to = move->after->decision,
                                 .gate = calloc(m->sides->gates.n + 1, sizeof *kept.gate)};
    if (!m->decision_move || !kept.gate) {
        free(kept.gate);
        m->no_memory = true;
        return;
    }
    kept.place = moves_place_copy(m, &move->place);
    find_gates(m, move, &kept);
    m->decision_move[m->decision_moves++] = kept;
}

static void decision_free(struct decision_move *move)
{
    moves_place_free(&move->place);
    free(move->gate);
}

void moves_merge_decisions(struct moves *m, struct moves *later)
{
    size_t i = 0;
    if (later->decision_moves > 0 && !m->decision_move)
        m->decision_move = calloc(DECISION_MOVES_KEPT, sizeof *m->decision_move);
    m->no_memory |= later->decision_moves > 0 && !m->decision_move;
    for (; m->decision_move && i < later->decision_moves && m->decision_moves < DECISION_MOVES_KEPT; i++)
        m->decision_move[m->decision_moves++] = later->decision_move[i];
    for (; i < later->decision_moves; i++)
        decision_free(&later->decision_move[i]);
    later->decision_moves = 0;
}

void moves_forget_decisions(struct moves *m)
{
    for (size_t i = 0; i < m->decision_moves; i++)
        decision_free(&m->decision_move[i]);
    m->decision_moves = 0;
}
