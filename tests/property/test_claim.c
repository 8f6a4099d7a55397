/* No claim that is called proved is broken by any project that could be found: random rules with random claims, and random projects
 * that answer everything; what is called refuted is broken by the project that is shown. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/claim.h"
#include "completion.h"

enum { PROJECTS = 200, BUDGET = 40 };

static unsigned policies = 40, proved, refuted, undecided, tried;

static const char *const movers[] = {"n0", "n1", "n2", "n3", "m0", "m1", "b0", "b1", "b2", "d0", "d1", "items.f0", "items.f1"};
enum { MOVERS = sizeof movers / sizeof *movers };

/* Claims speak of answers to the rules inside by their whole names. */
static void write_claims(struct random *r, const eco_policy *policy, FILE *out)
{
    const char *in = r->inside ? "inner." : "";
    struct eco_names criteria = eco_policy_names(policy, ECO_CRITERIA), gates = eco_policy_names(policy, ECO_GATES);
    for (int i = 0; i < 3; i++) {
        fprintf(out, "claim \"limit\" never score %s %u when ", random_chance(r, 0.5) ? ">" : "<", random_below(r, 100));
        fprintf(out, random_chance(r, 0.5) ? "%sb0 and %sn0 > 8\n" : "not %sb1\n", in, in);
        fprintf(out, "claim \"move\" %s never %s when %s%s %s\n", random_chance(r, 0.5) ? "score" : criteria.name[random_below(r, (uint32_t)criteria.n)],
                random_chance(r, 0.5) ? "falls" : "rises", in, movers[random_below(r, MOVERS)], random_chance(r, 0.5) ? "rises" : "falls");
        if (gates.n > 0)
            fprintf(out, "claim \"gate\" gate %s is %s whenever %sn1 > %u or %sb2\n", gates.name[random_below(r, (uint32_t)gates.n)],
                    random_chance(r, 0.5) ? "blocked" : "passed", in, random_below(r, 20), in);
    }
}

/* Claims are about projects that have a date and leave nothing open that is asked. */
static bool is_complete(const struct document *doc)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct input *input = &m->input[i];
        uint32_t list = m->thing[input->thing].row_list, rows = list == NONE ? 1 : doc->run.rows[list];
        for (uint32_t row = 0; row < rows; row++) {
            if (input_is_asked(&doc->run, input, row) && (*raw_state(&doc->run, input, row) & STATE_MASK) == UNKNOWN)
                return false;
        }
    }
    return doc->date != NO_DAY;
}

static bool outcome_is(const cJSON *claim, const char *outcome)
{
    return strcmp(cJSON_GetObjectItemCaseSensitive(claim, "outcome")->valuestring, outcome) == 0;
}

static bool slot_of(const struct model *m, const char *project, uint32_t slot, double *value)
{
    struct document doc = {0};
    struct eco_project_options options = {0};
    document_read(&doc, m, TEXT("p.json"), text_of(project), &options);
    bool known = doc.valid && is_complete(&doc) && state_of_slot(&doc.run, slot) == KNOWN;
    tried += known;
    if (known)
        *value = doc.run.value[slot];
    document_free(&doc);
    return known;
}

/* Two answers to the mover, the second the greater; false where it is neither a number nor yes or no. */
static bool two_answers(const struct model *m, const struct input *input, struct random *r, char text[2][ECO_NUMBER_LENGTH + 1])
{
    const struct type *type = &m->thing[input->thing].type;
    double from = input->has_range ? input->low : 0, to = input->has_range ? input->high : 9;
    double low = random_between(r, from, to), high = random_between(r, low, to);
    if (type->base == BASE_BOOL) {
        strcpy(text[0], "false");
        strcpy(text[1], "true");
    } else {
        text[0][eco_number_write(type->whole ? floor(low) : low, text[0])] = '\0';
        text[1][eco_number_write(type->whole ? floor(high) : high, text[1])] = '\0';
    }
    return type->base == BASE_BOOL || type->base == BASE_NUMBER;
}

/* The same project with a higher answer to the mover, read as projects are. */
static bool moves_wrong(const eco_policy *policy, const struct model *m, const struct claim *claim, struct random *r, const char *text)
{
    const struct input *input = &m->input[claim->mover];
    const struct thing *t = &m->thing[input->thing];
    char path[64], answer[2][ECO_NUMBER_LENGTH + 1];
    if (!two_answers(m, input, r, answer))
        return false;
    snprintf(path, sizeof path, "%s%s%.*s", r->inside ? "inner." : "", t->row_list == NONE ? "" : "items[0].", (int)t->name.n, t->name.at);
    eco_project *project = project_of_text(policy, text);
    double value[2];
    bool good = eco_project_status(project) == ECO_OK;
    for (int i = 0; i < 2 && good; i++) {
        char *changed;
        size_t length;
        struct eco_change change = {path, answer[i]};
        eco_result *tree = eco_project_with(policy, project, &change, 1, ECO_ENGLISH);
        FILE *out = open_memstream(&changed, &length);
        good = eco_result_write(tree, out);
        fclose(out);
        eco_result_free(tree);
        good = good && slot_of(m, changed, claim->target, &value[i]);
        free(changed);
    }
    eco_project_free(project);
    return good && (claim->against ? !less_equal(value[1], value[0]) : !less_equal(value[0], value[1]));
}

