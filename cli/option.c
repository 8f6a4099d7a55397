#include "option_table.h"
#include "placeholder.h"
#include "suggestion.h"
#include "verb.h"
#include "words.h"

#include <getopt.h>
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { LONG_CHOICE = 32 };

/* Where a mistake of use is told: which verb, in which language. */
struct complaint {
    const struct verb *verb;
    enum eco_language language;
};

static void begin(const struct complaint *to)
{
    fprintf(stderr, "ecoscore %s: ", to->verb->name);
}

static bool finish(const struct complaint *to, const char *suggestion)
{
    fputc('\n', stderr);
    word_suggest(stderr, to->language, suggestion);
    fprintf(stderr, "  %s %s\n", word_text(W_EXAMPLE, to->language), to->verb->example);
    return false;
}

static bool unknown_option(const struct complaint *to, const char *argument)
{
    char name[64], best[68];
    bool is_long = strncmp(argument, "--", 2) == 0;
    snprintf(name, sizeof name, "%.*s", (int)strcspn(argument + (is_long ? 2 : 1), "="), argument + (is_long ? 2 : 1));
    struct suggestion suggestion = {.wanted = name};
    int ways = 0;
    for (const struct option_info *info = option_table; is_long && info->name; info++) {
        ways += *name && strncmp(info->name, name, strlen(name)) == 0;
        if (info->verbs & (1U << to->verb->id))
            suggestion_offer(&suggestion, info->name);
    }
    if (suggestion.best)
        snprintf(best, sizeof best, "--%s", suggestion.best);
    begin(to);
    char shown[72];
    snprintf(shown, sizeof shown, "%s%s", is_long ? "--" : "-", name);
    word_put(stderr, to->language, ways > 1 ? W_OPTION_AMBIGUOUS : W_UNKNOWN_OPTION, shown);
    return finish(to, suggestion.best ? best : NULL);
}

/* The sentence is about two things and the values that the option takes. */
static bool about_values(const struct complaint *to, enum word sentence, const char *first, const char *second, const struct option_info *info)
{
    struct draft values = {0};
    placeholder_put(&values, info->value ? info->value : "", to->language);
    begin(to);
    if (second)
        word_put(stderr, to->language, sentence, first, second, draft_text(&values));
    else
        word_put(stderr, to->language, sentence, first, draft_text(&values));
    draft_free(&values);
    return finish(to, NULL);
}

static bool bad_value(const struct complaint *to, enum word sentence, const struct option_info *info, const char *value)
{
    return about_values(to, sentence, info->name, value, info);
}

/* The place of value among the words "a|b|c", or -1. */
static int choice_of(const char *choices, const char *value)
{
    size_t n = strlen(value);
    for (int i = 0;; i++) {
        size_t length = strcspn(choices, "|");
        if (length == n && memcmp(choices, value, n) == 0)
            return i;
        if (!choices[length])
            return -1;
        choices += length + 1;
    }
}

/* The number that n digits write. */
static int number_of(const char *digits, int n)
{
    int number = 0;
    for (int i = 0; i < n; i++)
        number = 10 * number + (digits[i] - '0');
    return number;
}

static bool is_date(const char *text)
{
    static const char shape[] = "dddd-dd-dd";
    static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (strlen(text) != sizeof shape - 1)
        return false;
    for (size_t i = 0; shape[i]; i++)
        if (shape[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != shape[i])
            return false;
    int year = number_of(text, 4), month = number_of(text + 5, 2), day = number_of(text + 8, 2);
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] - (month == 2 && !leap);
}

/* Digits with a point or without; strtod() alone would take more, and a comma under some locales. */
static bool score_read(const char *text, double *score)
{
    size_t whole = strspn(text, "0123456789"), part = text[whole] == '.' ? strspn(text + whole + 1, "0123456789") : 0;
    size_t n = whole + (part ? part + 1 : 0);
    *score = 0;
    if (whole == 0 || text[n] || n > 16)
        return false;
    double scale = 1;
    for (size_t i = 0; i < n; i++)
        if (text[i] != '.') {
            *score = 10 * *score + (text[i] - '0');
            scale *= i > whole ? 10 : 1;
        }
    *score /= scale;
    return *score <= 100;
}

static bool is_digest(const char *text)
{
    size_t n = strspn(text, "0123456789abcdef");
    return n >= 16 && n <= 64 && !text[n];
}

