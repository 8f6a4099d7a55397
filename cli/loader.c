#include "loader.h"
#include "draft.h"
#include "member.h"
#include "packs.h"
#include "reader.h"
#include "suggestion.h"
#include "trust.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static enum code hand_out(const char *path, char **out)
{
    *out = strdup(path);
    return *out ? CODE_DONE : call_no_memory();
}

/* ---- Policies ---- */

static enum code pack_path(const struct pack_file *file, char **path)
{
    struct draft text = {0};
    draft_add(&text, BUILTIN "%s", file->path);
    enum code code = hand_out(draft_text(&text), path);
    draft_free(&text);
    return code;
}

static bool is_policy_file(const char *path)
{
    char *bytes = NULL;
    size_t length = 0;
    bool is = reader_read(path, &bytes, &length) == READER_DONE && pack_is_policy(bytes, length);
    free(bytes);
    return is;
}

enum code loader_unlisted(const struct call *call, const struct paths *paths)
{
    static const enum word sentences[] = {
        [PATHS_NO_MEMORY] = W_NO_MEMORY,   [PATHS_FOLDER] = W_FOLDER_FAILED, [PATHS_UNREADABLE] = W_FILE_FAILED,
        [PATHS_NOWHERE] = W_LINK_NOWHERE, [PATHS_SPECIAL] = W_FILE_SPECIAL, [PATHS_PATTERN] = W_PATTERN_DEEP,
    };
    return paths->culprit ? call_complain(call, sentences[paths->fault], paths->culprit) : call_no_memory();
}

static enum code policy_of_folder(const struct call *call, const char *folder, char **path)
{
    struct paths files = {0};
    struct draft found = {0};
    size_t count = 0, only = 0;
    folder_list(folder, ".eco", false, &files);
    for (size_t i = 0; i < files.count; i++)
        if (is_policy_file(files.at[i])) {
            draft_join(&found, ", ", files.at[i]);
            only = i;
            count++;
        }
    enum code code = files.failed ? loader_unlisted(call, &files)
                     : count == 0 ? call_complain(call, W_FOLDER_NO_POLICY, folder)
                     : count > 1  ? call_complain(call, W_FOLDER_POLICIES, folder, draft_text(&found))
                                  : hand_out(files.at[only], path);
    draft_free(&found);
    paths_free(&files);
    return code;
}

static void offer_files_beside(const char *name, struct paths *files, struct suggestion *suggestion)
{
    const char *slash = strrchr(name, '/');
    char *folder = slash ? strndup(name, (size_t)(slash - name) + 1) : strdup("./");
    if (folder)
        folder_list(folder, "", false, files);
    for (size_t i = 0; i < files->count; i++) {
        if (!slash)     /* "./rules.eco" is typed as "rules.eco" */
            memmove(files->at[i], files->at[i] + 2, strlen(files->at[i]) - 1);
        if (strcmp(files->at[i], name) != 0)        /* a link that leads nowhere */
            suggestion_offer(suggestion, files->at[i]);
    }
    free(folder);
}

static void add_pack_names(struct draft *names, struct paths *packs)
{
    for (size_t i = 0; pack_name(i).at; i++) {
        char *name = strndup(pack_name(i).at, pack_name(i).length);
        if (name) {
            draft_join(names, ", ", name);
            paths_add(packs, name);
        }
        free(name);
    }
}

static enum code policy_absent(const struct call *call, const char *name)
{
    struct draft names = {0};
    struct paths packs = {0}, files = {0};
    struct suggestion suggestion = {.wanted = name};
    add_pack_names(&names, &packs);
    for (size_t i = 0; i < packs.count; i++)
        suggestion_offer(&suggestion, packs.at[i]);
    offer_files_beside(name, &files, &suggestion);
    call_complain(call, W_POLICY_ABSENT, name, draft_text(&names));
    word_suggest(stderr, call->language, suggestion.best);
    paths_free(&files);
    paths_free(&packs);
    draft_free(&names);
    return CODE_USE;
}

