/* Units of measure: an exact rational factor and a vector of exponents over base dimensions.
 *
 * A value in the program is a double in a unit known when rules are checked; only where units of one dimension differ
 * is a conversion (value * num / den) emitted, so that 29.0175 kWh/year stays 29.0175. Names are case-sensitive (kg is
 * not Kg). Dimensions that the field keeps apart are apart: kgCO2e and kgSbeq are no mass, a person is not 1, each
 * currency is its own. A year is 365.25 days of 86 400 s; a month is a twelfth of that (30.4375 days). 1 % is 1/100
 * with a name of its own. A policy may declare further units, each a new dimension or a multiple of a known one. */
#ifndef ECO_UNIT_H
#define ECO_UNIT_H

#include "diagnostic.h"
#include "limits.h"

enum { UNIT_DIMENSIONS = 12 + UNITS_NEW };       /* those that unit.c knows, and those that a policy declares */

/* unit = num/den times the product of base dimensions; `term` keeps the atoms as written, for display:
 * kgCO2e/person/year is {gCO2e, prefix k, 1} {person, -1} {year, -1}. Prefix 0 is none. */
struct unit {
    int64_t num, den;
    int8_t dimension[UNIT_DIMENSIONS];
    struct unit_term { int16_t atom; uint8_t prefix; int8_t power; } term[UNIT_TERMS];
    uint8_t terms;
};

/* The atoms that a policy declares. They are numbered after the built-in ones, which are constants (units.def). */
struct unit_table {
    struct arena *arena;
    struct unit_atom *v;
    uint32_t n, cap;
    uint32_t dimensions;       /* in use */
};

bool unit_table_start(struct unit_table *table, struct arena *arena);

enum unit_status { UNIT_OK, UNIT_UNKNOWN_NAME, UNIT_BAD_FORM, UNIT_TOO_LARGE, UNIT_TAKEN, UNIT_NO_ROOM };

/* Declares a unit. `multiple` NULL: a new dimension; else name = num/den times *multiple, both above 0. A declared unit
 * takes no prefix, and its name may be none that unit_read already knows, with or without prefix. */
enum unit_status unit_declare(struct unit_table *table, struct text name, const struct unit *multiple, int64_t num,
                              int64_t den);

/* Reads "kgCO2e/person/year", "m^2*K/W", "m²", "%", "1", "1/year"; '*' or '·' multiplies, '/' divides by the one atom
 * after it, no blanks inside; "1" stands first only. SI prefixes (and k, M, G, T, P on bytes and bits; French o = byte)
 * only on atoms that take them. On failure *part is the slice of `t` at fault. */
enum unit_status unit_read(const struct unit_table *table, struct text t, struct unit *unit, struct text *part);

/* The nearest known atom name to a misspelt one ("Kwh" -> "kWh", "m2" -> "m^2"), or an empty text. Compares with every
 * prefixed spelling (some 0.1 ms): for diagnostics. */
struct text unit_nearest(const struct unit_table *table, struct text name);

struct unit unit_one(void);
struct unit unit_percent(const struct unit_table *table);
bool unit_is_plain_number(const struct unit *unit);          /* no dimension and factor 1: a bare number */
bool unit_is_dimensionless(const struct unit *unit);          /* a bare number or a percentage */
bool unit_is_percent(const struct unit_table *table, const struct unit *unit);
bool unit_same_dimension(const struct unit *a, const struct unit *b);
bool unit_equal(const struct unit *a, const struct unit *b);   /* same dimension and same factor */
bool unit_is_time(const struct unit *unit);                    /* a pure duration */

/* Products and quotients; false when a factor, an exponent or the number of terms leaves its range. Atoms that cancel
 * leave the terms: (kWh/year) * (kgCO2e/kWh) is kgCO2e/year. A product of a percentage with a unit keeps the factor in
 * the number, not in the display: % is a term like any other and cancels nothing. */
bool unit_multiply(const struct unit *a, const struct unit *b, struct unit *product);
bool unit_divide(const struct unit *a, const struct unit *b, struct unit *quotient);

/* The factor that turns a value in `from` into a value in `to` (same dimension): value * *num / *den. */
bool unit_factor(const struct unit *from, const struct unit *to, double *num, double *den);

/* The words of a unit in one language: "kgCO2e/person/year", "kgCO2e/personne/an"; "" for a bare number. */
struct text unit_write(struct arena *arena, const struct unit_table *table, const struct unit *unit,
                       enum eco_language language);

/* One factor of a unit without its power, and what it means: "kWh", "1000 × watt hour"; empty for one that a policy declares. */
struct text unit_term_write(struct arena *arena, const struct unit_table *table, struct unit_term term, enum eco_language language);
struct text unit_term_meaning(struct arena *arena, const struct unit_table *table, struct unit_term term, enum eco_language language);

/* The unit by which the dimension of `have` must be multiplied to reach that of `want`, in base units: for the hint
 * "to add kWh to kgCO2e, multiply by something in kgCO2e/kWh". Terms of `want` over terms of `have`. */
bool unit_missing_factor(const struct unit *have, const struct unit *want, struct unit *factor);

/* For the reference: every built-in atom with its meaning, as Markdown. */
void unit_print_table(FILE *out, enum eco_language language);

#endif
