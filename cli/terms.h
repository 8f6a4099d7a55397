/* What the options ask of projects beside the gates: conditions, waivers, an earlier report, one policy and no other. */
#ifndef ECO_CLI_TERMS_H
#define ECO_CLI_TERMS_H

#include "call.h"

struct terms {
    struct eco_terms asked;
    eco_waivers *waivers;
    eco_past *past;
};

/* The policy that --policy-digest means; told when it is another. */
enum code terms_policy(const struct call *call, const eco_policy *policy);
/* Reads what the options name; mistakes are told. Waivers that are wrong are told at the end, as those that lift nothing. */
enum code terms_open(struct terms *terms, struct call *call, const eco_policy *policy);
/* To be given to reports; NULL when nothing is asked. */
const struct eco_terms *terms_asked(const struct terms *terms);
/* Before each project is reported: whether the earlier report is one of it, and what becomes of its waivers. */
enum code terms_meet(struct terms *terms, eco_project *project);
/* Tells what is wrong with the waivers and the earlier report, once all projects were met. With `whole`, waivers of other projects
 * are wrong, too. */
enum code terms_end(struct terms *terms, const struct call *call, bool whole);
void terms_free(struct terms *terms);

#endif
