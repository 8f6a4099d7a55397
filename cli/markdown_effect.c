/* What a change of rules does, as Markdown, for a merge request: the verdict, then what can be unfolded. */
#include "effect.h"
#include "html.h"
#include "member.h"

enum { DETAILS_SHOWN = 20, UNREAD_SHOWN = 20 };

static void put_line(FILE *out, const char *before, struct draft *line)
{
    fputs(before, out);
    markdown_put(out, "{}\n", draft_text(line));
    draft_free(line);
}

/* ---- rules ---- */

static void put_details(FILE *out, const struct effect *e, const cJSON *change)
{
    const cJSON *detail;
    size_t shown = 0, all = member_count(change, "details");
    cJSON_ArrayForEach(detail, member(change, "details")) {
        struct draft line = {0};
        if (shown++ == DETAILS_SHOWN) {
            draft_add(&line, word_text(W_MORE_DETAILS, e->language), all - DETAILS_SHOWN);
            put_line(out, "  - ", &line);
            return;
        }
        effect_detail(&line, e, detail);
        put_line(out, "  - ", &line);
    }
}

static void put_change(FILE *out, const struct effect *e, const cJSON *change)
{
    struct draft name = {0}, fate = {0}, places = {0}, names = {0}, line = {0};
    bool labelled = *member_text(change, "label") && !member_is(change, "label", member_text(change, "name"));
    effect_name(&name, e, change);
    effect_fate(&fate, e, change);
    effect_places(&places, change);
    markdown_put(out, "- **{}** {}{}{}{} – {}\n", draft_text(&name), labelled ? member_label(change) : "",
                 fate.length ? " (" : "", draft_text(&fate), fate.length ? ")" : "", draft_text(&places));
    put_details(out, e, change);
    if (effect_reason(&line, e, change))
        put_line(out, "  - ", &line);
    effect_names(&names, e, member(change, "affects"));
    draft_add(&line, word_text(W_CONCERNS, e->language), draft_text(&names));
    if (names.length > 0)
        put_line(out, "  - ", &line);
    draft_free(&line);
    draft_free(&name);
    draft_free(&fate);
    draft_free(&places);
    draft_free(&names);
}

static void put_claims(FILE *out, const struct effect *e)
{
    const cJSON *claim;
    struct draft line = {0}, name = {0}, places = {0};
    if (!effect_claims(&line, e))
        return;
    put_line(out, "\n", &line);
    fputc('\n', out);
    cJSON_ArrayForEach(claim, member(member(e->rules, "claims"), "changes")) {
        effect_claim(&name, e, claim);
        effect_places(&places, claim);
        effect_claim_rule(&line, claim);
        markdown_put(out, "- **{}** – {}\n", draft_text(&name), draft_text(&places));
        put_line(out, "  - ", &line);
        draft_free(&name);
        draft_free(&places);
    }
}

static void put_rules(FILE *out, const struct effect *e)
{
    struct draft line = {0};
    const cJSON *change;
    if (!effect_is_none(e)) {
        markdown_put(out, "\n## {}\n\n", word_text(W_RULES_TITLE, e->language));
        effect_counts(&line, e);
        put_line(out, "", &line);
        fputc('\n', out);
        cJSON_ArrayForEach(change, member(e->rules, "changes"))
            put_change(out, e, change);
    }
    put_claims(out, e);
    if (effect_tests(&line, e))
        put_line(out, "\n", &line);
    draft_free(&line);
}

/* ---- the portfolio ---- */

static void put_matrix(FILE *out, const struct effect *e)
{
    size_t rows = moves_grades(e->moves, false), columns = moves_grades(e->moves, true);
    markdown_put(out, "\n## {}\n\n| |", word_text(W_GRADES_MATRIX, e->language));
    for (size_t to = 0; to < columns; to++)
        markdown_put(out, " {} |", effect_column(e, to, true));
    fputs("\n|---|", out);
    for (size_t to = 0; to < columns; to++)
        fputs("--:|", out);
    for (size_t from = 0; from < rows; from++) {
        markdown_put(out, "\n| {} |", effect_column(e, from, false));
        for (size_t to = 0; to < columns; to++)
            fprintf(out, " %llu |", moves_of_grades(e->moves, from, to));
    }
    fputc('\n', out);
}

static void put_project(FILE *out, const struct project_place *place)
{
    struct draft name = {0};
    effect_project(&name, place);
    markdown_put(out, "{} ", draft_text(&name));
    draft_free(&name);
}

