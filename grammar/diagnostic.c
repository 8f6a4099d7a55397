#include "diagnostic.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

const struct diagnostic_info diagnostic_table[DIAGNOSTIC_CODES] = {
#define DIAGNOSTIC(code, name, severity, en, fr, help_en, help_fr) \
    {code, #name, SEVERITY_##severity, {en, fr}, {help_en, help_fr}},
#include "diagnostics.def"
};

const struct diagnostic_info *diagnostic_find(struct text code)
{
    for (int i = 0; i < DIAGNOSTIC_CODES; i++)
        if (text_is(code, diagnostic_table[i].code))
            return &diagnostic_table[i];
    return NULL;
}

static const char *const note_table[NOTES][ECO_LANGUAGES] = {
    {"", ""},
#define NOTE(name, en, fr) {en, fr},
#include "diagnostics.def"
};

const char *note_words(enum note note, enum eco_language language)
{
    return note_table[note][language];
}

static uint32_t hash(enum diagnostic_code code, struct span at)
{
    uint32_t h = 2166136261u;
    const uint32_t word[] = {(uint32_t)code, at.file, at.from, at.to};
    for (size_t i = 0; i < sizeof word / sizeof word[0]; i++)
        h = (h ^ word[i]) * 2654435769u ^ (h >> 15);
    return h ^ h >> 16;
}

/* Where the index of that diagnostic is filed, or is to be filed. */
static uint32_t *place_of(const struct diagnostics *list, enum diagnostic_code code, struct span at)
{
    for (uint32_t i = hash(code, at);; i++) {
        uint32_t *place = &list->filed[i & (list->filed_room - 1)];
        const struct diagnostic *d = *place ? &list->v[*place - 1] : NULL;
        if (!d || (d->code == code && d->at.file == at.file && d->at.from == at.from && d->at.to == at.to))
            return place;
    }
}

static bool make_room(struct diagnostics *list)
{
    if (list->n < list->filed_room / 2)
        return true;
    uint32_t room = 64;
    while (room / 2 <= list->n)
        room *= 2;
    uint32_t *filed = arena_alloc(list->arena, room * sizeof *filed);
    if (!filed)
        return false;
    list->filed = filed;
    list->filed_room = room;
    for (uint32_t i = 0; i < list->n; i++)
        *place_of(list, list->v[i].code, list->v[i].at) = i + 1;
    return true;
}

struct diagnostic *diagnose(struct diagnostics *list, enum diagnostic_code code, struct span at)
{
    bool is_error = diagnostic_table[code].severity == SEVERITY_ERROR;
    uint32_t *place = make_room(list) ? place_of(list, code, at) : NULL;
    if (place && *place)
        return NULL;
    list->errors += is_error;
    struct diagnostic *v = arena_grow(list->arena, list->v, &list->cap, list->n + 1, sizeof *v);
    if (!v || !place)
        return NULL;
    list->v = v;
    *place = list->n + 1;
    v[list->n] = (struct diagnostic){.code = code, .at = at, .order = list->n};
    return &v[list->n++];
}

struct diagnostic *diagnose1(struct diagnostics *list, enum diagnostic_code code, struct span at, struct text a)
{
    struct diagnostic *d = diagnose(list, code, at);
    if (d)
        d->args[0] = a;
    return d;
}

struct diagnostic *diagnose2(struct diagnostics *list, enum diagnostic_code code, struct span at, struct text a,
                             struct text b)
{
    struct diagnostic *d = diagnose1(list, code, at, a);
    if (d)
        d->args[1] = b;
    return d;
}

struct diagnostic *diagnose3(struct diagnostics *list, enum diagnostic_code code, struct span at, struct text a,
                             struct text b, struct text c)
{
    struct diagnostic *d = diagnose2(list, code, at, a, b);
    if (d)
        d->args[2] = c;
    return d;
}

struct diagnostic *diagnose_limit(struct diagnostics *list, enum diagnostic_code code, struct span at, uint32_t limit)
{
    return diagnose1(list, code, at, text_format(list->arena, "%" PRIu32, limit));
}

void diagnostic_relate(struct diagnostic *d, enum note note, struct span at)
{
    for (int i = 0; d && i < DIAGNOSTIC_RELATED; i++)
        if (d->related[i].note == NOTE_NONE) {
            d->related[i] = (struct related){at, note};
            return;
        }
}

const char *severity_words(enum severity severity, enum eco_language language)
{
    static const char *const words[SEVERITIES][ECO_LANGUAGES] = {
        {"error", "erreur"}, {"warning", "avertissement"}, {"remark", "remarque"}};
    return words[severity][language];
}

uint32_t diagnostics_count(const struct diagnostics *list, enum severity severity)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < list->n; i++)
        n += !list->v[i].allowed && diagnostic_table[list->v[i].code].severity == severity;
    return n;
}

