#include "option.h"
#include "placeholder.h"
#include "suggestion.h"
#include "verb.h"
#include "words.h"

#include <getopt.h>
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum option_id {
    OPTION_POLICY = 256, OPTION_FORMAT, OPTION_AS_OF, OPTION_LENIENT, OPTION_LANG, OPTION_OUTPUT, OPTION_WIDTH,
    OPTION_COLOUR, OPTION_QUIET, OPTION_VERBOSE, OPTION_KEYS_ONLY, OPTION_PROGRAM, OPTION_HELP, OPTION_VERSION,
    OPTION_TIGHT, OPTION_TARGET, OPTION_ASK, OPTION_SEED, OPTION_SET, OPTION_JOBS, OPTION_FAIL_FAST, OPTION_ROOT, OPTION_CHECK,
    OPTION_DIFF, OPTION_COVERAGE, OPTION_SUGGEST, OPTION_MIN_COVERAGE, OPTION_PROJECTS, OPTION_CLAIMS, OPTION_BUDGET,
    OPTION_COUNTEREXAMPLES, OPTION_DENY, OPTION_CLIFF, OPTION_SWING,
    OPTION_MIN_GRADE, OPTION_MIN_SCORE, OPTION_SURELY, OPTION_NO_WORSE_THAN, OPTION_WAIVERS, OPTION_POLICY_DIGEST,
    OPTION_TOP, OPTION_SINCE, OPTION_END
};
_Static_assert(OPTION_END - OPTION_POLICY <= 64, "one bit each in options.given");

struct option_info {
    enum option_id id;
    const char *name, *alias;
    char letter;
    const char *value;              /* what stands for its value in help; NULL when it takes none */
    unsigned verbs;                 /* bits by verb_id; and MANY, with further values: any other may be given once */
    const char *words[ECO_LANGUAGES];
};

#define FOR(verb) (1U << VERB_##verb)
#define REPORTS (FOR(SCORE) | FOR(ADVISE))
#define PAGES (REPORTS | FOR(GATE) | FOR(EXPLAIN) | FOR(COMPARE))
#define PROJECTS (PAGES | FOR(BATCH))
#define POLICIES (PROJECTS | FOR(VERIFY) | FOR(CHECK) | FOR(TEST) | FOR(DOC) | FOR(SCHEMA) | FOR(INIT))
#define PORTFOLIOS (FOR(BATCH) | FOR(DIFF))
#define RULES (POLICIES | FOR(DIFF))
#define TERMS (FOR(GATE) | FOR(VERIFY))
#define EVERY ((1U << VERBS) - 1)
#define MANY (1U << VERBS)

