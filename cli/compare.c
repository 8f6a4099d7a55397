/* `compare`: two projects under one policy, or one project and the same with --set. */
#include "draft.h"
#include "loader.h"
#include "text.h"

static enum code write_comparison(struct call *call, const eco_policy *policy, eco_project *a, eco_project *b)
{
    enum eco_language language = call_language(call, policy);
    eco_result *tree = eco_compare(policy, a, b, language);
    enum code code = tree ? CODE_DONE : call_no_memory();
    if (tree && call->options.format == FORMAT_JSON) {
        code = call_document(call) && call_tree(call, tree) ? CODE_DONE : CODE_USE;
        call_documents_end(call);
    } else if (tree) {
        struct screen screen = call_screen(call, language);
        code = screen.out ? CODE_DONE : CODE_USE;
        if (screen.out)
            show_comparison(&screen, eco_result_tree(tree));
    }
    eco_result_free(tree);
    return code;
}

/* The first project as it stands; the second is the other file, or the same with what --set says. */
static enum code compare_two(struct call *call, const eco_policy *policy, const char *first, const char *second)
{
    eco_project *a = NULL, *b = NULL;
    int sets = call->options.sets;
    call->options.sets = 0;
    enum code code = loader_project(call, policy, first, &a);
    call->options.sets = sets;
    if (code == CODE_DONE)
        code = loader_project(call, policy, second, &b);
    if (code == CODE_DONE)
        code = write_comparison(call, policy, a, b);
    eco_project_free(a);
    eco_project_free(b);
    return code;
}

enum code verb_compare(struct call *call)
{
    eco_policy *policy = NULL;
    bool what_if = call->count == 1 && call->options.sets > 0;
    if (call->count == 0)
        return call_misuse(call, W_NO_PROJECT, NULL, NULL);
    if (call->count > 2)
        return call_misuse(call, W_TOO_MANY, call->arguments[2], NULL);
    if (!what_if && (call->count != 2 || call->options.sets > 0))
        return call_misuse(call, W_COMPARE_WHAT, NULL, NULL);
    struct paths projects = {0};
    enum code code = loader_policy(call, true, &policy);
    if (code == CODE_DONE)
        code = loader_files(call, ".json", true, &projects);
    call->several = false;
    if (code == CODE_DONE && eco_policy_results(policy) == 0) {
        call_complain(call, W_NO_CRITERION, call->options.policy ? call->options.policy : DEFAULT_PACK);
        code = CODE_RULES;
    }
    if (code == CODE_DONE && projects.count != (what_if ? 1 : 2))
        code = call_misuse(call, W_COMPARE_WHAT, NULL, NULL);
    if (code == CODE_DONE)
        code = compare_two(call, policy, projects.at[0], projects.at[what_if ? 0 : 1]);
    paths_free(&projects);
    eco_policy_free(policy);
    return code;
}
