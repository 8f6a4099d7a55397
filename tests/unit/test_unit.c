/* Units: reading, displaying, converting, refusing. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/unit.h"

struct fixture {
    struct arena arena;
    struct unit_table table;
};

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    *state = f;
    return f && unit_table_start(&f->table, &f->arena) ? 0 : -1;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;
    arena_free(&f->arena);
    free(f);
    return 0;
}

static struct unit unit(struct fixture *f, const char *text)
{
    struct unit u;
    struct text part;
    enum unit_status status = unit_read(&f->table, text_of(text), &u, &part);
    if (status != UNIT_OK)
        fail_msg("'%s': status %d at '%.*s'", text, (int)status, (int)part.n, part.at);
    return u;
}

static void assert_text(struct text t, const char *expected)
{
    if (!text_is(t, expected))
        fail_msg("'%.*s' is not '%s'", (int)t.n, t.at, expected);
}

static void assert_refused(struct fixture *f, const char *text, enum unit_status expected, const char *at)
{
    struct unit u;
    struct text part;
    assert_int_equal(unit_read(&f->table, text_of(text), &u, &part), expected);
    assert_text(part, at);
    assert_true(part.at >= text || part.n == 0);
}

static void assert_shown(struct fixture *f, const char *text, const char *english, const char *french)
{
    struct unit u = unit(f, text);
    assert_text(unit_write(&f->arena, &f->table, &u, ECO_ENGLISH), english);
    assert_text(unit_write(&f->arena, &f->table, &u, ECO_FRENCH), french);
}

static void assert_factor(struct fixture *f, const char *from, const char *to, double num, double den)
{
    struct unit a = unit(f, from), b = unit(f, to);
    double n, d;
    assert_true(unit_factor(&a, &b, &n, &d));
    assert_true(n == num && d == den);
}

static void reads_factors_and_dimensions(void **state)
{
    struct fixture *f = *state;
    struct unit joule = unit(f, "J"), kwh = unit(f, "kWh"), one = unit(f, "1");
    assert_true(kwh.num == 3600000 && kwh.den == 1 && kwh.terms == 1);
    assert_true(unit_same_dimension(&joule, &kwh));
    assert_false(unit_equal(&joule, &kwh));
    assert_true(unit_is_plain_number(&one) && one.terms == 0);
    struct unit a = unit(f, "m^2*K/W"), b = unit(f, "m²·K/W"), c = unit(f, "K*W^-1/m^-2");
    assert_true(unit_equal(&a, &b) && unit_equal(&a, &c));
    struct unit minute = unit(f, "min"), candela = unit(f, "cd"), litre = unit(f, "l"), metres = unit(f, "dm³");
    assert_true(unit_is_time(&minute) && minute.num == 60);
    assert_true(candela.num == 1 && candela.den == 1);
    assert_true(unit_equal(&litre, &metres));
    struct unit rate = unit(f, "1/year"), frequency = unit(f, "Hz");
    assert_true(unit_same_dimension(&rate, &frequency));
    assert_false(unit_is_time(&rate));
}

static void spellings_are_one_unit(void **state)
{
    static const char *const same[][6] = {
        {"year", "an", "ans", "années", "année", "years"}, {"day", "jour", "jours", "j", "d", "days"},
        {"month", "mois", "months"}, {"week", "semaine", "semaines", "weeks"},
        {"kB", "ko", "kbyte", "koctet"}, {"GiB", "Gio"}, {"kgCO2e", "kgCO2eq", "kgeqCO2", "kgéqCO2", "kgCO₂e"},
        {"person", "personne", "people", "personnes", "persons"}, {"k€", "kEUR"}, {"µm", "um", "μm"},
        {"t", "Mg"}, {"tCO2e", "MgCO2e", "téqCO2"}, {"ktCO2e", "GgCO2e"}, {"kgSbeq", "kgéqSb"}, {"L", "l", "dm^3"},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        for (size_t j = 1; j < 6 && same[i][j]; j++) {
            struct unit a = unit(f, same[i][0]), b = unit(f, same[i][j]);
            if (!unit_equal(&a, &b))
                fail_msg("%s is not %s", same[i][0], same[i][j]);
        }
}

static void displays_in_both_languages(void **state)
{
    struct fixture *f = *state;
    assert_shown(f, "kgCO2e/person/year", "kgCO2e/person/year", "kgCO2e/personne/an");
    assert_shown(f, "kgéqCO2/mois", "kgCO2e/month", "kgCO2e/mois");
    assert_shown(f, "kWh", "kWh", "kWh");
    assert_shown(f, "Go/jours", "GB/day", "Go/jour");
    assert_shown(f, "Mio", "MiB", "Mio");
    assert_shown(f, "1/an", "1/year", "1/an");
    assert_shown(f, "1/m^2/week", "1/m²/week", "1/m²/semaine");
    assert_shown(f, "m^2*K/W", "m²·K/W", "m²·K/W");
    assert_shown(f, "W^-1*m^4", "m^4/W", "m^4/W");
    assert_shown(f, "1", "", "");
    assert_shown(f, "%", "%", "%");
    assert_shown(f, "kbit/s", "kbit/s", "kbit/s");
    assert_shown(f, "M€", "MEUR", "MEUR");
    assert_shown(f, "um", "µm", "µm");
}

static void atoms_cancel(void **state)
{
    struct fixture *f = *state;
    struct unit a = unit(f, "kWh/year"), b = unit(f, "kgCO2e/kWh"), u, v;
    assert_true(unit_multiply(&a, &b, &u));
    assert_text(unit_write(&f->arena, &f->table, &u, ECO_FRENCH), "kgCO2e/an");
    v = unit(f, "kgCO2e/year");
    assert_true(unit_equal(&u, &v));
    assert_true(unit_divide(&a, &a, &u) && unit_is_plain_number(&u) && u.terms == 0);
    assert_true(unit_divide(&a, &a, &a) && unit_is_plain_number(&a));        /* the result may be an operand */
    u = unit(f, "kWh/Wh");
    assert_true(unit_is_dimensionless(&u) && !unit_is_plain_number(&u) && u.num == 1000);
    u = unit(f, "um/µm");
    assert_true(unit_is_plain_number(&u) && u.terms == 0);
    struct unit full = unit(f, "m*kg*A*K*mol*cd*B*person");
    assert_true(unit_divide(&full, &full, &u) && u.terms == 0);
    struct unit swap = unit(f, "EUR/m");
    assert_true(unit_multiply(&full, &swap, &u) && u.terms == 8);
}