static const struct option_info option_table[] = {
    {OPTION_POLICY, "policy", NULL, 'p', "FILE|FOLDER|PACK", POLICIES,
     {"the rules (without it: the built-in pack bordeaux)", "les règles (sans elle : le jeu intégré bordeaux)"}},
    {OPTION_ROOT, "root", NULL, 'r', "FOLDER", RULES,
     {"rule files may name files below this folder (without it: below their own)",
      "les règles peuvent nommer des fichiers sous ce dossier (sans elle : sous le leur)"}},
    {OPTION_AS_OF, "as-of", NULL, 0, "DATE", PROJECTS | FOR(DIFF),
     {"evaluate at this date instead of the project's own", "évaluer à cette date au lieu de celle du projet"}},
    {OPTION_AS_OF, "as-of", NULL, 0, "DATE", FOR(CHECK),
     {"tell rules and figures that are out of date on this day; judge claims at it (without it: at every valid date)",
      "dire les règles et les chiffres périmés à cette date ; y juger les garanties (sans elle : à toute date valable)"}},
    {OPTION_AS_OF, "as-of", NULL, 0, "DATE", FOR(DOC),
     {"edges by the figures of this day (without it: from when the rules are valid, or the newest)",
      "seuils par les chiffres de ce jour (sans elle : celui où les règles valent, ou les plus récents)"}},
    {OPTION_AS_OF, "as-of", NULL, 0, "DATE", FOR(VERIFY),
     {"the day that the report was made for with this option (without it: the project's own)",
      "le jour pour lequel cette option a fait le rapport (sans elle : celui du projet)"}},
    {OPTION_DENY, "deny", NULL, 0, "error|warning|remark", FOR(CHECK),
     {"exit with 3 at messages of this level and graver ones (without it: error)",
      "sortir avec 3 pour les messages de ce niveau et de plus graves (sans elle : error)"}},
    {OPTION_CLIFF, "cliff", NULL, 0, "N", FOR(CHECK),
     {"tell steps of more points than this between lines (without it: 50)",
      "dire les marches de plus de points que cela entre lignes (sans elle : 50)"}},
    {OPTION_SWING, "swing", NULL, 0, "N", FOR(CHECK),
     {"tell figures whose ± moves a criterion of a test by more points (without it: 20)",
      "dire les chiffres dont le ± déplace un critère d'un test de plus de points (sans elle : 20)"}},
    {OPTION_PROJECTS, "projects", NULL, 0, "FILE|FOLDER", FOR(DIFF) | MANY,
     {"what the change does to these projects; more may follow",
      "ce que le changement fait à ces projets ; d'autres peuvent suivre"}},
    {OPTION_TOP, "top", NULL, 0, "N", FOR(DIFF),
     {"how many of the projects that move most (without it: 10)", "combien de projets parmi ceux qui bougent le plus (sans elle : 10)"}},
    {OPTION_LENIENT, "lenient", NULL, 0, NULL, PROJECTS | FOR(VERIFY) | FOR(DIFF),
     {"a field that the rules do not know is a remark, not an error",
      "un champ que les règles ne connaissent pas est une remarque, non une erreur"}},
    {OPTION_FORMAT, "format", NULL, 'f', "text|json|md|html", FOR(SCORE),
     {"text for people (the default), JSON for programs, Markdown, or a web page",
      "texte pour les personnes (par défaut), JSON pour les programmes, Markdown ou page web"}},
    {OPTION_FORMAT, "format", NULL, 'f', "text|json|md|html|findings|sarif|junit|github|summary|gitlab|tap", FOR(GATE),
     {"text (the default), json, html, md, or of findings: findings, sarif, junit, github, summary, gitlab, tap",
      "text (par défaut), json, html, md, ou en constats : findings, sarif, junit, github, summary, gitlab, tap"}},
    {OPTION_FORMAT, "format", NULL, 'f', "text|json|junit", FOR(TEST),
     {"text for people (the default), JSON, or JUnit XML for a platform's list of tests",
      "texte pour les personnes (par défaut), JSON, ou JUnit XML pour la liste de tests d'une plateforme"}},
    {OPTION_FORMAT, "format", NULL, 'f', "text|json", (PAGES & ~(FOR(SCORE) | FOR(GATE))) | FOR(VERIFY) | FOR(CHECK),
     {"text for people (the default) or JSON for programs",
      "texte pour les personnes (par défaut) ou JSON pour les programmes"}},
    {OPTION_FORMAT, "format", NULL, 'f', "text|json|md", FOR(DIFF),
     {"text for people (the default), JSON for programs, or Markdown for a merge request",
      "texte pour les personnes (par défaut), JSON pour les programmes, ou Markdown pour une demande de fusion"}},
    {OPTION_FORMAT, "format", NULL, 'f', "html|md|json", FOR(DOC),
     {"a web page (the default), Markdown, or JSON for programs", "une page web (par défaut), Markdown, ou JSON pour les programmes"}},
    {OPTION_FORMAT, "format", NULL, 'f', "ndjson|csv", FOR(BATCH),
     {"one JSON object a line (the default), or a table for spreadsheets",
      "un objet JSON par ligne (par défaut), ou un tableau pour tableurs"}},
    {OPTION_JOBS, "jobs", NULL, 'j', "N", PORTFOLIOS,
     {"threads (without it: one for each processor)", "fils d'exécution (sans elle : un par processeur)"}},
    {OPTION_FAIL_FAST, "fail-fast", NULL, 0, NULL, FOR(BATCH),
     {"stop at the first project that cannot be evaluated", "s'arrêter au premier projet qui ne peut pas être évalué"}},
    {OPTION_SINCE, "since", NULL, 0, "POLICY", FOR(DOC),
     {"with what changed since this older version", "avec ce qui change depuis cette version plus ancienne"}},
    {OPTION_SET, "set", NULL, 's', "PATH=VALUE", FOR(SCORE) | FOR(ADVISE) | FOR(COMPARE) | MANY,
     {"what if: this answer instead, such as equipment[0].kept=6",
      "et si : cette réponse à la place, comme equipements[0].duree=6"}},
    {OPTION_TARGET, "target", NULL, 't', "GRADE|SCORE|GATE", FOR(ADVISE) | FOR(VERIFY),
     {"what the changes should reach (without it: the next grade, and past each blocked gate)",
      "ce que les changements doivent atteindre (sans elle : la lettre au-dessus, et chaque barrière bloquée)"}},
    {OPTION_ASK, "ask", NULL, 'a', NULL, FOR(ADVISE),
     {"ask the open questions, the most useful first, and write the completed project (--output)",
      "poser les questions ouvertes, la plus utile d'abord, et écrire le projet complété (--output)"}},
    {OPTION_TIGHT, "tight", NULL, 0, NULL, REPORTS | FOR(VERIFY),
     {"search for the tightest bounds, and rank questions by them",
      "chercher les bornes les plus étroites, et classer les questions par elles"}},
    {OPTION_SEED, "seed", NULL, 0, "N", REPORTS,
     {"seed of the chances; the same seed gives the same digits", "graine des probabilités ; la même graine donne les mêmes chiffres"}},
    {OPTION_KEYS_ONLY, "keys-only", NULL, 0, NULL, FOR(INIT),
     {"without the comments that explain each field", "sans les commentaires qui expliquent chaque champ"}},
    {OPTION_PROGRAM, "program", NULL, 0, NULL, FOR(EXPLAIN),
     {"print the compiled rules instead", "écrire plutôt les règles compilées"}},
    {OPTION_CLAIMS, "claims", NULL, 0, NULL, FOR(CHECK),
     {"decide the claims of the rules over all projects that they allow", "juger les garanties des règles sur tous les projets qu'elles admettent"}},
    {OPTION_BUDGET, "budget", NULL, 0, "N", FOR(CHECK),
     {"boxes looked at for each claim, 2000 without it", "boîtes examinées par garantie, 2000 sans elle"}},
    {OPTION_COUNTEREXAMPLES, "counterexamples", NULL, 0, "FOLDER", FOR(CHECK),
     {"write a project there for each claim that is refuted", "y écrire un projet pour chaque garantie réfutée"}},
    {OPTION_COVERAGE, "coverage", NULL, 0, NULL, FOR(TEST),
     {"what of the rules the tests have reached, and what not", "ce que les tests ont atteint des règles, et ce qu'ils n'ont pas atteint"}},
    {OPTION_SUGGEST, "suggest", NULL, 0, NULL, FOR(TEST),
     {"write tests to paste for what is not reached", "écrire des tests à coller pour ce qui n'est pas atteint"}},
    {OPTION_MIN_COVERAGE, "min-coverage", NULL, 0, "PERCENT", FOR(TEST),
     {"exit code 1 when the tests reach less of the rules than this", "code 1 si les tests atteignent moins des règles que cela"}},
    {OPTION_PROJECTS, "projects", NULL, 0, "FILE|FOLDER", FOR(TEST) | MANY,
     {"each of these projects *.json has to be in a test", "chacun de ces projets *.json doit être dans un test"}},
    {OPTION_CHECK, "check", NULL, 0, NULL, FOR(FMT),
     {"write nothing; exit code 1 when a file is not in the canonical layout",
      "ne rien écrire ; code 1 si un fichier n'est pas dans la disposition canonique"}},
    {OPTION_DIFF, "diff", NULL, 0, NULL, FOR(FMT),
     {"write nothing; show what would change, line by line", "ne rien écrire ; montrer ce qui changerait, ligne à ligne"}},
    {OPTION_MIN_GRADE, "min-grade", NULL, 0, "GRADE", TERMS,
     {"refuse a project with a worse grade", "refuser un projet dont la lettre est moins bonne"}},
    {OPTION_MIN_SCORE, "min-score", NULL, 0, "SCORE", TERMS,
     {"refuse a project with a lower score", "refuser un projet dont le score est plus bas"}},
    {OPTION_SURELY, "surely", NULL, 0, NULL, TERMS,
     {"both of these whatever is answered: the worst grade and the lowest score that remain possible",
      "les deux quoi qu'on réponde : la pire lettre et le plus bas score qui restent possibles"}},
    {OPTION_NO_WORSE_THAN, "no-worse-than", NULL, 0, "REPORT", TERMS,
     {"refuse a project that is worse than in this report (JSON): score, grade, gates that passed",
      "refuser un projet moins bon que dans ce rapport (JSON) : score, lettre, barrières franchies"}},
    {OPTION_WAIVERS, "waivers", NULL, 0, "FILE", TERMS,
     {"gates that somebody let pass, why and until when (JSON)", "barrières que quelqu'un a levées, pourquoi et jusqu'à quand (JSON)"}},
    {OPTION_POLICY_DIGEST, "policy-digest", NULL, 0, "HEX", FOR(GATE),
     {"refuse rules whose SHA-256 does not begin so", "refuser des règles dont le SHA-256 ne commence pas ainsi"}},
    {OPTION_OUTPUT, "output", NULL, 'o', "FILE|FORMAT=FILE", FOR(GATE) | MANY,
     {"write the result to this file; with FORMAT=, also in this format (- is standard output)",
      "écrire le résultat dans ce fichier ; avec FORMAT=, aussi dans ce format (- : sortie standard)"}},
    {OPTION_OUTPUT, "output", NULL, 'o', "FILE", (RULES | FOR(FMT)) & ~FOR(GATE),
     {"write the result to this file", "écrire le résultat dans ce fichier"}},
    {OPTION_LANG, "lang", NULL, 'l', "fr|en", FOR(FMT),
     {"translate the words of the language and the decimal sign; the file itself stays, the result goes to --output or to the screen",
      "traduire les mots de la langue et le signe décimal ; le fichier reste, le résultat va dans --output ou à l'écran"}},
    {OPTION_LANG, "lang", NULL, 'l', "fr|en", EVERY & ~FOR(FMT),
     {"language of results and messages (without it: that of the rules)",
      "langue des résultats et des messages (sans elle : celle des règles)"}},
    {OPTION_COLOUR, "colour", "color", 0, "auto|always|never", RULES | FOR(FMT),
     {"colours (auto: on a terminal, unless NO_COLOR is set)",
      "couleurs (auto : sur un terminal, sauf si NO_COLOR est défini)"}},
    {OPTION_WIDTH, "width", NULL, 'w', "N", PROJECTS | FOR(VERIFY) | FOR(TEST) | FOR(DIFF),
     {"columns of the text (without it: those of the terminal)", "colonnes du texte (sans elle : celles du terminal)"}},
    {OPTION_QUIET, "quiet", NULL, 'q', NULL, PROJECTS | FOR(CHECK) | FOR(TEST) | FOR(FMT) | FOR(DIFF),
     {"the verdict only", "le verdict seulement"}},
    {OPTION_VERBOSE, "verbose", NULL, 'v', NULL, PROJECTS | FOR(CHECK) | FOR(TEST),
     {"with answers used, references, file and line", "avec les réponses utilisées, les références, fichier et ligne"}},
    {OPTION_VERBOSE, "verbose", NULL, 'v', NULL, FOR(DIFF),
     {"every difference, gate and project, not the first of many", "toutes les différences, barrières et projets, non les premiers"}},
    {OPTION_HELP, "help", NULL, 'h', NULL, EVERY, {"this help", "cette aide"}},
    {OPTION_VERSION, "version", NULL, 'V', NULL, EVERY, {"the version of ecoscore", "la version d'ecoscore"}},
};

