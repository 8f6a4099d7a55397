/* From the lines of a map to the map. Columns come first, since a file that is used may name them. */
#include "import_script.h"
#include "import_value.h"
#include "shortage.h"
#include "suggestion.h"

#include <stdlib.h>
#include <string.h>

static const char *const types[][ECO_LANGUAGES] = {
#define TYPE(name, en, fr) {en, fr},
#include "import_types.def"
};

static const char *const sources[][ECO_LANGUAGES] = {
#define SOURCE(name, en, fr) {en, fr},
#include "import_types.def"
};

struct building {
    struct script *script;
    struct map *map;
    const char *path;
    const struct script_line *first[MAP_LINES]; /* the line that holds, of those of which one holds */
    const struct script_line *column[MAP_COLUMNS_MOST];
};

static const char *path_of(const struct building *b, const struct script_line *line)
{
    return b->script->path[line->file];
}

static unsigned depth_of(const struct building *b, const struct script_line *line)
{
    return b->script->depth[line->file];
}

/* ---- words of the map itself ---- */

/* The place of a word among pairs of words, as it is written there or without its accents; n for none. */
static size_t word_among(const char *text, const char *const (*words)[ECO_LANGUAGES], size_t n)
{
    struct draft wanted = {0}, word = {0};
    size_t found = n;
    for (size_t i = 0; i < n && found == n; i++)
        if (strcmp(text, words[i][ECO_ENGLISH]) == 0 || strcmp(text, words[i][ECO_FRENCH]) == 0)
            found = i;
    if (found == n)
        fold_put(&wanted, text);
    for (size_t i = 0; i < n * ECO_LANGUAGES && found == n; i++) {
        word.length = 0;
        fold_put(&word, words[i / ECO_LANGUAGES][i % ECO_LANGUAGES]);
        if (strcmp(draft_text(&wanted), draft_text(&word)) == 0)
            found = i / ECO_LANGUAGES;
    }
    draft_free(&wanted);
    draft_free(&word);
    return found;
}

enum { SOURCES_N = sizeof sources / sizeof *sources };

/* ---- columns ---- */

static unsigned column_named(const struct map *map, const char *name)
{
    for (unsigned i = 0; i < map->columns; i++)
        if (strcmp(map->column[i].name, name) == 0)
            return i;
    return MAP_COLUMNS_MOST;
}

static char *kept(struct building *b, const char *text)
{
    char *copy = strdup(text);
    if (!copy) {
        shortage_note();
        b->script->no_memory = true;
    }
    return copy;
}

static void keep_words(struct building *b, struct map_words *words, const char *text)
{
    b->script->no_memory |= !words_add(words, text);
}

/* The column of this line, in the place of one that a used file declares; NULL, once told, when there is no place. */
static struct map_column *column_place(struct building *b, const struct script_line *line)
{
    struct map *map = b->map;
    unsigned i = column_named(map, line->name);
    const struct script_line *other = i < map->columns ? b->column[i] : NULL;
    if (other && depth_of(b, other) == depth_of(b, line)) {
        if (script_wrong(b->script))
            call_complain(b->script->call, W_MAP_COLUMN_TWICE, path_of(b, line), line->line, line->name, path_of(b, other), other->line);
        return NULL;
    }
    if (other && depth_of(b, other) < depth_of(b, line))
        return NULL;
    if (!other && map->columns == MAP_COLUMNS_MOST) {
        if (script_wrong(b->script))
            call_complain(b->script->call, W_MAP_COLUMNS_MANY, path_of(b, line), line->line, MAP_COLUMNS_MOST);
        return NULL;
    }
    struct map_column *column = &map->column[other ? i : map->columns];
    if (other)
        words_free(&column->headings);
    else
        *column = (struct map_column){.name = kept(b, line->name)};
    if (!column->name)
        return NULL;
    map->columns += !other;
    b->column[column - map->column] = line;
    return column;
}

