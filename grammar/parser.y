/* Tokens to tree. LALR(1), no conflict (a conflict is a build error), look-ahead correction so that the words offered in
 * messages are exact. Actions only build nodes. Recovery stands where a sentence begins: the filter (phrase.c) has made
 * every first word of a line a token of its own and has put in each missing `end`, so skipping to the next such word is
 * always safe. `ok` after a first word ends the silence after an error: the next sentence has its own messages. */
%require "3.8"
%define api.pure full
%define api.prefix {eco_yy}
%define api.token.prefix {TOK_}
%define api.location.type {struct span}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%param {struct parse *p}

%code requires {
#include "tree.h"
#include "token.h"
struct parse;
}

%code {
#include "parse_internal.h"

#define YYLLOC_DEFAULT(current, rhs, n)                                                  \
    ((current) = (n) ? span_join(YYRHSLOC(rhs, 1), YYRHSLOC(rhs, n))                     \
                     : (struct span){YYRHSLOC(rhs, 0).file, YYRHSLOC(rhs, 0).to, YYRHSLOC(rhs, 0).to})
#define YYMAXDEPTH PARSER_DEPTH
#define NEW(kind, at) node_new(p->arena, N_##kind, at)
}

%union {
    struct node *node;
    const struct token *token;
    int op;
}

%token EOF 0
%token <token> NAME ANSWER STRING NUMBER QUANTITY DATE UNIT
%token LANGUAGE ROW_END LE GE PM DATED_VALUE SCORES_LINE
%token POLICY LIBRARY USE USE_POLICY SETTING UNIT_DECL INPUT GROUP LIST TABLE VALUE DEFINE INDICATOR FUNCTION THEME CRITERION
%token GATE REMARK SCORE GRADES TEST END ALLOW SOURCE LICENCE CHECKED_ON VALID_FROM VALID_UNTIL UNCERTAINTY COLUMN KEYED_BY
%token CHANGE REMOVE REASON
%token CHECKLIST ANSWER_LINE WEIGHT_BY CURVE HEADLINE BREAKDOWN OF
%token FROM_FILE APPLIES_WHEN MEASURE BANDS SCALE CHOICES ADDS POINTS MISSING FIX SEE UP_TO BELOW ABOVE AT
%token LESS_IS_BETTER MORE_IS_BETTER BLOCK_WHEN WARN_WHEN MAY_BE_WAIVED MEAN_OF_CRITERIA MEAN_OF_THEMES WEIGHTS_TOTAL
%token WEIGHTS_FREE NO_GRADE_WHEN AT_MOST ANY_GATE_BLOCKS GIVEN EXPECT AS_OF_LINE ROWS_OF CASES BLOCKED PASSED UNDECIDED
%token CLAIM NEVER ALWAYS NEVER_FALLS NEVER_RISES WHEN_RISES WHEN_FALLS WHENEVER
%token TYPE_TEXT TYPE_YES_NO TYPE_DATE TYPE_PERCENT TYPE_COUNT TYPE_NUMBER TYPE_QUANTITY ONE_OF KEY_OF
%token ASKED_WHEN WITHOUT_TOTAL WITHOUT_DETAILS MAY_BE_NA CAN_CHANGE BASED_ON FOR_EACH
%token <token> REQUIRED RANGE DEFAULT VERSION IN FROM TO AS WEIGHT BY BUT WITH MATCHES OFFICIAL SECONDARY ADOPTED PROPOSED
%token BECAUSE SCORES IS AND OR NOT IF THEN ELSE OTHERWISE OVER WHERE WHEN YES NO UNKNOWN
%token AS_VALUE AS_IMPACT OR_ELSE WEIGHTED_BY YEARS_BETWEEN MONTHS_BETWEEN DAYS_BETWEEN YEAR_OF IS_NOT IS_UNKNOWN IS_KNOWN IS_GIVEN IS_NOT_GIVEN
%token IS_NA NOT_APPLICABLE IS_ONE_OF IS_FROM IS_NOT_FROM IS_BLOCKED IS_PASSED IS_UNDECIDED
%token SUM MEAN SHARE COUNT MIN MAX ALL ANY LAST FIRST LISTING ROUNDED ROUNDED_DOWN ROUNDED_UP

%precedence IF_END
%left OR
%left AND
%precedence NOT
%left '<' '>' LE GE IS IS_NOT IS_KNOWN IS_UNKNOWN IS_GIVEN IS_NOT_GIVEN IS_NA IS_ONE_OF IS_FROM IS_NOT_FROM MATCHES
%right OR_ELSE
%left '+' '-'
%left '*' '/'
%precedence NEGATIVE

%type <node> items item policy use asked chosen setting unit_decl input group list table value define function curve theme criterion gate
%type <node> remark score grades test allow table_metas policy_parts policy_part name soft label type attributes attribute one_of choices choice
%type <node> fields field number signed_number quantity metas meta row_metas row_meta rows row cells cell columns column
%type <node> column_type plus_minus entries entry body body_line each result_type unit standing heads head sides side clauses clause
%type <node> score_clauses score_clause grade_lines grade_line test_lines test_line sets set literal path dotted expr edge
%type <node> parameters parameter answers pairs pair arguments over named_rows limit inline_because maybe_standing maybe_metas
%type <node> breakdown grouped keys totalled figures figure operand results scores list_rows detailed claim claim_when moves checklist checklist_lines checklist_line answer
%type <node> reason change changed in_theme dated_metas input_lines theme_lines formula_lines remove
%type <op> direction aggregate outcome monotone rounding formula removable

%%

file: language items                    { p->file = NEW(FILE, @$); node_adopt(p->file, $items); }
    ;
language: %empty | LANGUAGE name | LANGUAGE error
    ;
ok: %empty                              { yyerrok; }
    ;
/* Openers whose first line may be wrong while the block goes on: `ok` at once, before the line is looked at. */
a_group: GROUP                          { yyerrok; }
    ;
a_list: LIST                            { yyerrok; }
    ;
a_table: TABLE                          { yyerrok; }
    ;
a_checklist: CHECKLIST                  { yyerrok; }
    ;
a_criterion: CRITERION                  { yyerrok; }
    ;
a_gate: GATE                            { yyerrok; }
    ;
a_remark: REMARK                        { yyerrok; }
    ;
a_breakdown: BREAKDOWN                  { yyerrok; }
    ;
a_test: TEST                            { yyerrok; }
    ;
a_change: CHANGE                        { yyerrok; }
    ;
items: %empty                           { $$ = NEW(LIST_OF, @$); }
    | items item                        { $$ = parse_item($1, $2); }
    ;
item: policy | use | setting | unit_decl | input | group | list | table | checklist | answer | value | define | function | curve | theme
    | criterion | gate | remark | score | grades | breakdown | test | claim | allow | change | remove | reason
    | error                             { $$ = parse_broken(p, @$); }
    ;

/* A finding of the linter that is meant to be there: in the file, or in the block that the sentence stands in. */
allow: ALLOW ok NAME[code] BECAUSE STRING[reason]
                                        { $$ = node_add(parse_text(p, N_ALLOW, @$, $code), parse_text(p, N_BECAUSE, @reason, $reason)); }
    ;

/* ---- a policy that adapts another ---- */
/* Behind a sentence of one line it stands on its own, and belongs to that sentence. */
reason: REASON ok STRING                { $$ = parse_reason(p, @$, $STRING); }
    ;
