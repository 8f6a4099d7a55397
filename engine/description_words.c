/* Rules in words: the text that was written, in which each name is replaced by the label of what it names. */
#include <string.h>

#include "adapt.h"
#include "description.h"
#include "names.h"
#include "parser.tab.h"

enum { REPLACED = 64 };         /* names in one expression; what is beyond stays as it was written */

struct replacement {
    struct span at;
    struct text by;
};

struct phrase {
    const struct telling *t;
    const struct node *function;        /* whose parameters hide things of their names; or NULL */
    struct replacement v[REPLACED];
    uint32_t n;
};

/* ---- names ---- */

/* A field of the row in hand, where only one list has such a field. */
static uint32_t field_named(const struct model *m, struct text fold)
{
    uint32_t found = NONE;
    for (uint32_t i = 0; i < m->things; i++) {
        const struct thing *thing = &m->thing[i];
        if (thing->parent == NONE || m->thing[thing->parent].kind != THING_LIST || !text_equal(thing->fold, fold))
            continue;
        if (found != NONE)
            return NONE;
        found = i;
    }
    return found;
}

static bool has_fields(const struct model *m, uint32_t thing)
{
    return m->thing[thing].kind == THING_GROUP || m->thing[thing].kind == THING_LIST;
}

static uint32_t thing_named(const struct telling *t, const struct node *path)
{
    const struct model *m = t->model;
    uint32_t found = NONE, inner;
    struct text fold = text_fold(t->arena, path->first->text);
    if (!names_find(m->names, NONE, fold, &found))
        return path->kids == 1 ? field_named(m, fold) : NONE;
    for (const struct node *kid = path->first->next; kid && node_step(kid).n && has_fields(m, found); kid = kid->next) {
        if (!names_find(m->names, found, text_fold(t->arena, node_step(kid)), &inner))
            return NONE;
        found = inner;
    }
    return found;
}

static struct text quoted_label(const struct telling *t, struct text label)
{
    return text_format(t->arena, t->language == ECO_FRENCH ? "«\xC2\xA0%.*s\xC2\xA0»" : "“%.*s”", (int)label.n, label.at);
}

/* What a rule calls by a name, for people; the figure itself beside a value that never changes. */
static struct text own_name_in_words(const struct telling *t, uint32_t index)
{
    const struct thing *thing = &t->model->thing[index];
    switch (thing->kind) {
    case THING_SCORE: return say(t, "the score", "le score");
    case THING_GRADE: return say(t, "the grade", "la lettre");
    case THING_COMPLETENESS: return say(t, "the completeness", "la complétude");
    case THING_AS_OF: return say(t, "the day of the evaluation", "le jour de l'évaluation");
    default: break;
    }
    if (thing->label.n == 0 || text_equal(thing->label, thing->name))
        return (struct text){0};
    struct text label = quoted_label(t, thing->label);
    if (thing->kind != THING_VALUE || t->model->value[thing->detail].dated != NONE)
        return label;
    struct text figure = value_text(t, &thing->type, t->model->value[thing->detail].constant, KNOWN);
    return text_format(t->arena, "%.*s (%.*s)", (int)label.n, label.at, (int)figure.n, figure.at);
}

/* Two policies may call two things alike: what a used one declares keeps its path beside it. */
static struct text name_in_words(const struct telling *t, uint32_t index)
{
    const struct thing *thing = &t->model->thing[index];
    struct text words = own_name_in_words(t, index);
    if (thing->policy == 0 || !words.n)
        return words;
    return text_format(t->arena, "%.*s (%.*s)", (int)words.n, words.at, (int)thing->path.n, thing->path.at);
}

static void replace(struct phrase *p, struct span at, struct text by)
{
    if (p->n == REPLACED || !by.n)
        return;
    uint32_t i = p->n++;
    for (; i > 0 && p->v[i - 1].at.from > at.from; i--)
        p->v[i] = p->v[i - 1];
    p->v[i] = (struct replacement){at, by};
}

/* table[key].column and valid[key]: the name alone is put in words, what is in [ ] goes on. */
static bool has_keys(const struct telling *t, uint32_t thing)
{
    const struct thing *found = &t->model->thing[thing];
    return found->kind == THING_TABLE || (found->row_thing != NONE && t->model->thing[found->row_thing].kind == THING_TABLE);
}

static void walk(struct phrase *p, const struct node *node);

static bool is_parameter(const struct phrase *p, const struct node *path)
{
    struct text fold = text_fold(p->t->arena, path->first->text);
    for (const struct node *kid = p->function ? p->function->first : NULL; kid; kid = kid->next)
        if (kid->kind == N_PARAMETER && text_equal(text_fold(p->t->arena, kid->text), fold))
            return true;
    return false;
}

