#include "random.h"

enum { NUMBERS = 4, COUNTS = 2, YES_NO = 3, CHOICES = 2, DAYS = 2, ROWS = 4, KEYS = 4, DEPTH = 4 };

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

/* ---- expressions: plain numbers, so that units never stand in the way ---- */

struct writer {
    struct random *r;
    FILE *out;
    bool in_row;            /* fields of `items` have a value */
    int defined;            /* define x0 .. x(defined-1) are numbers */
};

static void number(struct writer *w, int depth);
static void condition(struct writer *w, int depth);

static void constant(struct writer *w)
{
    static const char *const some[] = {"0", "1", "-1", "0.5", "2", "3", "10", "-4", "7.25", "100"};
    fputs(some[random_below(w->r, 10)], w->out);
}

static void leaf(struct writer *w)
{
    uint32_t pick = random_below(w->r, w->in_row ? 16 : 11);
    if (pick < 4)
        fprintf(w->out, "n%u", random_below(w->r, NUMBERS));
    else if (pick < 6)
        fprintf(w->out, "m%u", random_below(w->r, COUNTS));
    else if (pick == 6)
        fputs(random_chance(w->r, 0.5) ? "v0" : "v1", w->out);
    else if (pick == 7)
        fprintf(w->out, "devices[k0].%s", random_chance(w->r, 0.5) ? "made" : "used");
    else if (pick == 8 && w->defined > 0)
        fprintf(w->out, "x%u", random_below(w->r, (uint32_t)w->defined));
    else if (pick <= 10)
        constant(w);
    else if (pick < 14)
        fprintf(w->out, "f%u", random_below(w->r, 2));
    else
        fprintf(w->out, "devices[kind].%s", random_chance(w->r, 0.5) ? "made" : "used");
}

static void aggregate(struct writer *w, int depth)
{
    static const char *const folds[] = {"sum", "mean", "min", "max"};
    struct writer row = *w;
    row.in_row = true;
    uint32_t pick = random_below(w->r, 7);
    bool table = pick < 4 && random_chance(w->r, 0.2), filtered = random_chance(w->r, 0.5);
    if (table) {
        fprintf(w->out, "%s(made * %u over devices where used > 3)", folds[pick], 1 + random_below(w->r, 3));
        return;
    }
    if (pick == 4) {
        fputs("count(items where ", w->out);
        condition(&row, depth - 1);
        fputs(")", w->out);
        return;
    }
    if (pick == 5)
        fputs("share(f1 where ", w->out);
    else
        fprintf(w->out, "%s(", pick == 6 ? "mean" : folds[pick]);
    if (pick == 5)
        condition(&row, depth - 1);
    else
        number(&row, depth - 1);
    if (pick == 6)
        fprintf(w->out, " weighted by f%d", random_chance(w->r, 0.8));
    fputs(" over items", w->out);
    if (filtered) {
        fputs(" where ", w->out);
        condition(&row, depth - 1);
    }
    fputs(pick == 5 ? ") * 2" : ")", w->out);
}

static void two(struct writer *w, int depth, const char *before, const char *between, const char *after)
{
    fputs(before, w->out);
    number(w, depth - 1);
    fputs(between, w->out);
    number(w, depth - 1);
    fputs(after, w->out);
}

static void number(struct writer *w, int depth)
{
    if (depth <= 0 || random_chance(w->r, 0.2)) {
        leaf(w);
        return;
    }
    switch (random_below(w->r, 14)) {
    case 0: case 1: two(w, depth, "(", " + ", ")"); break;
    case 2: two(w, depth, "(", " - ", ")"); break;
    case 3: case 4: two(w, depth, "(", " * ", ")"); break;
    case 5: two(w, depth, "(", " / ", ")"); break;
    case 6: two(w, depth, "min(", "; ", ")"); break;
    case 7: two(w, depth, "max(", "; ", ")"); break;
    case 8: two(w, depth, "(", " or else ", ")"); break;
    case 9: case 10:
        fputs("(if ", w->out);
        condition(w, depth - 1);
        two(w, depth, " then ", " else ", ")");
        break;
    case 11:
        if (w->in_row)
            leaf(w);
        else
            fputs(random_chance(w->r, 0.5) ? "((years between d0 and d1) / 1 year)" : "((d1 - d0) / 1 day)", w->out);
        break;
    default:
        if (w->in_row && !random_chance(w->r, 0.25))        /* an aggregate inside the rows of another */
            leaf(w);
        else
            aggregate(w, depth - 1);
    }
}

