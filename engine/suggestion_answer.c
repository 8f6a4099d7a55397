/* The answers that are tried for one question: what its type can hold, and what the rules compare with. */
#include <math.h>

#include "names.h"
#include "number.h"
#include "parser.tab.h"
#include "suggestion.h"
#include "written.h"

enum {
    GRID = 24,                          /* numbers between the ends of a range */
    OPTIONS = 40,                       /* choices, keys or texts of one question */
    YEARS = 30                          /* around the first day that rules compare with, for a day without a range */
};

cJSON *answer_json(const struct answer *a)
{
    char day[NUMBER_LENGTH];
    if (a->kind == ANSWER_NUMBER)
        return json_number(a->number);
    if (a->kind == ANSWER_DAY) {
        int n = date_write(date_of(a->number), day);
        return json_text((struct text){day, (uint32_t)n});
    }
    return cJSON_ParseWithLength(a->json.at, a->json.n);
}

struct text suggestion_number(const struct suite *s, double x)
{
    char digits[NUMBER_LENGTH];
    int n = number_write_short(x, 12, digits);
    for (int i = 0; i < n; i++)
        if (digits[i] == '.' && s->policy->model.language == ECO_FRENCH)
            digits[i] = ',';
    return text_copy(s->arena, (struct text){digits, (uint32_t)n});
}

struct text answer_word(const struct suite *s, const struct answer *a)
{
    char day[NUMBER_LENGTH];
    if (a->kind == ANSWER_NUMBER)
        return suggestion_number(s, a->number);
    if (a->kind == ANSWER_DAY) {
        int n = date_write(date_of(a->number), day);
        return text_copy(s->arena, (struct text){day, (uint32_t)n});
    }
    return a->word;
}

static void offer(struct candidates *list, struct answer answer)
{
    if (list->n < CANDIDATES)
        list->at[list->n++] = answer;
}

static struct text word_of(const struct probe *p, int token)
{
    return keyword_written(p->s->arena, token, p->m->language);
}

/* `word` is what a test writes. */
static void offer_word(const struct probe *p, struct candidates *list, struct text name, struct text word)
{
    offer(list, (struct answer){.json = result_text(p->s->arena, json_text(name)), .word = word});
}

/* ---- numbers and days ---- */

static void offer_number(const struct probe *p, struct candidates *list, const struct type *type, double x)
{
    bool outside = p->input->has_range && (x < p->input->low || x > p->input->high), day = type->base == BASE_DATE;
    if (isfinite(x) && !outside)
        offer(list, (struct answer){.kind = day ? ANSWER_DAY : ANSWER_NUMBER, .number = day || type->whole ? round(x) : x});
}

/* The ends of the range and numbers between, closer together at the low end for those that have no other measure. */
static void offer_grid(const struct probe *p, struct candidates *list, const struct type *type, double low, double high)
{
    offer_number(p, list, type, low);
    offer_number(p, list, type, high);
    for (int i = 1; i < GRID; i++) {
        double part = (double)i / GRID;
        offer_number(p, list, type, low + (high - low) * (type->base == BASE_DATE ? part : part * part * part));
    }
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
            offer_number(p, list, type, edge);
            offer_number(p, list, type, edge + step);
            offer_number(p, list, type, edge - step);
        }
    }
}

/* Where a row that is to be reached is the point of a curve. */
static void offer_points(const struct probe *p, struct candidates *list, const struct type *type)
{
    const struct branch *b = &p->s->coverage->branch[p->branch];
    for (uint32_t i = 0; b->kind == BRANCH_ROW && i < p->m->curves; i++)
        if (p->m->curve[i].table == b->thing)
            offer_number(p, list, type, p->m->program.piecewise[p->m->curve[i].piecewise].edge[b->index].factor);
}

/* A day that rules compare with, the day before it and the day after. */
static void offer_days_of(const struct probe *p, struct candidates *list, const struct type *type, const struct node *node)
{
    for (const struct node *kid = node->first; kid; kid = kid->next)
        offer_days_of(p, list, type, kid);
    if (node->kind != N_DATE)
        return;
    offer_number(p, list, type, node->number);
    offer_number(p, list, type, node->number - 1);
    offer_number(p, list, type, node->number + 1);
}

