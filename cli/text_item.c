/* What criteria, gates and remarks have in common. */
#include "text.h"

#include "member.h"
#include "wording.h"
#include "draft.h"
#include "words.h"

#include <string.h>

static const cJSON *input_named(const cJSON *inputs, const char *key, const char *name)
{
    const cJSON *input;
    cJSON_ArrayForEach(input, inputs)
        if (member_is(input, key, name))
            return input;
    return NULL;
}

void item_lacking(struct draft *out, const cJSON *item, const cJSON *report)
{
    const cJSON *need;
    cJSON_ArrayForEach(need, member(item, "needs")) {
        const char *name = cJSON_IsString(need) ? need->valuestring : "";
        const cJSON *input = input_named(member(item, "inputs"), "name", name);
        if (!input)
            input = input_named(member(report, "unanswered"), "input", name);
        const char *label = input ? member_label(input) : name, *pointer = input ? member_text(input, "pointer") : "";
        draft_join(out, ", ", *label ? label : name);
        if (*pointer)
            draft_add(out, " (%s)", pointer);
    }
}

void item_places(struct draft *out, const cJSON *item, const char *file)
{
    const cJSON *input;
    int seen[16];
    size_t count = 0;
    cJSON_ArrayForEach(input, member(item, "inputs")) {
        int line = (int)member_value(input, "line");
        bool known = line <= 0;
        for (size_t i = 0; i < count; i++)
            known |= seen[i] == line;
        if (known || count == sizeof seen / sizeof *seen)
            continue;
        seen[count++] = line;
        if (count == 1)
            draft_add(out, "%s:%d", file, line);
        else
            draft_add(out, ", :%d", line);
    }
}

void item_rule(struct draft *out, const cJSON *item)
{
    const cJSON *at = member(item, "at");
    if (at && *member_text(at, "file"))
        draft_add(out, "%s:%d", member_text(at, "file"), (int)member_value(at, "line"));
}

/* How an answer came about, behind its text: "inconnu", "par défaut". */
static const char *state_words(const cJSON *input, enum eco_language language)
{
    return member_is(input, "state", "default")          ? word_text(W_ASSUMED, language)
           : member_is(input, "state", "computed")       ? word_text(W_COMPUTED, language)
           : member_is(input, "state", "not_applicable") ? word_text(W_NOT_APPLICABLE, language)
           : member_is(input, "state", "unknown")        ? word_text(W_UNANSWERED_WORD, language)
                                                         : "";
}

static void show_input(const struct screen *screen, int indent, const cJSON *input, const char *file)
{
    struct draft line = {0};
    const char *text = member_text(input, "text"), *state = state_words(input, screen->language);
    int place = (int)member_value(input, "line");
    bool valued = *text && !member_is(input, "state", "unknown") && !member_is(input, "state", "not_applicable");
    draft_add(&line, "%s", member_label(input));
    if (valued)
        draft_add(&line, " = %s", text);
    if (*state)
        draft_add(&line, valued ? " (%s)" : " – %s", state);
    draft_join(&line, "  ", member_text(input, "pointer"));
    if (place > 0)
        draft_add(&line, "  %s:%d", file, place);
    terminal_paragraph(screen, indent, DIM, draft_text(&line));
    draft_free(&line);
}

void item_detail(const struct screen *screen, int indent, const cJSON *item, const char *file)
{
    const cJSON *input, *reference;
    struct draft line = {0}, see = {0};
    cJSON_ArrayForEach(input, member(item, "inputs"))
        show_input(screen, indent, input, file);
    cJSON_ArrayForEach(reference, member(item, "see"))
        if (cJSON_IsString(reference))
            draft_join(&see, ", ", reference->valuestring);
    item_rule(&line, item);
    draft_join(&line, " · ", wording_standing(item, screen->language));
    if (see.length > 0) {
        draft_add(&line, "%s", line.length ? " · " : "");
        draft_add(&line, word_text(W_SEE, screen->language), draft_text(&see));
    }
    if (line.length > 0)
        terminal_paragraph(screen, indent, DIM, draft_text(&line));
    draft_free(&see);
    draft_free(&line);
}

int item_widest(const cJSON *items, bool (*chosen)(const cJSON *item), int most)
{
    int widest = 0;
    const cJSON *item;
    cJSON_ArrayForEach(item, items) {
        int width = !chosen || chosen(item) ? terminal_width(member_label(item)) : 0;
        widest = width > widest ? width : widest;
    }
    return widest < most ? widest : most;
}
