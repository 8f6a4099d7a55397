/* What one message means and teaches, from the tables of messages and lessons. */
#include <string.h>

#include "lesson.h"
#include "policy.h"

/* A sentence of the table with "..." where the words of a case would stand. */
static struct text pattern(struct arena *arena, const char *sentence)
{
    struct text out = {0};
    for (const char *at = sentence; *at;) {
        const char *brace = strchr(at, '{');
        bool place = brace && brace[1] >= '0' && brace[1] <= '9' && brace[2] == '}';
        size_t n = brace ? (size_t)(brace - at) + !place : strlen(at);
        out = text_format(arena, "%.*s%.*s%s", (int)out.n, out.n ? out.at : "", (int)n, at, place ? "..." : "");
        at += n + (place ? 3 : 0);
    }
    return out;
}

/* Where the whole help is the words of a case, there is nothing to say beforehand. */
static cJSON *help_json(struct text help)
{
    return text_is(help, "...") ? cJSON_CreateNull() : json_text_or_null(help);
}

static cJSON *text_or_null(const char *text)
{
    return text && *text ? json_text(text_of(text)) : cJSON_CreateNull();
}

static cJSON *file_json(const struct lesson *lesson)
{
    if (!lesson || !lesson->file_name)
        return cJSON_CreateNull();
    cJSON *file = json_put(json_object(), "name", json_text(text_of(lesson->file_name)));
    return json_put(file, "text", json_text(text_of(lesson->file)));
}

static cJSON *message_json(struct arena *arena, const struct diagnostic_info *info, enum eco_language language)
{
    const struct lesson *lesson = lesson_find(text_of(info->code));
    const char *first = !lesson || !lesson->wrong ? NULL : lesson->rules ? lesson->rules : lesson->wrong;
    cJSON *object = json_object();
    json_put(object, "code", json_text(text_of(info->code)));
    json_put(object, "severity", json_text(text_of(severity_words(info->severity, ECO_ENGLISH))));
    json_put(object, "message", json_text(pattern(arena, info->message[language])));
    json_put(object, "help", help_json(pattern(arena, info->help[language])));
    json_put(object, "why", text_or_null(lesson ? lesson->why[language] : NULL));
    json_put(object, "rules", text_or_null(lesson ? lesson->rules : NULL));
    json_put(object, "file", file_json(lesson));
    json_put(object, "before", first ? json_text(text_of(lesson_before(first))) : cJSON_CreateNull());
    json_put(object, "wrong", text_or_null(lesson ? lesson->wrong : NULL));
    return json_put(object, "right", text_or_null(lesson ? lesson->right : NULL));
}

static cJSON *unknown_json(struct arena *arena, const char *code, enum eco_language language)
{
    cJSON *object = json_object(), *candidates = json_array();
    const char *format = language == ECO_FRENCH ? "il n'y a pas de message « %s »" : "there is no message '%s'";
    json_put(object, "error", json_text(text_format(arena, format, code)));
    for (int i = 0; i < DIAGNOSTIC_CODES; i++)
        if (text_distance(text_of(code), text_of(diagnostic_table[i].code), 2) < 2)
            json_append(candidates, json_text(text_of(diagnostic_table[i].code)));
    return json_put(object, "candidates", candidates);
}

eco_result *eco_explain_code(const char *code, enum eco_language language)
{
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    const struct diagnostic_info *info = diagnostic_find(text_of(code));
    cJSON *root = info ? message_json(&result->arena, info, language) : unknown_json(&result->arena, code, language);
    return result_finish(result, before, root);
}
