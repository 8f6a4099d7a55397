/* What the page of a policy and its Markdown say in the same words: the day of figures, what is better, where figures come from. */
#include "page.h"

#include "draft.h"
#include "figure.h"
#include "member.h"
#include "wording.h"

/* "10 from 2015-01-01" */
static void add_figure(const struct page *page, struct draft *out, const cJSON *figure)
{
    draft_add(out, "%s ", member_text(figure, "text"));
    draft_add(out, page_word(page, W_FROM_DAY), member_text(figure, "from"));
}

void page_figures_then(const struct page *page, struct draft *out, const cJSON *item)
{
    const cJSON *figure, *other;
    if (member_count(item, "figures") == 0)
        return;
    draft_add(out, page_word(page, W_DOC_FIGURES_THEN), member_text(page->report, "as_of"));
    cJSON_ArrayForEach(figure, member(item, "figures")) {
        const char *text = member_text(figure, "text");
        struct draft others = {0}, one = {0};
        draft_add(out, " · %s%s%s", member_label(figure), page_word(page, W_COLON), *text ? text : page_word(page, W_DOC_NO_FIGURE));
        cJSON_ArrayForEach(other, member(figure, "others")) {
            add_figure(page, &one, other);
            draft_join(&others, ", ", draft_text(&one));
            draft_free(&one);
        }
        if (others.length > 0)
            draft_add(out, page_word(page, W_DOC_OTHER_DAYS), draft_text(&others));
        draft_free(&others);
    }
}

void page_measure(const struct page *page, struct draft *out, const cJSON *criterion)
{
    const cJSON *measure = member(criterion, "measure");
    const char *unit = member_text(measure, "unit");
    draft_add(out, "%s%s%s%s", member_text(measure, "text"), *unit ? " [" : "", unit, *unit ? "]" : "");
    draft_join(out, ", ", member_is(criterion, "direction", "less")   ? page_word(page, W_DOC_LESS)
                          : member_is(criterion, "direction", "more") ? page_word(page, W_DOC_MORE)
                                                                      : "");
}

void page_missing(const struct page *page, struct draft *out, const cJSON *criterion)
{
    double own = member_value(criterion, "missing_points");
    if (own != member_value(member(page->report, "score"), "missing_points"))
        draft_add(out, "%s %s", figure_of(own, 2, page->language).text, figure_points(own, page->language));
}

const char *page_line_note(const struct page *page, const cJSON *criterion, const cJSON *line)
{
    return member_is(criterion, "form", "points") && cJSON_IsNull(member(line, "points")) ? page_word(page, W_DOC_HELD)
                                                                                          : member_text(line, "label");
}

const char *page_standing(const struct page *page, const cJSON *item)
{
    return wording_standing(item, page->language);
}

void page_provenance(const struct page *page, struct draft *out, const cJSON *from)
{
    const char *day = member_text(from, "checked_on"), *until = member_text(from, "valid_until");
    struct draft part = {0};
    draft_join(out, ", ", member_text(from, "source"));
    draft_join(out, ", ", member_text(from, "licence"));
    draft_add(&part, page_word(page, W_CHECKED_ON), day);
    draft_join(out, ", ", *day ? draft_text(&part) : "");
    draft_free(&part);
    draft_add(&part, page_word(page, W_VALID_UNTIL), until);
    draft_join(out, ", ", *until ? draft_text(&part) : "");
    draft_free(&part);
    draft_join(out, ", ", page_standing(page, from));
}

/* "(made in [kgCO2e]; years in [year])" */
void page_parameters(struct draft *out, const cJSON *definition)
{
    const cJSON *parameter;
    struct draft list = {0};
    cJSON_ArrayForEach(parameter, member(definition, "parameters"))
        draft_join(&list, "; ", parameter->valuestring);
    if (list.length > 0)
        draft_add(out, "(%s)", draft_text(&list));
    draft_free(&list);
}