enum code loader_policy_path(struct call *call, const char *name, char **path)
{
    struct stat status;
    bool in_packs = strncmp(name, BUILTIN, strlen(BUILTIN)) == 0;
    const char *inner = in_packs ? name + strlen(BUILTIN) : name;
    const struct pack_file *pack = pack_policy(inner);
    if (in_packs) {
        const struct pack_file *file = pack ? pack : pack_find(inner);
        return file ? pack_path(file, path) : policy_absent(call, name);
    }
    bool exists = stat(name, &status) == 0;
    if (pack && exists) {
        /* Choosing for the user could score a project by other rules than those on the desk. */
        call_complain(call, W_POLICY_BOTH, name, name, name);
        return CODE_USE;
    }
    if (pack)
        return pack_path(pack, path);
    if (!exists)
        return policy_absent(call, name);
    return S_ISDIR(status.st_mode) ? policy_of_folder(call, name, path) : hand_out(name, path);
}

static enum code tell_policy(const struct call *call, const eco_policy *policy, const char *path, bool scored)
{
    enum eco_status status = eco_policy_status(policy);
    if (status == ECO_NO_MEMORY)
        return call_no_memory();
    if (status != ECO_OK || call->options.verbose)
        eco_policy_print_messages(policy, stderr, call_language(call, policy), call_stderr_colour(call));
    if (status == ECO_UNREADABLE)
        return call_complain(call, W_RULES_UNREADABLE, path);
    if (status != ECO_OK)
        return CODE_RULES;
    if (!scored || !eco_policy_is_library(policy))
        return CODE_DONE;
    call_complain(call, W_IS_LIBRARY, path);
    return CODE_RULES;
}

enum code loader_policy(struct call *call, bool scored, eco_policy **out)
{
    return loader_policy_named(call, call->options.policy ? call->options.policy : BUILTIN DEFAULT_PACK, scored, out);
}

enum code loader_policy_named(struct call *call, const char *name, bool scored, eco_policy **out)
{
    enum code code = loader_policy_any(call, name, scored, out);
    if (code != CODE_DONE) {
        eco_policy_free(*out);
        *out = NULL;
    }
    return code;
}

enum code loader_policy_any(struct call *call, const char *name, bool scored, eco_policy **out)
{
    char *path = NULL;
    enum code code = loader_policy_path(call, name, &path);
    if (code != CODE_DONE)
        return code;
    struct trust trust;
    eco_policy *policy = NULL;
    code = CODE_USE;
    if (trust_open(&trust, call, path)) {
        struct eco_reader reader = trust_reader(&trust);
        policy = eco_policy_load(&reader, path);
        code = policy ? tell_policy(call, policy, path, scored) : call_no_memory();
    }
    trust_close(&trust);
    *out = policy;
    if (code == CODE_DONE)
        call->language = call_language(call, policy);
    free(path);
    return code;
}

/* ---- Projects ---- */

enum code loader_files(struct call *call, const char *suffix, bool deep, struct paths *paths)
{
    return loader_files_of(call, (const char *const *)call->arguments, (size_t)call->count, suffix, deep, paths);
}

/* A folder is replaced by what is in it. */
static enum code list_name(const struct call *call, const char *name, const char *suffix, bool deep, struct paths *paths)
{
    size_t before = paths->count;
    if (!folder_is(name))
        paths_add(paths, name);
    else
        folder_list(name, suffix, deep, paths);
    if (!paths->failed && paths->count == before)
        return call_complain(call, W_FOLDER_EMPTY, name, suffix);
    return paths->failed ? loader_unlisted(call, paths) : CODE_DONE;
}

