/* ecoscore: a rule language for the environmental and social score of digital projects, as a C library.
 *
 * A host program goes through four steps:
 *
 *     eco_policy  *policy  = eco_policy_load(&reader, "rules/ecoscore.eco");     rule text    -> checked program
 *     eco_project *project = eco_project_read(policy, path, bytes, length, &options);   JSON  -> answers
 *     eco_result  *report  = eco_report(policy, project, NULL);                       answers      -> report tree
 *     eco_result_write(report, stdout);                                          report tree  -> JSON text
 *
 * Ownership: each eco_..._load/read/make returns an object of the caller's, to be given back to its eco_..._free().
 * A project borrows its policy and a result borrows nothing. NULL is returned only when there is no memory; every other
 * failure is an object that carries messages, so that they can be printed. All free functions accept NULL.
 *
 * Threads: a policy is read-only once loaded and may be used by several threads at once; a project or a result belongs
 * to one thread at a time. Loading the deepest rules that are allowed takes less than 2 MB of stack. The library has
 * no settings of its own, reads no clock and no environment, never exits, and gives the same bytes under every locale.
 * Reading a project installs, once, cJSON's allocation hooks. */
#ifndef ECOSCORE_H
#define ECOSCORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#if defined __GNUC__
#define ECO_CHECKED __attribute__((warn_unused_result))
#else
#define ECO_CHECKED
#endif

/* The one place where the version stands: the build and the packages read it here. */
#define ECO_VERSION "0.1.0"

