/* Files: each sentence of each file to the policy that it belongs to; what has no thing of its own, settings, rows of indicators. */
#include <math.h>

#include "check.h"

/* ---- what has no thing of its own ---- */

/* Of the file of the policy in hand. */
static enum eco_language policy_language(struct checker *c)
{
    return c->m->module[judgement(c)->module].parsed.language;
}

static void declare_unit(struct checker *c, const struct node *node)
{
    struct unit multiple;
    bool has_multiple = node->unit.n > 0;
    if (has_multiple && !read_unit(c, node->unit, node->at, &multiple))
        return;
    double scaled = node->number;
    int64_t den = 1;
    while (scaled != floor(scaled) && den < 1000000) {
        scaled *= 10;
        den *= 10;
    }
    bool fits = !has_multiple || (scaled >= 1 && scaled < 9e15 && scaled == floor(scaled));
    enum unit_status status = fits ? unit_declare(&c->m->units, node->text, has_multiple ? &multiple : NULL,
                                                  has_multiple ? (int64_t)scaled : 1, den)
                                   : UNIT_TOO_LARGE;
    if (status == UNIT_TAKEN)
        diagnose1(c->m->diagnostics, D_UNIT_TAKEN, node->name_at, node->text);
    else if (status == UNIT_NO_ROOM && !c->m->arena->failed)
        diagnose2(c->m->diagnostics, D_UNITS_FULL, node->name_at, text_format(c->m->arena, "%d", UNITS_DECLARED),
                  text_format(c->m->arena, "%d", UNITS_NEW));
    else if (status != UNIT_OK)
        diagnose1(c->m->diagnostics, D_BAD_UNIT, node->name_at, node->text);
}

/* Units are those of all policies together: two may declare one alike. */
static bool is_declared_alike(const struct checker *c, uint32_t module, const struct node *unit)
{
    for (uint32_t i = module + 1; i < c->m->modules; i++)
        for (const struct node *node = c->m->module[i].parsed.file->first; node; node = node->next)
            if (node->kind == N_UNIT_DECL && text_equal(node->text, unit->text))
                return !same_policy(c, i, module) && node->number == unit->number && text_equal(node->unit, unit->unit);
    return false;
}

static void declare_units(struct checker *c)
{
    for (uint32_t i = c->m->modules; i-- > 0;)         /* libraries first: their units may be used by the policy */
        for (const struct node *node = c->m->module[i].parsed.file->first; node; node = node->next)
            if (node->kind == N_UNIT_DECL && !is_declared_alike(c, i, node))
                declare_unit(c, node);
}

static void declare_grades(struct checker *c, const struct node *node)
{
    struct model *m = c->m;
    struct judgement *j = judgement(c);
    struct choice_set *sets = arena_grow(m->arena, m->choices, &m->choice_cap, m->choice_sets + 1, sizeof *sets);
    j->grade = arena_alloc(m->arena, (node->kids + 1) * sizeof *j->grade);
    if (!sets || !j->grade)
        return;
    m->choices = sets;
    struct choice_set *set = &sets[m->choice_sets++];
    *set = (struct choice_set){.name = arena_alloc(m->arena, (node->kids + 1) * sizeof *set->name),
                               .fold = arena_alloc(m->arena, (node->kids + 1) * sizeof *set->fold),
                               .label = arena_alloc(m->arena, (node->kids + 1) * sizeof *set->label),
                               .at = arena_alloc(m->arena, (node->kids + 1) * sizeof *set->at)};
    for (const struct node *kid = node->first; kid && !m->arena->failed; kid = kid->next) {
        if (kid->kind != N_GRADE)
            continue;
        struct grade_step *step = &j->grade[j->grades];
        *step = (struct grade_step){kid->text, kid->label, kid->number, kid->op == TOK_ABOVE};
        if (j->grades > 0 && step->from >= step[-1].from)
            diagnose1(m->diagnostics, D_GRADES_ORDER, kid->at, kid->text);
        else if (step->from > 100 || step->from < 0)
            diagnose1(m->diagnostics, D_POINTS_RANGE, kid->at, text_format(m->arena, "%g", step->from));
        for (uint32_t i = 0; i < set->n; i++)
            if (text_equal(set->fold[i], text_fold(m->arena, kid->text)))
                diagnostic_relate(diagnose1(m->diagnostics, D_DUPLICATE_NAME, kid->at, kid->text), NOTE_FIRST_HERE, set->at[i]);
        set->name[set->n] = kid->text;
        set->fold[set->n] = text_fold(m->arena, kid->text);
        set->label[set->n] = kid->label;
        set->at[set->n++] = kid->at;
        j->grades++;
    }
    if (j->grades > 0 && j->grade[j->grades - 1].from > 0 && !node_find(node, N_BROKEN))
        diagnose1(m->diagnostics, D_GRADES_GAP, node->last->at, text_format(m->arena, "%g", j->grade[j->grades - 1].from));
    m->thing[j->grade_thing].detail = m->choice_sets - 1;
}

