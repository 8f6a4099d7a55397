#include "suggestion.h"

#include <math.h>

#include "keyword.h"
#include "number.h"
#include "parser.tab.h"

enum {
    BASES = 12,                         /* tests looked at for one branch */
    GRID = 24,                          /* numbers between the ends of a range */
    OPTIONS = 40,                       /* choices or keys of one input */
    CLOSER = 24,                        /* halvings towards an edge */
    ANSWERS = 160
};

struct probe {
    struct suite *s;
    const struct model *m;
    uint32_t branch;
    cJSON *project, *object;            /* the project, and the object that the answer stands in */
    const char *key;
    const struct input *input;
    struct arena scratch;               /* of one trial */
    double points;                      /* in the last trial that reached the branch, of a criterion */
};

/* ---- one trial ---- */

/* An answer: a number, or one of the words null, true, a choice ... as JSON. */
struct answer {
    bool is_number;
    double number;
    struct text json, word;             /* word: as a test writes it */
};

static cJSON *answer_json(const struct answer *a)
{
    return a->is_number ? json_number(a->number) : cJSON_ParseWithLength(a->json.at, a->json.n);
}

static bool try_answer(struct probe *p, const struct answer *a)
{
    struct document doc = {0};
    struct eco_project_options options = {0};
    cJSON *before = cJSON_DetachItemFromObjectCaseSensitive(p->object, p->key);
    cJSON_AddItemToObject(p->object, p->key, answer_json(a));
    struct text bytes = result_text(&p->scratch, p->project);
    document_read(&doc, p->m, TEXT("test"), bytes, &options);
    bool reached = doc.valid && coverage_reaches(p->s->coverage, p->branch, &doc);
    const struct thing *thing = &p->m->thing[p->s->coverage->branch[p->branch].thing];
    if (reached && thing->kind == THING_CRITERION)
        p->points = doc.run.value[thing->slot];
    p->s->arena->failed |= doc.arena.failed || p->scratch.failed;
    document_free(&doc);
    arena_clear(&p->scratch);
    cJSON_DeleteItemFromObjectCaseSensitive(p->object, p->key);
    if (before)
        cJSON_AddItemToObject(p->object, p->key, before);
    return reached;
}

/* ---- candidates ---- */

struct candidates {
    struct answer at[ANSWERS];
    uint32_t n;
};

static void offer(struct candidates *list, struct answer answer)
{
    if (list->n < ANSWERS)
        list->at[list->n++] = answer;
}

static void offer_number(struct candidates *list, const struct input *input, const struct type *type, double x)
{
    bool outside = input->has_range && (x < input->low || x > input->high);
    if (isfinite(x) && !outside)
        offer(list, (struct answer){.is_number = true, .number = type->whole ? round(x) : x});
}

/* Edges of the bands and scales that the branch's rule has, when they are in the unit of the input, and just beside them. */
static void offer_edges(const struct probe *p, struct candidates *list, const struct type *type)
{
    const struct thing *t = &p->m->thing[p->s->coverage->branch[p->branch].thing];
    for (uint32_t i = t->op_from; i < t->op_to; i++) {
        const struct op *op = &p->m->program.op[i];
        if (op->code != OP_BANDS && op->code != OP_SCALE)
            continue;
        const struct piecewise *w = &p->m->program.piecewise[op->c];
        for (uint32_t k = 0; k < w->n; k++) {
            double edge = w->edge[k].factor, step = type->whole ? 1 : fmax(fabs(edge) / 100, 0.01);
            if (w->edge[k].slot != NONE || w->relation[k] == PIECE_ELSE)
                continue;
            offer_number(list, p->input, type, edge);
            offer_number(list, p->input, type, edge + step);
            offer_number(list, p->input, type, edge - step);
        }
    }
}

static void offer_numbers(const struct probe *p, struct candidates *list, const struct type *type)
{
    double low = p->input->has_range ? p->input->low : 0, high = p->input->has_range ? p->input->high : 1e6;
    offer_edges(p, list, type);
    offer_number(list, p->input, type, low);
    offer_number(list, p->input, type, high);
    for (int i = 1; i < GRID; i++) {
        double part = (double)i / GRID;
        offer_number(list, p->input, type, low + (high - low) * part * part * part);      /* closer together at the low end */
    }
}

static void offer_word(struct candidates *list, struct arena *arena, struct text name)
{
    offer(list, (struct answer){.json = text_format(arena, "\"%.*s\"", (int)name.n, name.at), .word = name});
}

static struct text word_of(const struct probe *p, int token)
{
    return keyword_written(p->s->arena, token, p->m->language);
}

