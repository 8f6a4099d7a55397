/* The head of a report: name, score and grade, scale, decision, and the gates that stand in the way. */
#include "text.h"

#include "figure.h"
#include "member.h"
#include "draft.h"
#include "words.h"
#include "wording.h"

#include <string.h>

enum { SCALE_MOST = 32, GAP = 3 };

/* A score is compared with the steps of the scale, and with itself before a limit: it is printed with digits enough to
 * differ from them. */
static struct figure score_figure(double value, int decimals, const cJSON *report, enum eco_language language)
{
    double others[SCALE_MOST + 2];
    size_t count = 0;
    const cJSON *step;
    cJSON_ArrayForEach(step, member(report, "scale"))
        if (count < SCALE_MOST && member_number(step, "from", &others[count]))
            count++;
    count += member_number(member(report, "score"), "estimate", &others[count]);
    count += member_number(member(report, "score"), "uncapped", &others[count]);
    return figure_apart(value, decimals, others, count, language);
}

void score_sentence(struct draft *out, const cJSON *report, enum eco_language language)
{
    double score;
    const cJSON *grade = member(report, "grade");
    const char *letter = member_text(grade, "estimate"), *label = member_text(grade, "label");
    if (member_is(member(report, "score"), "state", "not_applicable"))
        draft_add(out, "%s", word_text(W_SCORE_NA, language));
    else if (!member_number(member(report, "score"), "estimate", &score))
        draft_add(out, "%s", word_text(W_SCORE_UNKNOWN, language));
    else if (!*letter || !member_true(grade, "issued"))
        draft_add(out, word_text(W_SCORE_UNGRADED, language), score_figure(score, 1, report, language).text);
    else {
        draft_add(out, word_text(W_SCORE_GRADED, language), letter, score_figure(score, 1, report, language).text);
        if (*label)
            draft_add(out, " %s", label);
    }
    double low, high;
    const cJSON *bounds = member(report, "score");
    if (member_number(bounds, "estimate", &score) && member_number(bounds, "low", &low) && member_number(bounds, "high", &high) && low < high)
        draft_add(out, word_text(W_BETWEEN, language), figure_of(low, 1, language).text, figure_of(high, 1, language).text);
}

/* The score, and what else the policy wants to be read first. */
static void result_sentence(struct draft *out, const cJSON *report, enum eco_language language)
{
    struct draft headlines = {0};
    wording_headlines(&headlines, member(report, "indicators"), language);
    if (wording_is_scored(report))
        score_sentence(out, report, language);
    draft_join(out, " · ", draft_text(&headlines));
    draft_free(&headlines);
}

static enum paint grade_paint(const cJSON *report)
{
    return member_is(report, "decision", "approved")  ? GREEN
           : member_is(report, "decision", "refused") ? RED
                                                      : YELLOW;
}

static void show_scale(const struct screen *screen, const cJSON *report)
{
    struct draft line = {0};
    const cJSON *step;
    cJSON_ArrayForEach(step, member(report, "scale")) {
        double from = member_value(step, "from");
        draft_join(&line, "  ", member_text(step, "grade"));
        if (from > 0)
            draft_add(&line, " %s\302\240%s", member_true(step, "strict") ? ">" : "≥",
                      figure_of(from, 3, screen->language).text);
        if (screen->verbose && *member_text(step, "label"))
            draft_add(&line, " %s", member_text(step, "label"));
    }
    if (line.length > 0)
        terminal_paragraph(screen, 0, DIM, draft_text(&line));
    draft_free(&line);
}

static void show_policy(const struct screen *screen, const cJSON *report)
{
    struct draft line = {0};
    const cJSON *policy = member(report, "policy");
    const char *date = member_text(report, "as_of");
    draft_join(&line, "", member_text(member(report, "project"), "file"));
    draft_join(&line, " · ", member_text(policy, "title"));
    draft_join(&line, " ", member_text(policy, "version"));
    draft_add(&line, " · ");
    if (*date)
        draft_add(&line, word_text(W_AS_OF, screen->language), date);
    else
        draft_add(&line, "%s", word_text(W_NO_AS_OF, screen->language));
    draft_add(&line, " · %s", member_text(policy, "file"));
    terminal_paragraph(screen, 0, DIM, draft_text(&line));
    draft_free(&line);
    wording_adapted(&line, policy, screen->language);
    if (line.length > 0)
        terminal_paragraph(screen, 0, DIM, draft_text(&line));
    draft_free(&line);
}

static void show_completeness(const struct screen *screen, const cJSON *report)
{
    struct draft line = {0};
    wording_completeness(&line, report, screen->language);
    if (line.length > 0)
        terminal_paragraph(screen, 0, DIM, draft_text(&line));
    draft_free(&line);
}

