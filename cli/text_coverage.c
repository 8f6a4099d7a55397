/* What of the rules the tests have reached: the share, then each branch that is missing, with the answers that lead to it. */
#include "text.h"

#include "draft.h"
#include "member.h"
#include "words.h"

#include <string.h>

enum { ANSWERS_SHOWN = 4 };

double coverage_percent(const cJSON *coverage)
{
    double total = member_value(coverage, "total");
    return total > 0 ? 100 * member_value(coverage, "reached") / total : 100;
}

static const char *kind_word(const cJSON *kind, enum eco_language language)
{
    static const struct { const char *name; enum word word; } kinds[] = {
        {"band", W_COVERED_BANDS}, {"segment", W_COVERED_SEGMENTS}, {"choice", W_COVERED_CHOICES}, {"line", W_COVERED_LINES},
        {"part", W_COVERED_PARTS}, {"missing", W_COVERED_MISSING}, {"not_applicable", W_COVERED_NA},
        {"outcome", W_COVERED_OUTCOMES}, {"warning", W_COVERED_WARNINGS}, {"row", W_COVERED_ROWS}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (member_is(kind, "kind", kinds[i].name))
            return word_text(kinds[i].word, language);
    return "";
}

static void show_share(const struct screen *screen, const cJSON *coverage, const char *path)
{
    struct draft line = {0}, kinds = {0};
    const cJSON *kind;
    cJSON_ArrayForEach(kind, member(coverage, "kinds")) {
        struct draft part = {0};
        draft_add(&part, word_text(W_COVERED_OF, screen->language), kind_word(kind, screen->language),
                  (int)member_value(kind, "reached"), (int)member_value(kind, "total"));
        draft_join(&kinds, ", ", draft_text(&part));
        draft_free(&part);
    }
    if (*path)
        draft_add(&line, screen->language == ECO_FRENCH ? "%s : " : "%s: ", path);
    draft_add(&line, word_text(W_COVERAGE, screen->language), (int)coverage_percent(coverage), (int)member_value(coverage, "reached"),
              (int)member_value(coverage, "total"), draft_text(&kinds));
    terminal_hanging(screen, "", "  ", PLAIN, draft_text(&line));
    draft_free(&line);
    draft_free(&kinds);
}

static void add_answers(struct draft *line, const cJSON *missed, enum eco_language language)
{
    const cJSON *input, *suggestion = member(missed, "suggestion");
    struct draft inputs = {0};
    int n = 0;
    if (cJSON_IsObject(suggestion)) {
        draft_add(line, word_text(W_REACHED_BY, language), member_text(suggestion, "input"), member_text(suggestion, "answer"),
                  member_text(suggestion, "in"));
        return;
    }
    cJSON_ArrayForEach(input, member(missed, "inputs"))
        if (n++ < ANSWERS_SHOWN)
            draft_join(&inputs, ", ", cJSON_GetStringValue(input));
    if (n > ANSWERS_SHOWN)
        draft_add(&inputs, ", ...");
    if (suggestion)
        draft_add(line, "%s", word_text(W_NONE_OF_ANSWERS, language));
    if (n > 0)
        draft_add(line, word_text(W_ANSWERS_OF, language), draft_text(&inputs));
    draft_free(&inputs);
}

static void show_missed(const struct screen *screen, const cJSON *missed)
{
    struct draft line = {0};
    const cJSON *rule = member(missed, "rule");
    draft_add(&line, "%s  %s  (%s:%d)", member_text(missed, "name"), member_text(missed, "words"), member_text(rule, "file"),
              (int)member_value(rule, "line"));
    add_answers(&line, missed, screen->language);
    terminal_hanging(screen, "  ", "      ", PLAIN, draft_text(&line));
    draft_free(&line);
}

/* Tests to paste are not wrapped: they are rule text. */
static void show_suggestions(const struct screen *screen, const cJSON *coverage)
{
    const cJSON *missed;
    bool first = true;
    cJSON_ArrayForEach(missed, member(coverage, "missed")) {
        const cJSON *suggestion = member(missed, "suggestion");
        if (!cJSON_IsObject(suggestion))
            continue;
        if (first) {
            fputc('\n', screen->out);
            terminal_hanging(screen, "# ", "# ", PLAIN, word_text(W_TESTS_TO_PASTE, screen->language));
        }
        first = false;
        for (const char *text = member_text(suggestion, "test"); *text;) {
            size_t n = strcspn(text, "\n");
            struct draft row = {0};
            draft_add(&row, "%.*s", (int)n, text);
            terminal_put(screen->out, draft_text(&row));
            fputc('\n', screen->out);
            draft_free(&row);
            text += n + (text[n] == '\n');
        }
    }
}

void show_coverage(const struct screen *screen, const cJSON *coverage, const char *path)
{
    const cJSON *missed;
    if (member_value(coverage, "total") == 0)
        return;
    show_share(screen, coverage, path);
    if (screen->quiet)
        return;
    if (member_count(coverage, "missed") > 0)
        terminal_paragraph(screen, 0, PLAIN, word_text(W_NOT_REACHED, screen->language));
    cJSON_ArrayForEach(missed, member(coverage, "missed"))
        show_missed(screen, missed);
    show_suggestions(screen, coverage);
}
