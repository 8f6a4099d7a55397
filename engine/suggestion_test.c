/* A suggestion as rule text: the test that was the base, one answer changed, and what comes of it. */
#include "suggestion.h"

#include <math.h>

#include "parser.tab.h"
#include "written.h"

static struct text joined(struct suite *s, struct text all, struct text line)
{
    return text_format(s->arena, "%.*s  %.*s\n", (int)all.n, all.n ? all.at : "", (int)line.n, line.at);
}

/* "users is 5", "rate is unknown". */
static struct text said_of(struct suite *s, struct text path, struct text answer)
{
    enum eco_language language = s->policy->model.language;
    struct text unknown = keyword_written(s->arena, TOK_UNKNOWN, language), na = keyword_written(s->arena, TOK_NOT_APPLICABLE, language);
    int whole = text_equal(answer, unknown) ? TOK_IS_UNKNOWN : text_equal(answer, na) ? TOK_IS_NA : 0;
    struct text said = keyword_written(s->arena, whole ? whole : TOK_IS, language);
    return text_format(s->arena, "%.*s %.*s%s%.*s", (int)path.n, path.at, (int)said.n, said.at, whole ? "" : " ",
                       whole ? 0 : (int)answer.n, answer.at);
}

static struct text path_of(struct suite *s, const struct suggestion *found)
{
    const struct model *m = &s->policy->model;
    return path_written(m, m->input[found->input].thing, found->row, s->arena, m->language);
}

/* A cell as a line of answers has it: there "-" is a phrase, and a choice may need backticks. */
static struct text cell_text(struct suite *s, const struct node *cell)
{
    const struct node *value = cell->first;
    enum eco_language language = s->policy->model.language;
    if (value->kind == N_NOT_APPLICABLE)
        return keyword_written(s->arena, TOK_NOT_APPLICABLE, language);
    if (value->kind == N_UNKNOWN)
        return keyword_written(s->arena, TOK_UNKNOWN, language);
    if (value->kind == N_PATH && value->kids == 1)
        return written_choice(s->arena, value->first->text, language);
    return source_slice(s->policy->model.sources, cell->at);
}

/* Suggestions change an answer that stands in no list, or in its first row. */
static bool is_first_row(const struct target *target)
{
    bool first = true;
    for (uint32_t i = 0; i < target->deep; i++)
        first &= target->at[i] == 0;
    return first;
}

/* The answers of a case but for the one that is changed; the file that it names goes before, on a line of its own. */
static struct text answers_of(struct suite *s, const struct example *base, const struct suggestion *found, struct text *file)
{
    uint32_t changed = s->policy->model.input[found->input].thing;
    struct test t = {.s = s, .node = base->test, .heading = base->heading, .row = base->row};
    const struct node *head = base->heading ? base->heading->first : NULL, *cell = base->row ? base->row->first : NULL;
    struct target target;
    struct text all = {0};
    for (; head && cell; head = head->next, cell = cell->next) {
        const struct node *path = suite_head(head);
        if (!path || !cell->first || !suite_is_given(&t, path))
            continue;
        struct text name = source_slice(s->policy->model.sources, path->at), value = cell_text(s, cell);
        if (suite_is_project(&t, path))
            *file = value;
        else if (!suite_find(&t, path, &target) || target.thing != changed || !is_first_row(&target))
            all = text_join(s->arena, all, ", ", said_of(s, name, value));
    }
    return all;
}

/* A line as it is written; rows end with their line. */
static struct text line_text(struct suite *s, const struct node *line)
{
    struct text text = source_slice(s->policy->model.sources, line->at);
    while (text.n > 0 && (text.at[text.n - 1] == '\n' || text.at[text.n - 1] == '\r' || text_blank_length(text.at + text.n - 1, 1)))
        text.n--;
    return text;
}

