#include "writer.h"

#include <stdlib.h>

/* ---- declarations ---- */

static void inputs(struct writer *w)
{
    fputs("unit page \"page\"\nunit book is 12 page\n"
          "input e0 \"e0\" : quantity in [kWh/year] range 0 to 20000\n"
          "input u0 \"u0\" : count in [person] range 0 to 50\n"
          "input p0 \"p0\" : percent, may be not applicable\n"
          "input h0 \"h0\" : quantity in [month] range 0 to 60, default 6 month \xC2\xB1 2 month because \"usual\"\n"
          "input g0 \"g0\" : count in [page] range 0 to 100\n"
          "input w0 \"w0\" : number range 2 to 6, default n1 * 2 because \"twice, within the range\"\n"
          "group site \"Site\"\n  input area \"area\" : quantity in [m^2] range 0 to 400, asked when site.shared\n"
          "  input shared \"shared\" : yes or no\nend\n",
          w->out);
    fprintf(w->out, "input z0 \"z0\" : key of sorts, default s1%s because \"usual\"\n", random_chance(w->r, 0.3) ? " \xC2\xB1 0" : "");
}

static void tables(struct writer *w)
{
    static const char *const births[] = {"2024-02-29", "unknown", "2027-03-31", "not applicable"};
    fputs("table sorts \"Sorts\" keyed by sort\n  source \"made up\"\n"
          "  | sort | weight [kg] | old : yes or no | name : text | twin : key of devices | born : date |\n",
          w->out);
    for (int i = 0; i < 3; i++)
        fprintf(w->out, "  | %s | %s | %s | \"%s\" | k%u | %s |\n", (const char *const[]){"s0", "s1", "\"s 2\""}[i],
                (const char *const[]){"2 \xC2\xB1 10 %", "1500 g", "0.25 t", "not applicable", "unknown"}[random_below(w->r, 5)],
                random_chance(w->r, 0.5) ? "yes" : "no", random_chance(w->r, 0.5) ? "abc" : "xyz", random_below(w->r, 4),
                births[random_below(w->r, 4)]);
    fputs("  | otherwise | 4 \xC2\xB1 50 % | no | \"other\" | k1 | 2026-12-31 |\nend\n", w->out);
    fprintf(w->out,
            "value limit \"limit\" in [gCO2e/kWh] source \"made up\"\n  from 2024-05-17 is %u\n  from 2027-05-01 is 80\nend\n",
            60 + random_below(w->r, 60));
}

/* Rows that ascend in two units, some of them twice at one place. */
static void curves(struct writer *w)
{
    int place = (int)random_below(w->r, 5) - 4, uses = 0;
    bool twice = false;
    fputs("table slopes \"Slopes\" keyed by step\n  source \"made up\"\n  | step | place | height [kg] | use [kWh/year] | part : percent |\n", w->out);
    for (unsigned i = 0; i < 3 + random_below(w->r, 3); i++) {
        fprintf(w->out, "  | t%u | %d | %s | %d | %u |\n", i, place,
                (const char *const[]){"2", "1500 g", "0", "0.01 t", "-3", "7.5"}[random_below(w->r, 6)], uses, i * 12);
        twice = !twice && random_chance(w->r, 0.3);
        place += twice ? 0 : 1 + (int)random_below(w->r, 5);
        uses += 1500 + (int)random_below(w->r, 4000);
    }
    fputs("end\ncurve bend \"bend\" from slopes.place to slopes.height\ncurve climb from slopes.use to slopes.part\n", w->out);
}

