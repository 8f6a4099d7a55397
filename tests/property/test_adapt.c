/* A policy that says of another what that says already, or takes things out and puts the same in, is the same policy: no part of
 * it is told as another, every project has the score and gates that it had, and the linter finds that each change changes nothing. For random rules. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/adapt.h"
#include "completion.h"
#include "parser.tab.h"

enum { POLICIES = 150, PROJECTS = 4 };

struct writer {
    const eco_policy *base;
    FILE *changes, *added;
    unsigned said;                  /* things that are changed into themselves */
    unsigned replaced;
};

static struct text slice(const struct writer *w, struct span at)
{
    return source_slice(&w->base->sources, at);
}

static struct text word(const struct writer *w, const struct adapted_kind *kind)
{
    return keyword_written((struct arena *)(uintptr_t)&w->base->arena, kind->token, ECO_ENGLISH);
}

static void put(FILE *out, const char *before, struct text text)
{
    fprintf(out, "%s%.*s\n", before, (int)text.n, text.at);
}

/* ---- changed into itself ---- */

static bool is_said(const struct node *kid)
{
    static const enum node_kind kept[] = {N_TYPE, N_CHOICE, N_EACH, N_UNIT, N_IN_THEME, N_ALLOW};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        if (kept[i] == kid->kind)
            return false;
    return true;
}

static void put_line(const struct writer *w, const struct node *item, const struct node *kid)
{
    struct span at = kid->at;
    if (item->kind == N_VALUE && kid->kind == N_ENTRY && !kid->op) {
        at.to = kid->last->at.to > at.to ? kid->last->at.to : at.to;
        put(w->changes, "  is ", slice(w, at));
    } else if (kid->kind == N_WEIGHT) {
        put(w->changes, "  weight ", slice(w, at));
    } else {
        put(w->changes, "  ", slice(w, at));
    }
}

static void change(struct writer *w, const struct node *item, const struct adapted_kind *kind)
{
    struct text name = slice(w, item->name_at), first = word(w, kind);
    fprintf(w->changes, "change %.*s %.*s\n  reason \"r\"\n", (int)first.n, first.at, (int)name.n, name.at);
    for (const struct node *kid = item->first; kid; kid = kid->next)
        if (is_said(kid))
            put_line(w, item, kid);
    fputs("end\n", w->changes);
    w->said++;
}

/* ---- taken out and put in ---- */

static void replace(struct writer *w, const struct node *item, const struct adapted_kind *kind)
{
    struct text name = slice(w, item->name_at), first = word(w, kind), all = slice(w, item->at);
    while (all.n > 0 && (all.at[all.n - 1] == '\n' || all.at[all.n - 1] == ' '))
        all.n--;
    bool block = all.n > 4 && memcmp(all.at + all.n - 4, "\nend", 4) == 0;
    if (!kind->once)
        fprintf(w->changes, "remove %.*s %.*s\n  reason \"r\"\n", (int)first.n, first.at, (int)name.n, name.at);
    if (block && kind->reasoned)
        fprintf(w->added, "%.*s\n  reason \"r\"\nend\n", (int)(all.n - 4), all.at);
    else
        fprintf(w->added, "%.*s\n%s", (int)all.n, all.at, kind->reasoned ? "  reason \"r\"\n" : "");
    w->replaced++;
}

/* Not what was written out for a checklist, and no table: a reason stands before its rows. */
static bool is_written(const struct writer *w, const struct node *item, const struct adapted_kind *kind)
{
    struct text all = slice(w, item->at), first = word(w, kind);
    return item->kind != N_CHECKLIST && item->kind != N_TABLE && all.n > first.n && memcmp(all.at, first.at, first.n) == 0;
}

/* Claims may have one title, by which all of them are removed. */
static bool shares_title(const struct writer *w, const struct node *claim)
{
    for (const struct node *item = w->base->model.module[0].parsed.file->first; item && claim->kind == N_CLAIM; item = item->next)
        if (item != claim && item->kind == N_CLAIM && text_equal(item->text, claim->text))
            return true;
    return false;
}

/* ---- the policy ---- */

static void write_all(struct random *r, struct writer *w)
{
    for (const struct node *item = w->base->model.module[0].parsed.file->first; item; item = item->next) {
        const struct adapted_kind *kind = adapted_kind_of_node(item);
        uint32_t how = random_below(r, 3);
        if (!kind || !is_written(w, item, kind) || how == 0 || shares_title(w, item))
            continue;
        if (how == 1 && kind->changes)
            change(w, item, kind);
        else
            replace(w, item, kind);
    }
}

static char *adapted(struct random *r, struct writer *w, const char *rules)
{
    char *changes = NULL, *added = NULL, *all = NULL;
    size_t n;
    w->changes = open_memstream(&changes, &n);
    w->added = open_memstream(&added, &n);
    write_all(r, w);
    fclose(w->changes);
    fclose(w->added);
    const char *head = strstr(rules, "policy "), *end = strchr(head, '\n');
    FILE *out = open_memstream(&all, &n);
    fprintf(out, "language en\n%.*s based on \"inner.eco\"\n%s%s\f%s", (int)(end - head), head, changes, added, rules);
    fclose(out);
    free(changes);
    free(added);
    return all;
}

