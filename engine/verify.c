/* A report against what the same rules, project and date give today: the first difference, in the order of the report. Nothing is
 * left out, paths of files neither, so that an edited report is told whatever was edited. */
#include <string.h>

#include "number.h"
#include "past.h"
#include "report.h"

struct verifier {
    struct arena *arena;
    const struct companion *past;
    bool differs;                       /* all that follows is of the first difference */
    struct text pointer, was, now;      /* empty: absent */
};

/* ---- values in words ---- */

static struct text was_words(struct verifier *v, uint32_t at)
{
    const struct json_value *json = at != NONE ? companion_at(v->past, at) : NULL;
    char digits[NUMBER_LENGTH];
    if (!json)
        return (struct text){0};
    switch (json->kind) {
    case JSON_NULL: return TEXT("null");
    case JSON_FALSE: return TEXT("false");
    case JSON_TRUE: return TEXT("true");
    case JSON_ARRAY: return TEXT("[...]");
    case JSON_OBJECT: return TEXT("{...}");
    case JSON_NUMBER: return text_format(v->arena, "%.*s", number_write(json->number, digits), digits);
    case JSON_TEXT: break;
    }
    return text_format(v->arena, "\"%.*s\"", (int)json->text.n, json->text.at);
}

static struct text now_words(struct verifier *v, const cJSON *now)
{
    if (!now)
        return (struct text){0};
    return cJSON_IsArray(now) ? TEXT("[...]") : cJSON_IsObject(now) ? TEXT("{...}") : result_text(v->arena, now);
}

/* ---- the walk ---- */

static void differ(struct verifier *v, struct text pointer, uint32_t was, const cJSON *now)
{
    if (v->differs)
        return;
    v->differs = true;
    v->pointer = pointer;
    v->was = was_words(v, was);
    v->now = now_words(v, now);
}

static void compare(struct verifier *v, struct text pointer, uint32_t was, const cJSON *now);

static void compare_objects(struct verifier *v, struct text pointer, uint32_t was, const cJSON *now)
{
    for (const cJSON *kid = now->child; kid && !v->differs; kid = kid->next)
        compare(v, json_pointer_key(v->arena, pointer, text_of(kid->string)), companion_member(v->past, was, kid->string),
                kid);
    for (uint32_t i = was + 1; i < companion_at(v->past, was)->end && !v->differs; i = companion_at(v->past, i)->end) {
        struct text name = companion_at(v->past, i)->name;
        const char *key = arena_copy(v->arena, name.at, name.n);
        if (key && !cJSON_GetObjectItemCaseSensitive(now, key))
            differ(v, json_pointer_key(v->arena, pointer, name), i, NULL);
    }
}

static void compare_arrays(struct verifier *v, struct text pointer, uint32_t was, const cJSON *now)
{
    const cJSON *kid = now->child;
    uint32_t at = was + 1, end = companion_at(v->past, was)->end;
    for (uint32_t i = 0; (kid || at < end) && !v->differs; i++) {
        compare(v, json_pointer_index(v->arena, pointer, i), at < end ? at : NONE, kid);
        at = at < end ? companion_at(v->past, at)->end : at;
        kid = kid ? kid->next : NULL;
    }
}

static bool same_scalar(const struct json_value *was, const cJSON *now)
{
    switch (was->kind) {
    case JSON_NULL: return cJSON_IsNull(now);
    case JSON_FALSE: return cJSON_IsFalse(now);
    case JSON_TRUE: return cJSON_IsTrue(now);
    case JSON_NUMBER: return cJSON_IsNumber(now) && was->number == now->valuedouble;
    case JSON_TEXT: return cJSON_IsString(now) && text_equal(was->text, text_of(now->valuestring));
    default: return false;
    }
}

