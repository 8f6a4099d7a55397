#include "condition.h"

#include <math.h>

#include "number.h"
#include "past.h"
#include "report.h"

const char *condition_word(enum condition_outcome outcome)
{
    static const char *const words[] = {"passed", "failed", "undecided"};
    return words[outcome];
}

/* ---- words ---- */

static bool french(const struct telling *t) { return t->language == ECO_FRENCH; }

/* All digits where fewer would read like the other number: 59.9999 is not "60". */
static struct text figure(const struct telling *t, double value, double other)
{
    struct text text = number_for_people(t, value);
    char digits[NUMBER_LENGTH];
    if (value == other || !text_equal(text, number_for_people(t, other)))
        return text;
    int n = number_write(value, digits);
    return text_format(t->arena, "%.*s", n, digits);
}

/* What counts under --surely is what the project may still come to. */
static struct text at_worst(const struct telling *t, struct text found)
{
    if (!t->terms->surely || !found.n)
        return found;
    return text_format(t->arena, french(t) ? "%.*s au pire" : "%.*s at worst", (int)found.n, found.at);
}

/* "Asked: grade B at least. Found: C." */
static struct text sentence(const struct telling *t, const struct condition *c, struct text none)
{
    struct text found = c->found.n ? at_worst(t, c->found) : none;
    return text_format(t->arena, french(t) ? "Demandé : %.*s. Trouvé : %.*s." : "Asked: %.*s. Found: %.*s.",
                       (int)c->label.n, c->label.at, (int)found.n, found.at);
}

static struct text advice(const struct telling *t, struct text target)
{
    return text_format(t->arena,
                       french(t) ? "Les plus petits changements qui y mènent : ecoscore advise --target %.*s"
                                 : "The smallest changes that get there: ecoscore advise --target %.*s",
                       (int)target.n, target.at);
}

/* ---- the least grade ---- */

static uint32_t grade_index(const struct model *m, struct text name)
{
    for (uint32_t i = 0; i < m->own.grades; i++)
        if (text_equal(m->own.grade[i].name, name))
            return i;
    return NONE;
}

/* The grade that counts: today's, or the worst that it may still become. NONE when none is sure to be given. */
static uint32_t grade_that_counts(const struct telling *t)
{
    uint32_t slot = t->model->own.score.grade;
    if (slot == NONE || !verdict_has_grade(t->doc, &t->model->own))
        return NONE;
    struct bound x = t->outlook->uncertainty.bounds.slot[slot];
    if (t->terms->surely && (x.may & MAY_STATES) != MAY_KNOW)
        return NONE;
    return (uint32_t)(t->terms->surely ? x.high : t->doc->run.value[slot]);
}

static void judge_grade(const struct telling *t, struct condition *c)
{
    const struct model *m = t->model;
    struct text least = text_of(t->terms->min_grade);
    uint32_t wanted = grade_index(m, least), found = grade_that_counts(t);
    bool known = wanted != NONE && found != NONE;
    c->name = TEXT("min-grade");
    c->label = text_format(t->arena, french(t) ? "lettre %.*s au moins" : "grade %.*s at least", (int)least.n, least.at);
    c->wanted = least;
    c->found = known ? m->own.grade[found].name : (struct text){0};
    c->outcome = !known ? CONDITION_UNDECIDED : found <= wanted ? CONDITION_PASSED : CONDITION_FAILED;
    bool surely = t->terms->surely;
    c->message = sentence(t, c, surely ? say(t, "no grade that is sure", "pas de lettre qui soit sûre") : say(t, "no grade", "pas de lettre"));
    c->fix = advice(t, least);
}

/* ---- the least score ---- */

static void judge_score(const struct telling *t, struct condition *c)
{
    uint32_t slot = t->model->own.score.score;
    struct bound x = t->outlook->uncertainty.bounds.slot[slot];
    bool known = state_of_slot(&t->doc->run, slot) == KNOWN && (!t->terms->surely || (x.may & MAY_STATES) == MAY_KNOW);
    double least = t->terms->min_score, score = t->terms->surely ? x.low : t->doc->run.value[slot];
    c->name = TEXT("min-score");
    c->wanted = figure(t, least, known ? score : least);
    c->label = text_format(t->arena, french(t) ? "score de %.*s au moins" : "score of %.*s at least", (int)c->wanted.n,
                           c->wanted.at);
    c->found = known ? figure(t, score, least) : (struct text){0};
    c->outcome = !known ? CONDITION_UNDECIDED : less_equal(least, score) ? CONDITION_PASSED : CONDITION_FAILED;
    bool surely = t->terms->surely;
    c->message = sentence(t, c, surely ? say(t, "no score that is sure", "pas de score qui soit sûr") : say(t, "no score", "pas de score"));
    c->fix = advice(t, c->wanted);
}

/* ---- no worse than before ---- */

struct comparison {
    const struct telling *t;
    const struct past_report *past;
    struct text worse;                  /* what became worse, with both values */
    bool failed, undecided;
};

static void note(struct comparison *c, struct text text, bool *how)
{
    c->worse = text_join(c->t->arena, c->worse, french(c->t) ? " ; " : "; ", text);
    *how = true;
}