/* Functions, decisions, and a definition for each row of a table. */
static void definitions(struct writer *w)
{
    struct writer row = *w;
    row.in_row = true;
    fputs("function made_of (k : key of devices ; n)\n  as devices[k].made * n when n > 0\n  as devices[k].used otherwise\n"
          "function warm (e in [kWh/year] ; t in [year]) in [MJ]\n  as e * t\n"
          "function is_old (s : key of sorts) as sorts[s].old or sorts[s].weight > 1 kg\n"
          /* parameters that hide inputs from their own function, and from no other */
          "function shifted (a) as a + n0\nfunction hiding (n0)\n  as shifted(1) when n0 >= 2\n  as n0 - m0 otherwise\n"
          "function asking (n0)\n  as shifted(2) when n0 is known\n  as 4 otherwise\n"
          "function folded (f0) as f0 * sum(f1 over items)\n"
          "define size : one of small, large\n  as small when u0 < 10 person\n  as large when ",
          w->out);
    write_condition(w, 0);
    fputs("\n  as small otherwise\ndefine heavy for each sorts as weight / 1 kg when old\n  as ", w->out);
    fputs(random_chance(w->r, 0.5) ? "3" : "devices[twin].made", w->out);
    fputs(random_chance(w->r, 0.5) ? " otherwise\nindicator" : " otherwise\nheadline", w->out);
    fputs(" carbon \"carbon\" in [kgCO2e/year] as e0 * limit\n"
          "indicator far \"far\" in [year] for each items\n  as h0 when ",
          w->out);
    write_condition(&row, 0);
    fputs("\n  as 2 * h0 when look is p\n  as 1 year otherwise\n", w->out);
    fputs("indicator farthest \"farthest\" in [month] as max(far over items)\nindicator due \"due\" as d0 + 1 month\n"
          "define all_used as sum(used over devices)\nindicator label \"label\" as size\n"
          "indicator looks \"looks\" as list of (look over items; 3)\n"
          "define heft for each a in items as sum(y.pf0 * devices[y.pk].used over y in a.parts where y.pl is not q)\n"
          "indicator reach \"reach\" for each y in items.parts as pf0 * f1 + items.f0\n"
          "define rank for each y in items.parts as count(e in items.parts where e.pf1 > y.pf1)\n"
          "indicator inner_names \"inner names\" as list of (pl over items.parts; 2)\n"
          "define ahead for each a in items as count(b in items where b.f1 > a.f1 or kind is a.kind)\n"
          "indicator uses \"uses\" for each d in devices as sum(a.f1 * d.used over a in items where a.kind is d)\n"
          "indicator chosen \"chosen\" as z0\nindicator named \"named\" as sorts[z0].name\n",
          w->out);
}

void invent_facts(struct writer *w)
{
    inputs(w);
    tables(w);
    curves(w);
    definitions(w);
}

/* ---- expressions ---- */

