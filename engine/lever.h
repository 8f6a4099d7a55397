/* Levers: the answers of a project that `can change`, each with the values that it may take. Over them stand a reading of
 * the bounds in which everything else is as it counts today, and trials. */
#ifndef ECO_LEVER_H
#define ECO_LEVER_H

#include "outlook.h"

struct lever {
    double today;
    bool option;                        /* a choice, a key, yes or no: any other value is one whole change */
    double step, first, last;           /* numbers: multiples first..last of step */
};

struct levers {
    struct uncertainty u;               /* its variables are the levers */
    struct box box;
    struct lever *lever;
    uint32_t n;
};

/* Finds them; then, before anything is tried, lays out the box, where there are any and it is not laid out yet. False without memory. */
bool levers_find(struct levers *l, struct outlook *outlook);
bool levers_start(struct levers *l, struct outlook *outlook);
/* The values of a lever, in order from the least: how many, and the i-th; that of today is left out. */
uint32_t lever_values(const struct levers *l, uint32_t lever);
double lever_value(const struct levers *l, uint32_t lever, uint32_t i);
/* How large a change is, as a share of all the lever could be changed; 1 for a choice. */
double lever_size(const struct levers *l, uint32_t lever, double to);
void lever_narrow(struct levers *l, uint32_t lever, double low, double high);
void lever_reset(struct levers *l, uint32_t lever);         /* as today, in bounds and trial */
void lever_try(struct levers *l, uint32_t lever, double value);

#endif
