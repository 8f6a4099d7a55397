#include "pool.h"
#include "shortage.h"

#include <stdlib.h>
#include <string.h>

enum { SLOTS_LEAST = 1024 };

const char *pool_text(const struct pool *pool, uint32_t number)
{
    return number ? pool->bytes + pool->start[number - 1] : "";
}

/* FNV-1a, whose low bits are then mixed with the high ones. */
static uint64_t hash_of(const char *text, size_t n)
{
    uint64_t hash = 14695981039346656037U;
    for (size_t i = 0; i < n; i++)
        hash = (hash ^ (unsigned char)text[i]) * 1099511628211U;
    return hash ^ hash >> 29;
}

/* The slot of a text, or the free one where it belongs. */
static uint32_t slot_of(const struct pool *pool, const char *text, size_t n)
{
    uint32_t at = (uint32_t)hash_of(text, n) & (pool->slots - 1);
    while (pool->slot[at] && strcmp(pool_text(pool, pool->slot[at]), text) != 0)
        at = (at + 1) & (pool->slots - 1);
    return at;
}

/* At most half of the slots are taken. */
static bool make_slots(struct pool *pool)
{
    if (pool->count < pool->slots / 2)
        return true;
    uint32_t slots = pool->slots ? 2 * pool->slots : SLOTS_LEAST, *slot = calloc(slots, sizeof *slot);
    if (!slot)
        return false;
    free(pool->slot);
    pool->slot = slot;
    pool->slots = slots;
    for (uint32_t number = 1; number <= pool->count; number++) {
        const char *text = pool_text(pool, number);
        slot[slot_of(pool, text, strlen(text))] = number;
    }
    return true;
}

static bool make_room(struct pool *pool, size_t more)
{
    if (pool->length + more > pool->room) {
        size_t room = 2 * (pool->length + more);
        char *bytes = realloc(pool->bytes, room);
        if (!bytes)
            return false;
        pool->bytes = bytes;
        pool->room = room;
    }
    if (pool->count == pool->starts) {
        uint32_t starts = pool->starts ? 2 * pool->starts : SLOTS_LEAST;
        size_t *start = realloc(pool->start, starts * sizeof *start);
        if (!start)
            return false;
        pool->start = start;
        pool->starts = starts;
    }
    return true;
}

uint32_t pool_number(struct pool *pool, const char *text)
{
    size_t n = strlen(text);
    if (n == 0 || pool->failed)
        return 0;
    uint32_t at = pool->slots ? slot_of(pool, text, n) : 0;
    if (pool->slots && pool->slot[at])
        return pool->slot[at];
    if (!make_slots(pool) || !make_room(pool, n + 1)) {
        pool->failed = true;
        shortage_note();
        return 0;
    }
    memcpy(pool->bytes + pool->length, text, n + 1);
    pool->start[pool->count++] = pool->length;
    pool->length += n + 1;
    pool->slot[slot_of(pool, text, n)] = pool->count;
    return pool->count;
}

uint32_t pool_find(const struct pool *pool, const char *text)
{
    return pool->slots && *text ? pool->slot[slot_of(pool, text, strlen(text))] : 0;
}

void pool_free(struct pool *pool)
{
    free(pool->bytes);
    free(pool->start);
    free(pool->slot);
    *pool = (struct pool){0};
}
