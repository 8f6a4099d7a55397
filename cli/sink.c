#include "sink.h"
#include "shortage.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* "-", /dev/stdout, or the file that the caller has sent it to. */
static bool is_standard(const char *path)
{
    return strcmp(path, "-") == 0 || output_stream(path) == STDOUT_FILENO;
}

static void add(struct sinks *sinks, enum format format, const char *path)
{
    sinks->at[sinks->n++] = (struct sink){.format = format, .path = !path || is_standard(path) ? NULL : path};
}

/* The text for people stays on standard output, unless it was sent elsewhere or something else was sent there. */
static void list(struct sinks *sinks, const struct options *options)
{
    bool taken = false;
    for (int i = 0; i < options->outputs; i++)
        taken |= is_standard(options->output_to[i].path);
    if (options->output || options->format_given || !taken)
        add(sinks, options->format, options->output);
    for (int i = 0; i < options->outputs; i++)
        add(sinks, options->output_to[i].format, options->output_to[i].path);
}

/* A file that is not there yet is known by its folder and its name in it, however the folder is written. */
static bool same_new_file(const char *a, const char *b)
{
    const char *ends[] = {strrchr(a, '/'), strrchr(b, '/')}, *paths[] = {a, b};
    struct stat status[2];
    for (int i = 0; i < 2; i++) {
        char *folder = ends[i] ? strndup(paths[i], (size_t)(ends[i] - paths[i]) + 1) : strdup("./");
        bool known = folder && stat(folder, &status[i]) == 0;
        free(folder);
        if (!known)
            return false;
    }
    return strcmp(ends[0] ? ends[0] + 1 : a, ends[1] ? ends[1] + 1 : b) == 0 && status[0].st_dev == status[1].st_dev &&
           status[0].st_ino == status[1].st_ino;
}

static bool same_place(const struct sink *a, const struct sink *b)
{
    if (!a->path || !b->path)
        return !a->path && !b->path;
    return strcmp(a->place.place, b->place.place) == 0 || same_new_file(a->place.place, b->place.place);
}

static bool open_one(struct sinks *sinks, size_t i, struct call *call)
{
    struct sink *sink = &sinks->at[i];
    if (sink->path && !call_path_is_free(call, sink->path))
        return false;
    if (sink->path && !output_open(&sink->place, sink->path, OUTPUT_BESIDE)) {
        call_complain(call, W_OUTPUT_FAILED, sink->path, strerror(errno));
        return false;
    }
    for (size_t k = 0; k < i; k++)
        if (same_place(&sinks->at[k], sink)) {
            call_complain(call, W_OUTPUT_SAME, sink->path ? sink->path : word_text(W_STANDARD_OUTPUT, call->language));
            return false;
        }
    sink->out = sink->path ? sink->place.file : stdout;
    return true;
}

bool sinks_open(struct sinks *sinks, struct call *call)
{
    list(sinks, &call->options);
    for (size_t i = 0; i < sinks->n; i++)
        if (!open_one(sinks, i, call))
            return false;
    return true;
}

bool sinks_have(const struct sinks *sinks, enum format format)
{
    for (size_t i = 0; i < sinks->n; i++)
        if (sinks->at[i].format == format)
            return true;
    return false;
}

struct screen sink_screen(const struct sink *sink, const struct call *call, enum eco_language language)
{
    return (struct screen){
        .out = sink->out,
        .width = terminal_columns(sink->out, call->options.width),
        .colour = terminal_colour(sink->out, call->options.colour),
        .verbose = call->options.verbose,
        .quiet = call->options.quiet,
        .language = language,
    };
}

void sink_document(struct sink *sink, bool several)
{
    if (several)
        fputs(sink->documents == 0 ? "[\n" : ",\n", sink->out);
    sink->documents++;
}

void sink_documents_end(struct sink *sink, bool several)
{
    if (several && sink->documents > 0)
        fputs("]\n", sink->out);
}

void sink_note(struct sink *sink)
{
    if (sink->out && ferror(sink->out) && !sink->cause)
        sink->cause = errno;
}

/* Whether a sink holds everything that was written into it. */
static bool settle(struct sink *sink)
{
    errno = 0;
    if (!sink->out)
        return true;
    if (sink->place.file)
        return output_settle(&sink->place);
    bool good = fflush(sink->out) == 0 && !ferror(sink->out);
    errno = sink->cause ? sink->cause : errno ? errno : EIO;
    return good;
}

static const char *name_of(const struct sink *sink, const struct call *call)
{
    return sink->path ? sink->path : word_text(W_STANDARD_OUTPUT, call->language);
}

enum code sinks_close(struct sinks *sinks, struct call *call, enum code code)
{
    for (size_t i = 0; i < sinks->n; i++)
        if (!settle(&sinks->at[i]))
            code = call_complain(call, W_OUTPUT_FAILED, name_of(&sinks->at[i], call), strerror(errno));
    if (shortage_seen())
        code = call_no_memory();        /* noted again, for the end of the call to tell */
    for (size_t i = 0; i < sinks->n; i++) {
        struct sink *sink = &sinks->at[i];
        bool keep = code != CODE_USE;
        if (sink->place.file && !output_close(&sink->place, keep) && keep)
            code = call_complain(call, W_OUTPUT_FAILED, name_of(sink, call), strerror(errno));
        sink->out = NULL;
    }
    return code;
}
