#include "draft.h"
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

static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
}

static bool is_unsafe(utf8proc_int32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) ||
           (point >= 0x200E && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

void draft_line_text(struct draft *draft, const char *text)
{
    while (*text) {
        size_t n = 0;
        utf8proc_int32_t point;
        while (text[n] >= 0x20 && text[n] < 0x7F)
            n++;
        draft_put(draft, text, n);
        text += n;
        if (!*text)
            break;
        utf8proc_ssize_t bytes = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &point);
        if (bytes <= 0)
            draft_put(draft, "\357\277\275", 3);
        else if (is_unsafe(point))
            draft_put(draft, " ", 1);
        else
            draft_put(draft, text, (size_t)bytes);
        text += bytes > 0 ? bytes : 1;
    }
}

void draft_json_text(struct draft *draft, const char *text)
{
    draft_put(draft, "\"", 1);
    while (*text) {
        size_t n = 0;
        utf8proc_int32_t point;
        while (is_plain((unsigned char)text[n]))
            n++;
        draft_put(draft, text, n);
        text += n;
        if (!*text)
            break;
        utf8proc_ssize_t bytes = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &point);
        if (*text == '"' || *text == '\\')
            draft_add(draft, "\\%c", *text);
        else if (bytes <= 0)
            draft_put(draft, "\\ufffd", 6);
        else if (is_unsafe(point))
            draft_add(draft, "\\u%04x", (unsigned)point);
        else
            draft_put(draft, text, (size_t)bytes);
        text += bytes > 0 ? bytes : 1;
    }
    draft_put(draft, "\"", 1);
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
