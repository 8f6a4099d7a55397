/* `test`: runs the tests of rule files. */
#include "member.h"
#include "rulebook.h"
#include "text.h"
#include "trust.h"

static enum code test_one(struct call *call, eco_policy *policy, const char *path, void *context)
{
    size_t *total = context;
    enum eco_language language = call_language(call, policy);
    if (eco_policy_status(policy) != ECO_OK) {
        eco_policy_print_messages(policy, stderr, language, call_stderr_colour(call));
        return eco_policy_status(policy) == ECO_UNREADABLE ? CODE_USE : CODE_RULES;
    }
    struct trust trust;
    if (!trust_open(&trust, call, path)) {
        trust_close(&trust);
        return CODE_USE;
    }
    struct eco_reader reader = trust_reader(&trust);
    eco_result *result = eco_run_tests(policy, &reader, language);
    trust_close(&trust);
    if (!result)
        return call_no_memory();
    const cJSON *tree = eco_result_tree(result);
    /* What decides is the list itself, so that a wrong count cannot hide a failure. */
    enum code code = CODE_DONE;
    const cJSON *test;
    cJSON_ArrayForEach(test, member(tree, "tests"))
        if (!member_true(test, "passed"))
            code = CODE_REFUSED;
    *total += member_count(tree, "tests");
    if (call->options.format == FORMAT_JSON) {
        if (!call_document(call) || !call_tree(call, result))
            code = CODE_USE;
    } else {
        struct screen screen = call_screen(call, language);
        if (screen.out)
            show_tests(&screen, tree, call->several ? path : "");
        else
            code = CODE_USE;
    }
    eco_result_free(result);
    return code;
}

enum code verb_test(struct call *call)
{
    size_t total = 0;
    enum code code = rulebook_each(call, test_one, &total);
    if (code != CODE_DONE || total > 0)
        return code;
    call_complain(call, W_NO_TEST);
    return CODE_RULES;
}
