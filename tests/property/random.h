/* Random rules and random projects for properties, from a seed: the same seed gives the same bytes everywhere. */
#ifndef TESTS_RANDOM_H
#define TESTS_RANDOM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { RANDOM_NUMBERS = 4 };

struct random {
    uint64_t state;
    const uint8_t *bytes;       /* of a fuzzer, mixed into each draw while there are any */
    size_t left;
    struct asked {              /* what the rules that were written last ask: all 0 before */
        int low, high;
        bool may_be_na;
    } number[RANDOM_NUMBERS];
    uint32_t rows_least, rows_most;     /* the length that their list declares; 0 where it declares none */
    uint32_t parts_least, parts_most;   /* of the list in each of its rows */
    bool inside;                    /* they stand behind those of a policy that uses them as `inner`, */
    enum random_asked { ASKED_ALWAYS, ASKED_WHEN_YES, ASKED_WHEN_NO, ASKED_WHEN_MORE } asked;     /* which asks it by its answers */
    unsigned questions;             /* bits of a checklist: there is one; its question 1.10 is asked at times; those that may not apply */
};

uint64_t random_bits(struct random *r);                     /* splitmix64 */
uint32_t random_below(struct random *r, uint32_t n);        /* 0 .. n-1 */
bool random_chance(struct random *r, double p);
double random_between(struct random *r, double low, double high);

/* A policy of about `size` definitions and criteria in which all operations of the language occur: rules that are valid,
 * whatever the seed. */
void random_rules(struct random *r, int size, FILE *out);
/* The same behind a policy that uses it as `inner`, a form feed between the two files; a project then answers both. */
void random_rules_inside(struct random *r, int size, FILE *out);
/* The same behind a policy that adapts it. */
void random_rules_adapted(struct random *r, int size, FILE *out);
/* One of the three. */
void random_rules_of_any_kind(struct random *r, int size, FILE *out);
/* The list in a row of the list, or null where it is not answered; `sized`: what is asked of some rows only is asked. */
void random_parts(struct random *r, double answered, bool sized, FILE *out);
/* A project for such a policy, in which a share of the questions is answered; `lists` says whether lists are. */
void random_project(struct random *r, double answered, bool lists, FILE *out);

#endif
