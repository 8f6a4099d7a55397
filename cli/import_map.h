/* A map: how an inventory is read, and what is written. It is a table of four cells a line, `line;name;words;where`, that a
 * spreadsheet can edit (docs/import.md); the ready ones are rules/import/. */
#ifndef ECO_CLI_IMPORT_MAP_H
#define ECO_CLI_IMPORT_MAP_H

#include "call.h"
#include "pattern.h"
#include "pool.h"

enum { MAP_COLUMNS_MOST = 64, MAP_FIELDS_MOST = 64,  MAP_ERRORS_MOST = 20, MAP_FILES_MOST = 16 };

enum map_type {
#define TYPE(name, en, fr) TYPE_##name,
#include "import_types.def"
    MAP_TYPES
};

/* What a field is taken from: the number of a column, or one of these, or its own words. */
enum map_source {
    SOURCE_COLUMNS = MAP_COLUMNS_MOST,
#define SOURCE(name, en, fr) SOURCE_##name,
#include "import_types.def"
    SOURCE_WORDS
};

/* Words parted by |, of which each is kept as it is and folded. */
struct map_words {
    char **text, **folded;
    size_t count, room;
};

struct map_column {
    char *name;
    struct map_words headings;          /* of CSV: headings; of JSON: members, parted by points */
    enum map_type type;
    bool used;                          /* a line needs what it holds */
};

/* Columns that a line looks at, in its order. */
struct map_where {
    unsigned column[MAP_COLUMNS_MOST];
    size_t count;
};
/* Adds a column that is not among them yet. */
void where_add(struct map_where *where, unsigned column);

enum state { STATE_IN_USE, STATE_IN_STOCK, STATE_RETIRED, STATES };

struct map_rule {
    enum { RULE_VIRTUAL, RULE_LEAVE, RULE_KIND } what;
    char *kind;
    struct pattern *pattern;
    struct map_where where;
};

struct map_state {
    enum state state;
    char *name;                         /* what a field says of it */
    struct map_words words;
    unsigned column;
};

struct map_field {
    char *name;
    unsigned source;                    /* a column, or enum map_source */
    char *words;
};

struct map {
    char *title;
    bool json;
    struct map_column column[MAP_COLUMNS_MOST];
    size_t columns;
    struct map_words empty;             /* words that say nothing */
    struct map_where same;
    struct map_where model;             /* and, if there is a second, its maker */
    unsigned newest, units, retired_on; /* columns; MAP_COLUMNS_MOST: none */
    struct map_words models, factors;   /* headings of the file of factors */
    struct map_rule *rule;
    size_t rules, rule_room;
    struct map_state *state;
    size_t states, state_room;
    bool keeps_retired;
    char *list;
    struct map_field field[MAP_FIELDS_MOST];
    size_t fields;
};

/* Reads a map, and those it uses; with `to`, a second one whose lines come before. Mistakes are told on stderr, all of them in one
 * run; CODE_RULES then. */
enum code map_read(const struct call *call, const char *path, const char *to, struct map *map);
void map_free(struct map *map);

/* Whether a text is one of the words that say nothing, or is none. */
bool map_is_silent(const struct map *map, const char *text);
/* Whether a field has this source. */
bool map_writes(const struct map *map, enum map_source source);
/* Whether these words are among them, whatever their capitals and accents; `folded` is folded already. */
bool words_hold(const struct map_words *words, const char *folded);
/* Adds what is parted by |; false without memory. */
bool words_add(struct map_words *words, const char *text);
void words_free(struct map_words *words);

#endif
