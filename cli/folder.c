#include "folder.h"

#include <dirent.h>
#include <errno.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

void paths_add(struct paths *paths, const char *path)
{
    if (paths->count == paths->room) {
        size_t room = paths->room ? paths->room * 2 : 16;
        char **larger = realloc(paths->at, room * sizeof *larger);
        if (!larger) {
            paths->failed = true;
            return;
        }
        paths->at = larger;
        paths->room = room;
    }
    char *copy = strdup(path);
    if (copy)
        paths->at[paths->count++] = copy;
    else
        paths->failed = true;
}

void paths_free(struct paths *paths)
{
    for (size_t i = 0; i < paths->count; i++)
        free(paths->at[i]);
    free(paths->at);
    *paths = (struct paths){0};
}

unsigned long long paths_bytes(const struct paths *paths)
{
    unsigned long long total = 0;
    struct stat status;
    for (size_t i = 0; i < paths->count; i++) {
        if (strcmp(paths->at[i], "-") == 0 || stat(paths->at[i], &status) != 0 || !S_ISREG(status.st_mode))
            return 0;
        total += (unsigned long long)status.st_size;
    }
    return total;
}

bool folder_is(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

char *folder_join(const char *folder, const char *name)
{
    size_t n = strlen(folder), room = n + strlen(name) + 2;
    char *path = malloc(room);
    if (path)
        snprintf(path, room, "%s%s%s", folder, n > 0 && folder[n - 1] == '/' ? "" : "/", name);
    return path;
}

/* One of "a|b|c"; .JSON is a project, too. */
static bool ends_in(const char *name, const char *suffixes)
{
    size_t n = strlen(name);
    for (;;) {
        size_t m = strcspn(suffixes, "|");
        if (n >= m && strncasecmp(name + n - m, suffixes, m) == 0)
            return true;
        if (!suffixes[m])
            return false;
        suffixes += m + 1;
    }
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* A symbolic link to a folder is not followed: it may lead back to a folder around it. */
static void list_level(const char *folder, const char *suffix, bool deep, struct paths *paths)
{
    struct stat status;
    DIR *stream = opendir(folder);
    if (!stream) {
        paths->failed = true;
        return;
    }
    errno = 0;          /* it alone tells the end of a folder from a failure */
    for (const struct dirent *entry; (entry = readdir(stream)); errno = 0) {
        if (entry->d_name[0] == '.')
            continue;
        char *path = folder_join(folder, entry->d_name);
        if (!path)
            paths->failed = true;
        else if (stat(path, &status) != 0 || S_ISREG(status.st_mode)) {     /* what cannot be read is told when it is */
            if (ends_in(path, suffix))
                paths_add(paths, path);
        } else if (deep && lstat(path, &status) == 0 && S_ISDIR(status.st_mode)) {
            list_level(path, suffix, deep, paths);
        }
        free(path);
    }
    paths->failed |= errno != 0;
    closedir(stream);
}

void folder_list(const char *folder, const char *suffix, bool deep, struct paths *paths)
{
    size_t first = paths->count;
    list_level(folder, suffix, deep, paths);
    if (paths->count > first)
        qsort(paths->at + first, paths->count - first, sizeof *paths->at, by_name);
}

bool folder_match(const char *pattern, struct paths *paths)
{
    glob_t found = {0};
    bool any = strpbrk(pattern, "*?[") && glob(pattern, GLOB_NOSORT | GLOB_ERR, NULL, &found) == 0;
    size_t first = paths->count;
    for (size_t i = 0; any && i < found.gl_pathc; i++)
        paths_add(paths, found.gl_pathv[i]);
    globfree(&found);
    if (paths->count > first)
        qsort(paths->at + first, paths->count - first, sizeof *paths->at, by_name);
    return any;
}
