/* Two projects side by side: the answers that differ first, then what moved and why, then the verdict. */
#include "text.h"

#include "figure.h"
#include "member.h"
#include "draft.h"
#include "words.h"
#include "wording.h"

#include <string.h>

enum { INDENT = 2 };

static const char *or_dash(const char *text)
{
    return *text ? text : "–";
}

static void add_side(struct draft *out, const cJSON *side, enum eco_language language)
{
    double score, low, high;
    if (*member_text(side, "grade"))
        draft_add(out, "%s · ", member_text(side, "grade"));
    if (!member_number(side, "score", &score)) {
        draft_add(out, "–");
        return;
    }
    draft_add(out, "%s", figure_of(score, 1, language).text);
    if (member_number(side, "low", &low) && member_number(side, "high", &high) && low < high)
        draft_add(out, word_text(W_BETWEEN, language), figure_of(low, 1, language).text, figure_of(high, 1, language).text);
}

static const char *decision_word(const cJSON *side, enum eco_language language)
{
    return word_text(member_is(side, "decision", "approved")  ? W_APPROVED
                     : member_is(side, "decision", "refused") ? W_REFUSED
                                                              : W_UNDECIDED, language);
}

static const char *outcome_word(const char *outcome, enum eco_language language)
{
    return word_text(strcmp(outcome, "passed") == 0      ? W_OUTCOME_PASSED
                     : strcmp(outcome, "blocked") == 0   ? W_OUTCOME_BLOCKED
                     : strcmp(outcome, "undecided") == 0 ? W_OUTCOME_UNDECIDED
                                                         : W_NOT_APPLICABLE, language);
}

static void add_because(struct draft *out, const cJSON *item)
{
    const cJSON *name;
    struct draft names = {0};
    cJSON_ArrayForEach(name, member(item, "because"))
        draft_join(&names, ", ", cJSON_GetStringValue(name));
    if (names.length > 0)
        draft_add(out, "  [%s]", draft_text(&names));
    draft_free(&names);
}

static void show_line(const struct screen *screen, struct draft *line)
{
    terminal_hanging(screen, "  ", "      ", PLAIN, draft_text(line));
    draft_free(line);
}

static void show_texts(const struct screen *screen, const cJSON *items, enum word title)
{
    const cJSON *item;
    const char *colon = screen->language == ECO_FRENCH ? " : " : ": ";
    if (cJSON_GetArraySize(items) > 0)
        terminal_heading(screen, word_text(title, screen->language));
    cJSON_ArrayForEach(item, items) {
        struct draft line = {0};
        draft_add(&line, "%s", member_label(item));
        if (*member_text(item, "pointer"))
            draft_add(&line, " (%s)", member_text(item, "pointer"));
        draft_add(&line, "%s%s → %s", colon, or_dash(member_text(item, "from")), or_dash(member_text(item, "to")));
        add_because(&line, item);
        show_line(screen, &line);
    }
}

static void add_points(struct draft *out, const cJSON *item, const char *name, enum eco_language language)
{
    double points;
    draft_add(out, "%s", member_number(item, name, &points) ? figure_of(points, 1, language).text : "–");
}

static void show_criteria(const struct screen *screen, const cJSON *criteria)
{
    const cJSON *item;
    if (cJSON_GetArraySize(criteria) > 0)
        terminal_heading(screen, word_text(W_CRITERIA_MOVED, screen->language));
    cJSON_ArrayForEach(item, criteria) {
        struct draft line = {0};
        double share = member_value(item, "share_to") - member_value(item, "share_from");
        const char *from = member_text(item, "measure_from"), *to = member_text(item, "measure_to");
        draft_add(&line, "%s %s%s", member_text(item, "name"), member_label(item), screen->language == ECO_FRENCH ? " : " : ": ");
        add_points(&line, item, "from", screen->language);
        draft_add(&line, " → ");
        add_points(&line, item, "to", screen->language);
        draft_add(&line, word_text(W_SHARE_MOVED, screen->language), share >= 0 ? "+" : "", figure_of(share, 2, screen->language).text);
        if (strcmp(from, to) != 0)
            draft_add(&line, " · %s → %s", or_dash(from), or_dash(to));
        add_because(&line, item);
        show_line(screen, &line);
    }
}

