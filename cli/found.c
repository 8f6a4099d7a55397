/* The trees of findings of one run, and the format `findings`, which is the trees themselves. */
#include "found.h"
#include "shortage.h"

#include <stdlib.h>

bool found_add(struct found *found, eco_result *result)
{
    if (result && found->n == found->room) {
        size_t room = found->room ? 2 * found->room : 8;
        eco_result **larger = realloc(found->result, room * sizeof *larger);
        if (!larger) {
            eco_result_free(result);
            return false;
        }
        found->result = larger;
        found->room = room;
    }
    if (result)
        found->result[found->n++] = result;
    return result != NULL;
}

void found_free(struct found *found)
{
    for (size_t i = 0; i < found->n; i++)
        eco_result_free(found->result[i]);
    free(found->result);
    *found = (struct found){0};
}

const cJSON *found_tree(const struct found *found, size_t i)
{
    return eco_result_tree(found->result[i]);
}

void findings_write(FILE *out, const struct found *found)
{
    for (size_t i = 0; i < found->n; i++) {
        fputs(found->n == 1 ? "" : i == 0 ? "[\n" : ",\n", out);
        if (!eco_result_write(found->result[i], out) && !ferror(out))
            shortage_note();
    }
    fputs(found->n == 1 ? "" : "]\n", out);
}
