/* The claims of a policy, each decided: what is refuted or open first. */
#include "text.h"

#include "draft.h"
#include "figure.h"
#include "member.h"
#include "words.h"

void claim_file(struct draft *out, const char *folder, int number, bool after)
{
    draft_add(out, "%s/claim-%d%s.json", folder, number, after ? "-after" : "");
}

/* The one answer in which two projects differ, as its path and both values. */
static bool find_moved(const cJSON *a, const cJSON *b, struct draft *path, const cJSON *both[2])
{
    int row = 0;
    if (!cJSON_IsObject(a) && !cJSON_IsArray(a)) {
        both[0] = a;
        both[1] = b;
        return !cJSON_Compare(a, b, true);
    }
    for (const cJSON *x = a->child; x; x = x->next, row++) {
        const cJSON *y = x->string ? cJSON_GetObjectItemCaseSensitive(b, x->string) : cJSON_GetArrayItem(b, row);
        struct draft inner = {0};
        if (x->string)
            draft_add(&inner, "%s%s%s", draft_text(path), *draft_text(path) ? "." : "", x->string);
        else
            draft_add(&inner, "%s[%d]", draft_text(path), row);
        bool found = y && find_moved(x, y, &inner, both);
        if (found) {
            draft_free(path);
            *path = inner;
            return true;
        }
        draft_free(&inner);
    }
    return false;
}

static void show_moved(const struct screen *screen, const cJSON *claim)
{
    struct draft path = {0}, line = {0};
    const cJSON *both[2];
    if (find_moved(member(claim, "project"), member(claim, "after"), &path, both)) {
        char *a = cJSON_PrintUnformatted(both[0]), *b = cJSON_PrintUnformatted(both[1]);
        draft_add(&line, word_text(W_CLAIM_ANSWER, screen->language), draft_text(&path), a ? a : "", b ? b : "");
        cJSON_free(a);
        cJSON_free(b);
        terminal_hanging(screen, "      ", "      ", PLAIN, draft_text(&line));
    }
    draft_free(&path);
    draft_free(&line);
}

static void show_refuted(const struct screen *screen, const cJSON *claim, const char *folder, int number)
{
    struct draft line = {0}, file = {0};
    bool moved = cJSON_IsObject(member(claim, "after"));
    if (moved)
        show_moved(screen, claim);
    if (moved)
        draft_add(&line, word_text(W_CLAIM_MOVED, screen->language), member_text(claim, "before_value"), member_text(claim, "after_value"));
    if (folder)
        claim_file(&file, folder, number, false);
    if (folder && moved) {
        draft_add(&file, ", ");
        claim_file(&file, folder, number, true);
    }
    draft_add(&line, folder ? word_text(W_CLAIM_WRITTEN, screen->language) : "%s",
              folder ? draft_text(&file) : word_text(W_CLAIM_HOW_TO_SEE, screen->language));
    terminal_hanging(screen, "      ", "      ", PLAIN, draft_text(&line));
    draft_free(&file);
    draft_free(&line);
}

static void show_undecided(const struct screen *screen, const cJSON *claim)
{
    struct draft line = {0};
    if (cJSON_IsNumber(member(claim, "lengths"))) {
        draft_add(&line, word_text(W_CLAIM_LENGTHS, screen->language), (int)member_value(claim, "lengths"));
    } else if (cJSON_IsTrue(member(claim, "inner_open"))) {
        draft_add(&line, "%s", word_text(W_CLAIM_INNER, screen->language));
    } else {
        double reached = member_value(claim, "reached"), open = member_value(claim, "not_excluded");
        draft_add(&line, word_text(W_CLAIM_LEFT, screen->language), (int)member_value(claim, "boxes"), (int)member_value(claim, "boxes_left"));
        if (cJSON_IsNumber(member(claim, "reached")) && cJSON_IsNumber(member(claim, "not_excluded")))
            draft_add(&line, word_text(W_CLAIM_NEAREST, screen->language),
                      figure_apart(reached, 2, &open, 1, screen->language).text, figure_apart(open, 2, &reached, 1, screen->language).text);
    }
    terminal_hanging(screen, "      ", "      ", PLAIN, draft_text(&line));
    draft_free(&line);
}

static void show_claim(const struct screen *screen, const cJSON *claim, const char *folder, int number)
{
    struct draft line = {0};
    const cJSON *rule = member(claim, "rule");
    bool proved = member_is(claim, "outcome", "proved"), refuted = member_is(claim, "outcome", "refuted");
    enum word word = proved ? W_CLAIM_PROVED : refuted ? W_CLAIM_REFUTED : W_CLAIM_UNDECIDED;
    draft_add(&line, "%s  %s  (%s:%d)", word_text(word, screen->language), member_text(claim, "title"), member_text(rule, "file"),
              (int)member_value(rule, "line"));
    terminal_hanging(screen, "  ", "      ", proved ? PLAIN : RED, draft_text(&line));
    draft_free(&line);
    if (member_true(claim, "empty"))
        terminal_hanging(screen, "      ", "      ", RED, word_text(W_CLAIM_EMPTY, screen->language));
    if (refuted)
        show_refuted(screen, claim, folder, number);
    else if (!proved)
        show_undecided(screen, claim);
}

void show_claims(const struct screen *screen, const cJSON *tree, const char *folder)
{
    struct draft line = {0};
    const cJSON *claim;
    int number = 0;
    draft_add(&line, word_text(W_CLAIMS_TALLY, screen->language), (int)member_value(tree, "proved"), (int)member_value(tree, "refuted"),
              (int)member_value(tree, "undecided"));
    size_t figures = (size_t)member_value(tree, "figures_at_estimate");
    if (figures > 0)
        draft_add(&line, word_count(W_CLAIM_FIGURE_ONE, figures, screen->language), figures);
    terminal_paragraph(screen, 0, PLAIN, draft_text(&line));
    draft_free(&line);
    cJSON_ArrayForEach(claim, member(tree, "claims")) {
        number++;
        if (!screen->quiet || !member_is(claim, "outcome", "proved") || member_true(claim, "empty"))
            show_claim(screen, claim, folder, number);
    }
}
