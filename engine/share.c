/* What each criterion adds to a score: the change of a score, criterion by criterion. */
#include <math.h>

#include "policy.h"

/* The weights that count beside a criterion: all of them, or those of its theme. */
static double weights_beside(const struct document *doc, const struct criterion *c)
{
    const struct model *m = doc->model;
    const struct judgement *j = judgement_of(m, c->thing);
    double all = 0;
    for (uint32_t i = j->criterion_from; i < j->criterion_from + j->criteria; i++)
        if (state_of_slot(&doc->run, m->criterion[i].counted) == KNOWN && (!j->score.by_theme || m->criterion[i].theme == c->theme))
            all += m->criterion[i].weight;
    return all;
}

/* What the theme of a criterion weighs among the themes that have points; 1 where themes do not count. */
static double theme_share(const struct document *doc, const struct criterion *c)
{
    const struct model *m = doc->model;
    const struct judgement *j = judgement_of(m, c->thing);
    double all = 0;
    if (!j->score.by_theme)
        return 1;
    for (uint32_t i = j->theme_from; i < j->theme_from + j->themes; i++)
        if (state_of_slot(&doc->run, m->thing[m->theme[i].thing].slot) == KNOWN)
            all += m->theme[i].weight;
    return c->theme == NONE || all == 0 ? 0 : m->theme[m->thing[c->theme].detail].weight / all;
}

void eco_shares(const eco_policy *policy, const eco_project *project, struct eco_share *share)
{
    const struct document *doc = &project->document;
    for (uint32_t i = 0; i < policy->model.own.criteria; i++) {
        const struct criterion *c = &policy->model.criterion[i];
        double all = weights_beside(doc, c);
        bool counts = state_of_slot(&doc->run, c->counted) == KNOWN && all > 0;
        share[i].points = counts ? doc->run.value[c->counted] : NAN;
        share[i].weight = counts ? c->weight / all * theme_share(doc, c) : 0;
        share[i].missing = counts && state_of_slot(&doc->run, c->points) == UNKNOWN;
        share[i].added = counts ? share[i].weight * share[i].points : 0;
    }
}
