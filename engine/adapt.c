/* What a policy says of the one that it adapts, done in the tree of that one: lines that are there replace those of their kind, the
 * others stay. */
#include "adapt_find.h"
#include "parser.tab.h"

/* ---- reasons ---- */

static void tell_no_base(struct adapter *a, struct span at, int token)
{
    if (!a->told)
        diagnose1(a->m->diagnostics, D_NOT_ADAPTING, at, adapt_word(a, token));
    a->told = true;
}

/* Takes the reason out of a sentence: nothing else than this file needs to know of it. */
static const struct node *take_reason(struct adapter *a, struct node *said)
{
    const struct node *reason = NULL;
    for (struct node *kid = said->first, *next; kid; kid = next) {
        next = kid->next;
        if (kid->kind != N_REASON)
            continue;
        node_remove(said, kid);
        if (!a->adapts)
            tell_no_base(a, kid->at, TOK_REASON);
        else if (reason)
            diagnostic_relate(diagnose1(a->m->diagnostics, D_DUPLICATE_BLOCK, kid->at, adapt_word(a, TOK_REASON)), NOTE_FIRST_HERE,
                              reason->at);
        else
            reason = kid;
    }
    return reason;
}

static void tell_alone(struct adapter *a, const struct node *reason)
{
    if (reason)
        diagnose(a->m->diagnostics, D_REASON_ALONE, reason->at);
}

/* A field is a part of what its group adds. */
static void take_inner_reasons(struct adapter *a, struct node *group)
{
    for (struct node *kid = group->kind == N_GROUP || group->kind == N_LIST ? group->first : NULL; kid; kid = kid->next) {
        tell_alone(a, take_reason(a, kid));
        take_inner_reasons(a, kid);
    }
}

static struct text reason_text(struct adapter *a, const struct node *reason, struct span at, struct text name)
{
    if (!reason)
        diagnose1(a->m->diagnostics, D_NO_REASON, at, name);
    return reason ? reason->text : (struct text){0};
}

/* ---- what was said ---- */

static void note(struct adapter *a, struct alteration alteration)
{
    struct model *m = a->m;
    struct alteration *v = arena_grow(m->arena, m->alteration, &m->alteration_cap, m->alterations + 1, sizeof *v);
    if (!v)
        return;
    m->alteration = v;
    alteration.module = a->own;
    alteration.fold = text_fold(m->arena, alteration.path);
    v[m->alterations++] = alteration;
}

static bool is_second(struct adapter *a, const struct node *said, const struct adapted_kind *kind)
{
    struct text fold = text_fold(a->m->arena, adapt_path(a, said));
    for (uint32_t i = 0; i < a->m->alterations; i++) {
        const struct alteration *first = &a->m->alteration[i];
        if (first->module != a->own || first->kind->node != kind->node || !text_equal(first->fold, fold))
            continue;
        diagnostic_relate(diagnose1(a->m->diagnostics, D_CHANGED_TWICE, said->name_at, adapt_path(a, said)), NOTE_FIRST_HERE,
                          first->said->name_at);
        return true;
    }
    return false;
}

const struct alteration *alteration_of(const struct model *m, const struct node *node)
{
    for (uint32_t i = m->alterations; node && i-- > 0;)
        if (m->alteration[i].after == node)
            return &m->alteration[i];
    return NULL;
}

struct span place_said(const struct model *m, const struct node *node)
{
    const struct alteration *a = alteration_of(m, node);
    return a ? a->said->name_at : node->name_at;
}

static bool is_in_chain(const struct model *m, uint32_t module)
{
    uint32_t i = m->own.module;
    while (i != NONE && i != module)
        i = m->module[i].base;
    return i == module;
}

/* The policy itself speaks last, and stands first. */
const struct alteration *alteration_named(const struct model *m, enum item_kind item, struct text fold, bool removed)
{
    const struct alteration *found = NULL;
    for (uint32_t i = 0; i < m->alterations; i++) {
        const struct alteration *a = &m->alteration[i];
        if (a->kind->item == item && (a->how == ALTERED_REMOVED) == removed && is_in_chain(m, a->module) &&
            text_equal(a->fold, fold))
            found = a;
    }
    return found;
}

