#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "letters.h"

struct text text_of(const char *s)
{
    return (struct text){s, s ? (uint32_t)strlen(s) : 0};
}

bool text_equal(struct text a, struct text b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.at, b.at, a.n) == 0);
}

bool text_is(struct text a, const char *s)
{
    return text_equal(a, text_of(s));
}

int text_compare(struct text a, struct text b)
{
    uint32_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.at, b.at, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

struct text text_copy(struct arena *arena, struct text t)
{
    char *copy = arena_copy(arena, t.at, t.n);
    return (struct text){copy, copy ? t.n : 0};
}

struct text text_concat(struct arena *arena, struct text a, struct text b)
{
    char *copy = arena_alloc(arena, (size_t)a.n + b.n + 1);
    if (!copy)
        return (struct text){0};
    if (a.n)
        memcpy(copy, a.at, a.n);
    if (b.n)
        memcpy(copy + a.n, b.at, b.n);
    return (struct text){copy, a.n + b.n};
}

struct text text_join(struct arena *arena, struct text list, const char *between, struct text next)
{
    return list.n ? text_concat(arena, text_concat(arena, list, text_of(between)), next) : next;
}

struct text text_format(struct arena *arena, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *copy = n < 0 ? NULL : arena_alloc(arena, (size_t)n + 1);
    if (copy)
        vsnprintf(copy, (size_t)n + 1, format, again);
    va_end(again);
    return (struct text){copy, copy ? (uint32_t)n : 0};
}

int text_utf8_length(const char *at, size_t room)
{
    const unsigned char *s = (const unsigned char *)at;
    if (room == 0)
        return 0;
    if (s[0] < 0x80)
        return 1;
    int n = s[0] >= 0xC2 && s[0] <= 0xDF ? 2 : (s[0] & 0xF0) == 0xE0 ? 3 : s[0] >= 0xF0 && s[0] <= 0xF4 ? 4 : 0;
    if (n == 0 || (size_t)n > room)
        return 0;
    for (int i = 1; i < n; i++)
        if ((s[i] & 0xC0) != 0x80)
            return 0;
    bool bad = (s[0] == 0xE0 && s[1] < 0xA0) || (s[0] == 0xED && s[1] > 0x9F) || (s[0] == 0xF0 && s[1] < 0x90) ||
               (s[0] == 0xF4 && s[1] > 0x8F);
    return bad ? 0 : n;
}

uint32_t text_blank_length(const char *at, size_t room)
{
    static const char *const blank[] = {" ", "\t", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x87"};
    for (size_t i = 0; i < sizeof blank / sizeof *blank; i++) {
        size_t n = strlen(blank[i]);
        if (n <= room && memcmp(at, blank[i], n) == 0)
            return (uint32_t)n;
    }
    return 0;
}

bool text_is_word(struct text name)
{
    for (uint32_t i = 0; i < name.n; i++) {
        char c = name.at[i];
        bool digit = c >= '0' && c <= '9', letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c & 0x80;
        if (!letter && !(digit && i > 0))
            return false;
    }
    return name.n > 0;
}

/* Reads one code point; a byte that is no UTF-8 counts as one code point of its own value. */
uint32_t text_next_code_point(struct text t, uint32_t *at)
{
    if ((unsigned char)t.at[*at] < 0x80)
        return (unsigned char)t.at[(*at)++];
    utf8proc_int32_t point = 0;
    utf8proc_ssize_t n =
        utf8proc_iterate((const utf8proc_uint8_t *)t.at + *at, (utf8proc_ssize_t)(t.n - *at), &point);
    if (n <= 0) {
        point = (unsigned char)t.at[*at];
        n = 1;
    }
    *at += (uint32_t)n;
    return (uint32_t)point;
}

uint32_t text_code_points(struct text t)
{
    uint32_t count = 0;
    for (uint32_t at = 0; at < t.n; count++)
        text_next_code_point(t, &at);
    return count;
}

uint32_t text_width(struct text t)
{
    uint32_t width = 0;
    for (uint32_t at = 0; at < t.n;) {
        int w = utf8proc_charwidth((utf8proc_int32_t)text_next_code_point(t, &at));
        width += w > 0 ? (uint32_t)w : 0;
    }
    return width;
}

static bool is_ascii(struct text t)
{
    for (uint32_t i = 0; i < t.n; i++)
        if ((unsigned char)t.at[i] >= 0x80)
            return false;
    return true;
}

bool text_is_blank(struct text t)
{
    for (uint32_t at = 0; at < t.n;) {
        utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)text_next_code_point(t, &at));
        bool seen = category != UTF8PROC_CATEGORY_ZS && category != UTF8PROC_CATEGORY_ZL && category != UTF8PROC_CATEGORY_ZP &&
                    category != UTF8PROC_CATEGORY_CC && category != UTF8PROC_CATEGORY_CF && category != UTF8PROC_CATEGORY_CN;
        if (seen)
            return false;
    }
    return true;
}

