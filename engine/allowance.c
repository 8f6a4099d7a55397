#include "allowance.h"

#include "adapt.h"

static bool is_block(enum node_kind kind)
{
    return kind == N_GROUP || kind == N_LIST || kind == N_TABLE || kind == N_CHECKLIST || kind == N_CRITERION || kind == N_GATE || kind == N_REMARK ||
           kind == N_SCORE || kind == N_BREAKDOWN;
}

static void gather(struct model *m, const struct node *block, struct span scope)
{
    const struct alteration *change = block->kind == N_FILE ? NULL : alteration_of(m, block);
    for (const struct node *node = block->first; node; node = node->next) {
        if (is_block(node->kind))
            gather(m, node, node->at);
        if (node->kind != N_ALLOW)
            continue;
        struct allowance *v = arena_grow(m->arena, m->allowance, &m->allowance_cap, m->allowances + 1, sizeof *v);
        if (!v)
            return;
        m->allowance = v;
        v[m->allowances++] = (struct allowance){.node = node, .scope = scope, .also = change ? change->said->at : scope};
    }
}

void allowances_gather(struct model *m)
{
    for (uint32_t i = 0; i < m->modules; i++)
        gather(m, m->module[i].parsed.file, (struct span){m->module[i].file, 0, UINT32_MAX});
}

static bool holds(struct span scope, struct span at)
{
    return at.file == scope.file && at.from >= scope.from && at.from < scope.to;
}

static bool covers(const struct allowance *allowance, const struct diagnostic *d)
{
    bool inside = holds(allowance->scope, d->at) || holds(allowance->also, d->at);
    return inside && text_is(allowance->node->text, diagnostic_table[d->code].code);
}

/* Inner blocks stand behind outer ones, and are asked first. */
void allowances_apply(struct model *m)
{
    for (uint32_t i = 0; m->allowances > 0 && i < m->diagnostics->n; i++) {
        struct diagnostic *d = &m->diagnostics->v[i];
        for (uint32_t k = m->allowances; k-- > 0 && !d->allowed;) {
            if (diagnostic_table[d->code].severity == SEVERITY_ERROR || !covers(&m->allowance[k], d))
                continue;
            d->allowed = true;
            d->reason = node_find(m->allowance[k].node, N_BECAUSE)->text;
            m->allowance[k].findings++;
        }
    }
}

/* The code that a mistyped one may stand for, as help; or where codes are found. */
static struct text nearest_code(struct model *m, struct span at, struct text code)
{
    bool french = false;
    for (uint32_t i = 0; i < m->modules; i++)
        french |= m->module[i].file == at.file && m->module[i].parsed.language == ECO_FRENCH;
    const char *best = NULL;
    uint32_t distance = 2;
    for (int i = 0; i < DIAGNOSTIC_CODES; i++) {
        const struct diagnostic_info *info = &diagnostic_table[i];
        uint32_t d = text_distance(code, text_of(info->code), 2);
        if (d < distance && info->severity != SEVERITY_ERROR)
            distance = d, best = info->code;
    }
    if (best)
        return text_format(m->arena, french ? "vouliez-vous dire « %s » ?" : "did you mean '%s'?", best);
    return text_of(french ? "écrire le code que `check` montre, comme W0501" : "write the code that `check` shows, such as W0501");
}

/* What a library allows may come up in another policy. */
void allowances_judge(struct model *m)
{
    for (uint32_t i = 0; i < m->allowances; i++) {
        const struct node *node = m->allowance[i].node;
        const struct diagnostic_info *info = diagnostic_find(node->text);
        if (!info)
            diagnose2(m->diagnostics, D_ALLOW_UNKNOWN, node->name_at, node->text, nearest_code(m, node->at, node->text));
        else if (info->severity == SEVERITY_ERROR)
            diagnose1(m->diagnostics, D_ALLOW_ERROR, node->name_at, node->text);
        else if (m->allowance[i].findings == 0 && node->at.file == m->module[0].file && !m->is_library)
            diagnose1(m->diagnostics, D_ALLOW_NOTHING, node->name_at, node->text);
    }
}
