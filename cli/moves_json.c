/* Moves as JSON, with all their digits. */
#include "draft.h"
#include "member.h"
#include "moves.h"

#include <math.h>

static const char *const outcomes[OUTCOMES] = {"passed", "blocked", "undecided", "not_applicable", "absent"};

static const char *const decisions[] = {[ECO_APPROVED] = "approved", [ECO_REFUSED] = "refused", [ECO_UNDECIDED] = "undecided"};

static void put_number(FILE *out, double value)
{
    char digits[ECO_NUMBER_LENGTH];
    if (isnan(value))
        fputs("null", out);
    else
        fprintf(out, "%.*s", eco_number_write(value, digits), digits);
}

static void put_text(FILE *out, const char *text)
{
    struct draft draft = {0};
    if (text)
        draft_json_text(&draft, text);
    fputs(text ? draft_text(&draft) : "null", out);
    draft_free(&draft);
}

static void put_place(FILE *out, const struct project_place *place)
{
    fprintf(out, "{\"n\": %llu, \"file\": ", place->number + 1);
    put_text(out, place->file);
    fprintf(out, ", \"line\": %u, \"name\": ", place->line);
    put_text(out, place->name);
}

/* ---- counts ---- */

static void put_grade_names(FILE *out, const char *key, const eco_policy *policy)
{
    struct eco_names grades = eco_policy_names(policy, ECO_GRADES);
    fprintf(out, "\"%s\": [", key);
    for (size_t i = 0; i < grades.n; i++) {
        put_text(out, grades.name[i]);
        fputs(", ", out);
    }
    fputs("null, \"unread\"]", out);
}

static void put_grades(const struct moves *m, FILE *out)
{
    fputs("\"grades\": {", out);
    put_grade_names(out, "before", m->sides->before);
    fputs(", ", out);
    put_grade_names(out, "after", m->sides->after);
    fputs(", \"projects\": [", out);
    for (size_t from = 0; from < moves_grades(m, false); from++) {
        fputs(from ? ", [" : "[", out);
        for (size_t to = 0; to < moves_grades(m, true); to++)
            fprintf(out, "%s%llu", to ? ", " : "", moves_of_grades(m, from, to));
        fputs("]", out);
    }
    fputs("]},\n", out);
}

static void put_decisions(const struct moves *m, FILE *out)
{
    const char *separator = "";
    fputs("\"decisions\": [", out);
    for (int from = 0; from < 3; from++)
        for (int to = 0; to < 3; to++)
            if (m->decision[from][to] > 0) {
                fprintf(out, "%s{\"from\": \"%s\", \"to\": \"%s\", \"projects\": %llu}", separator, decisions[from], decisions[to],
                        m->decision[from][to]);
                separator = ", ";
            }
    fputs("],\n", out);
}

static const char *told_name(const cJSON *told)
{
    return *member_text(told, "new_name") ? member_text(told, "new_name") : member_text(told, "old_name");
}

static void put_gates(const struct moves *m, FILE *out)
{
    const char *separator = "";
    fputs("\"gates\": [", out);
    for (size_t i = 0; i < m->sides->gates.n; i++)
        for (int from = 0; from < OUTCOMES; from++)
            for (int to = 0; to < OUTCOMES; to++) {
                if (m->gate[i][from][to] == 0)
                    continue;
                fprintf(out, "%s{\"gate\": ", separator);
                put_text(out, told_name(m->sides->gates.told[i]));
                fprintf(out, ", \"from\": \"%s\", \"to\": \"%s\", \"projects\": %llu}", outcomes[from], outcomes[to],
                        m->gate[i][from][to]);
                separator = ", ";
            }
    fputs("],\n", out);
}

/* ---- projects ---- */

/* Changes that cannot have moved the project. */
static void put_idle(const struct moves *m, FILE *out, const bool *idle)
{
    const cJSON *change;
    const char *separator = "";
    size_t i = 0;
    fputs(", \"idle\": [", out);
    cJSON_ArrayForEach(change, member(eco_result_tree(m->sides->diff), "changes")) {
        if (!idle || !idle[i++])
            continue;
        fprintf(out, "%s{\"kind\": ", separator);
        put_text(out, member_text(change, "kind"));
        fputs(", \"name\": ", out);
        put_text(out, member_text(change, "name"));
        fputs("}", out);
        separator = ", ";
    }
    fputs("]", out);
}

static void put_limits(const struct moves *m, FILE *out, const struct mover *mover)
{
    const char *separator = "";
    fputs(", \"limits\": ", out);
    put_number(out, mover_limits(m, mover));
    fputs(", \"limit_from\": ", out);
    put_text(out, mover_limit(m, mover, false));
    fputs(", \"limit_to\": ", out);
    put_text(out, mover_limit(m, mover, true));
    fputs(", \"limit_gates\": [", out);
    for (size_t i = 0; i < m->sides->gates.n; i++) {
        if (!mover_limit_by(m, mover, i))
            continue;
        fputs(separator, out);
        put_text(out, told_name(m->sides->gates.told[i]));
        separator = ", ";
    }
    fputs("]", out);
}