change: a_change CRITERION path label in_theme changed END ok
                                        { $$ = node_adopt(node_add(parse_change(p, @$, TOK_CRITERION, $path, $label), $in_theme), $changed); }
    | a_change GATE path label changed END ok
                                        { $$ = node_adopt(parse_change(p, @$, TOK_GATE, $path, $label), $changed); }
    | a_change REMARK path label changed END ok
                                        { $$ = node_adopt(parse_change(p, @$, TOK_REMARK, $path, $label), $changed); }
    | a_change THEME path label theme_lines END ok
                                        { $$ = node_adopt(parse_change(p, @$, TOK_THEME, $path, $label), $theme_lines); }
    | a_change INPUT path label input_lines END ok
                                        { $$ = node_adopt(parse_change(p, @$, TOK_INPUT, $path, $label), $input_lines); }
    | a_change formula path label results formula_lines END ok
                                        { $$ = node_adopt(node_adopt(parse_change(p, @$, $formula, $path, $label), $results), $formula_lines); }
    | a_change VALUE path label dated_metas END ok
                                        { $$ = node_adopt(parse_change(p, @$, TOK_VALUE, $path, $label), $dated_metas); }
    | a_change VALUE path label dated_metas entries END ok
                                        { $$ = node_adopt(node_adopt(parse_change(p, @$, TOK_VALUE, $path, $label), $dated_metas), $entries); }
    | a_change VALUE path label dated_metas[a] is_as signed_number[n] plus_minus dated_metas[b] END ok
                                        { $$ = node_adopt(node_adopt(parse_change(p, @$, TOK_VALUE, $path, $label), $a), $b);
                                          node_add($$, node_add(node_add(NEW(ENTRY, @n), $n), $plus_minus)); }
    | a_change TABLE path label table_metas rows END ok
                                        { $$ = parse_rows(p, node_adopt(parse_change(p, @$, TOK_TABLE, $path, $label), $table_metas), $rows); }
    | a_change error END ok             { $$ = parse_broken(p, @$); }
    ;
changed: %empty                         { $$ = NEW(LIST_OF, @$); }
    | changed clause                    { $$ = node_add($1, $2); }
    | changed standing                  { $$ = node_add($1, $2); }
    | changed WEIGHT number in_theme    { $$ = node_add(node_add($1, parse_as(N_WEIGHT, $number)), $in_theme); }
    ;
in_theme: %empty                        { $$ = NULL; }
    | IN name                           { $$ = parse_as(N_IN_THEME, $name); }
    ;
theme_lines: %empty                     { $$ = NEW(LIST_OF, @$); }
    | theme_lines side                  { $$ = node_add($1, $2); }
    | theme_lines ',' side              { $$ = node_add($1, $3); }
    | theme_lines reason                { $$ = node_add($1, $2); }
    ;
input_lines: %empty                     { $$ = NEW(LIST_OF, @$); }
    | input_lines attribute             { $$ = node_add($1, $2); }
    | input_lines ',' attribute         { $$ = node_add($1, $3); }
    | input_lines reason                { $$ = node_add($1, $2); }
    ;
formula: DEFINE                         { $$ = TOK_DEFINE; }
    | INDICATOR                         { $$ = TOK_INDICATOR; }
    | HEADLINE                          { $$ = TOK_HEADLINE; }
    ;
formula_lines: %empty                   { $$ = NEW(LIST_OF, @$); }
    | formula_lines body_line           { $$ = node_add($1, $2); }
    | formula_lines reason              { $$ = node_add($1, $2); }
    ;
remove: REMOVE ok removable path        { $$ = parse_remove(p, @$, $removable, $path, NULL); }
    | REMOVE ok CLAIM STRING            { $$ = parse_remove(p, @$, TOK_CLAIM, NULL, $STRING); }
    ;
removable: CRITERION { $$ = TOK_CRITERION; } | GATE { $$ = TOK_GATE; } | REMARK { $$ = TOK_REMARK; } | THEME { $$ = TOK_THEME; }
    | INPUT { $$ = TOK_INPUT; } | GROUP { $$ = TOK_GROUP; } | LIST { $$ = TOK_LIST; } | TABLE { $$ = TOK_TABLE; }
    | VALUE { $$ = TOK_VALUE; } | FUNCTION { $$ = TOK_FUNCTION; } | CURVE { $$ = TOK_CURVE; } | BREAKDOWN { $$ = TOK_BREAKDOWN; }
    | formula
    ;

/* ---- the file itself ---- */
policy: POLICY ok STRING[title] policy_parts[parts]   { $$ = node_adopt(parse_text(p, N_POLICY, @$, $title), $parts); }
    | LIBRARY ok STRING[title] policy_parts[parts]    { $$ = node_adopt(parse_text(p, N_LIBRARY, @$, $title), $parts); }
    ;
policy_parts: %empty                    { $$ = NEW(LIST_OF, @$); }
    | policy_parts policy_part          { $$ = node_add($1, $2); }
    ;
policy_part: VERSION STRING             { $$ = parse_text(p, N_VERSION, @$, $2); }
    | VALID_FROM DATE                   { $$ = parse_day(p, N_VALID_FROM, @$, $2); }
    | VALID_UNTIL DATE                  { $$ = parse_day(p, N_VALID_UNTIL, @$, $2); }
    | BASED_ON STRING                   { $$ = parse_text(p, N_BASED_ON, @$, $2); }
    ;
use: USE ok STRING[path]                { $$ = parse_text(p, N_USE, @$, $path); }
    | USE ok STRING[path] WITH sets     { $$ = node_adopt(parse_text(p, N_USE, @$, $path), $sets); }
    | USE_POLICY ok STRING[path] AS name chosen asked
                                        { $$ = node_add(node_adopt(node_add(parse_named(p, N_USE_POLICY, @$, $name, NULL),
                                                                            parse_text(p, N_TEXT_VALUE, @path, $path)), $chosen), $asked); }
    ;
chosen: %empty                          { $$ = NEW(LIST_OF, @$); }
    | WITH sets                         { $$ = $sets; }
    ;
asked: %empty                           { $$ = NULL; }
    | ASKED_WHEN expr                   { $$ = node_add(NEW(ASKED_WHEN, @$), $expr); }
    ;
setting: SETTING ok name label ':' ONE_OF one_of
                                        { $$ = parse_field(p, N_SETTING, @$, $name, $label,
                                                           parse_type(p, @ONE_OF, TOK_ONE_OF, NULL, NULL), $one_of); }
    ;
unit_decl: UNIT_DECL ok name label      { $$ = parse_named(p, N_UNIT_DECL, @$, $name, $label); }
    | UNIT_DECL ok name label IS QUANTITY  { $$ = parse_figure(parse_named(p, N_UNIT_DECL, @$, $name, $label), $QUANTITY); }
    | UNIT_DECL ok name label AS QUANTITY  { $$ = parse_figure(parse_named(p, N_UNIT_DECL, @$, $name, $label), $QUANTITY); }
    ;

/* ---- what a project tells ---- */
input: INPUT ok name label ':' type attributes        { $$ = parse_field(p, N_INPUT, @$, $name, $label, $type, $attributes); }
    | INPUT ok name label ':' ONE_OF one_of
                                        { $$ = parse_field(p, N_INPUT, @$, $name, $label,
                                                           parse_type(p, @ONE_OF, TOK_ONE_OF, NULL, NULL), $one_of); }
    ;
group: a_group name label fields END ok   { $$ = node_adopt(parse_named(p, N_GROUP, @$, $name, $label), $fields); }
    | a_group error fields END ok         { $$ = node_adopt(parse_damaged(p, N_GROUP, @$), $fields); }
    ;
list: a_list name label list_rows detailed fields END ok
                                        { $$ = node_adopt(node_add(node_add(parse_named(p, N_LIST, @$, $name, $label), $list_rows),
                                                                   $detailed), $fields); }
    | a_list error fields END ok          { $$ = node_adopt(parse_damaged(p, N_LIST, @$), $fields); }
    ;
list_rows: %empty                       { $$ = NULL; }
    | RANGE signed_number[low] TO signed_number[high]
                                        { $$ = node_add(node_add(NEW(RANGE, @$), $low), $high); }
    ;
detailed: %empty                        { $$ = NULL; }
    | WITHOUT_DETAILS                   { $$ = NEW(NO_DETAILS, @$); }
    ;
