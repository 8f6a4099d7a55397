/* `list of`, checked and compiled: where it may stand, how many it names, and how one value is written. */
#include <math.h>

#include "check.h"
#include "listing.h"

/* `list of` has one text in a run, and may say how many names there are at most. */
bool listing_fits(struct checker *c, const struct node *node)
{
    const struct node *limit = node_find(node, N_LIMIT);
    const char *en = NULL, *fr = NULL;
    if (node->op == TOK_LISTING && c->walks + c->walks_around > 0)
        en = "it stands outside of rows, as the value of a definition", fr = "elle se tient hors des lignes, comme valeur d'un calcul";
    else if (limit && node->op != TOK_LISTING)
        en = "only 'list of' has a greatest number of rows to name", fr = "seule « liste de » a un plus grand nombre de lignes à nommer";
    else if (limit && (limit->number < 1 || limit->number > LISTED_MOST || limit->number != floor(limit->number)))
        en = "how many it names is a whole number from 1 to 1000", fr = "le nombre de noms est un entier de 1 à 1000";
    if (!en)
        return true;
    diagnose2(c->m->diagnostics, D_BAD_AGGREGATE, node->at, keyword_name(c, node->op, node->at), words(c, node->at, en, fr));
    return false;
}

/* Choices by their label, keys as they are; yes and no as the policy says them. */
static void listing_words(struct checker *c, const struct type *type, struct listing *l)
{
    const struct model *m = c->m;
    const struct choice_set *set = type->base == BASE_CHOICE ? &m->choices[type->set] : NULL;
    const struct table *table = type->base == BASE_KEY ? &m->table[m->thing[type->set].detail] : NULL;
    l->words = set ? set->n : table ? table->rows : 2;
    l->word = table ? table->key : arena_alloc(m->arena, (l->words + 1) * sizeof *l->word);
    for (uint32_t i = 0; set && l->word && i < set->n; i++)
        l->word[i] = set->label[i].n ? set->label[i] : set->name[i];
    if (set || table || !l->word)
        return;
    l->word[0] = text_of(m->language == ECO_FRENCH ? "non" : "no");
    l->word[1] = text_of(m->language == ECO_FRENCH ? "oui" : "yes");
}

uint32_t listing_new(struct checker *c, const struct node *node, const struct type *type, uint32_t term, uint32_t where)
{
    struct program *p = &c->m->program;
    const struct node *limit = node_find(node, N_LIMIT);
    struct listing l = {.term = term, .where = where, .most = limit ? (uint32_t)limit->number : LISTED, .language = c->m->language};
    switch (type->base) {
    case BASE_NUMBER: l.unit = unit_write(c->m->arena, &c->m->units, &type->unit, c->m->language); break;
    case BASE_TEXT: l.form = LISTING_TEXTS; break;
    case BASE_DATE: l.form = LISTING_DAYS; break;
    default:
        l.form = LISTING_WORDS;
        listing_words(c, type, &l);
    }
    struct listing *v = arena_grow(c->m->arena, p->listing, &p->listing_cap, p->listings + 1, sizeof *v);
    if (!v)
        return 0;
    p->listing = v;
    v[p->listings] = l;
    return p->listings++;
}
