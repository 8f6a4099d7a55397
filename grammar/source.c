#include "source.h"

static bool map_lines(struct arena *arena, struct source *source)
{
    uint32_t count = 1;
    for (uint32_t i = 0; i < source->bytes.n; i++)
        count += source->bytes.at[i] == '\n';
    source->lines = arena_alloc(arena, count * sizeof *source->lines);
    if (!source->lines)
        return false;
    source->line_count = count;
    uint32_t line = 1;
    for (uint32_t i = 0; i < source->bytes.n; i++)
        if (source->bytes.at[i] == '\n')
            source->lines[line++] = i + 1;
    return true;
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
    if (!map_lines(sources->arena, source))
        return UINT32_MAX;
    return sources->n++;
}

static uint32_t line_at(const struct source *source, uint32_t offset)
{
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

struct place source_place(const struct source *source, uint32_t offset)
{
    if (offset > source->bytes.n)
        offset = source->bytes.n;
    uint32_t line = line_at(source, offset), start = source->lines[line];
    if (line == 0 && source->bytes.n >= 3 && text_equal((struct text){source->bytes.at, 3}, TEXT("\xEF\xBB\xBF")) &&
        offset >= 3)
        start = 3;      /* a byte order mark takes no column */
    struct text before = {source->bytes.at + start, offset - start};
    return (struct place){line + 1, text_code_points(before) + 1};
}

struct text source_line(const struct source *source, uint32_t line)
{
    if (line == 0 || line > source->line_count)
        return (struct text){0};
    uint32_t from = source->lines[line - 1], to = line < source->line_count ? source->lines[line] - 1 : source->bytes.n;
    if (to > from && source->bytes.at[to - 1] == '\r')
        to--;
    if (line == 1 && to >= 3 && text_equal((struct text){source->bytes.at, 3}, TEXT("\xEF\xBB\xBF")))
        from = 3;
    return (struct text){source->bytes.at + from, to - from};
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