static void declare_score(struct checker *c, const struct node *node)
{
    struct model *m = c->m;
    struct judgement *j = judgement(c);
    const struct node *mean = node_find(node, N_MEAN_OF), *missing = node_find(node, N_MISSING);
    m->thing[j->score_thing].node = node;
    m->thing[j->score_thing].at = node->at;
    j->score.declared = true;
    j->score.by_theme = mean && mean->op == TOK_MEAN_OF_THEMES;
    j->score.missing = missing ? missing->number : 0;
}

static void once(struct checker *c, const struct node *node, const struct node **first)
{
    if (*first)
        diagnostic_relate(diagnose1(c->m->diagnostics, D_DUPLICATE_BLOCK, node->at, text_of(node_kind_name(node->kind))),
                          NOTE_FIRST_HERE, (*first)->at);
    else
        *first = node;
}

static void read_header(struct checker *c, const struct node *node)
{
    struct judgement *j = judgement(c);
    const struct node *version = node_find(node, N_VERSION), *from = node_find(node, N_VALID_FROM), *until = node_find(node, N_VALID_UNTIL);
    j->title = node->text;
    j->version = version ? version->text : (struct text){0};
    j->valid_from = from ? (int32_t)from->number : NO_DAY;
    j->valid_until = until ? (int32_t)until->number : NO_DAY;
    if (from && until && until->number < from->number)
        diagnose(c->m->diagnostics, D_VALID_DATES, until->at);
}

static void add_test(struct checker *c, const struct node *node)
{
    struct model *m = c->m;
    const struct node **v = arena_grow(m->arena, m->test, &m->test_cap, m->tests + 1, sizeof *v);
    if (!v)
        return;
    m->test = v;
    v[m->tests++] = node;
}

static void add_claim(struct checker *c, const struct node *node)
{
    struct model *m = c->m;
    struct claim *v = arena_grow(m->arena, m->claim, &m->claim_cap, m->claims + 1, sizeof *v);
    if (!v)
        return;
    m->claim = v;
    v[m->claims++] = (struct claim){.node = node, .op = node->op, .broken = NONE, .when = NONE, .guide = NONE, .target = NONE, .mover = NONE};
}

static struct text policy_title(const struct module *module)
{
    const struct node *header = node_find(module->parsed.file, N_POLICY);
    return header ? header->text : (struct text){0};
}

static void declare_policy(struct checker *c, const struct node *use)
{
    uint32_t group = new_thing(c, THING_GROUP, use, use->text, scope_of(c)), first = group;
    if (group == NONE)
        return;
    if (!names_add(c->m->names, scope_of(c), c->m->thing[group].fold, &first) && first != group && !c->m->arena->failed)
        tell_duplicate(c, use, group, first);
    join_group(c, use, group);
    const struct judgement *used = judgement_of_group(c->m, group);
    if (used)
        c->m->thing[group].label = policy_title(&c->m->module[used->module]);
}

struct blocks {                      /* of one file, where each may stand once */
    const struct node *header, *score, *grades;
    bool is_main;                    /* the file of the policy, and no library of it */
    bool promises;                   /* its claims are those of the policy: its own, and those of the policy that it adapts */
};

