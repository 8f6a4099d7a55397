#include "page.h"

#include "figure.h"
#include "html.h"
#include "wording.h"

#include <string.h>

enum { QUESTIONS_SHOWN = 6, ADVICE_SHOWN = 4 };

void page_points(const struct page *page, const cJSON *item, const char *name)
{
    double points, low, high;
    if (!member_number(item, name, &points)) {
        fputs("–", page->out);
        return;
    }
    html_put(page->out, "{}", figure_of(points, 1, page->language).text);
    if (member_number(item, "low", &low) && member_number(item, "high", &high) && low < high) {
        struct draft bounds = {0};
        draft_add(&bounds, word_text(W_BETWEEN, page->language), figure_of(low, 1, page->language).text,
                  figure_of(high, 1, page->language).text);
        html_put(page->out, " <span class=\"soft\">{}</span>", draft_text(&bounds));
        draft_free(&bounds);
    }
}

/* ---- the verdict ---- */

static void put_head(const struct page *page)
{
    const cJSON *report = page->report, *policy = member(report, "policy"), *project = member(report, "project");
    const char *name = *member_text(project, "name") ? member_text(project, "name") : member_text(project, "file");
    page_open(page, name, page_word(page, W_ECO_SCORE), page_word(page, W_SKIP));
    struct draft date = {0};
    if (*member_text(report, "as_of"))
        draft_add(&date, page_word(page, W_AS_OF), member_text(report, "as_of"));
    else
        draft_add(&date, "%s", page_word(page, W_NO_AS_OF));
    html_put(page->out, "<p class=\"soft\">{} {} · {}</p>", member_text(policy, "title"), member_text(policy, "version"), draft_text(&date));
    draft_free(&date);
    page_adapted(page, policy);
    fputs("</header>\n<main id=\"main\">\n", page->out);
}

static void put_decision(const struct page *page)
{
    const cJSON *report = page->report;
    bool approved = member_is(report, "decision", "approved"), refused = member_is(report, "decision", "refused");
    struct draft decision = {0};
    wording_decision(&decision, report, page->language);
    if (member_count(report, "gates") > 0)
        html_put(page->out, "<span class=\"decision {}\">{}</span>",
                 approved  ? "good"
                 : refused ? "bad"
                           : "warn",
                 draft_text(&decision));
    draft_free(&decision);
}

/* What the policy wants to be read first, each with its unit below it and what it may still become. */
static void put_headlines(const struct page *page)
{
    const cJSON *indicator;
    cJSON_ArrayForEach(indicator, member(page->report, "indicators")) {
        const char *range = member_text(indicator, "range");
        if (!member_true(indicator, "headline"))
            continue;
        html_put(page->out, "<div><div class=\"figure\">{}</div><div>{}", member_text(indicator, "text"), member_label(indicator));
        html_put(page->out, *range ? " <span class=\"soft\">({})</span></div></div>" : "</div></div>", range);
    }
}

static void put_score(const struct page *page)
{
    const cJSON *score = member(page->report, "score"), *grade = member(page->report, "grade");
    double estimate;
    const char *letter = member_text(grade, "estimate");
    if (*letter)
        html_put(page->out, "<div class=\"letter\" aria-label=\"{} {}\">{}</div>", page_word(page, W_GRADE_WORD), letter,
                 letter);
    fputs("<div>", page->out);
    if (member_number(score, "estimate", &estimate))
        html_put(page->out, "<div class=\"figure\">{}<small>/100</small></div>", figure_of(estimate, 1, page->language).text);
    html_put(page->out, "<div>{}</div></div>", *letter ? member_text(grade, "label") : member_text(grade, "reason"));
}

