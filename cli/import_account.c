/* What became of the rows, for people: on standard error, since the list may go to standard output. */
#include "figure.h"
#include "import.h"

#include <stdlib.h>
#include <string.h>

enum { REASONS_SHOWN = 20, LINES_SHOWN = 5, WORDS_WIDTH = 38, FIGURE_WIDTH = 9 };

static const enum word outcome_words[OUTCOMES] = {
    [OUTCOME_KEPT] = W_IMPORT_KEPT,       [OUTCOME_MERGED] = W_IMPORT_MERGED, [OUTCOME_RETIRED] = W_IMPORT_RETIRED,
    [OUTCOME_VIRTUAL] = W_IMPORT_VIRTUAL, [OUTCOME_LEFT] = W_IMPORT_LEFT,     [OUTCOME_UNHANDLED] = W_IMPORT_UNHANDLED,
};

/* ---- shares ---- */

/* Tenths of a percent that add up to 100 %: cut to whole tenths, and what is missing goes to the largest remainders. */
static void share_out(const size_t counts[OUTCOMES], size_t all, unsigned tenths[OUTCOMES])
{
    unsigned long long rest[OUTCOMES];
    unsigned given = 0;
    for (size_t i = 0; i < OUTCOMES; i++) {
        tenths[i] = (unsigned)(counts[i] * 1000ULL / all);
        rest[i] = counts[i] * 1000ULL % all;
        given += tenths[i];
    }
    for (; given < 1000; given++) {
        size_t most = 0;
        for (size_t i = 1; i < OUTCOMES; i++)
            if (rest[i] > rest[most])
                most = i;
        rest[most] = 0;
        tenths[most]++;
    }
}

static void show_count(const struct screen *screen, enum word word, size_t count, unsigned tenths)
{
    char digits[24];
    struct draft share = {0};
    snprintf(digits, sizeof digits, "%zu", count);
    draft_add(&share, "%s %%", figure_of(tenths / 10.0, 1, screen->language).text);
    int left = screen->width - 2 - 2 * (FIGURE_WIDTH + 1);
    const struct cell cells[] = {{word_text(word, screen->language), left < WORDS_WIDTH ? left : WORDS_WIDTH, LEFT, PLAIN},
                                 {digits, FIGURE_WIDTH, RIGHT, PLAIN},
                                 {draft_text(&share), FIGURE_WIDTH, RIGHT, PLAIN}};
    terminal_row(screen, 2, 1, cells, 3);
    draft_free(&share);
}

static void show_outcomes(const struct import *m, const struct screen *screen)
{
    unsigned tenths[OUTCOMES];
    share_out(m->outcomes, m->rows, tenths);
    show_count(screen, W_IMPORT_ROWS, m->rows, 1000);
    for (size_t i = 0; i < OUTCOMES; i++)
        if (m->outcomes[i] > 0 || i == OUTCOME_KEPT || i == OUTCOME_UNHANDLED)
            show_count(screen, outcome_words[i], m->outcomes[i], tenths[i]);
}

/* ---- what is kept ---- */

/* By the number of the kind's text. NULL without memory. */
static unsigned long long *count_units(const struct import *m)
{
    unsigned long long *units = calloc(m->fleet.values.count + 1, sizeof *units);
    for (size_t i = 0; units && i < m->fleet.count; i++)
        if (import_keeps(m, &m->fleet.device[i]))
            units[m->fleet.device[i].kind] += m->fleet.device[i].units;
    return units;
}

/* In the order of the map. */
static void show_kinds(struct import *m, const struct screen *screen)
{
    struct draft line = {0}, all = {0};
    unsigned long long *units = count_units(m);
    for (size_t i = 0; units && i < m->map->rules; i++) {
        if (m->map->rule[i].what != RULE_KIND)
            continue;
        uint32_t kind = pool_find(&m->fleet.values, m->map->rule[i].kind);
        if (units[kind] > 0)
            draft_add(&line, "%s%s %llu", line.length ? ", " : "", m->map->rule[i].kind, units[kind]);
        units[kind] = 0;                /* several lines may lead to it */
    }
    draft_add(&all, word_text(W_IMPORT_KINDS, m->language), draft_text(&line));
    if (line.length)
        terminal_paragraph(screen, 2, PLAIN, draft_text(&all));
    m->no_memory |= !units;
    free(units);
    draft_free(&line);
    draft_free(&all);
}

static void show_states(const struct import *m, const struct screen *screen)
{
    size_t states[STATES] = {0}, factors = 0;
    struct draft line = {0};
    for (size_t i = 0; i < m->fleet.count; i++)
        if (import_keeps(m, &m->fleet.device[i])) {
            states[m->fleet.device[i].state]++;
            factors += m->fleet.device[i].factor != 0;
        }
    if (states[STATE_IN_STOCK] + states[STATE_RETIRED] > 0) {
        draft_add(&line, word_text(W_IMPORT_STATES, m->language), states[STATE_IN_USE], states[STATE_IN_STOCK], states[STATE_RETIRED]);
        terminal_paragraph(screen, 2, PLAIN, draft_text(&line));
    }
    line.length = 0;
    if (m->call->options.models) {
        draft_add(&line, word_text(W_IMPORT_FACTORS, m->language), factors, m->outcomes[OUTCOME_KEPT]);
        terminal_paragraph(screen, 2, PLAIN, draft_text(&line));
    }
    draft_free(&line);
}

