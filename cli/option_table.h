/* The table of options: one row says all of one, or of what one means for some verbs. Help, completion, the manual and the
 * reading of arguments are made from it. */
#ifndef ECO_OPTION_TABLE_H
#define ECO_OPTION_TABLE_H

#include "option.h"
#include "verb.h"

enum option_id {
    OPTION_POLICY = 256, OPTION_FORMAT, OPTION_AS_OF, OPTION_LENIENT, OPTION_LANG, OPTION_OUTPUT, OPTION_WIDTH,
    OPTION_COLOUR, OPTION_QUIET, OPTION_VERBOSE, OPTION_KEYS_ONLY, OPTION_PROGRAM, OPTION_HELP, OPTION_VERSION,
    OPTION_TIGHT, OPTION_TARGET, OPTION_ASK, OPTION_SEED, OPTION_SET, OPTION_JOBS, OPTION_FAIL_FAST, OPTION_ROOT, OPTION_CHECK,
    OPTION_DIFF, OPTION_COVERAGE, OPTION_SUGGEST, OPTION_MIN_COVERAGE, OPTION_PROJECTS, OPTION_CLAIMS, OPTION_BUDGET,
    OPTION_COUNTEREXAMPLES, OPTION_DENY, OPTION_CLIFF, OPTION_SWING,
    OPTION_MIN_GRADE, OPTION_MIN_SCORE, OPTION_SURELY, OPTION_NO_WORSE_THAN, OPTION_WAIVERS, OPTION_POLICY_DIGEST,
    OPTION_TOP, OPTION_SINCE, OPTION_FROM, OPTION_TO, OPTION_MODELS, OPTION_REJECTS, OPTION_ONTO, OPTION_GROUP, OPTION_END
};
_Static_assert(OPTION_END - OPTION_POLICY <= 64, "one bit each in options.given");

#define MANY (1U << VERBS)
enum { OPTION_ROWS_MOST = 80 };

struct option_info {
    enum option_id id;
    const char *name, *alias;
    char letter;
    const char *value;              /* what stands for its value in help; NULL when it takes none */
    unsigned verbs;                 /* bits by verb_id; and MANY when it may be repeated: any other is refused a second time */
    const char *words[ECO_LANGUAGES];
};

extern const struct option_info option_table[];      /* the last row has no name */
/* The row of an id or a letter, as this verb has it; another verb's where this one has none. NULL when there is none. */
const struct option_info *option_find(const struct verb *verb, int id);

#endif