static const char *const numbers[] = {
    "(e0 / 1 MWh/year)", "(u0 / 2 person)", "(p0 * 3)", "(p0 / 1 %)", "(h0 / 1 year)", "(site.area / 10 m^2)", "(g0 / 1 book)",
    "(sorts[z0].weight / 1 kg)", "(sorts[\"s 2\"].weight / 100 g)", "devices[sorts[z0].twin].made", "made_of(k0; n1)",
    "(warm(e0; h0) / 1 kWh)", "(max(e0; 0; 1 MWh/year) / 1 kWh/year)", "((months between d0 and as_of) / 1 month)",
    "((days between d1 and as_of) / 30 day)", "((years between d0 and (d1 + 1 year)) / 1 year)", "(-n0)", "min(n0; n1; m0)",
    "(share(weight where old over sorts) * 3)", "(count(sorts where old) - 1)",
    "(sum(weight over sorts where is_old(z0)) / 1 kg)", "(share(look is p over items) * 4)", "(carbon / 10 kgCO2e/year)",
    "sum(heavy over sorts)", "(max(far over items) / 1 month)", "((if site.shared then e0 else 0 kWh/year) * 1 h / 1 Wh)",
    "((e0 - 1 MWh/year) * 10 % / 1 kWh/year)", "count(items)", "mean(devices[twin].made weighted by weight over sorts)",
    "((d0 - as_of) / 1 week)", "(min(h0; 1 year) / 1 month)", "((if b0 then p0 else 40 %) / 1 %)", "((p0 or else 30 %) * 10)",
    "(mean(h0 over items where look is known) / 1 year)", "min(f0 over items where kind is k0)",
    "(share(f1 where kind is k1 over items where look is not p) / 1 %)", "devices[\"k1\"].made",
    "((days between d0 and (max(d1; as_of))) / 1 week)", "((months between d1 and d0) / 1 month)", "(all_used * 2)",
    "sum(marks over devices)", "marks[k0]", "(marks[\"k1\"] + 1)", "marks[sorts[z0].twin]", "sum(d.marks * d.used over d in devices)",
    "count(devices where ticks)", "sum(marks[kind] over items)", "sum(a.sizes[a.kind] over a in items)",
    "max(sum(a.sizes[d] over a in items) over d in devices)", "count(a in items where any(a.looks[d] is p over d in devices))",
    "mean(count(b in items where b.sizes[k1] > a.sizes[a.kind]) over a in items)", "(if marks[k0] > 0 then 1 / marks[k1] else 2)",
    "sum(ahead over items)", "uses[k0]", "(uses[\"k1\"] + heavy[z0])", "sum(uses[a.kind] over a in items)", "sum(uses over devices)", "max(d.uses over d in devices where d is k0)", "count(a in items where a.f0 > 1)",
    "mean(count(b in items where b.f0 > a.f0) weighted by a.f1 over a in items)", "count(d in devices where kind is k0 or d.used > 3)",
    "sum((if a.old then sum(b.weight over b in sorts where b.twin is a.twin) else weight) / 1 kg over a in sorts)",
    "min((if a.f0 > 0 then sum((if b.f0 > 0 then b.f0 else a.f0) over b in items) else f1) over a in items)",
    "sum(pf0 over items.parts)", "count(items.parts where pf1 > f1)", "mean(pf0 weighted by pf1 over y in items.parts where y.pl is p)",
    "max(sum(y.pf0 over y in a.parts) over a in items)", "sum(heft over items)", "sum(reach over items.parts where f0 > n0)", "max(rank over items.parts)",
    "(share(pf1 where pl is p over items.parts) / 1 %)", "last(pf0 by pf1 over items.parts where look is not p)", "sum(mean(pf1 over parts) over items)",
    "count(a in items where any(y.pf1 > a.f1 over y in a.parts))", "sum((if f0 > 0 then count(parts) else heft) over items)", "count(items.parts)",
    "max(first(pf0 by pf1 over parts) over items)", "min(reach over y in items.parts where all(z.pf0 <= y.pf0 over z in items.parts))",
    "sum(ps over items.parts)", "count(y in items.parts where y.pj[k1] is p)", "sum((if pl is p then devices[pk].made else f1) over items.parts)",
    "(mean(share(pl is p over parts) over items where look is known) / 1 %)", "count(d in devices where any(y.pk is d over y in items.parts))",
    "sum(count(e in a.parts where e.pf0 > a.f0) * f1 over a in items)", "count(y in items.parts where any(e.pf0 > y.pf0 over e in items.parts where e.pl is p))",
    "w0", "(w0 * n0)", "hiding(n1)", "hiding(n0 * 2)", "asking(n1)", "folded(2)", "sum((if f1 > 3 then folded(1) else f1) over items)",
    "(if n0 >= 4 then hiding(1) else shifted(n1))", "(if n0 < 3 and n1 is known then asking(n0) else hiding(m0))",
    "(year of d0 - year of as_of)", "max((if f0 <= 5 then folded(f1) else hiding(f0)) over items)", "last(f0 by f1 over items)", "last(f1 * n0 by f0 over items where look is p)",
    "first(f0 by (if look is p then d0 else d1) over items)", "(last(weight by born over sorts) / 1 kg)", "first(made by used over devices)",
    "last(devices[kind].made by f1 + n1 over items where f0 > n0)", "(last(far by f0 over items) / 1 month)",
    "(bend(n0) / 1 kg)", "(bend(m0 - 3) / 100 g)", "(climb(e0) / 1 %)", "(climb(bend(n1) * 1 MWh/t/year) * 4)",
    "(max(bend(f0) over items) / 1 kg)", "(sum(climb(f1 * 1 MWh/year) over items where look is not p) / 1 %)", "(bend(h0 / 1 year) / 1 kg)",
    "rounded(n0 to 0.5)", "rounded(n1 * 1.5 to 1)", "rounded down(m0 / 4 to 0.25)", "rounded up(n0 to 3)",
    "(rounded(e0 to 0.1 MWh/year) / 1 kWh/year)", "(rounded down(p0 to 5 %) / 1 %)", "(rounded up(h0 to 1 year) / 1 month)",
    "sum(rounded(f0 to 2) over items)",
};

