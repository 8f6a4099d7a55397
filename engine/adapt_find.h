/* What a policy that adapts another finds in it. */
#ifndef ECO_ADAPT_FIND_H
#define ECO_ADAPT_FIND_H

#include "adapt.h"

struct adapter {
    struct model *m;
    uint32_t own;                       /* the module that adapts */
    enum eco_language language;
    bool adapts;                        /* there is a base */
    bool told;                          /* that there is none */
};

struct text adapt_say(const struct adapter *a, const char *en, const char *fr);
struct text adapt_word(const struct adapter *a, int token);              /* of the language, as the file writes it */
struct node *adapt_file(const struct adapter *a, uint32_t module);

/* How a CHANGE or REMOVE writes what it is about: its path, or the title of a claim. */
struct text adapt_path(const struct adapter *a, const struct node *said);
/* What that leads to in the base, or in what that is based on itself, of any kind where that is NULL; and what it stands in. */
struct node *adapt_find(const struct adapter *a, const struct node *said, const struct adapted_kind *kind, struct node **holder);
/* The same for the name of a thing that the policy itself declares, or for a block that stands once. */
struct node *adapt_find_named(const struct adapter *a, const struct node *item, const struct adapted_kind *kind, struct node **holder);

/* Where nothing was found: what was meant, or what there is; and whether it stands in a sentence that is broken, which was told. */
struct text adapt_absent_help(const struct adapter *a, const struct node *said, const struct adapted_kind *kind);
bool adapt_is_broken(const struct adapter *a, const struct node *said);

/* adapt_table.c. A CHANGE of a table with all rows of the table in it, those that it changes as they are now. */
struct node *adapt_rows(struct adapter *a, const struct node *table, const struct node *change);

#endif