static void offer_all(struct probe *p, struct candidates *list)
{
    const struct type *type = &p->m->thing[p->input->thing].type;
    struct arena *arena = p->s->arena;
    list->n = 0;
    if (type->base == BASE_NUMBER)
        offer_numbers(p, list, type);
    if (type->base == BASE_BOOL) {
        offer(list, (struct answer){.json = TEXT("true"), .word = word_of(p, TOK_YES)});
        offer(list, (struct answer){.json = TEXT("false"), .word = word_of(p, TOK_NO)});
    }
    if (type->base == BASE_CHOICE) {
        const struct choice_set *set = &p->m->choices[type->set];
        for (uint32_t i = 0; i < set->n && i < OPTIONS; i++)
            offer_word(list, arena, set->name[i]);
    }
    if (type->base == BASE_KEY) {
        const struct branch *b = &p->s->coverage->branch[p->branch];
        const struct table *table = &p->m->table[p->m->thing[type->set].detail];
        bool own = b->kind == BRANCH_ROW && b->thing == type->set;
        for (uint32_t i = own ? b->index : 0; i < table->rows && (own ? i == b->index : i < OPTIONS); i++)
            if (i != table->otherwise)
                offer_word(list, arena, table->key[i]);
    }
    if (p->input->may_be_na)
        offer(list, (struct answer){.json = TEXT("{\"not_applicable\": \"test\"}"), .word = word_of(p, TOK_NOT_APPLICABLE)});
    offer(list, (struct answer){.json = TEXT("null"), .word = word_of(p, TOK_UNKNOWN)});
}

/* A number with few digits that still reaches the branch. */
static double rounded(struct probe *p, double x)
{
    for (int digits = 1; digits < 12; digits++) {
        char text[NUMBER_LENGTH];
        struct answer a = {.is_number = true};
        int n = number_write_short(x, digits, text);
        if (number_read((struct text){text, (uint32_t)n}, &a.number) && try_answer(p, &a))
            return a.number;
    }
    return x;
}

/* From a number that reaches the branch towards one that does not, as near as it goes. */
static double near_edge(struct probe *p, double in, double out, bool whole)
{
    for (int i = 0; i < CLOSER && fabs(in - out) > (whole ? 1 : 1e-3 * fmax(fabs(in), 1e-3)); i++) {
        double middle = whole ? floor(in / 2 + out / 2 + 0.5) : in / 2 + out / 2;
        struct answer a = {.is_number = true, .number = middle};
        if (middle == in || middle == out)
            break;
        *(try_answer(p, &a) ? &in : &out) = middle;
    }
    return whole ? in : rounded(p, in);
}

static struct text number_word(const struct suite *s, double x)
{
    char digits[NUMBER_LENGTH];
    int n = number_write_short(x, 12, digits);
    for (int i = 0; i < n; i++)
        if (digits[i] == '.' && s->policy->model.language == ECO_FRENCH)
            digits[i] = ',';
    return text_copy(s->arena, (struct text){digits, (uint32_t)n});
}

/* The nearest candidate number, on either side, that does not reach the branch. */
static double neighbour(const struct candidates *list, const bool *reached, double x)
{
    double best = NAN;
    for (uint32_t i = 0; i < list->n; i++)
        if (list->at[i].is_number && !reached[i] && (isnan(best) || fabs(list->at[i].number - x) < fabs(best - x)))
            best = list->at[i].number;
    return best;
}

static bool search_input(struct probe *p, struct suggestion *found)
{
    struct candidates list;
    bool reached[ANSWERS] = {false}, whole = p->m->thing[p->input->thing].type.whole;
    uint32_t first = NONE;
    offer_all(p, &list);
    for (uint32_t i = 0; i < list.n; i++) {
        reached[i] = try_answer(p, &list.at[i]);
        first = reached[i] && first == NONE ? i : first;
        if (first != NONE && !list.at[first].is_number)
            break;
    }
    if (first == NONE)
        return false;
    const struct answer *a = &list.at[first];
    double out = a->is_number ? neighbour(&list, reached, a->number) : NAN;
    struct answer last = *a;
    if (!isnan(out))
        last.number = near_edge(p, a->number, out, whole);
    found->answer = a->is_number ? number_word(p->s, last.number) : a->word;
    found->points = try_answer(p, &last) ? p->points : NAN;
    return true;
}

/* ---- where the answer stands ---- */