uint32_t diagnostics_allowed(const struct diagnostics *list)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < list->n; i++)
        n += list->v[i].allowed;
    return n;
}

static int by_place(const void *a, const void *b)
{
    const struct diagnostic *x = a, *y = b;
    if (x->at.file != y->at.file)
        return x->at.file < y->at.file ? -1 : 1;
    if (x->at.from != y->at.from)
        return x->at.from < y->at.from ? -1 : 1;
    return x->order < y->order ? -1 : 1;
}

void diagnostics_sort(struct diagnostics *list)
{
    if (list->n > 1)
        qsort(list->v, list->n, sizeof *list->v, by_place);
    list->filed_room = 0;       /* the indices are others now; the next diagnose() files them again */
}

/* Replaces {0} to {4}; "{{" stays as it is for sentences that speak of braces. */
static struct text fill(struct arena *arena, const char *pattern, const struct text args[DIAGNOSTIC_ARGUMENTS])
{
    size_t room = strlen(pattern) + 1;
    for (const char *p = pattern; *p; p++)
        if (p[0] == '{' && p[1] >= '0' && p[1] < '0' + DIAGNOSTIC_ARGUMENTS && p[2] == '}')
            room += args[p[1] - '0'].n;
    char *out = arena_alloc(arena, room);
    if (!out)
        return (struct text){0};
    uint32_t n = 0;
    for (const char *p = pattern; *p; p++) {
        if (p[0] == '{' && p[1] >= '0' && p[1] < '0' + DIAGNOSTIC_ARGUMENTS && p[2] == '}') {
            struct text word = args[p[1] - '0'];
            if (word.n)
                memcpy(out + n, word.at, word.n);
            n += word.n;
            p += 2;
        } else {
            out[n++] = *p;
        }
    }
    return text_printable(arena, (struct text){out, n});
}

struct text diagnostic_message(struct arena *arena, const struct diagnostic *d, enum eco_language language)
{
    return fill(arena, diagnostic_table[d->code].message[language], d->args);
}

struct text diagnostic_help(struct arena *arena, const struct diagnostic *d, enum eco_language language)
{
    return fill(arena, diagnostic_table[d->code].help[language], d->args);
}

/* Tabs are kept so that the caret stands under its letter whatever the terminal's tab width is. */
static void print_blanks(FILE *out, struct text shown)
{
    for (uint32_t at = 0; at < shown.n;) {
        uint32_t from = at;
        (void)text_next_code_point(shown, &at);
        for (uint32_t w = shown.at[from] == '\t' ? 1 : text_width((struct text){shown.at + from, at - from}); w > 0; w--)
            fputc(shown.at[from] == '\t' ? '\t' : ' ', out);
    }
}

static struct text part_of(struct text line, uint32_t from, uint32_t to)
{
    uint32_t end = to < line.n ? to : line.n;
    return from < end ? (struct text){line.at + from, end - from} : (struct text){0};
}

static bool print_excerpt(FILE *out, const struct source *source, struct span at, char mark)
{
    struct arena scratch = {0};
    struct place place = source_place(source, at.from);
    struct text line = source_line(source, at.from);
    uint32_t start = (uint32_t)(line.at - source->bytes.at), from = at.from > start ? at.from - start : 0;
    if (line.n > 400)
        return true;
    uint32_t end = at.to > at.from ? at.to - start : from + 1;
    struct text shown = text_printable_line(&scratch, line);
    fprintf(out, "%6u | %.*s\n       | ", place.line, (int)shown.n, shown.n ? shown.at : "");
    print_blanks(out, text_printable_line(&scratch, part_of(line, 0, from)));
    uint32_t width = text_width(text_printable_line(&scratch, part_of(line, from, end)));
    for (uint32_t i = 0; i < (width ? width : 1); i++)
        fputc(mark, out);
    fputc('\n', out);
    bool good = !scratch.failed;
    arena_free(&scratch);
    return good;
}

