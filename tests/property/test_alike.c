/* Rows that are alike are computed once, and everything is as if each had been: the estimate, bounds, directions and trials, to the bit.
 *
 *     test_alike [policies [first seed]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/alike.h"
#include "../../engine/box.h"
#include "completion.h"

static uint32_t policies = 1000, shared;
static uint64_t first_seed = 1;

/* What is read twice, without and with rows that are alike. */
struct reading {
    struct run run;
    struct bounds bounds;
    struct box box;
};

static bool same_number(double a, double b)
{
    uint64_t x, y;
    memcpy(&x, &a, sizeof x);
    memcpy(&y, &b, sizeof y);
    return x == y;
}

static bool same_bound(struct bound a, struct bound b)
{
    return same_number(a.low, b.low) && same_number(a.high, b.high) && a.may == b.may;
}

/* Slots inside of walks hold whatever row came last. */
static void same_slot(const struct reading *a, const struct reading *b, uint32_t slot)
{
    assert_true(same_number(a->run.value[slot], b->run.value[slot]) && a->run.state[slot] == b->run.state[slot]);
    assert_true(same_number(a->box.trial.run.value[slot], b->box.trial.run.value[slot]));
    assert_int_equal(a->box.trial.run.state[slot], b->box.trial.run.state[slot]);
    assert_true(same_bound(a->bounds.slot[slot], b->bounds.slot[slot]));
    assert_true(same_bound(a->box.bounds.slot[slot], b->box.bounds.slot[slot]));
    if (a->box.directions.words > 0)
        assert_memory_equal(rises_with(&a->box.directions, slot), rises_with(&b->box.directions, slot), (size_t)2 * a->box.directions.words * sizeof(uint64_t));
}

static void same_column(const struct reading *a, const struct reading *b, uint32_t column)
{
    for (uint32_t row = 0; row < a->run.rows[a->run.program->column[column].list]; row++) {
        assert_true(same_number(a->run.column_value[column][row], b->run.column_value[column][row]));
        assert_int_equal(a->run.column_state[column][row], b->run.column_state[column][row]);
        assert_true(same_number(a->box.trial.run.column_value[column][row], b->box.trial.run.column_value[column][row]));
        assert_int_equal(a->box.trial.run.column_state[column][row], b->box.trial.run.column_state[column][row]);
    }
    for (uint32_t row = 0; a->bounds.column[column] && row < a->bounds.rows[a->run.program->column[column].list]; row++)
        assert_true(same_bound(a->bounds.column[column][row], b->bounds.column[column][row]) &&
                    same_bound(a->box.bounds.column[column][row], b->box.bounds.column[column][row]));
}

/* The same answers everywhere: what the trial is given comes from a seed. */
static void read_all(struct document *doc, struct uncertainty *u, uint64_t seed, struct reading *reading)
{
    struct random r = {.state = seed};
    assert_true(uncertainty_read(u, doc) && box_start(&reading->box, u));
    reading->bounds = u->bounds;
    box_read_directions(&reading->box);
    struct texts texts = some_texts(&reading->box.trial);
    complete(&r, &reading->box.trial, 0.8, &texts);
    trial_run(&reading->box.trial);
}

static void keep_run(struct reading *reading, const struct document *doc)
{
    const struct program *p = doc->run.program;
    reading->run = doc->run;
    assert_true(run_start(&reading->run, p, doc->run.arena, doc->rows, doc->list_given, &doc->nest));
    memcpy(reading->run.value, doc->run.value, p->slots * sizeof *doc->run.value);
    memcpy(reading->run.state, doc->run.state, p->slots);
    for (uint32_t i = 0; i < p->columns; i++) {
        uint32_t rows = doc->run.rows[p->column[i].list];
        if (p->column[i].value || rows == 0)
            continue;
        memcpy(reading->run.column_value[i], doc->run.column_value[i], rows * sizeof(double));
        memcpy(reading->run.column_state[i], doc->run.column_state[i], rows);
    }
}

static void count_shared(const struct run *run)
{
    for (uint32_t i = 0; run->alike && i < run->program->ops; i++)
        for (uint32_t row = 0; run->alike->walk[i] && row < run->rows[run->program->op[i].a]; row++)
            shared += run->alike->walk[i]->first[row] < row;
}

static bool holds(struct random *r, uint64_t seed, const eco_policy *policy, struct document *doc)
{
    const struct model *m = &policy->model;
    struct uncertainty u, v;
    struct reading *plain = calloc(2, sizeof *plain), *alike = plain + 1;
    (void)r;
    assert_non_null(plain);
    assert_null(doc->run.alike);
    keep_run(plain, doc);
    read_all(doc, &u, seed, plain);
    alike_find(doc, 2);
    count_shared(&doc->run);
    run_all(&doc->run);
    keep_run(alike, doc);
    read_all(doc, &v, seed, alike);
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].slot != NONE && m->thing[i].row_list == NONE)
            same_slot(plain, alike, m->thing[i].slot);
    for (uint32_t i = 0; i < m->program.columns; i++)
        same_column(plain, alike, i);
    free(plain);
    return true;
}

static void rows_that_are_alike(void **state)
{
    (void)state;
    try_random_rules(first_seed, policies, 0.9, holds);
    print_message("%u rows of walks were like another\n", shared);
    assert_true(shared > policies / 4);
}

static void rows_of_bordeaux(void **state)
{
    (void)state;
    try_bordeaux(first_seed, policies / 10, 0.5, holds);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        first_seed = strtoull(argv[2], NULL, 10);
    const struct CMUnitTest tests[] = {cmocka_unit_test(rows_that_are_alike), cmocka_unit_test(rows_of_bordeaux)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
