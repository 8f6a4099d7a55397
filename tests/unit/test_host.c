/* What ecoscore.h promises to a host program: one policy for several threads at once beside another policy, the same bytes
 * under every locale, results that outlive what they came from, and a linter that fails closed. The Bordeaux pack serves as the policy, and a policy of
 * tests/language as the other one. The preset tsan runs this under the thread sanitizer. */
#include <locale.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/ecoscore.h"

enum { THREADS = 8, ROUNDS = 3 };
enum { ALL_PARTS = ECO_REPORT_QUESTIONS | ECO_REPORT_ADVICE | ECO_REPORT_CHANCES };

/* ---- files of rules/, which lies beside this file's folder ---- */

static enum eco_reading read_rules(void *context, const char *path, char **bytes, size_t *length)
{
    (void)context;
    char name[4096];
    static const char here[] = __FILE__;
    int folder = (int)(strstr(here, "tests/unit/") - here);
    snprintf(name, sizeof name, "%.*srules/%s", folder, here, path);
    FILE *file = fopen(name, "re");
    if (!file)
        return ECO_READ_ABSENT;
    *bytes = malloc(1 << 20);
    *length = *bytes ? fread(*bytes, 1, 1 << 20, file) : 0;
    fclose(file);
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

static const struct eco_reader reader = {.read = read_rules};

struct host {
    const char *path;
    eco_policy *policy;
    char *project;
    size_t length;
};

/* ---- everything that can be asked, as one text ---- */

static void put(FILE *out, eco_result *result)
{
    if (result)
        (void)!eco_result_write(result, out);
    eco_result_free(result);
}

static char *everything(const struct host *h)
{
    char *text = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&text, &n);
    if (!out)
        return NULL;
    eco_project *project = eco_project_read(h->policy, "portail.json", h->project, h->length, NULL);
    eco_project *wrong = eco_project_read(h->policy, "wrong.json", "{\"etape\": 1,5}", 14, NULL);
    if (project && wrong) {
        fprintf(out, "%d %d\n", (int)eco_project_status(project), (int)eco_project_status(wrong));
        put(out, eco_report(h->policy, project, &(struct eco_report_options){.language = "fr", .parts = ALL_PARTS}));
        put(out, eco_report(h->policy, project, &(struct eco_report_options){.language = "en"}));
        put(out, eco_explain(h->policy, project, "e1", ECO_FRENCH));
        put(out, eco_explain(h->policy, project, "e0", ECO_FRENCH));
        put(out, eco_schema(h->policy, ECO_FRENCH));
        put(out, eco_blank_project(h->policy, false, ECO_FRENCH));
        put(out, eco_run_tests(h->policy, &reader, ECO_FRENCH, 0));
        put(out, eco_policy_messages(h->policy, ECO_FRENCH));
        put(out, eco_project_messages(wrong, ECO_FRENCH));
        eco_policy_print_messages(h->policy, out, ECO_FRENCH, true);
        eco_project_print_messages(wrong, out, ECO_FRENCH, true);
    }
    eco_project_free(project);
    eco_project_free(wrong);
    fclose(out);
    return text;
}

static bool load(struct host *h, const char *path, const char *project)
{
    h->path = path;
    h->policy = eco_policy_load(&reader, path);
    return h->policy && eco_policy_status(h->policy) == ECO_OK && read_rules(NULL, project, &h->project, &h->length);
}

static int set_up(void **state)
{
    static struct host hosts[2];
    *state = hosts;
    return load(&hosts[0], "bordeaux/ecoscore.eco", "bordeaux/projets/portail.json") &&
           load(&hosts[1], "../tests/language/en.eco", "../tests/language/project.json") ? 0 : -1;
}

static int tear_down(void **state)
{
    struct host *hosts = *state;
    for (int i = 0; i < 2; i++) {
        eco_policy_free(hosts[i].policy);
        free(hosts[i].project);
    }
    return 0;
}

