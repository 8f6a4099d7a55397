/* Coverage as a tree: how much of what kind, and each branch that no test has reached, by its name. */
#include <math.h>

#include "coverage.h"
#include "parser.tab.h"
#include "report.h"

static const char *const kind_names[] = {"band", "segment", "choice", "line", "part", "missing", "not_applicable", "outcome",
                                         "warning", "row"};

static struct text written(const struct telling *t, struct span at)
{
    return report_line(t, at);
}

static struct text with_words(const struct telling *t, const char *en, const char *fr, struct text a, struct text b)
{
    return text_format(t->arena, t->language == ECO_FRENCH ? fr : en, (int)a.n, a.n ? a.at : "", (int)b.n, b.n ? b.at : "");
}

/* A region of a scale, by the lines at its ends. */
static struct text segment_words(const struct telling *t, const struct piecewise *p, uint32_t region)
{
    struct text from = region > 0 ? written(t, p->at[region - 1]) : (struct text){0};
    struct text to = region < p->n ? written(t, p->at[region]) : (struct text){0};
    if (!from.n)
        return with_words(t, "before '%.*s'%.*s", "avant « %.*s »%.*s", to, from);
    if (!to.n)
        return with_words(t, "beyond '%.*s'%.*s", "au-delà de « %.*s »%.*s", from, to);
    return with_words(t, "from '%.*s' to '%.*s'", "de « %.*s » à « %.*s »", from, to);
}

static struct text choice_words(const struct telling *t, const struct branch *b)
{
    const struct op *op = &t->model->program.op[b->op];
    const struct piecewise *p = &t->model->program.piecewise[op->c];
    return written(t, p->at[b->index]);
}

static struct text outcome_words(const struct telling *t, const struct branch *b)
{
    static const char *const words[][ECO_LANGUAGES] = {
        [ECO_GATE_PASSED] = {"passed", "franchie"}, [ECO_GATE_BLOCKED] = {"blocked", "bloquée"},
        [ECO_GATE_UNDECIDED] = {"undecided", "indécise"}, [ECO_GATE_NOT_APPLICABLE] = {"not applicable", "sans objet"}};
    static const char *const warned[][ECO_LANGUAGES] = {[ECO_GATE_PASSED] = {"says nothing", "se tait"},
                                                        [ECO_GATE_BLOCKED] = {"warns", "alerte"}};
    return text_of(b->kind == BRANCH_WARNING ? warned[b->index][t->language] : words[b->index][t->language]);
}

struct text branch_words(const struct telling *t, const struct branch *b)
{
    const struct model *m = t->model;
    const struct thing *thing = &m->thing[b->thing];
    switch (b->kind) {
    case BRANCH_BAND: return written(t, m->program.piecewise[m->program.op[b->op].c].at[b->index]);
    case BRANCH_SEGMENT: return segment_words(t, &m->program.piecewise[m->program.op[b->op].c], b->index);
    case BRANCH_CHOICE: return choice_words(t, b);
    case BRANCH_LINE: return written(t, m->criterion[thing->detail].decision[b->index].at);
    case BRANCH_PART: {
        struct text line = written(t, m->criterion[thing->detail].decision[b->index / 2].at);
        return b->index % 2 == 0 ? line : with_words(t, "without '%.*s'%.*s", "sans « %.*s »%.*s", line, (struct text){0});
    }
    case BRANCH_MISSING: return say(t, "an answer is missing", "une réponse manque");
    case BRANCH_NOT_APPLICABLE: return say(t, "not applicable", "sans objet");
    case BRANCH_OUTCOME:
    case BRANCH_WARNING: return outcome_words(t, b);
    case BRANCH_ROW: return m->table[thing->detail].key[b->index];
    case BRANCH_KINDS: break;
    }
    return (struct text){0};
}

struct span branch_span(const struct model *m, const struct branch *b)
{
    const struct thing *thing = &m->thing[b->thing];
    switch (b->kind) {
    case BRANCH_BAND:
    case BRANCH_CHOICE: return m->program.piecewise[m->program.op[b->op].c].at[b->index];
    case BRANCH_SEGMENT: {
        const struct piecewise *p = &m->program.piecewise[m->program.op[b->op].c];
        return p->at[b->index < p->n ? b->index : p->n - 1];
    }
    case BRANCH_LINE: return m->criterion[thing->detail].decision[b->index].at;
    case BRANCH_PART: return m->criterion[thing->detail].decision[b->index / 2].at;
    case BRANCH_ROW: return m->table[thing->detail].row_provenance[b->index].at;
    default: return thing->at;
    }
}

/* The questions that the branch rests on. */
static cJSON *inputs_of(const struct telling *t, uint32_t thing)
{
    cJSON *list = json_array();
    bool *seen = arena_alloc(t->arena, t->model->things + 1);
    if (!seen)
        return list;
    mark_references(t->model, thing, seen);
    for (uint32_t i = 0; i < t->model->inputs; i++) {
        const struct type *type = &t->model->thing[t->model->input[i].thing].type;
        seen[t->model->input[i].thing] |= type->base == BASE_KEY && type->set == thing;       /* what names a table's rows */
        if (seen[t->model->input[i].thing])
            json_append(list, json_text(t->model->thing[t->model->input[i].thing].path));
    }
    return list;
}

static cJSON *branch_json(const struct telling *t, const struct branch *b)
{
    const struct thing *thing = &t->model->thing[b->thing];
    cJSON *object = json_object();
    json_put(object, "kind", json_text(text_of(kind_names[b->kind])));
    json_put(object, "name", json_text(thing->path));
    json_put(object, "label", json_text_or_null(thing->label));
    json_put(object, "words", json_text(branch_words(t, b)));
    json_put(object, "rule", place_json(t, branch_span(t->model, b)));
    return json_put(object, "inputs", inputs_of(t, b->thing));
}

cJSON *coverage_json(const struct telling *t, const struct coverage *c)
{
    uint32_t reached[BRANCH_KINDS] = {0}, total[BRANCH_KINDS] = {0}, all = 0;
    cJSON *root = json_object(), *kinds = json_array(), *missed = json_array();
    for (uint32_t i = 0; i < c->n; i++) {
        const struct branch *b = &c->branch[i];
        total[b->kind]++;
        reached[b->kind] += b->reached;
        all += b->reached;
        if (!b->reached)
            json_append(missed, branch_json(t, b));
    }
    for (int k = 0; k < BRANCH_KINDS; k++) {
        if (total[k] == 0)
            continue;
        cJSON *kind = json_object();
        json_put(kind, "kind", json_text(text_of(kind_names[k])));
        json_put(kind, "reached", json_number(reached[k]));
        json_append(kinds, json_put(kind, "total", json_number(total[k])));
    }
    json_put(root, "reached", json_number(all));
    json_put(root, "total", json_number(c->n));
    json_put(root, "kinds", kinds);
    return json_put(root, "missed", missed);
}
