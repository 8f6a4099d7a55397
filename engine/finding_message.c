/* Findings made of diagnostics: a project or rules that cannot be read show on a platform like a gate that blocks. */
#include <string.h>

#include "finding.h"

/* The sentence of the table without the words of the case, nor the name it may begin with: "expected ..., found ...". */
static struct text sentence_of(struct arena *arena, const struct diagnostic *d, enum eco_language language)
{
    static const char *const heads[] = {"{0}: ", "{0} : "};
    const char *pattern = diagnostic_table[d->code].message[language];
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (strncmp(pattern, heads[i], strlen(heads[i])) == 0)
            pattern += strlen(heads[i]);
    char *out = arena_alloc(arena, 2 * strlen(pattern) + 1);
    uint32_t n = 0;
    for (const char *p = pattern; out && *p; p++) {
        if (p[0] == '{' && p[1] >= '0' && p[1] < '0' + DIAGNOSTIC_ARGUMENTS && p[2] == '}') {
            memcpy(out + n, "...", 3);
            n += 3;
            p += 2;
        } else {
            out[n++] = *p;
        }
    }
    return (struct text){out, out ? n : 0};
}

static cJSON *notes_json(const struct diagnostic *d, const struct sources *sources, enum eco_language language)
{
    cJSON *list = json_array();
    for (int i = 0; i < DIAGNOSTIC_RELATED && d->related[i].note != NOTE_NONE; i++) {
        struct spot spot = {.sources = sources, .at = d->related[i].at};
        if (spot.at.file < sources->n)
            json_append(list, related_json(text_of(note_words(d->related[i].note, language)), &spot));
    }
    return list;
}

/* Remarks that keep a decision from being taken. */
static bool is_obstacle(enum diagnostic_code code)
{
    return code == D_OTHER_POLICY || code == D_OUTSIDE_VALIDITY;
}

void find_messages(struct findings *f, const char *stage, const struct diagnostics *diagnostics,
                   const struct sources *sources)
{
    enum eco_language language = f->t->language;
    struct arena *arena = f->t->arena;
    for (uint32_t i = 0; i < diagnostics->n; i++) {
        const struct diagnostic *d = &diagnostics->v[i];
        bool error = diagnostic_table[d->code].severity == SEVERITY_ERROR;
        if (d->code == D_NO_DATE)
            continue;                   /* found already as project/no-date */
        struct finding finding = {
            .id = text_format(arena, "%s/%s", stage, diagnostic_table[d->code].code),
            .title = sentence_of(arena, d, language),
            .level = error || is_obstacle(d->code) ? "error" : "warning",
            .outcome = error ? "invalid" : is_obstacle(d->code) ? "undecided" : "remark",
            .message = diagnostic_message(arena, d, language),
            .fix = diagnostic_help(arena, d, language),
            .place = {.sources = sources, .at = d->at, .pointer = d->pointer, .missing = d->code == D_REQUIRED_MISSING},
            .related = notes_json(d, sources, language),
        };
        if (d->at.file >= sources->n)
            finding.place.at = (struct span){0, 0, 0};
        finding_add(f, &finding);
    }
}
