/* Bytes as JSON text, for three readers: the fast one and the careful one accept the same texts, and cJSON finds the same
 * values in them. */
#include <stdlib.h>

#include <cjson/cJSON.h>

#include "../../engine/json_text.h"
#include "fuzz.h"

static void same(const struct json_values *values, uint32_t *next, const cJSON *json)
{
    const struct json_value *v = &values->v[(*next)++];
    static const int kinds[] = {[JSON_NULL] = cJSON_NULL, [JSON_FALSE] = cJSON_False, [JSON_TRUE] = cJSON_True, [JSON_NUMBER] = cJSON_Number,
                                [JSON_TEXT] = cJSON_String, [JSON_ARRAY] = cJSON_Array, [JSON_OBJECT] = cJSON_Object};
    if (*next > values->n || (json->type & 0xFF) != kinds[v->kind])
        abort();
    if (v->kind == JSON_NUMBER && v->number != json->valuedouble)
        abort();
    if (v->kind == JSON_TEXT && !text_is(v->text, json->valuestring))
        abort();
    if (json->string && !text_is(v->name, json->string))
        abort();
    uint32_t items = 0;
    for (const cJSON *kid = json->child; kid; kid = kid->next, items++)
        same(values, next, kid);
    if ((v->kind == JSON_ARRAY || v->kind == JSON_OBJECT) && v->items != items)
        abort();
    if (v->end != *next)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    struct arena arena = {0};
    struct sources sources = {.arena = &arena};
    struct diagnostics diagnostics = {.arena = &arena};
    struct json_values values = {0};
    struct text text = text_copy(&arena, (struct text){(const char *)bytes, (uint32_t)length});
    uint32_t file = source_add(&sources, TEXT("fuzz.json"), text), next = 0;
    bool fast = json_scan(text, &arena, &values);
    if (fast != json_text_judge(&sources, file, &diagnostics))
        abort();
    cJSON *tree = fast ? cJSON_ParseWithLength(text.at, text.n) : NULL;
    if (fast && !tree)
        abort();
    if (fast)
        same(&values, &next, tree);
    cJSON_Delete(tree);
    arena_free(&arena);
    return 0;
}