static void try_proof(const eco_policy *policy, const struct model *m, const struct claim *claim, struct random *r, uint64_t seed)
{
    for (int i = 0; i < PROJECTS; i++) {
        char *text;
        size_t length;
        double broken = 0;
        FILE *out = open_memstream(&text, &length);
        random_project(r, 1, true, out);
        fclose(out);
        bool wrong = claim->target != NONE ? moves_wrong(policy, m, claim, r, text)
                                           : slot_of(m, text, claim->broken, &broken) && broken != 0;
        if (wrong)
            fail_msg("seed %llu: proved, and broken: %.*s\n%s", (unsigned long long)seed, (int)claim->node->text.n, claim->node->text.at, text);
        free(text);
    }
}

static void try_policy(uint64_t seed)
{
    struct random r = {seed};
    char *rules, *claims;
    size_t length;
    FILE *out = open_memstream(&rules, &length);
    random_rules_of_any_kind(&r, 4 + (int)(seed % 12), out);
    fclose(out);
    eco_policy *plain = policy_of_text(rules);
    out = open_memstream(&claims, &length);
    const char *inner = strchr(rules, '\f');
    fprintf(out, "%.*s\n", inner ? (int)(inner - rules) : (int)strlen(rules), rules);
    write_claims(&r, plain, out);
    fputs(inner ? inner : "", out);
    fclose(out);
    eco_policy *policy = policy_of_text(claims);
    if (eco_policy_status(policy) != ECO_OK)
        eco_policy_print_messages(policy, stderr, ECO_ENGLISH, false);
    assert_int_equal(eco_policy_status(policy), ECO_OK);
    struct model whole = claim_model(&policy->model);
    const struct eco_claim_options options = {.budget = BUDGET};
    eco_result *result = eco_check_claims(policy, &options);
    const cJSON *list = cJSON_GetObjectItemCaseSensitive(eco_result_tree(result), "claims");
    for (uint32_t i = 0; i < whole.claims; i++) {
        const cJSON *told = cJSON_GetArrayItem(list, (int)i);
        refuted += outcome_is(told, "refuted");
        undecided += outcome_is(told, "undecided");
        if (!outcome_is(told, "proved"))
            continue;
        proved++;
        try_proof(policy, &whole, &whole.claim[i], &r, seed);
    }
    eco_result_free(result);
    eco_policy_free(policy);
    eco_policy_free(plain);
    free(rules);
    free(claims);
}

static void proofs_hold(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= policies; seed++)
        try_policy(seed);
    print_message("%u proved (%u complete projects tried), %u refuted, %u undecided\n", proved, tried, refuted, undecided);
    assert_true(proved > 20 && refuted > 20 && tried > 1000);
}

/* From no to yes, and from 2 to 3, there is no value in between: halves that part the two would each hold a single one, and
 * nothing would move in either. */
static void whole_numbers_side_by_side(void **state)
{
    static const char rules[] = "language en\npolicy \"P\" version \"1\"\n"
                                "input b \"b\" : yes or no\ninput n \"n\" : count range 0 to 1000\n"
                                "input h \"h\" : number range 0 to 60\n"
                                "define far as if b then h else 12\n"
                                "criterion c \"c\" weight 1\n  scores 100 when far > 3\n  scores 0 otherwise\nend\n"
                                "criterion d \"d\" weight 1\n"
                                "  scores 0 when n is from 700 to 701 and h is from 7 to 7.5\n  scores 100 otherwise\nend\n"
                                "claim \"true\" c never falls when b falls\n"
                                "claim \"false\" c never rises when b falls\n"
                                "claim \"false too\" d never falls when n rises\n";
    (void)state;
    eco_policy *policy = policy_of_text(rules);
    eco_result *result = eco_check_claims(policy, NULL);
    assert_non_null(result);
    const cJSON *told = cJSON_GetObjectItemCaseSensitive(eco_result_tree(result), "claims");
    assert_true(outcome_is(cJSON_GetArrayItem(told, 0), "proved"));
    assert_true(outcome_is(cJSON_GetArrayItem(told, 1), "refuted"));
    assert_false(outcome_is(cJSON_GetArrayItem(told, 2), "proved"));
    eco_result_free(result);
    eco_policy_free(policy);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (unsigned)strtoul(argv[1], NULL, 10);
    const struct CMUnitTest tests[] = {cmocka_unit_test(whole_numbers_side_by_side), cmocka_unit_test(proofs_hold)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
