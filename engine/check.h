/* The checker: walks the trees of all modules, judges them, and emits the program as it goes. One struct for one run of
 * the checker; nothing of it outlives model_check(). A rule that is wrong has type BASE_BAD, and whatever uses it is
 * silent: one root cause, one message.
 *
 * Order of work: judgement.c finds the policies, module.c and declare.c give every name its thing; then each thing is compiled
 * on demand, so that a thing is finished before the one that uses it and a circle is found with its path. */
#ifndef ECO_CHECK_H
#define ECO_CHECK_H

#include "model.h"
#include "names.h"
#include "keyword.h"
#include "parser.tab.h"

enum {
    CHECK_WALKS = CHECK_ROWS * LISTS_DEEP,       /* a walk of an inner list brings the rows around it along */
    CHECK_FACTS = 16,                /* that a branch takes for granted; more are left unused */
    CHECK_PATH = CHECK_DEPTH         /* definitions, each of which needs the next */
};

struct operand {
    uint32_t slot;
    struct type type;
    struct span at;
    bool constant;                   /* known now, its value in `value` */
    bool bare;                       /* a number written without a unit */
    double value;
};

struct binding {                     /* a parameter of a function that is being unfolded */
    struct text fold;
    struct operand operand;
};

struct fact {                        /* a thing is at least, or at most, a constant; or it applies */
    uint32_t thing, walk;            /* of which row, when it has rows; NONE: it has none */
    uint32_t walks, calls;           /* where it was said: within so many walks and functions */
    const struct node *limit;        /* NULL: it applies */
    bool at_least, strict;
};

/* Rows that are being walked, by `for each` or an aggregate. At run time a list has one row in hand: an inner walk of the same
 * list hides the outer one's, so what is asked of that is loaded before the inner walk begins. A walk of all rows of an inner list
 * brings a walk of each list around it along, which stands before it. */
struct walk {
    uint32_t thing;                  /* the list or table */
    bool is_brought;                 /* by the one behind it */
    struct text name;                /* folded, of the row; empty: it has none */
    uint32_t begun;                  /* where its operations begin */
};

/* What a path names: a thing, and the walk whose row is meant; NONE where there is none. */
struct referent {
    uint32_t thing, walk;
};

struct ops {
    struct op *v;
    struct span *at;
    uint32_t n, cap, at_cap;
};

struct grouping {                    /* a breakdown whose figures are compiled */
    struct breakdown *breakdown;
    struct ops *each;                /* where what belongs to single rows goes */
};

struct checker {
    struct model *m;
    struct ops *ops;                             /* of the thing that is being compiled */
    uint32_t thing;                              /* that thing, or NONE */
    struct walk walk[CHECK_WALKS];
    uint32_t walks;                              /* that are open, innermost last */
    uint32_t walks_around;                       /* those around a function that is unfolded: it does not see their rows */
    uint32_t policy;                             /* in which names are looked up: that of the thing */
    bool is_common;                              /* what is being declared belongs to a common library */
    struct holding *holding;                     /* which file belongs to which policy (judgement.c) */
    uint32_t holdings, holding_cap;
    const struct grouping *grouping;             /* or NULL */
    const struct binding *bindings;
    uint32_t binding_count;
    struct fact fact[CHECK_FACTS];
    uint32_t facts;
    uint32_t calls[CHECK_CALLS], call_depth;     /* functions being unfolded */
    uint32_t path[CHECK_PATH], path_length;      /* things under way, for the path of a cycle */
    bool *used;                                  /* by thing: something refers to it */
    uint32_t depth, steps;                       /* expressions that stand in each other, and all of them so far */
    bool too_deep;                               /* told already: every expression around the deepest one is as deep */
    bool too_large;                              /* told already: all that follows does not fit either */
};

