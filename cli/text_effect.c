/* What a change of rules does, as text: the verdict, the rules one by one, then the portfolio. */
#include "effect.h"
#include "member.h"

enum { DETAILS_SHOWN = 8, NAMES_SHOWN = 12, UNREAD_SHOWN = 10, CELL = 9, CELL_MOST = 30 };

static void show_line(const struct screen *screen, int indent, enum paint paint, struct draft *line)
{
    static const char blanks[] = "                ";
    const char *first = blanks + sizeof blanks - 1 - indent, *rest = first - 2;
    terminal_hanging(screen, first, rest, paint, draft_text(line));
    draft_free(line);
}

static void show_more(const struct screen *screen, int indent, enum word word, size_t n)
{
    struct draft line = {0};
    draft_add(&line, word_text(word, screen->language), n);
    show_line(screen, indent, DIM, &line);
}

/* ---- rules ---- */

static void show_details(const struct screen *screen, const struct effect *e, const cJSON *change)
{
    const cJSON *detail;
    size_t shown = 0, all = member_count(change, "details");
    cJSON_ArrayForEach(detail, member(change, "details")) {
        struct draft line = {0};
        if (shown == DETAILS_SHOWN && !screen->verbose) {
            show_more(screen, 4, W_MORE_DETAILS, all - shown);
            return;
        }
        effect_detail(&line, e, detail);
        show_line(screen, 4, PLAIN, &line);
        shown++;
    }
}

/* A list of names, cut where it would fill the screen. */
static void show_concerned(const struct screen *screen, const struct effect *e, const cJSON *change)
{
    struct draft names = {0}, line = {0};
    const cJSON *item;
    size_t shown = 0, all = member_count(change, "affects");
    cJSON_ArrayForEach(item, member(change, "affects")) {
        if (shown == NAMES_SHOWN && !screen->verbose)
            break;
        draft_add(&names, "%s", shown++ ? ", " : "");
        effect_name(&names, e, item);
    }
    if (shown < all) {
        draft_add(&names, " ");
        draft_add(&names, word_text(W_AND_MORE, screen->language), all - shown);
    }
    draft_add(&line, word_text(W_CONCERNS, screen->language), draft_text(&names));
    if (all > 0)
        show_line(screen, 4, DIM, &line);
    draft_free(&line);
    draft_free(&names);
}

static void show_change(const struct screen *screen, const struct effect *e, const cJSON *change)
{
    struct draft title = {0}, fate = {0}, places = {0}, reason = {0};
    bool labelled = *member_text(change, "label") && !member_is(change, "label", member_text(change, "name"));
    effect_name(&title, e, change);
    if (labelled)
        draft_add(&title, "  %s", member_label(change));
    effect_fate(&fate, e, change);
    if (fate.length > 0)
        draft_add(&title, "  [%s]", draft_text(&fate));
    effect_places(&places, change);
    show_line(screen, 2, BOLD, &title);
    show_details(screen, e, change);
    if (effect_reason(&reason, e, change))
        show_line(screen, 4, PLAIN, &reason);
    show_concerned(screen, e, change);
    show_line(screen, 4, DIM, &places);
    draft_free(&fate);
}

static void show_claims_changed(const struct screen *screen, const struct effect *e)
{
    const cJSON *claim;
    struct draft line = {0};
    if (!effect_claims(&line, e))
        return;
    show_line(screen, 2, PLAIN, &line);
    cJSON_ArrayForEach(claim, member(member(e->rules, "claims"), "changes")) {
        effect_claim(&line, e, claim);
        show_line(screen, 4, BOLD, &line);
        effect_claim_rule(&line, claim);
        show_line(screen, 6, PLAIN, &line);
        effect_places(&line, claim);
        show_line(screen, 6, DIM, &line);
    }
}

static void show_rules(const struct screen *screen, const struct effect *e)
{
    const cJSON *change;
    struct draft counts = {0}, tests = {0};
    if (!effect_is_none(e)) {
        terminal_heading(screen, word_text(W_RULES_TITLE, screen->language));
        effect_counts(&counts, e);
        show_line(screen, 2, PLAIN, &counts);
        cJSON_ArrayForEach(change, member(e->rules, "changes"))
            show_change(screen, e, change);
    }
    show_claims_changed(screen, e);
    if (effect_tests(&tests, e))
        show_line(screen, 2, PLAIN, &tests);
    draft_free(&tests);
}

