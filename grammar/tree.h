/* The syntax tree: one kind of node, the same for declarations, clauses and expressions, so that printing, comparing and
 * laying out a tree are each one function. Grammar actions only build nodes; every judgement is the checker's.
 *
 * All nodes live in the arena of the rule set. A constructor that finds no memory returns NULL, and every function here
 * takes NULL and gives NULL back, so that the parser goes on to its end and the arena's `failed` is looked at there. */
#ifndef ECO_TREE_H
#define ECO_TREE_H

#include <stdio.h>

#include "source.h"

/* NODE(kind, name, what it holds): `text` is the name or the words, `label` the quoted label, `number` and `unit` a
 * figure with its unit as written; kids in this order, those in [ ] only when written. */
#define NODES(NODE) \
    NODE(FILE, "file", "kids: items") \
    NODE(LIST_OF, "list-of", "kids: any; only while parsing") \
    NODE(BROKEN, "broken", "what a syntax error left; text: the name it would have declared") \
    NODE(POLICY, "policy", "text: title; kids: VERSION, VALID_FROM, VALID_UNTIL, BASED_ON") \
    NODE(LIBRARY, "library", "as POLICY") \
    NODE(USE, "use", "text: path; kids: SET") \
    NODE(USE_POLICY, "use-policy", "text: the name that it stands under; kids: TEXT_VALUE, its path, [ASKED_WHEN]") \
    NODE(SETTING, "setting", "kids: TYPE, attributes") \
    NODE(UNIT_DECL, "unit", "text, label; number and unit: the multiple, if any") \
    NODE(INPUT, "input", "text, label; kids: TYPE, attributes, [EACH]; AS of a question of a checklist that follows from others") \
    NODE(GROUP, "group", "text, label; kids: fields") \
    NODE(LIST, "list", "text, label; kids: [RANGE] of its rows, [NO_DETAILS], fields") \
    NODE(NO_DETAILS, "no-details", "") \
    NODE(TABLE, "table", "text, label; kids: KEY, [FROM_FILE], metas, ROW (the first is the heading) or COLUMN") \
    NODE(CHECKLIST, "checklist", "text, label; kids: KEY, OPTION, [MISSING], [WEIGHT_BY], [CAN_CHANGE], [FIX], metas, ROW (the first is the heading)") \
    NODE(OPTION, "option", "text, label; number: points; of a CHECKLIST") \
    NODE(COMPUTED, "answer", "kids: PATH of a question of a checklist, [ASKED_WHEN], AS") \
    NODE(WEIGHT_BY, "weight-by", "text: column; kids: PAIR") \
    NODE(VALUE, "value", "text, label; kids: [UNIT], metas, ENTRY") \
    NODE(DEFINE, "define", "text, label; kids: [TYPE], [UNIT], [standing], [EACH], AS") \
    NODE(INDICATOR, "indicator", "as DEFINE; op: HEADLINE or 0") \
    NODE(FUNCTION, "function", "text, label; kids: PARAMETER, [UNIT], AS") \
    NODE(CURVE, "curve", "text, label; kids: PATH of the column of places, PATH of the column of heights") \
    NODE(THEME, "theme", "text, label; kids: [WEIGHT]") \
    NODE(CRITERION, "criterion", "text, label; kids: [WEIGHT], [IN_THEME], [standing], clauses") \
    NODE(GATE, "gate", "text, label; kids: clauses") \
    NODE(REMARK, "remark", "text, label; kids: clauses") \
    NODE(SCORE, "score", "kids: clauses") \
    NODE(GRADES, "grades", "label; kids: GRADE") \
    NODE(BREAKDOWN, "breakdown", "text, label; kids: OVER, [WHERE_ROW], GROUPED_BY, [NO_TOTAL], FIGURE") \
    NODE(GROUPED_BY, "grouped-by", "kids: one or two expressions") \
    NODE(NO_TOTAL, "no-total", "") \
    NODE(FIGURE, "figure", "text, label; kids: [UNIT], expression") \
    NODE(TEST, "test", "text: title; kids: GIVEN, AS_OF, ROWS, CASES, EXPECT") \
    NODE(CLAIM, "claim", "text: title; op: NEVER, ALWAYS, NEVER_FALLS, NEVER_RISES or IS_BLOCKED ...; " \
                         "kids: expression or PATH, [APPLIES_WHEN] or MOVES") \
    NODE(MOVES, "moves", "op: WHEN_RISES or WHEN_FALLS; kids: PATH") \
    NODE(ALLOW, "allow", "text: code of a finding; kids: BECAUSE") \
    NODE(CHANGE, "change", "op: token of a kind; label; kids: PATH of what is changed, lines as what they stand for has them, [REASON]") \
    NODE(REMOVE, "remove", "op: token of a kind; text: title of a CLAIM; kids: [PATH] of what is removed, [REASON]") \
    NODE(REASON, "reason", "text; of a CHANGE, a REMOVE, or what a policy adds to the one that it adapts") \
    NODE(TYPE, "type", "op: TYPE_... token; text: table of KEY_OF; kids: [UNIT], CHOICE of ONE_OF") \
    NODE(CHOICE, "choice", "text, label") \
    NODE(UNIT, "in", "unit") \
    NODE(VERSION, "version", "text") \
    NODE(BASED_ON, "based-on", "text") \
    NODE(SOURCE, "source", "text") \
    NODE(LICENCE, "licence", "text") \
    NODE(CHECKED_ON, "checked-on", "number: day") \
    NODE(VALID_FROM, "valid-from", "number: day") \
    NODE(VALID_UNTIL, "valid-until", "number: day") \
    NODE(UNCERTAINTY, "uncertainty", "number, unit: the ± of every figure of the table") \
    NODE(STANDING, "standing", "op: OFFICIAL, ADOPTED or PROPOSED") \
    NODE(SIDE, "side", "op: AS_VALUE or AS_IMPACT, of a theme") \
    NODE(REQUIRED, "required", "") \
    NODE(RANGE, "range", "kids: low, high") \
    NODE(DEFAULT, "default", "kids: expression, [PLUS_MINUS], [BECAUSE]") \
    NODE(ASKED_WHEN, "asked-when", "kids: condition") \
    NODE(MAY_BE_NA, "may-be-na", "") \
    NODE(CAN_CHANGE, "can-change", "kids: [STEP], [RANGE]") \
    NODE(STEP, "step", "number, unit") \
    NODE(KEY, "key", "text: the key column; op TYPE_TEXT when declared as text") \
    NODE(FROM_FILE, "from-file", "text: path") \
    NODE(COLUMN, "column", "text; label: the heading in the file; kids: [TYPE], [UNIT], [PLUS_MINUS]") \
    NODE(ROW, "row", "kids: CELL, then metas of the row") \
    NODE(CELL, "cell", "kids: its value, or a NAME with [TYPE] or [UNIT] in a heading, [PLUS_MINUS]; none: empty") \
    NODE(PLUS_MINUS, "plus-minus", "number, unit; or text: the column of a file that holds it") \
    NODE(ENTRY, "entry", "number: day it holds from, op 1 when given; kids: NUMBER, [PLUS_MINUS], metas") \
    NODE(EACH, "for-each", "text: name of the row, or empty; kids: PATH of a list or table") \
    NODE(AS, "as", "op: 0, WHEN or OTHERWISE; kids: value, [condition]") \
    NODE(PARAMETER, "parameter", "text; kids: [TYPE] or [UNIT]") \
    NODE(WEIGHT, "weight", "number, unit") \
    NODE(IN_THEME, "in-theme", "text") \
    NODE(APPLIES_WHEN, "applies-when", "kids: condition") \
    NODE(MEASURE, "measure", "kids: expression, [UNIT]") \
    NODE(BANDS, "bands", "op: direction or 0") \
    NODE(SCALE, "scale", "op: direction or 0") \
    NODE(BAND, "band", "op: UP_TO, BELOW, FROM, ABOVE or OTHERWISE; number: points; label; kids: [edge]") \
    NODE(POINT, "point", "number: points; label; kids: edge") \
    NODE(CHOICES, "choices", "") \
    NODE(ANSWER, "answer", "number: points; label; kids: NAME, YES_NO or NOT_APPLICABLE, one for each") \
    NODE(DECISION, "scores", "number: points; op: WHEN or OTHERWISE; label; kids: [condition]") \
    NODE(ADDS, "adds", "number: points; label; kids: condition") \
    NODE(ADDS_BY, "adds-by", "kids: PATH, PAIR") \
    NODE(PAIR, "pair", "text: choice; number: points") \
    NODE(POINTS, "points", "kids: expression") \
    NODE(MISSING, "missing", "number: points") \
    NODE(BECAUSE, "because", "text") \
    NODE(FIX, "fix", "text") \
    NODE(SEE, "see", "text") \
    NODE(BLOCK_WHEN, "block-when", "kids: condition") \
    NODE(WARN_WHEN, "warn-when", "kids: condition") \
    NODE(MAY_BE_WAIVED, "may-be-waived", "") \
    NODE(MEAN_OF, "mean-of", "op: MEAN_OF_CRITERIA or MEAN_OF_THEMES") \
    NODE(WEIGHTS_TOTAL, "weights-total", "number") \
    NODE(WEIGHTS_FREE, "weights-free", "") \
    NODE(NO_GRADE, "no-grade-when", "kids: condition, [BECAUSE]") \
    NODE(AT_MOST, "at-most", "number: points; kids: condition, [BECAUSE]") \
    NODE(GRADE, "grade", "text, label; op: FROM or ABOVE; number: points") \
    NODE(GIVEN, "given", "text: project file or empty; kids: SET") \
    NODE(SET, "set", "kids: PATH, value, [PLUS_MINUS]") \
    NODE(AS_OF, "as-of", "number: day") \
    NODE(ROWS, "rows-of", "kids: PATH, ROW (the first is the heading)") \
    NODE(CASES, "cases", "kids: ROW (the first is the heading)") \
    NODE(OUTCOME, "outcome", "op: IS_BLOCKED, IS_PASSED or IS_UNDECIDED; in a cell") \
    NODE(EXPECT, "expect", "op: IS, IS_NOT, IS_KNOWN, IS_UNKNOWN, IS_NA, IS_FROM; kids: PATH, [value], [PLUS_MINUS]") \
    NODE(EXPECT_GATE, "expect-gate", "kid: path of the gate; op: IS_BLOCKED, IS_PASSED, IS_UNDECIDED or IS_NA") \
    NODE(NUMBER, "number", "number, unit") \
    NODE(DATE, "date", "number: day") \
    NODE(TEXT_VALUE, "text", "text") \
    NODE(YES_NO, "yes-no", "number: 1 or 0") \
    NODE(UNKNOWN, "unknown", "") \
    NODE(NOT_APPLICABLE, "not-applicable", "") \
    NODE(OTHERWISE, "otherwise", "in a cell") \
    NODE(PATH, "path", "kids: NAME, INDEX") \
    NODE(NAME, "name", "text") \
    NODE(INDEX, "index", "kids: expression, UNKNOWN or NOT_APPLICABLE") \
    NODE(CALL, "call", "text; kids: arguments") \
    NODE(CALL_OF, "call-of", "kids: path of the function in a used policy, CALL by its last name")                      \
    NODE(AGGREGATE, "aggregate", "op: SUM ... LISTING; kids: term, but for count(r in list), [OVER], [WHERE_TERM], [WEIGHTED_BY], [BY], [WHERE_ROW], [LIMIT]") \
    NODE(OVER, "over", "as EACH") \
    NODE(WHERE_TERM, "where-term", "kids: condition, of share before 'over'") \
    NODE(WHERE_ROW, "where", "kids: condition") \
    NODE(LIMIT, "at-most-names", "number: of the rows that LISTING names") \
    NODE(BY, "by", "kids: what orders the rows") \
    NODE(WEIGHTED_BY, "weighted-by", "kids: expression") \
    NODE(PAIR_OF, "min-max", "op: MIN or MAX; kids: expressions") \
    NODE(ROUNDED, "rounded", "op: ROUNDED, ROUNDED_DOWN or ROUNDED_UP; kids: operand, NUMBER, the step") \
    NODE(UNARY, "unary", "op: '-', NOT or YEAR_OF; kids: operand") \
    NODE(BINARY, "binary", "op: + - * / AND OR OR_ELSE < > LE GE IS IS_NOT; kids: left, right") \
    NODE(STATE, "state", "op: IS_KNOWN, IS_UNKNOWN, IS_GIVEN, IS_NOT_GIVEN or IS_NA; kids: operand") \
    NODE(IN_RANGE, "in-range", "op: IS_FROM or IS_NOT_FROM; kids: operand, low, high") \
    NODE(ONE_OF_SET, "one-of", "kids: operand, alternatives") \
    NODE(MATCHES, "matches", "text: pattern; kids: operand") \
    NODE(IF, "if", "kids: condition, then, else") \
    NODE(BETWEEN, "between", "op: YEARS_BETWEEN, MONTHS_BETWEEN or DAYS_BETWEEN; kids: from, to") \
    NODE(ANY_GATE_BLOCKS, "any-gate-blocks", "")