static void what_leaves_its_range_is_refused(void **state)
{
    struct fixture *f = *state;
    struct unit u, big = unit(f, "TWh"), many = unit(f, "m*kg*A*K*mol*cd*B*person"), power = unit(f, "m^99");
    assert_refused(f, "TWh^4", UNIT_TOO_LARGE, "TWh^4");
    assert_refused(f, "EUR/TWh^4", UNIT_TOO_LARGE, "TWh^4");
    assert_refused(f, "TWh^-4", UNIT_TOO_LARGE, "TWh^-4");
    assert_refused(f, "m^99*m^99", UNIT_TOO_LARGE, "m^99");
    assert_refused(f, "m^100", UNIT_TOO_LARGE, "^100");
    assert_refused(f, "m*kg*A*K*mol*cd*B*person*s", UNIT_TOO_LARGE, "s");
    assert_false(unit_multiply(&big, &big, &u));
    assert_true(unit_divide(&big, &big, &u));
    assert_false(unit_multiply(&many, &big, &u));
    assert_false(unit_multiply(&power, &power, &u));
    assert_true(unit_equal(&power, &(struct unit){.num = 1, .den = 1, .dimension = {99}}));
}

static void bad_text_is_refused_where_it_stands(void **state)
{
    struct fixture *f = *state;
    assert_refused(f, "", UNIT_BAD_FORM, "");
    assert_refused(f, "2 kWh", UNIT_BAD_FORM, "2");
    assert_refused(f, "2kWh", UNIT_BAD_FORM, "2kWh");
    assert_refused(f, "11", UNIT_BAD_FORM, "11");
    assert_refused(f, "1^2", UNIT_BAD_FORM, "^");
    assert_refused(f, "kWh/1", UNIT_BAD_FORM, "1");
    assert_refused(f, "kWh /year", UNIT_BAD_FORM, " ");
    assert_refused(f, "kWh/ year", UNIT_BAD_FORM, "/ ");
    assert_refused(f, "kWh/", UNIT_BAD_FORM, "/");
    assert_refused(f, "kWh·", UNIT_BAD_FORM, "·");
    assert_refused(f, "/year", UNIT_BAD_FORM, "/");
    assert_refused(f, "kWh//year", UNIT_BAD_FORM, "//");
    assert_refused(f, "m^", UNIT_BAD_FORM, "^");
    assert_refused(f, "m^-", UNIT_BAD_FORM, "^-");
    assert_refused(f, "m^0", UNIT_BAD_FORM, "^0");
    assert_refused(f, "m²³", UNIT_BAD_FORM, "³");
    assert_refused(f, "m^2m", UNIT_BAD_FORM, "m");
    assert_refused(f, "m\xC2\xA0", UNIT_BAD_FORM, "\xC2\xA0");
    assert_refused(f, "m\xC2", UNIT_UNKNOWN_NAME, "m\xC2");
    assert_refused(f, "kgCO2e/KWH", UNIT_UNKNOWN_NAME, "KWH");
    assert_refused(f, "KWH/year", UNIT_UNKNOWN_NAME, "KWH");
    assert_refused(f, "Kg", UNIT_UNKNOWN_NAME, "Kg");
    assert_refused(f, "mo", UNIT_UNKNOWN_NAME, "mo");          /* no milli-octet */
    assert_refused(f, "kmin", UNIT_UNKNOWN_NAME, "kmin");
    assert_refused(f, "kkg", UNIT_UNKNOWN_NAME, "kkg");
    assert_refused(f, "k", UNIT_UNKNOWN_NAME, "k");
}

