/* Operators of the reference evaluator: one function for each kind of node. */
#ifndef TESTS_OPERATOR_H
#define TESTS_OPERATOR_H

#include "reference.h"

struct reading operator_binary(struct reference *reference, const struct node *node, const struct scope *scope,
                               struct words words);
struct reading operator_between(struct reference *reference, const struct node *node, const struct scope *scope);
struct reading operator_state(struct reference *reference, const struct node *node, const struct scope *scope);
struct reading operator_in_range(struct reference *reference, const struct node *node, const struct scope *scope);
struct reading operator_one_of(struct reference *reference, const struct node *node, const struct scope *scope);
struct reading operator_matches(struct reference *reference, const struct node *node, const struct scope *scope);
struct reading operator_if(struct reference *reference, const struct node *node, const struct scope *scope, struct words words);
struct reading operator_rounded(struct reference *reference, const struct node *rounded, const struct scope *scope);
struct reading operator_extreme(struct reference *reference, const struct node *node, const struct scope *scope);
struct reading operator_unary(struct reference *reference, const struct node *node, const struct scope *scope);

#endif
