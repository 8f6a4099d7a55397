/* Things as lists of parts. Of a part that may stand several times (a band, an answer) one piece is the key by which it is
 * found again, and the rest is its meaning: `up to 10 scores 50` is `50` under the key `up to 10`. */
#include "difference.h"
#include "keyword.h"
#include "number.h"
#include "parser.tab.h"

/* ---- one part ---- */

static struct part *add_part(const struct side *side, struct item *item, struct part part)
{
    struct parts *parts = &item->parts;
    struct part *v = arena_grow(side->telling.arena, parts->v, &parts->cap, parts->n + 1, sizeof *v);
    if (!v)
        return NULL;
    parts->v = v;
    if (!part.line.n)
        part.line = part.shown;
    v[parts->n] = part;
    return &v[parts->n++];
}

static struct text day_text(const struct side *side, double day)
{
    char digits[NUMBER_LENGTH];
    int n = date_write((int32_t)day, digits);
    return text_copy(side->telling.arena, (struct text){digits, (uint32_t)n});
}

/* All digits: what differs must look different. */
static struct text exact(const struct side *side, double value)
{
    static const struct type plain = {.base = BASE_NUMBER, .unit = {.num = 1, .den = 1}};
    return value_text_exact(&side->telling, &plain, value);
}

static struct text figure(const struct side *side, const struct node *node)
{
    struct text number = exact(side, node->number);
    return node->unit.n ? text_format(side->telling.arena, "%.*s\xC2\xA0%.*s", (int)number.n, number.at, (int)node->unit.n,
                                      node->unit.at)
                        : number;
}

static struct text yes(const struct side *side)
{
    return say(&side->telling, "yes", "oui");
}

/* The label of the thing. */
static void add_label(const struct side *side, struct item *item, struct text label)
{
    if (label.n)
        add_part(side, item, (struct part){.kind = N_NAME, .meaning = label, .shown = label});
}

/* A note on a part, which is found again with it, and told where the part is the same: so there is one even when it is empty. */
static void add_note(const struct side *side, struct item *item, enum node_kind kind, struct text key, struct text name,
                     struct text note)
{
    add_part(side, item, (struct part){.kind = kind, .key = key, .name = name, .meaning = note, .shown = note, .beside = true});
}

/* "name: value" */
static struct text named(const struct side *side, struct text name, struct text value)
{
    struct text colon = say(&side->telling, ": ", " : ");
    return text_format(side->telling.arena, "%.*s%.*s%.*s", (int)name.n, name.at, (int)colon.n, colon.at, (int)value.n,
                       value.at);
}

static struct text points_text(const struct side *side, double points)
{
    struct text number = exact(side, points);
    bool one = side->telling.language == ECO_FRENCH ? points < 2 : points == 1;
    return text_format(side->telling.arena, "%.*s %s", (int)number.n, number.at, one ? "point" : "points");
}

/* What tells lines of one kind apart: where a band ends, when a line holds. `name` is how people see it. */
struct handle {
    struct text key, name;
};

static struct handle edge_handle(const struct side *side, const struct item *item, const struct node *node)
{
    struct arena *arena = side->telling.arena;
    if (!node->first) {
        struct text otherwise = keyword_written(arena, TOK_OTHERWISE, side->telling.language);
        return (struct handle){TEXT("otherwise"), otherwise};
    }
    struct text none = {0}, unit = node->first->kind == N_NUMBER ? item->unit : none;      /* 3 * limit has no unit */
    struct text meaning = meaning_in(side, node->first, unit), edge = written_kids(side, node, node->first, node->first);
    int token = node->kind == N_POINT ? TOK_AT : node->op;
    struct text word = keyword_written(arena, token, side->telling.language);
    struct text key = text_format(arena, "%s %.*s", keyword_token_name(token), (int)meaning.n, meaning.at);
    return (struct handle){key, text_format(arena, "%.*s %.*s", (int)word.n, word.at, (int)edge.n, edge.at)};
}

static struct handle when_handle(const struct side *side, const struct node *condition, int op)
{
    if (condition)
        return (struct handle){meaning_of(side, condition), written_kids(side, condition, condition, condition)};
    if (op != TOK_OTHERWISE)
        return (struct handle){{0}, {0}};
    return (struct handle){TEXT("otherwise"), keyword_written(side->telling.arena, TOK_OTHERWISE, side->telling.language)};
}

