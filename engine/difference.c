/* Two policies, by meaning. Its shape is docs/diff.schema.json, member "rules". */
#include "adapt.h"
#include "difference.h"
#include "names.h"
#include "report.h"

enum { RENAME_ROUNDS = 8 };     /* a renamed thing may use renamed things */

struct pair {
    struct side before, after;
    struct items a, b;
    struct renames renames, units;
    bool units_moved;           /* some unit of both is another multiple */
    uint32_t added, removed, renamed, changed, notes;
};

void detail_add(struct finding *finding, struct text what, struct text from, struct text to, bool note)
{
    cJSON *object = json_object();
    finding->moves |= !note;
    json_put(object, "what", json_text(what));
    json_put(object, "from", json_text_or_null(from));
    json_append(finding->details, json_put(object, "to", json_text_or_null(to)));
}

struct text detail_name(const struct telling *t, struct text word, struct text name)
{
    if (!name.n)
        return word;
    return text_format(t->arena, t->language == ECO_FRENCH ? "%.*s «\xC2\xA0%.*s\xC2\xA0»" : "%.*s \"%.*s\"", (int)word.n,
                       word.at, (int)name.n, name.at);
}

/* ---- parts ---- */

static struct names *index_parts(struct arena *arena, const struct parts *parts)
{
    struct names *names = names_new(arena);
    for (uint32_t i = 0; names && i < parts->n; i++) {
        uint32_t value = i;
        names_add(names, parts->v[i].kind, parts->v[i].key, &value);
    }
    return names;
}

static void tell_part(const struct telling *t, struct finding *finding, struct part *from, struct part *to)
{
    const struct part *any = to ? to : from;
    bool same = from && to && text_equal(from->key, to->key);
    struct text what = part_word(t, any->kind);
    if (same)
        detail_add(finding, detail_name(t, what, to->name), from->shown, to->shown, part_is_note(any->kind));
    else
        detail_add(finding, what, from ? from->line : (struct text){0}, to ? to->line : (struct text){0},
                   part_is_note(any->kind));
    finding->weighs |= part_weighs(any->kind);
    finding->missing |= any->kind == N_MISSING;
    finding->answered |= !part_is_note(any->kind) && !part_is_of_uncertain(any->kind);
    finding->exact |= !part_is_note(any->kind) && !part_is_of_unanswered(any->kind);
    if (from)
        from->taken = true;
    if (to)
        to->taken = true;
}

/* The first line that holds decides, so that another order is another rule. */
static void tell_order(const struct telling *t, struct finding *finding)
{
    detail_add(finding, say(t, "another order of the lines", "un autre ordre des lignes"), (struct text){0}, (struct text){0},
               false);
}

/* Several `block when` have no key and no order: one that is the same is found before any other. */
static void match_keyless(struct parts *a, struct parts *b)
{
    for (uint32_t i = 0; i < b->n; i++)
        for (uint32_t k = 0; !b->v[i].key.n && !part_is_ordered(b->v[i].kind) && k < a->n && !b->v[i].taken; k++)
            if (!a->v[k].taken && a->v[k].kind == b->v[i].kind && !a->v[k].key.n &&
                text_equal(a->v[k].meaning, b->v[i].meaning))
                a->v[k].taken = b->v[i].taken = true;
}

static void match_parts(const struct telling *t, struct parts *a, struct parts *b, struct finding *finding)
{
    const struct names *names = index_parts(t->arena, a);
    uint32_t last[NODE_KINDS] = {0};
    bool disordered = false;
    for (uint32_t i = 0; names && i < b->n; i++) {
        struct part *to = &b->v[i];
        uint32_t at;
        if (to->taken || !names_find(names, to->kind, to->key, &at) || a->v[at].taken)
            continue;
        struct part *from = &a->v[at];
        if (part_is_ordered(to->kind)) {
            disordered |= at < last[to->kind];
            last[to->kind] = at;
        }
        if (!text_equal(from->meaning, to->meaning))
            tell_part(t, finding, from, to);
        from->taken = to->taken = true;
    }
    if (disordered)
        tell_order(t, finding);
}

