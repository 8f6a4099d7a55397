/* A policy as one tree, for people who read it and are not judged by it. Its shape is docs/doc.schema.json. */
#ifndef ECO_DESCRIPTION_H
#define ECO_DESCRIPTION_H

#include "policy.h"

/* description_words.c: a part of a rule in which names are replaced by what they stand for, and the rule as it was written,
 * without the indentation of its first line. */
struct text in_words(const struct telling *t, const struct node *expression);
/* All lines of one kind, in words, one below the other. */
cJSON *lines_in_words(const struct telling *t, const struct node *node, enum node_kind kind);
/* What a claim says behind its title. */
struct text claim_in_words(const struct telling *t, const struct node *claim);
struct text sentence_in_words(const struct telling *t, const struct template *template);
struct text rule_text(const struct telling *t, const struct node *node);
/* One line of a rule, its layout apart. */
struct text one_line(const struct telling *t, struct span at);
/* A dated value on the day from which pictures are drawn: that from which the policy is valid, else the first. */
double value_then(const struct telling *t, uint32_t value);
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

#endif
