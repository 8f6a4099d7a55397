#include "wording.h"

#include "figure.h"

const struct standing standing_table[STANDINGS] = {
    {"official", W_STANDING_OFFICIAL},
    {"secondary", W_STANDING_SECONDARY},
    {"adopted", W_STANDING_ADOPTED},
    {"proposed", W_STANDING_PROPOSED},
};

const char *wording_standing(const cJSON *item, enum eco_language language)
{
    for (size_t i = 0; i < STANDINGS; i++)
        if (member_is(item, "standing", standing_table[i].name))
            return word_text(standing_table[i].word, language);
    return "";
}

void wording_headline(struct draft *out, const cJSON *headline, enum eco_language language)
{
    const char *text = member_text(headline, "text"), *range = member_text(headline, "range");
    draft_add(out, "%s%s%s", member_label(headline), word_text(W_COLON, language), text);
    if (*range)
        draft_add(out, " (%s)", range);
}

void wording_headlines(struct draft *out, const cJSON *list, enum eco_language language)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, list) {
        struct draft one = {0};
        if (cJSON_IsFalse(member(item, "headline")))
            continue;
        wording_headline(&one, item, language);
        draft_join(out, " · ", draft_text(&one));
        draft_free(&one);
    }
}

bool wording_is_scored(const cJSON *report)
{
    const cJSON *indicator;
    bool headline = false;
    cJSON_ArrayForEach(indicator, member(report, "indicators"))
        headline |= member_true(indicator, "headline");
    return !headline || member_count(report, "criteria") > 0;
}

void wording_goal(struct draft *out, const cJSON *goal, enum eco_language language)
{
    struct figure least = figure_of(member_value(goal, "least"), 3, language);
    if (member_is(goal, "kind", "gate"))
        draft_add(out, word_text(W_TO_CLEAR, language), member_text(goal, "label"));
    else if (member_is(goal, "kind", "grade"))
        draft_add(out, word_text(member_true(goal, "above") ? W_TO_REACH_ABOVE : W_TO_REACH, language), member_text(goal, "name"), least.text);
    else
        draft_add(out, word_text(W_TO_REACH_SCORE, language), least.text);
}

bool wording_is_worth(const cJSON *question)
{
    return member_value(question, "narrows") > 0.005 || member_count(question, "may_settle") > 0;
}

void wording_worth(struct draft *out, const cJSON *question, enum eco_language language)
{
    double narrows = member_value(question, "narrows");
    bool surely = member_count(question, "settles") > 0;
    const cJSON *gate, *gates = member(question, surely ? "settles" : "may_settle");
    struct draft names = {0}, settles = {0};
    cJSON_ArrayForEach(gate, gates)
        draft_join(&names, ", ", cJSON_GetStringValue(gate));
    if (names.length > 0)
        draft_add(&settles, word_text(surely ? W_SETTLES_GATE : W_MAY_SETTLE_GATE, language), draft_text(&names));
    bool told = narrows > 0 || names.length == 0;       /* there may be gates and no score */
    if (told)
        draft_add(out, word_text(W_NARROWS, language), figure_of(narrows, narrows < 1 ? 2 : 1, language).text);
    if (settles.length > 0)
        draft_add(out, "%s%s", !told ? "" : language == ECO_FRENCH ? " ; " : "; ", draft_text(&settles));
    draft_free(&names);
    draft_free(&settles);
}

void wording_answer(struct draft *out, const cJSON *item)
{
    draft_add(out, "%s", member_label(item));
    if (*member_text(item, "row"))
        draft_add(out, ", %s", member_text(item, "row"));
    draft_add(out, " (%s)", member_text(item, "pointer"));
}

bool wording_is_open(const cJSON *report)
{
    return member_count(report, "unanswered") + member_count(report, "assumptions") > 0 || !*member_text(report, "as_of");
}

void wording_goal_note(struct draft *out, const cJSON *report, const cJSON *goal, enum eco_language language)
{
    const cJSON *grade = member(report, "grade");
    double least, high;
    bool found = member_count(goal, "found") > 0;
    if (member_is(goal, "kind", "gate"))
        return;
    if (found && member_is(goal, "kind", "grade") && !member_true(grade, "issued"))
        draft_add(out, word_text(W_BUT_NO_GRADE, language), member_text(grade, "reason"));
    if (!found && !member_true(goal, "reached") && wording_is_open(report) && member_number(goal, "least", &least) &&
        member_number(member(member(report, "score"), "answered"), "high", &high) && high >= least)
        draft_add(out, "%s", word_text(W_ANSWERS_MAY, language));
}

