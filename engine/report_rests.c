/* What a carbon figure rests on. Footprints are linear in emission factors: each kilogram comes from one of them. So the
 * share of a source is what the figure loses when the factors of that source are 0, and the shares of all sources, with
 * what the project itself declares, add up to the whole. The share that rests on defaults is what it loses when every
 * definition in kgCO2e that used a default is 0. */
#include <math.h>
#include <string.h>

#include "reach.h"
#include "regex.h"
#include "report.h"

enum { SOURCES = 200 };

/* What remains of each indicator, by its thing, when some factors are 0. */
struct remainder {
    struct text source;
    double *value;
};

struct rests {
    const struct telling *t;
    int dimension;                      /* of CO2e */
    struct run run;
    struct reach moved;                 /* by factors that are 0, or by figures that are */
    struct remainder *source, stale, defaults;
    uint32_t sources;
};

static int carbon_dimension(const struct model *m)
{
    struct unit unit;
    struct text part;
    if (unit_read(&m->units, TEXT("kgCO2e"), &unit, &part) != UNIT_OK)
        return -1;
    for (int i = 0; i < UNIT_DIMENSIONS; i++)
        if (unit.dimension[i])
            return i;
    return -1;
}

static bool is_carbon(const struct rests *r, const struct type *type)
{
    return type->base == BASE_NUMBER && type->unit.dimension[r->dimension] > 0;
}

static bool is_footprint(const struct rests *r, const struct thing *thing)
{
    return thing->kind == THING_INDICATOR && thing->slot != NONE && is_carbon(r, &thing->type);
}

static bool may_count_as_nothing(const struct rests *r, const struct thing *thing)
{
    return (thing->kind == THING_DEFINE || thing->kind == THING_INDICATOR) && is_carbon(r, &thing->type);
}

/* What a share is found by putting 0 in its place, and all that follows from that. */
static void find_moved(struct rests *r)
{
    const struct model *m = r->t->model;
    for (uint32_t i = 0; i < m->tables; i++)
        for (uint32_t k = 0; k < m->table[i].columns; k++)
            if (is_carbon(r, &m->table[i].column[k].type))
                r->moved.column[m->table[i].column[k].column] = ALL_ROWS;
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *thing = &m->thing[i];
        bool figure = may_count_as_nothing(r, thing) || (thing->kind == THING_VALUE && is_carbon(r, &thing->type));
        if (figure && thing->column != NONE)
            r->moved.column[thing->column] = ALL_ROWS;
        else if (figure && thing->slot != NONE)
            r->moved.slot[thing->slot] = ALL_ROWS;
    }
    reach_on(&r->moved);
}

/* Today's run, with columns of its own where they are moved. */
static bool start_run(struct rests *r)
{
    const struct document *doc = r->t->doc;
    const struct program *p = &r->t->model->program;
    struct arena *arena = doc->run.arena;
    if (!run_go_on(&r->run, p, &doc->run, doc->rows, doc->list_given) || !reach_start(&r->moved, p, arena))
        return false;
    find_moved(r);
    for (uint32_t i = 0; i < p->columns; i++) {
        uint32_t rows = r->run.rows[p->column[i].list];
        if (!r->moved.column[i])
            continue;
        double *value = arena_alloc(arena, (rows + 1) * sizeof *value);
        uint8_t *state = arena_alloc(arena, rows + 1);
        if (!value || !state)
            return false;
        memcpy(value, r->run.column_value[i], rows * sizeof *value);
        memcpy(state, r->run.column_state[i], rows);
        r->run.column_value[i] = value;
        r->run.column_state[i] = state;
    }
    return true;
}

static bool is_stale(const struct telling *t, const struct provenance *p)
{
    return p->valid_until != NO_DAY && t->doc->date != NO_DAY && t->doc->date > p->valid_until;
}

/* Puts all factors in place, those of one source (or, without a source, those that are stale) as 0. */
static void put_factors(struct rests *r, const struct text *source)
{
    const struct model *m = r->t->model;
    for (uint32_t i = 0; i < m->tables; i++)
        for (uint32_t k = 0; k < m->table[i].columns; k++) {
            const struct table_column *column = &m->table[i].column[k];
            for (uint32_t row = 0; is_carbon(r, &column->type) && row < m->table[i].rows; row++) {
                const struct provenance *p = &m->table[i].row_provenance[row];
                bool out = source ? text_equal(*source, p->source) : is_stale(r->t, p);
                r->run.column_value[column->column][row] = out ? 0 : column->value[row];
            }
        }
    for (uint32_t i = 0; i < m->values; i++) {
        const struct value *value = &m->value[i];
        const struct thing *thing = &m->thing[value->thing];
        bool out = source ? text_equal(*source, value->provenance.source) : is_stale(r->t, &value->provenance);
        if (is_carbon(r, &thing->type) && value->dated == NONE)
            r->run.value[thing->slot] = out ? 0 : value->constant;
    }
}

static void keep_values(struct rests *r, struct remainder *into)
{
    const struct model *m = r->t->model;
    into->value = arena_alloc(r->run.arena, (m->things + 1) * sizeof *into->value);
    for (uint32_t i = 0; i < m->things && into->value; i++) {
        const struct thing *thing = &m->thing[i];
        bool known = is_footprint(r, thing) && state_of_slot(&r->run, thing->slot) == KNOWN;
        into->value[i] = known ? r->run.value[thing->slot] : NAN;
    }
}