/* ---- the portfolio ---- */

static void show_matrix_row(const struct screen *screen, const struct effect *e, size_t from)
{
    struct cell cells[CELL_MOST];
    struct draft numbers[CELL_MOST] = {{0}};
    size_t columns = moves_grades(e->moves, true), n = 0;
    unsigned long long all = 0;
    cells[n++] = (struct cell){effect_column(e, from, false), CELL + 2, LEFT, PLAIN};
    for (size_t to = 0; to < columns && n < CELL_MOST; to++, n++) {
        unsigned long long count = moves_of_grades(e->moves, from, to);
        all += count;
        draft_add(&numbers[n], count ? "%llu" : "·", count);
        cells[n] = (struct cell){draft_text(&numbers[n]), CELL, RIGHT, PLAIN};
    }
    if (all > 0)
        terminal_row(screen, 2, 1, cells, n);
    for (size_t i = 0; i < n; i++)
        draft_free(&numbers[i]);
}

static void show_matrix(const struct screen *screen, const struct effect *e)
{
    struct cell cells[CELL_MOST];
    size_t n = 0;
    terminal_heading(screen, word_text(W_GRADES_MATRIX, screen->language));
    cells[n++] = (struct cell){"", CELL + 2, LEFT, PLAIN};
    for (size_t to = 0; to < moves_grades(e->moves, true) && n < CELL_MOST; to++)
        cells[n++] = (struct cell){effect_column(e, to, true), CELL, RIGHT, BOLD};
    terminal_row(screen, 2, 1, cells, n);
    for (size_t from = 0; from < moves_grades(e->moves, false); from++)
        show_matrix_row(screen, e, from);
}

static void show_mover(const struct screen *screen, const struct effect *e, const struct mover *mover, size_t number)
{
    struct draft line = {0};
    struct reasons reasons;
    draft_add(&line, "%zu. ", number);
    effect_signed(&line, mover->to - mover->from, screen->language);
    draft_add(&line, "  ");
    effect_project(&line, &mover->place);
    draft_add(&line, "%s", word_text(W_COLON, screen->language));
    effect_scores_of(&line, e, mover);
    show_line(screen, 2, PLAIN, &line);
    effect_reasons(&reasons, e, mover);
    for (size_t i = 0; i < reasons.n; i++)
        terminal_hanging(screen, "       ", "         ", DIM, draft_text(&reasons.line[i]));
    reasons_free(&reasons);
}

static void show_movers(const struct screen *screen, const struct effect *e)
{
    if (e->moves->movers > 0)
        terminal_heading(screen, word_text(W_MOVERS_TITLE, screen->language));
    for (size_t i = 0; i < e->moves->movers; i++)
        show_mover(screen, e, &e->moves->mover[i], i + 1);
}

static void show_gate_move(const struct screen *screen, const struct effect *e, const struct gate_move *move)
{
    const cJSON *told = e->moves->sides->gates.told[move->gate];
    struct draft line = {0}, because = {0};
    effect_project(&line, &move->place);
    draft_add(&line, "%s%s, %s → %s", word_text(W_COLON, screen->language), member_label(told), effect_outcome(e, move->from),
              effect_outcome(e, move->to));
    effect_causes(&because, e, told, move->idle);
    if (because.length > 0) {
        draft_add(&line, " ");
        draft_add(&line, word_text(W_RESTS_ON_CHANGE, screen->language), draft_text(&because));
    }
    show_line(screen, 2, PLAIN, &line);
    draft_free(&because);
}

static void show_decision_move(const struct screen *screen, const struct effect *e, const struct decision_move *move)
{
    struct draft line = {0};
    effect_project(&line, &move->place);
    draft_add(&line, "%s", word_text(W_COLON, screen->language));
    effect_decision(&line, e, move);
    show_line(screen, 2, PLAIN, &line);
}

static void show_decisions_moved(const struct screen *screen, const struct effect *e)
{
    const struct moves *m = e->moves;
    const size_t all = (size_t)moves_decided(m), shown = screen->verbose || m->decision_moves < m->most ? m->decision_moves : m->most;
    struct draft title = {0};
    if (all == 0)
        return;
    draft_add(&title, word_count(W_DECISIONS_MOVED_ONE, all, screen->language), all);
    terminal_heading(screen, draft_text(&title));
    draft_free(&title);
    for (size_t i = 0; i < shown; i++)
        show_decision_move(screen, e, &m->decision_move[i]);
    if (shown < all)
        show_more(screen, 2, W_MORE_DETAILS, all - shown);
}

