/* Waivers: who let a blocked gate pass, for which project, why and until when. A waiver lifts a gate that may be waived and is
 * blocked, and nothing else; one that lifts nothing is an error, so that nobody relies on it. */
#ifndef ECO_WAIVER_H
#define ECO_WAIVER_H

#include "companion.h"

struct waiver {
    struct text gate, project, reason, approver;
    int32_t until;
    uint32_t index;                     /* of the gate in the model, or NONE */
    uint32_t at, gate_at, project_at, until_at;     /* where it and these stand among the values */
    bool valid;                         /* nothing is wrong with it as it is written */
    struct text met;                    /* the file of its project in this run; empty: not yet met */
    bool ambiguous;                     /* a second project of this run is called so, too: nobody knows which was meant */
};

struct eco_waivers {
    struct companion file;
    const struct model *model;
    const char *time_zone;              /* "" when the file says none */
    struct waiver *v;
    uint32_t n, cap;
    int32_t today;                      /* the day of the run; NO_DAY: only the date of the decision counts */
    bool broken;                        /* something is wrong with the file: none of its waivers lifts anything */
    bool unsure;                        /* a project of the run is no JSON: nobody knows its name */
};

/* Files a message about a value of the file. */
struct diagnostic *waiver_tell(struct eco_waivers *waivers, enum diagnostic_code code, uint32_t at, struct text a,
                               struct text b);

/* The waiver that lifts a gate for a project on its date, or NULL. */
const struct waiver *waiver_of(const struct eco_waivers *waivers, const struct document *doc, uint32_t gate);

#endif
