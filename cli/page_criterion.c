/* Each criterion, folded; opened it shows its reason, its fix and its whole derivation. */
#include "page.h"

#include "draft.h"
#include "figure.h"
#include "html.h"
#include "member.h"
#include "shortage.h"
#include "wording.h"
#include "words.h"

#include <string.h>

enum { DEPTH_MOST = 60, CHILDREN_MOST = 25 };

/* ---- the derivation ---- */

static void put_node(const struct page *page, const cJSON *node)
{
    const char *text = member_text(node, "text"), *source = member_text(node, "source"),
               *checked = member_text(node, "checked_on");
    const char *name = member_text(node, "name"), *label = member_text(node, "label");
    const cJSON *at = member(node, "at");
    html_put(page->out, "<b>{}</b> <span class=\"soft\">{}</span>", *label ? label : name,
             *label && strcmp(label, name) != 0 ? name : "");
    if (*text)
        html_put(page->out, " = {}", text);
    if (*member_text(node, "range"))
        html_put(page->out, " <span class=\"soft\">({})</span>", member_text(node, "range"));
    if (member_is(node, "state", "unknown"))
        html_put(page->out, " <span class=\"warn\">{}</span>", word_text(W_UNANSWERED_WORD, page->language));
    else if (member_is(node, "state", "default"))
        html_put(page->out, " <span class=\"soft\">({})</span>", word_text(W_ASSUMED, page->language));
    else if (member_is(node, "state", "computed"))
        html_put(page->out, " <span class=\"soft\">({})</span>", word_text(W_COMPUTED, page->language));
    if (*member_text(node, "formula"))
        html_put(page->out, "<pre>{}</pre>", member_text(node, "formula"));
    if (*source) {
        struct draft line = {0};
        draft_add(&line, word_text(W_SOURCE_WORD, page->language), source);
        if (*checked) {
            draft_add(&line, ", ");
            draft_add(&line, word_text(W_CHECKED_ON, page->language), checked);
        }
        html_put(page->out, "<div class=\"soft small\">{}</div>", draft_text(&line));
        draft_free(&line);
    }
    if (*member_text(node, "pointer"))
        html_put(page->out, " <span class=\"soft small\">{}</span>", member_text(node, "pointer"));
    else if (*member_text(at, "file"))
        html_put(page->out, "<div class=\"soft small\">{}:{}</div>", member_text(at, "file"),
                 figure_of(member_value(at, "line"), 0, ECO_ENGLISH).text);
}

static void put_tree(const struct page *page, const cJSON *node, int depth)
{
    const cJSON *child;
    int shown = 0;
    put_node(page, node);
    if (member_count(node, "children") == 0 || depth == DEPTH_MOST)
        return;
    fputs("\n<ul class=\"tree\">", page->out);
    cJSON_ArrayForEach(child, member(node, "children")) {
        if (shown++ == CHILDREN_MOST) {
            html_put(page->out, "<li>{}</li>", word_text(W_ROWS_CUT, page->language));
            break;
        }
        fputs("<li>", page->out);
        put_tree(page, child, depth + 1);
        fputs("</li>\n", page->out);
    }
    fputs("</ul>", page->out);
}

static void put_derivation(const struct page *page, const char *name)
{
    eco_result *tree = eco_explain(page->policy, page->project, name, page->language);
    if (!tree)
        shortage_note();
    if (!tree || *member_text(eco_result_tree(tree), "error")) {
        eco_result_free(tree);
        return;
    }
    html_put(page->out, "<details class=\"plain\"><summary>{}</summary><div class=\"inside\">",
             word_text(W_DERIVATION, page->language));
    put_tree(page, eco_result_tree(tree), 0);
    fputs("</div></details>", page->out);
    eco_result_free(tree);
}

/* ---- one criterion ---- */

static void put_measure(const struct page *page, const cJSON *criterion)
{
    const cJSON *measure = member(criterion, "measure");
    const char *range = member_text(measure, "range"), *band = member_text(criterion, "band"),
               *label = member_text(criterion, "band_label");
    if (*member_text(measure, "text"))
        html_put(page->out, "<p>{} ", member_text(measure, "text"));
    else
        fputs("<p>", page->out);
    if (*range)
        html_put(page->out, "<span class=\"soft\">({})</span> ", range);
    if (*band && !*label)
        html_put(page->out, "{}{} ", *member_text(measure, "text") ? "· " : "", band);
    html_put(page->out, "<i>{}</i></p>", label);
}

