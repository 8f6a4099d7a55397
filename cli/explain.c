/* `explain`: the derivation of one thing of a policy; the meaning of one message; the compiled program. */
#include "loader.h"
#include "member.h"
#include "suggestion.h"
#include "text.h"

#include <ctype.h>
#include <string.h>

static bool is_code(const char *name)
{
    return strlen(name) == 5 && strchr("EeRr", name[0]) && strspn(name + 1, "0123456789") == 4;
}

static enum code explain_code(struct call *call, const char *name)
{
    char code[6] = {0};
    FILE *out = call_output(call);
    for (size_t i = 0; i < 5; i++)
        code[i] = (char)toupper((unsigned char)name[i]);
    if (!out)
        return CODE_USE;
    return eco_explain_code(out, code, call->language) ? CODE_DONE : call_misuse(call, W_UNKNOWN_CODE, name, NULL);
}

static enum code tell_unknown_name(struct call *call, const cJSON *tree, const char *name)
{
    struct suggestion suggestion = {.wanted = name};
    const cJSON *candidate;
    cJSON_ArrayForEach(candidate, member(tree, "candidates"))
        if (cJSON_IsString(candidate))
            suggestion_offer(&suggestion, candidate->valuestring);
    fprintf(stderr, "ecoscore %s: ", call->verb->name);
    terminal_put(stderr, member_text(tree, "error"));
    fputc('\n', stderr);
    word_suggest(stderr, call->language, suggestion.best);
    return CODE_USE;
}

static enum code write_tree(struct call *call, const eco_result *result, const char *name, enum eco_language language)
{
    const cJSON *tree = eco_result_tree(result);
    bool unknown = member(tree, "error") != NULL;
    if (call->options.format == FORMAT_JSON) {
        if (!call_document(call) || !call_tree(call, result))
            return CODE_USE;
    } else if (!unknown) {
        struct screen screen = call_screen(call, language);
        if (!screen.out)
            return CODE_USE;
        show_derivation(&screen, tree);
    }
    return unknown ? tell_unknown_name(call, tree, name) : CODE_DONE;
}

/* Without a project, what an empty one would give: every answer unknown. */
static enum code open_project(struct call *call, const eco_policy *policy, eco_project **project)
{
    if (call->count > 1)
        return loader_project(call, policy, call->arguments[1], project);
    struct eco_project_options options = {.as_of = call->options.as_of, .partial = true};
    *project = eco_project_read(policy, "", "{}", 2, &options);
    if (!*project)
        return call_no_memory();
    return eco_project_status(*project) == ECO_OK ? CODE_DONE : call_misuse(call, W_EXPLAIN_NEEDS_PROJECT, NULL, NULL);
}

static enum code explain_name(struct call *call, const eco_policy *policy, const char *name)
{
    eco_project *project = NULL;
    enum code code = open_project(call, policy, &project);
    if (code == CODE_DONE) {
        enum eco_language language = call_language(call, policy);
        eco_result *result = eco_explain(policy, project, name, language);
        code = result ? write_tree(call, result, name, language) : call_no_memory();
        eco_result_free(result);
    }
    eco_project_free(project);
    return code;
}

enum code verb_explain(struct call *call)
{
    eco_policy *policy = NULL;
    const char *name = call->count > 0 ? call->arguments[0] : NULL;
    int most = call->options.program ? 0 : 2;
    if (call->count > most)
        return call_misuse(call, W_TOO_MANY, call->arguments[most], NULL);
    if (!name && !call->options.program)
        return call_misuse(call, W_NO_NAME, NULL, NULL);
    if (name && call->count == 1 && is_code(name))
        return explain_code(call, name);
    enum code code = loader_policy(call, true, &policy);
    if (code != CODE_DONE)
        return code;
    if (name)
        code = explain_name(call, policy, name);
    else if (call_output(call))
        eco_policy_print_program(policy, call->out);
    else
        code = CODE_USE;
    eco_policy_free(policy);
    return code;
}
