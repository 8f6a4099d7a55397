/* Findings as Markdown for a merge request: for each project the decision and what led to it. The first line is a mark by which a
 * pipeline finds its own comment again. */
#include "found.h"
#include "html.h"
#include "ration.h"
#include "wording.h"

static const char *mark_of(const cJSON *finding)
{
    return found_waiver(finding)                      ? "🟡"
           : member_is(finding, "outcome", "undecided") ? "❓"
           : member_is(finding, "level", "error")       ? "❌"
           : member_is(finding, "level", "warning")     ? "⚠️"
                                                        : "ℹ️";
}

static void put_finding(FILE *out, const cJSON *finding, enum eco_language language)
{
    const cJSON *place = member(finding, "place");
    struct draft title = {0}, sentence = {0}, where = {0}, waived = {0};
    draft_cut(&title, member_text(finding, "title"), NAME_SHOWN);
    draft_cut(&sentence, member_text(finding, "message"), TEXT_SHOWN);
    if (*member_text(finding, "fix")) {
        draft_add(&sentence, " → ");
        draft_cut(&sentence, member_text(finding, "fix"), TEXT_SHOWN);
    }
    draft_cut(&where, member_text(place, "file"), TEXT_SHOWN);
    draft_add(&where, ":%d", found_line(place, "line"));
    markdown_put(out, "- {} **{}** – {} ({})", mark_of(finding), draft_text(&title), draft_text(&sentence), draft_text(&where));
    if (found_waiver(finding)) {
        struct draft waiver = {0};
        wording_waiver(&waiver, found_waiver(finding), language);
        draft_cut(&waived, draft_text(&waiver), TEXT_SHOWN);
        draft_free(&waiver);
        markdown_put(out, " – **{}**", draft_text(&waived));
    }
    fputc('\n', out);
    draft_free(&title);
    draft_free(&sentence);
    draft_free(&where);
    draft_free(&waived);
}

void comment_findings(struct ration *ration, const cJSON *tree, const char *title, enum eco_language language)
{
    const cJSON *finding;
    cJSON_ArrayForEach(finding, member(tree, "found")) {
        struct block block;
        if (!block_open(&block))
            return;
        if (title)
            markdown_put(block.out, "\n### {}\n\n", title);
        put_finding(block.out, finding, language);
        if (block_put(&block, ration->out, &ration->findings, &ration->findings_left_out))
            title = NULL;
    }
}

static bool write_head(struct block *block, const cJSON *tree, enum eco_language language)
{
    struct draft name = {0}, decision = {0}, score = {0};
    if (!block_open(block))
        return false;
    draft_cut(&name, found_name(tree), NAME_SHOWN);
    found_decision(&decision, tree, language);
    found_score(&score, tree, language);
    markdown_put(block->out, "\n### {} – {}{}{}\n\n", draft_text(&name), draft_text(&decision), score.length ? " – " : "",
                 draft_text(&score));
    if (member_count(tree, "found") == 0)
        markdown_put(block->out, "{}\n", word_text(W_NOTHING_FOUND, language));
    draft_free(&name);
    draft_free(&decision);
    draft_free(&score);
    return true;
}

void comment_write(FILE *out, const struct found *found)
{
    struct ration ration = ration_of(out, COMMENT_BYTES);
    struct block head;
    fputs("<!-- ecoscore -->\n", out);
    for (size_t i = 0; i < found->n; i++)
        if (write_head(&head, found_tree(found, i), found->language))
            ration_reserve(&ration, &head);
    for (size_t i = 0; i < found->n; i++)
        if (write_head(&head, found_tree(found, i), found->language) &&
            block_put(&head, out, &ration.heads, &ration.heads_left_out))
            comment_findings(&ration, found_tree(found, i), NULL, found->language);
    ration_end(&ration, found->language);
}
