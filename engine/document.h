/* A project description read against the inputs of a policy, and the run over it. Lives in its own arena. */
#ifndef ECO_DOCUMENT_H
#define ECO_DOCUMENT_H

#include "json_text.h"
#include "json_tree.h"
#include "model.h"
#include "run.h"

struct answers {                    /* of one input: where each answer stands, by row (one row outside lists) */
    uint32_t *place;                /* index in values, or NONE */
    struct detail {
        struct text reason;         /* why it is not applicable */
        struct text word;           /* a key that the table's row for all others stands for */
        bool wrong;                 /* the answer had a message of its own */
        bool has_ends, between;     /* from `between` or `plus_minus`; from `between`: anything in there is as likely */
        double low, high;           /* then: within the declared range */
    } *detail;                      /* NULL until one answer has something to tell beside its value */
};

struct document {
    const struct model *model;
    struct arena arena;
    struct sources sources;
    struct diagnostics diagnostics;
    struct json_values values;
    bool is_json;
    bool lenient, partial;
    enum eco_language language;     /* of the words inside messages */
    uint32_t *given;                /* by thing: the member that gave it last, or 0 */
    uint32_t *guess;                /* which field comes next: by the one before, and first in each group (from malloc()) */
    struct answers *answers;        /* by input */
    uint32_t **row_place;           /* by list: where each row stands */
    uint32_t *rows;                 /* by list */
    bool *list_given;
    struct nest nest;               /* which rows of inner lists stand in which row */
    struct text name, policy;
    int32_t date;                   /* or NO_DAY */
    bool date_from_option, date_wrong;
    struct run run;
    struct matcher *matcher;        /* kept for the next document, like the guesses */
    struct outlook *outlook;        /* outlook.h: laid out when somebody asks */
    bool valid, ran;
    char digest[65];
};

/* Fills doc->run's answers from the text; then runs and judges what only a run can tell (asked, required). */
struct eco_project_options;
void document_read(struct document *doc, const struct model *model, struct text path, struct text bytes,
                   const struct eco_project_options *options);
void document_run(struct document *doc);
void judge_answers(struct document *doc);          /* admission.c: once it has run */
void judge_dates(struct document *doc);
bool document_is_for_another(const struct document *doc);     /* it names a policy, and not this one */
void document_clear(struct document *doc);         /* forgets everything and keeps its memory for the next */
void document_free(struct document *doc);

/* amount.c: reads the answer to an input that stands at `place` into (*value, *state); errors are filed. */
void amount_read(struct document *doc, const struct input *input, uint32_t place, uint32_t row, double *value,
                 uint8_t *state);

/* document_rows.c: before anything is laid out, how many rows each list has. */
void document_count_rows(struct document *doc);

/* "/usage/cible", "/equipements/2/duree", "/sites/0/appareils/2/duree": row NONE outside lists; of an inner list itself its outer row. */
struct text document_pointer(struct arena *arena, const struct document *doc, uint32_t thing, uint32_t row);
/* "/sites/0/appareils/2" */
struct text document_row_pointer(struct arena *arena, const struct document *doc, uint32_t list, uint32_t row);
struct span document_span(const struct document *doc, uint32_t place);
enum eco_language document_language(const struct document *doc);

/* Whether a question surely arises in a run; whether a used policy is surely asked, or surely not. */
bool input_is_asked(const struct run *run, const struct input *input, uint32_t row);
bool policy_is_asked(const struct run *run, const struct judgement *policy);
bool policy_is_left_out(const struct run *run, const struct judgement *policy);

/* What an answer tells beside its value; all zero when it is nothing. */
/* Whether it is a question that nobody has answered yet; what follows from other answers is none (uncertainty.c). */
bool answer_is_open(const struct document *doc, const struct input *input, uint32_t row);
struct detail answer_detail(const struct document *doc, uint32_t input, uint32_t row);
/* The same to be written to; NULL without memory. */
struct detail *answer_detail_of(struct document *doc, uint32_t input, uint32_t row);

/* Where an input's answer is kept in the run. */
double *raw_value(const struct run *run, const struct input *input, uint32_t row);
uint8_t *raw_state(const struct run *run, const struct input *input, uint32_t row);

#endif
