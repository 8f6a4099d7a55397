/* Rows of a table in CSV as spreadsheets and inventories write it, read by libcsv as its bytes come: cells parted by ; , or tab,
 * quotes, CRLF or LF, with or without a byte order mark, UTF-8 or Windows-1252. Quotes within an unquoted cell are part of it:
 * screens have inches. */
#ifndef ECO_CLI_SHEET_H
#define ECO_CLI_SHEET_H

#include "draft.h"
#include "words.h"

#include <csv.h>

enum { SHEET_CELLS_MOST = 1000, SHEET_ROW_BYTES = 1 << 20 };

enum sheet_fault {
    SHEET_GOOD,
    SHEET_NOT_TEXT,             /* it holds a NUL byte: a spreadsheet's own format, UTF-16, a program */
    SHEET_OPEN_QUOTE,           /* the quote of line `line` is not closed */
    SHEET_ROW_LARGE,            /* the row of that line is larger than any that somebody wrote; most likely a quote is open */
    SHEET_CELLS_MANY,
    SHEET_NO_MEMORY
};

struct sheet_row {
    unsigned line, last;        /* where it begins and ends */
    size_t count;
    const char *cell[SHEET_CELLS_MOST];     /* UTF-8, without blanks around */
};

typedef void sheet_taker(void *context, const struct sheet_row *row);

struct sheet {
    sheet_taker *take;
    void *context;
    char delimiter;             /* 0 until the first line has shown it */
    enum sheet_fault fault;
    unsigned line;              /* of the fault; else the one at hand */
    /* Inside: */
    struct csv_parser parser;
    struct draft first;         /* what has come before the delimiter is known */
    struct draft cells;         /* of the row at hand, each with a NUL */
    size_t start[SHEET_CELLS_MOST], held;   /* held: bytes of the row so far */
    bool begun, open, taken;    /* open: a row has begun and has not ended; taken: one has just ended */
    bool broken;                /* a CR came last: an LF belongs to it */
    struct sheet_row now;
};

/* With delimiter 0 the first line shows it. */
void sheet_start(struct sheet *sheet, char delimiter, sheet_taker *take, void *context);
/* False once there is a fault. */
bool sheet_feed(struct sheet *sheet, const char *bytes, size_t n);
/* The last row, and what was open; then frees what is inside. */
bool sheet_end(struct sheet *sheet);
/* The sentence about a fault, of a path and a line. */
enum word sheet_sentence(enum sheet_fault fault);

#endif
