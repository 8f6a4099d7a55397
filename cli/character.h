/* Characters that may not stand in a line as they are: controls, and marks that turn the direction of writing, break lines or cannot
 * be seen. Names of projects come from strangers. */
#ifndef ECO_CLI_CHARACTER_H
#define ECO_CLI_CHARACTER_H

#include <stdbool.h>
#include <stdint.h>

static inline bool character_is_control(int32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

static inline bool character_is_mark(int32_t point)
{
    return point == 0x061C || (point >= 0x200E && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

static inline bool character_is_unsafe(int32_t point)
{
    return character_is_control(point) || character_is_mark(point);
}

#endif
