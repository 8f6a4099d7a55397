/* Names: a declaration gets its thing; then things are compiled on demand. */
#include <math.h>
#include <string.h>

#include "check.h"

static const struct { enum node_kind node; enum thing_kind thing; } kinds[] = {
    {N_SETTING, THING_SETTING},     {N_INPUT, THING_INPUT},         {N_GROUP, THING_GROUP},
    {N_LIST, THING_LIST},           {N_TABLE, THING_TABLE},         {N_VALUE, THING_VALUE},
    {N_DEFINE, THING_DEFINE},       {N_INDICATOR, THING_INDICATOR}, {N_FUNCTION, THING_FUNCTION},
    {N_CURVE, THING_CURVE},         {N_THEME, THING_THEME},         {N_CRITERION, THING_CRITERION},
    {N_GATE, THING_GATE},           {N_REMARK, THING_REMARK},       {N_BREAKDOWN, THING_BREAKDOWN},
    {N_FIGURE, THING_FIGURE}};

enum eco_language check_language(const struct checker *c, struct span at)
{
    for (uint32_t i = 0; i < c->m->modules; i++)
        if (c->m->module[i].file == at.file)
            return c->m->module[i].parsed.language;
    return c->m->language;
}

bool check_is_broken(const struct checker *c, struct text fold)
{
    if (c->m->lost_library)
        return true;
    for (uint32_t i = 0; i < c->m->modules; i++)
        for (uint32_t k = 0; k < c->m->module[i].parsed.broken_count; k++)
            if (text_equal(c->m->module[i].parsed.broken[k], fold))
                return true;
    return false;
}

/* ---- tables of each kind ---- */

static void *room(struct checker *c, void *v, uint32_t *cap, uint32_t n, size_t size)
{
    return arena_grow(c->m->arena, v, cap, n + 1, size);
}

/* What counts in the judgement of its policy. */
static uint32_t new_judged(struct checker *c, enum thing_kind kind, uint32_t thing)
{
    struct model *m = c->m;
    struct judgement *j = judgement(c);
    uint32_t n;
    void *v;
    switch (kind) {
    case THING_CRITERION:
        n = j->criterion_from + j->criteria;
        if (!(v = room(c, m->criterion, &m->criterion_cap, n, sizeof *m->criterion)))
            return 0;
        m->criterion = v;
        m->criterion[n] = (struct criterion){.thing = thing, .theme = NONE, .piecewise = NONE, .weight = 1};
        j->criteria++;
        return n;
    case THING_GATE:
    case THING_REMARK:
        n = j->gate_from + j->gates;
        if (!(v = room(c, m->gate, &m->gate_cap, n, sizeof *m->gate)))
            return 0;
        m->gate = v;
        m->gate[n] = (struct gate){.thing = thing};
        j->blocking_gates += kind == THING_GATE;
        j->gates++;
        return n;
    case THING_THEME:
        n = j->theme_from + j->themes;
        if (!(v = room(c, m->theme, &m->theme_cap, n, sizeof *m->theme)))
            return 0;
        m->theme = v;
        m->theme[n] = (struct theme){.thing = thing};
        j->themes++;
        return n;
    default:
        return 0;
    }
}

static uint32_t new_detail(struct checker *c, enum thing_kind kind, uint32_t thing)
{
    struct model *m = c->m;
    void *v;
    switch (kind) {
    case THING_INPUT:
        if (!(v = room(c, m->input, &m->input_cap, m->inputs, sizeof *m->input)))
            return 0;
        m->input = v;
        m->input[m->inputs] = (struct input){.thing = thing, .default_slot = NONE, .asked_slot = NONE, .asked_column = NONE};
        return m->inputs++;
    case THING_TABLE:
        if (!(v = room(c, m->table, &m->table_cap, m->tables, sizeof *m->table)))
            return 0;
        m->table = v;
        m->table[m->tables] = (struct table){.thing = thing, .otherwise = NONE, .key_column = NONE};
        return m->tables++;
    case THING_VALUE:
        if (!(v = room(c, m->value, &m->value_cap, m->values, sizeof *m->value)))
            return 0;
        m->value = v;
        m->value[m->values] = (struct value){.thing = thing, .dated = NONE};
        return m->values++;
    case THING_CURVE:
        if (!(v = room(c, m->curve, &m->curve_cap, m->curves, sizeof *m->curve)))
            return 0;
        m->curve = v;
        m->curve[m->curves] = (struct curve){.thing = thing, .table = NONE, .piecewise = NONE};
        return m->curves++;
    case THING_BREAKDOWN:
        if (!(v = room(c, m->breakdown, &m->breakdown_cap, m->breakdowns, sizeof *m->breakdown)))
            return 0;
        m->breakdown = v;
        m->breakdown[m->breakdowns] = (struct breakdown){.thing = thing, .rows = NONE, .bad = m->thing[thing].node->damaged};
        return m->breakdowns++;
    default:
        return new_judged(c, kind, thing);
    }
}