void show_limits(const struct screen *screen, const cJSON *report)
{
    struct draft line = {0};
    const cJSON *score = member(report, "score"), *grade = member(report, "grade");
    double held = 0, free_value = 0;
    if (*member_text(score, "cap_reason") && member_number(score, "estimate", &held) &&
        member_number(score, "uncapped", &free_value)) {
        draft_add(&line, word_text(W_CAPPED, screen->language), score_figure(held, 1, report, screen->language).text,
                  score_figure(free_value, 1, report, screen->language).text, member_text(score, "cap_reason"));
        terminal_paragraph(screen, 0, YELLOW, draft_text(&line));
        draft_free(&line);
    }
    bool lettered = cJSON_GetArraySize(member(report, "scale")) > 0;
    if (lettered && !member_true(grade, "issued") && *member_text(grade, "reason")) {
        draft_add(&line, word_text(W_NO_GRADE_BECAUSE, screen->language), member_text(grade, "reason"));
        terminal_paragraph(screen, 0, YELLOW, draft_text(&line));
    }
    draft_free(&line);
}

void show_head(const struct screen *screen, const cJSON *report)
{
    struct draft score = {0}, left = {0};
    const cJSON *project = member(report, "project");
    const char *name = member_text(project, "name"), *file = member_text(project, "file");
    draft_add(&left, "%s", *name ? name : file);
    if (screen->quiet && *name)
        draft_add(&left, " (%s)", file);
    result_sentence(&score, report, screen->language);
    terminal_sides(screen, draft_text(&left), BOLD, draft_text(&score), grade_paint(report));
    draft_free(&left);
    draft_free(&score);
    if (screen->quiet)
        return;
    show_policy(screen, report);
    show_scale(screen, report);
    show_outlook(screen, report);
    show_completeness(screen, report);
    show_limits(screen, report);
    fputc('\n', screen->out);
}

/* ---- Gates ---- */

static bool is_blocked(const cJSON *gate)
{
    return member_is(gate, "outcome", "blocked");
}

/* Blocked, and nobody waived it. */
static bool refuses(const cJSON *gate)
{
    return is_blocked(gate) && !member(gate, "waiver");
}

static bool is_waived(const cJSON *gate)
{
    return is_blocked(gate) && member(gate, "waiver");
}

static bool is_undecided(const cJSON *gate)
{
    return member_is(gate, "outcome", "undecided");
}

static bool stands_in_the_way(const cJSON *gate)
{
    return is_blocked(gate) || is_undecided(gate);
}

static size_t count_of(const cJSON *gates, bool (*chosen)(const cJSON *gate))
{
    size_t count = 0;
    const cJSON *gate;
    cJSON_ArrayForEach(gate, gates)
        count += chosen(gate);
    return count;
}

static void decision_sentence(struct draft *out, const struct screen *screen, const cJSON *report)
{
    const cJSON *gates = member(report, "gates");
    size_t blocked = count_of(gates, refuses), undecided = count_of(gates, is_undecided), waived = count_of(gates, is_waived);
    size_t failed = conditions_count(report, "failed"), open = conditions_count(report, "undecided");
    enum eco_language language = screen->language;
    if (cJSON_GetArraySize(gates) == 0 && member_is(report, "decision", "approved"))
        draft_add(out, "%s", word_text(W_NO_GATES, language));
    else if (member_is(report, "decision", "approved") && waived > 0)
        draft_add(out, word_count(W_APPROVED_WAIVED_ONE, waived, language), waived);
    else if (member_is(report, "decision", "approved"))
        draft_add(out, "%s", word_text(W_APPROVED, language));
    else if (member_is(report, "decision", "refused") && blocked > 0) {
        draft_add(out, word_count(W_REFUSED_BY_ONE, blocked, language), blocked);
        if (failed > 0)
            draft_add(out, word_count(W_AND_CONDITION_ONE, failed, language), failed);
    } else if (member_is(report, "decision", "refused") && failed > 0)
        draft_add(out, word_count(W_REFUSED_BY_CONDITION_ONE, failed, language), failed);
    else if (member_is(report, "decision", "refused"))
        draft_add(out, "%s", word_text(W_REFUSED, language));
    else if (undecided > 0)
        draft_add(out, word_count(W_UNDECIDED_BY_ONE, undecided, language), undecided);
    else if (open > 0)
        draft_add(out, word_count(W_UNDECIDED_CONDITION_ONE, open, language), open);
    else
        draft_add(out, "%s", word_text(W_UNDECIDED, language));
}

static bool told_by_a_condition(const char *reason, const cJSON *report)
{
    const cJSON *condition;
    cJSON_ArrayForEach(condition, member(report, "conditions"))
        if (member_is(condition, "message", reason))
            return true;
    return false;
}

static bool told_by_a_gate(const char *reason, const cJSON *gates)
{
    const cJSON *gate;
    cJSON_ArrayForEach(gate, gates) {
        const char *label = member_label(gate), *own = member_text(gate, "reason");
        if (stands_in_the_way(gate) && ((*label && strstr(reason, label)) || (*own && strstr(reason, own))))
            return true;
    }
    return false;
}

