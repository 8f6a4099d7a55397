/* Charts. Positions are percentages and text has its own size, so that a chart fits a phone without its words shrinking. */
#include "page.h"

#include <math.h>

#include "draft.h"
#include "figure.h"
#include "html.h"
#include "member.h"
#include "words.h"

static const char *figure(const struct page *page, double value, struct figure *figure)
{
    *figure = figure_of(value, 1, page->language);
    return figure->text;
}

/* From green for the best to red for the worst; black is readable on all of them. */
static int hue_of(int step, int steps)
{
    return steps > 1 ? 130 - 130 * step / (steps - 1) : 130;
}

static double from_of(const cJSON *step)
{
    double from = member_value(step, "from");
    return from < 0 ? 0 : from > 100 ? 100 : from;
}

static void scale_words(const struct page *page, struct draft *words)
{
    const cJSON *score = member(page->report, "score"), *chances = member(page->report, "chances");
    struct figure a, b, c;
    double estimate, low, high;
    if (!member_number(score, "estimate", &estimate)) {
        draft_add(words, "%s", page_word(page, W_SCORE_UNKNOWN));
        return;
    }
    draft_add(words, page_word(page, W_SCALE_WORDS), figure(page, estimate, &a));
    if (member_number(score, "low", &low) && member_number(score, "high", &high) && low < high)
        draft_add(words, page_word(page, W_SCALE_BOUNDS), figure(page, low, &b), figure(page, high, &c));
    if (member_number(chances, "low", &low) && member_number(chances, "high", &high))
        draft_add(words, page_word(page, W_SCALE_LIKELY), figure(page, low, &b), figure(page, high, &c));
}

static void grade_segments(const struct page *page)
{
    const cJSON *scale = member(page->report, "scale"), *step;
    int steps = cJSON_GetArraySize(scale), i = 0;
    double above = 100;
    cJSON_ArrayForEach(step, scale) {
        double from = from_of(step);
        struct figure number;
        fprintf(
            page->out,
            "<rect x=\"%.4g%%\" y=\"34\" width=\"%.4g%%\" height=\"26\" style=\"fill:hsl(%d 45%% 74%%)\" stroke=\"#fff\"/>",
            from, above - from, hue_of(i++, steps));
        fprintf(page->out, "<text class=\"on\" x=\"%.4g%%\" y=\"52\" text-anchor=\"middle\">", (from + above) / 2);
        html_put(page->out, "{}</text>", member_text(step, "grade"));
        if (from > 0) {
            fprintf(page->out, "<text x=\"%.4g%%\" y=\"76\" text-anchor=\"middle\">", from);
            html_put(page->out, "{}</text>", figure(page, from, &number));
        }
        above = from;
    }
    if (steps == 0)
        fputs("<rect class=\"track\" x=\"0\" y=\"34\" width=\"100%\" height=\"26\"/>", page->out);
    fputs("<text x=\"0\" y=\"76\">0</text><text x=\"100%\" y=\"76\" text-anchor=\"end\">100</text>", page->out);
}

static void line(const struct page *page, const char *class, double from, double to, int y)
{
    fprintf(page->out, "<line class=\"%s\" x1=\"%.5g%%\" x2=\"%.5g%%\" y1=\"%d\" y2=\"%d\"/>", class, from, to, y, y);
}

static void cap(const struct page *page, double at, int from, int to)
{
    fprintf(page->out, "<line class=\"bound\" x1=\"%.5g%%\" x2=\"%.5g%%\" y1=\"%d\" y2=\"%d\"/>", at, at, from, to);
}

void chart_scale(const struct page *page)
{
    const cJSON *score = member(page->report, "score"), *chances = member(page->report, "chances");
    struct draft words = {0};
    double estimate, low, high;
    scale_words(page, &words);
    html_put(page->out,
             "<figure style=\"margin:1rem .25rem\"><svg role=\"img\" aria-label=\"{}\" width=\"100%\" height=\"84\">",
             draft_text(&words));
    grade_segments(page);
    if (member_number(score, "low", &low) && member_number(score, "high", &high) && low < high) {
        line(page, "bound", low, high, 17);
        cap(page, low, 9, 34);
        cap(page, high, 9, 34);
    }
    if (member_number(chances, "low", &low) && member_number(chances, "high", &high))
        line(page, "likely", low, high, 17);
    if (member_number(score, "estimate", &estimate)) {
        cap(page, estimate, 17, 34);
        fprintf(page->out, "<circle class=\"dot\" cx=\"%.5g%%\" cy=\"17\" r=\"7\"/>", estimate);
    }
    html_put(page->out, "</svg><figcaption class=\"small soft\">{}</figcaption></figure>\n", draft_text(&words));
    draft_free(&words);
}

