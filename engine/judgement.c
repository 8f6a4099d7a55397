/* Which policies there are, the one that was loaded and those that it uses under a name, and which files belong to each. */
#include <math.h>
#include <stdlib.h>

#include "check.h"

#include "limits.h"

struct judgement *judgement_at(struct model *m, uint32_t policy)
{
    return policy == 0 ? &m->own : &m->used[policy - 1];
}

const struct node *judgement_block(const struct model *m, const struct judgement *j, enum node_kind kind)
{
    const struct node *block = NULL;
    for (uint32_t i = j->module; i != NONE && !block; i = m->module[i].base)
        block = node_find(m->module[i].parsed.file, kind);
    return block;
}

const struct judgement *judgement_of(const struct model *m, uint32_t thing)
{
    const uint32_t policy = m->thing[thing].policy;
    return policy == 0 ? &m->own : &m->used[policy - 1];
}

const struct judgement *judgement_of_group(const struct model *m, uint32_t group)
{
    for (uint32_t i = 0; i < m->used_count; i++)
        if (m->used[i].group == group)
            return &m->used[i];
    return NULL;
}

struct judgement *judgement(struct checker *c)
{
    return judgement_at(c->m, c->policy);
}

uint32_t scope_of(const struct checker *c)
{
    return judgement_at(c->m, c->policy)->group;
}

/* A library that several policies read as one knows nothing of them. */
bool find_name(const struct checker *c, struct text fold, uint32_t *thing)
{
    bool common = c->thing != NONE && c->m->thing[c->thing].is_common;
    uint32_t found;
    if (!names_find(c->m->names, scope_of(c), fold, &found) || (common && found != c->m->as_of && !c->m->thing[found].is_common))
        return false;
    *thing = found;
    return true;
}

void join_group(struct checker *c, const struct node *use, uint32_t group)
{
    for (uint32_t i = 0; i < c->m->used_count; i++) {
        struct judgement *j = &c->m->used[i];
        if (j->user == c->policy && j->use == use && j->group == NONE)
            j->group = group;
    }
}

/* ---- when it is asked ---- */

/* By a line of its own, or of a policy around it. */
static bool has_condition(struct model *m, uint32_t policy)
{
    for (; policy > 0; policy = judgement_at(m, policy)->user)
        if (node_find(judgement_at(m, policy)->use, N_ASKED_WHEN))
            return true;
    return false;
}

uint32_t policy_asked(struct checker *c, struct span at)
{
    bool common = c->thing != NONE && c->m->thing[c->thing].is_common;
    if (common || !has_condition(c->m, c->policy))
        return NONE;
    need(c, judgement(c)->group, at);
    refer(c, judgement(c)->group, NONE, NONE, at);
    return judgement(c)->asked;
}

/* Yes or no, or unknown: a condition that does not apply asks nothing. */
static uint32_t asked_by(struct checker *c, const struct node *asked)
{
    struct operand x = condition(c, asked->first);
    return x.type.base == BASE_BAD ? NONE : emit(c, OP_PICK, asked->at, x.slot, constant_slot(c, 1), constant_slot(c, 0));
}

void check_used_policy(struct checker *c, uint32_t group)
{
    struct checker outer;
    struct ops ops;
    const uint32_t policy = (uint32_t)(judgement_of_group(c->m, group) - c->m->used) + 1;
    const struct node *asked = node_find(c->m->thing[group].node, N_ASKED_WHEN);
    if (!has_condition(c->m, policy) || !begin_thing(c, group, &outer, &ops))
        return;
    uint32_t around = policy_asked(c, c->m->thing[group].at), slot = asked ? asked_by(c, asked) : around;
    if (asked && around != NONE && slot != NONE)
        slot = emit(c, OP_AND, asked->at, around, slot, 0);
    judgement_at(c->m, policy)->asked = c->m->thing[group].slot = slot;
    c->m->thing[group].type = type_of(slot == NONE ? BASE_BAD : BASE_BOOL);
    end_thing(c, group, &outer);
}

uint32_t while_asked(struct checker *c, uint32_t slot, struct span at)
{
    uint32_t asked = policy_asked(c, at);
    return asked == NONE ? slot : emit(c, OP_ASKED, at, asked, slot, 0);
}

uint32_t while_asked_outside(struct checker *c, uint32_t thing, uint32_t slot, struct span at)
{
    const uint32_t policy = c->policy;
    if (c->m->thing[thing].policy == policy || c->m->thing[thing].is_common)
        return slot;
    c->policy = c->m->thing[thing].policy;
    slot = while_asked(c, slot, at);
    c->policy = policy;
    return slot;
}