static void any_bytes_are_survived(void **state)
{
    static const char *const pieces[] = {"k", "Wh", "²", "\xC2", "·", "/", "^", "-", "1", "9", " ", "é", "%", "\xB7"};
    struct fixture *f = *state;
    uint32_t seed = 1;
    for (int round = 0; round < 20000; round++) {
        char *text = calloc(1, 32), *exact;      /* on the heap, at its exact size, for the address sanitizer */
        for (int i = 0; i < 8; i++, seed = seed * 1664525 + 1013904223)
            strcat(text, pieces[(seed >> 16) % (sizeof pieces / sizeof *pieces)]);
        struct text t = {text, (uint32_t)strlen(text) - seed % 3}, part;
        t.at = exact = memcpy(malloc(t.n), text, t.n);
        struct unit u;
        enum unit_status status = unit_read(&f->table, t, &u, &part);
        assert_true(part.at >= t.at && part.at + part.n <= t.at + t.n);
        assert_true(status != UNIT_OK || u.num > 0);
        free(exact);
        free(text);
    }
}

static void dimensions_stay_apart(void **state)
{
    static const char *const apart[][2] = {{"person/kWh", "kWh/person"}, {"kgCO2e", "kg"}, {"kgCO2e", "kgSbeq"},
        {"kgCO2e/person", "kgCO2e"}, {"EUR", "1"}, {"kWh", "kW"}, {"B", "1"}, {"Hz", "s"}};
    struct fixture *f = *state;
    double n, d;
    for (size_t i = 0; i < sizeof apart / sizeof *apart; i++) {
        struct unit a = unit(f, apart[i][0]), b = unit(f, apart[i][1]);
        assert_false(unit_same_dimension(&a, &b));
        assert_false(unit_factor(&a, &b, &n, &d));
    }
}

