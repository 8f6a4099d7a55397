#include "suggestion.h"

#include <math.h>

#include "number.h"

enum {
    BASES = 12,                         /* tests looked at for one branch */
    CLOSER = 200,                       /* halvings towards an edge: each at least halves what lies between */
    DIGITS = 6                          /* of a number that is not whole, next to an edge */
};

/* ---- one trial ---- */

static bool try_answer(struct probe *p, const struct answer *a)
{
    struct document doc = {0};
    struct eco_project_options options = {0};
    cJSON *before = cJSON_DetachItemFromObjectCaseSensitive(p->object, p->key);
    cJSON_AddItemToObject(p->object, p->key, answer_json(a));
    struct text bytes = result_text(&p->scratch, p->project);
    document_read(&doc, p->m, TEXT("test"), bytes, &options);
    bool reached = doc.valid && coverage_reaches(p->s->coverage, p->branch, &doc);
    const struct thing *thing = &p->m->thing[p->s->coverage->branch[p->branch].thing];
    if (reached && thing->kind == THING_CRITERION)
        p->points = doc.run.value[thing->slot];
    p->s->arena->failed |= doc.arena.failed || p->scratch.failed;
    document_free(&doc);
    arena_clear(&p->scratch);
    cJSON_DeleteItemFromObjectCaseSensitive(p->object, p->key);
    if (before)
        cJSON_AddItemToObject(p->object, p->key, before);
    return reached;
}

/* ---- towards an edge ---- */

static bool tries(struct probe *p, const struct answer *like, double number)
{
    struct answer a = {.kind = like->kind, .number = number};
    return try_answer(p, &a);
}

/* How far two numbers or days have to be apart for another one between them: 1, or the last of six digits, but a millionth. */
static double step_between(const struct probe *p, const struct answer *a, double in, double out)
{
    bool whole = a->kind == ANSWER_DAY || p->m->thing[p->input->thing].type.whole;
    return whole ? 1 : fmax(pow(10, floor(log10(fmax(fabs(in), fabs(out)))) - (DIGITS - 1)), 1e-6);
}

/* A number between two that is a multiple of the step, without what binary fractions add. */
static double middle_of(double in, double out, double step)
{
    char digits[NUMBER_LENGTH];
    double middle = round((in / 2 + out / 2) / step) * step;
    int n = number_write_short(middle, 15, digits);
    return number_read((struct text){digits, (uint32_t)n}, &middle) ? middle : in;
}

/* Of the numbers no farther than a step, the one of fewest digits that still reaches the branch. */
static double shortest(struct probe *p, const struct answer *a, double x, double step)
{
    for (int digits = 1; digits < 12; digits++) {
        char text[NUMBER_LENGTH];
        double near;
        int n = number_write_short(x, digits, text);
        if (number_read((struct text){text, (uint32_t)n}, &near) && fabs(near - x) <= step && tries(p, a, near))
            return near;
    }
    return x;
}

/* From a number that reaches the branch to the next to one that does not. */
static double near_edge(struct probe *p, const struct answer *a, double out)
{
    double in = a->number, step = step_between(p, a, in, out);
    for (int i = 0; i < CLOSER && fabs(in - out) > step * 1.0001; i++) {
        double middle = middle_of(in, out, step);
        if (middle == in || middle == out)
            break;
        *(tries(p, a, middle) ? &in : &out) = middle;
        step = step_between(p, a, in, out);
    }
    return a->kind == ANSWER_DAY ? in : shortest(p, a, in, step);
}

/* The nearest candidate number, on either side, that does not reach the branch. */
static double neighbour(const struct candidates *list, const bool *reached, double x)
{
    double best = NAN;
    for (uint32_t i = 0; i < list->n; i++)
        if (list->at[i].kind != ANSWER_WORD && !reached[i] && (isnan(best) || fabs(list->at[i].number - x) < fabs(best - x)))
            best = list->at[i].number;
    return best;
}

