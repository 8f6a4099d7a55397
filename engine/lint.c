/* The linter from end to end: the table of what is looked for, and what its parts share. */
#include "lint.h"

#include <math.h>
#include <string.h>

#include "allowance.h"
#include "number.h"

/* In this order: what is told of a condition or a line is the cause of a ceiling or a grade out of reach, and comes before. */
static const struct {
    lint_function *run;
    bool blank;                         /* needs the bounds of a blank project */
} lints[] = {
    {lint_labels, false},
    {lint_fixes, false},
    {lint_defaults, false},
    {lint_rows_unknown, false},
    {lint_cliffs, false},
    {lint_turns, false},
    {lint_reach, true},
    {lint_weights, false},
    {lint_theme_weights, false},
    {lint_twice, false},
    {lint_empty_themes, false},
    {lint_never_asked, true},
    {lint_conditions, true},
    {lint_divisors, true},
    {lint_ceilings, true},
    {lint_grades, true},
    {lint_unused, false},
    {lint_columns, false},
    {lint_rows, false},
    {lint_units, false},
    {lint_figures, false},
    {lint_dates, false},
    {lint_validity, false},
    {lint_mixed_tables, false},
    {lint_mixed_sums, false},
    {lint_idle_changes, false},
    {lint_swings, false},
};

struct bound lint_bound(const struct lint *l, uint32_t slot)
{
    return l->open.bounds.slot[slot];
}

struct text lint_number(const struct lint *l, double value, struct span for_language)
{
    char digits[NUMBER_LENGTH];
    int n = number_write_short(value, fabs(value) < 1000 ? 3 : 6, digits);
    char *point = lint_language(l, for_language) == ECO_FRENCH ? memchr(digits, '.', (size_t)n) : NULL;
    if (point)
        *point = ',';
    return text_format(l->m->arena, "%.*s", n, digits);
}

struct text lint_interval(const struct lint *l, double low, double high, struct span for_language)
{
    bool french = lint_language(l, for_language) == ECO_FRENCH;
    struct text a = lint_number(l, low, for_language), b = lint_number(l, high, for_language);
    bool no_low = !(low > -ANSWER_LIMIT), no_high = !(high < ANSWER_LIMIT);
    if (!no_low && no_high)
        return text_format(l->m->arena, french ? "d'au moins %.*s" : "%.*s or more", (int)a.n, a.at);
    if (no_low && !no_high)
        return text_format(l->m->arena, french ? "d'au plus %.*s" : "%.*s or less", (int)b.n, b.at);
    return text_format(l->m->arena, french ? "de %.*s à %.*s" : "from %.*s to %.*s", (int)a.n, a.at, (int)b.n, b.at);
}

enum eco_language lint_language(const struct lint *l, struct span at)
{
    for (uint32_t i = 0; i < l->m->modules; i++)
        if (l->m->module[i].file == at.file)
            return l->m->module[i].parsed.language;
    return l->m->language;
}

bool lint_is_own(const struct lint *l, struct span at)
{
    return at.file == l->m->module[0].file;
}

bool lint_is_physical(const struct lint *l, const struct unit *unit)
{
    struct unit energy, carbon;
    struct text part;
    if (unit_read(&l->m->units, TEXT("J"), &energy, &part) != UNIT_OK ||
        unit_read(&l->m->units, TEXT("kgCO2e"), &carbon, &part) != UNIT_OK)
        return false;
    /* A joule is kg m^2/s^2, a watt kg m^2/s^3: what has a mass and an area above the stroke is energy or power. */
    bool is_energy = true, is_carbon = false;
    for (int i = 0; i < UNIT_DIMENSIONS; i++) {
        is_carbon |= carbon.dimension[i] != 0 && unit->dimension[i] > 0;
        is_energy &= energy.dimension[i] <= 0 || unit->dimension[i] >= energy.dimension[i];
    }
    return is_carbon || is_energy;
}

struct span lint_cell(const struct lint *l, const struct table *table, uint32_t row, uint32_t column)
{
    return table_cell(l->m, table, row, column);
}

const struct node *lint_node(const struct lint *l, uint32_t thing)
{
    return l->m->thing[thing].node;
}

static bool read_blank(struct lint *l)
{
    const struct eco_project_options options = {.partial = true};
    document_read(&l->blank, l->m, TEXT(""), TEXT("{}"), &options);
    l->has_blank = l->blank.valid && uncertainty_read(&l->open, &l->blank);
    return !l->blank.arena.failed;
}

bool eco_policy_lint(eco_policy *policy, const struct eco_lint_options *options)
{
    if (policy->status != ECO_OK)
        return policy->status != ECO_NO_MEMORY;
    struct lint l = {.policy = policy, .m = &policy->model, .as_of = NO_DAY, .reader = options->reader,
                     .cliff = options->cliff > 0 ? options->cliff : ECO_CLIFF,
                     .swing = options->swing > 0 ? options->swing : ECO_SWING,
                     .judges = policy->model.own.criteria > 0 || policy->model.own.gates > 0 || policy->model.own.headlines > 0};
    bool dated = !options->as_of || date_read(text_of(options->as_of), &l.as_of);
    if (!dated)
        diagnose2(&policy->diagnostics, D_NOT_A_DATE, (struct span){UINT32_MAX, 0, 0}, TEXT("as_of"),
                  text_copy(&policy->arena, text_of(options->as_of)));
    bool good = dated && read_blank(&l);
    for (size_t i = 0; good && i < sizeof lints / sizeof *lints; i++)
        if (l.has_blank || !lints[i].blank)
            lints[i].run(&l);
    policy->arena.failed |= l.blank.arena.failed;
    document_free(&l.blank);
    allowances_apply(l.m);
    if (good)
        allowances_judge(l.m);
    diagnostics_sort(&policy->diagnostics);
    policy->status = policy->arena.failed ? ECO_NO_MEMORY : dated ? ECO_OK : ECO_INVALID;
    return !policy->arena.failed;
}
