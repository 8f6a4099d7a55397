/* What the fuzzing targets share. Each target is also a plain program: replay.c gives it the files of a folder. */
#ifndef ECO_FUZZ_H
#define ECO_FUZZ_H

#include <stdint.h>
#include <string.h>

#include "../../engine/ecoscore.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Everything that is printed goes here and is looked at by nobody but the sanitizers. */
static inline FILE *fuzz_sink(void)
{
    static FILE *sink;
    if (!sink)
        sink = fopen("/dev/null", "we");
    return sink;
}

static inline void fuzz_result(eco_result *result)
{
    if (result)
        (void)!eco_result_write(result, fuzz_sink());
    eco_result_free(result);
}

/* Reads a project and asks for everything that can be asked about it. */
static inline void fuzz_project(const eco_policy *policy, const char *bytes, size_t length, const char *name,
                                enum eco_language language)
{
    struct eco_project_options options = {.as_of = NULL, .lenient = language == ECO_FRENCH};
    eco_project *project = eco_project_read(policy, "projet.json", bytes, length, &options);
    if (!project)
        return;
    eco_project_print_messages(project, fuzz_sink(), language, true);
    fuzz_result(eco_project_messages(project, language));
    fuzz_result(eco_findings(policy, project, NULL));
    if (eco_project_status(project) == ECO_OK) {
        struct eco_report_options report = {.language = language == ECO_FRENCH ? "fr" : "en",
                                            .parts = ECO_REPORT_QUESTIONS | ECO_REPORT_ADVICE};
        fuzz_result(eco_report(policy, project, &report));
        fuzz_result(eco_explain(policy, project, name, language));
    }
    eco_project_free(project);
}

#endif
