/* The engine against a slow and obvious evaluator of the syntax tree: every value of a report must be what the manual says.
 * First texts whose answer is known, then random rules with random projects.
 *
 *     test_reference [policies [first seed]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "agreement.h"
#include "completion.h"

static uint32_t policies = 1000;
static uint64_t first_seed = 1;
enum { PROJECTS = 4 };

static void write_rules(struct random *r, FILE *out)
{
    random_rules(r, 2 + (int)random_below(r, 6), out);
}
static void write_project(struct random *r, FILE *out)
{
    random_project(r, random_chance(r, 0.3) ? 1 : random_between(r, 0, 1), random_chance(r, 0.85), out);
}

static bool try_project(struct rulebook *book, const eco_policy *policy, const char *text, struct agreement *count)
{
    eco_project *project = project_of_text(policy, text);
    eco_result *report = eco_report(policy, project, NULL);
    assert_non_null(report);
    bool good = agreement_holds(book, eco_result_tree(report), text, count, stderr);
    if (!good)
        fprintf(stderr, "%s\n", text);
    eco_result_free(report);
    eco_project_free(project);
    return good;
}

/* ---- texts whose answer is known ---- */

static const struct example {
    const char *rules, *project;    /* without the first two lines, and without its braces */
    const char *part, *name, *member;    /* of the report */
    const char *says;    /* as JSON */
} examples[] = {
    /* a sum with a count in it is no count */
    {"input m : count range 0 to 10\ninput r : number range 0 to 10\ndefine sum as m + r\n"
     "criterion c weight 1\n  points 10 * (if sum > 3 then sum else 0)\nend\n",
     "\"m\": 3, \"r\": 0.25", "criteria", "c", "points", "32.5"},
    /* a key of the table comes before an input of its name, a field of the row before both */
    {"table t keyed by key\n  | key | made |\n  | one | 5 |\n  | two | 7 |\nend\ninput one : key of t\n"
     "list l\n  input two : key of t\nend\nindicator i as t[one].made\nindicator s as sum(t[two].made over l)\n",
     "\"one\": \"two\", \"l\": [{\"two\": \"one\"}]", "indicators", "i", "value", "5"},
    {"table t keyed by key\n  | key | made |\n  | one | 5 |\n  | two | 7 |\nend\n"
     "list l\n  input two : key of t\nend\nindicator s as sum(t[two].made over l)\n",
     "\"l\": [{\"two\": \"one\"}]", "indicators", "s", "value", "5"},
    /* what an answer could still change is unknown, whatever stands beside it */
    {"input u : number\ninput ask : yes or no\ninput na : number, asked when ask\n"
     "criterion c weight 1\n  points u or else na\n  missing scores 20\nend\n",
     "\"ask\": false", "criteria", "c", "state", "\"missing\""},
    {"input u : number\ninput ask : yes or no\ninput na : number, asked when ask\nindicator i as u + na\n", "\"ask\": false",
     "indicators", "i", "state", "\"unknown\""},
    {"input ask : yes or no\ninput na : number, asked when ask\nindicator i as na > 3\n", "", "indicators", "i", "state",
     "\"unknown\""},
    /* nor do edges without a date make a question of what is not asked */
    {"input ask : yes or no\ninput na : number, asked when ask\nvalue v source \"made up\"\n  from 2024-01-01 is 3\nend\n"
     "criterion c weight 1\n  measure na\n  bands\n    up to v scores 10\n    otherwise scores 70\nend\n",
     "\"ask\": false", "criteria", "c", "state", "\"not_applicable\""},
    /* a bare name is a choice of what stands on the other side */
    {"input c : one of p, q\nindicator i as (c or else q) is q\n", "", "indicators", "i", "value", "true"},
    {"input b : yes or no\ninput c : one of p, q\nindicator i as (if b then c else q) is p\n", "\"b\": true, \"c\": \"p\"",
     "indicators", "i", "value", "true"},
    /* what `applies when` takes for granted is not to be seen where it does not hold */
    {"input n : number range 0 to 10\ncriterion c weight 1\n  applies when n <= 4\n  measure 10 * n\n"
     "  scale\n    at 0 scores 0\n    at 100 scores 100\nend\n",
     "\"n\": 5", "criteria", "c", "measure", "null"},
    {"input n : number range 0 to 10\ncriterion c weight 1\n  applies when n <= 4\n  measure 10 * n\n"
     "  scale\n    at 0 scores 0\n    at 100 scores 100\nend\n",
     "\"n\": 4", "criteria", "c", "points", "40"},
    {"input n : number range 0 to 10\ncriterion c weight 1\n  applies when n <= 0\n  measure 10 / n\n"
     "  scale\n    at 0 scores 0\n    at 100 scores 100\nend\n",
     "\"n\": 5", "criteria", "c", "measure", "null"},
    /* a total rests on what its rows rest on */
    {"list l\n  input f : number range 0 to 9 default 4\nend\nindicator d for each l as 2 * f\nindicator s as sum(d over l)\n",
     "\"l\": [{}, {\"f\": 1}]", "indicators", "s", "assumed", "true"},
    /* no row, no list */
    {"list l\n  input f : number\nend\nindicator s as sum(f over l)\n", "\"l\": []", "indicators", "s", "value", "0"},
    {"list l\n  input f : number\nend\nindicator s as sum(f over l)\n", "", "indicators", "s", "state", "\"unknown\""},
    {"list l\n  input f : number\nend\nindicator s as mean(f over l)\n", "\"l\": []", "indicators", "s", "state",
     "\"not_applicable\""},
    {"list l\n  input f : number\nend\nindicator s as all(f > 1 over l)\n", "\"l\": [{}, {\"f\": 0}]", "indicators", "s", "value",
     "false"},
    /* no silent zero, and no last digit that decides */
    {"input n : number\nindicator i as 0 * (n / (n - 3))\n", "\"n\": 3", "indicators", "i", "state", "\"unknown\""},
    {"input n : number\nindicator i as n <= 0.3\n", "\"n\": 0.30000000000000004", "indicators", "i", "value", "true"},
    {"input n : number\nindicator i as n <= 0.3\n", "\"n\": 0.3000001", "indicators", "i", "value", "false"},
    /* the calendar and the clock */
    {"input d : date\nindicator i as d + 1 month\n", "\"d\": \"2024-01-31\"", "indicators", "i", "value", "\"2024-02-29\""},
    {"input d : date\nindicator i as months between d and 2024-02-29\n", "\"d\": \"2024-01-31\"", "indicators", "i", "value",
     "1"},
    {"input h : quantity in [month]\nindicator i as h\n", "\"h\": \"1.5 years\"", "indicators", "i", "value", "18"},
    /* points leave with what does not apply, and stay with what nobody knows */
    {"input a : yes or no\ninput b : yes or no, asked when a\n"
     "criterion c weight 3\n  scores 80 when b\n  scores 10 otherwise\nend\n"
     "criterion e weight 1\n  scores 30 when not a\n  scores 100 otherwise\nend\n",
     "\"a\": false", "score", NULL, "estimate", "30"},
    {"input a : yes or no\ninput b : yes or no\n"
     "criterion c weight 3\n  scores 80 when b\n  scores 10 otherwise\n  missing scores 6\nend\n"
     "criterion e weight 1\n  scores 30 when not a\n  scores 100 otherwise\nend\n",
     "\"a\": false", "score", NULL, "estimate", "12"},
};

