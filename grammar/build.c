/* Constructors of nodes for the parser's actions. */
#include "parse_internal.h"

#define NEW(kind, at) node_new(p->arena, kind, at)

struct node *parse_op(struct parse *p, enum node_kind kind, struct span at, int op)
{
    struct node *node = NEW(kind, at);
    if (node)
        node->op = op;
    return node;
}

struct node *parse_text(struct parse *p, enum node_kind kind, struct span at, const struct token *text)
{
    struct node *node = NEW(kind, at);
    if (node) {
        node->text = text->text;
        node->name_at = text->at;
    }
    return node;
}

struct node *parse_day(struct parse *p, enum node_kind kind, struct span at, const struct token *day)
{
    struct node *node = NEW(kind, at);
    if (node)
        node->number = day->number;
    return node;
}

struct node *parse_day_op(struct parse *p, enum node_kind kind, struct span at, const struct token *day)
{
    struct node *node = parse_day(p, kind, at, day);
    if (node)
        node->op = 1;
    return node;
}

struct node *parse_name(struct parse *p, struct span at, const struct token *name)
{
    p->tokens.v[name - p->tokens.v].named = true;
    return parse_text(p, N_NAME, at, name);
}

struct node *parse_yes(struct parse *p, struct span at, int yes)
{
    struct node *node = NEW(N_YES_NO, at);
    if (node)
        node->number = yes;
    return node;
}

struct node *parse_named(struct parse *p, enum node_kind kind, struct span at, const struct node *name,
                         const struct node *label)
{
    struct node *node = NEW(kind, at);
    if (node && name) {
        node->text = name->text;
        node->name_at = name->at;
    }
    if (node && label)
        node->label = label->text;
    return node;
}

struct node *parse_field(struct parse *p, enum node_kind kind, struct span at, const struct node *name,
                         const struct node *label, struct node *type, struct node *attributes)
{
    return node_adopt(node_add(parse_named(p, kind, at, name, label), type), attributes);
}

struct node *parse_type(struct parse *p, struct span at, int op, const struct node *table, struct node *unit)
{
    struct node *node = parse_op(p, N_TYPE, at, op);
    if (node && table) {
        node->text = table->text;
        node->name_at = table->at;
    }
    return node_add(node, unit);
}

struct node *parse_unit(struct parse *p, struct span at, const struct token *unit)
{
    struct node *node = NEW(N_UNIT, at);
    if (node)
        node->unit = unit->unit;
    return node;
}

struct node *parse_figure(struct node *node, const struct token *figure)
{
    if (node) {
        node->number = figure->number;
        node->unit = figure->unit;
    }
    return node;
}

struct node *parse_negative(struct node *number, struct span at)
{
    if (number) {
        number->number = -number->number;
        number->at = at;
    }
    return number;
}

struct node *parse_as(enum node_kind kind, struct node *node)
{
    if (node)
        node->kind = kind;
    return node;
}

struct node *parse_longer(struct node *path, struct span at)
{
    if (path)
        path->at = at;
    return path;
}

struct node *parse_bracketed(struct node *expression)
{
    if (expression)
        expression->bracketed = true;
    return expression;
}

struct node *parse_binary(struct parse *p, struct span operator_at, int op, struct node *left, struct node *right)
{
    if (!left || !right)
        return NULL;
    struct node *node = parse_op(p, N_BINARY, span_join(left->at, right->at), op);
    if (node)
        node->name_at = operator_at;
    return node_add(node_add(node, left), right);
}

/* min(a; b; ...); and list of (x; 5), where the second is how many it names. */
struct node *parse_several(struct parse *p, struct span at, int op, struct node *first, struct node *others)
{
    bool limit = op == TOK_LISTING && others && others->kids == 1 && others->first->kind == N_NUMBER && !others->first->unit.n;
    if (limit)
        return node_add(node_add(parse_op(p, N_AGGREGATE, at, op), first), parse_as(N_LIMIT, others->first));
    return node_adopt(node_add(parse_op(p, N_PAIR_OF, at, op), first), others);
}

struct node *parse_between(struct parse *p, struct span at, int op, struct node *from, struct node *to)
{
    return node_add(node_add(parse_op(p, N_BETWEEN, at, op), from), to);
}

struct node *parse_key(struct parse *p, const struct node *name, int type)
{
    struct node *node = name ? parse_named(p, N_KEY, name->at, name, NULL) : NULL;
    if (node)
        node->op = type;
    return node;
}

/* Damaged where rows are missing: what is not found may be among them. */
struct node *parse_rows(struct parse *p, struct node *parent, struct node *rows)
{
    node_adopt(parent, rows);
    if (parent)
        parent->damaged |= p->rows_lost;
    p->rows_lost = false;
    return parent;
}

struct node *parse_table(struct parse *p, struct span at, const struct node *name, const struct node *label,
                         struct node *key, struct node *file, struct node *metas, struct node *rows)
{
    struct node *table = node_add(node_add(parse_named(p, N_TABLE, at, name, label), key), file);
    return parse_rows(p, node_adopt(table, metas), rows);
}

struct node *parse_column(struct parse *p, struct span at, const struct node *name, const struct token *head,
                          struct node *type_or_unit, struct node *plus_minus)
{
    struct node *column = parse_named(p, N_COLUMN, at, name, NULL);
    if (column)
        column->label = head->text;
    return node_add(node_add(column, type_or_unit), plus_minus);
}

