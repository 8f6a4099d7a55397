/* Texts, each kept once and known by a number: rows of an inventory that say the same hold the same numbers. */
#ifndef ECO_CLI_POOL_H
#define ECO_CLI_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pool {
    char *bytes;                    /* the texts one behind the other, each with a NUL */
    size_t length, room;
    size_t *start;                  /* of text i + 1 */
    uint32_t count, starts;
    uint32_t *slot;                 /* numbers by hash; 0: free. `slots` is a power of two */
    uint32_t slots;
    bool failed;                    /* there was no memory for a text */
};

/* The number of a text, which is new or was there: from 1. 0 for an empty text, and without memory. */
uint32_t pool_number(struct pool *pool, const char *text);
/* The number of a text that is there, or 0. */
uint32_t pool_find(const struct pool *pool, const char *text);
/* The text of a number; "" for 0. Good until the next text is added. */
const char *pool_text(const struct pool *pool, uint32_t number);
void pool_free(struct pool *pool);

#endif
