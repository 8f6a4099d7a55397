/* Results: a cJSON tree in an arena of its own, and the writer of its text. cJSON's own printer loses digits of doubles,
 * so numbers are written here, by the shortest form that reads back the same. */
#include <stdlib.h>
#include <string.h>

#include "number.h"
#include "policy.h"

struct eco_result *result_start(struct arena **before)
{
    struct eco_result *result = calloc(1, sizeof *result);
    if (result)
        *before = json_enter(&result->arena);
    return result;
}

struct eco_result *result_finish(struct eco_result *result, struct arena *before, cJSON *root)
{
    json_leave(before);
    result->root = root;
    if (root && !result->arena.failed)
        return result;
    eco_result_free(result);
    return NULL;
}

void eco_result_free(eco_result *result)
{
    if (result)
        arena_free(&result->arena);
    free(result);
}

const struct cJSON *eco_result_tree(const eco_result *result) { return result->root; }

/* ---- writing ---- */

enum { WRITER_ROOM = 16 * 1024 };

struct writer {
    FILE *file;                 /* or, when NULL, into the arena */
    struct arena *arena;
    char *bytes;                /* of a file: what is to go into it next */
    uint32_t n, cap;
    bool failed;
};

static void flush(struct writer *w)
{
    w->failed |= fwrite(w->bytes, 1, w->n, w->file) != w->n;
    w->n = 0;
}

/* Most pieces are a few bytes: a call of fwrite() for each took a quarter of the time of a long report. */
static void write_to_file(struct writer *w, const char *bytes, size_t n)
{
    if (n > w->cap - w->n)
        flush(w);
    if (n > w->cap) {
        w->failed |= fwrite(bytes, 1, n, w->file) != n;
        return;
    }
    memcpy(w->bytes + w->n, bytes, n);
    w->n += (uint32_t)n;
}

static void write_bytes(struct writer *w, const char *bytes, size_t n)
{
    if (w->file) {
        write_to_file(w, bytes, n);
        return;
    }
    char *grown = arena_grow(w->arena, w->bytes, &w->cap, w->n + (uint32_t)n + 1, 1);
    if (!grown) {
        w->failed = true;
        return;
    }
    w->bytes = grown;
    memcpy(w->bytes + w->n, bytes, n);
    w->n += (uint32_t)n;
}

/* What is unsafe is valid JSON, but not for a terminal or a pipeline that shows it. */
static void write_escaped(struct writer *w, struct text t, uint32_t *at)
{
    char escape[8];
    bool well_formed = text_utf8_length(t.at + *at, t.n - *at) > 0;
    uint32_t from = *at, point = text_next_code_point(t, at);
    if (!well_formed)
        write_bytes(w, "\\ufffd", 6);
    else if (point == '"' || point == '\\' || point == '\n' || point == '\t')
        write_bytes(w, escape, (size_t)snprintf(escape, sizeof escape, "\\%c", point == '\n' ? 'n' : point == '\t' ? 't' : (char)point));
    else if (text_is_unsafe(t, from))
        write_bytes(w, escape, (size_t)snprintf(escape, sizeof escape, "\\u%04x", (unsigned)(point & 0xFFFFu)));
    else
        write_bytes(w, t.at + from, *at - from);
}

static void write_string(struct writer *w, const char *s)
{
    struct text t = text_of(s);
    write_bytes(w, "\"", 1);
    for (uint32_t at = 0; at < t.n;) {
        uint32_t from = at;
        while (at < t.n && t.at[at] >= 0x20 && t.at[at] < 0x7F && t.at[at] != '"' && t.at[at] != '\\' && t.at[at] != '#')
            at++;
        if (at > from)
            write_bytes(w, t.at + from, at - from);
        else
            write_escaped(w, t, &at);
    }
    write_bytes(w, "\"", 1);
}

static void write_indent(struct writer *w, int depth)
{
    static const char blanks[] = "\n                                ";
    int most = (int)(sizeof blanks - 2) / 2, first = depth < most ? depth : most;
    write_bytes(w, blanks, 1 + 2 * (size_t)first);
    for (int i = first; i < depth; i++)
        write_bytes(w, "  ", 2);
}

static void write_value(struct writer *w, const cJSON *json, int depth);