#ifdef __cplusplus
extern "C" {
#endif
/* All else in the library is hidden: what is declared here is what a shared library exports. */
#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

struct cJSON;

typedef struct eco_policy eco_policy;
typedef struct eco_project eco_project;
typedef struct eco_result eco_result;
typedef struct eco_layout eco_layout;

#ifndef ECO_LANGUAGE_DEFINED
#define ECO_LANGUAGE_DEFINED
enum eco_language { ECO_ENGLISH, ECO_FRENCH, ECO_LANGUAGES };
#endif

enum eco_status {
    ECO_OK,
    ECO_INVALID,        /* there are errors among the messages */
    ECO_UNREADABLE,     /* the file itself could not be read */
    ECO_NO_MEMORY
};

/* How rule files, tables (CSV) and the projects of inline tests are read. `read` fills *bytes with memory from malloc(),
 * which the library frees, and *length. Paths use '/' and are already joined to the folder of the file that names them; they
 * may be absolute or begin with "..", and what may be read is for the reader to say: rules may come from strangers. A path that
 * begins with ECO_BUILTIN is joined to no folder: it names what the host has inside, and no path of a disk comes to begin so.
 * A file of more than ECO_FILE_BYTES is taken for unreadable. */
#define ECO_BUILTIN "builtin:"
enum { ECO_FILE_BYTES = 64 * 1024 * 1024 };

enum eco_reading { ECO_READ_ABSENT, ECO_READ_DONE, ECO_READ_REFUSED, ECO_READ_NO_MEMORY };

struct eco_reader {
    enum eco_reading (*read)(void *context, const char *path, char **bytes, size_t *length);
    void *context;
    /* The policies that the host has inside: of the i-th its path behind ECO_BUILTIN, "bordeaux/ecoscore.eco", whose folder is its
     * short name; NULL behind the last. May be NULL: there are none. */
    const char *(*policy)(size_t i);
};

/* ---- Policies --------------------------------------------------------------------------------------------------- */

eco_policy *eco_policy_load(const struct eco_reader *reader, const char *path) ECO_CHECKED;
void eco_policy_free(eco_policy *policy);

enum eco_status eco_policy_status(const eco_policy *policy);
enum eco_language eco_policy_language(const eco_policy *policy);      /* of the file itself, by its first line */
bool eco_policy_is_library(const eco_policy *policy);                 /* a `library` file: it has no score */
size_t eco_policy_gates(const eco_policy *policy);
size_t eco_policy_criteria(const eco_policy *policy);
size_t eco_policy_results(const eco_policy *policy);                  /* criteria and headlines: what there is to report */

/* What a policy has of a kind, in the order of the summaries' figures. Grades begin with the best; indicators are those that
 * are one number, headlines those of them that reports lead with, limits the lines `at most` as they are written. The texts belong to the policy. */
enum eco_kind { ECO_GATES, ECO_GRADES, ECO_CRITERIA, ECO_INDICATORS, ECO_HEADLINES, ECO_LIMITS, ECO_KINDS };
struct eco_names {
    size_t n;
    const char *const *name;
    const char *const *unit;            /* of indicators and headlines: "" for a plain number; of limits: "gates" where they ask whether one blocks */
};
struct eco_names eco_policy_names(const eco_policy *policy, enum eco_kind kind);
const char *eco_policy_digest(const eco_policy *policy);        /* SHA-256 of all its files, in hexadecimal */

/* Errors, warnings and remarks, in the order of the files. Only errors make a policy invalid. A finding that the rules allow
 * (`allow CODE because "..."`) counts as allowed and as nothing else. */
size_t eco_policy_errors(const eco_policy *policy);
size_t eco_policy_warnings(const eco_policy *policy);
size_t eco_policy_remarks(const eco_policy *policy);
size_t eco_policy_allowed(const eco_policy *policy);
/* Those that are not allowed, and those that are; false when there was no memory for some of their words. */
bool eco_policy_print_messages(const eco_policy *policy, FILE *out, enum eco_language language, bool colour);
bool eco_policy_print_allowed(const eco_policy *policy, FILE *out, enum eco_language language, bool colour);
/* The same as a tree: an array of {code, severity, message, help, file, line, column, end_line, end_column, related}, and of
 * {allowed: true, reason} where a finding is allowed. */
eco_result *eco_policy_messages(const eco_policy *policy, enum eco_language language) ECO_CHECKED;

/* Looks at valid rules as a careful reader would, and adds what it finds to the policy's messages: warnings and remarks, and
 * each `allow` that allows nothing. To be called once at most, before the policy is shared by threads; loading does not do it,
 * so scores cost nothing more. Does nothing to a policy with errors. False without memory, and the policy's status says so. */
struct eco_lint_options {
    const char *as_of;      /* an ISO date: rules and figures out of date on that day are told; NULL: none are; no date: an error */
    double cliff;           /* a step of more points than this between neighbouring lines is told; 0: ECO_CLIFF */
    double swing;           /* a figure whose ± moves a criterion of a test's project by more points than this; 0: ECO_SWING */
    const struct eco_reader *reader;        /* for the project files that tests name; NULL: nothing is told of swings */
};
enum { ECO_CLIFF = 50, ECO_SWING = 20 };
bool eco_policy_lint(eco_policy *policy, const struct eco_lint_options *options) ECO_CHECKED;
/* ---- Layout ----------------------------------------------------------------------------------------------------- */

/* A rule file in its one canonical layout: what it says is the same, which is seen to before it is given out. `language` "en" or
 * "fr" also translates the words of the language and the decimal sign, names and texts stay; NULL: as the file is. The file is
 * looked at alone: what it uses need not be there. ECO_INVALID: it has errors, which are messages. The bytes are copied. */
eco_layout *eco_layout_make(const char *path, const char *bytes, size_t length, const char *language) ECO_CHECKED;
void eco_layout_free(eco_layout *layout);
enum eco_status eco_layout_status(const eco_layout *layout);
/* The layout's own text, which ends with a newline; NULL unless the status is ECO_OK. */
const char *eco_layout_text(const eco_layout *layout, size_t *length);
/* In the language of the file. */
bool eco_layout_print_messages(const eco_layout *layout, FILE *out, bool colour);

/* ---- Projects --------------------------------------------------------------------------------------------------- */

struct eco_project_options {
    const char *as_of;      /* an ISO date that replaces the project's own, or NULL */
    bool lenient;           /* an undeclared field is a remark, not an error */
    bool partial;           /* required answers may be missing: for explanations without a whole project */
    const char *language;   /* "en" or "fr" for the words inside messages; NULL: the policy's own */
    unsigned line, column;  /* from 1: where in the file the text begins, when it is a part of one; 0: at its beginning */
};

/* Reads a JSON project description against the inputs of a valid policy. The bytes are copied. */
eco_project *eco_project_read(const eco_policy *policy, const char *path, const char *bytes, size_t length,
                              const struct eco_project_options *options) ECO_CHECKED;
void eco_project_free(eco_project *project);

/* Reads another description into the same object, whose memory is used again: for loops over many projects. Messages and
 * summary of the one before are gone, its results stay. */
void eco_project_read_again(eco_project *project, const char *path, const char *bytes, size_t length,
                            const struct eco_project_options *options);

/* A description with some answers replaced, as a tree to be written and read again: what-if, advice applied, a dialogue.
 * Paths are "usage.target", "equipment[0].kept" or JSON pointers; a value is JSON, or else a text. {"error": "..."} when a
 * path is no question of the policy. Needs a project that could be read as JSON. */
struct eco_change {
    const char *path, *value;
};
eco_result *eco_project_with(const eco_policy *policy, const eco_project *project, const struct eco_change *changes, size_t n,
                             enum eco_language language) ECO_CHECKED;

enum eco_status eco_project_status(const eco_project *project);
bool eco_project_has_date(const eco_project *project);
size_t eco_project_errors(const eco_project *project);
size_t eco_project_remarks(const eco_project *project);
void eco_project_print_messages(const eco_project *project, FILE *out, enum eco_language language, bool colour);
eco_result *eco_project_messages(const eco_project *project, enum eco_language language) ECO_CHECKED;

/* ---- Summaries: figures without words ----------------------------------------------------------------------------- */

enum eco_decision { ECO_APPROVED, ECO_REFUSED, ECO_UNDECIDED };
enum eco_outcome { ECO_GATE_PASSED, ECO_GATE_BLOCKED, ECO_GATE_UNDECIDED, ECO_GATE_NOT_APPLICABLE };
enum { ECO_NO_GRADE = -1 };

/* What the report says of the same members. A figure that nobody knows is NaN. */
struct eco_figure {
    double value, low, high;            /* NaN: not known, or not applicable; low and high as those of the score */
};

struct eco_summary {
    const char *name, *digest;
    enum eco_decision decision;
    double score, low, high;            /* low and high: whatever is answered, wherever figures lie within their ± */
    int grade, best, worst;             /* index in the policy's grades, or ECO_NO_GRADE */
    int limit;                          /* of the policy's limits, the one that holds the score down; or -1 */
    bool foreign;                       /* the project names another policy */
    double completeness;                /* % */
    const unsigned char *gate;          /* enum eco_outcome, by gate */
    const double *points;               /* by criterion; NaN also where it does not apply */
    const double *indicator;            /* by indicator, in its unit */
    const struct eco_figure *headline;  /* by headline, in its unit */
};

/* Costs little more than the score itself; where nothing is open and no figure has a ±, nothing at all. Needs a valid project;
 * the arrays belong to it. False without memory. */
bool eco_summarise(const eco_policy *policy, eco_project *project, struct eco_summary *summary) ECO_CHECKED;

/* What each criterion adds to today's score, in the order of the criteria: the sum is the score before `at most`. */
struct eco_share {
    double points;                      /* that count, those of `missing` included; NaN where it does not apply */
    double weight;                      /* its part of all weights that count, from 0 to 1 */
    double added;                       /* both multiplied */
    bool missing;                       /* the points are those that stand for a missing answer */
};
/* Fills one for each criterion; needs a valid project. */
void eco_shares(const eco_policy *policy, const eco_project *project, struct eco_share *shares);

/* Writes a finite number by the shortest text that reads back to the same double; returns its length. */
enum { ECO_NUMBER_LENGTH = 40 };
int eco_number_write(double value, char out[ECO_NUMBER_LENGTH]);

/* ---- Waivers and earlier reports ----------------------------------------------------------------------------------- */

/* Who let which blocked gate of which project pass, why and until when:
 *
 *     {"version": 1, "time_zone": "Europe/Paris",
 *      "waivers": [{"gate": "access", "project": "Portal", "reason": "...", "approver": "...", "until": "2026-12-31"}]}
 *
 * or in French: fuseau_horaire, derogations, barriere, projet, raison, approbateur, jusqu_au. A project is meant by its file as it
 * is named to eco_project_read(), or by its name, which does not end in .json. `until` is the last day on which it holds, all of
 * it; it is compared with the date of the decision, and with the day of the run if eco_waivers_on() was told it. A waiver lifts a
 * gate that `may be waived` and is blocked; none of a file in which something is wrong lifts any. The policy must be valid and
 * outlive it. */
typedef struct eco_waivers eco_waivers;

eco_waivers *eco_waivers_read(const eco_policy *policy, const char *path, const char *bytes, size_t length,
                              enum eco_language language) ECO_CHECKED;
void eco_waivers_free(eco_waivers *waivers);

/* The day of the run ("2026-11-26"), after which a waiver is over whatever a project says its date is; and the time zone whose
 * days the file means, as it is written there ("" when it says none). */
void eco_waivers_on(eco_waivers *waivers, const char *day);
const char *eco_waivers_zone(const eco_waivers *waivers);

/* A waiver that lifts nothing is an error, told once all is known: for each project of a run whether its waivers have ended or its
 * gates are not blocked (valid or not: its waivers are then not taken for those of an absent project), and at the end which
 * waivers are for no project of the run. False without memory. */
bool eco_waivers_judge(eco_waivers *waivers, eco_project *project) ECO_CHECKED;
void eco_waivers_end(eco_waivers *waivers);

enum eco_status eco_waivers_status(const eco_waivers *waivers);
void eco_waivers_print_messages(const eco_waivers *waivers, FILE *out, enum eco_language language, bool colour);

/* One report, or an array of reports, as eco_result_write() wrote them earlier. */
typedef struct eco_past eco_past;

eco_past *eco_past_read(const char *path, const char *bytes, size_t length, enum eco_language language) ECO_CHECKED;
void eco_past_free(eco_past *past);
/* Whether it holds a report of this project, by the same policy; when not, it has a message that says so. */
bool eco_past_fits(eco_past *past, const eco_project *project);
size_t eco_past_reports(const eco_past *past);
const char *eco_past_as_of(const eco_past *past);       /* the date of its first report, or NULL */
enum eco_status eco_past_status(const eco_past *past);
void eco_past_print_messages(const eco_past *past, FILE *out, enum eco_language language, bool colour);

/* ---- Results: trees that are JSON documents --------------------------------------------------------------------- */

/* What a report holds beside the score, its bounds and its reasons. Each costs more than all the rest together. */
enum eco_report_part {
    ECO_REPORT_QUESTIONS = 1,   /* which answers would narrow the score most */
    ECO_REPORT_ADVICE = 2,      /* the smallest changes to the next grade, and past each blocked gate */
    ECO_REPORT_CHANCES = 4,     /* a 90 % interval and the probability of each grade */
    ECO_REPORT_TIGHT = 8        /* bounds by branch and bound, questions ranked by them */
};

/* What is asked of a project beside its gates, and what lifts one of these. All zero: nothing. */
struct eco_terms {
    const eco_waivers *waivers;
    const char *min_grade;      /* a grade of the policy that the project must have, or a better one */
    bool has_min_score;
    double min_score;           /* 0 to 100 */
    bool surely;                /* both of these: whatever is answered, and wherever figures lie within their ± */
    const char *policy_digest;  /* how the digest of the policy must begin; findings about the rules tell when it does not */
    const eco_past *past;       /* neither score, grade nor a gate that passed may be worse than in this report */
};

struct eco_report_options {
    const char *language;       /* "en" or "fr"; NULL: the policy's own */
    const struct eco_terms *terms;      /* or NULL */
    unsigned parts;             /* of enum eco_report_part */
    const char *target;         /* of the advice: a grade, a score or a gate, instead of the next grade; or NULL */
    unsigned long long seed;    /* of the chances: the same seed gives the same digits */
    bool without_rows;          /* "rows" of lists stay empty, for a rendering that shows none: those of long lists cost most */
};

/* The whole report of one project; its shape is docs/report.schema.json. Needs a valid policy and a valid project.
 * `options` may be NULL. When the target is none of the policy's, the tree is {"error": "...", "candidates": [...]}. */
eco_result *eco_report(const eco_policy *policy, eco_project *project,
                       const struct eco_report_options *options) ECO_CHECKED;

/* What a pipeline shows of one project, one by one: gates that stand in the way, remarks, messages, each with the place in the
 * project to look at and a fingerprint that survives moved lines; its shape is docs/findings.schema.json. Takes a project that is
 * invalid, whose messages are then found, and rules that are; without a project (NULL) it is about the rules alone. Of the
 * options it reads language and terms. */
eco_result *eco_findings(const eco_policy *policy, eco_project *project,
                         const struct eco_report_options *options) ECO_CHECKED;

/* The same tree for what is wrong with waivers. */
eco_result *eco_waivers_findings(const eco_waivers *waivers, const struct eco_report_options *options) ECO_CHECKED;

/* Makes the (first) report of `past` anew and compares: {"verify", "same", "program", "policy", "project": {"was", "now", "same"},
 * "difference": null or the first, {"pointer", "was", "now"}}; its shape is docs/verify.schema.json. Language, parts and seed are
 * those of the report; the day of the project, terms, target and ECO_REPORT_TIGHT are the caller's, as they were. A report of a project that is read from elsewhere differs in its "file". */
eco_result *eco_verify(const eco_policy *policy, eco_project *project, const eco_past *past,
                       const struct eco_report_options *options) ECO_CHECKED;

/* Two valid projects under one policy: the answers that differ, then what follows from them; its shape is
 * docs/compare.schema.json. */
eco_result *eco_compare(const eco_policy *policy, eco_project *a, eco_project *b, enum eco_language language) ECO_CHECKED;

/* What a change of rules is: two valid policies thing by thing, matched by kind and name and compared by meaning, so that layout,
 * comments, language, names of files and order where it says nothing make no difference. Each change says what changed in
 * it and where, and which criteria, gates and indicators rest on it. Claims and tests are told apart: neither moves a score. Its
 * shape is docs/diff.schema.json, member "rules". */
eco_result *eco_diff(const eco_policy *before, const eco_policy *after, enum eco_language language) ECO_CHECKED;

/* Which changes cannot have moved one project, valid by both policies: idle[i] is of the i-th element of the member "changes" of
 * eco_diff(). An input of which only the default or the like is another, and which the project answers; a value that is the same on the
 * project's day; a table of which its evaluation reads no cell that is another. Any other change may be idle and is not told so. */
void eco_idle_changes(const eco_result *diff, eco_project *before, eco_project *after, bool *idle);

/* A valid policy for people who read it: what is asked, how it is judged and in which words, what it claims (undecided here:
 * eco_check_claims() decides), all figures with their sources, each with the text of its rule. Edges that rest on figures which
 * change at dates are told for the day as_of (an ISO date); where it is NULL or none, for the first day of the policy, or where it
 * has no such day, for that of the newest figure. Its shape is docs/doc.schema.json. */
eco_result *eco_describe(const eco_policy *policy, const char *as_of, enum eco_language language) ECO_CHECKED;

/* What a policy says of the one that it adapts: {"based_on": null or {"title", "version", "file", "changes": [{"change", "kind",
 * "name", "label", "reason", "at", "details"}], "based_on"}}, the same as in reports (docs/report.schema.json, policy.based_on). */
eco_result *eco_adaptation(const eco_policy *policy, enum eco_language language) ECO_CHECKED;

/* The derivation of one criterion, gate, indicator or definition, down to answers and table rows. When there is no such
 * name the tree is {"error": "...", "candidates": [...]}. */
eco_result *eco_explain(const eco_policy *policy, eco_project *project, const char *name,
                        enum eco_language language) ECO_CHECKED;

/* Runs the inline tests of a policy; its shape is docs/test.schema.json. Coverage is what of the policy the tests have reached:
 * bands, choices, outcomes of gates, rows of tables; suggestions are tests to paste for what they have not, found by searching
 * around the projects of the tests that there are. */
enum eco_test_part { ECO_TEST_COVERAGE = 1, ECO_TEST_SUGGESTIONS = 2 };
eco_result *eco_run_tests(const eco_policy *policy, const struct eco_reader *reader, enum eco_language language,
                          unsigned parts) ECO_CHECKED;

/* Decides the claims of a policy over all projects that its inputs allow; its shape is docs/claims.schema.json. A claim is proved,
 * refuted by a project that really breaks it, or left undecided within a budget of boxes (0: the default). Needs a valid policy. */
struct eco_claim_options {
    const char *language;       /* "en" or "fr"; NULL: the policy's own */
    const char *as_of;          /* an ISO date; NULL: every date on which the policy is valid */
    unsigned budget;
};
eco_result *eco_check_claims(const eco_policy *policy, const struct eco_claim_options *options) ECO_CHECKED;
size_t eco_policy_claims(const eco_policy *policy);

/* JSON Schema 2020-12 of the project descriptions that a policy takes, with labels and units. */
eco_result *eco_schema(const eco_policy *policy, enum eco_language language) ECO_CHECKED;

/* A blank project to fill: every field null, one row in each list. Unless keys_only, each field has a neighbour
 * "_field" that says its label, type, unit and range. */
eco_result *eco_blank_project(const eco_policy *policy, bool keys_only, enum eco_language language) ECO_CHECKED;

/* The checked program, one operation a line: for people who work on the engine. */
void eco_policy_print_program(const eco_policy *policy, FILE *out);

/* A tree made of memory of its own, so that it outlives policy and project. Numbers in the text read back to the same
 * double; member order is fixed; the text ends with a newline. */
const struct cJSON *eco_result_tree(const eco_result *result);
bool eco_result_write(const eco_result *result, FILE *out);
void eco_result_free(eco_result *result);

/* ---- The tables of the language, for help, manual and reference ---------------------------------------------------- */

enum eco_table { ECO_TABLE_KEYWORDS, ECO_TABLE_DIAGNOSTICS, ECO_TABLE_UNITS, ECO_TABLE_OPERATIONS };
/* A Markdown table of everything of one kind, in one language. */
void eco_print_table(FILE *out, enum eco_table table, enum eco_language language);
/* What one message means and teaches: {code, severity, message, help, why, rules, file, before, wrong, right}, as
 * docs/message.schema.json says. In message and help "..." stands for the words of a case. {"error", "candidates"} when there is no
 * such code. */
eco_result *eco_explain_code(const char *code, enum eco_language language) ECO_CHECKED;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