static void add_points(const struct side *side, struct item *item, const struct node *node, struct handle handle)
{
    add_part(side, item,
             (struct part){.kind = node->kind,
                           .key = handle.key,
                           .name = handle.name,
                           .meaning = meaning_of_number(side, node->number),
                           .shown = points_text(side, node->number),
                           .line = written_line(side, node->at)});
    add_note(side, item, N_NAME, text_concat(side->telling.arena, text_of(node_kind_name(node->kind)), handle.key),
             handle.name, node->label);
}

static void add_reason(const struct side *side, struct item *item, const struct node *node, struct handle handle)
{
    const struct node *because = node_find(node, N_BECAUSE);
    struct text key = text_concat(side->telling.arena, text_of(node_kind_name(node->kind)), handle.key);
    struct text name = handle.name.n ? handle.name : part_word(&side->telling, node->kind);
    add_note(side, item, N_BECAUSE, key, name, because ? because->text : (struct text){0});
}

/* Kids but the reason, which moves nothing. */
static struct text meaning_of_kids(const struct side *side, const struct node *node, struct text unit)
{
    struct text all = node->op ? text_of(keyword_token_name(node->op)) : (struct text){0};
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (kid->kind != N_BECAUSE && kid->kind != N_CHOICE)
            all = text_concat(side->telling.arena, all, meaning_in(side, kid, unit));
    return all;
}

static struct text shown_kids(const struct side *side, const struct node *node)
{
    const struct node *last = NULL;
    for (const struct node *kid = node->first; kid; kid = kid->next)
        if (kid->kind != N_BECAUSE)
            last = kid;
    return last ? written_kids(side, node, node->first, last) : yes(side);
}

static void add_kids(const struct side *side, struct item *item, const struct node *node)
{
    struct text none = {0}, unit = node->kind == N_RANGE || node->kind == N_CAN_CHANGE ? item->unit : none;
    add_part(side, item,
             (struct part){.kind = node->kind, .meaning = meaning_of_kids(side, node, unit), .shown = shown_kids(side, node)});
    add_reason(side, item, node, (struct handle){{0}, {0}});
}

/* ---- parts that have parts ---- */

static void add_choice(const struct side *side, struct item *item, const struct node *choice)
{
    struct text key = meaning_of_name(side, choice->text);
    add_part(side, item, (struct part){.kind = N_CHOICE, .key = key, .name = choice->text, .meaning = key, .shown = yes(side),
                                       .line = choice->text});
    add_note(side, item, N_NAME, text_concat(side->telling.arena, TEXT("choice "), key), choice->text, choice->label);
}

/* A column of a breakdown. */
static void add_figure(const struct side *side, struct item *item, const struct node *node)
{
    struct text key = meaning_of_name(side, node->text);
    add_part(side, item, (struct part){.kind = N_FIGURE, .key = key, .name = node->text, .meaning = meaning_of_kids(side, node, (struct text){0}),
                                       .shown = written_line(side, (struct span){node->at.file, node->name_at.from, node->at.to})});
    add_note(side, item, N_NAME, text_concat(side->telling.arena, TEXT("column "), key), node->text, node->label);
}

static void add_type(const struct side *side, struct item *item, const struct node *type)
{
    struct text name = type->text.n ? meaning_of_name(side, type->text) : (struct text){0};
    struct text meaning = text_concat(side->telling.arena, meaning_of_kids(side, type, (struct text){0}), name);
    struct text shown = type->op == TOK_ONE_OF ? keyword_written(side->telling.arena, TOK_ONE_OF, side->telling.language)
                                               : written_line(side, type->at);
    add_part(side, item, (struct part){.kind = N_TYPE, .meaning = meaning, .shown = shown});
    for (const struct node *kid = type->first; kid; kid = kid->next)
        if (kid->kind == N_CHOICE)
            add_choice(side, item, kid);
}

static void add_answers(const struct side *side, struct item *item, const struct node *answer)
{
    for (const struct node *kid = answer->first; kid; kid = kid->next) {
        struct text name = written_line(side, kid->at);
        struct text key = kid->kind == N_NAME ? meaning_of_name(side, kid->text) : meaning_of(side, kid);
        add_points(side, item, answer, (struct handle){key, name});
        struct part *part = item->parts.n > 1 ? &item->parts.v[item->parts.n - 2] : NULL;
        if (part)                       /* one line may hold several answers */
            part->line = named(side, name, part->shown);
    }
}