/* Columns that a file lacks although a line of the map or a field would read them. */
static void show_absent(const struct import *m, const struct screen *screen)
{
    struct draft line = {0}, all = {0};
    bool written[MAP_COLUMNS_MOST] = {false};
    for (size_t i = 0; i < m->map->fields; i++)
        if (m->map->field[i].source < MAP_COLUMNS_MOST)
            written[m->map->field[i].source] = true;
    for (size_t i = 0; i < m->map->columns; i++)
        if (m->absent[i] && m->map->column[i].headings.count > 0 && (m->map->column[i].used || written[i]))
            draft_join(&line, ", ", m->map->column[i].name);
    draft_add(&all, word_text(W_IMPORT_ABSENT, m->language), draft_text(&line));
    if (line.length)
        terminal_paragraph(screen, 2, PLAIN, draft_text(&all));
    draft_free(&line);
    draft_free(&all);
}

static void show_unread(const struct import *m, const struct screen *screen)
{
    struct draft line = {0}, all = {0};
    for (uint32_t i = 1; i <= m->unread.count; i++)
        draft_join(&line, ", ", pool_text(&m->unread, i));
    draft_add(&all, word_text(W_IMPORT_UNREAD, m->language), draft_text(&line));
    if (line.length)
        terminal_paragraph(screen, 2, PLAIN, draft_text(&all));
    draft_free(&line);
    draft_free(&all);
}

/* ---- what is not handled ---- */

/* The rows that are not handled, by reason: numbers of notes from 1, each leading to the next of its reason. */
struct reasons {
    uint32_t *first;                    /* by reason */
    uint32_t *next;                     /* by note */
};

static bool chain_reasons(const struct import *m, struct reasons *reasons)
{
    reasons->first = calloc(m->words.count + 1, sizeof *reasons->first);
    reasons->next = calloc(m->notes + 1, sizeof *reasons->next);
    for (size_t i = m->notes; reasons->first && reasons->next && i-- > 0;)
        if (m->note[i].outcome == OUTCOME_UNHANDLED) {
            reasons->next[i + 1] = reasons->first[m->note[i].why];
            reasons->first[m->note[i].why] = (uint32_t)i + 1;
        }
    return reasons->first && reasons->next;
}

/* One reason: in which lines. */
static void show_reason(const struct import *m, const struct screen *screen, const struct reasons *reasons, uint32_t first)
{
    struct draft line = {0}, all = {0};
    size_t count = 0;
    for (uint32_t i = first; i; i = reasons->next[i]) {
        const struct note *note = &m->note[i - 1];
        if (count++ >= LINES_SHOWN && !screen->verbose)
            continue;
        draft_add(&line, "%s", count > 1 ? ", " : "");
        if (m->files.count > 1)
            draft_add(&line, "%s:", m->files.at[note->file]);
        draft_add(&line, "%u", (unsigned)note->line);
    }
    if (count > LINES_SHOWN && !screen->verbose)
        draft_add(&line, word_text(W_IMPORT_LINES_MORE, m->language), count - LINES_SHOWN);
    draft_add(&all, word_text(count > 1 ? W_IMPORT_REASON_MANY : W_IMPORT_REASON_ONE, m->language), draft_text(&line),
              pool_text(&m->words, m->note[first - 1].why));
    terminal_hanging(screen, "  ", "    ", PLAIN, draft_text(&all));
    draft_free(&line);
    draft_free(&all);
}

/* Each reason once, in the order in which it was first met. */
static void show_unhandled(struct import *m, const struct screen *screen)
{
    struct reasons reasons;
    struct draft line = {0};
    size_t count = 0;
    m->no_memory |= !chain_reasons(m, &reasons);
    terminal_paragraph(screen, 0, PLAIN, word_text(W_IMPORT_LIST, m->language));
    for (uint32_t i = 1; i <= m->notes && !m->no_memory; i++) {
        if (m->note[i - 1].outcome != OUTCOME_UNHANDLED || reasons.first[m->note[i - 1].why] != i)
            continue;
        if (count++ < REASONS_SHOWN || screen->verbose)
            show_reason(m, screen, &reasons, i);
    }
    if (count > REASONS_SHOWN && !screen->verbose) {
        draft_add(&line, word_text(W_IMPORT_REASONS_MORE, m->language), count - REASONS_SHOWN);
        terminal_paragraph(screen, 2, PLAIN, draft_text(&line));
    }
    draft_free(&line);
    free(reasons.first);
    free(reasons.next);
}

void import_account(struct import *m)
{
    struct screen screen = {.out = stderr, .width = terminal_columns(stderr, m->call->options.width), .language = m->language,
                            .verbose = m->call->options.verbose};
    if (m->call->options.quiet && m->outcomes[OUTCOME_UNHANDLED] > 0)
        call_complain(m->call, W_IMPORT_UNHANDLED_COUNT, m->outcomes[OUTCOME_UNHANDLED], m->rows);
    if (m->call->options.quiet)
        return;
    struct draft head = {0};
    draft_add(&head, word_text(W_IMPORT_READ_BY, m->language), m->files.at[0], m->map->title);
    if (m->files.count > 1)
        draft_add(&head, word_text(W_IMPORT_FILES_MORE, m->language), m->files.count - 1);
    terminal_paragraph(&screen, 0, PLAIN, draft_text(&head));
    draft_free(&head);
    show_outcomes(m, &screen);
    show_kinds(m, &screen);
    show_states(m, &screen);
    show_absent(m, &screen);
    if (screen.verbose)
        show_unread(m, &screen);
    if (m->outcomes[OUTCOME_UNHANDLED] > 0)
        show_unhandled(m, &screen);
}
