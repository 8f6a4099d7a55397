/* Workers in a row: one thread takes work in and hands results out, in order, while others do it. With one job there is no
 * further thread. */
#ifndef ECO_CLI_CREW_H
#define ECO_CLI_CREW_H

#include <stdbool.h>

struct crew {
    unsigned jobs;
    void *context;
    /* Makes a place for one unit of work; NULL without memory. As many as two for each job and one are made. */
    void *(*make)(void *context);
    void (*dispose)(void *unit);
    bool (*take)(void *context, void *unit);            /* fills the unit; false when there is no more */
    void (*work)(void *context, unsigned job, void *unit);      /* on any thread; `job` counts the threads from 0 */
    bool (*give)(void *context, void *unit);            /* in order; false to stop */
};

/* False without memory or threads. */
bool crew_run(const struct crew *crew);

/* How many jobs: as many as wanted, or with 0 one for each processor. */
unsigned crew_jobs(unsigned wanted);

#endif