fields: %empty                          { $$ = NEW(LIST_OF, @$); }
    | fields field                      { $$ = node_add($1, $2); }
    ;
field: input | group | list | allow | reason
    | error                             { $$ = parse_broken(p, @$); }
    ;
type: TYPE_TEXT                         { $$ = parse_type(p, @$, TOK_TYPE_TEXT, NULL, NULL); }
    | TYPE_YES_NO                       { $$ = parse_type(p, @$, TOK_TYPE_YES_NO, NULL, NULL); }
    | TYPE_DATE                         { $$ = parse_type(p, @$, TOK_TYPE_DATE, NULL, NULL); }
    | TYPE_PERCENT                      { $$ = parse_type(p, @$, TOK_TYPE_PERCENT, NULL, NULL); }
    | TYPE_COUNT                        { $$ = parse_type(p, @$, TOK_TYPE_COUNT, NULL, NULL); }
    | TYPE_COUNT unit                   { $$ = parse_type(p, @$, TOK_TYPE_COUNT, NULL, $unit); }
    | TYPE_NUMBER                       { $$ = parse_type(p, @$, TOK_TYPE_NUMBER, NULL, NULL); }
    | TYPE_NUMBER unit                  { $$ = parse_type(p, @$, TOK_TYPE_NUMBER, NULL, $unit); }
    | TYPE_QUANTITY unit                { $$ = parse_type(p, @$, TOK_TYPE_QUANTITY, NULL, $unit); }
    | KEY_OF name                       { $$ = parse_type(p, @$, TOK_KEY_OF, $name, NULL); }
    | KEY_OF dotted                     { $$ = node_add(parse_type(p, @$, TOK_KEY_OF, NULL, NULL), $dotted); }
    ;
unit: IN UNIT                           { $$ = parse_unit(p, @2, $UNIT); }
    ;
attributes: %empty                      { $$ = NEW(LIST_OF, @$); }
    | attributes attribute              { $$ = node_add($1, $2); }
    | attributes ',' attribute          { $$ = node_add($1, $3); }
    ;
