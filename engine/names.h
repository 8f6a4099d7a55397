/* Names to numbers: a hash table in an arena. Keys are (scope, folded name); a name is found whatever its accents. */
#ifndef ECO_NAMES_H
#define ECO_NAMES_H

#include "text.h"

struct names;

struct names *names_new(struct arena *arena);
/* False when the key is there already (*value is then the old value) or without memory. */
bool names_add(struct names *names, uint32_t scope, struct text fold, uint32_t *value);
/* Gives a key that is there another value. */
void names_move(struct names *names, uint32_t scope, struct text fold, uint32_t value);
bool names_find(const struct names *names, uint32_t scope, struct text fold, uint32_t *value);

#endif
