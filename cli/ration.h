/* Markdown for a platform that takes only so much of it: written block by block. What finds no room is left out and counted, so that
 * a comment is never refused as a whole. */
#ifndef ECO_CLI_RATION_H
#define ECO_CLI_RATION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "words.h"

enum {
    COMMENT_BYTES = 65536,              /* GitHub takes as many characters in a comment */
    SUMMARY_BYTES = 1 << 20,            /* and as many bytes in the summary of a step */
    NAME_SHOWN = 200, TEXT_SHOWN = 500  /* characters: longer ones end with an ellipsis */
};

struct block {
    FILE *out;                          /* what is written here is the block */
    char *bytes;
    size_t length;
};

struct ration {
    FILE *out;
    size_t heads, findings;             /* bytes that are left for each */
    size_t heads_left_out, findings_left_out;
};

struct ration ration_of(FILE *out, size_t bytes);
/* Keeps room for a head, which is to be written later: no flood of findings takes the room of a decision. */
void ration_reserve(struct ration *ration, struct block *head);
/* What has been left out, at the end. */
void ration_end(const struct ration *ration, enum eco_language language);

/* False without memory, which is noted. */
bool block_open(struct block *block);
/* Puts it where there is room, which becomes less; false when there is not, which is counted. */
bool block_put(struct block *block, FILE *out, size_t *room, size_t *left_out);

#endif
