#include "cell.h"
#include "import.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { WRITTEN_AT_ONCE = 64 * 1024 };

/* A row of the list: a device, or several that are written alike. */
struct item {
    size_t device;
    unsigned long long units;
};

struct list {
    struct item *item;
    size_t count;
};

static const uint32_t *values_of(const struct import *m, size_t device)
{
    return m->fleet.value + device * m->fleet.fields;
}

/* What all its values are, as a text: two devices with the same are written alike. */
static uint32_t likeness(const struct import *m, struct pool *pool, size_t device, struct draft *key)
{
    key->length = 0;
    for (size_t i = 0; i < m->fleet.fields; i++)
        draft_add(key, "%u ", (unsigned)values_of(m, device)[i]);
    return key->failed ? 0 : pool_number(pool, draft_text(key));
}

/* The devices in the order of the files; alike ones together at the place of the first with --group. */
static bool make_list(const struct import *m, struct list *list)
{
    struct pool alike = {0};
    struct draft key = {0};
    bool group = m->call->options.group, good = true;
    list->item = calloc(m->outcomes[OUTCOME_KEPT] + 1, sizeof *list->item);
    for (size_t i = 0; list->item && i < m->fleet.count && good; i++) {
        const struct device *device = &m->fleet.device[i];
        if (!import_keeps(m, device))
            continue;
        uint32_t number = group ? likeness(m, &alike, i, &key) : (uint32_t)list->count + 1;
        good = number > 0;
        if (good && number > list->count)
            list->item[list->count++] = (struct item){i, device->units};
        else if (good)
            list->item[number - 1].units += device->units;
    }
    pool_free(&alike);
    draft_free(&key);
    return list->item && good;
}

/* ---- a field ---- */

/* What a field says, as text; false when it says nothing. */
static bool text_of(const struct import *m, const struct item *item, size_t field, const char **text, char units[24])
{
    const struct map_field *f = &m->map->field[field];
    if (f->source == SOURCE_UNITS) {
        snprintf(units, 24, "%llu", item->units);
        *text = units;
    } else if (f->source == SOURCE_WORDS) {
        *text = f->words;
    } else if (f->source == SOURCE_DAY) {
        *text = m->call->options.as_of ? m->call->options.as_of : "";
    } else {
        *text = pool_text(&m->fleet.values, values_of(m, item->device)[field]);
    }
    return **text != '\0';
}

/* Whether JSON has it without quotes. Words of the map itself may be a number, or yes or no. */
static bool is_bare(const struct map *map, size_t field)
{
    unsigned source = map->field[field].source;
    const char *words = map->field[field].words;
    if (source == SOURCE_WORDS)
        return strcmp(words, "true") == 0 || strcmp(words, "false") == 0 || strspn(words, "0123456789") == strlen(words);
    return source == SOURCE_UNITS || source == SOURCE_FACTOR || (source < MAP_COLUMNS_MOST && map->column[source].type == TYPE_NUMBER);
}

/* ---- JSON ---- */

static void put_item(const struct import *m, const struct item *item, struct draft *out)
{
    const char *text, *before = "";
    char units[24];
    draft_put(out, "    {", 5);
    for (size_t i = 0; i < m->map->fields; i++) {
        if (!text_of(m, item, i, &text, units))
            continue;
        draft_add(out, "%s", before);
        draft_json_text(out, m->map->field[i].name);
        draft_put(out, ": ", 2);
        if (is_bare(m->map, i))
            draft_add(out, "%s", text);
        else
            draft_json_text(out, text);
        before = ", ";
    }
    draft_put(out, "}", 1);
}

static void put_json_head(const struct import *m, struct draft *out)
{
    const char *as_of = m->call->options.as_of;
    draft_add(out, "{\n");
    if (as_of)
        draft_add(out, "  \"date\": \"%s\",\n", as_of);
    onto_put_members(m, out);
    draft_add(out, "  ");
    draft_json_text(out, m->map->list);
    draft_add(out, ": [\n");
    onto_put_rows(m, out);
}

