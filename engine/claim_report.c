/* The claims of a policy, each decided, as a tree. A list that declares its length is tried at each; first, all lists are taken to
 * have any number of rows, which is enough for most proofs. */
#include <math.h>
#include <string.h>

#include "claim.h"
#include "report.h"

enum {
    BUDGET = 2000, PROBE = 50,          /* boxes: of a proof, of a first look */
    LENGTHS = 4096,                     /* combinations of lengths */
    UNDECLARED = 3,                     /* rows of a list that declares no length */
    INNER = 5                           /* rows beyond the least of a list in a list, as many in each outer row: to look for breaches */
};

struct trying {
    const struct model *m;              /* with the claims' operations */
    const char *as_of;
    uint32_t budget, *rows, *least, *most;      /* rows: by program list */
    bool declared;                      /* every list says how long it may be */
    struct arena *arena;
};

/* ---- lengths of lists ---- */

/* What holds of a list in a list is proved for any number of rows: it is left open then. */
static void leave_inner_open(struct trying *t)
{
    for (uint32_t i = 0; i < t->m->program.lists; i++)
        if (t->m->program.list_outer[i] != NONE)
            t->rows[i] = NONE;
}

static void lengths_of(struct trying *t)
{
    uint32_t lists = t->m->program.lists;
    t->rows = arena_alloc(t->arena, (lists + 1) * sizeof *t->rows);
    t->least = arena_alloc(t->arena, (lists + 1) * sizeof *t->least);
    t->most = arena_alloc(t->arena, (lists + 1) * sizeof *t->most);
    t->declared = true;
    if (t->arena->failed)
        return;
    for (uint32_t i = 0; i < lists; i++)
        t->rows[i] = NONE;
    for (uint32_t i = 0; i < t->m->things; i++) {
        const struct thing *thing = &t->m->thing[i];
        if (thing->kind != THING_LIST)
            continue;
        bool inner = t->m->program.list_outer[thing->row_list] != NONE;
        t->declared &= inner || thing->rows_declared;
        t->least[thing->row_list] = t->m->program.list_least[thing->row_list];
        t->most[thing->row_list] = thing->rows_declared ? t->m->program.list_most[thing->row_list] : UNDECLARED;
        if (inner && t->most[thing->row_list] > t->least[thing->row_list] + INNER)
            t->most[thing->row_list] = t->least[thing->row_list] + INNER;
        t->rows[thing->row_list] = 0;
    }
}

static bool has_lists(const struct trying *t)
{
    for (uint32_t i = 0; i < t->m->program.lists; i++)
        if (t->rows[i] != NONE)
            return true;
    return false;
}

/* The next combination of lengths; false after the last. */
static bool next_lengths(struct trying *t)
{
    for (uint32_t i = 0; i < t->m->program.lists; i++) {
        if (t->rows[i] == NONE)
            continue;
        if (t->rows[i] < t->most[i]) {
            t->rows[i]++;
            return true;
        }
        t->rows[i] = t->least[i];
    }
    return false;
}

/* ---- one claim ---- */

static void hunt_in(struct trying *t, const struct claim *claim, const uint32_t *rows, uint32_t budget, struct verdict_on_claim *v)
{
    struct hunt h = {.m = t->m, .claim = claim, .budget = v->nodes + budget, .verdict = v};
    v->left = 0;
    if (!hunt_start(&h, rows, t->as_of)) {
        t->arena->failed |= h.doc.arena.failed;
        v->left = 1;
    } else {
        hunt_run(&h);
    }
    if (v->outcome == CLAIM_REFUTED) {
        v->project = text_copy(t->arena, v->project);
        v->after = text_copy(t->arena, v->after);
    } else if (v->left == 0) {
        v->outcome = CLAIM_PROVED;
    } else {
        v->outcome = CLAIM_UNDECIDED;
    }
    t->arena->failed |= h.doc.arena.failed;
    hunt_end(&h);
}

/* Tries each combination of lengths within a budget of its own. True when there is no more to be said: a breach was found; or, unless
 * undecided ones are passed over, one was not decided. */
static bool all_lengths(struct trying *t, const struct claim *claim, uint32_t budget, bool pass_over, struct verdict_on_claim *v)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < t->m->program.lists; i++)
        t->rows[i] = t->rows[i] == NONE ? NONE : t->least[i];
    do {
        v->outer = NAN;
        hunt_in(t, claim, t->rows, budget, v);
        if (v->outcome == CLAIM_REFUTED || t->arena->failed || (v->outcome == CLAIM_UNDECIDED && !pass_over))
            return true;
        if (++n == LENGTHS) {
            v->outcome = CLAIM_UNDECIDED;
            v->left = 1;
            return true;
        }
    } while (next_lengths(t));
    return false;
}