static const char *const conditions[] = {
    "n0 is from 0 to 5", "n1 is not from -2 to m0", "k0 is k1", "k0 is one of (k1; k2)", "z0 is s0", "sorts[z0].old",
    "size is small", "site.shared", "e0 > 3 MWh/year", "p0 < 50 %", "d0 < as_of", "d1 >= 2027-06-15", "sorts[z0].born < d0",
    "sorts[z0].name is \"abc\"", "e0 is known", "h0 is given", "p0 is not applicable", "site.area is unknown", "is_old(z0)",
    "b0 is b1", "t0 is not \"abc\"", "limit < 0.1 kgCO2e/kWh", "0.1 + 0.2 <= 0.3", "h0 + 1 year > 18 month",
    "d0 + 30 days is d1", "sorts[z0].twin is k0", "any(weight > 3 kg over sorts where old)", "u0 is 10 person", "c0 is not p",
    "any(a.kind is k0 over a in items)", "any(all(a.look is b.look over b in items where b.f1 > 2) over a in items)",
    "ticks[k0]", "any(looks[k1] is p over items)", "marks[k0] is given", "marks[k1] is known",
    "any(pl is p over items.parts)", "all(pf0 < f1 over items.parts where look is p)", "any(all(y.pf0 > 0 over y in a.parts) over a in items)",
    "count(items.parts) > 2", "last(pl by pf0 over items.parts) is q",
    "b1 is yes", "(b0 or else b1)", "(b2 or else no)", "max(d0; d1) > as_of",
    "(c0 or else q) is q", "(if b1 then c0 else q) is p", "(k0 or else k2) is k2", "(if b0 then size else large) is large",
    "d0 is from 2027-01-01 to as_of", "(if b0 then d0 else d1) < as_of", "as_of is known", "u0 is from 5 person to 20 person",
    "climb(e0) < 24 %", "rounded(n0 to 1) is n0", "rounded(bend(n0) to 1 kg) > 2 kg", "bend(n0) is 2 kg",
    "last(name by born over sorts) is \"abc\"", "first(look by f0 over items where f1 > n0) is p", "last(kind by f1 over items) is k1",
    "last((if b1 then d0 else d1) by f0 over items) < as_of", "first(look is q by f1 over items where look is known)", "d0 + 1 month < d1 + 5 days",
    "year of d0 <= year of d1", "year of (d0 + 1 month) is 2027", "d0 + h0 < d1", "d1 - 2 years + 1 week >= d0",
};

/* Outside of rows only. */
static const char *const listings[] = {
    "list of (look over items where f0 > n0) is \"p, q\"", "list of (kind over items; 2) matches \"k1.*other\"",
    "list of (name over sorts where weight > 3 kg) is not \"none\"", "list of (look over items where f1 is given) matches \"^p(, p)*$\"",
};

