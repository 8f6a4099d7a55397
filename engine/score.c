/* Themes, the score block and the grades. */
#include <math.h>

#include "check.h"

/* The one mean of the program over criteria or themes that applies to them all. */
static uint32_t mean_over(struct checker *c, const uint32_t *points, const double *weights, uint32_t n, struct span at)
{
    uint32_t list = new_list(c, n), p = new_column(c, list), w = new_column(c, list);
    for (uint32_t i = 0; i < n; i++) {
        emit(c, OP_PUT, at, points[i], p, i);
        emit(c, OP_PUT, at, constant_slot(c, weights[i]), w, i);
    }
    return emit(c, OP_MEAN, at, p, w, NONE);
}

struct gathered {
    uint32_t *points, *answered;
    double *weight, total;
    uint32_t n;
    bool bad;
};

/* Criteria of one theme (or all, theme NONE), compiled first. */
static struct gathered gather(struct checker *c, uint32_t theme, struct span at)
{
    struct model *m = c->m;
    const struct judgement *j = judgement(c);
    struct gathered g = {.points = arena_alloc(m->arena, (j->criteria + 1) * sizeof(uint32_t)),
                         .answered = arena_alloc(m->arena, (j->criteria + 1) * sizeof(uint32_t)),
                         .weight = arena_alloc(m->arena, (j->criteria + 1) * sizeof(double))};
    for (uint32_t i = j->criterion_from; i < j->criterion_from + j->criteria && !m->arena->failed; i++) {
        uint32_t thing = m->criterion[i].thing;
        need(c, thing, at);
        if (theme != NONE && m->criterion[i].theme != theme)
            continue;
        refer(c, thing, NONE, NONE, at);
        g.bad |= m->thing[thing].type.base == BASE_BAD;
        if (m->thing[thing].type.base == BASE_BAD)
            continue;
        g.points[g.n] = m->criterion[i].counted;
        g.answered[g.n] = emit(c, OP_ANSWERED, at, m->criterion[i].points, 0, 0);
        g.weight[g.n] = m->criterion[i].weight;
        g.total += g.weight[g.n++];
    }
    return g;
}

void check_theme(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    const struct node *node = c->m->thing[index].node, *weight = node_find(node, N_WEIGHT);
    const struct node *side = node_find(node, N_SIDE);
    struct theme theme = {.thing = index, .side = side ? side->op : 0};
    struct gathered g = gather(c, index, node->at);
    theme.criteria_weight = theme.weight = g.total;
    if (!weight && judgement(c)->score.by_theme)
        diagnose1(c->m->diagnostics, D_NO_WEIGHT, node->name_at, node->text);
    if (weight) {
        theme.has_weight = true;
        theme.weight = weight->number;
        if (weight->number <= 0)
            diagnose1(c->m->diagnostics, D_BAD_WEIGHT, weight->at, number_words(c, weight->number, 9, weight->at));
        else if (!judgement(c)->score.by_theme && !g.bad && fabs(g.total - weight->number) > 1e-9 * weight->number)
            diagnose3(c->m->diagnostics, D_WEIGHTS, weight->at, number_words(c, g.total, 9, weight->at),
                      number_words(c, weight->number, 9, weight->at),
                      words(c, node->at, "with 'mean of criteria' a theme weighs what its criteria weigh",
                            "avec « moyenne des critères » un thème pèse ce que pèsent ses critères"));
    }
    uint32_t slot = mean_over(c, g.points, g.weight, g.n, node->at);
    struct thing *t = &c->m->thing[index];
    t->slot = slot;
    t->type = g.bad ? type_of(BASE_BAD) : type_number(unit_one());
    c->m->theme[t->detail] = theme;
    end_thing(c, index, &outer);
}

static uint32_t over_themes(struct checker *c, struct span at, bool *bad)
{
    struct model *m = c->m;
    const struct judgement *j = judgement(c);
    uint32_t *points = arena_alloc(m->arena, (j->themes + 1) * sizeof *points);
    double *weights = arena_alloc(m->arena, (j->themes + 1) * sizeof *weights);
    for (uint32_t i = 0; i < j->themes && !m->arena->failed; i++) {
        uint32_t thing = m->theme[j->theme_from + i].thing;
        need(c, thing, at);
        refer(c, thing, NONE, NONE, at);
        *bad |= m->thing[thing].type.base == BASE_BAD;
        points[i] = m->thing[thing].slot;
        weights[i] = m->theme[j->theme_from + i].weight;
    }
    return m->arena->failed ? 0 : mean_over(c, points, weights, j->themes, at);
}