static void add_pairs(const struct side *side, struct item *item, const struct node *node)
{
    struct arena *arena = side->telling.arena;
    struct text path = meaning_of(side, node->first), shown = written_line(side, node->first->at);
    for (const struct node *pair = node->first->next; pair; pair = pair->next) {
        struct text option = meaning_of_name(side, pair->text), points = points_text(side, pair->number);
        struct text key = text_format(arena, "%.*s %.*s", (int)path.n, path.at, (int)option.n, option.at);
        struct text name = named(side, shown, pair->text);
        struct text line = text_format(arena, "%.*s %.*s", (int)name.n, name.at, (int)points.n, points.at);
        add_part(side, item,
                 (struct part){.kind = N_ADDS_BY,
                               .key = key,
                               .name = name,
                               .meaning = meaning_of_number(side, pair->number),
                               .shown = points,
                               .line = line});
    }
}

static void add_entry(const struct side *side, struct item *item, const struct node *entry)
{
    struct text day = entry->op ? day_text(side, entry->number) : (struct text){0};
    const struct node *number = node_find(entry, N_NUMBER), *width = node_find(entry, N_PLUS_MINUS);
    struct text none = {0}, unit = text_is(item->unit, "%") ? none : item->unit;    /* of a percentage ± 2 % is another thing than ± 2 */
    struct text meaning = text_concat(side->telling.arena, meaning_in(side, number, item->unit), meaning_in(side, width, unit));
    struct text shown = number ? written_kids(side, entry, number, width ? width : number) : (struct text){0};
    struct text line = day.n ? named(side, day, shown) : shown;
    add_part(side, item,
             (struct part){.kind = N_ENTRY, .key = day, .name = day, .meaning = meaning, .shown = shown, .line = line});
    for (const struct node *kid = entry->first; kid; kid = kid->next)
        if (kid->kind == N_SOURCE || kid->kind == N_LICENCE)
            add_part(side, item,
                     (struct part){.kind = kid->kind, .key = day, .name = day, .meaning = kid->text, .shown = kid->text});
}

static void add_line(const struct side *side, struct item *item, const struct node *node)
{
    struct handle handle = when_handle(side, node->first->next, node->op);
    add_part(side, item,
             (struct part){.kind = N_AS,
                           .key = handle.key,
                           .name = handle.name,
                           .meaning = meaning_of(side, node->first),
                           .shown = written_kids(side, node, node->first, node->first),
                           .line = written_line(side, node->at)});
}

static void add_condition(const struct side *side, struct item *item, const struct node *node)
{
    struct handle handle = when_handle(side, node->first, 0);
    struct text points = node->kind == N_AT_MOST ? points_text(side, node->number) : yes(side);
    struct text line = node->kind == N_AT_MOST ? named(side, points, handle.name) : handle.name;
    add_part(side, item, (struct part){.kind = node->kind, .key = handle.key, .name = handle.name,
                                       .meaning = meaning_of_number(side, node->number), .shown = points, .line = line});
    add_reason(side, item, node, handle);
}

/* What the linter finds and the rules allow. One code may be allowed several times, in any order, so the reason is part of
 * the key. */
static void add_allowed(const struct side *side, struct item *item, const struct node *node)
{
    const struct node *because = node_find(node, N_BECAUSE);
    struct text line = named(side, node->text, because ? because->text : (struct text){0});
    add_part(side, item, (struct part){.kind = N_ALLOW, .key = line, .shown = line});
}

/* ---- any part ---- */

static void add_text(const struct side *side, struct item *item, const struct node *node)
{
    bool many = node->kind == N_SEE || node->kind == N_BASED_ON;
    add_part(side, item,
             (struct part){.kind = node->kind,
                           .key = many ? node->text : (struct text){0},
                           .meaning = meaning_of(side, node),
                           .shown = node->text});
}

