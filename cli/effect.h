/* What a change of rules does, for people: the changes (a tree of eco_diff) and the portfolio (moves). Sentences that text and
 * Markdown share. */
#ifndef ECO_CLI_EFFECT_H
#define ECO_CLI_EFFECT_H

#include "draft.h"
#include "moves.h"
#include "terminal.h"
#include "words.h"

struct effect {
    const struct cJSON *rules;
    const struct moves *moves;          /* NULL where no projects were given */
    enum eco_language language;
};

void show_effect(const struct screen *screen, const struct effect *effect);
void markdown_effect(FILE *out, const struct effect *effect);

/* "3 rules changed; 41 of 512 projects move, 7 change grade, 2 gates now block" */
void effect_verdict(struct draft *out, const struct effect *effect);
bool effect_is_none(const struct effect *effect);
/* "added 1 · changed 2" */
void effect_counts(struct draft *out, const struct effect *effect);
/* Whether tests differ; then how many. */
bool effect_tests(struct draft *out, const struct effect *effect);
/* Whether claims differ; then how many, by what became of them. */
bool effect_claims(struct draft *out, const struct effect *effect);
/* 'claim "less is better"', what became of it, and its rule before and after: a detail that a change has. */
void effect_claim(struct draft *out, const struct effect *effect, const struct cJSON *claim);
void effect_claim_rule(struct draft *out, const struct cJSON *claim);
/* "criterion e8", then its label and what became of it. */
void effect_name(struct draft *out, const struct effect *effect, const struct cJSON *item);
void effect_fate(struct draft *out, const struct effect *effect, const struct cJSON *change);
/* "old.eco:12 → new.eco:14" */
void effect_places(struct draft *out, const struct cJSON *change);
/* "reason: ..."; false where the new rules say none. */
bool effect_reason(struct draft *out, const struct effect *effect, const struct cJSON *change);
/* "weight: 5 → 8" */
void effect_detail(struct draft *out, const struct effect *effect, const struct cJSON *detail);
/* Changes that a criterion or gate rests on, without those that cannot have moved the project: "criterion e1, table devices". */
void effect_causes(struct draft *out, const struct effect *effect, const struct cJSON *told, const bool *idle);
/* "another than the new one" */
const char *effect_stranger(const struct effect *effect, const struct stranger *stranger);
/* "criterion e1, gate budget" */
void effect_names(struct draft *out, const struct effect *effect, const struct cJSON *list);
void effect_scores(struct draft *out, const struct effect *effect);
/* "APPROVED → REFUSED 2"; false where no decision moves. */
bool effect_decisions(struct draft *out, const struct effect *effect);
/* "APPROVED → REFUSED by Enough users" */
void effect_decision(struct draft *out, const struct effect *effect, const struct decision_move *move);
/* "by the new rules: ...", with the first message */
void effect_unread(struct draft *out, const struct effect *effect, const struct unread *unread);
/* "Portal (projects.ndjson:3)", on one line whatever the names hold */
void effect_project(struct draft *out, const struct project_place *place);
/* "54.1 C → 60.2 C" */
void effect_scores_of(struct draft *out, const struct effect *effect, const struct mover *mover);
/* "+1.2" with a sign that is not a hyphen. */
void effect_signed(struct draft *out, double value, enum eco_language language);
const char *effect_grade(const struct effect *effect, int grade, bool after);
/* The title of a row or column of the matrix of grades. */
const char *effect_column(const struct effect *effect, size_t column, bool after);
const char *effect_outcome(const struct effect *effect, int outcome);

/* Why one score moves, the largest first: how many lines, and one of them. */
enum { REASONS_MOST = 5 };
struct reasons {
    struct draft line[REASONS_MOST + 2];
    size_t n;
};
void effect_reasons(struct reasons *reasons, const struct effect *effect, const struct mover *mover);
void reasons_free(struct reasons *reasons);

#endif
