/* Inventories in JSON, one device an object, as agents write them: a file each, an array, or a line each. */
#include "fault.h"
#include "import.h"
#include "loader.h"
#include "member.h"
#include "windows.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { NAME_MOST = 64 };

/* The value that "content.bios.smodel" leads to, or NULL. */
static const cJSON *value_at(const cJSON *object, const char *path)
{
    while (object && *path) {
        char name[NAME_MOST];
        size_t n = strcspn(path, ".");
        if (n >= sizeof name)
            return NULL;
        memcpy(name, path, n);
        name[n] = '\0';
        object = member(object, name);
        path += n + (path[n] == '.');
    }
    return object;
}

/* Adds what a value says, without blanks around it. */
static void put_value(struct draft *out, const cJSON *value)
{
    char number[ECO_NUMBER_LENGTH];
    if (!value)
        return;
    if (cJSON_IsNumber(value))
        draft_put(out, number, (size_t)eco_number_write(value->valuedouble, number));
    else if (cJSON_IsBool(value))
        draft_add(out, "%s", cJSON_IsTrue(value) ? "true" : "false");
    if (!cJSON_IsString(value) || !value->valuestring)
        return;
    const char *text = value->valuestring;
    size_t n = strlen(text);
    for (; n > 0 && is_blank(*text); n--)
        text++;
    while (n > 0 && is_blank(text[n - 1]))
        n--;
    windows_put(out, text, n);
}

/* Puts what a column holds at the end of `text`, with a NUL; where it begins. */
static size_t put_column(const struct map *map, unsigned column, const cJSON *object, struct draft *text)
{
    const struct map_words *paths = &map->column[column].headings;
    size_t start = text->length;
    for (size_t i = 0; i < paths->count; i++) {
        put_value(text, value_at(object, paths->text[i]));
        if (text->length > start && !map_is_silent(map, draft_text(text) + start))
            break;
        text->length = start;
    }
    draft_put(text, "", 1);
    return start;
}

static void take_object(struct import *import, uint32_t file, unsigned line, const cJSON *object)
{
    struct draft text = {0};
    size_t start[MAP_COLUMNS_MOST];
    struct record record = {.file = file, .line = line};
    for (unsigned i = 0; i < import->map->columns; i++)
        start[i] = put_column(import->map, i, object, &text);
    for (unsigned i = 0; i < import->map->columns; i++)
        record.cell[i] = text.failed ? "" : draft_text(&text) + start[i];
    import->no_memory |= text.failed;
    import_row(import, &record);
    draft_free(&text);
}

static void take_piece(struct import *import, uint32_t file, const struct piece *piece, const char *bytes)
{
    const char *end = NULL;
    errno = 0;
    cJSON *object = cJSON_ParseWithLengthOpts(bytes, piece->length, &end, false);
    import->no_memory |= !object && errno == ENOMEM;        /* cJSON itself does not say why it gives none */
    size_t behind = object ? piece->length - (size_t)(end - bytes) : 0;
    while (behind > 0 && is_blank(*end)) {
        end++;
        behind--;
    }
    if (cJSON_IsObject(object) && behind == 0)
        take_object(import, file, piece->line, object);
    else
        import_refuse(import, file, piece->line, "", word_text(W_IMPORT_NO_OBJECT, import->language));
    cJSON_Delete(object);
}

/* The number of the file of a piece: they come in their order. */
static uint32_t file_of(const struct import *import, uint32_t file, const struct piece *piece)
{
    while (import->files.at[file] != piece->path)
        file++;
    return file;
}

/* A whole file of something else is no device that could not be handled. */
static bool is_other_form(const struct piece *piece, const char *bytes)
{
    return piece->whole && (piece->length == 0 || bytes[0] != '{');
}

static enum code take_fault(struct import *import, const struct piece *piece)
{
    struct draft why = {0};
    if (piece->fault == PIECE_UNREADABLE)
        return loader_unreadable(import->call, piece->outcome, piece->path);
    fault_add(&why, piece, import->language);
    call_complain(import->call, W_IMPORT_AT, piece->path, piece->line, draft_text(&why));
    draft_free(&why);
    return CODE_PROJECT;
}

static enum code tell_other_form(struct import *import, const struct piece *piece)
{
    call_complain(import->call, piece->length ? W_IMPORT_NO_JSON : W_IMPORT_EMPTY, piece->path);
    return CODE_PROJECT;
}

enum code import_agents(struct import *import)
{
    struct feed feed;
    struct chunk chunk = {0};
    enum code code = CODE_DONE;
    uint32_t file = 0;
    feed_start(&feed, &import->files);
    while (code == CODE_DONE && !import->no_memory && feed_fill(&feed, &chunk)) {
        for (size_t i = 0; i < chunk.pieces && code == CODE_DONE; i++) {
            const struct piece *piece = &chunk.piece[i];
            file = file_of(import, file, piece);
            const char *bytes = draft_text(&chunk.bytes) + piece->from;
            if (piece->fault != PIECE_GOOD)
                code = take_fault(import, piece);
            else if (is_other_form(piece, bytes))
                code = tell_other_form(import, piece);
            else
                take_piece(import, file, piece, bytes);
        }
        progress_tell(&import->progress, feed.in.read, import->rows);
    }
    if (feed.no_memory || import->no_memory)
        code = call_no_memory();
    chunk_free(&chunk);
    feed_end(&feed);
    return code;
}
