/* JSON and annotations from templates: arguments are escaped, so that no name can end the text it stands in. */
#ifndef ECO_CLI_EMIT_H
#define ECO_CLI_EMIT_H

#include <stdio.h>

/* Writes the template; each % stands for the next argument, a const char *, as JSON text in quotes, each # for an int. */
void emit_json(FILE *out, const char *template, ...);

/* A path as a URI (RFC 3986): relative as it is, absolute with file://; a file of the program keeps its scheme. */
void emit_uri(FILE *out, const char *path);

#endif
