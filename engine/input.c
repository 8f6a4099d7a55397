/* Inputs: types, ranges, defaults, and when they are asked. */
#include "check.h"
#include "run.h"

static uint32_t new_choices(struct checker *c, const struct node *node)
{
    struct model *m = c->m;
    struct choice_set *v = arena_grow(m->arena, m->choices, &m->choice_cap, m->choice_sets + 1, sizeof *v);
    if (!v)
        return 0;
    m->choices = v;
    struct choice_set *set = &v[m->choice_sets];
    *set = (struct choice_set){0};
    uint32_t n = node->kids ? node->kids : 1;
    set->name = arena_alloc(m->arena, n * sizeof *set->name);
    set->fold = arena_alloc(m->arena, n * sizeof *set->fold);
    set->label = arena_alloc(m->arena, n * sizeof *set->label);
    set->at = arena_alloc(m->arena, n * sizeof *set->at);
    bool attributes = false;
    for (const struct node *kid = node->first; kid && !m->arena->failed; kid = kid->next) {
        if (kid->kind != N_CHOICE) {
            attributes |= kid->kind != N_TYPE;
            continue;
        }
        if (attributes)
            diagnose1(m->diagnostics, D_CHOICE_AFTER_ATTRIBUTE, kid->at, kid->text);
        struct text fold = text_fold(m->arena, kid->text);
        uint32_t first = 0;
        while (first < set->n && !text_equal(set->fold[first], fold))
            first++;
        if (first < set->n)
            diagnostic_relate(diagnose1(m->diagnostics, D_DUPLICATE_NAME, kid->at, kid->text), NOTE_FIRST_HERE, set->at[first]);
        set->name[set->n] = kid->text;
        set->fold[set->n] = fold;
        set->label[set->n] = kid->label;
        set->at[set->n++] = kid->at;
    }
    return m->choice_sets++;
}

/* `key of models`, or of a table of a used policy: `key of pages.models`. */
static struct type key_type(struct checker *c, const struct node *node)
{
    const struct node *path = node_find(node, N_PATH);
    struct text name = path ? source_slice(c->m->sources, path->at) : node->text, fold = text_fold(c->m->arena, name);
    uint32_t table = path ? resolve(c, path, false) : NONE;
    if (path && table == NONE)
        return type_of(BASE_BAD);
    bool found = path ? text_equal(text_fold(c->m->arena, path->last->text), c->m->thing[table].fold) : find_name(c, fold, &table);
    if (found && c->m->thing[table].kind == THING_TABLE) {
        if (c->used)
            c->used[table] = true;
        return (struct type){.base = BASE_KEY, .set = table, .unit = unit_one()};
    }
    if (!check_is_broken(c, fold))
        diagnose2(c->m->diagnostics, D_NOT_A_LIST, path ? path->at : node->name_at, name,
                  words(c, node->at, "'key of' names a table", "« clé de » nomme une table"));
    return type_of(BASE_BAD);
}

/* The type that a TYPE node, or the choices in `parent`, declare. */
struct type check_type(struct checker *c, const struct node *node)
{
    const struct node *unit = node_find(node, N_UNIT);
    struct type type = type_of(BASE_NUMBER);
    switch (node->op) {
    case TOK_TYPE_TEXT: return type_of(BASE_TEXT);
    case TOK_TYPE_YES_NO: return type_of(BASE_BOOL);
    case TOK_TYPE_DATE: return type_of(BASE_DATE);
    case TOK_TYPE_PERCENT:
        type.unit = unit_percent(&c->m->units);
        return type;
    case TOK_ONE_OF:
        type.base = BASE_CHOICE;
        type.set = new_choices(c, node);
        return type;
    case TOK_KEY_OF: return key_type(c, node);
    default:
        type.whole = node->op == TOK_TYPE_COUNT;
        if (unit && !read_unit(c, unit->unit, unit->at, &type.unit))
            return type_of(BASE_BAD);
        return type;
    }
}

