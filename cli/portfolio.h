/* The projects of one call, each in turn. */
#ifndef ECO_CLI_PORTFOLIO_H
#define ECO_CLI_PORTFOLIO_H

#include "call.h"
#include "text.h"

/* What is shown of a report as text. */
typedef void portfolio_show(const struct screen *screen, const struct cJSON *report);
/* What a report means for the exit code. */
typedef enum code portfolio_judge(const struct cJSON *report);

/* Reports each project, as JSON or through show; the gravest code. With dated, a project without date is refused. */
enum code portfolio_report(struct call *call, const eco_policy *policy, bool dated, portfolio_show *show,
                           portfolio_judge *judge);

#endif
