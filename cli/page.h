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
/* A bar to the left or the right of zero; least < most, and zero lies between them. */
void chart_change(const struct page *page, const char *label, double change, double least, double most);

/* Lists with their carbon and price (page_list.c); each criterion with its derivation (page_criterion.c). */
void page_lists(const struct page *page);
void page_breakdowns(const struct page *page);
void page_criteria(const struct page *page);
void page_used(const struct page *page);
/* Gates that do not pass first, of the report or of a policy that it uses; then remarks (page.c). */
void page_gates(const struct page *page, const struct cJSON *policy);

/* "12.3 (10 to 14)" of a member, with its bounds where they differ. */
void page_points(const struct page *page, const struct cJSON *item, const char *name);
const char *page_word(const struct page *page, enum word word);

/* What every page has (page_frame.c): its head up to the title, a section with its heading, a table that scrolls by itself. */
void page_open(const struct page *page, const char *title, const char *beside, const char *skip);
/* page_adapted.c: a policy that adapts another. The line below its title, on its own page and in reports; the chapter of its changes. */
void page_adapted(const struct page *page, const struct cJSON *policy);
bool page_adapts(const struct page *page);
void page_adaptation(const struct page *page);
void markdown_adaptation(const struct page *page);
void page_section(const struct page *page, const char *id, enum word title);
void page_table(const struct page *page, const char *label, const char *name);     /* together no other table has them */

/* A policy as a page (page_policy.c; `report` is then the tree of eco_describe()), with its figures (page_figure.c), and as
 * Markdown (markdown_policy.c). `changes` is the tree of eco_diff() since another version, or NULL. */
void page_policy(const struct page *page, const struct cJSON *changes);
void page_figures(const struct page *page);
void page_rule(const struct page *page, const struct cJSON *item);
/* What both forms of a policy say alike: the type of an answer, and words with their meaning. */
const char *page_type(const struct page *page, const struct cJSON *input);
/* "(for each row, from 0 to 40 rows)", where a group of questions is a list. */
struct draft;
void page_rows(const struct page *page, struct draft *out, const struct cJSON *group);
/* In the same words too (page_note.c): the day of the figures that a rule names and that change, with the other ones; a measure with
 * its unit and what of it is better; the points of a criterion without an answer, where they are its own; what stands beside a
 * line; where a figure comes from; what a function takes. */
void page_figures_then(const struct page *page, struct draft *out, const struct cJSON *item);
void page_measure(const struct page *page, struct draft *out, const struct cJSON *criterion);
void page_missing(const struct page *page, struct draft *out, const struct cJSON *criterion);
const char *page_line_note(const struct page *page, const struct cJSON *criterion, const struct cJSON *line);
const char *page_standing(const struct page *page, const struct cJSON *item);
void page_provenance(const struct page *page, struct draft *out, const struct cJSON *from);
void page_parameters(struct draft *out, const struct cJSON *definition);
enum { GLOSSARY_WORDS = 6 };
extern const enum word page_glossary[GLOSSARY_WORDS][2];
void markdown_policy(const struct page *page, const struct cJSON *changes);
/* Bars of weight, and the points over the measure of a criterion (page_chart.c). */
void chart_weight(const struct page *page, const char *label, double share, double most);
void chart_points(const struct page *page, const struct cJSON *criterion);
void chart_curve(const struct page *page, const struct cJSON *definition);

/* The report as Markdown, for a merge request (markdown.c). */
void markdown_write(const struct page *page);

#endif