static void expect_same_rules(const eco_policy *base, const eco_policy *ours, const char *text)
{
    eco_result *diff = eco_diff(base, ours, ECO_ENGLISH);
    assert_non_null(diff);
    const cJSON *tree = eco_result_tree(diff), *changes = cJSON_GetObjectItem(tree, "changes"), *change;
    cJSON_ArrayForEach(change, changes)
        if (strcmp(cJSON_GetObjectItem(change, "kind")->valuestring, "policy") != 0) {
            char *told = cJSON_Print(change);
            fprintf(stderr, "%s\n%s\n", told, text), fail();
        }
    assert_int_equal(cJSON_GetArraySize(cJSON_GetObjectItem(cJSON_GetObjectItem(tree, "claims"), "changes")), 0);
    eco_result_free(diff);
}

static size_t place_of(struct eco_names names, const char *name)
{
    size_t i = 0;
    while (i < names.n && strcmp(names.name[i], name) != 0)
        i++;
    assert_true(i < names.n);
    return i;
}

static bool is_near(double a, double b)
{
    return (isnan(a) && isnan(b)) || fabs(a - b) <= 1e-9;
}

static bool expect_same_project(const eco_policy *base, const eco_policy *ours, const char *text)
{
    static const struct eco_project_options options = {.as_of = "2026-06-30"};
    eco_project *a = eco_project_read(base, "p.json", text, strlen(text), &options);
    eco_project *b = eco_project_read(ours, "p.json", text, strlen(text), &options);
    struct eco_names gates = eco_policy_names(base, ECO_GATES), ours_gates = eco_policy_names(ours, ECO_GATES);
    struct eco_summary x, y;
    assert_true(a && b);
    bool valid = eco_project_status(a) == ECO_OK;
    assert_int_equal(eco_project_status(a), eco_project_status(b));
    if (valid) {
        assert_true(eco_summarise(base, a, &x) && eco_summarise(ours, b, &y));
        bool same = is_near(x.score, y.score) && is_near(x.low, y.low) && is_near(x.high, y.high) && is_near(x.completeness, y.completeness);
        if (!same || x.grade != y.grade)
            fail_msg("%.17g [%.17g, %.17g] became %.17g [%.17g, %.17g]", x.score, x.low, x.high, y.score, y.low, y.high);
        assert_int_equal(gates.n, ours_gates.n);
        for (size_t i = 0; i < gates.n; i++)
            assert_int_equal(x.gate[i], y.gate[place_of(ours_gates, gates.name[i])]);
    }
    eco_project_free(a);
    eco_project_free(b);
    return valid;
}

/* Each change is told as one that says nothing new, at least once. */
static void expect_idle(eco_policy *ours, unsigned said)
{
    const struct eco_lint_options options = {0};
    unsigned found = 0;
    assert_true(eco_policy_lint(ours, &options));
    for (uint32_t i = 0; i < ours->diagnostics.n; i++)
        found += ours->diagnostics.v[i].code == D_IDLE_CHANGE;
    assert_true(found >= said);
}

/* It is laid out, and translated, and says what it said. */
static void expect_layout(const char *text)
{
    static const char *const languages[] = {"en", "fr"};
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++) {
        eco_layout *layout = eco_layout_make("random.eco", text, (size_t)(strchr(text, '\f') - text), languages[i]);
        assert_non_null(layout);
        if (eco_layout_status(layout) != ECO_OK)
            fail_msg("no layout in %s: %.3000s", languages[i], text);
        eco_layout_free(layout);
    }
}

static unsigned try_one(uint64_t seed, unsigned *replaced)
{
    struct random r = {.state = seed};
    unsigned valid = 0;
    char *rules = NULL;
    size_t n;
    FILE *out = open_memstream(&rules, &n);
    random_rules(&r, 4 + (int)random_below(&r, 14), out);
    fclose(out);
    eco_policy *base = policy_of_text(rules);
    struct writer w = {.base = base};
    char *text = adapted(&r, &w, rules);
    eco_policy *ours = policy_of_text(text);
    expect_same_rules(base, ours, text);
    for (int i = 0; i < PROJECTS; i++) {
        char *project = NULL;
        out = open_memstream(&project, &n);
        random_project(&r, random_between(&r, 0.3, 1), true, out);
        fclose(out);
        valid += expect_same_project(base, ours, project);
        free(project);
    }
    expect_idle(ours, w.said);
    expect_layout(text);
    *replaced += w.replaced;
    eco_policy_free(ours);
    eco_policy_free(base);
    free(text);
    free(rules);
    return valid;
}

static uint32_t policies = POLICIES;
static uint64_t first_seed = 1;

static void test_same(void **state)
{
    (void)state;
    unsigned valid = 0, replaced = 0;
    for (uint32_t i = 0; i < policies; i++)
        valid += try_one(first_seed + i, &replaced);
    print_message("%u projects, %u things taken out and put in\n", valid, replaced);
    assert_true(valid > policies && replaced > policies);
}

int main(int argc, char **argv)
{
    policies = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : POLICIES;
    first_seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 1;
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_same)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