bool constant_in(struct checker *c, const struct node *node, const struct type *type, double *value)
{
    if (node->kind == N_DATE && type->base == BASE_DATE)
        return *value = node->number, true;
    if (node->kind != N_NUMBER || type->base != BASE_NUMBER) {
        struct operand x = expression(c, node, NULL);
        fit(c, &x, type);
        return false;
    }
    *value = node->number;
    if (!node->unit.n)              /* the sentence declares the unit */
        return true;
    struct operand x = expression(c, node, NULL);
    if (!convert(c, &x, &type->unit))
        return false;
    *value = x.value;
    return true;
}

static void misused(struct checker *c, const struct node *attribute, const struct type *type)
{
    struct text word = source_slice(c->m->sources, attribute->at);
    diagnose2(c->m->diagnostics, D_ATTRIBUTE_MISUSED, attribute->at, word, type_words(c, type, attribute->at));
}

static void check_range(struct checker *c, const struct node *range, const struct type *type, struct input *input)
{
    bool ordered = type->base == BASE_NUMBER || type->base == BASE_DATE;
    if (!ordered) {
        misused(c, range, type);
        return;
    }
    const struct node *low = range->first, *high = node_kid(range, 1);
    if (!constant_in(c, low, type, &input->low) || !constant_in(c, high, type, &input->high))
        return;
    input->has_range = input->low <= input->high;
    if (!input->has_range)
        diagnose2(c->m->diagnostics, D_RANGE_ORDER, range->at, source_slice(c->m->sources, low->at),
                  source_slice(c->m->sources, high->at));
}

/* `can change (range A to B) (by STEP)`; what it does not say is the declared range, and for counts a step of 1. */
static void check_can_change(struct checker *c, const struct node *node, const struct type *type, struct input *input)
{
    struct input range = {.low = input->low, .high = input->high};
    double value = type->whole ? 1 : 0;
    const struct node *step = node_find(node, N_STEP), *bounds = node_find(node, N_RANGE);
    if ((step || bounds) && type->base != BASE_NUMBER) {
        misused(c, node, type);
        return;
    }
    if (step) {
        struct node as_number = *step;
        as_number.kind = N_NUMBER;
        constant_in(c, &as_number, type, &value);
    }
    if (bounds)
        check_range(c, bounds, type, &range);
    input->change = (struct change){.low = range.low, .high = range.high, .step = value > 0 ? value : 0};
}

/* ± is a percentage of the value, or an amount in its unit. */
void check_plus_minus(struct checker *c, const struct node *node, const struct type *type)
{
    double value;
    if (!node || type->base == BASE_BAD)
        return;
    if (node->number < 0)
        diagnose(c->m->diagnostics, D_NEGATIVE_PLUS_MINUS, node->at);
    if (type->base != BASE_NUMBER) {
        misused(c, node, type);
        return;
    }
    struct node as_number = *node;
    as_number.kind = N_NUMBER;
    if (node->unit.n && !text_is(node->unit, "%"))
        constant_in(c, &as_number, type, &value);
}

static uint32_t margin_of(struct checker *c, const struct node *plus_minus, const struct type *type)
{
    struct program *p = &c->m->program;
    if (!plus_minus || type->base != BASE_NUMBER)
        return NONE;
    struct margin *v = arena_grow(c->m->arena, p->margin, &p->margin_cap, p->margins + 1, sizeof *v);
    if (!v)
        return NONE;
    p->margin = v;
    bool relative = text_is(plus_minus->unit, "%") && !unit_is_percent(&c->m->units, &type->unit);
    double half_width = check_half_width(c, plus_minus, 1, type);
    v[p->margins] = (struct margin){.ratio = relative ? half_width : 0, .amount = relative ? 0 : half_width};
    return p->margins++;
}

static uint32_t stored(struct checker *c, const struct input *input, const struct operand *x)
{
    uint32_t column = new_column(c, c->m->thing[input->thing].row_list);
    emit(c, OP_STORE, x->at, x->slot, column, 0);
    return column;
}

