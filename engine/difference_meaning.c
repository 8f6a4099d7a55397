/* The meaning of a tree as a text: two trees mean the same where these are equal. */
#include <stdlib.h>
#include <string.h>

#include "difference.h"
#include "keyword.h"
#include "number.h"
#include "parser.tab.h"

struct sheet {
    const struct side *side;
    struct text unit;           /* of numbers that have none; or empty */
    char *at;
    uint32_t n, cap;
};

static void put(struct sheet *s, struct text t)
{
    char *grown = arena_grow(s->side->telling.arena, s->at, &s->cap, s->n + t.n + 1, 1);
    if (!grown)
        return;
    s->at = grown;
    memcpy(s->at + s->n, t.n ? t.at : "", t.n);
    s->n += t.n;
}

static void put_number(struct sheet *s, double value)
{
    char digits[NUMBER_LENGTH];
    put(s, TEXT(" "));
    put(s, (struct text){digits, (uint32_t)number_write(value, digits)});
}

/* ---- units that a policy declares ---- */

/* The declaration of a unit: of one of its own dimension, or of a multiple. */
static const struct node *next_unit(const struct model *m, uint32_t *module, const struct node *after)
{
    const struct node *node = after ? after->next : m->modules ? m->module[0].parsed.file->first : NULL;
    for (;; node = m->module[*module].parsed.file->first) {
        for (; node; node = node->next)
            if (node->kind == N_UNIT_DECL)
                return node;
        if (++*module >= m->modules)
            return NULL;
    }
}

static bool read_unit(const struct model *m, struct text written, struct unit *unit)
{
    struct text part;
    return written.n && unit_read(&m->units, written, unit, &part) == UNIT_OK;
}

/* Dimensions are numbered as they are declared, which means nothing: each is called by its unit. */
static struct text dimension_name(const struct side *side, int dimension)
{
    const struct model *m = side->telling.model;
    uint32_t module = 0;
    for (const struct node *node = next_unit(m, &module, NULL); node; node = next_unit(m, &module, node)) {
        struct unit unit;
        if (!node->unit.n && read_unit(m, node->text, &unit) && unit.dimension[dimension])
            return node->text;
    }
    return text_format(side->telling.arena, "%d", dimension);
}

/* Whether a multiple that the policy declares is part of it. */
static bool has_multiple(const struct model *m, const struct unit *unit)
{
    uint32_t module = 0;
    for (const struct node *node = next_unit(m, &module, NULL); node; node = next_unit(m, &module, node)) {
        struct unit multiple;
        for (int i = 0; node->unit.n && read_unit(m, node->text, &multiple) && i < unit->terms; i++)
            if (unit->term[i].atom == multiple.term[0].atom)
                return true;
    }
    return false;
}

/* Its factors by name, in English, renamed ones by their new names. */
static void put_terms(struct sheet *s, const struct unit *unit)
{
    const struct telling *t = &s->side->telling;
    for (int i = 0; i < unit->terms; i++) {
        struct text name = unit_term_write(t->arena, &t->model->units, unit->term[i], ECO_ENGLISH);
        const struct renames *renames = s->side->units;
        for (uint32_t k = 0; k < renames->n; k++)
            if (text_equal(renames->from[k], name))
                name = renames->to[k];
        put(s, text_format(t->arena, " %.*s:%d", (int)name.n, name.at, unit->term[i].power));
    }
}

static void put_dimensions(struct sheet *s, const struct unit *unit)
{
    for (int i = 0; i < UNIT_DIMENSIONS; i++) {
        if (!unit->dimension[i])
            continue;
        struct text name = dimension_name(s->side, i);
        put(s, text_format(s->side->telling.arena, " %.*s:%d", (int)name.n, name.at, unit->dimension[i]));
    }
}

/* 1 t and 1000 kg are one amount, in whatever language the unit was written. */
static void put_amount(struct sheet *s, double value, struct text written)
{
    const struct telling *t = &s->side->telling;
    struct unit unit;
    if (!read_unit(t->model, written, &unit)) {
        put_number(s, value);
        return;
    }
    if (s->side->as_declared && has_multiple(t->model, &unit)) {
        put_number(s, value);
        put_terms(s, &unit);
        return;
    }
    put_number(s, value * (double)unit.num / (double)unit.den);
    put(s, unit_is_percent(&t->model->units, &unit) ? TEXT(" %") : TEXT(" @"));
    put_dimensions(s, &unit);
}

static void put_unit(struct sheet *s, struct text written)
{
    struct unit unit;
    if (read_unit(s->side->telling.model, written, &unit))
        put_terms(s, &unit);
    else
        put(s, written);
}

