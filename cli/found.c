/* The trees of findings of one run, and the format `findings`, which is the trees themselves. */
#include "figure.h"
#include "found.h"
#include "shortage.h"
#include "wording.h"

#include <stdlib.h>
#include <string.h>

bool found_add(struct found *found, eco_result *result)
{
    if (result && found->n == found->room) {
        size_t room = found->room ? 2 * found->room : 8;
        eco_result **larger = realloc(found->result, room * sizeof *larger);
        if (!larger) {
            eco_result_free(result);
            return false;
        }
        found->result = larger;
        found->room = room;
    }
    if (result)
        found->result[found->n++] = result;
    return result != NULL;
}

void found_free(struct found *found)
{
    for (size_t i = 0; i < found->n; i++)
        eco_result_free(found->result[i]);
    free(found->result);
    *found = (struct found){0};
}

const cJSON *found_tree(const struct found *found, size_t i)
{
    return eco_result_tree(found->result[i]);
}

void findings_write(FILE *out, const struct found *found)
{
    for (size_t i = 0; i < found->n; i++) {
        fputs(found->n == 1 ? "" : i == 0 ? "[\n" : ",\n", out);
        if (!eco_result_write(found->result[i], out) && !ferror(out))
            shortage_note();
    }
    fputs(found->n == 1 ? "" : "]\n", out);
}

/* ---- reading the trees ---- */

const cJSON *found_about(const cJSON *tree, const cJSON *check)
{
    const cJSON *finding;
    cJSON_ArrayForEach(finding, member(tree, "found"))
        if (member_is(finding, "id", member_text(check, "id")))
            return finding;
    return NULL;
}

bool found_is_check(const cJSON *tree, const cJSON *finding)
{
    const cJSON *check;
    cJSON_ArrayForEach(check, member(tree, "checks"))
        if (member_is(check, "id", member_text(finding, "id")))
            return true;
    return false;
}

const cJSON *found_waiver(const cJSON *finding)
{
    const cJSON *waiver = member(finding, "waiver");
    return cJSON_IsObject(waiver) ? waiver : NULL;
}

const char *found_file(const cJSON *tree)
{
    const cJSON *project = member(tree, "project"), *first = cJSON_GetArrayItem(member(tree, "found"), 0);
    if (cJSON_IsObject(project))
        return member_text(project, "file");
    const char *file = member_text(member(first, "place"), "file");     /* the rules, or the waivers */
    return *file ? file : member_text(member(tree, "policy"), "file");
}

const char *found_name(const cJSON *tree)
{
    const char *name = member_text(member(tree, "project"), "name");
    return *name ? name : found_file(tree);
}

const char *found_path(const char *path)
{
    while (path[0] == '.' && path[1] == '/' && path[2])
        path += 2;
    return path;
}

int found_line(const cJSON *place, const char *name)
{
    double line = member_value(place, name);
    return line < 1 ? 1 : (int)line;
}

void found_sentence(struct draft *out, const cJSON *finding)
{
    draft_add(out, "%s", member_text(finding, "message"));
    if (*member_text(finding, "fix"))
        draft_add(out, " → %s", member_text(finding, "fix"));
}

static size_t waivers_of(const cJSON *tree)
{
    size_t count = 0;
    const cJSON *finding;
    cJSON_ArrayForEach(finding, member(tree, "found"))
        count += found_waiver(finding) != NULL;
    return count;
}

void found_decision(struct draft *out, const cJSON *tree, enum eco_language language)
{
    size_t waived = waivers_of(tree);
    if (member_is(tree, "decision", "approved") && waived > 0)
        draft_add(out, word_count(W_APPROVED_WAIVED_ONE, waived, language), waived);
    else
        draft_add(out, "%s", word_text(member_is(tree, "decision", "approved")    ? W_APPROVED
                                       : member_is(tree, "decision", "refused")   ? W_REFUSED
                                       : member_is(tree, "decision", "undecided") ? W_UNDECIDED
                                                                                  : W_INVALID, language));
}

void found_score(struct draft *out, const cJSON *tree, enum eco_language language)
{
    double score;
    const cJSON *part = member(tree, "score");
    const char *grade = member_text(part, "grade");
    if (member_number(part, "estimate", &score))
        draft_add(out, "%s%s%s/100", grade, *grade ? " · " : "", figure_of(score, 1, language).text);
    struct draft headlines = {0};
    wording_headlines(&headlines, member(tree, "headlines"), language);
    draft_join(out, " · ", draft_text(&headlines));
    draft_free(&headlines);
}
