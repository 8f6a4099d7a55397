#include "import.h"
#include "import_value.h"
#include "shortage.h"

#include <stdlib.h>
#include <string.h>

/* What `rules` and `states` hold: the number of a rule or state from 1, or one of these. */
#define VERDICT_NONE UINT32_MAX
#define VERDICT_TIRED (UINT32_MAX - 1)

enum { QUOTED_MOST = 60 };

void judge_start(struct judge *j, const struct map *map, enum eco_language language, const char *as_of, struct models *models)
{
    *j = (struct judge){.map = map, .language = language, .as_of = as_of, .models = models};
    for (size_t i = 0; i < map->rules; i++)
        for (size_t k = 0; k < map->rule[i].where.count; k++) {
            where_add(&j->looked, map->rule[i].where.column[k]);
            if (map->rule[i].what == RULE_KIND)
                where_add(&j->kinds, map->rule[i].where.column[k]);
        }
}

void judge_end(struct judge *j)
{
    pool_free(&j->rules.seen);
    pool_free(&j->states.seen);
    free(j->rules.of);
    free(j->states.of);
    draft_free(&j->key);
    draft_free(&j->text);
}

/* Texts side by side: no two rows of texts give the same key, whatever is in them. */
static void add_to_key(struct judge *j, const char *text)
{
    for (bool ends = false; !ends;) {
        size_t n = strcspn(text, "\x1f");
        ends = text[n] == '\0';
        draft_put(&j->key, text, n);
        draft_put(&j->key, ends ? "\x1f." : "\x1f,", 2);
        text += n + !ends;
    }
}

/* Where the verdict on a text is kept; NULL without memory. */
static uint32_t *verdict_on(struct judge *j, struct verdicts *v, const char *text)
{
    uint32_t number = pool_number(&v->seen, text);
    if (number >= v->room) {
        uint32_t room = 2 * number + 64, *of = realloc(v->of, room * sizeof *of);
        if (!of) {
            shortage_note();
            j->failed = true;
            return NULL;
        }
        memset(of + v->room, 0, (room - v->room) * sizeof *of);
        v->of = of;
        v->room = room;
    }
    j->failed |= v->seen.failed;
    return j->failed ? NULL : &v->of[number];
}

/* ---- reasons ---- */

/* "'text' in column" and the like; the text is cut where it is long. */
static enum outcome unhandled(const struct judge *j, struct draft *why, enum word word, const char *text, unsigned column)
{
    struct draft cut = {0};
    draft_cut(&cut, text, QUOTED_MOST);
    draft_add(why, word_text(word, j->language), draft_text(&cut), j->map->column[column].name);
    draft_free(&cut);
    return OUTCOME_UNHANDLED;
}

static void describe_column(const struct judge *j, const struct record *r, unsigned column, struct draft *what)
{
    struct draft cut = {0};
    if (!r->cell[column][0])
        return;
    draft_cut(&cut, r->cell[column], QUOTED_MOST);
    draft_add(what, word_text(W_IMPORT_CELL, j->language), what->length ? ", " : "", j->map->column[column].name, draft_text(&cut));
    draft_free(&cut);
}

static void describe_kind(const struct judge *j, const struct record *r, struct draft *what)
{
    for (size_t i = 0; i < j->kinds.count; i++)
        describe_column(j, r, j->kinds.column[i], what);
}

void judge_describe(const struct judge *j, const struct record *r, struct draft *what)
{
    struct map_where all = j->map->same;
    for (size_t i = 0; i < j->kinds.count; i++)
        where_add(&all, j->kinds.column[i]);
    for (size_t i = 0; i < all.count; i++)
        describe_column(j, r, all.column[i], what);
}

/* ---- what it is ---- */

static uint32_t rule_fits(const struct map *map, size_t i, const struct record *r)
{
    const struct map_rule *rule = &map->rule[i];
    for (size_t k = 0; k < rule->where.count; k++) {
        const char *text = r->cell[rule->where.column[k]];
        enum pattern_outcome outcome = *text ? pattern_match(rule->pattern, text) : PATTERN_NOT;
        if (outcome != PATTERN_NOT)
            return outcome == PATTERN_FITS ? (uint32_t)i + 1 : VERDICT_TIRED;
    }
    return 0;
}

/* Virtual machines first: a virtual server has the name of a server, too. Then the first rule that fits. */
static uint32_t find_rule(const struct map *map, const struct record *r)
{
    for (int round = 0; round < 2; round++)
        for (size_t i = 0; i < map->rules; i++) {
            bool is_turn = (map->rule[i].what == RULE_VIRTUAL) == (round == 0);
            uint32_t verdict = is_turn ? rule_fits(map, i, r) : 0;
            if (verdict)
                return verdict;
        }
    return VERDICT_NONE;
}

/* Inventories say the same of many devices: each such saying is judged once. */
static uint32_t rule_of(struct judge *j, const struct record *r)
{
    j->key.length = 0;
    for (size_t i = 0; i < j->looked.count; i++)
        add_to_key(j, r->cell[j->looked.column[i]]);
    uint32_t *verdict = j->key.failed ? NULL : verdict_on(j, &j->rules, draft_text(&j->key));
    if (!verdict)
        return VERDICT_NONE;
    if (!*verdict)
        *verdict = find_rule(j->map, r);
    return *verdict;
}

