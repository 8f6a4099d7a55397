#include "unit.h"

#include <string.h>

enum family { F_NONE = 0, F_SMALL = 1, F_NEAR = 2, F_LARGE = 4, F_BINARY = 8, F_SI = F_SMALL | F_NEAR | F_LARGE };

enum dimension {
#define DIMENSION(id, symbol) id,
#include "units.def"
    BASE_DIMENSIONS
};

_Static_assert(BASE_DIMENSIONS + UNITS_NEW == UNIT_DIMENSIONS, "a unit has an exponent for each base dimension");

enum builtin {
#define ATOM(id, ...) ATOM_##id,
#include "units.def"
    ATOMS
};

static const char *const dimension_symbol[BASE_DIMENSIONS] = {
#define DIMENSION(id, symbol) symbol,
#include "units.def"
};

struct unit_atom {
    struct text name[ECO_LANGUAGES];
    uint8_t families;
    int64_t num, den;
    const char *meaning[ECO_LANGUAGES];
    int8_t dimension[UNIT_DIMENSIONS];
};

static const struct unit_atom builtin_atom[ATOMS] = {
#define ATOM(id, en, fr, families, num, den, means, signifie, ...)                                                     \
    {{{en, sizeof(en) - 1}, {fr, sizeof(fr) - 1}}, families, num, den, {means, signifie}, {__VA_ARGS__}},
#include "units.def"
};

static const struct spelling { struct text name; int16_t atom; } spellings[] = {
#define ATOM(id, en, fr, ...) {{en, sizeof(en) - 1}, ATOM_##id}, {{fr, sizeof(fr) - 1}, ATOM_##id},
#define ALIAS(id, name) {{name, sizeof(name) - 1}, ATOM_##id},
#include "units.def"
};

/* Number 0 is no prefix. */
static const struct prefix { struct text name; int64_t num, den; uint8_t families; } prefixes[] = {
    {{"", 0}, 1, 1, 0},
#define PREFIX(name, num, den, families) {{name, sizeof(name) - 1}, num, den, families},
#include "units.def"
};

enum { SPELLINGS = sizeof spellings / sizeof *spellings, PREFIXES = sizeof prefixes / sizeof *prefixes };

static const struct unit_atom *atom_of(const struct unit_table *table, int16_t atom)
{
    return atom < ATOMS ? &builtin_atom[atom] : &table->v[atom - ATOMS];
}

/* ---- Arithmetic ---- */

static int64_t common_divisor(int64_t a, int64_t b)
{
    return b ? common_divisor(b, a % b) : a;
}

/* *num / *den times by_num / by_den, all in lowest terms: reduced crosswise first, so that only a result out of range
 * overflows. After false the two are worthless. */
static bool scale(int64_t *num, int64_t *den, int64_t by_num, int64_t by_den)
{
    int64_t first = common_divisor(*num, by_den), second = common_divisor(by_num, *den);
    return !__builtin_mul_overflow(*num / first, by_num / second, num) &&
           !__builtin_mul_overflow(*den / second, by_den / first, den);
}

/* Where the atom of `term` stands in the unit, or the number of terms. */
static int term_index(const struct unit *unit, struct unit_term term)
{
    int i = 0;
    while (i < unit->terms && (unit->term[i].atom != term.atom || unit->term[i].prefix != term.prefix))
        i++;
    return i;
}

static bool add_term(struct unit *unit, struct unit_term term, int sign)
{
    int i = term_index(unit, term);
    if (i == UNIT_TERMS)
        return false;
    if (i == unit->terms)
        unit->term[unit->terms++] = (struct unit_term){term.atom, term.prefix, 0};
    int power = unit->term[i].power + sign * term.power;
    unit->term[i].power = (int8_t)power;
    if (power == 0) {
        unit->terms--;
        memmove(&unit->term[i], &unit->term[i + 1], (size_t)(unit->terms - i) * sizeof *unit->term);
        unit->term[unit->terms] = (struct unit_term){0};
    }
    return power >= -INT8_MAX && power <= INT8_MAX;
}

