/* What a portfolio comes to: decisions, grades, mean and spread of the score, gates and criteria that fail most. */
#ifndef ECO_CLI_TALLY_H
#define ECO_CLI_TALLY_H

#include "terminal.h"

/* Squares: the sum of squared distances from the mean. */
struct spread {
    unsigned long long n;
    double mean, squares, least, most;
};

struct tally {
    const eco_policy *policy;
    unsigned long long projects, invalid, decisions[3];
    unsigned long long *grade;          /* by grade; the last place is for none */
    unsigned long long *blocked, *undecided;    /* by gate */
    unsigned long long *known, *zero;   /* by criterion: has points; has none of them */
    struct spread score, *headline;     /* of what is known; headlines in their order */
};

/* False without memory; free what there is in any case. */
bool tally_start(struct tally *tally, const eco_policy *policy);
void tally_add(struct tally *tally, const struct eco_summary *summary);
/* Adds what another tally has counted, which then is empty. */
void tally_merge(struct tally *tally, struct tally *other);
void tally_show(const struct tally *tally, const struct screen *screen);
void tally_free(struct tally *tally);

#endif
