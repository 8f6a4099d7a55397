/* The dialogue of `advise --ask`: the open questions, the most useful first; each answer is read like any other, and the
 * score is shown narrowing. */
#ifndef ECO_CLI_DIALOGUE_H
#define ECO_CLI_DIALOGUE_H

#include "call.h"

/* Whether there is somebody to ask. */
bool dialogue_is_possible(void);

/* Asks until nothing is open or the person stops, and writes the completed project to the result. `project` becomes the
 * completed one. Prompts go to stderr. */
enum code dialogue_hold(struct call *call, const eco_policy *policy, const char *path, eco_project **project);

#endif
