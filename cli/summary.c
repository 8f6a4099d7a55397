/* Findings as the step summary of GitHub Actions: a table of all projects, then what was found in those that have something. */
#include "found.h"
#include "html.h"
#include "ration.h"

static bool write_row(struct block *block, const cJSON *tree, enum eco_language language)
{
    struct draft name = {0}, decision = {0}, score = {0}, file = {0};
    if (!block_open(block))
        return false;
    draft_cut(&name, found_name(tree), NAME_SHOWN);
    draft_cut(&file, found_file(tree), TEXT_SHOWN);
    found_decision(&decision, tree, language);
    found_score(&score, tree, language);
    markdown_put(block->out, "| {} | **{}** | {} | {} |\n", draft_text(&name), draft_text(&decision), draft_text(&score),
                 draft_text(&file));
    draft_free(&name);
    draft_free(&decision);
    draft_free(&score);
    draft_free(&file);
    return true;
}

void summary_write(FILE *out, const struct found *found)
{
    enum eco_language language = found->language;
    struct ration ration = ration_of(out, SUMMARY_BYTES);
    struct block row;
    markdown_put(out, "## ecoscore\n\n| {} | {} | {} | {} |\n|---|---|---|---|\n", word_text(W_PROJECT_COLUMN, language),
                 word_text(W_DECISION, language), word_text(W_ECO_SCORE, language), word_text(W_WHERE, language));
    for (size_t i = 0; i < found->n; i++)
        if (write_row(&row, found_tree(found, i), language))
            ration_reserve(&ration, &row);
    for (size_t i = 0; i < found->n; i++)
        if (write_row(&row, found_tree(found, i), language))
            (void)block_put(&row, out, &ration.heads, &ration.heads_left_out);
    for (size_t i = 0; i < found->n; i++) {
        struct draft title = {0};
        draft_cut(&title, found_name(found_tree(found, i)), NAME_SHOWN);
        comment_findings(&ration, found_tree(found, i), draft_text(&title), language);
        draft_free(&title);
    }
    ration_end(&ration, language);
}