static void put_gate_moves(const struct moves *m, FILE *out)
{
    fprintf(out, "\"gates_moved\": %llu, \"gate_moves\": [", m->gates_moved);
    for (size_t i = 0; i < m->gate_moves; i++) {
        const struct gate_move *move = &m->gate_move[i];
        fputs(i ? ",\n" : "\n", out);
        put_place(out, &move->place);
        fputs(", \"gate\": ", out);
        put_text(out, told_name(m->sides->gates.told[move->gate]));
        fprintf(out, ", \"from\": \"%s\", \"to\": \"%s\"", outcomes[move->from], outcomes[move->to]);
        put_idle(m, out, move->idle);
        fputs("}", out);
    }
    fputs("],\n", out);
}

static void put_decision_moves(const struct moves *m, FILE *out)
{
    fprintf(out, "\"decisions_moved\": %llu, \"decision_moves\": [", moves_decided(m));
    for (size_t i = 0; i < m->decision_moves; i++) {
        const struct decision_move *move = &m->decision_move[i];
        const char *separator = "";
        fputs(i ? ",\n" : "\n", out);
        put_place(out, &move->place);
        fprintf(out, ", \"from\": \"%s\", \"to\": \"%s\", \"gates\": [", decisions[move->from], decisions[move->to]);
        for (size_t k = 0; k < m->sides->gates.n; k++) {
            if (!move->gate[k])
                continue;
            fputs(separator, out);
            put_text(out, told_name(m->sides->gates.told[k]));
            separator = ", ";
        }
        fputs("]}", out);
    }
    fputs("],\n", out);
}

static void put_drift(const struct moves *m, FILE *out, const struct mover *mover, size_t i)
{
    struct drift drift = mover_drift(m, mover, i);
    fputs("{\"name\": ", out);
    put_text(out, told_name(m->sides->criteria.told[i]));
    fputs(", \"from\": ", out);
    put_number(out, drift.added_from);
    fputs(", \"to\": ", out);
    put_number(out, drift.added_to);
    fputs(", \"points_from\": ", out);
    put_number(out, drift.points_from);
    fputs(", \"points_to\": ", out);
    put_number(out, drift.points_to);
    fputs(", \"by_points\": ", out);
    put_number(out, drift.by_points);
    fputs(", \"by_weight\": ", out);
    put_number(out, drift.by_weight);
    fputs("}", out);
}

static const char *grade_name(const eco_policy *policy, int grade)
{
    return grade == ECO_NO_GRADE ? NULL : eco_policy_names(policy, ECO_GRADES).name[grade];
}

static void put_mover(const struct moves *m, FILE *out, const struct mover *mover)
{
    const char *separator = "";
    put_place(out, &mover->place);
    fputs(", \"from\": ", out);
    put_number(out, mover->from);
    fputs(", \"to\": ", out);
    put_number(out, mover->to);
    fputs(", \"grade_from\": ", out);
    put_text(out, grade_name(m->sides->before, mover->grade_from));
    fputs(", \"grade_to\": ", out);
    put_text(out, grade_name(m->sides->after, mover->grade_to));
    put_limits(m, out, mover);
    put_idle(m, out, mover->idle);
    fputs(", \"criteria\": [", out);
    for (size_t i = 0; i < m->sides->criteria.n; i++) {
        struct drift drift = mover_drift(m, mover, i);
        if (drift.added_from == drift.added_to && !drift_counts(drift))
            continue;
        fputs(separator, out);
        put_drift(m, out, mover, i);
        separator = ",\n  ";
    }
    fputs("]}", out);
}

static void put_strangers(const struct moves *m, FILE *out)
{
    fputs("\"strangers\": [", out);
    for (size_t i = 0; i < m->strangers; i++) {
        fputs(i ? ",\n" : "\n", out);
        put_place(out, &m->stranger[i].place);
        fprintf(out, ", \"before\": %s, \"after\": %s}", m->stranger[i].before ? "true" : "false",
                m->stranger[i].after ? "true" : "false");
    }
    fputs("],\n", out);
}

static void put_unread(const struct moves *m, FILE *out)
{
    fputs("\"unread\": [", out);
    for (size_t i = 0; i < m->unreads; i++) {
        fputs(i ? ",\n" : "\n", out);
        put_place(out, &m->unread[i].place);
        fputs(", \"before\": ", out);
        put_text(out, m->unread[i].before);
        fputs(", \"after\": ", out);
        put_text(out, m->unread[i].after);
        fputs("}", out);
    }
    fputs("]}", out);
}

void moves_write_json(const struct moves *m, FILE *out)
{
    fprintf(out,
            "{\"projects\": %llu, \"rise\": %llu, \"fall\": %llu, \"stay\": %llu, \"unscored\": %llu, \"only_before\": %llu, "
            "\"only_after\": %llu, \"neither\": %llu, \"regraded\": %llu, \"now_block\": %llu, \"no_longer_block\": %llu, \"foreign\": %llu,\n",
            m->projects, m->rise, m->fall, m->stay, m->unscored, m->only_before, m->only_after, m->neither, m->regraded,
            m->now_block, m->no_longer_block, m->foreign);
    put_grades(m, out);
    put_decisions(m, out);
    put_decision_moves(m, out);
    put_gates(m, out);
    put_gate_moves(m, out);
    fputs("\"movers\": [", out);
    for (size_t i = 0; i < m->movers; i++) {
        fputs(i ? ",\n" : "\n", out);
        put_mover(m, out, &m->mover[i]);
    }
    fputs("],\n", out);
    put_strangers(m, out);
    put_unread(m, out);
}