/* a * b or, with sign -1, a / b. */
static bool combine(const struct unit *a, const struct unit *b, int sign, struct unit *out)
{
    struct unit result = *a;
    if (!scale(&result.num, &result.den, sign > 0 ? b->num : b->den, sign > 0 ? b->den : b->num))
        return false;
    for (int i = 0; i < UNIT_DIMENSIONS; i++) {
        int exponent = a->dimension[i] + sign * b->dimension[i];
        if (exponent < -INT8_MAX || exponent > INT8_MAX)
            return false;
        result.dimension[i] = (int8_t)exponent;
    }
    /* What cancels goes first: eight terms over the same eight are none, never nine in between. */
    for (int fresh = 0; fresh < 2; fresh++)
        for (int i = 0; i < b->terms; i++)
            if ((term_index(a, b->term[i]) == a->terms) == fresh && !add_term(&result, b->term[i], sign))
                return false;
    *out = result;
    return true;
}

bool unit_multiply(const struct unit *a, const struct unit *b, struct unit *product)
{
    return combine(a, b, 1, product);
}

bool unit_divide(const struct unit *a, const struct unit *b, struct unit *quotient)
{
    return combine(a, b, -1, quotient);
}

bool unit_missing_factor(const struct unit *have, const struct unit *want, struct unit *factor)
{
    return combine(want, have, -1, factor);
}

bool unit_factor(const struct unit *from, const struct unit *to, double *num, double *den)
{
    if (!unit_same_dimension(from, to))
        return false;
    int64_t n = from->num, d = from->den;
    bool exact = scale(&n, &d, to->den, to->num);
    /* Beyond 64 bits the two products are rounded, each once: still right to the last digits. */
    *num = exact ? (double)n : (double)from->num * (double)to->den;
    *den = exact ? (double)d : (double)from->den * (double)to->num;
    return true;
}

/* ---- Questions ---- */

struct unit unit_one(void)
{
    return (struct unit){.num = 1, .den = 1};
}

static bool unit_of(const struct unit_table *table, struct unit_term term, struct unit *unit)
{
    const struct unit_atom *atom = atom_of(table, term.atom);
    *unit = (struct unit){.num = atom->num, .den = atom->den, .term = {term}, .terms = 1};
    memcpy(unit->dimension, atom->dimension, sizeof unit->dimension);
    return scale(&unit->num, &unit->den, prefixes[term.prefix].num, prefixes[term.prefix].den);
}

struct unit unit_percent(const struct unit_table *table)
{
    struct unit percent;
    unit_of(table, (struct unit_term){ATOM_PERCENT, 0, 1}, &percent);
    return percent;
}

bool unit_is_dimensionless(const struct unit *unit)
{
    return unit_same_dimension(unit, &(struct unit){0});
}

bool unit_is_plain_number(const struct unit *unit)
{
    return unit->num == 1 && unit->den == 1 && unit_is_dimensionless(unit);
}

bool unit_is_percent(const struct unit_table *table, const struct unit *unit)
{
    (void)table;
    return unit->terms == 1 && unit->term[0].atom == ATOM_PERCENT && unit->term[0].power == 1;
}

bool unit_same_dimension(const struct unit *a, const struct unit *b)
{
    return memcmp(a->dimension, b->dimension, sizeof a->dimension) == 0;
}

bool unit_equal(const struct unit *a, const struct unit *b)
{
    return a->num == b->num && a->den == b->den && unit_same_dimension(a, b);
}

bool unit_is_time(const struct unit *unit)
{
    return unit_same_dimension(unit, &(struct unit){.dimension = {[SECOND] = 1}});
}

/* ---- Names ---- */

static int16_t atom_named(const struct unit_table *table, struct text name)
{
    for (uint32_t i = 0; i < table->n; i++)
        if (text_equal(table->v[i].name[0], name))
            return (int16_t)(ATOMS + i);
    for (int i = 0; i < SPELLINGS; i++)
        if (text_equal(spellings[i].name, name))
            return spellings[i].atom;
    return -1;
}

/* An atom's own name before a prefixed one: cd is the candela, whatever c and d may be. */
static bool find_term(const struct unit_table *table, struct text name, struct unit_term *term)
{
    uint8_t p = 0;
    *term = (struct unit_term){atom_named(table, name), 0, 1};
    while (term->atom < 0 && ++p < PREFIXES) {
        struct text head = prefixes[p].name;
        if (name.n > head.n && memcmp(name.at, head.at, head.n) == 0)
            term->atom = atom_named(table, (struct text){name.at + head.n, name.n - head.n});
        if (term->atom >= 0 && !(atom_of(table, term->atom)->families & prefixes[p].families))
            term->atom = -1;
    }
    /* Other spellings of one prefix are one prefix, so that um and µm cancel. */
    while (p > 0 && p < PREFIXES && prefixes[p].num == prefixes[p - 1].num && prefixes[p].den == prefixes[p - 1].den)
        p--;
    term->prefix = p;
    return term->atom >= 0;
}