static cJSON *object_of(struct probe *p, uint32_t thing, uint32_t row)
{
    uint32_t parent = p->m->thing[thing].parent;
    if (parent == NONE)
        return p->project;
    const struct thing *t = &p->m->thing[parent];
    cJSON *outer = object_of(p, parent, NONE);
    const char *name = arena_copy(p->s->arena, t->name.at, t->name.n);
    cJSON *inner = outer && name ? cJSON_GetObjectItemCaseSensitive(outer, name) : NULL;
    if (t->kind == THING_LIST)
        return cJSON_GetArrayItem(inner, (int)row);
    if (!inner && outer && name) {
        inner = json_object();
        cJSON_AddItemToObject(outer, name, inner);
    }
    return cJSON_IsObject(inner) ? inner : NULL;
}

static bool search_base(struct probe *p, const bool *seen, struct suggestion *found)
{
    for (uint32_t i = 0; i < p->m->inputs; i++) {
        p->input = &p->m->input[i];
        const struct thing *t = &p->m->thing[p->input->thing];
        if (!seen[p->input->thing])
            continue;
        uint32_t row = t->row_list == NONE ? NONE : 0;
        p->object = object_of(p, p->input->thing, row);
        p->key = arena_copy(p->s->arena, t->name.at, t->name.n);
        if (cJSON_IsObject(p->object) && p->key && search_input(p, found)) {
            found->input = i;
            found->row = row;
            return true;
        }
    }
    return false;
}

bool suggestion_find(struct suite *s, uint32_t branch, const struct example *base, uint32_t bases, struct suggestion *found)
{
    struct probe p = {.s = s, .m = &s->policy->model, .branch = branch};
    const struct branch *b = &s->coverage->branch[branch];
    bool *seen = arena_alloc(s->arena, p.m->things + 1), good = false;
    if (!seen)
        return false;
    mark_references(p.m, b->thing, seen);
    for (uint32_t i = 0; b->kind == BRANCH_ROW && i < p.m->inputs; i++)     /* what names its rows, not what it names */
        seen[p.m->input[i].thing] |= p.m->thing[p.m->input[i].thing].type.base == BASE_KEY;
    for (uint32_t i = 0; i < bases && i < BASES && !good && !s->arena->failed; i++) {
        p.project = json_parse(s->arena, base[i].project);
        good = p.project && search_base(&p, seen, found);
        found->base = i;
    }
    arena_free(&p.scratch);
    return good;
}

/* ---- the test ---- */

static struct text joined(struct suite *s, struct text all, struct text line)
{
    return text_format(s->arena, "%.*s  %.*s\n", (int)all.n, all.n ? all.at : "", (int)line.n, line.at);
}

/* "users is 5", "rate is unknown". */
static struct text said_of(struct suite *s, struct text path, struct text answer)
{
    enum eco_language language = s->policy->model.language;
    struct text unknown = keyword_written(s->arena, TOK_UNKNOWN, language), na = keyword_written(s->arena, TOK_NOT_APPLICABLE, language);
    int whole = text_equal(answer, unknown) ? TOK_IS_UNKNOWN : text_equal(answer, na) ? TOK_IS_NA : 0;
    struct text said = keyword_written(s->arena, whole ? whole : TOK_IS, language);
    return text_format(s->arena, "%.*s %.*s%s%.*s", (int)path.n, path.at, (int)said.n, said.at, whole ? "" : " ",
                       whole ? 0 : (int)answer.n, answer.at);
}

static struct text path_of(struct suite *s, const struct suggestion *found)
{
    const struct model *m = &s->policy->model;
    const struct thing *t = &m->thing[m->input[found->input].thing];
    if (found->row == NONE)
        return t->path;
    struct text list = m->thing[t->parent].path;
    return text_format(s->arena, "%.*s[%u].%.*s", (int)list.n, list.at, found->row, (int)t->name.n, t->name.at);
}

/* The answers of a case but for the one that is changed; the file that it names goes before, on a line of its own. */
static struct text answers_of(struct suite *s, const struct example *base, struct text changed, struct text *file)
{
    struct test t = {.s = s, .node = base->test, .heading = base->heading, .row = base->row};
    const struct node *head = base->heading ? base->heading->first : NULL, *cell = base->row ? base->row->first : NULL;
    struct text all = {0};
    for (; head && cell; head = head->next, cell = cell->next) {
        const struct node *path = suite_head(head);
        if (!path || !cell->first || !suite_is_given(&t, path))
            continue;
        struct text name = source_slice(s->policy->model.sources, path->at), value = source_slice(s->policy->model.sources, cell->first->at);
        if (suite_is_project(&t, path))
            *file = value;
        else if (!text_equal(name, changed))
            all = text_format(s->arena, "%.*s%s%.*s", (int)all.n, all.n ? all.at : "", all.n ? ", " : "",
                              (int)said_of(s, name, value).n, said_of(s, name, value).at);
    }
    return all;
}

