#include "pattern.h"
#include "shortage.h"

#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* Compiling to machine code costs as much as some hundred matches. */
enum { STEPS_MOST = 100000, WORTH_COMPILING = 500 };

struct pattern {
    pcre2_code *code;
    pcre2_match_data *data;
    pcre2_match_context *limits;
    unsigned matches;
};

static struct pattern *without_memory(struct pattern *pattern)
{
    shortage_note();
    pattern_free(pattern);
    return NULL;
}

struct pattern *pattern_compile(const char *text, struct draft *why, size_t *at)
{
    int error = 0;
    PCRE2_SIZE offset = 0;
    PCRE2_UCHAR message[160] = "";
    struct pattern *pattern = calloc(1, sizeof *pattern);
    if (!pattern)
        return without_memory(NULL);
    pattern->code = pcre2_compile((PCRE2_SPTR)text, PCRE2_ZERO_TERMINATED,
                                  PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NEVER_BACKSLASH_C, &error, &offset, NULL);
    if (!pattern->code && error != PCRE2_ERROR_HEAP_FAILED) {
        pcre2_get_error_message(error, message, sizeof message);
        draft_add(why, "%s", (const char *)message);
        *at = offset;
        pattern_free(pattern);
        return NULL;
    }
    pattern->data = pattern->code ? pcre2_match_data_create(1, NULL) : NULL;
    pattern->limits = pattern->data ? pcre2_match_context_create(NULL) : NULL;
    if (!pattern->limits)
        return without_memory(pattern);
    pcre2_set_match_limit(pattern->limits, STEPS_MOST);
    return pattern;
}

void pattern_free(struct pattern *pattern)
{
    if (!pattern)
        return;
    pcre2_code_free(pattern->code);
    pcre2_match_data_free(pattern->data);
    pcre2_match_context_free(pattern->limits);
    free(pattern);
}

enum pattern_outcome pattern_match(struct pattern *pattern, const char *text)
{
    if (++pattern->matches == WORTH_COMPILING)
        (void)pcre2_jit_compile(pattern->code, PCRE2_JIT_COMPLETE);     /* without it matching is slower and no different */
    int found = pcre2_match(pattern->code, (PCRE2_SPTR)text, strlen(text), 0, 0, pattern->data, pattern->limits);
    return found >= 0 ? PATTERN_FITS : found == PCRE2_ERROR_NOMATCH ? PATTERN_NOT : PATTERN_TIRED;
}
