#include "writer.h"

bool write_answer(struct random *r, double share, FILE *out, const char *name)
{
    if (!random_chance(r, share))
        return false;
    fprintf(out, ",\n\"%s\": ", name);
    return true;
}

static bool write_number_answer(struct random *r, double answered, FILE *out, int i)
{
    const struct asked *n = &r->number[i];
    char name[16];
    snprintf(name, sizeof name, "n%d", i);
    if (n->low == n->high || !write_answer(r, answered, out, name))
        return false;
    double value = n->low + 0.25 * random_below(r, (uint32_t)(4 * (n->high - n->low) + 1));
    bool na = n->may_be_na && random_chance(r, 0.2);
    fprintf(out, na ? "{\"not_applicable\": \"no\"}" : "%g", value);
    return !na && value > 0;
}

/* Answers to an input for each device. */
static void by_key(struct random *r, double answered, FILE *out, const char *name, const char *const some[3])
{
    fprintf(out, ",\n\"%s\": {\"_\": 0", name);
    for (int i = 0; i < KEYS; i++)
        if (random_chance(r, answered))
            fprintf(out, ", \"k%d\": %s", i, some[random_below(r, 3)]);
    fputs("}", out);
}

/* What is asked when something else holds is answered only then. */
static void answers(struct random *r, double answered, FILE *out)
{
    static const char *const ends[] = {"2024-02-29", "2027-01-31", "2028-02-29", "2029-12-31", "2027-05-31", "2026-04-30"};
    char name[16];
    bool positive = write_number_answer(r, answered, out, 0), yes = false;
    write_number_answer(r, answered, out, 1);
    write_number_answer(r, answered / 2, out, 2);
    for (int i = 0; i < COUNTS; i++) {
        snprintf(name, sizeof name, "m%d", i);
        if (write_answer(r, answered, out, name))
            fputc('3', out);
    }
    for (int i = 0; i < YES_NO - !positive; i++) {
        snprintf(name, sizeof name, "b%d", i);
        bool given = write_answer(r, answered, out, name), is = given && random_chance(r, 0.5);
        if (given)
            fputs(is ? "true" : "false", out);
        yes |= is && i == 0;
    }
    if (yes)
        write_number_answer(r, answered, out, 3);
    by_key(r, answered, out, "marks", (const char *const[]){"0", "5", "{\"value\": 3, \"plus_minus\": 1}"});
    if (yes)
        by_key(r, answered, out, "ticks", (const char *const[]){"true", "false", "true"});
    for (int i = 0; i < CHOICES; i++) {
        snprintf(name, sizeof name, "c%d", i);
        if (write_answer(r, answered, out, name))
            fprintf(out, "\"%c\"", "pqrs"[random_below(r, 4)]);
    }
    for (int i = 0; i < DAYS; i++) {
        snprintf(name, sizeof name, "d%d", i);
        if (!write_answer(r, answered, out, name))
            continue;
        if (random_chance(r, 0.6))
            fprintf(out, "\"2027-0%u-1%u\"", 1 + random_below(r, 9), random_below(r, 10));
        else
            fprintf(out, "\"%s\"", ends[random_below(r, 6)]);
    }
    if (write_answer(r, answered, out, "t0"))
        fputs(random_chance(r, 0.5) ? "\"abc\"" : "\"xyz\"", out);
    if (write_answer(r, answered, out, "k0"))
        fprintf(out, "\"k%u\"", random_below(r, KEYS));
    invent_answers(r, answered, out);
}

void random_parts(struct random *r, double answered, bool sized, FILE *out)
{
    uint32_t most = r->parts_most > 0 ? r->parts_most : 3, n = r->parts_least + random_below(r, most - r->parts_least + 1);
    if (!random_chance(r, answered)) {
        fputs("null", out);
        return;
    }
    fputs("[", out);
    for (uint32_t i = 0; i < n; i++) {
        fprintf(out, "%s{\"_\": 0", i ? ", " : "");
        if (write_answer(r, answered, out, "pf0"))
            fprintf(out, random_chance(r, 0.7) ? "%d" : "{\"value\": %d, \"plus_minus\": 0.5}", (int)random_below(r, 9) - 3);
        if (write_answer(r, answered, out, "pf1"))
            fprintf(out, random_chance(r, 0.7) ? "%u" : "{\"between\": [%u, 9]}", random_below(r, 9));
        if (write_answer(r, answered, out, "pk"))
            fprintf(out, "\"k%u\"", random_below(r, KEYS));
        if (write_answer(r, answered, out, "pl"))
            fputs((const char *const[]){"\"p\"", "\"q\"", "\"r\"", "{\"not_applicable\": \"no\"}"}[random_below(r, 4)], out);
        if (sized && write_answer(r, answered, out, "ps"))
            fprintf(out, "%u", random_below(r, 5));
        by_key(r, answered, out, "pj", (const char *const[]){"\"p\"", "\"q\"", "null"});
        fputs("}", out);
    }
    fputs("]", out);
}

static void rows(struct random *r, double answered, FILE *out)
{
    fputs(",\n\"items\": [", out);
    uint32_t most = r->rows_most > 0 && r->rows_most < ROWS ? r->rows_most : ROWS;
    uint32_t n = r->rows_least + random_below(r, most - r->rows_least + 1);
    for (uint32_t i = 0; i < n; i++) {
        fprintf(out, "%s{\"_\": 0", i ? ", " : "");
        if (write_answer(r, answered, out, "kind"))
            fprintf(out, "\"k%u\"", random_below(r, KEYS));
        if (write_answer(r, answered, out, "f0"))
            fprintf(out, random_chance(r, 0.5) ? "%d" : "{\"value\": %d, \"plus_minus\": 1.5}", (int)random_below(r, 10) - 5);
        if (write_answer(r, answered, out, "f1"))
            fprintf(out, random_chance(r, 0.7) ? "%u" : "{\"between\": [%u, 9]}", random_below(r, 9));
        uint32_t look = write_answer(r, answered, out, "look") ? random_below(r, 4) : 4;
        if (look < 4)
            fputs((const char *const[]){"\"p\"", "\"q\"", "\"r\"", "{\"not_applicable\": \"no\"}"}[look], out);
        fputs(", \"parts\": ", out);
        random_parts(r, answered, look == 0, out);
        by_key(r, answered, out, "looks", (const char *const[]){"\"p\"", "\"q\"", "{\"not_applicable\": \"no\"}"});
        by_key(r, answered, out, "sizes", (const char *const[]){"0", "4", "{\"between\": [3, 9]}"});
        fputs("}", out);
    }
    fputs("]", out);
}

void random_project(struct random *r, double answered, bool lists, FILE *out)
{
    fputs("{\"name\": \"random\"", out);
    if (!random_chance(r, 0.1))
        fprintf(out, ", \"date\": \"%s\"", random_chance(r, 0.8) ? "2027-05-01" : "2028-02-29");
    if (r->inside && !outer_answers(r, answered, out)) {
        fputs(", \"inner\": {}}\n", out);
        return;
    }
    fputs(r->inside ? ", \"inner\": {\"_\": 0" : "", out);
    answers(r, answered, out);
    if (lists)
        rows(r, answered, out);
    fputs(r->inside ? "}}\n" : "}\n", out);
}
