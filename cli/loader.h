/* From what the user typed to a policy and to projects. Each function tells its mistakes and returns the exit code;
 * what it hands out is the caller's to free. */
#ifndef ECO_CLI_LOADER_H
#define ECO_CLI_LOADER_H

#include "call.h"
#include "reader.h"
#include "folder.h"

#define DEFAULT_PACK "bordeaux"

/* The path of the policy that a file, a folder or the name of a pack stands for; NULL for the default pack. */
enum code loader_policy_path(struct call *call, const char *name, char **path);

/* A valid policy. With scored, a library is refused. */
enum code loader_policy(struct call *call, bool scored, eco_policy **policy);

/* The same for a policy of that name: a file, a folder or a pack. */
enum code loader_policy_named(struct call *call, const char *name, bool scored, eco_policy **policy);
/* The same; rules that are invalid or a library are handed out, too. */
enum code loader_policy_any(struct call *call, const char *name, bool scored, eco_policy **policy);

/* The files that the arguments stand for: folders are replaced by their files of that suffix. */
enum code loader_files(struct call *call, const char *suffix, bool deep, struct paths *paths);
/* The same for other names than the arguments. */
enum code loader_files_of(struct call *call, const char *const *names, size_t count, const char *suffix, bool deep, struct paths *paths);

/* The same, without noting in the call that they are read. */
enum code loader_list(const struct call *call, const char *const *names, size_t count, const char *suffix, bool deep,
                      struct paths *paths);
/* What kept files from being listed, told; returns CODE_USE. */
enum code loader_unlisted(const struct call *call, const struct paths *paths);

/* A valid project. When it is invalid, its messages are told on stderr, and written as a document with JSON. */
enum code loader_project(struct call *call, const eco_policy *policy, const char *path, eco_project **project);

/* The same, told on stderr alone; a project that is invalid is handed out, too. Its document in JSON is for the caller to write. */
enum code loader_project_any(struct call *call, const eco_policy *policy, const char *path, eco_project **project);
enum code loader_write_invalid(FILE *out, const eco_project *project, const char *path, enum eco_language language);

/* The same project with some answers changed; `name` stands for its file in messages. */
enum code loader_changed(struct call *call, const eco_policy *policy, const char *name, const eco_project *project,
                         const struct eco_change *changes, size_t n, const struct eco_project_options *options,
                         eco_project **changed);

/* What reading a file came to, as a sentence about a path; told; returns CODE_USE. */
enum word loader_sentence(enum reader_outcome outcome);
enum code loader_unreadable(const struct call *call, enum reader_outcome outcome, const char *path);

#endif