static void write_members(struct writer *w, const cJSON *json, int depth)
{
    bool object = cJSON_IsObject(json);
    write_bytes(w, object ? "{" : "[", 1);
    for (const cJSON *kid = json->child; kid; kid = kid->next) {
        write_indent(w, depth + 1);
        if (object) {
            write_string(w, kid->string);
            write_bytes(w, ": ", 2);
        }
        write_value(w, kid, depth + 1);
        if (kid->next)
            write_bytes(w, ",", 1);
    }
    if (json->child)
        write_indent(w, depth);
    write_bytes(w, object ? "}" : "]", 1);
}

static void write_value(struct writer *w, const cJSON *json, int depth)
{
    char digits[NUMBER_LENGTH];
    if (cJSON_IsObject(json) || cJSON_IsArray(json))
        write_members(w, json, depth);
    else if (cJSON_IsString(json))
        write_string(w, json->valuestring);
    else if (cJSON_IsNumber(json))
        write_bytes(w, digits, (size_t)number_write(json->valuedouble, digits));
    else
        write_bytes(w, cJSON_IsTrue(json) ? "true" : cJSON_IsFalse(json) ? "false" : "null", cJSON_IsFalse(json) ? 5 : 4);
}

bool eco_result_write(const eco_result *result, FILE *out)
{
    char room[WRITER_ROOM];
    struct writer w = {.file = out, .bytes = room, .cap = sizeof room};
    write_value(&w, result->root, 0);
    flush(&w);
    w.failed |= fputc('\n', out) == EOF;     /* kept by the file, so that closing it says again why it cannot be written */
    return !w.failed;
}

struct text result_text(struct arena *arena, const cJSON *tree)
{
    struct writer w = {.arena = arena};
    write_value(&w, tree, 0);
    return (struct text){w.bytes, w.failed ? 0 : w.n};
}

/* ---- messages ---- */

static cJSON *span_json(cJSON *object, const struct sources *sources, struct span at)
{
    const struct source *source = &sources->v[at.file];
    struct place from = source_place(source, at.from), to = source_place(source, at.to);
    json_put(object, "file", json_text(source->path));
    json_put(object, "line", json_number(from.line));
    json_put(object, "column", json_number(from.column));
    json_put(object, "end_line", json_number(to.line));
    return json_put(object, "end_column", json_number(to.column));
}

cJSON *messages_json(const struct diagnostics *diagnostics, const struct sources *sources, enum eco_language language,
                     struct arena *arena)
{
    cJSON *list = json_array();
    for (uint32_t i = 0; i < diagnostics->n; i++) {
        const struct diagnostic *d = &diagnostics->v[i];
        cJSON *object = json_object(), *related = json_array();
        json_put(object, "code", json_text(text_of(diagnostic_table[d->code].code)));
        json_put(object, "severity", json_text(text_of(severity_words(diagnostic_table[d->code].severity, ECO_ENGLISH))));
        json_put(object, "message", json_text(diagnostic_message(arena, d, language)));
        json_put(object, "help", json_text_or_null(diagnostic_help(arena, d, language)));
        json_put(object, "pointer", json_text_or_null(d->pointer));
        if (d->at.file < sources->n)
            span_json(object, sources, d->at);
        for (int k = 0; k < DIAGNOSTIC_RELATED && d->related[k].note != NOTE_NONE; k++) {
            cJSON *other = json_object();
            json_put(other, "message", json_text(text_of(note_words(d->related[k].note, language))));
            if (d->related[k].at.file < sources->n)
                span_json(other, sources, d->related[k].at);
            json_append(related, other);
        }
        json_put(object, "related", related);
        if (d->allowed) {
            json_put(object, "allowed", cJSON_CreateTrue());
            json_put(object, "reason", json_text(d->reason));
        }
        json_append(list, object);
    }
    return list;
}

static eco_result *messages(const struct diagnostics *diagnostics, const struct sources *sources, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    return result ? result_finish(result, before, messages_json(diagnostics, sources, language, &result->arena)) : NULL;
}

eco_result *eco_policy_messages(const eco_policy *p, enum eco_language language)
{
    return messages(&p->diagnostics, &p->sources, language);
}

eco_result *eco_project_messages(const eco_project *p, enum eco_language language)
{
    return messages(&p->document.diagnostics, &p->document.sources, language);
}
