#include "effect.h"
#include "figure.h"
#include "member.h"
#include "shortage.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static size_t count_of(const struct effect *e, const char *name)
{
    return (size_t)member_value(member(e->rules, "counts"), name);
}

static size_t rules_changed(const struct effect *e)
{
    return count_of(e, "added") + count_of(e, "removed") + count_of(e, "renamed") + count_of(e, "changed");
}

bool effect_is_none(const struct effect *e)
{
    return rules_changed(e) + count_of(e, "notes_only") == 0;
}

static size_t claims_changed(const struct effect *e)
{
    return member_count(member(e->rules, "claims"), "changes");
}

/* ---- the verdict ---- */

static void add_some(struct draft *out, enum word word, size_t n, enum eco_language language)
{
    if (n > 0)
        draft_add(out, word_count(word, n, language), n);
}

static void add_portfolio(struct draft *out, const struct moves *m, enum eco_language language)
{
    size_t move = (size_t)(m->rise + m->fall), one = (size_t)(m->only_before + m->only_after);
    draft_add(out, word_count(W_PROJECTS_MOVE_ONE, move, language), move, (size_t)m->projects);
    add_some(out, W_REGRADED_ONE, (size_t)m->regraded, language);
    add_some(out, W_NOW_BLOCK_ONE, (size_t)m->now_block, language);
    add_some(out, W_NO_LONGER_ONE, (size_t)m->no_longer_block, language);
    add_some(out, W_FOREIGN_ONE, (size_t)m->foreign, language);
    if (one > 0)
        draft_add(out, word_text(W_READ_BY_ONE, language), one);
    if (m->neither > 0)
        draft_add(out, word_text(W_READ_BY_NONE, language), (size_t)m->neither);
}

void effect_verdict(struct draft *out, const struct effect *e)
{
    size_t rules = rules_changed(e), notes = count_of(e, "notes_only"), claims = claims_changed(e);
    if (effect_is_none(e) && claims == 0 && !e->moves) {
        draft_add(out, "%s", word_text(W_RULES_SAME, e->language));
        return;
    }
    draft_add(out, word_count(W_RULES_CHANGED_ONE, rules, e->language), rules);
    if (notes > 0)
        draft_add(out, word_text(W_NOTES_CHANGED, e->language), notes);
    add_some(out, W_CLAIMS_MOVED_ONE, claims, e->language);
    if (e->moves)
        add_portfolio(out, e->moves, e->language);
}

/* ---- rules ---- */

/* "added 1 · changed 2" */
static void add_counts(struct draft *out, const struct effect *e, const char *of)
{
    static const struct {
        const char *name;
        enum word word;
    } counts[] = {{"added", W_COUNT_ADDED},
                  {"removed", W_COUNT_REMOVED},
                  {"renamed", W_COUNT_RENAMED},
                  {"changed", W_COUNT_CHANGED},
                  {"notes_only", W_COUNT_NOTES}};
    bool any = false;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        size_t n = (size_t)member_value(member(e->rules, of), counts[i].name);
        if (n == 0)
            continue;
        draft_add(out, "%s", any ? " · " : "");
        draft_add(out, word_text(counts[i].word, e->language), n);
        any = true;
    }
}

void effect_counts(struct draft *out, const struct effect *e)
{
    add_counts(out, e, "counts");
}

bool effect_tests(struct draft *out, const struct effect *e)
{
    const cJSON *tests = member(e->rules, "tests");
    size_t added = (size_t)member_value(tests, "added"), removed = (size_t)member_value(tests, "removed"),
           changed = (size_t)member_value(tests, "changed");
    if (added + removed + changed == 0)
        return false;
    draft_add(out, word_text(W_TESTS_CHANGED, e->language), added, removed, changed);
    return true;
}

bool effect_claims(struct draft *out, const struct effect *e)
{
    if (claims_changed(e) == 0)
        return false;
    draft_add(out, "%s", word_text(W_CLAIMS_CHANGED, e->language));
    add_counts(out, e, "claims");
    return true;
}

static const char *kind_word(const struct effect *e, const char *kind)
{
    static const char *const kinds[] = {"policy", "score",     "grades",     "theme",    "criterion", "gate",
                                        "remark", "indicator", "breakdown",  "definition", "function", "curve", "value",
                                        "table",  "input",     "group",      "list",     "setting",   "unit", "claim"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i], kind) == 0)
            return word_text((enum word)(W_KIND_POLICY + i), e->language);
    return kind;
}