static void show_gates_moved(const struct screen *screen, const struct effect *e)
{
    const struct moves *m = e->moves;
    struct draft title = {0};
    if (m->gates_moved == 0)
        return;
    draft_add(&title, word_count(W_GATES_MOVED_ONE, (size_t)m->gates_moved, screen->language), (size_t)m->gates_moved);
    terminal_heading(screen, draft_text(&title));
    draft_free(&title);
    size_t shown = screen->verbose || m->gate_moves < m->most ? m->gate_moves : m->most;
    for (size_t i = 0; i < shown; i++)
        show_gate_move(screen, e, &m->gate_move[i]);
    if (shown < m->gates_moved)
        show_more(screen, 2, W_MORE_DETAILS, (size_t)m->gates_moved - shown);
}

static void show_unread(const struct screen *screen, const struct effect *e)
{
    const struct moves *m = e->moves;
    unsigned long long all = m->only_before + m->only_after + m->neither;
    if (all == 0)
        return;
    terminal_heading(screen, word_text(W_UNREAD_TITLE, screen->language));
    size_t shown = screen->verbose || m->unreads < UNREAD_SHOWN ? m->unreads : UNREAD_SHOWN;
    for (size_t i = 0; i < shown; i++) {
        const char *name = m->unread[i].place.name;
        struct draft line = {0};
        if (name && *name)
            draft_line_text(&line, name);
        draft_add(&line, "%s", line.length > 0 ? word_text(W_COLON, screen->language) : "");
        effect_unread(&line, e, &m->unread[i]);
        show_line(screen, 2, PLAIN, &line);
    }
    if (shown < all)
        show_more(screen, 2, W_MORE_DETAILS, (size_t)all - shown);
}

static void show_strangers(const struct screen *screen, const struct effect *e)
{
    const struct moves *m = e->moves;
    size_t shown = screen->verbose || m->strangers < UNREAD_SHOWN ? m->strangers : UNREAD_SHOWN;
    if (m->foreign > 0)
        terminal_heading(screen, word_text(W_FOREIGN_TITLE, screen->language));
    for (size_t i = 0; i < shown; i++) {
        struct draft line = {0};
        effect_project(&line, &m->stranger[i].place);
        draft_add(&line, "%s%s", word_text(W_COLON, screen->language), effect_stranger(e, &m->stranger[i]));
        show_line(screen, 2, PLAIN, &line);
    }
    if (shown < m->foreign)
        show_more(screen, 2, W_MORE_DETAILS, (size_t)m->foreign - shown);
}

static void show_portfolio(const struct screen *screen, const struct effect *e)
{
    struct draft line = {0};
    terminal_heading(screen, word_text(W_SCORES_TITLE, screen->language));
    effect_scores(&line, e);
    show_line(screen, 2, PLAIN, &line);
    draft_add(&line, "%s%s", word_text(W_DECISIONS, screen->language), word_text(W_COLON, screen->language));
    if (effect_decisions(&line, e))
        show_line(screen, 2, PLAIN, &line);
    draft_free(&line);
    show_matrix(screen, e);
    show_decisions_moved(screen, e);
    show_gates_moved(screen, e);
    show_movers(screen, e);
    show_strangers(screen, e);
    show_unread(screen, e);
}

static void add_side(struct draft *out, const cJSON *side)
{
    draft_add(out, "%s %s (%s)", member_text(side, "title"), member_text(side, "version"), member_text(side, "file"));
}

void show_effect(const struct screen *screen, const struct effect *e)
{
    struct draft line = {0};
    effect_verdict(&line, e);
    terminal_paragraph(screen, 0, BOLD, draft_text(&line));
    draft_free(&line);
    if (screen->quiet)
        return;
    add_side(&line, member(e->rules, "old"));
    draft_add(&line, "  →  ");
    add_side(&line, member(e->rules, "new"));
    show_line(screen, 0, DIM, &line);
    show_rules(screen, e);
    if (e->moves)
        show_portfolio(screen, e);
}
