/* Text for people: what is printed here cannot harm a terminal, fits a width, and is coloured when that is wanted.
 * Every string is filtered when it is printed: control characters, C1 and marks that turn the direction of writing come
 * out as \x1b or \u{202e}, and what a pipeline would take for a command as \x23#[. Colour is therefore an argument and never part of a string. */
#ifndef ECO_CLI_TERMINAL_H
#define ECO_CLI_TERMINAL_H

#include "ecoscore.h"

enum paint { PLAIN, BOLD, DIM, RED, GREEN, YELLOW, BLUE };
enum align { LEFT, RIGHT };

struct screen {
    FILE *out;
    int width;
    bool colour;
    bool verbose, quiet;
    enum eco_language language;
};

/* One column of a row: its text is wrapped within its width. */
struct cell {
    const char *text;
    int width;
    enum align align;
    enum paint paint;
};

int terminal_width(const char *text);
/* The width of the widest word, where a word is what wrapping does not part. */
int terminal_word_width(const char *text);

void terminal_row(const struct screen *screen, int indent, int gap, const struct cell *cells, size_t count);
void terminal_paragraph(const struct screen *screen, int indent, enum paint paint, const char *text);
/* The first line begins with `first`, the others with `rest`. */
void terminal_hanging(const struct screen *screen, const char *first, const char *rest, enum paint paint,
                      const char *text);
/* Both on one line, left and right, when they fit; otherwise one below the other. */
void terminal_sides(const struct screen *screen, const char *left, enum paint left_paint, const char *right,
                    enum paint right_paint);
void terminal_heading(const struct screen *screen, const char *text);
void terminal_rule(const struct screen *screen, int indent, int width);

/* A string on a stream, filtered, without wrapping: for messages. */
void terminal_put(FILE *out, const char *text);

/* What colour and width a stream gets. `colour` and `width` are the user's options. */
enum colour_choice { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER };
bool terminal_colour(FILE *out, enum colour_choice choice);
int terminal_columns(FILE *out, int width);

#endif
