/* Reads JSON that is right, in one pass over the bytes. At the first thing that is not, it gives up: json_text.c then reads the
 * text again, with care for what people do wrong. Both accept the same texts, which tests and fuzzers compare. */
#include <stdlib.h>
#include <string.h>

#include "json_text.h"
#include "number.h"

enum { FEW_MEMBERS = 24 };

struct scan {
    const char *s;              /* ends with a NUL, at which every loop stops */
    uint32_t n, at;
    struct json_values *values;
    struct arena *arena;
    struct text *name;          /* to be sorted, of objects with many members */
    uint32_t name_cap;
};

static bool scan_value(struct scan *x, uint32_t place, uint32_t depth);

static inline char skip_blanks(struct scan *x)
{
    char c = x->s[x->at];
    while (c == ' ' || c == '\n' || c == '\r' || c == '\t')
        c = x->s[++x->at];
    return c;
}

static inline bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* ---- texts ---- */

/* A byte that ends a text, begins an escape, or is no ASCII letter, digit or sign. */
static inline bool is_special(unsigned char c)
{
    return c < 0x20 || c >= 0x80 || c == '"' || c == '\\';
}

/* Whether one of eight bytes may be special. In x - 0x01.. & ~x the top bit of a byte is set when it is zero, perhaps also above
 * one that is: that does no harm, as the bytes are then looked at one by one. */
static inline bool has_special(const char *s)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), tops = ones * 0x80;
    uint64_t v;
    memcpy(&v, s, sizeof v);
    uint64_t quote = v ^ ones * '"', escape = v ^ ones * '\\', control = v - ones * 0x20;
    return ((v | (control & ~v) | ((quote - ones) & ~quote) | ((escape - ones) & ~escape)) & tops) != 0;
}

static int hex_digits(const char *s)
{
    int value = 0;
    for (int i = 0; i < 4; i++) {
        char c = s[i], letter = (char)(c | 0x20);
        if (!is_digit(c) && (letter < 'a' || letter > 'f'))
            return -1;
        value = value * 16 + (is_digit(c) ? c - '0' : letter - 'a' + 10);
    }
    return value;
}

/* Steps over an escape: \u0000 and halves of pairs are none. */
static bool scan_escape(struct scan *x)
{
    const char *s = x->s + x->at;
    if (s[1] != 'u') {
        x->at += 2;
        return s[1] && strchr("\"\\/bfnrt", s[1]);
    }
    int unit = hex_digits(s + 2);
    x->at += 6;
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit > 0;
    x->at += 6;
    int low = unit < 0xDC00 && s[6] == '\\' && s[7] == 'u' ? hex_digits(s + 8) : -1;
    return low >= 0xDC00 && low <= 0xDFFF;
}

/* The text whose quote stands at x->at. */
static bool scan_text(struct scan *x, struct text *text)
{
    uint32_t from = ++x->at;
    bool escapes = false;
    for (;;) {
        while (x->n - x->at >= 8 && !has_special(x->s + x->at))
            x->at += 8;
        while (!is_special((unsigned char)x->s[x->at]))
            x->at++;
        char c = x->s[x->at];
        if (c == '"')
            break;
        int length = 0;
        if (c == '\\') {
            escapes = true;
            if (!scan_escape(x))
                return false;
        } else if ((unsigned char)c < 0x20 || (length = text_utf8_length(x->s + x->at, x->n - x->at)) == 0) {
            return false;
        }
        x->at += (uint32_t)length;
    }
    *text = (struct text){x->s + from, x->at++ - from};
    if (escapes)
        *text = json_unescaped(x->arena, *text);
    return true;
}

/* ---- numbers and words ---- */

static bool scan_number(struct scan *x, double *number)
{
    uint32_t from = x->at, at = from + (x->s[from] == '-'), whole = at;
    const char *s = x->s;
    while (is_digit(s[at]))
        at++;
    if (at == whole || (s[whole] == '0' && at > whole + 1))
        return false;
    if (s[at] == '.') {
        if (!is_digit(s[++at]))
            return false;
        while (is_digit(s[at]))
            at++;
    }
    if (s[at] == 'e' || s[at] == 'E') {
        at++;
        at += s[at] == '+' || s[at] == '-';
        if (!is_digit(s[at]))
            return false;
        while (is_digit(s[at]))
            at++;
    }
    x->at = at;
    return at - from <= JSON_NUMBER_BYTES && number_read((struct text){s + from, at - from}, number);
}

static bool scan_word(struct scan *x, const char *word, uint32_t length)
{
    bool found = x->n - x->at >= length && memcmp(x->s + x->at, word, length) == 0;
    x->at += length;
    return found;
}

/* ---- containers ---- */

