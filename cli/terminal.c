#include "terminal.h"
#include "character.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>

enum { DEFAULT_WIDTH = 100, WIDEST_DEFAULT = 120, NARROWEST = 40 };

/* ---- Characters ---- */

struct glyph {
    char shown[16];     /* what is printed */
    size_t bytes;       /* how much of the text it stands for; 0 at the end */
    int width;
    int32_t point;      /* -1 for a byte that is no UTF-8 */
};

/* Any text may come to stand at the beginning of a line, so none begins like a command of a pipeline. */
static bool is_harmless(const char *start, const char *at, int32_t point)
{
    bool command = (point == '#' && character_is_command(at)) || (point == ':' && character_begins_command(start) == at);
    return !command && !character_is_unsafe(start, at, point);
}

/* The glyph at `at` of what is put at once, from `start`. */
static struct glyph glyph_at(const char *start, const char *at, size_t length)
{
    struct glyph glyph = {.bytes = 1, .point = -1};
    if (length == 0)
        return (struct glyph){0};
    utf8proc_int32_t point = -1;
    utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)at, (utf8proc_ssize_t)length, &point);
    if (n > 0) {
        glyph.bytes = (size_t)n;
        glyph.point = point;
    }
    if (n > 0 && is_harmless(start, at, point)) {
        memcpy(glyph.shown, at, (size_t)n);
        glyph.width = utf8proc_charwidth(point);
    } else if (point == '\t' || point == '\n') {
        glyph.shown[0] = ' ';
        glyph.width = 1;
    } else {
        unsigned value = n > 0 ? (unsigned)point : (unsigned char)*at;
        glyph.width = snprintf(glyph.shown, sizeof glyph.shown, value < 0x100 ? "\\x%02x" : "\\u{%04x}", value);
    }
    return glyph;
}

static int width_of(const char *text, size_t length)
{
    int width = 0;
    for (size_t at = 0; at < length;) {
        struct glyph glyph = glyph_at(text, text + at, length - at);
        width += glyph.width;
        at += glyph.bytes;
    }
    return width;
}

int terminal_width(const char *text)
{
    return width_of(text, strlen(text));
}

static void put(FILE *out, const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        struct glyph glyph = glyph_at(text, text + at, length - at);
        fputs(glyph.shown, out);
        at += glyph.bytes;
    }
}

void terminal_put(FILE *out, const char *text)
{
    put(out, text, strlen(text));
}

/* ---- Lines ---- */

/* A line is not parted before the signs that French sets apart by a blank, nor behind an opening guillemet. */
static bool may_break(const char *start, const char *blank)
{
    static const char guillemet_open[] = "\302\253", guillemet_close[] = "\302\273";
    const char *next = blank + 1;
    if (*next && strchr(":;!?%", *next))
        return false;
    if (strncmp(next, guillemet_close, 2) == 0)
        return false;
    return !(blank - start >= 2 && strncmp(blank - 2, guillemet_open, 2) == 0);
}

struct piece {
    const char *at;
    size_t length;
};

/* Takes the next line of at most `width` columns off *text; a word that is wider is cut. */
static struct piece next_line(const char **text, int width)
{
    const char *start = *text, *at = start, *blank = NULL;
    size_t left = strlen(start);
    for (int used = 0; left > 0 && *at != '\n';) {
        if (*at == ' ' && at > start && may_break(start, at))
            blank = at;
        struct glyph glyph = glyph_at(start, at, left);
        if (used + glyph.width > width && at > start && *at != ' ')
            break;
        used += glyph.width;
        if (used > width && blank == at)
            break;
        at += glyph.bytes;
        left -= glyph.bytes;
    }
    if (*at && *at != '\n' && blank)
        at = blank;
    struct piece piece = {start, (size_t)(at - start)};
    while (piece.length > 0 && start[piece.length - 1] == ' ')
        piece.length--;
    if (*at == '\n')
        at++;
    else
        while (*at == ' ')
            at++;
    *text = at;
    return piece;
}

int terminal_word_width(const char *text)
{
    int widest = 0;
    const char *start = text, *word = text;
    for (const char *at = text;; at++) {
        if (*at && *at != '\n' && !(*at == ' ' && may_break(start, at)))
            continue;
        int width = width_of(word, (size_t)(at - word));
        widest = width > widest ? width : widest;
        if (!*at)
            return widest;
        word = at + 1;
    }
}

static const char *code_of(enum paint paint)
{
    static const char *const codes[] = {
        [PLAIN] = "", [BOLD] = "\033[1m",       [DIM] = "\033[2m",        [RED] = "\033[1;31m",
        [GREEN] = "\033[1;32m", [YELLOW] = "\033[33m", [BLUE] = "\033[36m",
    };
    return codes[paint];
}