/* Names are the same whatever their accents; what is built in has a name in each language. */
struct text meaning_of_name(const struct side *side, struct text name)
{
    static const char *const built_in[][2] = {
        {"lettre", "grade"}, {"date_evaluation", "as_of"}, {"completude", "completeness"}};
    struct text fold = text_fold(side->telling.arena, name);
    for (size_t i = 0; i < sizeof built_in / sizeof *built_in; i++)
        if (text_is(fold, built_in[i][0]))
            return text_of(built_in[i][1]);
    for (uint32_t i = 0; i < side->renames->n; i++)
        if (text_equal(fold, side->renames->from[i]))
            return side->renames->to[i];
    return fold;
}

/* A sentence names things in { }. */
static void put_sentence(struct sheet *s, struct text text)
{
    for (uint32_t at = 0; at < text.n;) {
        const char *open = memchr(text.at + at, '{', text.n - at);
        const char *close = open ? memchr(open, '}', text.n - (uint32_t)(open - text.at)) : NULL;
        if (!close) {
            put(s, (struct text){text.at + at, text.n - at});
            return;
        }
        uint32_t from = (uint32_t)(open - text.at) + 1, to = (uint32_t)(close - text.at);
        put(s, (struct text){text.at + at, from - at});
        put(s, meaning_of_name(s->side, (struct text){text.at + from, to - from}));
        at = to;
    }
}

static bool names_a_thing(enum node_kind kind)
{
    return kind == N_NAME || kind == N_CALL || kind == N_TYPE || kind == N_IN_THEME || kind == N_KEY ||
           kind == N_CHOICE || kind == N_PAIR || kind == N_PARAMETER || kind == N_EACH || kind == N_OVER;
}

static void put_node(struct sheet *s, const struct node *node)
{
    put(s, TEXT("("));
    put(s, text_of(node_kind_name(node->kind)));
    if (node->op) {
        put(s, TEXT(" "));
        put(s, text_of(keyword_token_name(node->op)));
    }
    if (node->text.n) {
        put(s, TEXT(" "));
        if (names_a_thing(node->kind))
            put(s, meaning_of_name(s->side, node->text));
        else if (node->kind == N_BECAUSE || node->kind == N_FIX || node->kind == N_SEE)
            put_sentence(s, node->text);
        else
            put(s, text_format(s->side->telling.arena, "%u:%.*s", node->text.n, (int)node->text.n, node->text.at));
    }
    if (node->kind == N_UNIT)
        put_unit(s, node->unit);
    else if (node->number != 0 || node->kind == N_NUMBER)
        put_amount(s, node->number, node->unit.n ? node->unit : s->unit);
    for (const struct node *kid = node->first; kid; kid = kid->next)
        put_node(s, kid);
    put(s, TEXT(")"));
}

struct text meaning_of(const struct side *side, const struct node *node)
{
    struct sheet s = {.side = side};
    if (node)
        put_node(&s, node);
    return (struct text){s.at, s.n};
}

struct text meaning_in(const struct side *side, const struct node *node, struct text unit)
{
    struct sheet s = {.side = side, .unit = unit};
    if (node)
        put_node(&s, node);
    return (struct text){s.at, s.n};
}

bool same_meaning(const struct side *before, const struct node *a, const struct side *after, const struct node *b)
{
    struct side from = *before, to = *after;
    from.as_declared = to.as_declared = true;
    return text_equal(meaning_of(before, a), meaning_of(after, b)) || text_equal(meaning_of(&from, a), meaning_of(&to, b));
}

struct text meaning_of_number(const struct side *side, double value)
{
    struct sheet s = {.side = side};
    put_number(&s, value);
    return (struct text){s.at, s.n};
}

/* ---- as it was written ---- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct text written_line(const struct side *side, struct span at)
{
    struct text line = source_slice(side->telling.model->sources, at);
    char *out = arena_alloc(side->telling.arena, line.n + 1);
    uint32_t n = 0;
    for (uint32_t i = 0; out && i < line.n; i++) {
        if (!is_blank(line.at[i]))
            out[n++] = line.at[i];
        else if (n > 0 && out[n - 1] != ' ')
            out[n++] = ' ';
    }
    while (n > 0 && out[n - 1] == ' ')
        n--;
    return (struct text){out, out ? n : 0};
}

/* A bracketed expression begins behind its bracket. */
struct text written_kids(const struct side *side, const struct node *node, const struct node *first, const struct node *last)
{
    if (!first || !last)
        return (struct text){0};
    struct span at = span_join(first->at, last->at);
    struct text bytes = side->telling.model->sources->v[node->at.file].bytes;
    uint32_t from = at.from, to = at.to;
    while (from > node->at.from && (is_blank(bytes.at[from - 1]) || bytes.at[from - 1] == '('))
        from--;
    while (to < node->at.to && (is_blank(bytes.at[to]) || bytes.at[to] == ')'))
        to++;
    return written_line(side, (struct span){at.file, from, to});
}
