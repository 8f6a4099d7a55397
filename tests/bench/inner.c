/* What a whole process cannot show, one figure a line: scoring without reading, bounds, compiling rules, allocations.
 *
 *     inner RULES.eco PROJECTS.ndjson PACKS/ */
#include "../../engine/policy.h"
#include "../../engine/uncertainty.h"
#include "../../engine/verdict.h"
#include "evaluation.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PROJECTS = 500, ROUNDS = 9, REPEATS = 20 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

/* ---- allocations, counted by the linker's wrappers ---- */

static unsigned long allocations;

void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t size);

void *__wrap_malloc(size_t size) { allocations++; return __real_malloc(size); }
void *__wrap_calloc(size_t n, size_t size) { allocations++; return __real_calloc(n, size); }
void *__wrap_realloc(void *p, size_t size) { allocations++; return __real_realloc(p, size); }

/* ---- rules from files and from memory ---- */

static enum eco_reading read_file(void *context, const char *path, char **bytes, size_t *length)
{
    const char *text = context;
    if (text) {
        *length = strlen(text);
        *bytes = strdup(text);
        return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
    }
    FILE *file = fopen(path, "r");
    size_t room = 1 << 22;
    *bytes = file ? malloc(room) : NULL;
    *length = *bytes ? fread(*bytes, 1, room, file) : 0;
    if (file)
        fclose(file);
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

static eco_policy *load(const char *path, void *text)
{
    struct eco_reader reader = {.read = read_file, .context = text};
    eco_policy *policy = eco_policy_load(&reader, path);
    if (!policy || eco_policy_status(policy) != ECO_OK) {
        eco_policy_print_messages(policy, stderr, ECO_ENGLISH, false);
        exit(1);
    }
    return policy;
}

/* A policy of n criteria and 10 n rows in tables. */
static char *generated(unsigned n)
{
    char *text;
    size_t length;
    FILE *out = open_memstream(&text, &length);
    fputs("language en\npolicy \"Generated\" version \"1\"\n", out);
    for (unsigned t = 0; t < n / 10; t++) {
        fprintf(out, "table t%u \"Table %u\" keyed by kind\n  source \"generated\" checked on 2026-01-31\n  | kind | made [kgCO2e] |\n", t, t);
        for (unsigned row = 0; row < 100; row++)
            fprintf(out, "  | k%u | %u.%u |\n", row, row * 7 % 911, row % 10);
        fputs("end\n", out);
    }
    for (unsigned i = 0; i < n; i++) {
        fprintf(out, "input a%u \"Answer %u\" : quantity in [kgCO2e] range 0 to 1000\n", i, i);
        fprintf(out, "input k%u \"Kind %u\" : key of t%u\n", i, i, i % (n / 10));
        fprintf(out, "define d%u as a%u + 2 * t%u[k%u].made\n", i, i, i % (n / 10), i);
        fprintf(out, "criterion c%u \"Criterion %u\" weight 1\n  measure d%u in [kgCO2e]\n  scale less is better\n    at 10 scores 100\n"
                     "    at 900 scores 0\n  because \"{d%u} is emitted.\"\n  fix \"Emit less.\"\nend\n", i, i, i, i);
    }
    fputs("score\n  mean of criteria\n  weights free\nend\ngrades\n  A from 50\n  B from 0\nend\n", out);
    fclose(out);
    return text;
}

static double compile_seconds(const char *path, char *text)
{
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        double begun = now();
        eco_policy *policy = load(path, text);
        double seconds = now() - begun;
        eco_policy_free(policy);
        best = seconds < best ? seconds : best;
    }
    return best;
}

static void compile_all(const char *rules, const char *packs)
{
    char path[4096];
    printf("compile_rules %.9f\n", compile_seconds(rules, NULL));
    snprintf(path, sizeof path, "%s/bordeaux/ecoscore.eco", packs);
    printf("compile_bordeaux %.9f\n", compile_seconds(path, NULL));
    for (unsigned n = 250; n <= 1000; n *= 2) {
        char *text = generated(n);
        printf("compile_%u %.9f\n", n, compile_seconds("generated.eco", text));
        free(text);
    }
}

