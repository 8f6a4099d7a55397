#include "outlook.h"

struct outlook *outlook_of(struct document *doc)
{
    if (doc->outlook)
        return doc->outlook;
    struct outlook *outlook = arena_alloc(&doc->arena, sizeof *outlook);
    if (!outlook || !source_map(&doc->sources, 0) || !uncertainty_start(&outlook->uncertainty, doc) || !box_start(&outlook->box, &outlook->uncertainty))
        return NULL;
    box_read_directions(&outlook->box);
    doc->outlook = outlook;
    return outlook;
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
