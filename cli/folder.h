/* The files of a folder, sorted by name, hidden ones left out. */
#ifndef ECO_CLI_FOLDER_H
#define ECO_CLI_FOLDER_H

#include <stdbool.h>
#include <stddef.h>

struct paths {
    char **at;
    size_t count, room;
    bool failed;        /* no memory, or a folder that could not be read */
};

void paths_add(struct paths *paths, const char *path);
void paths_free(struct paths *paths);
/* The bytes of all of them, or 0 where one is no ordinary file. */
unsigned long long paths_bytes(const struct paths *paths);

bool folder_is(const char *path);
/* Adds the files whose names end in suffix ("" for all, ".a|.b" for either), also those of folders within when deep. */
void folder_list(const char *folder, const char *suffix, bool deep, struct paths *paths);
/* Adds the files that a pattern with * ? [ ] stands for; false when there is none. */
bool folder_match(const char *pattern, struct paths *paths);
/* "a/b" of "a" and "b"; from malloc(), NULL when there is no memory. */
char *folder_join(const char *folder, const char *name);

#endif
