/* Texts, numbers and words of a JSON text, with what people write in their stead. */
#include <string.h>

#include "json_reader.h"
#include "number.h"

enum { LOOK_AHEAD = 4000 };

/* ---- Texts ---- */

static int hex_value(int c)
{
    return json_is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The four digits after \u as a number, or -1. */
static int32_t code_unit(const char *s, const char *end)
{
    int32_t unit = 0;
    if (end - s < 6 || s[0] != '\\' || s[1] != 'u')
        return -1;
    for (int i = 2; i < 6; i++) {
        int digit = hex_value((unsigned char)s[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

static uint32_t put_code_point(char *out, uint32_t point)
{
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    uint32_t n = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (uint32_t i = n - 1; i > 0; i--, point >>= 6)
        out[i] = (char)(0x80 | (point & 0x3F));
    out[0] = (char)((n == 2 ? 0xC0 : n == 3 ? 0xE0 : 0xF0) | point);
    return n;
}

struct text json_unescaped(struct arena *arena, struct text t)
{
    static const char letters[] = "bfnrt\"\\/", meanings[] = "\b\f\n\r\t\"\\/";
    char *out = arena_alloc(arena, 3 * (size_t)t.n + 1);
    const char *s = t.at, *end = t.at + t.n;
    uint32_t n = 0;
    while (out && s < end) {
        int32_t unit = code_unit(s, end), low = unit < 0 ? -1 : code_unit(s + 6, end);
        const char *letter = *s == '\\' && end - s > 1 && s[1] ? strchr(letters, s[1]) : NULL;
        int length = text_utf8_length(s, (size_t)(end - s));
        if (unit >= 0xD800 && unit <= 0xDBFF && low >= 0xDC00 && low <= 0xDFFF) {
            n += put_code_point(out + n, 0x10000 + ((uint32_t)(unit - 0xD800) << 10) + (uint32_t)(low - 0xDC00));
            s += 12;
        } else if (unit >= 0) {
            n += put_code_point(out + n, unit == 0 || (unit >= 0xD800 && unit <= 0xDFFF) ? 0xFFFD : (uint32_t)unit);
            s += 6;
        } else if (letter) {
            out[n++] = meanings[letter - letters];
            s += 2;
        } else if (length == 0) {
            n += put_code_point(out + n, 0xFFFD);
            s++;
        } else {
            memcpy(out + n, s, (size_t)length);
            n += (uint32_t)length;
            s += length;
        }
    }
    return (struct text){out, n};
}

/* Checks the escape at r->at and steps over it. `told` holds the codes already named in this text. */
static enum diagnostic_code check_escape(struct reader *r, uint32_t *end)
{
    const char *s = r->s + r->at, *limit = r->s + r->n;
    int c = json_byte(r, r->at + 1);
    int32_t unit = code_unit(s, limit), low = unit < 0 ? -1 : code_unit(s + 6, limit);
    *end = r->at + (unit < 0 ? 2 : 6);
    if (c == END)
        *end = r->at + 1;                     /* the unclosed text will be told */
    if (unit >= 0xD800 && unit <= 0xDBFF && low >= 0xDC00 && low <= 0xDFFF) {
        *end = r->at + 12;
        return DIAGNOSTIC_CODES;
    }
    if (unit >= 0)
        return unit == 0 ? D_JSON_NUL : unit >= 0xD800 && unit <= 0xDFFF ? D_JSON_SURROGATE : DIAGNOSTIC_CODES;
    if (c == END || (c && c != 'u' && strchr("bfnrt\"\\/", c)))
        return DIAGNOSTIC_CODES;
    if (c == 'u')
        while (*end < r->n && *end < r->at + 6 && hex_value(json_byte(r, *end)) >= 0)
            (*end)++;
    if (c < 0x20)
        *end = r->at + 1;                     /* a backslash before a control character, which is told itself */
    if (c >= 0x80)
        *end = r->at + 1 + (uint32_t)text_utf8_length(s + 1, r->n - r->at - 1);
    return *end == r->n || *end == r->at + 1 ? DIAGNOSTIC_CODES : D_JSON_ESCAPE;
}

/* A line ends inside a text: does the text go on below, or is its closing quote missing here? It goes on when the next
 * quote stands before a separator; the quote that opens the next member's name never does. */
static bool continues_below(const struct reader *r)
{
    for (uint32_t at = r->at; at < r->n && at < r->at + LOOK_AHEAD; at++) {
        if (r->s[at] == '"') {
            int c = json_byte(r, json_after_blanks(r, at + 1));
            return c == ',' || c == '}' || c == ']' || c == ':' || c == END;
        }
        at += r->s[at] == '\\';
    }
    return false;
}

/* Each kind of mistake once in a text, so that C:\Users\... is one. */
static void tell_in_text(struct reader *r, enum diagnostic_code code, uint32_t to, uint32_t steps, uint32_t *told)
{
    uint32_t bit = 1u << (code - D_JSON_CONTROL);
    uint32_t *known = code == D_JSON_UTF8 ? &r->told : told;
    if (code == D_JSON_UTF8)
        bit = TOLD_UTF8;
    r->plain = false;
    if (!(*known & bit)) {
        struct text t = json_slice(r, r->at, to);
        bool as_byte = code == D_JSON_UTF8 || code == D_JSON_CONTROL;
        json_tell(r, code, t, steps, as_byte ? text_format(r->arena, "%02X", (unsigned char)t.at[0]) : t, TEXT(""));
    }
    *known |= bit;
}

/* Reads the text at r->at to the byte after its closing quote; false when it is not closed. */
bool json_read_text(struct reader *r, uint32_t steps)
{
    uint32_t from = r->at++, told = 0, to;
    r->plain = true;
    for (int c = json_peek(r); c != END; c = json_peek(r)) {
        int length = text_utf8_length(r->s + r->at, r->n - r->at);
        to = r->at + 1;
        if (c == '"') {
            r->at = r->end = to;
            return true;
        }
        if (c == '\\') {
            enum diagnostic_code code = check_escape(r, &to);
            r->plain = false;
            if (code != DIAGNOSTIC_CODES)
                tell_in_text(r, code, to, steps, &told);
        } else if (c < 0x20) {
            if ((c == '\n' || c == '\r') && !continues_below(r))
                break;
            tell_in_text(r, D_JSON_CONTROL, to, steps, &told);
        } else if (length == 0) {
            tell_in_text(r, D_JSON_UTF8, to, steps, &told);
        } else {
            to = r->at + (uint32_t)length;
        }
        r->at = to;
    }
    to = json_line_end(r, from);
    json_tell(r, D_JSON_UNCLOSED_TEXT, json_slice(r, from, to > from ? to : from + 1), steps, TEXT(""), TEXT(""));
    r->end = r->at;
    r->plain = false;
    r->guessed = r->forgiven = true;
    return false;
}

/* ---- Quotes that JSON does not know, and words ---- */

static const char *const quotes[] = {"'", "`", "‘", "’", "“", "”", "„", "«", "»", "‹", "›"};
enum { QUOTES = sizeof quotes / sizeof *quotes };

static uint32_t quote_at(const struct reader *r, uint32_t at, uint32_t *kind)
{
    for (*kind = 0; *kind < QUOTES; ++*kind) {
        uint32_t n = (uint32_t)strlen(quotes[*kind]);
        if (at < r->n && r->n - at >= n && memcmp(r->s + at, quotes[*kind], n) == 0)
            return n;
    }
    return at < r->n && r->s[at] == '"';
}

/* Reads a text between foreign quotes. Its end is the first quote before a separator, so that 'l'usage' is one. */
bool json_read_foreign_text(struct reader *r, uint32_t steps, struct text *inside)
{
    uint32_t kind, other, from = r->at, open = quote_at(r, from, &kind);
    if (open == 0 || kind == QUOTES)
        return false;
    uint32_t close = 0, at = from + open, end = json_line_end(r, from);
    for (; at < end; at++) {
        close = quote_at(r, at, &other);
        uint32_t after = close ? json_after_blanks(r, at + close) : 0;
        int c = json_byte(r, after);
        if (close && (c == ',' || c == ':' || c == '}' || c == ']' || c == END || after > end))
            break;
        close = 0;
    }
    if (!close)
        for (at = from + open; at < end && !strchr(",:}]", r->s[at]); at++)
            ;
    *inside = json_slice(r, from + open, at);
    struct text pair = text_format(r->arena, "%s...%.*s", quotes[kind], (int)close, r->s + at);
    if (!(r->told & (uint32_t)TOLD_QUOTE << kind))
        json_tell(r, D_JSON_QUOTES, json_slice(r, from, at + close), steps, pair, TEXT(""));
    else
        r->errors++;
    r->told |= (uint32_t)TOLD_QUOTE << kind;
    r->at = r->end = at + close;
    return true;
}

static uint32_t bare_end(const struct reader *r)
{
    uint32_t end = r->at + 1;
    for (uint32_t at = end; at < r->n && !memchr(",}]\n\r", r->s[at], 5); at++) {
        int next = json_byte(r, at + 1);
        if ((r->s[at] == ' ' || r->s[at] == '\t') && (next == '/' || next == '#'))
            break;
        if (r->s[at] != ' ' && r->s[at] != '\t')
            end = at + 1;
    }
    return end;
}

static const char *known_word(struct text t)
{
    static const char *const table[][2] = {
        {"True", "true"}, {"TRUE", "true"}, {"yes", "true"}, {"Yes", "true"}, {"oui", "true"}, {"Oui", "true"},
        {"vrai", "true"}, {"on", "true"}, {"False", "false"}, {"FALSE", "false"}, {"no", "false"}, {"No", "false"},
        {"non", "false"}, {"Non", "false"}, {"faux", "false"}, {"off", "false"}, {"None", "null"}, {"NULL", "null"},
        {"Null", "null"}, {"nil", "null"}, {"undefined", "null"}, {"NaN", "null"}, {"nan", "null"},
        {"Infinity", "null"}, {"inf", "null"}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (text_is(t, table[i][0]))
            return table[i][1];
    return NULL;
}

/* The file ends in the middle of a value: the open container, which will be told, is the matter. */
static bool is_cut(const struct reader *r, struct text t)
{
    return r->depth > 0 && t.at + t.n == r->s + r->n;
}

/* A value that is no JSON: True, oui, or a text without quotes, which is taken up to the next separator. */
void json_read_bare(struct reader *r)
{
    struct text t = json_slice(r, r->at, bare_end(r)), inner = t;
    const char *known = r->depth == 0 ? "{ ... }" : known_word(t);
    if (inner.n > 1 && inner.at[inner.n - 1] == '"')
        inner.n--;
    inner = json_clipped(r->arena, inner, JSON_SHOWN);
    if (is_cut(r, t)) {
        r->at = r->n;
        return;
    }
    json_tell(r, D_JSON_WORD, t, r->depth, json_clipped(r->arena, t, JSON_SHOWN),
         known ? text_of(known) : text_format(r->arena, "\"%.*s\"", (int)inner.n, inner.n ? inner.at : ""));
    r->at += t.n;
    r->guessed |= r->depth == 0 || t.n == 1 || !json_is_word((unsigned char)t.at[0]) || memchr(t.at, '"', t.n - 1);
}

/* ---- Numbers ---- */

static uint32_t digits(struct text t, uint32_t at)
{
    while (at < t.n && json_is_digit(t.at[at]))
        at++;
    return at;
}

static bool is_json_number(struct text t)
{
    uint32_t at = t.n > 0 && t.at[0] == '-', from = at;
    at = digits(t, at);
    if (at == from || (t.at[from] == '0' && at > from + 1))
        return false;
    if (at < t.n && t.at[at] == '.') {
        from = ++at;
        at = digits(t, at);
        if (at == from)
            return false;
    }
    if (at < t.n && (t.at[at] == 'e' || t.at[at] == 'E')) {
        at++;
        at += at < t.n && (t.at[at] == '+' || t.at[at] == '-');
        from = at;
        at = digits(t, at);
        if (at == from)
            return false;
    }
    return at == t.n;
}

static bool begins_with_dash(struct text t)
{
    return t.n > 3 && (memcmp(t.at, "−", 3) == 0 || memcmp(t.at, "–", 3) == 0);
}

bool json_dash(const struct reader *r)
{
    return begins_with_dash(json_slice(r, r->at, r->n)) && json_is_digit(json_byte(r, r->at + 3));
}

/* What was probably meant, as an example for the message: 7 for 007 or "+7", 0.5 for ".5", 1.35 for 1,35. */
struct text json_number_hint(struct arena *arena, struct text t)
{
    char out[JSON_SHOWN + 2];
    int32_t day;
    uint32_t n = 0, hex = 0;
    bool point = false, digit = false;
    if (date_read(t, &day))
        return text_format(arena, "\"%.*s\"", (int)t.n, t.at);
    if (t.n > 2 && t.n < 10 && t.at[0] == '0' && (t.at[1] == 'x' || t.at[1] == 'X')) {
        for (uint32_t i = 2; i < t.n && hex_value(t.at[i]) >= 0; i++)
            hex = hex * 16 + (uint32_t)hex_value(t.at[i]);
        return text_format(arena, "%u", hex);
    }
    if (begins_with_dash(t))
        out[n++] = '-';
    for (uint32_t i = 0; i < t.n && n < JSON_SHOWN; i++) {
        char c = (char)(t.at[i] == ',' ? '.' : t.at[i]);
        bool zero = digit && !point && out[n - 1] == '0' && (n == 1 || out[n - 2] == '-');
        if ((c == 'e' || c == 'E') && digit)
            break;
        if (c == '-' && n == 0)
            out[n++] = c;
        if (c == '.' && !point && json_is_digit(i + 1 < t.n ? t.at[i + 1] : END)) {
            point = true;
            if (!digit)
                out[n++] = '0';
            out[n++] = '.';
        }
        n -= json_is_digit(c) && zero;
        if (json_is_digit(c))
            out[n++] = c;
        digit |= json_is_digit(c);
    }
    return digit ? text_copy(arena, (struct text){out, n}) : TEXT("null");
}

/* Everything that hangs together; also 12 000 when only a member's value can be meant. */
static uint32_t number_end(const struct reader *r)
{
    uint32_t end = r->at + 1;
    for (int c = json_byte(r, end); json_is_word(c) || c == '+' || c == '-' || c == '.' || c == '%';)
        c = json_byte(r, ++end);
    bool grouped = r->depth > 0 && r->levels[r->depth - 1].closer == '}' && end - r->at <= 3;
    while (grouped && json_byte(r, end) == ' ' && digits(json_slice(r, 0, r->n), end + 1) == end + 4)
        end += 4;
    return end;
}

void json_read_number(struct reader *r)
{
    struct text t = json_slice(r, r->at, number_end(r)), cut = json_clipped(r->arena, t, JSON_SHOWN);
    double value;
    bool valid = is_json_number(t);
    r->at += t.n + (!valid && json_byte(r, r->at + t.n) == '"');      /* 2026-05-12" lacks its first quote */
    if (!valid && !is_cut(r, t))
        json_tell(r, D_JSON_NUMBER, t, r->depth, cut, json_number_hint(r->arena, t));
    else if (valid && t.n > JSON_NUMBER_BYTES)
        json_tell(r, D_JSON_NUMBER_LONG, t, r->depth, text_format(r->arena, "%d", JSON_NUMBER_BYTES), TEXT(""));
    else if (valid && !number_read(t, &value))
        json_tell(r, D_JSON_NUMBER_RANGE, t, r->depth, cut, TEXT(""));
}
