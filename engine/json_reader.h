/* Inside of json_text.c, json_scalar.c and json_reader.c: one reader, its place in the text and what it knows. */
#ifndef ECO_JSON_READER_H
#define ECO_JSON_READER_H

#include "json_text.h"

/* What keeps one cause at one message:
 * `guessed`   the nesting is no longer known for certain, so ends, trailing text and doubled names are not judged;
 * `forgiven`  the next separator may be missing, because the last text has swallowed it;
 * `doubtful`  the next name may be no name, since the comma before it was missing;
 * `told`      causes that hold for a whole file (its encoding, its quotes) and have been named. */

enum { JSON_MISTAKES = 200, JSON_SHOWN = 40, JSON_NAME_BYTES = 1000, FEW_MEMBERS = 24, END = -1 };
enum { TOLD_UTF8 = 1, TOLD_BLANK = 2, TOLD_QUOTE = 4 };      /* TOLD_QUOTE is shifted by the kind of quote */

struct member {
    struct text name;           /* unescaped */
    uint32_t from, to;
};

struct doubled {
    struct member later, first;
    struct text pointer;
};

struct level {
    uint32_t opener, index, members;     /* members: where its names begin among all open ones */
    char closer;
    struct text key;
};

struct reader {
    struct diagnostics *diagnostics;
    uint32_t values;                     /* read so far */
    struct arena *arena;
    const char *s;
    uint32_t file, n, at, depth, errors, told;
    uint32_t value, end;                 /* the last value's first byte and the byte after it */
    uint32_t member_count, member_cap, doubled_count, doubled_cap;
    struct member *members;
    struct doubled *doubled;
    bool stopped, guessed, forgiven, doubtful;
    bool plain;                          /* the last text has no escapes and no mistakes */
    struct level levels[JSON_DEPTH];
};

/* Small readings, which look and do not move. */
static inline struct text json_slice(const struct reader *r, uint32_t from, uint32_t to)
{
    return (struct text){r->s + from, to - from};
}

static inline int json_byte(const struct reader *r, uint32_t at)       /* END beyond the text */
{
    return at < r->n ? (unsigned char)r->s[at] : END;
}

static inline int json_peek(const struct reader *r)
{
    return json_byte(r, r->at);
}

static inline bool json_is_digit(int c)
{
    return c >= '0' && c <= '9';
}

static inline bool json_is_word(int c)
{
    return json_is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c >= 0x80;
}

static inline uint32_t json_after_blanks(const struct reader *r, uint32_t at)
{
    while (at < r->n && (r->s[at] == ' ' || r->s[at] == '\t' || r->s[at] == '\n' || r->s[at] == '\r'))
        at++;
    return at;
}

uint32_t json_line_end(const struct reader *r, uint32_t at);
uint32_t json_token_end(const struct reader *r, uint32_t at);
struct text json_token(const struct reader *r);          /* what stands at r->at; something must */
struct text json_clipped(struct arena *arena, struct text t, uint32_t limit);
struct text json_shown(struct reader *r, struct text t); /* clipped, in quotes */

/* Files a diagnostic; its pointer goes through the outer `steps` levels: all for a value, all but the last for its
 * container. */
struct diagnostic *json_tell(struct reader *r, enum diagnostic_code code, struct text extent, uint32_t steps,
                             struct text a, struct text b);
struct diagnostic *json_tell_unexpected(struct reader *r, uint32_t steps, struct text expected);
struct text json_pointer_of(struct reader *r, uint32_t steps);
uint32_t json_container(const struct reader *r);         /* the steps of the innermost open container */
void json_halt(struct reader *r);

/* Readings that move to the byte after what they read. */
bool json_read_text(struct reader *r, uint32_t steps);   /* false when it is not closed */
bool json_read_foreign_text(struct reader *r, uint32_t steps, struct text *inside);      /* false: none is here */
void json_skip_odd_blank(struct reader *r);              /* and comments, which it tells */

static inline void json_skip_blank(struct reader *r)
{
    int c = json_peek(r);
    if (c <= ' ' || c >= 0x7F || c == '#' || c == '/')
        json_skip_odd_blank(r);
}

void json_resynchronise(struct reader *r);
void json_read_bare(struct reader *r);
void json_read_number(struct reader *r);

bool json_dash(const struct reader *r);                  /* a typographic minus sign before a digit */
struct text json_number_hint(struct arena *arena, struct text t);

#endif
