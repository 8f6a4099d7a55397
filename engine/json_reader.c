/* What every part of the JSON reader needs: looking ahead, messages with their pointers, blanks and comments. */
#include "json_reader.h"

#include <string.h>

uint32_t json_line_end(const struct reader *r, uint32_t at)
{
    while (at < r->n && r->s[at] != '\n' && r->s[at] != '\r')
        at++;
    return at;
}

/* ---- Pointers and messages ---- */

struct text json_pointer_key(struct arena *arena, struct text pointer, struct text key)
{
    char *out = arena_alloc(arena, (size_t)pointer.n + 2 * (size_t)key.n + 2);
    if (!out)
        return (struct text){0};
    uint32_t n = pointer.n;
    if (n)
        memcpy(out, pointer.at, n);
    out[n++] = '/';
    for (uint32_t i = 0; i < key.n; i++) {
        bool special = key.at[i] == '~' || key.at[i] == '/';
        if (special)
            out[n++] = '~';
        out[n++] = special ? (char)(key.at[i] == '~' ? '0' : '1') : key.at[i];
    }
    return (struct text){out, n};
}

struct text json_pointer_index(struct arena *arena, struct text pointer, uint32_t index)
{
    return text_format(arena, "%.*s/%u", (int)pointer.n, pointer.n ? pointer.at : "", index);
}

struct text json_clipped(struct arena *arena, struct text t, uint32_t limit)
{
    if (t.n <= limit)
        return t;
    while (limit > 0 && ((unsigned char)t.at[limit] & 0xC0) == 0x80)
        limit--;
    return text_concat(arena, (struct text){t.at, limit}, TEXT("…"));
}

/* The pointer through the outer `steps` levels: all of them for a value, all but the last for its container. */
struct text json_pointer_of(struct reader *r, uint32_t steps)
{
    struct text pointer = {0};
    for (uint32_t i = 0; i < steps; i++) {
        struct level *level = &r->levels[i];
        pointer = level->closer == '}'
                      ? json_pointer_key(r->arena, pointer, json_clipped(r->arena, level->key, JSON_NAME_BYTES))
                      : json_pointer_index(r->arena, pointer, level->index);
    }
    return pointer;
}

/* Everything sees the end of the text from here on, and nothing more is told. */
void json_halt(struct reader *r)
{
    r->stopped = r->guessed = true;
    r->n = 0;
}

/* `steps` as for json_pointer_of(). The list is limited: a hostile text of 16 MB can hold millions of mistakes. */
struct diagnostic *json_tell(struct reader *r, enum diagnostic_code code, struct text extent, uint32_t steps,
                               struct text a, struct text b)
{
    if (r->stopped)
        return NULL;
    uint32_t from = (uint32_t)(extent.at - r->s);
    struct text pointer = json_pointer_of(r, steps);
    struct diagnostic *d =
        diagnose2(r->diagnostics, code, (struct span){r->file, from, from + extent.n}, a, b);
    if (d)
        d->pointer = pointer;
    if (++r->errors == JSON_MISTAKES)
        json_halt(r);
    return d;
}

uint32_t json_container(const struct reader *r)
{
    return r->depth ? r->depth - 1 : 0;
}

/* The end of a quoted text on this line, or 0. */
static uint32_t quoted_end(const struct reader *r, uint32_t at)
{
    for (at++; at < r->n && r->s[at] != '\n' && r->s[at] != '\r'; at++) {
        if (r->s[at] == '"')
            return at + 1;
        at += r->s[at] == '\\';
    }
    return 0;
}

/* The end of what a person would see as one thing. */
uint32_t json_token_end(const struct reader *r, uint32_t at)
{
    uint32_t end = r->s[at] == '"' ? quoted_end(r, at) : 0;
    if (end)
        return end;
    if (r->s[at] == '\\' && at + 1 < r->n)
        return at + 2;
    for (end = at; json_is_word(json_byte(r, end)); end++)
        ;
    return end > at ? end : at + 1;
}

struct text json_token(const struct reader *r)
{
    return json_slice(r, r->at, json_token_end(r, r->at));
}