static void put_gates(FILE *out, const struct effect *e)
{
    const struct moves *m = e->moves;
    struct draft title = {0};
    size_t shown = m->gate_moves < m->most ? m->gate_moves : m->most;
    if (m->gates_moved == 0)
        return;
    draft_add(&title, word_count(W_GATES_MOVED_ONE, (size_t)m->gates_moved, e->language), (size_t)m->gates_moved);
    markdown_put(out, "\n## {}\n\n", draft_text(&title));
    draft_free(&title);
    for (size_t i = 0; i < shown; i++) {
        const cJSON *told = m->sides->gates.told[m->gate_move[i].gate];
        struct draft because = {0};
        effect_causes(&because, e, told, m->gate_move[i].idle);
        fputs("- ", out);
        put_project(out, &m->gate_move[i].place);
        markdown_put(out, "– {}{}{} → **{}** {}{}{}\n", member_label(told), word_text(W_COLON, e->language),
                     effect_outcome(e, m->gate_move[i].from), effect_outcome(e, m->gate_move[i].to),
                     because.length ? "(" : "", draft_text(&because), because.length ? ")" : "");
        draft_free(&because);
    }
    if (shown < m->gates_moved) {
        draft_add(&title, word_text(W_MORE_DETAILS, e->language), (size_t)m->gates_moved - shown);
        put_line(out, "- ", &title);
    }
}

static void put_mover(FILE *out, const struct effect *e, const struct mover *mover)
{
    struct draft change = {0};
    struct reasons reasons;
    effect_signed(&change, mover->to - mover->from, e->language);
    markdown_put(out, "1. **{}** ", draft_text(&change));
    put_project(out, &mover->place);
    draft_free(&change);
    effect_scores_of(&change, e, mover);
    put_line(out, "", &change);
    effect_reasons(&reasons, e, mover);
    for (size_t i = 0; i < reasons.n; i++)
        markdown_put(out, "   - {}\n", draft_text(&reasons.line[i]));
    reasons_free(&reasons);
}

static void put_unread(FILE *out, const struct effect *e)
{
    const struct moves *m = e->moves;
    unsigned long long all = m->only_before + m->only_after + m->neither;
    size_t shown = m->unreads < UNREAD_SHOWN ? m->unreads : UNREAD_SHOWN;
    if (all == 0)
        return;
    markdown_put(out, "\n## {}\n\n", word_text(W_UNREAD_TITLE, e->language));
    for (size_t i = 0; i < shown; i++) {
        struct draft line = {0};
        effect_unread(&line, e, &m->unread[i]);
        fputs("- ", out);
        put_project(out, &m->unread[i].place);
        put_line(out, "– ", &line);
    }
    if (shown < all) {
        struct draft line = {0};
        draft_add(&line, word_text(W_MORE_DETAILS, e->language), (size_t)all - shown);
        put_line(out, "- ", &line);
    }
}

static void put_strangers(FILE *out, const struct effect *e)
{
    const struct moves *m = e->moves;
    size_t shown = m->strangers < UNREAD_SHOWN ? m->strangers : UNREAD_SHOWN;
    if (m->foreign == 0)
        return;
    markdown_put(out, "\n## {}\n\n", word_text(W_FOREIGN_TITLE, e->language));
    for (size_t i = 0; i < shown; i++) {
        fputs("- ", out);
        put_project(out, &m->stranger[i].place);
        markdown_put(out, "– {}\n", effect_stranger(e, &m->stranger[i]));
    }
    if (shown < m->foreign) {
        struct draft line = {0};
        draft_add(&line, word_text(W_MORE_DETAILS, e->language), (size_t)m->foreign - shown);
        put_line(out, "- ", &line);
    }
}

static void put_portfolio(FILE *out, const struct effect *e)
{
    struct draft line = {0};
    markdown_put(out, "\n## {}\n\n", word_text(W_SCORES_TITLE, e->language));
    effect_scores(&line, e);
    put_line(out, "", &line);
    draft_add(&line, "%s%s", word_text(W_DECISIONS, e->language), word_text(W_COLON, e->language));
    if (effect_decisions(&line, e))
        put_line(out, "\n", &line);
    draft_free(&line);
    put_matrix(out, e);
    put_gates(out, e);
    if (e->moves->movers > 0)
        markdown_put(out, "\n## {}\n\n", word_text(W_MOVERS_TITLE, e->language));
    for (size_t i = 0; i < e->moves->movers; i++)
        put_mover(out, e, &e->moves->mover[i]);
    put_strangers(out, e);
    put_unread(out, e);
}

void markdown_effect(FILE *out, const struct effect *e)
{
    const cJSON *before = member(e->rules, "old"), *after = member(e->rules, "new");
    struct draft verdict = {0};
    effect_verdict(&verdict, e);
    markdown_put(out, "**{}**\n\n{} {} ({}) → {} {} ({})\n", draft_text(&verdict), member_text(before, "title"),
                 member_text(before, "version"), member_text(before, "file"), member_text(after, "title"),
                 member_text(after, "version"), member_text(after, "file"));
    draft_free(&verdict);
    put_rules(out, e);
    if (e->moves)
        put_portfolio(out, e);
}
