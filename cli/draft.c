#include "draft.h"
#include "character.h"
#include "shortage.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static bool make_room(struct draft *draft, size_t more)
{
    size_t need = draft->length + more + 1;
    if (need <= draft->room)
        return true;
    size_t room = need * 2;
    char *larger = realloc(draft->at, room);
    if (!larger) {
        draft->failed = true;
        shortage_note();
        return false;
    }
    draft->at = larger;
    draft->room = room;
    return true;
}

void draft_add(struct draft *draft, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n >= 0 && make_room(draft, (size_t)n)) {
        vsnprintf(draft->at + draft->length, (size_t)n + 1, format, again);
        draft->length += (size_t)n;
    }
    va_end(again);
}

char *draft_room(struct draft *draft, size_t n)
{
    return make_room(draft, n) ? draft->at + draft->length : NULL;
}

void draft_put(struct draft *draft, const char *bytes, size_t n)
{
    if (!make_room(draft, n))
        return;
    memcpy(draft->at + draft->length, bytes, n);
    draft->length += n;
    draft->at[draft->length] = '\0';
}

static bool is_plain(char c)
{
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\' && c != '#';
}

/* Puts what is plain, and gives the next character, which is not: `bytes` 0 at the end, `point` -1 for what is no UTF-8. */
static const char *put_plain(struct draft *draft, const char *text, utf8proc_int32_t *point, size_t *bytes)
{
    size_t n = 0;
    while (is_plain(text[n]))
        n++;
    draft_put(draft, text, n);
    text += n;
    utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, point);
    *bytes = !*text ? 0 : length > 0 ? (size_t)length : 1;
    if (length <= 0)
        *point = -1;
    return text;
}

void draft_line_text(struct draft *draft, const char *text)
{
    utf8proc_int32_t point;
    size_t bytes;
    for (const char *at = text; *(at = put_plain(draft, at, &point, &bytes)); at += bytes) {
        if (point < 0)
            draft_put(draft, "\357\277\275", 3);
        else if (character_is_unsafe(text, at, point))
            draft_put(draft, " ", 1);
        else
            draft_put(draft, at, bytes);
    }
}

void draft_json_text(struct draft *draft, const char *text)
{
    utf8proc_int32_t point;
    size_t bytes;
    draft_put(draft, "\"", 1);
    for (const char *at = text; *(at = put_plain(draft, at, &point, &bytes)); at += bytes) {
        if (*at == '"' || *at == '\\')
            draft_add(draft, "\\%c", *at);
        else if (point < 0)
            draft_put(draft, "\\ufffd", 6);
        else if (character_is_unsafe(text, at, point) || character_is_command(at))
            draft_add(draft, "\\u%04x", (unsigned)point);
        else
            draft_put(draft, at, bytes);
    }
    draft_put(draft, "\"", 1);
}

void draft_cut(struct draft *draft, const char *text, size_t most)
{
    const char *end = text;
    for (; most > 0 && *end; most--) {
        utf8proc_int32_t point;
        utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)end, -1, &point);
        end += n > 0 ? n : 1;
    }
    draft_put(draft, text, (size_t)(end - text));
    if (*end)
        draft_add(draft, "…");
}

void draft_join(struct draft *draft, const char *separator, const char *word)
{
    if (word && *word)
        draft_add(draft, "%s%s", draft->length ? separator : "", word);
}

const char *draft_text(const struct draft *draft)
{
    return draft->at ? draft->at : "";
}

void draft_free(struct draft *draft)
{
    free(draft->at);
    *draft = (struct draft){0};
}