static const char *const row_conditions[] = {
    "kind is k1", "kind is k0", "uses[kind] > 2", "looks[kind] is p", "sizes[k0] > f1", "looks[\"k2\"] is not applicable", "kind is one of (k0; k3)", "f1 is given", "f0 is known", "look is not applicable",
    "look is not p", "far > 1 year", "f0 is from -1 to f1", "devices[kind].used is unknown", "(kind or else k2) is k2",
    "any(pf0 > f0 over parts)", "count(parts) > 1", "heft > 0", "(kind is k0 and k0 is k0)", "any(b.f1 < f1 over b in items)", "ahead > 1",
};

enum {
    PLAIN_NUMBERS = sizeof numbers / sizeof numbers[0],
    CONDITIONS = sizeof conditions / sizeof conditions[0],
    LISTINGS = sizeof listings / sizeof listings[0],
    ROW_CONDITIONS = sizeof row_conditions / sizeof row_conditions[0]
};

void invent_number(struct writer *w, int depth)
{
    uint32_t pick = random_below(w->r, PLAIN_NUMBERS + 4);
    if (pick < PLAIN_NUMBERS) {
        fputs(numbers[pick], w->out);
        return;
    }
    fprintf(w->out, "made_of(%s; ", w->in_row ? "kind" : random_chance(w->r, 0.5) ? "k0" : "k2");
    write_number(w, depth - 1);
    fputs(")", w->out);
}

void invent_condition(struct writer *w)
{
    if (!w->in_row && random_chance(w->r, 0.1))
        fprintf(w->out, "(%s)", listings[random_below(w->r, LISTINGS)]);
    else if (w->in_row && random_chance(w->r, 0.5))
        fputs(row_conditions[random_below(w->r, ROW_CONDITIONS)], w->out);
    else
        fprintf(w->out, "(%s)", conditions[random_below(w->r, CONDITIONS)]);
}

/* ---- breakdowns ---- */

/* The same term and condition are a figure of the breakdown and, over the whole list, an indicator. */
static void invent_breakdown(struct writer *w, char name, const char *keys)
{
    char *condition = NULL, *term = NULL;
    size_t n;
    struct writer row = *w;
    row.in_row = true;
    row.out = open_memstream(&condition, &n);
    write_condition(&row, 1);
    fclose(row.out);
    row.out = open_memstream(&term, &n);
    write_number(&row, 2);
    fclose(row.out);
    fprintf(w->out, "breakdown br%c \"br%c\" of items where %s by %s\n  column all as sum(%s)\n  column n as count(items)\n", name, name,
            condition, keys, term);
    fprintf(w->out, "  column mean as mean(%s weighted by f1)\n  column most as max(f0)\n  column latest as last(look by f1)\n"
                    "  column named as list of (kind where look is known; 3)\n  column share as share(f1 where look is p)\n"
                    "  column mix as (if count(items) > 1 then sum(f0 where f1 > 2) / count(items) else n0)\n  column some as count(", term);
    row.out = w->out;
    write_condition(&row, 1);
    fprintf(w->out, ")\nend\nindicator whole_%c \"whole\" as sum(%s over items where %s)\n", name, term, condition);
    free(condition);
    free(term);
}

void invent_breakdowns(struct writer *w)
{
    static const char *const keys[] = {"kind", "look", "(look is p)", "look, kind", "devices[kind].used > 3, look", "sorts[z0].name, kind",
                                       "year of (if look is p then d0 else d1)", "(kind or else k1)", "kind, f1 > 4"};
    for (int i = 0; i < 2; i++)
        if (random_chance(w->r, 0.5))
            invent_breakdown(w, (char)('0' + i), keys[random_below(w->r, sizeof keys / sizeof keys[0])]);
    if (random_chance(w->r, 0.3))
        fputs("breakdown br8 \"br8\" of items.parts where pf0 < 5 by items.kind, pl\n  column all as sum(reach)\n  column n as count(items.parts)\n"
              "  column mean as mean(pf0 * f0 weighted by pf1)\nend\nindicator whole_8 \"whole\" as sum(reach over items.parts where pf0 < 5)\n", w->out);
    if (random_chance(w->r, 0.3))
        fputs("breakdown br9 \"br9\" of sorts by name\n  column all in [kg] as sum(weight)\n  column n as count(sorts)\n"
              "  column latest as last(old by born)\nend\nindicator whole_9 \"whole\" in [kg] as sum(weight over sorts)\n", w->out);
}

