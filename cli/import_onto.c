/* The project that --onto names: what it holds stays as it is, and the rows of its list come before those of this inventory. */
#include "import.h"
#include "loader.h"
#include "member.h"

#include <stdlib.h>
#include <string.h>

enum code onto_read(struct import *m)
{
    const char *path = m->call->options.onto;
    char *bytes = NULL;
    size_t length = 0;
    enum reader_outcome outcome = reader_read(path, &bytes, &length);
    if (outcome != READER_DONE)
        return loader_unreadable(m->call, outcome, path);
    paths_add(&m->call->read, path);
    m->onto = cJSON_ParseWithLength(bytes, length);
    free(bytes);
    if (m->call->read.failed)
        return call_no_memory();
    const cJSON *list = member(m->onto, m->map->list);
    if (cJSON_IsObject(m->onto) && (!list || cJSON_IsArray(list)))
        return CODE_DONE;
    call_complain(m->call, cJSON_IsObject(m->onto) ? W_IMPORT_ONTO_LIST : W_IMPORT_ONTO_OBJECT, path, m->map->list);
    return CODE_PROJECT;
}

static void put_value(struct draft *out, const cJSON *value)
{
    char *text = cJSON_PrintUnformatted(value);
    if (text)
        draft_put(out, text, strlen(text));
    out->failed |= !text;
    cJSON_free(text);
}

static void put_row(struct draft *out, const cJSON *row)
{
    const cJSON *cell;
    const char *before = "";
    if (!cJSON_IsObject(row)) {
        put_value(out, row);
        return;
    }
    draft_put(out, "{", 1);
    cJSON_ArrayForEach(cell, row) {
        draft_add(out, "%s", before);
        draft_json_text(out, cell->string);
        draft_put(out, ": ", 2);
        put_value(out, cell);
        before = ", ";
    }
    draft_put(out, "}", 1);
}

void onto_put_members(const struct import *m, struct draft *out)
{
    const cJSON *value;
    cJSON_ArrayForEach(value, m->onto) {
        bool told = strcmp(value->string, m->map->list) == 0 || (m->call->options.as_of && strcmp(value->string, "date") == 0);
        if (told)
            continue;
        draft_put(out, "  ", 2);
        draft_json_text(out, value->string);
        draft_put(out, ": ", 2);
        put_value(out, value);
        draft_put(out, ",\n", 2);
    }
}

void onto_put_rows(const struct import *m, struct draft *out)
{
    const cJSON *row;
    cJSON_ArrayForEach(row, member(m->onto, m->map->list)) {
        draft_put(out, "    ", 4);
        put_row(out, row);
        draft_put(out, ",\n", 2);
    }
}