static void offer_days(const struct probe *p, struct candidates *list, const struct type *type)
{
    const cJSON *date = cJSON_GetObjectItemCaseSensitive(p->project, "date");
    struct node today = {.kind = N_DATE};
    int32_t day = 0;
    for (uint32_t i = 0; i < p->m->things; i++)
        if (p->seen[i] && p->m->thing[i].node && p->m->thing[i].kind != THING_INPUT)
            offer_days_of(p, list, type, p->m->thing[i].node);
    if (cJSON_IsString(date) && date_read(text_of(date->valuestring), &day)) {
        today.number = day;
        offer_days_of(p, list, type, &today);
    }
    double about = list->n > 0 ? list->at[0].number : day;
    double low = p->input->has_range ? p->input->low : about - YEARS * 365.25;
    offer_grid(p, list, type, low, p->input->has_range ? p->input->high : about + YEARS * 365.25);
}

/* ---- words ---- */

static bool is_text_of_rules(const struct model *m, struct text text)
{
    for (uint32_t i = 0; i < m->program.texts; i++)
        if (text_equal(m->program.text[i], text))
            return true;
    return false;
}

static void offer_texts(const struct probe *p, struct candidates *list)
{
    struct text other = text_of(p->m->language == ECO_FRENCH ? "autre" : "other");
    for (uint32_t i = 0; i < p->m->program.texts && i < OPTIONS; i++)
        offer_word(p, list, p->m->program.text[i], written_text(p->s->arena, p->m->program.text[i]));
    while (is_text_of_rules(p->m, other))
        other = text_concat(p->s->arena, other, TEXT(" x"));
    offer_word(p, list, other, written_text(p->s->arena, other));
}

/* A key that no row has stands for `otherwise`. */
static void offer_no_key(const struct probe *p, struct candidates *list, const struct table *table)
{
    uint32_t row;
    struct text other = text_of(p->m->language == ECO_FRENCH ? "autre" : "other");
    if (table->otherwise == NONE)
        return;
    while (table->keys && names_find(table->keys, 0, text_fold(p->s->arena, other), &row))
        other = text_concat(p->s->arena, other, TEXT("_x"));
    offer_word(p, list, other, written_key(p->s->arena, other, p->m->language));
}

static void offer_keys(const struct probe *p, struct candidates *list, const struct type *type)
{
    const struct branch *b = &p->s->coverage->branch[p->branch];
    const struct table *table = &p->m->table[p->m->thing[type->set].detail];
    bool own = b->kind == BRANCH_ROW && b->thing == type->set;
    for (uint32_t i = own ? b->index : 0; i < table->rows && (own ? i == b->index : i < OPTIONS); i++)
        if (i != table->otherwise)
            offer_word(p, list, table->key[i], written_key(p->s->arena, table->key[i], p->m->language));
    if (!own || b->index == table->otherwise)
        offer_no_key(p, list, table);
}

static void offer_choices(const struct probe *p, struct candidates *list, const struct choice_set *set)
{
    for (uint32_t i = 0; i < set->n && i < OPTIONS; i++)
        offer_word(p, list, set->name[i], written_choice(p->s->arena, set->name[i], p->m->language));
}

void candidates_offer(const struct probe *p, struct candidates *list)
{
    const struct type *type = &p->m->thing[p->input->thing].type;
    list->n = 0;
    switch (type->base) {
    case BASE_NUMBER:
        offer_edges(p, list, type);
        offer_points(p, list, type);
        offer_grid(p, list, type, p->input->has_range ? p->input->low : 0, p->input->has_range ? p->input->high : 1e6);
        break;
    case BASE_BOOL:
        offer(list, (struct answer){.json = TEXT("true"), .word = word_of(p, TOK_YES)});
        offer(list, (struct answer){.json = TEXT("false"), .word = word_of(p, TOK_NO)});
        break;
    case BASE_DATE: offer_days(p, list, type); break;
    case BASE_TEXT: offer_texts(p, list); break;
    case BASE_CHOICE: offer_choices(p, list, &p->m->choices[type->set]); break;
    case BASE_KEY: offer_keys(p, list, type); break;
    default: break;
    }
    if (p->input->may_be_na)
        offer(list, (struct answer){.json = TEXT("{\"not_applicable\": \"test\"}"), .word = word_of(p, TOK_NOT_APPLICABLE)});
    offer(list, (struct answer){.json = TEXT("null"), .word = word_of(p, TOK_UNKNOWN)});
}
