/* Rule files as one tree, with their declarations found by name, for the reference evaluator. */
#ifndef TESTS_RULEBOOK_H
#define TESTS_RULEBOOK_H

#include "parse.h"
#include "yardstick.h"

struct rulebook {
    struct arena arena;                 /* of the tree and of whatever is computed with it */
    struct sources sources;
    struct diagnostics diagnostics;
    struct vocabulary vocabulary;
    struct parsed parsed;
    struct yardsticks units;
};

/* False when the text is no rule file. The text must outlive the book. */
bool rulebook_open(struct rulebook *book, const char *rules);
/* Reads a library into the same book: what it declares is as good as declared in the first file. */
bool rulebook_add(struct rulebook *book, const char *rules);
void rulebook_close(struct rulebook *book);

/* Accents do not count in names. */
bool rulebook_same_name(struct rulebook *book, struct text a, struct text b);

/* What is declared under a name: a setting, input, group, list, table, value, definition, function, theme, criterion or gate. */
const struct node *rulebook_find(struct rulebook *book, struct text name);
const struct node *rulebook_kid_named(struct rulebook *book, const struct node *parent, enum node_kind kind, struct text name);
/* A definition `for each` row of that list or table. */
const struct node *rulebook_find_column(struct rulebook *book, const struct node *list, struct text name);
/* The first sentence of its kind, or NULL. */
const struct node *rulebook_only(const struct rulebook *book, enum node_kind kind);

/* The list or table that a path names, for `over`, `for each` and `count`: `items`, `items.parts`. */
const struct node *rulebook_list_of(struct rulebook *book, const struct node *path);
/* Of a list in a list, that list; else NULL. */
const struct node *rulebook_outer_of(struct rulebook *book, const struct node *list);

/* What words may stand for a value: the choices (or grades) that are kids of a node, or the keys of a table; neither for other
 * types. */
struct words {
    const struct node *choices, *table;
};
struct words rulebook_words(struct rulebook *book, const struct node *declaration);     /* of an input, parameter or definition */
/* What `use ... with` chooses for a setting, else its first choice. */
struct text rulebook_chosen(struct rulebook *book, const struct node *setting);
/* The word as the rules spell it; false when it is none of them. */
bool rulebook_spelled(struct rulebook *book, struct words words, struct text word, struct text *spelled);

/* The unit that a declaration, a parameter, a heading or a measure says; `otherwise` when it says none. */
struct yardstick rulebook_unit(struct rulebook *book, const struct node *node, struct yardstick otherwise);
struct yardstick rulebook_unit_written(struct rulebook *book, struct text written, struct yardstick otherwise);

static inline bool is_a(const struct node *node, enum node_kind kind)
{
    return node && node->kind == kind;
}

static inline const struct node *first_kid(const struct node *parent)
{
    return parent ? parent->first : NULL;
}

/* The node itself or the next one beside it that is of this kind. */
static inline const struct node *next_of(const struct node *node, enum node_kind kind)
{
    while (node && node->kind != kind)
        node = node->next;
    return node;
}

#endif
