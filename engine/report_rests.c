/* What a carbon figure rests on. Footprints are linear in emission factors: each kilogram comes from one of them. So the
 * share of a source is what the figure loses when the factors of that source are 0, and the shares of all sources, with
 * what the project itself declares, add up to the whole. The share that rests on defaults is what it loses when every
 * definition in kgCO2e that used a default is 0. */
#include <math.h>
#include <string.h>

#include "report.h"

struct factors {
    const struct telling *t;
    int dimension;                      /* of CO2e */
    struct run run;
    double today;
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

static bool is_carbon(const struct factors *f, const struct type *type)
{
    return type->base == BASE_NUMBER && type->unit.dimension[f->dimension] > 0;
}

/* A run of its own, with every table column of emission factors its own as well. */
static bool start(struct factors *f)
{
    const struct model *m = f->t->model;
    struct trial trial;
    if (!trial_start(&trial, &f->t->outlook->uncertainty))
        return false;
    f->run = trial.run;
    for (uint32_t i = 0; i < m->tables; i++)
        for (uint32_t k = 0; k < m->table[i].columns; k++) {
            const struct table_column *column = &m->table[i].column[k];
            if (!is_carbon(f, &column->type))
                continue;
            double *copy = arena_alloc(f->run.arena, (m->table[i].rows + 1) * sizeof *copy);
            if (!copy)
                return false;
            f->run.column_value[column->column] = copy;
        }
    return true;
}

static bool is_stale(const struct telling *t, const struct provenance *p)
{
    return p->valid_until != NO_DAY && t->doc->date != NO_DAY && t->doc->date > p->valid_until;
}

/* Puts all factors in place, those of one source (or, without a source, those that are stale) as 0. */
static void put_factors(struct factors *f, const struct text *source)
{
    const struct model *m = f->t->model;
    for (uint32_t i = 0; i < m->tables; i++)
        for (uint32_t k = 0; k < m->table[i].columns; k++) {
            const struct table_column *column = &m->table[i].column[k];
            for (uint32_t row = 0; is_carbon(f, &column->type) && row < m->table[i].rows; row++) {
                const struct provenance *p = &m->table[i].row_provenance[row];
                bool out = source ? text_equal(*source, p->source) : is_stale(f->t, p);
                f->run.column_value[column->column][row] = out ? 0 : column->value[row];
            }
        }
    for (uint32_t i = 0; i < m->values; i++) {
        const struct value *value = &m->value[i];
        const struct thing *thing = &m->thing[value->thing];
        bool out = source ? text_equal(*source, value->provenance.source) : is_stale(f->t, &value->provenance);
        if (is_carbon(f, &thing->type) && value->dated == NONE)
            f->run.value[thing->slot] = out ? 0 : value->constant;
    }
}

static double value_now(const struct factors *f, const struct thing *thing)
{
    return state_of_slot(&f->run, thing->slot) == KNOWN ? f->run.value[thing->slot] : NAN;
}

static double share_without(struct factors *f, const struct thing *thing, const struct text *source)
{
    put_factors(f, source);
    run_all(&f->run);
    return 1 - value_now(f, thing) / f->today;
}

/* Definitions in the order in which they are computed; what used a default counts as nothing, and as sure. */
static double share_of_defaults(struct factors *f, const struct thing *thing)
{
    const struct text none = {0};
    const struct model *m = f->t->model;
    uint32_t at = 0;
    put_factors(f, &none);
    while (at < m->program.ops) {
        const struct thing *next = NULL;
        for (uint32_t i = 0; i < m->things && !next; i++)
            if (m->thing[i].op_from == at && m->thing[i].op_to > at)
                next = &m->thing[i];
        if (!next)
            return NAN;
        run_part(&f->run, at, next->op_to);
        at = next->op_to;
        bool counts = (next->kind == THING_DEFINE || next->kind == THING_INDICATOR) && is_carbon(f, &next->type);
        uint32_t rows = !counts ? 0 : next->column != NONE ? f->run.rows[next->row_list] : next->slot != NONE;
        for (uint32_t row = 0; row < rows; row++) {
            double *value = next->column != NONE ? &f->run.column_value[next->column][row] : &f->run.value[next->slot];
            uint8_t *state = next->column != NONE ? &f->run.column_state[next->column][row] : &f->run.state[next->slot];
            if (*state == (KNOWN | ASSUMED)) {
                *value = 0;
                *state = KNOWN;
            }
        }
    }
    return 1 - value_now(f, thing) / f->today;
}

static bool is_share(double x)
{
    return x > -1e-9 && x < 1 + 1e-9;
}

static void add_share(cJSON *list, struct text source, double share)
{
    cJSON *object = json_object();
    json_put(object, "source", json_text(source));
    json_put(object, "share", json_number(100 * share));
    json_append(list, object);
}

/* Sources of emission factors, each once. */
static uint32_t list_sources(const struct factors *f, struct text *source, uint32_t room)
{
    const struct model *m = f->t->model;
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->tables + m->values; i++) {
        uint32_t rows = i < m->tables ? m->table[i].rows : 1;
        for (uint32_t row = 0; row < rows; row++) {
            const struct provenance *p = i < m->tables ? &m->table[i].row_provenance[row] : &m->value[i - m->tables].provenance;
            bool known = !p->source.n;
            for (uint32_t k = 0; k < n && !known; k++)
                known = text_equal(source[k], p->source);
            if (!known && n < room)
                source[n++] = p->source;
        }
    }
    return n;
}

enum { SOURCES = 200 };

/* Null where the figure is no footprint, not known, or not made of parts that add up (a difference, a ratio). */
cJSON *report_rests_on(const struct telling *t, uint32_t index)
{
    const struct thing *thing = &t->model->thing[index];
    struct factors f = {.t = t, .dimension = carbon_dimension(t->model)};
    struct text *source = arena_alloc(t->arena, SOURCES * sizeof *source);
    if (f.dimension < 0 || !source || !is_carbon(&f, &thing->type) || thing->slot == NONE || !start(&f))
        return cJSON_CreateNull();
    f.today = t->doc->run.value[thing->slot];
    if (state_of_slot(&t->doc->run, thing->slot) != KNOWN || !(f.today > 0))
        return cJSON_CreateNull();
    cJSON *object = json_object(), *sources = json_array();
    double sum = 0;
    bool adds_up = true;
    uint32_t n = list_sources(&f, source, SOURCES);
    for (uint32_t i = 0; i < n; i++) {
        double share = share_without(&f, thing, &source[i]);
        adds_up &= is_share(share);
        sum += share;
        if (share > 1e-9)
            add_share(sources, source[i], share);
    }
    double stale = share_without(&f, thing, NULL), defaults = share_of_defaults(&f, thing);
    if (!adds_up || !is_share(sum) || !is_share(stale) || !is_share(defaults)) {
        cJSON_Delete(sources);
        cJSON_Delete(object);
        return cJSON_CreateNull();
    }
    json_put(object, "sources", sources);
    json_put(object, "declared", json_number(1 - sum > 1e-9 ? 100 * (1 - sum) : 0));
    json_put(object, "defaults", json_number(defaults > 1e-9 ? 100 * defaults : 0));
    return json_put(object, "stale", json_number(stale > 1e-9 ? 100 * stale : 0));
}
