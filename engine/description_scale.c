/* Bands as steps and scales as lines: the corners of the points over the measure. */
#include <math.h>
#include <stdlib.h>

#include "description.h"
#include "run.h"

static double edge_then(const struct telling *t, const struct edge *edge)
{
    if (edge->slot == NONE)
        return edge->factor;
    for (uint32_t i = 0; i < t->model->values; i++)
        if (t->model->thing[t->model->value[i].thing].slot == edge->slot)
            return edge->factor * value_then(t, i);
    return NAN;
}

struct text edge_then_in_words(const struct telling *t, const struct criterion *c, uint32_t line)
{
    const struct piecewise *p = c->piecewise == NONE ? NULL : &t->model->program.piecewise[c->piecewise];
    for (uint32_t i = 0; p && line < p->n && i < t->model->values; i++)
        if (t->model->value[i].dated != NONE && t->model->thing[t->model->value[i].thing].slot == p->edge[line].slot &&
            !isnan(value_then(t, i)))
            return value_text(t, &c->measure_type, edge_then(t, &p->edge[line]), KNOWN);
    return (struct text){0};
}

static void add_corner(cJSON *list, double x, double points)
{
    cJSON *corner = json_object();
    json_put(corner, "x", json_number(x));
    json_append(list, json_put(corner, "points", json_number(points)));
}

/* ---- bands ---- */

static bool takes(const struct piecewise *p, uint32_t line, double edge, double x)
{
    switch (p->relation[line]) {
    case PIECE_UP_TO: return less_equal(x, edge);
    case PIECE_BELOW: return !less_equal(edge, x);
    case PIECE_FROM: return less_equal(edge, x);
    case PIECE_ABOVE: return !less_equal(x, edge);
    default: return true;
    }
}

static double points_of_band(const struct telling *t, const struct piecewise *p, double x)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (takes(p, i, edge_then(t, &p->edge[i]), x))
            return p->points[i];
    return NAN;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Between two edges the points are those in the middle; beyond the outer ones, those a little further on. */
static void add_steps(const struct telling *t, const struct piecewise *p, cJSON *list)
{
    double *edge = arena_alloc(t->arena, (p->n + 1) * sizeof *edge);
    uint32_t n = 0;
    for (uint32_t i = 0; edge && i < p->n; i++)
        if (p->relation[i] != PIECE_ELSE)
            edge[n++] = edge_then(t, &p->edge[i]);
    if (n == 0)
        return;
    qsort(edge, n, sizeof *edge, by_size);
    double beyond = n > 1 && edge[n - 1] > edge[0] ? edge[n - 1] - edge[0] : fabs(edge[0]) + 1;
    for (uint32_t i = 0; i < n; i++) {
        double before = i == 0 ? edge[0] - beyond : (edge[i - 1] + edge[i]) / 2;
        double after = i + 1 == n ? edge[i] + beyond : (edge[i] + edge[i + 1]) / 2;
        if (i > 0 && edge[i] == edge[i - 1])
            continue;
        add_corner(list, edge[i], points_of_band(t, p, before));
        add_corner(list, edge[i], points_of_band(t, p, after));
    }
}

/* ---- scales ---- */

static void add_knots(const struct telling *t, const struct piecewise *p, cJSON *list)
{
    for (uint32_t i = 0; i < p->n; i++)
        add_corner(list, edge_then(t, &p->edge[i]), p->points[i]);
}

/* ---- curves ---- */

enum { POINTS_DRAWN = 500 };

cJSON *curve_drawing(const struct telling *t, const struct curve *curve)
{
    const struct piecewise *p = curve->piecewise == NONE ? NULL : &t->model->program.piecewise[curve->piecewise];
    if (!p || p->n > POINTS_DRAWN)
        return cJSON_CreateNull();
    cJSON *list = json_array();
    add_knots(t, p, list);
    return list;
}

cJSON *scale_json_of(const struct telling *t, const struct criterion *c)
{
    if (c->piecewise == NONE || (c->form != N_BANDS && c->form != N_SCALE))
        return cJSON_CreateNull();
    const struct piecewise *p = &t->model->program.piecewise[c->piecewise];
    cJSON *list = json_array();
    for (uint32_t i = 0; i < p->n; i++)
        if (isnan(edge_then(t, &p->edge[i])) && p->relation[i] != PIECE_ELSE)
            return cJSON_CreateNull();
    if (c->form == N_BANDS)
        add_steps(t, p, list);
    else
        add_knots(t, p, list);
    return list;
}