static void run_without(struct rests *r, const struct text *source, struct remainder *into)
{
    put_factors(r, source);
    if (r->run.matcher)
        matcher_refill(r->run.matcher);
    reach_run(&r->moved, &r->run, 0, r->t->model->program.ops);
    keep_values(r, into);
}

static const struct thing *thing_at(const struct model *m, uint32_t op)
{
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].op_from == op && m->thing[i].op_to > op)
            return &m->thing[i];
    return NULL;
}

/* What used a default counts as nothing, and as sure. */
static void drop_defaults(struct rests *r, const struct thing *thing)
{
    bool counts = may_count_as_nothing(r, thing);
    uint32_t rows = !counts ? 0 : thing->column != NONE ? r->run.rows[thing->row_list] : thing->slot != NONE;
    for (uint32_t row = 0; row < rows; row++) {
        double *value = thing->column != NONE ? &r->run.column_value[thing->column][row] : &r->run.value[thing->slot];
        uint8_t *state = thing->column != NONE ? &r->run.column_state[thing->column][row] : &r->run.state[thing->slot];
        if (*state == (KNOWN | ASSUMED)) {
            *value = 0;
            *state = KNOWN;
        }
    }
}

/* Definitions in the order in which they are computed. */
static void run_without_defaults(struct rests *r)
{
    const struct text none = {0};
    const struct model *m = r->t->model;
    put_factors(r, &none);
    for (uint32_t at = 0; at < m->program.ops;) {
        const struct thing *thing = thing_at(m, at);
        uint32_t to = thing ? thing->op_to : m->program.ops;
        reach_run(&r->moved, &r->run, at, to);
        at = to;
        if (thing)
            drop_defaults(r, thing);
    }
    keep_values(r, &r->defaults);
}

static void add_source(struct rests *r, struct text source)
{
    for (uint32_t i = 0; i < r->sources; i++)
        if (text_equal(r->source[i].source, source))
            return;
    if (source.n && r->sources < SOURCES)
        r->source[r->sources++].source = source;
}

/* Whether a reading of what may be has looked at an emission factor of this row; of figures without ± no list is kept. */
static bool is_used(const struct rests *r, const struct table *table, uint32_t row)
{
    bool *const *touched = r->t->outlook->uncertainty.answered.touched;
    for (uint32_t k = 0; k < table->columns; k++) {
        const struct table_column *column = &table->column[k];
        if (is_carbon(r, &column->type) && (!touched || !touched[column->column] || touched[column->column][row]))
            return true;
    }
    return false;
}

/* Sources of emission factors, each once. */
static void list_sources(struct rests *r)
{
    const struct model *m = r->t->model;
    for (uint32_t i = 0; i < m->tables; i++)
        for (uint32_t row = 0; row < m->table[i].rows; row++)
            if (is_used(r, &m->table[i], row))
                add_source(r, m->table[i].row_provenance[row].source);
    for (uint32_t i = 0; i < m->values; i++)
        if (is_carbon(r, &m->thing[m->value[i].thing].type))
            add_source(r, m->value[i].provenance.source);
}

/* NULL where no indicator is a footprint. */
struct rests *report_rests(const struct telling *t)
{
    struct rests *r = arena_alloc(t->arena, sizeof *r);
    bool any = false;
    if (!r)
        return NULL;
    *r = (struct rests){.t = t, .dimension = carbon_dimension(t->model)};
    for (uint32_t i = 0; r->dimension >= 0 && i < t->model->things; i++)
        any |= is_footprint(r, &t->model->thing[i]);
    r->source = arena_alloc(t->arena, SOURCES * sizeof *r->source);
    if (!any || !r->source || !start_run(r))
        return NULL;
    list_sources(r);
    for (uint32_t i = 0; i < r->sources; i++)
        run_without(r, &r->source[i].source, &r->source[i]);
    run_without(r, NULL, &r->stale);
    run_without_defaults(r);
    return t->doc->arena.failed ? NULL : r;
}

/* ---- shares ---- */

static bool is_share(double x)
{
    return x > -1e-9 && x < 1 + 1e-9;
}

static cJSON *share_json(double share)
{
    return json_number(share > 1e-9 ? 100 * share : 0);
}

static void add_share(cJSON *list, struct text source, double share)
{
    cJSON *object = json_object();
    json_put(object, "source", json_text(source));
    json_put(object, "share", share_json(share));
    json_append(list, object);
}

/* Null where the figure is no footprint, not known, or not made of parts that add up (a difference, a ratio). */
cJSON *report_rests_on(const struct rests *r, uint32_t index)
{
    const struct thing *thing = r ? &r->t->model->thing[index] : NULL;
    const struct run *now = r ? &r->t->doc->run : NULL;
    if (!r || !is_footprint(r, thing) || state_of_slot(now, thing->slot) != KNOWN || !(now->value[thing->slot] > 0))
        return cJSON_CreateNull();
    double today = now->value[thing->slot], sum = 0;
    double stale = 1 - r->stale.value[index] / today, defaults = 1 - r->defaults.value[index] / today;
    bool adds_up = is_share(stale) && is_share(defaults);
    cJSON *object = json_object(), *sources = json_array();
    for (uint32_t i = 0; i < r->sources; i++) {
        double share = 1 - r->source[i].value[index] / today;
        adds_up &= is_share(share);
        sum += share;
        if (share > 1e-9)
            add_share(sources, r->source[i].source, share);
    }
    json_put(object, "sources", sources);
    json_put(object, "declared", share_json(1 - sum));
    json_put(object, "defaults", share_json(defaults));
    json_put(object, "stale", share_json(stale));
    return adds_up && is_share(sum) ? object : cJSON_CreateNull();
}
