/* What a policy asks and what it counts with: questions, definitions, values, tables, settings, and the words of the page. */
#include "page.h"

#include "draft.h"
#include "figure.h"
#include "html.h"
#include "member.h"

enum { ROWS_SHOWN = 500 };

/* ---- questions ---- */

const char *page_type(const struct page *page, const cJSON *input)
{
    static const struct {
        const char *type;
        enum word word;
    } types[] = {{"count", W_TYPE_COUNT}, {"number", W_TYPE_NUMBER}, {"yes_no", W_TYPE_YES_NO}, {"choice", W_TYPE_CHOICE},
                 {"key", W_TYPE_KEY}, {"date", W_TYPE_DATE}, {"text", W_TYPE_TEXT}};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (member_is(input, "type", types[i].type))
            return page_word(page, types[i].word);
    return "";
}

static void put_type(const struct page *page, const cJSON *input)
{
    const cJSON *choice;
    const char *range = member_text(input, "range"), *unit = member_text(input, "unit"), *table = member_text(input, "table");
    html_put(page->out, "{}", page_type(page, input));
    if (*table)
        html_put(page->out, " <a href=\"#table-{}\">{}</a>", table, table);
    if (*range || *unit)
        html_put(page->out, ", {}", *range ? range : unit);
    if (member_count(input, "choices") > 0)
        fputs("<ul>", page->out);
    cJSON_ArrayForEach(choice, member(input, "choices"))
        html_put(page->out, "<li>{}</li>", member_label(choice));
    if (member_count(input, "choices") > 0)
        fputs("</ul>", page->out);
    if (member_true(input, "may_be_na"))
        html_put(page->out, "{}{}", member_count(input, "choices") > 0 ? "" : ", ", page_word(page, W_DOC_MAY_BE_NA));
}

static void put_input(const struct page *page, const cJSON *input)
{
    const char *asked = member_text(input, "asked_when"), *value = member_text(input, "default"),
               *why = member_text(input, "default_because");
    html_put(page->out, "<tr><th scope=\"row\" id=\"input-{}\">{} <code class=\"plain soft\">{}</code></th><td>",
             member_text(input, "name"), member_label(input), member_text(input, "name"));
    put_type(page, input);
    html_put(page->out, "</td><td>{}</td><td>{}{}{}</td></tr>\n",
             *asked                           ? asked
             : member_true(input, "required") ? page_word(page, W_DOC_ALWAYS)
                                              : page_word(page, W_DOC_OPTIONAL),
             value, *why ? " – " : "", why);
}

void page_rows(const struct page *page, struct draft *out, const cJSON *group)
{
    const cJSON *rows = member(group, "rows");
    double least = member_value(rows, "least"), most = member_value(rows, "most");
    if (cJSON_IsObject(rows) && least == most)
        draft_add(out, page_word(page, W_DOC_ROWS_EXACT), most);
    else if (cJSON_IsObject(rows))
        draft_add(out, page_word(page, W_DOC_ROWS_RANGE), least, most);
    else if (member_is(group, "kind", "list"))
        draft_add(out, "%s", page_word(page, W_DOC_ROWS));
}

static void put_group(const struct page *page, const cJSON *group)
{
    const cJSON *input;
    const char *label = *member_text(group, "label") ? member_text(group, "label") : page_word(page, W_DOC_GENERAL);
    struct draft rows = {0};
    page_rows(page, &rows, group);
    html_put(page->out, "<h3>{} <span class=\"soft plain\">{}</span></h3>", label, draft_text(&rows));
    draft_free(&rows);
    if (member_count(group, "inputs") == 0)
        return;
    page_table(page, label, member_text(group, "name"));
    html_put(
        page->out,
        "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>\n",
        page_word(page, W_DOC_QUESTION), page_word(page, W_DOC_ANSWER), page_word(page, W_DOC_ASKED),
        page_word(page, W_DOC_DEFAULT));
    cJSON_ArrayForEach(input, member(group, "inputs"))
        put_input(page, input);
    fputs("</tbody></table></div>\n", page->out);
}

static void put_inputs(const struct page *page)
{
    const cJSON *group;
    if (member_count(page->report, "inputs") == 0)
        return;
    page_section(page, "inputs", W_DOC_INPUTS);
    html_put(page->out, "<p class=\"soft\">{}</p>", page_word(page, W_DOC_INPUTS_NOTE));
    cJSON_ArrayForEach(group, member(page->report, "inputs"))
        put_group(page, group);
    fputs("</section>\n", page->out);
}

