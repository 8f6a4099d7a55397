/* Directions are true: from any completion, changing one variable alone never moves a slot against what its masks say, and
 * moves no slot in whose masks the variable does not stand. And where no variable of a slot goes both ways, its bounds are
 * attained, at the completion that the masks name.
 *
 *     test_direction [policies [changes of each [first seed]]] */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/direction.h"
#include "completion.h"

static uint32_t policies = 200, changes = 200;
static uint64_t first_seed = 1;
static unsigned long long moves, ends;

struct snapshot {
    double *value;
    uint8_t *state;
};

static void keep(struct snapshot *s, const struct run *run)
{
    memcpy(s->value, run->value, run->program->slots * sizeof *s->value);
    memcpy(s->state, run->state, run->program->slots);
}

/* The mean rounds: a move of less than this is none. */
static double tolerance(double x, double y)
{
    return 1e-9 * fmax(1, fmax(fabs(x), fabs(y)));
}

/* Where the variable stands in its order. */
static double rank_of(const struct directions *d, uint32_t variable, double value)
{
    return d->order[variable] ? d->order[variable][(uint32_t)value] : value;
}

static const char *writer_of(const struct program *p, uint32_t slot)
{
    for (uint32_t i = 0; i < p->ops; i++)
        if (p->op[i].dst == slot && p->op[i].code != OP_EACH)
            return op_table[p->op[i].code].name;
    return "nothing";
}

static bool one_move(const struct directions *d, const bool *passed_over, const struct snapshot *before, const struct run *after, uint32_t variable, double step)
{
    for (uint32_t i = 0; i < after->program->slots; i++) {
        if (d->copy[i] != NONE)
            continue;                   /* the choice itself: it moves in its order, not by its number */
        bool same_state = (before->state[i] & STATE_MASK) == (after->state[i] & STATE_MASK);
        bool known = same_state && (after->state[i] & STATE_MASK) == KNOWN;
        double move = known ? after->value[i] - before->value[i] : 0;
        bool moved = !same_state || fabs(move) > (known ? tolerance(after->value[i], before->value[i]) : 0);
        enum movement m = movement_of(d, i, variable);
        bool wrong = moved && !passed_over[i] && m != EITHER_WAY && (m == UNMOVED || !same_state || step == 0 || (m == RISES) != ((move > 0) == (step > 0)));
        moves++;
        if (wrong) {
            fprintf(stderr, "slot %u, %s: %.17g (%u) to %.17g (%u) by variable %u, step %g, movement %d\n", i,
                    writer_of(after->program, i), before->value[i],
                    before->state[i], after->value[i], after->state[i], variable, step, m);
            return false;
        }
    }
    return true;
}

/* The value that gives a slot its greatest (least) end, by its masks. */
static void to_corner(const struct directions *d, struct trial *t, uint32_t slot, bool greatest)
{
    for (uint32_t i = 0; i < d->u->n; i++) {
        enum movement m = movement_of(d, slot, i);
        if (m == RISES || m == FALLS)
            trial_set(t, i, variable_end(d, i, d->u->variable[i].range, greatest == (m == RISES)), KNOWN);
    }
}

static bool corners_attain(struct random *r, const struct directions *d, const bool *passed_over, struct trial *t, const struct texts *texts)
{
    const struct program *p = t->run.program;
    for (uint32_t slot = 0; slot < p->slots; slot++) {
        struct bound x = d->b->slot[slot];
        if (passed_over[slot] || d->copy[slot] != NONE || !is_exact(d, slot) || (x.may & MAY_STATES) != MAY_KNOW || is_point(x) || !random_chance(r, 0.1))
            continue;
        for (int greatest = 0; greatest < 2; greatest++) {
            complete(r, t, 1, texts);
            to_corner(d, t, slot, greatest);
            trial_run(t);
            double end = greatest ? x.high : x.low;
            bool attained = fabs(t->run.value[slot] - end) <= tolerance(end, 0) * 10;
            ends++;
            if (!attained)
                for (uint32_t i = 0; i < d->u->n; i++)
                    if (movement_of(d, slot, i) != UNMOVED) {
                        const struct variable *v = &d->u->variable[i];
                        fprintf(stderr, "variable %u kind %d open %d index %u row %u [%g %g] movement %d set to %g\n", i, v->kind, v->open, v->index, v->row, v->range.low, v->range.high, movement_of(d, slot, i), variable_end(d, i, v->range, greatest == (movement_of(d, slot, i) == RISES)));
                    }
            if (!attained)
                fprintf(stderr, "slot %u, %s: %s end %.17g is not attained, but %.17g\n", slot, writer_of(p, slot), greatest ? "high" : "low", end,
                        t->run.value[slot]);
            if (!attained)
                return false;
        }
    }
    return true;
}

/* Slots inside the rows of a list are those of its last row, in the run and in the masks. */
static bool try_project(struct random *r, uint64_t seed, const eco_policy *policy, struct document *doc)
{
    (void)seed, (void)policy;
    struct uncertainty u;
    struct directions d;
    struct trial t;
    assert_true(uncertainty_start(&u, doc) && directions_start(&d, &u, &u.answered) && trial_start(&t, &u));
    directions_all(&d);
    uint32_t slots = t.run.program->slots;
    struct texts texts = some_texts(&t);
    bool *passed_over = calloc(slots + t.run.program->columns + 1, 1);
    assert_non_null(passed_over);
    mark_passed_over(doc->model, passed_over);
    struct snapshot before = {malloc((slots + 1) * sizeof(double)), malloc(slots + 1)};
    bool good = true, open = false;
    for (uint32_t i = 0; i < u.n; i++)
        open |= u.variable[i].kind == VARIABLE_LIST;
    for (uint32_t i = 0; i < changes && good && u.n > 0 && !open; i++) {
        uint32_t variable = random_below(r, u.n);
        const struct variable *v = &u.variable[variable];
        complete(r, &t, 1, &texts);
        double from = some_value(r, t.run.program, v), to = some_value(r, t.run.program, v);
        if (is_text(&u, v))
            from = texts.at[random_below(r, 3)], to = texts.at[random_below(r, 3)];
        trial_set(&t, variable, from, KNOWN);
        trial_run(&t);
        keep(&before, &t.run);
        trial_set(&t, variable, to, KNOWN);
        trial_run(&t);
        good = one_move(&d, passed_over, &before, &t.run, variable, rank_of(&d, variable, to) - rank_of(&d, variable, from));
    }
    good = good && (open || corners_attain(r, &d, passed_over, &t, &texts));
    free(passed_over);
    free(before.value);
    free(before.state);
    return good;
}

static void directions_are_true_for_random_rules(void **state)
{
    (void)state;
    try_random_rules(first_seed, policies, 0, try_project);
    print_message("%llu moves, %llu ends\n", moves, ends);
}

static void directions_are_true_for_bordeaux(void **state)
{
    (void)state;
    try_bordeaux(first_seed, 40, 0.8, try_project);
    print_message("%llu moves, %llu ends\n", moves, ends);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        changes = (uint32_t)strtoul(argv[2], NULL, 10);
    if (argc > 3)
        first_seed = strtoull(argv[3], NULL, 10);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(directions_are_true_for_random_rules),
        cmocka_unit_test(directions_are_true_for_bordeaux),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
