#include "source.h"

#include <string.h>

enum { LONG_LINE = 4096 };

static uint32_t lines_before(const struct source *source, uint32_t offset)
{
    uint32_t count = 0;
    const char *s = source->bytes.at, *end = s + offset;
    while (s < end && (s = memchr(s, '\n', (size_t)(end - s)))) {
        count++;
        s++;
    }
    return count;
}

static bool map_lines(struct arena *arena, struct source *source)
{
    uint32_t count = 1 + lines_before(source, source->bytes.n);
    source->lines = arena_alloc(arena, count * sizeof *source->lines);
    if (!source->lines)
        return false;
    source->line_count = count;
    const char *begin = source->bytes.at, *s = begin, *end = begin + source->bytes.n;
    for (uint32_t line = 1; line < count; line++) {
        s = (const char *)memchr(s, '\n', (size_t)(end - s)) + 1;
        source->lines[line] = (uint32_t)(s - begin);
    }
    return true;
}

static uint32_t longest_line(const struct source *source)
{
    uint32_t longest = source->bytes.n - source->lines[source->line_count - 1];
    for (uint32_t i = 1; i < source->line_count; i++)
        if (source->lines[i] - source->lines[i - 1] > longest)
            longest = source->lines[i] - source->lines[i - 1];
    return longest;
}

/* A project on one line may have a megabyte and a hundred thousand places to tell the column of; lines that people write
 * are short, and counting from their beginning is faster. */
static bool map_points(struct arena *arena, struct source *source)
{
    uint32_t last = source->bytes.n / SOURCE_MARK, at = 0, points = 0;
    if (longest_line(source) <= LONG_LINE)
        return true;
    source->marks = arena_alloc(arena, ((size_t)last + 1) * sizeof *source->marks);
    if (!source->marks)
        return false;
    for (uint32_t mark = 0; mark <= last; mark++) {
        for (; at < mark * SOURCE_MARK; points++)
            text_next_code_point(source->bytes, &at);
        source->marks[mark] = (struct point_mark){at, points};
    }
    return true;
}

static uint32_t points_before(const struct source *source, uint32_t offset)
{
    const struct point_mark *mark = &source->marks[offset / SOURCE_MARK];
    while (mark->at > offset)
        mark--;
    return mark->points + text_code_points((struct text){source->bytes.at + mark->at, offset - mark->at});
}

uint32_t source_add(struct sources *sources, struct text path, struct text bytes)
{
    struct source *v = arena_grow(sources->arena, sources->v, &sources->cap, sources->n + 1, sizeof *v);
    if (!v)
        return UINT32_MAX;
    sources->v = v;
    struct source *source = &v[sources->n];
    source->path = path;
    source->bytes = bytes;
    return sources->n++;
}

bool source_map(struct sources *sources, uint32_t file)
{
    struct source *source = &sources->v[file];
    return source->lines || (map_lines(sources->arena, source) && map_points(sources->arena, source));
}

void source_begin_at(struct source *source, uint32_t line, uint32_t column)
{
    source->before = line > 0 ? line - 1 : 0;
    source->columns_before = column > 0 ? column - 1 : 0;
}

static uint32_t line_at(const struct source *source, uint32_t offset)
{
    if (!source->lines)
        return lines_before(source, offset);
    uint32_t low = 0, high = source->line_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (source->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static uint32_t line_start(const struct source *source, uint32_t line, uint32_t offset)
{
    if (source->lines)
        return source->lines[line];
    while (offset > 0 && source->bytes.at[offset - 1] != '\n')
        offset--;
    return offset;
}

struct place source_place(const struct source *source, uint32_t offset)
{
    if (offset > source->bytes.n)
        offset = source->bytes.n;
    uint32_t line = line_at(source, offset), start = line_start(source, line, offset);
    if (line == 0 && source->bytes.n >= 3 && text_equal((struct text){source->bytes.at, 3}, TEXT("\xEF\xBB\xBF")) &&
        offset >= 3)
        start = 3;      /* a byte order mark takes no column */
    uint32_t points = source->marks ? points_before(source, offset) - points_before(source, start)
                                    : text_code_points((struct text){source->bytes.at + start, offset - start});
    return (struct place){source->before + line + 1, points + 1 + (line == 0 ? source->columns_before : 0)};
}

struct text source_line(const struct source *source, uint32_t offset)
{
    const char *s = source->bytes.at;
    uint32_t to = offset < source->bytes.n ? offset : source->bytes.n, from = to;
    while (from > 0 && s[from - 1] != '\n')
        from--;
    while (to < source->bytes.n && s[to] != '\n')
        to++;
    if (to > from && s[to - 1] == '\r')
        to--;
    if (from == 0 && to >= 3 && text_equal((struct text){s, 3}, TEXT("\xEF\xBB\xBF")))
        from = 3;
    return (struct text){s + from, to - from};
}

struct text source_slice(const struct sources *sources, struct span span)
{
    if (span.file >= sources->n || span.to < span.from || span.to > sources->v[span.file].bytes.n)
        return (struct text){0};
    return (struct text){sources->v[span.file].bytes.at + span.from, span.to - span.from};
}

struct span span_join(struct span a, struct span b)
{
    if (a.file != b.file || (a.from == 0 && a.to == 0))
        return b;
    if (b.from == 0 && b.to == 0)
        return a;
    return (struct span){a.file, a.from < b.from ? a.from : b.from, a.to > b.to ? a.to : b.to};
}