/* Parts of one key may stand several times: those that are the same are found first. */
static void match_equal(struct parts *a, struct parts *b)
{
    for (uint32_t i = 0; i < b->n; i++)
        for (uint32_t k = 0; k < a->n && !b->v[i].taken; k++)
            if (!a->v[k].taken && a->v[k].kind == b->v[i].kind && text_equal(a->v[k].key, b->v[i].key) &&
                text_equal(a->v[k].meaning, b->v[i].meaning))
                a->v[k].taken = b->v[i].taken = true;
}

/* What was not found again: the first of a kind with the first of that kind, and so on. */
static void pair_others(const struct telling *t, struct parts *a, struct parts *b, struct finding *finding)
{
    match_equal(a, b);
    for (uint32_t i = 0; i < b->n; i++) {
        struct part *from = NULL;
        if (b->v[i].taken || b->v[i].beside)
            continue;
        for (uint32_t k = 0; k < a->n && !from; k++)
            from = !a->v[k].taken && !a->v[k].beside && a->v[k].kind == b->v[i].kind ? &a->v[k] : NULL;
        tell_part(t, finding, from, &b->v[i]);
    }
    for (uint32_t k = 0; k < a->n; k++)
        if (!a->v[k].taken && !a->v[k].beside)
            tell_part(t, finding, &a->v[k], NULL);
}

static struct finding compare_parts(const struct pair *p, struct parts *a, struct parts *b)
{
    struct finding finding = {.details = json_array()};
    match_keyless(a, b);
    match_parts(&p->after.telling, a, b, &finding);
    pair_others(&p->after.telling, a, b, &finding);
    return finding;
}

static struct item read_as_declared(const struct side *side, const struct item *item)
{
    struct side declared = *side;
    struct item copy = *item;
    declared.as_declared = true;
    copy.parts = (struct parts){0};
    parts_of(&declared, &copy);
    return copy;
}

/* Where a unit of the policy is another multiple, that is told with the unit, and not again with each line that is written in it. */
static struct finding compare_items(const struct pair *p, struct item *a, struct item *b)
{
    struct finding finding = compare_parts(p, &a->parts, &b->parts);
    if (p->units_moved && b->kind != ITEM_UNIT && cJSON_GetArraySize(finding.details) > 0) {
        struct item from = read_as_declared(&p->before, a), to = read_as_declared(&p->after, b);
        struct finding declared = compare_parts(p, &from.parts, &to.parts);
        if (cJSON_GetArraySize(declared.details) < cJSON_GetArraySize(finding.details))
            finding = declared;
    }
    if (b->kind == ITEM_TABLE)
        compare_tables(&p->before, &p->after, a, b, &finding);
    return finding;
}

/* ---- items ---- */

static void match_items(struct pair *p)
{
    struct names *names = names_new(p->after.telling.arena);
    for (uint32_t i = 0; names && i < p->a.n; i++) {
        uint32_t value = i;
        names_add(names, p->a.v[i].kind, p->a.v[i].fold, &value);
    }
    for (uint32_t i = 0; names && i < p->b.n; i++) {
        uint32_t at;
        if (!names_find(names, p->b.v[i].kind, p->b.v[i].fold, &at))
            continue;
        p->b.v[i].other = at;
        p->a.v[at].other = i;
    }
}

static void read_parts(const struct side *side, struct items *items)
{
    for (uint32_t i = 0; i < items->n; i++)
        parts_of(side, &items->v[i]);
}

/* Answers of projects stand under the name of an input: another name is another question. A unit that is no multiple says nothing
 * but its name. */
static bool may_be_renamed(const struct item *item)
{
    bool multiple = item->kind == ITEM_UNIT && item->node->unit.n;
    return item->other == NONE && (multiple || (item->kind >= ITEM_THEME && item->kind <= ITEM_TABLE));
}