static void conversions_are_exact(void **state)
{
    struct fixture *f = *state;
    assert_factor(f, "kWh", "MJ", 18, 5);
    assert_factor(f, "kgCO2e/person/year", "gCO2e/person/day", 4000, 1461);
    assert_factor(f, "%", "1", 1, 100);
    assert_factor(f, "1", "%", 100, 1);
    assert_factor(f, "year", "month", 12, 1);
    assert_factor(f, "kWh", "kWh", 1, 1);
    assert_factor(f, "nmol", "Pmol", 1, 1e24);       /* beyond 64 bits */
}

/* Expected values: LC_ALL=C.UTF-8 units -t -o%.12g THEIR_FROM THEIR_TO, GNU Units 2.22 (Debian 12). Its B is a bel and
 * its year is tropical, hence names of its own in columns three and four. */
static const struct { const char *from, *to, *their_from, *their_to; double expected; } oracle[] = {
    {"kWh", "MJ", "kWh", "MJ", 3.6},
    {"TWh", "J", "TWh", "J", 3.6e+15},
    {"kWh", "J", "kWh", "J", 3600000},
    {"W*year", "kWh", "W julianyear", "kWh", 8.766},
    {"kW*h", "MJ", "kW hour", "MJ", 3.6},
    {"MWh/year", "W", "MWh/julianyear", "W", 114.077116131},
    {"kWh/day", "W", "kWh/day", "W", 41.6666666667},
    {"kbit/s", "GB/day", "kbit/s", "gigabyte/day", 0.0108},
    {"Gbit/s", "MB/s", "gigabit/s", "megabyte/s", 125},
    {"GiB", "MB", "gibibyte", "megabyte", 1073.741824},
    {"TiB", "Gbit", "tebibyte", "gigabit", 8796.09302221},
    {"ha", "m^2", "hectare", "m^2", 10000},
    {"km^2", "ha", "km^2", "hectare", 100},
    {"mL", "cm^3", "mL", "cm^3", 1},
    {"hL", "m^3", "hL", "m^3", 0.1},
    {"L/day", "m^3/year", "L/day", "m^3/julianyear", 0.36525},
    {"g/kWh", "kg/MJ", "g/kWh", "kg/MJ", 0.000277777777778},
    {"t/ha", "g/m²", "tonne/hectare", "g/m^2", 100},
    {"km/h", "m/s", "km/hour", "m/s", 0.277777777778},
    {"week", "h", "week", "hour", 168},
    {"year", "day", "julianyear", "day", 365.25},
    {"month", "day", "julianyear/12", "day", 30.4375},
    {"year", "week", "julianyear", "week", 52.1785714286},
    {"min", "day", "min", "day", 0.000694444444444},
    {"kPa", "N/m^2", "kPa", "N/m^2", 1000},
    {"kW/m^2", "W/cm^2", "kW/m^2", "W/cm^2", 0.1},
    {"W/m^2/K", "mW/cm^2/K", "W/m^2/K", "mW/cm^2/K", 0.1},
    {"V*A", "W", "V*A", "W", 1},
    {"V*A*h", "J", "V A hour", "J", 3600},
    {"MHz", "1/min", "MHz", "1/min", 60000000},
    {"µm", "km", "micron", "km", 1e-09},
    {"daN*m", "J", "daN*m", "J", 10},
    {"dag", "mg", "dag", "mg", 10000},
    {"Gt", "kg", "gigatonne", "kg", 1e+12},
    {"kg*m^2/s^3", "W", "kg*m^2/s^3", "W", 1},
    {"mol/L", "mol/m^3", "mol/L", "mol/m^3", 1000},
    {"cd/m²", "cd/cm²", "cd/m^2", "cd/cm^2", 0.0001},
    {"person*km", "person*m", "person km", "person m", 1000},
    {"m^-1", "1/km", "m^-1", "1/km", 1000},
};