struct node *parse_row_end(struct parse *p, struct node *row, struct span last)
{
    diagnose(p->diagnostics, D_ROW_END, (struct span){last.file, last.to, last.to});
    return row;
}

struct node *parse_two_values(struct parse *p, struct node *cells, struct span second)
{
    diagnose(p->diagnostics, D_TWO_VALUES_IN_CELL, second);
    return cells;      /* both values count as cells, so that the row has the right number of them */
}

struct node *parse_value(struct parse *p, struct span at, const struct node *name, const struct node *label,
                         struct node *unit, struct node *standing, struct node *entry, struct node *metas)
{
    struct node *value = node_add(node_add(parse_named(p, N_VALUE, at, name, label), unit), standing);
    return node_add(node_adopt(value, metas), entry);
}

struct node *parse_dated(struct parse *p, struct span at, const struct node *name, const struct node *label,
                         struct node *unit, struct node *metas, struct node *entries)
{
    struct node *value = node_add(parse_named(p, N_VALUE, at, name, label), unit);
    return node_adopt(node_adopt(value, metas), entries);
}

struct node *parse_define(struct parse *p, enum node_kind kind, struct span at, const struct node *name,
                          const struct node *label, struct node *type, struct node *results, struct node *each,
                          struct node *body)
{
    struct node *define = node_add(parse_named(p, kind, at, name, label), type);
    return node_adopt(node_add(node_adopt(define, results), each), body);
}

struct node *parse_headline(struct node *indicator)
{
    if (indicator)
        indicator->op = TOK_HEADLINE;
    return indicator;
}

struct node *parse_points(struct parse *p, enum node_kind kind, struct span at, const struct token *points,
                          const struct node *label)
{
    return parse_figure(parse_named(p, kind, at, NULL, label), points);
}

struct node *parse_decision(struct parse *p, struct span at, int op, const struct token *points,
                            const struct node *label)
{
    struct node *node = parse_points(p, N_DECISION, at, points, label);
    if (node)
        node->op = op;
    return node;
}

static void take_points(struct node *node, const struct node *scores)
{
    if (node && scores) {
        node->number = scores->number;
        node->label = scores->label;
    }
}

struct node *parse_band(struct parse *p, struct span at, int op, struct node *edge, const struct node *scores)
{
    struct node *node = parse_op(p, N_BAND, at, op);
    take_points(node, scores);
    return node_add(node, edge);
}

struct node *parse_point(struct parse *p, struct span at, struct node *edge, const struct node *scores)
{
    struct node *node = NEW(N_POINT, at);
    take_points(node, scores);
    return node_add(node, edge);
}

struct node *parse_answer(struct parse *p, struct span at, struct node *answers, const struct node *scores)
{
    struct node *node = NEW(N_ANSWER, at);
    take_points(node, scores);
    return node_adopt(node, answers);
}

struct node *parse_grade(struct parse *p, struct span at, const struct token *letter, struct span letter_at, int op,
                         const struct token *points, const struct node *label)
{
    struct node *node = parse_points(p, N_GRADE, at, points, label);
    if (node) {
        node->text = letter->text;
        node->name_at = letter_at;
        node->op = op;
    }
    return node;
}

/* f(x), and pages.f(x) of a used policy. */
struct node *parse_call(struct parse *p, struct span at, struct node *path, struct node *arguments)
{
    if (!path)
        return NULL;
    struct node *call = node_adopt(parse_named(p, N_CALL, at, path->last, NULL), arguments);
    return path->kids == 1 ? call : node_add(node_add(NEW(N_CALL_OF, at), path), call);
}

struct node *parse_expect_gate(struct parse *p, struct span at, struct node *gate, int op)
{
    return node_add(parse_op(p, N_EXPECT_GATE, at, op), gate);
}

struct node *parse_claim(struct parse *p, struct span at, const struct token *title, int op)
{
    struct node *node = parse_text(p, N_CLAIM, at, title);
    if (node)
        node->op = op;
    return node;
}

/* A reason belongs to the sentence before it. */
struct node *parse_item(struct node *items, struct node *item)
{
    bool belongs = items && item && item->kind == N_REASON && items->last;
    if (belongs)
        node_add(items->last, item);
    return belongs ? items : node_add(items, item);
}

struct node *parse_reason(struct parse *p, struct span at, const struct token *text)
{
    p->adapts = true;
    return parse_text(p, N_REASON, at, text);
}

struct node *parse_remove(struct parse *p, struct span at, int op, struct node *path, const struct token *title)
{
    struct node *node = title ? parse_text(p, N_REMOVE, at, title) : parse_op(p, N_REMOVE, at, op);
    p->adapts = true;
    if (node)
        node->op = op;
    if (node && path)
        node->name_at = path->at;
    return node_add(node, path);
}

struct node *parse_change(struct parse *p, struct span at, int op, struct node *path, const struct node *label)
{
    p->adapts = true;
    struct node *node = parse_op(p, N_CHANGE, at, op);
    if (node && label)
        node->label = label->text;
    if (node && path)
        node->name_at = path->at;
    return node_add(node, path);
}