/* ---- threads ---- */

struct job {
    const struct host *host;
    const char *expected;
    bool same;
};

/* By turns with the policy that all share, and with one loaded for the round while others run. */
static void *work(void *context)
{
    struct job *job = context;
    job->same = true;
    for (int i = 0; i < ROUNDS; i++) {
        struct host own = *job->host;
        if (i % 2 == 1)
            own.policy = eco_policy_load(&reader, own.path);
        char *text = own.policy ? everything(&own) : NULL;
        job->same = job->same && text && strcmp(text, job->expected) == 0;
        free(text);
        if (i % 2 == 1)
            eco_policy_free(own.policy);
    }
    return NULL;
}

static void test_threads(void **state)
{
    const struct host *hosts = *state;
    pthread_t thread[THREADS];
    struct job job[THREADS];
    char *expected[] = {everything(&hosts[0]), everything(&hosts[1])};
    assert_memory_equal(expected[0], "0 1\n", 4);
    assert_memory_equal(expected[1], "0 1\n", 4);
    for (int i = 0; i < THREADS; i++) {
        job[i] = (struct job){&hosts[i % 2], expected[i % 2], false};
        assert_int_equal(pthread_create(&thread[i], NULL, work, &job[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(thread[i], NULL);
        assert_true(job[i].same);
    }
    free(expected[0]);
    free(expected[1]);
}

/* ---- locales: a decimal comma, a Turkish i ---- */

static void test_locales(void **state)
{
    const struct host *h = *state;
    static const char *const locales[] = {"de_DE.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8", "C.UTF-8"};
    char *expected = everything(h);
    for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++) {
        if (!setlocale(LC_ALL, locales[i]))
            continue;           /* not on this machine */
        struct host again = *h;
        again.policy = eco_policy_load(&reader, "bordeaux/ecoscore.eco");
        assert_non_null(again.policy);
        char *text = everything(&again);
        assert_string_equal(text, expected);
        free(text);
        eco_policy_free(again.policy);
        setlocale(LC_ALL, "C");
    }
    free(expected);
}

/* ---- a result borrows nothing ---- */

static void test_result_outlives(void **state)
{
    const struct host *h = *state;
    eco_policy *policy = eco_policy_load(&reader, "bordeaux/ecoscore.eco");
    eco_project *project = eco_project_read(policy, "portail.json", h->project, h->length, NULL);
    eco_result *report = eco_report(policy, project, NULL), *derivation = eco_explain(policy, project, "e1", ECO_FRENCH);
    eco_project_free(project);
    eco_policy_free(policy);
    char *text = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&text, &n);
    assert_non_null(out);
    put(out, report);
    put(out, derivation);
    fclose(out);
    assert_true(n > 10000);
    free(text);
}

/* ---- the linter is asked for, and says so when it was asked for a day that is none ---- */

static void test_lint(void **state)
{
    (void)state;
    const struct eco_lint_options none = {0}, late = {.as_of = "2029-01-01"}, wrong = {.as_of = "2029-02-30"};
    const struct eco_lint_options *asked[] = {&none, &late, &wrong};
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        eco_policy *policy = eco_policy_load(&reader, "bordeaux/ecoscore.eco");
        assert_int_equal(eco_policy_status(policy), ECO_OK);
        assert_int_equal(eco_policy_allowed(policy), 0);
        assert_true(eco_policy_lint(policy, asked[i]));
        assert_true(asked[i] == &wrong ? eco_policy_errors(policy) == 1 : eco_policy_allowed(policy) > 0);
        assert_int_equal(eco_policy_status(policy), asked[i] == &wrong ? ECO_INVALID : ECO_OK);
        assert_int_equal(eco_policy_warnings(policy), asked[i] == &late);
        eco_policy_free(policy);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_threads), cmocka_unit_test(test_locales),
                                       cmocka_unit_test(test_result_outlives), cmocka_unit_test(test_lint)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
