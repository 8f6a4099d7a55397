#include "box.h"

#include <math.h>
#include <string.h>

#include "reach.h"

/* Columns and dated figures that some variable moves are the box's own. */
static bool own_what_moves(struct bounds *b, const struct bounds *from, const struct reach *moved)
{
    const struct program *p = b->run->program;
    struct arena *arena = b->run->arena;
    for (uint32_t i = 0; i < p->columns && !arena->failed; i++) {
        size_t rows = b->rows[p->column[i].list];
        if (!moved->column[i] || !b->column[i])
            continue;
        b->column[i] = arena_room(arena, (rows + 1) * sizeof **b->column);
        if (b->column[i])
            memcpy(b->column[i], from->column[i], rows * sizeof **b->column);
    }
    for (uint32_t i = 0; i < p->dateds && !arena->failed; i++) {
        if (!b->dated[i])
            continue;
        b->dated[i] = arena_room(arena, (p->dated[i].n + 1) * sizeof **b->dated);
        if (b->dated[i])
            memcpy(b->dated[i], from->dated[i], p->dated[i].n * sizeof **b->dated);
    }
    return !arena->failed;
}

/* What has been read already is shared, as far as no variable moves it: reading it again writes the same. */
static bool lay_out(struct box *box)
{
    const struct uncertainty *u = box->u;
    struct reach moved;
    bool all = !u->answered.slot;
    if (!all && !reach_start(&moved, u->doc->run.program, &u->doc->arena))
        return false;
    for (uint32_t i = 0; i < u->n && !all; i++)
        all = !reach_variable(&moved, u, i);
    if (all)
        return uncertainty_bounds(u, &box->bounds, false);
    reach_on(&moved);
    return bounds_go_on(&box->bounds, &u->doc->run, &u->answered) && own_what_moves(&box->bounds, &u->answered, &moved);
}

bool box_start(struct box *box, const struct uncertainty *u)
{
    *box = (struct box){.u = u};
    if (!lay_out(box) || !trial_start(&box->trial, u))
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
