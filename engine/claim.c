#include "claim.h"

#include <math.h>
#include <string.h>

#include "report.h"

enum {
    TRIED = 16,                     /* variables whose halves are looked at before a box is split */
    RATIO = 50,                     /* ranges over this ratio are halved at their geometric mean */
    FEW = 8                         /* options that are soon told apart */
};

struct claim_region {
    struct bound *box;              /* by variable */
    double guide;                   /* what is not excluded here: the greater, the sooner */
    uint32_t either[TRIED], eithers;
};

struct model claim_model(const struct model *model)
{
    struct model whole = *model;
    whole.program.ops = model->claim_ops;
    whole.program.slots = model->claim_slots;
    return whole;
}

/* ---- the box of all projects ---- */

static cJSON *empty_object(const struct model *m, const uint32_t *rows, uint32_t scope, struct arena *arena);

static cJSON *empty_list(const struct model *m, const uint32_t *rows, uint32_t list, struct arena *arena)
{
    cJSON *array = json_array();
    for (uint32_t row = 0; row < rows[m->thing[list].row_list]; row++)
        json_append(array, m->program.inner_lists ? empty_object(m, rows, list, arena) : json_object());
    return array;
}

/* An object in which nothing is answered: lists of so many empty rows, inner ones of so many in each; NONE: not given. */
static cJSON *empty_object(const struct model *m, const uint32_t *rows, uint32_t scope, struct arena *arena)
{
    cJSON *object = json_object();
    for (uint32_t i = 0; i < m->things && !arena->failed; i++) {
        const struct thing *t = &m->thing[i];
        const char *name = t->parent == scope ? arena_copy(arena, t->name.at, t->name.n) : NULL;
        if (name && t->kind == THING_LIST && rows[t->row_list] != NONE)
            cJSON_AddItemToObject(object, name, empty_list(m, rows, i, arena));
        else if (name && t->kind == THING_GROUP && t->keyed == NONE)
            cJSON_AddItemToObject(object, name, empty_object(m, rows, i, arena));
    }
    return object;
}

static void fix_figures(struct hunt *h)
{
    uint32_t fixed = 0;
    for (uint32_t i = 0; i < h->u.n; i++) {
        const struct variable *v = &h->u.variable[i];
        if (v->kind != VARIABLE_CELL && v->kind != VARIABLE_VALUE && v->kind != VARIABLE_DATED)
            continue;
        box_narrow(&h->box, i, bound_between(v->estimate, v->estimate));
        fixed++;
    }
    h->verdict->figures = fixed > h->verdict->figures ? fixed : h->verdict->figures;
}

/* The claim's condition, as far as it speaks of single inputs. */
static void narrow_answers(struct hunt *h)
{
    for (uint32_t k = 0; k < h->claim->narrowings; k++) {
        const struct narrowing *n = &h->claim->narrowing[k];
        for (uint32_t i = 0; i < h->u.n; i++) {
            const struct variable *v = &h->u.variable[i];
            if (v->kind != VARIABLE_ANSWER || v->index != n->input)
                continue;
            struct bound x = box_at(&h->box, i);
            x.low = fmax(x.low, v->whole ? ceil(n->low) : n->low);
            x.high = fmin(x.high, v->whole ? floor(n->high) : n->high);
            x.may &= x.low <= x.high ? (uint8_t)0xFF : (uint8_t)~MAY_KNOW;
            box_narrow(&h->box, i, x);
        }
    }
}

/* What stands in one criterion with the input that moves: whether it applies, and what it is multiplied by. */
static bool mark_near(struct hunt *h)
{
    const struct model *m = h->m;
    struct arena *arena = &h->doc.arena;
    h->near = arena_alloc(arena, m->things + 1);
    h->asks = arena_alloc(arena, m->things + 1);
    bool *seen = arena_alloc(arena, m->things + 1);
    if (h->claim->mover != NONE && h->asks)
        mark_references(m, m->input[h->claim->mover].thing, h->asks);
    for (uint32_t k = 0; k < h->claim->narrowings && h->asks; k++)
        mark_references(m, m->input[h->claim->narrowing[k].input].thing, h->asks);
    for (uint32_t i = 0; i < m->own.criteria && !arena->failed; i++) {
        memset(seen, 0, m->things);
        mark_references(m, m->criterion[i].thing, seen);
        if (h->claim->mover == NONE || !seen[m->input[h->claim->mover].thing])
            continue;
        for (uint32_t k = 0; k < m->things; k++)
            h->near[k] |= seen[k];
    }
    return !arena->failed;
}

