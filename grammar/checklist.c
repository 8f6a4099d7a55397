#include "checklist.h"

#include <string.h>

#include "parser.tab.h"

/* What a column is for, by its heading. */
enum role { ROLE_KEY, ROLE_THEME, ROLE_WEIGHT, ROLE_LABEL, ROLE_NA, ROLE_FIX, ROLE_SEE, ROLE_WEIGHT_BY, ROLES };
static const char *const heads[ROLES][ECO_LANGUAGES] = {
    [ROLE_THEME] = {"theme", "theme"},  [ROLE_WEIGHT] = {"weight", "poids"}, [ROLE_LABEL] = {"label", "libelle"},
    [ROLE_NA] = {"not_applicable", "sans_objet"}, [ROLE_FIX] = {"fix", "conseil"}, [ROLE_SEE] = {"see", "voir"}};

enum { COLUMNS = 32 };

struct writer {
    struct arena *arena;
    const struct sources *sources;
    struct diagnostics *diagnostics;
    enum eco_language language;
    struct node *list;                  /* the checklist */
    struct node *group;
    struct parsed *parsed;
    enum role role[COLUMNS];
    uint32_t columns;
};

static struct node *make(struct writer *w, enum node_kind kind, struct span at, struct text text)
{
    struct node *node = node_new(w->arena, kind, at);
    if (node) {
        node->text = text;
        node->name_at = at;
    }
    return node;
}

static struct text key_text(const struct writer *w, const struct node *value)
{
    return value->kind == N_TEXT_VALUE                    ? value->text
           : value->kind == N_PATH && value->kids == 1    ? value->first->text
                                                          : source_slice(w->sources, value->at);
}

/* rgesn and "1.10" make rgesn_1_10, a name that rules and tests can write. */
static struct text name_of(const struct writer *w, struct text list, struct text key)
{
    char *plain = arena_copy(w->arena, key.at, key.n);
    for (uint32_t i = 0; plain && i < key.n; i++)
        if (strchr(" .-/:,;'\"()[]", plain[i]))
            plain[i] = '_';
    return text_format(w->arena, "%.*s_%s", (int)list.n, list.at, plain ? plain : "");
}

/* ---- the heading ---- */

static struct text all_heads(const struct writer *w)
{
    struct text all = {0};
    for (int i = 0; i < ROLES; i++)
        if (heads[i][0])
            all = text_join(w->arena, all, ", ", text_of(heads[i][w->language]));
    return all;
}

static bool has_role(const struct writer *w, enum role role)
{
    for (uint32_t i = 0; i < w->columns; i++)
        if (w->role[i] == role)
            return true;
    return false;
}

static enum role role_of(const struct writer *w, struct text head)
{
    const struct node *key = node_find(w->list, N_KEY), *weight = node_find(w->list, N_WEIGHT_BY);
    struct text fold = text_fold(w->arena, head);
    if (text_equal(fold, text_fold(w->arena, key->text)))
        return ROLE_KEY;
    if (weight && text_equal(fold, text_fold(w->arena, weight->text)))
        return ROLE_WEIGHT_BY;
    for (int i = 0; i < ROLES; i++)
        if (heads[i][0] && (text_is(fold, heads[i][ECO_ENGLISH]) || text_is(fold, heads[i][ECO_FRENCH])))
            return (enum role)i;
    return ROLES;
}

static struct text head_text(const struct writer *w, const struct node *cell)
{
    const struct node *path = cell->kind == N_CELL && cell->first && cell->first->kind == N_PATH ? cell->first : NULL;
    return path ? path->first->text : source_slice(w->sources, cell->at);
}

static bool tell_absent(struct writer *w, const struct node *name)
{
    diagnose1(w->diagnostics, D_NO_KEY_COLUMN, name->name_at, name->text);
    return false;
}

/* False without a key: nothing else can be said of the rows then. */
static bool read_heading(struct writer *w, const struct node *heading)
{
    const struct node *weight = node_find(w->list, N_WEIGHT_BY);
    uint32_t i = 0;
    for (const struct node *cell = heading->first; cell && w->columns < COLUMNS; cell = cell->next)
        w->role[w->columns++] = role_of(w, head_text(w, cell));
    if (!has_role(w, ROLE_KEY))
        return tell_absent(w, node_find(w->list, N_KEY));
    if (weight && !has_role(w, ROLE_WEIGHT_BY))
        tell_absent(w, weight);
    for (const struct node *cell = heading->first; cell && i < w->columns; cell = cell->next, i++) {
        bool again = false;
        for (uint32_t k = 0; k < i; k++)
            again |= w->role[k] == w->role[i];
        if (w->role[i] == ROLES)
            diagnose2(w->diagnostics, D_CHECKLIST_COLUMN, cell->at, head_text(w, cell), all_heads(w));
        else if (again)
            diagnose1(w->diagnostics, D_DUPLICATE_NAME, cell->at, head_text(w, cell));
    }
    return true;
}