static void put_painted(const struct screen *screen, enum paint paint, struct piece piece)
{
    bool painted = screen->colour && paint != PLAIN && piece.length > 0;
    if (painted)
        fputs(code_of(paint), screen->out);
    put(screen->out, piece.at, piece.length);
    if (painted)
        fputs("\033[0m", screen->out);
}

static void put_blanks(FILE *out, int count)
{
    for (; count > 0; count--)
        fputc(' ', out);
}

/* No-break blanks at the end of a cell hold its text off the edge; like others they are not printed at a line's end. */
static int take_tail(struct piece *piece)
{
    int tail = 0;
    for (; piece->length >= 2 && memcmp(piece->at + piece->length - 2, "\302\240", 2) == 0; tail++)
        piece->length -= 2;
    return tail;
}

enum { COLUMNS_MOST = 32 };

void terminal_row(const struct screen *screen, int indent, int gap, const struct cell *cells, size_t count)
{
    const char *rest[COLUMNS_MOST];
    count = count < COLUMNS_MOST ? count : COLUMNS_MOST;
    for (size_t i = 0; i < count; i++)
        rest[i] = cells[i].text ? cells[i].text : "";
    for (bool more = true, first = true; more; first = false) {
        int pending = indent;       /* blanks are held back so that no line ends with them */
        bool any = false;
        more = false;
        for (size_t i = 0; i < count; i++) {
            struct piece piece = next_line(&rest[i], cells[i].width > 0 ? cells[i].width : 1);
            int spare = cells[i].width - width_of(piece.at, piece.length);
            int before = cells[i].align == RIGHT && spare > 0 ? spare : 0, tail = take_tail(&piece);
            if (piece.length > 0) {
                put_blanks(screen->out, pending + before);
                put_painted(screen, cells[i].paint, piece);
                pending = (spare > before ? spare - before : 0) + tail + gap;
                any = true;
            } else {
                pending += cells[i].width + gap;
            }
            more |= *rest[i] != '\0';
        }
        if (any || first)
            fputc('\n', screen->out);
    }
}

void terminal_hanging(const struct screen *screen, const char *first, const char *rest, enum paint paint,
                      const char *text)
{
    int room = screen->width - terminal_width(first);
    do {
        put(screen->out, first, strlen(first));
        put_painted(screen, paint, next_line(&text, room > 10 ? room : 10));
        fputc('\n', screen->out);
        first = rest;
        room = screen->width - terminal_width(rest);
    } while (*text);
}

void terminal_paragraph(const struct screen *screen, int indent, enum paint paint, const char *text)
{
    struct cell cell = {text, screen->width - indent, LEFT, paint};
    terminal_row(screen, indent, 0, &cell, 1);
}

void terminal_sides(const struct screen *screen, const char *left, enum paint left_paint, const char *right,
                    enum paint right_paint)
{
    int room = screen->width - terminal_width(right) - 2;
    if (terminal_width(left) > room) {
        terminal_paragraph(screen, 0, left_paint, left);
        if (*right)
            terminal_paragraph(screen, 0, right_paint, right);
        return;
    }
    const struct cell cells[] = {{left, room, LEFT, left_paint}, {right, terminal_width(right), RIGHT, right_paint}};
    terminal_row(screen, 0, 2, cells, 2);
}

void terminal_heading(const struct screen *screen, const char *text)
{
    fputc('\n', screen->out);
    terminal_paragraph(screen, 0, BOLD, text);
}

void terminal_rule(const struct screen *screen, int indent, int width)
{
    put_blanks(screen->out, indent);
    for (int i = 0; i < width; i++)
        fputs("─", screen->out);
    fputc('\n', screen->out);
}

/* ---- What the stream is ---- */

bool terminal_colour(FILE *out, enum colour_choice choice)
{
    const char *no = getenv("NO_COLOR"), *force = getenv("CLICOLOR_FORCE"), *kind = getenv("TERM");
    if (choice != COLOUR_AUTO)
        return choice == COLOUR_ALWAYS;
    if (no && *no)
        return false;
    if (force && *force && strcmp(force, "0") != 0)
        return true;
    return isatty(fileno(out)) && !(kind && strcmp(kind, "dumb") == 0);
}

int terminal_columns(FILE *out, int width)
{
    const char *columns = getenv("COLUMNS");
    struct winsize size;
    if (width > 0)
        return width;
    long asked = columns ? strtol(columns, NULL, 10) : 0;
    if (asked >= NARROWEST && asked <= 1000)
        return (int)asked;
    if (!isatty(fileno(out)) || ioctl(fileno(out), TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return DEFAULT_WIDTH;
    return size.ws_col < NARROWEST ? NARROWEST : size.ws_col > WIDEST_DEFAULT ? WIDEST_DEFAULT : size.ws_col;
}
