/* `import`: an inventory of equipment becomes a list of devices that rules can read. What headings, kinds and states there are, and
 * which fields are written, stands in maps (rules/import/), not here. */
#include "import.h"
#include "loader.h"

#include <stdlib.h>
#include <string.h>

/* ---- notes ---- */

static uint32_t add_note(struct import *m, struct note note)
{
    if (m->notes == m->note_room) {
        size_t room = m->note_room ? 2 * m->note_room : 64;
        struct note *more = realloc(m->note, room * sizeof *more);
        if (!more) {
            m->no_memory = true;
            return 0;
        }
        m->note = more;
        m->note_room = room;
    }
    m->note[m->notes++] = note;
    m->no_memory |= m->words.failed;
    return (uint32_t)m->notes;
}

static void note_row(struct import *m, const struct record *record, enum outcome outcome, const char *why, uint32_t *note)
{
    struct draft what = {0};
    judge_describe(&m->judge, record, &what);
    m->no_memory |= what.failed;
    *note = add_note(m, (struct note){record->row, record->file, record->line, pool_number(&m->words, draft_text(&what)),
                                      pool_number(&m->words, why), outcome});
    draft_free(&what);
}

void import_refuse(struct import *m, uint32_t file, uint32_t line, const char *what, const char *why)
{
    m->rows++;
    add_note(m, (struct note){(uint32_t)m->rows, file, line, pool_number(&m->words, what), pool_number(&m->words, why), OUTCOME_UNHANDLED});
}

/* ---- rows ---- */

/* Which row holds, for the note of the one that gives way. */
static void say_which(const struct import *m, const struct device *gone, const struct device *holds, struct draft *why)
{
    if (gone->file == holds->file)
        draft_add(why, word_text(W_IMPORT_SAME, m->language), holds->line);
    else
        draft_add(why, word_text(W_IMPORT_SAME_IN, m->language), m->files.at[holds->file], holds->line);
}

static void note_merged(struct import *m, const struct record *record, size_t gone, size_t holds)
{
    struct device *device = &m->fleet.device[gone];
    struct draft why = {0};
    say_which(m, device, &m->fleet.device[holds], &why);
    if (!device->note) {
        struct record of = *record;             /* of the same device, so that it says the same of it */
        of.row = device->row;
        of.file = device->file;
        of.line = device->line;
        note_row(m, &of, OUTCOME_MERGED, draft_text(&why), &device->note);
    } else {
        m->note[device->note - 1].outcome = OUTCOME_MERGED;
        m->note[device->note - 1].why = pool_number(&m->words, draft_text(&why));
    }
    m->no_memory |= why.failed || m->words.failed;
    draft_free(&why);
}

void import_row(struct import *m, struct record *record)
{
    struct device device;
    uint32_t values[MAP_FIELDS_MOST];
    struct draft why = {0};
    size_t gone, holds;
    record->row = (uint32_t)++m->rows;
    enum outcome outcome = judge_row(&m->judge, record, &m->fleet, &device, values, &why);
    if (outcome == OUTCOME_KEPT && device.state == STATE_RETIRED && !m->map->keeps_retired)
        note_row(m, record, OUTCOME_RETIRED, "", &device.note);
    if (outcome != OUTCOME_KEPT)
        note_row(m, record, outcome, draft_text(&why), &device.note);
    else if (fleet_add(&m->fleet, &device, values, &gone, &holds))
        note_merged(m, record, gone, holds);
    m->no_memory |= why.failed || m->judge.failed || m->fleet.failed;
    draft_free(&why);
}

bool import_keeps(const struct import *m, const struct device *device)
{
    return !device->merged && (device->state != STATE_RETIRED || m->map->keeps_retired);
}

static int by_row(const void *a, const void *b)
{
    const struct note *x = a, *y = b;
    return (x->row > y->row) - (x->row < y->row);
}

