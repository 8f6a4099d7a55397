/* A policy as one tree, for people who read it and are not judged by it. Its shape is docs/doc.schema.json. */
#ifndef ECO_DESCRIPTION_H
#define ECO_DESCRIPTION_H

#include "policy.h"

/* description_words.c: a part of a rule in which names are replaced by what they stand for, and the rule as it was written,
 * without the indentation of its first line. */
struct text in_words(const struct telling *t, const struct node *expression);
/* All lines of one kind, in words, one below the other. */
/* The lines `as X when C` of a thing, one behind another; empty when it has none. */
struct text decision_in_words(const struct telling *t, const struct node *node);
cJSON *lines_in_words(const struct telling *t, const struct node *node, enum node_kind kind);
/* When a used policy is asked: by its own condition, and by those of the policies around it. */
struct text policy_in_words(const struct telling *t, const struct judgement *policy);
/* What a claim says behind its title. */
struct text claim_in_words(const struct telling *t, const struct node *claim);
struct text sentence_in_words(const struct telling *t, const struct template *template);
struct text rule_text(const struct telling *t, const struct node *node);
/* One line of a rule, its layout apart. */
struct text one_line(const struct telling *t, struct span at);
/* description_day.c: the day for which figures that change at dates are told: the one that is asked for, else the first day on
 * which the policy is valid and each of them has a figure; where it is valid without a beginning, that of the newest. NO_DAY where
 * no figure changes. */
int32_t described_day(const struct model *m, const char *as_of);
/* A value on that day; NaN where it has none yet. */
double value_then(const struct telling *t, uint32_t value);
/* The figures that change at dates and that a rule names itself, each with what it is on the other days. */
cJSON *described_figures(const struct telling *t, uint32_t thing);
/* Name, label, standing, where it stands and how it is written. */
cJSON *thing_json(const struct telling *t, uint32_t thing);
cJSON *texts_json(const struct telling *t, const struct node *node, enum node_kind kind);

/* description_input.c, description_criterion.c, description_table.c, description_unit.c */
cJSON *described_inputs(const struct telling *t);
cJSON *described_settings(const struct telling *t);
cJSON *described_criteria(const struct telling *t);
cJSON *described_themes(const struct telling *t);
cJSON *described_gates(const struct telling *t, enum thing_kind kind);
cJSON *described_claims(const struct telling *t);
cJSON *described_definitions(const struct telling *t);
cJSON *described_tables(const struct telling *t);
cJSON *described_values(const struct telling *t);
cJSON *described_units(const struct telling *t);
/* description_scale.c: bands and scales as corners of a line, from left to right: [{x, points}]; null for other criteria. */
cJSON *scale_json_of(const struct telling *t, const struct criterion *criterion);
/* The points of a curve in the same form; null for one of so many that no picture shows them. */
cJSON *curve_drawing(const struct telling *t, const struct curve *curve);
/* What an edge that rests on a figure that changes comes to, in words; empty for other edges. */
struct text edge_then_in_words(const struct telling *t, const struct criterion *criterion, uint32_t line);

#endif
