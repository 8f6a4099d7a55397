/* The `allow` sentences of rule files, and what they allow. An error is never allowed. */
#ifndef ECO_ALLOWANCE_H
#define ECO_ALLOWANCE_H

#include "model.h"

/* Finds the sentences of all modules. */
void allowances_gather(struct model *model);
/* Marks the findings that they allow; may be called again when there are more. */
void allowances_apply(struct model *model);
/* Tells those that allow nothing, and why. */
void allowances_judge(struct model *model);

#endif