/* ---- CSV ---- */

static void put_csv_head(const struct import *m, struct draft *out)
{
    for (size_t i = 0; i < m->map->fields; i++) {
        draft_add(out, "%s", i ? "," : "");
        cell_put(out, m->map->field[i].name);
    }
    draft_add(out, "\n");
}

static void put_row(const struct import *m, const struct item *item, struct draft *out)
{
    const char *text;
    char units[24];
    for (size_t i = 0; i < m->map->fields; i++) {
        bool said = text_of(m, item, i, &text, units);
        draft_add(out, "%s", i ? "," : "");
        if (said && is_bare(m->map, i))
            draft_add(out, "%s", text);
        else if (said)
            cell_put(out, text);
    }
    draft_add(out, "\n");
}

/* ---- the list ---- */

/* Writes what is ready, now and then; false when it could not be written. */
static bool pass_on(struct draft *out, FILE *file, size_t least)
{
    if (out->length < least)
        return true;
    bool good = fwrite(draft_text(out), 1, out->length, file) == out->length;
    out->length = 0;
    return good;
}

static bool put_list(const struct import *m, const struct list *list, struct draft *out, FILE *file)
{
    bool csv = m->call->options.format == FORMAT_CSV, good = true;
    if (csv)
        put_csv_head(m, out);
    else
        put_json_head(m, out);
    for (size_t i = 0; i < list->count && good; i++) {
        if (csv)
            put_row(m, &list->item[i], out);
        else
            put_item(m, &list->item[i], out);
        if (!csv)
            draft_add(out, i + 1 < list->count ? ",\n" : "\n");
        good = pass_on(out, file, WRITTEN_AT_ONCE);
    }
    if (!csv)
        draft_add(out, "  ]\n}\n");
    return pass_on(out, file, 1) && good && !out->failed;
}

enum code import_write(struct import *m)
{
    struct list list = {0};
    struct draft out = {0};
    FILE *file = call_output(m->call);
    if (!file)
        return CODE_USE;
    bool made = make_list(m, &list), good = made && put_list(m, &list, &out, file);
    if (!good)
        m->call->write_error = errno;
    bool no_memory = !made || out.failed;
    free(list.item);
    draft_free(&out);
    return no_memory ? call_no_memory() : good ? CODE_DONE : CODE_USE;
}

/* ---- what is not in it ---- */

static void put_note(const struct import *m, const struct note *note, struct draft *out)
{
    static const char *const outcomes[OUTCOMES] = {"kept", "merged", "retired", "virtual", "left out", "not handled"};
    cell_put(out, m->files.at[note->file]);
    draft_add(out, ",%u,%s,", (unsigned)note->line, outcomes[note->outcome]);
    cell_put(out, pool_text(&m->words, note->what));
    draft_add(out, ",");
    cell_put(out, pool_text(&m->words, note->why));
    draft_add(out, "\n");
}

enum code import_write_notes(struct import *m, const char *path)
{
    struct output place;
    struct draft out = {0};
    const char *list = m->call->options.output;
    if (list && strcmp(list, path) == 0)
        return call_complain(m->call, W_OUTPUT_SAME, path);
    if (!call_path_is_free(m->call, path))
        return CODE_USE;
    if (!output_open(&place, path, OUTPUT_BESIDE))
        return call_complain(m->call, W_OUTPUT_FAILED, path, strerror(errno));
    draft_add(&out, "file,line,outcome,device,reason\n");
    bool good = true;
    for (size_t i = 0; i < m->notes && good; i++) {
        put_note(m, &m->note[i], &out);
        good = pass_on(&out, place.file, WRITTEN_AT_ONCE);
    }
    good = pass_on(&out, place.file, 1) && good;
    bool no_memory = out.failed;
    draft_free(&out);
    bool closed = output_close(&place, good && !no_memory);
    if (no_memory)
        return call_no_memory();
    return closed && good ? CODE_DONE : call_complain(m->call, W_OUTPUT_FAILED, path, strerror(errno));
}
