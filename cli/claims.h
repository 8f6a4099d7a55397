/* `check --claims`: the claims of one policy, decided; projects that break them written to a folder. */
#ifndef ECO_CLI_CLAIMS_H
#define ECO_CLI_CLAIMS_H

#include "call.h"

/* CODE_REFUSED when a claim is not proved, CODE_RULES when there is none. In JSON the tree goes behind a comma into the open
 * document of `check`, as a member. */
enum code claims_check(struct call *call, const eco_policy *policy, const char *path);

#endif
