/* The one entry to the checker: trees of all modules in model->module, everything else of the model out. Errors go to
 * model->diagnostics; the program may be run only when there are none and the arena has not failed. */
#ifndef ECO_CHECK_MODEL_H
#define ECO_CHECK_MODEL_H

#include "model.h"

void model_check(struct model *model);

#endif