static void compare(struct verifier *v, struct text pointer, uint32_t was, const cJSON *now)
{
    enum json_kind kind = was != NONE ? companion_at(v->past, was)->kind : JSON_NULL;
    if (was != NONE && kind == JSON_OBJECT && cJSON_IsObject(now))
        compare_objects(v, pointer, was, now);
    else if (was != NONE && kind == JSON_ARRAY && cJSON_IsArray(now))
        compare_arrays(v, pointer, was, now);
    else if (was == NONE || !now || !same_scalar(companion_at(v->past, was), now))
        differ(v, pointer, was, now);
}

/* ---- the tree ---- */

static cJSON *pair_json(struct text was, struct text now)
{
    cJSON *object = json_object();
    json_put(object, "was", json_text_or_null(was));
    json_put(object, "now", json_text_or_null(now));
    return json_put(object, "same", cJSON_CreateBool(text_equal(was, now)));
}

static struct text digest_in(const struct companion *past, uint32_t root, const char *part)
{
    return companion_text(past, companion_member(past, root, part), "digest");
}

static cJSON *verify_json(struct verifier *v, uint32_t root, const cJSON *now)
{
    cJSON *tree = json_object(), *difference = json_object();
    const cJSON *policy = cJSON_GetObjectItemCaseSensitive(now, "policy"),
                *project = cJSON_GetObjectItemCaseSensitive(now, "project");
    compare(v, (struct text){0}, root, now);
    json_put(tree, "verify", json_number(1));
    json_put(tree, "same", cJSON_CreateBool(!v->differs));
    json_put(tree, "program", pair_json(companion_text(v->past, root, "program"), TEXT(ECO_VERSION)));
    json_put(tree, "policy", pair_json(digest_in(v->past, root, "policy"),
                                       text_of(cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(policy, "digest")))));
    json_put(tree, "project", pair_json(digest_in(v->past, root, "project"),
                                        text_of(cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(project, "digest")))));
    json_put(difference, "pointer", json_text(v->pointer));
    json_put(difference, "was", json_text_or_null(v->was));
    json_put(difference, "now", json_text_or_null(v->now));
    return json_put(tree, "difference", v->differs ? difference : cJSON_CreateNull());
}

/* The parts that the report has, and the seed of its chances. */
static struct eco_report_options options_of(const struct companion *past, uint32_t root,
                                            const struct eco_report_options *given)
{
    static const struct { const char *name; unsigned part; } parts[] = {
        {"questions", ECO_REPORT_QUESTIONS}, {"advice", ECO_REPORT_ADVICE}, {"chances", ECO_REPORT_CHANCES}};
    struct eco_report_options options = *given;
    options.language = text_is(companion_text(past, root, "language"), "fr") ? "fr" : "en";
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        uint32_t at = companion_member(past, root, parts[i].name);
        if (at != NONE && companion_at(past, at)->kind != JSON_NULL)
            options.parts |= parts[i].part;
    }
    uint32_t seed = companion_member(past, companion_member(past, root, "chances"), "seed");
    bool numbered = seed != NONE && companion_at(past, seed)->kind == JSON_NUMBER;
    double number = numbered ? companion_at(past, seed)->number : 0;
    if (number >= 0 && number < 1e15)
        options.seed = (unsigned long long)number;
    return options;
}

eco_result *eco_verify(const eco_policy *policy, eco_project *project, const eco_past *past,
                       const struct eco_report_options *options)
{
    static const struct eco_report_options plain = {0};
    uint32_t root = past->n > 0 ? past->report[0].root : 0;
    struct eco_report_options own = options_of(&past->file, root, options ? options : &plain);
    eco_result *today = eco_report(policy, project, &own);
    struct arena *before;
    struct eco_result *result = today ? result_start(&before) : NULL;
    if (!result) {
        eco_result_free(today);
        return NULL;
    }
    struct verifier v = {.arena = &result->arena, .past = &past->file};
    cJSON *root_json = verify_json(&v, root, today->root);
    result = result_finish(result, before, root_json);
    eco_result_free(today);
    return result;
}
