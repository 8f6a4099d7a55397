/* A policy that uses the random rules as `inner`: its questions, and what it makes of theirs; and one that adapts them. */
#include "writer.h"

static void leaf(struct writer *w)
{
    static const char *const leaves[] = {"inner.score", "inner.q0", "inner.x0", "inner.lines", "inner.n0", "inner.n1", "inner.n3",
                                         "inner.m0", "inner.v1", "inner.devices[inner.k0].made", "inner.devices[k2].used",
                                         "(inner.completeness * 10)", "o0", "o0", "2", "-3"};
    fputs(leaves[random_below(w->r, sizeof leaves / sizeof leaves[0])], w->out);
}

static void condition(struct writer *w, int depth);

static void number(struct writer *w, int depth)
{
    uint32_t pick = depth <= 0 ? 0 : random_below(w->r, 9);
    static const char *const operators[] = {" + ", " - ", " * ", " / ", " or else "};
    if (pick < 2) {
        leaf(w);
    } else if (pick < 6) {
        fputs("(", w->out);
        number(w, depth - 1);
        fputs(operators[random_below(w->r, 5)], w->out);
        number(w, depth - 1);
        fputs(")", w->out);
    } else if (pick == 6) {
        fputs("(if ", w->out);
        condition(w, depth - 1);
        fputs(" then ", w->out);
        number(w, depth - 1);
        fputs(" else ", w->out);
        number(w, depth - 1);
        fputs(")", w->out);
    } else if (pick == 7) {
        fputs("max(", w->out);
        number(w, depth - 1);
        fputs("; ", w->out);
        number(w, depth - 1);
        fputs(")", w->out);
    } else {
        fputs(random_chance(w->r, 0.5) ? "sum(f0 + f1 over inner.items where f0 > 0)" : "count(inner.items where look is p)", w->out);
    }
}

static void condition(struct writer *w, int depth)
{
    static const char *const leaves[] = {"inner.g", "inner.h", "inner.grade is A", "inner.grade is not C", "inner.grade is known", "o1",
                                         "inner.b0", "inner.c0 is p", "inner.score is known", "inner.n1 is given", "inner.g is unknown"};
    uint32_t pick = depth <= 0 ? 0 : random_below(w->r, 6);
    if (pick < 2) {
        fputs(leaves[random_below(w->r, sizeof leaves / sizeof leaves[0])], w->out);
    } else if (pick < 5) {
        fputs("(", w->out);
        number(w, depth - 1);
        fputs(random_chance(w->r, 0.5) ? " < " : " >= ", w->out);
        number(w, depth - 1);
        fputs(")", w->out);
    } else {
        fputs("(", w->out);
        condition(w, depth - 1);
        fputs(random_chance(w->r, 0.5) ? " and " : " or ", w->out);
        condition(w, depth - 1);
        fputs(")", w->out);
    }
}

static void criterion(struct writer *w, int i)
{
    bool measured = random_chance(w->r, 0.6);
    fprintf(w->out, "criterion u%d \"u%d\" weight %u\n", i, i, 1 + random_below(w->r, 4));
    if (random_chance(w->r, 0.2)) {
        fputs("  applies when ", w->out);
        condition(w, 1);
        fputs("\n", w->out);
    }
    fputs(measured ? "  measure " : "  scores 70 when ", w->out);
    if (measured)
        number(w, 2);
    else
        condition(w, 2);
    fputs(measured ? "\n  scale more is better\n    at -5 scores 0\n    at 60 scores 80\n    at 90 scores 100\nend\n"
                   : "\n  scores 10 otherwise\nend\n",
          w->out);
}

void random_rules_inside(struct random *r, int size, FILE *out)
{
    struct writer w = {.r = r, .out = out};
    static const char *const conditions[] = {"", " asked when o1", " asked when not o1", " asked when o0 > 4"};
    enum random_asked asked = random_chance(r, 0.5) ? ASKED_ALWAYS : (enum random_asked)(1 + random_below(r, 3));
    fprintf(out, "language en\npolicy \"Outer\" version \"1\"\nuse policy \"inner.eco\" as inner%s\n"
                 "input o0 \"o0\" : number range -5 to 20, can change by 1\ninput o1 \"o1\" : yes or no, can change\n",
            conditions[asked]);
    for (int i = 0; i < 3; i++)
        criterion(&w, i);
    fputs("score\n  mean of criteria\n  at most 60 when ", out);
    condition(&w, 1);
    fputs("\n  no grade when completeness < 30 %\nend\ngrades\n  A from 60\n  B from 0\nend\ngate v \"v\"\n  block when ", out);
    condition(&w, 2);
    fputs("\nend\n\f", out);
    random_rules(r, size, out);
    r->inside = true;
    r->asked = asked;
}

void random_rules_adapted(struct random *r, int size, FILE *out)
{
    struct writer w = {.r = r, .out = out};
    fprintf(out, "language en\npolicy \"Adapting\" version \"1\" based on \"inner.eco\"\nchange criterion q0\n  reason \"r\"\n  weight %u\n",
            1 + random_below(r, 5));
    if (random_chance(r, 0.7)) {
        fputs("  measure ", out);
        write_number(&w, 2);
        fputs("\n  scale more is better\n    at -5 scores 0\n    at 60 scores 80\n    at 90 scores 100\n", out);
    }
    fputs("end\nchange gate g\n  reason \"r\"\n  block when ", out);
    write_condition(&w, 2);
    fputs("\nend\ncriterion own \"own\" weight 2 in left\n  reason \"r\"\n  scores 70 when ", out);
    write_condition(&w, 2);
    fputs("\n  scores 10 otherwise\nend\ngrades\n  reason \"r\"\n  A from 75\n  B from 45\n  C from 0\nend\n\f", out);
    random_rules(r, size, out);
}

void random_rules_of_any_kind(struct random *r, int size, FILE *out)
{
    uint32_t pick = random_below(r, 8);
    if (pick < 2)
        random_rules_inside(r, size, out);
    else if (pick == 2)
        random_rules_adapted(r, size, out);
    else
        random_rules(r, size, out);
}

/* From a stream of its own: the rules inside are answered as they would be alone. */
bool outer_answers(struct random *r, double answered, FILE *out)
{
    struct random side = {.state = r->state ^ 0x5bf03635u};
    int o0 = (int)random_below(&side, 26) - 5;
    bool o1 = random_chance(&side, 0.5), has_o0 = write_answer(&side, answered, out, "o0");
    if (has_o0)
        fprintf(out, "%d", o0);
    bool has_o1 = write_answer(&side, answered, out, "o1");
    if (has_o1)
        fputs(o1 ? "true" : "false", out);
    return !(r->asked == ASKED_WHEN_YES && has_o1 && !o1) && !(r->asked == ASKED_WHEN_NO && has_o1 && o1) &&
           !(r->asked == ASKED_WHEN_MORE && has_o0 && o0 <= 4);
}
