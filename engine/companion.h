/* A JSON file that stands beside projects: waivers, an earlier report. Read by the strict reader; lives in its own arena. */
#ifndef ECO_COMPANION_H
#define ECO_COMPANION_H

#include "policy.h"

struct companion {
    struct arena arena;
    struct sources sources;
    struct diagnostics diagnostics;
    struct json_values values;
    enum eco_language language;         /* of the words inside messages */
    bool is_json;
};

/* Reads the text; an empty file is the caller's to tell, by `form` with the word "nothing". */
void companion_read(struct companion *c, const char *path, const char *bytes, size_t length, enum eco_language language,
                    enum diagnostic_code form);
void companion_free(struct companion *c);

const struct json_value *companion_at(const struct companion *c, uint32_t at);
struct span companion_span(const struct companion *c, uint32_t at);
/* The member of that name, or NONE; also of what is no object, or NONE itself. */
uint32_t companion_member(const struct companion *c, uint32_t object, const char *name);
/* Its text; empty when it is none. */
struct text companion_text(const struct companion *c, uint32_t object, const char *name);
/* What stands there, in a few words: "[...]", "12", "\"abc\"". */
struct text companion_words(struct companion *c, uint32_t at);
struct text companion_say(const struct companion *c, const char *en, const char *fr);

#endif
