#include "html.h"
#include "character.h"

#include <stdarg.h>
#include <stdbool.h>
#include <string.h>
#include <utf8proc.h>

static bool is_control(utf8proc_int32_t c)
{
    return character_is_control(c) || (c & 0xFFFE) == 0xFFFE;
}

/* A text that is written character by character; a broken byte is U+FFFD. */
struct reading {
    const char *start, *at, *next;
    utf8proc_int32_t point;
};

static bool read_next(struct reading *r)
{
    r->at = r->next;
    if (!*r->at)
        return false;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)r->at, (utf8proc_ssize_t)strlen(r->at), &r->point);
    r->next += n > 0 ? n : 1;
    r->point = n > 0 ? r->point : 0xFFFD;
    return true;
}

/* What all have in common; true when the character was written. */
static bool put_unusual(FILE *out, const struct reading *r)
{
    utf8proc_int32_t c = r->point;
    if (character_is_mark(r->start, r->at, c))
        fprintf(out, "\\u{%x}", (unsigned)c);
    else if (c == 0xFFFD || (is_control(c) && c != '\n' && c != '\t'))
        fputs("\357\277\275", out);
    else
        return false;
    return true;
}

static void put_as_it_is(FILE *out, const struct reading *r)
{
    fwrite(r->at, 1, (size_t)(r->next - r->at), out);
}

/* "::" and "##[" begin commands where a pipeline prints the page or the XML; as entities they are the same text. */
static bool begins_command(const struct reading *r)
{
    return (r->point == ':' && r->at[1] == ':') || (r->point == '#' && character_is_command(r->at));
}

void html_text(FILE *out, const char *text)
{
    for (struct reading r = {.start = text, .next = text}; read_next(&r);) {
        switch (r.point) {
        case '&': fputs("&amp;", out); break;
        case '<': fputs("&lt;", out); break;
        case '>': fputs("&gt;", out); break;
        case '"': fputs("&quot;", out); break;
        case '\'': fputs("&#39;", out); break;
        default:
            if (begins_command(&r))
                fprintf(out, "&#%d;", (int)r.point);
            else if (!put_unusual(out, &r))
                put_as_it_is(out, &r);
        }
    }
}

void markdown_text(FILE *out, const char *text)
{
    for (struct reading r = {.start = text, .next = text}; read_next(&r);) {
        utf8proc_int32_t c = r.point;
        if (put_unusual(out, &r))
            continue;
        if (c == '\n' || c == '\t') {
            fputc(' ', out);
        } else if (c == '<' || c == '>' || c == '&') {
            fputs(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;", out);
        } else {
            if (c < 0x80 && strchr("\\`*_{}[]()#+-.!|~@$", (int)c))
                fputc('\\', out);
            put_as_it_is(out, &r);
        }
    }
}

void markdown_code(FILE *out, const char *text)
{
    for (struct reading r = {.start = text, .next = text}; read_next(&r);)
        if (!put_unusual(out, &r))
            put_as_it_is(out, &r);
}

static void fill(FILE *out, const char *template, va_list arguments, void (*text)(FILE *, const char *))
{
    for (; *template; template++) {
        if (template[0] != '{' || template[1] != '}') {
            fputc(*template, out);
            continue;
        }
        text(out, va_arg(arguments, const char *));
        template++;
    }
}

void html_put(FILE *out, const char *template, ...)
{
    va_list arguments;
    va_start(arguments, template);
    fill(out, template, arguments, html_text);
    va_end(arguments);
}

void markdown_put(FILE *out, const char *template, ...)
{
    va_list arguments;
    va_start(arguments, template);
    fill(out, template, arguments, markdown_text);
    va_end(arguments);
}
