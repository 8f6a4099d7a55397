/* Criteria, gates and remarks: the clauses of each, and the operations that give points and outcomes. */
#include <math.h>

#include "check.h"

/* Which clause belongs to which block; the first column is where it would belong. */
static const struct { enum node_kind clause; int token; bool criterion, gate, remark; } clauses[] = {
    {N_APPLIES_WHEN, TOK_APPLIES_WHEN, true, true, true},
    {N_MEASURE, TOK_MEASURE, true, false, false},
    {N_BANDS, TOK_BANDS, true, false, false},
    {N_SCALE, TOK_SCALE, true, false, false},
    {N_BAND, TOK_UP_TO, true, false, false},
    {N_POINT, TOK_AT, true, false, false},
    {N_CHOICES, TOK_CHOICES, true, false, false},
    {N_ANSWER, TOK_CHOICES, true, false, false},
    {N_DECISION, TOK_SCORES, true, false, false},
    {N_ADDS, TOK_ADDS, true, false, false},
    {N_ADDS_BY, TOK_ADDS, true, false, false},
    {N_POINTS, TOK_POINTS, true, false, false},
    {N_MISSING, TOK_MISSING, true, false, false},
    {N_BLOCK_WHEN, TOK_BLOCK_WHEN, false, true, false},
    {N_WARN_WHEN, TOK_WARN_WHEN, false, false, true},
    {N_MAY_BE_WAIVED, TOK_MAY_BE_WAIVED, false, true, false},
    {N_WEIGHT, TOK_WEIGHT, true, false, false},
    {N_IN_THEME, TOK_IN, true, false, false},
};

static void refuse_misplaced(struct checker *c, const struct node *node)
{
    for (const struct node *kid = node->first; kid; kid = kid->next)
        for (size_t i = 0; i < sizeof clauses / sizeof clauses[0]; i++) {
            bool fits = node->kind == N_CRITERION ? clauses[i].criterion : node->kind == N_GATE ? clauses[i].gate : clauses[i].remark;
            if (clauses[i].clause != kid->kind || fits)
                continue;
            int home = clauses[i].criterion ? TOK_CRITERION : clauses[i].gate ? TOK_GATE : TOK_REMARK;
            int here = node->kind == N_CRITERION ? TOK_CRITERION : node->kind == N_GATE ? TOK_GATE : TOK_REMARK;
            diagnose3(c->m->diagnostics, D_MISPLACED, kid->at, keyword_name(c, clauses[i].token, kid->at),
                      keyword_name(c, here, kid->at), keyword_name(c, home, kid->at));
        }
}

/* Of two, one would not count, and nobody could see which. */
static void refuse_twice(struct checker *c, const struct node *node)
{
    static const struct { enum node_kind clause; int token; } once[] = {
        {N_APPLIES_WHEN, TOK_APPLIES_WHEN}, {N_MEASURE, TOK_MEASURE}, {N_MISSING, TOK_MISSING}, {N_BECAUSE, TOK_BECAUSE},
        {N_FIX, TOK_FIX}, {N_WEIGHT, TOK_WEIGHT}, {N_IN_THEME, TOK_IN}, {N_POINTS, TOK_POINTS},
    };
    for (size_t i = 0; i < sizeof once / sizeof once[0]; i++) {
        const struct node *first = node_find(node, once[i].clause);
        for (const struct node *kid = first ? first->next : NULL; kid; kid = kid->next)
            if (kid->kind == once[i].clause)
                diagnostic_relate(diagnose1(c->m->diagnostics, D_SAID_TWICE, kid->at, keyword_name(c, once[i].token, kid->at)),
                                  NOTE_FIRST_HERE, first->at);
    }
}

static uint32_t count_kids(const struct node *node, enum node_kind kind)
{
    uint32_t n = 0;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        n += kid->kind == kind;
    return n;
}

static void sees_of(struct checker *c, const struct node *node, struct template **see, uint32_t *n)
{
    *see = arena_alloc(c->m->arena, (count_kids(node, N_SEE) + 1) * sizeof **see);
    *n = 0;
    for (const struct node *kid = node->first; kid && *see; kid = kid->next)
        if (kid->kind == N_SEE)
            check_template(c, kid, &(*see)[(*n)++]);
}

/* All of several conditions are not applicable: then so is what they decide. */
static void join_na(struct checker *c, uint32_t condition_slot, struct span at, uint32_t *all_na)
{
    uint32_t na = emit(c, OP_IS_NA, at, condition_slot, 0, 0);
    *all_na = *all_na == NONE ? na : emit(c, OP_AND, at, *all_na, na, 0);
}

static uint32_t unless(struct checker *c, uint32_t all_na, uint32_t points, struct span at)
{
    if (all_na == NONE)
        return points;
    return emit(c, OP_ASKED, at, emit(c, OP_NOT, at, all_na, 0, 0), points, 0);
}