enum node_kind {
#define NODE(kind, name, holds) N_##kind,
    NODES(NODE)
#undef NODE
    NODE_KINDS
};

struct node {
    enum node_kind kind;
    int op;                      /* a token, as the table above says */
    struct span at;              /* the whole construct */
    struct span name_at;         /* its name, for messages about the name */
    struct text text, label;
    double number;
    struct text unit;            /* as written; empty: a bare number */
    bool bracketed;              /* an expression in ( ) */
    bool derived;                /* no such words stand in the file: written out for a row of a checklist or table */
    bool damaged;                /* a block whose first line had a syntax error: what is missing in it is no new error */
    struct node *first, *last, *next;
    uint32_t kids;
};

struct node *node_new(struct arena *arena, enum node_kind kind, struct span at);
struct node *node_add(struct node *parent, struct node *kid);         /* returns parent */
struct node *node_adopt(struct node *parent, struct node *list);      /* moves all kids of `list`; returns parent */

void node_remove(struct node *parent, struct node *kid);
struct node *node_copy(struct arena *arena, const struct node *node);   /* with all below it, in no list */

struct node *node_kid(const struct node *node, uint32_t index);
struct node *node_find(const struct node *node, enum node_kind kind);   /* the first kid of that kind */
/* The name that a step of a path says: a NAME, or a text in [ ] for a field that is no name, as in rgesn["1.10"]; else empty. */
struct text node_step(const struct node *step);
const char *node_kind_name(enum node_kind kind);

/* The tree as nested parentheses, without positions: what two files of one meaning have in common. */
void node_print(FILE *out, const struct node *node, int depth);

/* The first node of `a`, in order, that is not the same in `b`, positions aside; NULL when both trees are one. */
const struct node *node_difference(const struct node *a, const struct node *b);

#endif
