/* A checked policy: everything that has a name, its type, and the program. Lives in the arena of its policy. */
#ifndef ECO_MODEL_H
#define ECO_MODEL_H

#include "parse.h"
#include "program.h"

enum base { BASE_BAD, BASE_NUMBER, BASE_BOOL, BASE_CHOICE, BASE_KEY, BASE_TEXT, BASE_DATE };

struct type {
    enum base base;
    bool whole;               /* a count: whole numbers only */
    struct unit unit;         /* of a number */
    uint32_t set;             /* of a choice: index in model->choices; of a key: the thing that is its table */
};

struct choice_set {
    uint32_t n;
    struct text *name, *fold, *label;
    struct span *at;
};

enum thing_kind {
    THING_SETTING, THING_INPUT, THING_GROUP /* or a used policy */, THING_LIST, THING_TABLE, THING_VALUE, THING_DEFINE, THING_INDICATOR,
    THING_FUNCTION, THING_CURVE, THING_THEME, THING_CRITERION, THING_GATE, THING_REMARK, THING_SCORE, THING_GRADE, THING_COMPLETENESS,
    THING_AS_OF, THING_BREAKDOWN, THING_FIGURE
};

enum progress { NOT_STARTED, UNDER_WAY, DONE };

/* What a thing's rule refers to, for derivations: another thing, or a cell of a table by the key in a slot. */
struct reference {
    uint32_t thing;           /* the thing, or the table */
    uint32_t column;          /* of a table: index of its column; else NONE */
    uint32_t slot;            /* of a table: where the key stands when the thing has been computed */
    struct span at;
};

struct thing {
    enum thing_kind kind;
    struct text name, fold, label;
    struct text path;         /* "usage.cible": as rules and messages write it */
    const struct node *node;
    struct span at;           /* its name */
    uint32_t parent;          /* the group or list it stands in, or NONE */
    uint32_t policy;          /* that declares it, or whose library does: 0 the policy itself, k the used policy k - 1 */
    bool is_common;           /* of a library that several policies read as one */
    uint32_t row_list;        /* the program list whose rows it has values for, or NONE */
    uint32_t row_thing;       /* the list or table thing behind it; of a list in a list the outer one */
    struct type type;
    uint32_t slot;            /* its value (one value), or NONE */
    uint32_t column;          /* its values (one for each row), or NONE */
    uint32_t group_slot;      /* of a figure of a breakdown: its value for the group in hand */
    enum progress progress;
    int standing;             /* a token, or 0 */
    bool headline;            /* an indicator that reports lead with */
    bool rows_declared;       /* of a list: how long it may be, in the program */
    uint32_t op_from, op_to;  /* its operations */
    struct reference *reference;
    uint32_t references, reference_cap;
    uint32_t keyed;           /* of a group that stands for an input `for each` row of a table; else NONE */
    uint32_t detail;          /* index in the table of its kind below */
};

/* An input with an answer for each row of a table: a group of as many inputs, named by the keys. */
struct keyed {
    uint32_t thing;                     /* the group */
    uint32_t table;                     /* a thing, or NONE */
    uint32_t first, n;                  /* the inputs, things side by side in the order of the rows */
    struct type type;                   /* of each; one set of choices for all */
    bool typed;
    uint32_t raw, column;               /* in a list: the first columns of its answers, and of what counts; else `raw` is the column of
                                           the table that holds the answers */
};

struct input {
    uint32_t thing;
    uint32_t raw_slot, raw_column;      /* where a project's answer is put */
    bool required, may_be_na, has_range, can_change;
    double low, high;                   /* declared range, in the input's unit */
    struct change {                     /* of `can change`: */
        double low, high, step;         /* in the input's unit; the declared range and no step (0) unless it says more */
    } change;
    uint32_t default_margin;            /* in the program, or NONE */
    const struct node *default_node;
    const struct node *computed_node;   /* its answer follows from others where the project gives none: nothing is open then */
    uint32_t default_slot;              /* of a single input */
    uint32_t asked_slot;                /* whether it is asked; of a field of a list, whether its policy is; NONE: always */
    uint32_t asked_column;              /* of a field of a list with `asked when` */
    struct text default_reason;
};

struct table {
    uint32_t thing;
    uint32_t list;                      /* in the program */
    uint32_t rows, columns;
    struct text *key, *key_fold;
    uint32_t otherwise;                 /* the row for every other key, or NONE */
    uint32_t key_column;                /* in the program: which row a row is; NONE until a rule asks */
    bool damaged;
    struct table_column {
        struct text name, fold;
        struct type type;
        double *value;
        uint8_t *state;
        double *plus_minus;             /* half width, in the column's unit; NaN: none given */
        uint32_t column;                /* in the program */
        struct span at;
    } *column;
    struct names *keys;                 /* folded key -> row */
    struct provenance {
        struct text source, licence;
        int32_t checked_on, valid_until;    /* day numbers, or NO_DAY */
        int standing;
        struct span at;
    } *row_provenance, provenance;
};
enum { NO_DAY = INT32_MIN };

