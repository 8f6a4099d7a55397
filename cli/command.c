/* The command `ecoscore`: finds the verb, reads its options, runs it. */
#include "call.h"
#include "suggestion.h"

#include <string.h>
#include <sys/stat.h>

const struct verb verb_table[VERBS] = {
    [VERB_SCORE] = {VERB_SCORE, "score",
     {"the report of a project: grade, gates, reasons", "le rapport d'un projet : lettre, barrières, raisons"},
     "[options] PROJECT.json|FOLDER|- ...",
     "ecoscore score project.json",
     {"0 done, 3 rules invalid or without criterion, 4 project invalid, 5 usage or files",
      "0 fait, 3 règles invalides ou sans critère, 4 projet invalide, 5 usage ou fichiers"},
     verb_score},
    [VERB_GATE] = {VERB_GATE, "gate",
     {"the decision on a project, as exit code", "la décision sur un projet, en code de sortie"},
     "[options] PROJECT.json|FOLDER|- ...",
     "ecoscore gate project.json --as-of 2026-11-24",
     {"0 approved, 1 refused, 2 undecided, 3 rules invalid or without gate,\n"
      "  4 project invalid or without date, waivers invalid, 5 usage or files;\n"
      "  with several projects the gravest of 5, 4, 3, 1, 2, 0",
      "0 approuvé, 1 refusé, 2 indécis, 3 règles invalides ou sans barrière,\n"
      "  4 projet invalide ou sans date, dérogations invalides, 5 usage ou fichiers ;\n"
      "  avec plusieurs projets le plus grave de 5, 4, 3, 1, 2, 0"},
     verb_gate},
    [VERB_BATCH] = {VERB_BATCH, "batch",
     {"a whole portfolio, one line for each project", "un portefeuille entier, une ligne par projet"},
     "[options] FILE.ndjson|FILE.json|FOLDER|- ...",
     "ecoscore batch projects.ndjson --output results.ndjson",
     {"0 all were evaluated, 3 rules invalid or without criterion, 4 a project is invalid,\n"
      "  5 usage or files; what the gates say is in the lines, `gate` makes it an exit code",
      "0 tous évalués, 3 règles invalides ou sans critère, 4 un projet est invalide,\n"
      "  5 usage ou fichiers ; ce que disent les barrières est dans les lignes, `gate` en fait\n"
      "  un code de sortie"},
     verb_batch},
    [VERB_ADVISE] = {VERB_ADVISE, "advise",
     {"which answers matter most, and the smallest changes to the next grade",
      "quelles réponses comptent le plus, et les plus petits changements vers la lettre au-dessus"},
     "[options] PROJECT.json|- ...",
     "ecoscore advise project.json --target B",
     {"0 done, 3 rules invalid or without criterion, 4 project invalid, 5 usage or files",
      "0 fait, 3 règles invalides ou sans critère, 4 projet invalide, 5 usage ou fichiers"},
     verb_advise},
    [VERB_COMPARE] = {VERB_COMPARE, "compare",
     {"two projects, or one and a what-if, side by side", "deux projets, ou un projet et un « et si », côte à côte"},
     "[options] A.json B.json  |  A.json --set PATH=VALUE ...",
     "ecoscore compare before.json after.json",
     {"0 done, 3 rules invalid or without criterion, 4 project invalid, 5 usage or files",
      "0 fait, 3 règles invalides ou sans critère, 4 projet invalide, 5 usage ou fichiers"},
     verb_compare},
    [VERB_DIFF] = {VERB_DIFF, "diff",
     {"what a change of rules does: rules, then scores, grades and gates of projects",
      "ce que fait un changement de règles : règles, puis scores, lettres et barrières de projets"},
     "[options] OLD NEW [--projects FILE|FOLDER ...]",
     "ecoscore diff old.eco new.eco --projects projects.ndjson",
     {"0 done (a difference is no failure), 3 rules invalid, or without criterion and gate,\n"
      "  4 a project is invalid by both, 5 usage or files",
      "0 fait (une différence n'est pas un échec), 3 règles invalides, ou sans critère ni barrière,\n"
      "  4 un projet est invalide selon les deux, 5 usage ou fichiers"},
     verb_diff},
    [VERB_VERIFY] = {VERB_VERIFY, "verify",
     {"whether a report is what its rules, project and date give",
      "si un rapport est bien ce que donnent ses règles, son projet et sa date"},
     "[options] REPORT.json PROJECT.json|-",
     "ecoscore verify report.json project.json",
     {"0 the same, 1 it differs, 3 rules invalid, 4 project or waivers invalid, 5 usage, files, no report",
      "0 le même, 1 il diffère, 3 règles invalides, 4 projet ou dérogations invalides,\n"
      "  5 usage, fichiers, pas un rapport"},
     verb_verify},
    [VERB_EXPLAIN] = {VERB_EXPLAIN, "explain",
     {"how a criterion, gate or indicator is derived; what a message means",
      "comment un critère, une barrière ou un indicateur est obtenu ; ce que dit un message"},
     "[options] NAME [PROJECT.json|-]  |  CODE  |  --program",
     "ecoscore explain e1 project.json",
     {"0 done, 3 rules invalid, 4 project invalid, 5 usage, files, no such name",
      "0 fait, 3 règles invalides, 4 projet invalide, 5 usage, fichiers, nom inconnu"},
     verb_explain},
    [VERB_CHECK] = {VERB_CHECK, "check",
     {"every mistake of rule files, and what is likely not meant",
      "toutes les erreurs de fichiers de règles, et ce qui n'est sans doute pas voulu"},
     "[options] FILE.eco|FOLDER|PACK ...",
     "ecoscore check rules/ecoscore.eco",
     {"0 in order, 1 --claims: a claim is not proved, 3 rules invalid, or a message that --deny names,\n"
      "  5 usage or files",
      "0 en ordre, 1 --claims : une garantie n'est pas prouvée, 3 règles invalides, ou message que\n"
      "  --deny nomme, 5 usage ou fichiers"},
     verb_check},
    [VERB_TEST] = {VERB_TEST, "test",
     {"runs the tests that stand in rule files", "exécute les tests écrits dans les fichiers de règles"},
     "[options] FILE.eco|FOLDER|PACK ...",
     "ecoscore test rules/ecoscore.eco",
     {"0 all passed, 1 a test failed, 3 rules invalid or without test, 5 usage or files",
      "0 tous réussis, 1 un test en échec, 3 règles invalides ou sans test, 5 usage ou fichiers"},
     verb_test},
    [VERB_FMT] = {VERB_FMT, "fmt",
     {"puts rule files into the one canonical layout, or into the other language",
      "met des fichiers de règles dans la disposition canonique, ou dans l'autre langue"},
     "[options] FILE.eco|FOLDER|- ...",
     "ecoscore fmt --diff rules/ecoscore.eco",
     {"0 done, 1 --check: a file differs, 3 rules invalid, which then stay as they are, 5 usage or files",
      "0 fait, 1 --check : un fichier diffère, 3 règles invalides, qui restent alors telles quelles,\n"
      "  5 usage ou fichiers"},
     verb_fmt},
    [VERB_DOC] = {VERB_DOC, "doc",
     {"a policy as one page, for people who do not write rules", "une politique en une page, pour qui n'écrit pas de règles"},
     "[options] [FILE.eco|FOLDER|PACK]",
     "ecoscore doc rules/ --output rules.html",
     {"0 done, 3 rules invalid, 5 usage or files", "0 fait, 3 règles invalides, 5 usage ou fichiers"},
     verb_doc},
    [VERB_SCHEMA] = {VERB_SCHEMA, "schema",
     {"JSON Schema of the project descriptions", "JSON Schema des descriptions de projet"},
     "[options]",
     "ecoscore schema --output project.schema.json",
     {"0 done, 3 rules invalid, 5 usage or files", "0 fait, 3 règles invalides, 5 usage ou fichiers"},
     verb_schema},
    [VERB_INIT] = {VERB_INIT, "init",
     {"writes a blank project to fill", "écrit un projet vierge à remplir"},
     "[options] [FILE]",
     "ecoscore init project.json",
     {"0 done, 3 rules invalid, 5 usage or files; a file that exists is not overwritten",
      "0 fait, 3 règles invalides, 5 usage ou fichiers ; un fichier qui existe n'est pas remplacé"},
     verb_init},
    [VERB_IMPORT] = {VERB_IMPORT, "import",
     {"an inventory of equipment as a list that rules can read", "un inventaire de matériel en une liste que les règles savent lire"},
     "[options] FILE.csv|FILE.json|FOLDER|- ...",
     "ecoscore import inventory.csv --group --output parc.json",
     {"0 done, 1 rows could not be handled, 3 map invalid, 4 inventory or factors invalid, or no device left,\n"
      "  5 usage or files",
      "0 fait, 1 des lignes n'ont pas pu être traitées, 3 correspondance invalide, 4 inventaire ou facteurs\n"
      "  invalides, ou aucun appareil restant, 5 usage ou fichiers"},
     verb_import},
    [VERB_HELP] = {VERB_HELP, "help",
     {"help on a verb; words, units, errors, operations of the language",
      "aide sur un verbe ; mots, unités, erreurs, opérations du langage"},
     "[VERB | words | units | errors | operations]",
     "ecoscore help score",
     {"0 done, 5 usage", "0 fait, 5 usage"},
     verb_help},
    [VERB_VERSION] = {VERB_VERSION, "version",
     {"the version of ecoscore", "la version d'ecoscore"},
     "",
     "ecoscore version",
     {"0 done", "0 fait"},
     verb_version},
};

