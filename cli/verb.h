/* The verbs of the command line, one file each. The table is in command.c; help is made from it. */
#ifndef ECO_CLI_VERB_H
#define ECO_CLI_VERB_H

#include "option.h"

/* The same for every verb. */
enum code {
    CODE_DONE = 0,          /* gate: approved */
    CODE_REFUSED = 1,       /* gate: refused; test: a test failed; verify: it differs; fmt --check: a file differs; import: a row is not handled */
    CODE_UNDECIDED = 2,     /* gate */
    CODE_RULES = 3,         /* the rules are invalid, or hold nothing of what is asked */
    CODE_PROJECT = 4,       /* the project, or the inventory, is invalid */
    CODE_USE = 5,           /* usage, input and output */
    CODES
};

struct call;

struct verb {
    enum verb_id id;
    const char *name;
    const char *summary[ECO_LANGUAGES];
    const char *usage;                      /* what follows the verb, with the English placeholders */
    const char *example;
    const char *codes[ECO_LANGUAGES];       /* what its exit codes mean */
    enum code (*run)(struct call *call);
};

/* command.c: the whole command; argv[0] is its name. */
enum code command_run(int argc, char **argv);

extern const struct verb verb_table[VERBS];
const struct verb *verb_find(const char *name);
/* The verb that a mistyped name may stand for, or NULL. */
const char *verb_suggestion(const char *name);

enum code verb_score(struct call *call);
enum code verb_advise(struct call *call);
enum code verb_compare(struct call *call);
enum code verb_verify(struct call *call);
enum code verb_diff(struct call *call);
enum code verb_gate(struct call *call);
enum code verb_batch(struct call *call);
enum code verb_check(struct call *call);
enum code verb_test(struct call *call);
enum code verb_fmt(struct call *call);
enum code verb_explain(struct call *call);
enum code verb_doc(struct call *call);
enum code verb_schema(struct call *call);
enum code verb_init(struct call *call);
enum code verb_import(struct call *call);
enum code verb_help(struct call *call);
enum code verb_version(struct call *call);

/* The pages of help.c for one verb and for all. */
void help_of_verb(FILE *out, const struct verb *verb, enum eco_language language);
void help_of_all(FILE *out, enum eco_language language);

#endif
