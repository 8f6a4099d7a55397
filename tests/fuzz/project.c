/* Bytes as a project: read against the Bordeaux pack and against a small policy with one input of each kind. */
#include <stdlib.h>

#include "fuzz.h"

#include "../../cli/packs.h"

static const char small[] =
    "language en\n"
    "policy \"Small\" version \"1\" valid from 2024-01-01 valid until 2029-12-31\n"
    "input name : text required\n"
    "input day : date\n"
    "input ok : yesno default no\n"
    "input kind : one of web, app \"application\", other default web\n"
    "input weight : quantity in [kg] range 0 kg to 100 kg may be not applicable\n"
    "input share : percent asked when ok\n"
    "input people : count in [person]\n"
    "input machine : key of machines default \"pc\"\n"
    "list pages\n"
    "  input url : text required\n"
    "  input bytes : quantity in [kB] default 2 MB\n"
    "end\n"
    "table machines keyed by kind\n"
    "  | kind      | made [kgCO2e] |\n"
    "  | pc        | 170 \xC2\xB1 30 % |\n"
    "  | otherwise | 100           |\n"
    "end\n"
    "define all_bytes in [kB] as sum(bytes over pages)\n"
    "define secure as share(bytes where url matches \"^https://([a-z]+\\\\.)*[a-z]+$\" over pages)\n"
    "criterion light \"Light\" weight 60\n"
    "  measure all_bytes\n"
    "  bands\n"
    "    up to 1000 kB scores 100\n"
    "    up to 5000 kB scores 50\n"
    "    otherwise scores 0\n"
    "  because \"{all_bytes} over {machine}\"\n"
    "end\n"
    "criterion made weight 40\n"
    "  measure machines[machine].made\n"
    "  scale\n"
    "    at 100 kgCO2e scores 100\n"
    "    at 200 kgCO2e scores 0\n"
    "end\n"
    "score\n  mean of criteria\n  weights total 100\nend\n"
    "grades\n"
    "  A from 50\n"
    "  B from 0\n"
    "end\n";

static enum eco_reading read_rules(void *context, const char *path, char **bytes, size_t *length)
{
    (void)context;
    const char *at = NULL, *end = NULL;
    if (strcmp(path, "small.eco") == 0) {
        at = small;
        end = small + sizeof small - 1;
    }
    for (const struct pack_file *file = pack_files; file->path && !at; file++)
        if (strcmp(path, file->path) == 0) {
            at = file->start;
            end = file->end;
        }
    *bytes = at ? malloc((size_t)(end - at) + 1) : NULL;
    if (!*bytes)
        return ECO_READ_ABSENT;
    *length = (size_t)(end - at);
    memcpy(*bytes, at, *length);
    return ECO_READ_DONE;
}

static const eco_policy *policy_of(eco_policy **kept, const char *path)
{
    struct eco_reader reader = {.read = read_rules};
    if (!*kept)
        *kept = eco_policy_load(&reader, path);
    if (*kept && eco_policy_status(*kept) != ECO_OK) {
        eco_policy_print_messages(*kept, stderr, ECO_ENGLISH, false);
        abort();
    }
    return *kept;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    static eco_policy *bordeaux, *own;
    const char *text = (const char *)bytes;
    fuzz_project(policy_of(&own, "small.eco"), text, length, "light", ECO_ENGLISH);
    fuzz_project(policy_of(&bordeaux, "bordeaux/ecoscore.eco"), text, length, "score", ECO_FRENCH);
    return 0;
}
