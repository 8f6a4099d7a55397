/* Sentences about goals and questions that the text, the page and Markdown share. */
#ifndef ECO_CLI_WORDING_H
#define ECO_CLI_WORDING_H

#include "draft.h"
#include "member.h"
#include "words.h"

/* "To reach B (from 65)", "To pass the gate: ..." */
void wording_goal(struct draft *out, const cJSON *goal, enum eco_language language);
/* "takes 4.7 points off the width, settles a gate" */
void wording_worth(struct draft *out, const cJSON *question, enum eco_language language);

#endif