/* ---- judgement.c ---- */
struct holding {
    uint32_t policy, module;
    uint32_t home;                               /* the policy for which its things are declared: another one, where a library is common */
};
/* The policy, those that it uses, and the files of each, libraries first: their units and settings may be used by the policy. */
void gather_judgements(struct checker *c);
bool same_policy(const struct checker *c, uint32_t module, uint32_t other);      /* whether one policy has both files */
bool is_shared(const struct checker *c, const struct holding *holding);           /* the home of a library that others read, too */
struct judgement *judgement(struct checker *c);          /* of the policy in hand */
uint32_t scope_of(const struct checker *c);              /* in which its names stand */
bool find_name(const struct checker *c, struct text fold, uint32_t *thing);
/* A used policy, where its own file declares it, gets its group. */
void join_group(struct checker *c, const struct node *use, uint32_t group);
/* The condition under which a used policy is asked is compiled with its group; NONE where the policy in hand is always asked. */
void check_used_policy(struct checker *c, uint32_t group);
uint32_t policy_asked(struct checker *c, struct span at);
/* What belongs to the policy in hand, or to that of a thing which another one looks at, does not apply while its policy is not asked. */
uint32_t while_asked(struct checker *c, uint32_t slot, struct span at);
uint32_t while_asked_outside(struct checker *c, uint32_t thing, uint32_t slot, struct span at);
/* Once all is compiled: the operations that need not run while their policy is not asked. */
void find_stretches(struct model *m);

/* ---- module.c ---- */
void check_declare(struct checker *c);

/* ---- declare.c ---- */
uint32_t new_thing(struct checker *c, enum thing_kind kind, const struct node *node, struct text name, uint32_t parent);
void declare(struct checker *c, const struct node *node, uint32_t parent);
void tell_duplicate(struct checker *c, const struct node *node, uint32_t thing, uint32_t first);
/* Whether an undeclared name may stand in what could not be read, where an error was told already. */
bool check_is_broken(const struct checker *c, struct text fold);
enum eco_language check_language(const struct checker *c, struct span at);

/* ---- emission (emit.c) ---- */
uint32_t emit(struct checker *c, enum op_code code, struct span at, uint32_t a, uint32_t b, uint32_t cc);
void emit_to(struct checker *c, enum op_code code, struct span at, uint32_t dst, uint32_t a, uint32_t b, uint32_t cc);
uint32_t new_slot(struct checker *c, double value, uint8_t state);
uint32_t constant_slot(struct checker *c, double value);
uint32_t new_column(struct checker *c, uint32_t list);
uint32_t new_list(struct checker *c, uint32_t rows);
uint32_t new_text(struct checker *c, struct text text);
uint32_t new_piecewise(struct checker *c, struct piecewise piecewise);
void append_ops(struct checker *c);      /* those of the thing in hand, to the program */
void leave_thing(struct checker *c, const struct checker *outer);
bool begin_thing(struct checker *c, uint32_t thing, struct checker *outer, struct ops *ops);
void end_thing(struct checker *c, uint32_t thing, const struct checker *outer);
void refer(struct checker *c, uint32_t thing, uint32_t column, uint32_t slot, struct span at);

/* ---- rows (row.c) ---- */
/* Walks the rows of a list or table; `name` is a node whose text names them, if it has one. */
void begin_each(struct checker *c, uint32_t row_thing, const struct node *name, struct span at);
/* Only those of an inner list that stand in the row in hand of the list around it. */
void begin_each_of_row(struct checker *c, uint32_t row_thing, const struct node *name, struct span at);
bool may_walk(const struct checker *c);                                  /* there is room for one more */
void end_each(struct checker *c);
uint32_t walk_over(const struct checker *c, uint32_t row_thing);         /* the innermost, or NONE */
uint32_t walk_named(const struct checker *c, struct text fold);          /* the innermost, or NONE */
/* The value of a column in the row of a walk. */
uint32_t load_row(struct checker *c, uint32_t walk, uint32_t column, struct span at);
/* A path that begins with the name of a row, and a name that may be a column or the key of a table whose rows are walked. */
struct operand row_operand(struct checker *c, const struct node *path, const struct node *field, uint32_t walk);
struct referent row_referent(struct checker *c, const struct node *path, const struct node *field, uint32_t walk);
/* The walk whose row a path begins with, by its name or its list, and the field behind; NONE. */
uint32_t walk_of_path(struct checker *c, const struct node *path, const struct node **field);
/* `sites.name` in the rows of `sites`, or of a list in it: the walk whose row is meant, or NONE. */
uint32_t walk_of_list(const struct checker *c, uint32_t thing, const struct node *named);
struct operand no_field(struct checker *c, const struct node *field, uint32_t row_thing);
/* `valid[key]`: the value, for the row of that key, of what is defined for each row of a table. */
bool is_keyed(const struct checker *c, const struct thing *t, const struct node *path);
struct operand keyed_operand(struct checker *c, uint32_t thing, const struct node *path);
uint32_t row_group(struct checker *c, const struct node *field, uint32_t walk);     /* that a path below a row leads to, or NONE */
bool column_operand(struct checker *c, const struct node *path, struct operand *x);
bool is_column_of_row(const struct checker *c, const struct node *path);

