/* Estimates and texts of `list of`. A row of which it is open whether it counts, or what it is called, leaves the text unknown
 * for whatever is made of it; people read what is sure, and how much is open. */
#include "listing.h"

#include "estimate.h"
#include "numeral.h"

struct draft {
    struct run_listing *to;
    struct arena *arena;
    uint32_t n;
};

static void add(struct draft *d, struct text part)
{
    char *room = arena_grow(d->arena, d->to->room, &d->to->cap, d->n + part.n + 1, 1);
    if (!room)
        return;
    d->to->room = room;
    for (uint32_t i = 0; i < part.n; i++)
        room[d->n + i] = part.at[i];
    d->n += part.n;
}

static void add_number(struct draft *d, double value, enum eco_language language)
{
    char digits[NUMERAL_LENGTH];
    int n = numeral_write(value, language, digits);
    add(d, (struct text){digits, (uint32_t)n});
}

static void add_value(struct draft *d, const struct run *run, const struct listing *l, double value)
{
    char day[NUMBER_LENGTH];
    switch (l->form) {
    case LISTING_WORDS:
        if (value < l->words)
            add(d, l->word[(uint32_t)value]);
        break;
    case LISTING_TEXTS:
        add(d, run_text(run, value));
        break;
    case LISTING_DAYS:
        add(d, (struct text){day, (uint32_t)date_write(date_of(value), day)});
        break;
    case LISTING_NUMBERS:
        add_number(d, value, l->language);
        if (l->unit.n)
            add(d, TEXT(" "));
        add(d, l->unit);
        break;
    }
}

struct rows {
    uint32_t named, open;
    uint8_t mark;
};

enum row_fate { ROW_LEFT_OUT, ROW_NAMED, ROW_OPEN };

static enum row_fate fate_of(const struct run *run, uint32_t term, uint32_t where, uint32_t row, uint8_t *mark)
{
    enum row_use use = row_use_of(run, where, row, mark);
    uint8_t state = run->column_state[term][row];
    if (use == ROW_IN)
        *mark |= state & ASSUMED;
    if (use == ROW_UNKNOWN || (use == ROW_IN && (state & STATE_MASK) == UNKNOWN))
        return ROW_OPEN;
    return use == ROW_IN && (state & STATE_MASK) == KNOWN ? ROW_NAMED : ROW_LEFT_OUT;
}

static void count_rows(const struct run *run, uint32_t term, uint32_t where, struct rows *rows)
{
    for (uint32_t row = 0; row < run->rows[run->program->column[term].list]; row++) {
        enum row_fate fate = fate_of(run, term, where, row, &rows->mark);
        rows->named += fate == ROW_NAMED;
        rows->open += fate == ROW_OPEN;
    }
}

void estimate_listing(struct run *r, const struct op *op)
{
    struct rows rows = {0};
    count_rows(r, op->a, op->b, &rows);
    bool known = r->list_known[op_list(r->program, op)];       /* it stands outside of rows, so it is over all of them */
    r->listing[op->c].written = false;
    r->value[op->dst] = known ? LISTED_TEXT + (double)op->c : 0;
    r->state[op->dst] = !known || rows.open > 0 ? UNKNOWN : KNOWN | rows.mark;
}

/* ---- the text ---- */

/* " and 7 others" */
static void add_others(struct draft *d, uint32_t others, bool french)
{
    if (others == 0)
        return;
    add(d, french ? TEXT(" et ") : TEXT(" and "));
    add_number(d, others, french ? ECO_FRENCH : ECO_ENGLISH);
    add(d, french ? others == 1 ? TEXT(" autre") : TEXT(" autres") : others == 1 ? TEXT(" other") : TEXT(" others"));
}

/* " (and 2 that are not known)" */
static void add_open(struct draft *d, const struct rows *rows, bool french)
{
    bool one = rows->open == 1, behind = rows->named > 0;
    if (rows->open == 0)
        return;
    if (behind)
        add(d, french ? TEXT(" (et ") : TEXT(" (and "));
    add_number(d, rows->open, french ? ECO_FRENCH : ECO_ENGLISH);
    add(d, french ? one ? TEXT(" qui n'est pas connu") : TEXT(" qui ne sont pas connus")
                  : one ? TEXT(" that is not known") : TEXT(" that are not known"));
    if (behind)
        add(d, TEXT(")"));
}

static void add_names(struct draft *d, const struct run *run, const struct listing *l)
{
    uint32_t list = run->program->column[l->term].list, named = 0;
    uint8_t mark = 0;
    for (uint32_t row = 0; row < run->rows[list] && named < l->most; row++) {
        if (fate_of(run, l->term, l->where, row, &mark) != ROW_NAMED)
            continue;
        if (named++ > 0)
            add(d, TEXT(", "));
        add_value(d, run, l, run->column_value[l->term][row]);
    }
}

struct text listing_text(const struct run *run, uint32_t index)
{
    if (index >= run->program->listings)
        return (struct text){0};
    const struct listing *l = &run->program->listing[index];
    struct run_listing *to = &run->listing[index];
    struct draft d = {.to = to, .arena = run->arena};
    struct rows rows = {0};
    bool french = l->language == ECO_FRENCH;
    if (to->written)
        return to->text;
    count_rows(run, l->term, l->where, &rows);
    if (rows.named + rows.open == 0)
        add(&d, french ? TEXT("aucun") : TEXT("none"));
    add_names(&d, run, l);
    add_others(&d, rows.named > l->most ? rows.named - l->most : 0, french);
    add_open(&d, &rows, french);
    to->text = (struct text){to->room, run->arena->failed ? 0 : d.n};
    to->written = true;
    return to->text;
}