/* With its label where what it says would fit many. Nearly the same is what differs in a weight and the like. */
static struct text signature(const struct side *side, const struct item *item, bool nearly)
{
    struct arena *arena = side->telling.arena;
    struct text out = item->kind == ITEM_TABLE ? meaning_of_table(side, item->thing) : TEXT("=");
    if (!out.n)
        return out;
    if (item->kind == ITEM_THEME || item->kind == ITEM_VALUE)
        out = text_concat(arena, out, item->label);
    for (uint32_t i = 0; i < item->parts.n; i++) {
        const struct part *part = &item->parts.v[i];
        if (nearly ? !part_is_aside(part->kind) : !part_is_note(part->kind))
            out = text_format(arena, "%.*s\n%d %.*s = %.*s", (int)out.n, out.at, (int)part->kind, (int)part->key.n,
                              part->key.n ? part->key.at : "", (int)part->meaning.n, part->meaning.n ? part->meaning.at : "");
    }
    return out;
}

static void sign(const struct side *side, struct items *items, bool nearly)
{
    for (uint32_t i = 0; i < items->n; i++)
        items->v[i].signature = may_be_renamed(&items->v[i]) ? signature(side, &items->v[i], nearly) : (struct text){0};
}

/* A field, a column or an option of the same name could be what a rule means. */
static bool is_only_name(const struct model *m, struct text fold)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < m->things; i++)
        found += text_equal(m->thing[i].fold, fold);
    for (uint32_t i = 0; i < m->tables; i++)
        for (uint32_t k = 0; k < m->table[i].columns; k++)
            found += text_equal(m->table[i].column[k].fold, fold);
    for (uint32_t i = 0; i < m->choice_sets; i++)
        for (uint32_t k = 0; k < m->choices[i].n; k++)
            found += text_equal(m->choices[i].fold[k], fold);
    return found == 1;
}

/* The one item of that signature, or NONE. */
static uint32_t only_like(const struct items *items, const struct item *like)
{
    uint32_t found = NONE;
    for (uint32_t i = 0; i < items->n; i++) {
        if (items->v[i].kind != like->kind || !may_be_renamed(&items->v[i]) ||
            !text_equal(items->v[i].signature, like->signature))
            continue;
        if (found != NONE)
            return NONE;
        found = i;
    }
    return found;
}

static void note_rename(struct pair *p, struct item *a, struct item *b)
{
    struct renames *r = b->kind == ITEM_UNIT ? &p->units : &p->renames;
    r->from[r->n] = b->kind == ITEM_UNIT ? a->path : a->fold;
    r->to[r->n++] = b->kind == ITEM_UNIT ? b->path : b->fold;
    a->other = (uint32_t)(b - p->b.v);
    b->other = (uint32_t)(a - p->a.v);
    b->renamed = true;
}

static bool find_renames(struct pair *p, bool nearly)
{
    bool any = false;
    sign(&p->before, &p->a, nearly);
    sign(&p->after, &p->b, nearly);
    for (uint32_t i = 0; i < p->b.n; i++) {
        struct item *b = &p->b.v[i];
        uint32_t at = b->signature.n && may_be_renamed(b) ? only_like(&p->a, b) : NONE;
        if (at == NONE || only_like(&p->b, b) != i)
            continue;
        struct item *a = &p->a.v[at];
        if (b->kind != ITEM_UNIT &&
            (!is_only_name(p->before.telling.model, a->fold) || !is_only_name(p->after.telling.model, b->fold)))
            continue;
        note_rename(p, a, b);
        any = true;
    }
    return any;
}

/* ---- the tree ---- */

static cJSON *item_place(const struct side *side, const struct item *item)
{
    const struct alteration *a = alteration_of(side->telling.model, item->node);
    return item->node ? place_json(&side->telling, a ? a->said->at : item->node->at) : cJSON_CreateNull();
}

/* Whom the change concerns, by the policy in which the thing stands last. */
static cJSON *affects_json(const struct telling *t, const struct item *item, const struct finding *finding)
{
    if (item->kind == ITEM_SCORE && item->policy->group == NONE)
        return finding && finding->missing ? affected_by_missing(t) : json_array();
    if (item->kind == ITEM_UNIT)
        return affected_by_unit(t, item->path);
    return affected_json(t, item->thing, finding ? finding->column : NULL,
                         finding && finding->rows);
}

