/* Findings as a code quality report of GitLab: an array in which each fingerprint stands once. */
#include "emit.h"
#include "found.h"

#include <string.h>

static const char *severity_of(const cJSON *finding)
{
    bool closed = member_is(finding, "outcome", "blocked") || member_is(finding, "outcome", "failed");
    return member_is(finding, "level", "error")     ? (closed ? "blocker" : "critical")
           : member_is(finding, "level", "warning") ? "minor"
                                                    : "info";
}

/* A project that was given twice has the same findings twice. */
static bool was_told(const struct found *found, size_t tree)
{
    const char *file = found_file(found_tree(found, tree));
    for (size_t i = 0; i < tree; i++)
        if (strcmp(found_file(found_tree(found, i)), file) == 0)
            return true;
    return false;
}

void gitlab_write(FILE *out, const struct found *found)
{
    const cJSON *finding;
    bool first = true;
    fputc('[', out);
    for (size_t i = 0; i < found->n; i++) {
        if (was_told(found, i))
            continue;
        cJSON_ArrayForEach(finding, member(found_tree(found, i), "found")) {
            struct draft sentence = {0};
            const cJSON *place = member(finding, "place");
            draft_add(&sentence, "%s – ", member_text(finding, "title"));
            found_sentence(&sentence, finding);
            fputs(first ? "\n" : ",\n", out);
            emit_json(out,
                      "  {\"description\": %, \"check_name\": %, \"fingerprint\": %, \"severity\": %, \"location\": "
                      "{\"path\": %, \"lines\": {\"begin\": #}}}",
                      draft_text(&sentence), member_text(finding, "id"), member_text(finding, "fingerprint"),
                      severity_of(finding), found_path(member_text(place, "file")), found_line(place, "line"));
            draft_free(&sentence);
            first = false;
        }
    }
    fputs(first ? "]\n" : "\n]\n", out);
}
