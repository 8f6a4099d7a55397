#include "tally.h"
#include "draft.h"
#include "figure.h"
#include "words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_SHOWN = 5 };

static size_t count_of(const struct tally *t, enum eco_kind kind)
{
    return eco_policy_names(t->policy, kind).n;
}

static const struct spread nothing = {.least = INFINITY, .most = -INFINITY};

bool tally_start(struct tally *t, const eco_policy *policy)
{
    *t = (struct tally){.policy = policy, .score = nothing};
    t->grade = calloc(count_of(t, ECO_GRADES) + 1, sizeof *t->grade);
    t->blocked = calloc(count_of(t, ECO_GATES) + 1, sizeof *t->blocked);
    t->undecided = calloc(count_of(t, ECO_GATES) + 1, sizeof *t->undecided);
    t->known = calloc(count_of(t, ECO_CRITERIA) + 1, sizeof *t->known);
    t->zero = calloc(count_of(t, ECO_CRITERIA) + 1, sizeof *t->zero);
    t->headline = calloc(count_of(t, ECO_HEADLINES) + 1, sizeof *t->headline);
    for (size_t i = 0; t->headline && i < count_of(t, ECO_HEADLINES); i++)
        t->headline[i] = nothing;
    return t->headline && t->grade && t->blocked && t->undecided && t->known && t->zero;
}

void tally_free(struct tally *t)
{
    free(t->grade);
    free(t->blocked);
    free(t->undecided);
    free(t->known);
    free(t->zero);
    free(t->headline);
    *t = (struct tally){0};
}

/* Mean and spread of both groups together (T. F. Chan, G. H. Golub, R. J. LeVeque, 1979); for one figure it is Welford's step. */
static void spread_merge(struct spread *s, const struct spread *o)
{
    double before = (double)s->n, n = (double)o->n, all = before + n, apart = o->mean - s->mean;
    if (o->n == 0)
        return;
    s->mean += apart * n / all;
    s->squares += o->squares + apart * apart * before * n / all;
    s->n += o->n;
    s->least = fmin(s->least, o->least);
    s->most = fmax(s->most, o->most);
}

static void spread_add(struct spread *s, double value)
{
    if (!isnan(value))
        spread_merge(s, &(struct spread){1, value, 0, value, value});
}

void tally_add(struct tally *t, const struct eco_summary *s)
{
    size_t grades = count_of(t, ECO_GRADES), gates = count_of(t, ECO_GATES), criteria = count_of(t, ECO_CRITERIA);
    t->projects++;
    t->decisions[s->decision]++;
    t->grade[s->grade == ECO_NO_GRADE ? grades : (size_t)s->grade]++;
    for (size_t i = 0; i < gates; i++) {
        t->blocked[i] += s->gate[i] == ECO_GATE_BLOCKED;
        t->undecided[i] += s->gate[i] == ECO_GATE_UNDECIDED;
    }
    for (size_t i = 0; i < criteria; i++) {
        t->known[i] += s->points[i] >= 0;
        t->zero[i] += s->points[i] == 0;
    }
    spread_add(&t->score, s->score);
    for (size_t i = 0; i < count_of(t, ECO_HEADLINES); i++)
        spread_add(&t->headline[i], s->headline[i].value);
}

static void move_counts(unsigned long long *to, unsigned long long *from, size_t n)
{
    for (size_t i = 0; i < n; i++)
        to[i] += from[i];
    memset(from, 0, n * sizeof *from);
}

void tally_merge(struct tally *t, struct tally *o)
{
    t->projects += o->projects;
    t->invalid += o->invalid;
    move_counts(t->decisions, o->decisions, 3);
    move_counts(t->grade, o->grade, count_of(t, ECO_GRADES) + 1);
    move_counts(t->blocked, o->blocked, count_of(t, ECO_GATES));
    move_counts(t->undecided, o->undecided, count_of(t, ECO_GATES));
    move_counts(t->known, o->known, count_of(t, ECO_CRITERIA));
    move_counts(t->zero, o->zero, count_of(t, ECO_CRITERIA));
    spread_merge(&t->score, &o->score);
    o->score = nothing;
    for (size_t i = 0; i < count_of(t, ECO_HEADLINES); i++) {
        spread_merge(&t->headline[i], &o->headline[i]);
        o->headline[i] = nothing;
    }
    o->projects = o->invalid = 0;
}

