/* Finding the thing that is to be explained, by the name that somebody typed. */
#include <string.h>

#include "explain.h"
#include "names.h"

/* valid["1.1"]: the name before the key of a table, and the row of the key. */
static uint32_t find_row(const struct model *m, struct arena *arena, struct text name, uint32_t *row)
{
    const char *open = memchr(name.at, '[', name.n);
    uint32_t thing, before = open ? (uint32_t)(open - name.at) : 0;
    if (!open || name.n < before + 5 || memcmp(open, "[\"", 2) != 0 || memcmp(name.at + name.n - 2, "\"]", 2) != 0 ||
        !names_find(m->names, NONE, text_fold(arena, text_nfc(arena, (struct text){name.at, before})), &thing))
        return NONE;
    const struct thing *t = &m->thing[thing], *table = t->row_thing != NONE ? &m->thing[t->row_thing] : NULL;
    struct text key = text_fold(arena, text_nfc(arena, (struct text){open + 2, name.n - before - 4}));
    bool found = table && table->kind == THING_TABLE && t->keyed == NONE && names_find(m->table[table->detail].keys, 0, key, row);
    return found ? thing : NONE;
}

static bool is_below(struct text path, struct text list, struct text name)
{
    return path.n == list.n + 1 + name.n && memcmp(path.at, list.at, list.n) == 0 && memcmp(path.at + list.n + 1, name.at, name.n) == 0;
}

/* "devices[2]." at the beginning of what is left, which then begins behind it. */
static bool take_step(struct text *left, struct text *name, uint32_t *number)
{
    const char *open = memchr(left->at, '[', left->n), *end = left->at + left->n, *at = open ? open + 1 : end;
    uint64_t n = 0;
    for (; at < end && *at >= '0' && *at <= '9' && n < NONE; at++)
        n = 10 * n + (uint64_t)(*at - '0');
    if (!open || at == open + 1 || end - at < 3 || memcmp(at, "].", 2) != 0 || n >= NONE)
        return false;
    *name = (struct text){left->at, (uint32_t)(open - left->at)};
    *number = (uint32_t)n;
    *left = (struct text){at + 2, (uint32_t)(end - at - 2)};
    return true;
}

/* The row of a list that stands in a row of another, or in none. */
static uint32_t find_step(const struct document *doc, uint32_t outer, struct text name, uint32_t number, uint32_t *row)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *t = &m->thing[i];
        if (t->kind != THING_LIST || !(outer == NONE ? text_equal(t->path, name) : is_below(t->path, m->thing[outer].path, name)))
            continue;
        bool inner = m->program.list_outer[t->row_list] != NONE;
        if (inner != (outer != NONE))
            return NONE;
        const uint32_t *first = inner ? doc->run.nest.first[t->row_list] + *row : NULL;
        uint32_t rows = inner ? first[1] - first[0] : doc->run.rows[t->row_list];
        *row = inner ? first[0] + number : number;
        return number < rows ? i : NONE;
    }
    return NONE;
}

/* fleet[3].made, sites[0].devices[2].made: a field of one row of a list, or what is computed for it. */
static uint32_t find_in_list(const struct document *doc, struct text name, uint32_t *row)
{
    const struct model *m = doc->model;
    uint32_t list = NONE, at = 0, number;
    struct text step;
    bool any = false;
    while (take_step(&name, &step, &number)) {
        list = find_step(doc, list, step, number, &at);
        any = true;
        if (list == NONE)
            return NONE;
    }
    for (uint32_t i = 0; any && i < m->things; i++) {
        const struct thing *t = &m->thing[i];
        if (t->row_thing != list || !(text_equal(t->name, name) || is_below(t->path, m->thing[list].path, name)))
            continue;
        *row = at;
        return i;
    }
    return NONE;
}

uint32_t explain_find(const struct document *doc, struct arena *arena, struct text name, uint32_t *row)
{
    const struct model *m = doc->model;
    uint32_t scope = NONE, found = find_row(m, arena, name, row);
    if (found == NONE)
        found = find_in_list(doc, name, row);
    if (found != NONE)
        return found;
    for (uint32_t i = 0; i < m->things; i++)
        if (text_equal(m->thing[i].path, name))
            return i;
    for (uint32_t from = 0; from <= name.n;) {
        const char *dot = memchr(name.at + from, '.', name.n - from);
        uint32_t to = dot ? (uint32_t)(dot - name.at) : name.n;
        struct text part = text_fold(arena, text_nfc(arena, (struct text){name.at + from, to - from}));
        if (!names_find(m->names, scope, part, &found))
            return NONE;
        scope = found;
        from = to + 1;
    }
    return found;
}

bool is_explained(enum thing_kind kind)
{
    return kind != THING_GROUP && kind != THING_FUNCTION && kind != THING_CURVE && kind != THING_BREAKDOWN && kind != THING_FIGURE;
}

cJSON *explain_candidates(const struct telling *t, struct text name)
{
    cJSON *object = json_object(), *candidates = json_array();
    uint32_t n = 0;
    for (uint32_t limit = 1; limit <= text_tolerance(name) && n == 0; limit++)
        for (uint32_t i = 0; i < t->model->things && n < 6; i++)
            if (is_explained(t->model->thing[i].kind) && (text_distance(t->model->thing[i].name, name, limit) <= limit)) {
                json_append(candidates, json_text(t->model->thing[i].path));
                n++;
            }
    struct text shown = text_printable(t->arena, name);
    json_put(object, "error", json_text(text_format(t->arena, t->language == ECO_FRENCH ? "« %.*s » n'est ni un critère, ni une barrière, ni un indicateur"
                                                                                       : "'%.*s' is no criterion, gate or indicator",
                                                    (int)shown.n, shown.at)));
    return json_put(object, "candidates", candidates);
}
