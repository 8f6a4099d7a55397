#include "call.h"
#include "draft.h"
#include "shortage.h"

#include <errno.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>

enum code call_complain(const struct call *call, enum word word, ...)
{
    va_list args;
    char message[4096];
    int head = snprintf(message, sizeof message, "ecoscore %s: ", call->verb->name);
    va_start(args, word);
    vsnprintf(message + head, sizeof message - (size_t)head, word_text(word, call->language), args);
    va_end(args);
    terminal_put(stderr, message);
    fputc('\n', stderr);
    return CODE_USE;
}

enum code call_misuse(const struct call *call, enum word word, const char *argument, const char *suggestion)
{
    call_complain(call, word, argument);
    word_suggest(stderr, call->language, suggestion);
    fprintf(stderr, "  %s %s\n", word_text(W_EXAMPLE, call->language), call->verb->example);
    return CODE_USE;
}

enum code call_no_memory(void)
{
    shortage_note();
    return CODE_USE;
}

enum eco_language call_language(const struct call *call, const eco_policy *policy)
{
    return call->options.language_given ? call->options.language : eco_policy_language(policy);
}

bool call_stderr_colour(const struct call *call)
{
    return terminal_colour(stderr, call->options.colour);
}

static bool same_file(const char *a, const struct stat *b)
{
    struct stat status;
    return a && stat(a, &status) == 0 && status.st_dev == b->st_dev && status.st_ino == b->st_ino;
}

/* Writing over what was read, or what is still to be read, would destroy the user's own work. */
static bool output_is_input(const struct call *call, const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    bool same = same_file(call->options.policy, &status) || same_file(call->options.since, &status);
    for (int i = 0; i < call->count; i++)
        same |= same_file(call->arguments[i], &status);
    for (size_t i = 0; i < call->read.count; i++)
        same |= same_file(call->read.at[i], &status);
    return same;
}

bool call_path_is_free(const struct call *call, const char *path)
{
    if (!output_is_input(call, path))
        return true;
    call_complain(call, W_OUTPUT_IS_INPUT, path);
    return false;
}

bool call_output_is_free(struct call *call)
{
    return !call->options.output || call->out || call_path_is_free(call, call->options.output);
}

FILE *call_output(struct call *call)
{
    if (call->out)
        return call->out;
    if (!call->options.output)
        return call->out = stdout;
    if (call->cannot_write)
        return NULL;
    bool is_free = call_output_is_free(call);
    if (is_free && output_open(&call->place, call->options.output, call->way))
        return call->out = call->place.file;
    if (is_free && call->way == OUTPUT_NEW && errno == EEXIST)
        call_complain(call, W_OUTPUT_EXISTS, call->options.output);
    else if (is_free)
        call_complain(call, W_OUTPUT_FAILED, call->options.output, strerror(errno));
    call->cannot_write = true;
    return NULL;
}

struct screen call_screen(struct call *call, enum eco_language language)
{
    FILE *out = call_output(call);
    return (struct screen){
        .out = out,
        .width = out ? terminal_columns(out, call->options.width) : 0,
        .colour = out && terminal_colour(out, call->options.colour),
        .verbose = call->options.verbose,
        .quiet = call->options.quiet,
        .language = language,
    };
}

bool call_document(struct call *call)
{
    FILE *out = call_output(call);
    if (!out)
        return false;
    if (call->several)
        fputs(call->documents == 0 ? "[\n" : ",\n", out);
    call->documents++;
    return true;
}

void call_json_text(FILE *out, const char *text)
{
    struct draft draft = {0};
    draft_json_text(&draft, text);
    fputs(draft_text(&draft), out);
    draft_free(&draft);
}

bool call_tree_to(FILE *out, const eco_result *result)
{
    bool good = eco_result_write(result, out);
    if (!good && !ferror(out))
        shortage_note();
    return good;
}

bool call_tree(struct call *call, const eco_result *result)
{
    errno = 0;
    bool good = call_tree_to(call->out, result);
    if (!good)
        call->write_error = errno;      /* a large piece fails here, and not when the stream is closed */
    return good;
}

enum code call_result(struct call *call, const eco_result *result)
{
    if (!result)
        return call_no_memory();
    return call_output(call) && call_tree(call, result) ? CODE_DONE : CODE_USE;
}

void call_documents_end(struct call *call)
{
    if (call->several && call->documents > 0 && call->out)
        fputs("]\n", call->out);
}

/* What was not evaluated to its end is no result: the file that was there before stays. */
static bool close_out(struct call *call, enum code code)
{
    if (call->place.file)
        return output_close(&call->place, code != CODE_USE);
    errno = 0;
    bool good = fflush(call->out) == 0 && !ferror(call->out);
    errno = errno ? errno : EIO;
    return good;
}

enum code call_close(struct call *call, enum code code)
{
    const char *name = call->options.output ? call->options.output : word_text(W_STANDARD_OUTPUT, call->language);
    if (shortage_seen())
        code = call_complain(call, W_NO_MEMORY);
    bool failed = call->out && !close_out(call, code);
    int cause = call->write_error ? call->write_error : errno;
    call->out = NULL;
    paths_free(&call->read);
    return failed ? call_complain(call, W_OUTPUT_FAILED, name, strerror(cause)) : code;
}

enum code code_graver(enum code a, enum code b)
{
    static const int rank[] = {
        [CODE_DONE] = 0, [CODE_UNDECIDED] = 1, [CODE_REFUSED] = 2, [CODE_RULES] = 3, [CODE_PROJECT] = 4, [CODE_USE] = 5,
    };
    return rank[a] >= rank[b] ? a : b;
}