/* ---- one row ---- */

struct question {
    const struct node *cell[ROLES + 1]; /* by role: the value in the cell; NULL: empty; last what no role takes */
    struct text key, name;              /* 1.10, and rgesn_1_10 */
    struct span at, row;
};

static bool read_question(struct writer *w, const struct node *row, struct question *q)
{
    uint32_t i = 0, cells = 0;
    *q = (struct question){.at = row->at, .row = row->at};
    for (const struct node *cell = row->first; cell; cell = cell->next) {
        if (cell->kind != N_CELL)
            continue;
        cells++;
        if (i < w->columns)
            q->cell[w->role[i++]] = cell->first;
    }
    if (cells != w->columns) {
        if (!(cells > w->columns && row->op))
            diagnose2(w->diagnostics, D_CELL_COUNT, row->at, text_format(w->arena, "%u", cells),
                      text_format(w->arena, "%u", w->columns));
        return false;
    }
    if (!q->cell[ROLE_KEY])
        return false;
    q->key = key_text(w, q->cell[ROLE_KEY]);
    q->at = q->cell[ROLE_KEY]->at;
    q->name = name_of(w, w->list->text, q->key);
    return true;
}

static struct text text_in(const struct writer *w, const struct question *q, enum role role)
{
    return q->cell[role] ? key_text(w, q->cell[role]) : (struct text){0};
}

static struct node *choice_of(struct writer *w, const struct node *option)
{
    struct node *choice = make(w, N_CHOICE, option->name_at, option->text);
    if (choice)
        choice->label = option->label;
    return choice;
}

static struct node *input_of(struct writer *w, const struct question *q)
{
    struct node *input = make(w, N_INPUT, q->at, q->key), *type = make(w, N_TYPE, q->at, (struct text){0});
    if (!input || !type)
        return NULL;
    type->op = TOK_ONE_OF;
    input->at = q->row;
    input->label = text_in(w, q, ROLE_LABEL);
    node_add(input, type);
    for (const struct node *kid = w->list->first; kid; kid = kid->next)
        if (kid->kind == N_OPTION)
            node_add(input, choice_of(w, kid));
    const struct node *na = q->cell[ROLE_NA];
    if (na && na->kind == N_YES_NO && na->number != 0)
        node_add(input, make(w, N_MAY_BE_NA, na->at, (struct text){0}));
    if (node_find(w->list, N_CAN_CHANGE))
        node_add(input, make(w, N_CAN_CHANGE, q->at, (struct text){0}));
    if (na && na->kind != N_YES_NO)
        diagnose2(w->diagnostics, D_CELL_TYPE, na->at, source_slice(w->sources, na->at),
                  w->language == ECO_FRENCH ? TEXT("oui ou non") : TEXT("yes or no"));
    return input;
}

static struct node *weight_of(struct writer *w, const struct question *q)
{
    const struct node *own = q->cell[ROLE_WEIGHT], *by = q->cell[ROLE_WEIGHT_BY], *table = node_find(w->list, N_WEIGHT_BY);
    struct node *weight = make(w, N_WEIGHT, own ? own->at : by ? by->at : q->at, (struct text){0});
    if (!weight)
        return NULL;
    weight->number = 1;
    if (own && own->kind == N_NUMBER)
        weight->number = own->number;
    else if (own)
        diagnose2(w->diagnostics, D_CELL_TYPE, own->at, source_slice(w->sources, own->at),
                  w->language == ECO_FRENCH ? TEXT("un nombre") : TEXT("a number"));
    struct text said = by ? text_fold(w->arena, key_text(w, by)) : (struct text){0};
    bool found = !table;
    for (const struct node *pair = table ? table->first : NULL; pair; pair = pair->next)
        if (text_equal(text_fold(w->arena, pair->text), said)) {
            weight->number = pair->number;
            found = true;
        }
    if (!found)
        diagnose2(w->diagnostics, D_CHECKLIST_WEIGHT, by ? by->at : q->at, text_in(w, q, ROLE_WEIGHT_BY), table->text);
    return weight;
}

