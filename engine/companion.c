#include "companion.h"

#include "number.h"

static bool is_blank(struct text t)
{
    for (uint32_t i = 0; i < t.n; i++)
        if (t.at[i] != ' ' && t.at[i] != '\t' && t.at[i] != '\n' && t.at[i] != '\r')
            return false;
    return true;
}

struct text companion_say(const struct companion *c, const char *en, const char *fr)
{
    return text_of(c->language == ECO_FRENCH ? fr : en);
}

void companion_read(struct companion *c, const char *path, const char *bytes, size_t length, enum eco_language language,
                    enum diagnostic_code form)
{
    c->sources.arena = c->diagnostics.arena = &c->arena;
    c->language = language;
    if (length > UINT32_MAX / 2)
        length = UINT32_MAX / 2;        /* far beyond JSON_BYTES, which refuses it with a message */
    struct text copy = text_copy(&c->arena, (struct text){bytes, (uint32_t)length});
    if (c->arena.failed || source_add(&c->sources, text_copy(&c->arena, text_of(path)), copy) == UINT32_MAX)
        return;
    if (is_blank(copy))
        diagnose1(&c->diagnostics, form, (struct span){0}, companion_say(c, "nothing", "rien"));
    else
        c->is_json = json_text_read(&c->sources, 0, &c->diagnostics, &c->values);
    (void)source_map(&c->sources, 0);
}

void companion_free(struct companion *c)
{
    arena_free(&c->arena);
}

const struct json_value *companion_at(const struct companion *c, uint32_t at)
{
    return &c->values.v[at];
}

struct span companion_span(const struct companion *c, uint32_t at)
{
    if (at >= c->values.n)
        return (struct span){0};
    const struct json_value *json = companion_at(c, at);
    bool container = json->kind >= JSON_ARRAY;
    return (struct span){0, json->from, container ? json->from + 1 : json->to};
}

uint32_t companion_member(const struct companion *c, uint32_t object, const char *name)
{
    if (object >= c->values.n || companion_at(c, object)->kind != JSON_OBJECT)
        return NONE;
    for (uint32_t i = object + 1; i < companion_at(c, object)->end; i = companion_at(c, i)->end)
        if (text_is(companion_at(c, i)->name, name))
            return i;
    return NONE;
}

struct text companion_text(const struct companion *c, uint32_t object, const char *name)
{
    uint32_t at = companion_member(c, object, name);
    return at != NONE && companion_at(c, at)->kind == JSON_TEXT ? companion_at(c, at)->text : (struct text){0};
}

struct text companion_words(struct companion *c, uint32_t at)
{
    const struct json_value *json = companion_at(c, at);
    char digits[NUMBER_LENGTH];
    switch (json->kind) {
    case JSON_NULL: return TEXT("null");
    case JSON_FALSE: return TEXT("false");
    case JSON_TRUE: return TEXT("true");
    case JSON_ARRAY: return TEXT("[...]");
    case JSON_OBJECT: return TEXT("{...}");
    case JSON_NUMBER: return text_format(&c->arena, "%.*s", number_write(json->number, digits), digits);
    case JSON_TEXT: break;
    }
    return text_format(&c->arena, "\"%.*s\"", (int)(json->text.n < 60 ? json->text.n : 60), json->text.at);
}
