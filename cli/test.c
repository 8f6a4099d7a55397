/* `test`: runs the tests of rule files. */
#include "found.h"
#include "loader.h"
#include "member.h"
#include "rulebook.h"
#include "text.h"
#include "trust.h"

#include <sys/stat.h>
#include <unistd.h>

/* What decides is the list itself, so that a wrong count cannot hide a failure. */
static enum code judge(const cJSON *tree)
{
    const cJSON *test;
    cJSON_ArrayForEach(test, member(tree, "tests"))
        if (!member_true(test, "passed"))
            return CODE_REFUSED;
    return CODE_DONE;
}

static enum code judge_coverage(const struct call *call, const cJSON *tree, const char *path)
{
    int asked = call->options.min_coverage;
    double percent = coverage_percent(member(tree, "coverage"));
    if (asked < 0 || percent >= asked)
        return CODE_DONE;
    call_complain(call, W_COVERAGE_LOW, path, (int)percent, asked);
    return CODE_REFUSED;
}

static bool same_file(const char *a, const char *b)
{
    struct stat x, y;
    return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static bool is_used(const cJSON *tree, const char *path)
{
    const cJSON *test;
    cJSON_ArrayForEach(test, member(tree, "tests"))
        if (same_file(member_text(test, "project"), path))
            return true;
    return false;
}

struct test_run {
    struct paths projects;              /* of --projects */
    size_t total;
};

static enum code list_projects(struct call *call, struct paths *projects)
{
    struct stat status;
    enum code code = loader_list(call, call->options.projects, (size_t)call->options.project_count, ".json", true, projects);
    for (size_t i = 0; code == CODE_DONE && i < projects->count; i++)
        if (stat(projects->at[i], &status) != 0)
            code = loader_unreadable(call, reader_outcome_of_errno(), projects->at[i]);
    return code;
}

/* Examples are worth what is expected of each: one that no test uses is a mistake. */
static enum code judge_projects(const struct call *call, const struct paths *projects, const cJSON *tree)
{
    enum code code = CODE_DONE;
    for (size_t i = 0; i < projects->count; i++)
        if (!is_used(tree, projects->at[i])) {
            call_complain(call, W_PROJECT_UNTESTED, projects->at[i]);
            code = CODE_REFUSED;
        }
    return code;
}

static bool open_junit(struct call *call)
{
    bool first = !call->out;
    if (!call_output(call))
        return false;
    if (first)
        junit_open(call->out);
    return true;
}

/* Rules that cannot be tested are a result for a platform, too. */
static enum code tell_broken(struct call *call, const eco_policy *policy, const char *path, enum eco_language language)
{
    eco_result *messages = call->options.format == FORMAT_JUNIT ? eco_policy_messages(policy, language) : NULL;
    (void)!eco_policy_print_messages(policy, stderr, language, call_stderr_colour(call));
    if (call->options.format == FORMAT_JUNIT && !messages)
        return call_no_memory();
    if (messages && open_junit(call))
        junit_broken(call->out, eco_result_tree(messages), path);
    eco_result_free(messages);
    return eco_policy_status(policy) == ECO_UNREADABLE ? CODE_USE : CODE_RULES;
}

static bool write_tests(struct call *call, const eco_result *result, const char *path, enum eco_language language)
{
    const cJSON *tree = eco_result_tree(result);
    if (call->options.format == FORMAT_JSON)
        return call_document(call) && call_tree(call, result);
    if (call->options.format == FORMAT_JUNIT) {
        bool good = open_junit(call);
        if (good)
            junit_tests(call->out, tree, path);
        return good;
    }
    struct screen screen = call_screen(call, language);
    if (!screen.out)
        return false;
    show_tests(&screen, tree, call->several ? path : "");
    if (cJSON_IsObject(member(tree, "coverage")))
        show_coverage(&screen, member(tree, "coverage"), call->several ? path : "");
    return true;
}

static enum code test_one(struct call *call, eco_policy *policy, const char *path, void *context)
{
    struct test_run *run = context;
    enum eco_language language = call_language(call, policy);
    if (eco_policy_status(policy) != ECO_OK)
        return tell_broken(call, policy, path, language);
    struct trust trust;
    if (!trust_open(&trust, call, path)) {
        trust_close(&trust);
        return CODE_USE;
    }
    struct eco_reader reader = trust_reader(&trust);
    bool covers = call->options.coverage || call->options.suggest || call->options.min_coverage >= 0;
    unsigned parts = (covers ? ECO_TEST_COVERAGE : 0) | (call->options.suggest ? ECO_TEST_SUGGESTIONS : 0);
    eco_result *result = eco_run_tests(policy, &reader, language, parts);
    trust_close(&trust);
    if (!result)
        return call_no_memory();
    const cJSON *tree = eco_result_tree(result);
    enum code code = judge(tree);
    run->total += member_count(tree, "tests");
    if (!write_tests(call, result, path, language))
        code = CODE_USE;
    else
        code = code_graver(code_graver(code, judge_coverage(call, tree, path)), judge_projects(call, &run->projects, tree));
    eco_result_free(result);
    return code;
}

enum code verb_test(struct call *call)
{
    struct test_run run = {0};
    enum code code = list_projects(call, &run.projects);
    if (code == CODE_DONE)
        code = rulebook_each(call, test_one, &run);
    if (call->options.format == FORMAT_JUNIT && call->out)
        junit_close(call->out);
    paths_free(&run.projects);
    if (code != CODE_DONE || run.total > 0)
        return code;
    call_complain(call, W_NO_TEST);
    return CODE_RULES;
}