one_of: choice                          { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | one_of ',' choice                 { $$ = node_add($1, $3); }
    | one_of attribute                  { $$ = node_add($1, $2); }
    | one_of ',' attribute              { $$ = node_add($1, $3); }
    ;
choices: choice                         { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | choices ',' choice                { $$ = node_add($1, $3); }
    ;
choice: NAME label                      { $$ = parse_named(p, N_CHOICE, @$, parse_name(p, @1, $NAME), $label); }
    ;
attribute: REQUIRED                     { $$ = NEW(REQUIRED, @$); }
    | RANGE signed_number[low] TO signed_number[high]  { $$ = node_add(node_add(NEW(RANGE, @$), $low), $high); }
    | RANGE DATE[low] TO DATE[high]     { $$ = node_add(node_add(NEW(RANGE, @$), parse_day(p, N_DATE, @low, $low)),
                                                        parse_day(p, N_DATE, @high, $high)); }
    | DEFAULT expr plus_minus inline_because
                                        { $$ = node_add(node_add(node_add(NEW(DEFAULT, @$), $expr), $plus_minus),
                                                        $inline_because); }
    | ASKED_WHEN expr                   { $$ = node_add(NEW(ASKED_WHEN, @$), $expr); }
    | MAY_BE_NA                         { $$ = NEW(MAY_BE_NA, @$); }
    | CAN_CHANGE                        { $$ = NEW(CAN_CHANGE, @$); }
    | CAN_CHANGE BY quantity            { $$ = node_add(NEW(CAN_CHANGE, @$), parse_as(N_STEP, $quantity)); }
    | CAN_CHANGE BY quantity FROM signed_number[low] TO signed_number[high]
                                        { $$ = node_add(node_add(NEW(CAN_CHANGE, @$), parse_as(N_STEP, $quantity)),
                                                        node_add(node_add(NEW(RANGE, @$), $low), $high)); }
    | CAN_CHANGE FROM signed_number[low] TO signed_number[high]
                                        { $$ = node_add(NEW(CAN_CHANGE, @$), node_add(node_add(NEW(RANGE, @$), $low), $high)); }
    | BASED_ON STRING                   { $$ = parse_text(p, N_BASED_ON, @$, $2); }
    | FOR_EACH path                     { $$ = node_add(NEW(EACH, @$), $path); }
    ;
plus_minus: %empty                      { $$ = NULL; }
    | PM quantity                       { $$ = parse_as(N_PLUS_MINUS, $quantity); }
    ;
inline_because: %empty                  { $$ = NULL; }
    | BECAUSE STRING                    { $$ = parse_text(p, N_BECAUSE, @$, $STRING); }
    ;

/* ---- facts ---- */
table: a_table name[id] label KEYED_BY name[key] table_metas[metas] rows END ok
                                        { $$ = parse_table(p, @$, $id, $label, parse_key(p, $key, 0), NULL, $metas, $rows); }
    | a_table name[id] label KEYED_BY name[key] ':' TYPE_TEXT table_metas[metas] rows END ok
                                        { $$ = parse_table(p, @$, $id, $label, parse_key(p, $key, TOK_TYPE_TEXT), NULL, $metas, $rows); }
    | a_table name[id] label FROM_FILE STRING[file] KEYED_BY name[key] table_metas[metas] columns END ok
                                        { $$ = parse_table(p, @$, $id, $label, parse_key(p, $key, 0),
                                                           parse_text(p, N_FROM_FILE, @file, $file), $metas, $columns); }
    | a_table error rows END ok           { $$ = parse_damaged(p, N_TABLE, @$); }
    ;
/* Many like questions: each row is an input and a criterion. */
checklist: a_checklist name[id] label KEYED_BY name[key] checklist_lines[lines] rows END ok
                                        { $$ = parse_rows(p, node_adopt(node_add(parse_named(p, N_CHECKLIST, @$, $id, $label),
                                                                                 parse_key(p, $key, TOK_TYPE_TEXT)), $lines), $rows); }
    | a_checklist error rows END ok       { $$ = parse_damaged(p, N_CHECKLIST, @$); }
    ;
checklist_lines: %empty                 { $$ = NEW(LIST_OF, @$); }
    | checklist_lines checklist_line    { $$ = node_add($1, $2); }
    ;
checklist_line: ANSWER_LINE ok name label SCORES NUMBER
                                        { $$ = parse_figure(parse_named(p, N_OPTION, @$, $name, $label), $NUMBER); }
    | MISSING ok SCORES NUMBER          { $$ = parse_points(p, N_MISSING, @$, $NUMBER, NULL); }
    | WEIGHT_BY ok name ':' pairs       { $$ = node_adopt(parse_named(p, N_WEIGHT_BY, @$, $name, NULL), $pairs); }
    | CAN_CHANGE                        { $$ = NEW(CAN_CHANGE, @$); }
    | FIX ok STRING                     { $$ = parse_text(p, N_FIX, @$, $3); }
    | meta
    | allow
    | reason
    ;
/* One question of a checklist: when it is asked, and what its answer is where the project does not give one itself. */
answer: ANSWER_LINE ok path body        { $$ = node_adopt(node_add(NEW(COMPUTED, @$), $path), $body); }
    | ANSWER_LINE ok path ASKED_WHEN expr
                                        { $$ = node_add(node_add(NEW(COMPUTED, @$), $path), node_add(NEW(ASKED_WHEN, @expr), $expr)); }
    | ANSWER_LINE ok path ASKED_WHEN expr body
                                        { $$ = node_adopt(node_add(node_add(NEW(COMPUTED, @$), $path),
                                                                   node_add(NEW(ASKED_WHEN, @expr), $expr)), $body); }
    ;
table_metas: %empty                     { $$ = NEW(LIST_OF, @$); }
    | table_metas meta                  { $$ = node_add($1, $2); }
    | table_metas allow                 { $$ = node_add($1, $2); }
    | table_metas reason                { $$ = node_add($1, $2); }
    ;
metas: %empty                           { $$ = NEW(LIST_OF, @$); }
    | metas meta                        { $$ = node_add($1, $2); }
    ;
meta: row_meta
    | VALID_FROM DATE                   { $$ = parse_day(p, N_VALID_FROM, @$, $2); }
    | BASED_ON STRING                   { $$ = parse_text(p, N_BASED_ON, @$, $2); }
    | SEE ok STRING                     { $$ = parse_text(p, N_SEE, @$, $3); }
    | UNCERTAINTY ok PM quantity        { $$ = parse_as(N_UNCERTAINTY, $quantity); }
    ;
row_metas: %empty                       { $$ = NEW(LIST_OF, @$); }
    | row_metas row_meta                { $$ = node_add($1, $2); }
    ;
row_meta: SOURCE ok STRING              { $$ = parse_text(p, N_SOURCE, @$, $3); }
    | LICENCE ok STRING                 { $$ = parse_text(p, N_LICENCE, @$, $3); }
    | CHECKED_ON DATE                   { $$ = parse_day(p, N_CHECKED_ON, @$, $2); }
    | VALID_UNTIL DATE                  { $$ = parse_day(p, N_VALID_UNTIL, @$, $2); }
    | standing
    ;
standing: OFFICIAL                      { $$ = parse_op(p, N_STANDING, @$, TOK_OFFICIAL); }
    | SECONDARY                         { $$ = parse_op(p, N_STANDING, @$, TOK_SECONDARY); }
    | ADOPTED                           { $$ = parse_op(p, N_STANDING, @$, TOK_ADOPTED); }
    | PROPOSED                          { $$ = parse_op(p, N_STANDING, @$, TOK_PROPOSED); }
    ;
rows: %empty                            { $$ = NEW(LIST_OF, @$); }
    | rows row                          { $$ = node_add($1, $2); }
    ;
row: '|' cells row_metas ROW_END ok     { $$ = node_adopt(node_adopt(NEW(ROW, @$), $cells), $row_metas); }
    | '|' cells cell[last] ROW_END ok   { $$ = parse_row_end(p, node_add(node_adopt(NEW(ROW, @$), $cells), $last), @last); }
    | '|' error ROW_END ok              { $$ = NULL; p->rows_lost = true; }
    ;
cells: %empty                           { $$ = NEW(LIST_OF, @$); }
    | cells '|'                         { $$ = node_add($1, NEW(CELL, @2)); }
    | cells cell '|'                    { $$ = node_add($1, $2); }
    | cells cell[a] cell[b] '|'         { $$ = parse_two_values(p, node_add(node_add($1, $a), $b), @b); }
    ;
cell: signed_number plus_minus          { $$ = node_add(node_add(NEW(CELL, @$), $1), $2); }
    | DATE                              { $$ = node_add(NEW(CELL, @$), parse_day(p, N_DATE, @$, $1)); }
    | STRING                            { $$ = node_add(NEW(CELL, @$), parse_text(p, N_TEXT_VALUE, @$, $1)); }
    | YES                               { $$ = node_add(NEW(CELL, @$), parse_yes(p, @$, 1)); }
    | NO                                { $$ = node_add(NEW(CELL, @$), parse_yes(p, @$, 0)); }
    | UNKNOWN                           { $$ = node_add(NEW(CELL, @$), NEW(UNKNOWN, @$)); }
    | NOT_APPLICABLE                    { $$ = node_add(NEW(CELL, @$), NEW(NOT_APPLICABLE, @$)); }
    | OTHERWISE                         { $$ = node_add(NEW(CELL, @$), NEW(OTHERWISE, @$)); }
    | BLOCKED                           { $$ = node_add(NEW(CELL, @$), parse_op(p, N_OUTCOME, @$, TOK_IS_BLOCKED)); }
    | PASSED                            { $$ = node_add(NEW(CELL, @$), parse_op(p, N_OUTCOME, @$, TOK_IS_PASSED)); }
    | UNDECIDED                         { $$ = node_add(NEW(CELL, @$), parse_op(p, N_OUTCOME, @$, TOK_IS_UNDECIDED)); }
    | path                              { $$ = node_add(NEW(CELL, @$), $1); }
    | path UNIT                         { $$ = node_add(node_add(NEW(CELL, @$), $1), parse_unit(p, @2, $2)); }
    | path ':' column_type              { $$ = node_add(node_add(NEW(CELL, @$), $1), $3); }
    ;
columns: column                         { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | columns column                    { $$ = node_add($1, $2); }
    ;
column: COLUMN ok name FROM STRING[head]                       { $$ = parse_column(p, @$, $name, $head, NULL, NULL); }
    | COLUMN ok name FROM STRING[head] ':' column_type         { $$ = parse_column(p, @$, $name, $head, $column_type, NULL); }
    | COLUMN ok name FROM STRING[head] unit plus_minus         { $$ = parse_column(p, @$, $name, $head, $unit, $plus_minus); }
    | COLUMN ok name FROM STRING[head] unit PM FROM STRING[e]  { $$ = parse_column(p, @$, $name, $head, $unit,
                                                                     parse_text(p, N_PLUS_MINUS, @e, $e)); }
    ;
column_type: TYPE_TEXT                  { $$ = parse_type(p, @$, TOK_TYPE_TEXT, NULL, NULL); }
    | TYPE_YES_NO                       { $$ = parse_type(p, @$, TOK_TYPE_YES_NO, NULL, NULL); }
    | TYPE_DATE                         { $$ = parse_type(p, @$, TOK_TYPE_DATE, NULL, NULL); }
    | TYPE_PERCENT                      { $$ = parse_type(p, @$, TOK_TYPE_PERCENT, NULL, NULL); }
    | TYPE_NUMBER                       { $$ = parse_type(p, @$, TOK_TYPE_NUMBER, NULL, NULL); }
    | KEY_OF name                       { $$ = parse_type(p, @$, TOK_KEY_OF, $name, NULL); }
    | KEY_OF dotted                     { $$ = node_add(parse_type(p, @$, TOK_KEY_OF, NULL, NULL), $dotted); }
    ;
value: VALUE ok name label maybe_standing is_as signed_number plus_minus maybe_metas
                                        { $$ = parse_value(p, @$, $name, $label, NULL, $maybe_standing,
                                              node_add(node_add(NEW(ENTRY, @7), $signed_number), $plus_minus), $maybe_metas); }
    | VALUE ok name label unit maybe_standing is_as signed_number plus_minus maybe_metas
                                        { $$ = parse_value(p, @$, $name, $label, $unit, $maybe_standing,
                                              node_add(node_add(NEW(ENTRY, @8), $signed_number), $plus_minus), $maybe_metas); }
    | DATED_VALUE ok name label dated_metas entries END ok
                                        { $$ = parse_dated(p, @$, $name, $label, NULL, $dated_metas, $entries); }
    | DATED_VALUE ok name label unit dated_metas entries END ok
                                        { $$ = parse_dated(p, @$, $name, $label, $unit, $dated_metas, $entries); }
    ;
is_as: IS | AS
    ;
maybe_standing: %empty                  { $$ = NULL; }
    | standing
    ;
maybe_metas: metas
    ;
dated_metas: %empty                     { $$ = NEW(LIST_OF, @$); }
    | dated_metas meta                  { $$ = node_add($1, $2); }
    | dated_metas reason                { $$ = node_add($1, $2); }
    ;
entries: entry                          { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | entries entry                     { $$ = node_add($1, $2); }
    | entries reason                    { $$ = node_add($1, $2); }
    ;
entry: FROM ok DATE is_as signed_number plus_minus row_metas
                                        { $$ = node_adopt(node_add(node_add(parse_day_op(p, N_ENTRY, @$, $DATE), $signed_number),
                                                                   $plus_minus), $row_metas); }
    ;

/* ---- definitions ---- */
define: DEFINE ok name label result_type results each body     { $$ = parse_define(p, N_DEFINE, @$, $name, $label, $result_type, $results, $each, $body); }
    | INDICATOR ok name label result_type results each body    { $$ = parse_define(p, N_INDICATOR, @$, $name, $label, $result_type, $results, $each, $body); }
    /* What a report leads with: one figure, so neither a choice nor one for each row. */
    | HEADLINE ok name label results body
                                        { $$ = parse_headline(parse_define(p, N_INDICATOR, @$, $name, $label, NULL, $results, NULL, $body)); }
    ;
results: %empty                         { $$ = NEW(LIST_OF, @$); }
    | results unit                      { $$ = node_add($1, $2); }
    | results standing                  { $$ = node_add($1, $2); }
    ;
result_type: %empty                     { $$ = NULL; }
    | ':' ONE_OF choices                { $$ = node_adopt(parse_type(p, @2, TOK_ONE_OF, NULL, NULL), $choices); }
    ;
each: %empty                            { $$ = NULL; }
    | FOR_EACH path                     { $$ = node_add(NEW(EACH, @$), $path); }
    | FOR_EACH named_rows               { $$ = parse_as(N_EACH, $named_rows); }
    ;
body: body_line                         { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | body body_line                    { $$ = node_add($1, $2); }
    ;
body_line: AS ok expr                   { $$ = node_add(NEW(AS, @$), $expr); }
    | AS ok expr[value] WHEN expr[when] { $$ = node_add(node_add(parse_op(p, N_AS, @$, TOK_WHEN), $value), $when); }
    | AS ok expr OTHERWISE              { $$ = node_add(parse_op(p, N_AS, @$, TOK_OTHERWISE), $expr); }
    ;
function: FUNCTION ok name label '(' parameters ')' unit body
                                        { $$ = node_adopt(node_add(node_adopt(parse_named(p, N_FUNCTION, @$, $name, $label), $parameters), $unit), $body); }
    | FUNCTION ok name label '(' parameters ')' body
                                        { $$ = node_adopt(node_adopt(parse_named(p, N_FUNCTION, @$, $name, $label), $parameters), $body); }
    ;
/* Straight lines through the points of two columns of a table, called like a function. */
curve: CURVE ok name label FROM path[x] TO path[y]
                                        { $$ = node_add(node_add(parse_named(p, N_CURVE, @$, $name, $label), $x), $y); }
    ;
parameters: parameter                   { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | parameters ';' parameter          { $$ = node_add($1, $3); }
    ;
parameter: name                         { $$ = parse_named(p, N_PARAMETER, @$, $name, NULL); }
    | name unit                         { $$ = node_add(parse_named(p, N_PARAMETER, @$, $name, NULL), $unit); }
    | name ':' type                     { $$ = node_add(parse_named(p, N_PARAMETER, @$, $name, NULL), $type); }
    ;

/* ---- breakdowns: rows in groups, each column a figure of one group ---- */
breakdown: a_breakdown name label OF path grouped BY keys totalled figures END ok
                                        { $$ = node_adopt(node_add(node_add(node_add(node_add(
                                                   parse_named(p, N_BREAKDOWN, @$, $name, $label),
                                                   node_add(NEW(OVER, @path), $path)), $grouped), $keys), $totalled), $figures); }
    | a_breakdown error figures END ok    { $$ = node_adopt(parse_damaged(p, N_BREAKDOWN, @$), $figures); }
    ;
grouped: %empty                         { $$ = NULL; }
    | WHERE expr                        { $$ = node_add(NEW(WHERE_ROW, @expr), $expr); }
    ;
keys: expr                              { $$ = node_add(NEW(GROUPED_BY, @$), $1); }
    | expr[a] ',' expr[b]               { $$ = node_add(node_add(NEW(GROUPED_BY, @$), $a), $b); }
    ;
totalled: %empty                        { $$ = NULL; }
    | WITHOUT_TOTAL                     { $$ = NEW(NO_TOTAL, @$); }
    ;
figures: %empty                         { $$ = NEW(LIST_OF, @$); }
    | figures figure                    { $$ = node_add($1, $2); }
    ;
figure: COLUMN ok name label AS expr    { $$ = node_add(parse_named(p, N_FIGURE, @$, $name, $label), $expr); }
    | COLUMN ok name label unit AS expr { $$ = node_add(node_add(parse_named(p, N_FIGURE, @$, $name, $label), $unit), $expr); }
    | allow
    | reason
    | error                             { $$ = parse_broken(p, @$); }
    ;

/* ---- the score ---- */
theme: THEME ok name label sides        { $$ = node_adopt(parse_named(p, N_THEME, @$, $name, $label), $sides); }
    ;
sides: %empty                           { $$ = NEW(LIST_OF, @$); }
    | sides side                        { $$ = node_add($1, $2); }
    | sides ',' side                    { $$ = node_add($1, $3); }
    ;
side: head
    | AS_VALUE                          { $$ = parse_op(p, N_SIDE, @$, TOK_AS_VALUE); }
    | AS_IMPACT                         { $$ = parse_op(p, N_SIDE, @$, TOK_AS_IMPACT); }
    ;
heads: %empty                           { $$ = NEW(LIST_OF, @$); }
    | heads head                        { $$ = node_add($1, $2); }
    | heads ',' head                    { $$ = node_add($1, $3); }
    ;
head: WEIGHT number                     { $$ = parse_as(N_WEIGHT, $number); }
    | IN name                           { $$ = parse_as(N_IN_THEME, $name); }
    | standing
    ;
criterion: a_criterion name label heads clauses END ok
                                        { $$ = node_adopt(node_adopt(parse_named(p, N_CRITERION, @$, $name, $label), $heads), $clauses); }
    | a_criterion error clauses END ok    { $$ = node_adopt(parse_damaged(p, N_CRITERION, @$), $clauses); }
    ;
gate: a_gate name label heads clauses END ok
                                        { $$ = node_adopt(node_adopt(parse_named(p, N_GATE, @$, $name, $label), $heads), $clauses); }
    | a_gate error clauses END ok         { $$ = node_adopt(parse_damaged(p, N_GATE, @$), $clauses); }
    ;
remark: a_remark name label clauses END ok
                                        { $$ = node_adopt(parse_named(p, N_REMARK, @$, $name, $label), $clauses); }
    | a_remark error clauses END ok       { $$ = node_adopt(parse_damaged(p, N_REMARK, @$), $clauses); }
    ;
clauses: %empty                         { $$ = NEW(LIST_OF, @$); }
    | clauses clause                    { $$ = node_add($1, $2); }
    ;
clause: APPLIES_WHEN ok expr            { $$ = node_add(NEW(APPLIES_WHEN, @$), $expr); }
    | MEASURE ok expr                   { $$ = node_add(NEW(MEASURE, @$), $expr); }
    | MEASURE ok expr unit              { $$ = node_add(node_add(NEW(MEASURE, @$), $expr), $unit); }
    | BANDS ok direction                { $$ = parse_op(p, N_BANDS, @$, $direction); }
    | SCALE ok direction                { $$ = parse_op(p, N_SCALE, @$, $direction); }
    | UP_TO ok edge scores              { $$ = parse_band(p, @$, TOK_UP_TO, $edge, $scores); }
    | BELOW ok edge scores              { $$ = parse_band(p, @$, TOK_BELOW, $edge, $scores); }
    | FROM ok edge scores               { $$ = parse_band(p, @$, TOK_FROM, $edge, $scores); }
    | ABOVE ok edge scores              { $$ = parse_band(p, @$, TOK_ABOVE, $edge, $scores); }
    | ABOVE ok scores                   { $$ = parse_band(p, @$, TOK_OTHERWISE, NULL, $scores); }
    | OTHERWISE ok scores               { $$ = parse_band(p, @$, TOK_OTHERWISE, NULL, $scores); }
    | AT ok edge scores                 { $$ = parse_point(p, @$, $edge, $scores); }
    | CHOICES ok                        { $$ = NEW(CHOICES, @$); }
    | answers scores                    { $$ = parse_answer(p, @$, $answers, $scores); }
    | SCORES_LINE ok NUMBER label WHEN expr      { $$ = node_add(parse_decision(p, @$, TOK_WHEN, $NUMBER, $label), $expr); }
    | SCORES_LINE ok NUMBER label OTHERWISE      { $$ = parse_decision(p, @$, TOK_OTHERWISE, $NUMBER, $label); }
    | ADDS ok NUMBER label WHEN expr    { $$ = node_add(parse_points(p, N_ADDS, @$, $NUMBER, $label), $expr); }
    | ADDS ok BY path ':' pairs         { $$ = node_adopt(node_add(NEW(ADDS_BY, @$), $path), $pairs); }
    | POINTS ok expr                    { $$ = node_add(NEW(POINTS, @$), $expr); }
    | MISSING ok SCORES NUMBER          { $$ = parse_points(p, N_MISSING, @$, $NUMBER, NULL); }
    | BLOCK_WHEN ok expr                { $$ = node_add(NEW(BLOCK_WHEN, @$), $expr); }
    | WARN_WHEN ok expr                 { $$ = node_add(NEW(WARN_WHEN, @$), $expr); }
    | MAY_BE_WAIVED ok                  { $$ = NEW(MAY_BE_WAIVED, @$); }
    | BECAUSE ok STRING                 { $$ = parse_text(p, N_BECAUSE, @$, $3); }
    | FIX ok STRING                     { $$ = parse_text(p, N_FIX, @$, $3); }
    | SEE ok STRING                     { $$ = parse_text(p, N_SEE, @$, $3); }
    | BASED_ON STRING                   { $$ = parse_text(p, N_BASED_ON, @$, $2); }
    | allow
    | reason
    | error                             { $$ = parse_broken(p, @$); }
    ;
direction: %empty                       { $$ = 0; }
    | LESS_IS_BETTER                    { $$ = TOK_LESS_IS_BETTER; }
    | MORE_IS_BETTER                    { $$ = TOK_MORE_IS_BETTER; }
    ;
scores: SCORES NUMBER label             { $$ = parse_points(p, N_POINT, @$, $NUMBER, $label); }
    ;
edge: expr
    ;
answers: ANSWER                         { $$ = node_add(NEW(LIST_OF, @$), parse_name(p, @$, $1)); }
    | YES                               { $$ = node_add(NEW(LIST_OF, @$), parse_yes(p, @$, 1)); }
    | NO                                { $$ = node_add(NEW(LIST_OF, @$), parse_yes(p, @$, 0)); }
    | answers ',' NAME                  { $$ = node_add($1, parse_name(p, @3, $3)); }
    ;
pairs: pair                             { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | pairs ';' pair                    { $$ = node_add($1, $3); }
    ;
pair: NAME NUMBER                       { $$ = parse_figure(parse_named(p, N_PAIR, @$, parse_name(p, @1, $1), NULL), $2); }
    ;
score: SCORE ok score_clauses END ok    { $$ = node_adopt(NEW(SCORE, @$), $score_clauses); }
    ;
score_clauses: %empty                   { $$ = NEW(LIST_OF, @$); }
    | score_clauses score_clause        { $$ = node_add($1, $2); }
    ;
score_clause: allow
    | reason
    | MEAN_OF_CRITERIA ok       { $$ = parse_op(p, N_MEAN_OF, @$, TOK_MEAN_OF_CRITERIA); }
    | MEAN_OF_THEMES ok                 { $$ = parse_op(p, N_MEAN_OF, @$, TOK_MEAN_OF_THEMES); }
    | WEIGHTS_TOTAL ok NUMBER           { $$ = parse_points(p, N_WEIGHTS_TOTAL, @$, $NUMBER, NULL); }
    | WEIGHTS_FREE ok                   { $$ = NEW(WEIGHTS_FREE, @$); }
    | MISSING ok SCORES NUMBER          { $$ = parse_points(p, N_MISSING, @$, $NUMBER, NULL); }
    | NO_GRADE_WHEN ok expr inline_because   { $$ = node_add(node_add(NEW(NO_GRADE, @$), $expr), $inline_because); }
    | AT_MOST ok NUMBER WHEN expr inline_because
                                        { $$ = node_add(node_add(parse_points(p, N_AT_MOST, @$, $NUMBER, NULL), $expr), $inline_because); }
    | error                             { $$ = parse_broken(p, @$); }
    ;
grades: GRADES ok label grade_lines END ok   { $$ = node_adopt(parse_named(p, N_GRADES, @$, NULL, $label), $grade_lines); }
    ;
grade_lines: %empty                     { $$ = NEW(LIST_OF, @$); }
    | grade_lines grade_line            { $$ = node_add($1, $2); }
    ;
grade_line: NAME FROM NUMBER label      { $$ = parse_grade(p, @$, $NAME, @NAME, TOK_FROM, $NUMBER, $label); }
    | NAME ABOVE NUMBER label           { $$ = parse_grade(p, @$, $NAME, @NAME, TOK_ABOVE, $NUMBER, $label); }
    | reason
    | error                             { $$ = parse_broken(p, @$); }
    ;

/* ---- tests ---- */
test: a_test STRING test_lines END ok  { $$ = node_adopt(parse_text(p, N_TEST, @$, $STRING), $test_lines); }
    | a_test error test_lines END ok      { $$ = parse_broken(p, @$); }
    ;
test_lines: %empty                      { $$ = NEW(LIST_OF, @$); }
    | test_lines test_line              { $$ = node_add($1, $2); }
    ;
test_line: GIVEN ok STRING              { $$ = parse_text(p, N_GIVEN, @$, $STRING); }
    | GIVEN ok STRING BUT sets          { $$ = node_adopt(parse_text(p, N_GIVEN, @$, $STRING), $sets); }
    | GIVEN ok sets                     { $$ = node_adopt(NEW(GIVEN, @$), $sets); }
    | AS_OF_LINE ok DATE                { $$ = parse_day(p, N_AS_OF, @$, $DATE); }
    | CASES ok rows                     { $$ = parse_rows(p, NEW(CASES, @$), $rows); }
    | ROWS_OF ok path rows              { $$ = parse_rows(p, node_add(NEW(ROWS, @$), $path), $rows); }
    | EXPECT ok path IS literal plus_minus    { $$ = node_add(node_add(node_add(parse_op(p, N_EXPECT, @$, TOK_IS), $path), $literal), $plus_minus); }
    | EXPECT ok path IS_NOT literal     { $$ = node_add(node_add(parse_op(p, N_EXPECT, @$, TOK_IS_NOT), $path), $literal); }
    | EXPECT ok path IS_KNOWN           { $$ = node_add(parse_op(p, N_EXPECT, @$, TOK_IS_KNOWN), $path); }
    | EXPECT ok path IS_UNKNOWN         { $$ = node_add(parse_op(p, N_EXPECT, @$, TOK_IS_UNKNOWN), $path); }
    | EXPECT ok path IS_NA              { $$ = node_add(parse_op(p, N_EXPECT, @$, TOK_IS_NA), $path); }
    | EXPECT ok path IS_FROM signed_number[low] TO signed_number[high]
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_EXPECT, @$, TOK_IS_FROM), $path), $low), $high); }
    | EXPECT ok GATE path outcome       { $$ = parse_expect_gate(p, @$, $path, $outcome); }
    | error                             { $$ = parse_broken(p, @$); }
    ;
outcome: IS_BLOCKED                     { $$ = TOK_IS_BLOCKED; }
    | IS_PASSED                         { $$ = TOK_IS_PASSED; }
    | IS_UNDECIDED                      { $$ = TOK_IS_UNDECIDED; }
    | IS_NA                             { $$ = TOK_IS_NA; }
    ;
sets: set                               { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | sets ',' set                      { $$ = node_add($1, $3); }
    ;
set: path IS literal plus_minus         { $$ = node_add(node_add(node_add(NEW(SET, @$), $path), $literal), $plus_minus); }
    | path IS_UNKNOWN                   { $$ = node_add(node_add(NEW(SET, @$), $path), NEW(UNKNOWN, @2)); }
    | path IS_NA                        { $$ = node_add(node_add(NEW(SET, @$), $path), NEW(NOT_APPLICABLE, @2)); }
    ;
literal: signed_number
    | DATE                              { $$ = parse_day(p, N_DATE, @$, $1); }
    | STRING                            { $$ = parse_text(p, N_TEXT_VALUE, @$, $1); }
    | YES                               { $$ = parse_yes(p, @$, 1); }
    | NO                                { $$ = parse_yes(p, @$, 0); }
    | name                              { $$ = node_add(NEW(PATH, @$), $1); }
    ;

/* ---- claims ---- */
claim: CLAIM ok STRING NEVER expr claim_when
                                        { $$ = node_add(node_add(parse_claim(p, @$, $STRING, TOK_NEVER), $expr), $claim_when); }
    | CLAIM ok STRING ALWAYS expr claim_when
                                        { $$ = node_add(node_add(parse_claim(p, @$, $STRING, TOK_ALWAYS), $expr), $claim_when); }
    | CLAIM ok STRING path monotone WHEN moves
                                        { $$ = node_add(node_add(parse_claim(p, @$, $STRING, $monotone), $path), $moves); }
    | CLAIM ok STRING GATE name outcome WHENEVER expr
                                        { $$ = node_add(node_add(parse_claim(p, @$, $STRING, $outcome),
                                                                 node_add(NEW(PATH, @name), $name)),
                                                        node_add(NEW(APPLIES_WHEN, @expr), $expr)); }
    | CLAIM ok error                    { $$ = parse_broken(p, @$); }
    ;
claim_when: %empty                      { $$ = NULL; }
    | WHEN expr                         { $$ = node_add(NEW(APPLIES_WHEN, @$), $expr); }
    ;
monotone: NEVER_FALLS                   { $$ = TOK_NEVER_FALLS; }
    | NEVER_RISES                       { $$ = TOK_NEVER_RISES; }
    ;
moves: path WHEN_RISES                  { $$ = node_add(parse_op(p, N_MOVES, @$, TOK_WHEN_RISES), $path); }
    | path WHEN_FALLS                   { $$ = node_add(parse_op(p, N_MOVES, @$, TOK_WHEN_FALLS), $path); }
    ;

/* ---- names and figures ---- */
name: NAME                              { $$ = parse_name(p, @$, $1); }
    | soft
    ;
soft: REQUIRED                          { $$ = parse_name(p, @$, $1); }
    | RANGE                             { $$ = parse_name(p, @$, $1); }
    | DEFAULT                           { $$ = parse_name(p, @$, $1); }
    | VERSION                           { $$ = parse_name(p, @$, $1); }
    | IN                                { $$ = parse_name(p, @$, $1); }
    | FROM                              { $$ = parse_name(p, @$, $1); }
    | TO                                { $$ = parse_name(p, @$, $1); }
    | AS                                { $$ = parse_name(p, @$, $1); }
    | WEIGHT                            { $$ = parse_name(p, @$, $1); }
    | BY                                { $$ = parse_name(p, @$, $1); }
    | BUT                               { $$ = parse_name(p, @$, $1); }
    | WITH                              { $$ = parse_name(p, @$, $1); }
    | MATCHES                           { $$ = parse_name(p, @$, $1); }
    ;
label: %empty                           { $$ = NULL; }
    | STRING                            { $$ = parse_text(p, N_TEXT_VALUE, @$, $1); }
    ;
number: NUMBER                          { $$ = parse_figure(NEW(NUMBER, @$), $1); }
    | QUANTITY                          { $$ = parse_figure(NEW(NUMBER, @$), $1); }
    ;
quantity: number
    ;
signed_number: number
    | '-' number                        { $$ = parse_negative($number, @$); }
    ;
/* What stands below the name of a used policy. */
dotted: name[a] '.' name[b]             { $$ = node_add(node_add(NEW(PATH, @$), $a), $b); }
    | dotted '.' name                   { $$ = parse_longer(node_add($1, $name), @$); }
    ;
path: name                              { $$ = node_add(NEW(PATH, @$), $1); }
    | path '.' name                     { $$ = parse_longer(node_add($1, $name), @$); }
    | path '[' UNKNOWN ']'              { $$ = parse_longer(node_add($1, node_add(NEW(INDEX, @3), NEW(UNKNOWN, @3))), @$); }
    | path '[' NOT_APPLICABLE ']'       { $$ = parse_longer(node_add($1, node_add(NEW(INDEX, @3), NEW(NOT_APPLICABLE, @3))), @$); }
    | path '[' expr ']'                 { $$ = parse_longer(node_add($1, node_add(NEW(INDEX, @expr), $expr)), @$); }
    ;

/* ---- expressions ---- */
expr: number
    | DATE                              { $$ = parse_day(p, N_DATE, @$, $1); }
    | STRING                            { $$ = parse_text(p, N_TEXT_VALUE, @$, $1); }
    | YES                               { $$ = parse_yes(p, @$, 1); }
    | NO                                { $$ = parse_yes(p, @$, 0); }
    | path
    | ANY_GATE_BLOCKS                   { $$ = NEW(ANY_GATE_BLOCKS, @$); }
    | '(' expr ')'                      { $$ = parse_bracketed($2); }
    | path '(' arguments ')'            { $$ = parse_call(p, @$, $path, $arguments); }
    | aggregate '(' expr[a] ';' arguments ')'  { $$ = parse_several(p, @$, $aggregate, $a, $arguments); }
    | aggregate '(' expr[term] ')'      { $$ = node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term); }
    | aggregate '(' expr[term] WHERE expr[w] ')'
                                        { $$ = node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term),
                                                        node_add(NEW(WHERE_ROW, @w), $w)); }
    | aggregate '(' expr[term] WHERE expr[w] limit ')'
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term),
                                                                 node_add(NEW(WHERE_ROW, @w), $w)), $limit); }
    | aggregate '(' expr[term] BY expr[by] ')'
                                        { $$ = node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term),
                                                        node_add(NEW(BY, @by), $by)); }
    | aggregate '(' expr[term] BY expr[by] WHERE expr[w] ')'
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term),
                                                                 node_add(NEW(BY, @by), $by)), node_add(NEW(WHERE_ROW, @w), $w)); }
    | aggregate '(' expr[term] WEIGHTED_BY expr[g] ')'
                                        { $$ = node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term),
                                                        node_add(NEW(WEIGHTED_BY, @g), $g)); }
    | aggregate '(' expr[term] WEIGHTED_BY expr[g] WHERE expr[w] ')'
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term),
                                                                 node_add(NEW(WEIGHTED_BY, @g), $g)), node_add(NEW(WHERE_ROW, @w), $w)); }
    | aggregate '(' named_rows ')'      { $$ = node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $named_rows); }
    | aggregate '(' named_rows WHERE expr[w] ')'
                                        { $$ = node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $named_rows),
                                                        node_add(NEW(WHERE_ROW, @w), $w)); }
    | aggregate '(' expr[term] over ')' { $$ = node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over); }
    | aggregate '(' expr[term] over WHERE expr[w] ')'
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over),
                                                        node_add(NEW(WHERE_ROW, @w), $w)); }
    | aggregate '(' expr[term] over limit ')'
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over), $limit); }
    | aggregate '(' expr[term] over WHERE expr[w] limit ')'
                                        { $$ = node_add(node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over),
                                                                 node_add(NEW(WHERE_ROW, @w), $w)), $limit); }
    | aggregate '(' expr[term] WHERE expr[c] over ')'
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over),
                                                        node_add(NEW(WHERE_TERM, @c), $c)); }
    | aggregate '(' expr[term] WHERE expr[c] over WHERE expr[w] ')'
                                        { $$ = node_add(node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over),
                                                        node_add(NEW(WHERE_TERM, @c), $c)), node_add(NEW(WHERE_ROW, @w), $w)); }
    | aggregate '(' expr[term] WEIGHTED_BY expr[g] over ')'
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over),
                                                        node_add(NEW(WEIGHTED_BY, @g), $g)); }
    | aggregate '(' expr[term] WEIGHTED_BY expr[g] over WHERE expr[w] ')'
                                        { $$ = node_add(node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over),
                                                        node_add(NEW(WEIGHTED_BY, @g), $g)), node_add(NEW(WHERE_ROW, @w), $w)); }
    | rounding '(' expr[x] TO number ')'  { $$ = node_add(node_add(parse_op(p, N_ROUNDED, @$, $rounding), $x), $number); }
    | aggregate '(' expr[term] BY expr[by] over ')'
                                        { $$ = node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over),
                                                        node_add(NEW(BY, @by), $by)); }
    | aggregate '(' expr[term] BY expr[by] over WHERE expr[w] ')'
                                        { $$ = node_add(node_add(node_add(node_add(parse_op(p, N_AGGREGATE, @$, $aggregate), $term), $over),
                                                        node_add(NEW(BY, @by), $by)), node_add(NEW(WHERE_ROW, @w), $w)); }
    | YEARS_BETWEEN operand[a] AND operand[b]   { $$ = parse_between(p, @$, TOK_YEARS_BETWEEN, $a, $b); }
    | MONTHS_BETWEEN operand[a] AND operand[b]  { $$ = parse_between(p, @$, TOK_MONTHS_BETWEEN, $a, $b); }
    | DAYS_BETWEEN operand[a] AND operand[b]    { $$ = parse_between(p, @$, TOK_DAYS_BETWEEN, $a, $b); }
    | YEAR_OF operand[a]                { $$ = node_add(parse_op(p, N_UNARY, @$, TOK_YEAR_OF), $a); }
    | '-' expr %prec NEGATIVE           { $$ = node_add(parse_op(p, N_UNARY, @$, '-'), $2); }
    | NOT expr                          { $$ = node_add(parse_op(p, N_UNARY, @$, TOK_NOT), $2); }
    | expr '+' expr                     { $$ = parse_binary(p, @2, '+', $1, $3); }
    | expr '-' expr                     { $$ = parse_binary(p, @2, '-', $1, $3); }
    | expr '*' expr                     { $$ = parse_binary(p, @2, '*', $1, $3); }
    | expr '/' expr                     { $$ = parse_binary(p, @2, '/', $1, $3); }
    | expr OR_ELSE expr                 { $$ = parse_binary(p, @2, TOK_OR_ELSE, $1, $3); }
    | expr AND expr                     { $$ = parse_binary(p, @2, TOK_AND, $1, $3); }
    | expr OR expr                      { $$ = parse_binary(p, @2, TOK_OR, $1, $3); }
    | expr '<' expr                     { $$ = parse_binary(p, @2, '<', $1, $3); }
    | expr '>' expr                     { $$ = parse_binary(p, @2, '>', $1, $3); }
    | expr LE expr                      { $$ = parse_binary(p, @2, TOK_LE, $1, $3); }
    | expr GE expr                      { $$ = parse_binary(p, @2, TOK_GE, $1, $3); }
    | expr IS expr                      { $$ = parse_binary(p, @2, TOK_IS, $1, $3); }
    | expr IS_NOT expr                  { $$ = parse_binary(p, @2, TOK_IS_NOT, $1, $3); }
    | expr IS_KNOWN                     { $$ = node_add(parse_op(p, N_STATE, @$, TOK_IS_KNOWN), $1); }
    | expr IS_UNKNOWN                   { $$ = node_add(parse_op(p, N_STATE, @$, TOK_IS_UNKNOWN), $1); }
    | expr IS_GIVEN                     { $$ = node_add(parse_op(p, N_STATE, @$, TOK_IS_GIVEN), $1); }
    | expr IS_NOT_GIVEN                 { $$ = node_add(parse_op(p, N_STATE, @$, TOK_IS_NOT_GIVEN), $1); }
    | expr IS_NA                        { $$ = node_add(parse_op(p, N_STATE, @$, TOK_IS_NA), $1); }
    | expr IS_ONE_OF '(' arguments ')'  { $$ = node_adopt(node_add(NEW(ONE_OF_SET, @$), $1), $arguments); }
    | expr IS_FROM expr TO expr %prec IS_FROM      { $$ = node_add(node_add(node_add(parse_op(p, N_IN_RANGE, @$, TOK_IS_FROM), $1), $3), $5); }
    | expr IS_NOT_FROM expr TO expr %prec IS_FROM  { $$ = node_add(node_add(node_add(parse_op(p, N_IN_RANGE, @$, TOK_IS_NOT_FROM), $1), $3), $5); }
    | expr MATCHES STRING               { $$ = node_add(parse_text(p, N_MATCHES, @$, $STRING), $1); }
    | IF expr[c] THEN expr[a] ELSE expr[b] %prec IF_END  { $$ = node_add(node_add(node_add(NEW(IF, @$), $c), $a), $b); }
    ;