static const cJSON *part_named(const cJSON *part, const char *name)
{
    const cJSON *item;
    if (!name)
        return part;
    cJSON_ArrayForEach (item, part)
        if (strcmp(cJSON_GetObjectItemCaseSensitive(item, "name")->valuestring, name) == 0)
            return item;
    return part;
}

static bool says(const struct example *e, const cJSON *report)
{
    const cJSON *part = part_named(cJSON_GetObjectItemCaseSensitive(report, e->part), e->name);
    char *found = cJSON_PrintUnformatted(cJSON_GetObjectItemCaseSensitive(part, e->member));
    bool good = strcmp(found, e->says) == 0;
    if (!good)
        fprintf(stderr, "%s\n%s\n%s of %s is %s, not %s\n", e->rules, e->project, e->member, e->name ? e->name : e->part, found,
                e->says);
    cJSON_free(found);
    return good;
}

static void examples_agree(void **state)
{
    struct agreement count = {0};
    bool good = true;
    (void)state;
    for (size_t i = 0; i < sizeof examples / sizeof examples[0]; i++) {
        const struct example *e = &examples[i];
        char *rules, *text;
        struct rulebook book;
        assert_true(asprintf(&rules, "language en\npolicy \"Example\" version \"1\"\n%s", e->rules) > 0);
        assert_true(asprintf(&text, "{%s}", e->project) > 0);
        eco_policy *policy = policy_of_text(rules);
        eco_project *project = project_of_text(policy, text);
        eco_result *report = eco_report(policy, project, NULL);
        assert_non_null(report);
        good &= says(e, eco_result_tree(report));
        good &= rulebook_open(&book, rules) && agreement_holds(&book, eco_result_tree(report), text, &count, stderr);
        rulebook_close(&book);
        eco_result_free(report);
        eco_project_free(project);
        eco_policy_free(policy);
        free(rules);
        free(text);
    }
    assert_true(good);
}

/* ---- random rules ---- */