const struct verb *verb_find(const char *name)
{
    for (size_t i = 0; i < VERBS; i++)
        if (strcmp(verb_table[i].name, name) == 0)
            return &verb_table[i];
    return NULL;
}

const char *verb_suggestion(const char *name)
{
    struct suggestion suggestion = {.wanted = name};
    for (size_t i = 0; i < VERBS; i++)
        suggestion_offer(&suggestion, verb_table[i].name);
    return suggestion.best;
}

static enum code no_such_verb(const char *name, enum eco_language language)
{
    struct stat status;
    const char *suggestion = verb_suggestion(name);
    bool is_file = !suggestion && stat(name, &status) == 0;
    fputs("ecoscore: ", stderr);
    word_put(stderr, language, is_file ? W_VERB_MISSING : W_UNKNOWN_VERB, name);
    fputc('\n', stderr);
    word_suggest(stderr, language, suggestion);
    const struct verb *near = suggestion ? verb_find(suggestion) : NULL, *shown = near ? near : &verb_table[VERB_SCORE];
    fprintf(stderr, "  %s %s\n", word_text(W_EXAMPLE, language), shown->example);
    return CODE_USE;
}

static enum code verb_comes_first(const char *argument, enum eco_language language)
{
    fputs("ecoscore: ", stderr);
    word_put(stderr, language, W_VERB_FIRST, argument);
    fprintf(stderr, "\n  %s %s\n", word_text(W_EXAMPLE, language), verb_table[VERB_SCORE].example);
    return CODE_USE;
}

