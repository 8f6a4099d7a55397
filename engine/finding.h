/* Findings: one by one, what a pipeline or a platform shows of a decision, each with the place to look at. finding.c keeps the
 * list and gives each its fingerprint; finding_gate.c and finding_message.c say what there is to find. */
#ifndef ECO_FINDING_H
#define ECO_FINDING_H

#include "report.h"

/* Where to look: a value of a JSON file, or a line of the rules. */
struct spot {
    const struct sources *sources;
    struct span at;
    struct text pointer;                /* of the value; empty in rules */
    bool missing;                       /* it is not there: `at` is the object that lacks it */
};

struct finding {
    struct text id, title, message, fix;
    const char *level, *outcome;
    struct spot place;
    cJSON *related, *waiver;            /* NULL: none */
};

struct findings {
    const struct telling *t;
    cJSON *list;
    struct names *seen;                 /* what has been found: index in times */
    uint32_t *times, kinds, cap;        /* how often */
};

void finding_add(struct findings *f, const struct finding *finding);

/* A place of somebody else's, for `related`. */
cJSON *related_json(struct text message, const struct spot *spot);

/* finding_gate.c: the gates that stand in the way or are waived, the remarks that were raised. */
void find_gates(struct findings *f, enum thing_kind kind);
/* The project as a whole, by its opening bracket. */
struct spot whole_project(const struct telling *t);

/* finding_message.c: diagnostics, each as "stage/E0803". */
void find_messages(struct findings *f, const char *stage, const struct diagnostics *diagnostics,
                   const struct sources *sources);

#endif
