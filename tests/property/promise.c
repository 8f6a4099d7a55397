/* What stands beside the rules in a rule file, and moves no score: claims, tests, and what is allowed. */
#include "writer.h"

static const char *one_of(struct random *r, const char *const *words, uint32_t n)
{
    return words[random_below(r, n)];
}

/* ---- claims ---- */

static void write_claimed(struct writer *w)
{
    static const char *const claimed[] = {"grade is A", "grade is not C", "completeness < 50 %", "lines > 40", "count(items) > 3"};
    switch (random_below(w->r, 3)) {
    case 0: fprintf(w->out, "score %c %u", random_chance(w->r, 0.5) ? '<' : '>', random_below(w->r, 100)); break;
    case 1: fputs(one_of(w->r, claimed, 5), w->out); break;
    default: write_condition(w, 1);
    }
}

static void condition_claim(struct writer *w)
{
    fputs(random_chance(w->r, 0.5) ? "never " : "always ", w->out);
    write_claimed(w);
    if (!random_chance(w->r, 0.5))
        return;
    fputs("\n  when ", w->out);
    write_condition(w, 1);
}

static void outcome_claim(struct writer *w)
{
    static const char *const outcomes[] = {"blocked", "passed", "not applicable"};
    fprintf(w->out, "gate %c is %s whenever ", random_chance(w->r, 0.5) ? 'g' : 'h', one_of(w->r, outcomes, 3));
    write_condition(w, 1);
}

static void moving_claim(struct writer *w)
{
    static const char *const movers[] = {"n0", "m0", "b0", "p0", "e0", "d0", "u0", "h0", "site.area", "items.f0"};
    static const char *const targets[] = {"score", "lines", "carbon", "due", "completeness", "farthest", "q0"};
    fprintf(w->out, "%s never %s when %s %s", one_of(w->r, targets, 7), random_chance(w->r, 0.5) ? "falls" : "rises",
            one_of(w->r, movers, 10), random_chance(w->r, 0.5) ? "falls" : "rises");
}

/* Titles may stand twice. */
static void claim(struct writer *w)
{
    fprintf(w->out, "claim \"promise %u\" ", random_below(w->r, 4));
    switch (random_below(w->r, 4)) {
    case 0: outcome_claim(w); break;
    case 1: moving_claim(w); break;
    default: condition_claim(w);
    }
    fputs("\n", w->out);
}

/* ---- tests ---- */

static void case_line(struct writer *w)
{
    static const char *const outcomes[] = {"blocked", "passed", "undecided", "not applicable", ""};
    static const char *const grades[] = {"A", "B", "unknown", ""};
    static const char *const days[] = {"", "2027-05-01", "2028-02-29"};
    struct random *r = w->r;
    fprintf(w->out, "    | %s | %d | %s | %c | ", one_of(r, days, 3), r->number[0].low, random_chance(r, 0.5) ? "yes" : "unknown",
            "pqrs"[random_below(r, 4)]);
    fprintf(w->out, random_chance(r, 0.5) ? "%u \xC2\xB1 0.5 | " : "%u | ", random_below(r, 100));
    fprintf(w->out, "%s | ", one_of(r, grades, 4));
    fprintf(w->out, "%s |\n", one_of(r, outcomes, 5));
}

static void cases(struct writer *w)
{
    fprintf(w->out, "test \"a table of cases\"\n  given m0 is 3, e0 is %u MWh/year\n  cases\n"
                    "    | date | n0 | b1 | c0 | score | grade | g |\n", random_below(w->r, 10));
    for (uint32_t i = 1 + random_below(w->r, 3); i-- > 0;)
        case_line(w);
    fputs("  expect completeness is known\nend\n", w->out);
}

/* ---- what is allowed ---- */

void invent_allowance(struct writer *w, const char *margin)
{
    static const char *const codes[] = {"R0510", "R0301", "W0501", "W0512", "R0503"};
    static const char *const reasons[] = {"nobody reads these rules", "it is meant so"};
    if (random_chance(w->r, 0.15))
        fprintf(w->out, "%sallow %s because \"%s\"\n", margin, one_of(w->r, codes, 5), one_of(w->r, reasons, 2));
}

void invent_promises(struct writer *w)
{
    for (uint32_t i = random_below(w->r, 4); i-- > 0;)
        claim(w);
    if (random_chance(w->r, 0.4))
        cases(w);
    for (int i = 0; i < 3; i++)
        invent_allowance(w, "");
}
