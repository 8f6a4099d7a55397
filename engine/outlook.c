#include "outlook.h"

struct outlook *outlook_of(struct document *doc)
{
    if (doc->outlook)
        return doc->outlook;
    struct outlook *outlook = arena_alloc(&doc->arena, sizeof *outlook);
    if (!outlook || !uncertainty_start(&outlook->uncertainty, doc) || !box_start(&outlook->box, &outlook->uncertainty))
        return NULL;
    box_read_directions(&outlook->box);
    doc->outlook = outlook;
    return outlook;
}

/* On the way a condition may ask whether something is unknown, and it is: what such a gate says must hold then, too. That it
 * may itself be unknown on the way says nothing: only what remains unknown once everything is answered counts. */
struct prospect outlook_prospect(const struct outlook *outlook, uint32_t slot)
{
    struct bound then = outlook->uncertainty.answered.slot[slot], now = outlook->uncertainty.bounds.slot[slot];
    return (struct prospect){.may_be_yes = may_be(then, 1) || may_be(now, 1), .may_be_no = may_be(then, 0) || may_be(now, 0),
                             .may_be_na = (then.may | now.may) & MAY_NA, .may_be_unknown = then.may & MAY_UNKNOWN};
}

bool prospect_is_open(struct prospect p)
{
    return p.may_be_unknown || (p.may_be_yes && (p.may_be_no || p.may_be_na));
}

bool outlook_moves(const struct outlook *outlook, uint32_t slot, uint32_t variable)
{
    return movement_of(&outlook->box.directions, slot, variable) != UNMOVED;
}

bool outlook_is_exact(const struct outlook *outlook, uint32_t slot)
{
    struct bound x = outlook->box.bounds.slot[slot];
    return is_decided(x) || is_exact(&outlook->box.directions, slot);
}