static void put_texts(const struct page *page, const cJSON *criterion)
{
    const cJSON *text;
    if (member_is(criterion, "state", "missing")) {
        html_put(page->out, "<p class=\"warn\">{}", word_text(W_UNANSWERED_WORD, page->language));
        cJSON_ArrayForEach(text, member(criterion, "needs"))
            html_put(page->out, "{} {}", text->prev && text != member(criterion, "needs")->child ? "," : " :",
                     text->valuestring);
        fputs("</p>", page->out);
    }
    if (*member_text(criterion, "reason"))
        html_put(page->out, "<p>{}</p>", member_text(criterion, "reason"));
    if (*member_text(criterion, "fix"))
        html_put(page->out, "<p class=\"fix\">{}</p>", member_text(criterion, "fix"));
    cJSON_ArrayForEach(text, member(criterion, "see"))
        html_put(page->out, "<p class=\"soft small\">{}</p>", text->valuestring);
}

static void put_criterion(const struct page *page, const cJSON *criterion)
{
    struct figure weight = figure_of(member_value(criterion, "weight"), 2, page->language);
    double points, low = 0, high = 0;
    bool scored = member_number(criterion, "points", &points);
    html_put(page->out, "<details><summary><span class=\"name\">{}</span><span>{}</span><span>",
             member_text(criterion, "name"), member_label(criterion));
    if (scored && member_number(criterion, "low", &low) && member_number(criterion, "high", &high))
        chart_bar(page, member_label(criterion), points, low, high);
    fputs("</span><span class=\"n\">", page->out);
    if (scored)
        page_points(page, criterion, "points");
    else
        html_put(page->out, "{}", word_text(W_NOT_APPLICABLE, page->language));
    html_put(page->out, "</span></summary><div class=\"inside\"><p class=\"soft small\">{} {}{}{}</p>",
             word_text(W_COL_WEIGHT, page->language), weight.text, member_true(criterion, "assumed") ? " · " : "",
             member_true(criterion, "assumed") ? word_text(W_NOTE_ASSUMED, page->language) : "");
    put_measure(page, criterion);
    put_texts(page, criterion);
    put_derivation(page, *member_text(criterion, "path") ? member_text(criterion, "path") : member_text(criterion, "name"));
    fputs("</div></details>\n", page->out);
}

static void put_theme(const struct page *page, const cJSON *policy, const char *theme, const char *title)
{
    const cJSON *criterion;
    bool any = false;
    cJSON_ArrayForEach(criterion, member(policy, "criteria"))
        any |= member_is(criterion, "theme", theme);
    if (!any)
        return;
    html_put(page->out, "<h3>{}</h3>\n", title);
    cJSON_ArrayForEach(criterion, member(policy, "criteria"))
        if (member_is(criterion, "theme", theme))
            put_criterion(page, criterion);
}

static void put_criteria(const struct page *page, const cJSON *policy)
{
    const cJSON *theme;
    cJSON_ArrayForEach(theme, member(policy, "themes"))
        put_theme(page, policy, member_text(theme, "name"), member_label(theme));
    put_theme(page, policy, "", word_text(W_NO_THEME, page->language));
}

/* A policy that is used: its score where everybody looks, its criteria folded. */
static void put_used(const struct page *page, const cJSON *used)
{
    struct draft title = {0}, line = {0};
    wording_used(&title, used, page->language);
    html_put(page->out, "<details><summary><span class=\"name\">{}</span><span>{}</span><span></span><span class=\"n\">", draft_text(&title),
             member_text(member(used, "grade"), "estimate"));
    page_points(page, member(used, "score"), "estimate");
    fputs("</span></summary><div class=\"inside\">\n", page->out);
    wording_completeness(&line, used, page->language);
    html_put(page->out, "<p class=\"soft\">{}</p>\n", draft_text(&line));
    if (!member_true(used, "valid"))
        html_put(page->out, "<p class=\"warn\">{}</p>\n", word_text(W_USED_NOT_VALID, page->language));
    page_gates(page, used);
    put_criteria(page, used);
    fputs("</div></details>\n", page->out);
    draft_free(&line);
    draft_free(&title);
}

static bool put_not_asked(const struct page *page, const cJSON *used)
{
    struct draft line = {0};
    bool is_out = wording_not_asked(&line, used, page->language);
    if (is_out)
        html_put(page->out, "<p class=\"soft\">{}</p>\n", draft_text(&line));
    draft_free(&line);
    return is_out;
}

void page_used(const struct page *page)
{
    const cJSON *used;
    if (member_count(page->report, "used") == 0)
        return;
    page_section(page, "used", W_USED);
    cJSON_ArrayForEach(used, member(page->report, "used"))
        if (!put_not_asked(page, used))
            put_used(page, used);
    fputs("</section>\n", page->out);
}

void page_criteria(const struct page *page)
{
    html_put(page->out, "<section aria-labelledby=\"criteria\"><h2 id=\"criteria\">{}</h2>\n<p class=\"soft\">{}</p>\n",
             word_text(W_CRITERIA, page->language), word_text(W_CRITERIA_FOLDED, page->language));
    put_criteria(page, page->report);
    fputs("</section>\n", page->out);
}
