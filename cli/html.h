/* HTML text: every argument is escaped, so that a name that is HTML, SVG or a control sequence stays text. */
#ifndef ECO_CLI_HTML_H
#define ECO_CLI_HTML_H

#include <stdio.h>

/* Writes the template; each {} stands for the next argument, a const char *, escaped. */
void html_put(FILE *out, const char *template, ...);
/* One text, escaped. Control characters come out as U+FFFD, marks that turn the direction of writing as \u{202e}. */
void html_text(FILE *out, const char *text);

/* The same for Markdown: what could begin or end a mark is preceded by a backslash, and line breaks are blanks. */
void markdown_put(FILE *out, const char *template, ...);
void markdown_text(FILE *out, const char *text);
/* Within a fence of code: as it is, but for what could harm a terminal. */
void markdown_code(FILE *out, const char *text);

#endif
