/* Names in expressions: parameters, choices, fields of the current row, declared things, cells of tables. */
#include "check.h"
#include "written.h"

static struct text fold_of(struct checker *c, const struct node *step)
{
    return text_fold(c->m->arena, node_step(step));
}

struct text path_written(const struct model *m, uint32_t thing, uint32_t row, struct arena *arena, enum eco_language language)
{
    const struct thing *t = &m->thing[thing];
    if (t->parent == NONE)
        return written_name(arena, t->name, language);
    struct text path = path_written(m, t->parent, row, arena, language), name = t->name;
    if (row != NONE && m->thing[t->parent].kind == THING_LIST)
        path = text_format(arena, "%.*s[%u]", (int)path.n, path.at, row);
    bool word = text_is_word(name);
    name = word ? written_name(arena, name, language) : written_text(arena, name);
    return text_format(arena, word ? "%.*s.%.*s" : "%.*s[%.*s]", (int)path.n, path.at, (int)name.n, name.at);
}

/* ---- suggestions ---- */

enum { CHOICES_LISTED = 20 };

struct nearest {
    struct text word, best;
    uint32_t distance;
};

static void consider(struct nearest *n, struct text candidate)
{
    uint32_t limit = text_tolerance(n->word);
    uint32_t distance = text_distance(n->word, candidate, limit);
    if (distance <= limit && distance < n->distance) {
        n->distance = distance;
        n->best = candidate;
    }
}

/* Thousands of unknown names are no misspellings, and comparing each with every name would take a minute. */
static bool suggests(const struct checker *c)
{
    return c->m->diagnostics->errors < 4 * DIAGNOSTICS_SHOWN;
}

static struct text nearest_name(struct checker *c, struct text word, uint32_t scope)
{
    struct nearest n = {.word = word, .distance = UINT32_MAX};
    for (uint32_t i = 0; i < c->m->things && suggests(c); i++) {
        const struct thing *t = &c->m->thing[i];
        bool in_row = false;
        for (uint32_t r = 0; r < c->walks; r++)
            in_row |= t->parent == c->walk[r].thing;
        if (t->parent == scope || (scope == scope_of(c) && in_row))
            consider(&n, t->name);
    }
    for (uint32_t i = 0; scope == scope_of(c) && i < c->binding_count; i++)
        consider(&n, c->bindings[i].fold);
    for (uint32_t i = 0; scope == scope_of(c) && i < c->walks; i++)
        if (c->walk[i].name.n)
            consider(&n, c->walk[i].name);
    return n.best;
}

struct text nearest_thing(struct checker *c, struct text word, enum thing_kind first, enum thing_kind last)
{
    struct nearest n = {.word = word, .distance = UINT32_MAX};
    for (uint32_t i = 0; i < c->m->things; i++)
        if (c->m->thing[i].kind >= first && c->m->thing[i].kind <= last && c->m->thing[i].policy == c->policy)
            consider(&n, c->m->thing[i].name);
    return n.best;
}

struct text nearest_field(struct checker *c, struct text word, uint32_t row_thing)
{
    struct nearest n = {.word = word, .distance = UINT32_MAX};
    const struct thing *rows = &c->m->thing[row_thing];
    const struct table *table = rows->kind == THING_TABLE ? &c->m->table[rows->detail] : NULL;
    for (uint32_t i = 0; i < c->m->things && suggests(c); i++)
        if (c->m->thing[i].parent == row_thing || c->m->thing[i].row_thing == row_thing)
            consider(&n, c->m->thing[i].name);
    for (uint32_t i = 0; table && i < table->columns; i++)
        consider(&n, table->column[i].name);
    return n.best;
}

/* ---- choices and keys ---- */

static bool find_option(struct checker *c, const struct type *type, struct text fold, double *value)
{
    if (type->base == BASE_CHOICE) {
        const struct choice_set *set = &c->m->choices[type->set];
        for (uint32_t i = 0; i < set->n; i++)
            if (text_equal(set->fold[i], fold))
                return *value = i, true;
        return false;
    }
    const struct table *table = &c->m->table[c->m->thing[type->set].detail];
    uint32_t row;       /* the row for all other keys is for projects: a rule that names a key means that key */
    return table->keys && names_find(table->keys, 0, fold, &row) && (*value = row, true);
}

