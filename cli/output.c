#include "output.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAMES_TRIED = 100 };

/* ---- a file beside its place ---- */

static char *with_end(const char *path, const char *end)
{
    size_t n = strlen(path), m = strlen(end) + 1;
    char *both = malloc(n + m);
    if (both) {
        memcpy(both, path, n);
        memcpy(both + n, end, m);
    }
    return both;
}

/* The file itself where the path is a symbolic link, so that the link stays. */
static char *place_of(const char *path)
{
    char *real = realpath(path, NULL);
    return real ? real : strdup(path);
}

/* The permissions of the file that is replaced, or those of a new one. */
static mode_t mode_of(const char *place)
{
    struct stat status;
    mode_t mask = umask(0);
    umask(mask);
    return stat(place, &status) == 0 ? status.st_mode & 0777 : 0666 & ~mask;
}

/* Without a name, where the file system can do that: whoever is killed leaves nothing behind. */
static int open_nameless(const char *place)
{
    const char *slash = strrchr(place, '/');
    char *folder = slash ? strndup(place, (size_t)(slash - place) + 1) : strdup(".");
    int descriptor = folder ? open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600) : -1;
    free(folder);
    return descriptor;
}

static int open_part(struct output *o)
{
    int descriptor = open_nameless(o->place);
    o->nameless = descriptor >= 0;
    if (descriptor < 0) {
        o->part = with_end(o->place, ".XXXXXX");
        descriptor = o->part ? mkostemp(o->part, O_CLOEXEC) : -1;
    }
    if (descriptor >= 0)
        (void)!fchmod(descriptor, mode_of(o->place));
    return descriptor;
}

/* A file cannot take the place of another but by its name. False with errno. */
static bool name_part(struct output *o)
{
    char link[64], end[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fileno(o->file));
    for (int i = 0; i < NAMES_TRIED; i++) {
        snprintf(end, sizeof end, ".%ld-%d", (long)getpid(), i);
        o->part = with_end(o->place, end);
        if (!o->part || linkat(AT_FDCWD, link, AT_FDCWD, o->part, AT_SYMLINK_FOLLOW) == 0)
            return o->part != NULL;
        free(o->part);
        o->part = NULL;
        if (errno != EEXIST)
            return false;
    }
    return false;
}

/* ---- standard output and standard error ---- */

static bool is_name_of(const char *path, int stream)
{
    static const char *const folders[] = {"/dev/fd/", "/proc/self/fd/"};
    if (strcmp(path, stream == STDOUT_FILENO ? "/dev/stdout" : "/dev/stderr") == 0)
        return true;
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        size_t n = strlen(folders[i]);
        if (strncmp(path, folders[i], n) == 0 && path[n] == '0' + stream && !path[n + 1])
            return true;
    }
    return false;
}

int output_stream(const char *path)
{
    struct stat file, behind;
    bool is_file = stat(path, &file) == 0 && S_ISREG(file.st_mode);
    for (int stream = STDOUT_FILENO; stream <= STDERR_FILENO; stream++)
        if (is_name_of(path, stream) ||
            (is_file && fstat(stream, &behind) == 0 && behind.st_dev == file.st_dev && behind.st_ino == file.st_ino))
            return stream;
    return 0;
}

static FILE *open_stream(int stream)
{
    int descriptor = fcntl(stream, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    return descriptor >= 0 ? fdopen(descriptor, "w") : NULL;
}

/* ---- both ---- */

static void forget(struct output *o)
{
    free(o->place);
    free(o->part);
    *o = (struct output){0};
}

bool output_open(struct output *o, const char *path, enum output_way way)
{
    struct stat status;
    bool exists = stat(path, &status) == 0;
    int stream = way == OUTPUT_BESIDE ? output_stream(path) : 0;
    *o = (struct output){.place = place_of(path)};
    if (!o->place)
        return false;
    if (stream)
        o->file = open_stream(stream);
    else if (way == OUTPUT_NEW || (exists && !S_ISREG(status.st_mode)))
        o->file = fopen(path, way == OUTPUT_NEW ? "wxe" : "we");
    else if (exists && access(path, W_OK) != 0)
        errno = EACCES;                 /* renaming would replace even what may not be written */
    else {
        int descriptor = open_part(o);
        o->file = descriptor >= 0 ? fdopen(descriptor, "w") : NULL;
    }
    o->fresh = way == OUTPUT_NEW;
    if (o->file)
        return true;
    int cause = errno;
    forget(o);
    errno = cause;
    return false;
}

bool output_settle(struct output *o)
{
    errno = 0;
    bool good = fflush(o->file) == 0 && !ferror(o->file) && (!o->nameless || o->part || name_part(o));
    errno = errno ? errno : EIO;
    return good;
}

bool output_close(struct output *o, bool keep)
{
    errno = 0;
    bool good = fflush(o->file) == 0 && !ferror(o->file);
    good = good && (!o->nameless || o->part || !keep || name_part(o));
    int cause = errno;
    if (fclose(o->file) != 0 && good) {
        good = false;
        cause = errno;
    }
    if (o->part && good && keep && rename(o->part, o->place) != 0) {
        good = false;
        cause = errno;
    }
    if (o->part && !(good && keep))
        unlink(o->part);
    if (o->fresh && !good)
        unlink(o->place);
    forget(o);
    errno = cause ? cause : EIO;
    return good;
}