static void check_total(struct checker *c, const struct node *node, double total)
{
    const struct node *line = node_find(node, N_WEIGHTS_TOTAL);
    judgement(c)->score.weights_total = line ? line->number : NAN;
    if (line && fabs(total - line->number) > 1e-9 * fabs(total))
        diagnose3(c->m->diagnostics, D_WEIGHTS, line->at, number_words(c, total, 9, line->at),
                  number_words(c, line->number, 9, line->at),
                  words(c, line->at, "change the weights of criteria, or the total", "changer des poids de critères, ou le total"));
}

/* Grades become bands of the score, best first: from 80, from 65, ..., the last for everything else. */
static uint32_t grade_bands(struct checker *c)
{
    struct model *m = c->m;
    const struct judgement *j = judgement(c);
    struct piecewise p = {.n = j->grades};
    p.edge = arena_alloc(m->arena, (j->grades + 1) * sizeof *p.edge);
    p.points = arena_alloc(m->arena, (j->grades + 1) * sizeof *p.points);
    p.relation = arena_alloc(m->arena, j->grades + 1);
    for (uint32_t i = 0; i < j->grades && !m->arena->failed; i++) {
        p.edge[i] = (struct edge){j->grade[i].from, NONE};
        p.points[i] = i;
        p.relation[i] = i + 1 == j->grades ? PIECE_ELSE : j->grade[i].strict ? PIECE_ABOVE : PIECE_FROM;
    }
    return m->arena->failed ? 0 : new_piecewise(c, p);
}

/* The conditions of one kind of line of the score block, each with its sentence. */
static void read_lines(struct checker *c, const struct node *node, enum node_kind kind)
{
    struct score_rule *score = &judgement(c)->score;
    score->no_grade = kind == N_NO_GRADE ? arena_alloc(c->m->arena, (node->kids + 1) * sizeof *score->no_grade) : score->no_grade;
    score->cap = kind == N_AT_MOST ? arena_alloc(c->m->arena, (node->kids + 1) * sizeof *score->cap) : score->cap;
    for (const struct node *kid = node->first; kid && !c->m->arena->failed; kid = kid->next) {
        if (kid->kind != kind)
            continue;
        if (kind == N_AT_MOST && (kid->number < 0 || kid->number > 100))
            diagnose1(c->m->diagnostics, D_POINTS_RANGE, kid->at, text_format(c->m->arena, "%g", kid->number));
        struct operand when = condition(c, kid->first);
        struct template because;
        check_template(c, node_find(kid, N_BECAUSE), &because);
        if (when.type.base == BASE_BAD)
            continue;
        if (kind == N_NO_GRADE)
            score->no_grade[score->no_grades++] = (struct no_grade){when.slot, because};
        else
            score->cap[score->caps++] = (struct cap){when.slot, kid->number, because};
    }
}

static void publish(struct checker *c, uint32_t thing, uint32_t slot, struct type type)
{
    c->m->thing[thing].slot = slot;
    c->m->thing[thing].type = type;
}

/* 50 % beside 1 would weigh 50: weights are all percentages, or none is. */
static void refuse_mixed_weights(struct checker *c)
{
    const struct node *percent = NULL, *plain = NULL;
    const struct judgement *j = judgement(c);
    for (uint32_t i = j->criterion_from; i < j->criterion_from + j->criteria; i++) {
        const struct node *weight = node_find(c->m->thing[c->m->criterion[i].thing].node, N_WEIGHT);
        if (weight && weight->unit.n)
            percent = percent ? percent : weight;
        else if (weight)
            plain = weight;
    }
    if (percent && plain)
        diagnostic_relate(diagnose1(c->m->diagnostics, D_BAD_WEIGHT, percent->at, source_slice(c->m->sources, percent->at)),
                          NOTE_OTHER_SIDE, plain->at);
}

/* Three things, each finished before the next is compiled: the mean with its completeness, the score under its limits,
 * the grade. So a limit may rest on completeness, a grade on the score, and whatever they name comes in between. */
