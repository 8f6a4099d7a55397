/* An inventory on its way to a list of devices: rows are read by a map, judged one by one, merged where they are the same device, and
 * accounted for. Nothing is dropped in silence: each row is kept or has a note that says why not. */
#ifndef ECO_CLI_IMPORT_H
#define ECO_CLI_IMPORT_H

#include <cjson/cJSON.h>

#include "import_choice.h"
#include "progress.h"

/* One row of an inventory, by the columns of the map; "" where it says nothing. */
struct record {
    uint32_t row;                       /* its number over all files */
    uint32_t file, line;
    const char *cell[MAP_COLUMNS_MOST];
};

enum outcome { OUTCOME_KEPT, OUTCOME_MERGED, OUTCOME_RETIRED, OUTCOME_VIRTUAL, OUTCOME_LEFT, OUTCOME_UNHANDLED, OUTCOMES };

/* A row that is not kept, or that another takes the place of. */
struct note {
    uint32_t row, file, line;
    uint32_t what, why;                 /* texts of `words`: which device, and the reason */
    enum outcome outcome;
};

/* ---- import_fleet.c: the devices ---- */

struct device {
    uint32_t row, file, line;
    uint32_t identity;                  /* 0: it cannot be told from others */
    uint32_t units, kind, factor;       /* kind: a text of `values`; factor: likewise, or 0 */
    int64_t second;                     /* when the row was written, if that is known */
    uint32_t note;                      /* from 1: the one that says it is retired; 0: it has none */
    enum state state;
    bool merged;
};

struct fleet {
    size_t fields;                      /* of each device */
    struct device *device;
    uint32_t *value;                    /* texts of `values`, `fields` for each device */
    size_t count, room;
    struct pool values, identities;
    uint32_t *owner;                    /* by identity: the device that holds it, from 1 */
    uint32_t owners;
    bool failed;
};

/* Adds a device, whose values are copied. When it is another's again, the newer row holds; the number of the device that gives way,
 * which may be the new one, is then *gone and that of the other *holds. False when it is the first of its kind. */
bool fleet_add(struct fleet *fleet, const struct device *device, const uint32_t *values, size_t *gone, size_t *holds);
void fleet_free(struct fleet *fleet);

/* ---- import_models.c: factors by model ---- */

struct models {
    struct pool names, factors, seen;   /* names: folded; seen: as inventories write them */
    uint32_t *factor_of;                /* by name */
    uint32_t *factor_of_seen;           /* by what was seen: a factor, or NO_FACTOR */
    uint32_t room, seen_room;
    bool failed;
};
#define NO_FACTOR UINT32_MAX

/* Reads --models by the map; mistakes are told. */
enum code models_read(struct call *call, const struct map *map, const char *path, struct models *models);
/* What the file says of a model, as JSON writes it; "" for nothing. The maker, who may be "", may stand in front of the model or not. */
const char *models_factor(struct models *models, const char *model, const char *maker);
void models_free(struct models *models);

/* ---- import_judge.c: one row ---- */

struct verdicts {
    struct pool seen;
    uint32_t *of;                       /* by what was seen; 0: not judged yet */
    uint32_t room;
};

struct judge {
    const struct map *map;
    enum eco_language language;
    const char *as_of;
    struct models *models;
    struct map_where looked, kinds;     /* columns that any rule looks at; those that say of which kind a device is */
    struct verdicts rules, states;
    struct draft key, text;             /* at work */
    bool failed;
};

void judge_start(struct judge *judge, const struct map *map, enum eco_language language, const char *as_of, struct models *models);
/* Fills device and values, which are texts of the fleet, unless the row is not handled: then `why` says the reason. */
enum outcome judge_row(struct judge *judge, const struct record *record, struct fleet *fleet, struct device *device, uint32_t *values,
                       struct draft *why);
/* Adds what a row says of its device, for people: serial number, model and the like. */
void judge_describe(const struct judge *judge, const struct record *record, struct draft *what);
void judge_end(struct judge *judge);

/* ---- the whole ---- */

struct import {
    struct call *call;
    enum eco_language language;
    struct choice choice;
    const struct map *map;              /* NULL until it is chosen */
    struct paths files;
    cJSON *onto;                        /* the project of --onto, or NULL */
    struct models models;
    struct judge judge;
    struct fleet fleet;
    struct pool words;                  /* of notes */
    struct note *note;
    size_t notes, note_room;
    size_t rows, outcomes[OUTCOMES];    /* outcomes: rows of each, once all are read */
    bool absent[MAP_COLUMNS_MOST];      /* columns for which a file has no heading */
    struct pool unread;                 /* headings of files that no column has */
    struct progress progress;
    unsigned long long read;            /* bytes */
    bool no_memory;
};

/* import_sheet.c, import_agent.c: read one file after the other; each row is handed to import_row(). */
enum code import_sheets(struct import *import);
enum code import_agents(struct import *import);
/* import.c: once the map is known, before the first row. Mistakes are told. */
enum code import_begin(struct import *import, const struct map *map);
/* Gives the record its number. */
void import_row(struct import *import, struct record *record);
/* A row that cannot be read as one. */
void import_refuse(struct import *import, uint32_t file, uint32_t line, const char *what, const char *why);

/* Whether a device is in the list. */
bool import_keeps(const struct import *import, const struct device *device);

/* import_onto.c: reads the project of --onto; writes its members but for the list (and, with --as-of, the date), and the rows of its
 * list, each with a comma behind it. Without --onto they write nothing. */
enum code onto_read(struct import *import);
void onto_put_members(const struct import *import, struct draft *out);
void onto_put_rows(const struct import *import, struct draft *out);

/* import_write.c: the list as JSON or CSV; each row that is not in it (--rejects), as CSV. */
enum code import_write(struct import *import);
enum code import_write_notes(struct import *import, const char *path);
/* import_account.c: on stderr. */
void import_account(struct import *import);

#endif
