/* A point of a search as a project: written as JSON, and read again by the ordinary reader before anybody sees it. */
#include <math.h>

#include "claim.h"
#include "json_tree.h"
#include "number.h"

static const char other_key[] = "another_kind";

static cJSON *answer_json(struct hunt *h, const struct run *run, const struct input *input, double value, uint8_t state)
{
    const struct model *m = h->m;
    const struct type *type = &m->thing[input->thing].type;
    char day[NUMBER_LENGTH];
    if ((state & STATE_MASK) == NOT_APPLICABLE)
        return json_put(json_object(), "not_applicable", json_text(TEXT("claim")));
    switch (type->base) {
    case BASE_BOOL: return cJSON_CreateBool(value != 0);
    case BASE_CHOICE: return json_text(m->choices[type->set].name[(uint32_t)value]);
    case BASE_KEY: {
        const struct table *table = &m->table[m->thing[type->set].detail];
        return json_text((uint32_t)value == table->otherwise ? text_of(other_key) : table->key[(uint32_t)value]);
    }
    case BASE_DATE: return json_text((struct text){day, (uint32_t)date_write((int32_t)value, day)});
    case BASE_TEXT: return json_text(run_text(run, value).n ? run_text(run, value) : TEXT("x"));
    case BASE_NUMBER:
    case BASE_BAD: break;
    }
    return json_number(value);
}

static cJSON *member_of(cJSON *outer, const struct thing *t, struct arena *arena)
{
    const char *name = arena_copy(arena, t->name.at, t->name.n);
    cJSON *inner = name && outer ? cJSON_GetObjectItemCaseSensitive(outer, name) : NULL;
    if (!inner && name && outer) {
        inner = t->kind == THING_LIST ? json_array() : json_object();
        cJSON_AddItemToObject(outer, name, inner);
    }
    return inner;
}

/* The object that an answer stands in: the project, a group, a row of a list with its rows made. */
static cJSON *place_of(struct hunt *h, cJSON *root, uint32_t thing, uint32_t row)
{
    const struct model *m = h->m;
    uint32_t parent = m->thing[thing].parent, list = parent == NONE ? NONE : m->thing[parent].row_list;
    if (parent == NONE)
        return root;
    bool is_list = m->thing[parent].kind == THING_LIST;
    uint32_t outer = is_list ? outer_row(&m->program, &h->doc.nest, list, row) : row;
    cJSON *object = member_of(place_of(h, root, parent, outer), &m->thing[parent], &h->doc.arena);
    if (!is_list)
        return object;
    uint32_t at = row_in_outer(&m->program, &h->doc.nest, list, row);
    while (cJSON_GetArraySize(object) <= (int)at && !h->doc.arena.failed)
        json_append(object, json_object());
    return cJSON_GetArrayItem(object, (int)at);
}

/* One list, of an inner one in an outer row, with its rows made. */
static void put_list(struct hunt *h, cJSON *root, uint32_t thing, uint32_t outer, uint32_t rows)
{
    cJSON *list = member_of(place_of(h, root, thing, outer), &h->m->thing[thing], &h->doc.arena);
    while (list && cJSON_GetArraySize(list) < (int)rows && !h->doc.arena.failed)
        json_append(list, json_object());
}

static void put_lists(struct hunt *h, cJSON *root, const struct run *run)
{
    for (uint32_t i = 0; i < h->m->things; i++) {
        uint32_t list = h->m->thing[i].row_list, outer = list == NONE ? NONE : h->m->program.list_outer[list];
        if (h->m->thing[i].kind != THING_LIST || !policy_is_asked(run, judgement_of(h->m, i)))
            continue;
        if (outer == NONE && run->list_known[list])
            put_list(h, root, i, NONE, run->rows[list]);
        for (uint32_t row = 0; outer != NONE && row < run->rows[outer]; row++)
            if (run->nest.given[list][row])
                put_list(h, root, i, row, run->nest.first[list][row + 1] - run->nest.first[list][row]);
    }
}

static bool reads_date(const struct program *p)
{
    uint32_t operand[OPERANDS];
    for (uint32_t i = 0; i < p->ops; i++)
        for (uint32_t k = 0, n = op_operands(&p->op[i], operand); k < n; k++)
            if (operand[k] == p->as_of)
                return true;
    return false;
}

/* Where the rules ask for no date, any would only distract. */
static void put_date(struct hunt *h, cJSON *root, const struct run *run)
{
    uint32_t slot = h->m->program.as_of;
    char day[NUMBER_LENGTH];
    bool wanted = h->m->own.valid_from != NO_DAY || h->m->own.valid_until != NO_DAY || reads_date(&h->m->program);
    if (wanted && state_of_slot(run, slot) == KNOWN)
        json_put(root, "date", json_text((struct text){day, (uint32_t)date_write((int32_t)run->value[slot], day)}));
}

struct text hunt_project(struct hunt *h, const struct run *run)
{
    const struct model *m = h->m;
    cJSON *root = json_object();
    put_date(h, root, run);
    put_lists(h, root, run);
    for (uint32_t i = 0; i < m->inputs; i++) {
        const struct input *input = &m->input[i];
        const struct thing *t = &m->thing[input->thing];
        uint32_t rows = t->row_list == NONE ? 1 : run->rows[t->row_list];
        for (uint32_t row = 0; row < rows; row++) {
            uint8_t state = *raw_state(run, input, row);
            const char *name = arena_copy(&h->doc.arena, t->name.at, t->name.n);
            cJSON *object = input_is_asked(run, input, row) && (state & STATE_MASK) != UNKNOWN ? place_of(h, root, input->thing, row) : NULL;
            if (object && name)
                cJSON_AddItemToObject(object, name, answer_json(h, run, input, *raw_value(run, input, row), state));
        }
    }
    return result_text(&h->doc.arena, root);
}

static bool read_slot(struct hunt *h, struct text project, uint32_t slot, double *value)
{
    struct document doc = {0};
    struct eco_project_options options = {0};
    document_read(&doc, h->m, TEXT("claim"), project, &options);
    bool known = doc.valid && state_of_slot(&doc.run, slot) == KNOWN;
    if (known)
        *value = doc.run.value[slot];
    h->doc.arena.failed |= doc.arena.failed;
    document_free(&doc);
    return known;
}

bool hunt_breaks(struct hunt *h, struct text project)
{
    double broken = 0;
    return read_slot(h, project, h->claim->broken, &broken) && broken != 0;
}

bool hunt_falls(struct hunt *h, struct text before, struct text after)
{
    struct verdict_on_claim *v = h->verdict;
    double a, b;
    if (!read_slot(h, before, h->claim->target, &a) || !read_slot(h, after, h->claim->target, &b))
        return false;
    if (h->claim->against ? less_equal(b, a) : less_equal(a, b))
        return false;
    v->outcome = CLAIM_REFUTED;
    v->project = before;
    v->after = after;
    v->before_value = a;
    v->after_value = b;
    return true;
}
