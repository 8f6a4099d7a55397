#include "draft.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool make_room(struct draft *draft, size_t more)
{
    size_t need = draft->length + more + 1;
    if (need <= draft->room)
        return true;
    size_t room = need * 2;
    char *larger = realloc(draft->at, room);
    if (!larger) {
        draft->failed = true;
        return false;
    }
    draft->at = larger;
    draft->room = room;
    return true;
}

void draft_add(struct draft *draft, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n >= 0 && make_room(draft, (size_t)n)) {
        vsnprintf(draft->at + draft->length, (size_t)n + 1, format, again);
        draft->length += (size_t)n;
    }
    va_end(again);
}

void draft_join(struct draft *draft, const char *separator, const char *word)
{
    if (word && *word)
        draft_add(draft, "%s%s", draft->length ? separator : "", word);
}

const char *draft_text(const struct draft *draft)
{
    return draft->at ? draft->at : "";
}

void draft_free(struct draft *draft)
{
    free(draft->at);
    *draft = (struct draft){0};
}
