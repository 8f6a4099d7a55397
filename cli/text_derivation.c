/* The derivation of one thing as an indented tree: value, formula, sources, place. */
#include "text.h"

#include "effect.h"
#include "member.h"
#include "draft.h"
#include "words.h"

enum { DEPTH_MOST = 200 };

static void add_name(struct draft *out, const cJSON *node)
{
    const char *text = member_text(node, "text");
    draft_join(out, "", member_text(node, "name"));
    draft_join(out, "  ", member_text(node, "label"));
    if (*text)
        draft_add(out, "%s%s", out->length ? " = " : "", text);
    if (*member_text(node, "range"))
        draft_add(out, " (%s)", member_text(node, "range"));
}

/* Where an answer stands in the project, or a rule in its file. */
static void add_place(struct draft *out, const cJSON *node, enum eco_language language)
{
    const char *pointer = member_text(node, "pointer");
    int line = (int)member_value(node, "line");
    struct draft rule = {0};
    draft_join(out, " · ", pointer);
    if (line > 0 && *pointer) {
        draft_add(out, ", ");
        draft_add(out, word_text(W_LINE_WORD, language), line);
    }
    item_rule(&rule, node);
    draft_join(out, " · ", draft_text(&rule));
    draft_free(&rule);
}

static void add_source(struct draft *out, const cJSON *node, enum eco_language language)
{
    const char *source = member_text(node, "source"), *checked = member_text(node, "checked_on");
    const char *from = member_text(node, "from");
    if (*source)
        draft_add(out, word_text(W_SOURCE_WORD, language), source);
    if (*checked) {
        draft_add(out, "%s", out->length ? ", " : "");
        draft_add(out, word_text(W_CHECKED_ON, language), checked);
    }
    draft_join(out, " · ", from);
}

/* What the policy that was adapted said, and why it is another here. */
static void show_adapted(const struct screen *screen, const cJSON *adapted, const char *rest)
{
    const struct effect effect = {NULL, NULL, screen->language};
    const cJSON *detail;
    struct draft line = {0}, one = {0};
    if (!cJSON_IsObject(adapted))
        return;
    cJSON_ArrayForEach(detail, member(adapted, "details")) {
        effect_detail(&one, &effect, detail);
        draft_join(&line, "; ", draft_text(&one));
        draft_free(&one);
    }
    draft_add(&one, "%s (%s:%.0f)%s%s", word_text(member_is(adapted, "change", "added") ? W_ADDED_HERE : W_ADAPTED_HERE, screen->language),
              member_text(member(adapted, "at"), "file"), member_value(member(adapted, "at"), "line"),
              line.length ? word_text(W_COLON, screen->language) : "", draft_text(&line));
    terminal_hanging(screen, rest, rest, DIM, draft_text(&one));
    draft_free(&one);
    draft_free(&line);
    effect_reason(&line, &effect, adapted);
    terminal_hanging(screen, rest, rest, DIM, draft_text(&line));
    draft_free(&line);
}

static enum paint node_paint(const cJSON *node, int depth)
{
    return member_is(node, "state", "unknown")   ? YELLOW
           : depth == 0                          ? BOLD
           : member_is(node, "state", "default") ? BLUE
                                                 : PLAIN;
}

static void show_node(const struct screen *screen, const cJSON *node, const char *first, const char *rest, int depth)
{
    struct draft line = {0};
    enum eco_language language = screen->language;
    add_name(&line, node);
    if (member_is(node, "state", "unknown"))
        draft_add(&line, " – %s", word_text(W_UNANSWERED_WORD, language));
    else if (member_is(node, "state", "default"))
        draft_add(&line, " (%s)", word_text(W_ASSUMED, language));
    else if (member_is(node, "state", "computed"))
        draft_add(&line, " (%s)", word_text(W_COMPUTED, language));
    terminal_hanging(screen, first, rest, node_paint(node, depth), draft_text(&line));
    draft_free(&line);
    if (*member_text(node, "formula"))
        terminal_hanging(screen, rest, rest, DIM, member_text(node, "formula"));
    if (*member_text(node, "note"))
        terminal_hanging(screen, rest, rest, YELLOW, member_text(node, "note"));
    show_adapted(screen, member(node, "adapted"), rest);
    add_source(&line, node, language);
    if (line.length > 0)
        terminal_hanging(screen, rest, rest, DIM, draft_text(&line));
    draft_free(&line);
    add_place(&line, node, language);
    if (line.length > 0)
        terminal_hanging(screen, rest, rest, DIM, draft_text(&line));
    draft_free(&line);
}

/* prefix is what stands before the children's branches. */
static void show_tree(const struct screen *screen, const cJSON *node, const char *first, const char *prefix, int depth)
{
    const cJSON *child, *children = member(node, "children");
    struct draft rest = {0};
    draft_add(&rest, "%s%s", prefix, cJSON_GetArraySize(children) > 0 ? "│  " : "   ");
    show_node(screen, node, first, draft_text(&rest), depth);
    draft_free(&rest);
    if (depth == DEPTH_MOST)
        return;
    cJSON_ArrayForEach(child, children) {
        struct draft branch = {0}, below = {0};
        draft_add(&branch, "%s%s", prefix, child->next ? "├─ " : "└─ ");
        draft_add(&below, "%s%s", prefix, child->next ? "│  " : "   ");
        show_tree(screen, child, draft_text(&branch), draft_text(&below), depth + 1);
        draft_free(&below);
        draft_free(&branch);
    }
}

void show_derivation(const struct screen *screen, const cJSON *node)
{
    if (screen->quiet) {
        struct draft line = {0};
        add_name(&line, node);
        terminal_paragraph(screen, 0, PLAIN, draft_text(&line));
        draft_free(&line);
        return;
    }
    show_tree(screen, node, "", "", 0);
}
