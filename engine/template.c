/* Sentences with {names}: found and resolved when rules are checked, filled in when a report is written. */
#include <string.h>

#include "check.h"
#include "keyword.h"

static struct text trimmed(struct text t)
{
    while (t.n && t.at[0] == ' ')
        t.at++, t.n--;
    while (t.n && t.at[t.n - 1] == ' ')
        t.n--;
    return t;
}

static bool is_path(struct text t)
{
    bool word = false;
    for (uint32_t i = 0; i < t.n; i++) {
        unsigned char ch = (unsigned char)t.at[i];
        bool letter = ch >= 0x80 || ch == '_' || (ch >= '0' && ch <= '9') || ((ch | 32) >= 'a' && (ch | 32) <= 'z');
        if (!letter && (ch != '.' || !word))
            return false;
        word = letter;
    }
    return word;
}

/* Builds the path that the words between { } spell, as the parser would have. */
static struct node *path_of(struct checker *c, struct text t, struct span at)
{
    struct node *path = node_new(c->m->arena, N_PATH, at);
    for (uint32_t from = 0; from <= t.n;) {
        const char *dot = memchr(t.at + from, '.', t.n - from);
        uint32_t to = dot ? (uint32_t)(dot - t.at) : t.n;
        struct node *name = node_new(c->m->arena, N_NAME, at);
        if (name)
            name->text = (struct text){t.at + from, to - from};
        node_add(path, name);
        from = to + 1;
    }
    return path;
}

static void add_part(struct checker *c, struct template *t, uint32_t *cap, struct text text, uint32_t thing)
{
    struct template_part *v = arena_grow(c->m->arena, t->part, cap, t->parts + 1, sizeof *v);
    if (!v)
        return;
    t->part = v;
    v[t->parts++] = (struct template_part){text, thing};
}

/* Where a slice of the sentence stands in the file: exact unless "" or Unicode normalization moved its bytes. */
static struct span span_in(const struct template *t, struct text part)
{
    uint32_t offset = (uint32_t)(part.at - t->text.at);
    if (t->at.to - t->at.from != t->text.n + 2)
        return t->at;
    return (struct span){t->at.file, t->at.from + 1 + offset, t->at.from + 1 + offset + part.n};
}

static void add_name(struct checker *c, struct template *t, uint32_t *cap, struct text inside)
{
    struct text name = trimmed(inside);
    struct span at = span_in(t, inside);
    if (!is_path(name)) {
        diagnose1(c->m->diagnostics, D_TEMPLATE, at, inside);
        return;
    }
    const struct node *path = path_of(c, name, at);
    uint32_t thing = c->m->arena->failed ? NONE : resolve(c, path, false);
    if (thing == NONE)
        return;
    /* For the judgement alone: what has no value, or one for each row, cannot be shown in a sentence. */
    struct operand x = path_operand(c, path, NULL);
    if (x.type.base != BASE_BAD)
        add_part(c, t, cap, name, thing);
}

void check_template(struct checker *c, const struct node *node, struct template *t)
{
    uint32_t cap = 0;
    *t = (struct template){0};
    if (!node)
        return;
    t->text = node->text;
    t->at = node->name_at;
    struct text s = node->text;
    uint32_t from = 0;
    for (uint32_t i = 0; i < s.n; i++) {
        if (s.at[i] != '{')
            continue;
        if (i + 1 < s.n && s.at[i + 1] == '{') {       /* {{ is one brace */
            add_part(c, t, &cap, (struct text){s.at + from, i + 1 - from}, NONE);
            from = ++i + 1;
            continue;
        }
        const char *close = memchr(s.at + i, '}', s.n - i);
        add_part(c, t, &cap, (struct text){s.at + from, i - from}, NONE);
        struct text inside = {s.at + i + 1, (uint32_t)((close ? close : s.at + s.n) - (s.at + i + 1))};
        if (close)
            add_name(c, t, &cap, inside);
        else
            diagnose1(c->m->diagnostics, D_TEMPLATE, span_in(t, inside), inside);
        i = from = close ? (uint32_t)(close - s.at) + 1 : s.n;
        if (i)
            i--;
    }
    if (from < s.n)
        add_part(c, t, &cap, (struct text){s.at + from, s.n - from}, NONE);
}
