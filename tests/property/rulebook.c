#include "rulebook.h"

#include <stdlib.h>
#include <string.h>

#include "checklist.h"
#include "parser.tab.h"
#include "sheet.h"

static bool read_file(struct rulebook *book, const char *rules, struct parsed *parsed)
{
    uint32_t file = source_add(&book->sources, TEXT("rules.eco"), text_of(rules));
    if (!parse_source(&book->sources, file, &book->diagnostics, &book->vocabulary, parsed) || book->diagnostics.errors > 0)
        return false;
    checklist_write_out(&book->arena, &book->sources, &book->diagnostics, parsed);
    for (const struct node *item = first_kid(parsed->file); item; item = item->next)
        if (item->kind == N_UNIT_DECL && !yardstick_declare(&book->units, item->text, item->number, item->unit))
            return false;
    return true;
}

bool rulebook_open(struct rulebook *book, const char *rules)
{
    *book = (struct rulebook){0};
    book->sources.arena = book->diagnostics.arena = &book->arena;
    return read_file(book, rules, &book->parsed);
}

bool rulebook_add(struct rulebook *book, const char *rules)
{
    struct parsed library;
    return read_file(book, rules, &library) && node_adopt(book->parsed.file, library.file);
}

void rulebook_close(struct rulebook *book)
{
    arena_free(&book->arena);
}

bool rulebook_same_name(struct rulebook *book, struct text a, struct text b)
{
    if (text_equal(a, b))
        return true;
    bool accents = false;
    for (uint32_t i = 0; i < a.n; i++)
        accents |= (a.at[i] & 0x80) != 0;
    for (uint32_t i = 0; i < b.n; i++)
        accents |= (b.at[i] & 0x80) != 0;
    return accents && text_equal(text_fold(&book->arena, a), text_fold(&book->arena, b));
}

const struct node *rulebook_kid_named(struct rulebook *book, const struct node *parent, enum node_kind kind, struct text name)
{
    for (const struct node *kid = first_kid(parent); kid; kid = kid->next)
        if (kid->kind == kind && rulebook_same_name(book, kid->text, name))
            return kid;
    return NULL;
}

const struct node *rulebook_find(struct rulebook *book, struct text name)
{
    static const enum node_kind kinds[] = {N_SETTING,   N_INPUT,    N_GROUP, N_LIST,      N_TABLE, N_VALUE, N_DEFINE,
                                           N_INDICATOR, N_FUNCTION, N_THEME, N_CRITERION, N_GATE,  N_REMARK};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const struct node *found = rulebook_kid_named(book, book->parsed.file, kinds[i], name);
        if (found)
            return found;
    }
    return NULL;
}

const struct node *rulebook_list_of(struct rulebook *book, const struct node *path)
{
    const struct node *list = rulebook_find(book, path->first->text), *inner = path->first->next;
    if (is_a(list, N_LIST) && inner)
        list = rulebook_kid_named(book, list, N_LIST, inner->text);
    return is_a(list, N_LIST) || is_a(list, N_TABLE) ? list : NULL;
}

const struct node *rulebook_outer_of(struct rulebook *book, const struct node *list)
{
    for (const struct node *item = first_kid(book->parsed.file); item; item = item->next)
        for (const struct node *kid = first_kid(item->kind == N_LIST ? item : NULL); kid; kid = kid->next)
            if (kid == list)
                return item;
    return NULL;
}

const struct node *rulebook_find_column(struct rulebook *book, const struct node *list, struct text name)
{
    const struct node *found = rulebook_find(book, name), *each = found ? node_find(found, N_EACH) : NULL;
    return each && rulebook_list_of(book, each->first) == list ? found : NULL;
}

const struct node *rulebook_only(const struct rulebook *book, enum node_kind kind)
{
    return node_find(book->parsed.file, kind);
}

struct words rulebook_words(struct rulebook *book, const struct node *declaration)
{
    const struct node *type = declaration ? node_find(declaration, N_TYPE) : NULL;
    if (type && type->op == TOK_KEY_OF)
        return (struct words){.table = rulebook_find(book, type->text)};
    if (type && type->op == TOK_ONE_OF)
        return (struct words){.choices = node_find(declaration, N_CHOICE) ? declaration : type};
    return (struct words){0};
}

struct text rulebook_chosen(struct rulebook *book, const struct node *setting)
{
    for (const struct node *use = first_kid(book->parsed.file); use; use = use->next)
        for (const struct node *set = first_kid(use->kind == N_USE ? use : NULL); set; set = set->next)
            if (set->kind == N_SET && rulebook_same_name(book, set->first->first->text, setting->text))
                return set->first->next->first->text;
    return node_find(setting, N_CHOICE)->text;
}

bool rulebook_spelled(struct rulebook *book, struct words words, struct text word, struct text *spelled)
{
    const struct node *choice = words.choices ? rulebook_kid_named(book, words.choices, N_CHOICE, word) : NULL;
    if (!choice && is_a(words.choices, N_GRADES))
        choice = rulebook_kid_named(book, words.choices, N_GRADE, word);
    int row = words.table ? sheet_row_of(book, words.table, word) : -1;
    if (choice)
        *spelled = choice->text;
    else if (row >= 0)
        *spelled = sheet_key(words.table, row);
    return choice || row >= 0;
}

struct yardstick rulebook_unit_written(struct rulebook *book, struct text written, struct yardstick otherwise)
{
    struct yardstick unit;
    return written.n > 0 && yardstick_read(&book->units, written, &unit) ? unit : otherwise;
}

struct yardstick rulebook_unit(struct rulebook *book, const struct node *node, struct yardstick otherwise)
{
    const struct node *type = node_find(node, N_TYPE), *unit = node_find(node, N_UNIT);
    if (!unit && type)
        unit = node_find(type, N_UNIT);
    if (type && type->op == TOK_TYPE_PERCENT)
        return rulebook_unit_written(book, TEXT("%"), otherwise);
    return unit ? rulebook_unit_written(book, unit->unit, otherwise) : otherwise;
}
