#include "import_choice.h"
#include "import_value.h"
#include "packs.h"
#include "suggestion.h"

#include <string.h>
#include <unistd.h>

#define FOLDER "import/"
#define SUFFIX ".csv"

static bool ends_in(const char *text, const char *suffix)
{
    size_t n = strlen(text), m = strlen(suffix);
    return n >= m && strcasecmp(text + n - m, suffix) == 0;
}

static bool has_line(const struct pack_file *file, const char *begins)
{
    return memmem(file->start, (size_t)(file->end - file->start), begins, strlen(begins)) != NULL;
}

/* A map that says of which format it is can be read by, one that says of which list can be written by; others these use. */
static bool is_ready(const struct pack_file *file, enum ready ready)
{
    return strncmp(file->path, FOLDER, strlen(FOLDER)) == 0 && ends_in(file->path, SUFFIX) &&
           has_line(file, ready == READY_FORMATS ? "\nformat;" : "\nliste;");
}

static void put_name(struct draft *out, const struct pack_file *file)
{
    draft_put(out, file->path + strlen(FOLDER), strlen(file->path) - strlen(FOLDER) - strlen(SUFFIX));
}

void choice_names(struct draft *names, enum ready ready)
{
    for (const struct pack_file *file = pack_files; file->path; file++)
        if (is_ready(file, ready)) {
            draft_add(names, "%s", names->length ? ", " : "");
            put_name(names, file);
        }
}

/* The path of a map by its name: that of a ready one, else of a file. */
static void path_of(struct draft *path, const char *name)
{
    struct draft inside = {0};
    draft_add(&inside, FOLDER "%s" SUFFIX, name);
    bool ready = !strpbrk(name, "/.") && pack_find(draft_text(&inside));
    draft_add(path, "%s%s", ready ? ECO_BUILTIN : "", ready ? draft_text(&inside) : name);
    draft_free(&inside);
}

/* A word without a point is a name; what is no ready map and no file is told with the names there are. */
static bool is_there(const struct call *call, const char *name, enum ready ready)
{
    struct draft path = {0}, names = {0}, nearest = {0};
    struct suggestion suggestion = {.wanted = name};
    path_of(&path, name);
    bool there = strpbrk(name, "/.") || strcmp(draft_text(&path), name) != 0 || access(name, F_OK) == 0;
    if (!there) {
        choice_names(&names, ready);
        call_complain(call, W_IMPORT_NO_SUCH_MAP, name, draft_text(&names));
        for (const struct pack_file *file = pack_files; file->path && !suggestion.best; file++) {
            nearest.length = 0;
            if (is_ready(file, ready))
                put_name(&nearest, file);
            if (nearest.length)
                suggestion_offer(&suggestion, draft_text(&nearest));
        }
        word_suggest(stderr, call->language, suggestion.best);
    }
    draft_free(&path);
    draft_free(&names);
    draft_free(&nearest);
    return there;
}

/* No file of a map may be written over. */
static void note_map(struct call *call, const char *path)
{
    if (strncmp(path, ECO_BUILTIN, strlen(ECO_BUILTIN)) != 0)
        paths_add(&call->read, path);
}

static enum code add_map(struct call *call, struct choice *choice, const char *name, bool json, bool any)
{
    struct draft to = {0};
    size_t i = choice->count;
    path_of(&choice->path[i], name);
    if (call->options.to)
        path_of(&to, call->options.to);
    note_map(call, draft_text(&choice->path[i]));
    note_map(call, draft_text(&to));
    enum code code = CODE_DONE;
    if (choice->path[i].failed || to.failed || call->read.failed)
        code = call_no_memory();
    else
        code = map_read(call, draft_text(&choice->path[i]), to.length ? draft_text(&to) : NULL, &choice->map[i]);
    draft_free(&to);
    if (code != CODE_DONE)
        return code;
    if (!any && choice->map[i].json != json) {
        map_free(&choice->map[i]);
        draft_free(&choice->path[i]);
        return CODE_DONE;
    }
    choice->count++;
    return CODE_DONE;
}

enum code choice_start(struct call *call, const char *first_file, struct choice *choice)
{
    bool json = ends_in(first_file, ".json") || ends_in(first_file, ".ndjson") || ends_in(first_file, ".jsonl");
    enum code code = CODE_DONE;
    *choice = (struct choice){0};
    if (call->options.from && !is_there(call, call->options.from, READY_FORMATS))
        return CODE_USE;
    if (call->options.to && !is_there(call, call->options.to, READY_LISTS))
        return CODE_USE;
    if (call->options.from)
        code = add_map(call, choice, call->options.from, json, true);
    for (const struct pack_file *file = pack_files; file->path && !call->options.from && code == CODE_DONE; file++) {
        struct draft name = {0};
        if (!is_ready(file, READY_FORMATS) || choice->count == CHOICES_MOST)
            continue;
        put_name(&name, file);
        code = add_map(call, choice, draft_text(&name), json, false);
        draft_free(&name);
    }
    choice->chosen = choice->count == 1 && (call->options.from || json) ? 0 : choice->count;
    return code;
}

void sources_find(const struct map_column *column, const struct sheet_row *head, struct sources *sources)
{
    sources->count = 0;
    for (size_t h = 0; h < column->headings.count; h++)
        for (size_t i = 0; i < head->count; i++) {
            struct draft folded = {0};
            fold_put(&folded, head->cell[i]);
            if (sources->count < SOURCES_MOST && strcmp(draft_text(&folded), column->headings.folded[h]) == 0)
                sources->cell[sources->count++] = i;
            draft_free(&folded);
        }
}

bool choice_by_headings(struct choice *choice, const struct sheet_row *head)
{
    size_t most = 0;
    choice->chosen = choice->count;
    for (size_t i = 0; i < choice->count; i++) {
        size_t known = 0;
        for (size_t c = 0; c < choice->map[i].columns; c++) {
            struct sources sources;
            sources_find(&choice->map[i].column[c], head, &sources);
            known += sources.count > 0;
        }
        if (known > most) {
            most = known;
            choice->chosen = i;
        }
    }
    return choice->chosen < choice->count;
}

void choice_end(struct choice *choice)
{
    for (size_t i = 0; i < choice->count; i++)
        map_free(&choice->map[i]);
    for (size_t i = 0; i < CHOICES_MOST; i++)
        draft_free(&choice->path[i]);
}
