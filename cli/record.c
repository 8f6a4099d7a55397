#include "record.h"
#include "cell.h"

#include <math.h>
#include <string.h>

void recorder_start(struct recorder *r, const eco_policy *policy, enum eco_language language, enum format format)
{
    *r = (struct recorder){.policy = policy, .language = language, .format = format,
                           .grades = eco_policy_names(policy, ECO_GRADES), .gates = eco_policy_names(policy, ECO_GATES),
                           .indicators = eco_policy_names(policy, ECO_INDICATORS),
                           .headlines = eco_policy_names(policy, ECO_HEADLINES)};
    memcpy(r->rules, eco_policy_digest(policy), sizeof r->rules - 1);
}

/* ---- what both forms share ---- */

static const char *const decisions[] = {"approved", "refused", "undecided"};

static void put_words(struct draft *out, const char *words)
{
    draft_put(out, words, strlen(words));
}

static void put_count(struct draft *out, unsigned long long n)
{
    char digits[24], *at = digits + sizeof digits;
    do
        *--at = (char)('0' + n % 10);
    while ((n /= 10) > 0);
    draft_put(out, at, (size_t)(digits + sizeof digits - at));
}

static void put_figure(struct draft *out, double value, const char *nothing)
{
    char digits[ECO_NUMBER_LENGTH];
    if (isfinite(value))
        draft_put(out, digits, (size_t)eco_number_write(value, digits));
    else
        put_words(out, nothing);
}

static const char *grade_name(const struct recorder *r, int grade)
{
    return grade == ECO_NO_GRADE ? NULL : r->grades.name[grade];
}

/* ---- JSON ---- */

static void put_key(struct draft *out, const char *key)
{
    put_words(out, ",\"");
    put_words(out, key);
    put_words(out, "\":");
}

static void put_text(struct draft *out, const char *key, const char *text)
{
    put_key(out, key);
    if (text)
        draft_json_text(out, text);
    else
        put_words(out, "null");
}

static void put_number(struct draft *out, const char *key, double value)
{
    put_key(out, key);
    put_figure(out, value, "null");
}

static void put_where(struct draft *out, unsigned long long number, const struct piece *piece)
{
    put_words(out, "{\"n\":");
    put_count(out, number + 1);
    put_text(out, "file", piece->path);
    put_key(out, "line");
    put_count(out, piece->line);
}

static void put_gates(const struct recorder *r, struct draft *out, const char *key, const struct eco_summary *s, unsigned outcome)
{
    const char *separator = "";
    put_key(out, key);
    put_words(out, "[");
    for (size_t i = 0; i < r->gates.n; i++) {
        if (s->gate[i] != outcome)
            continue;
        put_words(out, separator);
        draft_json_text(out, r->gates.name[i]);
        separator = ",";
    }
    put_words(out, "]");
}

static void put_indicators(const struct recorder *r, struct draft *out, const struct eco_summary *s)
{
    put_key(out, "indicators");
    put_words(out, "{");
    for (size_t i = 0; i < r->indicators.n; i++) {
        put_words(out, i ? "," : "");
        draft_json_text(out, r->indicators.name[i]);
        put_words(out, ":");
        put_figure(out, s->indicator[i], "null");
    }
    put_words(out, "}");
}

static void put_headlines(const struct recorder *r, struct draft *out, const struct eco_summary *s)
{
    if (r->headlines.n == 0)
        return;
    put_key(out, "headlines");
    put_words(out, "{");
    for (size_t i = 0; i < r->headlines.n; i++) {
        put_words(out, i ? "," : "");
        draft_json_text(out, r->headlines.name[i]);
        put_words(out, ":{\"value\":");
        put_figure(out, s->headline[i].value, "null");
        put_number(out, "low", s->headline[i].low);
        put_number(out, "high", s->headline[i].high);
        put_words(out, "}");
    }
    put_words(out, "}");
}

static void put_rules(const struct recorder *r, struct draft *out)
{
    put_text(out, "rules", r->rules);
    put_words(out, "}\n");
}

static void json_summary(const struct recorder *r, struct draft *out, unsigned long long number, const struct piece *piece,
                         const struct eco_summary *s)
{
    put_where(out, number, piece);
    put_text(out, "name", s->name);
    put_text(out, "decision", decisions[s->decision]);
    put_text(out, "grade", grade_name(r, s->grade));
    put_text(out, "best", grade_name(r, s->best));
    put_text(out, "worst", grade_name(r, s->worst));
    put_number(out, "score", s->score);
    put_number(out, "low", s->low);
    put_number(out, "high", s->high);
    put_number(out, "completeness", s->completeness);
    put_gates(r, out, "blocked", s, ECO_GATE_BLOCKED);
    put_gates(r, out, "undecided", s, ECO_GATE_UNDECIDED);
    put_indicators(r, out, s);
    put_headlines(r, out, s);
    put_text(out, "digest", s->digest);
    put_rules(r, out);
}