static void add_plain(const struct side *side, struct item *item, const struct node *node)
{
    struct text shown;
    switch (node->kind) {
    case N_MISSING: shown = points_text(side, node->number); break;
    case N_WEIGHT: case N_WEIGHTS_TOTAL: case N_UNCERTAINTY: shown = figure(side, node); break;
    case N_CHECKED_ON: case N_VALID_FROM: case N_VALID_UNTIL: shown = day_text(side, node->number); break;
    case N_STANDING:
    case N_MEAN_OF:
    case N_SIDE: shown = keyword_written(side->telling.arena, node->op, side->telling.language); break;
    case N_IN_THEME: shown = node->text; break;
    case N_BANDS:
    case N_SCALE:
        shown = node->op ? keyword_written(side->telling.arena, node->op, side->telling.language)
                         : say(&side->telling, "no direction", "aucun sens");
        break;
    default: shown = node->op ? keyword_written(side->telling.arena, node->op, side->telling.language) : yes(side);
    }
    add_part(side, item, (struct part){.kind = node->kind, .meaning = meaning_of(side, node), .shown = shown});
}

static void add_node(const struct side *side, struct item *item, const struct node *node)
{
    switch (node->kind) {
    case N_TYPE: add_type(side, item, node); break;
    case N_CHOICE: add_choice(side, item, node); break;
    case N_ENTRY: add_entry(side, item, node); break;
    case N_AS: add_line(side, item, node); break;
    case N_BAND: case N_POINT: add_points(side, item, node, edge_handle(side, item, node)); break;
    case N_DECISION: case N_ADDS: add_points(side, item, node, when_handle(side, node->first, node->op)); break;
    case N_ANSWER: add_answers(side, item, node); break;
    case N_ADDS_BY: add_pairs(side, item, node); break;
    case N_NO_GRADE: case N_AT_MOST: add_condition(side, item, node); break;
    case N_ALLOW: add_allowed(side, item, node); break;
    case N_PARAMETER:
        add_part(side, item, (struct part){.kind = N_PARAMETER, .key = meaning_of_name(side, node->text), .name = node->text,
                                           .meaning = meaning_of_kids(side, node, (struct text){0}),
                                           .shown = written_line(side, node->at)});
        break;
    case N_FIGURE: add_figure(side, item, node); break;
    case N_UNIT:
        add_part(side, item, (struct part){.kind = N_UNIT, .meaning = meaning_of(side, node), .shown = node->unit});
        break;
    case N_BECAUSE: case N_FIX: case N_SEE: case N_SOURCE: case N_LICENCE: case N_BASED_ON: case N_VERSION:
        add_text(side, item, node);
        break;
    case N_RANGE: case N_DEFAULT: case N_ASKED_WHEN: case N_CAN_CHANGE: case N_EACH: case N_APPLIES_WHEN: case N_MEASURE:
    case N_POINTS: case N_BLOCK_WHEN: case N_WARN_WHEN: case N_OVER: case N_WHERE_ROW: case N_GROUPED_BY:
        add_kids(side, item, node);
        break;
    case N_INPUT: case N_GROUP: case N_LIST: case N_KEY: case N_FROM_FILE: case N_ROW: case N_COLUMN: case N_TEST:
        break;                          /* things of their own, or what compare_tables() reads */
    default: add_plain(side, item, node);
    }
}

/* ---- things ---- */

/* What holds without being written: a score block may be left out. */
static void add_score(const struct side *side, struct item *item)
{
    const struct score_rule *rule = &item->policy->score;
    int mean = rule->by_theme ? TOK_MEAN_OF_THEMES : TOK_MEAN_OF_CRITERIA;
    struct text word = keyword_written(side->telling.arena, mean, side->telling.language);
    add_part(side, item, (struct part){.kind = N_MEAN_OF, .meaning = text_of(keyword_token_name(mean)), .shown = word});
    add_part(side, item, (struct part){.kind = N_MISSING, .meaning = meaning_of_number(side, rule->missing),
                                       .shown = points_text(side, rule->missing)});
    for (const struct node *kid = item->node ? item->node->first : NULL; kid; kid = kid->next)
        if (kid->kind != N_MEAN_OF && kid->kind != N_MISSING)
            add_node(side, item, kid);
}

static void add_grades(const struct side *side, struct item *item)
{
    for (uint32_t i = 0; i < item->policy->grades; i++) {
        const struct grade_step *step = &item->policy->grade[i];
        struct text points = exact(side, step->from), meaning = meaning_of_number(side, step->from);
        struct text word = keyword_written(side->telling.arena, step->strict ? TOK_ABOVE : TOK_FROM, side->telling.language);
        struct text from = text_format(side->telling.arena, "%.*s %.*s", (int)word.n, word.at, (int)points.n, points.at);
        struct text line = text_format(side->telling.arena, "%.*s %.*s", (int)step->name.n, step->name.at, (int)from.n,
                                       from.at);
        struct text key = text_fold(side->telling.arena, step->name);
        meaning = text_concat(side->telling.arena, step->strict ? TEXT("above ") : TEXT("from "), meaning);
        add_part(
            side, item,
            (struct part){.kind = N_GRADE, .key = key, .name = step->name, .meaning = meaning, .shown = from, .line = line});
        add_note(side, item, N_NAME, text_concat(side->telling.arena, TEXT("grade "), key), step->name, step->label);
    }
}