/* site.age, and sheet["1.10"] where the name is none that rules could write. */
static struct text path_below(struct checker *c, struct text parent, struct text name)
{
    return text_format(c->m->arena, text_is_word(name) ? "%.*s.%.*s" : "%.*s[\"%.*s\"]", (int)parent.n, parent.at, (int)name.n, name.at);
}

uint32_t new_thing(struct checker *c, enum thing_kind kind, const struct node *node, struct text name, uint32_t parent)
{
    struct model *m = c->m;
    struct thing *v = arena_grow(m->arena, m->thing, &m->thing_cap, m->things + 1, sizeof *v);
    if (!v)
        return NONE;
    m->thing = v;
    uint32_t index = m->things++;
    struct thing *t = &v[index];
    *t = (struct thing){.kind = kind, .name = name, .node = node, .parent = parent, .policy = c->policy, .is_common = c->is_common,
                        .row_list = NONE, .row_thing = NONE, .slot = NONE, .column = NONE, .keyed = NONE};
    t->fold = text_fold(m->arena, name);
    t->label = node && node->label.n ? node->label : name;
    t->at = node ? node->name_at : (struct span){0};
    t->headline = kind == THING_INDICATOR && node->op == TOK_HEADLINE;
    judgement(c)->headlines += t->headline;
    t->path = name;
    if (parent != NONE)
        t->path = path_below(c, v[parent].path, name);
    uint32_t detail = new_detail(c, kind, index);
    m->thing[index].detail = detail;
    return index;
}

static bool is_built_in(enum thing_kind kind)
{
    return kind == THING_AS_OF || kind == THING_SCORE || kind == THING_GRADE || kind == THING_COMPLETENESS;
}

/* A name of the language itself then means what was declared: what uses it is meant so, and would go round in circles else. */
void tell_duplicate(struct checker *c, const struct node *node, uint32_t thing, uint32_t first)
{
    if (is_built_in(c->m->thing[first].kind)) {
        diagnose1(c->m->diagnostics, D_BUILT_IN_NAME, node->name_at, node->text);
        names_move(c->m->names, scope_of(c), c->m->thing[thing].fold, thing);
        return;
    }
    diagnostic_relate(diagnose1(c->m->diagnostics, D_DUPLICATE_NAME, node->name_at, node->text), NOTE_FIRST_HERE,
                      c->m->thing[first].at);
}

/* `list equipment range 0 to 40`: how many rows it may have. */
static void declare_rows(struct checker *c, const struct node *node, uint32_t list)
{
    const struct node *range = node_find(node, N_RANGE);
    if (!range)
        return;
    double low = range->first->number, high = range->last->number;
    bool whole = low == floor(low) && high == floor(high) && !range->first->unit.n && !range->last->unit.n;
    if (!whole || low < 0 || high < low || high > LIST_ROWS) {
        diagnose1(c->m->diagnostics, D_LIST_RANGE, range->at, text_format(c->m->arena, "%d", LIST_ROWS));
        return;
    }
    c->m->thing[list].rows_declared = true;
    c->m->program.list_least[c->m->thing[list].row_list] = (uint32_t)low;
    c->m->program.list_most[c->m->thing[list].row_list] = (uint32_t)high;
}

/* A list in a list. */
static void declare_inner(struct checker *c, const struct node *node, uint32_t list, uint32_t outer)
{
    struct program *p = &c->m->program;
    uint32_t deep = 2;
    for (uint32_t i = outer; p->list_outer[i] != NONE; i = p->list_outer[i])
        deep++;
    p->list_outer[list] = outer;
    p->inner_lists++;
    if (deep > LISTS_DEEP)
        diagnose_limit(c->m->diagnostics, D_TOO_NESTED, node->name_at, LISTS_DEEP);
}

static void declare_fields(struct checker *c, const struct node *node, uint32_t index)
{
    for (const struct node *kid = node->first; kid; kid = kid->next)
        declare(c, kid, index);
}

/* An input for each row of a table: a group, and in it an input for each. */
static void declare_keyed(struct checker *c, const struct node *node, uint32_t group)
{
    struct model *m = c->m;
    struct keyed *v = arena_grow(m->arena, m->keyed, &m->keyed_cap, m->keyeds + 1, sizeof *v);
    const struct node *inputs = keyed_inputs(c, node);
    if (!v || !inputs)
        return;
    m->keyed = v;
    uint32_t keyed = m->keyeds++;
    v[keyed] = (struct keyed){.thing = group, .table = NONE, .first = m->things, .raw = NONE, .column = NONE};
    m->thing[group].keyed = keyed;
    for (const struct node *kid = inputs->first; kid; kid = kid->next)
        declare(c, kid, group);
    m->keyed[keyed].n = m->things - m->keyed[keyed].first;
}

