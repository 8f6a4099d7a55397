/* Summaries: the figures of a report without its tree, and the names of a policy that stand beside them. */
#include <math.h>

#include "description.h"
#include "number.h"
#include "policy.h"
#include "report.h"
#include "verdict.h"

/* ---- names ---- */

static bool is_figure(const struct thing *thing)
{
    return thing->kind == THING_INDICATOR && thing->slot != NONE && thing->row_list == NONE && thing->type.base == BASE_NUMBER;
}

static bool is_gate(const struct model *m, uint32_t i)
{
    return m->thing[m->gate[i].thing].kind == THING_GATE;
}

static void add_name(struct eco_policy *p, enum eco_kind kind, struct text name, struct text unit)
{
    struct eco_names *names = &p->names[kind];
    ((const char **)names->name)[names->n] = arena_copy(&p->arena, name.at, name.n);
    ((const char **)names->unit)[names->n++] = arena_copy(&p->arena, unit.n ? unit.at : "", unit.n);
}

static bool make_room(struct eco_policy *p, enum eco_kind kind, uint32_t n)
{
    const char **names = arena_alloc(&p->arena, ((size_t)n + 1) * sizeof *names);
    const char **units = arena_alloc(&p->arena, ((size_t)n + 1) * sizeof *units);
    p->names[kind] = (struct eco_names){0, names, units};
    return names && units;
}

static bool asks_gates(const struct node *node)
{
    bool asks = node->kind == N_ANY_GATE_BLOCKS;
    for (const struct node *kid = node->first; kid && !asks; kid = kid->next)
        asks = asks_gates(kid);
    return asks;
}

/* The lines `at most`, without their reasons. */
static void name_limits(struct eco_policy *p)
{
    const struct model *m = &p->model;
    const struct node *score = m->own.score_thing < m->things ? m->thing[m->own.score_thing].node : NULL;      /* none: out of memory */
    const struct node *line = score ? score->first : NULL;
    const struct telling t = {.model = m, .arena = &p->arena};
    for (; line; line = line->next) {
        if (line->kind != N_AT_MOST || p->names[ECO_LIMITS].n == m->own.score.caps)
            continue;
        const struct node *because = node_find(line, N_BECAUSE);
        struct span at = {line->at.file, line->at.from, because ? because->at.from : line->at.to};
        add_name(p, ECO_LIMITS, one_line(&t, at), asks_gates(line) ? TEXT("gates") : (struct text){0});
    }
}

void policy_name_all(struct eco_policy *p)
{
    const struct model *m = &p->model;
    const struct text none = {0};
    p->indicator = arena_alloc(&p->arena, (m->things + 1) * sizeof *p->indicator);
    p->headline = arena_alloc(&p->arena, (m->own.headlines + 1) * sizeof *p->headline);
    if (!p->indicator || !p->headline || !make_room(p, ECO_HEADLINES, m->own.headlines) || !make_room(p, ECO_GATES, m->own.gates) ||
        !make_room(p, ECO_GRADES, m->own.grades) || !make_room(p, ECO_CRITERIA, m->own.criteria) ||
        !make_room(p, ECO_INDICATORS, m->things) || !make_room(p, ECO_LIMITS, m->own.score.caps))
        return;
    name_limits(p);
    for (uint32_t i = 0; i < m->own.gates; i++)
        if (is_gate(m, i))
            add_name(p, ECO_GATES, m->thing[m->gate[i].thing].name, none);
    for (uint32_t i = 0; i < m->own.grades; i++)
        add_name(p, ECO_GRADES, m->own.grade[i].name, none);
    for (uint32_t i = 0; i < m->own.criteria; i++)
        add_name(p, ECO_CRITERIA, m->thing[m->criterion[i].thing].name, none);
    for (uint32_t i = 0; i < m->own.thing_end; i++) {
        if (!is_figure(&m->thing[i]))
            continue;
        struct text unit = unit_write(&p->arena, &m->units, &m->thing[i].type.unit, m->language);
        p->indicator[p->names[ECO_INDICATORS].n] = i;
        add_name(p, ECO_INDICATORS, m->thing[i].name, unit);
        if (!m->thing[i].headline)
            continue;
        p->headline[p->names[ECO_HEADLINES].n] = i;
        add_name(p, ECO_HEADLINES, m->thing[i].name, unit);
    }
}

struct eco_names eco_policy_names(const eco_policy *policy, enum eco_kind kind)
{
    return policy->names[kind];
}

const char *eco_policy_digest(const eco_policy *policy)
{
    return policy->model.digest;
}