bool hunt_start(struct hunt *h, const uint32_t *rows, const char *as_of)
{
    struct arena scratch = {0};
    struct eco_project_options options = {.as_of = as_of, .partial = true};
    struct text bytes = result_text(&scratch, empty_object(h->m, rows, NONE, &scratch));
    document_read(&h->doc, h->m, TEXT("claim"), bytes, &options);
    bool good = h->doc.valid && uncertainty_start(&h->u, &h->doc) && box_start(&h->box, &h->u);
    h->doc.arena.failed |= scratch.failed;
    arena_free(&scratch);
    if (!good)
        return false;
    fix_figures(h);
    narrow_answers(h);
    h->mover = arena_alloc(&h->doc.arena, h->u.n + 1);
    for (uint32_t i = 0; h->mover && i < h->u.n; i++)
        h->mover[i] = h->u.variable[i].kind == VARIABLE_ANSWER && h->u.variable[i].index == h->claim->mover;
    return mark_near(h);
}

void hunt_end(struct hunt *h)
{
    document_free(&h->doc);
}

/* ---- variables ---- */

/* The input that moves, of a claim that something never falls or rises. */
static bool is_moving(const struct hunt *h, uint32_t variable)
{
    return h->claim->target != NONE && h->mover[variable];
}

static bool can_split(const struct hunt *h, uint32_t variable, struct bound x)
{
    bool neighbours = is_moving(h, variable) && h->u.variable[variable].whole && x.high - x.low < 2 && !(x.may & MAY_NA);
    return !neighbours && h->u.variable[variable].kind != VARIABLE_LIST && !hunt_is_text(h, variable) && !is_decided(x) && (x.may & MAY_KNOW);
}

/* Two halves. Those of the input that moves share a value: what holds from one value to the next in each then holds across both. */
static void halve(const struct hunt *h, uint32_t variable, struct bound x, struct bound half[2])
{
    const struct variable *v = &h->u.variable[variable];
    half[0] = half[1] = x;
    if (x.may & MAY_UNKNOWN) {          /* what follows from other answers, or is certain, may be left out */
        half[0].may = (uint8_t)(x.may & ~(MAY_UNKNOWN | MAY_BE_OPEN));
        half[1] = (struct bound){INFINITY, -INFINITY, (uint8_t)((x.may & ~(MAY_STATES | MAY_BE_OPEN)) | MAY_UNKNOWN)};
        return;
    }
    if (x.may & MAY_NA) {
        half[0].may = (uint8_t)(x.may & ~MAY_NA);
        half[1] = (struct bound){INFINITY, -INFINITY, (uint8_t)((x.may & ~(MAY_KNOW | MAY_BE_OPEN)) | MAY_NA)};      /* it was said */
        return;
    }
    double middle = x.low > 0 && x.high > RATIO * x.low ? sqrt(x.low) * sqrt(x.high) : x.low / 2 + x.high / 2;
    half[0].high = v->whole ? floor(middle) : middle;
    half[1].low = !v->whole ? middle : is_moving(h, variable) ? floor(middle) : floor(middle) + 1;
}

static void put_box(struct hunt *h, const struct bound *from)
{
    for (uint32_t i = 0; i < h->u.n; i++)
        box_narrow(&h->box, i, from[i]);
}

/* ---- conditions ---- */

static bool may_break(const struct hunt *h)
{
    return may_be(h->box.bounds.slot[h->claim->broken], 1);
}

/* The corner at which a one-way box would be broken, if it can be. */
static bool corner_may_break(struct hunt *h)
{
    bool moved = false;
    for (uint32_t i = 0; i < h->u.n; i++) {
        struct bound x = box_at(&h->box, i);
        enum movement m = movement_of(&h->box.directions, h->claim->broken, i);
        if ((m != RISES && m != FALLS) || is_decided(x) || !(x.may & MAY_KNOW))
            continue;
        double end = variable_end(&h->box.directions, i, x, m == RISES);
        struct bound corner = bound_between(end, end);
        corner.may |= x.may;            /* where it may also not apply, that stays open */
        box_narrow(&h->box, i, corner);
        moved = true;
    }
    if (moved)
        box_read(&h->box);
    return may_break(h);
}

/* ---- falling and rising ---- */