/* Of an input of which no more than its default and the like is another: only projects without an answer, or without an exact one. */
static cJSON *moves_only_json(const struct item *item, const struct finding *finding)
{
    if (item->kind != ITEM_INPUT || !finding || !finding->moves || finding->answered)
        return cJSON_CreateNull();
    return json_text(finding->exact ? TEXT("uncertain") : TEXT("unanswered"));
}

/* The new policy may say why, where it adapts another. */
static struct text reason_of(const struct pair *p, const struct item *a, const struct item *b)
{
    const struct item *any = b ? b : a;
    const struct alteration *said = alteration_named(p->after.telling.model, any->kind, any->fold, b == NULL);
    return said ? said->reason : (struct text){0};
}

static cJSON *change_json(const struct pair *p, const char *change, const struct item *a, const struct item *b,
                          const struct finding *finding)
{
    const struct item *any = b ? b : a;
    const struct telling *t = b ? &p->after.telling : &p->before.telling;
    bool moves = any->kind != ITEM_BREAKDOWN && (!finding || finding->moves), weighs = finding ? finding->weighs : any->kind == ITEM_CRITERION;
    cJSON *object = json_object();
    json_put(object, "change", json_text(text_of(change)));
    json_put(object, "kind", json_text(text_of(item_kind_name(any->kind))));
    json_put(object, "name", json_text(any->path));
    json_put(object, "old_name", a ? json_text(a->path) : cJSON_CreateNull());
    json_put(object, "label", json_text(any->label));
    json_put(object, "notes_only", cJSON_CreateBool(!moves));
    json_put(object, "weighs", cJSON_CreateBool(weighs));
    json_put(object, "reason", json_text_or_null(reason_of(p, a, b)));
    json_put(object, "moves_only", moves_only_json(any, finding));
    json_put(object, "old", a ? item_place(&p->before, a) : cJSON_CreateNull());
    json_put(object, "new", b ? item_place(&p->after, b) : cJSON_CreateNull());
    json_put(object, "details", finding ? finding->details : json_array());
    return json_put(object, "affects", moves ? affects_json(t, any, finding) : json_array());
}

static void tell_item(struct pair *p, struct item *b, cJSON *list)
{
    if (b->other == NONE) {
        p->added++;
        json_append(list, change_json(p, "added", NULL, b, NULL));
        return;
    }
    struct item *a = &p->a.v[b->other];
    struct finding finding = compare_items(p, a, b);
    if (b->renamed) {
        p->renamed++;
        json_append(list, change_json(p, "renamed", a, b, &finding));
    } else if (cJSON_GetArraySize(finding.details) > 0) {
        p->changed += finding.moves;
        p->notes += !finding.moves;
        json_append(list, change_json(p, "changed", a, b, &finding));
    }
}

static cJSON *changes_json(struct pair *p)
{
    cJSON *list = json_array();
    for (int kind = 0; kind < ITEM_KINDS; kind++) {
        for (uint32_t i = 0; i < p->b.n; i++)
            if ((int)p->b.v[i].kind == kind)
                tell_item(p, &p->b.v[i], list);
        for (uint32_t i = 0; i < p->a.n; i++) {
            if ((int)p->a.v[i].kind != kind || p->a.v[i].other != NONE)
                continue;
            p->removed++;
            json_append(list, change_json(p, "removed", &p->a.v[i], NULL, NULL));
        }
    }
    return list;
}

/* Tests are no rules; they are told by their number. */
static cJSON *tests_json(const struct pair *p)
{
    const struct model *a = p->before.telling.model, *b = p->after.telling.model;
    struct names *names = names_new(p->after.telling.arena);
    uint32_t kept = 0, changed = 0;
    for (uint32_t i = 0; names && i < a->tests; i++) {
        uint32_t value = i;
        names_add(names, 0, a->test[i]->text, &value);
    }
    for (uint32_t i = 0; names && i < b->tests; i++) {
        uint32_t at;
        if (!names_find(names, 0, b->test[i]->text, &at))
            continue;
        kept++;
        changed += !same_meaning(&p->before, a->test[at], &p->after, b->test[i]);
    }
    cJSON *object = json_object();
    json_put(object, "added", json_number(b->tests - kept));
    json_put(object, "removed", json_number(a->tests > kept ? a->tests - kept : 0));
    return json_put(object, "changed", json_number(changed));
}

