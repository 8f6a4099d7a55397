/* A policy that adapts another: the line below its title, and the chapter of what is changed, before, now and why. */
#include "page.h"

#include "effect.h"
#include "html.h"
#include "member.h"
#include "wording.h"

void page_adapted(const struct page *page, const cJSON *policy)
{
    struct draft line = {0};
    wording_adapted(&line, policy, page->language);
    if (line.length > 0)
        html_put(page->out, "<p class=\"soft\">{}</p>", draft_text(&line));
    draft_free(&line);
}

static const cJSON *base_of(const struct page *page)
{
    return member(member(page->report, "policy"), "based_on");
}

bool page_adapts(const struct page *page)
{
    return member_count(base_of(page), "changes") > 0;
}

static void add_title(struct draft *out, const struct page *page, const cJSON *base)
{
    struct draft title = {0};
    draft_join(&title, "", member_text(base, "title"));
    draft_join(&title, " ", member_text(base, "version"));
    draft_add(out, page_word(page, W_ADAPTED_FROM), draft_text(&title));
    draft_free(&title);
}

/* ---- as a page ---- */

static void put_details(const struct page *page, const struct effect *effect, const cJSON *change)
{
    const cJSON *detail;
    cJSON_ArrayForEach(detail, member(change, "details")) {
        struct draft line = {0};
        effect_detail(&line, effect, detail);
        html_put(page->out, "<div>{}</div>", draft_text(&line));
        draft_free(&line);
    }
}

static void put_change(const struct page *page, const struct effect *effect, const cJSON *change)
{
    struct draft name = {0}, fate = {0};
    effect_name(&name, effect, change);
    effect_fate(&fate, effect, change);
    html_put(page->out, "<tr><th scope=\"row\">{}<br>{}</th><td>{}", draft_text(&name), member_text(change, "label"), draft_text(&fate));
    put_details(page, effect, change);
    html_put(page->out, "</td><td>{}</td></tr>\n", member_text(change, "reason"));
    draft_free(&name);
    draft_free(&fate);
}

void page_adaptation(const struct page *page)
{
    const struct effect effect = {NULL, NULL, page->language};
    const cJSON *base = base_of(page), *change;
    struct draft line = {0};
    if (!page_adapts(page))
        return;
    page_section(page, "adapted", W_ADAPTED_TITLE);
    add_title(&line, page, base);
    html_put(page->out, "<p class=\"soft\">{}</p>\n", draft_text(&line));
    page_table(page, page_word(page, W_ADAPTED_TITLE), member_text(base, "title"));
    html_put(page->out,
             "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>\n",
             page_word(page, W_ADAPTED_THING), page_word(page, W_ADAPTED_BEFORE), page_word(page, W_ADAPTED_WHY));
    draft_free(&line);
    cJSON_ArrayForEach(change, member(base, "changes"))
        put_change(page, &effect, change);
    fputs("</tbody></table></div></section>\n", page->out);
}

/* ---- as Markdown ---- */

static void put_markdown_change(const struct page *page, const struct effect *effect, const cJSON *change)
{
    const cJSON *detail;
    struct draft name = {0}, what = {0}, one = {0};
    effect_name(&name, effect, change);
    effect_fate(&what, effect, change);
    cJSON_ArrayForEach(detail, member(change, "details")) {
        effect_detail(&one, effect, detail);
        draft_join(&what, "; ", draft_text(&one));
        draft_free(&one);
    }
    markdown_put(page->out, "| {} {} | {} | {} |\n", draft_text(&name), member_text(change, "label"), draft_text(&what),
                 member_text(change, "reason"));
    draft_free(&name);
    draft_free(&what);
}

void markdown_adaptation(const struct page *page)
{
    const struct effect effect = {NULL, NULL, page->language};
    const cJSON *base = base_of(page), *change;
    struct draft line = {0};
    if (!page_adapts(page))
        return;
    add_title(&line, page, base);
    markdown_put(page->out, "\n## {}\n\n{}\n\n| {} | {} | {} |\n|---|---|---|\n", page_word(page, W_ADAPTED_TITLE), draft_text(&line),
                 page_word(page, W_ADAPTED_THING), page_word(page, W_ADAPTED_BEFORE), page_word(page, W_ADAPTED_WHY));
    draft_free(&line);
    cJSON_ArrayForEach(change, member(base, "changes"))
        put_markdown_change(page, &effect, change);
}
