/* How many rows the lists of a project have, and which rows of inner lists stand in which, before anything is laid out. */
#include "document.h"
#include "names.h"

static const struct json_value *value_at(const struct document *doc, uint32_t i)
{
    return &doc->values.v[i];
}

static struct text folded(struct document *doc, const struct json_value *member)
{
    return text_fold(&doc->arena, text_nfc(&doc->arena, member->name));
}

/* The rows of one array, as far as they may be counted. */
static uint32_t count_array(struct document *doc, uint32_t array, uint32_t list, uint32_t outer_row)
{
    const struct json_value *json = value_at(doc, array);
    const struct thing *t = &doc->model->thing[list];
    uint32_t least = doc->model->program.list_least[t->row_list], most = doc->model->program.list_most[t->row_list];
    if (t->rows_declared && json->items <= LIST_ROWS && (json->items < least || json->items > most)) {
        struct text range = text_format(&doc->arena, doc->language == ECO_FRENCH ? "%u à %u" : "%u to %u", least, most);
        struct diagnostic *d = diagnose3(&doc->diagnostics, D_LIST_LENGTH, (struct span){0, json->from, json->from + 1}, t->label,
                                         text_format(&doc->arena, "%u", json->items), range);
        if (d)
            d->pointer = document_pointer(&doc->arena, doc, list, outer_row);
    }
    return json->items;
}

/* More rows than are read, of one list or of an inner one in all outer rows together. */
static void tell_too_many(struct document *doc, uint32_t array, uint32_t list, uint32_t outer_row)
{
    const struct json_value *json = value_at(doc, array);
    struct diagnostic *d = diagnose2(&doc->diagnostics, D_TOO_MANY_ROWS, (struct span){0, json->from, json->from + 1},
                                     doc->model->thing[list].label, text_format(&doc->arena, "%d", LIST_ROWS));
    if (d)
        d->pointer = document_pointer(&doc->arena, doc, list, outer_row);
}

static void place_rows(struct document *doc, uint32_t array, uint32_t *place, uint32_t rows)
{
    uint32_t i = array + 1;
    for (uint32_t row = 0; row < rows; row++, i = value_at(doc, i)->end)
        place[row] = i;
}

static void count_list(struct document *doc, uint32_t array, uint32_t list)
{
    uint32_t rows = count_array(doc, array, list, NONE), at = doc->model->thing[list].row_list;
    if (rows > LIST_ROWS) {
        tell_too_many(doc, array, list, NONE);
        rows = LIST_ROWS;
    }
    doc->rows[at] = rows;
    doc->list_given[at] = true;
    if (doc->model->program.inner_lists == 0)
        return;                         /* places are found as rows are read */
    doc->row_place[at] = arena_alloc(&doc->arena, (rows + 1) * sizeof(uint32_t));
    if (doc->row_place[at])
        place_rows(doc, array, doc->row_place[at], rows);
}

static void count_lists(struct document *doc, uint32_t object, uint32_t scope)
{
    const struct json_value *json;
    for (uint32_t i = object + 1; i < value_at(doc, object)->end; i = json->end) {
        uint32_t thing;
        json = value_at(doc, i);
        if ((json->kind != JSON_OBJECT && json->kind != JSON_ARRAY) ||
            !names_find(doc->model->names, scope, folded(doc, json), &thing))
            continue;
        const struct thing *t = &doc->model->thing[thing];
        if (t->kind == THING_GROUP && t->row_list == NONE && json->kind == JSON_OBJECT)
            count_lists(doc, i, thing);
        if (t->kind == THING_LIST && json->kind == JSON_ARRAY)
            count_list(doc, i, thing);
    }
}

/* ---- lists in lists ---- */

