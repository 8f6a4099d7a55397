/* Changes of a policy that is adapted which change nothing: they would stand in every report as a distance that there is none of. */
#include "adapt.h"
#include "lint.h"

static bool says_new(const struct lint *l, const struct alteration *a, const struct node *line)
{
    enum node_kind like = like_of(line->kind);
    const struct node *said = line->kind == N_ROW ? a->after : a->said;        /* of a table only some rows are said */
    const struct node *before = lines_like(l->m->arena, a->before, like), *now = lines_like(l->m->arena, said, like);
    return !before || !now || node_difference(before, now) != NULL;
}

/* A line in the place of the same: each kind of line is looked at once, at its first. */
static void judge(struct lint *l, const struct alteration *a)
{
    bool seen[NODE_KINDS] = {false};
    uint32_t said = a->said->label.n > 0;
    if (said && text_equal(a->said->label, a->before->label))
        diagnose(l->m->diagnostics, D_IDLE_CHANGE, a->said->name_at);
    for (const struct node *line = a->said->first; line; line = line->next) {
        if (line->kind == N_PATH)
            continue;
        said++;
        if (line->kind != N_ALLOW && !seen[like_of(line->kind)] && !says_new(l, a, line))
            diagnose(l->m->diagnostics, D_IDLE_CHANGE, line->at);
        seen[like_of(line->kind)] = true;
    }
    if (said == 0)
        diagnose(l->m->diagnostics, D_IDLE_CHANGE, a->said->name_at);
}

void lint_idle_changes(struct lint *l)
{
    for (uint32_t i = 0; i < l->m->alterations && !l->m->arena->failed; i++)
        if (l->m->alteration[i].said->kind == N_CHANGE && lint_is_own(l, l->m->alteration[i].said->at))
            judge(l, &l->m->alteration[i]);
}
