/* What a project may still become: the variables, their bounds, and a box to search in. Laid out once for each document, in
 * its arena. */
#ifndef ECO_OUTLOOK_H
#define ECO_OUTLOOK_H

#include "box.h"

struct outlook {
    struct uncertainty uncertainty;
    struct box box;                     /* whole, its directions read; whoever narrows it widens it again */
};

/* NULL without memory. */
struct outlook *outlook_of(struct document *doc);

/* Whether a variable moves a slot once everything is answered; whether the slot's bounds are attained. */
bool outlook_moves(const struct outlook *outlook, uint32_t slot, uint32_t variable);
bool outlook_is_exact(const struct outlook *outlook, uint32_t slot);

#endif
