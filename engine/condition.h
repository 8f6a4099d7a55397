/* Conditions: what is asked of a project beside the gates of its policy, by the options of one run. They are numbered; one that is
 * not asked is left out. */
#ifndef ECO_CONDITION_H
#define ECO_CONDITION_H

#include "policy.h"

enum condition_kind { CONDITION_GRADE, CONDITION_SCORE, CONDITION_PAST, CONDITIONS };
enum condition_outcome { CONDITION_PASSED, CONDITION_FAILED, CONDITION_UNDECIDED };

struct condition {
    struct text name, label, wanted, found, message, fix;
    enum condition_outcome outcome;
};

/* False when it is not asked. */
bool condition_of(const struct telling *t, enum condition_kind kind, struct condition *condition);

/* "passed", "failed" or "undecided" */
const char *condition_word(enum condition_outcome outcome);

#endif