/* ---- projects ---- */

struct lines {
    char *line[PROJECTS];
    size_t length[PROJECTS];
    unsigned n;
};

static void read_lines(struct lines *lines, const char *path)
{
    FILE *file = fopen(path, "r");
    size_t room = 0;
    ssize_t n;
    while (file && lines->n < PROJECTS && (n = getline(&lines->line[lines->n], &room, file)) > 0) {
        lines->length[lines->n++] = (size_t)n;
        room = 0;
    }
    if (file)
        fclose(file);
}

/* The estimate and the decision, of projects that have been read. */
static double score_all(eco_project **project, unsigned n)
{
    unsigned sum = 0;
    double begun = now();
    for (unsigned i = 0; i < n; i++) {
        struct document *doc = &project[i]->document;
        struct evidence evidence = {doc, NULL, NULL};
        run_all(&doc->run);
        sum += verdict_of(&evidence);
    }
    double seconds = now() - begun;
    return sum == UINT32_MAX ? 0 : seconds / n;
}

static double score_by_hand(const struct rules *rules, cJSON **tree, unsigned n)
{
    struct outcome outcome;
    double begun = now(), sum = 0;
    for (unsigned i = 0; i < n; i++) {
        rules_evaluate(rules, tree[i], &outcome);
        sum += outcome.score;
    }
    double seconds = now() - begun;
    return sum < 0 ? 0 : seconds / n;
}

static double read_bounds(struct uncertainty *u, unsigned n)
{
    double begun = now();
    for (unsigned i = 0; i < n; i++)
        bounds_all(&u[i].bounds);
    return (now() - begun) / n;
}

static void scoring(const eco_policy *policy, const struct lines *lines)
{
    static eco_project *project[PROJECTS];
    static cJSON *tree[PROJECTS];
    static struct uncertainty u[PROJECTS];
    struct rules rules;
    double ours = 1e9, hand = 1e9, bounds = 1e9;
    rules_start(&rules);
    for (unsigned i = 0; i < lines->n; i++) {
        project[i] = eco_project_read(policy, "p.json", lines->line[i], lines->length[i], NULL);
        tree[i] = cJSON_ParseWithLength(lines->line[i], lines->length[i]);
        if (eco_project_status(project[i]) != ECO_OK || !uncertainty_read(&u[i], &project[i]->document))
            exit(1);
    }
    for (int i = 0; i < ROUNDS * REPEATS; i++) {
        double a = score_all(project, lines->n), b = score_by_hand(&rules, tree, lines->n), c = read_bounds(u, lines->n);
        ours = a < ours ? a : ours;
        hand = b < hand ? b : hand;
        bounds = c < bounds ? c : bounds;
    }
    printf("scoring_ours %.9f\nscoring_hand %.9f\nbounds %.9f\n", ours, hand, bounds);
    for (unsigned i = 0; i < lines->n; i++) {
        eco_project_free(project[i]);
        cJSON_Delete(tree[i]);
    }
    rules_free(&rules);
}

static void warm(const eco_policy *policy, const struct lines *lines)
{
    eco_project *project = NULL;
    struct eco_summary summary;
    for (int round = 0; round < 2; round++) {
        allocations = 0;
        for (unsigned i = 0; i < lines->n; i++) {
            if (project)
                eco_project_read_again(project, "p.json", lines->line[i], lines->length[i], NULL);
            else
                project = eco_project_read(policy, "p.json", lines->line[i], lines->length[i], NULL);
            if (!eco_summarise(policy, project, &summary))
                exit(1);
        }
    }
    printf("allocations_warm %lu\n", allocations);
    eco_project_free(project);
}

int main(int argc, char **argv)
{
    struct lines lines = {0};
    if (argc != 4)
        return 1;
    compile_all(argv[1], argv[3]);
    read_lines(&lines, argv[2]);
    eco_policy *policy = load(argv[1], NULL);
    warm(policy, &lines);
    scoring(policy, &lines);
    eco_policy_free(policy);
    for (unsigned i = 0; i < lines.n; i++)
        free(lines.line[i]);
    return fflush(stdout) != 0;
}
