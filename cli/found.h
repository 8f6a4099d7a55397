/* What was found in one run, in the formats of pipelines and platforms. Each writes one document about all projects, from the trees
 * of eco_findings(): one for each project, and one for the rules or the waivers where these are wrong. */
#ifndef ECO_CLI_FOUND_H
#define ECO_CLI_FOUND_H

#include "draft.h"
#include "member.h"
#include "words.h"

struct found {
    eco_result **result;
    size_t n, room;
    enum eco_language language;
};

/* Takes the result over; false without memory, and the result is then freed. NULL: there was no memory for it. */
bool found_add(struct found *found, eco_result *result);
void found_free(struct found *found);
const cJSON *found_tree(const struct found *found, size_t i);

/* The writers, by name of format (found.c for `findings`, and a file each). */
void findings_write(FILE *out, const struct found *found);

#endif
