#include "arena.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 64 * 1024, ALIGN = 16 };

struct arena_block {
    struct arena_block *next;
    size_t size, used;
    _Alignas(ALIGN) unsigned char bytes[];
};

static struct arena_block *add_block(struct arena *arena, size_t size)
{
    size_t room = size > BLOCK_BYTES ? size : BLOCK_BYTES;
    struct arena_block *block = malloc(sizeof *block + room);
    if (!block) {
        arena->failed = true;
        return NULL;
    }
    block->size = room;
    block->used = 0;
    /* An oversized block goes behind the current one, so that the room left there is still used. */
    if (arena->head && size > BLOCK_BYTES) {
        block->next = arena->head->next;
        arena->head->next = block;
    } else {
        block->next = arena->head;
        arena->head = block;
    }
    return block;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    if (size > SIZE_MAX / 2) {
        arena->failed = true;
        return NULL;
    }
    size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    struct arena_block *block = arena->head;
    if (!block || block->size - block->used < size)
        block = add_block(arena, size);
    if (!block)
        return NULL;
    void *p = block->bytes + block->used;
    block->used += size;
    arena->used += size;
    return memset(p, 0, size);
}

char *arena_copy(struct arena *arena, const char *bytes, size_t n)
{
    char *copy = arena_alloc(arena, n + 1);
    if (copy && n)
        memcpy(copy, bytes, n);
    return copy;
}

void *arena_grow(struct arena *arena, void *old, uint32_t *cap, uint32_t need, size_t element)
{
    if (need <= *cap && old)
        return old;
    uint32_t room = *cap ? *cap : 8;
    while (room < need) {
        if (room > UINT32_MAX / 2) {
            arena->failed = true;
            return NULL;
        }
        room *= 2;
    }
    void *grown = arena_alloc(arena, (size_t)room * element);
    if (!grown)
        return NULL;
    if (old && *cap)
        memcpy(grown, old, (size_t)*cap * element);
    *cap = room;
    return grown;
}

void arena_free(struct arena *arena)
{
    struct arena_block *block = arena->head;
    while (block) {
        struct arena_block *next = block->next;
        free(block);
        block = next;
    }
    *arena = (struct arena){0};
}
