/* What a change of rules does to a portfolio, counted project by project: how many scores rise and fall, grades and gates
 * before and after, and the projects that move most. Memory does not grow with the number of projects. */
#ifndef ECO_CLI_MOVES_H
#define ECO_CLI_MOVES_H

#include "ecoscore.h"

struct cJSON;

/* Both policies side by side. Criteria and gates stand in one row each, as the member of that name in the tree of eco_diff()
 * has them; `before` and `after` are their places in the policies, or -1. */
struct crossing {
    size_t n;
    const struct cJSON **told;          /* the element of the tree: label, because */
    int *before, *after;
};

struct sides {
    const eco_policy *before, *after;
    const eco_result *diff;             /* of eco_diff() */
    size_t changes;                     /* in it */
    struct crossing criteria, gates;
};

bool sides_start(struct sides *sides, const eco_policy *before, const eco_policy *after, const eco_result *diff);
void sides_end(struct sides *sides);

/* Where a project stands, and what it is called. Texts are the mover's own, or borrowed by a move. */
struct project_place {
    unsigned long long number;          /* from 0 */
    char *file, *name;
    unsigned line;
    bool whole;                         /* the file holds nothing else */
};

/* One project under both policies. A side that could not be read has no summary, and its first message. */
struct move {
    struct project_place place;
    const struct eco_summary *before, *after;
    const struct eco_share *shares_before, *shares_after;
    eco_project *project_before, *project_after;
    const char *message_before, *message_after;
};

struct mover {
    struct project_place place;
    double from, to;
    int grade_from, grade_to;
    struct eco_share *before, *after;   /* by criterion of each policy */
    int limit_from, limit_to;           /* in the policies' limits, the one that holds the score down; or -1 */
    bool *gate;                         /* by gate of the crossing: it blocks by one policy only */
    bool *idle;                         /* by change: it cannot have moved the project */
};

/* A gate of a project that says something else. */
struct gate_move {
    struct project_place place;
    size_t gate;                        /* in the crossing */
    int from, to;
    bool *idle;                         /* by change */
};

/* A project that is decided otherwise, and the gates that made it so: none where a grade or a valid date did. */
struct decision_move {
    struct project_place place;
    enum eco_decision from, to;
    bool *gate;                         /* by gate of the crossing */
};

/* A project that could be read under one policy only, or under none. */
struct unread {
    struct project_place place;
    char *before, *after;               /* first message, or NULL where it could be read */
};

/* A project that names another policy, by one of the two or by both. */
struct stranger {
    struct project_place place;
    bool before, after;
};

enum {
    OUTCOME_ABSENT = 4,                 /* behind enum eco_outcome: the policy has no such gate */
    OUTCOMES,
    GATE_MOVES_KEPT = 1000,             /* all are counted */
    DECISION_MOVES_KEPT = 1000,
    UNREAD_KEPT = 1000,
    STRANGERS_KEPT = 1000
};

struct moves {
    const struct sides *sides;
    size_t most;                        /* movers that are kept */
    unsigned long long projects, rise, fall, stay, unscored, only_before, only_after, neither;
    unsigned long long regraded;        /* of those with a grade before and after, or with one only */
    unsigned long long *grade;          /* from by to: grades, then none, then not read */
    unsigned long long (*gate)[OUTCOMES][OUTCOMES];     /* by gate: from by to */
    unsigned long long decision[3][3];
    unsigned long long now_block, no_longer_block, gates_moved;     /* outcomes of gates of projects */
    unsigned long long foreign;         /* projects that name another policy */
    struct mover *mover;                /* the largest first */
    size_t movers;
    struct gate_move *gate_move;
    size_t gate_moves;
    struct decision_move *decision_move;
    size_t decision_moves;
    struct unread *unread;
    size_t unreads;
    struct stranger *stranger;
    size_t strangers;
    bool no_memory;
};

bool moves_start(struct moves *moves, const struct sides *sides, size_t most);
void moves_add(struct moves *moves, const struct move *move);
/* Adds what another has counted, of projects that come later; the other is then empty. */
void moves_merge(struct moves *moves, struct moves *later);
void moves_free(struct moves *moves);

/* Columns of the matrix of grades: grades of that side, none, not read. */
size_t moves_grades(const struct moves *moves, bool after);
unsigned long long moves_of_grades(const struct moves *moves, size_t from, size_t to);

/* By how much a mover's criterion moves its score: because its own points are others, and because it weighs something else
 * among the others. The sum over all criteria, with `limits`, is the change of the score. */
struct drift {
    double added_from, added_to, points_from, points_to, by_points, by_weight;
    double weight;                      /* where it counts on one side only: its part of all weights there */
    bool missing;                       /* an answer is missing, by one of the policies at least */
};
struct drift mover_drift(const struct moves *moves, const struct mover *mover, size_t criterion);
/* What `at most` takes off now, less what it took off before; the line that does, or NULL. */
double mover_limits(const struct moves *moves, const struct mover *mover);
const char *mover_limit(const struct moves *moves, const struct mover *mover, bool after);
/* Whether a gate that began or ceased to block is behind the limits. */
bool mover_limit_by(const struct moves *moves, const struct mover *mover, size_t gate);
/* Whether the line itself is of one policy only. */
bool mover_limit_is_new(const struct moves *moves, const struct mover *mover);

/* Whether a criterion has part in a change: also one that comes or goes with 0 points, and takes or leaves its weight. */
bool drift_counts(struct drift drift);

/* How many decisions are others. */
unsigned long long moves_decided(const struct moves *moves);

/* As the value of a member of a JSON document (moves_json.c). */
void moves_write_json(const struct moves *moves, FILE *out);

/* ---- between moves.c and moves_decision.c ---- */

struct project_place moves_place_copy(struct moves *moves, const struct project_place *place);
void moves_place_free(struct project_place *place);
int moves_outcome(const struct eco_summary *summary, int gate);
bool moves_is_moved(int from, int to);
void moves_keep_decision(struct moves *moves, const struct move *move);
void moves_merge_decisions(struct moves *moves, struct moves *later);
void moves_forget_decisions(struct moves *moves);

#endif