/* A computed default stays within the range that is declared for answers: what stands in for one may be no worse and no better. */
static uint32_t within_range(struct checker *c, const struct input *input, const struct operand *x)
{
    if (x->constant || !input->has_range)
        return x->slot;
    uint32_t at_least = emit(c, OP_GREATEST, x->at, x->slot, constant_slot(c, input->low), 0);
    return emit(c, OP_LEAST, x->at, at_least, constant_slot(c, input->high), 0);
}

/* `± 0`: where the project says nothing this is its answer, so that nothing is open, and nothing assumed. */
static bool is_certain(const struct node *fallback)
{
    const struct node *plus_minus = node_find(fallback, N_PLUS_MINUS);
    return plus_minus && plus_minus->number == 0;
}

static uint32_t with_default(struct checker *c, struct input *input, const struct node *fallback, const struct type *type,
                             uint32_t raw)
{
    struct operand x = expression(c, fallback->first, type);
    const struct node *plus_minus = node_find(fallback, N_PLUS_MINUS), *because = node_find(fallback, N_BECAUSE);
    bool certain = is_certain(fallback);
    if (x.bare && type->base == BASE_NUMBER)
        x.type.unit = type->unit;       /* the input declares the unit of a bare number */
    if (!certain || type->base == BASE_NUMBER)
        check_plus_minus(c, plus_minus, type);
    input->default_node = fallback;
    input->default_reason = because ? because->text : (struct text){0};
    input->computed_node = certain ? fallback : NULL;
    input->default_margin = certain ? NONE : margin_of(c, plus_minus, type);
    if (type->base == BASE_BAD || !fit(c, &x, type))
        return raw;
    if (x.constant && input->has_range && !(less_equal(input->low, x.value) && less_equal(x.value, input->high)))
        diagnose1(c->m->diagnostics, D_DEFAULT_RANGE, fallback->first->at, source_slice(c->m->sources, fallback->first->at));
    input->default_slot = within_range(c, input, &x);
    if (certain)
        return emit(c, OP_PICK, fallback->at, emit(c, OP_IS_UNKNOWN, fallback->at, raw, 0, 0), input->default_slot, raw);
    return emit(c, OP_DEFAULT, fallback->at, raw, input->default_slot, input->default_margin);
}

/* By its own condition, and by that of its policy; a list has no rows where its policy is not asked. */
static uint32_t where_asked(struct checker *c, struct input *input, const struct node *node, uint32_t slot)
{
    const struct node *asked = node_find(node, N_ASKED_WHEN);
    struct operand x = asked ? condition(c, asked->first) : bad_operand(node->at);
    struct span at = asked ? asked->at : node->at;
    bool single = input->raw_slot != NONE, own = x.type.base != BASE_BAD;
    if (own && !single)
        input->asked_column = stored(c, input, &x);
    else if (own)
        input->asked_slot = input->asked_slot == NONE ? x.slot : emit(c, OP_AND, at, input->asked_slot, x.slot, 0);
    uint32_t when = single ? input->asked_slot : own ? x.slot : NONE;
    return when == NONE ? slot : emit(c, OP_ASKED, at, when, slot, 0);
}

/* The answer, or what stands in for it: raw -> computed or default -> asked. */
static uint32_t effective(struct checker *c, struct input *input, const struct node *node, const struct type *type,
                          uint32_t raw)
{
    const struct node *fallback = node_find(node, N_DEFAULT), *computed = node_find(node, N_AS);
    uint32_t slot = raw;
    if (computed) {
        struct operand x = lines(c, node, type);
        if (x.type.base != BASE_BAD && fit(c, &x, type))
            slot = emit(c, OP_PICK, computed->at, emit(c, OP_IS_UNKNOWN, computed->at, raw, 0, 0), x.slot, raw);
        input->computed_node = computed;
    }
    if (fallback)
        slot = with_default(c, input, fallback, type, raw);
    return where_asked(c, input, node, slot);
}

