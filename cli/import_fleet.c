#include "import.h"
#include "shortage.h"

#include <stdlib.h>
#include <string.h>

static bool make_room(struct fleet *f)
{
    if (f->count < f->room)
        return true;
    size_t room = f->room ? 2 * f->room : 256;
    struct device *device = realloc(f->device, room * sizeof *device);
    if (!device)
        return false;
    f->device = device;
    uint32_t *value = realloc(f->value, room * (f->fields + 1) * sizeof *value);
    if (!value)
        return false;
    f->value = value;
    f->room = room;
    return true;
}

static bool make_owner(struct fleet *f, uint32_t identity)
{
    if (identity < f->owners)
        return true;
    uint32_t owners = 2 * identity + 256, *owner = realloc(f->owner, owners * sizeof *owner);
    if (!owner)
        return false;
    memset(owner + f->owners, 0, (owners - f->owners) * sizeof *owner);
    f->owner = owner;
    f->owners = owners;
    return true;
}

bool fleet_add(struct fleet *f, const struct device *device, const uint32_t *values, size_t *gone, size_t *holds)
{
    if (!make_room(f) || !make_owner(f, device->identity)) {
        f->failed = true;
        shortage_note();
        return false;
    }
    size_t number = f->count++;
    f->device[number] = *device;
    if (f->fields > 0)
        memcpy(f->value + number * f->fields, values, f->fields * sizeof *values);
    if (!device->identity)
        return false;
    uint32_t before = f->owner[device->identity];
    bool newer = !before || device->second >= f->device[before - 1].second;     /* of two of one moment the later row holds */
    if (newer)
        f->owner[device->identity] = (uint32_t)number + 1;
    if (!before)
        return false;
    *gone = newer ? before - 1 : number;
    *holds = newer ? number : before - 1;
    f->device[*gone].merged = true;
    return true;
}

void fleet_free(struct fleet *f)
{
    free(f->device);
    free(f->value);
    free(f->owner);
    pool_free(&f->values);
    pool_free(&f->identities);
    *f = (struct fleet){0};
}
