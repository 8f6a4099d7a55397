#include "feed.h"

#include <stdlib.h>
#include <string.h>

void feed_start(struct feed *feed, const struct paths *paths)
{
    *feed = (struct feed){.paths = paths};
    intake_start(&feed->in);
}

void feed_end(struct feed *feed)
{
    intake_end(&feed->in);
}

void chunk_free(struct chunk *chunk)
{
    draft_free(&chunk->bytes);
    free(chunk->piece);
    *chunk = (struct chunk){0};
}

static const char *path_now(const struct feed *feed)
{
    return feed->paths->at[feed->next - 1];
}

/* ---- what form a file has ---- */

static bool ends_in(const char *path, const char *suffix)
{
    size_t n = strlen(path), m = strlen(suffix);
    return n >= m && strcasecmp(path + n - m, suffix) == 0;
}

static size_t blanks(const char *s, size_t n)
{
    size_t i = 0;
    while (i < n && is_blank(s[i]))
        i++;
    return i;
}

/* The byte after the object that s begins with, in which brackets are counted and texts passed over; 0 when it does not end. */
static size_t object_end(const char *s, size_t n)
{
    unsigned depth = 0;
    bool text = false;
    for (size_t i = 0; i < n; i++) {
        if (text) {
            i += s[i] == '\\';
            text = i >= n || s[i] != '"';
        } else if (s[i] == '"') {
            text = true;
        } else if (s[i] == '{' || s[i] == '[') {
            depth++;
        } else if ((s[i] == '}' || s[i] == ']') && --depth == 0) {
            return i + 1;
        }
    }
    return 0;
}

/* By its name, else by its beginning: a file whose first line is a whole object, and not its last line, holds lines. */
static enum form form_of(const struct feed *feed)
{
    const char *path = path_now(feed);
    size_t n = intake_left(&feed->in), at = blanks(intake_rest(&feed->in), n);
    const char *s = intake_rest(&feed->in) + at, *newline = at < n ? memchr(s, '\n', n - at) : NULL;
    if (ends_in(path, ".ndjson") || ends_in(path, ".jsonl"))
        return FORM_LINES;
    if (at < n && *s == '[')
        return FORM_ARRAY;
    if (!newline || *s != '{')
        return FORM_WHOLE;
    size_t line = (size_t)(newline - s), end = object_end(s, line);
    bool whole = end > 0 && end + blanks(s + end, line - end) == line;
    bool more = !feed->in.ended || at + line + blanks(newline, n - at - line) < n;
    return whole && more ? FORM_LINES : FORM_WHOLE;
}

/* Enough is read to tell the form: a whole line that is not blank, or the bracket of an array. */
static bool has_first_line(const struct feed *feed)
{
    size_t n = intake_left(&feed->in), at = blanks(intake_rest(&feed->in), n);
    const char *s = intake_rest(&feed->in) + at;
    return n >= CHUNK_BYTES && at < n && (*s == '[' || memchr(s, '\n', n - at) || n >= PIECE_BYTES);
}

static void skip_blanks(struct feed *feed)
{
    intake_step(&feed->in, blanks(intake_rest(&feed->in), intake_left(&feed->in)));
}

static enum reader_outcome open_next(struct feed *feed)
{
    enum reader_outcome outcome = intake_open(&feed->in, feed->paths->at[feed->next++]);
    feed->too_large = false;
    while (outcome == READER_DONE && !feed->in.ended && !has_first_line(feed)) {
        outcome = intake_more(&feed->in);
        if (blanks(intake_rest(&feed->in), intake_left(&feed->in)) == intake_left(&feed->in))
            skip_blanks(feed);          /* a file may be blank for ever */
    }
    if (outcome != READER_DONE)
        return outcome;
    feed->form = form_of(feed);
    if (feed->form == FORM_ARRAY) {
        skip_blanks(feed);
        intake_step(&feed->in, 1);
        feed->array = (struct array){0};
    }
    return READER_DONE;
}

/* ---- pieces ---- */