static void put_verdict(const struct page *page)
{
    const cJSON *report = page->report, *score = member(report, "score"), *reason;
    bool scored = wording_is_scored(report);
    fputs("<div class=\"verdict\">", page->out);
    if (scored)
        put_score(page);
    put_headlines(page);
    put_decision(page);
    fputs("</div>\n", page->out);
    if (scored)
        chart_scale(page);
    struct draft line = {0};
    wording_answered(&line, report, page->language);
    if (line.length > 0)
        html_put(page->out, "<p>{}</p>\n", draft_text(&line));
    draft_free(&line);
    wording_completeness(&line, report, page->language);
    if (line.length > 0)
        html_put(page->out, "<p class=\"soft\">{}</p>\n", draft_text(&line));
    draft_free(&line);
    if (*member_text(score, "cap_reason"))
        html_put(page->out, "<p class=\"warn\">{}</p>\n", member_text(score, "cap_reason"));
    if (member_count(report, "decision_reasons") > 0) {
        fputs("<ul>", page->out);
        cJSON_ArrayForEach(reason, member(report, "decision_reasons"))
            html_put(page->out, "<li>{}</li>", reason->valuestring);
        fputs("</ul>\n", page->out);
    }
}

static void put_chances(const struct page *page)
{
    const cJSON *chances = member(page->report, "chances"), *grade;
    bool open = wording_is_open(page->report);
    if (member_count(chances, "grades") == 0)
        return;
    html_put(page->out, "<p class=\"small soft\">{} ", page_word(page, open ? W_CHANCES_LINE : W_CHANCES_WITHIN));
    cJSON_ArrayForEach(grade, member(chances, "grades")) {
        double p = member_value(grade, "probability");
        const char *name = member_text(grade, "grade");
        if (p >= 0.05)
            html_put(page->out, "{} {}{} % · ", *name ? name : page_word(page, W_NO_LETTER),
                     member_value(grade, "standard_error") > 0.5 ? "≈ " : "",
                     figure_of(p, p < 1 ? 1 : 0, page->language).text);
    }
    html_put(page->out, "{}</p>\n", page_word(page, open ? W_CHANCES_NOTE : W_WITHIN_NOTE));
}

/* ---- gates ---- */

static void put_gate(const struct page *page, const cJSON *gate)
{
    const char *outcome = member_text(gate, "outcome");
    const cJSON *need;
    bool blocked = strcmp(outcome, "blocked") == 0, passed = strcmp(outcome, "passed") == 0,
         undecided = strcmp(outcome, "undecided") == 0;
    html_put(page->out, "<div class=\"gate {}\"><h3>{} – <span class=\"{}\">{}</span></h3>", outcome, member_label(gate),
             blocked     ? "bad"
             : passed    ? "good"
             : undecided ? "warn"
                         : "soft",
             page_word(page, blocked     ? W_OUTCOME_BLOCKED
                             : passed    ? W_OUTCOME_PASSED
                             : undecided ? W_OUTCOME_UNDECIDED
                                         : W_NOT_APPLICABLE));
    if (*member_text(gate, "reason"))
        html_put(page->out, "<p>{}</p>", member_text(gate, "reason"));
    if (member(gate, "waiver")) {
        struct draft waived = {0};
        wording_waiver(&waived, member(gate, "waiver"), page->language);
        html_put(page->out, "<p><b>{}</b></p>", draft_text(&waived));
        draft_free(&waived);
    }
    if (!passed && *member_text(gate, "fix"))
        html_put(page->out, "<p class=\"fix\">{}</p>", member_text(gate, "fix"));
    if (member_count(gate, "needs") + member_count(gate, "hangs_on") > 0) {
        html_put(page->out, "<p class=\"small\">{}", page_word(page, W_GATE_NEEDS));
        cJSON_ArrayForEach(need, member(gate, "needs"))
            html_put(page->out, " <code>{}</code>", need->valuestring);
        cJSON_ArrayForEach(need, member(gate, "hangs_on"))
            html_put(page->out, " <code>{}</code>", need->valuestring);
        fputs("</p>", page->out);
    }
    fputs("</div>\n", page->out);
}

/* Gates that need no reading, on one line. */
static void put_quiet_gates(const struct page *page, const cJSON *policy, const char *outcome, enum word title)
{
    const cJSON *gate;
    struct draft names = {0};
    cJSON_ArrayForEach(gate, member(policy, "gates"))
        if (member_is(gate, "outcome", outcome))
            draft_join(&names, " · ", member_label(gate));
    if (names.length > 0)
        html_put(page->out, "<p><b class=\"{}\">{}</b> {}</p>\n", strcmp(outcome, "passed") == 0 ? "good" : "soft",
                 page_word(page, title), draft_text(&names));
    draft_free(&names);
}

