#include "names.h"

struct name_entry {
    struct text fold;
    uint32_t scope, value;
    bool used;
};

struct names {
    struct arena *arena;
    struct name_entry *v;
    uint32_t n, room;      /* room is a power of two, at most three quarters full */
};

static uint32_t hash(uint32_t scope, struct text fold)
{
    uint32_t h = 2166136261u ^ scope;      /* FNV-1a */
    for (uint32_t i = 0; i < fold.n; i++)
        h = (h ^ (unsigned char)fold.at[i]) * 16777619u;
    return h;
}

struct names *names_new(struct arena *arena)
{
    struct names *names = arena_alloc(arena, sizeof *names);
    if (!names)
        return NULL;
    names->arena = arena;
    names->room = 256;
    names->v = arena_alloc(arena, names->room * sizeof *names->v);
    return names->v ? names : NULL;
}

static struct name_entry *place(struct name_entry *v, uint32_t room, uint32_t scope, struct text fold)
{
    uint32_t i = hash(scope, fold) & (room - 1);
    while (v[i].used && !(v[i].scope == scope && text_equal(v[i].fold, fold)))
        i = (i + 1) & (room - 1);
    return &v[i];
}

static bool grow(struct names *names)
{
    struct name_entry *v = arena_alloc(names->arena, (size_t)names->room * 2 * sizeof *v);
    if (!v)
        return false;
    for (uint32_t i = 0; i < names->room; i++)
        if (names->v[i].used)
            *place(v, names->room * 2, names->v[i].scope, names->v[i].fold) = names->v[i];
    names->v = v;
    names->room *= 2;
    return true;
}

bool names_add(struct names *names, uint32_t scope, struct text fold, uint32_t *value)
{
    if ((names->n + 1) * 4 > names->room * 3 && !grow(names))
        return false;
    struct name_entry *entry = place(names->v, names->room, scope, fold);
    if (entry->used) {
        *value = entry->value;
        return false;
    }
    *entry = (struct name_entry){fold, scope, *value, true};
    names->n++;
    return true;
}

void names_move(struct names *names, uint32_t scope, struct text fold, uint32_t value)
{
    place(names->v, names->room, scope, fold)->value = value;
}

bool names_find(const struct names *names, uint32_t scope, struct text fold, uint32_t *value)
{
    const struct name_entry *entry = place(names->v, names->room, scope, fold);
    if (entry->used)
        *value = entry->value;
    return entry->used;
}