/* What the test of the base gives, as it is written there, and then the answers. */
static struct text given_lines(struct suite *s, const struct example *base, const struct suggestion *found)
{
    const struct model *m = &s->policy->model;
    struct text all = {0}, file = {0}, given = keyword_written(s->arena, TOK_GIVEN, m->language), path = path_of(s, found);
    struct text answers = answers_of(s, base, path, &file), last = said_of(s, path, found->answer);
    for (const struct node *line = base->test->first; line; line = line->next)
        if (line->kind == N_AS_OF || line->kind == N_ROWS || (line->kind == N_GIVEN && !(file.n && line->text.n)))
            all = joined(s, all, source_slice(m->sources, line->at));
    if (file.n)
        all = joined(s, all, text_format(s->arena, "%.*s %.*s", (int)given.n, given.at, (int)file.n, file.at));
    return joined(s, all, text_format(s->arena, "%.*s %.*s%s%.*s", (int)given.n, given.at, (int)answers.n, answers.n ? answers.at : "",
                                      answers.n ? ", " : "", (int)last.n, last.at));
}

/* What the branch being reached means, as far as a test can say it. */
static struct text expect_line(struct suite *s, const struct branch *b, const struct suggestion *found)
{
    static const int outcomes[] = {[ECO_GATE_PASSED] = TOK_IS_PASSED, [ECO_GATE_BLOCKED] = TOK_IS_BLOCKED,
                                   [ECO_GATE_UNDECIDED] = TOK_IS_UNDECIDED, [ECO_GATE_NOT_APPLICABLE] = TOK_IS_NA};
    const struct model *m = &s->policy->model;
    struct text expect = keyword_written(s->arena, TOK_EXPECT, m->language), name = m->thing[b->thing].path;
    struct text gate = keyword_written(s->arena, TOK_GATE, m->language);
    bool points = m->thing[b->thing].kind == THING_CRITERION && b->kind != BRANCH_MISSING && b->kind != BRANCH_NOT_APPLICABLE;
    int said = b->kind == BRANCH_OUTCOME ? outcomes[b->index] : b->kind == BRANCH_MISSING ? TOK_IS_UNKNOWN
               : b->kind == BRANCH_NOT_APPLICABLE ? TOK_IS_NA : points || b->kind == BRANCH_WARNING ? TOK_IS : TOK_IS_KNOWN;
    struct text words = keyword_written(s->arena, said, m->language), value = points ? number_word(s, found->points) : (struct text){0};
    if (b->kind == BRANCH_WARNING)
        value = keyword_written(s->arena, b->index == ECO_GATE_BLOCKED ? TOK_YES : TOK_NO, m->language);
    if (b->kind == BRANCH_ROW)
        name = TEXT("score");
    return text_format(s->arena, "%.*s %.*s%s%.*s %.*s%s%.*s", (int)expect.n, expect.at, b->kind == BRANCH_OUTCOME ? (int)gate.n : 0,
                       gate.at, b->kind == BRANCH_OUTCOME ? " " : "", (int)name.n, name.at, (int)words.n, words.at,
                       value.n ? " " : "", (int)value.n, value.n ? value.at : "");
}

struct text suggestion_test(struct suite *s, uint32_t branch, const struct example *base, const struct suggestion *found)
{
    const struct model *m = &s->policy->model;
    const struct branch *b = &s->coverage->branch[branch];
    struct telling telling = {.model = m, .language = m->language, .arena = s->arena};
    struct text test = keyword_written(s->arena, TOK_TEST, m->language), end = keyword_written(s->arena, TOK_END, m->language);
    struct text words = branch_words(&telling, b), name = m->thing[b->thing].path, lines = given_lines(s, base, found);
    lines = joined(s, lines, expect_line(s, b, found));
    struct text title = text_format(s->arena, m->language == ECO_FRENCH ? "%.*s : %.*s" : "%.*s: %.*s", (int)name.n, name.at, (int)words.n, words.at), plain = {0};
    for (uint32_t i = 0; i < title.n; i++)          /* a quote inside a text is written twice */
        plain = text_concat(s->arena, plain, title.at[i] == '"' ? TEXT("\"\"") : (struct text){title.at + i, 1});
    return text_format(s->arena, "%.*s \"%.*s\"\n%.*s%.*s\n", (int)test.n, test.at, (int)plain.n, plain.at, (int)lines.n, lines.at,
                       (int)end.n, end.at);
}