/* What `use ... with` has chosen. */
static void add_setting(const struct side *side, struct item *item)
{
    const struct thing *thing = &side->telling.model->thing[item->thing];
    double value = side->telling.model->program.value[thing->slot];
    struct text chosen = value_text(&side->telling, &thing->type, value, KNOWN);
    add_part(side, item,
             (struct part){.kind = N_SET,
                           .meaning = side->telling.model->choices[thing->type.set].fold[(uint32_t)value],
                           .shown = chosen});
}

static void add_unit(const struct side *side, struct item *item)
{
    struct text multiple = item->node->unit.n ? figure(side, item->node) : (struct text){0};
    add_label(side, item, item->node->label);
    if (multiple.n)
        add_part(side, item,
                 (struct part){
                     .kind = N_UNIT_DECL,
                     .shown = multiple,
                     .meaning = meaning_of(
                         side, &(struct node){.kind = N_NUMBER, .number = item->node->number, .unit = item->node->unit})});
}

/* Between which columns it runs. */
static void add_columns(const struct side *side, struct item *item)
{
    const struct node *from = item->node->first, *to = item->node->last;
    add_part(side, item, (struct part){.kind = N_CURVE, .meaning = text_concat(side->telling.arena, meaning_of(side, from), meaning_of(side, to)),
                                       .shown = written_kids(side, item->node, from, to)});
}

/* `allow` at the margin of a file speaks of the whole file, and names of files make no difference. */
static void add_allowed_in_files(const struct side *side, struct item *item)
{
    const struct model *m = side->telling.model;
    for (uint32_t i = 0; i < m->modules; i++)
        for (const struct node *node = m->module[i].parsed.file->first; node; node = node->next)
            if (node->kind == N_ALLOW)
                add_allowed(side, item, node);
}

/* `measure … in [unit]`, `value … in [unit]`, `quantity in [unit]`. */
static struct text unit_of(const struct node *node)
{
    const struct node *measure = node_find(node, N_MEASURE), *type = node_find(node, N_TYPE);
    const struct node *unit = node_find(measure ? measure : type ? type : node, N_UNIT);
    return unit ? unit->unit : type && type->op == TOK_TYPE_PERCENT ? TEXT("%") : (struct text){0};
}

void parts_of(const struct side *side, struct item *item)
{
    const struct node *node = item->node;       /* the score of a policy that does not write one has none */
    item->parts.n = 0;
    item->unit = node ? unit_of(node) : (struct text){0};
    if (item->kind == ITEM_SCORE)
        add_score(side, item);
    if (item->kind == ITEM_SCORE || !node)
        return;
    if (item->kind == ITEM_UNIT) {
        add_unit(side, item);
        return;
    }
    if (item->kind == ITEM_POLICY)
        add_part(side, item, (struct part){.kind = N_POLICY, .meaning = node->text, .shown = node->text});
    else if (item->kind == ITEM_GRADES)
        add_grades(side, item);
    add_label(side, item, node->label);
    if (item->kind == ITEM_INDICATOR && node->op)
        add_part(side, item, (struct part){.kind = N_INDICATOR, .shown = yes(side)});
    if (item->kind == ITEM_CURVE)
        add_columns(side, item);
    bool told = item->kind == ITEM_CURVE || node->kind == N_USE_POLICY;
    for (const struct node *kid = told ? NULL : node->first; kid; kid = kid->next)
        if (kid->kind != N_GRADE)
            add_node(side, item, kid);
    const struct node *asked = node->kind == N_USE_POLICY ? node_find(node, N_ASKED_WHEN) : NULL;
    if (asked)
        add_node(side, item, asked);
    if (item->kind == ITEM_SETTING)
        add_setting(side, item);
    if (item->kind == ITEM_POLICY && item->policy->group == NONE)
        add_allowed_in_files(side, item);
}