static void put_conditions(const struct page *page)
{
    const cJSON *condition;
    cJSON_ArrayForEach(condition, member(page->report, "conditions")) {
        bool passed = member_is(condition, "outcome", "passed"), failed = member_is(condition, "outcome", "failed");
        html_put(page->out, "<div class=\"gate {}\"><h3>{} – <span>{}</span></h3><p>{}</p></div>\n",
                 passed ? "passed" : failed ? "blocked" : "undecided", member_label(condition),
                 page_word(page, passed ? W_CONDITION_MET : failed ? W_CONDITION_FAILED : W_OUTCOME_UNDECIDED), member_text(condition, "message"));
    }
}

void page_gates(const struct page *page, const cJSON *policy)
{
    static const char *const order[] = {"blocked", "undecided"}, *const quiet[] = {"passed", "not_applicable"};
    const cJSON *gate;
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        cJSON_ArrayForEach(gate, member(policy, "gates"))
            if (member_is(gate, "outcome", order[i]))
                put_gate(page, gate);
    for (size_t i = 0; i < sizeof quiet / sizeof *quiet; i++)
        put_quiet_gates(page, policy, quiet[i], i == 0 ? W_GATES_PASSED : W_GATES_NA);
    if (policy == page->report)
        put_conditions(page);
    cJSON_ArrayForEach(gate, member(policy, "remarks"))
        if (member_is(gate, "outcome", "raised"))
            html_put(page->out, "<p class=\"warn\">{}{}{}</p>", member_label(gate), page_word(page, W_COLON), member_text(gate, "reason"));
}

static void put_gates(const struct page *page)
{
    if (member_count(page->report, "gates") == 0)
        return;
    page_section(page, "gates", W_GATES);
    page_gates(page, page->report);
    fputs("</section>\n", page->out);
}

/* ---- themes ---- */

static void put_themes(const struct page *page)
{
    const cJSON *theme;
    if (member_count(page->report, "themes") == 0)
        return;
    page_section(page, "themes", W_THEMES);
    cJSON_ArrayForEach(theme, member(page->report, "themes")) {
        double points, low, high;
        html_put(page->out, "<div class=\"theme\"><span>{} <span class=\"soft small\">{} {}</span></span>",
                 member_label(theme), page_word(page, W_COL_WEIGHT),
                 figure_of(member_theme_weight(page->report, theme), 2, page->language).text);
        if (member_number(theme, "points", &points) && member_number(theme, "low", &low) &&
            member_number(theme, "high", &high))
            chart_bar(page, member_label(theme), points, low, high);
        else
            html_put(page->out, "<span>{}</span>", page_word(page, W_NOT_APPLICABLE));
        fputs("<span>", page->out);
        page_points(page, theme, "points");
        fputs("</span></div>\n", page->out);
    }
    fputs("</section>\n", page->out);
}

/* ---- questions and advice ---- */

static void put_question(const struct page *page, const cJSON *question)
{
    struct draft worth = {0};
    double low, high;
    const cJSON *answer;
    wording_worth(&worth, question, page->language);
    html_put(page->out, "<li><b>{}</b> <code class=\"small\">{}</code><br>{}", member_label(question),
             member_text(question, "pointer"), draft_text(&worth));
    if (*member_text(question, "admits"))
        html_put(page->out, " <span class=\"soft\">({})</span>", member_text(question, "admits"));
    if (member_count(question, "answers") > 0) {
        html_put(page->out, "<details class=\"plain small\"><summary>{}</summary><p class=\"soft\">",
                 page_word(page, W_BY_ANSWER));
        cJSON_ArrayForEach(answer, member(question, "answers"))
            if (member_number(answer, "low", &low) && member_number(answer, "high", &high))
                html_put(page->out, "{} → {}–{}<br>", member_text(answer, "text"), figure_of(low, 1, page->language).text,
                         figure_of(high, 1, page->language).text);
        fputs("</p></details>", page->out);
    }
    fputs("</li>\n", page->out);
    draft_free(&worth);
}