/* A pattern that no shell has replaced, since it was quoted or there is no shell. */
static enum code list_pattern(const struct call *call, const char *pattern, const char *suffix, bool deep, struct paths *paths)
{
    struct paths found = {0};
    if (access(pattern, F_OK) == 0 || !folder_match(pattern, &found))
        return list_name(call, pattern, suffix, deep, paths);
    enum code code = found.failed ? loader_unlisted(call, &found) : CODE_DONE;
    for (size_t i = 0; code == CODE_DONE && i < found.count; i++)
        code = list_name(call, found.at[i], suffix, deep, paths);
    paths_free(&found);
    return code;
}

enum code loader_list(const struct call *call, const char *const *names, size_t count, const char *suffix, bool deep,
                      struct paths *paths)
{
    enum code code = CODE_DONE;
    for (size_t i = 0; code == CODE_DONE && i < count; i++)
        code = list_pattern(call, names[i], suffix, deep, paths);
    return code;
}

enum code loader_files_of(struct call *call, const char *const *names, size_t count, const char *suffix, bool deep, struct paths *paths)
{
    int from_stdin = 0;
    enum code code = loader_list(call, names, count, suffix, deep, paths);
    for (size_t i = 0; i < count; i++)
        from_stdin += strcmp(names[i], "-") == 0;
    if (code == CODE_DONE && from_stdin > 1)
        return call_complain(call, W_STDIN_TWICE);
    call->several = paths->count > 1;
    for (size_t i = 0; code == CODE_DONE && i < paths->count; i++)
        paths_add(&call->read, paths->at[i]);
    return code == CODE_DONE && call->read.failed ? call_no_memory() : code;
}

enum word loader_sentence(enum reader_outcome outcome)
{
    static const enum word sentences[] = {
        [READER_ABSENT] = W_FILE_ABSENT,     [READER_DENIED] = W_FILE_DENIED, [READER_FOLDER] = W_FILE_FOLDER,
        [READER_OUTSIDE] = W_FILE_DENIED, [READER_TOO_LARGE] = W_FILE_LARGE, [READER_FAILED] = W_FILE_FAILED, [READER_NO_MEMORY] = W_NO_MEMORY,
    };
    return sentences[outcome];
}

enum code loader_unreadable(const struct call *call, enum reader_outcome outcome, const char *path)
{
    struct stat status;
    if (outcome == READER_NO_MEMORY)
        return call_no_memory();
    if (outcome == READER_ABSENT && lstat(path, &status) == 0)
        return call_complain(call, W_FILE_LINK, path);
    call_complain(call, loader_sentence(outcome), path);
    if (outcome == READER_ABSENT) {
        struct paths files = {0};
        struct suggestion suggestion = {.wanted = path};
        offer_files_beside(path, &files, &suggestion);
        word_suggest(stderr, call->language, suggestion.best);
        paths_free(&files);
    }
    return CODE_USE;
}

/* Tells the messages of a project on stderr. */
static enum code tell_messages(const struct call *call, const eco_policy *policy, const eco_project *project)
{
    enum eco_status status = eco_project_status(project);
    if (status == ECO_NO_MEMORY)
        return call_no_memory();
    if (status != ECO_OK || (eco_project_remarks(project) > 0 && !call->options.quiet))
        eco_project_print_messages(project, stderr, call_language(call, policy), call_stderr_colour(call));
    return status == ECO_OK ? CODE_DONE : CODE_PROJECT;
}

enum code loader_write_invalid(FILE *out, const eco_project *project, const char *path, enum eco_language language)
{
    eco_result *messages = eco_project_messages(project, language);
    if (!messages)
        return call_no_memory();
    fputs("{\"file\": ", out);
    call_json_text(out, path);
    fputs(", \"error\": \"project\", \"messages\": ", out);
    (void)!call_tree_to(out, messages);
    fputs("}\n", out);
    eco_result_free(messages);
    return CODE_PROJECT;
}

static enum code tell_project(struct call *call, const eco_policy *policy, const eco_project *project,
                              const char *path)
{
    enum code code = tell_messages(call, policy, project);
    if (code == CODE_PROJECT && call->options.format == FORMAT_JSON && call_document(call))
        code = loader_write_invalid(call->out, project, path, call_language(call, policy));
    return code;
}

