#include "claims.h"

#include "draft.h"
#include "member.h"
#include "output.h"
#include "text.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

/* ---- counterexamples ---- */

static bool write_project(struct call *call, const cJSON *project, int number, bool after)
{
    struct draft file = {0};
    struct output place;
    claim_file(&file, call->options.counterexamples, number, after);
    char *text = cJSON_Print(project);
    bool opened = text && output_open(&place, draft_text(&file), OUTPUT_BESIDE);
    if (opened)
        fprintf(place.file, "%s\n", text);
    bool good = opened && output_close(&place, true);
    if (!text)
        call_no_memory();
    else if (!good)
        call_complain(call, W_OUTPUT_FAILED, draft_text(&file), strerror(errno));
    cJSON_free(text);
    draft_free(&file);
    return good;
}

static bool write_projects(struct call *call, const cJSON *tree)
{
    const cJSON *claim;
    int number = 0;
    bool good = true;
    if (mkdir(call->options.counterexamples, 0777) != 0 && errno != EEXIST) {
        call_complain(call, W_OUTPUT_FAILED, call->options.counterexamples, strerror(errno));
        return false;
    }
    cJSON_ArrayForEach(claim, member(tree, "claims")) {
        number++;
        if (cJSON_IsObject(member(claim, "project")))
            good = good && write_project(call, member(claim, "project"), number, false);
        if (cJSON_IsObject(member(claim, "after")))
            good = good && write_project(call, member(claim, "after"), number, true);
    }
    return good;
}

/* ---- the result ---- */

static enum code judge(const cJSON *tree)
{
    const cJSON *claim;
    enum code code = CODE_DONE;
    cJSON_ArrayForEach(claim, member(tree, "claims"))
        code = member_is(claim, "outcome", "proved") && !member_true(claim, "empty") ? code : CODE_REFUSED;
    return code;
}

static bool write_result(struct call *call, const eco_result *result, enum eco_language language)
{
    if (call->options.format == FORMAT_JSON) {
        fputs(", \"claims\": ", call->out);
        return call_tree(call, result);
    }
    struct screen screen = call_screen(call, language);
    if (screen.out)
        show_claims(&screen, eco_result_tree(result), call->options.counterexamples);
    return screen.out;
}

enum code claims_check(struct call *call, const eco_policy *policy, const char *path)
{
    enum eco_language language = call_language(call, policy);
    struct eco_claim_options options = {.language = language == ECO_FRENCH ? "fr" : "en", .as_of = call->options.as_of,
                                        .budget = call->options.budget};
    if (eco_policy_claims(policy) == 0) {
        call_complain(call, W_NO_CLAIM, path);
        return CODE_RULES;
    }
    eco_result *result = eco_check_claims(policy, &options);
    if (!result)
        return call_no_memory();
    const cJSON *tree = eco_result_tree(result);
    enum code code = judge(tree);
    if ((call->options.counterexamples && !write_projects(call, tree)) || !write_result(call, result, language))
        code = CODE_USE;
    eco_result_free(result);
    return code;
}