static void agrees_with_gnu_units(void **state)
{
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof oracle / sizeof *oracle; i++) {
        struct unit a = unit(f, oracle[i].from), b = unit(f, oracle[i].to);
        double n, d;
        assert_true(unit_factor(&a, &b, &n, &d));
        if (fabs(n / d / oracle[i].expected - 1) > 1e-11)
            fail_msg("%s to %s: %.17g, not %.12g", oracle[i].from, oracle[i].to, n / d, oracle[i].expected);
    }
}

static void percentages(void **state)
{
    struct fixture *f = *state;
    struct unit percent = unit(f, "%"), made = unit_percent(&f->table), one = unit_one(), u, kwh = unit(f, "kWh");
    assert_true(unit_equal(&percent, &made) && unit_is_percent(&f->table, &made));
    assert_true(unit_is_dimensionless(&percent) && !unit_is_plain_number(&percent));
    assert_false(unit_is_percent(&f->table, &one));
    assert_true(unit_multiply(&percent, &kwh, &u) && u.num == 36000 && u.terms == 2);
    assert_false(unit_is_percent(&f->table, &u));
}

static void hints_at_the_missing_factor(void **state)
{
    struct fixture *f = *state;
    struct unit have = unit(f, "kWh"), want = unit(f, "kgCO2e"), u, product;
    assert_true(unit_missing_factor(&have, &want, &u));
    assert_text(unit_write(&f->arena, &f->table, &u, ECO_ENGLISH), "kgCO2e/kWh");
    assert_true(unit_multiply(&have, &u, &product) && unit_equal(&product, &want));
    have = unit(f, "kgCO2e/person");
    assert_true(unit_missing_factor(&have, &want, &u));
    assert_text(unit_write(&f->arena, &f->table, &u, ECO_FRENCH), "personne");
}

static void declares_units(void **state)
{
    struct fixture *f = *state;
    struct unit person = unit(f, "person"), kwh = unit(f, "kWh"), year = unit(f, "year"), u;
    assert_int_equal(unit_declare(&f->table, TEXT("usager"), &person, 1, 1), UNIT_OK);
    assert_int_equal(unit_declare(&f->table, TEXT("tep"), &kwh, 116300, 10), UNIT_OK);
    assert_int_equal(unit_declare(&f->table, TEXT("appareil"), NULL, 0, 0), UNIT_OK);
    u = unit(f, "usager");
    assert_true(unit_equal(&u, &person));
    assert_shown(f, "appareil/usager/an", "appareil/usager/year", "appareil/usager/an");
    assert_factor(f, "tep", "kWh", 11630, 1);
    struct unit device = unit(f, "appareil");
    assert_false(unit_same_dimension(&device, &person) || unit_is_dimensionless(&device));
    assert_text(unit_nearest(&f->table, TEXT("Usagers")), "usager");
    assert_refused(f, "ktep", UNIT_UNKNOWN_NAME, "ktep");
    assert_int_equal(unit_declare(&f->table, TEXT("usager"), NULL, 1, 1), UNIT_TAKEN);
    assert_int_equal(unit_declare(&f->table, TEXT("kWh"), NULL, 1, 1), UNIT_TAKEN);
    assert_int_equal(unit_declare(&f->table, TEXT("a/b"), NULL, 1, 1), UNIT_BAD_FORM);
    assert_int_equal(unit_declare(&f->table, TEXT("2x"), NULL, 1, 1), UNIT_BAD_FORM);
    assert_int_equal(unit_declare(&f->table, TEXT(""), NULL, 1, 1), UNIT_BAD_FORM);
    assert_int_equal(unit_declare(&f->table, TEXT("x"), &kwh, 0, 1), UNIT_BAD_FORM);
    assert_int_equal(unit_declare(&f->table, TEXT("x"), &kwh, 1, -1), UNIT_BAD_FORM);
    assert_int_equal(unit_declare(&f->table, TEXT("x"), &year, INT64_MAX, 1), UNIT_TOO_LARGE);
}