const struct node *removal_of(const struct model *m, struct text fold)
{
    for (uint32_t i = 0; i < m->alterations; i++)
        if (m->alteration[i].how == ALTERED_REMOVED && m->alteration[i].kind->node != N_CLAIM &&
            text_equal(text_fold(m->arena, m->alteration[i].before->text), fold))
            return m->alteration[i].said;
    return NULL;
}

/* What an earlier policy made of a thing stays what it made. */
static void keep_earlier(struct adapter *a, const struct node *thing, const struct node *before)
{
    for (uint32_t i = 0; i < a->m->alterations; i++)
        if (a->m->alteration[i].after == thing)
            a->m->alteration[i].after = before;
}

/* ---- changing ---- */

struct node *lines_like(struct arena *arena, const struct node *node, enum node_kind like)
{
    struct node *list = node_new(arena, N_LIST_OF, node->at);
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (like_of(kid->kind) == like)
            node_add(list, node_copy(arena, kid));
    return list;
}

static bool says_like(const struct node *change, enum node_kind like)
{
    for (const struct node *kid = change->first; kid; kid = kid->next)
        if (kid->kind != N_PATH && like_of(kid->kind) == like)
            return true;
    return false;
}

static bool takes_away(const struct node *change, const struct node *line)
{
    for (const struct node *kid = change->first; kid; kid = kid->next)
        if (kid->kind != N_PATH && goes_with(kid->kind, line->kind))
            return true;
    return false;
}

/* Lines stand where those stood that they replace; what is allowed is allowed as well. */
static void apply(struct adapter *a, struct node *target, const struct node *change)
{
    bool done[NODE_KINDS] = {false};
    struct node *old = node_adopt(node_new(a->m->arena, N_LIST_OF, target->at), target), *next;
    target->first = target->last = NULL;
    target->kids = 0;
    target->label = change->label.n ? change->label : target->label;
    for (struct node *line = old ? old->first : NULL; line; line = next) {
        enum node_kind like = like_of(line->kind);
        next = line->next;
        line->next = NULL;
        if (line->kind == N_ALLOW || !says_like(change, like)) {
            if (!takes_away(change, line))
                node_add(target, line);
        } else if (!done[like]) {
            node_adopt(target, lines_like(a->m->arena, change, like));
            done[like] = true;
        }
    }
    for (const struct node *line = change->first; line; line = line->next)
        if (line->kind != N_PATH && !done[like_of(line->kind)])
            node_add(target, node_copy(a->m->arena, line));
}

static void change_or_remove(struct adapter *a, struct node *said)
{
    const struct adapted_kind *kind = adapted_kind_of_token(said->op);
    const struct node *reason = take_reason(a, said);
    struct node *holder = NULL, *found;
    struct text name = adapt_path(a, said);
    struct span at = {said->at.file, said->at.from, said->name_at.to};
    struct text why = reason_text(a, reason, at, name);
    if (!kind || is_second(a, said, kind) || adapt_is_broken(a, said))
        return;
    found = adapt_find(a, said, kind, &holder);
    if (!found) {
        diagnose3(a->m->diagnostics, D_NOT_IN_BASE, said->name_at, adapt_word(a, said->op), name, adapt_absent_help(a, said, kind));
        return;
    }
    bool changes = said->kind == N_CHANGE;
    const struct node *before = changes ? node_copy(a->m->arena, found) : found;
    keep_earlier(a, found, before);
    note(a, (struct alteration){.how = changes ? ALTERED_CHANGED : ALTERED_REMOVED, .kind = adapted_kind_of_node(found), .path = name,
                                .label = found->label, .reason = why, .said = said, .before = before, .after = changes ? found : NULL});
    const struct node *lines = changes && found->kind == N_TABLE ? adapt_rows(a, found, said) : said;
    if (changes && lines)
        apply(a, found, lines);
    for (; found && !changes; found = said->first ? NULL : adapt_find(a, said, kind, &holder))     /* claims may share a title */
        node_remove(holder, found);
}

/* ---- adding ---- */