/* Length of the operator, power sign or blank that ends a name at `at`, or 0. */
static uint32_t name_end(struct text t, uint32_t at)
{
    unsigned char c = (unsigned char)t.at[at], next = at + 1 < t.n ? (unsigned char)t.at[at + 1] : 0;
    if (c <= ' ' || c == '*' || c == '/' || c == '^')
        return 1;
    return c == 0xC2 && (next == 0xB7 || next == 0xB2 || next == 0xB3 || next == 0xA0) ? 2 : 0;   /* · ² ³ blank */
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static struct text name_at(struct text t, uint32_t at)
{
    uint32_t end = at;
    while (end < t.n && name_end(t, end) == 0)
        end++;
    return (struct text){t.at + at, end - at};
}

bool unit_table_start(struct unit_table *table, struct arena *arena)
{
    *table = (struct unit_table){.arena = arena, .dimensions = BASE_DIMENSIONS};
    return true;
}

enum unit_status unit_declare(struct unit_table *table, struct text name, const struct unit *multiple, int64_t num,
                              int64_t den)
{
    struct unit_term known;
    struct unit_atom atom = {.num = 1, .den = 1};
    if (name.n == 0 || name.n > UNIT_NAME_BYTES || is_digit(name.at[0]) || name_at(name, 0).n != name.n ||
        (multiple && (num <= 0 || den <= 0)))
        return UNIT_BAD_FORM;
    if (find_term(table, name, &known))
        return UNIT_TAKEN;
    if (table->n == UNITS_DECLARED || (!multiple && table->dimensions == UNIT_DIMENSIONS))
        return UNIT_NO_ROOM;
    if (!multiple)
        atom.dimension[table->dimensions] = 1;
    else if (scale(&atom.num, &atom.den, num, 1) && scale(&atom.num, &atom.den, 1, den) &&
             scale(&atom.num, &atom.den, multiple->num, multiple->den))
        memcpy(atom.dimension, multiple->dimension, sizeof atom.dimension);
    else
        return UNIT_TOO_LARGE;
    struct unit_atom *grown = arena_grow(table->arena, table->v, &table->cap, table->n + 1, sizeof *grown);
    if (!grown)
        return UNIT_NO_ROOM;
    table->v = grown;
    atom.name[ECO_ENGLISH] = atom.name[ECO_FRENCH] = text_copy(table->arena, name);
    if (!atom.name[ECO_ENGLISH].at)
        return UNIT_NO_ROOM;
    table->v[table->n++] = atom;
    table->dimensions += multiple == NULL;
    return UNIT_OK;
}

/* ---- Reading ---- */

struct reader {
    const struct unit_table *table;
    struct text t;
    uint32_t at, operator;      /* `operator` is where the last one began */
    struct text *part;
};

static enum unit_status fault(struct reader *r, uint32_t from, uint32_t to, enum unit_status status)
{
    *r->part = (struct text){r->t.at + from, to - from};
    return status;
}

/* "^-2", "²", "³", or nothing, which is 1. */
static enum unit_status read_power(struct reader *r, int *power)
{
    struct text rest = {r->t.at + r->at, r->t.n - r->at};
    uint32_t from = r->at, n = rest.n > 1 && rest.at[1] == '-' ? 2 : 1;
    *power = 1;
    if (rest.n > 1 && (memcmp(rest.at, "²", 2) == 0 || memcmp(rest.at, "³", 2) == 0)) {
        *power = rest.at[1] == "²"[1] ? 2 : 3;
        r->at += 2;
    } else if (rest.n > 0 && rest.at[0] == '^') {
        for (*power = 0; n < rest.n && is_digit(rest.at[n]) && *power < 100; n++)
            *power = 10 * *power + (rest.at[n] - '0');
        r->at += n;
        if (*power == 0 || *power >= 100)
            return fault(r, from, r->at, *power ? UNIT_TOO_LARGE : UNIT_BAD_FORM);
        *power = rest.at[1] == '-' ? -*power : *power;
    }
    return UNIT_OK;
}

/* One atom with its power, multiplied or divided into *unit. */
static enum unit_status read_factor(struct reader *r, int sign, struct unit *unit)
{
    uint32_t from = r->at;
    struct text name = name_at(r->t, from);
    struct unit_term term;
    struct unit atom;
    int power;
    r->at += name.n;
    if (from == 0 && text_is(name, "1"))
        return UNIT_OK;
    if (name.n == 0)       /* shows the operator and the sign or blank that stands where a name is due */
        return fault(r, r->operator, from + (from < r->t.n ? name_end(r->t, from) : 0), UNIT_BAD_FORM);
    if (is_digit(name.at[0]))
        return fault(r, from, r->at, UNIT_BAD_FORM);
    if (!find_term(r->table, name, &term))
        return fault(r, from, r->at, UNIT_UNKNOWN_NAME);
    enum unit_status status = read_power(r, &power);
    if (status != UNIT_OK)
        return status;
    bool fits = unit_of(r->table, term, &atom);
    for (int i = power < 0 ? -power : power; fits && i > 0; i--)
        fits = combine(unit, &atom, power < 0 ? -sign : sign, unit);
    return fits ? UNIT_OK : fault(r, from, r->at, UNIT_TOO_LARGE);
}

enum unit_status unit_read(const struct unit_table *table, struct text t, struct unit *unit, struct text *part)
{
    struct reader r = {table, t, 0, 0, part};
    *unit = unit_one();
    *part = (struct text){t.at, 0};
    enum unit_status status = read_factor(&r, 1, unit);
    while (status == UNIT_OK && r.at < t.n) {
        /* A name ends only at one of these signs, a power at anything. */
        uint32_t length = name_end(t, r.at);
        bool divide = t.at[r.at] == '/';
        if (!divide && t.at[r.at] != '*' && !(length == 2 && (unsigned char)t.at[r.at + 1] == 0xB7))
            return fault(&r, r.at, r.at + (length ? length : name_at(t, r.at).n), UNIT_BAD_FORM);
        r.operator = r.at;
        r.at += length;
        status = read_factor(&r, divide ? -1 : 1, unit);
    }
    return status;
}

/* ---- Suggestions ---- */

static uint32_t append(char *out, uint32_t n, struct text t)
{
    memcpy(out + n, t.at, t.n);
    return n + t.n;
}

struct search {
    struct text name, lower, found;
    uint32_t limit, best;
    uint8_t prefix;
};

static struct text lower_case(struct text head, struct text tail, char out[UNIT_NAME_BYTES])
{
    struct text whole = {out, append(out, append(out, 0, head), tail)};
    for (uint32_t i = 0; i < whole.n; i++)
        if (out[i] >= 'A' && out[i] <= 'Z')
            out[i] = (char)(out[i] + ('a' - 'A'));
    return whole;
}

/* Fewest wrong letters first, then the same first letter, then the fewest letters in the wrong case: MWH is MWh before
 * mWh, and euros is EUR before heures. */
static void consider(struct search *s, uint8_t prefix, struct text name)
{
    char bytes[UNIT_NAME_BYTES];
    struct text head = prefixes[prefix].name;
    uint32_t n = head.n + name.n, longer = n > s->name.n ? n - s->name.n : s->name.n - n;
    if (n > UNIT_NAME_BYTES || longer > 4 * s->limit)       /* a letter has four bytes at most */
        return;
    struct text lower = lower_case(head, name, bytes);
    uint32_t distance = text_distance(lower, s->lower, s->limit), wrong_case = 0;
    if (distance > s->limit || (distance > 0 && n == 1))
        return;
    for (uint32_t i = 0; i < n && i < s->name.n; i++)
        wrong_case += (i < head.n ? head.at[i] : name.at[i - head.n]) != s->name.at[i];
    uint32_t score = distance << 16 | (uint32_t)(lower.at[0] != s->lower.at[0]) << 8 | wrong_case;
    if (score < s->best)
        *s = (struct search){s->name, s->lower, name, s->limit, score, prefix};
}

struct text unit_nearest(const struct unit_table *table, struct text name)
{
    char bytes[UNIT_NAME_BYTES];
    struct search s = {.name = name, .best = UINT32_MAX};
    if (name.n == 0 || name.n > UNIT_NAME_BYTES)
        return (struct text){0};
    struct unit_term term;
    struct text stem = {name.at, name.n - 1};
    if ((name.at[stem.n] == '2' || name.at[stem.n] == '3') && find_term(table, stem, &term))       /* m2 */
        return text_format(table->arena, "%.*s^%c", (int)stem.n, stem.at, name.at[stem.n]);
    uint32_t letters = text_code_points(name);
    s.lower = lower_case(TEXT(""), name, bytes);
    s.limit = letters < 3 ? 0 : letters < 5 ? 1 : 2;       /* in a short name one letter is already much */
    for (uint32_t i = 0; i < table->n; i++)
        consider(&s, 0, table->v[i].name[0]);
    for (int i = 0; i < SPELLINGS; i++)
        for (int p = 0; p < PREFIXES; p++)
            if (p == 0 || builtin_atom[spellings[i].atom].families & prefixes[p].families)
                consider(&s, (uint8_t)p, spellings[i].name);
    return s.found.n ? text_concat(table->arena, prefixes[s.prefix].name, s.found) : s.found;
}

/* ---- Writing ---- */

static uint32_t append_power(char *out, uint32_t n, int power)
{
    if (power >= 1 && power <= 3)
        return append(out, n, power == 1 ? TEXT("") : power == 2 ? TEXT("²") : TEXT("³"));
    return n + (uint32_t)sprintf(out + n, "^%d", power);
}

struct text unit_write(struct arena *arena, const struct unit_table *table, const struct unit *unit,
                       enum eco_language language)
{
    char out[UNIT_TERMS * (UNIT_NAME_BYTES + 12)];     /* an operator, a prefix, a name and ^127 each */
    uint32_t n = 0;
    for (int below = 0; below < 2; below++) {
        for (int i = 0; i < unit->terms; i++) {
            struct unit_term term = unit->term[i];
            if ((term.power < 0) != (below == 1))
                continue;
            n = append(out, n, below ? n ? TEXT("/") : TEXT("1/") : n ? TEXT("·") : TEXT(""));
            n = append(out, n, prefixes[term.prefix].name);
            n = append(out, n, atom_of(table, term.atom)->name[language]);
            n = append_power(out, n, below ? -term.power : term.power);
        }
    }
    return text_copy(arena, (struct text){out, n});
}

struct text unit_term_write(struct arena *arena, const struct unit_table *table, struct unit_term term, enum eco_language language)
{
    struct unit unit = {.num = 1, .den = 1, .term = {{term.atom, term.prefix, 1}}, .terms = 1};
    return unit_write(arena, table, &unit, language);
}

struct text unit_term_meaning(struct arena *arena, const struct unit_table *table, struct unit_term term, enum eco_language language)
{
    const char *meaning = atom_of(table, term.atom)->meaning[language];
    const struct prefix *prefix = &prefixes[term.prefix];
    if (!meaning)
        return (struct text){0};
    if (term.prefix == 0)
        return text_of(meaning);
    if (prefix->den == 1)
        return text_format(arena, "%lld × %s", (long long)prefix->num, meaning);
    return text_format(arena, "1/%lld × %s", (long long)prefix->den, meaning);
}

static void print_value(FILE *out, const struct unit_atom *atom)
{
    fprintf(out, " | %lld", (long long)atom->num);
    if (atom->den > 1)
        fprintf(out, "/%lld", (long long)atom->den);
    for (int i = 0; i < BASE_DIMENSIONS; i++)
        if (atom->dimension[i]) {
            char power[8] = "";
            append_power(power, 0, atom->dimension[i]);
            fprintf(out, " %s%s", dimension_symbol[i], power);
        }
}

void unit_print_table(FILE *out, enum eco_language language)
{
    fprintf(out, "%s\n|---|---|---|---|---|\n",
            language == ECO_FRENCH ? "| Unité | Autres graphies | Préfixes | Valeur | Sens |"
                                   : "| Unit | Also read | Prefixes | Value | Meaning |");
    for (int i = 0; i < ATOMS; i++) {
        const struct unit_atom *atom = &builtin_atom[i];
        fprintf(out, "| `%s` |", atom->name[language].at);
        for (int j = 0; j < SPELLINGS; j++)
            if (spellings[j].atom == i && !text_equal(spellings[j].name, atom->name[language]))
                fprintf(out, " `%s`", spellings[j].name.at);
        fputs(" |", out);
        for (int p = 1; p < PREFIXES; p++)
            if (prefixes[p].families & atom->families)
                fprintf(out, " %s", prefixes[p].name.at);
        print_value(out, atom);
        fprintf(out, " | %s |\n", atom->meaning[language]);
    }
}
