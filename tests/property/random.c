#include "writer.h"

uint64_t random_bits(struct random *r)
{
    if (r->left > 0) {
        r->left--;
        r->state += *r->bytes++;
    }
    uint64_t z = r->state += 0x9e3779b97f4a7c15u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

uint32_t random_below(struct random *r, uint32_t n)
{
    return (uint32_t)(random_bits(r) >> 32) % n;
}

bool random_chance(struct random *r, double p)
{
    return (double)(random_bits(r) >> 11) < p * 9007199254740992.0;
}

double random_between(struct random *r, double low, double high)
{
    return low + (high - low) * ((double)(random_bits(r) >> 11) / 9007199254740992.0);
}

/* A list in each row, whose questions look at that row. */
static void parts(struct writer *w)
{
    struct random *r = w->r;
    r->parts_least = r->parts_most = 0;
    fputs("  list parts \"Parts\"", w->out);
    if (random_chance(r, 0.5)) {
        r->parts_least = random_below(r, 2);
        r->parts_most = r->parts_least + 1 + random_below(r, 3);
        fprintf(w->out, " range %u to %u", r->parts_least, r->parts_most);
    }
    fputs("\n    input pf0 \"pf0\" : number range -3 to 6, can change by 1\n"
          "    input pf1 \"pf1\" : number range 0 to 9, default f1 because \"usual\"\n"
          "    input pk \"pk\" : key of devices, default kind because \"as the item\"\n"
          "    input pl \"pl\" : one of p, q, r, may be not applicable\n"
          "    input ps \"ps\" : number range 0 to 4, asked when look is p\n"
          "    input pj \"pj\" : one of p, q, for each devices\n  end\n",
          w->out);
}

static void inputs(struct writer *w)
{
    struct random *r = w->r;
    for (int i = 0; i < NUMBERS; i++) {
        struct asked *n = &r->number[i];
        n->low = (int)random_below(r, 20) - 10;
        n->high = n->low + 1 + (int)random_below(r, 30);
        n->may_be_na = random_chance(r, 0.2);
        char fallback[64] = "";
        if (i == 2)
            snprintf(fallback, sizeof fallback, ", default %d \xC2\xB1 %s because \"usual\"", n->low > 3 ? n->low : n->high < 3 ? n->high : 3,
                     random_chance(r, 0.3) ? "0" : "20 %");
        fprintf(w->out, "input n%d \"n%d\" : number range %d to %d%s%s%s%s\n", i, i, n->low, n->high,
                n->may_be_na ? ", may be not applicable" : "", i == 3 ? ", asked when b0" : "",
                fallback, i < 3 ? ", can change by 1" : "");
    }
    for (int i = 0; i < COUNTS; i++)
        fprintf(w->out, "input m%d \"m%d\" : count range %u to %u, can change\n", i, i, random_below(r, 3),
                3 + random_below(r, 20));
    for (int i = 0; i < YES_NO; i++)
        fprintf(w->out, "input b%d \"b%d\" : yes or no%s\n", i, i, i == 2 ? ", asked when n0 > 0" : i == 1 ? ", can change" : "");
    for (int i = 0; i < CHOICES; i++)
        fprintf(w->out, "input c%d \"c%d\" : one of p \"p\", q \"q\", s \"s\", r \"r\"%s, can change\n", i, i,
                random_chance(r, 0.3) ? ", may be not applicable" : "");
    for (int i = 0; i < DAYS; i++)
        fprintf(w->out, "input d%d \"d%d\" : date, range 20%u-02-28 to 203%u-01-31\n", i, i, 20 + random_below(r, 5),
                random_below(r, 5));
    fputs("input t0 \"t0\" : text\ninput k0 \"k0\" : key of devices\n", w->out);
    fputs("list items \"Items\"", w->out);
    r->rows_least = r->rows_most = 0;
    if (random_chance(r, 0.5)) {
        r->rows_least = random_below(r, 2);
        r->rows_most = r->rows_least + 1 + random_below(r, 8);
        fprintf(w->out, " range %u to %u", r->rows_least, r->rows_most);
    }
    fputs("\n", w->out);
    invent_allowance(w, "  ");
    fprintf(w->out,
            "  input kind \"kind\" : key of devices\n"
            "  input f0 \"f0\" : number range -5 to 5, can change by 0.5\n"
            "  input f1 \"f1\" : number range 0 to 9, default devices[kind].used%s because \"usual\"\n",
            random_chance(r, 0.3) ? " \xC2\xB1 0" : "");
    fputs("  input look \"look\" : one of p, q, r, may be not applicable\n"
          "  input looks \"looks\" : one of p, q, for each devices, may be not applicable\n"
          "  input sizes \"sizes\" : number range 0 to 9, for each devices, default f1 because \"usual\"\n",
          w->out);
    parts(w);
    fputs("end\n"
          "input marks \"marks\" : number range 0 to 5, for each devices, default 2 \xC2\xB1 1 because \"usual\"\n"
          "input ticks \"ticks\" : yes or no, for each devices, asked when b0\n",
          w->out);
}

static void facts(struct writer *w)
{
    struct random *r = w->r;
    fputs(
        "table devices \"Devices\" keyed by kind\n  source \"made up\"\n  uncertainty \xC2\xB1 10 %\n  | kind | made | used |\n",
        w->out);
    for (int i = 0; i < KEYS; i++)
        fprintf(w->out, "  | k%d | %d%s | %s |\n", i, (int)random_below(r, 60) - 10,
                random_chance(r, 0.5) ? " \xC2\xB1 30 %" : "",
                random_chance(r, 0.15) ? "unknown" : (const char *const[]){"1", "4", "9", "2.5"}[random_below(r, 4)]);
    fprintf(w->out, "end\nvalue v0 \"v0\" is %d \xC2\xB1 2 source \"made up\"\n", (int)random_below(r, 9) - 3);
    fputs("value v1 \"v1\" source \"made up\"\n  from 2024-01-01 is 3 \xC2\xB1 20 %\n  from 2028-01-01 is 5 \xC2\xB1 1\nend\n",
          w->out);
}

static void bands(struct writer *w)
{
    bool up = random_chance(w->r, 0.5), scale = random_chance(w->r, 0.4), edge = random_chance(w->r, 0.3);
    int from = (int)random_below(w->r, 10) - 5, step = 1 + (int)random_below(w->r, 6);
    fputs("  measure ", w->out);
    write_number(w, DEPTH - 1);
    fprintf(w->out, "\n  %s %s is better\n", scale ? "scale" : "bands", up ? "more" : "less");
    if (scale) {
        for (int i = 0; i < 3; i++)
            fprintf(w->out, "    at %d scores %d\n", from + i * step, up ? i * 50 : 100 - i * 50);
        return;
    }
    if (edge) {
        fprintf(w->out, "    up to v1 scores %d\n    otherwise scores %d\n", up ? 10 : 90, up ? 70 : 20);
        return;
    }
    for (int i = 0; i < 3; i++)
        fprintf(w->out, "    %s %d scores %d\n", random_chance(w->r, 0.5) ? "up to" : "below", from + i * step,
                up ? i * 30 : 100 - i * 30);
    fprintf(w->out, "    otherwise scores %d\n", up ? 100 : 0);
}

static void criterion(struct writer *w, int i)
{
    fprintf(w->out, "criterion q%d \"q%d\" weight %u in %s\n", i, i, 1 + random_below(w->r, 5), i % 2 ? "left" : "right");
    if (random_chance(w->r, 0.3)) {
        fputs("  applies when ", w->out);
        write_condition(w, 2);
        fputs("\n", w->out);
    }
    switch (random_below(w->r, 6)) {
    case 4:
    case 5: invent_criterion_body(w); break;
    case 0:
        fprintf(w->out, "  measure c%u\n  choices\n    p scores 0\n    q scores 80\n    s scores 40\n    r scores 100\n",
                random_below(w->r, CHOICES));
        break;
    case 1:
        fputs("  scores 60 when ", w->out);
        write_condition(w, DEPTH - 1);
        fputs("\n  scores 90 when ", w->out);
        write_condition(w, DEPTH - 1);
        fputs("\n  scores 5 otherwise\n", w->out);
        break;
    case 2:
        fputs("  points ", w->out);
        write_number(w, DEPTH - 1);
        fputs("\n", w->out);
        break;
    default: bands(w);
    }
    if (random_chance(w->r, 0.3))
        fprintf(w->out, "  missing scores %u\n", random_below(w->r, 4) * 25);
    invent_allowance(w, "  ");
    fputs("end\n", w->out);
}

/* A score that gates hold down, or gates that look at the score: never both, that would be a circle. */
static void score_and_gates(struct writer *w, bool by_theme)
{
    bool held = random_chance(w->r, 0.3), closed = !held && random_chance(w->r, 0.3);
    fprintf(w->out, "score\n  mean of %s\n  missing scores %u\n", by_theme ? "themes" : "criteria", random_below(w->r, 3) * 20);
    if (random_chance(w->r, 0.5)) {
        fputs("  at most 40 when ", w->out);
        write_condition(w, 2);
        fputs("\n", w->out);
    }
    fputs(held ? "  at most 55 when any gate blocks because \"closed\"\n" : "", w->out);
    fputs("  no grade when completeness < 50 %\n", w->out);
    if (random_chance(w->r, 0.2)) {
        fputs("  no grade when ", w->out);
        write_condition(w, 1);
        fputs("\n", w->out);
    }
    fputs("end\ngrades\n  A from 70\n  B above 40\n  C from 0\nend\ngate g \"g\"\n  block when ", w->out);
    write_condition(w, DEPTH);
    fputs("\nend\ngate h \"h\"\n  applies when ", w->out);
    write_condition(w, 1);
    fputs("\n  block when ", w->out);
    write_condition(w, 2);
    fputs(closed ? "\n  block when score < 35 or grade is C" : "", w->out);
    fputs("\n", w->out);
    invent_allowance(w, "  ");
    fputs("end\n", w->out);
    invent_remark(w);
}

void random_rules(struct random *r, int size, FILE *out)
{
    struct writer w = {.r = r, .out = out};
    r->inside = false;
    fputs("language en\npolicy \"Random\" version \"1\"\n", out);
    inputs(&w);
    facts(&w);
    invent_facts(&w);
    for (; w.defined < size; w.defined++) {
        fprintf(out, "define x%d as ", w.defined);
        write_number(&w, DEPTH);
        fputs("\n", out);
    }
    struct writer row = w;
    row.in_row = true;
    fputs("indicator line \"line\" for each items\n  as ", out);
    write_number(&row, 3);
    fputs("\nindicator lines \"lines\" as sum(line over items)\n", out);
    invent_breakdowns(&w);
    bool by_theme = random_chance(r, 0.5);
    fprintf(out, "theme left \"left\"%s\ntheme right \"right\"%s\n", by_theme ? " weight 3" : "", by_theme ? " weight 5" : "");
    for (int i = 0; i < size; i++)
        criterion(&w, i);
    invent_checklist(&w);
    score_and_gates(&w, by_theme);
    invent_promises(&w);
    fputs("allow R0510 because \"nobody reads these rules\"\n", out);
}
