/* `schema`: JSON Schema of the project descriptions of a policy. */
#include "loader.h"

enum code verb_schema(struct call *call)
{
    eco_policy *policy = NULL;
    if (call->count > 0)
        return call_misuse(call, W_TOO_MANY, call->arguments[0], NULL);
    enum code code = loader_policy(call, true, &policy);
    if (code != CODE_DONE)
        return code;
    eco_result *schema = eco_schema(policy, call_language(call, policy));
    code = call_result(call, schema);
    eco_result_free(schema);
    eco_policy_free(policy);
    return code;
}
