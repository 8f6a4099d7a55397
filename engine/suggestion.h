/* Tests that are not there yet: for a branch that no test has reached, one answer to change in the project of a test that there
 * is. Candidates are every choice, the ends of ranges, the edges of bands, the days and texts that rules compare with, a key
 * that no row has, and numbers between; of those that reach it the one nearest to an edge is taken. What the new test expects is
 * what the rules say today, and is for people to judge. */
#ifndef ECO_SUGGESTION_H
#define ECO_SUGGESTION_H

#include "suite.h"

struct suggestion {
    uint32_t input, row;                /* the input to change, in which row of its list, or NONE */
    uint32_t base;
    struct text answer;                 /* as a test writes it: "12,5", "live", "unknown" */
    double points;                      /* of a criterion, then */
};

/* False when nothing was found. */
bool suggestion_find(struct suite *s, uint32_t branch, const struct example *base, uint32_t bases, struct suggestion *found);
/* suggestion_test.c: the test, to be pasted. */
struct text suggestion_test(struct suite *s, uint32_t branch, const struct example *base, const struct suggestion *found);

/* ---- between suggestion.c, suggestion_answer.c and suggestion_test.c ---- */

struct probe {
    struct suite *s;
    const struct model *m;
    uint32_t branch;
    const bool *seen;                   /* by thing: what the branch rests on */
    cJSON *project, *object;            /* the project, and the object that the answer stands in */
    const char *key;
    const struct input *input;
    struct arena scratch;               /* of one trial */
    double points;                      /* in the last trial that reached the branch, of a criterion */
};

enum answer_kind { ANSWER_WORD, ANSWER_NUMBER, ANSWER_DAY };

struct answer {
    enum answer_kind kind;
    double number;                      /* or the day */
    struct text json, word;             /* of a word: in a project, and in a test */
};

enum { CANDIDATES = 160 };
struct candidates {
    struct answer at[CANDIDATES];
    uint32_t n;
};

/* What is tried for the input in hand. */
void candidates_offer(const struct probe *p, struct candidates *list);
cJSON *answer_json(const struct answer *a);
/* As a test writes it; and a number. */
struct text answer_word(const struct suite *s, const struct answer *a);
struct text suggestion_number(const struct suite *s, double x);

#endif