void effect_name(struct draft *out, const struct effect *e, const cJSON *item)
{
    const char *name = member_text(item, "name");
    draft_add(out, "%s%s%s", kind_word(e, member_text(item, "kind")), *name ? " " : "", name);
}

void effect_names(struct draft *out, const struct effect *e, const cJSON *list)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, list) {
        draft_add(out, "%s", out->length ? ", " : "");
        effect_name(out, e, item);
    }
}

void effect_fate(struct draft *out, const struct effect *e, const cJSON *change)
{
    if (member_is(change, "change", "added"))
        draft_add(out, "%s", word_text(W_CHANGE_ADDED, e->language));
    else if (member_is(change, "change", "removed"))
        draft_add(out, "%s", word_text(W_CHANGE_REMOVED, e->language));
    else if (member_is(change, "change", "renamed"))
        draft_add(out, word_text(W_CHANGE_RENAMED, e->language), member_text(change, "old_name"));
    else if (member_true(change, "notes_only"))
        draft_add(out, "%s", word_text(W_CHANGE_NOTES, e->language));
}

void effect_claim(struct draft *out, const struct effect *e, const cJSON *claim)
{
    struct draft fate = {0};
    draft_add(out, word_text(W_CLAIM_NAMED, e->language), member_text(claim, "title"));
    if (member_is(claim, "change", "renamed"))
        draft_add(&fate, word_text(W_CLAIM_RENAMED, e->language), member_text(claim, "old_title"));
    else
        effect_fate(&fate, e, claim);
    if (fate.length > 0)
        draft_add(out, "  [%s]", draft_text(&fate));
    draft_free(&fate);
}

void effect_claim_rule(struct draft *out, const cJSON *claim)
{
    const char *from = member_text(claim, "from"), *to = member_text(claim, "to");
    if (member_is(claim, "change", "changed"))
        draft_add(out, "%s → %s", from, to);
    else
        draft_add(out, "%s", *to ? to : from);
}

static void add_place(struct draft *out, const cJSON *place)
{
    if (*member_text(place, "file"))
        draft_add(out, "%s%s:%.0f", out->length ? " → " : "", member_text(place, "file"), member_value(place, "line"));
}

void effect_places(struct draft *out, const cJSON *change)
{
    add_place(out, member(change, "old"));
    add_place(out, member(change, "new"));
}

static bool ends_in_quote(const char *text)
{
    static const char *const quotes[] = {"\"", "»"};
    size_t n = strlen(text);
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
        if (n >= strlen(quotes[i]) && strcmp(text + n - strlen(quotes[i]), quotes[i]) == 0)
            return true;
    return false;
}

/* "removed: range 0 to 9", 'added: row "tablet": 80 kgCO2e', "added: required" */
static void add_one_sided(struct draft *out, const struct effect *e, const char *what, const char *from, const char *to)
{
    const char *value = *from ? from : to;
    draft_add(out, "%s%s", word_text(*from ? W_DETAIL_REMOVED : W_DETAIL_ADDED, e->language), what);
    if (strcmp(value, word_text(W_DETAIL_YES, e->language)) != 0)
        draft_add(out, "%s%s", ends_in_quote(what) ? word_text(W_COLON, e->language) : " ", value);
}

bool effect_reason(struct draft *out, const struct effect *e, const cJSON *change)
{
    const char *reason = member_text(change, "reason");
    if (*reason)
        draft_add(out, "%s%s%s", word_text(W_REASON_WORD, e->language), word_text(W_COLON, e->language), reason);
    return *reason != 0;
}

void effect_detail(struct draft *out, const struct effect *e, const cJSON *detail)
{
    const char *from = member_text(detail, "from"), *to = member_text(detail, "to"), *what = member_text(detail, "what");
    if (*from && *to)
        draft_add(out, "%s%s%s → %s", what, word_text(W_COLON, e->language), from, to);
    else if (*from || *to)
        add_one_sided(out, e, what, from, to);
    else
        draft_add(out, "%s", what);
}

/* ---- projects ---- */

void effect_project(struct draft *out, const struct project_place *place)
{
    bool named = place->name && *place->name;
    if (named)
        draft_line_text(out, place->name);
    draft_add(out, "%s", named ? " (" : "");
    draft_line_text(out, place->file);
    if (!place->whole)
        draft_add(out, ":%u", place->line);
    draft_add(out, "%s", named ? ")" : "");
}

