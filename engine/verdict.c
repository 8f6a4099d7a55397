#include "verdict.h"

static struct bound bound_in(const struct evidence *e, const struct bounds *b, uint32_t slot)
{
    return b ? b->slot[slot] : bound_of(e->doc->run.value[slot], e->doc->run.state[slot]);
}

struct bound evidence_bound(const struct evidence *e, uint32_t slot)
{
    return bound_in(e, e->bounds, slot);
}

/* What may become of a yes-or-no, by both readings. On the way a condition may ask whether something is unknown, and it is:
 * what such a gate says must hold then, too. That it may itself be unknown on the way says nothing: only what remains
 * unknown once everything is answered counts. */
enum eco_outcome verdict_of_gate(const struct evidence *e, const struct gate *gate)
{
    struct bound then = bound_in(e, e->answered, gate->outcome), now = bound_in(e, e->bounds, gate->outcome);
    bool yes = may_be(then, 1) || may_be(now, 1), no = may_be(then, 0) || may_be(now, 0);
    bool na = (then.may | now.may) & MAY_NA;
    if ((then.may & MAY_UNKNOWN) || (yes && (no || na)))
        return ECO_GATE_UNDECIDED;
    return yes ? ECO_GATE_BLOCKED : no ? ECO_GATE_PASSED : ECO_GATE_NOT_APPLICABLE;
}

bool verdict_has_grade(const struct document *doc, const struct judgement *j)
{
    uint32_t slot = j->score.grade;
    return slot != NONE && state_of_slot(&doc->run, slot) == KNOWN;
}

bool verdict_is_valid_day(const struct document *doc, const struct judgement *j)
{
    return (j->valid_from == NO_DAY || doc->date >= j->valid_from) && (j->valid_until == NO_DAY || doc->date <= j->valid_until);
}

const struct judgement *verdict_outdated(const struct document *doc)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->used_count && doc->date != NO_DAY; i++)
        if (!verdict_is_valid_day(doc, &m->used[i]) && !policy_is_left_out(&doc->run, &m->used[i]))
            return &m->used[i];
    return NULL;
}

bool verdict_is_dated(const struct document *doc)
{
    return doc->date != NO_DAY && verdict_is_valid_day(doc, &doc->model->own) && !verdict_outdated(doc) && !document_is_for_another(doc);
}

bool verdict_applies(const struct evidence *e)
{
    const struct model *m = e->doc->model;
    bool applies = state_of_slot(&e->doc->run, m->own.score.score) != NOT_APPLICABLE;
    for (uint32_t i = 0; m->own.headlines > 0 && i < m->own.thing_end && !applies; i++)
        applies = m->thing[i].headline && state_of_slot(&e->doc->run, m->thing[i].slot) != NOT_APPLICABLE;
    for (uint32_t i = 0; i < m->own.gates && !applies; i++)
        applies = m->thing[m->gate[i].thing].kind == THING_GATE && verdict_of_gate(e, &m->gate[i]) != ECO_GATE_NOT_APPLICABLE;
    return applies;
}

enum eco_decision verdict_of(const struct evidence *e)
{
    const struct model *m = e->doc->model;
    bool blocked = false, undecided = false;
    for (uint32_t i = 0; i < m->own.gates; i++) {
        if (m->thing[m->gate[i].thing].kind != THING_GATE)
            continue;
        enum eco_outcome outcome = verdict_of_gate(e, &m->gate[i]);
        blocked |= outcome == ECO_GATE_BLOCKED && !(e->lifted && e->lifted[i]);
        undecided |= outcome == ECO_GATE_UNDECIDED;
    }
    bool graded = m->own.grades == 0 || verdict_has_grade(e->doc, &m->own);
    if (blocked)
        return ECO_REFUSED;
    return undecided || !graded || !verdict_applies(e) || m->own.blocking_gates == 0 || !verdict_is_dated(e->doc) ? ECO_UNDECIDED : ECO_APPROVED;
}
