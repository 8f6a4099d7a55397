/* The trees of the engine as text for people: a verdict first, then reasons, then detail. */
#ifndef ECO_CLI_TEXT_H
#define ECO_CLI_TEXT_H

#include "terminal.h"

struct cJSON;

/* Whole pages. */
void show_report(const struct screen *screen, const struct cJSON *report);
void show_decision(const struct screen *screen, const struct cJSON *report);
void show_advice(const struct screen *screen, const struct cJSON *report);
void show_comparison(const struct screen *screen, const struct cJSON *tree);
void show_derivation(const struct screen *screen, const struct cJSON *node);
void show_message(const struct screen *screen, const struct cJSON *message);
/* path is "" when there is one rule file only. */
void show_tests(const struct screen *screen, const struct cJSON *tests, const char *path);

/* What the tests have reached, in % and by name. */
double coverage_percent(const struct cJSON *coverage);
/* path is "" when there is one rule file only. */
void show_coverage(const struct screen *screen, const struct cJSON *coverage, const char *path);

/* Claims, each decided; `name_of` where the project that breaks one was written, or NULL. */
void show_claims(const struct screen *screen, const struct cJSON *tree, const char *folder);
/* The name of a file for a claim's project: to be freed with draft_free(). */
struct draft;
void claim_file(struct draft *out, const char *folder, int number, bool after);

/* Parts of a report. */
void show_head(const struct screen *screen, const struct cJSON *report);
void show_outlook(const struct screen *screen, const struct cJSON *report);
void show_questions(const struct screen *screen, const struct cJSON *report);
void show_goals(const struct screen *screen, const struct cJSON *report);
void show_gates(const struct screen *screen, const struct cJSON *report);
void show_other_gates(const struct screen *screen, const struct cJSON *report);
size_t conditions_count(const struct cJSON *report, const char *outcome);
void show_conditions(const struct screen *screen, const struct cJSON *report);         /* that are not met */
void show_conditions_met(const struct screen *screen, const struct cJSON *report);
void show_remarks(const struct screen *screen, const struct cJSON *report);
/* `policy` is the report itself, or a policy that it uses. In short: its themes, without their criteria. */
void show_score(const struct screen *screen, const struct cJSON *report, const struct cJSON *policy);
void show_score_in_short(const struct screen *screen, const struct cJSON *policy);
void show_used(const struct screen *screen, const struct cJSON *report);               /* the policies that it uses */
void show_obstacles(const struct screen *screen, const struct cJSON *report, const struct cJSON *policy);     /* gates that do not pass */
void show_limits(const struct screen *screen, const struct cJSON *policy);
struct draft;
void score_sentence(struct draft *out, const struct cJSON *policy, enum eco_language language);
void show_indicators(const struct screen *screen, const struct cJSON *report);
void show_lists(const struct screen *screen, const struct cJSON *report);
void show_breakdowns(const struct screen *screen, const struct cJSON *report);
void show_answers_by_key(const struct screen *screen, const struct cJSON *list);        /* of one list, for each row of a table */
void show_assumptions(const struct screen *screen, const struct cJSON *report);
void show_unanswered(const struct screen *screen, const struct cJSON *report);
void show_settings(const struct screen *screen, const struct cJSON *report);
void show_sources(const struct screen *screen, const struct cJSON *report);

/* Shared by the parts (text_item.c). */
struct draft;
/* "Panel d'usagers (/usage/panel), Preuve (/usage/preuve)": what a criterion or gate lacks. */
void item_lacking(struct draft *out, const struct cJSON *item, const struct cJSON *report);
/* "portail.json:31": where the answers stand that decided. */
void item_places(struct draft *out, const struct cJSON *item, const char *file);
/* "ecoscore.eco:120" */
void item_rule(struct draft *out, const struct cJSON *item);
/* Answers used, references, rule: what --verbose adds, each line indented. */
void item_detail(const struct screen *screen, int indent, const struct cJSON *item, const char *file);
/* The widest label of the items for which chosen() holds, or all when it is NULL. */
int item_widest(const struct cJSON *items, bool (*chosen)(const struct cJSON *item), int most);

#endif