void wording_answered(struct draft *out, const cJSON *report, enum eco_language language)
{
    const cJSON *answered = member(member(report, "score"), "answered");
    bool open = wording_is_open(report);
    bool exact = member_true(answered, "exact");
    double low, high;
    if (!member_number(answered, "low", &low) || !member_number(answered, "high", &high) || (!open && low == high))
        return;
    enum word word = open ? (exact ? W_ONCE_ANSWERED_EXACT : W_ONCE_ANSWERED) : exact ? W_WITHIN_EXACT : W_WITHIN;
    draft_add(out, word_text(word, language), figure_of(low, 1, language).text, figure_of(high, 1, language).text);
}

void wording_completeness(struct draft *out, const cJSON *report, enum eco_language language)
{
    const cJSON *part = member(report, "completeness");
    double percent;
    if (!member_number(part, "estimate", &percent))
        return;
    /* Never "80 %" for 79.96 %, which a policy may refuse to grade. */
    double whole = (double)(long long)(percent + 0.5);
    draft_add(out, word_text(W_COMPLETENESS, language), figure_apart(percent, 1, &whole, 1, language).text);
    draft_add(out, " (");
    draft_add(out, word_text(W_COMPLETENESS_PARTS, language), figure_of(member_value(part, "applicable_weight"), 2, language).text,
              figure_of(member_value(part, "answered_weight"), 2, language).text,
              figure_of(member_value(part, "assumed_weight"), 2, language).text,
              figure_of(member_value(part, "missing_weight"), 2, language).text);
    draft_add(out, ")");
}

void wording_waiver(struct draft *out, const cJSON *waiver, enum eco_language language)
{
    draft_add(out, word_text(W_WAIVED, language), member_text(waiver, "until"), member_text(waiver, "time_zone"), member_text(waiver, "approver"),
              member_text(waiver, "reason"));
}

void wording_decision(struct draft *out, const cJSON *report, enum eco_language language)
{
    size_t waived = 0;
    const cJSON *gate;
    cJSON_ArrayForEach(gate, member(report, "gates"))
        waived += member(gate, "waiver") != NULL;
    bool approved = member_is(report, "decision", "approved"), refused = member_is(report, "decision", "refused");
    if (approved && waived > 0)
        draft_add(out, word_count(W_APPROVED_WAIVED_ONE, waived, language), waived);
    else
        draft_add(out, "%s", word_text(approved ? W_APPROVED : refused ? W_REFUSED : W_UNDECIDED, language));
}

static void add_title(struct draft *out, const cJSON *policy)
{
    draft_join(out, "", member_text(policy, "title"));
    draft_join(out, " ", member_text(policy, "version"));
}

void wording_adapted(struct draft *out, const cJSON *policy, enum eco_language language)
{
    for (const cJSON *base = member(policy, "based_on"); cJSON_IsObject(base); base = member(base, "based_on")) {
        struct draft title = {0}, one = {0};
        size_t n = member_count(base, "changes");
        add_title(&title, base);
        draft_add(&one, word_count(W_ADAPTS_ONE, n, language), draft_text(&title), n);
        draft_join(out, " · ", draft_text(&one));
        draft_free(&title);
        draft_free(&one);
    }
}

void wording_used(struct draft *out, const cJSON *used, enum eco_language language)
{
    struct draft title = {0};
    add_title(&title, used);
    draft_add(out, word_text(W_USED_TITLE, language), draft_text(&title), member_text(used, "name"));
    draft_free(&title);
}

bool wording_not_asked(struct draft *out, const cJSON *used, enum eco_language language)
{
    struct draft name = {0};
    bool is_out = member_is(used, "asked", "no");
    if (!is_out && !member_is(used, "asked", "unknown"))
        return false;
    wording_used(&name, used, language);
    draft_add(out, word_text(is_out ? W_USED_NOT_ASKED : W_USED_MAYBE_ASKED, language), draft_text(&name), member_text(used, "asked_when"));
    draft_free(&name);
    return true;
}

void wording_asked_when(struct draft *out, const cJSON *used, enum eco_language language)
{
    const char *when = member_text(used, "asked_when");
    if (*when)
        draft_add(out, word_text(W_USED_ASKED_WHEN, language), when);
}
