#include "feed.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

void feed_start(struct feed *feed, const struct paths *paths)
{
    *feed = (struct feed){.paths = paths, .descriptor = -1};
}

static void close_file(struct feed *feed)
{
    if (feed->descriptor > STDIN_FILENO)
        close(feed->descriptor);
    feed->descriptor = -1;
    feed->rest.length = feed->at = 0;
}

void feed_end(struct feed *feed)
{
    close_file(feed);
    draft_free(&feed->rest);
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

/* ---- reading ---- */

/* What was read and not yet given out. */
static const char *rest(const struct feed *feed)
{
    return feed->rest.at ? feed->rest.at + feed->at : "";
}

static size_t left(const struct feed *feed)
{
    return feed->rest.length - feed->at;
}

/* Adds what one read gives to the rest. */
static enum reader_outcome read_more(struct feed *feed)
{
    ssize_t got;
    if (feed->at > 0) {
        memmove(feed->rest.at, rest(feed), left(feed));
        feed->rest.length -= feed->at;
        feed->at = 0;
    }
    char *room = draft_room(&feed->rest, CHUNK_BYTES);
    if (!room)
        return READER_NO_MEMORY;
    do
        got = read(feed->descriptor, room, CHUNK_BYTES);
    while (got < 0 && errno == EINTR);
    if (got < 0)
        return READER_FAILED;
    feed->ended = got == 0;
    feed->bytes += (unsigned long long)got;
    feed->rest.length += (size_t)got;
    return READER_DONE;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* The byte after the value at `from`, in which brackets are counted and texts passed over; `end` when it does not end. */
static size_t value_end(const char *s, size_t from, size_t end, bool inside_array)
{
    int depth = 0;
    bool text = false;
    for (size_t i = from; i < end; i++) {
        char c = s[i];
        if (text) {
            i += c == '\\';
            text = c != '"';
        } else if (c == '"') {
            text = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (c == '}' || c == ']') {
            if (depth == 0 && inside_array)
                return i;
            if (--depth == 0 && !inside_array)
                return i + 1;
        } else if (c == ',' && depth == 0 && inside_array) {
            return i;
        }
    }
    return end;
}

static bool ends_in(const char *path, const char *suffix)
{
    size_t n = strlen(path), m = strlen(suffix);
    return n >= m && strcasecmp(path + n - m, suffix) == 0;
}

/* By its name, else by its beginning: a file whose first line is a whole object, and not its last line, holds lines. */
static enum form form_of(const struct feed *feed)
{
    const char *s = rest(feed), *path = path_now(feed);
    size_t n = left(feed), at = 0;
    if (ends_in(path, ".ndjson") || ends_in(path, ".jsonl"))
        return FORM_LINES;
    while (at < n && is_blank(s[at]))
        at++;
    if (at < n && s[at] == '[')
        return FORM_ARRAY;
    const char *newline = at < n ? memchr(s + at, '\n', n - at) : NULL;
    size_t line = newline ? (size_t)(newline - s) : n, end = value_end(s, at, line, false);
    bool closed = at < line && s[at] == '{' && end <= line && s[end - 1] == '}' && newline;
    while (end < line && is_blank(s[end]))
        end++;
    for (size_t i = line; closed && end == line && i < n; i++)
        if (!is_blank(s[i]))
            return FORM_LINES;
    return closed && end == line && !feed->ended ? FORM_LINES : FORM_WHOLE;
}

/* Takes n bytes off the rest and keeps count of lines and columns, which are code points. */
static void step(struct feed *feed, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        char c = rest(feed)[i];
        if (c == '\n') {
            feed->line++;
            feed->column = 1;
        } else {
            feed->column += ((unsigned char)c & 0xC0) != 0x80;
        }
    }
    feed->at += n;
}

static void skip_blanks(struct feed *feed)
{
    size_t n = 0;
    while (n < left(feed) && is_blank(rest(feed)[n]))
        n++;
    step(feed, n);
}

/* To the byte after the bracket of an array. */
static void enter_array(struct feed *feed)
{
    skip_blanks(feed);
    step(feed, 1);
    feed->after_array = feed->element_due = false;
}

static enum reader_outcome open_next(struct feed *feed)
{
    const char *path = feed->paths->at[feed->next++];
    feed->line = feed->column = 1;
    feed->ended = false;
    feed->descriptor = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (feed->descriptor < 0)
        return reader_outcome_of_errno();
    if (fstat(feed->descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        return READER_FOLDER;
    enum reader_outcome outcome = READER_DONE;
    while (outcome == READER_DONE && !feed->ended && left(feed) < CHUNK_BYTES)
        outcome = read_more(feed);
    if (outcome != READER_DONE)
        return outcome;
    feed->form = form_of(feed);
    if (feed->form == FORM_ARRAY)
        enter_array(feed);
    return READER_DONE;
}

/* ---- cutting ---- */

static bool add_slice(struct feed *feed, struct chunk *chunk, size_t from, size_t length, enum reader_outcome outcome)
{
    if (chunk->pieces == chunk->room) {
        size_t room = chunk->room ? chunk->room * 2 : 64;
        struct piece *larger = realloc(chunk->piece, room * sizeof *larger);
        if (!larger) {
            feed->no_memory = true;
            return false;
        }
        chunk->piece = larger;
        chunk->room = room;
    }
    chunk->piece[chunk->pieces++] = (struct piece){path_now(feed), feed->line, feed->column, from, length, outcome};
    feed->count++;
    return true;
}

/* Copies what comes next. */
static bool add_piece(struct feed *feed, struct chunk *chunk, size_t length, enum reader_outcome outcome)
{
    size_t from = chunk->bytes.length;
    draft_put(&chunk->bytes, rest(feed), length);
    feed->no_memory |= chunk->bytes.failed;
    return !feed->no_memory && add_slice(feed, chunk, from, length, outcome);
}

/* The line at `from`, without the blanks at its end; nothing for an empty one. */
static void add_line(struct feed *feed, struct chunk *chunk, size_t from, size_t end)
{
    while (end > from && is_blank(chunk->bytes.at[end - 1]))
        end--;
    if (end > from)
        (void)add_slice(feed, chunk, from, end - from, READER_DONE);
}

/* All whole lines: the chunk takes the bytes over as they are, and the rest begins anew with what is left. */
static void take_lines(struct feed *feed, struct chunk *chunk)
{
    struct draft bytes = feed->rest;
    size_t from = feed->at, end = bytes.length;
    const char *last = feed->ended ? NULL : memrchr(bytes.at + from, '\n', end - from);
    size_t whole = last ? (size_t)(last - bytes.at) + 1 : end;
    feed->rest = chunk->bytes;
    feed->rest.length = feed->at = 0;
    draft_put(&feed->rest, bytes.at + whole, end - whole);
    feed->no_memory |= feed->rest.failed;
    chunk->bytes = bytes;
    chunk->bytes.length = whole;
    while (from < whole) {
        const char *newline = memchr(bytes.at + from, '\n', whole - from);
        size_t stop = newline ? (size_t)(newline - bytes.at) : whole;
        add_line(feed, chunk, from, stop);
        feed->line += newline != NULL;
        from = stop + 1;
    }
}

/* Reads until there is a whole line, and as much as fits a chunk. Nothing is taken when the chunk has begun otherwise. */
static enum reader_outcome fill_lines(struct feed *feed, struct chunk *chunk)
{
    enum reader_outcome outcome = READER_DONE;
    if (chunk->pieces > 0)
        return READER_DONE;
    while (outcome == READER_DONE && !feed->ended && left(feed) < PIECE_BYTES &&
           (left(feed) < CHUNK_BYTES || !memchr(rest(feed), '\n', left(feed))))
        outcome = read_more(feed);
    if (outcome == READER_DONE && left(feed) > 0)
        take_lines(feed, chunk);
    return outcome;
}

/* What follows the array is no part of it: its beginning is given out, for the engine to refuse. */
static bool cut_behind_array(struct feed *feed, struct chunk *chunk)
{
    skip_blanks(feed);
    bool more = left(feed) > 0;
    if (more)
        (void)add_piece(feed, chunk, left(feed) < 64 ? left(feed) : 64, READER_DONE);
    feed->ended |= more;
    return false;
}

/* The next element, if the rest has it whole. One that is empty, between two commas, is given out, too. */
static bool cut_element(struct feed *feed, struct chunk *chunk)
{
    if (feed->after_array)
        return cut_behind_array(feed, chunk);
    skip_blanks(feed);
    size_t n = left(feed), end = value_end(rest(feed), 0, n, true);
    if (end >= n && !feed->ended && n < PIECE_BYTES)
        return false;
    char closer = '\0';
    if (end < n)
        closer = rest(feed)[end];
    bool nothing = end == 0 && closer == ']' && !feed->element_due;
    bool kept = nothing || add_piece(feed, chunk, end, READER_DONE);
    feed->element_due = closer == ',';
    feed->after_array = closer != ',';
    step(feed, end < n ? end + 1 : end);
    return kept;
}

static bool cut(struct feed *feed, struct chunk *chunk)
{
    if (feed->form == FORM_ARRAY)
        return cut_element(feed, chunk);
    if (!feed->ended && left(feed) < PIECE_BYTES)
        return false;
    (void)add_piece(feed, chunk, left(feed), READER_DONE);
    feed->ended = true;
    return false;
}

static bool has_room(const struct chunk *chunk)
{
    return chunk->bytes.length < CHUNK_BYTES && chunk->pieces < CHUNK_PIECES;
}

static void give_up(struct feed *feed, struct chunk *chunk, enum reader_outcome outcome)
{
    feed->no_memory |= outcome == READER_NO_MEMORY;
    (void)add_piece(feed, chunk, 0, outcome);
    close_file(feed);
}

/* From the open file; closes it when nothing is left of it. False: the chunk is to be given out as it is. */
static bool fill_from_file(struct feed *feed, struct chunk *chunk)
{
    enum reader_outcome outcome = READER_DONE;
    if (feed->form == FORM_LINES) {
        bool begun = chunk->pieces > 0;
        outcome = fill_lines(feed, chunk);
        if (outcome == READER_DONE && feed->ended && left(feed) == 0)
            close_file(feed);
        else if (outcome != READER_DONE)
            give_up(feed, chunk, outcome);
        return !begun && chunk->pieces == 0;
    }
    while (!feed->no_memory && has_room(chunk)) {
        if (cut(feed, chunk))
            continue;
        if (feed->ended) {
            close_file(feed);
            return true;
        }
        outcome = read_more(feed);
        if (outcome != READER_DONE) {
            give_up(feed, chunk, outcome);
            return true;
        }
    }
    return true;
}

bool feed_fill(struct feed *feed, struct chunk *chunk)
{
    bool more = true;
    chunk->bytes.length = chunk->pieces = 0;
    chunk->first = feed->count;
    while (more && !feed->no_memory && has_room(chunk)) {
        if (feed->descriptor < 0 && feed->next == feed->paths->count)
            break;
        enum reader_outcome outcome = feed->descriptor < 0 ? open_next(feed) : READER_DONE;
        if (outcome == READER_DONE)
            more = fill_from_file(feed, chunk);
        else
            give_up(feed, chunk, outcome);
    }
    return chunk->pieces > 0 && !feed->no_memory;
}
