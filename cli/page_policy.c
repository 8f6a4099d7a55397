/* A policy as one page: for those who are judged by it, and for those who vote on it. */
#include "page.h"

#include "effect.h"
#include "figure.h"
#include "html.h"
#include "member.h"
#include "wording.h"

/* ---- head and contents ---- */

static void put_head(const struct page *page)
{
    const cJSON *policy = member(page->report, "policy"), *text;
    const char *from = member_text(policy, "valid_from"), *until = member_text(policy, "valid_until");
    struct draft line = {0};
    page_open(page, member_text(policy, "title"), page_word(page, W_DOC_TITLE), page_word(page, W_DOC_SKIP));
    draft_add(&line, page_word(page, W_VERSION), member_text(policy, "version"));
    if (*from) {
        draft_add(&line, " · ");
        draft_add(&line, page_word(page, W_VALID_FROM), from);
    }
    if (*until) {
        draft_add(&line, " · ");
        draft_add(&line, page_word(page, W_VALID_UNTIL), until);
    }
    html_put(page->out, "<p class=\"soft\">{}</p>", draft_text(&line));
    draft_free(&line);
    page_adapted(page, policy);
    cJSON_ArrayForEach(text, member(policy, "references"))
        html_put(page->out, "<p class=\"soft\">{} {}</p>", page_word(page, W_BASED_ON), text->valuestring);
    cJSON_ArrayForEach(text, member(policy, "used")) {
        wording_used(&line, text, page->language);
        wording_asked_when(&line, text, page->language);
        html_put(page->out, "<p class=\"soft\">{}{}{} – {}</p>", page_word(page, W_USED_WORD), page_word(page, W_COLON), draft_text(&line),
                 member_text(text, "file"));
        draft_free(&line);
    }
    fputs("</header>\n", page->out);
}

static void put_link(const struct page *page, const char *id, enum word title, bool there)
{
    if (there)
        html_put(page->out, "<li><a href=\"#{}\">{}</a></li>", id, page_word(page, title));
}

static bool has(const struct page *page, const char *name)
{
    return member_count(page->report, name) > 0;
}

static void put_contents(const struct page *page, const cJSON *changes)
{
    html_put(page->out, "<nav aria-label=\"{}\"><ul>", page_word(page, W_CONTENTS));
    put_link(page, "changes", W_CHANGES, changes != NULL);
    put_link(page, "adapted", W_ADAPTED_TITLE, page_adapts(page));
    put_link(page, "score", W_DOC_SCORE, has(page, "criteria"));
    put_link(page, "criteria", W_CRITERIA, has(page, "criteria"));
    put_link(page, "gates", W_GATES, has(page, "gates"));
    put_link(page, "remarks", W_REMARKS, has(page, "remarks"));
    put_link(page, "claims", W_DOC_CLAIMS, has(page, "claims"));
    put_link(page, "inputs", W_DOC_INPUTS, has(page, "inputs"));
    put_link(page, "definitions", W_DOC_DEFINITIONS, has(page, "definitions"));
    put_link(page, "values", W_DOC_VALUES, has(page, "values"));
    put_link(page, "tables", W_DOC_TABLES, has(page, "tables"));
    put_link(page, "settings", W_SETTINGS, has(page, "settings"));
    put_link(page, "glossary", W_GLOSSARY, true);
    fputs("</ul></nav>\n<main id=\"main\">\n", page->out);
}

/* ---- what changed ---- */

static void put_change(const struct page *page, const struct effect *effect, const cJSON *change)
{
    struct draft name = {0}, fate = {0};
    const cJSON *detail;
    effect_name(&name, effect, change);
    effect_fate(&fate, effect, change);
    html_put(page->out, "<li><b>{}</b> {} {}{}{}", draft_text(&name), member_text(change, "label"), fate.length ? "(" : "",
             draft_text(&fate), fate.length ? ")" : "");
    if (member_count(change, "details") > 0)
        fputs("<ul class=\"small\">", page->out);
    cJSON_ArrayForEach(detail, member(change, "details")) {
        struct draft line = {0};
        effect_detail(&line, effect, detail);
        html_put(page->out, "<li>{}</li>", draft_text(&line));
        draft_free(&line);
    }
    if (*member_text(change, "reason"))
        html_put(page->out, "<li>{}{}{}</li>", page_word(page, W_REASON_WORD), page_word(page, W_COLON), member_text(change, "reason"));
    fputs(member_count(change, "details") > 0 ? "</ul></li>\n" : "</li>\n", page->out);
    draft_free(&name);
    draft_free(&fate);
}

