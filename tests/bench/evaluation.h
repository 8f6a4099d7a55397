/* The rule set of rules.eco written by hand, over a cJSON tree: what a C programmer would write for these rules alone. */
#ifndef BENCH_EVALUATION_H
#define BENCH_EVALUATION_H

#include <cjson/cJSON.h>
#include <regex.h>
#include <stdbool.h>

struct rules {
    regex_t url, licence;
};

struct outcome {
    const char *name;
    double score, footprint, per_user;
    char grade;
    bool blocked[3];
};

bool rules_start(struct rules *rules);
/* False when a field is missing. */
bool rules_evaluate(const struct rules *rules, const cJSON *project, struct outcome *outcome);
void rules_free(struct rules *rules);

#endif
