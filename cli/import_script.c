#include "import_script.h"
#include "import_value.h"
#include "loader.h"
#include "sheet.h"
#include "shortage.h"
#include "suggestion.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *word[ECO_LANGUAGES];
    const char *cells;
} lines[MAP_LINES] = {
#define LINE(name, en, fr, cells) [LINE_##name] = {{en, fr}, cells},
#include "import_lines.def"
};

const char *line_word(enum map_line line, enum eco_language language)
{
    return lines[line].word[language];
}

bool script_wrong(struct script *script)
{
    if (script->code == CODE_DONE)
        script->code = CODE_RULES;
    return ++script->errors <= MAP_ERRORS_MOST;
}

/* One file that is being read. */
struct reading {
    struct script *script;
    unsigned file;
    bool headed;                        /* its first row has been seen */
};

static bool read_file(struct script *script, const char *path, unsigned depth);

/* ---- one row ---- */

static bool same_word(const char *folded, const char *word)
{
    struct draft other = {0};
    fold_put(&other, word);
    bool same = strcmp(folded, draft_text(&other)) == 0;
    draft_free(&other);
    return same;
}

/* As it is written in the table, which is the rule, or without its accents. */
static enum map_line find_line(const char *cell)
{
    struct draft folded = {0};
    size_t found = MAP_LINES;
    for (size_t i = 0; i < MAP_LINES && found == MAP_LINES; i++)
        if (strcmp(cell, lines[i].word[ECO_ENGLISH]) == 0 || strcmp(cell, lines[i].word[ECO_FRENCH]) == 0)
            found = i;
    if (found == MAP_LINES)
        fold_put(&folded, cell);
    for (size_t i = 0; i < MAP_LINES && found == MAP_LINES; i++)
        if (same_word(draft_text(&folded), lines[i].word[ECO_ENGLISH]) || same_word(draft_text(&folded), lines[i].word[ECO_FRENCH]))
            found = i;
    draft_free(&folded);
    return (enum map_line)found;
}

/* Which line a first cell begins; MAP_LINES, once told, for none. */
static enum map_line line_of(struct script *script, const char *path, unsigned line, const char *cell)
{
    struct suggestion suggestion = {.wanted = cell};
    enum map_line found = find_line(cell);
    for (size_t i = 0; i < MAP_LINES && found == MAP_LINES; i++)
        for (size_t l = 0; l < ECO_LANGUAGES; l++)
            suggestion_offer(&suggestion, lines[i].word[l]);
    if (found == MAP_LINES && script_wrong(script)) {
        call_complain(script->call, W_MAP_UNKNOWN_LINE, path, line, cell);
        word_suggest(stderr, script->call->language, suggestion.best);
    }
    return found;
}

/* Whether each cell holds something where it must, and nothing where nothing is read. */
static bool cells_fit(struct script *script, const char *path, unsigned line, enum map_line what, const char *const cells[4])
{
    static const enum word titles[] = {W_MAP_CELL_NAME, W_MAP_CELL_WORDS, W_MAP_CELL_WHERE};
    enum eco_language language = script->call->language;
    const char *kind = lines[what].cells;
    bool fit = true;
    for (int i = 0; i < 3; i++) {
        bool given = cells[i + 1][0] != '\0', needed = strchr("xcCs", kind[i]) != NULL;
        const char *title = word_text(titles[i], language), *word = cells[0];
        if (needed && !given && !(kind[i] == 's' && cells[2][0])) {
            if (script_wrong(script))
                call_complain(script->call, W_MAP_CELL_MISSING, path, line, word, title);
            fit = false;
        } else if (kind[i] == '-' && given) {
            if (script_wrong(script))
                call_complain(script->call, W_MAP_CELL_UNREAD, path, line, word, title, cells[i + 1]);
            fit = false;
        }
    }
    return fit;
}

static char *copy(struct script *script, const char *text)
{
    char *kept = strdup(text);
    if (!kept) {
        shortage_note();
        script->no_memory = true;
    }
    return kept;
}

static void keep_line(struct script *script, struct script_line line, const char *const cells[4])
{
    if (script->count == script->room) {
        size_t room = script->room ? 2 * script->room : 64;
        struct script_line *more = realloc(script->at, room * sizeof *more);
        if (!more) {
            shortage_note();
            script->no_memory = true;
            return;
        }
        script->at = more;
        script->room = room;
    }
    line.name = copy(script, cells[1]);
    line.words = copy(script, cells[2]);
    line.where = copy(script, cells[3]);
    script->at[script->count++] = line;
}

