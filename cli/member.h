/* Reading the trees that the engine returns. A member that is absent reads as empty, none or zero. */
#ifndef ECO_CLI_MEMBER_H
#define ECO_CLI_MEMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <cjson/cJSON.h>

const cJSON *member(const cJSON *object, const char *name);
const char *member_text(const cJSON *object, const char *name);        /* "" when there is none */
bool member_is(const cJSON *object, const char *name, const char *value);
bool member_true(const cJSON *object, const char *name);
bool member_number(const cJSON *object, const char *name, double *value);
double member_value(const cJSON *object, const char *name);            /* 0 when there is none */
size_t member_count(const cJSON *object, const char *name);            /* elements of an array */
/* The label of a thing, or its name. */
const char *member_label(const cJSON *object);
/* What a theme of this report weighs in its score: with a mean of criteria, what its criteria that apply weigh. */
double member_theme_weight(const cJSON *report, const cJSON *theme);

#endif
