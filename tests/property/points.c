#include "points.h"

#include <math.h>

#include "parser.tab.h"
#include "rating.h"
#include "sheet.h"

static struct reading scored(double points, struct reading by)
{
    return reading_marked(reading_number(points, PLAIN), by);
}

/* An edge, in the unit of the measure when it is a bare number. */
static struct reading edge_of(struct reference *reference, const struct node *criterion, const struct node *edge)
{
    if (edge->kind == N_NUMBER && edge->unit.n == 0)
        return reading_number(edge->number, rulebook_unit(reference->book, node_find(criterion, N_MEASURE), PLAIN));
    if (edge->kind == N_UNARY && edge->op == '-') {
        struct reading inner = edge_of(reference, criterion, edge->first);
        inner.number = -inner.number;
        return inner;
    }
    return reference_value(reference, edge, NULL, (struct words){0});
}

static struct reading band_holds(struct reading measure, int op, struct reading edge)
{
    switch (op) {
    case TOK_UP_TO: return reading_compared(measure, TOK_LE, edge);
    case TOK_BELOW: return reading_compared(measure, '<', edge);
    case TOK_FROM: return reading_compared(measure, TOK_GE, edge);
    default: return reading_compared(measure, '>', edge);
    }
}

/* What is not measured has no points, whatever the edges are. */
static struct reading bands(struct reference *reference, const struct node *criterion, struct reading measure)
{
    if (!reading_is_known(measure))
        return measure;
    for (const struct node *band = first_kid(criterion); band; band = band->next) {
        if (band->kind != N_BAND)
            continue;
        if (band->op == TOK_OTHERWISE)
            return scored(band->number, measure);
        struct reading holds = band_holds(measure, band->op, edge_of(reference, criterion, band->first));
        measure = reading_marked(measure, holds);
        if (!reading_is_known(holds))
            return reading_marked(holds, measure);
        if (reading_is_true(holds))
            return scored(band->number, measure);
    }
    return reading_unknown();
}

static struct reading on_line(struct reading x, struct reading a, double at_a, struct reading b, double at_b)
{
    struct reading part = reading_divided(reading_plus(x, a, -1), reading_plus(b, a, -1));
    return reading_plus(reading_number(at_a, PLAIN), reading_times(part, reading_number(at_b - at_a, PLAIN)), 1);
}

/* Straight lines between points, flat beyond, unless a line `below` or `above` says what is there. */
static struct reading scale(struct reference *reference, const struct node *criterion, struct reading measure)
{
    const struct node *before = NULL;
    struct reading edge_before = measure;
    if (!reading_is_known(measure))
        return measure;
    for (const struct node *band = first_kid(criterion); band; band = band->next)
        if (band->kind == N_BAND && (band->op == TOK_BELOW || band->op == TOK_ABOVE)) {
            struct reading holds = band_holds(measure, band->op, edge_of(reference, criterion, band->first));
            measure = reading_marked(measure, holds);
            if (!reading_is_known(holds))
                return holds;
            if (reading_is_true(holds))
                return scored(band->number, measure);
        }
    for (const struct node *point = first_kid(criterion); point; point = point->next)
        if (point->kind == N_POINT) {
            struct reading edge = edge_of(reference, criterion, point->first);
            if (!reading_is_known(edge))
                return reading_marked(edge, measure);
            if (measure.number <= edge.number)
                return before ? reading_marked(on_line(measure, edge_before, before->number, edge, point->number), measure)
                              : scored(point->number, measure);
            before = point;
            edge_before = edge;
        }
    return scored(before ? before->number : 0, measure);
}

/* Straight lines from row to row, level beyond them; of two rows at one place the first holds there. */
struct reading points_on_curve(struct reference *reference, const struct node *curve, struct reading x)
{
    struct rulebook *book = reference->book;
    const struct node *table = rulebook_find(book, curve->first->first->text);
    struct text place_name = node_kid(curve->first, 1)->text, height_name = node_kid(curve->last, 1)->text;
    struct reading place_before = x, height_before = x, height = x;
    for (int row = 0; row < sheet_rows(table) && reading_is_known(x); row++) {
        struct reading place = sheet_cell(book, table, row, place_name);
        height = sheet_cell(book, table, row, height_name);
        struct reading reached = reading_compared(x, TOK_LE, place);
        bool jumps = row + 1 < sheet_rows(table) && sheet_cell(book, table, row + 1, place_name).number == place.number;
        if (jumps)
            x = reading_marked(x, reached);
        if (reading_is_true(reached) && row > 0 && x.number < place.number) {
            struct reading part = reading_divided(reading_plus(x, place_before, -1), reading_plus(place, place_before, -1));
            struct reading rise = reading_times(part, reading_plus(height, height_before, -1));
            return reading_marked(reading_in(reading_plus(height_before, rise, 1), height.unit), x);
        }
        if (reading_is_true(reached))
            return reading_marked(height, x);
        place_before = place;
        height_before = height;
    }
    return reading_is_known(x) ? reading_marked(height, x) : x;
}

