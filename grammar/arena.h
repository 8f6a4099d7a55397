/* A bump allocator. Everything made from rule text (tokens, tree, diagnostics, program) lives in one arena per rule
 * set, and everything made while one project is scored lives in one arena per evaluation: nothing inside an arena is
 * freed alone, all of it goes with arena_free().
 *
 * Memory is zeroed. When the system has none left, allocation returns NULL and `failed` stays set; callers pass the
 * NULL on, and the stage that owns the arena looks at `failed` once, at its end. */
#ifndef ECO_ARENA_H
#define ECO_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena_block;

struct arena {
    struct arena_block *head;
    struct arena_block *spare;      /* blocks of before arena_clear() */
    size_t used;      /* bytes handed out, for reports on memory */
    bool failed;      /* an allocation has failed: what the arena holds may be incomplete */
};

void *arena_alloc(struct arena *arena, size_t size);
/* The same without zeroing, for what is filled at once. */
void *arena_room(struct arena *arena, size_t size);

/* Copies n bytes and adds a NUL, which does not count as part of the copy. */
char *arena_copy(struct arena *arena, const char *bytes, size_t n);

/* Makes room for `need` elements: returns `old` itself while *cap suffices, else a larger copy with *cap raised.
 * On failure returns NULL and leaves *cap and the old array as they were. */
void *arena_grow(struct arena *arena, void *old, uint32_t *cap, uint32_t need, size_t element);

/* Everything handed out is forgotten; blocks stay for what comes next, up to ARENA_KEPT bytes. */
enum { ARENA_KEPT = 1024 * 1024 };
void arena_clear(struct arena *arena);
void arena_free(struct arena *arena);

#endif
