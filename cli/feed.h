/* The projects of a portfolio, one after the other, out of files of any form: lines of JSON (NDJSON), one array, or one project
 * a file. They come in chunks, so that memory does not grow with the portfolio and several threads can work. Files are only cut
 * here: whether a piece is a project is for the engine to judge, so that a piece is handed out even when it looks broken. */
#ifndef ECO_CLI_FEED_H
#define ECO_CLI_FEED_H

#include "folder.h"
#include "intake.h"

enum {
    CHUNK_BYTES = 64 * 1024,
    CHUNK_PIECES = 256,
    PIECE_BYTES = 17 * 1024 * 1024      /* of one project: more than the engine takes, so that it can say so */
};

enum piece_fault {
    PIECE_GOOD,
    PIECE_UNREADABLE,                   /* the file: `outcome` says why */
    PIECE_NOTHING,                      /* nothing stands before or behind a comma */
    PIECE_ARRAY_OPEN,                   /* the array that the file holds is not closed */
    PIECE_AFTER_ARRAY                   /* there is something behind it */
};

/* One project: a slice of its chunk's bytes, and where it begins in its file. */
struct piece {
    const char *path;
    unsigned line, column;
    size_t from, length;
    bool whole;                         /* it is all of its file */
    enum piece_fault fault;
    enum reader_outcome outcome;
};

struct chunk {
    struct draft bytes;
    struct piece *piece;
    size_t pieces, room;
    unsigned long long first;           /* number of the first piece, from 0 */
};

enum form { FORM_WHOLE, FORM_LINES, FORM_ARRAY };

/* Where the cutting of an array stands. */
struct array {
    enum { ARRAY_BEGUN, ARRAY_COMMA, ARRAY_CLOSED } after;      /* what came last, beside elements */
    size_t looked;                      /* bytes of the element that were looked at */
    unsigned depth;                     /* brackets open after them */
    bool text, escape;                  /* a text is open, and a \ came last in it */
};

struct feed {
    const struct paths *paths;
    size_t next;                        /* the file to be opened next */
    struct intake in;
    enum form form;
    struct array array;
    bool too_large;                     /* the rest of the element or line at hand is passed over */
    unsigned long long count;           /* pieces given out */
    bool no_memory;
};

void feed_start(struct feed *feed, const struct paths *paths);
/* Fills the chunk anew; false at the end, or when there is no memory (feed->no_memory). */
bool feed_fill(struct feed *feed, struct chunk *chunk);
void feed_end(struct feed *feed);
void chunk_free(struct chunk *chunk);

#endif
