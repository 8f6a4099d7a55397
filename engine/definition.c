/* Definitions, indicators, functions and inputs: what stands between answers and criteria. */
#include <string.h>

#include "check.h"

static int standing_of(const struct node *node)
{
    const struct node *standing = node_find(node, N_STANDING);
    return standing ? standing->op : 0;
}

static bool result_type(struct checker *c, const struct node *node, struct type *type, bool *declared)
{
    const struct node *unit = node_find(node, N_UNIT), *kind = node_find(node, N_TYPE);
    *declared = false;
    if (kind) {
        *type = check_type(c, kind);
        *declared = true;
    }
    if (unit) {
        *type = type_of(BASE_NUMBER);
        *declared = true;
        return read_unit(c, unit->unit, unit->at, &type->unit);
    }
    return !kind || type->base != BASE_BAD;
}

static bool is_figure(struct checker *c, const struct operand *x)
{
    if (x->type.base == BASE_NUMBER)
        return true;
    diagnose3(c->m->diagnostics, D_WRONG_TYPE, x->at, type_words(c, &x->type, x->at), words(c, x->at, "a number", "un nombre"),
              words(c, x->at, "a headline is a figure; other values are shown by an 'indicator'",
                    "un résultat est un chiffre ; d'autres valeurs se montrent par un « indicateur »"));
    return false;
}

void check_definition(struct checker *c, uint32_t index)
{
    struct checker outer;
    struct ops ops;
    const struct node *node = c->m->thing[index].node, *each = node_find(node, N_EACH);
    struct type want;
    bool declared, per_row = each != NULL;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    c->m->thing[index].standing = standing_of(node);
    bool good = result_type(c, node, &want, &declared);
    uint32_t row = c->m->thing[index].row_thing;
    if (per_row && row != NONE) {
        need(c, row, each->at);
        begin_each(c, row, each, node->at);
    }
    bool has_rows = !per_row || row != NONE;      /* else what it names of them was told with them */
    struct operand x = has_rows ? lines(c, node, declared && good ? &want : NULL) : bad_operand(node->at);
    good = good && has_rows && x.type.base != BASE_BAD && (!declared || fit(c, &x, &want));
    good = good && (!c->m->thing[index].headline || is_figure(c, &x));
    if (good && (!per_row || c->m->thing[row].kind == THING_TABLE))      /* a list has no rows where its policy is not asked */
        x.slot = while_asked(c, x.slot, node->at);
    struct thing *t = &c->m->thing[index];
    if (good && per_row) {
        t->column = new_column(c, t->row_list);
        emit(c, OP_STORE, node->at, x.slot, t->column, 0);
    }
    if (c->walks > 0)
        end_each(c);
    t = &c->m->thing[index];
    t->slot = good && !per_row ? x.slot : NONE;
    t->type = good ? x.type : type_of(BASE_BAD);
    end_thing(c, index, &outer);
}

/* ---- functions: unfolded where they are called ---- */

static struct type parameter_type(struct checker *c, const struct node *parameter)
{
    const struct node *unit = node_find(parameter, N_UNIT), *type = node_find(parameter, N_TYPE);
    if (type)
        return check_type(c, type);
    struct type number = type_number(unit_one());
    if (unit && !read_unit(c, unit->unit, unit->at, &number.unit))
        return type_of(BASE_BAD);
    return number;
}

static struct operand unfold(struct checker *c, uint32_t function, const struct binding *bindings, uint32_t count)
{
    const struct node *node = c->m->thing[function].node, *unit = node_find(node, N_UNIT);
    struct type want = type_of(BASE_BAD);
    bool declared = unit != NULL;
    if (declared) {
        want = type_of(BASE_NUMBER);
        if (!read_unit(c, unit->unit, unit->at, &want.unit))
            return bad_operand(node->at);
    }
    const struct binding *bindings_before = c->bindings;
    uint32_t count_before = c->binding_count, walks_before = c->walks, around_before = c->walks_around, policy_before = c->policy;
    struct walk walk[CHECK_WALKS];
    memcpy(walk, c->walk, sizeof walk);            /* a fold inside the function walks rows of its own */
    c->bindings = bindings;
    c->binding_count = count;
    c->policy = c->m->thing[function].policy;
    c->walks_around += c->walks;
    c->walks = 0;                /* a function sees its parameters and what is global, not the caller's row */
    c->calls[c->call_depth++] = function;
    struct operand x = lines(c, node, declared ? &want : NULL);
    c->call_depth--;
    c->policy = policy_before;
    c->bindings = bindings_before;
    c->binding_count = count_before;
    c->walks = walks_before;
    c->walks_around = around_before;
    memcpy(c->walk, walk, sizeof walk);
    if (x.type.base == BASE_BAD || (declared && !fit(c, &x, &want)))
        return bad_operand(node->at);
    x.constant = x.bare = false;
    return x;
}

