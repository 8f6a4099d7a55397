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
    bool met;                           /* its project was in this run */
};

struct eco_waivers {
    struct companion file;
    const struct model *model;
    struct text time_zone;
    struct waiver *v;
    uint32_t n, cap;
    bool unsure;                        /* a project of the run is no JSON: nobody knows its name */
};

/* Files a message about a value of the file. */
struct diagnostic *waiver_tell(struct eco_waivers *waivers, enum diagnostic_code code, uint32_t at, struct text a,
                               struct text b);

/* The waiver that lifts a gate for a project on its date, or NULL. */
const struct waiver *waiver_of(const struct eco_waivers *waivers, const struct document *doc, uint32_t gate);

#endif
