/* Inline tests. The project of a test is made as JSON text (the given file, changed as the test says) and read like any
 * other, so that a test goes through everything that a real project goes through. All of it lives in the arena of the
 * result; only the document of a test has its own. */
#ifndef ECO_SUITE_H
#define ECO_SUITE_H

#include "coverage.h"
#include "report.h"

struct example {                        /* a test that could be evaluated */
    const struct node *test, *heading, *row;
    struct text project;                /* as JSON */
};

struct suite {
    const struct eco_policy *policy;
    const struct eco_reader *reader;
    enum eco_language language;
    struct arena *arena;               /* of the result */
    struct coverage *coverage;         /* of all tests so far; NULL when nobody asked */
    struct example *base;                 /* those tests */
    uint32_t bases, base_cap;
};

struct test {
    struct suite *s;
    const struct node *node;
    const struct node *heading, *row;  /* of a case; NULL otherwise */
    cJSON *project;
    struct text project_path;          /* of the file that it begins with; empty: none */
    struct document doc;
    cJSON *failures;
    uint32_t failed;
    bool ran;
};

struct text suite_say(const struct suite *s, const char *en, const char *fr);
void suite_fail(struct test *t, struct span at, struct text message);

struct target {
    uint32_t thing;
    uint32_t key;                      /* the row of a table whose key the path names, or NONE */
    uint32_t at[LISTS_DEEP], deep;     /* the rows of lists that it names, the outermost first */
};

/* Finds what a path of a test leads to: a.b, list[0].field. */
bool suite_find(const struct test *t, const struct node *path, struct target *target);
/* Its row in a project that has been read, or NONE. */
uint32_t suite_row(const struct document *doc, const struct target *target);

/* suite_breakdown.c: a figure of a breakdown; false where a path names none. One that names a group that is not there has failed the
 * test, and is not found. */
struct figure {
    bool found, known;
    const struct type *type;
    struct document *doc;              /* whose texts are those of the figure */
    double value;
    uint8_t state;
};
bool suite_figure(struct test *t, const struct node *path, struct figure *figure);
/* The field of a list that a head of its rows leads to: kept, host.pue, results["1.1"]; or NONE. */
uint32_t suite_field(const struct test *t, uint32_t list, const struct node *path);
/* What a project answers: an input, or an input for each row of a table as a whole. */
bool suite_is_answer(const struct model *m, uint32_t thing);

/* suite_project.c: makes t->project and reads it into t->doc; t->ran when it could be evaluated. */
void suite_make(struct test *t);

/* suite_expect.c: compares, and files what differs. The first two are lines of a test, the last a cell of a case. */
void suite_expect(struct test *t, const struct node *expect);
void suite_expect_gate(struct test *t, const struct node *expect);
void suite_expect_cell(struct test *t, const struct node *head, const struct node *cell);

/* The name that a heading cell of cases holds, or NULL; whether its column is given to the project (an input, the date, the
 * project's file) and not expected of it. */
const struct node *suite_head(const struct node *cell);
bool suite_is_given(const struct test *t, const struct node *path);
bool suite_is_project(const struct test *t, const struct node *path);

#endif
