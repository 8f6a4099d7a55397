#include "completion.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* ---- values ---- */

static double some_edge(struct random *r, const struct program *p)
{
    const struct piecewise *w = p->piecewises ? &p->piecewise[random_below(r, p->piecewises)] : NULL;
    if (!w || w->n == 0 || !w->edge || w->edge[0].slot != NONE)
        return (double)random_below(r, 5) - 2;
    return w->edge[random_below(r, w->n)].factor;
}

double some_value(struct random *r, const struct program *p, const struct variable *v)
{
    double x;
    switch (random_below(r, 8)) {
    case 0: x = v->range.low; break;
    case 1: x = v->range.high; break;
    case 2: x = some_edge(r, p); break;
    case 3: x = some_edge(r, p) * (1 + (random_chance(r, 0.5) ? 1e-9 : -1e-9)); break;
    case 4: x = (double)random_below(r, 3); break;
    default: x = random_between(r, v->range.low, v->range.high);
    }
    x = fmin(fmax(x, v->range.low), v->range.high);
    return v->whole ? ceil(x) <= v->range.high ? ceil(x) : floor(x) : x;
}

bool is_text(const struct uncertainty *u, const struct variable *v)
{
    return v->kind == VARIABLE_ANSWER && u->doc->model->thing[u->doc->model->input[v->index].thing].type.base == BASE_TEXT;
}

struct texts some_texts(struct trial *t)
{
    return (struct texts){{run_add_text(&t->run, TEXT("abc")), run_add_text(&t->run, TEXT("axy")), run_add_text(&t->run, TEXT("zzz"))}};
}

bool complete(struct random *r, struct trial *t, double share, const struct texts *texts)
{
    const struct uncertainty *u = t->u;
    bool all = true;
    for (uint32_t i = 0; i < u->n; i++) {
        const struct variable *v = &u->variable[i];
        bool left = v->kind == VARIABLE_LIST || (v->open && !random_chance(r, share));
        all &= !left;
        if (left && v->kind != VARIABLE_LIST)
            trial_reset(t, i);
        else if (v->may_be_na && random_chance(r, 0.15))
            trial_set(t, i, 0, NOT_APPLICABLE);
        else if (!left)
            trial_set(t, i, is_text(u, v) ? texts->at[random_below(r, 3)] : some_value(r, t->run.program, v), KNOWN);
    }
    return all;
}

static void mark_written(const struct program *p, const struct op *op, bool *marked)
{
    if (op->code == OP_STORE || op->code == OP_PUT)
        marked[p->slots + op->b] = true;
    else if (op->code != OP_EACH)
        marked[op->dst] = true;
}

/* What goes through the rows of a list, some columns of which are written on that way. */
static void mark_rows_of(const struct program *p, uint32_t list, bool *marked)
{
    for (uint32_t i = 0; i < p->ops; i++) {
        if (op_list(p, &p->op[i]) == list)
            mark_written(p, &p->op[i], marked);
        for (uint32_t k = 1; p->op[i].code == OP_EACH && p->op[i].a == list && k <= p->op[i].b; k++)
            mark_written(p, &p->op[i + k], marked);
    }
}

void mark_passed_over(const struct model *m, bool *marked)
{
    const struct program *p = &m->program;
    for (uint32_t i = 0; i < m->things; i++)
        if (m->thing[i].kind == THING_LIST && judgement_of(m, i)->asked != NONE)
            mark_rows_of(p, m->thing[i].row_list, marked);
    for (uint32_t i = 0; i < p->stretches; i++)
        for (uint32_t k = p->stretch[i].from, rows = k; k < p->stretch[i].to; k++) {
            const struct op *op = &p->op[k];
            rows = op->code == OP_EACH && rows <= k ? k + op->b + 1 : rows;
            if (k < rows || op->code != OP_ASKED || op->a != p->stretch[i].asked)
                mark_written(p, op, marked);
        }
}

/* ---- policies and projects ---- */

static enum eco_reading read_memory(void *context, const char *path, char **bytes, size_t *length)
{
    const char *text = context, *second = strchr(text, '\f');      /* two files: the second one is used by the first */
    bool inner = strcmp(path, "inner.eco") == 0;
    text = inner && second ? second + 1 : text;
    *length = second && !inner ? (size_t)(second - text) : strlen(text);
    *bytes = malloc(*length + 1);
    if (*bytes)
        memcpy(*bytes, text, *length);
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

char *written(void (*write)(struct random *, FILE *), struct random *r)
{
    char *text = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&text, &n);
    assert_non_null(out);
    write(r, out);
    fclose(out);
    return text;
}

eco_policy *policy_of_text(const char *rules)
{
    struct eco_reader reader = {.read = read_memory, .context = (void *)(uintptr_t)rules};
    eco_policy *policy = eco_policy_load(&reader, "random.eco");
    assert_non_null(policy);
    if (eco_policy_status(policy) != ECO_OK)
        eco_policy_print_messages(policy, stderr, ECO_ENGLISH, false);
    assert_int_equal(eco_policy_status(policy), ECO_OK);
    return policy;
}

eco_project *project_of_text(const eco_policy *policy, const char *text)
{
    eco_project *project = eco_project_read(policy, "random.json", text, strlen(text), NULL);
    assert_non_null(project);
    if (eco_project_status(project) != ECO_OK)
        eco_project_print_messages(project, stderr, ECO_ENGLISH, false);
    assert_int_equal(eco_project_status(project), ECO_OK);
    return project;
}

