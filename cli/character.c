#include "character.h"

#include <string.h>
#include <utf8proc.h>

static bool is_joiner(int32_t point)
{
    return point == 0x200C || point == 0x200D;
}

/* Scripts that shape their letters, from the Arabic on, and emoji with the mark that makes a sign one. */
static bool takes_joiners(int32_t point)
{
    return (point >= 0x0600 && point < 0x1D00) || (point >= 0x2190 && point < 0x2C00) || (point >= 0xA800 && point < 0xAC00) ||
           point == 0xFE0F || (point >= 0x10A00 && point < 0x20000);
}

static int32_t point_at(const char *at)
{
    utf8proc_int32_t point = -1;
    return utf8proc_iterate((const utf8proc_uint8_t *)at, -1, &point) > 0 ? point : -1;
}

static int32_t point_before(const char *start, const char *at)
{
    const char *from = at;
    while (from > start && at - from < 4 && (from == at || (*from & 0xC0) == 0x80))
        from--;
    return from < at ? point_at(from) : -1;
}

bool character_is_mark(const char *start, const char *at, int32_t point)
{
    enum { JOINER_BYTES = 3 };
    if (is_joiner(point))
        return !takes_joiners(point_before(start, at)) || !takes_joiners(point_at(at + JOINER_BYTES));
    return point == 0x061C || point == 0x200B || (point >= 0x200E && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
           (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF;
}

bool character_is_unsafe(const char *start, const char *at, int32_t point)
{
    return character_is_control(point) || character_is_mark(start, at, point);
}

bool character_is_command(const char *at)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return at[0] == '#' && at[1] == '#' && at[2 + strspn(at + 2, letters)] == '[';
}

const char *character_begins_command(const char *line)
{
    utf8proc_int32_t point;
    utf8proc_ssize_t n;
    while ((n = utf8proc_iterate((const utf8proc_uint8_t *)line, -1, &point)) > 0 &&
           utf8proc_category(point) == UTF8PROC_CATEGORY_ZS)
        line += n;
    return line[0] == ':' && line[1] == ':' ? line : NULL;
}
