#include "arena.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* An arena of SLAB_FROM bytes is a rule set's, and goes on in blocks that are one large page each: the kernel then clears it at
 * one page fault in place of 512, which were a third of the time of a cold start. */
enum { BLOCK_BYTES = 64 * 1024, SLAB_BYTES = 2 * 1024 * 1024, SLAB_FROM = 256 * 1024, ALIGN = 16 };

struct arena_block {
    struct arena_block *next;
    size_t size, used;
    _Alignas(ALIGN) unsigned char bytes[];
};

/* The first spare block that is large enough. */
static struct arena_block *take_spare(struct arena *arena, size_t size)
{
    for (struct arena_block **at = &arena->spare; *at; at = &(*at)->next)
        if ((*at)->size >= size) {
            struct arena_block *block = *at;
            *at = block->next;
            return block;
        }
    return NULL;
}

static struct arena_block *new_block(const struct arena *arena, size_t size)
{
    struct arena_block *block;
    size_t room = size > BLOCK_BYTES ? size : BLOCK_BYTES;
    if ((arena->used >= SLAB_FROM || size >= SLAB_FROM) && size <= SLAB_BYTES - sizeof *block) {
        room = SLAB_BYTES - sizeof *block;
        block = aligned_alloc(SLAB_BYTES, SLAB_BYTES);
        if (block)
            (void)madvise(block, SLAB_BYTES, MADV_HUGEPAGE);        /* where there are none, small pages do as well */
    } else {
        block = malloc(sizeof *block + room);
    }
    if (block)
        block->size = room;
    return block;
}

static struct arena_block *add_block(struct arena *arena, size_t size)
{
    struct arena_block *block = take_spare(arena, size);
    if (!block)
        block = new_block(arena, size);
    if (!block) {
        arena->failed = true;
        return NULL;
    }
    block->used = 0;
    /* In front stands the block with more room left: what does not fit there comes behind a current one that still serves. */
    if (arena->head && block->size - size < arena->head->size - arena->head->used) {
        block->next = arena->head->next;
        arena->head->next = block;
    } else {
        block->next = arena->head;
        arena->head = block;
    }
    return block;
}

void *arena_room(struct arena *arena, size_t size)
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
    return p;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    void *p = arena_room(arena, size);
    return p ? memset(p, 0, size) : NULL;
}

char *arena_copy(struct arena *arena, const char *bytes, size_t n)
{
    char *copy = arena_room(arena, n + 1);
    if (copy && n)
        memcpy(copy, bytes, n);
    if (copy)
        copy[n] = '\0';
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
    char *grown = arena_room(arena, (size_t)room * element);
    if (!grown)
        return NULL;
    size_t kept = old ? (size_t)*cap * element : 0;
    if (kept)
        memcpy(grown, old, kept);
    memset(grown + kept, 0, (size_t)room * element - kept);
    *cap = room;
    return grown;
}

/* Frees blocks from `block` on, but for those that are kept: the first ones, up to `keep` bytes in all. */
static struct arena_block *shorten(struct arena_block *block, size_t keep)
{
    struct arena_block *kept = NULL;
    while (block) {
        struct arena_block *next = block->next;
        if (block->size <= keep) {
            keep -= block->size;
            block->next = kept;
            kept = block;
        } else {
            free(block);
        }
        block = next;
    }
    return kept;
}

void arena_clear(struct arena *arena)
{
    struct arena_block *last = arena->head;
    while (last && last->next)
        last = last->next;
    if (last)
        last->next = arena->spare;
    else
        arena->head = arena->spare;
    *arena = (struct arena){.spare = shorten(arena->head, ARENA_KEPT)};
}

static void free_blocks(struct arena_block *block)
{
    while (block) {
        struct arena_block *next = block->next;
        free(block);
        block = next;
    }
}

void arena_free(struct arena *arena)
{
    free_blocks(arena->head);
    free_blocks(arena->spare);
    *arena = (struct arena){0};
}
