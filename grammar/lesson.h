/* What a message teaches: why the rule exists, an example that breaks it, and the same mended. Made from the texts in lessons/. */
#ifndef ECO_LESSON_H
#define ECO_LESSON_H

#include "diagnostic.h"

struct lesson {
    const char *code;
    const char *why[ECO_LANGUAGES];
    const char *rules;                  /* the examples are projects of these rules; else NULL */
    const char *file_name, *file;       /* beside the example; or NULL */
    const char *wrong, *right;          /* NULL where an example would be too long to read */
    const char *wrong_in_french;        /* where `wrong` is too wrong to be translated; else NULL */
};

/* NULL when there is none. */
const struct lesson *lesson_find(struct text code);
/* The lines that stand before an example of rules, two or none: "" when it is a whole file. */
const char *lesson_before(const char *example, enum eco_language language);

#endif