/* ---- the measure ---- */

static struct operand measure_of(struct checker *c, const struct node *node)
{
    const struct node *measure = node_find(node, N_MEASURE);
    if (!measure)
        return bad_operand(node->at);
    const struct node *unit = node_find(measure, N_UNIT);
    struct operand x = expression(c, measure->first, NULL);
    struct unit wanted;
    if (x.type.base == BASE_BAD || !unit)
        return x;
    if (!read_unit(c, unit->unit, unit->at, &wanted))
        return bad_operand(measure->at);
    struct type want = type_number(wanted);
    return fit(c, &x, &want) ? x : bad_operand(measure->at);
}

static void keep_decision(struct checker *c, struct criterion *criterion, uint32_t when, const struct node *line)
{
    if (!criterion->decision)
        criterion->decision = arena_alloc(c->m->arena, (c->m->thing[criterion->thing].node->kids + 1) * sizeof(struct decision));
    if (criterion->decision)
        criterion->decision[criterion->decisions++] = (struct decision){when, line->label, line->at};
}

/* ---- the ways to give points ---- */

static int form_of(struct checker *c, const struct node *node)
{
    static const enum node_kind forms[] = {N_BANDS, N_SCALE, N_CHOICES, N_ADDS, N_ADDS_BY, N_POINTS};
    int form = 0;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
            if (kid->kind != forms[i])
                continue;
            int this_form = kid->kind == N_ADDS_BY ? N_ADDS : (int)kid->kind;
            if (form && (form != this_form || (form != N_ADDS && node_find(node, kid->kind) != kid))) {
                diagnose(c->m->diagnostics, D_TWO_POINTS_RULES, kid->at);
                return form;
            }
            form = this_form;
        }
    return form ? form : node_find(node, N_DECISION) ? N_DECISION : 0;
}

static struct operand piecewise_points(struct checker *c, const struct node *node, int form, struct criterion *criterion,
                                       const struct operand *measure)
{
    if (measure->type.base == BASE_BAD)
        return bad_operand(node->at);
    criterion->piecewise = check_piecewise(c, node, form, measure);
    if (criterion->piecewise == NONE)
        return bad_operand(node->at);
    enum op_code code = form == N_BANDS ? OP_BANDS : form == N_SCALE ? OP_SCALE : OP_CHOICE;
    uint32_t slot = emit(c, code, measure->at, measure->slot, 0, criterion->piecewise);
    return (struct operand){.slot = slot, .type = type_number(unit_one()), .at = node->at};
}

static struct operand adds_points(struct checker *c, const struct node *node, struct criterion *criterion)
{
    double total = 0;
    uint32_t sum = constant_slot(c, 0), nothing = constant_slot(c, 0), all_na = NONE;
    bool good = true;
    for (const struct node *kid = node->first; kid; kid = kid->next) {
        uint32_t part;
        if (kid->kind == N_ADDS) {
            struct operand when = condition(c, kid->first);
            good &= when.type.base != BASE_BAD;
            total += kid->number;
            part = emit(c, OP_PICK, kid->at, when.slot, constant_slot(c, kid->number), nothing);
            join_na(c, when.slot, kid->at, &all_na);
            keep_decision(c, criterion, when.slot, kid);
        } else if (kid->kind == N_ADDS_BY) {
            struct operand x = expression(c, kid->first, NULL);
            uint32_t table = x.type.base == BASE_BAD ? NONE : check_piecewise(c, kid, N_ADDS_BY, &x);
            good &= table != NONE;
            double best = 0;
            for (uint32_t i = 0; table != NONE && i < c->m->program.piecewise[table].n; i++)
                best = c->m->program.piecewise[table].points[i] > best ? c->m->program.piecewise[table].points[i] : best;
            total += best;
            uint32_t points = emit(c, OP_CHOICE, kid->at, x.slot, 0, table);
            uint32_t na = emit(c, OP_IS_NA, kid->at, x.slot, 0, 0);
            part = emit(c, OP_PICK, kid->at, na, nothing, points);
            join_na(c, x.slot, kid->at, &all_na);
        } else {
            continue;
        }
        sum = emit(c, OP_ADD, kid->at, sum, part, 0);
    }
    if (good && fabs(total - 100) > 1e-9 * 100)
        diagnose1(c->m->diagnostics, D_ADDS_TOTAL, node->name_at, number_words(c, total, 9, node->name_at));
    if (!good)
        return bad_operand(node->at);
    return (struct operand){.slot = unless(c, all_na, sum, node->at), .type = type_number(unit_one()), .at = node->at};
}