static void condition(struct writer *w, int depth)
{
    static const char *const relations[] = {" < ", " <= ", " > ", " >= ", " is ", " is not "};
    uint32_t pick = random_below(w->r, depth <= 0 ? 7 : 13);
    switch (pick) {
    case 0: fprintf(w->out, "b%u", random_below(w->r, YES_NO)); break;
    case 1: fprintf(w->out, w->in_row ? "look is %c" : "c0 is %c", (char)('p' + random_below(w->r, 3))); break;
    case 2: fprintf(w->out, "c%u is one of (p; q)", random_below(w->r, CHOICES)); break;
    case 3: fputs(random_chance(w->r, 0.5) ? "t0 matches \"^a\"" : "t0 is \"abc\"", w->out); break;
    case 4: fprintf(w->out, "d0 + %u months < d1", random_below(w->r, 40)); break;
    case 5: fprintf(w->out, "n%u is %s", random_below(w->r, NUMBERS),
                    (const char *const[]){"known", "unknown", "given", "not applicable"}[random_below(w->r, 4)]); break;
    case 6: fprintf(w->out, "%c%u%s%d", "nmx"[random_below(w->r, w->defined > 0 ? 3 : 2)], random_below(w->r, w->defined > 0 ? 1 : 2),
                    relations[random_below(w->r, 4)], (int)random_below(w->r, 8) - 2); break;
    case 7: case 8:
        fputs("(", w->out);
        condition(w, depth - 1);
        fputs(pick == 7 ? " and " : " or ", w->out);
        condition(w, depth - 1);
        fputs(")", w->out);
        break;
    case 9:
        fputs("(not ", w->out);
        condition(w, depth - 1);
        fputs(")", w->out);
        break;
    case 10:
        if (!w->in_row) {
            struct writer row = *w;
            row.in_row = true;
            fputs(random_chance(w->r, 0.5) ? "all(" : "any(", w->out);
            condition(&row, depth - 1);
            fputs(" over items)", w->out);
            break;
        }
        /* fall through */
    default:
        fputs("(", w->out);
        two(w, depth, "", relations[random_below(w->r, 6)], ")");
    }
}

/* ---- sentences ---- */

static void inputs(struct writer *w)
{
    struct random *r = w->r;
    for (int i = 0; i < NUMBERS; i++) {
        double low = (double)random_below(r, 20) - 10, high = low + 1 + random_below(r, 30);
        fprintf(w->out, "input n%d \"n%d\" : number range %g to %g%s%s%s%s\n", i, i, low, high,
                random_chance(r, 0.2) ? ", may be not applicable" : "", i == 3 ? ", asked when b0" : "",
                i == 2 ? ", default 3 \xC2\xB1 20 % because \"usual\"" : "",
                i < 3 ? ", can change by 1" : "");
    }
    for (int i = 0; i < COUNTS; i++)
        fprintf(w->out, "input m%d \"m%d\" : count range %u to %u, can change\n", i, i, random_below(r, 3), 3 + random_below(r, 20));
    for (int i = 0; i < YES_NO; i++)
        fprintf(w->out, "input b%d \"b%d\" : yes or no%s\n", i, i, i == 2 ? ", asked when n0 > 0" : i == 1 ? ", can change" : "");
    for (int i = 0; i < CHOICES; i++)
        fprintf(w->out, "input c%d \"c%d\" : one of p \"p\", q \"q\", s \"s\", r \"r\"%s, can change\n", i, i,
                random_chance(r, 0.3) ? ", may be not applicable" : "");
    for (int i = 0; i < DAYS; i++)
        fprintf(w->out, "input d%d \"d%d\" : date, range 20%u-02-28 to 203%u-01-31\n", i, i, 20 + random_below(r, 5), random_below(r, 5));
    fputs("input t0 \"t0\" : text\ninput k0 \"k0\" : key of devices\n", w->out);
    fputs("list items \"Items\"\n  input kind \"kind\" : key of devices\n  input f0 \"f0\" : number range -5 to 5, can change by 0.5\n"
          "  input f1 \"f1\" : number range 0 to 9, default devices[kind].used because \"usual\"\n"
          "  input look \"look\" : one of p, q, r, may be not applicable\nend\n", w->out);
}

