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

/* An example of rules is written once, in English; in French it is what `fmt --lang fr` makes of it. NULL where there is none, and the
 * example itself where the language has no say in it: a project, a table. */
static cJSON *rules_json(struct arena *arena, const char *example, enum eco_language language)
{
    if (!example || !*example || language == ECO_ENGLISH)
        return example && *example ? json_text(text_of(example)) : cJSON_CreateNull();
    const char *before = lesson_before(example, ECO_ENGLISH);
    struct text whole = text_format(arena, "%s%s", before, example), shown = text_of(example);
    eco_layout *layout = eco_layout_make("", whole.at, whole.n, "fr");
    if (!layout || eco_layout_status(layout) == ECO_NO_MEMORY)
        arena->failed = true;
    size_t length = 0;
    const char *text = layout ? eco_layout_text(layout, &length) : NULL;
    if (text)
        shown = text_copy(arena, (struct text){text, (uint32_t)length});
    for (int lines = text && *before ? 2 : 0; lines > 0 && shown.n > 0; shown.at++, shown.n--)
        lines -= *shown.at == '\n';
    cJSON *json = json_text(shown);
    eco_layout_free(layout);
    return json;
}

static cJSON *text_or_null(const char *text)
{
    return text && *text ? json_text(text_of(text)) : cJSON_CreateNull();
}

static cJSON *file_json(struct arena *arena, const struct lesson *lesson, enum eco_language language)
{
    if (!lesson || !lesson->file_name)
        return cJSON_CreateNull();
    cJSON *file = json_put(json_object(), "name", json_text(text_of(lesson->file_name)));
    bool rules = strncmp(lesson->file, "lang", 4) == 0;
    return json_put(file, "text", rules ? rules_json(arena, lesson->file, language) : json_text(text_of(lesson->file)));
}

/* What the examples of a message are: rules, or projects of the rules above them. */
static void put_examples(cJSON *object, struct arena *arena, const struct lesson *lesson, enum eco_language language)
{
    const char *wrong = lesson ? lesson->wrong : NULL, *right = lesson ? lesson->right : NULL;
    const char *first = !wrong ? NULL : lesson->rules ? lesson->rules : wrong;
    bool project = wrong && (lesson->rules || *wrong == '{' || *wrong == '[');
    json_put(object, "rules", rules_json(arena, lesson ? lesson->rules : NULL, language));
    json_put(object, "file", file_json(arena, lesson, language));
    json_put(object, "before", first ? json_text(text_of(lesson_before(first, language))) : cJSON_CreateNull());
    if (wrong && language == ECO_FRENCH && lesson->wrong_in_french)
        json_put(object, "wrong", json_text(text_of(lesson->wrong_in_french)));
    else
        json_put(object, "wrong", project ? text_or_null(wrong) : rules_json(arena, wrong, language));
    json_put(object, "right", project ? text_or_null(right) : rules_json(arena, right, language));
}

static cJSON *message_json(struct arena *arena, const struct diagnostic_info *info, enum eco_language language)
{
    const struct lesson *lesson = lesson_find(text_of(info->code));
    cJSON *object = json_object();
    json_put(object, "code", json_text(text_of(info->code)));
    json_put(object, "severity", json_text(text_of(severity_words(info->severity, ECO_ENGLISH))));
    json_put(object, "message", json_text(pattern(arena, info->message[language])));
    json_put(object, "help", help_json(pattern(arena, info->help[language])));
    json_put(object, "why", text_or_null(lesson ? lesson->why[language] : NULL));
    put_examples(object, arena, lesson, language);
    return object;
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
