/* Rows of a table that a policy changes: cells by key and column. A row that is changed has the source that is said behind it, or for
 * all of the change, since that of the base is of other figures. */
#include "adapt_find.h"
#include "parser.tab.h"

enum { COLUMNS = 64 };

struct rows {
    struct adapter *a;
    const struct node *table, *heading;         /* of the base */
    const struct node *change, *own;            /* the change, and its heading */
    struct node *all;                           /* copies of all rows of the base, the heading first */
    uint32_t column[COLUMNS];                   /* of each column of the change: which one of the base */
    uint32_t columns, key;                      /* of the change */
};

static struct text cell_text(const struct rows *r, const struct node *cell)
{
    const struct node *value = cell->first;
    if (!value)
        return (struct text){0};
    return value->kind == N_TEXT_VALUE                  ? value->text
           : value->kind == N_PATH && value->kids == 1  ? value->first->text
                                                        : source_slice(r->a->m->sources, value->at);
}

static struct text folded(const struct rows *r, const struct node *cell)
{
    return text_fold(r->a->m->arena, cell_text(r, cell));
}

/* ---- the heading ---- */

static struct text names_of(const struct rows *r)
{
    struct text names = {0};
    for (const struct node *cell = r->heading->first; cell; cell = cell->next)
        names = text_join(r->a->m->arena, names, ", ", cell_text(r, cell));
    return text_format(r->a->m->arena, r->a->language == ECO_FRENCH ? "elle a : %.*s" : "it has: %.*s", (int)names.n, names.at);
}

static uint32_t column_named(const struct rows *r, const struct node *head)
{
    uint32_t i = 0;
    for (const struct node *cell = r->heading->first; cell; cell = cell->next, i++)
        if (text_equal(folded(r, cell), folded(r, head)))
            return i;
    diagnose3(r->a->m->diagnostics, D_UNKNOWN_COLUMN, head->at, cell_text(r, head), r->table->text, names_of(r));
    return NONE;
}

static bool read_heading(struct rows *r)
{
    const struct node *key = node_find(r->table, N_KEY);
    bool good = true;
    r->key = NONE;
    for (const struct node *cell = r->own->first; cell && r->columns < COLUMNS; cell = cell->next) {
        if (key && text_equal(folded(r, cell), text_fold(r->a->m->arena, key->text)))
            r->key = r->columns;
        r->column[r->columns] = column_named(r, cell);
        good &= r->column[r->columns++] != NONE;
    }
    if (good && key && r->key == NONE)
        diagnose1(r->a->m->diagnostics, D_NO_KEY_COLUMN, r->own->at, key->text);
    return good && r->key != NONE;
}

/* ---- one row ---- */

static struct node *row_of(const struct rows *r, const struct node *key)
{
    const struct node *name = node_find(r->table, N_KEY);
    uint32_t column = 0;
    const struct text fold = text_fold(r->a->m->arena, name->text);
    for (const struct node *cell = r->heading->first; cell && !text_equal(folded(r, cell), fold); cell = cell->next)
        column++;
    for (struct node *row = r->all->first; row; row = row->next) {
        const struct node *cell = row == r->all->first ? NULL : node_kid(row, column);
        if (cell && cell->kind == N_CELL && text_equal(folded(r, cell), folded(r, key)))
            return row;
    }
    diagnose3(r->a->m->diagnostics, D_UNKNOWN_KEY, key->at, cell_text(r, key), r->table->text,
              adapt_say(r->a, "a table with other rows is another one: remove this one, and write your own",
                        "une table qui a d'autres lignes est une autre : retirer celle-ci, et écrire la sienne"));
    return NULL;
}

static bool is_provenance(enum node_kind kind)
{
    return kind == N_SOURCE || kind == N_LICENCE || kind == N_CHECKED_ON || kind == N_VALID_UNTIL || kind == N_STANDING;
}

static uint32_t cells_of(const struct node *row)
{
    uint32_t n = 0;
    for (const struct node *kid = row->first; kid; kid = kid->next)
        n += kid->kind == N_CELL;
    return n;
}

/* The row of the base with the cells of the change in it, and with what the change says behind the row. */
static void put_row(struct rows *r, struct node *row, const struct node *change)
{
    struct arena *arena = r->a->m->arena;
    struct node *old = node_adopt(node_new(arena, N_LIST_OF, row->at), row);
    row->first = row->last = NULL;
    row->kids = 0;
    for (uint32_t i = 0, n = old ? cells_of(old) : 0; i < n; i++) {
        const struct node *cell = node_kid(old, i);
        for (uint32_t k = 0; k < r->columns; k++)
            if (r->column[k] == i)
                cell = node_kid(change, k);
        node_add(row, node_copy(arena, cell));
    }
    const struct node *said = node_find(change, N_SOURCE) ? change : r->change;
    if (!node_find(said, N_SOURCE) || !node_find(said, N_CHECKED_ON))
        diagnose1(r->a->m->diagnostics, D_ROW_SOURCE, change->at, cell_text(r, node_kid(change, r->key)));
    for (const struct node *meta = said->first; meta; meta = meta->next)
        if (is_provenance(meta->kind))
            node_add(row, node_copy(arena, meta));
}

static void change_row(struct rows *r, const struct node *change)
{
    struct arena *arena = r->a->m->arena;
    if (cells_of(change) != r->columns) {
        diagnose2(r->a->m->diagnostics, D_CELL_COUNT, change->at, text_format(arena, "%u", cells_of(change)),
                  text_format(arena, "%u", r->columns));
        return;
    }
    const struct node *key = node_kid(change, r->key);
    struct node *row = key->first ? row_of(r, key) : NULL;
    if (row)
        put_row(r, row, change);
}

/* A table from a file: the first row that is changed is not there. */
static void tell_elsewhere(const struct rows *r)
{
    const struct node *key = node_find(r->table, N_KEY), *cell = r->own->next ? r->own->next->first : NULL;
    for (const struct node *head = r->own->first; head && cell && key; head = head->next, cell = cell->next)
        if (cell->kind == N_CELL && text_equal(folded(r, head), text_fold(r->a->m->arena, key->text)))
            diagnose3(r->a->m->diagnostics, D_UNKNOWN_KEY, cell->at, cell_text(r, cell), r->table->text,
                      adapt_say(r->a, "its rows stand in a file: remove the table, and write one of your own",
                                "ses lignes sont dans un fichier : retirer la table, et en écrire une à soi"));
}

struct node *adapt_rows(struct adapter *a, const struct node *table, const struct node *change)
{
    struct node *all = node_copy(a->m->arena, change);
    struct rows r = {.a = a, .table = table, .change = change, .heading = node_find(table, N_ROW), .own = node_find(change, N_ROW)};
    if (!r.own || !all)
        return all;
    for (struct node *kid = all->first, *next; kid; kid = next) {
        next = kid->next;
        if (kid->kind == N_ROW || is_provenance(kid->kind))
            node_remove(all, kid);
    }
    r.all = node_new(a->m->arena, N_LIST_OF, table->at);
    for (const struct node *row = r.heading; row && r.all; row = row->next)
        if (row->kind == N_ROW)
            node_add(r.all, node_copy(a->m->arena, row));
    if (!r.heading && !table->damaged)
        tell_elsewhere(&r);
    if (!r.heading)
        return all;
    if (!r.all || table->damaged || change->damaged || !read_heading(&r))
        return node_adopt(all, r.all);
    for (const struct node *row = r.own->next; row && !a->m->arena->failed; row = row->next)
        if (row->kind == N_ROW)
            change_row(&r, row);
    return node_adopt(all, r.all);
}
