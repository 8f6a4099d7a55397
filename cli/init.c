/* `init`: a blank project. It never overwrites a file: that might be a project somebody has filled. */
#include "loader.h"

#include <string.h>

enum code verb_init(struct call *call)
{
    eco_policy *policy = NULL;
    bool named = call->count > 0;
    if (call->count > (call->options.output_given ? 0 : 1))
        return call_misuse(call, W_TOO_MANY, call->arguments[call->count - 1], NULL);
    if (named) {
        call->options.output = strcmp(call->arguments[0], "-") == 0 ? NULL : call->arguments[0];
        call->count = 0;
    }
    call->way = OUTPUT_NEW;
    enum code code = loader_policy(call, true, &policy);
    if (code != CODE_DONE)
        return code;
    eco_result *blank = eco_blank_project(policy, call->options.keys_only, call_language(call, policy));
    code = call_result(call, blank);
    eco_result_free(blank);
    eco_policy_free(policy);
    return code;
}