static void put_questions(const struct page *page)
{
    const cJSON *question;
    int shown = 0;
    if (!wording_is_worth(cJSON_GetArrayItem(member(page->report, "questions"), 0)))    /* the best comes first */
        return;
    page_section(page, "questions", W_ASK_FIRST);
    fputs("<ol>", page->out);
    cJSON_ArrayForEach(question, member(page->report, "questions"))
        if (wording_is_worth(question) && shown++ < QUESTIONS_SHOWN)
            put_question(page, question);
    fputs("</ol>\n", page->out);
    if (shown > QUESTIONS_SHOWN) {
        struct draft line = {0};
        draft_add(&line, page_word(page, shown - QUESTIONS_SHOWN == 1 ? W_OTHER_QUESTIONS_ONE : W_OTHER_QUESTIONS_MANY),
                  (size_t)(shown - QUESTIONS_SHOWN));
        html_put(page->out, "<p class=\"soft\">{}</p>", draft_text(&line));
        draft_free(&line);
    }
    fputs("</section>\n", page->out);
}

static void put_advice(const struct page *page, const cJSON *advice)
{
    const cJSON *change, *move;
    double score;
    fputs("<li>", page->out);
    cJSON_ArrayForEach(change, member(advice, "changes"))
        html_put(page->out, "{}<b>{}</b> <code class=\"small\">{}</code> {} → {}",
                 change->prev && change != member(advice, "changes")->child ? "; " : "", member_label(change),
                 member_text(change, "pointer"), member_text(change, "from"), member_text(change, "to"));
    cJSON_ArrayForEach(change, member(advice, "removes"))
        html_put(page->out, "{}<code class=\"small\">{}</code>",
                 change == member(advice, "removes")->child ? page_word(page, W_AND_TAKE_OUT) : ", ",
                 member_text(change, "pointer"));
    if (member_number(advice, "score", &score))
        html_put(page->out, " = <b>{} {}</b>", member_text(advice, "grade"), figure_of(score, 1, page->language).text);
    if (member_count(advice, "moves") > 0) {
        html_put(page->out, "<details class=\"plain small\"><summary>{}</summary><p class=\"soft\">",
                 page_word(page, W_WHAT_MOVES));
        cJSON_ArrayForEach(move, member(advice, "moves"))
            html_put(page->out, "{}{}{} → {}<br>", member_label(move), page_word(page, W_COLON), member_text(move, "from"), member_text(move, "to"));
        fputs("</p></details>", page->out);
    }
    fputs("</li>\n", page->out);
}

static void put_goal(const struct page *page, const cJSON *goal)
{
    const cJSON *advice;
    struct draft title = {0};
    struct draft note = {0};
    int shown = 0;
    wording_goal(&title, goal, page->language);
    html_put(page->out, "<h3>{}</h3>\n", draft_text(&title));
    draft_free(&title);
    wording_goal_note(&note, page->report, goal, page->language);
    if (note.length > 0)
        html_put(page->out, "<p class=\"warn\">{}</p>\n", draft_text(&note));
    draft_free(&note);
    if (member_count(goal, "found") == 0) {
        html_put(page->out, "<p>{}</p>\n", page_word(page, member_true(goal, "reached") ? W_REACHED : W_NO_CHANGE));
        return;
    }
    fputs("<ul>", page->out);
    cJSON_ArrayForEach(advice, member(goal, "found"))
        if (shown++ < ADVICE_SHOWN)
            put_advice(page, advice);
    fputs("</ul>\n", page->out);
}

static void put_goals(const struct page *page)
{
    const cJSON *goal, *advice = member(page->report, "advice");
    if (member_value(advice, "can_change") == 0 || member_count(advice, "goals") == 0)
        return;
    page_section(page, "advice", W_SHORTEST_WAY);
    cJSON_ArrayForEach(goal, member(advice, "goals"))
        put_goal(page, goal);
    fputs("</section>\n", page->out);
}

/* ---- indicators, assumptions, sources ---- */

