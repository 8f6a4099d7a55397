/* The rule set of the benchmark as a program of its own: projects in, one a line, results out, in order.
 *
 *     hand plain FILE     cJSON with malloc() and free()
 *     hand arena FILE     cJSON in a block of memory that is used again for each project */
#include "evaluation.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- the arena ---- */

static char *block;
static size_t used, room;

static void *take(size_t size)
{
    size = (size + 15) & ~(size_t)15;
    if (used + size > room)
        return NULL;
    void *p = block + used;
    used += size;
    return p;
}

static void keep(void *p)
{
    (void)p;
}

/* ---- the loop ---- */

static void put(const struct outcome *o)
{
    static const char *const gates[] = {"G1", "G2", "G3"};
    const char *separator = "";
    printf("{\"name\":\"%s\",\"score\":%.17g,\"grade\":\"%c\",\"blocked\":[", o->name, o->score, o->grade);
    for (int i = 0; i < 3; i++)
        if (o->blocked[i]) {
            printf("%s\"%s\"", separator, gates[i]);
            separator = ",";
        }
    printf("],\"footprint\":%.17g,\"per_user\":%.17g}\n", o->footprint, o->per_user);
}

int main(int argc, char **argv)
{
    FILE *file = argc == 3 ? fopen(argv[2], "r") : NULL;
    bool arena = argc == 3 && strcmp(argv[1], "arena") == 0;
    struct rules rules;
    char *line = NULL;
    size_t line_room = 0;
    ssize_t n;
    if (!file || !rules_start(&rules))
        return 1;
    if (arena) {
        room = 1 << 20;
        block = malloc(room);
        cJSON_InitHooks(&(cJSON_Hooks){take, keep});
    }
    while ((n = getline(&line, &line_room, file)) > 0) {
        struct outcome outcome;
        used = 0;
        cJSON *project = cJSON_ParseWithLength(line, (size_t)n);
        if (!project || !rules_evaluate(&rules, project, &outcome))
            return 2;
        put(&outcome);
        if (!arena)
            cJSON_Delete(project);
    }
    free(line);
    free(block);
    rules_free(&rules);
    fclose(file);
    return fflush(stdout) != 0;
}