static void compare_score(struct comparison *c)
{
    const struct telling *t = c->t;
    uint32_t slot = t->model->own.score.score;
    bool known = state_of_slot(&t->doc->run, slot) == KNOWN;
    double now = t->doc->run.value[slot], before = c->past->score;
    if (isnan(before) || (known && less_equal(before, now)))
        return;
    struct text was = known ? figure(t, before, now) : number_for_people(t, before);
    struct text is = known ? figure(t, now, before) : say(t, "not known", "inconnu");
    const char *form = french(t) ? "score %.*s, il était de %.*s" : "score %.*s, it was %.*s";
    note(c, text_format(t->arena, form, (int)is.n, is.at, (int)was.n, was.at),
         known ? &c->failed : &c->undecided);
}

/* A grade that these rules do not have cannot be compared. */
static void compare_grade(struct comparison *c)
{
    const struct telling *t = c->t;
    const struct model *m = t->model;
    bool graded = verdict_has_grade(t->doc, &t->model->own);
    uint32_t before = grade_index(m, c->past->grade), now = graded ? (uint32_t)t->doc->run.value[m->own.score.grade] : NONE;
    if (!c->past->grade.n || (before != NONE && graded && now <= before))
        return;
    struct text was = c->past->grade, is = graded ? m->own.grade[now].name : say(t, "none", "aucune");
    const char *form = french(t) ? "lettre %.*s, c'était %.*s" : "grade %.*s, it was %.*s";
    note(c, text_format(t->arena, form, (int)is.n, is.at, (int)was.n, was.at),
         before != NONE && graded ? &c->failed : &c->undecided);
}

static void compare_gates(struct comparison *c)
{
    const struct telling *t = c->t;
    for (uint32_t i = 0; i < t->model->own.gates; i++) {
        const struct thing *thing = &t->model->thing[t->model->gate[i].thing];
        enum eco_outcome now = gate_outcome(t, &t->model->gate[i]);
        if (thing->kind != THING_GATE || now == ECO_GATE_PASSED || gate_is_lifted(t, i) ||
            !text_is(past_gate(t->terms->past, c->past, thing->name), "passed"))
            continue;
        struct text word = now == ECO_GATE_BLOCKED     ? say(t, "blocked", "bloquée")
                           : now == ECO_GATE_UNDECIDED ? say(t, "undecided", "indécise")
                                                       : say(t, "does not apply", "sans objet");
        const char *form = french(t) ? "barrière « %.*s » %.*s, elle était franchie" : "gate '%.*s' %.*s, it was passed";
        note(c, text_format(t->arena, form, (int)thing->label.n, thing->label.at, (int)word.n, word.at),
             now == ECO_GATE_NOT_APPLICABLE ? &c->undecided : &c->failed);
    }
}

static bool has_gate(const struct model *m, struct text name)
{
    for (uint32_t i = 0; i < m->own.gates; i++) {
        const struct thing *thing = &m->thing[m->gate[i].thing];
        if (thing->kind == THING_GATE && text_equal(thing->name, name))
            return true;
    }
    return false;
}

/* A gate that these rules no longer have passes nobody; and a report that says nothing compares with nothing. */
static void compare_lost_gates(struct comparison *c)
{
    const struct telling *t = c->t;
    struct text name, outcome;
    bool any = false;
    for (uint32_t at = 0; past_next_gate(t->terms->past, c->past, &at, &name, &outcome); any = true) {
        if (!text_is(outcome, "passed") || has_gate(t->model, name))
            continue;
        const char *form = french(t) ? "ces règles n'ont pas de barrière « %.*s », elle était franchie"
                                     : "these rules have no gate '%.*s', it was passed";
        note(c, text_format(t->arena, form, (int)name.n, name.at), &c->undecided);
    }
    if (!any && isnan(c->past->score))
        note(c, say(t, "the earlier report has neither a score nor a gate", "le rapport antérieur n'a ni score ni barrière"), &c->undecided);
}

static void judge_past(const struct telling *t, struct condition *c)
{
    struct comparison now = {.t = t, .past = past_of(t->terms->past, t->doc)};
    if (now.past) {
        compare_score(&now);
        compare_grade(&now);
        compare_gates(&now);
        compare_lost_gates(&now);
    } else {
        note(&now, say(t, "no earlier report of this project", "pas de rapport antérieur de ce projet"), &now.undecided);
    }
    c->name = TEXT("no-worse-than");
    c->label = say(t, "no worse than before", "pas pire qu'avant");
    c->wanted = c->label;
    c->found = now.worse.n ? now.worse : c->label;
    c->outcome = now.failed ? CONDITION_FAILED : now.undecided ? CONDITION_UNDECIDED : CONDITION_PASSED;
    c->message = text_format(t->arena, french(t) ? "Demandé : %.*s. Trouvé : %.*s." : "Asked: %.*s. Found: %.*s.",
                             (int)c->label.n, c->label.at, (int)c->found.n, c->found.at);
    c->fix = say(t, "What changed: ecoscore compare OLD.json NEW.json",
                 "Ce qui a changé : ecoscore compare ANCIEN.json NOUVEAU.json");
}

bool condition_of(const struct telling *t, enum condition_kind kind, struct condition *condition)
{
    const struct eco_terms *terms = t->terms;
    bool asked = terms && (kind == CONDITION_GRADE   ? terms->min_grade != NULL
                           : kind == CONDITION_SCORE ? terms->has_min_score
                                                     : terms->past != NULL);
    *condition = (struct condition){0};
    if (!asked)
        return false;
    switch (kind) {
    case CONDITION_GRADE: judge_grade(t, condition); break;
    case CONDITION_SCORE: judge_score(t, condition); break;
    default: judge_past(t, condition); break;
    }
    return true;
}
