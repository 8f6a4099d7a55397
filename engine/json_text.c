/* A recursive descent over containers that goes on after mistakes. */
#include "json_text.h"

#include <stdlib.h>
#include <string.h>

#include "json_reader.h"

static void read_value(struct reader *r);

/* ---- Names ---- */

static int by_name(const void *a, const void *b)
{
    const struct member *x = a, *y = b;
    int order = text_compare(x->name, y->name);
    return order ? order : (x->from > y->from) - (x->from < y->from);
}

/* Most objects are small and right: comparing every pair is then faster than sorting. */
static bool has_doubled(const struct member *v, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++)
        for (uint32_t k = 0; k < i; k++)
            if (text_equal(v[i].name, v[k].name))
                return true;
    return false;
}

/* Kept until the end: in a text whose nesting is guessed, one object may have taken another's members. */
static void find_doubled(struct reader *r, const struct level *level)
{
    uint32_t n = r->member_count - level->members;
    r->member_count = level->members;
    if (n < 2)
        return;
    struct member *v = r->members + level->members, *first = v;
    if (n <= FEW_MEMBERS && !has_doubled(v, n))
        return;
    qsort(v, n, sizeof *v, by_name);
    for (uint32_t i = 1; i < n && r->doubled_count < JSON_MISTAKES; i++) {
        if (!text_equal(first->name, v[i].name)) {
            first = v + i;
            continue;
        }
        struct doubled *more = arena_grow(r->arena, r->doubled, &r->doubled_cap, r->doubled_count + 1, sizeof *more);
        if (!more)
            return;
        r->doubled = more;
        struct text key = json_clipped(r->arena, first->name, JSON_NAME_BYTES);
        more[r->doubled_count++] =
            (struct doubled){v[i], *first, json_pointer_key(r->arena, json_pointer_of(r, json_container(r)), key)};
    }
}

static void tell_doubled(struct reader *r)
{
    for (uint32_t i = 0; i < r->doubled_count && !r->guessed; i++) {
        const struct doubled *d = &r->doubled[i];
        struct diagnostic *told = json_tell(r, D_JSON_DUPLICATE, json_slice(r, d->later.from, d->later.to), 0,
                                            json_clipped(r->arena, d->first.name, JSON_SHOWN), TEXT(""));
        if (told)
            told->pointer = d->pointer;
        diagnostic_relate(told, NOTE_FIRST_HERE, (struct span){r->file, d->first.from, d->first.to});
    }
}

static void add_member(struct reader *r, struct level *level, struct member member)
{
    struct member *v = arena_grow(r->arena, r->members, &r->member_cap, r->member_count + 1, sizeof *v);
    level->key = member.name;
    if (!v) {
        json_halt(r);
        return;
    }
    r->members = v;
    v[r->member_count++] = member;
}

/* A name without quotes, or without the first of them (nom": ...). */
static bool read_bare_name(struct reader *r, struct text *name)
{
    uint32_t from = r->at, end = json_token_end(r, from);
    *name = json_slice(r, from, end);
    r->at = end + (json_byte(r, end) == '"');
    int c = json_byte(r, json_after_blanks(r, r->at));
    if (c != ':' && c != '=') {
        r->at = from;
        return false;
    }
    struct text word = json_clipped(r->arena, *name, JSON_SHOWN);
    json_tell(r, D_JSON_NAME, json_slice(r, from, r->at), json_container(r), word, TEXT(""));
    r->end = r->at;
    return true;
}

/* Reads a member's name; false when there is none to go on with. */
static bool read_name(struct reader *r, struct level *level)
{
    uint32_t from = r->at;
    struct text name = {0};
    bool found = false;
    r->plain = false;
    if (json_peek(r) == '"') {
        if (!json_read_text(r, json_container(r)))
            return false;
        name = json_slice(r, from + 1, r->at - 1);
        found = true;
    } else if (json_read_foreign_text(r, json_container(r), &name)) {
        found = true;
    } else if (json_is_word(json_peek(r))) {
        found = read_bare_name(r, &name);
    }
    if (!found) {
        if (!r->guessed)
            json_tell_unexpected(r, json_container(r), TEXT("\"...\":"));
        json_resynchronise(r);
        return false;
    }
    if (!r->plain)
        name = json_unescaped(r->arena, name);
    add_member(r, level, (struct member){name, from, r->at});
    return true;
}

/* ---- Members and elements ---- */