static bool search_input(struct probe *p, struct suggestion *found)
{
    struct candidates list;
    bool reached[CANDIDATES] = {false};
    uint32_t first = NONE;
    candidates_offer(p, &list);
    for (uint32_t i = 0; i < list.n; i++) {
        reached[i] = try_answer(p, &list.at[i]);
        first = reached[i] && first == NONE ? i : first;
        if (first != NONE && list.at[first].kind == ANSWER_WORD)
            break;
    }
    if (first == NONE)
        return false;
    struct answer last = list.at[first];
    double out = last.kind != ANSWER_WORD ? neighbour(&list, reached, last.number) : NAN;
    if (!isnan(out))
        last.number = near_edge(p, &last, out);
    found->answer = answer_word(p->s, &last);
    found->points = try_answer(p, &last) ? p->points : NAN;
    return true;
}

/* ---- where the answer stands ---- */

static cJSON *object_of(struct probe *p, uint32_t thing, uint32_t row)
{
    uint32_t parent = p->m->thing[thing].parent;
    if (parent == NONE)
        return p->project;
    const struct thing *t = &p->m->thing[parent];
    cJSON *outer = object_of(p, parent, row);
    const char *name = arena_copy(p->s->arena, t->name.at, t->name.n);
    cJSON *inner = outer && name ? cJSON_GetObjectItemCaseSensitive(outer, name) : NULL;
    if (t->kind == THING_LIST)
        return cJSON_GetArrayItem(inner, (int)row);
    if (!inner && outer && name) {
        inner = json_object();
        cJSON_AddItemToObject(outer, name, inner);
    }
    return cJSON_IsObject(inner) ? inner : NULL;
}

static bool search_base(struct probe *p, struct suggestion *found)
{
    for (uint32_t i = 0; i < p->m->inputs; i++) {
        p->input = &p->m->input[i];
        const struct thing *t = &p->m->thing[p->input->thing];
        if (!p->seen[p->input->thing])
            continue;
        uint32_t row = t->row_list == NONE ? NONE : 0;
        p->object = object_of(p, p->input->thing, row);
        p->key = arena_copy(p->s->arena, t->name.at, t->name.n);
        if (cJSON_IsObject(p->object) && p->key && search_input(p, found)) {
            found->input = i;
            found->row = row;
            return true;
        }
    }
    return false;
}

static bool asks_curve_of(const struct model *m, uint32_t thing, uint32_t table)
{
    for (uint32_t i = 0; i < m->thing[thing].references; i++) {
        const struct thing *other = &m->thing[m->thing[thing].reference[i].thing];
        if (other->kind == THING_CURVE && m->curve[other->detail].table == table)
            return true;
    }
    return false;
}

bool suggestion_find(struct suite *s, uint32_t branch, const struct example *base, uint32_t bases, struct suggestion *found)
{
    struct probe p = {.s = s, .m = &s->policy->model, .branch = branch};
    const struct branch *b = &s->coverage->branch[branch];
    bool *seen = arena_alloc(s->arena, p.m->things + 1), good = false;
    if (!seen)
        return false;
    p.seen = seen;
    mark_references(p.m, b->thing, seen);
    seen[b->thing] = true;
    for (uint32_t i = 0; b->kind == BRANCH_ROW && i < p.m->inputs; i++)     /* what names its rows, not what it names */
        seen[p.m->input[i].thing] |= p.m->thing[p.m->input[i].thing].type.base == BASE_KEY;
    for (uint32_t i = 0; b->kind == BRANCH_ROW && i < p.m->things; i++)     /* and what goes into its curves */
        if (asks_curve_of(p.m, i, b->thing))
            mark_references(p.m, i, seen);
    for (uint32_t i = 0; i < bases && i < BASES && !good && !s->arena->failed; i++) {
        p.project = json_parse(s->arena, base[i].project);
        good = p.project && search_base(&p, found);
        found->base = i;
    }
    arena_free(&p.scratch);
    return good;
}

