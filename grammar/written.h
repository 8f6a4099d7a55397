/* Names, keys and texts as rules write them. What this program proposes for a rule file goes through here, so that it can be
 * pasted: a choice named like a word of the language in backticks, a key of two words in quotes. */
#ifndef ECO_WRITTEN_H
#define ECO_WRITTEN_H

#include "diagnostic.h"

struct text written_name(struct arena *arena, struct text name, enum eco_language language);
/* A choice stands in more places: after `one of`, and before its points. */
struct text written_choice(struct arena *arena, struct text choice, enum eco_language language);
struct text written_key(struct arena *arena, struct text key, enum eco_language language);
/* In quotes, those inside written twice. */
struct text written_text(struct arena *arena, struct text text);

#endif