static void add_slice(struct feed *feed, struct chunk *chunk, struct piece piece)
{
    if (chunk->pieces == chunk->room) {
        size_t room = chunk->room ? chunk->room * 2 : 64;
        struct piece *larger = realloc(chunk->piece, room * sizeof *larger);
        if (!larger) {
            feed->no_memory = true;
            return;
        }
        chunk->piece = larger;
        chunk->room = room;
    }
    piece.path = path_now(feed);
    piece.whole = feed->form == FORM_WHOLE || piece.fault == PIECE_UNREADABLE;
    piece.line = feed->in.line;
    piece.column = feed->in.column;
    chunk->piece[chunk->pieces++] = piece;
    feed->count++;
}

/* Copies what comes next. */
static void add_piece(struct feed *feed, struct chunk *chunk, size_t length)
{
    size_t from = chunk->bytes.length;
    draft_put(&chunk->bytes, intake_rest(&feed->in), length);
    feed->no_memory |= chunk->bytes.failed;
    if (!feed->no_memory)
        add_slice(feed, chunk, (struct piece){.from = from, .length = length});
}

static void give_up(struct feed *feed, struct chunk *chunk, enum reader_outcome outcome)
{
    feed->no_memory |= outcome == READER_NO_MEMORY;
    add_slice(feed, chunk, (struct piece){.fault = PIECE_UNREADABLE, .outcome = outcome});
    intake_close(&feed->in);
}

/* ---- lines ---- */

/* The line at `from`, without the blanks at its end; nothing for an empty one. */
static void add_line(struct feed *feed, struct chunk *chunk, size_t from, size_t end)
{
    while (end > from && is_blank(chunk->bytes.at[end - 1]))
        end--;
    if (end > from && !feed->too_large)
        add_slice(feed, chunk, (struct piece){.from = from, .length = end - from});
}

/* All whole lines: the chunk takes the bytes over as they are, and the intake begins anew with what is left. A line that is too
 * large is given out with its beginning, and the rest of it passed over. */
static void take_lines(struct feed *feed, struct chunk *chunk)
{
    struct intake *in = &feed->in;
    struct draft bytes = in->bytes;
    size_t from = in->at, end = bytes.length;
    const char *last = memrchr(bytes.at + from, '\n', end - from);
    size_t whole = last && !in->ended ? (size_t)(last - bytes.at) + 1 : end;
    in->bytes = chunk->bytes;
    in->bytes.length = in->at = 0;
    draft_put(&in->bytes, bytes.at + whole, end - whole);
    feed->no_memory |= in->bytes.failed;
    chunk->bytes = bytes;
    chunk->bytes.length = whole;
    while (from < whole && !feed->no_memory) {
        const char *newline = memchr(bytes.at + from, '\n', whole - from);
        size_t stop = newline ? (size_t)(newline - bytes.at) : whole;
        add_line(feed, chunk, from, stop);
        feed->too_large = !newline;
        in->line += newline != NULL;
        from = stop + 1;
    }
}

/* Reads until there is a whole line, and as much as fits a chunk. */
static enum reader_outcome fill_lines(struct feed *feed, struct chunk *chunk)
{
    struct intake *in = &feed->in;
    enum reader_outcome outcome = READER_DONE;
    while (outcome == READER_DONE && !in->ended && intake_left(in) < PIECE_BYTES &&
           (intake_left(in) < CHUNK_BYTES || !memchr(intake_rest(in), '\n', intake_left(in))))
        outcome = intake_more(in);
    if (outcome == READER_DONE && intake_left(in) > 0)
        take_lines(feed, chunk);
    if (chunk->pieces == 0)
        chunk->bytes.length = 0;
    return outcome;
}

/* ---- arrays ---- */

/* Looks on through the element at hand; true at the comma or the bracket behind it. */
static bool element_ends(struct array *a, const char *s, size_t n)
{
    for (; a->looked < n; a->looked++) {
        char c = s[a->looked];
        if (a->text) {
            a->text = a->escape || c != '"';
            a->escape = !a->escape && c == '\\';
        } else if (a->depth == 0 && (c == ',' || c == ']')) {
            return true;
        } else if (c == '"') {
            a->text = true;
        } else if (c == '{' || c == '[') {
            a->depth++;
        } else if (a->depth > 0 && (c == '}' || c == ']')) {
            a->depth--;
        }
    }
    return false;
}

static void end_array_badly(struct feed *feed, struct chunk *chunk, enum piece_fault fault)
{
    add_slice(feed, chunk, (struct piece){.fault = fault});
    feed->in.ended = true;
    feed->in.at = feed->in.bytes.length;
}