static void put_claim_changes(const struct page *page, const struct effect *effect)
{
    const cJSON *claim;
    struct draft line = {0}, name = {0};
    if (!effect_claims(&line, effect))
        return;
    html_put(page->out, "<p>{}</p>\n<ul>\n", draft_text(&line));
    draft_free(&line);
    cJSON_ArrayForEach(claim, member(member(effect->rules, "claims"), "changes")) {
        effect_claim(&name, effect, claim);
        effect_claim_rule(&line, claim);
        html_put(page->out, "<li><b>{}</b><ul class=\"small\"><li>{}</li></ul></li>\n", draft_text(&name), draft_text(&line));
        draft_free(&name);
        draft_free(&line);
    }
    fputs("</ul>\n", page->out);
}

static void put_changes(const struct page *page, const cJSON *changes)
{
    struct effect effect = {changes, NULL, page->language};
    const cJSON *old = member(changes, "old"), *change;
    struct draft line = {0};
    page_section(page, "changes", W_CHANGES);
    draft_add(&line, page_word(page, W_CHANGES_SINCE), member_text(old, "title"), member_text(old, "version"));
    html_put(page->out, "<p class=\"soft\">{}</p>", draft_text(&line));
    draft_free(&line);
    effect_verdict(&line, &effect);
    html_put(page->out, "<p>{}</p>\n", draft_text(&line));
    draft_free(&line);
    if (member_count(changes, "changes") > 0)
        fputs("<ul>\n", page->out);
    cJSON_ArrayForEach(change, member(changes, "changes"))
        put_change(page, &effect, change);
    fputs(member_count(changes, "changes") > 0 ? "</ul>\n" : "", page->out);
    put_claim_changes(page, &effect);
    fputs("</section>\n", page->out);
}

/* ---- how the score is made ---- */

static void put_limits(const struct page *page)
{
    const cJSON *score = member(page->report, "score"), *limit;
    struct draft line = {0};
    cJSON_ArrayForEach(limit, member(score, "limits")) {
        double points;
        bool held = member_number(limit, "points", &points);
        draft_add(&line, page_word(page, held ? W_DOC_LIMIT : W_DOC_WITHHELD), member_text(limit, "when"));
        if (held)
            draft_add(&line, " %s", figure_of(points, 2, page->language).text);
        html_put(page->out, "<li>{}{}{}</li>", draft_text(&line), *member_text(limit, "because") ? " – " : "",
                 member_text(limit, "because"));
        draft_free(&line);
    }
}

static void put_grades(const struct page *page)
{
    const cJSON *step;
    if (!has(page, "grades"))
        return;
    html_put(
        page->out,
        "<table><caption>{}</caption><thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"n\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
        page_word(page, W_DOC_GRADES), page_word(page, W_GRADE_WORD), page_word(page, W_ROW_SCORE),
        page_word(page, W_MEANING));
    cJSON_ArrayForEach(step, member(page->report, "grades"))
        html_put(page->out, "<tr><th scope=\"row\">{}</th><td class=\"n\">{} {}</td><td>{}</td></tr>",
                 member_text(step, "grade"), member_true(step, "strict") ? ">" : "≥",
                 figure_of(member_value(step, "from"), 2, page->language).text, member_text(step, "label"));
    fputs("</tbody></table>\n", page->out);
}

static double largest_share(const struct page *page)
{
    double most = 0;
    const cJSON *criterion;
    cJSON_ArrayForEach(criterion, member(page->report, "criteria"))
        most = member_value(criterion, "share") > most ? member_value(criterion, "share") : most;
    return most;
}

static void put_weight_row(const struct page *page, const cJSON *item, const char *kind, double most)
{
    html_put(page->out, "<div class=\"theme\"><span><a href=\"#{}-{}\">{}</a></span>", kind, member_text(item, "name"),
             member_label(item));
    chart_weight(page, member_label(item), member_value(item, "share"), most);
    html_put(page->out, "<span>{}&nbsp;%</span></div>\n", figure_of(member_value(item, "share"), 1, page->language).text);
}

static void put_weights_of(const struct page *page, const char *theme, double most)
{
    const cJSON *criterion;
    cJSON_ArrayForEach(criterion, member(page->report, "criteria"))
        if (member_is(criterion, "theme", theme))
            put_weight_row(page, criterion, "criterion", most);
}

static void put_weights(const struct page *page)
{
    const cJSON *theme;
    double most = largest_share(page);
    html_put(page->out, "<h3>{}</h3>\n<p class=\"soft small\">{}</p>\n", page_word(page, W_DOC_WEIGHTS),
             page_word(page, W_DOC_WEIGHTS_NOTE));
    cJSON_ArrayForEach(theme, member(page->report, "themes"))
        put_weight_row(page, theme, "theme", 100);
    cJSON_ArrayForEach(theme, member(page->report, "themes")) {
        html_put(page->out, "<h4>{}</h4>\n", member_label(theme));
        put_weights_of(page, member_text(theme, "name"), most);
    }
    put_weights_of(page, "", most);
}