/* The member that a thing is in an object; NONE. Of two spellings the first counts, as for other fields. */
static uint32_t member_of(struct document *doc, uint32_t object, const struct thing *t)
{
    uint32_t end = object != NONE && value_at(doc, object)->kind == JSON_OBJECT ? value_at(doc, object)->end : 0;
    for (uint32_t i = object + 1; object != NONE && i < end; i = value_at(doc, i)->end)
        if (text_equal(value_at(doc, i)->name, t->name) || text_equal(folded(doc, value_at(doc, i)), t->fold))
            return i;
    return NONE;
}

/* Where a thing stands in an object of the list around it, through groups. */
static uint32_t place_in(struct document *doc, uint32_t object, uint32_t thing)
{
    const struct thing *t = &doc->model->thing[thing];
    bool in_group = doc->model->thing[t->parent].kind == THING_GROUP;
    return member_of(doc, in_group ? place_in(doc, object, t->parent) : object, t);
}

static uint32_t array_in(struct document *doc, uint32_t outer_place, uint32_t list)
{
    uint32_t array = place_in(doc, outer_place, list);
    return array != NONE && value_at(doc, array)->kind == JSON_ARRAY ? array : NONE;
}

/* Where the rows of each outer row begin. False without memory. */
static bool count_inner(struct document *doc, uint32_t thing)
{
    const struct thing *t = &doc->model->thing[thing];
    uint32_t list = t->row_list, outer = doc->model->program.list_outer[list], rows = 0;
    uint32_t *first = doc->nest.first[list] = arena_alloc(&doc->arena, (doc->rows[outer] + 1) * sizeof *first);
    bool *given = doc->nest.given[list] = arena_alloc(&doc->arena, doc->rows[outer] + 1), told = false;
    if (!first || !given)
        return false;
    doc->list_given[list] = doc->list_given[outer];
    for (uint32_t row = 0; row < doc->rows[outer]; row++) {
        uint32_t array = array_in(doc, doc->row_place[outer][row], thing), n = array != NONE ? count_array(doc, array, thing, row) : 0;
        first[row] = rows;
        given[row] = array != NONE;
        doc->list_given[list] &= given[row];
        if (n > LIST_ROWS - rows && !told)
            tell_too_many(doc, array, thing, row);
        told |= n > LIST_ROWS - rows;
        rows = n > LIST_ROWS - rows ? LIST_ROWS : rows + n;
    }
    first[doc->rows[outer]] = doc->rows[list] = rows;
    return true;
}

static void place_inner(struct document *doc, uint32_t thing)
{
    uint32_t list = doc->model->thing[thing].row_list, outer = doc->model->program.list_outer[list];
    uint32_t *owner = doc->nest.owner[list] = arena_alloc(&doc->arena, (doc->rows[list] + 1) * sizeof *owner);
    uint32_t *place = doc->row_place[list] = arena_alloc(&doc->arena, (doc->rows[list] + 1) * sizeof *place);
    const uint32_t *first = doc->nest.first[list];
    for (uint32_t row = 0; owner && place && row < doc->rows[outer]; row++) {
        uint32_t n = first[row + 1] - first[row];
        for (uint32_t i = 0; i < n; i++)
            owner[first[row] + i] = row;
        if (n > 0)
            place_rows(doc, array_in(doc, doc->row_place[outer][row], thing), place + first[row], n);
    }
}

void document_count_rows(struct document *doc)
{
    const struct model *m = doc->model;
    count_lists(doc, 0, NONE);
    if (m->program.inner_lists == 0 || doc->arena.failed)
        return;
    doc->nest.owner = arena_alloc(&doc->arena, m->program.lists * sizeof *doc->nest.owner);
    doc->nest.first = arena_alloc(&doc->arena, m->program.lists * sizeof *doc->nest.first);
    doc->nest.given = arena_alloc(&doc->arena, m->program.lists * sizeof *doc->nest.given);
    for (uint32_t i = 0; i < m->things && !doc->arena.failed; i++)         /* an outer list stands before those in it */
        if (m->thing[i].kind == THING_LIST && m->program.list_outer[m->thing[i].row_list] != NONE && count_inner(doc, i))
            place_inner(doc, i);
}