static void show_gate(const struct screen *screen, const cJSON *report, const cJSON *gate, int label_width)
{
    const char *file = member_text(member(report, "project"), "file"), *fix = member_text(gate, "fix");
    bool blocked = is_blocked(gate);
    int under = 4 + label_width + GAP;
    struct draft text = {0}, lacking = {0}, places = {0};
    item_lacking(&lacking, gate, report);
    item_places(&places, gate, file);
    draft_add(&text, "%s", member_text(gate, "reason"));
    if (lacking.length > 0 && !blocked) {
        draft_add(&text, "%s", text.length ? "\n" : "");
        draft_add(&text, word_text(W_LACKS, screen->language), draft_text(&lacking));
    }
    const cJSON *figure;
    struct draft figures = {0};
    cJSON_ArrayForEach(figure, member(gate, "hangs_on"))
        draft_join(&figures, ", ", cJSON_GetStringValue(figure));
    if (figures.length > 0 && !blocked) {
        draft_add(&text, "%s", text.length ? "\n" : "");
        draft_add(&text, word_text(W_HANGS_ON, screen->language), draft_text(&figures));
    }
    draft_free(&figures);
    const cJSON *waiver = member(gate, "waiver");
    enum paint paint = blocked && !waiver ? RED : YELLOW;
    const struct cell cells[] = {{blocked ? "✗ " : "? ", 2, LEFT, paint},
                                 {member_label(gate), label_width, LEFT, paint},
                                 {"", GAP, LEFT, PLAIN},
                                 {draft_text(&text), screen->width - under, LEFT, PLAIN}};
    terminal_row(screen, 2, 0, cells, 4);
    draft_free(&text);
    if (*fix) {
        draft_add(&text, "→ %s", fix);
        terminal_paragraph(screen, under, BLUE, draft_text(&text));
    }
    draft_free(&text);
    if (waiver) {
        wording_waiver(&text, waiver, screen->language);
        terminal_paragraph(screen, under, YELLOW, draft_text(&text));
    } else if (blocked && member_true(gate, "may_be_waived"))     /* what nobody answered, nobody can let pass */
        draft_join(&places, " · ", word_text(W_MAY_BE_WAIVED, screen->language));
    if (places.length > 0)
        terminal_paragraph(screen, under, DIM, draft_text(&places));
    if (screen->verbose)
        item_detail(screen, under, gate, file);
    draft_free(&places);
    draft_free(&lacking);
    draft_free(&text);
}

static void show_chosen(const struct screen *screen, const cJSON *report, const cJSON *policy, bool (*chosen)(const cJSON *gate))
{
    const cJSON *gates = member(policy, "gates"), *gate;
    int width = item_widest(gates, stands_in_the_way, screen->width / 3);
    cJSON_ArrayForEach(gate, gates)
        if (chosen(gate))
            show_gate(screen, report, gate, width);
}

void show_obstacles(const struct screen *screen, const cJSON *report, const cJSON *policy)
{
    show_chosen(screen, report, policy, is_blocked);
    show_chosen(screen, report, policy, is_undecided);
}

void show_gates(const struct screen *screen, const cJSON *report)
{
    struct draft line = {0};
    const cJSON *gates = member(report, "gates"), *reason;
    bool graded = cJSON_IsTrue(member(member(report, "grade"), "issued"));
    if (cJSON_GetArraySize(gates) == 0 && (graded || cJSON_GetArraySize(member(report, "scale")) == 0))
        return;         /* a policy without gates gives a score and takes no decision */
    decision_sentence(&line, screen, report);
    if (screen->quiet) {
        const cJSON *gate;
        size_t told = 0;
        cJSON_ArrayForEach(gate, gates)
            if (refuses(gate) || (is_undecided(gate) && !member_is(report, "decision", "refused")))
                draft_add(&line, "%s%s", told++ ? ", " : " — ", member_label(gate));
    }
    terminal_paragraph(screen, 0, grade_paint(report), draft_text(&line));
    draft_free(&line);
    if (screen->quiet)
        return;
    cJSON_ArrayForEach(reason, member(report, "decision_reasons"))
        if (cJSON_IsString(reason) && !told_by_a_gate(reason->valuestring, gates) && !told_by_a_condition(reason->valuestring, report))
            terminal_paragraph(screen, 2, PLAIN, reason->valuestring);
    show_chosen(screen, report, report, refuses);
    show_chosen(screen, report, report, is_undecided);
    show_conditions(screen, report);
    show_chosen(screen, report, report, is_waived);
}

static void show_outcome(const struct screen *screen, const cJSON *report, const char *outcome, enum word title)
{
    struct draft line = {0};
    const cJSON *gate;
    cJSON_ArrayForEach(gate, member(report, "gates"))
        if (member_is(gate, "outcome", outcome))
            draft_join(&line, " · ", member_label(gate));
    if (line.length > 0) {
        terminal_heading(screen, word_text(title, screen->language));
        terminal_paragraph(screen, 2, PLAIN, draft_text(&line));
    }
    draft_free(&line);
}

void show_other_gates(const struct screen *screen, const cJSON *report)
{
    show_outcome(screen, report, "passed", W_GATES_PASSED);
    show_outcome(screen, report, "not_applicable", W_GATES_NA);
    show_conditions_met(screen, report);
}
