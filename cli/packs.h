/* The files of rules/ that are part of the program. The table is generated when the build is configured (see
 * rules/CMakeLists.txt); paths are relative to rules/ and sorted by byte. */
#ifndef ECO_CLI_PACKS_H
#define ECO_CLI_PACKS_H

#include <stdbool.h>
#include <stddef.h>

struct pack_file {
    const char *path;
    const char *start, *end;
};

extern const struct pack_file pack_files[];     /* closed by an entry without path */

/* The file of that path, or NULL. */
const struct pack_file *pack_find(const char *path);

/* A pack is a folder of rules/ with a policy. pack_name(i) is NULL behind the last one. */
struct pack_name {
    const char *at;
    size_t length;
};
struct pack_name pack_name(size_t index);
/* The path of the policy of the i-th pack, relative to rules/; NULL behind the last. */
const char *pack_policy_path(size_t index);
/* The policy file of the pack of that name, or NULL. */
const struct pack_file *pack_policy(const char *name);

/* Whether the text has a line that begins with `policy` or `politique`. */
bool pack_is_policy(const char *bytes, size_t length);

#endif
