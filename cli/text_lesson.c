/* What one message means and teaches: the sentence, why it is there, an example that breaks the rule and the same mended. */
#include "text.h"

#include "draft.h"
#include "member.h"
#include "words.h"

#include <string.h>

static const char *severity(const cJSON *message, enum eco_language language)
{
    if (member_is(message, "severity", "error"))
        return word_text(W_LEVEL_ERROR, language);
    return word_text(member_is(message, "severity", "warning") ? W_LEVEL_WARNING : W_LEVEL_REMARK, language);
}

static void show_sentence(const struct screen *screen, const cJSON *message)
{
    struct draft head = {0}, help = {0};
    draft_add(&head, "%s (%s)", member_text(message, "code"), severity(message, screen->language));
    terminal_paragraph(screen, 0, BOLD, draft_text(&head));
    terminal_paragraph(screen, 2, PLAIN, member_text(message, "message"));
    draft_join(&help, "", *member_text(message, "help") ? "= " : "");
    draft_join(&help, "", member_text(message, "help"));
    if (help.length > 0)
        terminal_hanging(screen, "  ", "    ", PLAIN, draft_text(&help));
    draft_free(&head);
    draft_free(&help);
}

/* As it is typed: not wrapped. */
static void show_lines(const struct screen *screen, const char *heading, const char *text, enum paint paint)
{
    struct draft line = {0};
    if (*text) {
        fputc('\n', screen->out);
        terminal_paragraph(screen, 0, paint, heading);
    }
    for (size_t n; *text; text += n + (text[n] == '\n')) {
        n = strcspn(text, "\n");
        draft_put(&line, "  ", n ? 2 : 0);
        draft_put(&line, text, n);
        terminal_put(screen->out, draft_text(&line));
        fputc('\n', screen->out);
        draft_free(&line);
        line = (struct draft){0};
    }
}

void show_message(const struct screen *screen, const cJSON *message)
{
    const cJSON *file = member(message, "file");
    enum eco_language language = screen->language;
    show_sentence(screen, message);
    if (*member_text(message, "why")) {
        fputc('\n', screen->out);
        terminal_paragraph(screen, 2, PLAIN, member_text(message, "why"));
    }
    show_lines(screen, word_text(W_LESSON_RULES, language), member_text(message, "rules"), BOLD);
    show_lines(screen, member_text(file, "name"), member_text(file, "text"), BOLD);
    show_lines(screen, word_text(W_LESSON_WRONG, language), member_text(message, "wrong"), RED);
    show_lines(screen, word_text(W_LESSON_RIGHT, language), member_text(message, "right"), GREEN);
}