void chart_bar(const struct page *page, const char *label, double points, double low, double high)
{
    struct figure a, b, c;
    html_put(page->out, "<svg role=\"img\" aria-label=\"{}: {} ({} – {})\" width=\"100%\" height=\"18\">", label,
             figure(page, points, &a), figure(page, low, &b), figure(page, high, &c));
    fputs("<rect class=\"track\" x=\"0\" y=\"2\" width=\"100%\" height=\"14\" rx=\"3\"/>", page->out);
    fprintf(page->out, "<rect class=\"fill\" x=\"0\" y=\"2\" width=\"%.5g%%\" height=\"14\" rx=\"3\"/>", points);
    if (low < high) {
        line(page, "bound", low, high, 9);
        cap(page, low, 4, 14);
        cap(page, high, 4, 14);
    }
    fputs("</svg>", page->out);
}

/* ---- value against impact ---- */

struct side {
    double points, low, high, weight;
};

/* The weighted mean of the themes on one side. */
static struct side side_of(const struct page *page, const char *name)
{
    struct side side = {0};
    const cJSON *theme;
    double points, low, high;
    cJSON_ArrayForEach(theme, member(page->report, "themes")) {
        if (!member_is(theme, "side", name) || !member_number(theme, "points", &points) ||
            !member_number(theme, "low", &low) || !member_number(theme, "high", &high))
            continue;
        double weight = member_theme_weight(page->report, theme);
        side.points += weight * points;
        side.low += weight * low;
        side.high += weight * high;
        side.weight += weight;
    }
    if (side.weight > 0) {
        side.points /= side.weight;
        side.low /= side.weight;
        side.high /= side.weight;
    }
    return side;
}

static void corner(const struct page *page, int x, int y, const char *anchor, enum word what)
{
    fprintf(page->out, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">", x, y, anchor);
    html_put(page->out, "{}</text>", page_word(page, what));
}

/* Nothing where the rules do not say which themes are value and which impact. 100 points are 260 units. */
void chart_balance(const struct page *page)
{
    struct side value = side_of(page, "value"), impact = side_of(page, "impact");
    struct figure a, b;
    struct draft words = {0};
    if (value.weight == 0 || impact.weight == 0)
        return;
    draft_add(&words, page_word(page, W_BALANCE_WORDS), figure(page, value.points, &a), figure(page, impact.points, &b));
    html_put(
        page->out,
        "<section aria-labelledby=\"balance\"><h2 id=\"balance\">{}</h2>\n<div class=\"pair\"><svg role=\"img\" aria-label=\"{}\" "
        "viewBox=\"0 0 320 312\" style=\"max-width:24rem\">",
        page_word(page, W_BALANCE), draft_text(&words));
    fputs(
        "<rect class=\"track\" x=\"40\" y=\"8\" width=\"260\" height=\"260\"/>"
        "<line class=\"grid\" x1=\"170\" x2=\"170\" y1=\"8\" y2=\"268\"/><line class=\"grid\" x1=\"40\" x2=\"300\" y1=\"138\" y2=\"138\"/>",
        page->out);
    corner(page, 46, 24, "start", W_USEFUL_HEAVY);
    corner(page, 294, 24, "end", W_USEFUL_LIGHT);
    corner(page, 46, 262, "start", W_USELESS_HEAVY);
    corner(page, 294, 262, "end", W_USELESS_LIGHT);
    fprintf(page->out, "<rect class=\"box\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", 40 + 2.6 * impact.low,
            268 - 2.6 * value.high, 2.6 * (impact.high - impact.low) + 1, 2.6 * (value.high - value.low) + 1);
    fprintf(page->out, "<circle class=\"dot\" cx=\"%.1f\" cy=\"%.1f\" r=\"8\"/>", 40 + 2.6 * impact.points,
            268 - 2.6 * value.points);
    corner(page, 170, 290, "middle", W_AXIS_IMPACT);
    fputs("<text x=\"24\" y=\"138\" text-anchor=\"middle\" transform=\"rotate(-90 24 138)\">", page->out);
    html_put(page->out, "{}</text></svg><div><p>{}</p><p class=\"small soft\">{}</p></div></div></section>\n",
             page_word(page, W_AXIS_VALUE), draft_text(&words), page_word(page, W_BALANCE_NOTE));
    draft_free(&words);
}

