#include "regex.h"
#include "limits.h"

#include <stdlib.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

struct regex {
    pcre2_code *code;
};

struct regex *regex_compile(struct arena *arena, struct text pattern, struct text *why, uint32_t *offset)
{
    int error = 0;
    PCRE2_SIZE at = 0;
    pcre2_code *code = pcre2_compile((PCRE2_SPTR)(pattern.n ? pattern.at : ""), pattern.n,
                                     PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C | PCRE2_AUTO_CALLOUT, &error, &at, NULL);
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

struct matcher {
    pcre2_match_data *data;
    pcre2_match_context *limits;
    uint32_t left;                  /* steps of this evaluation */
    PCRE2_SIZE before;              /* where the last step stood */
};

/* Called before each item of a pattern; what a repetition ran over since counts as well. PCRE2's own limit begins anew at each
 * character of the text, and so is none for long texts. */
static int count_steps(pcre2_callout_block *at, void *context)
{
    struct matcher *matcher = context;
    PCRE2_SIZE now = at->current_position, before = matcher->before;
    uint32_t steps = 1 + (uint32_t)(now > before ? now - before : before - now);
    matcher->before = now;
    if (steps > matcher->left)
        return PCRE2_ERROR_MATCHLIMIT;
    matcher->left -= steps;
    return 0;
}

struct matcher *matcher_new(void)
{
    struct matcher *matcher = calloc(1, sizeof *matcher);
    if (!matcher)
        return NULL;
    matcher->data = pcre2_match_data_create(1, NULL);
    matcher->limits = pcre2_match_context_create(NULL);
    if (!matcher->data || !matcher->limits) {
        matcher_free(matcher);
        return NULL;
    }
    pcre2_set_match_limit(matcher->limits, REGEX_STEPS);
    pcre2_set_depth_limit(matcher->limits, REGEX_DEPTH);
    pcre2_set_callout(matcher->limits, count_steps, matcher);
    matcher_refill(matcher);
    return matcher;
}

void matcher_refill(struct matcher *matcher)
{
    matcher->left = REGEX_STEPS;
}

void matcher_free(struct matcher *matcher)
{
    if (!matcher)
        return;
    pcre2_match_data_free(matcher->data);
    pcre2_match_context_free(matcher->limits);
    free(matcher);
}

enum regex_answer regex_match(const struct regex *regex, struct matcher *matcher, struct text subject)
{
    if (!matcher)
        return REGEX_LIMIT;
    matcher->before = 0;
    int found = pcre2_match(regex->code, (PCRE2_SPTR)(subject.n ? subject.at : ""), subject.n, 0, 0, matcher->data, matcher->limits);
    return found >= 0 ? REGEX_YES : found == PCRE2_ERROR_NOMATCH ? REGEX_NO : REGEX_LIMIT;
}