/* The inputs for the rows of one table share their type, and with it their choices. */
static struct type input_type(struct checker *c, const struct node *node, struct keyed *keyed)
{
    const struct node *kind = node_find(node, N_TYPE);
    struct node choices = *node;
    choices.op = TOK_ONE_OF;
    if (keyed && keyed->typed)
        return keyed->type;
    struct type type = kind->op == TOK_ONE_OF ? check_type(c, &choices) : check_type(c, kind);
    if (type.base == BASE_KEY)
        need(c, type.set, kind->at);
    if (keyed) {
        keyed->type = type;
        keyed->typed = true;
    }
    return type;
}

/* What is declared of an answer by itself. */
static struct input declared(struct checker *c, uint32_t index, const struct type *declared_type)
{
    const struct node *node = c->m->thing[index].node;
    struct type type = *declared_type;
    struct input input = c->m->input[c->m->thing[index].detail];
    input.required = node_find(node, N_REQUIRED) != NULL;
    input.may_be_na = node_find(node, N_MAY_BE_NA) != NULL;
    input.can_change = node_find(node, N_CAN_CHANGE) != NULL;
    input.default_slot = input.asked_slot = input.asked_column = input.default_margin = NONE;
    if (node_find(node, N_RANGE) && type.base != BASE_BAD)
        check_range(c, node_find(node, N_RANGE), &type, &input);
    if (node_find(node, N_TYPE)->op == TOK_TYPE_PERCENT && !input.has_range) {      /* a share, unless the rule says otherwise */
        input.has_range = true;
        input.high = 100;
    }
    if (input.can_change && type.base != BASE_BAD)
        check_can_change(c, node_find(node, N_CAN_CHANGE), &type, &input);
    return input;
}

void check_input(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    const struct node *node = c->m->thing[index].node;
    struct keyed *keyed = keyed_of(c, c->m->thing[index].parent);
    struct type type = input_type(c, node, keyed);
    struct input input = declared(c, index, &type);
    bool per_row = c->m->thing[index].row_list != NONE;
    input.asked_slot = policy_asked(c, node->at);
    bool derived = node_find(node, N_DEFAULT) || node_find(node, N_ASKED_WHEN) || node_find(node, N_AS) ||
                   (!per_row && input.asked_slot != NONE);
    uint32_t slot = NONE, column = NONE, own = NONE;
    if (per_row) {
        if (keyed)
            keyed_columns(c, keyed, index, derived, &input.raw_column, &own);
        else
            input.raw_column = new_column(c, c->m->thing[index].row_list);
        column = input.raw_column;
        input.raw_slot = NONE;
        if (derived)
            begin_each(c, c->m->thing[index].row_thing, NULL, node->at);
    } else {
        input.raw_slot = slot = new_slot(c, 0, UNKNOWN);
        input.raw_column = NONE;
    }
    c->m->thing[index].type = type;
    if (derived) {
        uint32_t raw = per_row ? emit(c, OP_LOAD, node->at, column, 0, 0) : slot;
        slot = effective(c, &input, node, &type, raw);
        if (per_row) {
            column = own != NONE ? own : new_column(c, c->m->thing[index].row_list);
            emit(c, OP_STORE, node->at, slot, column, 0);
            end_each(c);
            slot = NONE;
        }
    }
    struct thing *t = &c->m->thing[index];
    t->slot = slot;
    t->column = column;
    t->type = type;
    c->m->input[t->detail] = input;
    end_thing(c, index, &outer);
}

void check_setting(struct checker *c, uint32_t index)
{
    struct thing *t = &c->m->thing[index];
    struct node choices = *t->node;
    choices.op = TOK_ONE_OF;
    struct type type = check_type(c, &choices);
    t = &c->m->thing[index];
    t->type = type;
    t->progress = DONE;
    t->slot = constant_slot(c, 0);          /* the first choice, until a policy chooses with `use ... with` */
    const struct node *fallback = node_find(t->node, N_DEFAULT);
    struct operand x = fallback ? expression(c, fallback->first, &type) : bad_operand(t->at);
    if (x.constant && fit(c, &x, &type))
        c->m->program.value[c->m->thing[index].slot] = x.value;
}
