/* `check`: every mistake of rule files, and what the linter finds. Here the messages are the result, so they go where results
 * go. A finding that the rules allow is counted with its reason, and shown with --verbose. */
#include "claims.h"
#include "draft.h"
#include "member.h"
#include "rulebook.h"
#include "trust.h"
#include "wording.h"

#include <string.h>

struct tally {
    size_t errors, warnings, remarks;
};

static struct tally tally_of(const eco_policy *policy)
{
    return (struct tally){eco_policy_errors(policy), eco_policy_warnings(policy), eco_policy_remarks(policy)};
}

static bool is_denied(const struct call *call, const struct tally *tally)
{
    enum level level = call->options.deny;
    return tally->errors > 0 || (level >= LEVEL_WARNING && tally->warnings > 0) || (level >= LEVEL_REMARK && tally->remarks > 0);
}

/* ---- the summary ---- */

static void add_count(struct draft *line, enum word one, size_t n, enum eco_language language)
{
    struct draft count = {0};
    if (n > 0)
        draft_add(&count, word_count(one, n, language), n);
    draft_join(line, ", ", draft_text(&count));
    draft_free(&count);
}

static void summarise(const struct call *call, const eco_policy *policy, const char *path, enum eco_language language)
{
    struct tally tally = tally_of(policy);
    struct draft line = {0}, head = {0};
    if (!is_denied(call, &tally) && eco_policy_is_library(policy))
        draft_add(&line, word_text(W_CHECK_LIBRARY, language), path);
    else if (!is_denied(call, &tally))
        draft_add(&line, word_text(W_CHECK_GOOD, language), path, eco_policy_criteria(policy), eco_policy_gates(policy));
    else
        draft_add(&head, language == ECO_FRENCH ? "%s : " : "%s: ", path);
    add_count(&line, W_ERROR_ONE, tally.errors, language);
    add_count(&line, W_WARNING_ONE, tally.warnings, language);
    add_count(&line, W_REMARK_ONE, tally.remarks, language);
    terminal_put(call->out, draft_text(&head));
    terminal_put(call->out, draft_text(&line));
    fputc('\n', call->out);
    draft_free(&head);
    draft_free(&line);
}

static bool same_allowance(const cJSON *a, const cJSON *b)
{
    bool same_code = member_is(b, "code", member_text(a, "code"));
    return member_true(b, "allowed") && same_code && member_is(b, "reason", member_text(a, "reason"));
}

/* How far a policy is from the one that it adapts. */
static void tell_adapted(const struct call *call, const eco_policy *policy, enum eco_language language)
{
    eco_result *adaptation = eco_adaptation(policy, language);
    struct draft line = {0};
    if (adaptation)
        wording_adapted(&line, eco_result_tree(adaptation), language);
    else
        call_no_memory();
    if (line.length > 0) {
        fputs("  ", call->out);
        terminal_put(call->out, draft_text(&line));
        fputc('\n', call->out);
    }
    draft_free(&line);
    eco_result_free(adaptation);
}

/* Each code with its reason, once, in the order of the files. */
static void tell_allowed(const struct call *call, const cJSON *messages, enum eco_language language)
{
    const cJSON *message, *other;
    cJSON_ArrayForEach(message, messages) {
        size_t before = 0, n = 0;
        bool met = false;
        cJSON_ArrayForEach(other, messages) {
            met |= other == message;
            before += !met && same_allowance(message, other);
            n += same_allowance(message, other);
        }
        if (!member_true(message, "allowed") || before > 0)
            continue;
        struct draft line = {0};
        draft_add(&line, word_text(W_ALLOWED_BECAUSE, language), n, member_text(message, "code"), member_text(message, "reason"));
        fputs("  ", call->out);
        terminal_put(call->out, draft_text(&line));
        fputc('\n', call->out);
        draft_free(&line);
    }
}

static bool write_text(struct call *call, const eco_policy *policy, const char *path, enum eco_language language)
{
    FILE *out = call_output(call);
    eco_result *messages = out && eco_policy_allowed(policy) > 0 ? eco_policy_messages(policy, language) : NULL;
    if (!out)
        return false;
    if (eco_policy_allowed(policy) > 0 && !messages) {
        call_no_memory();
        return false;
    }
    struct tally tally = tally_of(policy);
    bool colour = terminal_colour(out, call->options.colour);
    bool good = true;
    if (!call->options.quiet || is_denied(call, &tally))
        good = eco_policy_print_messages(policy, out, language, colour);
    if (call->options.verbose)
        good &= eco_policy_print_allowed(policy, out, language, colour);
    if (!good)
        call_no_memory();
    summarise(call, policy, path, language);
    if (!call->options.quiet && eco_policy_status(policy) == ECO_OK)
        tell_adapted(call, policy, language);
    if (messages && !call->options.quiet)
        tell_allowed(call, eco_result_tree(messages), language);
    eco_result_free(messages);
    return good;
}

/* ---- JSON ---- */

/* Claims are a member of the document. */
static enum code write_json(struct call *call, const eco_policy *policy, const char *path, enum eco_language language, enum code code)
{
    eco_result *messages = eco_policy_messages(policy, language);
    if (!messages)
        call_no_memory();
    bool good = messages && call_document(call);
    if (good) {
        struct tally tally = tally_of(policy);
        fputs("{\"file\": ", call->out);
        call_json_text(call->out, path);
        fprintf(call->out, ", \"errors\": %zu, \"warnings\": %zu, \"remarks\": %zu, \"allowed\": %zu, ", tally.errors, tally.warnings,
                tally.remarks, eco_policy_allowed(policy));
        fprintf(call->out, "\"denied\": %s, \"messages\": ", is_denied(call, &tally) ? "true" : "false");
        good = call_tree(call, messages);
        if (good && code == CODE_DONE && call->options.claims)
            code = claims_check(call, policy, path);
        fputs("}\n", call->out);
    }
    eco_result_free(messages);
    return good ? code : CODE_USE;
}

/* ---- the verb ---- */

static bool lint(struct call *call, eco_policy *policy, const char *path)
{
    struct trust trust;
    bool good = trust_open(&trust, call, path);
    if (good) {
        struct eco_reader reader = trust_reader(&trust);
        const struct eco_lint_options options = {call->options.as_of, call->options.cliff, call->options.swing, &reader};
        good = eco_policy_lint(policy, &options);
        if (!good)
            call_no_memory();
    }
    trust_close(&trust);
    return good;
}

static enum code check_one(struct call *call, eco_policy *policy, const char *path, void *context)
{
    (void)context;
    enum eco_language language = call_language(call, policy);
    enum eco_status status = eco_policy_status(policy);
    if (status == ECO_UNREADABLE || !lint(call, policy, path))
        return CODE_USE;
    struct tally tally = tally_of(policy);
    enum code code = status != ECO_OK || is_denied(call, &tally) ? CODE_RULES : CODE_DONE;
    if (call->options.format == FORMAT_JSON)
        return write_json(call, policy, path, language, code);
    if (!write_text(call, policy, path, language))
        return CODE_USE;
    return code == CODE_DONE && call->options.claims ? claims_check(call, policy, path) : code;
}

enum code verb_check(struct call *call)
{
    return rulebook_each(call, check_one, NULL);
}
