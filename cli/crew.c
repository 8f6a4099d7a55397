#include "crew.h"

#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

enum state { EMPTY, FULL, TAKEN, DONE };

struct place {
    void *unit;
    enum state state;
};

/* A ring of places: filled at `filled`, worked on at `begun`, handed out at `given`, each one running ahead of the next. */
struct ring {
    const struct crew *crew;
    struct place *place;
    unsigned places;
    unsigned long filled, begun, given;
    bool closed;                        /* nothing more will be filled */
    pthread_mutex_t lock;
    pthread_cond_t work, done;          /* there is something to do; something has been done */
};

struct member {
    struct ring *ring;
    unsigned job;
    pthread_t thread;
};

static struct place *place_at(struct ring *ring, unsigned long n)
{
    return &ring->place[n % ring->places];
}

static void *toil(void *argument)
{
    struct member *me = argument;
    struct ring *ring = me->ring;
    pthread_mutex_lock(&ring->lock);
    for (;;) {
        while (ring->begun == ring->filled && !ring->closed)
            pthread_cond_wait(&ring->work, &ring->lock);
        if (ring->begun == ring->filled)
            break;
        struct place *place = place_at(ring, ring->begun++);
        place->state = TAKEN;
        pthread_mutex_unlock(&ring->lock);
        ring->crew->work(ring->crew->context, me->job, place->unit);
        pthread_mutex_lock(&ring->lock);
        place->state = DONE;
        pthread_cond_signal(&ring->done);
    }
    pthread_mutex_unlock(&ring->lock);
    return NULL;
}

/* Fills and hands out until there is no more to do of either. */
static void run_ring(struct ring *ring)
{
    const struct crew *crew = ring->crew;
    bool more = true, wanted = true;
    pthread_mutex_lock(&ring->lock);
    while (wanted && (more || ring->given < ring->filled)) {
        struct place *place;
        if (more && ring->filled - ring->given < ring->places) {
            place = place_at(ring, ring->filled);
            pthread_mutex_unlock(&ring->lock);
            more = crew->take(crew->context, place->unit);
            pthread_mutex_lock(&ring->lock);
            place->state = FULL;
            ring->filled += more;
            pthread_cond_signal(&ring->work);
            if (more && place_at(ring, ring->given)->state != DONE)
                continue;
        }
        if (ring->given == ring->filled)
            continue;
        place = place_at(ring, ring->given);
        while (place->state != DONE && !(more && ring->filled - ring->given < ring->places))
            pthread_cond_wait(&ring->done, &ring->lock);
        if (place->state != DONE)
            continue;
        pthread_mutex_unlock(&ring->lock);
        wanted = crew->give(crew->context, place->unit);
        pthread_mutex_lock(&ring->lock);
        place->state = EMPTY;
        ring->given++;
    }
    if (!wanted)
        ring->begun = ring->filled;     /* what is not begun is left */
    ring->closed = true;
    pthread_cond_broadcast(&ring->work);
    pthread_mutex_unlock(&ring->lock);
}

static bool run_threads(struct ring *ring, struct member *members)
{
    unsigned started = 0;
    for (; started < ring->crew->jobs; started++) {
        members[started] = (struct member){.ring = ring, .job = started};
        if (pthread_create(&members[started].thread, NULL, toil, &members[started]) != 0)
            break;
    }
    if (started > 0)                    /* with fewer threads than wanted it takes longer */
        run_ring(ring);
    for (unsigned i = 0; i < started; i++)
        pthread_join(members[i].thread, NULL);
    return started > 0;
}

static bool run_alone(const struct crew *crew, void *unit)
{
    while (crew->take(crew->context, unit)) {
        crew->work(crew->context, 0, unit);
        if (!crew->give(crew->context, unit))
            break;
    }
    return true;
}

bool crew_run(const struct crew *crew)
{
    struct ring ring = {.crew = crew, .places = crew->jobs > 1 ? 2 * crew->jobs + 1 : 1,
                        .lock = PTHREAD_MUTEX_INITIALIZER, .work = PTHREAD_COND_INITIALIZER, .done = PTHREAD_COND_INITIALIZER};
    struct member *members = calloc(crew->jobs, sizeof *members);
    ring.place = calloc(ring.places, sizeof *ring.place);
    bool good = members && ring.place;
    for (unsigned i = 0; good && i < ring.places; i++)
        good = (ring.place[i].unit = crew->make(crew->context)) != NULL;
    if (good)
        good = crew->jobs > 1 ? run_threads(&ring, members) : run_alone(crew, ring.place[0].unit);
    for (unsigned i = 0; ring.place && i < ring.places; i++)
        if (ring.place[i].unit)
            crew->dispose(ring.place[i].unit);
    free(ring.place);
    free(members);
    return good;
}

unsigned crew_jobs(unsigned wanted)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    return wanted ? wanted : processors > 1 && processors <= 256 ? (unsigned)processors : 1;
}