enum code loader_changed(struct call *call, const eco_policy *policy, const char *name, const eco_project *project,
                         const struct eco_change *changes, size_t n, const struct eco_project_options *options,
                         eco_project **out)
{
    char *text = NULL;
    size_t length = 0;
    eco_result *tree = eco_project_with(policy, project, changes, n, call_language(call, policy));
    FILE *stream = tree ? open_memstream(&text, &length) : NULL;
    bool good = stream && eco_result_write(tree, stream);
    if (stream && fclose(stream) != 0)
        good = false;
    const char *why = tree ? member_text(eco_result_tree(tree), "error") : "";
    enum code code = !good ? call_no_memory() : *why ? call_complain(call, W_NO_SUCH_QUESTION, why) : CODE_DONE;
    if (code == CODE_DONE) {
        eco_project *changed = eco_project_read(policy, name, text, length, options);
        code = changed ? tell_project(call, policy, changed, name) : call_no_memory();
        if (code == CODE_DONE)
            *out = changed;
        else
            eco_project_free(changed);
    }
    eco_result_free(tree);
    free(text);
    return code;
}

/* PATH=VALUE of each --set. Messages about the changed project are about its text as it is then written. */
static enum code change_project(struct call *call, const eco_policy *policy, const char *path,
                                const struct eco_project_options *options, eco_project **project)
{
    struct eco_change changes[SETS_MOST];
    struct draft name = {0}, paths[SETS_MOST] = {{0}};
    draft_add(&name, "%s", path);
    for (int i = 0; i < call->options.sets; i++) {
        const char *set = call->options.set[i], *equals = strchr(set, '=');
        draft_add(&paths[i], "%.*s", (int)(equals - set), set);
        draft_add(&name, " --set %s", set);
        changes[i] = (struct eco_change){draft_text(&paths[i]), equals + 1};
    }
    eco_project *changed = NULL;
    enum code code = loader_changed(call, policy, draft_text(&name), *project, changes, (size_t)call->options.sets, options, &changed);
    eco_project_free(*project);
    *project = changed;
    for (int i = 0; i < call->options.sets; i++)
        draft_free(&paths[i]);
    draft_free(&name);
    return code;
}

static struct eco_project_options project_options(const struct call *call)
{
    return (struct eco_project_options){
        .as_of = call->options.as_of, .lenient = call->options.lenient,
        .language = !call->options.language_given ? NULL : call->options.language == ECO_FRENCH ? "fr" : "en"};
}

enum code loader_project_any(struct call *call, const eco_policy *policy, const char *path, eco_project **out)
{
    char *bytes = NULL;
    size_t length = 0;
    enum reader_outcome outcome = reader_read(path, &bytes, &length);
    if (outcome != READER_DONE)
        return loader_unreadable(call, outcome, path);
    struct eco_project_options options = project_options(call);
    eco_project *project = eco_project_read(policy, path, bytes, length, &options);
    free(bytes);
    *out = project;
    return project ? tell_messages(call, policy, project) : call_no_memory();
}

enum code loader_project(struct call *call, const eco_policy *policy, const char *path, eco_project **out)
{
    char *bytes = NULL;
    size_t length = 0;
    enum reader_outcome outcome = reader_read(path, &bytes, &length);
    if (outcome != READER_DONE)
        return loader_unreadable(call, outcome, path);
    struct eco_project_options options = project_options(call);
    eco_project *project = eco_project_read(policy, path, bytes, length, &options);
    free(bytes);
    enum code code = project ? tell_project(call, policy, project, path) : call_no_memory();
    if (code == CODE_DONE && call->options.sets > 0)
        code = change_project(call, policy, path, &options, &project);
    if (code == CODE_DONE)
        *out = project;
    else
        eco_project_free(project);
    return code;
}