/* ---- definitions ---- */

static void put_definition(const struct page *page, const cJSON *definition)
{
    const cJSON *line;
    const char *unit = member_text(definition, "unit"), *name = member_text(definition, "name");
    struct draft parameters = {0};
    page_parameters(&parameters, definition);
    html_put(page->out, "<h3 id=\"{}-{}\">{} <code class=\"plain soft\">{}{}{}{}{}</code></h3>",
             member_text(definition, "kind"), name, member_label(definition), name, draft_text(&parameters),
             *unit ? " [" : "", unit, *unit ? "]" : "");
    draft_free(&parameters);
    if (member_count(definition, "lines") > 0)
        fputs("<ul class=\"legend\">", page->out);
    cJSON_ArrayForEach(line, member(definition, "lines"))
        html_put(page->out, "<li>{}</li>", line->valuestring);
    if (member_count(definition, "lines") > 0)
        fputs("</ul>", page->out);
    chart_curve(page, definition);
    page_rule(page, definition);
}

static void put_definitions(const struct page *page)
{
    const cJSON *definition;
    if (member_count(page->report, "definitions") == 0)
        return;
    page_section(page, "definitions", W_DOC_DEFINITIONS);
    cJSON_ArrayForEach(definition, member(page->report, "definitions"))
        put_definition(page, definition);
    fputs("</section>\n", page->out);
}

/* ---- sources ---- */

static void put_provenance(const struct page *page, const cJSON *from)
{
    struct draft line = {0};
    page_provenance(page, &line, from);
    html_put(page->out, "{}", draft_text(&line));
    draft_free(&line);
}

/* ---- values ---- */

static void put_entry(const struct page *page, const cJSON *entry)
{
    const char *from = member_text(entry, "from"), *width = member_text(entry, "plus_minus");
    struct draft day = {0};
    draft_add(&day, page_word(page, W_FROM_DAY), from);
    html_put(page->out, "<div>{}{}{} <span class=\"soft\">{}</span></div>", member_text(entry, "text"), *width ? " ± " : "",
             width, *from ? draft_text(&day) : "");
    draft_free(&day);
}

static void put_values(const struct page *page)
{
    const cJSON *value, *entry;
    if (member_count(page->report, "values") == 0)
        return;
    page_section(page, "values", W_DOC_VALUES);
    page_table(page, page_word(page, W_DOC_VALUES), "");
    html_put(page->out,
             "<thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>\n",
             page_word(page, W_DOC_NAME), page_word(page, W_DOC_FIGURE), page_word(page, W_SOURCES));
    cJSON_ArrayForEach(value, member(page->report, "values")) {
        html_put(page->out, "<tr><th scope=\"row\" id=\"value-{}\">{} <code class=\"plain soft\">{}</code></th><td>",
                 member_text(value, "name"), member_label(value), member_text(value, "name"));
        cJSON_ArrayForEach(entry, member(value, "entries"))
            put_entry(page, entry);
        fputs("</td><td>", page->out);
        put_provenance(page, member(value, "provenance"));
        fputs("</td></tr>\n", page->out);
    }
    fputs("</tbody></table></div></section>\n", page->out);
}

/* ---- tables ---- */

static void put_table_head(const struct page *page, const cJSON *table)
{
    const cJSON *column;
    html_put(page->out, "<thead><tr><th scope=\"col\">{}</th>", member_text(table, "key"));
    cJSON_ArrayForEach(column, member(table, "columns"))
        html_put(page->out, "<th scope=\"col\" class=\"{}\">{}{}{}{}</th>", member_true(column, "number") ? "n" : "t",
                 member_text(column, "name"), *member_text(column, "unit") ? " [" : "", member_text(column, "unit"),
                 *member_text(column, "unit") ? "]" : "");
    html_put(page->out, "<th scope=\"col\" class=\"from\">{}</th></tr></thead><tbody>\n", page_word(page, W_SOURCES));
}

