/* What two texts have in common line by line, as people read it: unified, three lines of context. */
#ifndef ECO_CLI_LINE_DIFF_H
#define ECO_CLI_LINE_DIFF_H

#include <stdbool.h>
#include <stdio.h>

struct lines {
    const char *at;
    size_t length;
};

/* False without memory. Nothing is written when the texts are the same. */
bool line_diff(FILE *out, const char *old_name, struct lines old, const char *new_name, struct lines new, bool colour);

#endif