/* ---- as people read it ---- */

static void show_line(const struct screen *screen, struct draft *line)
{
    terminal_paragraph(screen, 0, PLAIN, draft_text(line));
    draft_free(line);
}

static void show_grades(const struct tally *t, const struct screen *screen)
{
    struct eco_names grades = eco_policy_names(t->policy, ECO_GRADES);
    struct draft line = {0};
    if (grades.n == 0)
        return;
    draft_add(&line, "%s", word_text(W_TALLY_GRADES, screen->language));
    for (size_t i = 0; i < grades.n; i++)
        draft_add(&line, " %s %llu ·", grades.name[i], t->grade[i]);
    draft_add(&line, " %s %llu", word_text(W_NO_LETTER, screen->language), t->grade[grades.n]);
    show_line(screen, &line);
}

/* A score has one decimal, a headline four digits: it may be of any size. */
static struct figure figure_in(double value, bool score, enum eco_language language)
{
    int size = value == 0 ? 0 : (int)floor(log10(fabs(value)));
    return figure_of(value, score ? 1 : size >= 3 ? 0 : size < -9 ? 12 : 3 - size, language);
}

static void show_spread(const struct spread *s, const char *name, const char *unit, bool score, const struct screen *screen)
{
    struct draft line = {0};
    enum eco_language language = screen->language;
    if (s->n == 0)
        return;
    draft_add(&line, word_text(W_TALLY_SPREAD, language), name, *unit ? " [" : "", unit, *unit ? "]" : "",
              figure_in(s->mean, score, language).text, figure_in(sqrt(s->squares / (double)s->n), score, language).text,
              figure_in(s->least, score, language).text, figure_in(s->most, score, language).text);
    show_line(screen, &line);
}

static void show_scores(const struct tally *t, const struct screen *screen)
{
    struct eco_names headlines = eco_policy_names(t->policy, ECO_HEADLINES);
    show_spread(&t->score, word_text(W_ROW_SCORE, screen->language), "", true, screen);
    for (size_t i = 0; i < headlines.n; i++)
        show_spread(&t->headline[i], headlines.name[i], headlines.unit[i], false, screen);
}

static void show_gates(const struct tally *t, const struct screen *screen)
{
    struct eco_names gates = eco_policy_names(t->policy, ECO_GATES);
    for (size_t i = 0; i < gates.n; i++) {
        struct draft line = {0};
        if (t->blocked[i] + t->undecided[i] == 0)
            continue;
        draft_add(&line, word_text(W_TALLY_GATE, screen->language), gates.name[i], t->blocked[i], t->undecided[i]);
        show_line(screen, &line);
    }
}

/* Most projects with 0 points first. */
static void show_criteria(const struct tally *t, const struct screen *screen)
{
    struct eco_names criteria = eco_policy_names(t->policy, ECO_CRITERIA);
    struct draft line = {0};
    unsigned long long last = t->projects + 1;
    int shown = 0;
    while (shown < MOST_SHOWN) {
        unsigned long long most = 0;
        for (size_t i = 0; i < criteria.n; i++)
            if (t->zero[i] < last && t->zero[i] > most)
                most = t->zero[i];
        if (most == 0)
            break;
        for (size_t i = 0; i < criteria.n && shown < MOST_SHOWN; i++)
            if (t->zero[i] == most) {
                draft_add(&line, word_text(W_TALLY_CRITERION, screen->language), shown ? " · " : "", criteria.name[i], most, t->known[i]);
                shown++;
            }
        last = most;
    }
    struct draft all = {0};
    draft_add(&all, "%s %s", word_text(W_TALLY_ZERO, screen->language), draft_text(&line));
    if (shown > 0)
        show_line(screen, &all);
    draft_free(&all);
    draft_free(&line);
}

void tally_show(const struct tally *t, const struct screen *screen)
{
    struct draft line = {0};
    size_t all = (size_t)(t->projects + t->invalid);
    draft_add(&line, word_count(W_TALLY_ONE, all, screen->language), all, (size_t)t->decisions[ECO_APPROVED],
              (size_t)t->decisions[ECO_REFUSED], (size_t)t->decisions[ECO_UNDECIDED], (size_t)t->invalid);
    show_line(screen, &line);
    show_grades(t, screen);
    show_scores(t, screen);
    show_gates(t, screen);
    show_criteria(t, screen);
}
