/* A slow and obvious evaluator of the syntax tree, written from the manual alone, to judge the engine by. It knows estimates
 * only: no bounds, no sources, no sentences.
 *
 * What it cannot do: tables from CSV files, lists in groups. */
#ifndef TESTS_REFERENCE_H
#define TESTS_REFERENCE_H

#include "reading.h"
#include "rulebook.h"

struct cJSON;

/* What was computed before, so that definitions that use each other take no exponential time. */
struct memory {
    const struct node *node;
    int row;
    struct reading reading;
    struct memory *next;
};

struct reference {
    struct rulebook *book;
    const struct cJSON *project;
    struct reading as_of;
    struct memory *memory;
};

/* Where an expression stands: in a row of a list or table, in a function called with arguments, or (NULL) in neither. */
struct scope {
    const struct node *list;                /* N_LIST or N_TABLE, or NULL in a function */
    int row;                                /* of a list in a list: among those in all rows of that */
    struct text name;                       /* of the row, or empty */
    struct text key;                        /* which of the answers to an input for each row of a table is meant; else empty */
    const struct node *function;
    const struct argument {
        const struct node *parameter;
        struct reading value;
        const struct argument *next;
    } *argument;
    const struct scope *outer;              /* of a row only: functions see their parameters alone */
};

/* Both borrow the book and the project. */
void reference_start(struct reference *reference, struct rulebook *book, const struct cJSON *project);

/* `words`: what a bare name may mean where this value is wanted. */
/* Lines `as X when C` below a node. */
struct reading reference_decision(struct reference *reference, const struct node *lines, const struct scope *scope,
                                  struct words words);
struct reading reference_value(struct reference *reference, const struct node *expression, const struct scope *scope,
                               struct words words);
struct reading reference_condition(struct reference *reference, const struct node *expression, const struct scope *scope);
/* An input, value or definition by its declaration, and one for each row in that row. */
struct reading reference_of(struct reference *reference, const struct node *declaration, const struct scope *scope);
/* Whether the project itself answers the input that a path leads to. */
bool reference_is_given(struct reference *reference, const struct node *path, const struct scope *scope);
/* The words that an expression's value is one of. */
struct words reference_words(struct reference *reference, const struct node *expression, const struct scope *scope);

/* rows.c */
struct reading rows_aggregate(struct reference *reference, const struct node *aggregate, const struct scope *scope);
/* Rows from..to of a list or table; those of a list in a list may stand in one row, `around`, of that. */
struct rows {
    const struct node *list;
    const struct scope *around;             /* or NULL: they are all there are */
    int from, to;
    bool known;
};
/* latest.c */
struct reading rows_latest(struct reference *reference, const struct node *aggregate, const struct rows *rows, const struct scope *scope);
/* listing.c: of words only */
struct reading rows_listing(struct reference *reference, const struct node *aggregate, const struct rows *rows, const struct scope *scope);
/* How many rows a list of the project, or a table, has; -1: nobody knows. */
int rows_count(struct reference *reference, const struct node *list);
struct rows rows_of_path(struct reference *reference, const struct node *path, const struct scope *scope);
/* The row i of a list, and in `outer` (which must live as long) the row that it stands in. */
struct scope rows_scope(struct reference *reference, const struct node *list, int i, struct scope *outer);

/* answer.c: what the project says to an input, its default put in; in a row of a list by its scope. */
struct reading answer_of(struct reference *reference, const struct node *input, const struct scope *scope);
bool answer_is_given(struct reference *reference, const struct node *input, const struct scope *scope);
const struct cJSON *answer_list(struct reference *reference, const struct node *list, int outer);       /* in a row of the list around it, or 0; NULL when it is not given */
struct reading answer_date(const struct cJSON *project);

#endif
