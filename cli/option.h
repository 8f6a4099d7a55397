/* The options of the command line: one table, from which they are parsed and explained. */
#ifndef ECO_CLI_OPTION_H
#define ECO_CLI_OPTION_H

#include "terminal.h"

enum verb_id {
    VERB_SCORE,
    VERB_GATE,
    VERB_BATCH,
    VERB_ADVISE,
    VERB_COMPARE,
    VERB_DIFF,
    VERB_VERIFY,
    VERB_EXPLAIN,
    VERB_CHECK,
    VERB_TEST,
    VERB_FMT,
    VERB_DOC,
    VERB_SCHEMA,
    VERB_INIT,
    VERB_IMPORT,
    VERB_HELP,
    VERB_VERSION,
    VERBS
};

enum format {
    FORMAT_TEXT, FORMAT_JSON, FORMAT_MARKDOWN, FORMAT_HTML, FORMAT_NDJSON, FORMAT_CSV,
    FORMAT_FINDINGS, FORMAT_SARIF, FORMAT_JUNIT, FORMAT_GITHUB, FORMAT_SUMMARY, FORMAT_GITLAB, FORMAT_TAP, FORMATS
};

/* Of messages about rules, from the gravest. */
enum level { LEVEL_ERROR, LEVEL_WARNING, LEVEL_REMARK };

enum { SETS_MOST = 64, OUTPUTS_MOST = 16, PROJECTS_MOST = 64 };

struct options {
    unsigned long long given;   /* bits of the options with a value that were given: a second one would undo the first unseen */
    const char *policy, *as_of, *output, *target, *root, *min_grade, *no_worse_than, *waivers, *policy_digest, *since;
    double min_score;
    const char *set[SETS_MOST];  /* PATH=VALUE, in order */
    int sets;
    struct output_choice {
        enum format format;
        const char *path;
    } output_to[OUTPUTS_MOST];  /* FORMAT=PATH, in order */
    int outputs;
    const char *projects[PROJECTS_MOST];        /* of diff and test, in order */
    int project_count;
    unsigned long seed;
    double cliff, swing;        /* 0 when they were not given */
    enum level deny;
    unsigned jobs;              /* 0 when it was not given */
    unsigned top;               /* 0 when it was not given */
    bool language_given, format_given, output_given, min_score_given;   /* output: a file, or - */
    enum eco_language language;
    enum format format;
    enum colour_choice colour;
    int width;                  /* 0 when it was not given */
    bool lenient, quiet, verbose, keys_only, program, help, version, tight, ask, fail_fast, check, diff, coverage, suggest, claims, surely;
    unsigned budget;            /* boxes for each claim; 0 when it was not given */
    const char *counterexamples;        /* a folder to write them to */
    const char *from, *to, *models, *rejects, *onto;   /* of import */
    bool group;
    int min_coverage;           /* %; -1 when it was not given */
};

struct verb;

/* Reads the options that follow the verb, and moves the other arguments to the front of *arguments. Mistakes are told
 * on stderr; false then. argv[0] is the verb. */
bool options_read(const struct verb *verb, int argc, char **argv, enum eco_language language, struct options *options,
                  int *first);

/* The language of messages before a policy is known: --lang if it is among the arguments, else the environment. */
enum eco_language options_language(int argc, char **argv);

/* The lines of --help for one verb. */
void options_print(FILE *out, enum verb_id verb, enum eco_language language);

#endif
