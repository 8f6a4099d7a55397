/* Findings as Markdown for a merge request: for each project the decision and what led to it. The first line is a mark by which a
 * pipeline finds its own comment again. */
#include "found.h"
#include "html.h"
#include "wording.h"

static const char *mark_of(const cJSON *finding)
{
    return found_waiver(finding)                      ? "🟡"
           : member_is(finding, "outcome", "undecided") ? "❓"
           : member_is(finding, "level", "error")       ? "❌"
           : member_is(finding, "level", "warning")     ? "⚠️"
                                                        : "ℹ️";
}

void comment_findings(FILE *out, const cJSON *tree, enum eco_language language)
{
    const cJSON *finding;
    if (member_count(tree, "found") == 0)
        markdown_put(out, "{}\n", word_text(W_NOTHING_FOUND, language));
    cJSON_ArrayForEach(finding, member(tree, "found")) {
        const cJSON *place = member(finding, "place");
        struct draft where = {0}, sentence = {0};
        draft_add(&where, "%s:%d", member_text(place, "file"), found_line(place, "line"));
        found_sentence(&sentence, finding);
        markdown_put(out, "- {} **{}** – {} ({})", mark_of(finding), member_text(finding, "title"), draft_text(&sentence),
                     draft_text(&where));
        draft_free(&sentence);
        if (found_waiver(finding)) {
            wording_waiver(&sentence, found_waiver(finding), language);
            markdown_put(out, " – **{}**", draft_text(&sentence));
        }
        fputc('\n', out);
        draft_free(&where);
        draft_free(&sentence);
    }
}

static void put_tree(FILE *out, const cJSON *tree, enum eco_language language)
{
    struct draft decision = {0}, score = {0};
    found_decision(&decision, tree, language);
    found_score(&score, tree, language);
    markdown_put(out, "\n### {} – {}{}{}\n\n", found_name(tree), draft_text(&decision), score.length ? " – " : "",
                 draft_text(&score));
    comment_findings(out, tree, language);
    draft_free(&decision);
    draft_free(&score);
}

void comment_write(FILE *out, const struct found *found)
{
    fputs("<!-- ecoscore -->\n", out);
    for (size_t i = 0; i < found->n; i++)
        put_tree(out, found_tree(found, i), found->language);
}
