/* Findings as the step summary of GitHub Actions: a table of all projects, then what was found in those that have something. */
#include "found.h"
#include "html.h"

static void put_row(FILE *out, const cJSON *tree, enum eco_language language)
{
    struct draft decision = {0}, score = {0};
    found_decision(&decision, tree, language);
    found_score(&score, tree, language);
    markdown_put(out, "| {} | **{}** | {} | {} |\n", found_name(tree), draft_text(&decision), draft_text(&score),
                 found_file(tree));
    draft_free(&decision);
    draft_free(&score);
}

void summary_write(FILE *out, const struct found *found)
{
    enum eco_language language = found->language;
    markdown_put(out, "## ecoscore\n\n| {} | {} | {} | {} |\n|---|---|---|---|\n", word_text(W_PROJECT_COLUMN, language),
                 word_text(W_DECISION, language), word_text(W_ECO_SCORE, language), word_text(W_WHERE, language));
    for (size_t i = 0; i < found->n; i++)
        put_row(out, found_tree(found, i), language);
    for (size_t i = 0; i < found->n; i++) {
        const cJSON *tree = found_tree(found, i);
        if (member_count(tree, "found") == 0)
            continue;
        markdown_put(out, "\n### {}\n\n", found_name(tree));
        comment_findings(out, tree, language);
    }
}
