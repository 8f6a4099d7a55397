/* A file that is written beside its place and put there when it is whole: whoever is killed on the way leaves the old file, or
 * the new one, and never half of it. What is no regular file (a device, a pipe) is written to as it is,
 * and so is the file that standard output or standard error goes to: what they hold already would be lost with it. */
#ifndef ECO_CLI_OUTPUT_H
#define ECO_CLI_OUTPUT_H

#include <stdbool.h>
#include <stdio.h>

struct output {
    FILE *file;
    char *place, *part;             /* part: what is written meanwhile; NULL: the file is at its place already */
    bool nameless;                  /* it has no name before it is whole */
    bool fresh;                     /* there was none before */
};

enum output_way {
    OUTPUT_BESIDE,                  /* under a name that nobody else has */
    OUTPUT_NEW                      /* at its place, where there must be no file yet */
};

/* The descriptor of the stream that a path leads to, by its name or by its file: 1, 2, or 0 for neither. */
int output_stream(const char *path);
/* False with errno. */
bool output_open(struct output *output, const char *path, enum output_way way);
/* Sees to it that all is written, so that closing has nothing left to do but to put it in its place. False with errno. */
bool output_settle(struct output *output);
/* Closes it, and puts it in its place. With keep = false the part is removed instead. False with errno when not everything could
 * be written: the part is then removed. */
bool output_close(struct output *output, bool keep);

#endif