static void tell_known(struct adapter *a, const struct node *item, const struct node *known, const struct adapted_kind *kind)
{
    struct text word = adapt_word(a, kind->token), change = adapt_word(a, TOK_CHANGE), end = adapt_word(a, TOK_END), name = item->text;
    struct text help = adapt_say(a, "take another name, or remove that one first", "prendre un autre nom, ou retirer d'abord celui-là");
    if (kind->changes)
        help = text_format(a->m->arena, a->language == ECO_FRENCH ? "écrire : %.*s %.*s %.*s ... %.*s" : "write: %.*s %.*s %.*s ... %.*s",
                           (int)change.n, change.at, (int)word.n, word.at, (int)name.n, name.at, (int)end.n, end.at);
    diagnostic_relate(diagnose3(a->m->diagnostics, D_ALREADY_IN_BASE, item->name_at, word, name, help), NOTE_FIRST_HERE, known->name_at);
}

/* False where the item is not to be declared. */
static bool add(struct adapter *a, struct node *item)
{
    const struct adapted_kind *kind = adapted_kind_of_node(item);
    const struct node *reason = take_reason(a, item);
    struct node *holder = NULL, *known = a->adapts && kind ? adapt_find_named(a, item, kind, &holder) : NULL;
    take_inner_reasons(a, item);
    if (!a->adapts)
        return true;
    if (!kind && item->kind != N_BROKEN)
        tell_alone(a, reason);
    if (!kind || item->damaged)
        return true;
    if (known && !kind->once) {
        tell_known(a, item, known, kind);
        return false;
    }
    struct text word = adapt_word(a, kind->token), name = kind->once ? word : item->text;
    struct span at = {item->at.file, item->at.from, kind->once ? item->at.from + word.n : item->name_at.to};
    struct text why = kind->reasoned || reason ? reason_text(a, reason, at, name) : (struct text){0};
    struct text path = {0};
    if (!kind->once)
        path = name;
    if (kind->reasoned || reason)
        note(a, (struct alteration){.how = known ? ALTERED_CHANGED : ALTERED_ADDED, .kind = kind, .path = path, .label = item->label,
                                    .reason = why, .said = item, .before = known, .after = item});
    if (known)
        node_remove(holder, known);
    return true;
}

/* ---- one file ---- */

/* First what is said of the base, then what stands beside it: what is removed may be written anew. */
static void walk(struct adapter *a, struct node *items)
{
    for (struct node *node = items->first; node && a->adapts; node = node->next)
        if (node->kind == N_CHANGE || node->kind == N_REMOVE)
            change_or_remove(a, node);
    for (struct node *node = items->first, *next; node; node = next) {
        bool said = node->kind == N_CHANGE || node->kind == N_REMOVE;
        next = node->next;
        node->next = NULL;
        if (said && !a->adapts)
            tell_no_base(a, (struct span){node->at.file, node->at.from, node->name_at.to},
                         node->kind == N_CHANGE ? TOK_CHANGE : TOK_REMOVE);
        else if (node->kind == N_REASON)
            tell_alone(a, node);
        else if (!said && add(a, node))
            node_add(adapt_file(a, a->own), node);
    }
}

/* Days that the head does not name are those of the base: beyond them its figures were never meant to hold. */
static void inherit_days(struct model *m, struct node *file, uint32_t base)
{
    static const enum node_kind kinds[] = {N_VALID_FROM, N_VALID_UNTIL};
    const struct node *theirs = node_find(m->module[base].parsed.file, N_POLICY);
    struct node *head = file->first;
    while (head && head->kind != N_POLICY)
        head = head->next;
    for (size_t i = 0; head && theirs && i < sizeof kinds / sizeof kinds[0]; i++)
        if (!node_find(head, kinds[i]) && node_find(theirs, kinds[i]))
            node_add(head, node_copy(m->arena, node_find(theirs, kinds[i])));
}

void adapt(struct model *m, uint32_t module)
{
    struct node *file = m->module[module].parsed.file;
    struct adapter a = {.m = m, .own = module, .language = m->module[module].parsed.language, .adapts = m->module[module].base != NONE};
    const struct node *head = node_find(file, N_POLICY);
    if (!a.adapts && !m->module[module].parsed.adapts)
        return;
    if (a.adapts)
        inherit_days(m, file, m->module[module].base);
    a.told = head && node_find(head, N_BASED_ON);           /* the base could not be read */
    struct node *items = node_new(m->arena, N_LIST_OF, file->at);
    node_adopt(items, file);
    file->first = file->last = NULL;
    file->kids = 0;
    if (items)
        walk(&a, items);
}