static enum outcome judge_kind(struct judge *j, const struct record *r, const struct map_rule **rule, struct draft *why)
{
    uint32_t verdict = rule_of(j, r);
    if (verdict == VERDICT_TIRED) {
        draft_add(why, "%s", word_text(W_IMPORT_TIRED, j->language));
        return OUTCOME_UNHANDLED;
    }
    if (verdict != VERDICT_NONE) {
        *rule = &j->map->rule[verdict - 1];
        return (*rule)->what == RULE_VIRTUAL ? OUTCOME_VIRTUAL : (*rule)->what == RULE_LEAVE ? OUTCOME_LEFT : OUTCOME_KEPT;
    }
    struct draft said = {0};
    describe_kind(j, r, &said);
    draft_add(why, word_text(said.length ? W_IMPORT_NO_KIND : W_IMPORT_NOTHING_SAID, j->language), draft_text(&said));
    draft_free(&said);
    return OUTCOME_UNHANDLED;
}

/* ---- how it stands ---- */

static uint32_t find_state(struct judge *j, unsigned column, const char *text)
{
    uint32_t found = VERDICT_NONE;
    j->text.length = 0;
    fold_put(&j->text, text);
    for (size_t i = 0; i < j->map->states && found == VERDICT_NONE; i++)
        if (j->map->state[i].column == column && words_hold(&j->map->state[i].words, draft_text(&j->text)))
            found = (uint32_t)i + 1;
    return found;
}

/* The gravest state that its columns say: retired before in stock before in use. Without a word it is in use. */
static enum outcome judge_state(struct judge *j, const struct record *r, struct device *device, uint32_t *state, struct draft *why)
{
    *state = VERDICT_NONE;
    device->state = STATE_IN_USE;
    for (size_t i = 0; i < j->map->states; i++) {
        unsigned column = j->map->state[i].column;
        if (!r->cell[column][0])
            continue;
        j->key.length = 0;
        add_to_key(j, j->map->column[column].name);
        add_to_key(j, r->cell[column]);
        uint32_t *verdict = j->key.failed ? NULL : verdict_on(j, &j->states, draft_text(&j->key));
        if (!verdict)
            return OUTCOME_UNHANDLED;
        if (!*verdict)
            *verdict = find_state(j, column, r->cell[column]);
        if (*verdict == VERDICT_NONE)
            return unhandled(j, why, W_IMPORT_NO_STATE, r->cell[column], column);
        if (*state == VERDICT_NONE || j->map->state[*verdict - 1].state > device->state) {
            *state = *verdict;
            device->state = j->map->state[*verdict - 1].state;
        }
    }
    return OUTCOME_KEPT;
}

static bool read_day(const struct map *map, const struct record *r, unsigned column, struct moment *moment)
{
    return moment_read(r->cell[column], map->column[column].type == TYPE_DATE_US ? MONTH_FIRST : DAY_FIRST, moment);
}

/* A date of retirement says more than a state, unless it is still to come. */
static enum outcome judge_dates(struct judge *j, const struct record *r, struct device *device, struct draft *why)
{
    const struct map *map = j->map;
    struct moment moment, today;
    device->second = INT64_MIN;
    if (map->newest < map->columns && r->cell[map->newest][0]) {
        if (!read_day(map, r, map->newest, &moment))
            return unhandled(j, why, W_IMPORT_NO_DATE, r->cell[map->newest], map->newest);
        device->second = moment.second;
    }
    if (map->retired_on < map->columns && r->cell[map->retired_on][0]) {
        if (!read_day(map, r, map->retired_on, &moment))
            return unhandled(j, why, W_IMPORT_NO_DATE, r->cell[map->retired_on], map->retired_on);
        bool to_come = j->as_of && moment_read(j->as_of, DAY_FIRST, &today) && moment.second >= today.second + 86400;
        if (!to_come)
            device->state = STATE_RETIRED;
    }
    return OUTCOME_KEPT;
}

static enum outcome judge_units(struct judge *j, const struct record *r, struct device *device, struct draft *why)
{
    enum { UNITS_MOST = 1000000 };
    unsigned column = j->map->units;
    device->units = 1;
    if (column >= j->map->columns || !r->cell[column][0])
        return OUTCOME_KEPT;
    char *end = NULL;
    j->text.length = 0;
    bool good = numeral_read(r->cell[column], &j->text) == NUMERAL_GOOD;
    unsigned long units = good ? strtoul(draft_text(&j->text), &end, 10) : 0;
    if (!good || *end || units < 1 || units > UNITS_MOST || draft_text(&j->text)[0] == '-')
        return unhandled(j, why, W_IMPORT_NO_UNITS, r->cell[column], column);
    device->units = (uint32_t)units;
    if (units > 1 && !map_writes(j->map, SOURCE_UNITS))
        return unhandled(j, why, W_IMPORT_UNITS_UNWRITTEN, r->cell[column], column);
    return OUTCOME_KEPT;
}