static struct node *measure_of(struct writer *w, const struct question *q)
{
    struct node *path = make(w, N_PATH, q->at, (struct text){0}), *index = make(w, N_INDEX, q->at, (struct text){0});
    node_add(path, make(w, N_NAME, q->at, w->list->text));
    node_add(path, node_add(index, make(w, N_TEXT_VALUE, q->at, q->key)));
    return node_add(make(w, N_MEASURE, q->row, (struct text){0}), path);
}

static void add_text(struct writer *w, struct node *criterion, enum node_kind kind, const struct node *value)
{
    if (value)
        node_add(criterion, make(w, kind, value->at, key_text(w, value)));
}

static struct node *criterion_of(struct writer *w, const struct question *q)
{
    struct node *criterion = make(w, N_CRITERION, q->at, q->name);      /* named by its key, and standing in the whole row */
    const struct node *missing = node_find(w->list, N_MISSING), *standing = node_find(w->list, N_STANDING),
                      *source = node_find(w->list, N_SOURCE), *fix = node_find(w->list, N_FIX), *see = node_find(w->list, N_SEE);
    if (!criterion)
        return NULL;
    criterion->at = q->row;
    criterion->label = text_in(w, q, ROLE_LABEL);
    node_add(criterion, weight_of(w, q));
    add_text(w, criterion, N_IN_THEME, q->cell[ROLE_THEME]);
    node_add(criterion, measure_of(w, q));
    node_add(criterion, make(w, N_CHOICES, q->row, (struct text){0}));
    for (const struct node *kid = w->list->first; kid; kid = kid->next) {
        struct node *answer = kid->kind == N_OPTION ? make(w, N_ANSWER, kid->at, (struct text){0}) : NULL;
        if (!answer)
            continue;
        answer->number = kid->number;
        node_add(criterion, node_add(answer, make(w, N_NAME, kid->name_at, kid->text)));
    }
    node_add(criterion, node_copy(w->arena, missing));
    node_add(criterion, node_copy(w->arena, standing));
    add_text(w, criterion, N_FIX, q->cell[ROLE_FIX]);
    if (fix && !q->cell[ROLE_FIX])
        node_add(criterion, make(w, N_FIX, fix->at, fix->text));
    add_text(w, criterion, N_SEE, q->cell[ROLE_SEE]);
    const struct node *reference = see ? see : source;
    if (reference && !q->cell[ROLE_SEE])
        node_add(criterion, make(w, N_SEE, reference->at, reference->text));
    return criterion;
}

/* ---- one checklist ---- */

static bool has_rows(const struct node *heading)
{
    for (const struct node *row = heading->next; row; row = row->next)
        if (row->kind == N_ROW)
            return true;
    return false;
}

/* Whether its rows can be written out; what is wrong is told. */
static bool is_whole(struct writer *w, const struct node *heading)
{
    uint32_t errors = w->diagnostics->errors;
    if (w->list->damaged || !w->list->text.n)
        return false;
    bool filled = heading && has_rows(heading);
    if (!filled)
        diagnose1(w->diagnostics, D_EMPTY_TABLE, w->list->name_at, w->list->text);
    if (!node_find(w->list, N_OPTION))
        diagnose1(w->diagnostics, D_CHECKLIST_ANSWERS, w->list->name_at, w->list->text);
    return filled && w->diagnostics->errors == errors && read_heading(w, heading);
}

static void mark_broken(struct writer *w)
{
    struct text *all = arena_alloc(w->arena, (w->parsed->broken_count + 1) * sizeof *all);
    if (!all)
        return;
    if (w->parsed->broken_count)
        memcpy(all, w->parsed->broken, w->parsed->broken_count * sizeof *all);
    all[w->parsed->broken_count++] = text_fold(w->arena, w->list->text);
    w->parsed->broken = all;
}

static void write_one(struct writer *w)
{
    const struct node *heading = node_find(w->list, N_ROW);
    if (!is_whole(w, heading)) {        /* its uses are no new errors */
        mark_broken(w);
        return;
    }
    w->group = make(w, N_GROUP, w->list->name_at, w->list->text);
    if (!w->group)
        return;
    w->group->label = w->list->label;
    node_add(w->parsed->file, w->group);
    for (const struct node *row = heading->next; row && !w->arena->failed; row = row->next) {
        struct question q;
        if (row->kind != N_ROW || !read_question(w, row, &q))
            continue;
        node_add(w->group, input_of(w, &q));
        node_add(w->parsed->file, criterion_of(w, &q));
    }
}

/* ---- answers that follow from others ---- */