static bool print_head(FILE *out, const struct sources *sources, struct span at)
{
    const struct source *source = &sources->v[at.file];
    struct place place = source_place(source, at.from);
    struct arena scratch = {0};
    struct text path = text_printable(&scratch, source->path);      /* a file name may hold escape sequences */
    fprintf(out, "%s%.*s:%u:%u: ", text_begins_command(path) ? "./" : "", (int)path.n, path.at, place.line, place.column);
    bool good = !scratch.failed;
    arena_free(&scratch);
    return good;
}

static bool print_one(FILE *out, const struct diagnostic *d, const struct sources *sources, enum eco_language language,
                      bool colour)
{
    static const char *const paint[SEVERITIES] = {"\033[1;31m", "\033[1;35m", "\033[1;33m"};
    struct arena scratch = {0};
    enum severity severity = diagnostic_table[d->code].severity;
    bool placed = d->at.file < sources->n;
    bool good = !placed || print_head(out, sources, d->at);
    struct text message = diagnostic_message(&scratch, d, language), help = diagnostic_help(&scratch, d, language);
    struct text pointer = text_printable(&scratch, d->pointer);
    fprintf(out, "%s%s %s%s: ", colour ? paint[severity] : "", severity_words(severity, language), diagnostic_table[d->code].code,
            colour ? "\033[0m" : "");
    if (pointer.n)
        fprintf(out, "%.*s: ", (int)pointer.n, pointer.at);
    fprintf(out, "%.*s\n", (int)message.n, message.at);
    if (placed)
        good &= print_excerpt(out, &sources->v[d->at.file], d->at, '^');
    for (int i = 0; i < DIAGNOSTIC_RELATED && d->related[i].note != NOTE_NONE; i++) {
        if (d->related[i].at.file >= sources->n)
            continue;
        fputs("       ", out);
        good &= print_head(out, sources, d->related[i].at);
        fprintf(out, "%s\n", note_words(d->related[i].note, language));
        good &= print_excerpt(out, &sources->v[d->related[i].at.file], d->related[i].at, '~');
    }
    if (help.n)
        fprintf(out, "       = %.*s\n", (int)help.n, help.at);
    struct text reason = text_printable(&scratch, d->reason);
    if (d->allowed)
        fprintf(out, language == ECO_FRENCH ? "       = admis : %.*s\n" : "       = allowed: %.*s\n", (int)reason.n, reason.at);
    good &= !scratch.failed;
    arena_free(&scratch);
    return good;
}

/* How many of each severity are shown: graver ones first, so that fifty remarks never hide an error behind them. */
static uint32_t share_room(const struct diagnostics *list, bool allowed, uint32_t room[SEVERITIES])
{
    uint32_t n[SEVERITIES] = {0}, all = 0;
    for (uint32_t i = 0; i < list->n; i++)
        n[diagnostic_table[list->v[i].code].severity] += list->v[i].allowed == allowed;
    for (int s = 0; s < SEVERITIES; s++) {
        uint32_t left = all < DIAGNOSTICS_SHOWN ? DIAGNOSTICS_SHOWN - all : 0;
        room[s] = n[s] < left ? n[s] : left;
        all += n[s];
    }
    return all;
}

bool diagnostics_print(FILE *out, const struct diagnostics *list, const struct sources *sources, bool allowed,
                       enum eco_language language, bool colour)
{
    uint32_t room[SEVERITIES], all = share_room(list, allowed, room);
    bool good = true;
    for (uint32_t i = 0; i < list->n; i++) {
        uint32_t *left = &room[diagnostic_table[list->v[i].code].severity];
        if (list->v[i].allowed != allowed || *left == 0)
            continue;
        good &= print_one(out, &list->v[i], sources, language, colour);
        --*left;
    }
    if (all > DIAGNOSTICS_SHOWN)
        fprintf(out, language == ECO_FRENCH ? "et %u autres messages\n" : "and %u more messages\n", all - DIAGNOSTICS_SHOWN);
    return good;
}