struct value {
    uint32_t thing;
    uint32_t dated;                     /* in the program, or NONE: a constant */
    double constant;
    bool uncertain;                     /* a constant with ± */
    struct provenance provenance;
};

struct curve {                          /* straight lines through two columns of a table; its type is that of the heights */
    uint32_t thing, table;              /* things */
    uint32_t place, height;             /* columns of the table */
    struct type from;                   /* what it takes */
    uint32_t piecewise;                 /* in the program, or NONE; a point for each row */
};

struct template {                       /* "{footprint} each year": texts and things in turn */
    struct text text;                   /* as written */
    struct span at;
    struct template_part { struct text text; uint32_t thing; } *part;
    uint32_t parts;
};

/* A line `scores N when ...`, `scores N otherwise` or `adds N when ...`, so that the report can say which ones held. */
struct decision {
    uint32_t when;                      /* slot, or NONE for `otherwise` */
    struct text label;
    struct span at;
};

struct criterion {
    uint32_t thing, theme;              /* things */
    double weight;
    uint32_t measure, points, counted;  /* slots; points before `missing` is put in, counted after */
    struct type measure_type;
    bool has_measure;
    int form;                           /* node kind: N_BANDS, N_SCALE, N_CHOICES, N_DECISION, N_ADDS, N_POINTS */
    uint32_t piecewise;                 /* or NONE */
    struct decision *decision;          /* in order; of `adds`, all that hold count */
    uint32_t decisions;
    double missing;
    struct template because, fix;
    struct template *see;
    uint32_t sees;
};

struct gate {
    uint32_t thing;
    uint32_t outcome;                   /* slot: yes blocks (or warns) */
    bool may_be_waived;
    uint32_t tested, asked;             /* of the thing's references, how many `block when` and, behind them, `applies when` made */
    struct template because, fix;
    struct template *see;
    uint32_t sees;
};

struct theme {
    uint32_t thing;
    int side;                           /* TOK_AS_VALUE, TOK_AS_IMPACT or 0: for the picture of value against impact */
    double weight, criteria_weight;     /* declared (or the sum), and the sum */
    bool has_weight;
    uint32_t list;                      /* program list of its criteria */
};

struct grade_step {
    struct text name, label;
    double from;
    bool strict;                        /* `above` */
};

struct score_rule {
    bool by_theme, declared;
    double weights_total;               /* NaN: free */
    double missing;
    uint32_t uncapped, score, grade, completeness;      /* slots; of a used policy, the score is unknown where it is not valid */
    struct no_grade { uint32_t slot; struct template because; } *no_grade;
    uint32_t no_grades;
    struct cap { uint32_t slot; double limit; struct template because; } *cap;
    uint32_t caps;
};

/* One policy: what its first line says, and how it makes a score of what it asks. What it declares stands together: its things,
 * and its criteria, themes and gates. */
struct judgement {
    struct text title, version;
    int32_t valid_from, valid_until;
    uint32_t module;                    /* its file */
    uint32_t user;                      /* of one that is used under a name: by which policy, */
    const struct node *use;             /* by which line, */
    uint32_t group;                     /* and the thing of that name; NONE for the policy itself */
    uint32_t asked;                     /* slot: yes or no by the condition of that line and of those around it, or unknown; NONE: always */
    uint32_t thing_from, thing_end;
    uint32_t criterion_from, criteria, theme_from, themes;
    uint32_t gate_from, gates;          /* gates with remarks */
    uint32_t blocking_gates, headlines;
    struct grade_step *grade;           /* best first */
    uint32_t grades;
    struct score_rule score;
    uint32_t score_thing, grade_thing, completeness_thing;
};

/* What a policy says that no project can do: decided over all projects when somebody asks (claim.h). Its operations stand behind
 * the program's own and run only then. */
struct claim {
    const struct node *node;
    int op;                             /* TOK_NEVER, TOK_ALWAYS, TOK_NEVER_FALLS, TOK_NEVER_RISES, TOK_IS_BLOCKED ... */
    uint32_t broken;                    /* slot: yes where the claim does not hold; NONE for what never falls or rises */
    uint32_t when;                      /* slot of its condition, or NONE */
    uint32_t guide;                     /* slot: the greater, the nearer to being broken; or NONE */
    bool guide_is_value;                /* it is a quantity of the rules, and not a difference to a limit */
    uint32_t target;                    /* slot of what never falls or rises */
    struct type target_type;
    uint32_t mover;                     /* the input that moves it */
    bool against;                       /* it must not rise with the mover; else it must not fall */
    struct narrowing {                  /* inputs that the claim's condition keeps within ends */
        uint32_t input;
        double low, high;
    } *narrowing;
    uint32_t narrowings, narrowing_cap;
};

