#include "packs.h"

#include <stdbool.h>
#include <string.h>

const struct pack_file *pack_find(const char *path)
{
    for (const struct pack_file *file = pack_files; file->path; file++)
        if (strcmp(file->path, path) == 0)
            return file;
    return NULL;
}

static bool begins_with_word(const char *line, size_t length, const char *word)
{
    size_t n = strlen(word);
    return length > n && memcmp(line, word, n) == 0 && (line[n] == ' ' || line[n] == '\t' || line[n] == '"');
}

bool pack_is_policy(const char *bytes, size_t length)
{
    for (size_t at = 0; at < length;) {
        while (at < length && (bytes[at] == ' ' || bytes[at] == '\t'))
            at++;
        if (begins_with_word(bytes + at, length - at, "policy") ||
            begins_with_word(bytes + at, length - at, "politique"))
            return true;
        const char *end = memchr(bytes + at, '\n', length - at);
        at = end ? (size_t)(end - bytes) + 1 : length;
    }
    return false;
}

/* The folder of a policy that lies directly in a folder of rules/. */
static struct pack_name folder_of_policy(const struct pack_file *file)
{
    const char *slash = strchr(file->path, '/'), *dot = strrchr(file->path, '.');
    bool is_rules = slash && !strchr(slash + 1, '/') && dot && strcmp(dot, ".eco") == 0;
    if (!is_rules || !pack_is_policy(file->start, (size_t)(file->end - file->start)))
        return (struct pack_name){0};
    return (struct pack_name){file->path, (size_t)(slash - file->path)};
}

struct pack_name pack_name(size_t index)
{
    struct pack_name last = {0};
    for (const struct pack_file *file = pack_files; file->path; file++) {
        struct pack_name name = folder_of_policy(file);
        if (!name.at || (last.at && last.length == name.length && memcmp(last.at, name.at, name.length) == 0))
            continue;
        if (index-- == 0)
            return name;
        last = name;
    }
    return (struct pack_name){0};
}

const struct pack_file *pack_policy(const char *name)
{
    for (const struct pack_file *file = pack_files; file->path; file++) {
        struct pack_name folder = folder_of_policy(file);
        if (folder.at && folder.length == strlen(name) && memcmp(folder.at, name, folder.length) == 0)
            return file;
    }
    return NULL;
}

const char *pack_policy_path(size_t index)
{
    return pack_name(index).at;         /* a path begins with the name of its pack */
}
