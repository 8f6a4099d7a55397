/* What the parts of the generator share: random.c writes sentences, formula.c expressions, invention.c what goes beyond plain
 * numbers, promise.c what moves no score, respondent.c projects. */
#ifndef TESTS_WRITER_H
#define TESTS_WRITER_H

#include "random.h"

/* How many inputs of a kind there are, rows at most, keys, and levels of an expression. */
enum { NUMBERS = RANDOM_NUMBERS, COUNTS = 2, YES_NO = 3, CHOICES = 2, DAYS = 2, ROWS = 4, KEYS = 4, DEPTH = 4 };

struct writer {
    struct random *r;
    FILE *out;
    bool in_row;            /* fields of `items` have a value */
    int defined;            /* define x0 .. x(defined-1) are numbers */
};

/* An expression that is a plain number, so that units never stand in the way; or a condition; of at most so many levels. */
void write_number(struct writer *w, int depth);
void write_condition(struct writer *w, int depth);

/* Units, functions, groups, tables with all kinds of columns, and what uses them. */
void invent_facts(struct writer *w);
void invent_checklist(struct writer *w);
void invent_breakdowns(struct writer *w);
void invent_number(struct writer *w, int depth);
void invent_condition(struct writer *w);
void invent_criterion_body(struct writer *w);
void invent_remark(struct writer *w);
void invent_answers(struct random *r, double answered, FILE *out);

/* What a project answers to the policy around the rules (outer.c); false where the rules are not asked then. */
bool outer_answers(struct random *r, double answered, FILE *out);

/* Claims, tests with cases; now and then a line `allow`. */
void invent_promises(struct writer *w);
void invent_allowance(struct writer *w, const char *margin);

bool write_answer(struct random *r, double share, FILE *out, const char *name);     /* `, "name": `, or false: left open */

#endif
