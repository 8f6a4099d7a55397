/* Diagnostics are data: each is a code of diagnostics.def, a span, up to two related spans and the words that its
 * sentence needs. They are collected while a stage runs, put in order, and printed at the end by one printer for
 * people (here) and one for machines (cli/). Texts given as arguments must live as long as the list's arena. */
#ifndef ECO_DIAGNOSTIC_H
#define ECO_DIAGNOSTIC_H

#include <stdio.h>

#include "source.h"

/* The same words as in ecoscore.h, which stands on its own. */
#ifndef ECO_LANGUAGE_DEFINED
#define ECO_LANGUAGE_DEFINED
enum eco_language { ECO_ENGLISH, ECO_FRENCH, ECO_LANGUAGES };
#endif

/* From the gravest. Warnings come from the linter alone (engine/lint.h). */
enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_REMARK, SEVERITIES };

enum diagnostic_code {
#define DIAGNOSTIC(code, name, severity, en, fr, help_en, help_fr) D_##name,
#include "diagnostics.def"
    DIAGNOSTIC_CODES
};

enum note {     /* what a related span has to do with the matter */
    NOTE_NONE,
#define NOTE(name, en, fr) NOTE_##name,
#include "diagnostics.def"
    NOTES
};

enum { DIAGNOSTIC_ARGUMENTS = 5, DIAGNOSTIC_RELATED = 2, DIAGNOSTICS_SHOWN = 50 };

struct diagnostic {
    enum diagnostic_code code;
    struct span at;
    struct text pointer;                          /* a JSON pointer, for project documents */
    struct text args[DIAGNOSTIC_ARGUMENTS];
    struct related { struct span at; enum note note; } related[DIAGNOSTIC_RELATED];
    bool allowed;                                 /* by an `allow` of the rules (engine/allowance.h), for this reason: */
    struct text reason;
    uint32_t order;                               /* keeps the order of reports at one place */
};

struct diagnostics {
    struct arena *arena;
    struct diagnostic *v;
    uint32_t n, cap;
    uint32_t errors;
    uint32_t *filed, filed_room;                  /* hash of what is filed: index + 1, or 0 */
};

struct diagnostic_info {
    const char *code, *name;
    enum severity severity;
    const char *message[ECO_LANGUAGES], *help[ECO_LANGUAGES];
};
extern const struct diagnostic_info diagnostic_table[DIAGNOSTIC_CODES];
const struct diagnostic_info *diagnostic_find(struct text code);      /* NULL when there is no such code */

/* Files a diagnostic. One of the same code at the same place is not filed twice. Returns it for a related span or a
 * pointer to be added, or NULL when it was a duplicate or there is no memory: diagnostic_relate() takes NULL. */
struct diagnostic *diagnose(struct diagnostics *list, enum diagnostic_code code, struct span at);
struct diagnostic *diagnose1(struct diagnostics *list, enum diagnostic_code code, struct span at, struct text a);
struct diagnostic *diagnose2(struct diagnostics *list, enum diagnostic_code code, struct span at, struct text a,
                             struct text b);
struct diagnostic *diagnose3(struct diagnostics *list, enum diagnostic_code code, struct span at, struct text a,
                             struct text b, struct text c);
/* For "the limit is {0}": the limit itself, from the constant that is tested. */
struct diagnostic *diagnose_limit(struct diagnostics *list, enum diagnostic_code code, struct span at, uint32_t limit);
void diagnostic_relate(struct diagnostic *diagnostic, enum note note, struct span at);

const char *severity_words(enum severity severity, enum eco_language language);
/* How many of one severity are not allowed; and how many are. */
uint32_t diagnostics_count(const struct diagnostics *list, enum severity severity);
uint32_t diagnostics_allowed(const struct diagnostics *list);

/* By file, place and order of filing. */
void diagnostics_sort(struct diagnostics *list);

/* The sentence and the help with their words filled in, for any printer. */
struct text diagnostic_message(struct arena *arena, const struct diagnostic *d, enum eco_language language);
struct text diagnostic_help(struct arena *arena, const struct diagnostic *d, enum eco_language language);
const char *note_words(enum note note, enum eco_language language);

/* path:line:column: error E0203: sentence, then the line with a caret, related places and the help. Either those that are
 * allowed, each with its reason, or those that are not. False when there was no memory for some of their words. */
bool diagnostics_print(FILE *out, const struct diagnostics *list, const struct sources *sources, bool allowed,
                       enum eco_language language, bool colour);

#endif