static bool is_in_stretch(const struct model *m, uint32_t thing)
{
    static const enum thing_kind kinds[] = {THING_INPUT, THING_DEFINE, THING_INDICATOR, THING_THEME, THING_CRITERION, THING_GATE, THING_REMARK,
                                            THING_SCORE, THING_GRADE, THING_COMPLETENESS};
    const struct thing *t = &m->thing[thing];
    bool keyed = t->kind == THING_GROUP && t->keyed != NONE, counts = keyed;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        counts |= t->kind == kinds[i];
    return counts && !t->is_common && t->op_from < t->op_to && judgement_of(m, thing)->asked != NONE;
}

static int in_order(const void *a, const void *b)
{
    const struct stretch *x = a, *y = b;
    return (x->from > y->from) - (x->from < y->from);
}

void find_stretches(struct model *m)
{
    struct program *p = &m->program;
    uint32_t n = 0, kept = 0;
    struct stretch *v = arena_alloc(m->arena, (m->things + 1) * sizeof *v);
    for (uint32_t i = 0; v && i < m->things; i++)
        if (is_in_stretch(m, i))
            v[n++] = (struct stretch){m->thing[i].op_from, m->thing[i].op_to, judgement_of(m, i)->asked};
    if (n == 0)
        return;
    qsort(v, n, sizeof *v, in_order);
    for (uint32_t i = 1; i < n; i++) {
        bool joins = v[i].from == v[kept].to && v[i].asked == v[kept].asked;
        if (joins)
            v[kept].to = v[i].to;
        else
            v[++kept] = v[i];
    }
    p->stretch = v;
    p->stretches = kept + 1;
}

/* ---- files ---- */

static bool holds(const struct checker *c, uint32_t policy, uint32_t module)
{
    for (uint32_t i = 0; i < c->holdings; i++)
        if (c->holding[i].policy == policy && c->holding[i].module == module)
            return true;
    return false;
}

static void add_holding(struct checker *c, uint32_t policy, uint32_t module)
{
    struct holding *v = arena_grow(c->m->arena, c->holding, &c->holding_cap, c->holdings + 1, sizeof *v);
    if (!v)
        return;
    c->holding = v;
    v[c->holdings++] = (struct holding){policy, module, policy};
    c->m->module[module].is_own |= policy == 0;
}

/* A file, the policy that it adapts and the libraries that they read, later ones first, as they were loaded: what they need stands
 * behind them. */
static void add_files(struct checker *c, uint32_t policy, uint32_t module)
{
    const struct model *m = c->m;
    bool *seen = arena_alloc(m->arena, m->modules + 1);
    if (!seen)
        return;
    seen[module] = true;
    for (bool more = true; more;) {
        more = false;
        for (uint32_t i = 0; i < m->uses; i++) {
            const struct use *use = &m->use[i];
            bool next = use->node->kind != N_USE_POLICY && seen[use->user] && !seen[use->module];
            seen[use->module] |= next;
            more |= next;
        }
    }
    for (uint32_t i = m->modules; i-- > 0;)
        if (seen[i] && i != module)
            add_holding(c, policy, i);
    add_holding(c, policy, module);
}

/* ---- policies ---- */

/* A circle was told when files were loaded; here it must only come to an end. */
static bool is_open(struct model *m, uint32_t policy, uint32_t module)
{
    for (; policy != 0; policy = judgement_at(m, policy)->user)
        if (judgement_at(m, policy)->module == module)
            return true;
    return m->own.module == module;
}

static void add_used(struct checker *c, uint32_t user, const struct use *use)
{
    struct model *m = c->m;
    if (is_open(m, user, use->module))
        return;
    if (m->used_count == POLICIES_USED) {
        if (!m->lost_library)
            diagnose_limit(m->diagnostics, D_TOO_MANY_POLICIES, use->node->at, POLICIES_USED);
        m->lost_library = true;
        return;
    }
    struct judgement *v = arena_grow(m->arena, m->used, &m->used_cap, m->used_count + 1, sizeof *v);
    if (!v)
        return;
    m->used = v;
    v[m->used_count++] = (struct judgement){.module = use->module, .user = user, .use = use->node, .group = NONE, .asked = NONE,
                                            .score = {.weights_total = NAN, .grade = NONE}};
    add_files(c, m->used_count, use->module);
}

