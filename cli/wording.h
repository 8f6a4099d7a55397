/* Sentences about goals and questions that the text, the page and Markdown share. */
#ifndef ECO_CLI_WORDING_H
#define ECO_CLI_WORDING_H

#include "draft.h"
#include "member.h"
#include "words.h"

/* The standings that rules claim, as reports name them, from the firmest. */
enum { STANDINGS = 4 };
extern const struct standing {
    const char *name;
    enum word word;
} standing_table[STANDINGS];
/* Of a criterion, gate, value or source; "" where it claims none. */
const char *wording_standing(const cJSON *item, enum eco_language language);

/* "To reach B (from 65)", "To pass the gate: ..." */
void wording_goal(struct draft *out, const cJSON *goal, enum eco_language language);
/* "APPROVED with 1 waiver" */
void wording_decision(struct draft *out, const cJSON *report, enum eco_language language);
/* "waived until 2026-12-31 (Europe/Paris) by ...: ..." */
void wording_waiver(struct draft *out, const cJSON *waiver, enum eco_language language);
/* "Years kept, laptop (/equipment/0/kept)" */
void wording_answer(struct draft *out, const cJSON *item);
/* Whether some question is open, with or without a default. */
/* "SCI 1.25 gCO2e/request (1 to 1.5 gCO2e/request)": one headline, of a report or a side of a comparison; and all of a list, one
 * behind another. */
void wording_headline(struct draft *out, const cJSON *headline, enum eco_language language);
void wording_headlines(struct draft *out, const cJSON *list, enum eco_language language);
/* The score of a report, unless it has headlines and no criteria. */
bool wording_is_scored(const cJSON *report);
bool wording_is_open(const cJSON *report);
/* What remains to be said under a goal: that the letter waits for something else, that answers may get there. */
void wording_goal_note(struct draft *out, const cJSON *report, const cJSON *goal, enum eco_language language);
/* "Once everything is answered: 48 to 74 (exact bounds)"; nothing when the bounds are one number. Where no question is
 * open it is the ± of figures that leaves room, and the sentence says so. */
void wording_answered(struct draft *out, const cJSON *report, enum eco_language language);
/* "Completeness 62.4 % (of a weight of 85: answered 53, by default 4, missing 28)" */
/* "based on Bordeaux 2026.1: 5 changes", and what that is based on; nothing for a policy that adapts none. */
void wording_adapted(struct draft *out, const cJSON *policy, enum eco_language language);
/* "RGESN 2024 (rgesn)": a policy that is used. */
void wording_used(struct draft *out, const cJSON *used, enum eco_language language);
/* One line in place of its report where it is not asked; false, and nothing, where it is. */
bool wording_not_asked(struct draft *out, const cJSON *used, enum eco_language language);
/* ", asked when ..." behind its name, of one that is not always asked */
void wording_asked_when(struct draft *out, const cJSON *used, enum eco_language language);
void wording_completeness(struct draft *out, const cJSON *report, enum eco_language language);
/* "takes 4.7 points off the width, settles a gate" */
/* Whether an answer to it would change what people are told. */
bool wording_is_worth(const cJSON *question);
void wording_worth(struct draft *out, const cJSON *question, enum eco_language language);

#endif