static void facts(struct writer *w)
{
    struct random *r = w->r;
    fputs("table devices \"Devices\" keyed by kind\n  source \"made up\"\n  uncertainty \xC2\xB1 10 %\n  | kind | made | used |\n", w->out);
    for (int i = 0; i < KEYS; i++)
        fprintf(w->out, "  | k%d | %d%s | %s |\n", i, (int)random_below(r, 60) - 10, random_chance(r, 0.5) ? " \xC2\xB1 30 %" : "",
                random_chance(r, 0.15) ? "unknown" : (const char *const[]){"1", "4", "9", "2.5"}[random_below(r, 4)]);
    fprintf(w->out, "end\nvalue v0 \"v0\" is %d \xC2\xB1 2 source \"made up\"\n", (int)random_below(r, 9) - 3);
    fputs("value v1 \"v1\" source \"made up\"\n  from 2024-01-01 is 3 \xC2\xB1 20 %\n  from 2028-01-01 is 5 \xC2\xB1 1\nend\n", w->out);
}

static void bands(struct writer *w)
{
    bool up = random_chance(w->r, 0.5), scale = random_chance(w->r, 0.4), edge = random_chance(w->r, 0.3);
    int from = (int)random_below(w->r, 10) - 5, step = 1 + (int)random_below(w->r, 6);
    fputs("  measure ", w->out);
    number(w, DEPTH - 1);
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
        fprintf(w->out, "    %s %d scores %d\n", random_chance(w->r, 0.5) ? "up to" : "below", from + i * step, up ? i * 30 : 100 - i * 30);
    fprintf(w->out, "    otherwise scores %d\n", up ? 100 : 0);
}

static void criterion(struct writer *w, int i)
{
    fprintf(w->out, "criterion q%d \"q%d\" weight %u in %s\n", i, i, 1 + random_below(w->r, 5), i % 2 ? "left" : "right");
    if (random_chance(w->r, 0.3)) {
        fputs("  applies when ", w->out);
        condition(w, 2);
        fputs("\n", w->out);
    }
    switch (random_below(w->r, 4)) {
    case 0:
        fprintf(w->out, "  measure c%u\n  choices\n    p scores 0\n    q scores 80\n    s scores 40\n    r scores 100\n",
                random_below(w->r, CHOICES));
        break;
    case 1:
        fputs("  scores 60 when ", w->out);
        condition(w, DEPTH - 1);
        fputs("\n  scores 90 when ", w->out);
        condition(w, DEPTH - 1);
        fputs("\n  scores 5 otherwise\n", w->out);
        break;
    case 2:
        fputs("  points ", w->out);
        number(w, DEPTH - 1);
        fputs("\n", w->out);
        break;
    default: bands(w);
    }
    if (random_chance(w->r, 0.3))
        fprintf(w->out, "  missing scores %u\n", random_below(w->r, 4) * 25);
    fputs("end\n", w->out);
}