/* `ecoscore --help`, `--version` and `--lang` go without a verb; other options do not. */
static enum code without_verb(int argc, char **argv, enum eco_language language)
{
    struct options options = {0};
    int first = 0;
    static const char *const alone[] = {"-h", "--help", "-V", "--version", "-l", "--lang", "--lang=fr", "--lang=en"};
    bool may_stand_alone = false;
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
        may_stand_alone |= strcmp(argv[1], alone[i]) == 0;
    for (int i = 2; i < argc; i++)
        may_stand_alone &= !verb_find(argv[i]);
    if (!may_stand_alone)
        return verb_comes_first(argv[1], language);
    if (!options_read(&verb_table[VERB_HELP], argc, argv, language, &options, &first))
        return CODE_USE;
    if (first < argc)
        return verb_comes_first(argv[first], language);
    struct call call = {.verb = &verb_table[options.version ? VERB_VERSION : VERB_HELP], .language = language};
    return call_close(&call, call.verb->run(&call));
}

enum code command_run(int argc, char **argv)
{
    enum eco_language language = options_language(argc, argv);
    if (argc < 2) {
        fprintf(stderr, "ecoscore: %s\n\n", word_text(W_NO_VERB, language));
        help_of_all(stderr, language);
        return CODE_USE;
    }
    if (argv[1][0] == '-')
        return without_verb(argc, argv, language);
    const struct verb *verb = verb_find(argv[1]);
    if (!verb)
        return no_such_verb(argv[1], language);
    struct call call = {.verb = verb, .language = language};
    int first = 0;
    if (!options_read(verb, argc - 1, argv + 1, language, &call.options, &first))
        return CODE_USE;
    call.arguments = argv + 1 + first;
    call.count = argc - 1 - first;
    bool asks = call.options.help || call.options.version;
    if (asks && call.count > 0 && verb != &verb_table[VERB_HELP])       /* `gate -V p.json` must not look like an approval */
        return call_close(&call, call_misuse(&call, W_TOO_MANY, call.arguments[0], NULL));
    if (call.options.version)
        call.verb = &verb_table[VERB_VERSION];
    else if (call.options.help && call_output(&call))
        help_of_verb(call.out, verb, language);
    return call_close(&call, call.options.help && !call.options.version ? CODE_DONE : call.verb->run(&call));
}
