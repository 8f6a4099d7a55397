/* `doc`: a policy as a page for people, or as a tree for programs; with --since, what changed in it. */
#include "loader.h"
#include "page.h"

struct doc {
    eco_policy *policy, *older;
    eco_result *tree, *changes;         /* changes: NULL without --since */
};

static enum code write_json(struct call *call, const struct doc *doc)
{
    if (!doc->changes)
        return call_result(call, doc->tree);
    FILE *out = call_output(call);
    if (!out)
        return CODE_USE;
    fputs("{\"policy\": ", out);
    bool good = call_tree(call, doc->tree);
    fputs(", \"changes\": ", out);
    good = good && call_tree(call, doc->changes);
    fputs("}\n", out);
    return good ? CODE_DONE : CODE_USE;
}

static enum code write_doc(struct call *call, const struct doc *doc)
{
    enum format format = call->options.format;
    if (format == FORMAT_JSON)
        return write_json(call, doc);
    struct page page = {.out = call_output(call), .language = call->language, .report = eco_result_tree(doc->tree)};
    const struct cJSON *changes = doc->changes ? eco_result_tree(doc->changes) : NULL;
    if (!page.out)
        return CODE_USE;
    if (format == FORMAT_MARKDOWN)
        markdown_policy(&page, changes);
    else
        page_policy(&page, changes);
    return CODE_DONE;
}

static enum code describe(struct call *call, struct doc *doc)
{
    enum eco_language language = call_language(call, doc->policy);
    call->language = language;
    doc->tree = eco_describe(doc->policy, call->options.as_of, language);
    if (doc->older)
        doc->changes = eco_diff(doc->older, doc->policy, language);
    return doc->tree && (doc->changes || !doc->older) ? write_doc(call, doc) : call_no_memory();
}

/* The policy stands behind the verb, as for `check`, or behind --policy. */
static enum code load(struct call *call, struct doc *doc)
{
    if (call->count > 1 || (call->count == 1 && call->options.policy))
        return call_misuse(call, W_TOO_MANY, call->arguments[call->count - 1], NULL);
    enum code code = call->count == 1 ? loader_policy_named(call, call->arguments[0], false, &doc->policy)
                                      : loader_policy(call, false, &doc->policy);
    if (code == CODE_DONE && call->options.since)
        code = loader_policy_named(call, call->options.since, false, &doc->older);
    return code;
}

enum code verb_doc(struct call *call)
{
    struct doc doc = {0};
    enum code code = load(call, &doc);
    if (code == CODE_DONE)
        code = describe(call, &doc);
    eco_result_free(doc.changes);
    eco_result_free(doc.tree);
    eco_policy_free(doc.older);
    eco_policy_free(doc.policy);
    return code;
}
