/* Breakdowns of one project: the rows of a list in groups, and figures of each group with their bounds. The groups are those that the
 * estimate meets, in order; rows whose group does not apply, or is not known, come last, so that sums add up to that of the list. */
#ifndef ECO_BREAKDOWN_H
#define ECO_BREAKDOWN_H

#include "outlook.h"

/* The program as far as breakdowns go. */
struct program breakdown_program(const struct model *model);

struct group {
    double key[2];
    uint8_t state[2];                   /* of each key: KNOWN, NOT_APPLICABLE or UNKNOWN */
    uint32_t from, to;                  /* in the order of rows */
    bool counts;                        /* some row of it does, or may */
};

struct breakdowns {
    const struct model *model;
    struct document doc;                /* that of the project, but its run goes on with the operations of breakdowns */
    struct program program;
    struct bounds bounds;               /* laid out when there is an outlook */
    bool has_bounds;
    /* of the breakdown in hand: */
    const struct breakdown *breakdown;
    bool known, too_long;               /* its list is given; its rows would take too many steps */
    uint32_t *order;                    /* all rows, group by group */
    uint32_t *open, opens;              /* rows about whose group something is open */
    struct group *group;
    uint32_t groups;
};

/* All in the arena of the document; `outlook` may be NULL: no bounds then. False without memory. */
bool breakdowns_start(struct breakdowns *b, struct document *doc, const struct outlook *outlook);
/* Finds the groups of one breakdown. False without memory. */
bool breakdowns_open(struct breakdowns *b, uint32_t index);
/* Computes the figures of a group, or (NONE) those of all rows; each is then in its group_slot. */
void breakdowns_group(struct breakdowns *b, uint32_t group);

#endif