/* The input that was written out for a path of two steps. */
static struct node *question_of(const struct writer *w, const struct node *path)
{
    struct text group = path->kids == 2 ? text_fold(w->arena, node_step(path->first)) : (struct text){0}, key = {0};
    if (path->kids == 2)
        key = text_fold(w->arena, node_step(path->last));
    for (struct node *node = w->parsed->file->first; node && key.n; node = node->next)
        for (struct node *kid = node->kind == N_GROUP && text_equal(text_fold(w->arena, node->text), group) ? node->first : NULL; kid; kid = kid->next)
            if (kid->kind == N_INPUT && text_equal(text_fold(w->arena, kid->text), key))
                return kid;
    return NULL;
}

/* "if C then X else if D then Y else Z" of the lines `as X when C`, ...; NULL when no line says otherwise. */
static struct node *chain_of(struct writer *w, const struct node *line)
{
    while (line && line->kind != N_AS)
        line = line->next;
    if (!line || line->op != TOK_WHEN)
        return line ? node_copy(w->arena, line->first) : NULL;
    struct node *rest = chain_of(w, line->next), *chain = rest ? make(w, N_IF, line->at, (struct text){0}) : NULL;
    node_add(chain, node_copy(w->arena, node_kid(line, 1)));
    node_add(chain, node_copy(w->arena, line->first));
    if (chain)
        chain->bracketed = true;
    return node_add(chain, rest);
}

static struct node *with_op(struct writer *w, enum node_kind kind, struct span at, int op, struct node *a, struct node *b)
{
    struct node *node = make(w, kind, at, (struct text){0});
    if (node)
        node->op = op;
    return node_add(node_add(node, a), b);
}

/* A remark where the project answers otherwise than the measures say. */
static struct node *remark_of(struct writer *w, const struct node *computed)
{
    bool french = w->language == ECO_FRENCH;
    const struct node *path = computed->first;
    struct span at = path->at;
    struct node *chain = chain_of(w, path->next);
    if (!chain)
        return NULL;
    struct text name = name_of(w, node_step(path->first), node_step(path->last));
    struct node *remark = make(w, N_REMARK, at, text_format(w->arena, "%.*s_measured", (int)name.n, name.at));
    struct node *given = with_op(w, N_STATE, at, TOK_IS_GIVEN, node_copy(w->arena, path), NULL);
    struct node *differs = with_op(w, N_BINARY, at, TOK_IS_NOT, node_copy(w->arena, path), chain);
    if (!remark)
        return NULL;
    remark->derived = true;
    remark->label = text_format(w->arena, french ? "%.*s : la réponse et les mesures" : "%.*s: answer and measures", (int)name.n, name.at);
    struct node *both = with_op(w, N_BINARY, at, TOK_AND, given, differs);
    if (both)
        both->derived = true;
    node_add(remark, node_add(make(w, N_WARN_WHEN, at, (struct text){0}), both));
    return node_add(remark, make(w, N_BECAUSE, at, french ? TEXT("Le projet répond autrement que ne le disent ses propres mesures.")
                                                          : TEXT("The project answers otherwise than its own measures say.")));
}

static void write_computed(struct writer *w, const struct node *computed)
{
    struct node *input = question_of(w, computed->first);
    const struct node *asked = node_find(computed, N_ASKED_WHEN);
    for (uint32_t i = 0; i < w->parsed->broken_count; i++)
        if (text_equal(w->parsed->broken[i], text_fold(w->arena, node_step(computed->first->first))))
            return;                     /* its checklist is what is wrong */
    if (!input) {
        diagnose1(w->diagnostics, D_CHECKLIST_NO_QUESTION, computed->first->at, source_slice(w->sources, computed->first->at));
        return;
    }
    node_add(input, node_copy(w->arena, asked));
    if (!node_find(computed, N_AS))
        return;
    for (const struct node *line = computed->first; line; line = line->next)
        if (line->kind == N_AS)
            node_add(input, node_copy(w->arena, line));
    node_add(w->parsed->file, remark_of(w, computed));
}

void checklist_write_out(struct arena *arena, const struct sources *sources, struct diagnostics *diagnostics, struct parsed *parsed)
{
    struct node *last = parsed->file->last;
    for (int pass = 0; pass < 2; pass++)            /* an answer may stand before its checklist */
        for (struct node *node = parsed->file->first; node && !arena->failed; node = node == last ? NULL : node->next) {
            struct writer w = {.arena = arena, .sources = sources, .diagnostics = diagnostics, .language = parsed->language, .list = node,
                               .parsed = parsed};
            if (pass == 0 && node->kind == N_CHECKLIST)
                write_one(&w);
            else if (pass == 1 && node->kind == N_COMPUTED)
                write_computed(&w, node);
        }
}
