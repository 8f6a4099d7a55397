/* Policies from memory and from rules/, projects with answers taken out, and completions of them. */
#ifndef TESTS_COMPLETION_H
#define TESTS_COMPLETION_H

#include "../../engine/policy.h"
#include "../../engine/uncertainty.h"
#include "random.h"

/* For cmocka tests: each ends the test when it fails. What it gives back is the caller's. */
char *written(void (*write)(struct random *, FILE *), struct random *r);
eco_policy *policy_of_text(const char *rules);
eco_policy *bordeaux(void);
char *rule_file(const char *path);      /* the text of a file below rules/; to be freed */
eco_project *project_of_text(const eco_policy *policy, const char *text);
/* One of the ten example projects of the Bordeaux pack, without a share of its answers and with ± on some. */
char *eroded_example(struct random *r, uint32_t which, double share);

/* A value for a variable: an end, the edge of some band or scale or a little beside it, or anything in between. */
double some_value(struct random *r, const struct program *p, const struct variable *v);
/* Texts that a trial may answer with. */
struct texts {
    double at[3];
};
struct texts some_texts(struct trial *t);
bool is_text(const struct uncertainty *u, const struct variable *v);
/* Gives every figure, and a share of the questions, some value; false when a question stays open. */
bool complete(struct random *r, struct trial *t, double share, const struct texts *texts);

/* Marks slots, and columns behind them, that are written on the way to what a policy declares that may not be asked: only where it is asked
 * do they mean anything. */
void mark_passed_over(const struct model *m, bool *marked);

/* Tries a property on random rules and projects (answered in a share of `least` to 1), one pair for each seed, and on the
 * examples of the Bordeaux pack without 0 to `most` of their answers. A failure is told with everything to repeat it. */
typedef bool property(struct random *r, uint64_t seed, const eco_policy *policy, struct document *doc);
void try_random_rules(uint64_t first_seed, uint32_t n, double least, property *holds);
void try_bordeaux(uint64_t seed, uint32_t n, double most, property *holds);

#endif
