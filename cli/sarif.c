/* Findings as SARIF 2.1.0 (OASIS), for code scanning and editors. */
#include "emit.h"
#include "found.h"
#include "reader.h"
#include "shortage.h"
#include "wording.h"

#include <stdlib.h>
#include <string.h>

/* The kinds of findings, each once, in the order of their first. */
struct rules {
    const cJSON **first;
    int n, room;
};

static int rule_of(const struct rules *rules, const cJSON *finding)
{
    for (int i = 0; i < rules->n; i++)
        if (member_is(rules->first[i], "id", member_text(finding, "id")))
            return i;
    return -1;
}

static void add_rule(struct rules *rules, const cJSON *finding)
{
    if (rule_of(rules, finding) >= 0)
        return;
    if (rules->n == rules->room) {
        int room = rules->room ? 2 * rules->room : 32;
        const cJSON **larger = realloc(rules->first, (size_t)room * sizeof *larger);
        if (!larger) {
            shortage_note();
            return;
        }
        rules->first = larger;
        rules->room = room;
    }
    rules->first[rules->n++] = finding;
}

static void list_rules(struct rules *rules, const struct found *found)
{
    const cJSON *finding;
    for (size_t i = 0; i < found->n; i++)
        cJSON_ArrayForEach(finding, member(found_tree(found, i), "found"))
            add_rule(rules, finding);
}

/* Of the kind, whatever became of the first of it: a waived gate is one that blocks. */
static const char *usual_level(const cJSON *finding)
{
    const char *id = member_text(finding, "id");
    return strncmp(id, "gate/", 5) == 0     ? "error"
           : strncmp(id, "remark/", 7) == 0 ? "warning"
                                            : member_text(finding, "level");
}

/* In a message braces would stand for arguments, and are doubled; "[...](...)" would be a link, and is kept apart. */
static void put_message(FILE *out, const char *name, const char *text)
{
    struct draft plain = {0};
    for (const char *c = text; *c; c++) {
        draft_put(&plain, c, 1);
        if (*c == '{' || *c == '}')
            draft_put(&plain, c, 1);
        else if (c[0] == ']' && c[1] == '(')
            draft_put(&plain, " ", 1);
    }
    emit_json(out, "%: {\"text\": %}, ", name, draft_text(&plain));
    draft_free(&plain);
}

static void put_rules(FILE *out, const struct rules *rules)
{
    for (int i = 0; i < rules->n; i++) {
        const char *title = member_text(rules->first[i], "title"), *fix = member_text(rules->first[i], "fix");
        bool lasting = strncmp(member_text(rules->first[i], "id"), "gate/", 5) == 0; /* other fixes are about one case */
        fputs(i ? ",\n" : "\n", out);
        emit_json(out, "          {\"id\": %, ", member_text(rules->first[i], "id"));
        put_message(out, "shortDescription", title);
        put_message(out, "fullDescription", title);
        put_message(out, "help", *fix && lasting ? fix : title);
        emit_json(out, "\"defaultConfiguration\": {\"level\": %}}", usual_level(rules->first[i]));
    }
}

static void put_location(FILE *out, const cJSON *place)
{
    const char *path = found_path(member_text(place, "file"));
    int line = found_line(place, "line"), column = found_line(place, "column");
    int end_line = found_line(place, "end_line"), end_column = found_line(place, "end_column");
    fputs("\"physicalLocation\": {\"artifactLocation\": {\"uri\": \"", out);
    emit_uri(out, path);
    bool absolute = *path == '/' || strncmp(path, BUILTIN, strlen(BUILTIN)) == 0;
    fputs(absolute ? "\"}" : "\", \"uriBaseId\": \"%SRCROOT%\"}", out);
    emit_json(out, ", \"region\": {\"startLine\": #, \"startColumn\": #", line, column);
    if (end_line > line || end_column > column)
        emit_json(out, ", \"endLine\": #, \"endColumn\": #", end_line, end_column);
    fputs("}}", out);
}

static void put_related(FILE *out, const cJSON *finding)
{
    const cJSON *other;
    int id = 0;
    fputs(",\n       \"relatedLocations\": [", out);
    cJSON_ArrayForEach(other, member(finding, "related")) {
        emit_json(out, id ? ", {\"id\": #, " : "{\"id\": #, ", id);
        put_message(out, "message", member_text(other, "message"));
        put_location(out, other);
        fputc('}', out);
        id++;
    }
    fputc(']', out);
}

/* Either every result of a run says something of its suppressions, or none does. */
static void put_suppression(FILE *out, const cJSON *finding, enum eco_language language)
{
    struct draft why = {0};
    if (!found_waiver(finding)) {
        fputs(",\n       \"suppressions\": []", out);
        return;
    }
    wording_waiver(&why, found_waiver(finding), language);
    emit_json(out, ",\n       \"suppressions\": [{\"kind\": \"external\", \"status\": \"accepted\", \"justification\": %}]",
              draft_text(&why));
    draft_free(&why);
}

static void put_result(FILE *out, const cJSON *finding, int rule, enum eco_language language)
{
    struct draft sentence = {0};
    const cJSON *place = member(finding, "place");
    found_sentence(&sentence, finding);
    emit_json(out, "      {\"ruleId\": %, \"ruleIndex\": #, \"level\": %,\n       ", member_text(finding, "id"), rule,
              member_text(finding, "level"));
    put_message(out, "message", draft_text(&sentence));
    fputs("\"locations\": [{", out);
    put_location(out, place);
    if (*member_text(place, "pointer"))
        emit_json(out, ", \"logicalLocations\": [{\"fullyQualifiedName\": %}]", member_text(place, "pointer"));
    fputs("}]", out);
    put_related(out, finding);
    put_suppression(out, finding, language);
    emit_json(out, ",\n       \"partialFingerprints\": {\"ecoscoreFinding/v1\": %}, \"properties\": {\"outcome\": %}}",
              member_text(finding, "fingerprint"), member_text(finding, "outcome"));
    draft_free(&sentence);
}

void sarif_write(FILE *out, const struct found *found)
{
    struct rules rules = {0};
    const cJSON *finding;
    bool first = true;
    list_rules(&rules, found);
    fputs("{\n  \"$schema\": "
          "\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json\",\n"
          "  \"version\": \"2.1.0\",\n  \"runs\": [\n    {\n",
          out);
    emit_json(out,
              "      \"tool\": {\n        \"driver\": {\n          \"name\": \"ecoscore\", \"version\": %, \"rules\": [",
              ECO_VERSION);
    put_rules(out, &rules);
    fputs("]\n        }\n      },\n", out);
    emit_json(out, "      \"language\": %, \"columnKind\": \"unicodeCodePoints\",\n      \"results\": [",
              found->language == ECO_FRENCH ? "fr" : "en");
    for (size_t i = 0; i < found->n; i++)
        cJSON_ArrayForEach(finding, member(found_tree(found, i), "found")) {
            fputs(first ? "\n" : ",\n", out);
            put_result(out, finding, rule_of(&rules, finding), found->language);
            first = false;
        }
    fputs("]\n    }\n  ]\n}\n", out);
    free(rules.first);
}
