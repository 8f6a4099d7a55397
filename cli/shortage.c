#include "shortage.h"

static _Thread_local bool noted;

void shortage_note(void)
{
    noted = true;
}

bool shortage_seen(void)
{
    bool seen = noted;
    noted = false;
    return seen;
}