static const char format_names[] = "text|json|md|html|ndjson|csv|findings|sarif|junit|github|summary|gitlab|tap";

/* FORMAT=FILE, where a verb takes it; a file whose name is such is written ./name=x. */
static bool set_output(const struct complaint *to, const struct option_info *info, const char *value, struct options *options)
{
    size_t n = strspn(value, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    if (to->verb->id != VERB_GATE || value[n] != '=') {
        if (options->output_given)      /* only FORMAT=FILE repeats */
            return bad_value(to, W_OPTION_TWICE, info, value);
        options->output_given = true;
        options->output = strcmp(value, "-") == 0 ? NULL : value;
        return true;
    }
    if (n == 0)
        return bad_value(to, W_OUTPUT_NO_FORMAT, info, value);
    char name[16];
    snprintf(name, sizeof name, "%.*s", (int)n, value);
    const struct option_info *formats = option_find(to->verb, OPTION_FORMAT);
    if (n >= sizeof name || !formats || choice_of(formats->value, name) < 0)
        return bad_value(to, W_OPTION_BAD_VALUE, formats ? formats : info, value);
    if (!value[n + 1])
        return bad_value(to, W_OPTION_EMPTY, info, value);
    if (options->outputs == OUTPUTS_MOST)
        return bad_value(to, W_OUTPUTS_MOST, info, value);
    options->output_to[options->outputs++] = (struct output_choice){(enum format)choice_of(format_names, name), value + n + 1};
    return true;
}

/* The last would hold without a word: --min-score 90 in a pipeline, and --min-score 0 behind it. */
static bool is_second(const struct option_info *info, struct options *options)
{
    unsigned long long bit = 1ULL << (info->id - OPTION_POLICY);
    bool second = options->given & bit;
    options->given |= bit;
    return second;
}

/* Options whose value is a whole number, from one end to the other. */
static const struct number_option {
    enum option_id id;
    unsigned long low, high;
    enum word wrong;
} number_options[] = {
    {OPTION_WIDTH, 40, 1000, W_OPTION_BAD_WIDTH},      {OPTION_JOBS, 1, 256, W_OPTION_BAD_JOBS},
    {OPTION_CLIFF, 1, 100, W_OPTION_BAD_POINTS},       {OPTION_SWING, 1, 100, W_OPTION_BAD_POINTS},
    {OPTION_TOP, 1, 1000, W_OPTION_BAD_TOP},           {OPTION_BUDGET, 1, 9999999, W_OPTION_BAD_BUDGET},
    {OPTION_MIN_COVERAGE, 0, 100, W_OPTION_BAD_PERCENT}, {OPTION_SEED, 0, 999999999999999, W_OPTION_BAD_SEED}};

static const struct number_option *number_option(enum option_id id)
{
    for (size_t i = 0; i < sizeof number_options / sizeof *number_options; i++)
        if (number_options[i].id == id)
            return &number_options[i];
    return NULL;
}

static bool set_number(const struct complaint *to, const struct option_info *info, const struct number_option *range,
                       const char *value, struct options *options)
{
    unsigned long number = strspn(value, "0123456789") == strlen(value) && strlen(value) <= 15 ? strtoul(value, NULL, 10) : ULONG_MAX;
    if (number < range->low || number > range->high)
        return bad_value(to, range->wrong, info, value);
    switch (info->id) {
    case OPTION_WIDTH: options->width = (int)number; break;
    case OPTION_JOBS: options->jobs = (unsigned)number; break;
    case OPTION_CLIFF: options->cliff = (double)number; break;
    case OPTION_SWING: options->swing = (double)number; break;
    case OPTION_TOP: options->top = (unsigned)number; break;
    case OPTION_BUDGET: options->budget = (unsigned)number; break;
    case OPTION_MIN_COVERAGE: options->min_coverage = (int)number; break;
    default: options->seed = number; break;
    }
    return true;
}

/* Options whose value is kept as it is typed: where. */
static const struct { enum option_id id; size_t member; } text_options[] = {
    {OPTION_POLICY, offsetof(struct options, policy)},       {OPTION_ROOT, offsetof(struct options, root)},
    {OPTION_SINCE, offsetof(struct options, since)},         {OPTION_TARGET, offsetof(struct options, target)},
    {OPTION_AS_OF, offsetof(struct options, as_of)},         {OPTION_COUNTEREXAMPLES, offsetof(struct options, counterexamples)},
    {OPTION_MIN_GRADE, offsetof(struct options, min_grade)}, {OPTION_NO_WORSE_THAN, offsetof(struct options, no_worse_than)},
    {OPTION_WAIVERS, offsetof(struct options, waivers)},     {OPTION_FROM, offsetof(struct options, from)},
    {OPTION_TO, offsetof(struct options, to)},               {OPTION_MODELS, offsetof(struct options, models)},
    {OPTION_REJECTS, offsetof(struct options, rejects)},     {OPTION_ONTO, offsetof(struct options, onto)}};

static bool set_text(const struct option_info *info, const char *value, struct options *options)
{
    for (size_t i = 0; i < sizeof text_options / sizeof *text_options; i++)
        if (text_options[i].id == info->id) {
            *(const char **)((char *)options + text_options[i].member) = value;
            return true;
        }
    return false;
}

static bool set_value(const struct complaint *to, const struct option_info *info, const char *value,
                      struct options *options)
{
    bool listed = strchr(info->value, '|') && info->value[0] >= 'a';     /* words in capitals stand for others */
    int choice = listed ? choice_of(info->value, value) : 0;
    if (!*value)
        return bad_value(to, W_OPTION_EMPTY, info, value);
    if (choice < 0)
        return bad_value(to, W_OPTION_BAD_VALUE, info, value);
    const struct number_option *range = number_option(info->id);
    if (range)
        return set_number(to, info, range, value, options);
    if (set_text(info, value, options))
        return info->id != OPTION_AS_OF || is_date(value) || bad_value(to, W_OPTION_BAD_DATE, info, value);
    switch (info->id) {
    case OPTION_OUTPUT:
        return set_output(to, info, value, options);
    case OPTION_LANG:
        options->language_given = true;
        options->language = choice == 0 ? ECO_FRENCH : ECO_ENGLISH;
        return true;
    case OPTION_FORMAT:
        options->format = (enum format)choice_of(format_names, value);
        options->format_given = true;
        return true;
    case OPTION_DENY:
        options->deny = (enum level)choice;
        return true;
    case OPTION_PROJECTS:
        if (options->project_count == PROJECTS_MOST)
            return bad_value(to, W_OPTION_PROJECTS_MANY, info, value);
        options->projects[options->project_count++] = value;
        return true;
    case OPTION_MIN_SCORE:
        options->min_score_given = true;
        return score_read(value, &options->min_score) || bad_value(to, W_OPTION_BAD_SCORE, info, value);
    case OPTION_POLICY_DIGEST:
        options->policy_digest = strncmp(value, "sha256:", 7) == 0 ? value + 7 : value;
        return is_digest(options->policy_digest) || bad_value(to, W_OPTION_BAD_DIGEST, info, value);
    case OPTION_SET:
        if (options->sets == SETS_MOST || !strchr(value, '=') || value[0] == '=')
            return bad_value(to, W_OPTION_BAD_SET, info, value);
        options->set[options->sets++] = value;
        return true;
    default:
        options->colour = (enum colour_choice)choice;
        return true;
    }
}

static void set_flag(const struct option_info *info, struct options *options)
{
    switch (info->id) {
    case OPTION_LENIENT: options->lenient = true; break;
    case OPTION_QUIET: options->quiet = true; break;
    case OPTION_VERBOSE: options->verbose = true; break;
    case OPTION_KEYS_ONLY: options->keys_only = true; break;
    case OPTION_PROGRAM: options->program = true; break;
    case OPTION_TIGHT: options->tight = true; break;
    case OPTION_ASK: options->ask = true; break;
    case OPTION_FAIL_FAST: options->fail_fast = true; break;
    case OPTION_CLAIMS: options->claims = true; break;
    case OPTION_COVERAGE: options->coverage = true; break;
    case OPTION_SUGGEST: options->suggest = true; break;
    case OPTION_CHECK: options->check = true; break;
    case OPTION_DIFF: options->diff = true; break;
    case OPTION_SURELY: options->surely = true; break;
    case OPTION_GROUP: options->group = true; break;
    case OPTION_HELP: options->help = true; break;
    default: options->version = true; break;
    }
}

static bool take(const struct complaint *to, int found, const char *argument, struct options *options)
{
    const struct option_info *info = found == '?' || found == ':' ? option_find(to->verb, optopt) : option_find(to->verb, found);
    if (!info)
        return unknown_option(to, argument);
    if (found == ':')
        return about_values(to, W_OPTION_NEEDS_VALUE, argument, NULL, info);
    if (found == '?')
        return bad_value(to, W_OPTION_NO_VALUE, info, NULL);
    if (!(info->verbs & (1U << to->verb->id))) {
        begin(to);
        word_put(stderr, to->language, W_OPTION_NOT_HERE, info->name);
        return finish(to, NULL);
    }
    if (info->value && !(info->verbs & MANY) && is_second(info, options))
        return bad_value(to, W_OPTION_TWICE, info, optarg);
    if (info->value)
        return set_value(to, info, optarg, options);
    set_flag(info, options);
    return true;
}

bool options_read(const struct verb *verb, int argc, char **argv, enum eco_language language, struct options *options,
                  int *first)
{
    struct option names[2 * OPTION_ROWS_MOST + 1] = {{0}};
    char letters[2 * OPTION_ROWS_MOST + 2] = ":";
    size_t n = 0, m = 1;
    for (const struct option_info *info = option_table; info->name; info++) {
        int needs = info->value ? required_argument : no_argument;
        names[n++] = (struct option){info->name, needs, NULL, (int)info->id};
        if (info->alias)
            names[n++] = (struct option){info->alias, needs, NULL, (int)info->id};
        if (info->letter)
            letters[m++] = info->letter;
        if (info->letter && info->value)
            letters[m++] = ':';
    }
    letters[m] = '\0';
    struct complaint to = {verb, language};
    options->min_coverage = -1;
    opterr = 0;
    optind = 0;     /* GNU: start afresh */
    for (int found; (found = getopt_long(argc, argv, letters, names, NULL)) != -1;) {
        char shown[3] = {'-', (char)optopt, '\0'};
        const char *argument = argv[optind > 1 ? optind - 1 : 1];
        bool is_letter = found == '?' && optopt > 0 && optopt < 256 && !option_find(verb, optopt);
        if (!take(&to, found, is_letter ? shown : argument, options))
            return false;
    }
    *first = optind;
    if (options->quiet && options->verbose) {
        begin(&to);
        word_put(stderr, language, W_QUIET_AND_VERBOSE);
        return finish(&to, NULL);
    }
    return true;
}

enum eco_language options_language(int argc, char **argv)
{
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++) {
        bool apart = (strcmp(argv[i], "--lang") == 0 || strcmp(argv[i], "-l") == 0) && i + 1 < argc;
        const char *value = apart ? argv[i + 1] : strncmp(argv[i], "--lang=", 7) == 0 ? argv[i] + 7 : "";
        if (strcmp(value, "fr") == 0 || strcmp(value, "en") == 0)
            return value[0] == 'f' ? ECO_FRENCH : ECO_ENGLISH;
    }
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
        const char *value = getenv(variables[i]);
        if (value && *value)
            return strncmp(value, "fr", 2) == 0 ? ECO_FRENCH : ECO_ENGLISH;
    }
    return ECO_ENGLISH;
}

