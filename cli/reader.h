/* Where bytes come from: the file system, standard input ("-"), and the files that are part of the program
 * ("builtin:bordeaux/ecoscore.eco"). A rule file of the file system may `use "builtin:lib/equipment.eco"`;
 * behind a folder, as in "rules/builtin:x.eco", the same letters are the name of a file like any other. */
#ifndef ECO_CLI_READER_H
#define ECO_CLI_READER_H

#include "ecoscore.h"

#define BUILTIN ECO_BUILTIN

enum reader_outcome {
    READER_DONE,
    READER_ABSENT,
    READER_DENIED,
    READER_FOLDER,
    READER_OUTSIDE,
    READER_TOO_LARGE,
    READER_FAILED,
    READER_NO_MEMORY
};

/* On READER_DONE *bytes is the caller's, from malloc(), and one NUL byte follows it. */
enum reader_outcome reader_read(const char *path, char **bytes, size_t *length) ECO_CHECKED;

/* The same for a file that a rule file names: an ordinary file below `root`, links followed, or one that is part of the
 * program. Rules may come from strangers, and messages quote what is read. */
enum reader_outcome reader_read_below(const char *root, const char *path, char **bytes, size_t *length) ECO_CHECKED;

/* What errno says about a file that could not be opened. */
enum reader_outcome reader_outcome_of_errno(void);

#endif
