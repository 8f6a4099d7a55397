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

/* The next character of a text, or -1 at its end; a broken byte is U+FFFD. */
static utf8proc_int32_t next(const char **text, const char **from)
{
    utf8proc_int32_t c = -1;
    *from = *text;
    if (!**text)
        return -1;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)*text, (utf8proc_ssize_t)strlen(*text), &c);
    *text += n > 0 ? n : 1;
    return n > 0 ? c : 0xFFFD;
}

/* What both formats have in common; true when the character was written. */
static bool put_unusual(FILE *out, utf8proc_int32_t c)
{
    if (character_is_mark(c))
        fprintf(out, "\\u{%x}", (unsigned)c);
    else if (c == 0xFFFD || (is_control(c) && c != '\n' && c != '\t'))
        fputs("\357\277\275", out);
    else
        return false;
    return true;
}

void html_text(FILE *out, const char *text)
{
    const char *from;
    utf8proc_int32_t c;
    while ((c = next(&text, &from)) >= 0) {
        switch (c) {
        case '&': fputs("&amp;", out); break;
        case '<': fputs("&lt;", out); break;
        case '>': fputs("&gt;", out); break;
        case '"': fputs("&quot;", out); break;
        case '\'': fputs("&#39;", out); break;
        default:
            if (!put_unusual(out, c))
                fwrite(from, 1, (size_t)(text - from), out);
        }
    }
}

void markdown_text(FILE *out, const char *text)
{
    const char *from;
    utf8proc_int32_t c;
    while ((c = next(&text, &from)) >= 0) {
        if (put_unusual(out, c))
            continue;
        if (c == '\n' || c == '\t') {
            fputc(' ', out);
        } else if (c == '<' || c == '>' || c == '&') {
            fputs(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;", out);
        } else {
            if (c < 0x80 && strchr("\\`*_{}[]()#+-.!|~@$", (int)c))
                fputc('\\', out);
            fwrite(from, 1, (size_t)(text - from), out);
        }
    }
}

void markdown_code(FILE *out, const char *text)
{
    const char *from;
    utf8proc_int32_t c;
    while ((c = next(&text, &from)) >= 0)
        if (!put_unusual(out, c))
            fwrite(from, 1, (size_t)(text - from), out);
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
