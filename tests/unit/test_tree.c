/* A French and an English version of one rule file give the same tree, and a tree does not depend on layout. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../grammar/parse.h"

static const char *const english =
    "language en\n"
    "policy \"P\" version \"1\" valid from 2026-01-01 valid until 2028-12-31\n"
    "use \"lib.eco\" with method is cut\n"
    "unit page \"page\"\n"
    "input stage \"S\" : one of idea, live \"in service\", required\n"
    "input rate \"R\" : percent, asked when stage is live, may be not applicable\n"
    "input old \"O\" : quantity in [year] range 1 to 15 default 12.5 year \xC2\xB1 30 % because \"guess\" can change by 1 year\n"
    "list gear \"G\"\n"
    "  input kind : key of devices, required\n"
    "  input units : count range 0 to 100\n"
    "end\n"
    "table devices \"D\" keyed by kind\n"
    "  source \"X\" checked on 2026-01-31 valid until 2027-01-01\n"
    "  | kind      | made [kgCO2e] |\n"
    "  | laptop    | 170.5 \xC2\xB1 30 % | source \"Y\" proposed\n"
    "  | otherwise | unknown       |\n"
    "end\n"
    "value floor official is 20 % source \"law\"\n"
    "value cap in [gCO2e/kWh]\n"
    "  from 2024-05-17 is 100\n"
    "  from 2030-01-01 is 80\n"
    "end\n"
    "function per (a in [kg]; k : key of devices) in [kg]\n"
    "  as a when k is not laptop or a is known\n"
    "  as 0 kg otherwise\n"
    "indicator line \"L\" in [kgCO2e] for each gear as units * devices[kind].made\n"
    "define total as sum(line over gear where units > 1) or else 3 kgCO2e\n"
    "define part as share(units where kind is laptop over gear)\n"
    "define age as years between 2020-01-01 and (as_of + 12 months)\n"
    "score\n  mean of criteria\n  missing scores 0\n"
    "  no grade when completeness < 80 % because \"few\"\n"
    "  at most 29 when any gate blocks\nend\n"
    "grades\n  A from 80 \"good\"\n  B from 0\nend\n"
    "theme t \"T\" weight 60\n"
    "criterion c \"C\" weight 5 in t, proposed\n"
    "  applies when stage is live\n  measure part in [%]\n  scale more is better\n"
    "    below 10 scores 0\n    at 10 scores 20\n    at 50 scores 100\n"
    "  because \"{part}\"\n  fix \"f\"\n  see \"s\"\nend\n"
    "criterion d \"D\" weight 1\n  scores 0 \"none\" when not (old > 3 year and stage is one of (idea; live))\n"
    "  scores 100 otherwise\nend\n"
    "gate g \"G\"\n  block when rate is unknown or rate < floor\n  may be waived\nend\n"
    "test \"x\"\n  given \"p.json\" but old is unknown, gear[0].units is 6\n  as of 2026-02-01\n"
    "  expect score is 61.4 \xC2\xB1 0.1\n  expect gate g is blocked\nend\n";

static const char *const french =
    "langue fr\n"
    "politique \"P\" version \"1\" valable du 2026-01-01 valable jusqu'au 2028-12-31\n"
    "utilise \"lib.eco\" avec method est cut\n"
    "unit\xC3\xA9 page \"page\"\n"
    "donn\xC3\xA9" "e stage \"S\" : au choix idea, live \"in service\", obligatoire\n"
    "donn\xC3\xA9" "e rate \"R\" : pourcentage, demand\xC3\xA9 si stage est live, peut \xC3\xAAtre sans objet\n"
    "donn\xC3\xA9" "e old \"O\" : quantit\xC3\xA9 en [year] plage 1 \xC3\xA0 15 d\xC3\xA9" "faut 12,5 year \xC2\xB1 30 % car \"guess\" peut changer par 1 year\n"
    "liste gear \"G\"\n"
    "  donnee kind : cle de devices, obligatoire\n"
    "  donnee units : entier plage 0 \xC3\xA0 100\n"
    "fin\n"
    "table devices \"D\" rep\xC3\xA9r\xC3\xA9" "e par kind\n"
    "  source \"X\" v\xC3\xA9rifi\xC3\xA9" "e le 2026-01-31 valable jusqu\xE2\x80\x99" "au 2027-01-01\n"
    "  | kind   | made [kgCO2e] |\n"
    "  |--------|---------------|\n"
    "  | laptop | 170,5 \xC2\xB1 30\xC2\xA0% | source \"Y\" propos\xC3\xA9\n"
    "  | sinon  | inconnu |\n"
    "fin\n"
    "valeur floor officiel vaut 20 % source \"law\"\n"
    "valeur cap en [gCO2e/kWh]\n"
    "  d\xC3\xA8s 2024-05-17 vaut 100\n"
    "  \xC3\xA0 partir du 2030-01-01 est 80\n"
    "fin\n"
    "fonction per (a en [kg]; k : cl\xC3\xA9 de devices) en [kg]\n"
    "  vaut a si k n'est pas laptop ou a est connu\n"
    "  vaut 0 kg sinon\n"
    "indicateur line \"L\" en [kgCO2e] pour chaque gear vaut units * devices[kind].made\n"
    "calcul total vaut somme(line sur gear o\xC3\xB9 units > 1) \xC3\xA0 d\xC3\xA9" "faut 3 kgCO2e\n"
    "calcul part vaut part(units o\xC3\xB9 kind est laptop sur gear)\n"
    "calcul age vaut ann\xC3\xA9" "es entre 2020-01-01 et (as_of + 12 months)\n"
    "score\n  moyenne des crit\xC3\xA8res\n  absent donne 0\n"
    "  pas de lettre si completeness < 80 % car \"few\"\n"
    "  au plus 29 si une barri\xC3\xA8re bloque\nfin\n"
    "lettres\n  A d\xC3\xA8s 80 \"good\"\n  B d\xC3\xA8s 0\nfin\n"
    "th\xC3\xA8me t \"T\" poids 60\n"
    "crit\xC3\xA8re c \"C\" poids 5 dans t, propos\xC3\xA9\n"
    "  s'applique si stage est live\n  mesure part en [%]\n  \xC3\xA9" "chelle plus c'est mieux\n"
    "    sous 10 donne 0\n    \xC3\xA0 10 donne 20\n    \xC3\xA0 50 donne 100\n"
    "  car \"{part}\"\n  rem\xC3\xA8" "de \"f\"\n  voir \"s\"\nfin\n"
    "crit\xC3\xA8re d \"D\" poids 1\n  donne 0 \"none\" si pas (old > 3 year et stage est parmi (idea; live))\n"
    "  donne 100 sinon\nfin\n"
    "barri\xC3\xA8re g \"G\"\n  bloque si rate est inconnu ou rate < floor\n  d\xC3\xA9rogation possible\nfin\n"
    "test \"x\"\n  \xC3\xA9tant donn\xC3\xA9 \"p.json\" mais old est inconnu, gear[0].units est 6\n  au 2026-02-01\n"
    "  attendu score est 61,4 \xC2\xB1 0,1\n  attendu barri\xC3\xA8re g est bloqu\xC3\xA9" "e\nfin\n";

/* The printed tree of some rule text, which must have no syntax error. */
static char *tree_of(struct text bytes)
{
    struct arena arena = {0};
    struct sources sources = {.arena = &arena};
    struct diagnostics diagnostics = {.arena = &arena};
    struct parsed parsed;
    char *printed = NULL;
    size_t size = 0;
    uint32_t file = source_add(&sources, TEXT("test"), bytes);
    struct vocabulary vocabulary = {0};
    assert_true(parse_source(&sources, file, &diagnostics, &vocabulary, &parsed));
    diagnostics_print(stderr, &diagnostics, &sources, false, parsed.language, false);
    assert_int_equal(diagnostics.errors, 0);
    FILE *out = open_memstream(&printed, &size);
    assert_non_null(out);
    node_print(out, parsed.file, 0);
    fclose(out);
    arena_free(&arena);
    return printed;
}