static void declare_item(struct checker *c, const struct node *node, struct blocks *blocks)
{
    switch (node->kind) {
    case N_POLICY:
    case N_LIBRARY:
        once(c, node, &blocks->header);
        if (blocks->is_main && blocks->header == node)
            read_header(c, node);
        break;
    case N_SCORE:
        once(c, node, &blocks->score);
        if (blocks->score == node)
            declare_score(c, node);
        break;
    case N_GRADES:
        once(c, node, &blocks->grades);
        if (blocks->grades == node)
            declare_grades(c, node);
        break;
    case N_TEST:
        if (blocks->is_main && c->policy == 0)
            add_test(c, node);
        break;
    case N_CLAIM:
        if (blocks->promises && c->policy == 0)
            add_claim(c, node);
        break;
    case N_USE_POLICY:
        declare_policy(c, node);
        break;
    default:
        declare(c, node, scope_of(c));
    }
}

static void declare_module(struct checker *c, const struct module *module, bool is_main)
{
    struct blocks blocks = {.is_main = is_main, .promises = is_main || module->is_base};
    for (const struct node *node = module->parsed.file->first; node; node = node->next)
        declare_item(c, node, &blocks);
    if (!blocks.header && module->parsed.broken_count == 0)
        diagnose(c->m->diagnostics, D_NO_POLICY, (struct span){module->file, 0, 0});
}

/* The things of a common library, by their names in one more policy. */
static void share_names(struct checker *c, const struct holding *holding)
{
    struct model *m = c->m;
    const uint32_t file = m->module[holding->module].file, home = judgement_at(m, holding->home)->group;
    for (uint32_t i = 0; i < m->things; i++) {
        uint32_t first = i;
        const struct thing *t = &m->thing[i];
        if (t->policy == holding->home && t->parent == home && t->node && t->at.file == file &&
            !names_add(m->names, scope_of(c), t->fold, &first) && !m->arena->failed)
            tell_duplicate(c, t->node, i, first);
    }
}

static uint32_t builtin(struct checker *c, enum thing_kind kind, const char *en, const char *fr)
{
    struct model *m = c->m;
    uint32_t scope = scope_of(c);
    uint32_t index = new_thing(c, kind, NULL, text_of(policy_language(c) == ECO_FRENCH ? fr : en), scope), other = index;
    if (index == NONE)
        return 0;
    m->thing[index].at.file = m->module[judgement(c)->module].file;
    names_add(m->names, scope, text_of(en), &other);
    other = index;
    names_add(m->names, scope, text_fold(m->arena, text_of(fr)), &other);
    return index;
}

/* Indicators with `for each` belong to the rows of their list from the start, so that names resolve in any order. */
static void attach_rows(struct checker *c)
{
    struct model *m = c->m;
    for (uint32_t i = 0; i < m->things; i++) {
        c->policy = m->thing[i].policy;
        const struct node *each = m->thing[i].node ? node_find(m->thing[i].node, N_EACH) : NULL;
        if (!each || (m->thing[i].kind != THING_DEFINE && m->thing[i].kind != THING_INDICATOR))
            continue;
        uint32_t rows = rows_named(c, each->first).thing;
        if (rows == NONE)
            rows = resolve(c, each->first, false);
        if (rows == NONE)
            continue;
        if (m->thing[rows].kind != THING_LIST && m->thing[rows].kind != THING_TABLE) {
            diagnose2(m->diagnostics, D_NOT_A_LIST, each->first->at, m->thing[rows].name,
                      words(c, each->at, "'for each' names a list", "« pour chaque » nomme une liste"));
            continue;
        }
        m->thing[i].row_thing = rows;
        m->thing[i].row_list = m->thing[rows].row_list;
    }
    c->policy = 0;
}

static struct text all_settings(struct checker *c, struct span at)
{
    struct text all = words(c, at, "the settings are:", "les réglages sont :");
    bool any = false;
    for (uint32_t i = 0; i < c->m->things; i++) {
        if (c->m->thing[i].kind != THING_SETTING || c->m->thing[i].policy != c->policy)
            continue;
        struct text name = c->m->thing[i].name;
        all = text_format(c->m->arena, "%.*s%s %.*s", (int)all.n, all.at, any ? "," : "", (int)name.n, name.at);
        any = true;
    }
    return any ? all : words(c, at, "it has none", "elle n'en a pas");
}