/* "-p, --policy FILE|FOLDER|PACK"; a long list of words is told by what they are. */
static void option_head(struct draft *out, const struct option_info *info, enum eco_language language)
{
    const char *value = !info->value ? "" : strlen(info->value) < LONG_CHOICE ? info->value : "FORMAT";
    if (info->letter)
        draft_add(out, "-%c, ", info->letter);
    draft_add(out, "%s--%s ", info->letter ? "" : "    ", info->name);
    placeholder_put(out, value, language);
}

/* The widest head of a verb, so that what it does stands in one column. */
static int heads_width(enum verb_id verb, enum eco_language language)
{
    int widest = 30;
    for (const struct option_info *info = option_table; info->name; info++) {
        struct draft head = {0};
        option_head(&head, info, language);
        int width = terminal_width(draft_text(&head));
        if ((info->verbs & (1U << verb)) && width > widest)
            widest = width;
        draft_free(&head);
    }
    return widest;
}

void options_print(FILE *out, enum verb_id verb, enum eco_language language)
{
    int widest = heads_width(verb, language);
    for (const struct option_info *info = option_table; info->name; info++) {
        struct draft head = {0};
        if (!(info->verbs & (1U << verb)))
            continue;
        option_head(&head, info, language);
        fprintf(out, "  %s%*s  ", draft_text(&head), widest - terminal_width(draft_text(&head)), "");
        fprintf(out, info->verbs & MANY ? word_text(W_OPTION_REPEATS, language) : "%s", info->words[language]);
        fputc('\n', out);
        draft_free(&head);
    }
}