void effect_unread(struct draft *out, const struct effect *e, const struct unread *unread)
{
    enum word who = unread->before && unread->after ? W_UNREAD_NEITHER : unread->before ? W_UNREAD_BEFORE : W_UNREAD_AFTER;
    struct draft message = {0};
    draft_line_text(&message, unread->after ? unread->after : unread->before);
    draft_add(out, word_text(who, e->language), draft_text(&message));
    draft_free(&message);
}

static const enum word decisions[] = {[ECO_APPROVED] = W_APPROVED, [ECO_REFUSED] = W_REFUSED, [ECO_UNDECIDED] = W_UNDECIDED};

void effect_decision(struct draft *out, const struct effect *e, const struct decision_move *move)
{
    struct draft gates = {0};
    draft_add(out, "%s → %s", word_text(decisions[move->from], e->language), word_text(decisions[move->to], e->language));
    for (size_t i = 0; i < e->moves->sides->gates.n; i++)
        if (move->gate[i])
            draft_join(&gates, ", ", member_label(e->moves->sides->gates.told[i]));
    draft_add(out, word_text(gates.length > 0 ? W_DECIDED_BY : W_DECIDED_WITHOUT, e->language), draft_text(&gates));
    draft_free(&gates);
}

bool effect_decisions(struct draft *out, const struct effect *e)
{
    size_t before = out->length;
    for (int from = 0; from < 3; from++)
        for (int to = 0; to < 3; to++)
            if (from != to && e->moves->decision[from][to] > 0)
                draft_add(out, "%s%s → %s %llu", out->length > before ? " · " : "", word_text(decisions[from], e->language),
                          word_text(decisions[to], e->language), e->moves->decision[from][to]);
    return out->length > before;
}

/* 79.99 and 80.01 must not both be 80. */
void effect_scores_of(struct draft *out, const struct effect *e, const struct mover *mover)
{
    draft_add(out, "%s %s → %s %s", figure_apart(mover->from, 1, &mover->to, 1, e->language).text,
              effect_grade(e, mover->grade_from, false), figure_apart(mover->to, 1, &mover->from, 1, e->language).text,
              effect_grade(e, mover->grade_to, true));
}

void effect_scores(struct draft *out, const struct effect *e)
{
    const struct moves *m = e->moves;
    draft_add(out, word_text(W_SCORES_MOVED, e->language), m->projects, m->rise, m->fall, m->stay);
    if (m->unscored > 0)
        draft_add(out, word_text(W_SCORES_NONE, e->language), m->unscored);
    if (m->only_before + m->only_after + m->neither > 0)
        draft_add(out, word_text(W_SCORES_UNREAD, e->language), m->only_before, m->only_after, m->neither);
}

void effect_signed(struct draft *out, double value, enum eco_language language)
{
    int decimals = fabs(value) >= 0.1 ? 1 : fabs(value) >= 0.01 ? 2 : 4;
    draft_add(out, "%s%s", value < 0 ? "−" : "+", figure_of(fabs(value), decimals, language).text);
}

const char *effect_grade(const struct effect *e, int grade, bool after)
{
    const struct sides *s = e->moves->sides;
    return grade == ECO_NO_GRADE ? word_text(W_NO_LETTER, e->language)
                                 : eco_policy_names(after ? s->after : s->before, ECO_GRADES).name[grade];
}

const char *effect_column(const struct effect *e, size_t column, bool after)
{
    size_t columns = moves_grades(e->moves, after);
    return column + 1 == columns ? word_text(W_NOT_READ, e->language)
                                 : effect_grade(e, column + 2 == columns ? ECO_NO_GRADE : (int)column, after);
}

const char *effect_outcome(const struct effect *e, int outcome)
{
    static const enum word words[OUTCOMES] = {[ECO_GATE_PASSED] = W_OUTCOME_PASSED,
                                              [ECO_GATE_BLOCKED] = W_OUTCOME_BLOCKED,
                                              [ECO_GATE_UNDECIDED] = W_OUTCOME_UNDECIDED,
                                              [ECO_GATE_NOT_APPLICABLE] = W_OUTCOME_NA,
                                              [OUTCOME_ABSENT] = W_OUTCOME_ABSENT};
    return word_text(words[outcome], e->language);
}

/* ---- why a score moves ---- */

/* The changes that move what criteria weigh. */
static void add_weighing(struct draft *out, const struct effect *e)
{
    const cJSON *change;
    draft_add(out, "%s", word_text(W_BY_WEIGHTS, e->language));
    size_t bare = out->length;
    cJSON_ArrayForEach(change, member(e->rules, "changes")) {
        if (!member_true(change, "weighs"))
            continue;
        draft_add(out, "%s", out->length > bare ? ", " : " (");
        effect_name(out, e, change);
    }
    draft_add(out, "%s", out->length > bare ? ")" : "");
}

