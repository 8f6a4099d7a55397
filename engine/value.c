/* Declared values, dated or not, and where figures come from. */
#include <math.h>

#include "adapt.h"
#include "check.h"

bool check_provenance(struct checker *c, const struct node *node, struct provenance *p)
{
    bool any = false;
    for (const struct node *kid = node->first; kid; kid = kid->next) {
        any |= kid->kind == N_SOURCE || kid->kind == N_LICENCE || kid->kind == N_CHECKED_ON ||
               kid->kind == N_VALID_UNTIL || kid->kind == N_STANDING || kid->kind == N_SEE;
        if (kid->kind == N_SOURCE || (kid->kind == N_SEE && !p->source.n))
            p->source = kid->text;
        else if (kid->kind == N_LICENCE)
            p->licence = kid->text;
        else if (kid->kind == N_CHECKED_ON)
            p->checked_on = (int32_t)kid->number;
        else if (kid->kind == N_VALID_UNTIL)
            p->valid_until = (int32_t)kid->number;
        else if (kid->kind == N_STANDING)
            p->standing = kid->op;
        if (kid->kind == N_SOURCE || kid->kind == N_SEE)
            p->at = kid->at;
    }
    (void)c;
    return any;
}

static bool entry_value(struct checker *c, const struct node *entry, struct type *type, double *value, double *half_width)
{
    const struct node *number = node_find(entry, N_NUMBER), *plus_minus = node_find(entry, N_PLUS_MINUS);
    if (!number)
        return false;
    check_plus_minus(c, plus_minus, type);
    if (!constant_in(c, number, type, value))
        return false;
    *half_width = check_half_width(c, plus_minus, *value, type);
    return true;
}

/* Without `in [unit]` the first figure's unit is the value's. */
static bool value_unit(struct checker *c, const struct node *node, struct type *type)
{
    const struct node *unit = node_find(node, N_UNIT), *entry = node_find(node, N_ENTRY);
    const struct node *number = entry ? node_find(entry, N_NUMBER) : NULL;
    *type = type_number(unit_one());
    if (unit)
        return read_unit(c, unit->unit, unit->at, &type->unit);
    return !number || !number->unit.n || read_unit(c, number->unit, number->at, &type->unit);
}

static uint32_t new_dated(struct checker *c, struct dated_value dated)
{
    struct program *p = &c->m->program;
    struct dated_value *v = arena_grow(c->m->arena, p->dated, &p->dated_cap, p->dateds + 1, sizeof *v);
    if (!v)
        return NONE;
    p->dated = v;
    v[p->dateds] = dated;
    return p->dateds++;
}

static void new_uncertain(struct checker *c, uint32_t slot, double half_width)
{
    struct program *p = &c->m->program;
    struct uncertain_slot *v = arena_grow(c->m->arena, p->uncertain, &p->uncertain_cap, p->uncertains + 1, sizeof *v);
    if (!v)
        return;
    p->uncertain = v;
    v[p->uncertains++] = (struct uncertain_slot){slot, half_width};
}

void check_value(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    const struct node *node = c->m->thing[index].node;
    struct value *value = &c->m->value[c->m->thing[index].detail];
    struct type type;
    struct dated_value dated = {0};
    bool good = value_unit(c, node, &type), by_date = false;
    value->provenance = (struct provenance){.checked_on = NO_DAY, .valid_until = NO_DAY, .at = node->at};
    check_provenance(c, node, &value->provenance);
    dated.from = arena_alloc(c->m->arena, node->kids * sizeof *dated.from);
    dated.value = arena_alloc(c->m->arena, node->kids * sizeof *dated.value);
    dated.half_width = arena_alloc(c->m->arena, node->kids * sizeof *dated.half_width);
    for (const struct node *kid = node->first; kid && !c->m->arena->failed; kid = kid->next) {
        double figure = 0, half_width = NAN;
        if (kid->kind != N_ENTRY)
            continue;
        by_date |= kid->op != 0;
        good = entry_value(c, kid, &type, &figure, &half_width) && good;
        check_provenance(c, kid, &value->provenance);
        if (dated.n > 0 && (int32_t)kid->number <= dated.from[dated.n - 1])
            diagnose(c->m->diagnostics, D_DATES_ORDER, kid->at);
        dated.from[dated.n] = (int32_t)kid->number;
        dated.half_width[dated.n] = half_width;
        dated.uncertain |= half_width > 0;
        dated.value[dated.n++] = figure;
    }
    if (!value->provenance.source.n && good)
        diagnose1(c->m->diagnostics, D_NO_SOURCE, place_said(c->m, node), node->text);
    value->dated = NONE;
    value->constant = dated.n ? dated.value[0] : 0;
    if (by_date) {
        value->dated = new_dated(c, dated);
        refer(c, c->m->as_of, NONE, NONE, node->at);
        uint32_t slot = emit(c, OP_DATED, node->at, c->m->program.as_of, value->dated, 0);
        c->m->thing[index].slot = slot;
    } else {
        uint32_t slot = constant_slot(c, value->constant);
        if (dated.uncertain)
            new_uncertain(c, slot, dated.half_width[0]);
        value->uncertain = dated.uncertain;
        c->m->thing[index].slot = slot;
    }
    struct thing *t = &c->m->thing[index];
    t->standing = value->provenance.standing;
    t->type = good ? type : type_of(BASE_BAD);
    end_thing(c, index, &outer);
}