struct text json_shown(struct reader *r, struct text t)
{
    bool quoted = t.n > 1 && t.at[0] == '"';
    t = json_clipped(r->arena, t, JSON_SHOWN);
    return quoted ? t : text_format(r->arena, "'%.*s'", (int)t.n, t.n ? t.at : "");
}

struct diagnostic *json_tell_unexpected(struct reader *r, uint32_t steps, struct text expected)
{
    struct text token = json_token(r);
    return json_tell(r, D_JSON_UNEXPECTED, token, steps, json_shown(r, token), expected);
}

/* Goes on at the next , } or ] of this level. */
void json_resynchronise(struct reader *r)
{
    uint32_t open = 0;
    r->guessed = true;
    while (r->at < r->n) {
        char c = r->s[r->at];
        bool closes = c == '}' || c == ']';
        if (open == 0 && (closes || c == ','))
            return;
        open += c == '{' || c == '[';
        open -= closes;
        r->at = json_token_end(r, r->at);
    }
}

/* ---- Blanks and comments ---- */

/* Invisible characters that are no blanks for JSON: control characters, and the spaces of word processors and pages. */
static uint32_t odd_blank(const struct reader *r)
{
    static const char *const spaces[] = {"\u00A0", "\u202F", "\u2007", "\u2009", "\u2028", "\u2029", "\u200B",
                                         "\uFEFF"};
    int c = json_peek(r);
    if ((c >= 0 && c < 0x20) || c == 0x7F)
        return 1;
    for (size_t i = 0; c >= 0x80 && i < sizeof spaces / sizeof *spaces; i++) {
        uint32_t n = (uint32_t)strlen(spaces[i]);
        if (r->n - r->at >= n && memcmp(r->s + r->at, spaces[i], n) == 0)
            return n;
    }
    return 0;
}

static void tell_odd_blank(struct reader *r, uint32_t n)
{
    const unsigned char *s = (const unsigned char *)r->s + r->at;
    unsigned point = n == 1 ? s[0] : n == 2 ? (s[0] & 0x1Fu) << 6 | (s[1] & 0x3Fu)
                                            : (s[0] & 0xFu) << 12 | (s[1] & 0x3Fu) << 6 | (s[2] & 0x3Fu);
    if (!(r->told & TOLD_BLANK))
        json_tell(r, D_JSON_UNEXPECTED, json_slice(r, r->at, r->at + n), json_container(r),
                  text_format(r->arena, "U+%04X", point), TEXT("' '"));
    else
        r->errors++;
    r->told |= TOLD_BLANK;
}

static uint32_t comment_end(struct reader *r)
{
    int c = json_peek(r), next = json_byte(r, r->at + 1);
    if (c == '#' || (c == '/' && next == '/'))
        return json_line_end(r, r->at);
    if (c != '/' || next != '*')
        return 0;
    for (uint32_t at = r->at + 2; at + 1 < r->n; at++)
        if (r->s[at] == '*' && r->s[at + 1] == '/')
            return at + 2;
    r->guessed = true;
    return r->n;
}

static void tell_comment(struct reader *r, uint32_t end)
{
    uint32_t first_line = json_line_end(r, r->at);
    for (uint32_t at = r->at; json_byte(r, r->at + 1) != '*' && at < end; at++)
        r->guessed |= r->s[at] == '}' || r->s[at] == ']';      /* it may hide the end of a container */
    json_tell(r, D_JSON_COMMENT, json_slice(r, r->at, first_line < end ? first_line : end), json_container(r), TEXT(""),
              TEXT(""));
}

/* Lines of comment that follow each other are one matter. */
void json_skip_odd_blank(struct reader *r)
{
    bool told = false;
    for (;;) {
        r->at = json_after_blanks(r, r->at);
        int c = json_peek(r);
        if (c > ' ' && c < 0x7F && c != '#' && c != '/')
            return;
        uint32_t odd = odd_blank(r), end = odd ? r->at + odd : comment_end(r);
        if (odd)
            tell_odd_blank(r, odd);
        if (!end)
            return;
        if (!odd && !told)
            tell_comment(r, end);
        told |= !odd;
        r->at = end;
    }
}
