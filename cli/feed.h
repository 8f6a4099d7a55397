/* The projects of a portfolio, one after the other, out of files of any form: lines of JSON (NDJSON), one array, or one project
 * a file. They come in chunks, so that memory does not grow with the portfolio and several threads can work. */
#ifndef ECO_CLI_FEED_H
#define ECO_CLI_FEED_H

#include "draft.h"
#include "folder.h"
#include "reader.h"

enum {
    CHUNK_BYTES = 64 * 1024,
    CHUNK_PIECES = 256,
    PIECE_BYTES = 17 * 1024 * 1024      /* of one project: more than the engine takes, so that it can say so */
};

/* One project: a slice of its chunk's bytes, and where it begins in its file. */
struct piece {
    const char *path;
    unsigned line, column;
    size_t from, length;
    enum reader_outcome outcome;        /* not READER_DONE: the file itself could not be read */
};

struct chunk {
    struct draft bytes;
    struct piece *piece;
    size_t pieces, room;
    unsigned long long first;           /* number of the first piece, from 0 */
};

enum form { FORM_WHOLE, FORM_LINES, FORM_ARRAY };

struct feed {
    const struct paths *paths;
    size_t next;                        /* the file to be opened next */
    int descriptor;                     /* -1: none is open */
    bool ended;                         /* the open file has been read to its end */
    enum form form;
    struct draft rest;                  /* what was read; from `at` on, it has not been given out yet */
    size_t at;
    unsigned line, column;              /* of the byte there */
    unsigned long long count;           /* pieces given out */
    unsigned long long bytes;           /* read so far */
    bool after_array, element_due;      /* the array has been closed; a comma has been read */
    bool no_memory;
};

void feed_start(struct feed *feed, const struct paths *paths);
/* Fills the chunk anew; false at the end, or when there is no memory (feed->no_memory). */
bool feed_fill(struct feed *feed, struct chunk *chunk);
void feed_end(struct feed *feed);
void chunk_free(struct chunk *chunk);

#endif
