/* A text that grows. When memory runs out it stays as it was, says so, and notes a shortage; draft_text() is never NULL. */
#ifndef ECO_CLI_DRAFT_H
#define ECO_CLI_DRAFT_H

#include <stdbool.h>
#include <stddef.h>

struct draft {
    char *at;
    size_t length, room;
    bool failed;
};

void draft_add(struct draft *draft, const char *format, ...) __attribute__((format(printf, 2, 3)));
void draft_put(struct draft *draft, const char *bytes, size_t n);
/* Room for n more bytes behind the end, to be filled and then counted into `length`; NULL without memory. */
char *draft_room(struct draft *draft, size_t n);
/* Adds text as JSON text, in quotes. Controls, marks that turn the direction of writing and commands of pipelines become escapes: a
 * terminal may show it. What is no UTF-8 becomes U+FFFD. */
void draft_json_text(struct draft *draft, const char *text);
/* Adds text as a part of one line: controls and marks that turn the direction of writing become blanks. What is no UTF-8 becomes
 * U+FFFD. */
void draft_line_text(struct draft *draft, const char *text);
/* Adds the first `most` characters of text, and an ellipsis where there are more. */
void draft_cut(struct draft *draft, const char *text, size_t most);
/* Adds word behind separator, and without it at the beginning. Nothing happens for an empty word. */
void draft_join(struct draft *draft, const char *separator, const char *word);
const char *draft_text(const struct draft *draft);
void draft_free(struct draft *draft);

#endif
