#include "reader.h"
#include "packs.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Takes "." and ".." and empty steps out of a path, in place; false when it would climb out of its root. */
static bool normalise(char *path)
{
    char *out = path;
    for (const char *in = path; *in; in += *in == '/') {
        size_t n = strcspn(in, "/");
        if (n == 2 && in[0] == '.' && in[1] == '.') {
            if (out == path)
                return false;
            while (out > path && *--out != '/')
                ;
        } else if (n > 0 && !(n == 1 && in[0] == '.')) {
            if (out > path)
                *out++ = '/';
            memmove(out, in, n);
            out += n;
        }
        in += n;
    }
    *out = '\0';
    return true;
}

/* The path inside rules/, or NULL for a path of the file system. */
static const char *builtin_part(const char *path)
{
    return strncmp(path, BUILTIN, strlen(BUILTIN)) == 0 ? path + strlen(BUILTIN) : NULL;
}

static enum reader_outcome copy(const char *from, size_t length, char **bytes, size_t *size)
{
    char *out = malloc(length + 1);
    if (!out)
        return READER_NO_MEMORY;
    if (length)
        memcpy(out, from, length);
    out[length] = '\0';
    *bytes = out;
    *size = length;
    return READER_DONE;
}

static enum reader_outcome read_builtin(const char *part, char **bytes, size_t *length)
{
    char *path = strdup(part);
    if (!path)
        return READER_NO_MEMORY;
    const struct pack_file *file = normalise(path) ? pack_find(path) : NULL;
    free(path);
    return file ? copy(file->start, (size_t)(file->end - file->start), bytes, length) : READER_ABSENT;
}

static enum reader_outcome read_all(int descriptor, char **bytes, size_t *length)
{
    size_t n = 0, room = 1 << 16;
    char *buffer = malloc(room);
    enum reader_outcome outcome = buffer ? READER_DONE : READER_NO_MEMORY;
    while (outcome == READER_DONE) {
        if (n + 1 == room) {
            char *larger = realloc(buffer, room *= 2);
            if (!larger) {
                outcome = READER_NO_MEMORY;
                break;
            }
            buffer = larger;
        }
        ssize_t got = read(descriptor, buffer + n, room - n - 1);
        if (got == 0)
            break;
        if (got > 0)
            n += (size_t)got;
        else if (errno != EINTR)
            outcome = READER_FAILED;
        if (n > ECO_FILE_BYTES)
            outcome = READER_TOO_LARGE;
    }
    if (outcome == READER_DONE)
        outcome = copy(buffer, n, bytes, length);
    free(buffer);
    return outcome;
}

enum reader_outcome reader_outcome_of_errno(void)
{
    switch (errno) {
    case ENOMEM: return READER_NO_MEMORY;
    case ENOENT:
    case ENOTDIR:
    case ENAMETOOLONG:
        return READER_ABSENT;
    case EACCES:
    case EPERM:
        return READER_DENIED;
    default:
        return READER_FAILED;
    }
}

static enum reader_outcome read_open(int descriptor, bool only_ordinary, char **bytes, size_t *length)
{
    struct stat status;
    enum reader_outcome outcome = fstat(descriptor, &status) != 0                     ? READER_FAILED
                                  : S_ISDIR(status.st_mode)                           ? READER_FOLDER
                                  : only_ordinary && !S_ISREG(status.st_mode) ? READER_FAILED
                                                                                      : read_all(descriptor, bytes, length);
    close(descriptor);
    return outcome;
}

enum reader_outcome reader_read(const char *path, char **bytes, size_t *length)
{
    const char *part = builtin_part(path);
    if (part)
        return read_builtin(part, bytes, length);
    if (strcmp(path, "-") == 0)
        return read_all(STDIN_FILENO, bytes, length);
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    return descriptor < 0 ? reader_outcome_of_errno() : read_open(descriptor, false, bytes, length);
}

static bool lies_below(const char *root, const char *path)
{
    size_t n = strlen(root);
    return strncmp(root, path, n) == 0 && (path[n] == '/' || path[n] == '\0' || root[n - 1] == '/');
}

enum reader_outcome reader_read_below(const char *root, const char *path, char **bytes, size_t *length)
{
    const char *part = builtin_part(path);
    if (part)
        return read_builtin(part, bytes, length);
    char *real_root = realpath(*root ? root : ".", NULL), *real_path = real_root ? realpath(path, NULL) : NULL;
    enum reader_outcome outcome = real_path ? READER_DONE : reader_outcome_of_errno();
    int descriptor = -1;
    if (real_path && !lies_below(real_root, real_path))
        outcome = READER_OUTSIDE;
    /* Opening a pipe would wait for its writer; a link put there in the meantime is not followed. */
    else if (real_path && (descriptor = open(real_path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)) < 0)
        outcome = reader_outcome_of_errno();
    free(real_path);
    free(real_root);
    return descriptor < 0 ? outcome : read_open(descriptor, true, bytes, length);
}
