#include "progress.h"
#include "terminal.h"

#include <string.h>
#include <unistd.h>

enum { BAR = 24 };

static double since(const struct timespec *then)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - then->tv_sec) + 1e-9 * (double)(now.tv_nsec - then->tv_nsec);
}

void progress_start(struct progress *p, bool wanted, enum eco_language language, unsigned long long total)
{
    *p = (struct progress){.shown = wanted && isatty(STDERR_FILENO), .language = language, .rate = W_PROGRESS, .total = total};
    clock_gettime(CLOCK_MONOTONIC, &p->begun);
    p->told = p->begun;
}

void progress_tell(struct progress *p, unsigned long long bytes, unsigned long long projects)
{
    static const char full[] = "█", empty[] = "░";
    char bar[BAR * (sizeof full - 1) + 1] = "";
    if (!p->shown || since(&p->told) < 0.2)
        return;
    clock_gettime(CLOCK_MONOTONIC, &p->told);
    double seconds = since(&p->begun), share = p->total ? (double)bytes / (double)p->total : 0;
    share = share > 1 ? 1 : share;
    for (int i = 0; p->total && i < BAR; i++)
        memcpy(bar + (size_t)i * (sizeof full - 1), i < share * BAR ? full : empty, sizeof full);
    fprintf(stderr, "\r%s ", bar);
    fprintf(stderr, word_text(p->rate, p->language), projects, (double)projects / seconds);
    if (share > 0)
        fprintf(stderr, word_text(W_PROGRESS_LEFT, p->language), 100 * share, seconds / share - seconds);
    fputs("\033[K", stderr);
    fflush(stderr);
}

void progress_end(struct progress *p)
{
    if (p->shown)
        fputs("\r\033[K", stderr);
}