static bool may_move_wrong(const struct hunt *h)
{
    bool wrong = h->box.directions.words == 0;
    for (uint32_t i = 0; i < h->u.n && !wrong; i++)
        wrong = h->mover[i] && hunt_moves_wrong(h, i);
    /* in a list that may have any number of rows, the input has no variable of its own: it moves with the list */
    uint32_t list = h->m->thing[h->m->input[h->claim->mover].thing].row_list;
    for (; list != NONE && h->box.bounds.ghost[list]; list = h->m->program.list_outer[list])
        for (uint32_t i = 0; i < h->u.n && !wrong; i++)
            wrong = h->u.variable[i].kind == VARIABLE_LIST && h->u.variable[i].index == list &&
                    movement_of(&h->box.directions, h->claim->target, i) != UNMOVED;
    return wrong;
}

/* In how many criteria the input that moves may go the wrong way. */
static double wrong_criteria(const struct hunt *h)
{
    const struct model *m = h->m;
    double count = 0;
    for (uint32_t i = 0; i < m->own.criteria; i++)
        for (uint32_t k = 0; k < h->u.n; k++) {
            enum movement way = h->mover[k] ? movement_of(&h->box.directions, m->criterion[i].points, k) : UNMOVED;
            if (way == EITHER_WAY || (way != UNMOVED && way == (h->claim->against ? RISES : FALLS))) {
                count++;
                break;
            }
        }
    return count;
}

/* ---- boxes ---- */

static double guide_at(const struct hunt *h)
{
    if (h->claim->guide == NONE)
        return 0;
    struct bound x = h->box.bounds.slot[h->claim->guide];
    return x.may & MAY_KNOW ? x.high : -INFINITY;
}

static bool is_near(const struct hunt *h, uint32_t variable)
{
    const struct variable *v = &h->u.variable[variable];
    return v->kind == VARIABLE_ANSWER && h->near[h->m->input[v->index].thing];
}

/* Whether it decides if what the claim speaks of applies: as such an answer itself, or as one that makes it asked. */
static bool is_decisive(const struct hunt *h, uint32_t variable, struct bound x, bool few)
{
    const struct variable *v = &h->u.variable[variable];
    if (v->kind != VARIABLE_ANSWER)
        return false;
    bool named = is_moving(h, variable), asks = h->asks[h->m->input[v->index].thing] && !named;
    for (uint32_t k = 0; k < h->claim->narrowings; k++)
        named |= v->index == h->claim->narrowing[k].input;
    return ((named || asks) && (x.may & (MAY_NA | MAY_UNKNOWN))) || (asks && few);
}

/* How much there is to split in a variable: what decides comes first, then what is near, then states and choices, then width. */
static double width_of(const struct hunt *h, uint32_t variable, struct bound x)
{
    struct bound whole = h->u.variable[variable].range;
    double span = whole.high - whole.low, width = span > 0 && isfinite(span) ? (x.high - x.low) / span : 1;
    bool few = h->u.variable[variable].whole && x.high - x.low <= FEW;      /* a choice decides more than a number */
    return width + (x.may & (MAY_NA | MAY_UNKNOWN) ? 1 : 0) + (few ? 1 : 0) + (is_near(h, variable) ? 4 : 0) +
           (is_decisive(h, variable, x, few) ? 8 : 0);
}

static bool is_worth_splitting(const struct hunt *h, uint32_t variable)
{
    if (h->claim->target == NONE)
        return movement_of(&h->box.directions, h->claim->broken, variable) == EITHER_WAY;
    return movement_of(&h->box.directions, h->claim->target, variable) != UNMOVED;
}

/* The variables worth splitting: those that move what is asked both ways, the widest first. */
static void choose_eithers(struct hunt *h, struct claim_region *region)
{
    double width[TRIED + 1];
    uint32_t either[TRIED + 1] = {0}, n = 0;
    for (uint32_t i = 0; i < h->u.n; i++) {
        if (!can_split(h, i, region->box[i]) || !is_worth_splitting(h, i))
            continue;
        double w = width_of(h, i, region->box[i]);
        uint32_t at = n;
        for (; at > 0 && width[at - 1] < w; at--) {
            width[at] = width[at - 1];
            either[at] = either[at - 1];
        }
        width[at] = w;
        either[at] = i;
        n = n < TRIED ? n + 1 : TRIED;
    }
    region->eithers = n;
    memcpy(region->either, either, n * sizeof *either);
}