static enum eco_reading read_rules(void *context, const char *path, char **bytes, size_t *length)
{
    (void)context;
    char name[4096];
    static const char here[] = __FILE__;
    snprintf(name, sizeof name, "%.*srules/%s", (int)(strstr(here, "tests/property/") - here), here, path);
    FILE *file = fopen(name, "re");
    if (!file)
        return ECO_READ_ABSENT;
    *bytes = malloc(1 << 20);
    *length = *bytes ? fread(*bytes, 1, 1 << 20, file) : 0;
    fclose(file);
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

char *rule_file(const char *path)
{
    char *bytes;
    size_t length;
    assert_true(read_rules(NULL, path, &bytes, &length));
    char *text = realloc(bytes, length + 1);
    assert_non_null(text);
    text[length] = '\0';
    return text;
}

eco_policy *bordeaux(void)
{
    static const struct eco_reader reader = {.read = read_rules};
    eco_policy *policy = eco_policy_load(&reader, "bordeaux/ecoscore.eco");
    assert_non_null(policy);
    assert_int_equal(eco_policy_status(policy), ECO_OK);
    return policy;
}

/* Takes answers out, and gives some numbers a ±. */
static void erode(struct random *r, cJSON *object, double share)
{
    static const char *const kept[] = {"date", "nom", "politique", "etape", "service_public", "demarche", "interface", "genre",
                                       "nombre"};
    for (cJSON *kid = object->child, *next; kid; kid = next) {
        bool keep = false;
        next = kid->next;
        for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
            keep |= kid->string && strcmp(kid->string, kept[i]) == 0;
        bool amount_already = cJSON_HasObjectItem(kid, "valeur") || cJSON_HasObjectItem(kid, "value") || cJSON_HasObjectItem(kid, "sans_objet");
        if ((cJSON_IsArray(kid) || cJSON_IsObject(kid)) && !amount_already) {
            erode(r, kid, share);
        } else if (!keep && random_chance(r, share)) {
            cJSON_Delete(cJSON_DetachItemViaPointer(object, kid));
        } else if (!keep && cJSON_IsNumber(kid) && random_chance(r, 0.2)) {
            cJSON *amount = cJSON_CreateObject();
            cJSON_AddNumberToObject(amount, "value", kid->valuedouble);
            cJSON_AddNumberToObject(amount, "plus_minus", floor(fabs(kid->valuedouble) / 10));
            char *key = kid->string;        /* an item that is put in keeps its own name, if any */
            kid->string = NULL;
            amount->string = key;
            cJSON_ReplaceItemViaPointer(object, kid, amount);
        }
    }
}

char *eroded_example(struct random *r, uint32_t which, double share)
{
    static const char *const names[] = {"assistant", "bornes_accueil", "capteurs_arrosage", "centre_donnees", "donnees_ouvertes",
                                        "gestion_interne", "portail", "postes_agents", "refonte_site", "tablettes_ecoles"};
    char path[256], *bytes;
    size_t length;
    snprintf(path, sizeof path, "bordeaux/projets/%s.json", names[which % (sizeof names / sizeof names[0])]);
    assert_true(read_rules(NULL, path, &bytes, &length));
    cJSON *tree = cJSON_ParseWithLength(bytes, length);
    assert_non_null(tree);
    erode(r, tree, share);
    char *text = cJSON_Print(tree);
    cJSON_Delete(tree);
    free(bytes);
    return text;
}

/* ---- properties ---- */

static char *rules_text(struct random *r)
{
    char *text = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&text, &n);
    assert_non_null(out);
    random_rules_of_any_kind(r, 2 + (int)random_below(r, 4), out);
    fclose(out);
    return text;
}

static char *project_text(struct random *r, double least)
{
    char *text = NULL;
    size_t n = 0;
    FILE *out = open_memstream(&text, &n);
    assert_non_null(out);
    random_project(r, random_between(r, least, 1), true, out);
    fclose(out);
    return text;
}

void try_random_rules(uint64_t first_seed, uint32_t n, double least, property *holds)
{
    for (uint64_t seed = first_seed; seed < first_seed + n; seed++) {
        struct random r = {seed};
        char *rules = rules_text(&r), *text = project_text(&r, least);
        eco_policy *policy = policy_of_text(rules);
        eco_project *project = project_of_text(policy, text);
        bool good = holds(&r, seed, policy, &project->document);
        if (!good)
            fprintf(stderr, "seed %llu\n%s\n%s\n", (unsigned long long)seed, rules, text);
        eco_project_free(project);
        eco_policy_free(policy);
        free(text);
        free(rules);
        assert_true(good);
    }
}

void try_bordeaux(uint64_t seed, uint32_t n, double most, property *holds)
{
    eco_policy *policy = bordeaux();
    struct random r = {seed};
    for (uint32_t i = 0; i < n; i++) {
        char *text = eroded_example(&r, i, random_between(&r, 0, most));
        eco_project *project = project_of_text(policy, text);
        bool good = holds(&r, i, policy, &project->document);
        if (!good)
            fprintf(stderr, "example %u\n%s\n", i, text);
        eco_project_free(project);
        free(text);
        assert_true(good);
    }
    eco_policy_free(policy);
}