/* One row of stacked parts, `most` being the widest row. */
void chart_stack(const struct page *page, const char *label, const double *parts, size_t count, double most)
{
    double at = 0;
    html_put(page->out, "<svg role=\"img\" aria-label=\"{}\" width=\"100%\" height=\"16\">", label);
    for (size_t i = 0; i < count; i++) {
        double width = parts[i] > 0 && most > 0 ? 100 * parts[i] / most : 0;
        fprintf(page->out, "<rect class=\"p%zu\" x=\"%.4g%%\" y=\"1\" width=\"%.4g%%\" height=\"14\"/>", i % 4, at, width);
        at += width;
    }
    fputs("</svg>", page->out);
}

void chart_change(const struct page *page, const char *label, double change, double least, double most)
{
    double span = most - least, zero = -100 * least / span, width = 100 * fabs(change) / span;
    html_put(page->out, "<svg role=\"img\" aria-label=\"{}\" width=\"100%\" height=\"16\">", label);
    fprintf(page->out, "<rect class=\"%s\" x=\"%.4g%%\" y=\"1\" width=\"%.4g%%\" height=\"14\"/>", change < 0 ? "p1" : "p0",
            change < 0 ? zero - width : zero, width);
    fprintf(page->out, "<line class=\"grid\" x1=\"%.4g%%\" x2=\"%.4g%%\" y1=\"0\" y2=\"16\"/></svg>", zero, zero);
}

/* ---- a policy ---- */

void chart_weight(const struct page *page, const char *label, double share, double most)
{
    struct figure a;
    html_put(page->out, "<svg role=\"img\" aria-label=\"{}: {} %\" width=\"100%\" height=\"18\">", label,
             figure(page, share, &a));
    fputs("<rect class=\"track\" x=\"0\" y=\"2\" width=\"100%\" height=\"14\" rx=\"3\"/>", page->out);
    fprintf(page->out, "<rect class=\"fill\" x=\"0\" y=\"2\" width=\"%.5g%%\" height=\"14\" rx=\"3\"/></svg>",
            most > 0 ? 100 * share / most : 0);
}

enum { LEFT_EDGE = 34, PLOT_WIDTH = 270, TOP_EDGE = 8, PLOT_HEIGHT = 90, FOOT = 40 };

struct axis {
    double low, high;
};

/* A measure lies across, the points stand upright. */
struct plot {
    struct axis x, y;
};

/* A tenth of the width is left on both sides for what goes on beyond. */
static double across(const struct plot *plot, double x)
{
    const struct axis *axis = &plot->x;
    double width = axis->high - axis->low;
    return LEFT_EDGE + PLOT_WIDTH * (width > 0 ? 0.1 + 0.8 * (x - axis->low) / width : 0.5);
}

static double upright(const struct plot *plot, double y)
{
    double height = plot->y.high - plot->y.low;
    return TOP_EDGE + PLOT_HEIGHT * (height > 0 ? 1 - (y - plot->y.low) / height : 0.5);
}

static struct axis axis_of(const cJSON *corners, const char *name)
{
    const cJSON *corner;
    struct axis axis = {member_value(corners->child, name), member_value(corners->child, name)};
    cJSON_ArrayForEach(corner, corners) {
        double x = member_value(corner, name);
        axis.low = x < axis.low ? x : axis.low;
        axis.high = x > axis.high ? x : axis.high;
    }
    return axis;
}

