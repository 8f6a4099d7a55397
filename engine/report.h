/* The parts that a report tree is made of. Each function gives a tree for report.c to put in its place. */
#ifndef ECO_REPORT_H
#define ECO_REPORT_H

#include "policy.h"
#include "verdict.h"

/* Of one policy: the policy itself, or one that it uses. */
cJSON *report_criteria(const struct telling *t, const struct judgement *j);
/* "approved", "refused" or "undecided"; what stands in the way is added to `reasons`. */
const char *report_decision(const struct telling *t, cJSON *reasons);
/* Why the project has no grade. */
struct text no_grade_reason(const struct telling *t, const struct judgement *j);
/* What a criterion adds to the score: its share of the weights times its points. */
double contribution(const struct telling *t, const struct criterion *c);
/* Whether the measure is what the points come from. Where a line decided it is not; nor where the criterion does not apply:
 * there it was compiled for what `applies when` says, and may be another number. */
bool measure_counts(const struct telling *t, const struct criterion *c);
cJSON *report_gates(const struct telling *t, const struct judgement *j, enum thing_kind kind);
cJSON *report_themes(const struct telling *t, const struct judgement *j);
/* report_score.c. `tight`: whether branch and bound looks at the score. */
cJSON *report_score(const struct telling *t, const struct judgement *j, bool tight);
cJSON *report_grade(const struct telling *t, const struct judgement *j);
cJSON *report_completeness(const struct telling *t, const struct judgement *j);
cJSON *report_rules(const struct judgement *j);
cJSON *report_scale(const struct judgement *j);
/* report_used.c: the policies that are used under a name. */
cJSON *report_used(const struct telling *t);
bool is_of_asked(const struct telling *t, uint32_t thing);      /* of the policy itself, or of one that is surely asked */
cJSON *report_indicators(const struct telling *t, const struct judgement *j);
/* Of these, what a report leads with: {name, label, text, range}. */
cJSON *report_headlines(const struct telling *t, const struct judgement *j);
cJSON *report_lists(const struct telling *t, bool with_rows);
cJSON *report_breakdowns(const struct telling *t);
cJSON *figure_json(const struct telling *t, const struct thing *thing, double value, uint8_t state, struct bound bound);
void report_tables(const struct telling *t, cJSON *report);      /* a member of it, if something is shown */
cJSON *report_assumptions(const struct telling *t);
cJSON *report_unanswered(const struct telling *t);
cJSON *report_sources(const struct telling *t);
struct goal;
/* report_outlook.c. `budget`: nodes of branch and bound for the first questions, 0 for none. */
cJSON *report_questions(const struct telling *t, uint32_t budget);
cJSON *report_advice(const struct telling *t, const struct goal *target);     /* NULL: the next grade, and blocked gates */
cJSON *report_chances(const struct telling *t, uint64_t seed);
/* "B", "72.5" or the name of a gate; false when it is none of them. */
bool report_target(const struct model *m, struct text target, struct goal *goal);
/* report_rests.c: what footprints rest on, computed for all of them at once. */
struct rests;
struct rests *report_rests(const struct telling *t);
cJSON *report_rests_on(const struct rests *rests, uint32_t thing);
/* A line of the rules on one line, whatever its layout. */
struct text report_line(const struct telling *t, struct span at);
struct evidence evidence_of(const struct telling *t);
/* Finds the waivers that lift gates; false without memory. Whether a gate, by its index, is lifted. */
bool report_lift(struct telling *t);
bool gate_is_lifted(const struct telling *t, uint32_t gate);
/* waiver.c: what a waiver says, for trees; null for NULL. */
struct waiver;
cJSON *waiver_json(const struct eco_waivers *waivers, const struct waiver *waiver);
enum eco_outcome gate_outcome(const struct telling *t, const struct gate *gate);
/* Marks, in seen[], everything that a thing's rule rests on, itself included. marks() lays seen[] out; NULL without memory. */
void mark_references(const struct model *model, uint32_t thing, bool *seen);
bool *marks(const struct telling *t, uint32_t thing);
/* The unanswered inputs among those marked. */
/* Of a list whose rows the rules leave out of reports. */
bool is_left_out(const struct model *m, const struct thing *thing);
cJSON *needed_inputs(const struct telling *t, const bool *seen);

/* report_bounds.c: "low", "high" and "range" of a value in its unit (null without limit); "low" and "high" of points. */
void put_bounds(const struct telling *t, cJSON *object, const struct type *type, struct bound x);
void put_points(cJSON *object, struct bound x);
/* "1.2 to 3.4 kgCO2e"; "at least 3 EUR"; empty for a point, or when nothing limits it. */
/* An end that says something: no answer is beyond 10^18. */
bool is_limited(double end);
struct text range_text(const struct telling *t, const struct type *type, struct bound x);
struct bound bound_of_thing(const struct telling *t, uint32_t index, uint32_t row);
/* A variable as messages name it ("equipment[0].kept", "devices[laptop].made"), as people read it, and where it stands in
 * the project ("" when it does not). */
struct text variable_name(const struct telling *t, uint32_t variable);
struct text variable_label(const struct telling *t, uint32_t variable);
struct text variable_pointer(const struct telling *t, uint32_t variable);
/* Names of what may move a slot: questions without answer (open), or figures and answers with ±. */
cJSON *movers_json(const struct telling *t, uint32_t slot, bool open);

/* report_answers.c, for the other parts: how many rows a thing has (1 outside lists), the line of a value in the project,
 * how an answer came about, and the answers among those marked. */
uint32_t rows_of(const struct telling *t, const struct thing *thing);
/* report_outlook.c. What people know a row of a list by: the first answer in it but one (or NONE), with that of the row around it. */
struct text words_of_row(const struct telling *t, uint32_t list, uint32_t row, uint32_t but);
struct text path_in_row(const struct telling *t, uint32_t index);      /* of a field of a list: below the list */
enum { KEYS_NAMED = 3 };        /* of one input for each row of a table, where answers to it are missing; more are named as one */
const struct keyed *keyed_with(const struct telling *t, uint32_t input);       /* whose input it is, or NULL */
struct text row_path(const struct telling *t, uint32_t index, uint32_t row);
/* "sites[0].devices[2]": a row of a list; and "sites[0].devices", a list, of an inner one in an outer row. */
struct text path_of_row(const struct telling *t, uint32_t list, uint32_t row);
struct text path_of_list(const struct telling *t, uint32_t list, uint32_t outer);
cJSON *line_json(const struct telling *t, uint32_t place);
const char *answer_state(const struct telling *t, const struct input *input, uint32_t row, uint8_t state);
struct text answer_text(const struct telling *t, uint32_t index, uint32_t row, double value, uint8_t state);
cJSON *inputs_json(const struct telling *t, const bool *seen);

#endif
