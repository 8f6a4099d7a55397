#include "folder.h"
#include "reader.h"

#include <dirent.h>
#include <errno.h>
#include <glob.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* The first fault is kept: what comes after may follow from it. */
static void fail(struct paths *paths, enum paths_fault fault, const char *path)
{
    if (paths->failed)
        return;
    paths->failed = true;
    paths->culprit = fault == PATHS_NO_MEMORY ? NULL : strdup(path);
    paths->fault = paths->culprit ? fault : PATHS_NO_MEMORY;
}

void paths_add(struct paths *paths, const char *path)
{
    if (paths->count == paths->room) {
        size_t room = paths->room ? paths->room * 2 : 16;
        char **larger = realloc(paths->at, room * sizeof *larger);
        if (!larger) {
            fail(paths, PATHS_NO_MEMORY, path);
            return;
        }
        paths->at = larger;
        paths->room = room;
    }
    char *copy = strdup(path);
    if (copy)
        paths->at[paths->count++] = copy;
    else
        fail(paths, PATHS_NO_MEMORY, path);
}

void paths_free(struct paths *paths)
{
    for (size_t i = 0; i < paths->count; i++)
        free(paths->at[i]);
    free(paths->at);
    free(paths->culprit);
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

static void sort_from(struct paths *paths, size_t first)
{
    if (paths->count > first)
        qsort(paths->at + first, paths->count - first, sizeof *paths->at, by_name);
}

/* ---- folders ---- */

/* Links to folders wait until all true folders are read, so that a file is listed where it lies if it lies within. */
struct walk {
    const char *suffix;
    bool deep;
    struct paths *paths, links;
    void *seen;         /* a tree of the folders that were read: a link may lead back to one around it */
};

struct identity {
    dev_t device;
    ino_t number;
};

static int by_identity(const void *a, const void *b)
{
    const struct identity *x = a, *y = b;
    return x->device != y->device ? (x->device < y->device ? -1 : 1) : (x->number > y->number) - (x->number < y->number);
}

/* The first time only; *no_memory is set, or left. */
static bool is_first(void **seen, const struct stat *status, bool *no_memory)
{
    struct identity *identity = malloc(sizeof *identity), **kept = NULL;
    if (identity) {
        *identity = (struct identity){status->st_dev, status->st_ino};
        kept = tsearch(identity, seen, by_identity);
    }
    bool first = kept && *kept == identity;
    *no_memory |= !kept;
    if (!first)
        free(identity);
    return first;
}

static bool enters(struct walk *walk, const char *folder, const struct stat *status)
{
    bool no_memory = false, first = is_first(&walk->seen, status, &no_memory);
    if (no_memory)
        fail(walk->paths, PATHS_NO_MEMORY, folder);
    return first;
}

bool paths_once(struct paths *paths)
{
    void *seen = NULL;
    bool no_memory = false;
    struct stat status;
    size_t n = 0;
    for (size_t i = 0; i < paths->count; i++) {
        bool file = strcmp(paths->at[i], "-") != 0 && stat(paths->at[i], &status) == 0 && S_ISREG(status.st_mode);
        if (file && !is_first(&seen, &status, &no_memory) && !no_memory)
            free(paths->at[i]);
        else
            paths->at[n++] = paths->at[i];
    }
    paths->count = n;
    tdestroy(seen, free);
    return !no_memory;
}

static void list_level(struct walk *walk, const char *folder);

/* Nobody can tell whether a folder of projects hides behind what cannot be looked at. */
static void list_unseen(struct walk *walk, const char *path)
{
    struct stat status;
    if (ends_in(path, walk->suffix))
        paths_add(walk->paths, path);           /* told when it is read */
    else if (walk->deep)
        fail(walk->paths, lstat(path, &status) == 0 && S_ISLNK(status.st_mode) ? PATHS_NOWHERE : PATHS_UNREADABLE, path);
}

static void list_entry(struct walk *walk, const char *path)
{
    struct stat status, link;
    if (stat(path, &status) != 0) {
        list_unseen(walk, path);
    } else if (S_ISDIR(status.st_mode)) {
        if (!walk->deep)
            return;
        if (lstat(path, &link) == 0 && S_ISLNK(link.st_mode))
            paths_add(&walk->links, path);
        else
            list_level(walk, path);
    } else if (ends_in(path, walk->suffix)) {
        if (S_ISREG(status.st_mode))
            paths_add(walk->paths, path);
        else if (*walk->suffix)
            fail(walk->paths, PATHS_SPECIAL, path);
    }
}

static void list_level(struct walk *walk, const char *folder)
{
    struct stat status;
    DIR *stream = opendir(folder);
    if (!stream || fstat(dirfd(stream), &status) != 0)
        fail(walk->paths, errno == ENOMEM ? PATHS_NO_MEMORY : PATHS_FOLDER, folder);
    else if (enters(walk, folder, &status)) {
        errno = 0;          /* it alone tells the end of a folder from a failure */
        for (const struct dirent *entry; !walk->paths->failed && (entry = readdir(stream)); errno = 0) {
            char *path = entry->d_name[0] == '.' ? NULL : folder_join(folder, entry->d_name);
            if (path)
                list_entry(walk, path);
            else if (entry->d_name[0] != '.')
                fail(walk->paths, PATHS_NO_MEMORY, folder);
            free(path);
        }
        if (errno != 0)
            fail(walk->paths, PATHS_FOLDER, folder);
    }
    if (stream)
        closedir(stream);
}

void folder_list(const char *folder, const char *suffix, bool deep, struct paths *paths)
{
    size_t first = paths->count;
    struct walk walk = {.suffix = suffix, .deep = deep, .paths = paths};
    list_level(&walk, folder);
    for (size_t i = 0; i < walk.links.count;) {
        size_t end = walk.links.count;          /* these may lead to folders with further links */
        for (sort_from(&walk.links, i); i < end && !paths->failed; i++)
            list_level(&walk, walk.links.at[i]);
        if (paths->failed)
            break;
    }
    if (walk.links.failed)
        fail(paths, PATHS_NO_MEMORY, folder);
    paths_free(&walk.links);
    tdestroy(walk.seen, free);
    sort_from(paths, first);
}

/* ---- patterns ---- */

/* What is found on disk must not be read as something else: as what is inside the program, or as standard input. */
static void add_match(struct paths *paths, const char *path)
{
    struct stat status;
    bool other = strncmp(path, BUILTIN, strlen(BUILTIN)) == 0 || strcmp(path, "-") == 0;
    char *plain = other ? folder_join(".", path) : strdup(path);
    if (!plain)
        fail(paths, PATHS_NO_MEMORY, path);
    else if (stat(plain, &status) == 0 && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        fail(paths, PATHS_SPECIAL, plain);
    else
        paths_add(paths, plain);
    free(plain);
}

bool folder_match(const char *pattern, struct paths *paths)
{
    glob_t found = {0};
    if (strstr(pattern, "**")) {                /* which glob() takes for one "*", and so for one level */
        fail(paths, PATHS_PATTERN, pattern);
        return true;
    }
    bool any = strpbrk(pattern, "*?[") && glob(pattern, GLOB_NOSORT | GLOB_ERR, NULL, &found) == 0;
    size_t first = paths->count;
    for (size_t i = 0; any && i < found.gl_pathc; i++)
        add_match(paths, found.gl_pathv[i]);
    globfree(&found);
    sort_from(paths, first);
    return any;
}