static void json_refusal(const struct recorder *r, struct draft *out, unsigned long long number, const struct piece *piece,
                         const struct refusal *why)
{
    put_where(out, number, piece);
    put_key(out, "error");
    put_words(out, "{\"line\":");
    put_count(out, why->line);
    put_key(out, "column");
    put_count(out, why->column);
    put_text(out, "code", why->code);
    put_text(out, "pointer", why->pointer);
    put_text(out, "message", why->message);
    put_text(out, "help", why->help);
    put_key(out, "others");
    put_count(out, why->others);
    put_words(out, "}");
    put_rules(r, out);
}

/* ---- CSV (RFC 4180) ---- */

static void next_cell(struct draft *out, const char *text)
{
    put_words(out, ",");
    cell_put(out, text);
}

static void next_figure(struct draft *out, double value)
{
    put_words(out, ",");
    put_figure(out, value, "");
}

static void csv_where(struct draft *out, unsigned long long number, const struct piece *piece)
{
    put_count(out, number + 1);
    next_cell(out, piece->path);
    put_words(out, ",");
    put_count(out, piece->line);
}

static void next_gates(const struct recorder *r, struct draft *out, const struct eco_summary *s, unsigned outcome)
{
    struct draft names = {0};
    for (size_t i = 0; i < r->gates.n; i++)
        if (s->gate[i] == outcome)
            draft_join(&names, " ", r->gates.name[i]);
    next_cell(out, draft_text(&names));
    draft_free(&names);
}

static void csv_summary(const struct recorder *r, struct draft *out, unsigned long long number, const struct piece *piece,
                        const struct eco_summary *s)
{
    csv_where(out, number, piece);
    next_cell(out, s->name);
    next_cell(out, decisions[s->decision]);
    next_cell(out, grade_name(r, s->grade));
    next_cell(out, grade_name(r, s->best));
    next_cell(out, grade_name(r, s->worst));
    next_figure(out, s->score);
    next_figure(out, s->low);
    next_figure(out, s->high);
    next_figure(out, s->completeness);
    next_gates(r, out, s, ECO_GATE_BLOCKED);
    next_gates(r, out, s, ECO_GATE_UNDECIDED);
    for (size_t i = 0; i < r->indicators.n; i++)
        next_figure(out, s->indicator[i]);
    for (size_t i = 0; i < r->headlines.n; i++) {
        next_figure(out, s->headline[i].low);
        next_figure(out, s->headline[i].high);
    }
    next_cell(out, s->digest);
    next_cell(out, r->rules);
    put_words(out, ",\n");
}

static void csv_refusal(const struct recorder *r, struct draft *out, unsigned long long number, const struct piece *piece,
                        const struct refusal *why)
{
    struct draft line = {0};
    enum { CELLS_BETWEEN = 12 };            /* name to digest, without the indicators */
    csv_where(out, number, piece);
    for (size_t i = 0; i < CELLS_BETWEEN + r->indicators.n + 2 * r->headlines.n; i++)
        put_words(out, ",");
    next_cell(out, r->rules);
    draft_add(&line, "%u:%u: %s%s%s: %s", why->line, why->column, why->code ? why->code : "", why->pointer ? " " : "",
              why->pointer ? why->pointer : "", why->message);
    next_cell(out, draft_text(&line));
    put_words(out, "\n");
    draft_free(&line);
}

static void next_title(struct draft *out, const char *name, const char *end, const char *unit)
{
    struct draft title = {0};
    draft_add(&title, *unit ? "%s%s [%s]" : "%s%s", name, end, unit);
    next_cell(out, draft_text(&title));
    draft_free(&title);
}

void record_head(const struct recorder *r, struct draft *out)
{
    if (r->format != FORMAT_CSV)
        return;
    put_words(out, "n,file,line,name,decision,grade,best,worst,score,low,high,completeness,blocked,undecided");
    for (size_t i = 0; i < r->indicators.n; i++)
        next_title(out, r->indicators.name[i], "", r->indicators.unit[i]);
    for (size_t i = 0; i < r->headlines.n; i++) {       /* the figure itself stands among the indicators */
        next_title(out, r->headlines.name[i], " low", r->headlines.unit[i]);
        next_title(out, r->headlines.name[i], " high", r->headlines.unit[i]);
    }
    put_words(out, ",digest,rules,error\n");
}

/* ---- either ---- */

void record_summary(const struct recorder *r, struct draft *out, unsigned long long number, const struct piece *piece,
                    const struct eco_summary *summary)
{
    if (r->format == FORMAT_CSV)
        csv_summary(r, out, number, piece, summary);
    else
        json_summary(r, out, number, piece, summary);
}

void record_refusal(const struct recorder *r, struct draft *out, unsigned long long number, const struct piece *piece,
                    const struct refusal *refusal)
{
    if (r->format == FORMAT_CSV)
        csv_refusal(r, out, number, piece, refusal);
    else
        json_refusal(r, out, number, piece, refusal);
}