operand: path
    | DATE                              { $$ = parse_day(p, N_DATE, @$, $1); }
    | '(' expr ')'                      { $$ = $2; }
    ;
arguments: expr                         { $$ = node_add(NEW(LIST_OF, @$), $1); }
    | arguments ';' expr                { $$ = node_add($1, $3); }
    ;
limit: ';' NUMBER                       { $$ = parse_figure(NEW(LIMIT, @$), $NUMBER); }
    ;
over: OVER path                         { $$ = node_add(NEW(OVER, @$), $path); }
    | OVER named_rows                   { $$ = $named_rows; }
    ;
/* The rows of a list or table, each of which has a name where it is looked at. */
named_rows: name IN path                { $$ = node_add(parse_named(p, N_OVER, @$, $name, NULL), $path); }
    ;
aggregate: SUM { $$ = TOK_SUM; } | MEAN { $$ = TOK_MEAN; } | SHARE { $$ = TOK_SHARE; } | COUNT { $$ = TOK_COUNT; }
    | MIN { $$ = TOK_MIN; } | MAX { $$ = TOK_MAX; } | ALL { $$ = TOK_ALL; } | ANY { $$ = TOK_ANY; }
    | LAST { $$ = TOK_LAST; } | FIRST { $$ = TOK_FIRST; } | LISTING { $$ = TOK_LISTING; }
    ;
rounding: ROUNDED { $$ = TOK_ROUNDED; } | ROUNDED_DOWN { $$ = TOK_ROUNDED_DOWN; } | ROUNDED_UP { $$ = TOK_ROUNDED_UP; }
    ;

%%
static int yyreport_syntax_error(const yypcontext_t *context, struct parse *p)
{
    yysymbol_kind_t symbols[YYNTOKENS];
    int tokens[YYNTOKENS];
    int n = yypcontext_expected_tokens(context, symbols, YYNTOKENS);
    for (int i = 0; i < n; i++) {
        tokens[i] = 0;      /* the inverse of YYTRANSLATE: bison keeps only the forward table */
        for (int t = 0; t <= YYMAXUTOK; t++)
            if (YYTRANSLATE(t) == symbols[i]) {
                tokens[i] = t;
                break;
            }
    }
    return parse_syntax_error(p, tokens, n > 0 ? n : 0);
}