static struct operand formula_points(struct checker *c, const struct node *node)
{
    struct operand x = expression(c, node_find(node, N_POINTS)->first, NULL);
    struct type want = type_number(unit_one());
    if (x.type.base == BASE_NUMBER && unit_is_percent(&c->m->units, &x.type.unit))
        want.unit = x.type.unit;                /* 61 % is 61 points */
    if (!fit(c, &x, &want))
        return bad_operand(node->at);
    x.slot = emit(c, OP_CUT, node->at, x.slot, 0, 0);
    x.type = type_number(unit_one());
    return x;
}

/* `scores 60 when ...` lines, first true wins, before what else gives points. */
static struct operand decided(struct checker *c, const struct node *node, struct criterion *criterion, struct operand rest,
                              bool has_rest)
{
    uint32_t room = count_kids(node, N_DECISION) + 1, n = 0, all_na = NONE;
    uint32_t *when = arena_alloc(c->m->arena, room * sizeof *when);
    const struct node **line = arena_alloc(c->m->arena, room * sizeof *line);
    if (!when || !line)
        return bad_operand(node->at);
    bool closed = has_rest, good = !has_rest || rest.type.base != BASE_BAD, ended = false;
    for (const struct node *kid = node->first; kid; kid = kid->next) {
        if (kid->kind != N_DECISION)
            continue;
        if (kid->number < 0 || kid->number > 100)
            diagnose1(c->m->diagnostics, D_POINTS_RANGE, kid->at, number_words(c, kid->number, 9, kid->at));
        if (ended)
            diagnose(c->m->diagnostics, D_AFTER_OTHERWISE, kid->at);
        line[n] = kid;
        if (kid->op == TOK_OTHERWISE) {
            rest = (struct operand){.slot = constant_slot(c, kid->number), .type = type_number(unit_one()), .at = kid->at};
            closed = ended = true;
            keep_decision(c, criterion, NONE, kid);
            continue;
        }
        struct operand x = condition(c, kid->first);
        good &= x.type.base != BASE_BAD;
        when[n++] = x.slot;
        keep_decision(c, criterion, x.slot, kid);
        if (good && !has_rest)
            join_na(c, x.slot, kid->at, &all_na);
    }
    if (!closed)
        diagnose(c->m->diagnostics, D_NO_OTHERWISE, n ? line[n - 1]->at : node->at);
    if (!good || !closed)
        return bad_operand(node->at);
    while (n-- > 0)
        rest.slot = emit(c, OP_PICK, line[n]->at, when[n], constant_slot(c, line[n]->number), rest.slot);
    rest.slot = unless(c, all_na, rest.slot, node->at);
    return rest;
}

static bool has_broken(const struct node *node)
{
    return node->damaged || node_find(node, N_BROKEN);
}

static struct operand points_of(struct checker *c, const struct node *node, struct criterion *criterion)
{
    int form = form_of(c, node);
    struct operand measure = measure_of(c, node), points = bad_operand(node->at);
    criterion->form = form;
    criterion->has_measure = measure.type.base != BASE_BAD;
    criterion->measure = measure.slot;
    criterion->measure_type = measure.type;
    bool measured = form == N_BANDS || form == N_SCALE || form == N_CHOICES;
    if (form == 0 && !has_broken(node))
        diagnose1(c->m->diagnostics, D_NO_POINTS_RULE, node->name_at, node->text);
    if (measured && !node_find(node, N_MEASURE) && !has_broken(node))
        diagnose1(c->m->diagnostics, D_NO_MEASURE, node->name_at, node->text);
    if (measured)
        points = piecewise_points(c, node, form, criterion, &measure);
    else if (form == N_ADDS)
        points = adds_points(c, node, criterion);
    else if (form == N_POINTS)
        points = formula_points(c, node);
    if (node_find(node, N_DECISION))
        points = decided(c, node, criterion, points, form != N_DECISION);
    return points;
}

static uint32_t applied(struct checker *c, const struct node *node, uint32_t slot, bool *good)
{
    const struct node *applies = node_find(node, N_APPLIES_WHEN);
    if (!applies)
        return while_asked(c, slot, node->at);
    struct operand x = condition(c, applies->first);
    *good &= x.type.base != BASE_BAD;
    return while_asked(c, emit(c, OP_ASKED, applies->at, x.slot, slot, 0), node->at);
}

