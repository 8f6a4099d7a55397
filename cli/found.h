/* What was found in one run, in the formats of pipelines and platforms. Each writes one document about all projects, from the trees
 * of eco_findings(): one for each project, and one for the rules or the waivers where these are wrong. */
#ifndef ECO_CLI_FOUND_H
#define ECO_CLI_FOUND_H

#include "draft.h"
#include "member.h"
#include "words.h"

struct found {
    eco_result **result;
    size_t n, room;
    enum eco_language language;
};

/* Takes the result over; false without memory, and the result is then freed. NULL: there was no memory for it. */
bool found_add(struct found *found, eco_result *result);
void found_free(struct found *found);
const cJSON *found_tree(const struct found *found, size_t i);

/* ---- reading the trees ---- */

/* The finding about a check, or NULL; and whether a finding is about one. */
const cJSON *found_about(const cJSON *tree, const cJSON *check);
bool found_is_check(const cJSON *tree, const cJSON *finding);
/* The waiver that lifts it, or NULL. */
const cJSON *found_waiver(const cJSON *finding);
/* What a tree is about: the name of the project, or a file; and that file, as it was typed. */
const char *found_name(const cJSON *tree);
const char *found_file(const cJSON *tree);
/* A path without "./" in front, which platforms do not take for the same file. */
const char *found_path(const char *path);
int found_line(const cJSON *place, const char *name);           /* at least 1 */
/* "It is kept for 2 years. → Keep it longer." */
void found_sentence(struct draft *out, const cJSON *finding);
/* "APPROVED with 1 waiver", "INVALID" */
void found_decision(struct draft *out, const cJSON *tree, enum eco_language language);
/* "B · 33.3/100"; nothing when there is no score. */
void found_score(struct draft *out, const cJSON *tree, enum eco_language language);

/* ---- the writers ---- */

void findings_write(FILE *out, const struct found *found);      /* found.c: the trees themselves */
void sarif_write(FILE *out, const struct found *found);         /* SARIF 2.1.0 */
void junit_write(FILE *out, const struct found *found);         /* JUnit XML */
/* The tests of one rule file as one suite, between a root that is opened before the first and closed behind the last. */
void junit_open(FILE *out);
void junit_tests(FILE *out, const struct cJSON *tree, const char *path);
/* Instead, for rules that are invalid. */
void junit_broken(FILE *out, const struct cJSON *messages, const char *path);
void junit_close(FILE *out);
void github_write(FILE *out, const struct found *found);        /* annotations of GitHub Actions */
void summary_write(FILE *out, const struct found *found);       /* its step summary, Markdown */
void gitlab_write(FILE *out, const struct found *found);        /* code quality */
void tap_write(FILE *out, const struct found *found);           /* TAP version 14 */
void comment_write(FILE *out, const struct found *found);       /* Markdown for a merge request */
/* comment.c, for the summary: the findings of one tree as a list, as far as there is room; under a title, unless it is NULL. */
struct ration;
void comment_findings(struct ration *ration, const cJSON *tree, const char *title, enum eco_language language);

#endif