/* "0.3: 100 → 50; 1: 50 → 0" would be read aloud point by point. */
static void points_words(const struct page *page, struct draft *words, const cJSON *criterion)
{
    const cJSON *corner;
    struct figure a, b;
    draft_add(words, "%s%s", member_label(criterion), page_word(page, W_COLON));
    cJSON_ArrayForEach(corner, member(criterion, "drawing")) {
        a = figure_of(member_value(corner, "x"), 4, page->language);
        draft_add(words, page_word(page, W_DOC_CORNER), corner == member(criterion, "drawing")->child ? "" : ", ", a.text,
                  figure(page, member_value(corner, "points"), &b));
    }
    if (member_count(criterion, "figures") > 0) {
        draft_add(words, ", ");
        draft_add(words, page_word(page, W_AS_OF), member_text(page->report, "as_of"));
    }
}

/* Figures that are close stand one below the other; where both places are taken there is the line alone. */
static void put_ticks(const struct page *page, const cJSON *corners, const struct plot *plot)
{
    const cJSON *corner;
    double before = 0, last[2] = {-100, -100};
    cJSON_ArrayForEach(corner, corners) {
        double x = member_value(corner, "x"), at = across(plot, x);
        if (corner != corners->child && x == before)
            continue;
        before = x;
        fprintf(page->out, "<line class=\"grid\" x1=\"%.4g\" x2=\"%.4g\" y1=\"%d\" y2=\"%d\"/>", at, at, TOP_EDGE,
                TOP_EDGE + PLOT_HEIGHT);
        int row = at - last[0] >= 45 ? 0 : 1;
        if (at - last[row] < 45)
            continue;
        last[row] = at;
        fprintf(page->out, "<text x=\"%.4g\" y=\"%d\" text-anchor=\"middle\">", at, TOP_EDGE + PLOT_HEIGHT + 16 + 15 * row);
        html_put(page->out, "{}</text>", figure_of(x, 4, page->language).text);
    }
}

static void put_levels(const struct page *page, const struct plot *plot)
{
    for (int i = 0; i <= 2; i++) {
        double y = plot->y.low + (plot->y.high - plot->y.low) * i / 2, at = upright(plot, y);
        fprintf(page->out, "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.4g\" y2=\"%.4g\"/>", LEFT_EDGE, LEFT_EDGE + PLOT_WIDTH,
                at, at);
        fprintf(page->out, "<text x=\"%d\" y=\"%.4g\" text-anchor=\"end\">", LEFT_EDGE - 4, at + 4);
        html_put(page->out, "{}</text>", figure_of(y, 3, page->language).text);
    }
}

/* Beyond its outer corners a scale goes on level. */
static void put_plot(const struct page *page, const cJSON *item, const struct axis *upright_axis)
{
    const cJSON *corners = member(item, "drawing"), *corner, *last = NULL;
    struct draft words = {0};
    if (!cJSON_IsArray(corners) || !corners->child)
        return;
    struct plot plot = {axis_of(corners, "x"), upright_axis ? *upright_axis : axis_of(corners, "points")};
    points_words(page, &words, item);
    html_put(page->out, "<figure class=\"points\"><svg role=\"img\" aria-label=\"{}\" ", draft_text(&words));
    fprintf(page->out, "viewBox=\"0 0 %d %d\" width=\"%d\">", LEFT_EDGE + PLOT_WIDTH + 8, TOP_EDGE + PLOT_HEIGHT + FOOT,
            LEFT_EDGE + PLOT_WIDTH + 8);
    put_levels(page, &plot);
    put_ticks(page, corners, &plot);
    fprintf(page->out, "<polyline class=\"curve\" points=\"%d,%.4g", LEFT_EDGE,
            upright(&plot, member_value(corners->child, "points")));
    cJSON_ArrayForEach(corner, corners) {
        fprintf(page->out, " %.4g,%.4g", across(&plot, member_value(corner, "x")), upright(&plot, member_value(corner, "points")));
        last = corner;
    }
    fprintf(page->out, " %d,%.4g\"/></svg></figure>", LEFT_EDGE + PLOT_WIDTH, upright(&plot, member_value(last, "points")));
    draft_free(&words);
}

void chart_points(const struct page *page, const cJSON *criterion)
{
    put_plot(page, criterion, &(struct axis){0, 100});
}

void chart_curve(const struct page *page, const cJSON *definition)
{
    put_plot(page, definition, NULL);
}