/* The number of a new value, or UINT32_MAX; its place and kind are still to be filled in. */
static uint32_t add_value(struct scan *x)
{
    struct json_values *values = x->values;
    if (values->n == values->cap) {
        struct json_value *v = values->n < JSON_VALUES ? arena_grow(x->arena, values->v, &values->cap, values->n + 1, sizeof *v) : NULL;
        if (!v)
            return UINT32_MAX;
        if (values->cap > JSON_VALUES)
            values->cap = JSON_VALUES;
        values->v = v;
    }
    return values->n++;
}

static int by_name(const void *a, const void *b)
{
    return text_compare(*(const struct text *)a, *(const struct text *)b);
}

static bool sorted_are_apart(struct scan *x, uint32_t object)
{
    const struct json_value *v = x->values->v;
    uint32_t n = v[object].items, k = 0;
    struct text *name = arena_grow(x->arena, x->name, &x->name_cap, n, sizeof *name);
    if (!name)
        return false;
    x->name = name;
    for (uint32_t i = object + 1; i < v[object].end; i = v[i].end)
        name[k++] = v[i].name;
    qsort(name, n, sizeof *name, by_name);
    for (k = 1; k < n; k++)
        if (text_equal(name[k - 1], name[k]))
            return false;
    return true;
}

/* No name stands twice. Most objects are small: comparing every pair is then faster than sorting. */
static bool names_are_apart(struct scan *x, uint32_t object)
{
    const struct json_value *v = x->values->v;
    if (v[object].items > FEW_MEMBERS)
        return sorted_are_apart(x, object);
    for (uint32_t i = object + 1; i < v[object].end; i = v[i].end)
        for (uint32_t k = object + 1; k < i; k = v[k].end)
            if (v[i].name.n == v[k].name.n && memcmp(v[i].name.at, v[k].name.at, v[i].name.n) == 0)
                return false;
    return true;
}

static bool scan_name(struct scan *x, struct json_value *value)
{
    value->key_from = x->at;
    if (x->s[x->at] != '"' || !scan_text(x, &value->name))
        return false;
    value->key_to = x->at;
    if (skip_blanks(x) != ':')
        return false;
    x->at++;
    skip_blanks(x);
    return true;
}

static bool scan_items(struct scan *x, uint32_t container, char closer, uint32_t depth)
{
    uint32_t items = 0;
    char c;
    x->at++;
    if (skip_blanks(x) != closer) {
        do {
            uint32_t place = add_value(x);
            if (place == UINT32_MAX)
                return false;
            struct json_value member = {0};
            if (closer == '}' && !scan_name(x, &member))
                return false;
            x->values->v[place] = member;
            if (!scan_value(x, place, depth + 1))
                return false;
            items++;
            c = skip_blanks(x);
            x->at += c == ',';
            if (c == ',')
                skip_blanks(x);
        } while (c == ',');
        if (c != closer)
            return false;
    }
    x->at++;
    struct json_value *v = &x->values->v[container];
    v->kind = closer == '}' ? JSON_OBJECT : JSON_ARRAY;
    v->items = items;
    v->end = x->values->n;
    return closer == ']' || names_are_apart(x, container);
}

static bool scan_value(struct scan *x, uint32_t place, uint32_t depth)
{
    struct json_value *v = &x->values->v[place];
    uint32_t from = v->from = x->at;
    bool good = true;
    v->end = place + 1;
    switch (x->s[from]) {
    case '{':
    case '[':
        good = depth < JSON_DEPTH && scan_items(x, place, x->s[from] == '{' ? '}' : ']', depth);
        v = &x->values->v[place];           /* the array may have moved */
        break;
    case '"':
        v->kind = JSON_TEXT;
        good = scan_text(x, &v->text);
        break;
    case 't':
        v->kind = JSON_TRUE;
        good = scan_word(x, "true", 4);
        break;
    case 'f':
        v->kind = JSON_FALSE;
        good = scan_word(x, "false", 5);
        break;
    case 'n':
        v->kind = JSON_NULL;
        good = scan_word(x, "null", 4);
        break;
    default:
        v->kind = JSON_NUMBER;
        good = scan_number(x, &v->number);
    }
    v->to = x->at;
    return good;
}

bool json_scan(struct text bytes, struct arena *arena, struct json_values *values)
{
    struct scan x = {.s = bytes.at, .n = bytes.n, .values = values, .arena = arena};
    if (bytes.n == 0 || bytes.n > JSON_BYTES)
        return false;
    *values = (struct json_values){.cap = bytes.n / 12 + 16};
    values->v = arena_room(arena, (size_t)values->cap * sizeof *values->v);
    if (!values->v)
        return false;
    skip_blanks(&x);
    values->n = 1;
    values->v[0] = (struct json_value){0};
    if (!scan_value(&x, 0, 0))
        return false;
    skip_blanks(&x);
    return x.at == x.n && !arena->failed;
}
