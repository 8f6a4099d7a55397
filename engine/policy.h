/* The objects behind the public handles. */
#ifndef ECO_POLICY_H
#define ECO_POLICY_H

#include "check_model.h"
#include "document.h"
#include "ecoscore.h"
#include "outlook.h"

struct eco_policy {
    struct arena arena;
    struct sources sources;
    struct diagnostics diagnostics;
    struct model model;
    enum eco_status status;
    struct eco_names names[ECO_KINDS];
    uint32_t *indicator, *headline;     /* the things of these kinds */
};

struct eco_project {
    struct document document;
};

struct eco_result {
    struct arena arena;
    cJSON *root;
};

struct text policy_join(struct arena *arena, struct text from, struct text path);

/* suite.c: the project of an inline test, read; false when it cannot be. Its cJSON tree is made in the arena in use. */
bool suite_project(const struct eco_policy *policy, const struct eco_reader *reader, uint32_t test, struct arena *arena,
                   struct document *doc);

/* summary.c: fills names and indicator of a valid policy. */
void policy_name_all(struct eco_policy *policy);

/* result.c: a result whose tree is built between result_start() and result_finish(), which gives NULL without memory. */
struct eco_result *result_start(struct arena **before);
struct eco_result *result_finish(struct eco_result *result, struct arena *before, cJSON *root);
/* Writes a tree as JSON text into memory of an arena, for the projects of inline tests. */
struct text result_text(struct arena *arena, const cJSON *tree);

/* What every builder of trees needs at hand. */
struct telling {
    const struct model *model;
    struct document *doc;              /* NULL where there is no project */
    enum eco_language language;
    struct arena *arena;
    struct outlook *outlook;           /* NULL where there is no project */
    const struct eco_terms *terms;     /* NULL: none */
    const struct rests *rests;         /* of a report: what footprints rest on; NULL: there are none */
    const struct waiver **lifted;      /* by gate, the waiver that lifts it; NULL: there are no waivers */
    int32_t day;                      /* of a page of rules: for which figures that change at dates are told */
};

/* sentence.c: values as people read them. */
struct text value_text(const struct telling *t, const struct type *type, double value, uint8_t state);
/* Its label; of what a used policy declares, with its path: two policies may call two things alike. */
struct text label_apart(const struct telling *t, const struct thing *thing);
struct text thing_text(const struct telling *t, uint32_t thing, uint32_t row);
/* A value to be typed in: all its digits, with its unit. */
struct text value_text_exact(const struct telling *t, const struct type *type, double value);
struct text number_for_people(const struct telling *t, double value);
struct text template_text(const struct telling *t, const struct template *template);
/* False when a name in the sentence has no value: the sentence would then state what nobody knows. */
bool template_is_known(const struct telling *t, const struct template *template);
bool thing_value(const struct telling *t, uint32_t thing, uint32_t row, double *value, uint8_t *state);
cJSON *value_json(const struct telling *t, const struct type *type, double value, uint8_t state);
cJSON *unit_json(const struct telling *t, const struct type *type);
cJSON *state_json(uint8_t state);
cJSON *place_json(const struct telling *t, struct span at);
cJSON *standing_json(int standing);
cJSON *day_json(int32_t day);
struct text say(const struct telling *t, const char *en, const char *fr);

cJSON *messages_json(const struct diagnostics *diagnostics, const struct sources *sources, enum eco_language language,
                     struct arena *arena);

#endif