static struct reading choices(struct reference *reference, const struct node *criterion, struct reading measure)
{
    if (!reading_is_known(measure))
        return measure;
    for (const struct node *answer = first_kid(criterion); answer; answer = answer->next)
        if (answer->kind == N_ANSWER)
            for (const struct node *name = first_kid(answer); name; name = name->next)
                if (name->kind == N_YES_NO ? name->number == measure.number
                                           : rulebook_same_name(reference->book, name->text, measure.word))
                    return scored(answer->number, measure);
    return reading_unknown();
}

static struct reading part_by(struct reference *reference, const struct node *by)
{
    struct reading word = reference_value(reference, by->first, NULL, (struct words){0});
    for (const struct node *pair = first_kid(by); pair; pair = pair->next)
        if (reading_is_known(word) && pair->kind == N_PAIR && rulebook_same_name(reference->book, pair->text, word.word))
            return scored(pair->number, word);
    return word;
}

/* Parts that do not apply add nothing; when none applies, nothing does. */
static struct reading parts(struct reference *reference, const struct node *criterion)
{
    struct reading sum = reading_number(0, PLAIN), seen = reading_truth(true);
    bool applicable = false, unknown = false;
    for (const struct node *part = first_kid(criterion); part; part = part->next) {
        struct reading points;
        if (part->kind == N_ADDS) {
            points = reference_condition(reference, part->first, NULL);
            points.number *= part->number;
            points.kind = A_NUMBER;
        } else if (part->kind == N_ADDS_BY) {
            points = part_by(reference, part);
        } else {
            continue;
        }
        seen = reading_marked(seen, points);
        applicable |= points.knowledge != NOT_APPLICABLE_VALUE;
        unknown |= points.knowledge == UNKNOWN_VALUE;
        if (reading_is_known(points))
            sum = reading_plus(sum, points, 1);
    }
    return reading_marked(unknown ? reading_unknown() : applicable ? sum : reading_not_applicable(), seen);
}

static struct reading formula(struct reference *reference, const struct node *expression)
{
    struct reading points = reference_value(reference, expression, NULL, (struct words){0});
    points.number = fmin(fmax(points.number, 0), 100);
    return points;
}

static struct reading by_form(struct reference *reference, const struct node *criterion)
{
    struct reading measure = rating_measure(reference, criterion);
    for (const struct node *clause = first_kid(criterion); clause; clause = clause->next)
        switch (clause->kind) {
        case N_BANDS: return bands(reference, criterion, measure);
        case N_SCALE: return scale(reference, criterion, measure);
        case N_CHOICES: return choices(reference, criterion, measure);
        case N_ADDS:
        case N_ADDS_BY: return parts(reference, criterion);
        case N_POINTS: return formula(reference, clause->first);
        default: break;
        }
    return reading_not_applicable();
}

struct reading points_of(struct reference *reference, const struct node *criterion)
{
    struct reading seen = reading_truth(true);
    bool applicable = false;
    for (const struct node *line = first_kid(criterion); line; line = line->next) {
        if (line->kind != N_DECISION)
            continue;
        if (line->op == TOK_OTHERWISE)
            return applicable ? scored(line->number, seen) : reading_marked(reading_not_applicable(), seen);
        struct reading when = reference_condition(reference, line->first, NULL);
        seen = reading_marked(seen, when);
        applicable |= when.knowledge != NOT_APPLICABLE_VALUE;
        if (when.knowledge == UNKNOWN_VALUE)
            return reading_marked(when, seen);
        if (reading_is_true(when))
            return scored(line->number, seen);
    }
    return reading_marked(by_form(reference, criterion), seen);
}