static void test_two_languages(void **state)
{
    (void)state;
    char *a = tree_of(text_of(english)), *b = tree_of(text_of(french));
    assert_true(strlen(a) > 4000);
    assert_string_equal(a, b);
    free(a);
    free(b);
}

static void test_precedence(void **state)
{
    (void)state;
    char *a = tree_of(TEXT("language en\ndefine x as 1 + 2 * 3 - -4 / 5\n"));
    char *b = tree_of(TEXT("language en\ndefine x as (1 + (2 * 3)) - ((-4) / 5)\n"));
    char *c = tree_of(TEXT("language en\ndefine x as ((1 + 2) * 3) - -4 / 5\n"));
    assert_string_equal(a, b);
    assert_string_not_equal(a, c);
    free(a);
    free(b);
    free(c);
    a = tree_of(TEXT("language en\ndefine x as not a < 3 and b or else c >= 2\n"));
    b = tree_of(TEXT("language en\ndefine x as (not (a < 3)) and ((b or else c) >= 2)\n"));
    assert_string_equal(a, b);
    free(a);
    free(b);
}

/* Carriage returns, a byte order mark, tabs, no-break spaces and decomposed accents change nothing. */
static void test_layout(void **state)
{
    (void)state;
    char *a = tree_of(TEXT("langue fr\nvaleur dur\xC3\xA9" "e vaut 12,5 % source \"x\"\n"));
    char *b = tree_of(TEXT("\xEF\xBB\xBFlangue fr\r\n\tvaleur dure\xCC\x81" "e vaut 12,5\xC2\xA0% source \"x\"\r\n"));
    assert_string_equal(a, b);
    free(a);
    free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_two_languages), cmocka_unit_test(test_precedence),
                                       cmocka_unit_test(test_layout)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
