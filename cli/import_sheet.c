/* Inventories in CSV: the first row says what stands where. */
#include "import.h"
#include "intake.h"
#include "loader.h"

#include <string.h>

/* One file while it is read. */
struct source {
    struct import *import;
    uint32_t file;
    bool headed, stopped;               /* stopped: there is no use in going on, which was told, and comes to `code` */
    enum code code;
    size_t headings;
    struct sources of[MAP_COLUMNS_MOST];
};

static const char *path_of(const struct source *source)
{
    return source->import->files.at[source->file];
}

static void stop(struct source *source, enum word word, const char *text)
{
    if (!source->stopped)
        call_complain(source->import->call, word, path_of(source), text);
    source->stopped = true;
    source->code = CODE_PROJECT;
}

/* ---- the headings ---- */

static void join_headings(const struct map *map, unsigned column, struct draft *out)
{
    for (size_t i = 0; i < map->column[column].headings.count; i++)
        draft_join(out, " | ", map->column[column].headings.text[i]);
}

/* Without any column that says what a device is, no row can be recognised. */
static void ask_for_kinds(struct source *source)
{
    const struct map_where *kinds = &source->import->judge.kinds;
    struct draft wanted = {0};
    for (size_t i = 0; i < kinds->count; i++)
        if (source->of[kinds->column[i]].count > 0)
            return;
    for (size_t i = 0; i < kinds->count; i++)
        join_headings(source->import->map, kinds->column[i], &wanted);
    stop(source, W_IMPORT_NO_HEADING, draft_text(&wanted));
    draft_free(&wanted);
}

static bool is_read(const struct source *source, size_t cell)
{
    for (size_t i = 0; i < source->import->map->columns; i++)
        for (size_t k = 0; k < source->of[i].count; k++)
            if (source->of[i].cell[k] == cell)
                return true;
    return false;
}

static void note_unread(struct source *source, const struct sheet_row *row)
{
    struct import *import = source->import;
    for (size_t i = 0; i < row->count; i++)
        if (!is_read(source, i))
            pool_number(&import->unread, row->cell[i]);
    import->no_memory |= import->unread.failed;
}

static void take_head(struct source *source, const struct sheet_row *row)
{
    struct import *import = source->import;
    source->headed = true;
    if (!import->map && !choice_by_headings(&import->choice, row)) {
        stop(source, W_IMPORT_NO_MAP, row->cell[0]);
        return;
    }
    if (!import->map)
        source->code = import_begin(import, &import->choice.map[import->choice.chosen]);
    if (source->code != CODE_DONE || !import->map) {
        source->stopped = true;
        return;
    }
    for (size_t i = 0; i < row->count; i++)
        if (row->cell[i][0])
            source->headings = i + 1;
    for (unsigned i = 0; i < import->map->columns; i++) {
        sources_find(&import->map->column[i], row, &source->of[i]);
        import->absent[i] |= source->of[i].count == 0;
    }
    note_unread(source, row);
    ask_for_kinds(source);
}

/* ---- rows ---- */

static const char *cell_of(const struct map *map, const struct sources *of, const struct sheet_row *row)
{
    for (size_t i = 0; i < of->count; i++)
        if (of->cell[i] < row->count && !map_is_silent(map, row->cell[of->cell[i]]))
            return row->cell[of->cell[i]];
    return "";
}

static size_t cells_filled(const struct sheet_row *row)
{
    size_t n = row->count;
    while (n > 0 && row->cell[n - 1][0] == '\0')
        n--;
    return n;
}

/* A row with more or fewer cells than headings has been cut where nobody meant it; what stands in which column is not sure. */
static void refuse_width(struct source *source, const struct sheet_row *row, size_t filled)
{
    struct import *import = source->import;
    struct draft why = {0}, what = {0};
    size_t cells = filled > source->headings ? filled : row->count;
    draft_add(&why, word_text(W_IMPORT_WIDTH, import->language), cells, source->headings);
    if (row->last > row->line)
        draft_add(&why, word_text(W_IMPORT_LINES, import->language), row->line, row->last);
    draft_cut(&what, row->cell[0], 40);
    import_refuse(import, source->file, row->line, draft_text(&what), draft_text(&why));
    draft_free(&why);
    draft_free(&what);
}

static void take_row(void *context, const struct sheet_row *row)
{
    struct source *source = context;
    struct import *import = source->import;
    size_t filled = cells_filled(row);
    if (source->stopped || filled == 0)
        return;
    if (!source->headed) {
        take_head(source, row);
        return;
    }
    if (filled > source->headings || row->count < source->headings) {
        refuse_width(source, row, filled);
        return;
    }
    struct record record = {.file = source->file, .line = row->line};
    for (unsigned i = 0; i < import->map->columns; i++)
        record.cell[i] = cell_of(import->map, &source->of[i], row);
    import_row(import, &record);
}

/* ---- files ---- */

static bool looks_like_json(const char *bytes, size_t n)
{
    static const char before[] = "\357\273\277 \t\r\n";
    size_t at = 0;
    while (at < n && bytes[at] && strchr(before, bytes[at]))
        at++;
    return at < n && (bytes[at] == '{' || bytes[at] == '[');
}

static enum code read_bytes(struct source *source, struct intake *in, struct sheet *sheet)
{
    struct import *import = source->import;
    enum reader_outcome outcome = intake_open(in, path_of(source));
    unsigned long long begun = in->read;
    bool more = true;
    while (outcome == READER_DONE && !in->ended && more && !source->stopped && !import->no_memory) {
        unsigned long long before = in->read;
        outcome = intake_more(in);
        if (outcome == READER_DONE && before == begun && looks_like_json(intake_rest(in), intake_left(in)))
            stop(source, W_IMPORT_LOOKS_JSON, NULL);
        more = outcome != READER_DONE || sheet_feed(sheet, intake_rest(in), intake_left(in));
        intake_step(in, intake_left(in));
        progress_tell(&import->progress, in->read, import->rows);
    }
    return outcome == READER_DONE ? CODE_DONE : loader_unreadable(import->call, outcome, path_of(source));
}

static enum code read_file(struct import *import, uint32_t file, struct intake *in)
{
    struct sheet sheet;
    struct source source = {.import = import, .file = file};
    sheet_start(&sheet, '\0', take_row, &source);
    enum code code = read_bytes(&source, in, &sheet);
    intake_close(in);
    bool good = sheet_end(&sheet);
    if (sheet.fault == SHEET_NO_MEMORY || import->no_memory)
        return call_no_memory();
    if (code != CODE_DONE || source.stopped)
        return code != CODE_DONE ? code : source.code;
    if (!good)
        call_complain(import->call, sheet_sentence(sheet.fault), path_of(&source), sheet.line);
    else if (!source.headed)
        call_complain(import->call, W_IMPORT_EMPTY, path_of(&source));
    return good && source.headed ? CODE_DONE : CODE_PROJECT;
}

enum code import_sheets(struct import *import)
{
    struct intake in;
    enum code code = CODE_DONE;
    intake_start(&in);
    for (uint32_t i = 0; i < import->files.count && code == CODE_DONE; i++)
        code = read_file(import, i, &in);
    intake_end(&in);
    return code;
}