/* A text that ends in the middle of words: a quote inside it is not escaped, or its own quote is missing. */
static bool tell_after_text(struct reader *r, uint32_t steps)
{
    if (!json_is_word(json_peek(r)) || r->end == 0 || r->s[r->end - 1] != '"')
        return false;
    struct text token = json_token(r);
    json_tell(r, D_JSON_AFTER_TEXT, token, steps, json_shown(r, token), TEXT(""));
    json_resynchronise(r);
    return true;
}

/* true, false or null; the first letter is looked at before the whole token, which may be long. */
static bool is_literal(const struct reader *r)
{
    int c = json_peek(r);
    struct text token = c == 't' || c == 'f' || c == 'n' ? json_token(r) : TEXT("");
    return text_is(token, "true") || text_is(token, "false") || text_is(token, "null");
}

static bool value_starts(const struct reader *r)
{
    int c = json_peek(r);
    return c == '"' || c == '{' || c == '[' || c == '-' || json_is_digit(c) || is_literal(r);
}

/* "revue: "2026-05-12": a word that sticks to a quote, other than true, false and null. */
static bool sticks_to_text(const struct reader *r)
{
    return r->at == r->end && json_is_word(json_peek(r)) && !is_literal(r);
}

/* Steps over the colon after a name; false when there is no value to read. */
static bool read_colon(struct reader *r, const struct level *level, bool doubtful)
{
    json_skip_blank(r);
    int c = json_peek(r);
    if (c == ':') {
        r->at++;
        return true;
    }
    if (c == END)
        return false;
    if (c == '=' || c == ';') {
        json_tell_unexpected(r, r->depth, TEXT("':'"));
        r->at += c == '=' && json_byte(r, r->at + 1) == '>' ? 2 : 1;
        return true;
    }
    bool none = c == ',' || c == '}' || c == ']';
    if (none || (value_starts(r) && !sticks_to_text(r))) {
        struct text name = json_clipped(r->arena, level->key, JSON_SHOWN);
        if (!doubtful && !r->guessed)
            json_tell(r, D_JSON_COLON, json_token(r), r->depth, name, TEXT(""));
        r->guessed |= c == '{' || c == '[';
        return !none;
    }
    if (tell_after_text(r, json_container(r)))
        return false;
    json_tell_unexpected(r, r->depth, TEXT("':'"));
    json_resynchronise(r);
    return false;
}

/* 1,35 for 1.35: what follows the comma looks like a name that begins with a digit. */
static bool read_decimal_comma(struct reader *r)
{
    bool adjacent = json_is_digit(json_peek(r)) && r->s[r->at - 1] == ',' && r->end == r->at - 1;
    if (!adjacent || !json_is_digit(r->s[r->end - 1]) || (!json_is_digit(r->s[r->value]) && r->s[r->value] != '-'))
        return false;
    struct text t = json_slice(r, r->value, json_token_end(r, r->at));
    r->at = r->value + t.n;
    json_tell(r, D_JSON_NUMBER, t, r->depth, json_clipped(r->arena, t, JSON_SHOWN), json_number_hint(r->arena, t));
    return true;
}

static void read_member(struct reader *r, struct level *level)
{
    bool doubtful = r->doubtful;
    r->doubtful = false;
    if (read_decimal_comma(r) || !read_name(r, level))
        return;
    if (read_colon(r, level, doubtful))
        read_value(r);
}

/* What is found makes one doubt the nesting. The opener that led to the expectation is shown with it. */
static void tell_unless_guessed(struct reader *r, const struct level *level, struct text expected)
{
    struct diagnostic *d = r->guessed ? NULL : json_tell_unexpected(r, json_container(r), expected);
    diagnostic_relate(d, NOTE_OPENED_HERE, (struct span){r->file, level->opener, level->opener + 1});
    r->guessed = true;
}