static void put_row(const struct page *page, const cJSON *table, const cJSON *row)
{
    const cJSON *cell, *column = member(table, "columns") ? member(table, "columns")->child : NULL;
    html_put(page->out, "<tr><th scope=\"row\">{}</th>", member_text(row, "key"));
    cJSON_ArrayForEach(cell, member(row, "cells")) {
        const char *width = member_text(cell, "plus_minus");
        html_put(page->out, "<td class=\"{}\">{}{}{}</td>", member_true(column, "number") ? "n" : "t",
                 member_text(cell, "text"), *width ? " ± " : "", width);
        column = column ? column->next : NULL;
    }
    fputs("<td class=\"small\">", page->out);
    if (!cJSON_Compare(member(row, "provenance"), member(table, "provenance"), true))
        put_provenance(page, member(row, "provenance"));
    fputs("</td></tr>\n", page->out);
}

static void put_table(const struct page *page, const cJSON *table)
{
    const cJSON *row;
    size_t shown = 0, all = member_count(table, "rows");
    html_put(page->out, "<h3 id=\"table-{}\">{} <code class=\"plain soft\">{}</code></h3><p class=\"soft small\">",
             member_text(table, "name"), member_label(table), member_text(table, "name"));
    put_provenance(page, member(table, "provenance"));
    fputs("</p>", page->out);
    page_table(page, member_label(table), member_text(table, "name"));
    put_table_head(page, table);
    cJSON_ArrayForEach(row, member(table, "rows"))
        if (shown++ < ROWS_SHOWN)
            put_row(page, table, row);
    fputs("</tbody></table></div>", page->out);
    if (all > ROWS_SHOWN) {
        struct draft line = {0};
        draft_add(&line, page_word(page, W_MORE_DETAILS), all - ROWS_SHOWN);
        html_put(page->out, "<p class=\"soft\">{}</p>", draft_text(&line));
        draft_free(&line);
    }
}

static void put_tables(const struct page *page)
{
    const cJSON *table;
    if (member_count(page->report, "tables") == 0)
        return;
    page_section(page, "tables", W_DOC_TABLES);
    cJSON_ArrayForEach(table, member(page->report, "tables"))
        put_table(page, table);
    fputs("</section>\n", page->out);
}

/* ---- settings and words ---- */

static void put_settings(const struct page *page)
{
    const cJSON *setting;
    if (member_count(page->report, "settings") == 0)
        return;
    page_section(page, "settings", W_SETTINGS);
    fputs("<ul>", page->out);
    cJSON_ArrayForEach(setting, member(page->report, "settings"))
        html_put(page->out, "<li id=\"setting-{}\">{}{}<b>{}</b></li>", member_text(setting, "name"), member_label(setting),
                 page_word(page, W_COLON), member_text(setting, "text"));
    fputs("</ul></section>\n", page->out);
}

const enum word page_glossary[GLOSSARY_WORDS][2] = {
    {W_UNKNOWN, W_MEANS_UNKNOWN},          {W_NOT_APPLICABLE, W_MEANS_NOT_APPLICABLE},   {W_DOC_DEFAULT, W_MEANS_DEFAULT},
    {W_MISSING, W_MEANS_MISSING},          {W_COMPLETENESS_WORD, W_MEANS_COMPLETENESS},  {W_DOC_WIDTH, W_MEANS_WIDTH},
};

static void put_glossary(const struct page *page)
{
    const cJSON *unit;
    page_section(page, "glossary", W_GLOSSARY);
    fputs("<dl>", page->out);
    for (size_t i = 0; i < GLOSSARY_WORDS; i++)
        html_put(page->out, "<dt><b>{}</b></dt><dd>{}</dd>\n", page_word(page, page_glossary[i][0]),
                 page_word(page, page_glossary[i][1]));
    fputs("</dl>", page->out);
    if (member_count(page->report, "units") > 0)
        html_put(page->out, "<h3>{}</h3><dl class=\"units\">", page_word(page, W_DOC_UNITS));
    cJSON_ArrayForEach(unit, member(page->report, "units"))
        html_put(page->out, "<dt><code>{}</code></dt><dd>{}</dd>\n", member_text(unit, "name"), member_text(unit, "meaning"));
    fputs(member_count(page->report, "units") > 0 ? "</dl></section>\n" : "</section>\n", page->out);
}

void page_figures(const struct page *page)
{
    put_inputs(page);
    put_definitions(page);
    put_values(page);
    put_tables(page);
    put_settings(page);
    put_glossary(page);
}
