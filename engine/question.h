/* Which question matters most: what answering each would take off the width of the score, and which gates it would settle. */
#ifndef ECO_QUESTION_H
#define ECO_QUESTION_H

#include "outlook.h"

enum { QUESTION_ANSWERS = 40 };         /* of one question that are tried */

struct answer {
    double value;
    uint8_t state;                      /* KNOWN or NOT_APPLICABLE */
    bool is_end;                        /* an end of the range: possible, but not counted into the mean */
    struct bound score;                 /* once it is given, and then everything else */
};

struct question {
    uint32_t variable;
    double narrows;                     /* points, mean over the answers tried */
    double at_least;                    /* points, whatever is answered */
    uint64_t settles, may_settle;       /* open gates, by bit, of the first 64: under every answer tried, under some */
    struct answer *answer;
    uint32_t answers;
};

/* Ranked, most narrowing first. `budget`: nodes of branch and bound by which the first few are ranked again; 0: by plain
 * bounds alone. In memory of the document; NULL without memory. */
struct question *questions_of(struct outlook *outlook, uint32_t budget, uint32_t *n);

/* Answers worth trying: all choices, yes and no; for a number the middles of five equal parts of its
 * range, and its ends. */
uint32_t question_answers(const struct uncertainty *u, uint32_t variable, struct answer answer[QUESTION_ANSWERS]);
/* Not the question itself is open, but whether it will be asked. */
bool question_is_later(const struct outlook *outlook, uint32_t variable);

#endif
