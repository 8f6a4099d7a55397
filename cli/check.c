/* `check`: every mistake of rule files. Here the messages are the result, so they go where results go. */
#include "claims.h"
#include "rulebook.h"

static void summarise(const struct call *call, const eco_policy *policy, const char *path, enum eco_language language)
{
    size_t errors = eco_policy_errors(policy), remarks = eco_policy_remarks(policy);
    char line[512];
    int n = 0;
    if (errors > 0) {
        n = snprintf(line, sizeof line, "%s: ", path);
        terminal_put(call->out, n > 0 ? line : path);
        fprintf(call->out, word_count(W_ERROR_ONE, errors, language), errors);
    } else if (eco_policy_is_library(policy)) {
        snprintf(line, sizeof line, word_text(W_CHECK_LIBRARY, language), path);
        terminal_put(call->out, line);
    } else {
        snprintf(line, sizeof line, word_text(W_CHECK_GOOD, language), path, eco_policy_criteria(policy),
                 eco_policy_gates(policy));
        terminal_put(call->out, line);
    }
    if (remarks > 0) {
        fputs(", ", call->out);
        fprintf(call->out, word_count(W_REMARK_ONE, remarks, language), remarks);
    }
    fputc('\n', call->out);
}

static enum code write_json(struct call *call, const eco_policy *policy, const char *path, enum eco_language language, enum code code)
{
    eco_result *messages = eco_policy_messages(policy, language);
    if (!messages)
        call_no_memory();
    bool good = messages && call_document(call);
    if (good) {
        fputs("{\"file\": ", call->out);
        call_json_text(call->out, path);
        fprintf(call->out, ", \"errors\": %zu, \"remarks\": %zu, \"messages\": ", eco_policy_errors(policy),
                eco_policy_remarks(policy));
        good = call_tree(call, messages);
        if (good && code == CODE_DONE && call->options.claims)
            code = claims_check(call, policy, path);
        fputs("}\n", call->out);
    }
    eco_result_free(messages);
    return good ? code : CODE_USE;
}

static enum code check_one(struct call *call, const eco_policy *policy, const char *path, void *context)
{
    (void)context;
    enum eco_language language = call_language(call, policy);
    enum eco_status status = eco_policy_status(policy);
    enum code code = status == ECO_OK ? CODE_DONE : status == ECO_UNREADABLE ? CODE_USE : CODE_RULES;
    if (call->options.format == FORMAT_JSON)
        return write_json(call, policy, path, language, code);
    FILE *out = call_output(call);
    if (!out)
        return CODE_USE;
    if (!call->options.quiet || status != ECO_OK)
        eco_policy_print_messages(policy, out, language, terminal_colour(out, call->options.colour));
    summarise(call, policy, path, language);
    return code == CODE_DONE && call->options.claims ? claims_check(call, policy, path) : code;
}

enum code verb_check(struct call *call)
{
    return rulebook_each(call, check_one, NULL);
}