/* Checks the body once with stand-in parameters, so that a function nobody calls is judged too. */
void check_function(struct checker *c, uint32_t index)
{
    struct binding bindings[PARAMETERS];
    struct checker outer;
    struct ops ops;
    uint32_t n = 0;
    bool fits = true;
    if (!begin_thing(c, index, &outer, &ops))
        return;
    for (const struct node *kid = c->m->thing[index].node->first; kid; kid = kid->next) {
        if (kid->kind != N_PARAMETER)
            continue;
        if (n == PARAMETERS) {
            diagnose_limit(c->m->diagnostics, D_TOO_MANY_PARAMETERS, kid->at, PARAMETERS);
            fits = false;
            break;
        }
        struct type type = parameter_type(c, kid);
        if (type.base == BASE_KEY)
            need(c, type.set, kid->at);
        bindings[n].fold = text_fold(c->m->arena, kid->text);
        for (uint32_t i = 0; i < n; i++)
            if (text_equal(bindings[i].fold, bindings[n].fold))
                diagnose1(c->m->diagnostics, D_DUPLICATE_NAME, kid->at, kid->text);
        bindings[n++].operand = (struct operand){.slot = new_slot(c, 0, UNKNOWN), .type = type, .at = kid->at};
    }
    c->m->thing[index].type = fits ? unfold(c, index, bindings, n).type : type_of(BASE_BAD);
    ops.n = 0;                   /* judged, not run */
    end_thing(c, index, &outer);
}

/* As the policy that declares the function names it. */
static struct type type_of_parameter(struct checker *c, uint32_t function, const struct node *parameter)
{
    const uint32_t policy = c->policy;
    c->policy = c->m->thing[function].policy;
    struct type type = parameter_type(c, parameter);
    c->policy = policy;
    if (type.base == BASE_KEY)
        need(c, type.set, parameter->at);
    return type;
}

static bool is_callable(const struct thing *thing)
{
    return thing->kind == THING_FUNCTION || thing->kind == THING_CURVE;
}

/* What a path leads to, in a used policy; NONE. */
static uint32_t callable_below(struct checker *c, const struct node *path)
{
    uint32_t found = resolve(c, path, true);
    return found != NONE && text_equal(text_fold(c->m->arena, node_step(path->last)), c->m->thing[found].fold) ? found : NONE;
}

static bool callable(struct checker *c, const struct node *node, const struct node *path, uint32_t *function)
{
    struct text fold = text_fold(c->m->arena, node->text);
    bool found = path ? (*function = callable_below(c, path)) != NONE : find_name(c, fold, function);
    if (path && (!found || !is_callable(&c->m->thing[*function]))) {
        diagnose2(c->m->diagnostics, D_UNKNOWN_FUNCTION, path->at, source_slice(c->m->sources, path->at), (struct text){0});
        return false;
    }
    if (!found || !is_callable(&c->m->thing[*function])) {
        if (!check_is_broken(c, fold)) {
            struct text best = nearest_thing(c, node->text, THING_FUNCTION, THING_CURVE);
            struct text help = absent_help(c, node->at, fold, did_you_mean(c, rule_name(c, best, node->at), node->at));
            tell_removal(c, diagnose2(c->m->diagnostics, D_UNKNOWN_FUNCTION, node->name_at, node->text, help), fold);
        }
        return false;
    }
    for (uint32_t i = 0; i < c->call_depth; i++)
        if (c->calls[i] == *function) {
            diagnose1(c->m->diagnostics, D_FUNCTION_RECURSION, c->m->thing[*function].at, node->text);
            return false;
        }
    if (c->call_depth == CHECK_CALLS)
        diagnose_limit(c->m->diagnostics, D_TOO_NESTED, node->at, CHECK_CALLS);
    return c->call_depth < CHECK_CALLS;
}

struct operand call_operand(struct checker *c, const struct node *node, const struct node *path)
{
    struct binding bindings[PARAMETERS];
    uint32_t function, n = 0, parameters = 0;
    if (!callable(c, node, path, &function))
        return bad_operand(node->at);
    need(c, function, node->at);
    refer(c, function, NONE, NONE, node->at);
    if (c->m->thing[function].kind == THING_CURVE)
        return curve_operand(c, node, function);
    const struct node *argument = node->first;
    bool good = c->m->thing[function].type.base != BASE_BAD;
    for (const struct node *kid = c->m->thing[function].node->first; kid; kid = kid->next) {
        if (kid->kind != N_PARAMETER || parameters == PARAMETERS)
            continue;
        parameters++;
        if (!argument)
            continue;
        struct type type = type_of_parameter(c, function, kid);
        bindings[n].fold = text_fold(c->m->arena, kid->text);
        bindings[n].operand = expression(c, argument, &type);
        good = fit(c, &bindings[n].operand, &type) && good;
        bindings[n].operand.bare = false;       /* the parameter's unit is declared */
        n++;
        argument = argument->next;
    }
    if (node->kids != parameters && parameters < PARAMETERS) {
        diagnose3(c->m->diagnostics, D_ARGUMENT_COUNT, node->at, node->text, text_format(c->m->arena, "%u", parameters),
                  text_format(c->m->arena, "%u", node->kids));
        return bad_operand(node->at);
    }
    struct operand x = good ? unfold(c, function, bindings, n) : bad_operand(node->at);
    x.at = node->at;
    return x;
}