/* Steps over the comma after an item and returns its place; 0 when there is none. */
static uint32_t read_comma(struct reader *r, const struct level *level, bool inside_array)
{
    json_skip_blank(r);
    int c = json_peek(r);
    bool forgiven = r->forgiven, object = level->closer == '}';
    r->forgiven = false;
    if (c == ',')
        return r->at++;
    if (c == END || c == '}' || c == ']' || forgiven || (c == '{' && object && inside_array))
        return 0;
    if (c == '"' && r->at + 1 < r->n && memchr(",}]\r\n", r->s[r->at + 1], 5)) {
        json_tell(r, D_JSON_UNEXPECTED, json_slice(r, r->at, r->at + 1), json_container(r), TEXT("'\"'"), TEXT("','"));
        r->at++;
        json_skip_blank(r);
        return json_peek(r) == ',' ? r->at++ : 0;
    }
    if (value_starts(r) && (c == '"' || !object) && !sticks_to_text(r)) {
        struct text token = json_token(r);
        json_tell(r, D_JSON_COMMA, token, json_container(r), json_shown(r, token), TEXT(""));
        r->doubtful = true;
        return 0;
    }
    if (tell_after_text(r, json_container(r)))
        return json_peek(r) == ',' ? r->at++ : 0;
    if (c == ':' && !object) {         /* an array that has no end, or should be an object, has taken members */
        tell_unless_guessed(r, level, TEXT("',' / ']'"));
        return r->at++;
    }
    json_tell_unexpected(r, json_container(r), object ? TEXT("',' / '}'") : TEXT("',' / ']'"));
    if (c == ';')
        return r->at++;
    json_resynchronise(r);
    return json_peek(r) == ',' ? r->at++ : 0;
}

/* ---- Containers ---- */

static void tell_unclosed(struct reader *r, const struct level *level)
{
    char closers[JSON_DEPTH];
    for (uint32_t i = 0; i < r->depth; i++)
        closers[i] = r->levels[r->depth - 1 - i].closer;
    struct text all = text_copy(r->arena, (struct text){closers, r->depth});
    struct text opener = json_slice(r, level->opener, level->opener + 1);
    if (!r->guessed)
        json_tell(r, D_JSON_UNCLOSED, opener, json_container(r), opener, all);
    r->guessed = true;
}

/* Closers minus openers in the rest of the text. */
static int64_t closers_left(const struct reader *r)
{
    int64_t balance = 0;
    for (uint32_t at = r->at; at < r->n; at = json_token_end(r, at)) {
        balance += r->s[at] == '}' || r->s[at] == ']';
        balance -= r->s[at] == '{' || r->s[at] == '[';
    }
    return balance;
}

/* A closer, at which this level ends in any case. One of the wrong kind stands for the right one when the rest of the
 * text closes all levels; else this level's own is missing, and it is left for the level outside. */
static void end_level(struct reader *r, const struct level *level)
{
    char c = r->s[r->at];
    if (c != level->closer) {
        bool outer = r->depth > 1 && level[-1].closer == c;
        bool missing = outer && (r->guessed || closers_left(r) < (int64_t)r->depth);
        tell_unless_guessed(r, level, text_format(r->arena, "'%c'", level->closer));
        r->forgiven = true;
        if (missing)
            return;
    }
    r->at++;
}

static void read_extra_commas(struct reader *r)
{
    json_tell(r, D_JSON_EXTRA_COMMA, json_slice(r, r->at, r->at + 1), json_container(r), TEXT(""), TEXT(""));
    while (json_peek(r) == ',') {
        r->at++;
        json_skip_blank(r);
    }
}

static void read_items(struct reader *r, struct level *level)
{
    bool inside_array = r->depth > 1 && level[-1].closer == ']';
    uint32_t comma = 0;                /* the last one, when nothing has followed it */
    for (;; level->index++) {
        json_skip_blank(r);
        int c = json_peek(r);
        if (c == END) {
            tell_unclosed(r, level);
            return;
        }
        if (c == '}' || c == ']') {
            if (comma && c == level->closer)
                json_tell(r, D_JSON_TRAILING_COMMA, json_slice(r, comma, comma + 1), json_container(r),
                          text_format(r->arena, "'%c'", c), TEXT(""));
            end_level(r, level);
            return;
        }
        if (c == '{' && level->closer == '}' && inside_array) {      /* the closer before the next object is missing */
            tell_unless_guessed(r, level, TEXT("'}'"));
            r->forgiven = true;
            return;
        }
        if (c == ',') {
            read_extra_commas(r);
            comma = 0;
            continue;
        }
        if (level->closer == '}')
            read_member(r, level);
        else
            read_value(r);
        comma = read_comma(r, level, inside_array);
    }
}

static void read_container(struct reader *r)
{
    if (r->depth == JSON_DEPTH) {
        json_tell(r, D_JSON_TOO_DEEP, json_token(r), r->depth, text_format(r->arena, "%d", JSON_DEPTH), TEXT(""));
        json_halt(r);
        return;
    }
    struct level *level = &r->levels[r->depth++];
    *level = (struct level){.opener = r->at, .members = r->member_count, .closer = r->s[r->at] == '{' ? '}' : ']'};
    r->at++;
    read_items(r, level);
    find_doubled(r, level);
    r->depth--;
}

