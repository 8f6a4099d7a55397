/* Going on where an interrupted run of `batch` stopped. While it runs its lines stand in OUTPUT.part; what was cut in the middle
 * of a line is taken off. */
#ifndef ECO_CLI_RESUME_H
#define ECO_CLI_RESUME_H

#include "call.h"

/* Opens the output. *done: how many projects its lines are about already; 0 for a new file. A file that an interrupted run has
 * left is gone on with under --resume, and else refused. */
enum code resume_open(struct call *call, const char *rules, bool headed, unsigned long long *done);

#endif
