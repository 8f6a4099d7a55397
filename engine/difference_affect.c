/* Whom a changed thing concerns. */
#include "difference.h"

enum answer { NOT_ASKED, YES, NO };

struct walk {
    const struct model *model;
    uint32_t target;
    const bool *column;         /* of the target, a table; NULL: all of it */
    unsigned char *rests;       /* by thing: enum answer */
};

/* References make no circle. */
static bool rests_on(struct walk *w, uint32_t thing)
{
    const struct thing *t = &w->model->thing[thing];
    bool rests = false;
    for (uint32_t i = 0; i < t->references && w->rests[thing] == NOT_ASKED && !rests; i++) {
        const struct reference *r = &t->reference[i];
        rests = r->thing == w->target ? !w->column || r->column == NONE || w->column[r->column] : rests_on(w, r->thing);
    }
    if (w->rests[thing] == NOT_ASKED)
        w->rests[thing] = rests ? YES : NO;
    return w->rests[thing] == YES;
}

/* What decides first. */
static const struct {
    enum thing_kind kind;
    const char *name;
} told[] = {{THING_CRITERION, "criterion"}, {THING_GATE, "gate"}, {THING_REMARK, "remark"}, {THING_INDICATOR, "indicator"}};
enum { TOLD = sizeof told / sizeof *told };

/* A theme concerns the criteria that stand in it. */
static bool is_concerned(struct walk *w, uint32_t thing)
{
    const struct thing *t = &w->model->thing[thing];
    if (t->kind == THING_CRITERION && w->model->criterion[t->detail].theme == w->target)
        return true;
    return rests_on(w, thing);
}

static cJSON *name_json(const struct thing *thing, const char *kind)
{
    cJSON *object = json_object();
    json_put(object, "kind", json_text(text_of(kind)));
    json_put(object, "name", json_text(thing->path));
    return json_put(object, "label", json_text(thing->label));
}

cJSON *affected_json(const struct telling *t, uint32_t target, const bool *column)
{
    const struct model *m = t->model;
    struct walk walk = {.model = m, .target = target, .column = column, .rests = arena_alloc(t->arena, m->things + 1)};
    cJSON *list = json_array();
    for (int k = 0; k < TOLD && walk.rests && target != NONE; k++)
        for (uint32_t i = 0; i < m->things; i++)
            if (m->thing[i].kind == told[k].kind && i != target && is_concerned(&walk, i))
                json_append(list, name_json(&m->thing[i], told[k].name));
    return list;
}
