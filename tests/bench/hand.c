/* The rule set of the benchmark as a program of its own: projects in, one a line, results out, in order.
 *
 *     hand plain FILE             cJSON with malloc() and free()
 *     hand arena FILE [THREADS]   cJSON in a block of memory that is used again for each project; each thread has a part of
 *                                 the file, and its results wait for those of the parts before */
#include "evaluation.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

enum { ARENA_BYTES = 1 << 20, THREADS = 64 };

/* ---- the arena ---- */

static _Thread_local char *block;
static _Thread_local size_t used;

static void *take(size_t size)
{
    size = (size + 15) & ~(size_t)15;
    if (used + size > ARENA_BYTES)
        return NULL;
    void *p = block + used;
    used += size;
    return p;
}

static void keep(void *p)
{
    (void)p;
}

/* ---- one project after the other ---- */

static void put(FILE *out, const struct outcome *o)
{
    static const char *const gates[] = {"G1", "G2", "G3"};
    const char *separator = "";
    fprintf(out, "{\"name\":\"%s\",\"score\":%.17g,\"grade\":\"%c\",\"blocked\":[", o->name, o->score, o->grade);
    for (int i = 0; i < 3; i++)
        if (o->blocked[i]) {
            fprintf(out, "%s\"%s\"", separator, gates[i]);
            separator = ",";
        }
    fprintf(out, "],\"footprint\":%.17g,\"per_user\":%.17g}\n", o->footprint, o->per_user);
}

struct part {
    const char *from, *to;
    const struct rules *rules;
    bool arena, good;
    FILE *out;
    char *text;
    size_t length;
    pthread_t thread;
};

static void *evaluate(void *argument)
{
    struct part *p = argument;
    p->good = true;
    if (p->arena)
        block = malloc(ARENA_BYTES);
    for (const char *line = p->from; line < p->to && p->good;) {
        const char *newline = memchr(line, '\n', (size_t)(p->to - line)), *end = newline ? newline : p->to;
        struct outcome outcome;
        used = 0;
        cJSON *project = cJSON_ParseWithLength(line, (size_t)(end - line));
        p->good = project && rules_evaluate(p->rules, project, &outcome);
        if (p->good)
            put(p->out, &outcome);
        if (!p->arena)
            cJSON_Delete(project);
        line = end + 1;
    }
    free(block);
    return NULL;
}

static bool evaluate_in_parts(const char *bytes, size_t n, struct part whole, int threads)
{
    struct part part[THREADS];
    const char *from = bytes;
    bool good = true;
    for (int i = 0; i < threads; i++) {
        const char *to = bytes + n / (size_t)threads * (size_t)(i + 1);
        const char *newline = i + 1 < threads ? memchr(to, '\n', (size_t)(bytes + n - to)) : NULL;
        part[i] = whole;
        part[i].from = from;
        part[i].to = from = newline ? newline + 1 : bytes + n;
        part[i].out = open_memstream(&part[i].text, &part[i].length);
        good &= part[i].out && pthread_create(&part[i].thread, NULL, evaluate, &part[i]) == 0;
    }
    for (int i = 0; i < threads && good; i++) {
        pthread_join(part[i].thread, NULL);
        fclose(part[i].out);
        good = part[i].good && fwrite(part[i].text, 1, part[i].length, stdout) == part[i].length;
        free(part[i].text);
    }
    return good;
}

int main(int argc, char **argv)
{
    struct rules rules;
    struct stat status;
    int file = argc >= 3 ? open(argv[2], O_RDONLY) : -1, threads = argc == 4 ? (int)strtol(argv[3], NULL, 10) : 1;
    if (file < 0 || fstat(file, &status) != 0 || !rules_start(&rules) || threads < 1 || threads > THREADS)
        return 1;
    size_t n = (size_t)status.st_size;
    const char *bytes = mmap(NULL, n, PROT_READ, MAP_PRIVATE, file, 0);
    struct part whole = {.from = bytes, .to = bytes + n, .rules = &rules, .arena = strcmp(argv[1], "arena") == 0, .out = stdout};
    if (bytes == MAP_FAILED)
        return 1;
    if (whole.arena)
        cJSON_InitHooks(&(cJSON_Hooks){take, keep});
    bool good = true;
    if (threads > 1)
        good = evaluate_in_parts(bytes, n, whole, threads);
    else
        evaluate(&whole);
    rules_free(&rules);
    return good && (threads > 1 || whole.good) && fflush(stdout) == 0 ? 0 : 2;
}
