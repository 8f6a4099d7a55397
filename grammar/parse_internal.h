/* What the parser's actions call: constructors of nodes, one for each shape, all in the arena of the rule set. */
#ifndef ECO_PARSE_INTERNAL_H
#define ECO_PARSE_INTERNAL_H

#include "keyword.h"
#include "limits.h"
#include "parse.h"
#include "parser.tab.h"
#include "token.h"

struct parse {
    struct arena *arena;
    const struct sources *sources;
    struct diagnostics *diagnostics;
    enum eco_language language;
    const struct keyword_index *words;
    struct tokens tokens;              /* after the filter: what the parser reads */
    uint32_t next;                     /* the token that yylex gives next */
    struct node *file;
    struct text *broken;
    uint32_t broken_count, broken_cap;
    bool rows_lost, adapts;
};

int eco_yylex(ECO_YYSTYPE *value, struct span *at, struct parse *p);
void eco_yyerror(const struct span *at, struct parse *p, const char *message);

struct node *parse_broken(struct parse *p, struct span at);
struct node *parse_damaged(struct parse *p, enum node_kind kind, struct span at);
struct node *parse_op(struct parse *p, enum node_kind kind, struct span at, int op);
struct node *parse_text(struct parse *p, enum node_kind kind, struct span at, const struct token *text);
struct node *parse_day(struct parse *p, enum node_kind kind, struct span at, const struct token *day);
struct node *parse_day_op(struct parse *p, enum node_kind kind, struct span at, const struct token *day);
struct node *parse_name(struct parse *p, struct span at, const struct token *name);
struct node *parse_yes(struct parse *p, struct span at, int yes);
struct node *parse_named(struct parse *p, enum node_kind kind, struct span at, const struct node *name,
                         const struct node *label);
struct node *parse_field(struct parse *p, enum node_kind kind, struct span at, const struct node *name,
                         const struct node *label, struct node *type, struct node *attributes);
struct node *parse_type(struct parse *p, struct span at, int op, const struct node *table, struct node *unit);
struct node *parse_unit(struct parse *p, struct span at, const struct token *unit);
struct node *parse_figure(struct node *node, const struct token *figure);
struct node *parse_negative(struct node *number, struct span at);
struct node *parse_as(enum node_kind kind, struct node *node);
struct node *parse_longer(struct node *path, struct span at);
struct node *parse_bracketed(struct node *expression);
struct node *parse_binary(struct parse *p, struct span operator_at, int op, struct node *left, struct node *right);
struct node *parse_several(struct parse *p, struct span at, int op, struct node *first, struct node *others);
struct node *parse_between(struct parse *p, struct span at, int op, struct node *from, struct node *to);
struct node *parse_key(struct parse *p, const struct node *name, int type);
struct node *parse_rows(struct parse *p, struct node *parent, struct node *rows);
struct node *parse_table(struct parse *p, struct span at, const struct node *name, const struct node *label,
                         struct node *key, struct node *file, struct node *metas, struct node *rows);
struct node *parse_column(struct parse *p, struct span at, const struct node *name, const struct token *head,
                          struct node *type_or_unit, struct node *plus_minus);
struct node *parse_row_end(struct parse *p, struct node *row, struct span last);
struct node *parse_two_values(struct parse *p, struct node *cells, struct span second);
struct node *parse_value(struct parse *p, struct span at, const struct node *name, const struct node *label,
                         struct node *unit, struct node *standing, struct node *entry, struct node *metas);
struct node *parse_dated(struct parse *p, struct span at, const struct node *name, const struct node *label,
                         struct node *unit, struct node *metas, struct node *entries);
struct node *parse_define(struct parse *p, enum node_kind kind, struct span at, const struct node *name,
                          const struct node *label, struct node *type, struct node *results, struct node *each,
                          struct node *body);
struct node *parse_headline(struct node *indicator);
struct node *parse_points(struct parse *p, enum node_kind kind, struct span at, const struct token *points,
                          const struct node *label);
struct node *parse_decision(struct parse *p, struct span at, int op, const struct token *points,
                            const struct node *label);
struct node *parse_band(struct parse *p, struct span at, int op, struct node *edge, const struct node *scores);
struct node *parse_point(struct parse *p, struct span at, struct node *edge, const struct node *scores);
struct node *parse_answer(struct parse *p, struct span at, struct node *answers, const struct node *scores);
struct node *parse_grade(struct parse *p, struct span at, const struct token *letter, struct span letter_at, int op,
                         const struct token *points, const struct node *label);
struct node *parse_item(struct node *items, struct node *item);
struct node *parse_reason(struct parse *p, struct span at, const struct token *text);
struct node *parse_remove(struct parse *p, struct span at, int op, struct node *path, const struct token *title);
struct node *parse_change(struct parse *p, struct span at, int op, struct node *path, const struct node *label);
struct node *parse_claim(struct parse *p, struct span at, const struct token *title, int op);
struct node *parse_call(struct parse *p, struct span at, struct node *path, struct node *arguments);
struct node *parse_expect_gate(struct parse *p, struct span at, struct node *gate, int op);

/* phrase.c: names to keywords, missing `end`s put in. Reads `raw`, fills p->tokens. False without memory. */
/* syntax_error.c. The keyword of the other language that begins at a raw token, with its span and words; and the
 * spelling of a first word of lines that is nearest to a misspelt one, with its keyword. */
const struct keyword *syntax_other_language(const struct parse *p, const struct tokens *tokens, uint32_t i,
                                            struct span *at, uint32_t *words);
struct text syntax_nearest_line(struct parse *p, struct text word, const struct keyword **keyword);
int parse_syntax_error(struct parse *p, const int *expected, int count);

bool phrase_filter(struct parse *p, const struct tokens *raw);

#endif
