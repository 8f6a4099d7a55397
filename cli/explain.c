/* `explain`: the derivation of one thing of a policy; the meaning of one message; the compiled program. */
#include "draft.h"
#include "loader.h"
#include "member.h"
#include "suggestion.h"
#include "text.h"

#include <ctype.h>
#include <string.h>

static bool is_code(const char *name)
{
    return strlen(name) == 5 && strchr("EeRrWw", name[0]) && strspn(name + 1, "0123456789") == 4;
}

/* The message that a name stands for, in capitals; NULL without memory. */
static eco_result *message_of(const char *name, enum eco_language language)
{
    struct draft code = {0};
    for (; *name; name++) {
        char capital = (char)toupper((unsigned char)*name);
        draft_put(&code, &capital, 1);
    }
    eco_result *message = eco_explain_code(draft_text(&code), language);
    draft_free(&code);
    return message;
}

static void offer_all(struct suggestion *suggestion, const cJSON *tree)
{
    const cJSON *candidate;
    cJSON_ArrayForEach(candidate, member(tree, "candidates"))
        if (cJSON_IsString(candidate))
            suggestion_offer(suggestion, candidate->valuestring);
}

static enum code explain_code(struct call *call, const char *name)
{
    eco_result *message = message_of(name, call->language);
    const cJSON *tree = message ? eco_result_tree(message) : NULL;
    struct suggestion suggestion = {.wanted = name};
    enum code code = CODE_DONE;
    offer_all(&suggestion, tree);
    if (!message) {
        code = call_no_memory();
    } else if (member(tree, "error")) {
        code = call_misuse(call, W_UNKNOWN_CODE, name, suggestion.best);
    } else if (call->options.format == FORMAT_JSON) {
        code = call_document(call) && call_tree(call, message) ? CODE_DONE : CODE_USE;
    } else {
        struct screen screen = call_screen(call, call->language);
        if (screen.out)
            show_message(&screen, tree);
        code = screen.out ? CODE_DONE : CODE_USE;
    }
    eco_result_free(message);
    return code;
}

/* A name that is nearly the code of a message may be meant for one. */
static enum code tell_unknown_name(struct call *call, const cJSON *tree, const char *name)
{
    struct suggestion suggestion = {.wanted = name};
    eco_result *message = message_of(name, call->language);
    offer_all(&suggestion, tree);
    offer_all(&suggestion, message ? eco_result_tree(message) : NULL);
    fprintf(stderr, "ecoscore %s: ", call->verb->name);
    terminal_put(stderr, member_text(tree, "error"));
    fputc('\n', stderr);
    word_suggest(stderr, call->language, suggestion.best);
    eco_result_free(message);
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
