/* Findings as a code quality report of GitLab: an array in which each fingerprint stands once. */
#include "emit.h"
#include "found.h"
#include "shortage.h"

#include <stdlib.h>
#include <string.h>

static const char *severity_of(const cJSON *finding)
{
    bool closed = member_is(finding, "outcome", "blocked") || member_is(finding, "outcome", "failed");
    return member_is(finding, "level", "error")     ? (closed ? "blocker" : "critical")
           : member_is(finding, "level", "warning") ? "minor"
                                                    : "info";
}

struct told {
    const char *file;
    size_t tree;
    bool again;
};

static int by_file(const void *a, const void *b)
{
    const struct told *x = a, *y = b;
    int order = strcmp(x->file, y->file);
    return order ? order : x->tree < y->tree ? -1 : 1;
}

static int by_tree(const void *a, const void *b)
{
    const struct told *x = a, *y = b;
    return x->tree < y->tree ? -1 : 1;
}

/* A project that was given twice has the same findings twice: all but its first tree are `again`. NULL without memory. */
static struct told *list_told(const struct found *found)
{
    struct told *told = calloc(found->n + 1, sizeof *told);
    if (!told) {
        shortage_note();
        return NULL;
    }
    for (size_t i = 0; i < found->n; i++)
        told[i] = (struct told){.file = found_file(found_tree(found, i)), .tree = i};
    qsort(told, found->n, sizeof *told, by_file);
    for (size_t i = 1; i < found->n; i++)
        told[i].again = strcmp(told[i].file, told[i - 1].file) == 0;
    qsort(told, found->n, sizeof *told, by_tree);
    return told;
}

void gitlab_write(FILE *out, const struct found *found)
{
    const cJSON *finding;
    bool first = true;
    struct told *told = list_told(found);
    fputc('[', out);
    for (size_t i = 0; told && i < found->n; i++) {
        if (told[i].again)
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
    free(told);
}
