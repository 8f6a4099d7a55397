/* What ecoscore.h promises to a host program: one policy for several threads at once, the same bytes under every locale, and
 * results that outlive what they came from. The Bordeaux pack serves as the policy. */
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

enum { THREADS = 4, ROUNDS = 10 };
enum { ALL_PARTS = ECO_REPORT_QUESTIONS | ECO_REPORT_ADVICE | ECO_REPORT_CHANCES };

/* ---- files of rules/, which lies beside this file's folder ---- */

static bool read_rules(void *context, const char *path, char **bytes, size_t *length)
{
    (void)context;
    char name[4096];
    static const char here[] = __FILE__;
    int folder = (int)(strstr(here, "tests/unit/") - here);
    snprintf(name, sizeof name, "%.*srules/%s", folder, here, path);
    FILE *file = fopen(name, "re");
    if (!file)
        return false;
    *bytes = malloc(1 << 20);
    *length = *bytes ? fread(*bytes, 1, 1 << 20, file) : 0;
    fclose(file);
    return *bytes != NULL;
}

static const struct eco_reader reader = {read_rules, NULL};

struct host {
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
        put(out, eco_run_tests(h->policy, &reader, ECO_FRENCH));
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

static int set_up(void **state)
{
    static struct host h;
    *state = &h;
    h.policy = eco_policy_load(&reader, "bordeaux/ecoscore.eco");
    bool read = read_rules(NULL, "bordeaux/projets/portail.json", &h.project, &h.length);
    return h.policy && read && eco_policy_status(h.policy) == ECO_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    struct host *h = *state;
    eco_policy_free(h->policy);
    free(h->project);
    return 0;
}

/* ---- threads ---- */

struct job {
    const struct host *host;
    const char *expected;
    bool same;
};

static void *work(void *context)
{
    struct job *job = context;
    job->same = true;
    for (int i = 0; i < ROUNDS; i++) {
        char *text = everything(job->host);
        job->same = job->same && text && strcmp(text, job->expected) == 0;
        free(text);
    }
    return NULL;
}

static void test_threads(void **state)
{
    const struct host *h = *state;
    pthread_t thread[THREADS];
    struct job job[THREADS];
    char *expected = everything(h);
    assert_non_null(expected);
    assert_memory_equal(expected, "0 1\n", 4);
    for (int i = 0; i < THREADS; i++) {
        job[i] = (struct job){h, expected, false};
        assert_int_equal(pthread_create(&thread[i], NULL, work, &job[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(thread[i], NULL);
        assert_true(job[i].same);
    }
    free(expected);
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

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_threads), cmocka_unit_test(test_locales),
                                       cmocka_unit_test(test_result_outlives)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
