/* A strict reader of JSON text (RFC 8259). It accepts nothing else: no 007, "1.", raw control characters, broken UTF-8,
 * doubled keys, trailing text. Everything wrong in the text is told in one run, with its place and its JSON pointer. What is
 * right comes out as values that know where they stand, for later messages. */
#ifndef ECO_JSON_TEXT_H
#define ECO_JSON_TEXT_H

#include "diagnostic.h"
#include "limits.h"

enum json_kind { JSON_NULL, JSON_FALSE, JSON_TRUE, JSON_NUMBER, JSON_TEXT, JSON_ARRAY, JSON_OBJECT };

/* Values stand in document order: the root is 0, and what a container holds follows it. The first one inside value i is i + 1,
 * the neighbour of value i is its `end`, and a container's last one ends where the container ends. Texts are slices of the
 * source, or of the arena where they had escapes; they may hold any byte but NUL. */
struct json_value {
    uint32_t from, to;             /* the value's own bytes */
    uint32_t key_from, key_to;     /* the member name's bytes with its quotes, or 0,0 */
    uint32_t end;
    enum json_kind kind;
    struct text name;              /* of a member */
    union {
        struct text text;
        double number;
        uint32_t items;            /* elements of an array, members of an object */
    };
};

struct json_values {
    struct json_value *v;
    uint32_t n, cap;
};

/* Files diagnostics about source `file` (already in `sources`, its bytes followed by a NUL) and fills `values`. True when the
 * text is valid JSON. Memory comes from diagnostics->arena; when that has failed the result is false. */
bool json_text_read(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics,
                    struct json_values *values);

/* The careful reading alone: true when it finds nothing wrong. */
bool json_text_judge(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics);

/* json_scan.c: the same for a text without mistakes; false for any other, and nothing is said about why. */
bool json_scan(struct text bytes, struct arena *arena, struct json_values *values);

/* Inside a text, escapes become what they stand for, and what is wrong becomes U+FFFD. */
struct text json_unescaped(struct arena *arena, struct text t);

/* Appends "/key" (escaped by RFC 6901) or "/7" to a pointer. */
struct text json_pointer_key(struct arena *arena, struct text pointer, struct text key);
struct text json_pointer_index(struct arena *arena, struct text pointer, uint32_t index);

#endif