static void walk_path(struct phrase *p, const struct node *path)
{
    uint32_t thing = is_parameter(p, path) ? NONE : thing_named(p->t, path);
    bool plain = thing != NONE && !(has_keys(p->t, thing) && p->t->model->thing[thing].policy > 0);
    if (plain)
        replace(p, has_keys(p->t, thing) ? path->first->at : path->at, name_in_words(p->t, thing));
    for (const struct node *kid = path->first; kid; kid = kid->next)
        if (kid->kind == N_INDEX)
            walk(p, kid->first);
}

/* `stage is live`: an option by its label. A grade is its letter; the label only says what people think of it. */
static bool walk_option(struct phrase *p, const struct node *option, const struct node *chosen_from)
{
    uint32_t thing = chosen_from->kind == N_PATH && !is_parameter(p, chosen_from) ? thing_named(p->t, chosen_from) : NONE;
    if (thing != NONE && p->t->model->thing[thing].kind == THING_GRADE)
        return true;
    if (thing == NONE || option->kind != N_PATH || option->kids != 1 || p->t->model->thing[thing].type.base != BASE_CHOICE)
        return false;
    const struct choice_set *set = &p->t->model->choices[p->t->model->thing[thing].type.set];
    struct text fold = text_fold(p->t->arena, option->first->text);
    for (uint32_t i = 0; i < set->n; i++)
        if (text_equal(set->fold[i], fold)) {
            replace(p, option->at, set->label[i].n ? quoted_label(p->t, set->label[i]) : (struct text){0});
            return true;
        }
    return false;
}

static void walk(struct phrase *p, const struct node *node)
{
    bool chooses = (node->kind == N_BINARY && (node->op == TOK_IS || node->op == TOK_IS_NOT)) || node->kind == N_ONE_OF_SET;
    if (node->kind == N_PATH) {
        walk_path(p, node);
        return;
    }
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (!chooses || kid == node->first || !walk_option(p, kid, node->first))
            walk(p, kid);
}

/* ---- texts ---- */

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static struct text squeezed(const struct telling *t, struct text text)
{
    char *out = arena_alloc(t->arena, text.n + 1);
    uint32_t n = 0;
    for (uint32_t i = 0; out && i < text.n; i++)
        if (!is_blank(text.at[i]))
            out[n++] = text.at[i];
        else if (n > 0 && out[n - 1] != ' ')
            out[n++] = ' ';
    while (n > 0 && out[n - 1] == ' ')
        n--;
    return (struct text){out, out ? n : 0};
}

struct text one_line(const struct telling *t, struct span at)
{
    return squeezed(t, source_slice(t->model->sources, at));
}

/* An expression in brackets begins behind the first and ends before the last: they are taken in, where nothing else stands
 * between. A bracket within a text may be counted; then nothing is. */
static struct span with_brackets(const struct telling *t, const struct node *node)
{
    struct text bytes = t->model->sources->v[node->at.file].bytes;
    struct span at = node->at;
    int open = 0;
    for (uint32_t i = at.from; i < at.to; i++)
        open += (bytes.at[i] == '(') - (bytes.at[i] == ')');
    for (; open < 0 && at.from > 0 && (is_blank(bytes.at[at.from - 1]) || bytes.at[at.from - 1] == '(');
         open += bytes.at[at.from] == '(')
        at.from--;
    for (; open > 0 && at.to < bytes.n && (is_blank(bytes.at[at.to]) || bytes.at[at.to] == ')'); at.to++)
        open -= bytes.at[at.to] == ')';
    return open == 0 ? at : node->at;
}

static struct text slice_in_words(const struct phrase *p, struct span at)
{
    struct text out = {0};
    uint32_t from = at.from;
    for (uint32_t i = 0; i < p->n; i++) {
        struct text before = source_slice(p->t->model->sources, (struct span){at.file, from, p->v[i].at.from});
        out = text_concat(p->t->arena, text_concat(p->t->arena, out, before), p->v[i].by);
        from = p->v[i].at.to;
    }
    return squeezed(p->t,
                    text_concat(p->t->arena, out, source_slice(p->t->model->sources, (struct span){at.file, from, at.to})));
}

struct text in_words(const struct telling *t, const struct node *expression)
{
    struct phrase p = {.t = t};
    if (!expression)
        return (struct text){0};
    if (expression->derived)
        return say(t, "the answer of the project is not what the rules make of its measures",
                   "la réponse du projet n'est pas ce que les règles tirent de ses mesures");
    walk(&p, expression);
    return slice_in_words(&p, with_brackets(t, expression));
}

/* The whole line: its keyword, points and label stay as they are. */
static struct text line_in_words(const struct telling *t, const struct node *function, const struct node *line)
{
    struct phrase p = {.t = t, .function = function};
    for (const struct node *kid = line->first; kid; kid = kid->next)
        walk(&p, kid);
    return slice_in_words(&p, line->at);
}

