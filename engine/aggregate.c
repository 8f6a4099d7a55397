/* sum, mean, share, count, min, max, all, any over the rows of a list or table. Each walks the rows once to put its term,
 * condition and weight into columns, and then folds the columns with one operation. */
#include "check.h"

struct fold {
    const struct node *node;
    uint32_t over;                  /* the list or table thing */
    uint32_t term, where, weight;   /* columns, or NONE */
    struct type type;               /* of the term */
    bool bad;
};

static const struct node *part(const struct node *node, enum node_kind kind)
{
    const struct node *found = node_find(node, kind);
    return found ? found->first : NULL;
}

static bool is_rows(const struct checker *c, uint32_t thing)
{
    return thing != NONE && (c->m->thing[thing].kind == THING_LIST || c->m->thing[thing].kind == THING_TABLE);
}

static uint32_t rows_of(struct checker *c, const struct node *path)
{
    bool named = path && path->kind == N_PATH;
    uint32_t thing = named ? resolve(c, path, false) : NONE;
    if (!path || (named && thing == NONE))
        return NONE;
    if (!named || !is_rows(c, thing)) {
        diagnose2(c->m->diagnostics, D_NOT_A_LIST, path->at, named ? c->m->thing[thing].name : source_slice(c->m->sources, path->at),
                  words(c, path->at, "aggregates walk the rows of a list or a table",
                        "les agrégats parcourent les lignes d'une liste ou d'une table"));
        return NONE;
    }
    need(c, thing, path->at);
    refer(c, thing, NONE, NONE, path->at);
    return thing;
}

/* The column that x has just been loaded from, which can then be folded as it is; else NONE. Those of tables have no bounds
 * of their own. */
static uint32_t loaded_column(const struct checker *c, uint32_t list, const struct operand *x)
{
    const struct op *last = c->ops->n > 0 ? &c->ops->v[c->ops->n - 1] : NULL;
    if (!last || last->code != OP_LOAD || last->dst != x->slot || c->m->arena->failed)
        return NONE;
    const struct column *column = &c->m->program.column[last->a];
    return column->list == list && !column->value ? last->a : NONE;
}

static uint32_t into_column(struct checker *c, const struct fold *f, const struct operand *x)
{
    uint32_t list = c->m->thing[f->over].row_list, loaded = loaded_column(c, list, x);
    if (loaded != NONE) {
        c->ops->n--;
        return loaded;
    }
    uint32_t column = new_column(c, list);
    emit(c, OP_STORE, x->at, x->slot, column, 0);
    return column;
}

static uint32_t condition_column(struct checker *c, struct fold *f, const struct node *node)
{
    if (!node)
        return NONE;
    struct operand x = condition(c, node);
    f->bad |= x.type.base == BASE_BAD;
    return f->bad ? NONE : into_column(c, f, &x);
}

static struct operand number_term(struct checker *c, struct fold *f, const struct node *node)
{
    struct operand x = expression(c, node, NULL);
    if (x.type.base != BASE_BAD && x.type.base != BASE_NUMBER) {
        struct type want = type_number(unit_one());
        fit(c, &x, &want);
    }
    f->bad |= x.type.base != BASE_NUMBER;
    return x;
}

/* share(u where c over l): the mean of (c ? 100 : 0) weighted by u, a percentage with tight bounds. */
static void share_columns(struct checker *c, struct fold *f)
{
    const struct node *counted = part(f->node, N_WHERE_TERM), *term = f->node->first;
    uint32_t whole = constant_slot(c, 100), nothing = constant_slot(c, 0);
    struct operand weight = {0};
    if (counted) {
        weight = number_term(c, f, term);
        if (!f->bad)
            f->weight = into_column(c, f, &weight);
    }
    struct operand chosen = condition(c, counted ? counted : term);
    f->bad |= chosen.type.base == BASE_BAD;
    if (f->bad)
        return;
    struct operand points = {.slot = emit(c, OP_IF, chosen.at, chosen.slot, whole, nothing), .at = chosen.at};
    f->term = into_column(c, f, &points);
    f->type = type_number(unit_percent(&c->m->units));
}