static void unknown_choice(struct checker *c, const struct choice_set *set, struct text name, struct span at)
{
    enum eco_language language = check_language(c, at);
    struct arena *arena = c->m->arena;
    struct nearest n = {.word = name, .distance = UINT32_MAX};
    struct text all = {0};
    for (uint32_t i = 0; i < set->n && suggests(c); i++)
        consider(&n, set->name[i]);
    for (uint32_t i = 0; i < set->n && i < CHOICES_LISTED && !n.best.n; i++)
        all = text_join(arena, all, ", ", suggests(c) ? written_choice(arena, set->name[i], language) : set->name[i]);
    struct text list = text_format(arena, "%s: %.*s%s", language == ECO_FRENCH ? "les choix sont " : "the choices are",
                                   (int)all.n, all.n ? all.at : "", set->n > CHOICES_LISTED ? ", ..." : "");
    diagnose2(c->m->diagnostics, D_UNKNOWN_OPTION, at, name,
              n.best.n ? did_you_mean(c, written_choice(arena, n.best, language), at) : list);
}

static void unknown_key(struct checker *c, const struct type *type, struct text name, struct span at)
{
    const struct thing *thing = &c->m->thing[type->set];
    const struct table *table = &c->m->table[thing->detail];
    struct nearest n = {.word = name, .distance = UINT32_MAX};
    if (table->damaged)
        return;
    for (uint32_t i = 0; i < table->rows && suggests(c); i++)
        consider(&n, table->key[i]);
    struct text key = n.best.n ? written_key(c->m->arena, n.best, check_language(c, at)) : n.best;
    diagnose3(c->m->diagnostics, D_UNKNOWN_KEY, at, name, thing->name, did_you_mean(c, key, at));
}

bool option_of(struct checker *c, const struct type *type, struct text name, struct span at, bool quiet, double *value)
{
    if (type->base == BASE_KEY)
        need(c, type->set, at);
    if (find_option(c, type, text_fold(c->m->arena, name), value))
        return true;
    if (!quiet && type->base == BASE_CHOICE)
        unknown_choice(c, &c->m->choices[type->set], name, at);
    else if (!quiet)
        unknown_key(c, type, name, at);
    return false;
}

/* ---- things ---- */

struct operand thing_operand(struct checker *c, uint32_t index, uint32_t walk, struct span at)
{
    need(c, index, at);
    struct thing *t = &c->m->thing[index];
    refer(c, index, NONE, NONE, at);
    if (t->type.base == BASE_BAD)
        return bad_operand(at);
    struct operand x = {.slot = t->slot, .type = t->type, .at = at};
    if (t->row_list != NONE && t->kind != THING_LIST && t->kind != THING_TABLE) {
        walk = walk != NONE ? walk : walk_over(c, t->row_thing);
        if (walk == NONE) {
            diagnose2(c->m->diagnostics, D_NEEDS_ROW, at, rule_name(c, t->name, at),
                      path_written(c->m, t->row_thing, NONE, c->m->arena, check_language(c, at)));
            return bad_operand(at);
        }
        x.slot = load_row(c, walk, t->column, at);
        facts_apply(c, index, walk, &x);
        return x;
    }
    bool fixed = t->kind == THING_SETTING || (t->kind == THING_VALUE && c->m->value[t->detail].dated == NONE &&
                                                  !c->m->value[t->detail].uncertain);
    if (fixed && t->slot != NONE) {
        x.constant = true;
        x.value = c->m->program.value[t->slot];
    }
    facts_apply(c, index, NONE, &x);
    return x;
}

