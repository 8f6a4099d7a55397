/* What a change of rules is, by meaning: two checked policies, thing by thing. A thing is a list of parts (a weight, a line of
 * bands, a date of a value); parts are matched by a key, and are the same when their meanings are. A meaning is a text that
 * leaves out layout, language, order where it says nothing, and the names of files. Everything lives in the arena of the
 * result. */
#ifndef ECO_DIFFERENCE_H
#define ECO_DIFFERENCE_H

#include "policy.h"

/* Names that are surely new names of old things: folded, as rules write them. */
struct renames {
    struct text *from, *to;
    uint32_t n, cap;
};

/* One of the two policies. The old one reads renamed names as their new ones. */
struct side {
    struct telling telling;
    const struct renames *renames, *units;      /* things, and units that are multiples of others */
    bool as_declared;           /* 3 dozen are 3 dozen, whatever a dozen is; else they are 36 pages */
};

/* What a policy is made of. Some are no thing of the model: a unit, and the line `policy`. In the order of the report. */
enum item_kind {
    ITEM_POLICY, ITEM_SCORE, ITEM_GRADES, ITEM_THEME, ITEM_CRITERION, ITEM_GATE, ITEM_REMARK, ITEM_INDICATOR, ITEM_BREAKDOWN,
    ITEM_DEFINITION, ITEM_FUNCTION, ITEM_CURVE, ITEM_VALUE, ITEM_TABLE, ITEM_INPUT, ITEM_GROUP, ITEM_LIST, ITEM_SETTING, ITEM_UNIT,
    ITEM_KINDS
};

struct part {
    enum node_kind kind;        /* what it is; N_NAME is the label of the thing itself */
    struct text key;            /* folded; parts of one kind are matched by it */
    struct text meaning;
    struct text name;           /* of the part, for people: "up to 10"; empty where the kind says it all */
    struct text shown;          /* its value, for people: "50" */
    struct text line;           /* the whole, for people: "up to 10 scores 50" */
    bool beside;                /* a note on another part, which is told by the whole line where it is not found again */
    bool taken;                 /* matched, or told */
};

struct parts {
    struct part *v;
    uint32_t n, cap;
};

struct item {
    enum item_kind kind;
    uint32_t thing;             /* in the model, or NONE */
    const struct node *node;    /* may be NULL: no score block, no grades */
    const struct judgement *policy;     /* of a first line, a score block or grades: whose */
    struct text path, fold, label;
    struct text unit;           /* in which it reads numbers that have none; or empty */
    struct parts parts;
    struct text signature;      /* all that moves something, where the item is not found again; or empty */
    uint32_t other;             /* the same item on the other side, or NONE */
    bool renamed;
};

struct items {
    struct item *v;
    uint32_t n, cap;
};

/* One difference of two items that are the same thing, as members of a JSON object: a part, before and after. */
struct finding {
    cJSON *details;
    bool moves;                 /* some of them may move a score or a gate; others are notes */
    bool weighs;                /* some of them may move what other criteria weigh in the mean */
    bool missing;               /* of the score: what a criterion without an answer counts is another */
    bool answered, exact;       /* of an input: something moves projects that answer it, that answer it exactly */
    bool rows;                  /* of a table: rows came or went */
    bool *column;               /* of a table on the new side: columns that may move something */
};

/* difference_meaning.c */
struct text meaning_of(const struct side *side, const struct node *node);
/* The same, where numbers without a unit are read in this one. */
struct text meaning_in(const struct side *side, const struct node *node, struct text unit);
/* Whether both say the same: as amounts, or, where a unit of the policies is another, as it stands there. */
bool same_meaning(const struct side *before, const struct node *a, const struct side *after, const struct node *b);
struct text meaning_of_name(const struct side *side, struct text name);
struct text meaning_of_number(const struct side *side, double value);
/* A part of a rule as it was written, on one line. */
struct text written_line(const struct side *side, struct span at);
/* What stands behind the keyword of a line: from one kid to another, with the brackets around them. */
struct text written_kids(const struct side *side, const struct node *node, const struct node *first, const struct node *last);

/* difference_part.c */
void parts_of(const struct side *side, struct item *item);

/* difference_kind.c */
struct text part_word(const struct telling *t, enum node_kind kind);
bool part_is_note(enum node_kind kind);
bool part_is_ordered(enum node_kind kind);
bool part_weighs(enum node_kind kind);
/* A thing under another name is still known where only such parts differ. */
bool part_is_aside(enum node_kind kind);
/* What of an input matters only while it has no answer, or no exact one. */
bool part_is_of_unanswered(enum node_kind kind);
bool part_is_of_uncertain(enum node_kind kind);

/* difference_item.c: all items of a policy, without their parts. */
void items_of(const struct side *side, struct items *items);
const char *item_kind_name(enum item_kind kind);

/* difference_table.c: the cells of two tables, matched by key and column. */
void compare_tables(const struct side *before, const struct side *after, const struct item *a, const struct item *b,
                    struct finding *finding);
/* All that a table says, as one text, for tables that were renamed; empty for a long one, which is then removed and added. */
enum { RENAMED_ROWS = 300 };
struct text meaning_of_table(const struct side *side, uint32_t thing);

/* difference_affect.c: criteria, gates, remarks and indicators that rest on a thing; of a table, on these columns, or on how many
 * rows it has. */
cJSON *affected_json(const struct telling *t, uint32_t thing, const bool *column, bool rows);
/* Criteria that take the score's points for a missing answer; what is written in a unit that a policy declares. */
cJSON *affected_by_missing(const struct telling *t);
cJSON *affected_by_unit(const struct telling *t, struct text name);

/* difference_outcome.c */
cJSON *outcomes_json(const struct items *a, const struct items *b, enum item_kind kind, const cJSON *changes);

/* difference_claim.c */
cJSON *claims_json(const struct side *before, const struct side *after);

/* difference.c */
void detail_add(struct finding *finding, struct text what, struct text from, struct text to, bool note);
/* What is another in a thing of one policy, whose lines were changed: the details of a finding. */
cJSON *details_json(const struct telling *t, enum item_kind kind, const struct node *before, const struct node *after);
/* word "name", or the word alone. */
struct text detail_name(const struct telling *t, struct text word, struct text name);

#endif