void declare(struct checker *c, const struct node *node, uint32_t parent)
{
    struct model *m = c->m;
    bool keyed = node->kind == N_INPUT && node_find(node, N_EACH);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (kinds[i].node != node->kind || !node->text.n)
            continue;
        if (memchr(node->text.at, '\'', node->text.n) && !node->derived)
            diagnose1(m->diagnostics, D_APOSTROPHE_IN_NAME, node->name_at, node->text);
        uint32_t index = new_thing(c, keyed ? THING_GROUP : kinds[i].thing, node, node->text, parent), first = index;
        if (index == NONE || m->arena->failed)
            return;
        struct thing *t = &m->thing[index];
        if (!names_add(m->names, parent, t->fold, &first) && first != index && !m->arena->failed)
            tell_duplicate(c, node, index, first);
        if (parent != NONE && m->thing[parent].kind == THING_LIST) {
            t->row_list = m->thing[parent].row_list;
            t->row_thing = parent;
        } else if (parent != NONE) {
            t->row_list = m->thing[parent].row_list;
            t->row_thing = m->thing[parent].row_thing;
        }
        if (t->kind == THING_LIST || t->kind == THING_TABLE) {
            uint32_t list = new_list(c, NONE);
            if (t->kind == THING_LIST && t->row_list != NONE && !m->arena->failed)
                declare_inner(c, node, list, t->row_list);
            m->thing[index].row_list = list;
            if (kinds[i].thing == THING_TABLE)
                m->table[m->thing[index].detail].list = list;
            else if (!m->arena->failed)
                declare_rows(c, node, index);
        }
        if (kinds[i].thing == THING_GROUP || kinds[i].thing == THING_LIST || kinds[i].thing == THING_BREAKDOWN)
            declare_fields(c, node, index);
        if (keyed)
            declare_keyed(c, node, index);
    }
}

/* ---- on demand ---- */

static void tell_cycle(struct checker *c, uint32_t thing)
{
    struct text path = {0};
    bool inside = false;
    for (uint32_t i = 0; i < c->path_length; i++) {
        inside |= c->path[i] == thing;
        if (!inside)
            continue;
        struct text name = c->m->thing[c->path[i]].name;
        path = text_format(c->m->arena, "%.*s%.*s -> ", (int)path.n, path.n ? path.at : "", (int)name.n, name.at);
    }
    struct text name = c->m->thing[thing].name;
    path = text_format(c->m->arena, "%.*s%.*s", (int)path.n, path.n ? path.at : "", (int)name.n, name.at);
    if (c->m->thing[thing].kind == THING_FUNCTION)
        diagnose1(c->m->diagnostics, D_FUNCTION_RECURSION, c->m->thing[thing].at, name);
    else
        diagnose2(c->m->diagnostics, D_CYCLE, c->m->thing[thing].at, name, path);
    c->m->thing[thing].type = type_of(BASE_BAD);
}

static void compile(struct checker *c, uint32_t thing)
{
    switch (c->m->thing[thing].kind) {
    case THING_SETTING: check_setting(c, thing); break;
    case THING_INPUT: check_input(c, thing); break;
    case THING_TABLE: check_table(c, thing); break;
    case THING_VALUE: check_value(c, thing); break;
    case THING_DEFINE:
    case THING_INDICATOR: check_definition(c, thing); break;
    case THING_FUNCTION: check_function(c, thing); break;
    case THING_CURVE: check_curve(c, thing); break;
    case THING_THEME: check_theme(c, thing); break;
    case THING_CRITERION: check_criterion(c, thing); break;
    case THING_GATE:
    case THING_REMARK: check_gate(c, thing); break;
    case THING_COMPLETENESS: check_completeness(c, thing); break;
    case THING_SCORE: check_score(c, thing); break;
    case THING_GRADE: check_grade(c, thing); break;
    case THING_GROUP:
        if (judgement_of_group(c->m, thing))
            check_used_policy(c, thing);
        else
            check_group(c, thing);
        break;
    case THING_LIST:
    case THING_BREAKDOWN:
    case THING_FIGURE:
    case THING_AS_OF: break;
    }
}

void need(struct checker *c, uint32_t thing, struct span at)
{
    (void)at;
    if (c->m->thing[thing].progress == DONE || c->m->arena->failed)
        return;
    if (c->m->thing[thing].progress == UNDER_WAY) {
        tell_cycle(c, thing);
        return;
    }
    if (c->path_length == CHECK_PATH) {
        diagnose_limit(c->m->diagnostics, D_TOO_NESTED, c->m->thing[thing].at, CHECK_PATH);
        return;
    }
    c->m->thing[thing].progress = UNDER_WAY;
    c->path[c->path_length++] = thing;
    const uint32_t policy = c->policy;
    c->policy = c->m->thing[thing].policy;
    compile(c, thing);
    c->policy = policy;
    c->path_length--;
    c->m->thing[thing].progress = DONE;
}