static struct text normalised(struct arena *arena, struct text t, utf8proc_option_t options)
{
    if (is_ascii(t))
        return t;
    utf8proc_uint8_t *out = NULL;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)t.at, (utf8proc_ssize_t)t.n, &out, options);
    if (n < 0) {
        arena->failed |= n == UTF8PROC_ERROR_NOMEM;
        return t;
    }
    struct text copy = text_copy(arena, (struct text){(const char *)out, (uint32_t)n});
    free(out);
    return copy;
}

/* Below U+0300 every code point is in Form C as it is, whatever stands beside it: most French text needs no work. */
static bool is_plainly_composed(struct text t)
{
    for (uint32_t i = 0; i < t.n; i++)
        if ((unsigned char)t.at[i] >= 0xCC)
            return false;
    return true;
}

struct text text_nfc(struct arena *arena, struct text t)
{
    if (is_plainly_composed(t))
        return t;
    return normalised(arena, t, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

/* Letters of one or two bytes below U+0180, which is all of French, without asking Unicode's tables; false for any other text. */
static bool fold_letters(struct text t, char *out, uint32_t *n)
{
    for (uint32_t i = 0; i < t.n; i++) {
        unsigned char c = (unsigned char)t.at[i];
        if (c < 0x80) {
            out[(*n)++] = (char)c;
            continue;
        }
        if (c < 0xC2 || c > 0xC5 || i + 1 == t.n || ((unsigned char)t.at[i + 1] & 0xC0) != 0x80)
            return false;
        unsigned letter = letters[((c & 0x1Fu) << 6 | ((unsigned char)t.at[++i] & 0x3Fu)) - LETTER_FIRST];
        if (letter >= 0x80)
            out[(*n)++] = (char)(0xC0 | letter >> 6);
        out[(*n)++] = (char)(letter >= 0x80 ? 0x80 | (letter & 0x3F) : letter);
    }
    return true;
}

struct text text_fold(struct arena *arena, struct text t)
{
    if (is_ascii(t))
        return t;
    struct text folded = {arena_room(arena, t.n + 1), 0};
    if (!folded.at)
        return t;
    if (fold_letters(t, (char *)folded.at, &folded.n))
        return folded;
    return normalised(arena, t, UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
}

enum { DISTANCE_LENGTH = 64 };

static uint32_t code_points_of(struct text t, uint32_t out[DISTANCE_LENGTH])
{
    uint32_t n = 0;
    for (uint32_t at = 0; at < t.n && n < DISTANCE_LENGTH;)
        out[n++] = text_next_code_point(t, &at);
    return n;
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

uint32_t text_distance(struct text a, struct text b, uint32_t limit)
{
    uint32_t x[DISTANCE_LENGTH], y[DISTANCE_LENGTH], row[3][DISTANCE_LENGTH + 1];
    uint32_t n = code_points_of(a, x), m = code_points_of(b, y);
    if ((n > m ? n - m : m - n) > limit)
        return limit + 1;
    for (uint32_t j = 0; j <= m; j++)
        row[0][j] = j;
    for (uint32_t i = 1; i <= n; i++) {
        uint32_t *now = row[i % 3], *before = row[(i + 2) % 3], *earlier = row[(i + 1) % 3];
        now[0] = i;
        for (uint32_t j = 1; j <= m; j++) {
            now[j] = least(least(before[j] + 1, now[j - 1] + 1), before[j - 1] + (x[i - 1] != y[j - 1]));
            if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
                now[j] = least(now[j], earlier[j - 2] + 1);
        }
    }
    return least(row[n % 3][m], limit + 1);
}

uint32_t text_tolerance(struct text word)
{
    uint32_t n = text_code_points(word);
    return n <= 2 ? 0 : n <= 5 ? 1 : 2;
}

/* ---- what may be shown ---- */

static bool is_hidden(uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x061C || point == 0x200B ||
           (point >= 0x200E && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) ||
           point == 0xFEFF;
}

static bool is_joiner(uint32_t point)
{
    return point == 0x200C || point == 0x200D;
}

/* Scripts that shape their letters, from the Arabic on, and emoji with the mark that makes a sign one. */
static bool takes_joiners(uint32_t point)
{
    return (point >= 0x0600 && point < 0x1D00) || (point >= 0x2190 && point < 0x2C00) || (point >= 0xA800 && point < 0xAC00) ||
           point == 0xFE0F || (point >= 0x10A00 && point < 0x20000);
}

static uint32_t code_point_before(struct text t, uint32_t at)
{
    uint32_t from = at;
    while (from > 0 && at - from < 4 && (from == at || (t.at[from] & 0xC0) == 0x80))
        from--;
    return from < at ? text_next_code_point(t, &from) : 0;
}

/* "##[error]" of GitHub, "##vso[...]" of Azure, "##teamcity[...]": from the first #. */
static bool is_command(struct text t, uint32_t at)
{
    if (t.n - at < 3 || t.at[at] != '#' || t.at[at + 1] != '#')
        return false;
    for (at += 2; at < t.n && ((t.at[at] >= 'a' && t.at[at] <= 'z') || (t.at[at] >= 'A' && t.at[at] <= 'Z'));)
        at++;
    return at < t.n && t.at[at] == '[';
}

bool text_is_unsafe(struct text t, uint32_t at)
{
    uint32_t next = at, point = text_next_code_point(t, &next);
    if (!is_joiner(point))
        return is_hidden(point) || is_command(t, at);
    return next == t.n || !takes_joiners(code_point_before(t, at)) || !takes_joiners(text_next_code_point(t, &next));
}

bool text_begins_command(struct text t)
{
    uint32_t at = 0, next = 0;
    while (at < t.n && utf8proc_category((utf8proc_int32_t)text_next_code_point(t, &next)) == UTF8PROC_CATEGORY_ZS)
        at = next;
    return t.n - at >= 2 && t.at[at] == ':' && t.at[at + 1] == ':';
}

static struct text printable(struct arena *arena, struct text t, bool keeps_tabs)
{
    char *out = arena_alloc(arena, (size_t)t.n * 10 + 1);
    if (!out)
        return (struct text){0};
    uint32_t n = 0;
    for (uint32_t at = 0; at < t.n;) {
        uint32_t from = at;
        bool well_formed = text_utf8_length(t.at + at, t.n - at) > 0;
        bool unsafe = text_is_unsafe(t, at) && !(keeps_tabs && t.at[at] == '\t');
        uint32_t point = text_next_code_point(t, &at);
        if (!well_formed || (unsafe && point < 0x100))
            n += (uint32_t)sprintf(out + n, "\\x%02x", (unsigned)point);
        else if (unsafe)
            n += (uint32_t)sprintf(out + n, "\\u{%04x}", (unsigned)point);
        else {
            memcpy(out + n, t.at + from, at - from);
            n += at - from;
        }
    }
    return (struct text){out, n};
}

struct text text_printable(struct arena *arena, struct text t)
{
    return printable(arena, t, false);
}

struct text text_printable_line(struct arena *arena, struct text t)
{
    return printable(arena, t, true);
}
