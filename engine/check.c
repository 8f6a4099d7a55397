/* The checker from end to end: names, things, score, remarks; then the program is verified. */
#include "check.h"

#include <string.h>

#include "allowance.h"
#include "check_model.h"


/* An input that nothing uses is asked for in vain. */
static void remark_unused(struct checker *c)
{
    for (uint32_t i = 0; i < c->m->things; i++) {
        const struct thing *t = &c->m->thing[i];
        if (t->kind == THING_INPUT && t->policy == 0 && !c->used[i] && t->type.base != BASE_BAD && t->type.base != BASE_TEXT)
            diagnose1(c->m->diagnostics, D_UNUSED_INPUT, t->at, t->path);
    }
}

/* A thing without a type and without a message would be read as "unknown" for ever: the checker itself is at fault. */
static void refuse_silence(struct checker *c)
{
    for (uint32_t i = 0; i < c->m->things; i++) {
        const struct thing *t = &c->m->thing[i];
        bool typed = t->kind != THING_GROUP && t->kind != THING_LIST && t->kind != THING_REMARK && t->kind != THING_GRADE &&
                     t->kind != THING_BREAKDOWN;
        if (typed && t->type.base == BASE_BAD && (t->node || judgement_at(c->m, t->policy)->criteria > 0))
            diagnose1(c->m->diagnostics, D_DEFECT, t->at, t->path);
    }
}

/* Last, as they name figures of breakdowns; behind the slots of all others, since nothing of what they need is run. */
static void check_tests_behind(struct checker *c)
{
    struct program *p = &c->m->program;
    uint32_t slots = p->slots;
    p->slots = c->m->extent.slots;
    check_tests(c);
    p->slots = slots;
}

static bool start(struct checker *c, struct model *m)
{
    *c = (struct checker){.m = m, .thing = NONE};
    m->names = names_new(m->arena);
    return m->names && unit_table_start(&m->units, m->arena);
}

void model_check(struct model *m)
{
    struct checker c;
    struct ops none = {0};
    if (!start(&c, m))
        return;
    c.ops = &none;
    gather_judgements(&c);
    if (m->arena->failed)
        return;
    check_declare(&c);
    c.used = arena_alloc(m->arena, m->things + 1);
    for (uint32_t i = 0; i < m->things && !m->arena->failed; i++)
        need(&c, i, m->thing[i].at);
    if (m->arena->failed)
        return;
    find_stretches(m);
    check_claims(&c);
    check_breakdowns(&c);
    check_tests_behind(&c);
    if (m->diagnostics->errors == 0)
        refuse_silence(&c);
    if (m->diagnostics->errors == 0)
        remark_unused(&c);
    m->program.has_margins = program_find_margins(&m->program);
    allowances_gather(m);
    allowances_apply(m);
    diagnostics_sort(m->diagnostics);
}