struct text claim_in_words(const struct telling *t, const struct node *claim)
{
    struct phrase p = {.t = t};
    for (const struct node *kid = claim->first; kid; kid = kid->next)
        walk(&p, kid);
    return slice_in_words(&p, (struct span){claim->at.file, claim->name_at.to, claim->at.to});
}

/* Names are those of the policy itself: what one further in asks by stays as it was written. */
struct text policy_in_words(const struct telling *t, const struct judgement *policy)
{
    const struct node *asked = node_find(policy->use, N_ASKED_WHEN);
    bool is_inner = policy->user > 0;
    struct text own = asked && is_inner ? one_line(t, asked->first->at) : asked ? in_words(t, asked->first) : (struct text){0};
    struct text around = is_inner ? policy_in_words(t, &t->model->used[policy->user - 1]) : (struct text){0};
    struct text both = around.n && own.n ? say(t, " and ", " et ") : (struct text){0};
    return text_concat(t->arena, text_concat(t->arena, around, both), own);
}

struct text decision_in_words(const struct telling *t, const struct node *node)
{
    struct text all = {0};
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (kid->kind == N_AS)
            all = text_join(t->arena, all, t->language == ECO_FRENCH ? " ; " : "; ", line_in_words(t, NULL, kid));
    return all;
}

cJSON *lines_in_words(const struct telling *t, const struct node *node, enum node_kind kind)
{
    cJSON *list = json_array();
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (kid->kind == kind)
            json_append(list, json_text(line_in_words(t, node->kind == N_FUNCTION ? node : NULL, kid)));
    return list;
}

/* "Below {floor}, a service …": the figure of a value that never changes, else the label in brackets. */
struct text sentence_in_words(const struct telling *t, const struct template *template)
{
    struct text out = {0};
    for (uint32_t i = 0; i < template->parts; i++) {
        uint32_t index = template->part[i].thing;
        const struct thing *thing = index != NONE ? &t->model->thing[index] : NULL;
        bool fixed = thing && thing->kind == THING_VALUE && t->model->value[thing->detail].dated == NONE;
        struct text part = !thing ? template->part[i].text
                           : fixed ? value_text(t, &thing->type, t->model->value[thing->detail].constant, KNOWN)
                                   : text_format(t->arena, "[%.*s]", (int)thing->label.n, thing->label.at);
        out = text_concat(t->arena, out, part);
    }
    return out;
}

/* ---- the rule itself ---- */

/* Columns before the rule on its first line, where nothing but blanks stands there. */
static uint32_t indentation(struct text bytes, uint32_t from)
{
    uint32_t n = 0;
    while (from > n && (bytes.at[from - n - 1] == ' ' || bytes.at[from - n - 1] == '\t'))
        n++;
    return from == n || bytes.at[from - n - 1] == '\n' ? n : 0;
}

struct text rule_text(const struct telling *t, const struct node *node)
{
    struct text bytes = t->model->sources->v[node->at.file].bytes, slice = source_slice(t->model->sources, node->at);
    uint32_t indent = indentation(bytes, node->at.from), n = 0;
    char *out = arena_alloc(t->arena, slice.n + 1);
    for (uint32_t i = 0; out && i < slice.n; i++) {
        if (slice.at[i] == '\r')
            continue;
        out[n++] = slice.at[i];
        for (uint32_t k = 0;
             slice.at[i] == '\n' && k < indent && i + 1 < slice.n && (slice.at[i + 1] == ' ' || slice.at[i + 1] == '\t'); k++)
            i++;
    }
    while (n > 0 && is_blank(out[n - 1]))
        n--;
    return (struct text){out, out ? n : 0};
}

/* What the base says of a thing, then what the policy that adapts it says. */
static struct text whole_rule(const struct telling *t, const struct node *node)
{
    const struct alteration *change = alteration_of(t->model, node);
    struct text rule = rule_text(t, node);
    return change && change->said->kind == N_CHANGE ? text_join(t->arena, rule, "\n", rule_text(t, change->said)) : rule;
}

cJSON *thing_json(const struct telling *t, uint32_t index)
{
    const struct thing *thing = &t->model->thing[index];
    cJSON *object = json_object();
    json_put(object, "name", json_text(thing->path));
    bool alone = thing->kind == THING_TABLE || thing->kind == THING_VALUE || thing->kind == THING_SETTING;      /* told by its label alone */
    json_put(object, "label", json_text(alone ? label_apart(t, thing) : thing->label));
    json_put(object, "standing", standing_json(thing->standing));
    json_put(object, "at", thing->node ? place_json(t, thing->node->at) : cJSON_CreateNull());
    return json_put(object, "rule", thing->node ? json_text(whole_rule(t, thing->node)) : cJSON_CreateNull());
}

cJSON *texts_json(const struct telling *t, const struct node *node, enum node_kind kind)
{
    (void)t;
    cJSON *list = json_array();
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (kid->kind == kind)
            json_append(list, json_text(kid->text));
    return list;
}
