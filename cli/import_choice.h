/* The maps that are part of the program, and the one that an inventory is read by. */
#ifndef ECO_CLI_IMPORT_CHOICE_H
#define ECO_CLI_IMPORT_CHOICE_H

#include "import_map.h"
#include "sheet.h"

enum { CHOICES_MOST = 8 };

struct choice {
    struct map map[CHOICES_MOST];       /* those that may still be meant */
    struct draft path[CHOICES_MOST];
    size_t count;
    size_t chosen;                      /* count: none is yet */
};

/* The map that --from names, or else every ready one of the form that the first file has: of CSV the headings decide, later. */
enum code choice_start(struct call *call, const char *first_file, struct choice *choice);
/* By the headings of a file; false when no ready map knows any of them. */
bool choice_by_headings(struct choice *choice, const struct sheet_row *head);
void choice_end(struct choice *choice);

/* Adds the names of the ready maps: of formats to read, or of lists to write. */
enum ready { READY_FORMATS, READY_LISTS };
void choice_names(struct draft *names, enum ready ready);

/* Which cells of a row a column of the map has its text from, the foremost heading first. */
enum { SOURCES_MOST = 16 };
struct sources {
    size_t cell[SOURCES_MOST];
    size_t count;
};
void sources_find(const struct map_column *column, const struct sheet_row *head, struct sources *sources);

#endif
