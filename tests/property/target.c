#include "target.h"

#include "sheet.h"

static struct target in_row(struct reference *reference, struct text name, const struct scope *scope)
{
    struct rulebook *book = reference->book;
    const struct node *column = rulebook_find_column(book, scope->list, name);
    const struct node *field = rulebook_kid_named(book, scope->list, N_INPUT, name);
    if (column || field)
        return (struct target){.kind = TO_FIELD, .node = column ? column : field, .row = scope};
    if (scope->list->kind == N_TABLE && sheet_heading(book, scope->list, name))
        return (struct target){.kind = TO_CELL, .node = scope->list, .row = scope, .column = name};
    return (struct target){0};
}

/* What `r`, of a table its key, and `r.field` are, where a row around has the name r. */
static struct target in_named_row(struct reference *reference, const struct node *path, const struct scope *scope)
{
    const struct node *first = path->first;
    while (scope && !(scope->name.n && rulebook_same_name(reference->book, scope->name, first->text)))
        scope = scope->outer;
    return scope ? in_row(reference, first->next ? first->next->text : node_find(scope->list, N_KEY)->text, scope) : (struct target){0};
}

static struct target named(struct reference *reference, struct text name, const struct scope *scope)
{
    for (; scope; scope = scope->outer) {
        struct target found = scope->list ? in_row(reference, name, scope) : (struct target){0};
        if (found.kind != TO_NOTHING)
            return found;
        for (const struct argument *a = scope->argument; a; a = a->next)
            if (rulebook_same_name(reference->book, a->parameter->text, name))
                return (struct target){.kind = TO_ARGUMENT, .argument = a};
    }
    const struct node *node = rulebook_find(reference->book, name);
    return (struct target){.kind = node ? TO_DECLARATION : TO_NOTHING, .node = node};
}

/* Of an input for each row of a table, the answer that [ ] behind it says. */
static struct target by_key(struct target target, const struct node *index)
{
    if (index && index->kind == N_INDEX && is_a(target.node, N_INPUT) && node_find(target.node, N_EACH)) {
        target.kind = TO_KEYED;
        target.index = index->first;
    }
    return target;
}

struct target target_of(struct reference *reference, const struct node *path, const struct scope *scope)
{
    const struct node *first = path->first, *second = first->next;
    struct target row = in_named_row(reference, path, scope);
    if (row.kind != TO_NOTHING)
        return by_key(row, second ? second->next : NULL);
    struct target keyed = by_key(named(reference, first->text, scope), second);
    if (keyed.kind == TO_KEYED)
        return keyed;
    if (!second)
        return named(reference, first->text, scope);
    const struct node *node = rulebook_find(reference->book, first->text);
    if (second->kind == N_INDEX && is_a(node, N_GROUP))
        return (struct target){.kind = TO_DECLARATION, .node = rulebook_kid_named(reference->book, node, N_INPUT, node_step(second))};
    if (second->kind == N_INDEX)
        return (struct target){.kind = TO_LOOKUP, .node = node, .column = second->next ? second->next->text : (struct text){0}, .index = second->first};
    for (; scope; scope = scope->outer)
        if (scope->list == node)
            return in_row(reference, second->text, scope);
    return (struct target){.kind = TO_DECLARATION, .node = rulebook_kid_named(reference->book, node, N_INPUT, second->text)};
}

/* A definition that does not declare its words takes them from what it is made of. */
static struct words of_declaration(struct reference *reference, const struct node *node, const struct scope *row)
{
    struct words words = rulebook_words(reference->book, node);
    if (words.choices || words.table || !node || (node->kind != N_DEFINE && node->kind != N_INDICATOR))
        return words;
    for (const struct node *line = first_kid(node); line; line = line->next)
        if (line->kind == N_AS && !words.choices && !words.table)
            words = reference_words(reference, line->first, row);
    return words;
}

struct words target_words(struct reference *reference, const struct target *target)
{
    switch (target->kind) {
    case TO_DECLARATION:
    case TO_KEYED:
    case TO_FIELD: return of_declaration(reference, target->node, target->row);
    case TO_ARGUMENT: return rulebook_words(reference->book, target->argument->parameter);
    case TO_CELL:
    case TO_LOOKUP:
        if (!is_a(target->node, N_TABLE))
            return of_declaration(reference, target->node, NULL);
        if (rulebook_same_name(reference->book, node_find(target->node, N_KEY)->text, target->column))
            return (struct words){.table = target->node};
        return rulebook_words(reference->book, sheet_heading(reference->book, target->node, target->column));
    default: return (struct words){0};
    }
}