struct operand not_a_value(struct checker *c, const struct thing *t, struct span at)
{
    static const struct { enum thing_kind kind; const char *what[ECO_LANGUAGES], *help[ECO_LANGUAGES]; } kinds[] = {
        {THING_GROUP, {"group", "un groupe"}, {"name one of its fields: group.field", "nommer un de ses champs : groupe.champ"}},
        {THING_LIST, {"list", "une liste"}, {"write sum(field over list) or count(list)", "écrire somme(champ sur liste) ou compte(liste)"}},
        {THING_TABLE, {"table", "une table"}, {"write table[key].column", "écrire table[clé].colonne"}},
        {THING_FUNCTION, {"function", "une fonction"}, {"give its arguments: f(a; b)", "donner ses arguments : f(a ; b)"}},
        {THING_CURVE, {"curve", "une courbe"}, {"say at what: c(x)", "dire pour quoi : c(x)"}},
        {THING_REMARK, {"remark", "une remarque"}, {"", ""}},
        {THING_BREAKDOWN, {"breakdown", "une ventilation"}, {"it is for reports and tests; here write sum(field over list where ...)",
                                                             "elle est pour les rapports et les tests ; écrire ici somme(champ sur liste où ...)"}}};
    if (t->node && t->node->kind == N_USE_POLICY) {
        diagnose3(c->m->diagnostics, D_NOT_A_VALUE, at, t->name, words(c, at, "used policy", "une politique utilisée"),
                  words(c, at, "name what it gives: NAME.score, NAME.grade, NAME.completeness",
                        "nommer ce qu'elle donne : NOM.score, NOM.lettre, NOM.complétude"));
        return bad_operand(at);
    }
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (kinds[i].kind == t->kind)
            diagnose3(c->m->diagnostics, D_NOT_A_VALUE, at, t->name, words(c, at, kinds[i].what[0], kinds[i].what[1]),
                      words(c, at, kinds[i].help[0], kinds[i].help[1]));
    return bad_operand(at);
}

struct operand not_a_group(struct checker *c, const struct thing *t, struct span at)
{
    struct type type = t->type;
    if (type.base == BASE_BAD && t->progress == DONE)       /* what is wrong with it was told */
        return bad_operand(at);
    diagnose3(c->m->diagnostics, D_WRONG_TYPE, at, type_words(c, &type, at), words(c, at, "a group or a table", "un groupe ou une table"),
              (struct text){0});
    return bad_operand(at);
}

bool has_value(const struct checker *c, const struct thing *t)
{
    /* An input for each row of a table, outside of lists, has a value in each of these rows. */
    bool each = t->keyed != NONE && t->row_thing != NONE && c->m->thing[t->row_thing].kind == THING_TABLE;
    return each || (t->kind != THING_GROUP && t->kind != THING_LIST && t->kind != THING_TABLE && t->kind != THING_FUNCTION &&
                    t->kind != THING_CURVE && t->kind != THING_REMARK && t->kind != THING_BREAKDOWN && t->kind != THING_FIGURE);
}

uint32_t column_of(struct checker *c, uint32_t thing, const struct node *name)
{
    const struct table *table = &c->m->table[c->m->thing[thing].detail];
    struct text fold = fold_of(c, name);
    struct nearest n = {.word = name->text, .distance = UINT32_MAX};
    for (uint32_t i = 0; i < table->columns; i++)
        if (text_equal(table->column[i].fold, fold))
            return i;
    for (uint32_t i = 0; i < table->columns; i++)
        consider(&n, table->column[i].name);
    if (!table->damaged)
        diagnose3(c->m->diagnostics, D_UNKNOWN_COLUMN, name->at, name->text, c->m->thing[thing].name,
                  did_you_mean(c, rule_name(c, n.best, name->at), name->at));
    return NONE;
}

/* table[key].column; `name` is the step of the path that names the table. */
static struct operand cell(struct checker *c, uint32_t index, const struct node *path, const struct node *name)
{
    const struct node *key_node = name->next, *column_node = key_node ? key_node->next : NULL;
    need(c, index, path->at);
    const struct thing *t = &c->m->thing[index];
    if (!key_node || key_node->kind != N_INDEX || !column_node || column_node->kind != N_NAME || column_node->next)
        return not_a_value(c, t, path->at);
    struct type want = {.base = BASE_KEY, .set = index, .unit = unit_one()};
    struct operand key = expression(c, key_node->first, &want);
    if (!fit(c, &key, &want) || t->type.base == BASE_BAD)
        return bad_operand(path->at);
    uint32_t i = column_of(c, index, column_node);
    if (i == NONE)
        return bad_operand(path->at);
    refer(c, index, i, key.slot, path->at);
    const struct table_column *column = &c->m->table[c->m->thing[index].detail].column[i];
    if (column->type.base == BASE_BAD)
        return bad_operand(path->at);
    uint32_t slot = emit(c, OP_LOOKUP, path->at, key.slot, column->column, 0);
    return (struct operand){.slot = slot, .type = column->type, .at = path->at};
}

