/* Characters that may not stand in a line as they are: names of projects come from strangers. The engine's
 * messages go by the same rules (grammar/text.c). */
#ifndef ECO_CLI_CHARACTER_H
#define ECO_CLI_CHARACTER_H

#include <stdbool.h>
#include <stdint.h>

static inline bool character_is_control(int32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

/* Whether `at`, which lies in the text that begins at `start` and is `point`, turns the direction of writing, breaks lines or cannot
 * be seen. Zero-width joiners stay where a script or an emoji needs them: there they are seen, and a name without them is misspelt.
 * Anywhere else two names could differ by one and look the same. */
bool character_is_mark(const char *start, const char *at, int32_t point);
bool character_is_unsafe(const char *start, const char *at, int32_t point);

/* Whether this is the first # of "##[error]", "##vso[...]" and the like, which pipelines take for a command wherever it stands; and
 * where one begins that a line with this text would be: "::" behind nothing but blanks; NULL if it does not. */
bool character_is_command(const char *at);
const char *character_begins_command(const char *line);

#endif
