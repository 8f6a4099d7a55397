/* The report as one web page that needs nothing else: no network, no script. */
#ifndef ECO_CLI_PAGE_H
#define ECO_CLI_PAGE_H

#include "words.h"

struct cJSON;

struct page {
    FILE *out;
    enum eco_language language;
    const struct cJSON *report;
    const eco_policy *policy;           /* for the derivations */
    eco_project *project;
};

void page_write(const struct page *page);

/* Its style sheet, in lines, NULL at the end (page_style.c). */
extern const char *const page_style[];

/* Charts (page_chart.c): SVG with a text alternative. */
void chart_scale(const struct page *page);
void chart_bar(const struct page *page, const char *label, double points, double low, double high);
void chart_balance(const struct page *page);
void chart_stack(const struct page *page, const char *label, const double *parts, size_t count, double most);

/* Lists with their carbon and price (page_list.c); each criterion with its derivation (page_criterion.c). */
void page_lists(const struct page *page);
void page_criteria(const struct page *page);

/* "12.3 (10 to 14)" of a member, with its bounds where they differ. */
void page_points(const struct page *page, const struct cJSON *item, const char *name);
const char *page_word(const struct page *page, enum word word);

/* The report as Markdown, for a merge request (markdown.c). */
void markdown_write(const struct page *page);

#endif
