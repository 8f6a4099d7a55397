/* A strict reading of JSON text (RFC 8259), before cJSON sees it: cJSON alone accepts 007, "1.", raw control characters,
 * broken UTF-8, duplicate keys and trailing text, cuts strings at \u0000 and knows no positions. Everything wrong in the
 * text is told in one run, with its place and its JSON pointer; the places of all values are kept for later messages. */
#ifndef ECO_JSON_TEXT_H
#define ECO_JSON_TEXT_H

#include "diagnostic.h"

enum {
    JSON_DEPTH = 64,                       /* nesting: a project has two levels, a hostile text has thousands */
    JSON_BYTES = 16 * 1024 * 1024,         /* one project; larger texts are a mistake */
    JSON_VALUES = 2 * 1000 * 1000
};

/* Values are numbered in document order (pre-order): the root is 0, a container comes before what it holds. cJSON's
 * tree, walked in the same order, meets the same numbers. */
struct json_place {
    uint32_t from, to;             /* the value's own bytes */
    uint32_t key_from, key_to;     /* the member name's bytes with its quotes, or 0,0 */
};

struct json_places {
    struct json_place *v;
    uint32_t n, cap;
};

/* Files diagnostics about source `file` (already in `sources`) and fills `places`. True when the text is valid JSON.
 * Memory comes from diagnostics->arena; when that has failed the result is false. */
bool json_text_check(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics,
                     struct json_places *places);

/* Appends "/key" (escaped by RFC 6901) or "/7" to a pointer. */
struct text json_pointer_key(struct arena *arena, struct text pointer, struct text key);
struct text json_pointer_index(struct arena *arena, struct text pointer, uint32_t index);

#endif
