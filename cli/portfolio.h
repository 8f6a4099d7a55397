/* The projects of one call, each in turn. */
#ifndef ECO_CLI_PORTFOLIO_H
#define ECO_CLI_PORTFOLIO_H

#include "call.h"
#include "text.h"

/* What a verb makes of the projects. */
struct portfolio {
    size_t (*needs)(const eco_policy *policy);                  /* how many the policy has of what the verb reports */
    enum word nothing;                                          /* said when it has none */
    unsigned parts;                                             /* of enum eco_report_part */
    bool shows_rows;                                            /* whether `show` shows rows of lists */
    void (*show)(const struct screen *screen, const struct cJSON *report);
};

/* Loads the policy and reports each project, as JSON or through show; the gravest code. */
enum code portfolio_report(struct call *call, const struct portfolio *portfolio);

#endif
