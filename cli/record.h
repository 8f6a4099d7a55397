/* One line of a portfolio's result: a project's summary, or why there is none. As JSON (NDJSON) or as CSV. */
#ifndef ECO_CLI_RECORD_H
#define ECO_CLI_RECORD_H

#include "draft.h"
#include "feed.h"
#include "option.h"

/* What all lines of one run share. */
struct recorder {
    const eco_policy *policy;
    enum eco_language language;         /* of messages */
    enum format format;                 /* FORMAT_NDJSON or FORMAT_CSV */
    struct eco_names grades, gates, indicators, headlines;
    char rules[17];                     /* the beginning of the policy's digest */
};

/* Why a piece has no summary. */
struct refusal {
    unsigned line, column;
    const char *code, *pointer, *message, *help;
    size_t others;                      /* further errors in the same project */
};

void recorder_start(struct recorder *recorder, const eco_policy *policy, enum eco_language language, enum format format);
/* The first line of a CSV file; nothing for JSON. */
void record_head(const struct recorder *recorder, struct draft *out);
void record_summary(const struct recorder *recorder, struct draft *out, unsigned long long number, const struct piece *piece,
                    const struct eco_summary *summary);
void record_refusal(const struct recorder *recorder, struct draft *out, unsigned long long number, const struct piece *piece,
                    const struct refusal *refusal);

#endif
