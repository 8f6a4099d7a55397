/* The files of a folder, sorted by name, hidden ones left out. Nothing else is passed over: what cannot be listed is a fault. */
#ifndef ECO_CLI_FOLDER_H
#define ECO_CLI_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

enum paths_fault {
    PATHS_NO_MEMORY,
    PATHS_FOLDER,       /* a folder that could not be read */
    PATHS_UNREADABLE,   /* something that may be a folder or not */
    PATHS_NOWHERE,      /* a link that leads nowhere */
    PATHS_SPECIAL,      /* a pipe, a device or the like that is named as the files are */
    PATHS_PATTERN       /* a pattern that asks for folders within folders */
};

struct paths {
    char **at;
    size_t count, room;
    bool failed;
    enum paths_fault fault;     /* the first, when something failed */
    char *culprit;              /* the path that it is about; NULL without memory */
};

void paths_add(struct paths *paths, const char *path);
void paths_free(struct paths *paths);
/* The bytes of all of them, or 0 where one is no ordinary file. */
unsigned long long paths_bytes(const struct paths *paths);

/* Leaves out what leads to a file that stands before it; false without memory. */
bool paths_once(struct paths *paths);

bool folder_is(const char *path);
/* Adds the files whose names end in suffix ("" for all, ".a|.b" for either), also those of folders within when deep, and of
 * folders that links lead to. However many links lead to a folder, its files are added once. */
void folder_list(const char *folder, const char *suffix, bool deep, struct paths *paths);
/* Adds what a pattern with * ? [ ] stands for; false when there is none. */
bool folder_match(const char *pattern, struct paths *paths);
/* "a/b" of "a" and "b"; from malloc(), NULL when there is no memory. */
char *folder_join(const char *folder, const char *name);

#endif