/* Rows of a list in groups, with figures of each group (breakdown.h). Its operations stand behind those of the claims. */
struct breakdown {
    uint32_t thing, rows;               /* things: itself, and the list or table */
    uint32_t list, group;               /* program lists: all rows, and those of the group in hand */
    uint32_t where;                     /* column of all rows: whether a row counts */
    struct breakdown_key {
        uint32_t column;
        struct type type;
        struct text label;
    } key[2];
    uint32_t keys;
    bool no_total;                      /* groups that nobody adds up: years of one fleet */
    struct gather {                     /* a column of all rows, and the one of a group that takes its values from there */
        uint32_t from, to;
        bool is_where;
    } *gather;
    uint32_t gathers, gather_cap;
    uint32_t each_from, each_to, group_from, group_to;      /* operations: once over all rows, and once for each group */
    bool bad;
};

struct module {
    uint32_t file;                      /* in sources */
    bool is_own;                        /* the policy itself reads it, not only one that it uses */
    bool is_base;                       /* read for the one policy that adapts it, whose changes its tree holds (adapt.h) */
    uint32_t base;                      /* the module of the policy that it adapts, or NONE */
    struct parsed parsed;
};

struct use {                            /* a file that another names */
    const struct node *node;            /* USE, USE_POLICY or BASED_ON */
    uint32_t user, module;              /* modules */
};

struct data_file {                      /* a CSV file that a table names */
    const struct node *table;
    struct text path, bytes;
};

/* What a policy says of the one that it is based on. */
struct adapted_kind;
enum altered { ALTERED_CHANGED, ALTERED_REMOVED, ALTERED_ADDED };
struct alteration {
    enum altered how;
    uint32_t module;                    /* that says it */
    const struct adapted_kind *kind;
    struct text path, fold, label, reason;
    const struct node *said;            /* CHANGE or REMOVE, or what is added or replaces all that the base said */
    const struct node *before, *after;  /* the thing as it was and as it is; NULL where it is none */
};

/* `allow CODE because "..."`: its scope is the file, or the block that it stands in. */
struct allowance {
    const struct node *node;
    struct span scope, also;            /* of a block that is changed: what the base says, and the change */
    uint32_t findings;                  /* that it has allowed */
};

struct names;

struct model {
    struct arena *arena;
    struct sources *sources;
    struct diagnostics *diagnostics;
    struct unit_table units;
    struct names *names;
    enum eco_language language;
    struct module *module;
    uint32_t modules, module_cap;
    struct use *use;
    uint32_t uses, use_cap;
    struct alteration *alteration;
    uint32_t alterations, alteration_cap;
    bool lost_library;                  /* a file that a `use` names is not there, or is no text: any name may stand in it */
    struct data_file *data;
    uint32_t data_files, data_cap;
    struct thing *thing;
    uint32_t things, thing_cap;
    struct choice_set *choices;
    uint32_t choice_sets, choice_cap;
    struct input *input;
    uint32_t inputs, input_cap;
    struct keyed *keyed;
    uint32_t keyeds, keyed_cap;
    struct table *table;
    uint32_t tables, table_cap;
    struct value *value;
    uint32_t values, value_cap;
    struct curve *curve;
    uint32_t curves, curve_cap;
    struct criterion *criterion;        /* of the policy itself first, as gates and themes */
    uint32_t criterion_cap;
    struct gate *gate;                  /* gates and remarks */
    uint32_t gate_cap;
    struct theme *theme;
    uint32_t theme_cap;
    struct judgement own;
    struct judgement *used;             /* the policies that it uses under a name, and those that these use */
    uint32_t used_count, used_cap;
    struct allowance *allowance;
    uint32_t allowances, allowance_cap;
    const struct node **test;
    uint32_t tests, test_cap;
    struct claim *claim;
    uint32_t claims, claim_cap;
    uint32_t claim_ops, claim_slots;    /* of the program with the claims' own */
    struct breakdown *breakdown;
    uint32_t breakdowns, breakdown_cap;
    struct extent {                     /* how far the program goes with claims and breakdowns */
        uint32_t ops, slots, columns, lists, listings;
    } extent;
    uint32_t as_of;
    bool is_library;
    struct program program;
    char digest[65];                    /* SHA-256 of all rule and data bytes */
};

/* judgement.c. Of the policy itself (0), or of a used one. */
struct judgement *judgement_at(struct model *m, uint32_t policy);
/* A block of a policy that stands once, in its file or in one that it adapts; or NULL. */
const struct node *judgement_block(const struct model *m, const struct judgement *j, enum node_kind kind);
/* The policy that declares a thing. */
const struct judgement *judgement_of(const struct model *m, uint32_t thing);
/* The used policy that a group stands for, or NULL. */
const struct judgement *judgement_of_group(const struct model *m, uint32_t group);

/* path.c. How rules write the path of a thing, `list[0].field` in a row of a list (row NONE: without it). */
struct text path_written(const struct model *m, uint32_t thing, uint32_t row, struct arena *arena, enum eco_language language);

#endif