/* ---- what is written of it ---- */

/* A column's text as it will be written: dates as 2021-03-05, numbers as JSON has them. */
static enum outcome read_cell(struct judge *j, const struct record *r, unsigned column, struct draft *why)
{
    struct moment moment;
    const char *text = r->cell[column];
    j->text.length = 0;
    switch (j->map->column[column].type) {
    case TYPE_DATE:
    case TYPE_DATE_US:
        if (!read_day(j->map, r, column, &moment))
            return unhandled(j, why, W_IMPORT_NO_DATE, text, column);
        draft_add(&j->text, "%04d-%02d-%02d", moment.year, moment.month, moment.day);
        return OUTCOME_KEPT;
    case TYPE_NUMBER: {
        enum numeral_outcome outcome = numeral_read(text, &j->text);
        if (outcome != NUMERAL_GOOD)
            return unhandled(j, why, outcome == NUMERAL_NONE ? W_IMPORT_NO_NUMBER : W_IMPORT_UNCLEAR, text, column);
        return OUTCOME_KEPT;
    }
    case TYPE_TEXT:
    case MAP_TYPES:
        break;
    }
    draft_put(&j->text, text, strlen(text));
    return OUTCOME_KEPT;
}

static enum outcome fill_values(struct judge *j, const struct record *r, struct fleet *fleet, const struct device *device, uint32_t state,
                                uint32_t *values, struct draft *why)
{
    const struct map *map = j->map;
    enum outcome outcome = OUTCOME_KEPT;
    for (size_t i = 0; i < map->fields && outcome == OUTCOME_KEPT; i++) {
        unsigned source = map->field[i].source;
        values[i] = 0;
        if (source < MAP_COLUMNS_MOST && r->cell[source][0]) {
            outcome = read_cell(j, r, source, why);
            values[i] = outcome == OUTCOME_KEPT ? pool_number(&fleet->values, draft_text(&j->text)) : 0;
        } else if (source == SOURCE_KIND) {
            values[i] = device->kind;
        } else if (source == SOURCE_FACTOR) {
            values[i] = device->factor;
        } else if (source == SOURCE_STATE && state != VERDICT_NONE) {
            values[i] = pool_number(&fleet->values, map->state[state - 1].name);
        }
    }
    return outcome;
}

/* The state's name: of the word that said it, or the first that the map has for it. */
static uint32_t state_named(const struct map *map, uint32_t state, enum state now)
{
    if (state != VERDICT_NONE && map->state[state - 1].state == now)
        return state;
    for (uint32_t i = 0; i < map->states; i++)
        if (map->state[i].state == now)
            return i + 1;
    return VERDICT_NONE;
}

/* Two rows are the same device when all that the map names is the same, and its first column says something. */
static void identify(struct judge *j, const struct record *r, struct fleet *fleet, struct device *device)
{
    const struct map_where *same = &j->map->same;
    device->identity = 0;
    if (same->count == 0 || !r->cell[same->column[0]][0])
        return;
    j->key.length = 0;
    for (size_t i = 0; i < same->count; i++)
        add_to_key(j, r->cell[same->column[i]]);
    for (size_t i = 0; i < j->key.length; i++)
        if (j->key.at[i] >= 'A' && j->key.at[i] <= 'Z')
            j->key.at[i] = (char)(j->key.at[i] + ('a' - 'A'));
    device->identity = j->key.failed ? 0 : pool_number(&fleet->identities, draft_text(&j->key));
}

static void find_factor(struct judge *j, const struct record *r, struct fleet *fleet, struct device *device)
{
    const struct map_where *model = &j->map->model;
    const char *maker = model->count > 1 ? r->cell[model->column[1]] : "";
    device->factor = 0;
    if (j->models && model->count > 0)
        device->factor = pool_number(&fleet->values, models_factor(j->models, r->cell[model->column[0]], maker));
}

enum outcome judge_row(struct judge *j, const struct record *r, struct fleet *fleet, struct device *device, uint32_t *values,
                       struct draft *why)
{
    const struct map_rule *rule = NULL;
    uint32_t state = VERDICT_NONE;
    *device = (struct device){.row = r->row, .file = r->file, .line = r->line};
    enum outcome outcome = judge_kind(j, r, &rule, why);
    if (outcome == OUTCOME_KEPT)
        outcome = judge_state(j, r, device, &state, why);
    if (outcome == OUTCOME_KEPT)
        outcome = judge_dates(j, r, device, why);
    if (outcome == OUTCOME_KEPT)
        outcome = judge_units(j, r, device, why);
    if (outcome == OUTCOME_KEPT) {
        device->kind = pool_number(&fleet->values, rule->kind);
        find_factor(j, r, fleet, device);
        identify(j, r, fleet, device);
        outcome = fill_values(j, r, fleet, device, state_named(j->map, state, device->state), values, why);
    }
    j->failed |= fleet->values.failed || fleet->identities.failed || j->key.failed || j->text.failed || (j->models && j->models->failed);
    return outcome;
}
