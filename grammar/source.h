/* The bytes of rule files and projects, and where in them something stands.
 *
 * A position is two byte offsets and a file; lines and columns are computed when something is printed. */
#ifndef ECO_SOURCE_H
#define ECO_SOURCE_H

#include "text.h"

struct span {
    uint32_t file;         /* index into struct sources */
    uint32_t from, to;     /* byte offsets, `to` exclusive */
};

struct source {
    struct text path;      /* as the user named it */
    struct text bytes;
    uint32_t *lines;       /* offset of each line's first byte; NULL before source_map() */
    uint32_t line_count;
    uint32_t before, columns_before;       /* lines, and columns of the first one, that stand before the bytes in the file */
    struct point_mark *marks;      /* code points counted on the way, one mark for each SOURCE_MARK bytes */
};

enum { SOURCE_MARK = 1024 };
struct point_mark {
    uint32_t at, points;           /* that many code points begin before the byte `at`, where one begins */
};

struct sources {
    struct arena *arena;
    struct source *v;
    uint32_t n, cap;
};

/* Adds a file; its bytes must outlive the arena's user. Returns its index, or UINT32_MAX without memory. */
uint32_t source_add(struct sources *sources, struct text path, struct text bytes);
/* Finds the lines of a file, so that asking for places is fast. Without it each place is counted from the beginning. */
bool source_map(struct sources *sources, uint32_t file);

/* The bytes are a part of the file, which begins there (from 1; 0: at the beginning). */
void source_begin_at(struct source *source, uint32_t line, uint32_t column);

struct place {
    uint32_t line, column;     /* from 1; columns count code points */
};
struct place source_place(const struct source *source, uint32_t offset);
struct text source_line(const struct source *source, uint32_t offset);      /* the one around it, without its end */
struct text source_slice(const struct sources *sources, struct span span);

struct span span_join(struct span a, struct span b);

#endif
