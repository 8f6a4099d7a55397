#include "chance.h"

#include <math.h>
#include <stdlib.h>

#include "lattice.h"

/* What the reading may cost, in operations of estimates: a second or two. */
static const double operations = 2e8;

/* ---- the normal distribution ---- */

static double ratio(const double a[8], const double b[8], double x)
{
    double over = a[7], under = b[7];
    for (int i = 6; i >= 0; i--) {
        over = over * x + a[i];
        under = under * x + b[i];
    }
    return over / under;
}

double normal_inverse(double p)
{
    static const double a[8] = {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
                                4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3};
    static const double b[8] = {1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
                                2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3};
    static const double c[8] = {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
                                1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static const double d[8] = {1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
                                1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
    static const double e[8] = {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
                                2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
    static const double f[8] = {1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                                7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};
    double q = p - 0.5;
    if (fabs(q) <= 0.425)
        return q * ratio(a, b, 0.180625 - q * q);
    double tail = q < 0 ? p : 1 - p;
    if (tail <= 0)
        return q < 0 ? -INFINITY : INFINITY;
    double r = sqrt(-log(tail));
    double x = r <= 5 ? ratio(c, d, r - 1.6) : ratio(e, f, r - 5);
    return q < 0 ? -x : x;
}

static double normal_below(double x)
{
    return 0.5 * erfc(-x / sqrt(2));
}

/* ---- how one variable is drawn ---- */

enum shape { SHAPE_LEFT_OUT, SHAPE_EVEN, SHAPE_WHOLE, SHAPE_TRIANGLE, SHAPE_NORMAL, SHAPE_LOGNORMAL };

struct draw {
    enum shape shape;
    double low, high, middle;
    double mu, sigma, from, width;      /* of a cut distribution: the part of 0..1 that lies inside the ends */
    double sign;                        /* a wholly negative figure is drawn as a positive one */
    uint32_t rank;                      /* coordinate of the lattice: the most influential first */
    double influence;
};

static void cut_normal(struct draw *d, double low, double high)
{
    d->from = normal_below((low - d->mu) / d->sigma);
    d->width = normal_below((high - d->mu) / d->sigma) - d->from;
}

/* A figure m with half width h: sd is h / 1.96. */
static void by_half_width(struct draw *d, double m, double half)
{
    double sd = half / 1.96, low = d->low, high = d->high;
    d->sign = m < 0 ? -1 : 1;
    if (d->sign < 0) {
        m = -m;
        low = -d->high;
        high = -d->low;
    }
    d->shape = low >= 0 && m > 0 ? SHAPE_LOGNORMAL : SHAPE_NORMAL;
    if (d->shape == SHAPE_NORMAL) {
        d->mu = m;
        d->sigma = sd;
        cut_normal(d, low, high);
        return;
    }
    double s = sd / m;
    d->sigma = sqrt(log1p(s * s));
    d->mu = log(m) - d->sigma * d->sigma / 2;
    cut_normal(d, low > 0 ? log(low) : -INFINITY, log(high));
}

static const struct margin *margin_of(const struct uncertainty *u, const struct variable *v)
{
    const struct model *m = u->doc->model;
    const struct input *input = v->kind == VARIABLE_ANSWER ? &m->input[v->index] : NULL;
    return input && input->default_margin != NONE && v->known ? &m->program.margin[input->default_margin] : NULL;
}

static void open_draw(const struct uncertainty *u, const struct variable *v, struct draw *d)
{
    const struct margin *margin = margin_of(u, v);
    const struct model *m = u->doc->model;
    enum base base = v->kind == VARIABLE_ANSWER ? m->thing[m->input[v->index].thing].type.base : BASE_DATE;
    if (margin && margin->ratio * fabs(v->estimate) + margin->amount > 0) {
        double half = margin->ratio * fabs(v->estimate) + margin->amount;
        d->low = fmax(d->low, v->estimate - half);
        d->high = fmin(d->high, v->estimate + half);
        if (d->low < v->estimate && v->estimate < d->high)
            by_half_width(d, v->estimate, half);
        return;
    }
    if (base == BASE_TEXT || d->high >= ANSWER_LIMIT || d->low <= -ANSWER_LIMIT)
        return;
    d->shape = v->whole ? SHAPE_WHOLE : SHAPE_EVEN;
    if (base == BASE_NUMBER && v->known && v->estimate >= d->low && v->estimate <= d->high) {
        d->shape = SHAPE_TRIANGLE;
        d->middle = v->estimate;
    }
}

static bool is_between(const struct uncertainty *u, const struct variable *v)
{
    return v->kind == VARIABLE_ANSWER && answer_detail(u->doc, v->index, v->row).between;
}

static struct draw draw_of(const struct uncertainty *u, const struct variable *v)
{
    struct draw d = {.low = v->range.low, .high = v->range.high, .sign = 1};
    if (v->kind == VARIABLE_LIST)
        return d;
    if (v->open)
        open_draw(u, v, &d);
    else if (is_between(u, v))
        d.shape = v->whole ? SHAPE_WHOLE : SHAPE_EVEN;
    else
        by_half_width(&d, v->estimate, fmax(d.high - v->estimate, v->estimate - d.low));
    return d;
}

static double cut(const struct draw *d, double x)
{
    return fmin(fmax(x, d->low), d->high);
}

static double value_of(const struct draw *d, const struct variable *v, double x)
{
    switch (d->shape) {
    case SHAPE_WHOLE: {
        double first = ceil(d->low), n = floor(d->high) - first + 1;
        return fmin(first + floor(x * n), floor(d->high));
    }
    case SHAPE_TRIANGLE: {
        double width = d->high - d->low, left = d->middle - d->low, at = width > 0 ? left / width : 0;
        double y = x < at ? d->low + sqrt(x * width * left) : d->high - sqrt((1 - x) * width * (width - left));
        return v->whole ? nearbyint(cut(d, y)) : cut(d, y);
    }
    case SHAPE_NORMAL:
    case SHAPE_LOGNORMAL: {
        double z = d->mu + d->sigma * normal_inverse(d->from + x * d->width);
        double y = cut(d, d->sign * (d->shape == SHAPE_LOGNORMAL ? exp(z) : z));
        return v->whole ? nearbyint(y) : y;
    }
    default: return d->low + x * (d->high - d->low);
    }
}

/* ---- the points ---- */

static uint64_t mix(uint64_t z)
{
    z += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static double unit_of(uint64_t bits)
{
    return (double)(bits >> 11) / 9007199254740992.0;
}

/* Coordinate of one point: depends on nothing but its numbers. Beyond the lattice's dimensions, plainly random. */
static double coordinate(uint64_t seed, uint32_t shift, uint32_t variable, uint32_t rank, uint32_t k)
{
    uint64_t key = mix(mix(seed) ^ mix((uint64_t)shift << 32 | variable));
    if (rank >= LATTICE_DIMENSIONS)
        return unit_of(mix(key ^ mix(k)));
    double x = (double)((uint64_t)k * lattice_vector[rank] % LATTICE_POINTS) / LATTICE_POINTS + unit_of(key);
    return x - floor(x);
}

struct sampler {
    struct outlook *outlook;
    struct trial *trial;
    struct draw *draw;
    uint32_t *order;                    /* variables that are drawn, the most influential first */
    uint32_t drawn;
    uint64_t seed;
    double *score;
};

static double score_at(const struct sampler *s, uint32_t variable, double x)
{
    const struct uncertainty *u = &s->outlook->uncertainty;
    trial_set(s->trial, variable, value_of(&s->draw[variable], &u->variable[variable], x), KNOWN);
    trial_run(s->trial);
    uint32_t slot = u->doc->model->own.score.score;
    return state_of_slot(&s->trial->run, slot) == KNOWN ? s->trial->run.value[slot] : 0;
}

/* One at a time, from near one end to near the other. */
static void measure_influence(struct sampler *s)
{
    const struct uncertainty *u = &s->outlook->uncertainty;
    for (uint32_t i = 0; i < u->n; i++) {
        s->draw[i] = draw_of(u, &u->variable[i]);
        if (s->draw[i].shape == SHAPE_LEFT_OUT)
            continue;
        s->draw[i].influence = fabs(score_at(s, i, 0.95) - score_at(s, i, 0.05));
        trial_reset(s->trial, i);
        uint32_t at = s->drawn++;
        while (at > 0 && s->draw[s->order[at - 1]].influence < s->draw[i].influence) {
            s->order[at] = s->order[at - 1];
            at--;
        }
        s->order[at] = i;
    }
}

static void draw_point(struct sampler *s, uint32_t shift, uint32_t k)
{
    const struct uncertainty *u = &s->outlook->uncertainty;
    for (uint32_t rank = 0; rank < s->drawn; rank++) {
        uint32_t i = s->order[rank];
        trial_set(s->trial, i, value_of(&s->draw[i], &u->variable[i], coordinate(s->seed, shift, i, rank, k)), KNOWN);
    }
    trial_run(s->trial);
}

static void count_point(const struct sampler *s, struct chance *c, uint32_t counts[CHANCE_GRADES + 1])
{
    const struct score_rule *rule = &s->outlook->uncertainty.doc->model->own.score;
    const struct run *run = &s->trial->run;
    bool graded = rule->grade != NONE && state_of_slot(run, rule->grade) == KNOWN;
    uint32_t grade = graded ? (uint32_t)run->value[rule->grade] : CHANCE_GRADES;
    if (state_of_slot(run, rule->score) == KNOWN)
        s->score[c->scored++] = run->value[rule->score];
    counts[grade < CHANCE_GRADES ? grade : CHANCE_GRADES]++;
    c->draws++;
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static void read_scores(const struct sampler *s, struct chance *c)
{
    if (c->scored == 0)
        return;
    qsort(s->score, c->scored, sizeof *s->score, ascending);
    c->low = s->score[(uint32_t)(0.05 * (c->scored - 1))];
    c->median = s->score[(uint32_t)(0.5 * (c->scored - 1))];
    c->high = s->score[(uint32_t)ceil(0.95 * (c->scored - 1))];
}

static void read_grades(struct chance *c, uint32_t counts[CHANCE_SHIFTS][CHANCE_GRADES + 1], uint32_t shifts)
{
    for (uint32_t g = 0; g <= CHANCE_GRADES; g++) {
        double mean = 0, spread = 0;
        for (uint32_t s = 0; s < shifts; s++)
            mean += (double)counts[s][g] / LATTICE_POINTS / shifts;
        for (uint32_t s = 0; s < shifts; s++)
            spread += pow((double)counts[s][g] / LATTICE_POINTS - mean, 2);
        c->grade[g] = mean;
        c->error[g] = sqrt(spread / (shifts - 1) / shifts);
    }
}

bool chance_of(struct outlook *outlook, uint64_t seed, struct chance *chance)
{
    const struct uncertainty *u = &outlook->uncertainty;
    struct arena *arena = &u->doc->arena;
    struct sampler s = {.outlook = outlook, .trial = &outlook->box.trial, .seed = seed};
    uint32_t counts[CHANCE_SHIFTS][CHANCE_GRADES + 1] = {{0}};
    *chance = (struct chance){0};
    s.draw = arena_alloc(arena, (u->n + 1) * sizeof *s.draw);
    s.order = arena_alloc(arena, (u->n + 1) * sizeof *s.order);
    s.score = arena_alloc(arena, sizeof *s.score * CHANCE_SHIFTS * LATTICE_POINTS);
    if (arena->failed)
        return false;
    double affordable = operations / ((run_steps(&u->doc->run) + 1) * LATTICE_POINTS);
    uint32_t shifts = affordable < 2 ? 0 : affordable > CHANCE_SHIFTS ? CHANCE_SHIFTS : (uint32_t)affordable;
    if (shifts == 0)
        return true;
    measure_influence(&s);
    chance->left_out = u->n - s.drawn;
    for (uint32_t shift = 0; shift < shifts; shift++)
        for (uint32_t k = 0; k < LATTICE_POINTS; k++) {
            draw_point(&s, shift, k);
            count_point(&s, chance, counts[shift]);
        }
    read_scores(&s, chance);
    read_grades(chance, counts, shifts);
    for (uint32_t i = 0; i < u->n; i++)
        trial_reset(s.trial, i);
    return true;
}