static void add_column(struct building *b, const struct script_line *line)
{
    size_t type = *line->where ? word_among(line->where, types, MAP_TYPES) : TYPE_TEXT;
    if (word_among(line->name, sources, SOURCES_N) < SOURCES_N) {
        if (script_wrong(b->script))
            call_complain(b->script->call, W_MAP_RESERVED, path_of(b, line), line->line, line->name);
        return;
    }
    if (type == MAP_TYPES) {
        if (script_wrong(b->script))
            call_complain(b->script->call, W_MAP_TYPE, path_of(b, line), line->line, line->where);
        type = TYPE_TEXT;
    }
    struct map_column *column = column_place(b, line);
    if (!column)
        return;
    column->type = (enum map_type)type;
    keep_words(b, &column->headings, line->words);
}

static unsigned find_column(struct building *b, const struct script_line *line, const char *name)
{
    unsigned column = column_named(b->map, name);
    if (column < b->map->columns) {
        b->map->column[column].used = true;
        return column;
    }
    if (script_wrong(b->script)) {
        struct suggestion suggestion = {.wanted = name};
        for (unsigned i = 0; i < b->map->columns; i++)
            suggestion_offer(&suggestion, b->map->column[i].name);
        call_complain(b->script->call, W_MAP_NO_COLUMN, path_of(b, line), line->line, name);
        word_suggest(stderr, b->script->call->language, suggestion.best);
    }
    return MAP_COLUMNS_MOST;
}

/* The columns that a line names; false, once told, when one is none. */
static bool find_where(struct building *b, const struct script_line *line, struct map_where *where)
{
    struct map_words names = {0};
    keep_words(b, &names, line->where);
    where->count = 0;
    bool good = true;
    for (size_t i = 0; i < names.count; i++) {
        unsigned column = find_column(b, line, names.text[i]);
        good &= column < MAP_COLUMNS_MOST;
        if (column < MAP_COLUMNS_MOST)
            where_add(where, column);
    }
    words_free(&names);
    return good && !b->script->no_memory;
}

static unsigned typed_column(struct building *b, const struct script_line *line, bool date)
{
    unsigned column = find_column(b, line, line->where);
    if (column == MAP_COLUMNS_MOST)
        return column;
    enum map_type type = b->map->column[column].type;
    bool fits = date ? type == TYPE_DATE || type == TYPE_DATE_US : type == TYPE_NUMBER;
    if (!fits && script_wrong(b->script))
        call_complain(b->script->call, W_MAP_OTHER_TYPE, path_of(b, line), line->line, line->where,
                      types[date ? TYPE_DATE : TYPE_NUMBER][b->script->call->language]);
    return column;
}

/* ---- the other lines ---- */

static void add_rule(struct building *b, const struct script_line *line, int what)
{
    struct map *map = b->map;
    struct draft why = {0};
    size_t at = 0;
    struct map_where where;
    if (map->rules == map->rule_room) {
        size_t room = map->rule_room ? 2 * map->rule_room : 64;
        struct map_rule *more = realloc(map->rule, room * sizeof *more);
        if (!more) {
            shortage_note();
            b->script->no_memory = true;
            return;
        }
        map->rule = more;
        map->rule_room = room;
    }
    bool good = find_where(b, line, &where);
    struct pattern *pattern = pattern_compile(line->words, &why, &at);
    if (!pattern && !why.length)
        b->script->no_memory = true;
    else if (!pattern && script_wrong(b->script))
        call_complain(b->script->call, W_MAP_PATTERN, path_of(b, line), line->line, line->words, draft_text(&why), at + 1);
    draft_free(&why);
    if (!pattern || !good) {
        pattern_free(pattern);
        return;
    }
    struct map_rule *rule = &map->rule[map->rules++];
    *rule = (struct map_rule){.pattern = pattern, .where = where, .kind = what == RULE_KIND ? kept(b, line->name) : NULL};
    rule->what = what == RULE_KIND ? RULE_KIND : what == RULE_LEAVE ? RULE_LEAVE : RULE_VIRTUAL;
}

