/* The rule files of one call, each in turn: what `check` and `test` have in common. */
#ifndef ECO_CLI_RULEBOOK_H
#define ECO_CLI_RULEBOOK_H

#include "call.h"

/* What is done with one loaded rule file, valid or not. */
typedef enum code rulebook_visit(struct call *call, eco_policy *policy, const char *path, void *context);

enum code rulebook_each(struct call *call, rulebook_visit *visit, void *context);

#endif
