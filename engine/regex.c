#include "regex.h"

#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* A person's pattern on a person's text needs some hundred steps; PCRE2's own default of ten million takes 0.15 s. */
enum { MATCH_LIMIT = 100 * 1000, DEPTH_LIMIT = 1000 };

struct regex {
    pcre2_code *code;
};

struct regex *regex_compile(struct arena *arena, struct text pattern, struct text *why, uint32_t *offset)
{
    int error = 0;
    PCRE2_SIZE at = 0;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)(pattern.n ? pattern.at : ""), pattern.n,
                                     PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C, &error, &at, NULL);
    struct regex *regex = code ? malloc(sizeof *regex) : NULL;
    if (regex) {
        regex->code = code;
        return regex;
    }
    arena->failed |= code != NULL || error == PCRE2_ERROR_HEAP_FAILED;
    pcre2_code_free(code);
    PCRE2_UCHAR message[160] = "out of memory";
    if (!code)
        pcre2_get_error_message(error, message, sizeof message);
    *why = text_copy(arena, text_of((const char *)message));
    *offset = (uint32_t)at;
    return NULL;
}

void regex_free(struct regex *regex)
{
    if (regex)
        pcre2_code_free(regex->code);
    free(regex);
}

enum regex_answer regex_match(const struct regex *regex, struct text subject)
{
    pcre2_match_context *limits = pcre2_match_context_create(NULL);
    pcre2_match_data *data = pcre2_match_data_create(1, NULL);
    int found = PCRE2_ERROR_NOMEMORY;
    if (limits && data) {
        pcre2_set_match_limit(limits, MATCH_LIMIT);
        pcre2_set_depth_limit(limits, DEPTH_LIMIT);
        found = pcre2_match(regex->code, (PCRE2_SPTR)(subject.n ? subject.at : ""), subject.n, 0, 0, data, limits);
    }
    pcre2_match_data_free(data);
    pcre2_match_context_free(limits);
    return found >= 0 ? REGEX_YES : found == PCRE2_ERROR_NOMATCH ? REGEX_NO : REGEX_LIMIT;
}
