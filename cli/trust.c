#include "trust.h"
#include "packs.h"
#include "reader.h"

#include <stdlib.h>
#include <string.h>

/* The folder that was typed and holds the file, or the file's own. */
static char *root_of(const struct call *call, const char *policy)
{
    const char *slash = strrchr(policy, '/');
    size_t n = slash ? (size_t)(slash - policy) + 1 : 0;
    for (int i = 0; i < call->count; i++) {
        size_t typed = strlen(call->arguments[i]);
        if (typed < n && strncmp(call->arguments[i], policy, typed) == 0 && folder_is(call->arguments[i]))
            n = typed;
    }
    return strndup(policy, n);
}

bool trust_open(struct trust *trust, struct call *call, const char *policy)
{
    const char *root = call->options.root;
    *trust = (struct trust){.call = call, .policy = policy};
    if (root && !folder_is(root)) {
        call_misuse(call, W_ROOT_NO_FOLDER, root, NULL);
        return false;
    }
    trust->root = root ? strdup(root) : root_of(call, policy);
    if (!trust->root)
        call_no_memory();
    return trust->root != NULL;
}

static enum eco_reading read_and_note(void *context, const char *path, char **bytes, size_t *length)
{
    struct trust *trust = context;
    paths_add(&trust->call->read, path);
    if (trust->call->read.failed)           /* --output could then be one of the files that are read */
        return ECO_READ_NO_MEMORY;
    if (strcmp(path, "-") == 0)             /* standard input belongs to the project */
        return ECO_READ_ABSENT;
    enum reader_outcome outcome = strcmp(path, trust->policy) == 0 ? reader_read(path, bytes, length)
                                                                   : reader_read_below(trust->root, path, bytes, length);
    switch (outcome) {
    case READER_DONE: return ECO_READ_DONE;
    case READER_OUTSIDE: return ECO_READ_REFUSED;
    case READER_NO_MEMORY: return ECO_READ_NO_MEMORY;
    default: return ECO_READ_ABSENT;
    }
}

struct eco_reader trust_reader(struct trust *trust)
{
    return (struct eco_reader){read_and_note, trust, pack_policy_path};
}

void trust_close(struct trust *trust)
{
    free(trust->root);
}