/* What the test of the base gives, as it is written there, and then the answers. */
static struct text given_lines(struct suite *s, const struct example *base, const struct suggestion *found)
{
    const struct model *m = &s->policy->model;
    struct text all = {0}, file = {0}, given = keyword_written(s->arena, TOK_GIVEN, m->language), path = path_of(s, found);
    struct text answers = answers_of(s, base, found, &file), last = said_of(s, path, found->answer);
    for (const struct node *line = base->test->first; line; line = line->next)
        if (line->kind == N_AS_OF || line->kind == N_ROWS || (line->kind == N_GIVEN && !(file.n && line->text.n)))
            all = joined(s, all, line_text(s, line));
    if (file.n)
        all = joined(s, all, text_format(s->arena, "%.*s %.*s", (int)given.n, given.at, (int)file.n, file.at));
    return joined(s, all, text_format(s->arena, "%.*s %.*s%s%.*s", (int)given.n, given.at, (int)answers.n, answers.n ? answers.at : "",
                                      answers.n ? ", " : "", (int)last.n, last.at));
}

/* What the branch being reached means, as far as a test can say it. */
static struct text expect_line(struct suite *s, const struct branch *b, const struct suggestion *found)
{
    static const int outcomes[] = {[ECO_GATE_PASSED] = TOK_IS_PASSED, [ECO_GATE_BLOCKED] = TOK_IS_BLOCKED,
                                   [ECO_GATE_UNDECIDED] = TOK_IS_UNDECIDED, [ECO_GATE_NOT_APPLICABLE] = TOK_IS_NA};
    const struct model *m = &s->policy->model;
    struct text expect = keyword_written(s->arena, TOK_EXPECT, m->language), name = path_written(m, b->thing, NONE, s->arena, m->language);
    struct text gate = keyword_written(s->arena, TOK_GATE, m->language);
    bool points = m->thing[b->thing].kind == THING_CRITERION && b->kind != BRANCH_MISSING && b->kind != BRANCH_NOT_APPLICABLE;
    int said = b->kind == BRANCH_OUTCOME ? outcomes[b->index] : b->kind == BRANCH_MISSING ? TOK_IS_UNKNOWN
               : b->kind == BRANCH_NOT_APPLICABLE ? TOK_IS_NA : points || b->kind == BRANCH_WARNING ? TOK_IS : TOK_IS_KNOWN;
    struct text words = keyword_written(s->arena, said, m->language), value = points ? suggestion_number(s, found->points) : (struct text){0};
    if (b->kind == BRANCH_WARNING)
        value = keyword_written(s->arena, b->index == ECO_GATE_BLOCKED ? TOK_YES : TOK_NO, m->language);
    if (b->kind == BRANCH_ROW)
        name = TEXT("score");
    return text_format(s->arena, "%.*s %.*s%s%.*s %.*s%s%.*s", (int)expect.n, expect.at, b->kind == BRANCH_OUTCOME ? (int)gate.n : 0,
                       gate.at, b->kind == BRANCH_OUTCOME ? " " : "", (int)name.n, name.at, (int)words.n, words.at,
                       value.n ? " " : "", (int)value.n, value.n ? value.at : "");
}

struct text suggestion_test(struct suite *s, uint32_t branch, const struct example *base, const struct suggestion *found)
{
    const struct model *m = &s->policy->model;
    const struct branch *b = &s->coverage->branch[branch];
    struct telling telling = {.model = m, .language = m->language, .arena = s->arena};
    struct text test = keyword_written(s->arena, TOK_TEST, m->language), end = keyword_written(s->arena, TOK_END, m->language);
    struct text words = branch_words(&telling, b), name = m->thing[b->thing].path, lines = given_lines(s, base, found);
    lines = joined(s, lines, expect_line(s, b, found));
    struct text title = text_format(s->arena, m->language == ECO_FRENCH ? "%.*s : %.*s" : "%.*s: %.*s", (int)name.n, name.at, (int)words.n, words.at);
    title = written_text(s->arena, title);
    return text_format(s->arena, "%.*s %.*s\n%.*s%.*s\n", (int)test.n, test.at, (int)title.n, title.at, (int)lines.n, lines.at,
                       (int)end.n, end.at);
}