static void random_rules_agree(void **state)
{
    struct agreement count = {0};
    (void)state;
    for (uint64_t seed = first_seed; seed < first_seed + policies; seed++) {
        struct random r = {.state = seed};
        struct rulebook book;
        char *rules = written(write_rules, &r);
        eco_policy *policy = policy_of_text(rules);
        bool good = rulebook_open(&book, rules);
        for (int i = 0; i < PROJECTS && good; i++) {
            char *text = written(write_project, &r);
            good = try_project(&book, policy, text, &count);
            free(text);
        }
        if (!good)
            fprintf(stderr, "seed %llu\n%s\n", (unsigned long long)seed, rules);
        rulebook_close(&book);
        eco_policy_free(policy);
        free(rules);
        assert_true(good);
    }
    print_message("%llu values, %llu of them left to rounding\n", count.compared, count.doubtful);
}

/* ---- the Bordeaux pack ---- */

/* The reference knows no used policies: what stands in them is declared here, as it is for a project without their audits. */
static const char elsewhere[] =
    "langue fr\nbibliothèque \"Ailleurs\" version \"1\"\n"
    "valeur rgesn_plafond_reseau en [gCO2e/kWh] vaut 100 source \"RGESN 8.6\"\nvaleur rgaa_seuil_partiel en [%] vaut 50 source \"RGAA\"\n"
    "valeur rgesn_pue_sans_chaleur vaut 1,3 source \"RGESN 8.7\"\nvaleur rgesn_pue_admis vaut 1,5 source \"RGESN 8.3\"\n"
    "valeur rgesn_wue_cible en [L/kWh] vaut 0,4 source \"RGESN 8.4\"\nvaleur rgesn_age_pc_vise en [an] vaut 10 source \"RGESN 2.2\"\n"
    "valeur rgesn_age_mobile_vise en [an] vaut 7 source \"RGESN 2.2\"\nvaleur rgesn_debit_vise en [kbit/s] vaut 512 source \"RGESN 2.3\"\n"
    "donnée rgesn_score : nombre, demandé si conception.audit_rgesn\n"
    "donnée rgesn_terminaux_age_pc : quantité en [an], demandé si conception.audit_rgesn\n"
    "donnée rgesn_terminaux_age_mobile : quantité en [an], demandé si conception.audit_rgesn\n"
    "donnée rgesn_terminaux_debit : quantité en [kbit/s], demandé si conception.audit_rgesn\n"
    "donnée rgesn_terminaux_hors_connexion : oui ou non, demandé si conception.audit_rgesn\n"
    "donnée rgesn_centre_pue : nombre, demandé si conception.audit_rgesn\n"
    "donnée rgesn_centre_wue : quantité en [L/kWh], demandé si conception.audit_rgesn\n"
    "donnée rgesn_centre_pays : clé de electricite, demandé si conception.audit_rgesn\n"
    "donnée rgaa_taux : pourcentage, demandé si inclusion.audit_rgaa\ndonnée rgaa_audit_valable : oui ou non, demandé si inclusion.audit_rgaa\n"
    "donnée rgaa_public : oui ou non, demandé si inclusion.audit_rgaa\ndonnée rgaa_audite : oui ou non, demandé si inclusion.audit_rgaa\n";

/* rgesn.centre.pue -> rgesn_centre_pue */
static void join_paths(char *rules, const char *name)
{
    for (char *at = strstr(rules, name); at; at = strstr(at, name)) {
        bool begins = at == rules || strchr(" ({[\n", at[-1]);
        for (at += strlen(name); begins && (*at == '_' || *at == '.' || (*at >= 'a' && *at <= 'z')); at++)
            *at = *at == '.' && ((at[1] >= 'a' && at[1] <= 'z') || at[1] == '_') ? '_' : *at;
    }
}

static void bordeaux_agrees(void **state)
{
    char *rules[] = {rule_file("bordeaux/ecoscore.eco"), rule_file("lib/electricite.eco"), rule_file("lib/equipement.eco"),
                     rule_file("lib/hebergement.eco")};
    struct random r = {.state = first_seed};
    struct agreement count = {0};
    struct rulebook book;
    (void)state;
    eco_policy *policy = bordeaux();
    join_paths(rules[0], "rgesn");
    join_paths(rules[0], "rgaa");
    bool good = rulebook_open(&book, rules[0]) && rulebook_add(&book, elsewhere);
    for (int i = 1; i < 4 && good; i++)
        good = rulebook_add(&book, rules[i]);
    for (uint32_t i = 0; i < policies / 10 && good; i++) {
        char *text = eroded_example(&r, i, i < 10 ? 0 : random_between(&r, 0, 0.8));
        good = try_project(&book, policy, text, &count);
        free(text);
    }
    rulebook_close(&book);
    eco_policy_free(policy);
    for (int i = 0; i < 4; i++)
        free(rules[i]);
    assert_true(good);
    print_message("%llu values, %llu of them left to rounding\n", count.compared, count.doubtful);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        first_seed = strtoull(argv[2], NULL, 10);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(examples_agree),
        cmocka_unit_test(random_rules_agree),
        cmocka_unit_test(bordeaux_agrees),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