void check_completeness(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    struct model *m = c->m;
    struct judgement *j = judgement(c);
    const struct node *node = m->thing[j->score_thing].node;
    struct span at = node ? node->at : m->thing[index].at;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    struct gathered g = gather(c, NONE, at);
    bool bad = g.bad;
    double total = j->score.by_theme ? 0 : g.total;
    for (uint32_t i = j->theme_from; i < j->theme_from + j->themes; i++) {
        need(c, m->theme[i].thing, at);
        total += j->score.by_theme ? m->theme[i].weight : 0;
    }
    refuse_mixed_weights(c);
    if (node && !bad)
        check_total(c, node, total);
    j->score.uncapped = j->score.by_theme ? over_themes(c, at, &bad) : mean_over(c, g.points, g.weight, g.n, at);
    j->score.completeness = while_asked(c, mean_over(c, g.answered, g.weight, g.n, at), at);
    publish(c, index, j->score.completeness,
            bad ? type_of(BASE_BAD) : type_number(unit_percent(&m->units)));
    end_thing(c, index, &outer);
}

/* A used policy has no score on a day for which it was not made; without a day there is none to judge by, and a gate asks for one. */
static uint32_t while_valid(struct checker *c, uint32_t score, struct span at)
{
    const struct judgement *j = judgement(c);
    const int32_t ends[] = {j->valid_from, j->valid_until};
    const uint32_t day = c->m->program.as_of;
    for (int i = 0; i < 2 && c->policy > 0; i++) {
        if (ends[i] == NO_DAY)
            continue;
        uint32_t end = constant_slot(c, ends[i]);
        uint32_t outside = i == 0 ? emit(c, OP_LESS, at, day, end, 0) : emit(c, OP_LESS, at, end, day, 0);
        score = emit(c, OP_PICK, at, emit(c, OP_BLOCKS, at, outside, 0, 0), new_slot(c, 0, UNKNOWN), score);
    }
    return score;
}

void check_score(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    struct model *m = c->m;
    struct judgement *j = judgement(c);
    const struct node *node = m->thing[j->score_thing].node;
    struct span at = node ? node->at : m->thing[index].at;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    need(c, j->completeness_thing, at);
    for (uint32_t i = j->criterion_from; i < j->criterion_from + j->criteria; i++)
        refer(c, m->criterion[i].thing, NONE, NONE, at);
    if (node)
        read_lines(c, node, N_AT_MOST);
    uint32_t slot = j->score.uncapped;
    for (uint32_t i = 0; i < j->score.caps; i++) {
        uint32_t capped = emit(c, OP_LEAST, at, slot, constant_slot(c, j->score.cap[i].limit), 0);
        slot = emit(c, OP_PICK, at, emit(c, OP_BLOCKS, at, j->score.cap[i].slot, 0, 0), capped, slot);
    }
    j->score.score = slot = while_asked(c, while_valid(c, slot, at), at);
    bool bad = m->thing[j->completeness_thing].type.base == BASE_BAD;
    publish(c, index, slot, bad ? type_of(BASE_BAD) : type_number(unit_one()));
    end_thing(c, index, &outer);
}

void check_grade(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    struct model *m = c->m;
    struct judgement *j = judgement(c);
    const struct node *node = m->thing[j->score_thing].node;
    struct span at = node ? node->at : m->thing[index].at;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    need(c, j->score_thing, at);
    refer(c, j->score_thing, NONE, NONE, at);
    j->score.grade = NONE;
    if (j->grades > 0 && m->thing[j->score_thing].type.base != BASE_BAD) {
        if (node)
            read_lines(c, node, N_NO_GRADE);
        uint32_t slot = emit(c, OP_GRADE, at, j->score.score, 0, grade_bands(c));
        for (uint32_t i = 0; i < j->score.no_grades; i++)
            slot = emit(c, OP_WITHHOLD, at, slot, j->score.no_grade[i].slot, 0);
        j->score.grade = slot = while_asked(c, slot, at);
        struct type grade = type_of(BASE_CHOICE);
        grade.set = m->thing[index].detail;
        publish(c, index, slot, grade);
    }
    end_thing(c, index, &outer);
}
