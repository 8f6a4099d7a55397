/* Bytes as what stands beside projects: as waivers, and as an earlier report to compare with and to verify. */
#include <stdlib.h>

#include "fuzz.h"

static const char rules[] =
    "language en\npolicy \"P\" version \"1\"\ninput a \"A\" : number range 0 to 9\n"
    "criterion c \"C\" weight 1\n  measure a\n  scale\n  at 0 scores 0\n  at 9 scores 100\nend\n"
    "gate g \"G\"\n  block when a < 5\n  may be waived\nend\ngate h \"H\"\n  block when a < 1\nend\ngrades\n  A from 50\n  B from 0\nend\n";
static const char text[] = "{\"date\": \"2026-06-30\", \"name\": \"N\", \"a\": 3}";

static enum eco_reading read_rules(void *context, const char *path, char **bytes, size_t *length)
{
    (void)context;
    (void)path;
    *length = sizeof rules - 1;
    *bytes = malloc(sizeof rules);
    if (!*bytes)
        return ECO_READ_NO_MEMORY;
    memcpy(*bytes, rules, sizeof rules);
    return ECO_READ_DONE;
}

static void as_waivers(const eco_policy *policy, eco_project *project, const char *bytes, size_t length)
{
    eco_waivers *waivers = eco_waivers_read(policy, "w.json", bytes, length, ECO_FRENCH);
    const struct eco_terms terms = {.waivers = waivers};
    const struct eco_report_options options = {.terms = &terms};
    if (!waivers)
        return;
    bool judged = eco_waivers_judge(waivers, project);
    fuzz_result(eco_report(policy, project, &options));
    fuzz_result(eco_findings(policy, project, &options));
    eco_waivers_end(waivers);
    eco_waivers_print_messages(waivers, fuzz_sink(), ECO_ENGLISH, judged);
    fuzz_result(eco_waivers_findings(waivers, &options));
    eco_waivers_free(waivers);
}

static void as_report(const eco_policy *policy, eco_project *project, const char *bytes, size_t length)
{
    eco_past *past = eco_past_read("old.json", bytes, length, ECO_ENGLISH);
    const struct eco_terms terms = {.past = past};
    const struct eco_report_options options = {.terms = &terms};
    if (past && eco_past_status(past) == ECO_OK) {
        (void)eco_past_fits(past, project);
        fuzz_result(eco_findings(policy, project, &options));
        fuzz_result(eco_verify(policy, project, past, &options));
    }
    if (past)
        eco_past_print_messages(past, fuzz_sink(), ECO_FRENCH, false);
    eco_past_free(past);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static eco_policy *policy;
    struct eco_reader reader = {.read = read_rules};
    if (!policy)
        policy = eco_policy_load(&reader, "p.eco");
    if (!policy || eco_policy_status(policy) != ECO_OK)
        abort();
    eco_project *project = eco_project_read(policy, "p.json", text, sizeof text - 1, NULL);
    if (project) {
        as_waivers(policy, project, (const char *)bytes, length);
        as_report(policy, project, (const char *)bytes, length);
    }
    eco_project_free(project);
    return 0;
}