static struct verdict_on_claim decide(struct trying *t, const struct claim *claim)
{
    struct verdict_on_claim v = {.outcome = CLAIM_UNDECIDED, .best = NAN, .outer = NAN};
    uint32_t lists = t->m->program.lists, *any = arena_alloc(t->arena, (lists + 1) * sizeof *any);
    if (!any)
        return v;
    for (uint32_t i = 0; i < lists; i++)
        any[i] = NONE;
    lengths_of(t);
    if (t->arena->failed)
        return v;
    hunt_in(t, claim, any, has_lists(t) ? t->budget / 4 : t->budget, &v);
    if (v.outcome != CLAIM_UNDECIDED || !has_lists(t) || t->arena->failed)
        return v;
    /* a short look at each length finds most breaches; only then is it worth to prove the rest */
    if (all_lengths(t, claim, PROBE, true, &v))
        return v;
    leave_inner_open(t);
    if (all_lengths(t, claim, t->budget, false, &v)) {
        v.inner_open = t->m->program.inner_lists > 0 && v.outcome == CLAIM_UNDECIDED;
        return v;
    }
    v.unbounded = !t->declared;
    v.outcome = v.unbounded ? CLAIM_UNDECIDED : CLAIM_PROVED;
    return v;
}

/* ---- the tree ---- */

static cJSON *value_of(const struct telling *t, const struct claim *claim, double value)
{
    return json_text(value_text(t, &claim->target_type, value, KNOWN));
}

static cJSON *claim_json(const struct telling *t, const struct claim *claim, const struct verdict_on_claim *v)
{
    static const char *const outcomes[] = {"proved", "refuted", "undecided"};
    cJSON *object = json_object();
    bool refuted = v->outcome == CLAIM_REFUTED, moved = refuted && claim->target != NONE;
    bool shown = v->outcome == CLAIM_UNDECIDED && claim->guide_is_value;
    json_put(object, "title", json_text(claim->node->text));
    json_put(object, "words", json_text(report_line(t, claim->node->at)));
    json_put(object, "rule", place_json(t, claim->node->at));
    json_put(object, "outcome", json_text(text_of(outcomes[v->outcome])));
    json_put(object, "empty", cJSON_CreateBool(v->outcome == CLAIM_PROVED && v->empty));
    json_put(object, "boxes", json_number(v->nodes));
    json_put(object, "boxes_left", json_number(v->outcome == CLAIM_UNDECIDED ? v->left : 0));
    json_put(object, "reached", json_number_or_null(v->best, shown && isfinite(v->best)));
    json_put(object, "not_excluded", json_number_or_null(v->outer, shown && isfinite(v->outer)));
    json_put(object, "inner_open", cJSON_CreateBool(v->inner_open));
    json_put(object, "lengths", v->unbounded ? json_number(UNDECLARED) : cJSON_CreateNull());
    json_put(object, "project", refuted ? json_parse(t->arena, v->project) : cJSON_CreateNull());
    json_put(object, "after", moved ? json_parse(t->arena, v->after) : cJSON_CreateNull());
    json_put(object, "before_value", moved ? value_of(t, claim, v->before_value) : cJSON_CreateNull());
    return json_put(object, "after_value", moved ? value_of(t, claim, v->after_value) : cJSON_CreateNull());
}

size_t eco_policy_claims(const eco_policy *policy) { return policy->model.claims; }

eco_result *eco_check_claims(const eco_policy *policy, const struct eco_claim_options *options)
{
    static const struct eco_claim_options none = {0};
    const struct eco_claim_options *o = options ? options : &none;
    struct arena *before;
    struct eco_result *result = result_start(&before);
    if (!result)
        return NULL;
    struct model whole = claim_model(&policy->model);
    enum eco_language language = !o->language ? policy->model.language : strcmp(o->language, "fr") == 0 ? ECO_FRENCH : ECO_ENGLISH;
    struct telling telling = {.model = &policy->model, .language = language, .arena = &result->arena};
    struct trying t = {.m = &whole, .as_of = o->as_of, .budget = o->budget ? o->budget : BUDGET, .arena = &result->arena};
    cJSON *root = json_object(), *claims = json_array();
    uint32_t count[3] = {0}, figures = 0;
    for (uint32_t i = 0; i < whole.claims && !result->arena.failed; i++) {
        struct verdict_on_claim v = decide(&t, &whole.claim[i]);
        count[v.outcome]++;
        figures = v.figures > figures ? v.figures : figures;
        json_append(claims, claim_json(&telling, &whole.claim[i], &v));
    }
    json_put(root, "proved", json_number(count[CLAIM_PROVED]));
    json_put(root, "refuted", json_number(count[CLAIM_REFUTED]));
    json_put(root, "undecided", json_number(count[CLAIM_UNDECIDED]));
    json_put(root, "figures_at_estimate", json_number(figures));
    json_put(root, "claims", claims);
    return result_finish(result, before, root);
}
