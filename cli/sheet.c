#include "sheet.h"
#include "intake.h"
#include "windows.h"

#include <string.h>

enum { FIRST_LINE_BYTES = 64 * 1024 };

void sheet_start(struct sheet *s, char delimiter, sheet_taker *take, void *context)
{
    *s = (struct sheet){.take = take, .context = context, .delimiter = delimiter, .line = 1};
    if (csv_init(&s->parser, 0) != 0)
        s->fault = SHEET_NO_MEMORY;
}

static bool fail(struct sheet *s, enum sheet_fault fault, unsigned line)
{
    if (s->fault == SHEET_GOOD) {
        s->fault = fault;
        s->line = line;
    }
    return false;
}

/* ---- what libcsv gives ---- */

static void on_cell(void *bytes, size_t n, void *context)
{
    struct sheet *s = context;
    const char *text = bytes ? bytes : "";
    if (s->now.count == SHEET_CELLS_MOST) {
        fail(s, SHEET_CELLS_MANY, s->now.line);
        return;
    }
    while (n > 0 && is_blank(*text)) {
        text++;
        n--;
    }
    while (n > 0 && is_blank(text[n - 1]))
        n--;
    s->start[s->now.count++] = s->cells.length;
    windows_put(&s->cells, text, n);
    draft_put(&s->cells, "", 1);
}

static void on_row(int end, void *context)
{
    struct sheet *s = context;
    (void)end;
    s->now.last = s->line;
    for (size_t i = 0; i < s->now.count; i++)
        s->now.cell[i] = draft_text(&s->cells) + s->start[i];
    if (s->cells.failed)
        fail(s, SHEET_NO_MEMORY, s->line);
    if (s->fault == SHEET_GOOD)
        s->take(s->context, &s->now);
    s->cells.length = s->now.count = s->held = 0;
    s->open = false;
    s->taken = true;
}

/* ---- lines ---- */

static bool is_empty(const char *bytes, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!is_blank(bytes[i]))
            return false;
    return true;
}

/* A part of one line, which may end it. libcsv does not say where a row stands, so it gets one line at a time. */
static bool feed_line(struct sheet *s, const char *bytes, size_t n)
{
    char end = bytes[n - 1];
    bool second = s->broken && bytes[0] == '\n';        /* the LF of a CR LF */
    if (!s->open)
        s->now.line = s->line - second;
    s->taken = false;
    s->held += n;
    if (csv_parse(&s->parser, bytes, n, on_cell, on_row, s) != n)
        return fail(s, SHEET_NO_MEMORY, s->line);
    if (!s->taken && !is_empty(bytes, n))
        s->open = true;
    if (s->held > SHEET_ROW_BYTES && s->open)
        return fail(s, SHEET_ROW_LARGE, s->now.line);
    if (!s->open)
        s->held = 0;
    s->broken = end == '\r';
    s->line += (end == '\r' || end == '\n') && !second;
    return s->fault == SHEET_GOOD;
}

static bool feed_lines(struct sheet *s, const char *bytes, size_t n)
{
    while (n > 0 && s->fault == SHEET_GOOD) {
        size_t m = 0;
        while (m < n && bytes[m] != '\n' && bytes[m] != '\r')
            m++;
        m += m < n;
        feed_line(s, bytes, m);
        bytes += m;
        n -= m;
    }
    return s->fault == SHEET_GOOD;
}

/* ---- the first line ---- */

/* Where the first line ends that is not empty, outside of quotes; 0 when it does not. Counts what may part its cells. */
static size_t first_line(const char *bytes, size_t n, size_t count[3])
{
    bool quoted = false, empty = true;
    for (size_t i = 0; i < n; i++) {
        quoted ^= bytes[i] == '"';
        count[0] += !quoted && bytes[i] == ';';
        count[1] += !quoted && bytes[i] == ',';
        count[2] += !quoted && bytes[i] == '\t';
        if (!quoted && !empty && (bytes[i] == '\n' || bytes[i] == '\r'))
            return i + 1;
        empty = empty && is_blank(bytes[i]);
    }
    return 0;
}

static bool begin(struct sheet *s, const size_t count[3])
{
    static const char mark[] = "\357\273\277";
    const char *bytes = draft_text(&s->first);
    size_t skip = strncmp(bytes, mark, sizeof mark - 1) == 0 ? sizeof mark - 1 : 0;
    if (!s->delimiter)
        s->delimiter = count[0] > 0 && count[0] >= count[1] && count[0] >= count[2] ? ';' : count[2] > count[1] ? '\t' : ',';
    s->begun = true;
    csv_set_delim(&s->parser, (unsigned char)s->delimiter);
    return feed_lines(s, bytes + skip, s->first.length - skip);
}

static unsigned lines_in(const char *bytes, size_t n)
{
    unsigned lines = 0;
    for (size_t i = 0; i < n; i++)
        lines += bytes[i] == '\n';
    return lines;
}

bool sheet_feed(struct sheet *s, const char *bytes, size_t n)
{
    const char *nul = n ? memchr(bytes, '\0', n) : NULL;
    size_t count[3] = {0};
    if (s->fault != SHEET_GOOD)
        return false;
    if (nul)
        return fail(s, SHEET_NOT_TEXT, s->line + lines_in(bytes, (size_t)(nul - bytes)));
    if (s->begun)
        return feed_lines(s, bytes, n);
    draft_put(&s->first, bytes, n);
    if (s->first.failed)
        return fail(s, SHEET_NO_MEMORY, 1);
    bool enough = first_line(draft_text(&s->first), s->first.length, count) > 0 || s->first.length > FIRST_LINE_BYTES;
    return !enough || begin(s, count);
}

bool sheet_end(struct sheet *s)
{
    size_t count[3] = {0};
    if (s->fault == SHEET_GOOD && !s->begun) {
        first_line(draft_text(&s->first), s->first.length, count);
        begin(s, count);
    }
    if (s->fault == SHEET_GOOD)         /* a row that a line end does not end stands in a quote */
        feed_line(s, "\n", 1);
    if (s->fault == SHEET_GOOD && s->open)
        fail(s, SHEET_OPEN_QUOTE, s->now.line);
    csv_free(&s->parser);
    draft_free(&s->first);
    draft_free(&s->cells);
    return s->fault == SHEET_GOOD;
}

enum word sheet_sentence(enum sheet_fault fault)
{
    static const enum word words[] = {
        [SHEET_NOT_TEXT] = W_SHEET_NOT_TEXT,     [SHEET_OPEN_QUOTE] = W_SHEET_OPEN_QUOTE, [SHEET_ROW_LARGE] = W_SHEET_ROW_LARGE,
        [SHEET_CELLS_MANY] = W_SHEET_CELLS_MANY, [SHEET_NO_MEMORY] = W_NO_MEMORY,
    };
    return words[fault];
}