static void count_outcomes(struct import *m)
{
    if (m->notes > 0)
        qsort(m->note, m->notes, sizeof *m->note, by_row);
    for (size_t i = 0; i < m->notes; i++)
        m->outcomes[m->note[i].outcome]++;
    for (size_t i = 0; i < m->fleet.count; i++)
        m->outcomes[OUTCOME_KEPT] += import_keeps(m, &m->fleet.device[i]);
}

/* ---- the whole ---- */

enum code import_begin(struct import *m, const struct map *map)
{
    const struct options *options = &m->call->options;
    enum code code = CODE_DONE;
    if (options->models && (!map_writes(map, SOURCE_FACTOR) || map->model.count == 0 || map->factors.count == 0))
        return call_misuse(m->call, W_IMPORT_FACTOR_UNWRITTEN, NULL, NULL);
    if (options->group && !map_writes(map, SOURCE_UNITS))
        return call_misuse(m->call, W_IMPORT_GROUP_UNITS, NULL, NULL);
    if (options->onto && options->format == FORMAT_CSV)
        return call_misuse(m->call, W_IMPORT_ONTO_CSV, NULL, NULL);
    m->map = map;
    if (options->onto)
        code = onto_read(m);
    if (code == CODE_DONE && options->models)
        code = models_read(m->call, map, options->models, &m->models);
    m->fleet.fields = map->fields;
    judge_start(&m->judge, map, m->language, options->as_of, options->models ? &m->models : NULL);
    return code;
}

static enum code read_all(struct import *m)
{
    enum code code = choice_start(m->call, m->files.at[0], &m->choice);
    if (code == CODE_DONE && m->choice.chosen < m->choice.count)
        code = import_begin(m, &m->choice.map[m->choice.chosen]);
    if (code != CODE_DONE)
        return code;
    progress_start(&m->progress, !m->call->options.quiet, m->language, paths_bytes(&m->files));
    m->progress.rate = W_IMPORT_PROGRESS;
    code = m->map && m->map->json ? import_agents(m) : import_sheets(m);
    progress_end(&m->progress);
    if (code == CODE_DONE && m->rows == 0) {
        call_complain(m->call, W_IMPORT_EMPTY, m->files.at[0]);
        code = CODE_PROJECT;
    }
    return code;
}

static enum code write_all(struct import *m)
{
    enum code code = CODE_DONE;
    count_outcomes(m);
    if (m->call->options.rejects)
        code = import_write_notes(m, m->call->options.rejects);
    if (code == CODE_DONE && m->outcomes[OUTCOME_KEPT] > 0)
        code = import_write(m);
    if (code != CODE_DONE)
        return code;
    import_account(m);
    if (m->outcomes[OUTCOME_KEPT] == 0) {
        call_complain(m->call, W_IMPORT_NOTHING);
        return CODE_PROJECT;
    }
    return m->outcomes[OUTCOME_UNHANDLED] > 0 && !m->call->options.lenient ? CODE_REFUSED : CODE_DONE;
}

enum code verb_import(struct call *call)
{
    struct import m = {.call = call, .language = call->language};
    if (call->count == 0)
        return call_misuse(call, W_IMPORT_NO_FILE, NULL, NULL);
    enum code code = loader_files(call, ".csv|.json|.ndjson|.jsonl", true, &m.files);
    if (code == CODE_DONE && !paths_once(&m.files))         /* a file named twice would count its devices twice */
        code = call_no_memory();
    if (code == CODE_DONE && !call_output_is_free(call))
        code = CODE_USE;
    if (code == CODE_DONE)
        code = read_all(&m);
    if (code == CODE_DONE)
        code = write_all(&m);
    if (m.map)
        judge_end(&m.judge);
    fleet_free(&m.fleet);
    models_free(&m.models);
    choice_end(&m.choice);
    cJSON_Delete(m.onto);
    pool_free(&m.words);
    pool_free(&m.unread);
    free(m.note);
    paths_free(&m.files);
    return m.no_memory ? call_no_memory() : code;
}
