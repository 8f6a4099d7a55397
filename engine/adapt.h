/* A policy that adapts another: `based on` in its head names the base, whose file is read for it alone. What it says of the base
 * is done in the base's tree, before anything is declared; then the base is read as a library is, so that what its lines say of
 * other files, and what is told of them, stays theirs. What was said is kept, with its reasons, in model->alteration. */
#ifndef ECO_ADAPT_H
#define ECO_ADAPT_H

#include "difference.h"
#include "model.h"

/* ---- adapt_kind.c: what may be said of what ---- */
struct adapted_kind {
    enum node_kind node;
    int token;                          /* by which `change` and `remove` name it */
    enum item_kind item;                /* as which it is compared */
    bool changes;                       /* `change` has lines for it (parser.y) */
    bool reasoned;                      /* who adds one says why: it is asked, judges, or is a figure */
    bool once;                          /* a block that stands once, and is replaced by being written */
};
const struct adapted_kind *adapted_kind_of_node(const struct node *node);      /* or NULL */
const struct adapted_kind *adapted_kind_of_token(int token);                   /* or NULL */
/* The kind of line that stands for all those that are replaced together. */
enum node_kind like_of(enum node_kind kind);
/* Whether lines of `gone` are no longer true once a line of `said` is said. */
bool goes_with(enum node_kind said, enum node_kind gone);

/* ---- adapt.c ---- */
/* Does to the base of a module what the module says, once both are read; tells what stands where there is no base. */
void adapt(struct model *m, uint32_t module);
/* What is said of a thing that is, or NULL. */
const struct alteration *alteration_of(const struct model *m, const struct node *node);
/* The name of a thing where it was said last: in a change of it, or where it is declared. */
struct span place_said(const struct model *m, const struct node *node);
/* What the policy itself, or what it adapts, says of a thing by its kind and folded path, or NULL; whether it is removed. */
const struct alteration *alteration_named(const struct model *m, enum item_kind item, struct text fold, bool removed);
/* Where a name was removed, if it was: for whoever misses it. */
const struct node *removal_of(const struct model *m, struct text fold);
/* The lines of a thing that are of one kind, in a list of their own. */
struct node *lines_like(struct arena *arena, const struct node *node, enum node_kind like);

/* ---- adaptation.c: the same for people ---- */
/* {title, version, file, changes: [{change, kind, name, label, reason, at, details}], based_on}; null for what adapts nothing. */
cJSON *adaptation_json(const struct telling *t, const struct judgement *j);
/* {change, reason, at, details, title}: what was said of one thing; null where nothing was. */
cJSON *alteration_json(const struct telling *t, const struct node *node);

#endif
