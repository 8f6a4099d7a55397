/* `help` and `version`: made from the tables of verbs and options. */
#include "call.h"
#include "import_choice.h"
#include "packs.h"
#include "placeholder.h"
#include "suggestion.h"

#include <string.h>

static const struct topic {
    const char *name;
    enum eco_table table;
    const char *words[ECO_LANGUAGES];
} topics[] = {
    {"words", ECO_TABLE_KEYWORDS,
     {"the words of the language, English and French", "les mots du langage, anglais et français"}},
    {"units", ECO_TABLE_UNITS, {"units of measure", "unités de mesure"}},
    {"errors", ECO_TABLE_DIAGNOSTICS, {"messages and their codes", "messages et leurs codes"}},
    {"operations", ECO_TABLE_OPERATIONS, {"operations of compiled rules", "opérations des règles compilées"}},
};

enum { TOPICS = sizeof topics / sizeof *topics };

static void put_ready_maps(FILE *out, enum eco_language language)
{
    struct draft formats = {0}, lists = {0};
    choice_names(&formats, READY_FORMATS);
    choice_names(&lists, READY_LISTS);
    fputc('\n', out);
    fprintf(out, word_text(W_MAPS_TITLE, language), draft_text(&formats), draft_text(&lists));
    fputc('\n', out);
    draft_free(&formats);
    draft_free(&lists);
}

void help_of_verb(FILE *out, const struct verb *verb, enum eco_language language)
{
    struct draft usage = {0};
    placeholder_put(&usage, verb->usage, language);
    fprintf(out, "ecoscore %s: %s\n\n%s ecoscore %s %s\n", verb->name, verb->summary[language],
            word_text(W_USAGE, language), verb->name, draft_text(&usage));
    draft_free(&usage);
    fprintf(out, "\n%s\n", word_text(W_OPTIONS_TITLE, language));
    options_print(out, verb->id, language);
    if (verb->id == VERB_HELP) {
        fprintf(out, "\n%s\n", word_text(W_TOPICS_TITLE, language));
        for (size_t i = 0; i < TOPICS; i++)
            fprintf(out, "  %-10s  %s\n", topics[i].name, topics[i].words[language]);
    }
    if (verb->id == VERB_IMPORT)
        put_ready_maps(out, language);
    fprintf(out, "\n%s\n  %s\n", word_text(W_CODES_TITLE, language), verb->codes[language]);
    fprintf(out, "\n%s\n  %s\n", word_text(W_EXAMPLE_TITLE, language), verb->example);
}

void help_of_all(FILE *out, enum eco_language language)
{
    fprintf(out, "%s\n\n%s ecoscore %s\n\n%s\n", word_text(W_TITLE, language), word_text(W_USAGE, language),
            word_text(W_VERB_USAGE, language), word_text(W_VERBS_TITLE, language));
    for (size_t i = 0; i < VERBS; i++)
        fprintf(out, "  %-8s  %s\n", verb_table[i].name, verb_table[i].summary[language]);
    fprintf(out, "\n%s", word_text(W_PACKS_TITLE, language));
    for (size_t i = 0; pack_name(i).at; i++)
        fprintf(out, "%s %.*s", i ? "," : "", (int)pack_name(i).length, pack_name(i).at);
    fprintf(out, "\n\n%s\n  %s\n\n%s\n", word_text(W_EXAMPLE_TITLE, language), verb_table[VERB_SCORE].example,
            word_text(W_HELP_MORE, language));
}

enum code verb_help(struct call *call)
{
    FILE *out = call_output(call);
    const char *name = call->count > 0 ? call->arguments[0] : NULL;
    if (!out)
        return CODE_USE;
    if (call->count > 1)
        return call_misuse(call, W_TOO_MANY, call->arguments[1], NULL);
    if (!name) {
        help_of_all(out, call->language);
        return CODE_DONE;
    }
    struct suggestion suggestion = {.wanted = name};
    for (size_t i = 0; i < TOPICS; i++) {
        if (strcmp(name, topics[i].name) == 0) {
            eco_print_table(out, topics[i].table, call->language);
            return CODE_DONE;
        }
        suggestion_offer(&suggestion, topics[i].name);
    }
    const struct verb *verb = verb_find(name);
    if (!verb)
        return call_misuse(call, W_UNKNOWN_TOPIC, name, suggestion.best ? suggestion.best : verb_suggestion(name));
    help_of_verb(out, verb, call->language);
    return CODE_DONE;
}

enum code verb_version(struct call *call)
{
    FILE *out = call_output(call);
    if (!out)
        return CODE_USE;
    fputs("ecoscore " ECO_VERSION "\n", out);
    return CODE_DONE;
}
