/* What is decided about a project: the outcome of each gate, and the decision. A gate fails closed: it passes only where
 * nothing could block it, whatever is answered and wherever figures lie within their ±. */
#ifndef ECO_VERDICT_H
#define ECO_VERDICT_H

#include "ecoscore.h"
#include "uncertainty.h"

/* A run with its two readings of bounds; both are NULL where nothing is open nor uncertain, and the run says it all. */
struct evidence {
    const struct document *doc;
    const struct bounds *bounds, *answered;
    const struct waiver *const *lifted; /* by gate, or NULL: what blocks there does not refuse */
};

/* What a slot may still become from today on. */
struct bound evidence_bound(const struct evidence *e, uint32_t slot);

enum eco_outcome verdict_of_gate(const struct evidence *e, const struct gate *gate);

bool verdict_has_grade(const struct document *doc, const struct judgement *j);

/* A decision is taken on a day, by rules that are valid on it and meant for the project. */
bool verdict_is_valid_day(const struct document *doc, const struct judgement *j);
/* A used policy that is not valid on it, or NULL. */
const struct judgement *verdict_outdated(const struct document *doc);
bool verdict_is_dated(const struct document *doc);

/* Whether anything of the rules is about the project: a score, or a gate. Where nothing is, nothing was looked at. */
bool verdict_applies(const struct evidence *e);

enum eco_decision verdict_of(const struct evidence *e);

#endif