static uint32_t unknown_name(struct checker *c, const struct node *name, uint32_t scope, bool quiet)
{
    struct text fold = fold_of(c, name);
    if (quiet || check_is_broken(c, fold))
        return NONE;
    for (uint32_t i = 0; scope == scope_of(c) && i < c->m->things; i++) {
        const struct thing *t = &c->m->thing[i];
        if (t->policy == c->policy && t->parent != NONE && text_equal(t->fold, fold) && c->m->thing[t->parent].kind == THING_LIST) {
            enum eco_language language = check_language(c, name->at);
            struct text rows = path_written(c->m, t->parent, NONE, c->m->arena, language), own = rule_name(c, t->name, name->at);
            if (t->kind == THING_LIST)
                diagnose3(c->m->diagnostics, D_INNER_LIST, name->at, own, rows, path_written(c->m, i, NONE, c->m->arena, language));
            else
                diagnose2(c->m->diagnostics, D_NEEDS_ROW, name->at, own, rows);
            return NONE;
        }
    }
    struct text near = nearest_name(c, node_step(name), scope);
    struct text help = did_you_mean(c, name->kind == N_INDEX ? near : rule_name(c, near, name->at), name->at);
    for (uint32_t i = 0; !near.n && scope == NONE && i < c->m->things; i++) {      /* a used policy knows no path that leads to it */
        const struct thing *t = &c->m->thing[i];
        if (t->parent != NONE && text_equal(t->fold, fold))
            help = did_you_mean(c, path_written(c->m, i, NONE, c->m->arena, check_language(c, name->at)), name->at);
    }
    if (!help.n)
        help = words(c, name->at, "declare it with 'input', 'define' or 'value'",
                     "le déclarer par « donnée », « calcul » ou « valeur »");
    tell_removal(c, diagnose2(c->m->diagnostics, D_UNKNOWN_NAME, name->at, node_step(name), absent_help(c, name->at, fold, help)), fold);
    return NONE;
}

static uint32_t first_thing(struct checker *c, const struct node *name, bool quiet)
{
    uint32_t found;
    struct text fold = fold_of(c, name);
    for (uint32_t r = c->walks; r-- > 0;)
        if (names_find(c->m->names, c->walk[r].thing, fold, &found))
            return found;
    if (find_name(c, fold, &found))
        return found;
    return unknown_name(c, name, scope_of(c), quiet);
}

uint32_t resolve_steps(struct checker *c, uint32_t at, const struct node *next, bool quiet, const struct node **last)
{
    for (const struct node *kid = next; kid; kid = kid->next) {
        uint32_t inner;
        if (c->m->thing[at].kind != THING_GROUP || !node_step(kid).n)
            return at;
        if (!names_find(c->m->names, at, fold_of(c, kid), &inner))
            return unknown_name(c, kid, at, quiet);
        at = inner;
        *last = kid;
    }
    return at;
}

uint32_t resolve_below(struct checker *c, uint32_t at, const struct node *next, bool quiet)
{
    const struct node *last;
    return resolve_steps(c, at, next, quiet, &last);
}

static uint32_t resolve_to(struct checker *c, const struct node *path, bool quiet, const struct node **last)
{
    uint32_t at = path && path->first ? first_thing(c, path->first, quiet) : NONE;
    *last = at == NONE ? NULL : path->first;
    return at == NONE ? NONE : resolve_steps(c, at, path->first->next, quiet, last);
}

uint32_t resolve(struct checker *c, const struct node *path, bool quiet)
{
    const struct node *last;
    return resolve_to(c, path, quiet, &last);
}

/* The parameter that a path names in a function; it hides what has the same name elsewhere. */
static const struct binding *parameter_of(struct checker *c, const struct node *path)
{
    for (uint32_t i = path->kids == 1 ? c->binding_count : 0; i-- > 0;)
        if (text_equal(c->bindings[i].fold, fold_of(c, path->first)))
            return &c->bindings[i];
    return NULL;
}

