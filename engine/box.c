#include "box.h"

#include <math.h>

bool box_start(struct box *box, const struct uncertainty *u)
{
    *box = (struct box){.u = u};
    if (!uncertainty_bounds(u, &box->bounds, false) || !trial_start(&box->trial, u))
        return false;
    return directions_start(&box->directions, u, &box->bounds) || !u->doc->arena.failed;
}

void box_narrow(struct box *box, uint32_t variable, struct bound to)
{
    struct bound *at = variable_bound(box->u, &box->bounds, variable);
    if (at)
        *at = to;
}

void box_widen(struct box *box, uint32_t variable)
{
    box_narrow(box, variable, box->u->variable[variable].range);
}

struct bound box_at(const struct box *box, uint32_t variable)
{
    const struct bound *at = variable_bound(box->u, &box->bounds, variable);
    return at ? *at : box->u->variable[variable].range;
}

void box_read(struct box *box)
{
    box->readings++;
    bounds_all(&box->bounds);
}

void box_read_directions(struct box *box)
{
    box->readings++;
    directions_all(&box->directions);
}
