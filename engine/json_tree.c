#include "json_tree.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

static _Thread_local struct arena *current;

static void *hook_alloc(size_t size)
{
    return current ? arena_alloc(current, size) : malloc(size);
}

static void hook_free(void *p)
{
    if (!current)
        free(p);
}

static void install(void)
{
    cJSON_Hooks hooks = {hook_alloc, hook_free};
    cJSON_InitHooks(&hooks);
}

struct arena *json_enter(struct arena *arena)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
    struct arena *before = current;
    current = arena;
    return before;
}

void json_leave(struct arena *before)
{
    current = before;
}

cJSON *json_parse(struct arena *arena, struct text bytes)
{
    struct arena *before = json_enter(arena);
    cJSON *tree = cJSON_ParseWithLength(bytes.at, bytes.n);
    json_leave(before);
    return tree;
}

cJSON *json_object(void) { return cJSON_CreateObject(); }
cJSON *json_array(void) { return cJSON_CreateArray(); }
cJSON *json_number(double value) { return cJSON_CreateNumber(value + 0.0); }       /* never -0 */

cJSON *json_put(cJSON *object, const char *name, cJSON *value)
{
    if (object && value)
        cJSON_AddItemToObjectCS(object, name, value);
    return object;
}

void json_append(cJSON *array, cJSON *value)
{
    if (array && value)
        cJSON_AddItemToArray(array, value);
}

cJSON *json_text(struct text text)
{
    char *copy = current ? arena_copy(current, text.n ? text.at : "", text.n) : NULL;
    return copy ? cJSON_CreateStringReference(copy) : NULL;      /* cJSON would copy it again */
}

cJSON *json_text_or_null(struct text text)
{
    return text.n ? json_text(text) : cJSON_CreateNull();
}

cJSON *json_number_or_null(double value, bool known)
{
    return known ? json_number(value) : cJSON_CreateNull();
}