/* The path of a file that a map names: beside it, unless it is part of the program. */
static void path_beside(struct draft *out, const char *map, const char *name)
{
    const char *slash = strrchr(map, '/');
    bool alone = strncmp(name, BUILTIN, strlen(BUILTIN)) == 0 || name[0] == '/';
    if (slash && !alone)
        draft_put(out, map, (size_t)(slash - map) + 1);
    else if (name[0] == '-')            /* not standard input */
        draft_add(out, "./");
    draft_add(out, "%s", name);
}

static void use_file(struct script *script, unsigned file, unsigned line, const char *name)
{
    struct draft path = {0};
    path_beside(&path, script->path[file], name);
    for (unsigned i = 0; i < script->files; i++)
        if (strcmp(script->path[i], draft_text(&path)) == 0) {
            draft_free(&path);          /* it is read already, or being read */
            return;
        }
    if (script->files < MAP_FILES_MOST)
        read_file(script, draft_text(&path), script->depth[file] + 1);
    else if (script_wrong(script))
        call_complain(script->call, W_MAP_FILES_MANY, script->path[file], line, MAP_FILES_MOST);
    draft_free(&path);
}

/* The first row may say what the cells are; rows that begin with # or hold nothing are for people. */
static bool is_for_people(struct reading *reading, const struct sheet_row *row)
{
    bool first = !reading->headed, empty = true;
    reading->headed = true;
    for (size_t i = 0; i < row->count; i++)
        empty &= row->cell[i][0] == '\0';
    return empty || row->cell[0][0] == '#' || (first && (strcasecmp(row->cell[0], "line") == 0 || strcasecmp(row->cell[0], "ligne") == 0));
}

static void take_row(void *context, const struct sheet_row *row)
{
    struct reading *reading = context;
    struct script *script = reading->script;
    const char *cells[4] = {"", "", "", ""}, *path = script->path[reading->file];
    if (is_for_people(reading, row))
        return;
    for (size_t i = 0; i < row->count && i < 4; i++)
        cells[i] = row->cell[i];
    for (size_t i = 4; i < row->count; i++)
        if (row->cell[i][0]) {
            if (script_wrong(script))
                call_complain(script->call, W_MAP_CELLS_MANY, path, row->line, row->cell[i]);
            return;
        }
    enum map_line what = line_of(script, path, row->line, cells[0]);
    if (what == MAP_LINES || !cells_fit(script, path, row->line, what, cells))
        return;
    if (what == LINE_USE)
        use_file(script, reading->file, row->line, cells[2]);
    else
        keep_line(script, (struct script_line){.what = what, .file = reading->file, .line = row->line}, cells);
}

/* ---- one file ---- */

static void tell_fault(struct script *script, const char *path, const struct sheet *sheet)
{
    if (sheet->fault == SHEET_NO_MEMORY)
        script->no_memory = true;
    else if (script_wrong(script))
        call_complain(script->call, sheet_sentence(sheet->fault), path, sheet->line);
}

static bool read_file(struct script *script, const char *path, unsigned depth)
{
    char *bytes = NULL;
    size_t length = 0;
    struct sheet sheet;
    struct reading reading = {script, script->files, false};
    enum reader_outcome outcome = reader_read(path, &bytes, &length);
    script->path[script->files] = copy(script, path);
    script->depth[script->files] = depth;
    if (outcome != READER_DONE || !script->path[script->files]) {
        script->code = outcome != READER_DONE ? loader_unreadable(script->call, outcome, path) : CODE_USE;
        free(script->path[script->files]);
        free(bytes);
        return false;
    }
    script->files++;
    sheet_start(&sheet, '\0', take_row, &reading);
    sheet_feed(&sheet, bytes, length);
    if (!sheet_end(&sheet))
        tell_fault(script, path, &sheet);
    free(bytes);
    return true;
}

enum code script_read(const struct call *call, const char *path, const char *to, struct script *script)
{
    *script = (struct script){.call = call};
    if (!to || read_file(script, to, 0))
        read_file(script, path, to ? 1 : 0);
    return script->no_memory ? call_no_memory() : script->code;
}

void script_free(struct script *script)
{
    for (unsigned i = 0; i < script->files; i++)
        free(script->path[i]);
    for (size_t i = 0; i < script->count; i++) {
        free(script->at[i].name);
        free(script->at[i].words);
        free(script->at[i].where);
    }
    free(script->at);
    *script = (struct script){0};
}