/* ---- criteria and remarks ---- */

/* Questions of one kind, one of which may follow from other answers. */
void invent_checklist(struct writer *w)
{
    w->r->questions = random_chance(w->r, 0.6) ? 0 : 1 + random_below(w->r, 16) * 2;
    if (!w->r->questions)
        return;
    fprintf(w->out, "checklist sheet \"sheet\" keyed by id\n  source \"made up\"\n  answer good scores 100\n  answer fair scores %u\n"
                    "  answer bad scores 0\n", random_below(w->r, 100));
    if (random_chance(w->r, 0.5))
        fprintf(w->out, "  missing scores %u\n", random_below(w->r, 100));
    fputs("  weight by rank : high 1.5; low 1\n  can change\n  fix \"Do it.\"\n  | id | rank | theme | not_applicable | label |\n", w->out);
    for (int i = 0; i < 3; i++)
        fprintf(w->out, "  | \"1.%d\" | %s | %s | %s | \"Question %d\" |\n", i * 9 + 1, i == 0 ? "high" : i == 1 ? "low" : random_chance(w->r, 0.5) ? "high" : "low",
                random_chance(w->r, 0.5) ? "left" : "right", w->r->questions >> (2 + i) & 1 ? "yes" : "no", i);
    fputs("end\n", w->out);
    if (w->r->questions & 2) {
        fputs("answer sheet[\"1.10\"] asked when ", w->out);
        write_condition(w, 1);
        fputs("\n", w->out);
    }
    if (random_chance(w->r, 0.7)) {
        fputs("answer sheet[\"1.19\"]\n  as good when ", w->out);
        write_condition(w, 2);
        fputs("\n  as fair when ", w->out);
        write_condition(w, 1);
        fputs("\n  as bad otherwise\n", w->out);
    }
}

static void parts(struct writer *w)
{
    fputs("  adds 30 when ", w->out);
    write_condition(w, 2);
    fputs("\n  adds 10 when ", w->out);
    write_condition(w, 1);
    fputs("\n  adds by c0 : p 0 ; q 30 ; s 60 ; r 10\n", w->out);
}

static void bands_of_energy(struct writer *w)
{
    fputs("  measure e0 / u0 in [MWh/person/year]\n  bands less is better\n", w->out);
    fputs(random_chance(w->r, 0.5) ? "    up to 0.05 scores 100\n    below 0.2 scores 70\n"
                                     "    up to 300 kWh/person/year scores 20\n    otherwise scores 0\n"
                                   : "    above 1 scores 0\n    from 0.1 scores 35\n    otherwise scores 90\n",
          w->out);
}

static void carbon(struct writer *w)
{
    fputs("  scores 15 \"first\" when ", w->out);
    write_condition(w, 1);
    fputs("\n  measure limit * p0 in [kgCO2e/kWh]\n", w->out);
    fputs(random_chance(w->r, 0.5)
              ? "  bands\n    up to limit scores 100\n    otherwise scores 10\n"
              : "  scale less is better\n    at 0.02 scores 100\n    at 0.06 scores 40\n    above 0.06 scores 0\n",
          w->out);
}

