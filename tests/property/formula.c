#include "writer.h"

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
        write_condition(&row, depth - 1);
        fputs(")", w->out);
        return;
    }
    if (pick == 5)
        fputs("share(f1 where ", w->out);
    else
        fprintf(w->out, "%s(", pick == 6 ? "mean" : folds[pick]);
    if (pick == 5)
        write_condition(&row, depth - 1);
    else
        write_number(&row, depth - 1);
    if (pick == 6)
        fprintf(w->out, " weighted by f%d", random_chance(w->r, 0.8));
    fputs(" over items", w->out);
    if (filtered) {
        fputs(" where ", w->out);
        write_condition(&row, depth - 1);
    }
    fputs(pick == 5 ? ") * 2" : ")", w->out);
}

static void two(struct writer *w, int depth, const char *before, const char *between, const char *after)
{
    fputs(before, w->out);
    write_number(w, depth - 1);
    fputs(between, w->out);
    write_number(w, depth - 1);
    fputs(after, w->out);
}

void write_number(struct writer *w, int depth)
{
    if (depth <= 0 || random_chance(w->r, 0.2)) {
        leaf(w);
        return;
    }
    switch (random_below(w->r, 17)) {
    case 0:
    case 1: two(w, depth, "(", " + ", ")"); break;
    case 2: two(w, depth, "(", " - ", ")"); break;
    case 3:
    case 4: two(w, depth, "(", " * ", ")"); break;
    case 5: two(w, depth, "(", " / ", ")"); break;
    case 6: two(w, depth, "min(", "; ", ")"); break;
    case 7: two(w, depth, "max(", "; ", ")"); break;
    case 8: two(w, depth, "(", " or else ", ")"); break;
    case 9:
    case 10:
        fputs("(if ", w->out);
        write_condition(w, depth - 1);
        two(w, depth, " then ", " else ", ")");
        break;
    case 11:
        if (w->in_row)
            leaf(w);
        else
            fputs(random_chance(w->r, 0.5) ? "((years between d0 and d1) / 1 year)" : "((d1 - d0) / 1 day)", w->out);
        break;
    case 14:
    case 15:
    case 16: invent_number(w, depth); break;
    default:
        if (w->in_row && !random_chance(w->r, 0.25)) /* an aggregate inside the rows of another */
            leaf(w);
        else
            aggregate(w, depth - 1);
    }
}

void write_condition(struct writer *w, int depth)
{
    static const char *const relations[] = {" < ", " <= ", " > ", " >= ", " is ", " is not "};
    uint32_t pick = random_below(w->r, depth <= 0 ? 7 : 16);
    switch (pick) {
    case 0: fprintf(w->out, "b%u", random_below(w->r, YES_NO)); break;
    case 1: fprintf(w->out, w->in_row ? "look is %c" : "c0 is %c", (char)('p' + random_below(w->r, 3))); break;
    case 2: fprintf(w->out, "c%u is one of (p; q)", random_below(w->r, CHOICES)); break;
    case 3: fputs(random_chance(w->r, 0.5) ? "t0 matches \"^a\"" : "t0 is \"abc\"", w->out); break;
    case 4: fprintf(w->out, "d0 + %u months < d1", random_below(w->r, 40)); break;
    case 5:
        fprintf(w->out, "n%u is %s", random_below(w->r, NUMBERS),
                (const char *const[]){"known", "unknown", "given", "not applicable"}[random_below(w->r, 4)]);
        break;
    case 6:
        fprintf(w->out, "%c%u%s%d", "nmx"[random_below(w->r, w->defined > 0 ? 3 : 2)], random_below(w->r, w->defined > 0 ? 1 : 2),
                relations[random_below(w->r, 4)], (int)random_below(w->r, 8) - 2);
        break;
    case 7:
    case 8:
        fputs("(", w->out);
        write_condition(w, depth - 1);
        fputs(pick == 7 ? " and " : " or ", w->out);
        write_condition(w, depth - 1);
        fputs(")", w->out);
        break;
    case 9:
        fputs("(not ", w->out);
        write_condition(w, depth - 1);
        fputs(")", w->out);
        break;
    case 13:
    case 14:
    case 15: invent_condition(w); break;
    case 10:
        if (!w->in_row) {
            struct writer row = *w;
            row.in_row = true;
            fputs(random_chance(w->r, 0.5) ? "all(" : "any(", w->out);
            write_condition(&row, depth - 1);
            fputs(" over items)", w->out);
            break;
        }
        /* fall through */
    default: fputs("(", w->out); two(w, depth, "", relations[random_below(w->r, 6)], ")");
    }
}
