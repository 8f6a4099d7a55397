/* Names: every declaration of every module gets its thing; then things are compiled on demand. */
#include <math.h>
#include <string.h>

#include "check.h"

static const struct { enum node_kind node; enum thing_kind thing; } kinds[] = {
    {N_SETTING, THING_SETTING},     {N_INPUT, THING_INPUT},         {N_GROUP, THING_GROUP},
    {N_LIST, THING_LIST},           {N_TABLE, THING_TABLE},         {N_VALUE, THING_VALUE},
    {N_DEFINE, THING_DEFINE},       {N_INDICATOR, THING_INDICATOR}, {N_FUNCTION, THING_FUNCTION},
    {N_THEME, THING_THEME},         {N_CRITERION, THING_CRITERION}, {N_GATE, THING_GATE},
    {N_REMARK, THING_REMARK}};

enum eco_language check_language(const struct checker *c, struct span at)
{
    for (uint32_t i = 0; i < c->m->modules; i++)
        if (c->m->module[i].file == at.file)
            return c->m->module[i].parsed.language;
    return c->m->language;
}

bool check_is_broken(const struct checker *c, struct text fold)
{
    if (c->m->library_lost)
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
    case THING_CRITERION:
        if (!(v = room(c, m->criterion, &m->criterion_cap, m->criteria, sizeof *m->criterion)))
            return 0;
        m->criterion = v;
        m->criterion[m->criteria] = (struct criterion){.thing = thing, .theme = NONE, .piecewise = NONE, .weight = 1};
        return m->criteria++;
    case THING_GATE:
    case THING_REMARK:
        if (!(v = room(c, m->gate, &m->gate_cap, m->gates, sizeof *m->gate)))
            return 0;
        m->gate = v;
        m->gate[m->gates] = (struct gate){.thing = thing};
        m->blocking_gates += kind == THING_GATE;
        return m->gates++;
    case THING_THEME:
        if (!(v = room(c, m->theme, &m->theme_cap, m->themes, sizeof *m->theme)))
            return 0;
        m->theme = v;
        m->theme[m->themes] = (struct theme){.thing = thing};
        return m->themes++;
    default:
        return 0;
    }
}

/* site.age, and sheet["1.10"] where the name is none that rules could write. */
static struct text path_below(struct checker *c, struct text parent, struct text name)
{
    return text_format(c->m->arena, text_is_word(name) ? "%.*s.%.*s" : "%.*s[\"%.*s\"]", (int)parent.n, parent.at, (int)name.n, name.at);
}

static uint32_t new_thing(struct checker *c, enum thing_kind kind, const struct node *node, struct text name, uint32_t parent)
{
    struct model *m = c->m;
    struct thing *v = arena_grow(m->arena, m->thing, &m->thing_cap, m->things + 1, sizeof *v);
    if (!v)
        return NONE;
    m->thing = v;
    uint32_t index = m->things++;
    struct thing *t = &v[index];
    *t = (struct thing){.kind = kind, .name = name, .node = node, .parent = parent, .row_list = NONE, .row_thing = NONE,
                        .slot = NONE, .column = NONE, .keyed = NONE};
    t->fold = text_fold(m->arena, name);
    t->label = node && node->label.n ? node->label : name;
    t->at = node ? node->name_at : (struct span){0};
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
static void duplicate(struct checker *c, const struct node *node, uint32_t thing, uint32_t first)
{
    if (is_built_in(c->m->thing[first].kind)) {
        diagnose1(c->m->diagnostics, D_BUILT_IN_NAME, node->name_at, node->text);
        names_move(c->m->names, NONE, c->m->thing[thing].fold, thing);
        return;
    }
    diagnostic_relate(diagnose1(c->m->diagnostics, D_DUPLICATE_NAME, node->name_at, node->text), NOTE_FIRST_HERE,
                      c->m->thing[first].at);
}

static void declare(struct checker *c, const struct node *node, uint32_t parent);

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

static void declare(struct checker *c, const struct node *node, uint32_t parent)
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
            duplicate(c, node, index, first);
        if (parent != NONE && m->thing[parent].kind == THING_LIST) {
            t->row_list = m->thing[parent].row_list;
            t->row_thing = parent;
        } else if (parent != NONE) {
            t->row_list = m->thing[parent].row_list;
            t->row_thing = m->thing[parent].row_thing;
        }
        if (t->kind == THING_LIST && t->row_list != NONE)
            diagnose3(m->diagnostics, D_MISPLACED, node->name_at, keyword_name(c, TOK_LIST, node->at),
                      keyword_name(c, TOK_LIST, node->at), keyword_name(c, TOK_GROUP, node->at));
        if (t->kind == THING_LIST || t->kind == THING_TABLE) {
            uint32_t list = new_list(c, NONE);
            m->thing[index].row_list = list;
            if (kinds[i].thing == THING_TABLE)
                m->table[m->thing[index].detail].list = list;
            else if (!m->arena->failed)
                declare_rows(c, node, index);
        }
        if (kinds[i].thing == THING_GROUP || kinds[i].thing == THING_LIST)
            declare_fields(c, node, index);
        if (keyed)
            declare_keyed(c, node, index);
    }
}

