/* Things of the policy that is adapted by their names, and what to say where one is not there. */
#include "adapt_find.h"
#include "parser.tab.h"

enum { NAMES_SHOWN = 12 };

struct text adapt_say(const struct adapter *a, const char *en, const char *fr)
{
    return text_of(a->language == ECO_FRENCH ? fr : en);
}

struct text adapt_word(const struct adapter *a, int token)
{
    return keyword_written(a->m->arena, token, a->language);
}

/* ---- finding ---- */

struct node *adapt_file(const struct adapter *a, uint32_t module)
{
    return a->m->module[module].parsed.file;
}

static bool has_name(const struct adapter *a, const struct node *node, struct text fold)
{
    return node->text.n && text_equal(text_fold(a->m->arena, node->text), fold);
}

static bool is_of_kind(const struct node *node, const struct adapted_kind *kind)
{
    return !kind || node->kind == kind->node;
}

/* What the steps of a path lead to, below a file or a group; of any kind where that is NULL. */
static struct node *find_below(const struct adapter *a, struct node *parent, const struct node *step, const struct adapted_kind *kind,
                               struct node **holder)
{
    struct text fold = text_fold(a->m->arena, node_step(step));
    for (struct node *node = parent->first; node; node = node->next) {
        bool is_group = node->kind == N_GROUP || node->kind == N_LIST;
        if (!has_name(a, node, fold) || (step->next ? !is_group : !is_of_kind(node, kind)) || node->kind == N_BROKEN)
            continue;
        *holder = parent;
        return step->next ? find_below(a, node, step->next, kind, holder) : node;
    }
    return NULL;
}

static struct node *find_claim(const struct node *file, struct text title)
{
    for (struct node *node = file->first; node; node = node->next)
        if (node->kind == N_CLAIM && text_equal(node->text, title))
            return node;
    return NULL;
}

/* In the base, or in what that is based on itself. */
struct node *adapt_find(const struct adapter *a, const struct node *said, const struct adapted_kind *kind,
                                 struct node **holder)
{
    const struct node *path = node_find(said, N_PATH);
    struct node *found = NULL;
    for (uint32_t i = a->m->module[a->own].base; i != NONE && !found; i = a->m->module[i].base) {
        *holder = adapt_file(a, i);
        found = path ? find_below(a, adapt_file(a, i), path->first, kind, holder) : find_claim(adapt_file(a, i), said->text);
    }
    return found;
}

struct node *adapt_find_named(const struct adapter *a, const struct node *item, const struct adapted_kind *kind, struct node **holder)
{
    struct node name = {.kind = N_NAME, .text = item->text};
    struct node *found = NULL;
    for (uint32_t i = a->m->module[a->own].base; i != NONE && !found; i = a->m->module[i].base) {
        *holder = adapt_file(a, i);
        found = kind->once               ? node_find(adapt_file(a, i), kind->node)
                : kind->node == N_CLAIM  ? find_claim(adapt_file(a, i), item->text)
                                         : find_below(a, adapt_file(a, i), &name, kind, holder);
    }
    return found;
}

/* ---- what is not there ---- */

struct text adapt_path(const struct adapter *a, const struct node *said)
{
    const struct node *path = node_find(said, N_PATH);
    return path ? source_slice(a->m->sources, path->at) : said->text;
}

/* The name of that kind which is nearer than what was found before, in groups as well. */
static void find_nearer(const struct adapter *a, const struct node *parent, struct text prefix, struct text wanted, enum node_kind kind,
                        uint32_t *limit, struct text *best)
{
    for (const struct node *node = parent->first; node; node = node->next) {
        struct text path = text_join(a->m->arena, prefix, ".", node->text);
        bool fits = node->kind == kind && node->text.n;
        uint32_t distance = !fits ? *limit + 1 : text_equal(node->text, wanted) ? 0 : text_distance(path, wanted, *limit);
        if (distance <= *limit) {
            *best = path;
            *limit = distance > 0 ? distance - 1 : 0;
        }
        if (node->kind == N_GROUP || node->kind == N_LIST)
            find_nearer(a, node, path, wanted, kind, limit, best);
    }
}

