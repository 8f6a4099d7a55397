/* The lines of a map and of those that it uses, in their order, as they stand in the files. */
#ifndef ECO_CLI_IMPORT_SCRIPT_H
#define ECO_CLI_IMPORT_SCRIPT_H

#include "import_map.h"

enum map_line {
#define LINE(name, en, fr, cells) LINE_##name,
#include "import_lines.def"
    MAP_LINES
};

struct script_line {
    enum map_line what;
    unsigned file, line;
    char *name, *words, *where;
};

struct script {
    const struct call *call;
    char *path[MAP_FILES_MOST];         /* of the files, as they were come by */
    unsigned depth[MAP_FILES_MOST];     /* how many `use` lead to it: what stands nearer wins */
    unsigned files;
    struct script_line *at;
    size_t count, room;
    unsigned errors;
    bool no_memory;
    enum code code;
};

/* Reads them all, `to` first unless it is NULL; mistakes in their form are told. CODE_USE when a file could not be read. */
enum code script_read(const struct call *call, const char *path, const char *to, struct script *script);
void script_free(struct script *script);

/* Counts a mistake; false when so many were told that this one is not. */
bool script_wrong(struct script *script);
/* The word for a line in the language of the call. */
const char *line_word(enum map_line line, enum eco_language language);

#endif