uint32_t walk_of_path(struct checker *c, const struct node *path, const struct node **field)
{
    uint32_t walk = path->kind == N_PATH ? walk_named(c, fold_of(c, path->first)) : NONE;
    const struct node *named = path->kind == N_PATH ? path->first : NULL;
    if (walk == NONE && path->kind == N_PATH && !parameter_of(c, path)) {
        uint32_t thing = resolve_to(c, path, true, &named);
        walk = thing != NONE ? walk_of_list(c, thing, named) : NONE;
    }
    *field = walk != NONE ? named->next : NULL;
    return walk;
}

struct referent value_referent(struct checker *c, const struct node *path)
{
    const struct referent none = {NONE, NONE};
    const struct node *field;
    uint32_t walk = walk_of_path(c, path, &field);
    if (walk != NONE)
        return row_referent(c, path, field, walk);
    if (path->kind != N_PATH || parameter_of(c, path) || is_column_of_row(c, path))
        return none;
    uint32_t thing = resolve(c, path, true);
    bool whole = thing != NONE && text_equal(fold_of(c, path->last), c->m->thing[thing].fold);      /* and not valid[key] */
    return whole ? (struct referent){thing, walk_over(c, c->m->thing[thing].row_thing)} : none;
}

static void remark_shadow(struct checker *c, const struct node *name)
{
    uint32_t other;
    if (find_name(c, fold_of(c, name), &other) && c->m->thing[other].kind == THING_INPUT)
        diagnose1(c->m->diagnostics, D_SHADOWED, name->at, name->text);
}

/* A choice or a key that a path of one word names, where `want` is chosen from: false if it names none. */
static bool chosen(struct checker *c, const struct node *path, const struct type *want, struct operand *x)
{
    double value;
    if (!option_of(c, want, path->first->text, path->at, true, &value))
        return false;
    remark_shadow(c, path->first);
    *x = (struct operand){.slot = constant_slot(c, value), .type = *want, .at = path->at, .constant = true, .value = value};
    return true;
}

struct operand path_operand(struct checker *c, const struct node *path, const struct type *want)
{
    struct operand x;
    uint32_t walk = walk_named(c, fold_of(c, path->first));
    if (walk != NONE)
        return row_operand(c, path, path->first->next, walk);
    const struct binding *parameter = parameter_of(c, path);
    if (parameter) {
        x = parameter->operand;
        x.at = path->at;
        return x;
    }
    bool chooses = want && path->kids == 1 &&
                   (want->base == BASE_CHOICE || (want->base == BASE_KEY && c->m->thing[want->set].progress == DONE));
    if (chooses && want->base == BASE_CHOICE && chosen(c, path, want, &x))
        return x;
    if (column_operand(c, path, &x))
        return x;
    /* A key of the table before a name of the policy; a field of the row comes before both. */
    bool in_row = false;
    uint32_t other;
    for (uint32_t r = 0; r < c->walks; r++)
        in_row |= names_find(c->m->names, c->walk[r].thing, fold_of(c, path->first), &other);
    if (chooses && !in_row && chosen(c, path, want, &x))
        return x;
    if (chooses && first_thing(c, path->first, true) == NONE) {     /* says which options there are */
        double value;
        option_of(c, want, path->first->text, path->at, check_is_broken(c, fold_of(c, path->first)), &value);
        return bad_operand(path->at);
    }
    const struct node *named;
    uint32_t index = resolve_to(c, path, false, &named);
    if (index == NONE)
        return bad_operand(path->at);
    const struct thing *t = &c->m->thing[index];
    if (t->kind == THING_TABLE)
        return cell(c, index, path, named);
    if (walk_of_list(c, index, named) != NONE)
        return row_operand(c, path, named->next, walk_of_list(c, index, named));
    if (is_keyed(c, t, path))
        return keyed_operand(c, index, path);
    if (t->keyed != NONE && !has_value(c, t))
        return keyed_alone(c, index, path->at);
    if (!has_value(c, t))
        return t->node && t->node->damaged ? bad_operand(path->at) : not_a_value(c, t, path->at);
    if (named != path->last)
        return not_a_group(c, t, path->at);
    return thing_operand(c, index, NONE, path->at);
}
