#include "figures.h"

#include "cell.h"
#include "ecoscore.h"
#include "member.h"

/* What stands in front of the figures of one group or row. */
struct place {
    const char *project, *part, *of, *key, *second;
};

void figures_head(FILE *out)
{
    fputs("project,part,of,key,second_key,name,label,unit,state,value,low,high\n", out);
}

static void put_number(struct draft *out, const cJSON *object, const char *name)
{
    char number[ECO_NUMBER_LENGTH];
    double value;
    draft_put(out, ",", 1);
    if (member_number(object, name, &value))
        draft_put(out, number, (size_t)eco_number_write(value, number));
}

static void put_words(struct draft *out, const char *text)
{
    cell_put(out, text);
    draft_put(out, ",", 1);
}

/* `value`: the name under which the figure stands in the report. */
static void put_figure(struct draft *out, const struct place *place, const cJSON *figure, const char *value)
{
    put_words(out, place->project);
    put_words(out, place->part);
    put_words(out, place->of);
    put_words(out, place->key);
    put_words(out, place->second);
    put_words(out, member_text(figure, "name"));
    put_words(out, member_text(figure, "label"));
    put_words(out, member_text(figure, "unit"));
    cell_put(out, member_text(figure, "state"));
    if (cJSON_IsString(member(figure, value))) {         /* a choice, a day, a text */
        draft_put(out, ",", 1);
        cell_put(out, member_text(figure, value));
    } else if (cJSON_IsBool(member(figure, value))) {
        draft_add(out, ",%s", member_true(figure, value) ? "true" : "false");
    } else {
        put_number(out, figure, value);
    }
    put_number(out, figure, "low");
    put_number(out, figure, "high");
    draft_put(out, "\n", 1);
}

static void put_figures(struct draft *out, const struct place *place, const cJSON *figures, const char *value)
{
    const cJSON *figure;
    cJSON_ArrayForEach(figure, figures)
        put_figure(out, place, figure, value);
}

static const char *key_at(const cJSON *row, int i)
{
    return member_text(cJSON_GetArrayItem(member(row, "keys"), i), "text");
}

static void put_breakdowns(struct draft *out, struct place place, const cJSON *report)
{
    const cJSON *breakdown, *row;
    cJSON_ArrayForEach(breakdown, member(report, "breakdowns")) {
        place.of = member_text(breakdown, "name");
        place.part = "group";
        cJSON_ArrayForEach(row, member(breakdown, "rows")) {
            place.key = key_at(row, 0);
            place.second = key_at(row, 1);
            put_figures(out, &place, member(row, "columns"), "value");
        }
        place.part = "total";
        place.key = place.second = "";
        put_figures(out, &place, member(breakdown, "totals"), "value");
    }
}

/* Rows of lists are known by their number, rows of tables by their key. */
static void put_rows(struct draft *out, struct place place, const cJSON *lists)
{
    const cJSON *list, *row;
    place.part = "row";
    cJSON_ArrayForEach(list, lists) {
        unsigned number = 0;
        place.of = member_text(list, "name");
        cJSON_ArrayForEach(row, member(list, "rows")) {
            char digits[16];
            snprintf(digits, sizeof digits, "%u", number++);
            place.key = member(row, "key") ? member_text(row, "key") : digits;
            put_figures(out, &place, member(row, "columns"), "value");
        }
    }
}

static void put_score(struct draft *out, struct place place, const cJSON *report)
{
    const cJSON *score = member(report, "score");
    place.part = "score";
    if (member_count(report, "criteria") > 0)
        put_figure(out, &place, score, "estimate");
    place.part = "criterion";
    put_figures(out, &place, member(report, "criteria"), "points");
}

bool figures_write(FILE *out, const cJSON *report)
{
    struct draft lines = {0};
    struct place place = {.project = member_text(member(report, "project"), "file"), .of = "", .key = "", .second = ""};
    put_score(&lines, place, report);
    place.part = "indicator";
    put_figures(&lines, &place, member(report, "indicators"), "value");
    put_breakdowns(&lines, place, report);
    put_rows(&lines, place, member(report, "lists"));
    put_rows(&lines, place, member(report, "tables"));
    bool good = !lines.failed;
    if (good)
        fwrite(draft_text(&lines), 1, lines.length, out);
    draft_free(&lines);
    return good;
}