/* ---- what has no thing of its own ---- */

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

static void declare_grades(struct checker *c, const struct node *node)
{
    struct model *m = c->m;
    struct choice_set *sets = arena_grow(m->arena, m->choices, &m->choice_cap, m->choice_sets + 1, sizeof *sets);
    m->grade = arena_alloc(m->arena, (node->kids + 1) * sizeof *m->grade);
    if (!sets || !m->grade)
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
        struct grade_step *step = &m->grade[m->grades];
        *step = (struct grade_step){kid->text, kid->label, kid->number, kid->op == TOK_ABOVE};
        if (m->grades > 0 && step->from >= step[-1].from)
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
        m->grades++;
    }
    if (m->grades > 0 && m->grade[m->grades - 1].from > 0 && !node_find(node, N_BROKEN))
        diagnose1(m->diagnostics, D_GRADES_GAP, node->last->at, text_format(m->arena, "%g", m->grade[m->grades - 1].from));
    m->thing[m->grade_thing].detail = m->choice_sets - 1;
}

static void declare_score(struct checker *c, const struct node *node)
{
    struct model *m = c->m;
    const struct node *mean = node_find(node, N_MEAN_OF), *missing = node_find(node, N_MISSING);
    m->thing[m->score_thing].node = node;
    m->thing[m->score_thing].at = node->at;
    m->score.declared = true;
    m->score.by_theme = mean && mean->op == TOK_MEAN_OF_THEMES;
    m->score.missing = missing ? missing->number : 0;
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
    struct model *m = c->m;
    const struct node *version = node_find(node, N_VERSION), *from = node_find(node, N_VALID_FROM), *until = node_find(node, N_VALID_UNTIL);
    m->title = node->text;
    m->version = version ? version->text : (struct text){0};
    m->valid_from = from ? (int32_t)from->number : NO_DAY;
    m->valid_until = until ? (int32_t)until->number : NO_DAY;
    m->is_library = node->kind == N_LIBRARY;
    if (from && until && until->number < from->number)
        diagnose(m->diagnostics, D_VALID_DATES, until->at);
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

static void declare_module(struct checker *c, const struct module *module, bool main_module)
{
    const struct node *header = NULL, *score = NULL, *grades = NULL;
    for (const struct node *node = module->parsed.file->first; node; node = node->next) {
        switch (node->kind) {
        case N_POLICY:
        case N_LIBRARY:
            once(c, node, &header);
            if (main_module && header == node)
                read_header(c, node);
            break;
        case N_UNIT_DECL:
            declare_unit(c, node);
            break;
        case N_SCORE:
            once(c, node, &score);
            if (score == node)
                declare_score(c, node);
            break;
        case N_GRADES:
            once(c, node, &grades);
            if (grades == node)
                declare_grades(c, node);
            break;
        case N_TEST:
            if (main_module)
                add_test(c, node);
            break;
        case N_CLAIM:
            if (main_module)
                add_claim(c, node);
            break;
        default:
            declare(c, node, NONE);
        }
    }
    if (!header && module->parsed.broken_count == 0)
        diagnose(c->m->diagnostics, D_NO_POLICY, (struct span){module->file, 0, 0});
}

static uint32_t builtin(struct checker *c, enum thing_kind kind, const char *en, const char *fr)
{
    struct model *m = c->m;
    uint32_t index = new_thing(c, kind, NULL, text_of(m->language == ECO_FRENCH ? fr : en), NONE), other = index;
    if (index == NONE)
        return 0;
    names_add(m->names, NONE, text_of(en), &other);
    other = index;
    names_add(m->names, NONE, text_fold(m->arena, text_of(fr)), &other);
    return index;
}

/* Indicators with `for each` belong to the rows of their list from the start, so that names resolve in any order. */
static void attach_rows(struct checker *c)
{
    struct model *m = c->m;
    for (uint32_t i = 0; i < m->things; i++) {
        const struct node *each = m->thing[i].node ? node_find(m->thing[i].node, N_EACH) : NULL;
        if (!each || (m->thing[i].kind != THING_DEFINE && m->thing[i].kind != THING_INDICATOR))
            continue;
        uint32_t rows = resolve(c, each->first, false);
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
}

static struct text all_settings(struct checker *c, struct span at)
{
    struct text all = words(c, at, "the settings are:", "les réglages sont :");
    bool any = false;
    for (uint32_t i = 0; i < c->m->things; i++) {
        if (c->m->thing[i].kind != THING_SETTING)
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
        if (!names_find(m->names, NONE, fold, &index) || m->thing[index].kind != THING_SETTING) {
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

void check_declare(struct checker *c)
{
    struct model *m = c->m;
    m->score = (struct score_rule){.weights_total = NAN, .grade = NONE};
    for (uint32_t i = m->modules; i-- > 0;)         /* libraries first: their units may be used by the policy */
        declare_module(c, &m->module[i], i == 0);
    if (m->arena->failed)
        return;
    for (uint32_t i = 0; i < m->modules; i++)
        for (const struct node *use = m->module[i].parsed.file->first; use; use = use->next)
            if (use->kind == N_USE)
                choose_settings(c, use);
    attach_rows(c);
    keyed_attach(c);
}

void check_builtins(struct checker *c)
{
    struct model *m = c->m;
    m->as_of = builtin(c, THING_AS_OF, "as_of", "date_evaluation");
    m->score_thing = builtin(c, THING_SCORE, "score", "score");
    m->grade_thing = builtin(c, THING_GRADE, "grade", "lettre");
    m->completeness_thing = builtin(c, THING_COMPLETENESS, "completeness", "complétude");
    if (m->arena->failed)
        return;
    struct thing *date = &m->thing[m->as_of];
    date->type = type_of(BASE_DATE);
    date->progress = DONE;
    uint32_t slot = new_slot(c, 0, UNKNOWN);
    m->thing[m->as_of].slot = m->program.as_of = slot;
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
    case THING_THEME: check_theme(c, thing); break;
    case THING_CRITERION: check_criterion(c, thing); break;
    case THING_GATE:
    case THING_REMARK: check_gate(c, thing); break;
    case THING_COMPLETENESS: check_completeness(c); break;
    case THING_SCORE: check_score(c); break;
    case THING_GRADE: check_grade(c); break;
    case THING_GROUP: check_group(c, thing); break;
    case THING_LIST:
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
    compile(c, thing);
    c->path_length--;
    c->m->thing[thing].progress = DONE;
}