int eco_number_write(double value, char out[ECO_NUMBER_LENGTH])
{
    _Static_assert((int)ECO_NUMBER_LENGTH == (int)NUMBER_LENGTH, "one buffer fits both");
    return number_write(value, out);
}

/* ---- figures ---- */

static double value_of(const struct run *run, uint32_t slot)
{
    return slot != NONE && state_of_slot(run, slot) == KNOWN ? run->value[slot] : NAN;
}

/* The lowest of those that hold, where the score would be above it. */
static int limit_of(const struct document *doc)
{
    const struct score_rule *rule = &doc->model->own.score;
    double score = value_of(&doc->run, rule->uncapped);
    int found = -1;
    for (uint32_t i = 0; i < rule->caps; i++) {
        bool holds = state_of_slot(&doc->run, rule->cap[i].slot) == KNOWN && doc->run.value[rule->cap[i].slot] != 0;
        if (!holds || !(rule->cap[i].limit < score))
            continue;
        score = rule->cap[i].limit;
        found = (int)i;
    }
    return found;
}

static int grade_of(double index)
{
    return isfinite(index) ? (int)index : ECO_NO_GRADE;
}

static void fill(struct document *doc, const struct evidence *e, struct eco_summary *s)
{
    const struct score_rule *rule = &doc->model->own.score;
    struct bound score = evidence_bound(e, rule->score);
    bool scored = (score.may & MAY_KNOW) != 0;
    struct bound grade = rule->grade != NONE ? evidence_bound(e, rule->grade) : bound_of(0, UNKNOWN);
    s->decision = verdict_of(e);
    s->score = value_of(&doc->run, rule->score);
    s->low = scored ? score.low : NAN;
    s->high = scored ? score.high : NAN;
    s->grade = grade_of(value_of(&doc->run, rule->grade));
    s->best = grade.may & MAY_KNOW ? (int)grade.low : ECO_NO_GRADE;
    s->worst = grade.may & MAY_KNOW ? (int)grade.high : ECO_NO_GRADE;
    s->completeness = value_of(&doc->run, rule->completeness);
    s->limit = limit_of(doc);
    s->foreign = document_is_for_another(doc);
}

static struct eco_figure figure_of(const struct document *doc, const struct evidence *e, uint32_t slot)
{
    struct bound x = evidence_bound(e, slot);
    bool known = (x.may & MAY_KNOW) != 0;
    return (struct eco_figure){value_of(&doc->run, slot), known && is_limited(x.low) ? x.low : NAN,
                               known && is_limited(x.high) ? x.high : NAN};
}

bool eco_summarise(const eco_policy *policy, eco_project *project, struct eco_summary *s)
{
    struct document *doc = &project->document;
    const struct model *m = doc->model;
    struct uncertainty u;
    bool open = !uncertainty_is_none(doc);
    if (open && !uncertainty_read(&u, doc))
        return false;
    struct evidence e = {.doc = doc, .bounds = open ? &u.bounds : NULL, .answered = open ? &u.answered : NULL};
    size_t gates = policy->names[ECO_GATES].n, indicators = policy->names[ECO_INDICATORS].n, g = 0;
    unsigned char *gate = arena_alloc(&doc->arena, gates + 1);
    double *points = arena_alloc(&doc->arena, (m->own.criteria + 1) * sizeof *points);
    double *indicator = arena_alloc(&doc->arena, (indicators + 1) * sizeof *indicator);
    struct eco_figure *headline = arena_alloc(&doc->arena, ((size_t)m->own.headlines + 1) * sizeof *headline);
    const char *name = arena_copy(&doc->arena, doc->name.at, doc->name.n);
    if (doc->arena.failed)
        return false;
    for (uint32_t i = 0; i < m->own.gates; i++)
        if (is_gate(m, i))
            gate[g++] = (unsigned char)verdict_of_gate(&e, &m->gate[i]);
    for (uint32_t i = 0; i < m->own.criteria; i++)
        points[i] = value_of(&doc->run, m->criterion[i].points);
    for (size_t i = 0; i < indicators; i++)
        indicator[i] = value_of(&doc->run, m->thing[policy->indicator[i]].slot);
    for (size_t i = 0; i < policy->names[ECO_HEADLINES].n; i++)
        headline[i] = figure_of(doc, &e, m->thing[policy->headline[i]].slot);
    *s = (struct eco_summary){.name = name, .digest = doc->digest, .gate = gate, .points = points, .indicator = indicator,
                              .headline = headline};
    fill(doc, &e, s);
    return true;
}