static void walk(struct checker *c, struct fold *f)
{
    int op = f->node->op;
    begin_each(c, f->over, node_find(f->node, N_OVER), f->node->at);
    if (op == TOK_SHARE) {
        share_columns(c, f);
    } else if (op == TOK_ALL || op == TOK_ANY) {
        f->term = condition_column(c, f, f->node->first);
        f->type = type_of(BASE_BOOL);
    } else if (op != TOK_COUNT) {
        struct operand x = number_term(c, f, f->node->first);
        f->type = x.type;
        if (!f->bad)
            f->term = into_column(c, f, &x);
        const struct node *weight = part(f->node, N_WEIGHTED_BY);
        if (weight && !f->bad) {
            struct operand w = number_term(c, f, weight);
            if (!f->bad)
                f->weight = into_column(c, f, &w);
        }
    }
    const struct node *where = part(f->node, N_WHERE_ROW), *first = f->node->first;
    bool counts = op == TOK_COUNT && !where && node_find(f->node, N_OVER) && first->kind != N_OVER;      /* count(C over list) */
    f->where = condition_column(c, f, counts ? first : where);
    end_each(c);
}

static bool form_fits(struct checker *c, const struct node *node)
{
    bool share = node->op == TOK_SHARE, mean = node->op == TOK_MEAN, count = node->op == TOK_COUNT;
    const char *en = NULL, *fr = NULL;
    if (node_find(node, N_WHERE_TERM) && !share)
        en = "write the condition last: sum(x over list where c)", fr = "mettre la condition en dernier : somme(x sur liste où c)";
    else if (node_find(node, N_WEIGHTED_BY) && !mean)
        en = "only a mean is weighted: mean(x weighted by w over list)", fr = "seule une moyenne est pondérée : moyenne(x pondérée par p sur liste)";
    else if ((!node_find(node, N_OVER) || node->first->kind == N_OVER) && !count)
        en = fr = "";
    if (!en)
        return true;
    struct text name = keyword_name(c, node->op, node->at);
    bool french = check_language(c, node->at) == ECO_FRENCH, named = node_find(node, N_OVER) != NULL;
    const char *format = named ? french ? "dire quoi de chaque ligne : %.*s(l.x sur l dans liste)" : "say what of each row: %.*s(r.x over r in list)"
                         : french ? "dire sur quelle liste : %.*s(x sur liste)" : "say over which list: %.*s(x over list)";
    struct text help = en[0] ? words(c, node->at, en, fr) : text_format(c->m->arena, format, (int)name.n, name.at);
    diagnose2(c->m->diagnostics, D_BAD_AGGREGATE, node->at, name, help);
    return false;
}

static uint32_t folded(struct checker *c, const struct fold *f)
{
    struct span at = f->node->at;
    switch (f->node->op) {
    case TOK_SUM: return emit(c, OP_SUM, at, f->term, f->where, 0);
    case TOK_MIN: return emit(c, OP_LOWEST, at, f->term, f->where, 0);
    case TOK_MAX: return emit(c, OP_HIGHEST, at, f->term, f->where, 0);
    case TOK_ALL: return emit(c, OP_ALL, at, f->term, f->where, 0);
    case TOK_ANY: return emit(c, OP_ANY, at, f->term, f->where, 0);
    case TOK_COUNT: return emit(c, OP_COUNT, at, c->m->thing[f->over].row_list, f->where, 0);
    default: return emit(c, OP_MEAN, at, f->term, f->weight, f->where);
    }
}

struct operand aggregate_operand(struct checker *c, const struct node *node)
{
    struct fold f = {.node = node, .term = NONE, .where = NONE, .weight = NONE, .type = type_number(unit_one())};
    if (!form_fits(c, node))
        return bad_operand(node->at);
    const struct node *over = part(node, N_OVER);
    f.over = rows_of(c, over ? over : node->first);      /* count(list where c) names the list itself */
    if (f.over == NONE)
        return bad_operand(node->at);
    if (c->walks == CHECK_ROWS) {
        diagnose_limit(c->m->diagnostics, D_TOO_NESTED, node->at, CHECK_ROWS);
        return bad_operand(node->at);
    }
    walk(c, &f);
    if (f.bad)
        return bad_operand(node->at);
    f.type.whole = node->op == TOK_COUNT;
    return (struct operand){.slot = folded(c, &f), .type = f.type, .at = node->at};
}
