/* Slices of UTF-8 bytes. A slice owns nothing: its bytes live in a source, a document or an arena. */
#ifndef ECO_TEXT_H
#define ECO_TEXT_H

#include "arena.h"

struct text {
    const char *at;
    uint32_t n;
};

#define TEXT(literal) ((struct text){(literal), sizeof(literal) - 1})

struct text text_of(const char *nul_terminated);
bool text_equal(struct text a, struct text b);
bool text_is(struct text a, const char *nul_terminated);
int text_compare(struct text a, struct text b);   /* byte order: the same on every machine and locale */
struct text text_copy(struct arena *arena, struct text t);
struct text text_concat(struct arena *arena, struct text a, struct text b);
/* "a, b": `next` behind `list`, with `between` unless the list is empty. */
struct text text_join(struct arena *arena, struct text list, const char *between, struct text next);
struct text text_format(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Length of the well-formed UTF-8 sequence at `at` (1 to 4), or 0: overlong forms, surrogates, code points above
 * U+10FFFF and truncated sequences are refused, as RFC 3629 asks. */
int text_utf8_length(const char *at, size_t room);
/* Length of the blank at `at`: a space, a tab, a space that does not break; 0 where there is none. */
uint32_t text_blank_length(const char *at, size_t room);
/* Letters, digits and _, no digit first. */
bool text_is_word(struct text t);
/* The code point at *at, which moves on; a byte that begins none counts as one. */
uint32_t text_next_code_point(struct text t, uint32_t *at);
/* Code points of a slice, and its width in terminal cells (East Asian wide = 2, combining = 0). */
uint32_t text_code_points(struct text t);
uint32_t text_width(struct text t);

/* Normalization Form C, so that a name typed on one keyboard equals the same name typed on another. */
struct text text_nfc(struct arena *arena, struct text t);
/* The key under which two spellings are the same name: lower case kept as it is, accents removed. */
struct text text_fold(struct arena *arena, struct text t);

/* Damerau-Levenshtein distance in code points between the folded forms, counted up to `limit`. */
uint32_t text_distance(struct text a, struct text b, uint32_t limit);

/* How far a misspelt word may be from what was meant: a short word is near too many others. */
uint32_t text_tolerance(struct text word);

/* Nothing in it that anybody could see: spaces of any kind, control and format characters. */
bool text_is_blank(struct text t);

/* Whether the code point at `at` may not be shown as it is: a control, a mark that turns the direction of writing, one that nobody sees,
 * or the # of "##[...", a command of pipelines wherever it stands in a line. Zero-width joiners stay where a script or an emoji needs
 * them: there they are seen, and a name without them is misspelt. Anywhere else two names could differ by one and look the same. */
bool text_is_unsafe(struct text t, uint32_t at);
/* Whether a line that begins with this text would be a command of pipelines: "::" behind nothing but blanks. */
bool text_begins_command(struct text t);

/* Copies a text for a terminal or a message: what is unsafe becomes "\xNN" or "\u{NNNN}", so that no escape sequence inside a
 * project reaches the terminal. The second keeps tabs, for excerpts. */
struct text text_printable(struct arena *arena, struct text t);
struct text text_printable_line(struct arena *arena, struct text t);

#endif