static void put_score(const struct page *page)
{
    const cJSON *score = member(page->report, "score");
    struct draft missing = {0};
    if (!has(page, "criteria"))
        return;
    page_section(page, "score", W_DOC_SCORE);
    draft_add(&missing, page_word(page, W_DOC_MISSING),
              figure_of(member_value(score, "missing_points"), 2, page->language).text,
              figure_points(member_value(score, "missing_points"), page->language));
    html_put(page->out, "<ul><li>{}</li><li>{}</li><li>{}</li>", page_word(page, W_DOC_POINTS),
             page_word(page, member_is(score, "mean_of", "themes") ? W_DOC_MEAN_THEMES : W_DOC_MEAN_CRITERIA),
             draft_text(&missing));
    draft_free(&missing);
    put_limits(page);
    fputs("</ul>\n", page->out);
    put_grades(page);
    put_weights(page);
    fputs("</section>\n", page->out);
}

/* ---- criteria and gates ---- */

void page_rule(const struct page *page, const cJSON *item)
{
    const char *name = *member_text(item, "name") ? member_text(item, "name") : member_text(item, "title");
    if (*member_text(item, "rule"))
        html_put(
            page->out,
            "<details class=\"plain small\"><summary>{}{}{}</summary><pre lang=\"{}\">{}</pre><p class=\"soft\">{}:{}</p></details>",
            page_word(page, W_DOC_RULE), page_word(page, W_COLON), name,
            member_text(member(page->report, "policy"), "language"), member_text(item, "rule"),
            member_text(member(item, "at"), "file"),
            figure_of(member_value(member(item, "at"), "line"), 0, ECO_ENGLISH).text);
}

static void put_named(const struct page *page, enum word title, const char *text)
{
    if (*text)
        html_put(page->out, "<p><b>{}</b> {}</p>", page_word(page, title), text);
}

static void put_texts(const struct page *page, enum word title, const cJSON *list)
{
    const cJSON *text;
    cJSON_ArrayForEach(text, list)
        put_named(page, title, text->valuestring);
}

static void put_lines(const struct page *page, const cJSON *criterion)
{
    const cJSON *line;
    if (member_count(criterion, "lines") == 0)
        return;
    html_put(page->out, "<table><thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"n\">{}</th></tr></thead><tbody>",
             page_word(page, member_is(criterion, "form", "adds") ? W_DOC_ADDS : W_DOC_CASE), page_word(page, W_COL_POINTS));
    cJSON_ArrayForEach(line, member(criterion, "lines")) {
        double points;
        html_put(page->out, "<tr><th scope=\"row\">{}", member_text(line, "text"));
        if (*page_line_note(page, criterion, line))
            html_put(page->out, " <span class=\"plain soft\">{}</span>", page_line_note(page, criterion, line));
        html_put(page->out, "</th><td class=\"n\">{}</td></tr>",
                 member_number(line, "points", &points) ? figure_of(points, 2, page->language).text : "");
    }
    fputs("</tbody></table>", page->out);
}

static void put_measure(const struct page *page, const cJSON *criterion)
{
    struct draft line = {0};
    page_measure(page, &line, criterion);
    put_named(page, W_DOC_MEASURE, draft_text(&line));
    draft_free(&line);
}

static void put_figures_then(const struct page *page, const cJSON *item)
{
    struct draft line = {0};
    page_figures_then(page, &line, item);
    if (line.length > 0)
        html_put(page->out, "<p class=\"soft small\">{}</p>", draft_text(&line));
    draft_free(&line);
}

static void put_missing(const struct page *page, const cJSON *criterion)
{
    struct draft line = {0};
    page_missing(page, &line, criterion);
    put_named(page, W_DOC_OWN_MISSING, draft_text(&line));
    draft_free(&line);
}

static void put_criterion(const struct page *page, const cJSON *criterion)
{
    html_put(
        page->out,
        "<article class=\"gate\" aria-labelledby=\"criterion-{}\"><h4 id=\"criterion-{}\"><span class=\"soft\">{}</span> {}</h4><p class=\"soft small\">{} {} · {}&nbsp;%{}{}</p>",
        member_text(criterion, "name"), member_text(criterion, "name"), member_text(criterion, "name"),
        member_label(criterion), page_word(page, W_COL_WEIGHT),
        figure_of(member_value(criterion, "weight"), 2, page->language).text,
        figure_of(member_value(criterion, "share"), 1, page->language).text, *page_standing(page, criterion) ? " · " : "",
        page_standing(page, criterion));
    put_named(page, W_DOC_APPLIES, member_text(criterion, "applies_when"));
    put_measure(page, criterion);
    chart_points(page, criterion);
    put_figures_then(page, criterion);
    put_lines(page, criterion);
    put_missing(page, criterion);
    put_named(page, W_DOC_BECAUSE, member_text(criterion, "because"));
    if (*member_text(criterion, "fix"))
        html_put(page->out, "<p class=\"fix\">{}</p>", member_text(criterion, "fix"));
    put_texts(page, W_BASED_ON, member(criterion, "based_on"));
    put_texts(page, W_DOC_SEE, member(criterion, "see"));
    page_rule(page, criterion);
    fputs("</article>\n", page->out);
}