static void put_rests_on(const struct page *page, const cJSON *indicator)
{
    const cJSON *rests = member(indicator, "rests_on"), *source;
    if (!cJSON_IsObject(rests))
        return;
    html_put(page->out, "<details class=\"plain\"><summary>{}</summary><ul class=\"small\">", page_word(page, W_RESTS_ON));
    cJSON_ArrayForEach(source, member(rests, "sources"))
        html_put(page->out, "<li>{}&nbsp;%: {}</li>", figure_of(member_value(source, "share"), 1, page->language).text,
                 member_text(source, "source"));
    html_put(page->out, "<li>{}{}{}&nbsp;%</li>", page_word(page, W_RESTS_DECLARED), page_word(page, W_COLON),
             figure_of(member_value(rests, "declared"), 1, page->language).text);
    html_put(page->out, "<li>{}{}{}&nbsp;%</li>", page_word(page, W_RESTS_DEFAULTS), page_word(page, W_COLON),
             figure_of(member_value(rests, "defaults"), 1, page->language).text);
    html_put(page->out, "<li>{}{}{}&nbsp;%</li></ul></details>", page_word(page, W_RESTS_STALE), page_word(page, W_COLON),
             figure_of(member_value(rests, "stale"), 1, page->language).text);
}

static void put_indicators(const struct page *page)
{
    const cJSON *indicator;
    if (member_count(page->report, "indicators") == 0)
        return;
    page_section(page, "indicators", W_INDICATORS);
    html_put(
        page->out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{} – {}\"><table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"n\">{}</th>"
        "<th scope=\"col\">{}</th></tr></thead><tbody>\n",
        page_word(page, W_INDICATORS), page_word(page, W_TABLE), page_word(page, W_INDICATOR), page_word(page, W_ESTIMATE),
        page_word(page, W_BOUNDS));
    cJSON_ArrayForEach(indicator, member(page->report, "indicators")) {
        html_put(page->out, "<tr><th scope=\"row\">{}", member_label(indicator));
        put_rests_on(page, indicator);
        html_put(page->out, "</th><td class=\"n\">{}{}</td><td>{}</td></tr>\n", member_text(indicator, "text"),
                 member_true(indicator, "assumed") ? " *" : "", member_text(indicator, "range"));
    }
    fputs("</tbody></table></div></section>\n", page->out);
}

static void put_assumptions(const struct page *page)
{
    const cJSON *item;
    if (member_count(page->report, "assumptions") == 0)
        return;
    page_section(page, "assumptions", W_ASSUMPTIONS);
    fputs("<ul>", page->out);
    cJSON_ArrayForEach(item, member(page->report, "assumptions"))
        html_put(page->out, "<li>{} <code class=\"small\">{}</code>: {} <span class=\"soft\">{}</span></li>\n",
                 member_text(item, "label"), member_text(item, "pointer"), member_text(item, "text"),
                 member_text(item, "reason"));
    fputs("</ul></section>\n", page->out);
}

static void put_sources(const struct page *page)
{
    const cJSON *source;
    page_section(page, "sources", W_SOURCES);
    fputs("<ul class=\"small\">", page->out);
    cJSON_ArrayForEach(source, member(page->report, "sources")) {
        struct draft from = {0};
        page_provenance(page, &from, source);
        html_put(page->out, "<li>{} – {}", member_label(source), draft_text(&from));
        draft_free(&from);
        if (member_true(source, "stale"))
            html_put(page->out, " <strong class=\"bad\">{}</strong>", page_word(page, W_STALE));
        fputs("</li>\n", page->out);
    }
    html_put(page->out, "</ul>\n<p class=\"small soft\">{} {} · {} {}</p></section>\n", page_word(page, W_RULES_WORD),
             member_text(member(page->report, "policy"), "digest"), page_word(page, W_PROJECT_WORD),
             member_text(member(page->report, "project"), "digest"));
}

void page_write(const struct page *page)
{
    put_head(page);
    put_verdict(page);
    put_chances(page);
    put_gates(page);
    put_questions(page);
    put_goals(page);
    put_themes(page);
    chart_balance(page);
    page_breakdowns(page);
    page_lists(page);
    put_indicators(page);
    if (wording_is_scored(page->report))
        page_criteria(page);
    page_used(page);
    page_adaptation(page);
    put_assumptions(page);
    put_sources(page);
    fputs("</main>\n</body>\n</html>\n", page->out);
}
