/* What only a run can tell of a project: which answers were not asked for, which ones lack, what its day does to figures and rules. */
#include "document.h"

#include "number.h"

/* ---- answers ---- */

static void effective(const struct document *doc, const struct input *input, uint32_t row, uint8_t *state)
{
    const struct thing *t = &doc->model->thing[input->thing];
    *state = (t->slot != NONE ? doc->run.state[t->slot] : doc->run.column_state[t->column][row]) & STATE_MASK;
}

bool input_is_asked(const struct run *run, const struct input *input, uint32_t row)
{
    if (input->asked_slot != NONE)
        return state_of_slot(run, input->asked_slot) == KNOWN && run->value[input->asked_slot] != 0;
    return input->asked_column != NONE && (run->column_state[input->asked_column][row] & STATE_MASK) == KNOWN &&
           run->column_value[input->asked_column][row] != 0;
}

static bool surely_asked(const struct document *doc, const struct input *input, uint32_t row)
{
    const struct node *node = doc->model->thing[input->thing].node;
    return !node_find(node, N_ASKED_WHEN) || input_is_asked(&doc->run, input, row);
}

static void judge_answer(struct document *doc, const struct input *input, uint32_t row)
{
    const struct thing *t = &doc->model->thing[input->thing];
    bool in_list = t->row_list != NONE;
    uint8_t state, raw = *raw_state(&doc->run, input, row) & STATE_MASK;
    uint32_t place = doc->answers[input - doc->model->input].place[row];
    struct diagnostic *d = NULL;
    effective(doc, input, row, &state);
    if (raw == KNOWN && state == NOT_APPLICABLE) {
        const struct node *asked = node_find(t->node, N_ASKED_WHEN);
        struct text when = asked ? source_slice(doc->model->sources, asked->first->at) : (struct text){0};
        d = diagnose2(&doc->diagnostics, D_NOT_ASKED, document_span(doc, place), t->label, when);
    } else if (raw == UNKNOWN && state == UNKNOWN && input->required && !doc->partial && surely_asked(doc, input, row) &&
               !answer_detail(doc, (uint32_t)(input - doc->model->input), row).wrong) {
        uint32_t parent = in_list ? doc->row_place[t->row_list][row] : 0;
        struct span at = document_span(doc, place != NONE ? place : parent);
        if (place == NONE && at.to > at.from)
            at.to = at.from + 1;            /* the opening bracket of the object that lacks it */
        struct text help = text_format(&doc->arena, document_language(doc) == ECO_FRENCH ? "ajouter \"%.*s\": ..." : "add \"%.*s\": ...",
                                       (int)t->name.n, t->name.at);
        d = diagnose2(&doc->diagnostics, D_REQUIRED_MISSING, at, t->label, help);
        /* Several may be missing from one object: each has its own message. */
        if (!d && !doc->arena.failed && doc->diagnostics.n > 0) {
            at.to += input->thing + 1;
            d = diagnose2(&doc->diagnostics, D_REQUIRED_MISSING, at, t->label, help);
            if (d)
                d->at.to = d->at.from + 1;
        }
    }
    if (d)
        d->pointer = document_pointer(&doc->arena, doc->model, input->thing, in_list ? row : NONE);
}

void judge_answers(struct document *doc)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->inputs; i++) {
        uint32_t list = m->thing[m->input[i].thing].row_list, rows = list == NONE ? 1 : doc->run.rows[list];
        for (uint32_t r = 0; r < rows; r++)
            judge_answer(doc, &m->input[i], r);
    }
}

/* ---- the day ---- */

static void tell_stale(struct document *doc, struct text name, const struct provenance *p)
{
    char day[NUMBER_LENGTH];
    if (p->valid_until == NO_DAY || doc->date <= p->valid_until)
        return;
    date_write(p->valid_until, day);
    struct text until = text_format(&doc->arena, "%s", day);
    /* Each table has its own remark, though none has a place in the project. */
    struct span nowhere = {UINT32_MAX, (uint32_t)(doc->diagnostics.n), 0};
    diagnose2(&doc->diagnostics, D_STALE_TABLE, nowhere, name, until);
}

static void judge_figures(struct document *doc)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->tables; i++)
        tell_stale(doc, m->thing[m->table[i].thing].label, &m->table[i].provenance);
    for (uint32_t i = 0; i < m->values; i++)
        tell_stale(doc, m->thing[m->value[i].thing].label, &m->value[i].provenance);
}

static void judge_validity(struct document *doc, const struct judgement *j)
{
    bool early = j->valid_from != NO_DAY && doc->date < j->valid_from, late = j->valid_until != NO_DAY && doc->date > j->valid_until;
    char a[NUMBER_LENGTH], b[NUMBER_LENGTH];
    if (!early && !late)
        return;
    date_write(early ? j->valid_from : j->valid_until, a);
    date_write(doc->date, b);
    bool fr = document_language(doc) == ECO_FRENCH;
    struct text when = text_format(&doc->arena, early ? (fr ? "à partir du %s" : "from %s") : (fr ? "jusqu'au %s" : "until %s"), a);
    struct text day = text_format(&doc->arena, "%s", b);
    if (j->group == NONE) {
        diagnose2(&doc->diagnostics, D_OUTSIDE_VALIDITY, (struct span){0, 0, 0}, when, day);
        return;
    }
    struct span nowhere = {UINT32_MAX, (uint32_t)(doc->diagnostics.n), 0};      /* one for each policy, and none has a place */
    diagnose3(&doc->diagnostics, D_USED_OUTSIDE_VALIDITY, nowhere, doc->model->thing[j->group].path, when, day);
}

void judge_dates(struct document *doc)
{
    const struct model *m = doc->model;
    if (doc->date == NO_DAY) {
        if (m->program.dateds > 0 && !doc->date_wrong)
            diagnose(&doc->diagnostics, D_NO_DATE, (struct span){0, 0, 0});
        return;
    }
    judge_figures(doc);
    judge_validity(doc, &m->own);
    for (uint32_t i = 0; i < m->used_count; i++)
        judge_validity(doc, &m->used[i]);
}