void invent_criterion_body(struct writer *w)
{
    switch (random_below(w->r, 7)) {
    case 0: parts(w); break;
    case 1: bands_of_energy(w); break;
    case 2: carbon(w); break;
    case 3: fputs("  measure b1\n  choices\n    yes scores 100\n    no scores 15\n", w->out); break;
    case 4: fputs("  measure size\n  choices\n    small scores 80\n    large scores 20\n", w->out); break;
    case 5:
        fputs("  measure p0 in [%]\n  scale more is better\n    below 50 scores 0\n    at 50 scores 30\n    at 90 scores 100\n",
              w->out);
        break;
    default:
        fputs("  measure h0 in [year]\n  bands more is better\n    from 2 scores 100\n    above 1 scores 60\n"
              "    from 3 month scores 20\n    otherwise scores 0\n",
              w->out);
    }
}

void invent_remark(struct writer *w)
{
    fputs("remark odd \"odd\"\n", w->out);
    if (random_chance(w->r, 0.3)) {
        fputs("  applies when ", w->out);
        write_condition(w, 1);
        fputs("\n", w->out);
    }
    fputs("  warn when ", w->out);
    write_condition(w, 2);
    fputs("\n  warn when any gate blocks or completeness < 30 %\nend\n", w->out);
}

/* ---- answers ---- */

static void answer_checklist(struct random *r, double answered, FILE *out)
{
    static const char *const answers[] = {"\"good\"", "\"fair\"", "\"bad\"", "{\"not_applicable\": \"none\"}"};
    if (!r->questions)
        return;
    fputs(",\n\"sheet\": {\"_\": 0", out);
    for (unsigned i = 0; i < 3; i++)            /* what is asked at times only is left to the rules */
        if (random_chance(r, answered) && !(i == 1 && (r->questions & 2)))
            fprintf(out, ", \"1.%u\": %s", i * 9 + 1, answers[random_below(r, r->questions >> (2 + i) & 1 ? 4 : 3)]);
    fputs("}", out);
}

void invent_answers(struct random *r, double answered, FILE *out)
{
    static const char *const energies[] = {"0",
                                           "2500",
                                           "\"3 MWh/year\"",
                                           "{\"value\": 36, \"unit\": \"MJ/day\", \"plus_minus\": 4}",
                                           "{\"between\": [100, 400]}",
                                           "\"1.5 kW\""};
    static const char *const months[] = {"6", "\"2 years\"", "0", "{\"value\": 18, \"plus_minus\": 6}", "\"90 days\""};
    static const char *const shares[] = {"43", "\"12,5 %\"", "50", "{\"not_applicable\": \"none\"}", "{\"between\": [40, 80]}",
                                         "0"};
    if (write_answer(r, answered, out, "e0"))
        fputs(energies[random_below(r, 6)], out);
    if (write_answer(r, answered, out, "u0"))
        fprintf(out, random_chance(r, 0.8) ? "%u" : "{\"between\": [%u, 45]}", random_below(r, 4) * 10);
    if (write_answer(r, answered, out, "p0"))
        fputs(shares[random_below(r, 6)], out);
    if (write_answer(r, answered, out, "h0"))
        fputs(months[random_below(r, 5)], out);
    if (write_answer(r, answered, out, "g0"))
        fputs(random_chance(r, 0.5) ? "\"2 book\"" : "7", out);
    if (write_answer(r, answered < 1 ? answered / 2 : 1, out, "w0"))
        fprintf(out, "%u", 2 + random_below(r, 5));
    if (write_answer(r, answered, out, "z0"))
        fputs((const char *const[]){"\"s0\"", "\"s1\"", "\"s 2\"", "\"elsewhere\""}[random_below(r, 4)], out);
    answer_checklist(r, answered, out);
    if (write_answer(r, answered, out, "site"))
        fputs((const char *const[]){"{\"shared\": false}", "{\"shared\": true, \"area\": 35.5}",
                                    "{\"shared\": true, \"area\": \"0.01 ha\"}", "{\"shared\": true, \"area\": null}",
                                    "{\"area\": \"\"}"}[random_below(r, 5)],
              out);
}