enum { OPTIONS = sizeof option_table / sizeof *option_table, LONG_CHOICE = 32 };

/* Where a mistake of use is told: which verb, in which language. */
struct complaint {
    const struct verb *verb;
    enum eco_language language;
};

/* An option may have a row for some verbs and another for others. */
static const struct option_info *info_of(const struct verb *verb, int id)
{
    const struct option_info *found = NULL;
    for (size_t i = 0; i < OPTIONS; i++) {
        bool same = (int)option_table[i].id == id || (option_table[i].letter && option_table[i].letter == id);
        if (same && (!found || (option_table[i].verbs & (1U << verb->id))))
            found = &option_table[i];
    }
    return found;
}

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
    for (size_t i = 0; i < OPTIONS && is_long; i++) {
        ways += *name && strncmp(option_table[i].name, name, strlen(name)) == 0;
        if (option_table[i].verbs & (1U << to->verb->id))
            suggestion_offer(&suggestion, option_table[i].name);
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
        if (options->output)            /* only FORMAT=FILE repeats */
            return bad_value(to, W_OPTION_TWICE, info, value);
        options->output = value;
        return true;
    }
    if (n == 0)
        return bad_value(to, W_OUTPUT_NO_FORMAT, info, value);
    char name[16];
    snprintf(name, sizeof name, "%.*s", (int)n, value);
    const struct option_info *formats = info_of(to->verb, OPTION_FORMAT);
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