/* Its place among the changes, or behind them. */
static size_t change_at(const struct effect *e, const cJSON *cause, const cJSON **found)
{
    const cJSON *change;
    size_t i = 0;
    *found = NULL;
    cJSON_ArrayForEach(change, member(e->rules, "changes")) {
        if (member_is(change, "kind", member_text(cause, "kind")) && member_is(change, "name", member_text(cause, "name"))) {
            *found = change;
            break;
        }
        i++;
    }
    return i;
}

static bool weighs(const struct effect *e, const cJSON *cause)
{
    const cJSON *change;
    change_at(e, cause, &change);
    return change && member_true(change, "weighs");
}

static bool is_idle(const struct effect *e, const cJSON *cause, const bool *idle)
{
    const cJSON *change;
    size_t at = change_at(e, cause, &change);
    return change && idle && idle[at];
}

void effect_causes(struct draft *out, const struct effect *e, const cJSON *told, const bool *idle)
{
    const cJSON *cause;
    cJSON_ArrayForEach(cause, member(told, "because")) {
        if (is_idle(e, cause, idle))
            continue;
        draft_add(out, "%s", out->length ? ", " : "");
        effect_name(out, e, cause);
    }
}

const char *effect_stranger(const struct effect *e, const struct stranger *stranger)
{
    return word_text(!stranger->before ? W_FOREIGN_AFTER : stranger->after ? W_FOREIGN_BOTH : W_FOREIGN_BEFORE, e->language);
}

/* What a criterion rests on, but no more than can be behind this move: what the score block says of missing answers is no cause
 * where none is missing, where points stay, only what moves weights is, and some changes are idle for this project. */
static void add_causes(struct draft *out, const struct effect *e, const cJSON *told, struct drift drift, const bool *idle)
{
    const cJSON *cause;
    bool by_points = fabs(drift.by_points) > 1e-9;
    cJSON_ArrayForEach(cause, member(told, "because")) {
        if ((!drift.missing && member_is(cause, "kind", "score")) || (!by_points && !weighs(e, cause)) || is_idle(e, cause, idle))
            continue;
        draft_add(out, "%s", out->length ? ", " : "");
        effect_name(out, e, cause);
    }
}

/* Both parts of a change, where it has two. */
static void add_split(struct draft *out, struct drift drift, enum eco_language language)
{
    struct draft points = {0}, weight = {0};
    if (fabs(drift.by_points) <= 1e-9 || fabs(drift.by_weight) <= 1e-9)
        return;
    effect_signed(&points, drift.by_points, language);
    effect_signed(&weight, drift.by_weight, language);
    draft_add(out, word_text(W_BY_BOTH, language), draft_text(&points), draft_text(&weight));
    draft_free(&points);
    draft_free(&weight);
}

/* "−0.6 e8 Score RGESN, 72 → 60 points: criterion e8" */
static void add_criterion(struct draft *out, const struct effect *e, const struct mover *mover, size_t at)
{
    struct drift drift = mover_drift(e->moves, mover, at);
    const cJSON *told = e->moves->sides->criteria.told[at];
    const char *name = *member_text(told, "new_name") ? member_text(told, "new_name") : member_text(told, "old_name");
    bool by_points = fabs(drift.by_points) > 1e-9;
    struct draft because = {0};
    bool silent = fabs(drift.added_to - drift.added_from) <= 1e-9;
    if (silent)                         /* it adds nothing, and takes or leaves a part of the weight */
        draft_add(out, "±0");
    else
        effect_signed(out, drift.added_to - drift.added_from, e->language);
    draft_add(out, " %s %s", name, member_text(told, "label"));
    double points = isnan(drift.points_to) ? drift.points_from : drift.points_to;
    if (silent)
        draft_add(out, word_text(drift.missing ? W_BY_ABSENCE : W_BY_PRESENCE, e->language),
                  figure_of(points, 1, e->language).text, figure_points(points, e->language), figure_of(100 * drift.weight, 1, e->language).text);
    if (by_points)
        draft_add(out, ", %s → %s %s", figure_apart(drift.points_from, 1, &drift.points_to, 1, e->language).text,
                  figure_apart(drift.points_to, 1, &drift.points_from, 1, e->language).text,
                  figure_points(drift.points_to, e->language));
    add_split(out, drift, e->language);
    add_causes(&because, e, told, drift, mover->idle);
    draft_add(out, "%s%s", word_text(W_COLON, e->language), draft_text(&because));
    if (because.length == 0 && by_points)
        draft_add(out, "%s", word_text(W_BY_UNFOUND, e->language));
    else if (because.length == 0)
        add_weighing(out, e);
    draft_free(&because);
}

