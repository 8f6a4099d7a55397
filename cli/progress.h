/* A bar on a terminal: how much is done, how fast, how long it still takes. Elsewhere nothing is shown. */
#ifndef ECO_CLI_PROGRESS_H
#define ECO_CLI_PROGRESS_H

#include "words.h"

#include <time.h>

struct progress {
    bool shown;
    int width;
    enum eco_language language;
    enum word rate;                     /* how many, how fast: projects, unless it is set */
    unsigned long long total;           /* bytes; 0: not known */
    struct timespec begun, told;
};

void progress_start(struct progress *progress, bool wanted, enum eco_language language, unsigned long long total);
/* Called often; writes at most five times a second. */
void progress_tell(struct progress *progress, unsigned long long bytes, unsigned long long projects);
void progress_end(struct progress *progress);

#endif
