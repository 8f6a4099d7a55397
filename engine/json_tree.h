/* cJSON trees in arenas. cJSON's hooks are process-wide and take no context, so the arena in use is a pointer of the
 * thread, set between json_enter() and json_leave(); outside of that the hooks are malloc() and free(). */
#ifndef ECO_JSON_TREE_H
#define ECO_JSON_TREE_H

#include <cjson/cJSON.h>

#include "text.h"

struct arena *json_enter(struct arena *arena);      /* returns the one before, for json_leave() */
void json_leave(struct arena *before);

/* Parses text that json_text_read() has found valid. NULL without memory. Nothing has to be deleted. */
cJSON *json_parse(struct arena *arena, struct text bytes);

/* Builders that take slices and give NULL back for NULL, for report trees; call them between enter and leave. */
cJSON *json_object(void);
cJSON *json_array(void);
cJSON *json_put(cJSON *object, const char *name, cJSON *value);
cJSON *json_text(struct text text);
cJSON *json_text_or_null(struct text text);
cJSON *json_number(double value);
cJSON *json_number_or_null(double value, bool known);
void json_append(cJSON *array, cJSON *value);

#endif
