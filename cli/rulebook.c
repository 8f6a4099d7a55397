#include "rulebook.h"
#include "loader.h"
#include "packs.h"
#include "reader.h"
#include "trust.h"

#include <stdlib.h>
#include <string.h>

/* A file that cannot be read is told here, with its reason, and not by the engine. Read once: it may be a pipe. */
static enum code tell_unreadable(struct call *call, const char *path)
{
    char *bytes = NULL;
    size_t length = 0;
    enum reader_outcome outcome = reader_read(path, &bytes, &length);
    free(bytes);
    return loader_unreadable(call, outcome == READER_DONE ? READER_FAILED : outcome, path);
}

static enum code visit_path(struct call *call, const char *path, rulebook_visit *visit, void *context)
{
    struct trust trust;
    eco_policy *policy = NULL;
    enum code code = CODE_USE;
    if (trust_open(&trust, call, path)) {
        struct eco_reader reader = trust_reader(&trust);
        policy = eco_policy_load(&reader, path);
        enum eco_status status = policy ? eco_policy_status(policy) : ECO_NO_MEMORY;
        code = status == ECO_NO_MEMORY    ? call_no_memory()
               : status == ECO_UNREADABLE ? tell_unreadable(call, path)
                                          : visit(call, policy, path, context);
    }
    eco_policy_free(policy);
    trust_close(&trust);
    return code;
}

static enum code visit_name(struct call *call, const char *name, rulebook_visit *visit, void *context)
{
    char *path = NULL;
    enum code code = loader_policy_path(call, name, &path);
    if (code == CODE_DONE)
        code = visit_path(call, path, visit, context);
    free(path);
    return code;
}

enum code rulebook_each(struct call *call, rulebook_visit *visit, void *context)
{
    struct paths files = {0};
    enum code code = loader_files(call, ".eco", true, &files);
    if (code == CODE_DONE && call->options.policy)
        paths_add(&files, call->options.policy);
    if (files.failed)
        code = call_no_memory();
    if (code == CODE_DONE && files.count == 0)
        code = call_misuse(call, W_NO_RULES, NULL, NULL);
    else if (code == CODE_DONE) {
        call->several = files.count > 1;
        for (size_t i = 0; i < files.count; i++)
            code = code_graver(code, visit_name(call, files.at[i], visit, context));
        call_documents_end(call);
    }
    paths_free(&files);
    return code;
}