static void add_element(struct feed *feed, struct chunk *chunk, size_t n)
{
    while (n > 0 && is_blank(intake_rest(&feed->in)[n - 1]))
        n--;
    if (n == 0)
        add_slice(feed, chunk, (struct piece){.fault = PIECE_NOTHING});
    else if (!feed->too_large)
        add_piece(feed, chunk, n);
}

/* The element is not whole: more is to be read, if there is more. */
static void wait_for_element(struct feed *feed, struct chunk *chunk)
{
    size_t n = intake_left(&feed->in);
    if (!feed->in.ended && n < PIECE_BYTES)
        return;
    if (n > 0)
        add_element(feed, chunk, n);
    intake_step(&feed->in, n);
    feed->array.looked = 0;
    feed->too_large = !feed->in.ended;
    if (feed->in.ended)
        end_array_badly(feed, chunk, PIECE_ARRAY_OPEN);
}

/* The next element, if it is there whole. One that is missing is told. */
static bool cut_element(struct feed *feed, struct chunk *chunk)
{
    struct array *a = &feed->array;
    if (a->looked == 0)
        skip_blanks(feed);
    if (a->after == ARRAY_CLOSED) {
        if (intake_left(&feed->in) > 0)
            end_array_badly(feed, chunk, PIECE_AFTER_ARRAY);
        return false;
    }
    if (!element_ends(a, intake_rest(&feed->in), intake_left(&feed->in))) {
        wait_for_element(feed, chunk);
        return false;
    }
    size_t end = a->looked;
    char closer = intake_rest(&feed->in)[end];
    if (end > 0 || closer == ',' || a->after == ARRAY_COMMA)
        add_element(feed, chunk, end);
    intake_step(&feed->in, end + 1);
    *a = (struct array){.after = closer == ',' ? ARRAY_COMMA : ARRAY_CLOSED};
    feed->too_large = false;
    return true;
}

/* ---- chunks ---- */

static bool cut(struct feed *feed, struct chunk *chunk)
{
    if (feed->form == FORM_ARRAY)
        return cut_element(feed, chunk);
    if (!feed->in.ended && intake_left(&feed->in) < PIECE_BYTES)
        return false;
    add_piece(feed, chunk, intake_left(&feed->in));
    feed->in.ended = true;
    return false;
}

static bool has_room(const struct chunk *chunk)
{
    return chunk->bytes.length < CHUNK_BYTES && chunk->pieces < CHUNK_PIECES;
}

static void fill_cuts(struct feed *feed, struct chunk *chunk)
{
    enum reader_outcome outcome = READER_DONE;
    while (outcome == READER_DONE && !feed->no_memory && has_room(chunk)) {
        if (cut(feed, chunk))
            continue;
        if (feed->in.ended) {
            intake_close(&feed->in);
            return;
        }
        outcome = intake_more(&feed->in);
    }
    if (outcome != READER_DONE)
        give_up(feed, chunk, outcome);
}

/* From the open file; closes it when nothing is left of it. False: the chunk is to be given out as it is. */
static bool fill_from_file(struct feed *feed, struct chunk *chunk)
{
    if (feed->form != FORM_LINES) {
        fill_cuts(feed, chunk);
        return true;
    }
    if (chunk->pieces > 0)
        return false;                   /* a chunk of lines takes all bytes over as they are */
    enum reader_outcome outcome = fill_lines(feed, chunk);
    if (outcome != READER_DONE)
        give_up(feed, chunk, outcome);
    else if (feed->in.ended && intake_left(&feed->in) == 0)
        intake_close(&feed->in);
    return chunk->pieces == 0;
}

bool feed_fill(struct feed *feed, struct chunk *chunk)
{
    bool more = true;
    chunk->bytes.length = chunk->pieces = 0;
    chunk->first = feed->count;
    while (more && !feed->no_memory && has_room(chunk)) {
        bool open = feed->in.descriptor >= 0;
        if (!open && feed->next == feed->paths->count)
            break;
        enum reader_outcome outcome = open ? READER_DONE : open_next(feed);
        if (outcome == READER_DONE)
            more = fill_from_file(feed, chunk);
        else
            give_up(feed, chunk, outcome);
    }
    return chunk->pieces > 0 && !feed->no_memory;
}