static struct text nearest_in_base(const struct adapter *a, struct text wanted, enum node_kind kind)
{
    struct text best = {0};
    uint32_t limit = text_tolerance(wanted);
    for (uint32_t i = a->m->module[a->own].base; i != NONE; i = a->m->module[i].base)
        find_nearer(a, adapt_file(a, i), (struct text){0}, wanted, kind, &limit, &best);
    return best;
}

/* The names of a kind, where they are few; empty where they are none or many. */
static struct text all_in_base(const struct adapter *a, const struct adapted_kind *kind)
{
    struct text all = {0};
    uint32_t n = 0;
    for (uint32_t i = a->m->module[a->own].base; i != NONE; i = a->m->module[i].base)
        for (const struct node *node = adapt_file(a, i)->first; node; node = node->next)
            if (node->kind == kind->node && node->text.n && n++ < NAMES_SHOWN)
                all = text_join(a->m->arena, all, ", ", node->text);
    return n <= NAMES_SHOWN ? all : (struct text){0};
}

/* The file of a library that declares it: what all who read a library share is not changed for one. */
static struct text library_of(const struct adapter *a, const struct node *said, const struct adapted_kind *kind)
{
    const struct node *path = node_find(said, N_PATH);
    struct node *holder;
    for (uint32_t i = 0; path && i < a->m->modules; i++)
        if (node_find(adapt_file(a, i), N_LIBRARY) && find_below(a, adapt_file(a, i), path->first, kind, &holder))
            return a->m->sources->v[a->m->module[i].file].path;
    return (struct text){0};
}

struct text adapt_absent_help(const struct adapter *a, const struct node *said, const struct adapted_kind *kind)
{
    struct node *holder;
    struct arena *arena = a->m->arena;
    struct text path = adapt_path(a, said), near = nearest_in_base(a, path, kind->node), library = library_of(a, said, kind);
    const struct node *other = said->first ? adapt_find(a, said, NULL, &holder) : NULL;
    const struct adapted_kind *is = other ? adapted_kind_of_node(other) : NULL;
    struct text word = is ? adapt_word(a, is->token) : (struct text){0};
    const bool french = a->language == ECO_FRENCH;
    if (word.n)
        return text_format(arena, french ? "il y est comme « %.*s %.*s »" : "it is there as '%.*s %.*s'", (int)word.n, word.at, (int)path.n,
                           path.at);
    if (library.n)
        return text_format(arena,
                           french ? "la bibliothèque « %.*s » le déclare : en déclarer un à soi, sous un autre nom"
                                  : "the library '%.*s' declares it: declare one of your own, under another name",
                           (int)library.n, library.at);
    if (near.n)
        return text_format(arena, french ? "vouliez-vous dire « %.*s » ?" : "did you mean '%.*s'?", (int)near.n, near.at);
    struct text all = all_in_base(a, kind);
    if (all.n)
        return text_format(arena, french ? "elle a : %.*s" : "it has: %.*s", (int)all.n, all.at);
    return adapt_say(a, "`ecoscore doc` shows what it has", "`ecoscore doc` montre ce qu'elle a");
}

bool adapt_is_broken(const struct adapter *a, const struct node *said)
{
    const struct node *path = node_find(said, N_PATH);
    struct text fold = text_fold(a->m->arena, path ? node_step(path->first) : said->text);
    for (uint32_t i = a->m->module[a->own].base; i != NONE; i = a->m->module[i].base)
        for (uint32_t k = 0; k < a->m->module[i].parsed.broken_count; k++)
            if (text_equal(a->m->module[i].parsed.broken[k], fold))
                return true;
    return false;
}