/* The last operation reads the row of a walk: it moves out of walks that hide that row, with those since `from` that it needs. False
 * where these need what is only computed in there. */
bool row_in_hand(struct checker *c, uint32_t walk, uint32_t from);

/* ---- inputs for each row of a table (keyed.c) ---- */
struct node *keyed_inputs(struct checker *c, const struct node *input);
void keyed_attach(struct checker *c);
struct keyed *keyed_of(const struct checker *c, uint32_t group);        /* or NULL */
void keyed_columns(struct checker *c, struct keyed *k, uint32_t input, bool derived, uint32_t *raw, uint32_t *column);
void check_group(struct checker *c, uint32_t group);
struct operand keyed_alone(struct checker *c, uint32_t group, struct span at);      /* says that a key is wanted */
struct operand keyed_answer(struct checker *c, uint32_t group, const struct node *path, uint32_t walk, bool raw);

/* ---- types (type.c) ---- */
struct type type_number(struct unit unit);
struct type check_type(struct checker *c, const struct node *node);      /* input.c */
struct type type_of(enum base base);
bool type_same(const struct type *a, const struct type *b);
struct text type_words(struct checker *c, const struct type *type, struct span for_language);
struct text unit_words(struct checker *c, const struct unit *unit, struct span for_language);
bool read_unit(struct checker *c, struct text written, struct span at, struct unit *unit);
/* Converts to a unit of the same dimension; false after a message when it is none. `declared` words the message. */
bool convert(struct checker *c, struct operand *operand, const struct unit *unit);
/* Makes an operand fit a wanted type, or says why not. */
bool fit(struct checker *c, struct operand *operand, const struct type *want);
struct operand bad_operand(struct span at);
struct text keyword_name(struct checker *c, int token, struct span at);
struct text did_you_mean(struct checker *c, struct text near, struct span at);
/* Where a name that is absent was removed from the policy that is adapted, the help says so, and the message leads there. */
struct text absent_help(struct checker *c, struct span at, struct text fold, struct text help);
void tell_removal(const struct checker *c, struct diagnostic *absent, struct text fold);
struct text rule_name(struct checker *c, struct text name, struct span at);       /* as the rules of that file write it */
struct text words(struct checker *c, struct span at, const char *en, const char *fr);
struct text number_words(struct checker *c, double value, int digits, struct span at);      /* with the decimal sign of the file */

/* ---- expressions (expression.c, path.c, aggregate.c) ---- */
struct operand expression(struct checker *c, const struct node *node, const struct type *want);
struct operand condition(struct checker *c, const struct node *node);
struct operand path_operand(struct checker *c, const struct node *node, const struct type *want);
/* Its value; of what has rows, that in the row of `walk`, or where it is NONE of the innermost walk. */
struct operand thing_operand(struct checker *c, uint32_t thing, uint32_t walk, struct span at);
struct operand call_operand(struct checker *c, const struct node *node, const struct node *path);      /* path: of a used policy's, or NULL */
struct operand aggregate_operand(struct checker *c, const struct node *node);
bool listing_fits(struct checker *c, const struct node *aggregate);      /* listing_check.c */
uint32_t listing_new(struct checker *c, const struct node *aggregate, const struct type *type, uint32_t term, uint32_t where);
bool is_ordered(struct checker *c, const struct operand *x);      /* a number or a date; says so when it is neither */
struct operand binary_operand(struct checker *c, const struct node *node, const struct type *want);
struct text nearest_thing(struct checker *c, struct text word, enum thing_kind first, enum thing_kind last);
/* The column of a table that a step of a path names; NONE after a message. */
uint32_t column_of(struct checker *c, uint32_t table, const struct node *name);
uint32_t resolve(struct checker *c, const struct node *path, bool quiet);      /* to a thing, or NONE */
/* What an expression takes the value of for this path; NONE where it is a parameter, a column of a table or no path. */
struct referent value_referent(struct checker *c, const struct node *path);
struct text nearest_field(struct checker *c, struct text word, uint32_t row_thing);       /* of a list, or column of a table */
/* The name of a thing in a path goes on with fields of groups; `last` is the step that names what was found. */
uint32_t resolve_steps(struct checker *c, uint32_t thing, const struct node *next, bool quiet, const struct node **last);
uint32_t resolve_below(struct checker *c, uint32_t thing, const struct node *next, bool quiet);
bool has_value(const struct checker *c, const struct thing *t);
struct operand not_a_value(struct checker *c, const struct thing *t, struct span at);
struct operand not_a_group(struct checker *c, const struct thing *t, struct span at);      /* and a path goes on behind it */
bool option_of(struct checker *c, const struct type *type, struct text name, struct span at, bool quiet, double *value);
struct operand lines(struct checker *c, const struct node *parent, const struct type *want);
bool constant_in(struct checker *c, const struct node *node, const struct type *type, double *value);

