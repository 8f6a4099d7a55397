#include "import.h"
#include "import_value.h"
#include "loader.h"
#include "sheet.h"
#include "shortage.h"

#include <stdlib.h>
#include <string.h>

/* The file of factors while it is read. */
struct factors {
    struct call *call;
    const struct map *map;
    const char *path;
    struct models *models;
    size_t model, factor;               /* columns */
    bool headed;
    unsigned wrong;
};

static bool make_room(uint32_t **at, uint32_t *room, uint32_t number)
{
    if (number < *room)
        return true;
    uint32_t larger = 2 * number + 64, *more = realloc(*at, larger * sizeof **at);
    if (!more) {
        shortage_note();
        return false;
    }
    memset(more + *room, 0, (larger - *room) * sizeof **at);
    *at = more;
    *room = larger;
    return true;
}

static size_t heading(const struct sheet_row *row, const struct map_words *headings)
{
    for (size_t h = 0; h < headings->count; h++)
        for (size_t i = 0; i < row->count; i++) {
            struct draft folded = {0};
            fold_put(&folded, row->cell[i]);
            bool same = strcmp(draft_text(&folded), headings->folded[h]) == 0;
            draft_free(&folded);
            if (same)
                return i;
        }
    return SHEET_CELLS_MOST;
}

static void take_head(struct factors *f, const struct sheet_row *row)
{
    f->headed = true;
    f->model = heading(row, &f->map->models);
    f->factor = heading(row, &f->map->factors);
    const struct map_words *missing = f->model == SHEET_CELLS_MOST ? &f->map->models : &f->map->factors;
    if (f->model < SHEET_CELLS_MOST && f->factor < SHEET_CELLS_MOST)
        return;
    struct draft names = {0};
    for (size_t i = 0; i < missing->count; i++)
        draft_join(&names, " | ", missing->text[i]);
    call_complain(f->call, W_IMPORT_NO_HEADING, f->path, draft_text(&names));
    draft_free(&names);
    f->wrong++;
}

static void tell(struct factors *f, enum word word, unsigned line, const char *text)
{
    if (f->wrong++ < MAP_ERRORS_MOST)
        call_complain(f->call, word, f->path, line, text);
}

static void take_row(void *context, const struct sheet_row *row)
{
    struct factors *f = context;
    struct models *m = f->models;
    if (!f->headed) {
        take_head(f, row);
        return;
    }
    if (f->model >= row->count || f->factor >= row->count)
        return;
    const char *model = row->cell[f->model], *cell = row->cell[f->factor];
    if (!*model || !*cell)
        return;
    struct draft name = {0}, factor = {0};
    fold_put(&name, model);
    if (numeral_read(cell, &factor) != NUMERAL_GOOD) {
        tell(f, W_IMPORT_FACTOR_WRONG, row->line, cell);
    } else {
        uint32_t number = pool_number(&m->names, draft_text(&name)), value = pool_number(&m->factors, draft_text(&factor));
        m->failed |= !make_room(&m->factor_of, &m->room, number);
        if (!m->failed && m->factor_of[number] && m->factor_of[number] != value)
            tell(f, W_IMPORT_FACTOR_TWICE, row->line, model);
        else if (!m->failed)
            m->factor_of[number] = value;
    }
    m->failed |= name.failed || factor.failed;
    draft_free(&name);
    draft_free(&factor);
}

enum code models_read(struct call *call, const struct map *map, const char *path, struct models *models)
{
    char *bytes = NULL;
    size_t length = 0;
    struct sheet sheet;
    struct factors f = {.call = call, .map = map, .path = path, .models = models};
    enum reader_outcome outcome = reader_read(path, &bytes, &length);
    if (outcome != READER_DONE)
        return loader_unreadable(call, outcome, path);
    paths_add(&call->read, path);
    sheet_start(&sheet, '\0', take_row, &f);
    sheet_feed(&sheet, bytes, length);
    bool good = sheet_end(&sheet);
    free(bytes);
    if (sheet.fault == SHEET_NO_MEMORY || models->failed || models->names.failed || models->factors.failed || call->read.failed)
        return call_no_memory();
    if (!good)
        call_complain(call, sheet_sentence(sheet.fault), path, sheet.line);
    else if (!f.headed || (f.wrong == 0 && models->names.count == 0))
        call_complain(call, W_IMPORT_EMPTY, path);
    return good && f.wrong == 0 && models->names.count > 0 ? CODE_DONE : CODE_PROJECT;
}

static uint32_t factor_of(const struct models *m, const struct draft *name)
{
    uint32_t number = pool_find(&m->names, draft_text(name));
    return number && number < m->room && m->factor_of[number] ? m->factor_of[number] : NO_FACTOR;
}

/* Some write the maker in front of the model and some do not: by the first word of "Dell Inc." both are the same. */
static uint32_t find_factor(struct models *m, const char *model, const char *maker)
{
    struct draft name = {0}, word = {0};
    fold_put(&name, model);
    fold_put(&word, maker);
    if (word.length)
        word.at[strcspn(word.at, " ")] = '\0';
    size_t n = strlen(draft_text(&word));
    uint32_t factor = factor_of(m, &name);
    if (factor == NO_FACTOR && n > 0 && strncmp(draft_text(&name), draft_text(&word), n) == 0 && name.at[n] == ' ') {
        memmove(name.at, name.at + n + 1, strlen(name.at + n + 1) + 1);
        factor = factor_of(m, &name);
    } else if (factor == NO_FACTOR && n > 0) {
        struct draft both = {0};
        draft_add(&both, "%s %s", draft_text(&word), draft_text(&name));
        factor = factor_of(m, &both);
        m->failed |= both.failed;
        draft_free(&both);
    }
    m->failed |= name.failed || word.failed;
    draft_free(&name);
    draft_free(&word);
    return factor;
}

const char *models_factor(struct models *m, const char *model, const char *maker)
{
    struct draft key = {0};
    if (!*model)
        return "";
    draft_add(&key, "%s\x1f%s", model, maker);
    uint32_t seen = pool_number(&m->seen, draft_text(&key));
    m->failed |= key.failed || !seen || !make_room(&m->factor_of_seen, &m->seen_room, seen);
    draft_free(&key);
    if (m->failed)
        return "";
    if (!m->factor_of_seen[seen])
        m->factor_of_seen[seen] = find_factor(m, model, maker);
    uint32_t factor = m->factor_of_seen[seen];
    return factor == NO_FACTOR ? "" : pool_text(&m->factors, factor);
}

void models_free(struct models *m)
{
    pool_free(&m->names);
    pool_free(&m->factors);
    pool_free(&m->seen);
    free(m->factor_of);
    free(m->factor_of_seen);
    *m = (struct models){0};
}