/* How much a criterion is behind a move. One that comes with 0 points takes its part of what the others added. */
static double reason_size(const struct mover *mover, struct drift drift)
{
    double change = fabs(drift.added_to - drift.added_from);
    return !drift_counts(drift) ? 0 : change > 1e-9 ? change : drift.weight * fmax(mover->from, mover->to);
}

/* The criterion that moves the score most among those that are not told yet, or n. */
static size_t next_reason(const struct moves *m, const struct mover *mover, const bool *told)
{
    size_t best = m->sides->criteria.n;
    double most = 1e-9;
    for (size_t i = 0; i < m->sides->criteria.n; i++) {
        double change = reason_size(mover, mover_drift(m, mover, i));
        if (told[i] || change <= most)
            continue;
        most = change;
        best = i;
    }
    return best;
}

static void add_rest(struct reasons *r, const struct effect *e, const struct mover *mover, bool *told)
{
    size_t n = 0;
    double sum = 0;
    for (size_t at; (at = next_reason(e->moves, mover, told)) < e->moves->sides->criteria.n; n++) {
        struct drift drift = mover_drift(e->moves, mover, at);
        sum += drift.added_to - drift.added_from;
        told[at] = true;
    }
    struct draft change = {0};
    effect_signed(&change, sum, e->language);
    if (n > 0)
        draft_add(&r->line[r->n++], word_text(W_BY_OTHERS, e->language), n, draft_text(&change));
    draft_free(&change);
}

static bool score_moves(const struct effect *e)
{
    const cJSON *change;
    cJSON_ArrayForEach(change, member(e->rules, "changes"))
        if (member_is(change, "kind", "score"))
            return !member_true(change, "notes_only");
    return false;
}

/* The lines that hold the score down, and what is behind them: gates that began or ceased to block, the score block itself. */
static void add_limits(struct draft *out, const struct effect *e, const struct mover *mover)
{
    const char *from = mover_limit(e->moves, mover, false), *to = mover_limit(e->moves, mover, true);
    struct draft change = {0}, causes = {0};
    effect_signed(&change, mover_limits(e->moves, mover), e->language);
    draft_add(out, word_text(W_BY_LIMITS, e->language), draft_text(&change));
    if (from && to)
        draft_add(out, word_text(W_LIMIT_CHANGED, e->language), from, to);
    else if (from || to)
        draft_add(out, word_text(to ? W_LIMIT_NOW : W_LIMIT_WAS, e->language), from ? from : to);
    for (size_t i = 0; i < e->moves->sides->gates.n; i++)
        if (mover_limit_by(e->moves, mover, i)) {
            const cJSON *told = e->moves->sides->gates.told[i];
            draft_add(&causes, "%s%s %s", causes.length ? ", " : "", kind_word(e, "gate"),
                      *member_text(told, "new_name") ? member_text(told, "new_name") : member_text(told, "old_name"));
        }
    if (mover_limit_is_new(e->moves, mover) && score_moves(e))
        draft_join(&causes, ", ", kind_word(e, "score"));
    if (causes.length > 0)
        draft_add(out, "%s%s", word_text(W_COLON, e->language), draft_text(&causes));
    draft_free(&change);
    draft_free(&causes);
}

void effect_reasons(struct reasons *r, const struct effect *e, const struct mover *mover)
{
    const struct moves *m = e->moves;
    bool *told = calloc(m->sides->criteria.n + 1, sizeof *told);
    *r = (struct reasons){0};
    if (!told) {
        shortage_note();
        return;
    }
    for (size_t at; r->n < REASONS_MOST && (at = next_reason(m, mover, told)) < m->sides->criteria.n; r->n++) {
        add_criterion(&r->line[r->n], e, mover, at);
        told[at] = true;
    }
    add_rest(r, e, mover, told);
    if (mover_limits(m, mover) != 0)
        add_limits(&r->line[r->n++], e, mover);
    free(told);
}

void reasons_free(struct reasons *r)
{
    for (size_t i = 0; i < r->n; i++)
        draft_free(&r->line[i]);
}
