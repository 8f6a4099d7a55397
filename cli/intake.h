/* One open file, and what was read of it and has not been given out yet. */
#ifndef ECO_CLI_INTAKE_H
#define ECO_CLI_INTAKE_H

#include "draft.h"
#include "reader.h"

struct intake {
    int descriptor;                     /* -1: none is open */
    bool ended;                         /* the file has been read to its end */
    struct draft bytes;                 /* from `at` on, not given out yet */
    size_t at;
    unsigned line, column;              /* of the byte there */
    unsigned long long read;            /* bytes, of all files */
};

void intake_start(struct intake *in);
/* "-" is standard input. */
enum reader_outcome intake_open(struct intake *in, const char *path);
void intake_close(struct intake *in);
void intake_end(struct intake *in);

/* Adds what one read gives. */
enum reader_outcome intake_more(struct intake *in);
/* Takes n bytes off and keeps count of lines and columns, which are code points. */
void intake_step(struct intake *in, size_t n);

static inline const char *intake_rest(const struct intake *in)
{
    return in->bytes.at ? in->bytes.at + in->at : "";
}

static inline size_t intake_left(const struct intake *in)
{
    return in->bytes.length - in->at;
}

static inline bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

#endif
