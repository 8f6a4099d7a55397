/* What only a run can tell of a project: which answers were not asked for, which ones lack, what its day does to figures and rules. */
#include "document.h"

#include "number.h"

/* ---- answers ---- */

static void effective(const struct document *doc, const struct input *input, uint32_t row, uint8_t *state)
{
    const struct thing *t = &doc->model->thing[input->thing];
    *state = (t->slot != NONE ? doc->run.state[t->slot] : doc->run.column_state[t->column][row]) & STATE_MASK;
}

static bool is_yes(const struct run *run, uint32_t slot)
{
    return slot == NONE || (state_of_slot(run, slot) == KNOWN && run->value[slot] != 0);
}

bool input_is_asked(const struct run *run, const struct input *input, uint32_t row)
{
    uint32_t column = input->asked_column;
    bool own = column == NONE || ((run->column_state[column][row] & STATE_MASK) == KNOWN && run->column_value[column][row] != 0);
    return own && is_yes(run, input->asked_slot);
}

bool policy_is_asked(const struct run *run, const struct judgement *policy)
{
    return is_yes(run, policy->asked);
}

bool policy_is_left_out(const struct run *run, const struct judgement *policy)
{
    return policy->asked != NONE && state_of_slot(run, policy->asked) == KNOWN && run->value[policy->asked] == 0;
}

/* The outermost policy around a thing that is surely not asked, or NULL. */
static const struct judgement *left_out(const struct document *doc, uint32_t thing)
{
    const struct judgement *found = NULL;
    for (uint32_t policy = doc->model->thing[thing].policy; policy > 0; policy = doc->model->used[policy - 1].user)
        if (policy_is_left_out(&doc->run, &doc->model->used[policy - 1]))
            found = &doc->model->used[policy - 1];
    return found;
}

static struct text condition_text(const struct document *doc, const struct node *node)
{
    const struct node *asked = node_find(node, N_ASKED_WHEN);
    return asked ? source_slice(doc->model->sources, asked->first->at) : (struct text){0};
}

/* However many answers are given to a policy that is not asked, they are one message. */
static void judge_left_out(struct document *doc, const struct judgement *policy)
{
    const struct thing *group = &doc->model->thing[policy->group];
    struct span at = document_span(doc, doc->given[policy->group]);
    at.to = at.to > at.from ? at.from + 1 : at.to;
    struct diagnostic *d = diagnose2(&doc->diagnostics, D_NOT_ASKED, at, group->label, condition_text(doc, group->node));
    if (d)
        d->pointer = document_pointer(&doc->arena, doc, policy->group, NONE);
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
        d = diagnose2(&doc->diagnostics, D_NOT_ASKED, document_span(doc, place), t->label, condition_text(doc, t->node));
    } else if (raw == UNKNOWN && state == UNKNOWN && input->required && !doc->partial && input_is_asked(&doc->run, input, row) &&
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
        d->pointer = document_pointer(&doc->arena, doc, input->thing, in_list ? row : NONE);
}

static void judge_where_asked(struct document *doc, const struct input *input, uint32_t row)
{
    const struct judgement *policy = left_out(doc, input->thing);
    if (!policy)
        judge_answer(doc, input, row);
    else if ((*raw_state(&doc->run, input, row) & STATE_MASK) != UNKNOWN)
        judge_left_out(doc, policy);
}

void judge_answers(struct document *doc)
{
    const struct model *m = doc->model;
    for (uint32_t i = 0; i < m->inputs; i++) {
        uint32_t list = m->thing[m->input[i].thing].row_list, rows = list == NONE ? 1 : doc->run.rows[list];
        for (uint32_t r = 0; r < rows; r++)
            judge_where_asked(doc, &m->input[i], r);
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
        if (!policy_is_left_out(&doc->run, &m->used[i]))
            judge_validity(doc, &m->used[i]);
}