static void choose_settings(struct checker *c, const struct node *use)
{
    struct model *m = c->m;
    for (const struct node *set = use->first; set; set = set->next) {
        if (set->kind != N_SET)
            continue;
        const struct node *path = set->first, *value = node_kid(set, 1);
        uint32_t index;
        double option;
        struct text fold = text_fold(m->arena, path->first->text);
        if (!find_name(c, fold, &index) || m->thing[index].kind != THING_SETTING) {
            if (!check_is_broken(c, fold))
                diagnose2(m->diagnostics, D_UNKNOWN_SETTING, path->at, path->first->text, all_settings(c, path->at));
            continue;
        }
        need(c, index, set->at);
        struct text name = value->kind == N_PATH ? value->first->text : value->text;
        if (option_of(c, &m->thing[index].type, name, value->at, false, &option))
            m->program.value[m->thing[index].slot] = option;
    }
}

static void choose_all_settings(struct checker *c)
{
    for (uint32_t i = 0; i < c->holdings; i++) {
        c->policy = c->holding[i].policy;
        for (const struct node *use = c->m->module[c->holding[i].module].parsed.file->first; use; use = use->next)
            if (use->kind == N_USE)
                choose_settings(c, use);
    }
    for (uint32_t i = 0; i < c->m->used_count; i++) {       /* behind its own files: whoever uses a policy has the last word */
        c->policy = i + 1;
        choose_settings(c, c->m->used[i].use);
    }
    c->policy = 0;
}

/* One calendar for all. */
static void declare_day(struct checker *c)
{
    struct model *m = c->m;
    uint32_t day = m->as_of, other = day;
    if (c->policy == 0) {
        m->as_of = builtin(c, THING_AS_OF, "as_of", "date_evaluation");
        if (m->arena->failed)
            return;
        m->thing[m->as_of].type = type_of(BASE_DATE);
        m->thing[m->as_of].progress = DONE;
        m->thing[m->as_of].slot = m->program.as_of = new_slot(c, 0, UNKNOWN);
        return;
    }
    names_add(m->names, scope_of(c), TEXT("as_of"), &other);
    other = day;
    names_add(m->names, scope_of(c), TEXT("date_evaluation"), &other);
}

static void declare_builtins(struct checker *c)
{
    struct judgement *j = judgement(c);
    declare_day(c);
    j->score_thing = builtin(c, THING_SCORE, "score", "score");
    j->grade_thing = builtin(c, THING_GRADE, "grade", "lettre");
    j->completeness_thing = builtin(c, THING_COMPLETENESS, "completeness", "complétude");
}

static void start_policy(struct checker *c)
{
    struct model *m = c->m;
    struct judgement *j = judgement(c);
    j->thing_from = m->things;
    if (c->policy > 0) {
        const struct judgement *before = judgement_at(m, c->policy - 1);
        j->criterion_from = before->criterion_from + before->criteria;
        j->gate_from = before->gate_from + before->gates;
        j->theme_from = before->theme_from + before->themes;
    }
    declare_builtins(c);
}

/* Policies one after another, so that what each declares stands together. */
void check_declare(struct checker *c)
{
    struct model *m = c->m;
    declare_units(c);
    for (uint32_t i = 0; i < c->holdings && !m->arena->failed; i++) {
        const struct holding *holding = &c->holding[i];
        bool first = i == 0 || holding[-1].policy != holding->policy;
        c->policy = holding->policy;
        c->is_common = is_shared(c, holding);
        if (first)
            start_policy(c);
        if (holding->home == holding->policy)
            declare_module(c, &m->module[holding->module], holding->module == judgement(c)->module);
        else
            share_names(c, holding);
        judgement(c)->thing_end = m->things;
    }
    c->policy = 0;
    c->is_common = false;
    m->is_library = node_find(m->module[0].parsed.file, N_POLICY) == NULL && node_find(m->module[0].parsed.file, N_LIBRARY);
    if (m->arena->failed)
        return;
    choose_all_settings(c);
    attach_rows(c);
    keyed_attach(c);
}