static void add_state(struct building *b, const struct script_line *line, enum state state)
{
    struct map *map = b->map;
    if (map->states == map->state_room) {
        size_t room = map->state_room ? 2 * map->state_room : 8;
        struct map_state *more = realloc(map->state, room * sizeof *more);
        if (!more) {
            shortage_note();
            b->script->no_memory = true;
            return;
        }
        map->state = more;
        map->state_room = room;
    }
    unsigned column = find_column(b, line, line->where);
    if (column == MAP_COLUMNS_MOST)
        return;
    struct map_state *added = &map->state[map->states++];
    *added = (struct map_state){.state = state, .name = kept(b, line->name), .column = column};
    keep_words(b, &added->words, line->words);
}

static void set_format(struct building *b, const struct script_line *line)
{
    b->map->title = kept(b, line->name);
    b->map->json = strcmp(line->words, "json") == 0;
    if (!b->map->json && strcmp(line->words, "csv") != 0 && script_wrong(b->script))
        call_complain(b->script->call, W_MAP_FORMAT, path_of(b, line), line->line, line->words);
}

/* The fields of a list that another list takes the place of are not written. */
static bool is_of_other_list(const struct building *b, const struct script_line *line)
{
    const struct script_line *list = b->first[LINE_LIST];
    for (size_t i = 0; list && i < b->script->count; i++) {
        const struct script_line *other = &b->script->at[i];
        if (other->what == LINE_LIST && other->file == line->file && other->file != list->file)
            return true;
    }
    return false;
}

static void add_field(struct building *b, const struct script_line *line)
{
    struct map *map = b->map;
    if (is_of_other_list(b, line))
        return;
    if (*line->words && *line->where) {
        if (script_wrong(b->script))
            call_complain(b->script->call, W_MAP_FIELD_BOTH, path_of(b, line), line->line, line->name);
        return;
    }
    for (size_t i = 0; i < map->fields; i++)
        if (strcmp(map->field[i].name, line->name) == 0) {
            if (script_wrong(b->script))
                call_complain(b->script->call, W_MAP_FIELD_TWICE, path_of(b, line), line->line, line->name);
            return;
        }
    if (map->fields == MAP_FIELDS_MOST) {
        if (script_wrong(b->script))
            call_complain(b->script->call, W_MAP_COLUMNS_MANY, path_of(b, line), line->line, MAP_FIELDS_MOST);
        return;
    }
    size_t source = word_among(line->where, sources, SOURCES_N);
    struct map_field field = {.source = SOURCE_WORDS};
    if (*line->where)
        field.source = source < SOURCES_N ? (unsigned)(SOURCE_COLUMNS + 1 + source) : find_column(b, line, line->where);
    if (field.source == MAP_COLUMNS_MOST)
        return;
    field.name = kept(b, line->name);
    field.words = kept(b, line->words);
    map->field[map->fields++] = field;
}

static void add_line(struct building *b, const struct script_line *line)
{
    struct map *map = b->map;
    switch (line->what) {
    case LINE_EMPTY: keep_words(b, &map->empty, line->words); break;
    case LINE_VIRTUAL: add_rule(b, line, RULE_VIRTUAL); break;
    case LINE_LEAVE: add_rule(b, line, RULE_LEAVE); break;
    case LINE_KIND: add_rule(b, line, RULE_KIND); break;
    case LINE_IN_USE: add_state(b, line, STATE_IN_USE); break;
    case LINE_IN_STOCK: add_state(b, line, STATE_IN_STOCK); break;
    case LINE_RETIRED: add_state(b, line, STATE_RETIRED); break;
    case LINE_KEEP: map->keeps_retired = true; break;
    case LINE_FIELD: add_field(b, line); break;
    case LINE_COLUMN:
    case LINE_USE:
    default: break;             /* of the others one line holds */
    }
}

