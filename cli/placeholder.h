/* The words in capitals that stand for what the user types, as in --policy FILE: one table for usage lines, options and messages. */
#ifndef ECO_CLI_PLACEHOLDER_H
#define ECO_CLI_PLACEHOLDER_H

#include "draft.h"
#include "ecoscore.h"

/* Adds "FILE.eco|FOLDER" with its words in that language. */
void placeholder_put(struct draft *out, const char *text, enum eco_language language);

#endif
