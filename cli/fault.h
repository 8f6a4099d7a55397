/* What is wrong with a file of a portfolio, not with a project in it. */
#ifndef ECO_CLI_FAULT_H
#define ECO_CLI_FAULT_H

#include "feed.h"

/* As a sentence; nothing for a good piece. */
void fault_add(struct draft *out, const struct piece *piece, enum eco_language language);

#endif