static void declarations_have_an_end(void **state)
{
    struct fixture *f = *state;
    struct unit person = unit(f, "person");
    enum unit_status status = UNIT_OK;
    int dimensions = 0, multiples = 0;
    while ((status = unit_declare(&f->table, text_format(&f->arena, "neuf%d", dimensions), NULL, 1, 1)) == UNIT_OK)
        dimensions++;
    assert_int_equal(status, UNIT_NO_ROOM);
    assert_int_equal(dimensions, UNITS_NEW);
    while ((status = unit_declare(&f->table, text_format(&f->arena, "fois%d", multiples), &person, 2, 1)) == UNIT_OK)
        multiples++;
    assert_int_equal(status, UNIT_NO_ROOM);
    assert_int_equal(dimensions + multiples, UNITS_DECLARED);
    assert_shown(f, "neuf11*fois100", "neuf11·fois100", "neuf11·fois100");
}

static void suggests_names(void **state)
{
    static const char *const pairs[][2] = {
        {"Kwh", "kWh"}, {"kwh", "kWh"}, {"KWH", "kWh"}, {"MWH", "MWh"}, {"KgCO2e", "kgCO2e"}, {"kgCO2", "kgCO2e"},
        {"Euro", "EUR"}, {"euros", "EUR"}, {"Years", "years"}, {"yeers", "years"}, {"annee", "année"}, {"GO", "Go"},
        {"m2", "m^2"}, {"km2", "km^2"}, {"Kg", "kg"}, {"KW", "kW"}, {"S", "s"},
        {"pesron", "person"}, {"Personnes", "personnes"}, {"mounth", "month"},
        {"x", ""}, {"kx", ""}, {"kilowatt-heure", ""}, {"arbre", ""}, {"", ""},
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_text(unit_nearest(&f->table, text_of(pairs[i][0])), pairs[i][1]);
}

/* Every spelling with every prefix that it takes reads as itself, and its display reads as the same unit. */
static void what_is_displayed_can_be_read(void **state)
{
    enum { F_NONE = 0, F_SMALL = 1, F_NEAR = 2, F_LARGE = 4, F_BINARY = 8, F_SI = 7 };
    static const struct { const char *name; int64_t num, den; int families; } prefix[] = {
        {"", 1, 1, 15},
#define PREFIX(name, num, den, families) {name, num, den, families},
#include "../../engine/units.def"
    };
    static const struct { const char *name[2]; int families; int64_t num, den; } atom[] = {
#define ATOM(id, en, fr, families, num, den, ...) {{en, fr}, families, num, den},
#include "../../engine/units.def"
    };
    struct fixture *f = *state;
    for (size_t i = 0; i < sizeof atom / sizeof *atom; i++)
        for (size_t p = 0; p < sizeof prefix / sizeof *prefix; p++)
            for (int language = 0; language < 2 && (p == 0 || prefix[p].families & atom[i].families); language++) {
                char name[40];
                snprintf(name, sizeof name, "%s%s", prefix[p].name, atom[i].name[language]);
                struct unit u = unit(f, name), again;
                double expected = (double)prefix[p].num / (double)prefix[p].den * (double)atom[i].num /
                                  (double)atom[i].den;
                assert_true(fabs((double)u.num / (double)u.den / expected - 1) < 1e-15);
                struct text shown = unit_write(&f->arena, &f->table, &u, (enum eco_language)language), part;
                assert_int_equal(unit_read(&f->table, shown, &again, &part), UNIT_OK);
                assert_true(unit_equal(&u, &again));
                assert_true(again.term[0].atom == u.term[0].atom && again.term[0].prefix == u.term[0].prefix);
            }
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(reads_factors_and_dimensions), TEST(spellings_are_one_unit), TEST(displays_in_both_languages),
        TEST(atoms_cancel), TEST(what_leaves_its_range_is_refused), TEST(bad_text_is_refused_where_it_stands),
        TEST(any_bytes_are_survived), TEST(dimensions_stay_apart), TEST(conversions_are_exact),
        TEST(agrees_with_gnu_units), TEST(percentages), TEST(hints_at_the_missing_factor), TEST(declares_units),
        TEST(declarations_have_an_end), TEST(suggests_names), TEST(what_is_displayed_can_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