/* ---- Values ---- */

/* Steps to the first byte of a value; false when there is none. */
static bool find_value(struct reader *r)
{
    json_skip_blank(r);
    if (json_peek(r) == ':' && !r->guessed)
        json_tell_unexpected(r, r->depth, TEXT("0 \"...\" true { ["));
    while (json_peek(r) == ':') {
        r->at++;
        json_skip_blank(r);
    }
    int c = json_peek(r);
    if (c == ',' || c == '}' || c == ']') {
        struct text token = json_token(r);
        json_tell(r, D_JSON_VALUE, token, r->depth, json_shown(r, token), TEXT(""));
        r->guessed |= r->depth == 0 || (c != ',' && c != r->levels[r->depth - 1].closer);
        return false;
    }
    return c != END;
}

static void read_value(struct reader *r)
{
    struct text inside;
    if (!find_value(r))
        return;
    if (++r->values > JSON_VALUES) {
        json_tell(r, D_JSON_TOO_MANY, json_token(r), r->depth, text_format(r->arena, "%d", JSON_VALUES), TEXT(""));
        json_halt(r);
        return;
    }
    uint32_t from = r->at;
    int c = json_peek(r), next = json_byte(r, from + 1);
    r->doubtful = false;
    if (c == '{' || c == '[')
        read_container(r);
    else if (c == '"')
        json_read_text(r, r->depth);
    else if (is_literal(r))
        r->at = json_token_end(r, r->at);
    else if (json_is_digit(c) || c == '-' || json_dash(r) ||
             ((c == '+' || c == '.') && (json_is_digit(next) || next == '.')))
        json_read_number(r);
    else if (c != END && !json_read_foreign_text(r, r->depth, &inside))
        json_read_bare(r);
    r->value = from;
    r->end = r->at;
}

/* ---- The whole text ---- */

/* UTF-16, with or without its mark: nothing in it could be read as JSON. */
static bool is_utf16(const struct reader *r)
{
    const char *s = r->s;
    if (r->n >= 2 && (memcmp(s, "\xFF\xFE", 2) == 0 || memcmp(s, "\xFE\xFF", 2) == 0))
        return true;
    return r->n >= 4 && ((!s[0] && s[1] && !s[2] && s[3]) || (s[0] && !s[1] && s[2] && !s[3]));
}

static void read_file(struct reader *r)
{
    if (r->n > JSON_BYTES) {
        json_tell(r, D_JSON_TOO_LARGE, json_slice(r, 0, 0), 0, text_format(r->arena, "%d", JSON_BYTES >> 20), TEXT(""));
        return;
    }
    if (is_utf16(r)) {
        struct text byte = text_format(r->arena, "%02X", (unsigned char)r->s[0]);
        json_tell(r, D_JSON_UTF8, json_slice(r, 0, 1), 0, byte, TEXT(""));
        return;
    }
    if (r->n >= 3 && memcmp(r->s, "\xEF\xBB\xBF", 3) == 0) {
        json_tell(r, D_JSON_BOM, json_slice(r, 0, 3), 0, TEXT(""), TEXT(""));
        r->at = 3;
    }
    uint32_t before = r->errors;
    json_skip_blank(r);
    if (json_peek(r) == END && r->errors == before)
        json_tell(r, D_JSON_EMPTY, json_slice(r, 0, 0), 0, TEXT(""), TEXT(""));
    read_value(r);
    json_skip_blank(r);
    if (json_peek(r) != END && !r->guessed)
        json_tell(r, D_JSON_TRAILING, json_slice(r, r->at, json_line_end(r, r->at)), 0, TEXT(""), TEXT(""));
    tell_doubled(r);
}

bool json_text_judge(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics)
{
    struct text bytes = sources->v[file].bytes;
    struct reader r = {.diagnostics = diagnostics, .arena = diagnostics->arena, .file = file,
                       .s = bytes.n ? bytes.at : "", .n = bytes.n};
    read_file(&r);
    return r.errors == 0 && !r.stopped && !r.arena->failed;
}

bool json_text_read(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics,
                    struct json_values *values)
{
    if (file >= sources->n)
        return false;
    if (json_scan(sources->v[file].bytes, diagnostics->arena, values))
        return true;
    if (json_text_judge(sources, file, diagnostics))        /* a defect: the two readers do not agree */
        diagnose2(diagnostics, D_JSON_UNEXPECTED, (struct span){file, 0, 0}, TEXT("?"), TEXT("?"));
    return false;
}
