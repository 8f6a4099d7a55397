/* The linter: what is right by the rules of the language and is still likely not meant. Runs over a checked policy, for `check`
 * alone. Two sources tell it what it needs: the syntax tree, and the bounds of a blank project, in which every answer lies anywhere
 * in its declared range; so what it calls always true, or out of reach, is proved.
 *
 * One function for each kind of finding, in the table of lint.c. A finding is a message of diagnostics.def: W or R, at the place
 * to be mended, with the other place related where there are two. One cause, one finding. */
#ifndef ECO_LINT_H
#define ECO_LINT_H

#include "check.h"
#include "policy.h"

struct lint {
    struct eco_policy *policy;
    struct model *m;
    double cliff, swing;
    int32_t as_of;                      /* NO_DAY: nothing is compared with a day */
    const struct eco_reader *reader;
    struct document blank;
    struct uncertainty open;            /* of the blank project: `bounds` encloses every state, answered or not */
    bool has_blank;
    bool judges;                        /* there are criteria or gates: a file without any is a library, or being written */
};

/* The bound of a slot over all projects. */
struct bound lint_bound(const struct lint *l, uint32_t slot);
/* A figure as messages write it, and an interval: "from 1 to 5", "at most 5". */
struct text lint_number(const struct lint *l, double value, struct span for_language);
struct text lint_interval(const struct lint *l, double low, double high, struct span for_language);
enum eco_language lint_language(const struct lint *l, struct span at);
/* What stands in the policy file itself: what a library offers need not be used by each policy. */
bool lint_is_own(const struct lint *l, struct span at);
/* Whether a unit measures emissions or energy, whatever it is per. */
bool lint_is_physical(const struct lint *l, const struct unit *unit);
/* A cell of a table that stands in a rule file, the key of its row for column NONE; the whole table when it is from a file. */
struct span lint_cell(const struct lint *l, const struct table *table, uint32_t row, uint32_t column);
const struct node *lint_node(const struct lint *l, uint32_t thing);

typedef void lint_function(struct lint *l);
lint_function lint_labels, lint_fixes, lint_defaults, lint_rows_unknown;                                 /* lint_words.c */
lint_function lint_cliffs, lint_turns, lint_reach, lint_ceilings, lint_grades;                           /* lint_points.c */
lint_function lint_weights, lint_theme_weights, lint_twice, lint_empty_themes;                           /* lint_weight.c */
lint_function lint_conditions, lint_never_asked, lint_divisors;                                          /* lint_condition.c */
lint_function lint_unused, lint_columns, lint_rows, lint_units;                                          /* lint_use.c */
lint_function lint_figures, lint_dates, lint_validity, lint_mixed_tables, lint_mixed_sums;               /* lint_source.c */
lint_function lint_idle_changes;                                                                         /* lint_adapt.c */
lint_function lint_swings;                                                                               /* lint_swing.c */

#endif
