/* Claims decided over all projects that the declarations of the inputs allow, once everything is answered: by branch and bound
 * over intervals where a condition is claimed, by directions where something must not fall or rise. A proof rests on bounds
 * that enclose; a refutation is a project that the ordinary reader and run have looked at. Figures stand at their estimates. */
#ifndef ECO_CLAIM_H
#define ECO_CLAIM_H

#include "box.h"
#include "policy.h"

enum claim_outcome { CLAIM_PROVED, CLAIM_REFUTED, CLAIM_UNDECIDED };

struct verdict_on_claim {
    enum claim_outcome outcome;
    uint32_t nodes, left;           /* boxes looked at, and those still open */
    struct text project, after;     /* refuted: as JSON; the second where something moved */
    double before_value, after_value;       /* of what moved */
    bool empty;                     /* proved, since no project meets its condition */
    bool unbounded;                 /* proved for the lengths tried only: a list declares none */
    bool inner_open;                /* undecided with the lists in lists left open */
    uint32_t figures;               /* figures with a ± that were taken at their estimates */
    double best, outer;             /* of the guide: reached, and not excluded; NaN without one */
};

/* The model with the claims' operations at the end of its program. */
struct model claim_model(const struct model *model);

/* A search in the projects whose lists have these many rows (by program list; NONE: any number, as one row for all). */
struct hunt {
    const struct model *m;          /* of claim_model() */
    const struct claim *claim;
    struct document doc;
    struct uncertainty u;
    struct box box;
    bool *mover;                    /* by variable: an answer to the input that moves */
    bool *near;                     /* by thing: it stands in a criterion with that input */
    bool *asks;                     /* by thing: whether that input is asked hangs on it */
    struct claim_region *region;
    uint32_t regions, region_cap, budget;
    uint64_t random;
    struct verdict_on_claim *verdict;
};

/* False without memory. */
bool hunt_start(struct hunt *hunt, const uint32_t *rows, const char *as_of);
void hunt_run(struct hunt *hunt);
void hunt_end(struct hunt *hunt);

/* claim_shot.c: a project of the box that breaks the claim, or two of a line that show the fall; false when none was found. */
bool hunt_shoot(struct hunt *hunt);
bool hunt_shoot_lines(struct hunt *hunt);
bool hunt_is_text(const struct hunt *hunt, uint32_t variable);
/* Whether what must not fall (or rise) may do so as this answer moves, by the directions of the box. */
bool hunt_moves_wrong(const struct hunt *hunt, uint32_t variable);

/* claim_project.c: the project of a run, as JSON; and whether it, read as projects are, breaks the claim (or shows the fall
 * from the first to the second). */
struct text hunt_project(struct hunt *hunt, const struct run *run);
bool hunt_breaks(struct hunt *hunt, struct text project);
bool hunt_falls(struct hunt *hunt, struct text before, struct text after);

#endif