static cJSON *side_json(const struct telling *t)
{
    const struct model *m = t->model;
    cJSON *object = json_object();
    json_put(object, "title", json_text(m->own.title));
    json_put(object, "version", json_text(m->own.version));
    json_put(object, "file", json_text(m->sources->v[m->module[0].file].path));
    return json_put(object, "digest", json_text(text_format(t->arena, "sha256:%s", m->digest)));
}

static cJSON *counts_json(const struct pair *p)
{
    cJSON *object = json_object();
    json_put(object, "added", json_number(p->added));
    json_put(object, "removed", json_number(p->removed));
    json_put(object, "renamed", json_number(p->renamed));
    json_put(object, "changed", json_number(p->changed));
    return json_put(object, "notes_only", json_number(p->notes));
}

static bool make_renames(const struct pair *p, struct renames *r)
{
    r->from = arena_alloc(p->after.telling.arena, (p->b.n + 1) * sizeof *r->from);
    r->to = arena_alloc(p->after.telling.arena, (p->b.n + 1) * sizeof *r->to);
    return r->from && r->to;
}

static void find_moved_units(struct pair *p)
{
    for (uint32_t i = 0; i < p->b.n; i++) {
        const struct item *a = p->b.v[i].other == NONE ? NULL : &p->a.v[p->b.v[i].other], *b = &p->b.v[i];
        if (a && b->kind == ITEM_UNIT)
            p->units_moved |= !text_equal(signature(&p->before, a, false), signature(&p->after, b, false));
    }
}

static cJSON *diff_json(struct pair *p)
{
    items_of(&p->before, &p->a);
    items_of(&p->after, &p->b);
    if (!make_renames(p, &p->renames) || !make_renames(p, &p->units))
        return NULL;
    match_items(p);
    read_parts(&p->after, &p->b);
    read_parts(&p->before, &p->a);
    for (int round = 0; round < RENAME_ROUNDS && (find_renames(p, false) || find_renames(p, true)); round++)
        read_parts(&p->before, &p->a);
    find_moved_units(p);
    cJSON *object = json_object(), *changes = changes_json(p);
    json_put(object, "old", side_json(&p->before.telling));
    json_put(object, "new", side_json(&p->after.telling));
    json_put(object, "counts", counts_json(p));
    json_put(object, "tests", tests_json(p));
    json_put(object, "claims", claims_json(&p->before, &p->after));
    json_put(object, "changes", changes);
    json_put(object, "criteria", outcomes_json(&p->a, &p->b, ITEM_CRITERION, changes));
    return json_put(object, "gates", outcomes_json(&p->a, &p->b, ITEM_GATE, changes));
}

cJSON *details_json(const struct telling *t, enum item_kind kind, const struct node *before, const struct node *after)
{
    static const struct renames none = {0};
    struct pair p = {.before = {*t, &none, &none, false}, .after = {*t, &none, &none, false}};
    struct item a = {.kind = kind, .thing = NONE, .node = before}, b = {.kind = kind, .thing = NONE, .node = after};
    parts_of(&p.before, &a);
    parts_of(&p.after, &b);
    return compare_parts(&p, &a.parts, &b.parts).details;
}

eco_result *eco_diff(const eco_policy *before, const eco_policy *after, enum eco_language language)
{
    static const struct renames none = {0};
    struct arena *outer;
    struct eco_result *result = result_start(&outer);
    if (!result)
        return NULL;
    struct pair p = {.after = {{.model = &after->model, .language = language, .arena = &result->arena}, &none, &none, false}};
    p.before = (struct side){{.model = &before->model, .language = language, .arena = &result->arena}, &p.renames,
                              &p.units, false};
    return result_finish(result, outer, diff_json(&p));
}
