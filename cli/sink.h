/* Where the results of one run go: several formats of the same result, each to a file of its own. Either all of them are written or
 * none: files are put in their places when each is whole. */
#ifndef ECO_CLI_SINK_H
#define ECO_CLI_SINK_H

#include "call.h"

enum { SINKS_MOST = OUTPUTS_MOST + 1 };

struct sink {
    enum format format;
    const char *path;               /* NULL: standard output */
    struct output place;
    FILE *out;
    size_t documents;               /* written so far */
    int cause;                      /* errno of a piece that could not be written, or 0 */
};

struct sinks {
    struct sink at[SINKS_MOST];
    size_t n;
};

/* From the options. False, once told, when two would be written to one place, or one over what is read, or one cannot be opened;
 * sinks_close() is due all the same. */
bool sinks_open(struct sinks *sinks, struct call *call);
bool sinks_have(const struct sinks *sinks, enum format format);
struct screen sink_screen(const struct sink *sink, const struct call *call, enum eco_language language);
/* Around each JSON document, and behind the last one; with `several` they make an array. */
void sink_document(struct sink *sink, bool several);
void sink_documents_end(struct sink *sink, bool several);
/* Behind what was written: a large piece fails at once, and its reason is gone when the sink is closed. */
void sink_note(struct sink *sink);
/* Sees to it that all were written; returns code, or CODE_USE, and then no file has changed. */
enum code sinks_close(struct sinks *sinks, struct call *call, enum code code);

#endif