static void show_gates_moved(const struct screen *screen, const cJSON *gates)
{
    const cJSON *gate;
    if (cJSON_GetArraySize(gates) > 0)
        terminal_heading(screen, word_text(W_GATES, screen->language));
    cJSON_ArrayForEach(gate, gates) {
        struct draft line = {0};
        const char *from = member_text(gate, "from"), *to = member_text(gate, "to");
        draft_add(&line, "%s%s%s", member_label(gate), screen->language == ECO_FRENCH ? " : " : ": ", outcome_word(from, screen->language));
        if (strcmp(from, to) != 0) {
            draft_add(&line, " → %s", outcome_word(to, screen->language));
            add_because(&line, gate);
        }
        show_line(screen, &line);
    }
}

static void add_name(struct draft *out, const cJSON *side)
{
    const char *name = member_text(side, "name");
    draft_add(out, "%s (%s)", *name ? name : member_text(side, "file"), member_text(side, "file"));
}

static void show_headlines(const struct screen *screen, const cJSON *a, const cJSON *b)
{
    const cJSON *before, *after = member(b, "headlines") ? member(b, "headlines")->child : NULL;
    cJSON_ArrayForEach(before, member(a, "headlines")) {
        struct draft line = {0};
        wording_headline(&line, before, screen->language);
        draft_add(&line, "  →  %s", member_text(after, "text"));
        if (*member_text(after, "range"))
            draft_add(&line, " (%s)", member_text(after, "range"));
        show_line(screen, &line);
        after = after ? after->next : NULL;
    }
}

static void show_verdict(const struct screen *screen, const cJSON *tree)
{
    const cJSON *a = member(tree, "a"), *b = member(tree, "b");
    struct draft line = {0};
    terminal_heading(screen, word_text(W_RESULT, screen->language));
    bool scored = member_count(a, "headlines") == 0 || cJSON_IsNumber(member(a, "score")) || cJSON_IsNumber(member(b, "score"));
    show_headlines(screen, a, b);
    draft_add(&line, "%s%s", word_text(W_ROW_SCORE, screen->language), screen->language == ECO_FRENCH ? " : " : ": ");
    add_side(&line, a, screen->language);
    draft_add(&line, "  →  ");
    add_side(&line, b, screen->language);
    if (scored)
        show_line(screen, &line);
    draft_free(&line);
    if (cJSON_GetArraySize(member(tree, "gates")) > 0) {
        draft_add(&line, "%s%s%s → %s", word_text(W_DECISION, screen->language), screen->language == ECO_FRENCH ? " : " : ": ",
                  decision_word(a, screen->language), decision_word(b, screen->language));
        show_line(screen, &line);
    }
}

void show_comparison(const struct screen *screen, const cJSON *tree)
{
    struct draft line = {0};
    add_name(&line, member(tree, "a"));
    draft_add(&line, "  →  ");
    add_name(&line, member(tree, "b"));
    terminal_paragraph(screen, 0, BOLD, draft_text(&line));
    draft_free(&line);
    if (screen->quiet) {
        show_verdict(screen, tree);
        return;
    }
    if (member_count(tree, "answers") == 0)
        terminal_paragraph(screen, 0, PLAIN, word_text(W_SAME_ANSWERS, screen->language));
    show_texts(screen, member(tree, "answers"), W_ANSWERS_DIFFER);
    show_criteria(screen, member(tree, "criteria"));
    show_texts(screen, member(tree, "indicators"), W_INDICATORS_MOVED);
    show_gates_moved(screen, member(tree, "gates"));
    show_verdict(screen, tree);
}