static void weigh(struct checker *c, const struct node *node, struct criterion *criterion)
{
    const struct node *weight = node_find(node, N_WEIGHT), *in = node_find(node, N_IN_THEME);
    criterion->weight = 1;
    if (!weight && !has_broken(node))
        diagnose1(c->m->diagnostics, D_NO_WEIGHT, node->name_at, node->text);
    if (weight)
        criterion->weight = weight->number;
    if (weight && (weight->number <= 0 || (weight->unit.n && !text_is(weight->unit, "%"))))
        diagnose1(c->m->diagnostics, D_BAD_WEIGHT, weight->at, number_words(c, weight->number, 9, weight->at));
    criterion->theme = NONE;
    uint32_t theme;
    if (!in && judgement(c)->score.by_theme && !has_broken(node))
        diagnose1(c->m->diagnostics, D_NO_THEME, node->name_at, node->text);
    if (!in)
        return;
    struct text fold = text_fold(c->m->arena, in->text);
    if (find_name(c, fold, &theme) && c->m->thing[theme].kind == THING_THEME)
        criterion->theme = theme;
    else if (!check_is_broken(c, fold)) {
        struct text best = nearest_thing(c, in->text, THING_THEME, THING_THEME);
        struct text help = absent_help(c, in->at, fold, did_you_mean(c, rule_name(c, best, in->at), in->at));
        tell_removal(c, diagnose2(c->m->diagnostics, D_UNKNOWN_THEME, in->at, in->text, help), fold);
    }
}

void check_criterion(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    const struct node *node = c->m->thing[index].node, *missing = node_find(node, N_MISSING), *standing = node_find(node, N_STANDING);
    struct criterion criterion = {.thing = index, .piecewise = NONE, .missing = judgement(c)->score.missing};
    refuse_misplaced(c, node);
    refuse_twice(c, node);
    weigh(c, node, &criterion);
    if (node_find(node, N_APPLIES_WHEN))
        facts_of(c, node_find(node, N_APPLIES_WHEN)->first, true);
    struct operand points = points_of(c, node, &criterion);
    c->facts = 0;
    bool good = points.type.base != BASE_BAD;
    uint32_t slot = applied(c, node, points.slot, &good);
    if (missing)
        criterion.missing = missing->number;
    if (missing && (criterion.missing < 0 || criterion.missing > 100))
        diagnose1(c->m->diagnostics, D_POINTS_RANGE, missing->at, number_words(c, criterion.missing, 9, missing->at));
    check_template(c, node_find(node, N_BECAUSE), &criterion.because);
    check_template(c, node_find(node, N_FIX), &criterion.fix);
    sees_of(c, node, &criterion.see, &criterion.sees);
    criterion.points = slot;
    criterion.counted = emit(c, OP_MISSING, node->at, slot, constant_slot(c, criterion.missing), 0);
    struct thing *t = &c->m->thing[index];
    t->standing = standing ? standing->op : 0;
    t->slot = slot;
    t->type = good ? type_number(unit_one()) : type_of(BASE_BAD);
    c->m->criterion[t->detail] = criterion;
    end_thing(c, index, &outer);
}

void check_gate(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    const struct node *node = c->m->thing[index].node, *standing = node_find(node, N_STANDING);
    bool is_gate = node->kind == N_GATE, good = true;
    uint32_t any = NONE;
    struct gate gate = {.thing = index};
    refuse_misplaced(c, node);
    refuse_twice(c, node);
    if (node_find(node, N_APPLIES_WHEN))
        facts_of(c, node_find(node, N_APPLIES_WHEN)->first, true);
    for (const struct node *kid = node->first; kid; kid = kid->next) {
        if (kid->kind != N_BLOCK_WHEN && kid->kind != N_WARN_WHEN)
            continue;
        struct operand x = condition(c, kid->first);
        good &= x.type.base != BASE_BAD;
        any = any == NONE ? x.slot : emit(c, OP_OR, kid->at, any, x.slot, 0);
    }
    if (any == NONE && !has_broken(node))
        diagnose2(c->m->diagnostics, D_NO_CONDITION, node->name_at, node->text,
                  words(c, node->at, is_gate ? "blocks: add 'block when ...'" : "warns: add 'warn when ...'",
                        is_gate ? "bloque : ajouter « bloque si ... »" : "alerte : ajouter « alerte si ... »"));
    good &= any != NONE;
    c->facts = 0;
    gate.tested = c->m->thing[index].references;
    uint32_t slot = good ? applied(c, node, any, &good) : NONE;
    gate.asked = c->m->thing[index].references;
    check_template(c, node_find(node, N_BECAUSE), &gate.because);
    check_template(c, node_find(node, N_FIX), &gate.fix);
    sees_of(c, node, &gate.see, &gate.sees);
    gate.may_be_waived = node_find(node, N_MAY_BE_WAIVED) != NULL;
    gate.outcome = slot;
    struct thing *t = &c->m->thing[index];
    t->standing = standing ? standing->op : 0;
    t->slot = slot;
    t->type = good ? type_of(BASE_BOOL) : type_of(BASE_BAD);
    c->m->gate[t->detail] = gate;
    end_thing(c, index, &outer);
}
