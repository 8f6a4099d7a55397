/* sum, mean, share, count, min, max, all, any, last, first, list of: over the rows of a list or table. Each walks the rows once to
 * put its term, condition and weight into columns, and then folds the columns with one operation. */
#include "check.h"

struct fold {
    const struct node *node;
    uint32_t over;                  /* the list or table thing */
    uint32_t term, where, weight;   /* columns, or NONE; `weight` is what the last row is found by as well */
    struct type type;               /* of the term */
    bool grouped;                   /* over the rows of a group, in a breakdown */
    bool of_row;                    /* over those in the row in hand of the list around it */
    bool bad;
};

static const struct node *part(const struct node *node, enum node_kind kind)
{
    const struct node *found = node_find(node, kind);
    return found ? found->first : NULL;
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

static struct operand ordered_term(struct checker *c, struct fold *f, const struct node *node)
{
    struct operand x = expression(c, node, NULL);
    f->bad |= x.type.base == BASE_BAD || !is_ordered(c, &x);
    return x;
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
    const struct node *counted = part(f->node, f->grouped ? N_WHERE_ROW : N_WHERE_TERM), *term = f->node->first;
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

/* last(x by d): x of any type, d a date or a number. The first is the last by -d. */
static void latest_columns(struct checker *c, struct fold *f)
{
    const struct node *by = part(f->node, N_BY);
    struct operand x = expression(c, f->node->first, NULL);
    f->type = x.type;
    f->bad |= x.type.base == BASE_BAD;
    if (!f->bad)
        f->term = into_column(c, f, &x);
    struct operand d = expression(c, by, NULL);
    f->bad |= d.type.base == BASE_BAD || !is_ordered(c, &d);
    if (f->bad)
        return;
    if (f->node->op == TOK_FIRST)
        d.slot = emit(c, OP_NEGATE, d.at, d.slot, 0, 0);
    f->weight = into_column(c, f, &d);
}

/* list of (x): x of any type. */
static void listing_column(struct checker *c, struct fold *f)
{
    struct operand x = expression(c, f->node->first, NULL);
    f->type = x.type;
    f->bad |= x.type.base == BASE_BAD;
    if (!f->bad)
        f->term = into_column(c, f, &x);
}

/* count(l) and count(l where c) name the list itself, count(c over l) a condition; in a breakdown count(c) does. */
static bool counts_all(struct checker *c, const struct fold *f)
{
    const struct node *first = f->node->first;
    bool named = rows_named(c, first).thing == f->over;
    return f->node->op != TOK_COUNT || first->kind == N_OVER || node_find(f->node, N_WHERE_ROW) ||
           (f->grouped ? named : !node_find(f->node, N_OVER));
}

/* The column that says whether a row counts, or NONE. */
static uint32_t row_condition(struct checker *c, struct fold *f)
{
    bool taken = f->grouped && f->node->op == TOK_SHARE;        /* share(x where c) of a group: c is what the share is of */
    const struct node *own = !counts_all(c, f) ? f->node->first : taken ? NULL : part(f->node, N_WHERE_ROW);
    if (!f->grouped || f->bad)
        return condition_column(c, f, own);
    struct operand x = own ? condition(c, own) : (struct operand){0};
    f->bad |= own && x.type.base == BASE_BAD;
    return f->bad ? NONE : breakdown_where(c, own ? &x : NULL, f->node->at);
}

static void walk(struct checker *c, struct fold *f)
{
    int op = f->node->op;
    const struct node *name = node_find(f->node, N_OVER);
    if (f->of_row)
        begin_each_of_row(c, f->over, name, f->node->at);
    else
        begin_each(c, f->over, name, f->node->at);
    if (op == TOK_SHARE) {
        share_columns(c, f);
    } else if (op == TOK_LISTING) {
        listing_column(c, f);
    } else if (op == TOK_LAST || op == TOK_FIRST) {
        latest_columns(c, f);
    } else if (op == TOK_ALL || op == TOK_ANY) {
        f->term = condition_column(c, f, f->node->first);
        f->type = type_of(BASE_BOOL);
    } else if (op != TOK_COUNT) {
        struct operand x = op == TOK_MIN || op == TOK_MAX ? ordered_term(c, f, f->node->first) : number_term(c, f, f->node->first);
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
    f->where = row_condition(c, f);
    end_each(c);
}

/* What belongs to single rows is computed before any group is looked at; the fold is over the rows of one. */
static void walk_group(struct checker *c, struct fold *f)
{
    struct ops *own = c->ops;
    c->ops = c->grouping->each;
    walk(c, f);
    c->ops = own;
    if (f->bad)
        return;
    f->term = f->term == NONE ? NONE : breakdown_column(c, f->term, false);
    f->weight = f->weight == NONE ? NONE : breakdown_column(c, f->weight, false);
    f->where = breakdown_column(c, f->where, true);
}

static bool form_fits(struct checker *c, const struct node *node, bool grouped)
{
    bool share = node->op == TOK_SHARE, mean = node->op == TOK_MEAN, count = node->op == TOK_COUNT;
    bool last = node->op == TOK_LAST || node->op == TOK_FIRST;
    const char *en = NULL, *fr = NULL;
    if (grouped && count && node_find(node, N_WHERE_ROW) && rows_named(c, node->first).thing != c->grouping->breakdown->rows)
        en = "write count(list where c), or count(c)", fr = "écrire compte(liste où c), ou compte(c)";
    else if (last && !node_find(node, N_BY))
        en = "say by what: last(x by date over list)", fr = "dire selon quoi : dernier(x selon date sur liste)";
    else if (!last && node_find(node, N_BY))
        en = "only 'last' and 'first' take rows by a date or a number: last(x by date over list)",
        fr = "seuls « dernier » et « premier » prennent les lignes selon une date ou un nombre : dernier(x selon date sur liste)";
    else if (node_find(node, N_WHERE_TERM) && !share)
        en = "write the condition last: sum(x over list where c)", fr = "mettre la condition en dernier : somme(x sur liste où c)";
    else if (node_find(node, N_WEIGHTED_BY) && !mean)
        en = "only a mean is weighted: mean(x weighted by w over list)", fr = "seule une moyenne est pondérée : moyenne(x pondérée par p sur liste)";
    else if (!grouped && !node_find(node, N_OVER) && last)
        en = "say over which list: last(x by date over list)", fr = "dire sur quelle liste : dernier(x selon date sur liste)";
    else if (((!grouped && !node_find(node, N_OVER)) || node->first->kind == N_OVER) && !count)
        en = fr = "";
    if (!en)
        return true;
    struct text name = keyword_name(c, node->op, node->at);
    const char *blank = node->op == TOK_LISTING ? " " : "";
    bool french = check_language(c, node->at) == ECO_FRENCH, named = node_find(node, N_OVER) != NULL;
    const char *format = named ? french ? "dire quoi de chaque ligne : %.*s%s(l.x sur l dans liste)" : "say what of each row: %.*s%s(r.x over r in list)"
                         : french ? "dire sur quelle liste : %.*s%s(x sur liste)" : "say over which list: %.*s%s(x over list)";
    struct text help = en[0] ? words(c, node->at, en, fr) : text_format(c->m->arena, format, (int)name.n, name.at, blank);
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
    case TOK_COUNT: return emit(c, OP_COUNT, at, f->grouped ? c->grouping->breakdown->group : c->m->thing[f->over].row_list, f->where, 0);
    case TOK_LISTING: return emit(c, OP_LISTING, at, f->term, f->where, listing_new(c, f->node, &f->type, f->term, f->where));
    case TOK_LAST:
    case TOK_FIRST: return emit(c, f->type.base == BASE_TEXT ? OP_LAST_TEXT : OP_LAST, at, f->term, f->weight, f->where);
    default: return emit(c, OP_MEAN, at, f->term, f->weight, f->where);
    }
}

/* In a figure of a breakdown an aggregate without its list is over the rows of the group; count(l) may name another list. */
static bool is_grouped(struct checker *c, const struct node *node)
{
    if (!c->grouping || c->walks > 0 || node_find(node, N_OVER))
        return false;
    uint32_t named = node->op == TOK_COUNT ? rows_named(c, node->first).thing : NONE;
    return named == c->grouping->breakdown->rows || named == NONE;
}

struct operand aggregate_operand(struct checker *c, const struct node *node)
{
    struct fold f = {.node = node, .term = NONE, .where = NONE, .weight = NONE, .type = type_number(unit_one()), .grouped = is_grouped(c, node)};
    if (!form_fits(c, node, f.grouped) || !listing_fits(c, node))
        return bad_operand(node->at);
    const struct node *over = part(node, N_OVER);
    struct referent rows = f.grouped ? (struct referent){c->grouping->breakdown->rows, NONE} : rows_of_list(c, over ? over : node->first);
    f.over = rows.thing;
    f.of_row = rows.walk != NONE;
    if (f.over == NONE)
        return bad_operand(node->at);
    if (!may_walk(c)) {
        diagnose_limit(c->m->diagnostics, D_TOO_NESTED, node->at, CHECK_ROWS);
        return bad_operand(node->at);
    }
    if (f.grouped)
        walk_group(c, &f);
    else
        walk(c, &f);
    if (f.bad)
        return bad_operand(node->at);
    uint32_t before = c->ops->n, slot = folded(c, &f);
    if (c->ops->n > before)
        c->ops->v[before].of_row = f.of_row;
    slot = while_asked_outside(c, f.over, slot, node->at);
    f.type.whole = node->op == TOK_COUNT;
    if (node->op == TOK_LISTING)
        f.type = type_of(BASE_TEXT);
    return (struct operand){.slot = slot, .type = f.type, .at = node->at};
}