/* Those that the files of one policy use. */
static void add_uses(struct checker *c, uint32_t policy)
{
    for (uint32_t i = 0; i < c->m->uses && !c->m->arena->failed; i++)
        if (c->m->use[i].node->kind == N_USE_POLICY && holds(c, policy, c->m->use[i].user))
            add_used(c, policy, &c->m->use[i]);
}

/* ---- libraries that are common ---- */

/* Only facts: nothing that a project is asked, and nothing that judges it. */
static bool holds_facts(const struct module *module)
{
    static const enum node_kind facts[] = {N_LIBRARY, N_USE, N_SETTING, N_UNIT_DECL, N_TABLE, N_VALUE, N_DEFINE, N_FUNCTION, N_ALLOW,
                                           N_TEST, N_CLAIM, N_BROKEN};
    for (const struct node *node = module->parsed.file->first; node; node = node->next) {
        bool fact = false;
        for (size_t i = 0; i < sizeof facts / sizeof facts[0]; i++)
            fact |= node->kind == facts[i];
        if (!fact)
            return false;
    }
    return true;
}

static bool same_choice(const struct checker *c, const struct node *a, const struct node *b)
{
    return text_equal(source_slice(c->m->sources, a->at), source_slice(c->m->sources, b->at));
}

/* Whether each setting that one policy chooses for a library is chosen alike by the other. */
static bool chooses_as(const struct checker *c, uint32_t module, uint32_t a, uint32_t b)
{
    const struct model *m = c->m;
    for (uint32_t i = 0; i < m->uses; i++) {
        if (m->use[i].module != module || !holds(c, a, m->use[i].user))
            continue;
        for (const struct node *set = m->use[i].node->first; set; set = set->next) {
            bool same = false;
            for (uint32_t k = 0; k < m->uses; k++)
                for (const struct node *other = m->use[k].node->first; other; other = other->next)
                    same |= m->use[k].module == module && holds(c, b, m->use[k].user) && same_choice(c, set, other);
            if (!same)
                return false;
        }
    }
    return true;
}

/* Whether a policy is used `with` a setting that a library of its declares: for others it stays as it is. */
static bool is_set(struct checker *c, uint32_t policy, uint32_t module)
{
    const struct node *first = policy == 0 ? NULL : judgement_at(c->m, policy)->use->first;
    for (const struct node *node = c->m->module[module].parsed.file->first; node; node = node->next)
        for (const struct node *set = node->kind == N_SETTING ? first : NULL; set; set = set->next)
            if (set->kind == N_SET && text_equal(text_fold(c->m->arena, set->first->first->text), text_fold(c->m->arena, node->text)))
                return true;
    return false;
}

/* What it reads must be common as well. */
static bool is_common(struct checker *c, uint32_t module, uint32_t a, uint32_t b)
{
    const struct model *m = c->m;
    if (is_set(c, a, module) || is_set(c, b, module) || !holds_facts(&m->module[module]) || !chooses_as(c, module, a, b) || !chooses_as(c, module, b, a))
        return false;
    for (uint32_t i = 0; i < m->uses; i++)
        if (m->use[i].user == module && m->use[i].module != module && !is_common(c, m->use[i].module, a, b))
            return false;
    return true;
}

/* A library of facts, with the same settings, is one for all that read it. */
static void find_homes(struct checker *c)
{
    for (uint32_t i = 0; i < c->holdings && !c->m->lost_library; i++)
        for (uint32_t k = 0; k < i; k++) {
            struct holding *one = &c->holding[k], *other = &c->holding[i];
            if (one->module == other->module && other->home == other->policy && is_common(c, one->module, one->policy, other->policy))
                other->home = one->home;
        }
}

bool is_shared(const struct checker *c, const struct holding *holding)
{
    for (uint32_t i = 0; i < c->holdings; i++)
        if (c->holding[i].module == holding->module && c->holding[i].home == holding->policy && c->holding[i].policy != holding->policy)
            return true;
    return false;
}

bool same_policy(const struct checker *c, uint32_t module, uint32_t other)
{
    for (uint32_t i = 0; i < c->holdings; i++)
        if (c->holding[i].module == module && holds(c, c->holding[i].policy, other))
            return true;
    return false;
}

void gather_judgements(struct checker *c)
{
    c->m->own = (struct judgement){.group = NONE, .asked = NONE, .score = {.weights_total = NAN, .grade = NONE}};
    add_files(c, 0, 0);
    for (uint32_t i = 0; i <= c->m->used_count && !c->m->arena->failed; i++)
        add_uses(c, i);
    find_homes(c);
}
