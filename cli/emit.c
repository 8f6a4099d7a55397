#include "emit.h"

#include "call.h"
#include "reader.h"

#include <stdarg.h>
#include <string.h>

void emit_json(FILE *out, const char *template, ...)
{
    va_list arguments;
    va_start(arguments, template);
    for (; *template; template++) {
        if (*template == '%')
            call_json_text(out, va_arg(arguments, const char *));
        else if (*template == '#')
            fprintf(out, "%d", va_arg(arguments, int));
        else
            fputc(*template, out);
    }
    va_end(arguments);
}

void emit_uri(FILE *out, const char *path)
{
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    bool inside = strncmp(path, BUILTIN, strlen(BUILTIN)) == 0;
    fputs(inside ? BUILTIN : *path == '/' ? "file://" : "", out);
    for (path += inside ? strlen(BUILTIN) : 0; *path; path++) {
        if (strchr(plain, *path))
            fputc(*path, out);
        else
            fprintf(out, "%%%02X", (unsigned)(unsigned char)*path);
    }
}
