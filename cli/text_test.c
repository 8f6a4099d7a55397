/* The tests of a policy: those that failed first, and a closing line. */
#include "text.h"

#include "member.h"
#include "draft.h"
#include "words.h"

static void show_failure(const struct screen *screen, const cJSON *test, const cJSON *failure)
{
    struct draft line = {0};
    draft_add(&line, "%s:%d: %s", member_text(test, "file"), (int)member_value(failure, "line"),
              member_text(failure, "message"));
    terminal_hanging(screen, "  ", "    ", PLAIN, draft_text(&line));
    draft_free(&line);
}

static void show_test(const struct screen *screen, const cJSON *test)
{
    struct draft line = {0};
    const cJSON *failure;
    bool passed = member_true(test, "passed");
    draft_add(&line, "%s  %s  (%s:%d)", word_text(passed ? W_TEST_PASSED_WORD : W_TEST_FAILED_WORD, screen->language),
              member_text(test, "name"), member_text(test, "file"), (int)member_value(test, "line"));
    terminal_hanging(screen, "", "    ", passed ? PLAIN : RED, draft_text(&line));
    draft_free(&line);
    cJSON_ArrayForEach(failure, member(test, "failures"))
        show_failure(screen, test, failure);
}

static size_t show_all(const struct screen *screen, const cJSON *tests, bool passed)
{
    size_t count = 0;
    const cJSON *test;
    cJSON_ArrayForEach(test, member(tests, "tests")) {
        if (member_true(test, "passed") != passed)
            continue;
        count++;
        if (!passed ? !screen->quiet : screen->verbose)
            show_test(screen, test);
    }
    return count;
}

void show_tests(const struct screen *screen, const cJSON *tests, const char *path)
{
    struct draft line = {0};
    enum eco_language language = screen->language;
    size_t failed = show_all(screen, tests, false), passed = show_all(screen, tests, true);
    if (failed + passed == 0)
        return;
    if (*path)
        draft_add(&line, language == ECO_FRENCH ? "%s : " : "%s: ", path);
    draft_add(&line, word_count(W_PASSED_ONE, passed, language), passed);
    draft_add(&line, ", ");
    draft_add(&line, word_count(W_FAILED_ONE, failed, language), failed);
    terminal_paragraph(screen, 0, failed > 0 ? RED : GREEN, draft_text(&line));
    draft_free(&line);
}