static bool set_number(const struct complaint *to, const struct option_info *info, const char *value, struct options *options)
{
    const struct number_option *range = number_option(info->id);
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
    {OPTION_WAIVERS, offsetof(struct options, waivers)}};

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
    if (number_option(info->id))
        return set_number(to, info, value, options);
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
    case OPTION_HELP: options->help = true; break;
    default: options->version = true; break;
    }
}

static bool take(const struct complaint *to, int found, const char *argument, struct options *options)
{
    const struct option_info *info = found == '?' || found == ':' ? info_of(to->verb, optopt) : info_of(to->verb, found);
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
    struct option names[2 * OPTIONS + 1] = {{0}};
    char letters[2 * OPTIONS + 2] = ":";
    size_t n = 0, m = 1;
    for (size_t i = 0; i < OPTIONS; i++) {
        const struct option_info *info = &option_table[i];
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
        bool is_letter = found == '?' && optopt > 0 && optopt < 256 && !info_of(verb, optopt);
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
    for (size_t i = 0; i < OPTIONS; i++) {
        struct draft head = {0};
        option_head(&head, &option_table[i], language);
        int width = terminal_width(draft_text(&head));
        if ((option_table[i].verbs & (1U << verb)) && width > widest)
            widest = width;
        draft_free(&head);
    }
    return widest;
}

void options_print(FILE *out, enum verb_id verb, enum eco_language language)
{
    int widest = heads_width(verb, language);
    for (size_t i = 0; i < OPTIONS; i++) {
        const struct option_info *info = &option_table[i];
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