/* Lines of which one holds: that of the nearest file. */
static void set_line(struct building *b, const struct script_line *line)
{
    struct map *map = b->map;
    switch (line->what) {
    case LINE_FORMAT: set_format(b, line); break;
    case LINE_LIST: map->list = kept(b, line->name); break;
    case LINE_SAME: find_where(b, line, &map->same); break;
    case LINE_NEWEST: map->newest = typed_column(b, line, true); break;
    case LINE_RETIRED_ON: map->retired_on = typed_column(b, line, true); break;
    case LINE_UNITS: map->units = typed_column(b, line, false); break;
    case LINE_FACTOR: keep_words(b, &map->factors, line->words); break;
    case LINE_MODEL:
        keep_words(b, &map->models, line->words);
        find_where(b, line, &map->model);
        break;
    default: break;
    }
}

static bool holds_once(enum map_line what)
{
    static const enum map_line single[] = {LINE_FORMAT, LINE_LIST,   LINE_SAME,  LINE_NEWEST, LINE_RETIRED_ON,
                                           LINE_UNITS,  LINE_FACTOR, LINE_MODEL};
    for (size_t i = 0; i < sizeof single / sizeof *single; i++)
        if (single[i] == what)
            return true;
    return false;
}

static void choose_line(struct building *b, const struct script_line *line)
{
    const struct script_line *other = b->first[line->what];
    if (other && other->file == line->file) {
        if (script_wrong(b->script))
            call_complain(b->script->call, W_MAP_LINE_TWICE, path_of(b, line), line->line,
                          line_word(line->what, b->script->call->language), other->line);
    } else if (!other || depth_of(b, line) < depth_of(b, other)) {
        b->first[line->what] = line;
    }
}

/* What no map can go without. */
static void find_missing(struct building *b)
{
    struct map *map = b->map;
    size_t kinds = 0;
    for (size_t i = 0; i < map->rules; i++)
        kinds += map->rule[i].what == RULE_KIND;
    const struct { bool there; enum map_line line; } needed[] = {
        {b->first[LINE_FORMAT], LINE_FORMAT}, {map->columns > 0, LINE_COLUMN}, {kinds > 0, LINE_KIND},
        {b->first[LINE_LIST], LINE_LIST}, {map->fields > 0, LINE_FIELD}};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        if (!needed[i].there && script_wrong(b->script))
            call_complain(b->script->call, W_MAP_LINE_MISSING, b->path, line_word(needed[i].line, b->script->call->language));
}

static void build(struct building *b)
{
    struct script *script = b->script;
    for (size_t i = 0; i < script->count && !script->no_memory; i++) {
        if (script->at[i].what == LINE_COLUMN)
            add_column(b, &script->at[i]);
        if (holds_once(script->at[i].what))
            choose_line(b, &script->at[i]);
    }
    for (size_t i = 0; i < script->count && !script->no_memory; i++)
        if (b->first[script->at[i].what] == &script->at[i])
            set_line(b, &script->at[i]);
        else
            add_line(b, &script->at[i]);
    if (script->errors == 0)
        find_missing(b);
}

enum code map_read(const struct call *call, const char *path, const char *to, struct map *map)
{
    struct script script;
    *map = (struct map){.newest = MAP_COLUMNS_MOST, .units = MAP_COLUMNS_MOST, .retired_on = MAP_COLUMNS_MOST};
    enum code code = script_read(call, path, to, &script);
    if (code == CODE_DONE || code == CODE_RULES) {
        struct building b = {.script = &script, .map = map, .path = path};
        build(&b);
        code = script.no_memory ? call_no_memory() : script.code;
    }
    if (script.errors > MAP_ERRORS_MOST)
        call_complain(call, W_MAP_ERRORS_MORE, path, script.errors - MAP_ERRORS_MOST);
    script_free(&script);
    if (code != CODE_DONE)
        map_free(map);
    return code;
}