static void put_theme(const struct page *page, const char *theme, const char *title)
{
    const cJSON *criterion;
    bool any = false;
    cJSON_ArrayForEach(criterion, member(page->report, "criteria"))
        any |= member_is(criterion, "theme", theme);
    if (!any)
        return;
    if (*theme)
        html_put(page->out, "<h3 id=\"theme-{}\">{}</h3>\n", theme, title);
    else
        html_put(page->out, "<h3>{}</h3>\n", title);
    cJSON_ArrayForEach(criterion, member(page->report, "criteria"))
        if (member_is(criterion, "theme", theme))
            put_criterion(page, criterion);
}

static void put_criteria(const struct page *page)
{
    const cJSON *theme;
    if (!has(page, "criteria"))
        return;
    page_section(page, "criteria", W_CRITERIA);
    html_put(page->out, "<p class=\"soft\">{}</p>", page_word(page, W_DOC_CRITERIA_NOTE));
    cJSON_ArrayForEach(theme, member(page->report, "themes"))
        put_theme(page, member_text(theme, "name"), member_label(theme));
    put_theme(page, "", page_word(page, W_NO_THEME));
    fputs("</section>\n", page->out);
}

static void put_gate(const struct page *page, const cJSON *gate, const char *kind, enum word when)
{
    html_put(page->out,
             "<article class=\"gate\" aria-labelledby=\"{}-{}\"><h3 id=\"{}-{}\">{}</h3><p class=\"soft small\">{}{}{}</p>",
             kind, member_text(gate, "name"), kind, member_text(gate, "name"), member_label(gate), page_standing(page, gate),
             *page_standing(page, gate) && member_true(gate, "may_be_waived") ? " · " : "",
             member_true(gate, "may_be_waived") ? page_word(page, W_MAY_BE_WAIVED) : "");
    put_named(page, W_DOC_APPLIES, member_text(gate, "applies_when"));
    put_texts(page, when, member(gate, "when"));
    put_figures_then(page, gate);
    put_named(page, W_DOC_BECAUSE, member_text(gate, "because"));
    if (*member_text(gate, "fix"))
        html_put(page->out, "<p class=\"fix\">{}</p>", member_text(gate, "fix"));
    put_texts(page, W_BASED_ON, member(gate, "based_on"));
    put_texts(page, W_DOC_SEE, member(gate, "see"));
    page_rule(page, gate);
    fputs("</article>\n", page->out);
}

static void put_gates(const struct page *page, const char *list, enum word title, const char *kind, enum word when,
                      enum word note)
{
    const cJSON *gate;
    if (!has(page, list))
        return;
    page_section(page, list, title);
    html_put(page->out, "<p class=\"soft\">{}</p>", page_word(page, note));
    cJSON_ArrayForEach(gate, member(page->report, list))
        put_gate(page, gate, kind, when);
    fputs("</section>\n", page->out);
}

static void put_claims(const struct page *page)
{
    const cJSON *claim;
    if (!has(page, "claims"))
        return;
    page_section(page, "claims", W_DOC_CLAIMS);
    html_put(page->out, "<p class=\"soft\">{}</p>\n<dl>", page_word(page, W_DOC_CLAIMS_NOTE));
    cJSON_ArrayForEach(claim, member(page->report, "claims")) {
        html_put(page->out, "<dt><b>{}</b></dt><dd>{}", member_text(claim, "title"), member_text(claim, "text"));
        page_rule(page, claim);
        fputs("</dd>\n", page->out);
    }
    fputs("</dl></section>\n", page->out);
}

void page_policy(const struct page *page, const cJSON *changes)
{
    put_head(page);
    put_contents(page, changes);
    if (changes)
        put_changes(page, changes);
    page_adaptation(page);
    put_score(page);
    put_criteria(page);
    put_gates(page, "gates", W_GATES, "gate", W_DOC_BLOCKS, W_DOC_GATES_NOTE);
    put_gates(page, "remarks", W_REMARKS, "remark", W_DOC_WARNS, W_DOC_REMARKS_NOTE);
    put_claims(page);
    page_figures(page);
    html_put(page->out, "<p class=\"small soft\">{} {}</p></main>\n</body>\n</html>\n", page_word(page, W_RULES_WORD),
             member_text(member(page->report, "policy"), "digest"));
}