/* Reads a box. Returns whether it is still open; a project found in it ends the search. */
static bool look(struct hunt *h, struct claim_region *region)
{
    bool monotone = h->claim->target != NONE;
    h->verdict->nodes++;
    put_box(h, region->box);
    box_read_directions(&h->box);
    if (h->verdict->nodes == 1 && h->claim->when != NONE)
        h->verdict->empty = !may_be(h->box.bounds.slot[h->claim->when], 1);
    if (monotone ? !may_move_wrong(h) : !may_break(h))
        return false;
    region->guide = guide_at(h);
    choose_eithers(h, region);
    if (monotone) {
        hunt_shoot_lines(h);
        return true;
    }
    return !hunt_shoot(h) && corner_may_break(h);
}

static struct claim_region *new_region(struct hunt *h, const struct bound *box)
{
    struct arena *arena = &h->doc.arena;
    struct claim_region *v = arena_grow(arena, h->region, &h->region_cap, h->regions + 1, sizeof *v);
    if (!v)
        return NULL;
    h->region = v;
    struct claim_region *region = &v[h->regions];
    *region = (struct claim_region){.box = arena_room(arena, (h->u.n + 1) * sizeof *box)};
    if (!region->box)
        return NULL;
    memcpy(region->box, box, h->u.n * sizeof *box);
    h->regions++;
    return region;
}

/* How much is won by splitting a variable: halves that close, then what is left of the guide. */
static double worth(struct hunt *h, const struct claim_region *region, uint32_t variable)
{
    struct bound half[2];
    double left = 0;
    halve(h, variable, region->box[variable], half);
    for (int k = 0; k < 2; k++) {
        put_box(h, region->box);
        box_narrow(&h->box, variable, half[k]);
        if (h->claim->target != NONE)
            box_read_directions(&h->box);
        else
            box_read(&h->box);
        bool open = h->claim->target != NONE ? may_move_wrong(h) : may_break(h);
        if (!open)
            continue;
        double guide = guide_at(h);
        left += 1 + (h->claim->target != NONE ? wrong_criteria(h) : 0) + (isfinite(guide) && isfinite(region->guide) ? fmax(-0.9, (guide - region->guide) / (1 + fabs(region->guide))) : 0);
    }
    return -left;
}

/* Takes the region at `at` out, and puts in what is open of its halves. */
static void split(struct hunt *h, uint32_t at)
{
    struct claim_region region = h->region[at];
    double best = -INFINITY;
    uint32_t chosen = NONE;
    h->region[at] = h->region[--h->regions];
    for (uint32_t i = 0; i < region.eithers; i++) {
        double won = region.eithers > 1 ? worth(h, &region, region.either[i]) : 0;
        if (won > best) {
            best = won;
            chosen = region.either[i];
        }
    }
    if (chosen == NONE) {               /* nothing to split, and yet not closed */
        h->verdict->left++;
        return;
    }
    struct bound half[2];
    halve(h, chosen, region.box[chosen], half);
    for (int k = 0; k < 2 && h->verdict->outcome != CLAIM_REFUTED; k++) {
        struct claim_region *child = new_region(h, region.box);
        if (!child)
            return;
        child->box[chosen] = half[k];
        if (!look(h, child))
            h->regions--;
    }
}

/* The box to go on with: where the guide is greatest; without a guide the newest, so that little is kept. */
static uint32_t next_region(const struct hunt *h)
{
    uint32_t best = h->regions - 1;
    for (uint32_t i = 0; h->claim->guide != NONE && i < h->regions; i++)
        if (h->region[i].guide > h->region[best].guide)
            best = i;
    return best;
}

void hunt_run(struct hunt *h)
{
    struct verdict_on_claim *v = h->verdict;
    struct bound *whole = arena_alloc(&h->doc.arena, (h->u.n + 1) * sizeof *whole);
    if (!whole)
        return;
    for (uint32_t i = 0; i < h->u.n; i++)
        whole[i] = box_at(&h->box, i);
    struct claim_region *root = new_region(h, whole);
    if (root && !look(h, root))
        h->regions--;
    while (h->regions > 0 && v->outcome != CLAIM_REFUTED && v->nodes < h->budget && !h->doc.arena.failed)
        split(h, next_region(h));
    v->left += h->regions;
    for (uint32_t i = 0; i < h->regions && h->claim->guide != NONE; i++)
        v->outer = fmax(isnan(v->outer) ? -INFINITY : v->outer, h->region[i].guide);
}
