/* Bytes as a CSV file that a table names: read, refused with a place, or looked up. */
#include <stdlib.h>

#include "fuzz.h"

static const char rules[] =
    "language en\n"
    "policy \"Table\" version \"1\"\n"
    "input kind : key of machines\n"
    "table machines \"Machines\" from file \"machines.csv\" keyed by kind\n"
    "  source \"made up\" checked on 2026-01-31\n"
    "  uncertainty \xC2\xB1 10 %\n"
    "  column kind  from \"kind\" : text\n"
    "  column made  from \"made\" in [kgCO2e]\n"
    "  column green from \"green\" : yes or no\n"
    "  column since from \"since\" : date\n"
    "end\n"
    "criterion made \"Made\" weight 1\n"
    "  measure machines[kind].made in [kgCO2e]\n"
    "  scale less is better\n"
    "    at 0 scores 100\n"
    "    at 900 scores 0\n"
    "end\n"
    "criterion green \"Green\" weight 1\n"
    "  scores 100 when machines[kind].green and machines[kind].since > 2020-01-01\n"
    "  scores 0 otherwise\n"
    "end\n"
    "score\n  weights free\nend\n";

struct table {
    const uint8_t *bytes;
    size_t length;
};

static enum eco_reading read_part(void *context, const char *path, char **bytes, size_t *length)
{
    const struct table *table = context;
    bool is_rules = strcmp(path, "fuzz.eco") == 0;
    *length = is_rules ? sizeof rules - 1 : table->length;
    *bytes = malloc(*length + 1);
    if (*bytes && *length)
        memcpy(*bytes, is_rules ? (const void *)rules : table->bytes, *length);
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct table table = {bytes, length};
    struct eco_reader reader = {.read = read_part, .context = &table};
    enum eco_language language = length & 1 ? ECO_FRENCH : ECO_ENGLISH;
    eco_policy *policy = eco_policy_load(&reader, "fuzz.eco");
    eco_policy_print_messages(policy, fuzz_sink(), language, true);
    fuzz_result(eco_policy_messages(policy, language));
    if (eco_policy_status(policy) == ECO_OK) {
        static const char *const projects[] = {"{\"date\": \"2026-06-30\", \"kind\": \"pc\"}", "{}", "{\"kind\": \"\"}"};
        for (size_t i = 0; i < sizeof projects / sizeof *projects; i++)
            fuzz_project(policy, projects[i], strlen(projects[i]), "made", language);
        fuzz_result(eco_schema(policy, language));
    }
    eco_policy_free(policy);
    return 0;
}
