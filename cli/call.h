/* One run of the command: its verb, options and arguments, where its result goes, and how it tells its mistakes. */
#ifndef ECO_CLI_CALL_H
#define ECO_CLI_CALL_H

#include "folder.h"
#include "output.h"
#include "verb.h"
#include "words.h"

struct call {
    const struct verb *verb;
    struct options options;
    char **arguments;
    int count;
    enum eco_language language;     /* of messages before a policy is known */
    FILE *out;                      /* opened when there is something to write */
    struct output place;            /* behind it, with --output */
    enum output_way way;
    size_t documents;               /* JSON documents written so far */
    bool several;                   /* more than one will be written: they become an array */
    bool cannot_write;              /* --output could not be opened, which was told */
    int write_error;                /* errno of the first write that failed, where it is known */
    struct paths read;              /* files read so far: --output must be none of them */
};

/* "ecoscore VERB: ..." on stderr, in the language of the call; returns CODE_USE. */
enum code call_complain(const struct call *call, enum word word, ...);
/* The same for a mistake of use: followed by a suggestion, unless it is NULL, and by the example of the verb. */
enum code call_misuse(const struct call *call, enum word word, const char *argument, const char *suggestion);
/* To be told once, when the call ends; returns CODE_USE. */
enum code call_no_memory(void);

/* The language of a policy's results. */
enum eco_language call_language(const struct call *call, const eco_policy *policy);
bool call_stderr_colour(const struct call *call);

/* Whether --output could be written without overwriting what is read; told when not. The same for any path. */
bool call_output_is_free(struct call *call);
bool call_path_is_free(const struct call *call, const char *path);

/* The stream of the result; NULL, once told, when --output cannot be written. */
FILE *call_output(struct call *call);
struct screen call_screen(struct call *call, enum eco_language language);

/* Around each JSON document, and behind the last one. */
bool call_document(struct call *call);
/* Writes a tree into it; false when it could not be written, or there was no memory to. */
bool call_tree(struct call *call, const eco_result *result);
bool call_tree_to(FILE *out, const eco_result *result);
/* The same for what is the whole result; NULL when there was no memory for it. */
enum code call_result(struct call *call, const eco_result *result);
void call_json_text(FILE *out, const char *text);
void call_documents_end(struct call *call);

/* Sees to it that everything was written; returns code, or CODE_USE. */
enum code call_close(struct call *call, enum code code);

/* The graver of two codes: 5, 4, 3, 1, 2, 0. */
enum code code_graver(enum code a, enum code b);

#endif