void random_rules(struct random *r, int size, FILE *out)
{
    struct writer w = {.r = r, .out = out};
    fputs("language en\npolicy \"Random\" version \"1\"\n", out);
    inputs(&w);
    facts(&w);
    for (; w.defined < size; w.defined++) {
        fprintf(out, "define x%d as ", w.defined);
        number(&w, DEPTH);
        fputs("\n", out);
    }
    struct writer row = w;
    row.in_row = true;
    fputs("indicator line \"line\" for each items\n  as ", out);
    number(&row, 3);
    fputs("\nindicator lines \"lines\" as sum(line over items)\n", out);
    bool by_theme = random_chance(r, 0.5);
    fprintf(out, "theme left \"left\"%s\ntheme right \"right\"%s\n", by_theme ? " weight 3" : "", by_theme ? " weight 5" : "");
    for (int i = 0; i < size; i++)
        criterion(&w, i);
    fprintf(out, "score\n  mean of %s\n  missing scores %u\n", by_theme ? "themes" : "criteria", random_below(r, 3) * 20);
    if (random_chance(r, 0.5)) {
        fputs("  at most 40 when ", out);
        condition(&w, 2);
        fputs("\n", out);
    }
    fputs("  no grade when completeness < 50 %\nend\ngrades\n  A from 70\n  B from 40\n  C from 0\nend\ngate g \"g\"\n  block when ", out);
    condition(&w, DEPTH);
    fputs("\nend\n", out);
}

/* ---- projects ---- */

static bool answers(struct random *r, double share, FILE *out, const char *name)
{
    if (!random_chance(r, share))
        return false;
    fprintf(out, ",\n\"%s\": ", name);
    return true;
}

void random_project(struct random *r, double answered, bool lists, FILE *out)
{
    char name[8];
    fputs("{\"name\": \"random\", \"date\": \"2027-05-01\"", out);
    for (int i = 0; i < COUNTS; i++) {
        snprintf(name, sizeof name, "m%d", i);
        if (answers(r, answered, out, name))
            fprintf(out, "%u", 3);
    }
    for (int i = 0; i < YES_NO - 1; i++) {
        snprintf(name, sizeof name, "b%d", i);
        if (answers(r, answered, out, name))
            fputs(random_chance(r, 0.5) ? "true" : "false", out);
    }
    for (int i = 0; i < CHOICES; i++) {
        snprintf(name, sizeof name, "c%d", i);
        if (answers(r, answered, out, name))
            fprintf(out, "\"%c\"", "pqrs"[random_below(r, 4)]);
    }
    for (int i = 0; i < DAYS; i++) {
        snprintf(name, sizeof name, "d%d", i);
        if (answers(r, answered, out, name))
            fprintf(out, "\"2027-0%u-1%u\"", 1 + random_below(r, 9), random_below(r, 10));
    }
    if (answers(r, answered, out, "t0"))
        fputs(random_chance(r, 0.5) ? "\"abc\"" : "\"xyz\"", out);
    if (answers(r, answered, out, "k0"))
        fprintf(out, "\"k%u\"", random_below(r, KEYS));
    if (lists) {
        fputs(",\n\"items\": [", out);
        uint32_t rows = random_below(r, ROWS + 1);
        for (uint32_t i = 0; i < rows; i++) {
            fprintf(out, "%s{\"_\": 0", i ? ", " : "");
            if (answers(r, answered, out, "kind"))
                fprintf(out, "\"k%u\"", random_below(r, KEYS));
            if (answers(r, answered, out, "f0"))
                fprintf(out, random_chance(r, 0.5) ? "%d" : "{\"value\": %d, \"plus_minus\": 1.5}", (int)random_below(r, 10) - 5);
            if (answers(r, answered, out, "f1"))
                fprintf(out, random_chance(r, 0.7) ? "%u" : "{\"between\": [%u, 9]}", random_below(r, 9));
            if (answers(r, answered, out, "look"))
                fprintf(out, "\"%c\"", "pqr"[random_below(r, 3)]);
            fputs("}", out);
        }
        fputs("]", out);
    }
    fputs("}\n", out);
}