/* What holds where a condition does (or does not), until c->facts is set back; and what that makes of a thing (fact.c). */
void facts_of(struct checker *c, const struct node *condition, bool holds);
void facts_apply(struct checker *c, uint32_t thing, uint32_t walk, struct operand *x);

/* ---- things ---- */
void check_claims(struct checker *c);                               /* claim_check.c: behind the program */
void check_breakdowns(struct checker *c);                           /* breakdown_check.c: behind the claims */
/* The column of the group in hand that takes its values from a column of all rows; and, among the rows, the column that says whether
 * a row counts in the breakdown and by a condition of its own (or NULL). */
uint32_t breakdown_column(struct checker *c, uint32_t column, bool is_where);
uint32_t breakdown_where(struct checker *c, const struct operand *own, struct span at);
/* rows_named.c: the list or table that a path names, in whole (walk NONE) or in the row of a walk; thing NONE when it names none. */
struct referent rows_named(struct checker *c, const struct node *path);
struct referent rows_of_list(struct checker *c, const struct node *path);    /* says so when it names none */
void check_input(struct checker *c, uint32_t thing);                /* input.c */
void check_setting(struct checker *c, uint32_t thing);
void check_plus_minus(struct checker *c, const struct node *node, const struct type *type);
void check_definition(struct checker *c, uint32_t thing);           /* definition.c */
void check_function(struct checker *c, uint32_t thing);
void check_curve(struct checker *c, uint32_t thing);                /* curve.c */
struct operand curve_operand(struct checker *c, const struct node *call, uint32_t thing);
void check_value(struct checker *c, uint32_t thing);                /* value.c */
void check_table(struct checker *c, uint32_t thing);                /* table.c */
void check_csv(struct checker *c, struct table *table, const struct node *node, const struct data_file *file);   /* csv_table.c */
bool table_room(struct checker *c, struct table *table, uint32_t rows, uint32_t columns);
/* A cell of a table that stands in a rule file, the key of its row for column NONE; the whole table when it is from a file. */
struct span table_cell(const struct model *m, const struct table *table, uint32_t row, uint32_t column);
struct text table_key_text(struct checker *c, const struct node *value);
void table_key(struct checker *c, struct table *table, uint32_t row, struct text key, struct span at);
double check_half_width(struct checker *c, const struct node *plus_minus, double value, const struct type *type);
void check_criterion(struct checker *c, uint32_t thing);            /* criterion.c */
void check_gate(struct checker *c, uint32_t thing);
void check_theme(struct checker *c, uint32_t thing);                /* score.c */
void check_completeness(struct checker *c, uint32_t thing);
void check_score(struct checker *c, uint32_t thing);
void check_grade(struct checker *c, uint32_t thing);
void check_template(struct checker *c, const struct node *node, struct template *template);   /* template.c */
uint32_t check_piecewise(struct checker *c, const struct node *criterion, int form, const struct operand *measure);   /* piecewise.c */
void check_tests(struct checker *c);                                /* test_names.c */
bool check_provenance(struct checker *c, const struct node *metas, struct provenance *provenance);

/* Compiles a thing if that is not done yet; a circle is told once. */
void need(struct checker *c, uint32_t thing, struct span at);

#endif
