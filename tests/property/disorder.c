#include "disorder.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "ecoscore.h"
#include "keyword.h"

/* ---- blanks and comments ---- */

static const char *const no_breaks[] = {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x87"};

static void put_blank(struct random *r, FILE *out)
{
    if (random_chance(r, 0.15))
        fputs(no_breaks[random_below(r, 4)], out);
    else
        fputc(random_chance(r, 0.1) ? '\t' : ' ', out);
}

static void put_comment(struct random *r, int *said, FILE *out)
{
    for (uint32_t n = random_below(r, 4); n > 0; n--)
        put_blank(r, out);
    fprintf(out, "# said %d, \"here\" | there  ", (*said)++);
}

char *with_other_blanks(struct random *r, const char *rules, bool comments, int *said)
{
    char *text;
    size_t length;
    bool quoted = false, begun = false;
    FILE *out = open_memstream(&text, &length);
    for (const char *p = rules; *p; p++) {
        quoted ^= *p == '"';
        begun = *p != '\n' && (begun || *p != ' ');
        if (quoted || (*p != ' ' && *p != '\n')) {
            fputc(*p, out);
            continue;
        }
        if (*p == '\n' && comments && random_chance(r, 0.2))
            put_comment(r, said, out);
        fputc(*p, out);
        for (uint32_t n = begun ? random_below(r, 4) : 0; n > 0; n--)
            put_blank(r, out);
        if (*p != '\n' || !comments || !random_chance(r, 0.15))
            continue;
        if (random_chance(r, 0.6))
            put_comment(r, said, out);
        else
            put_blank(r, out);
        fputc('\n', out);
    }
    fclose(out);
    return text;
}

char *with_plain_blanks(const char *rules)
{
    char *text;
    size_t length;
    bool quoted = false;
    FILE *out = open_memstream(&text, &length);
    for (const char *p = rules; *p;) {
        size_t n = 0;
        quoted ^= *p == '"';
        for (int i = 0; i < 4 && n == 0 && !quoted; i++)
            n = strncmp(p, no_breaks[i], strlen(no_breaks[i])) == 0 ? strlen(no_breaks[i]) : 0;
        fputc(n ? ' ' : *p, out);
        p += n ? n : 1;
    }
    fclose(out);
    return text;
}

/* ---- names ---- */

static bool in_word(char c)
{
    return isalnum((unsigned char)c) || c == '_' || c == '`' || (c & 0x80);
}

/* The words of all spellings, one after another; `visit` from 0: the word of that number, else their count. */
static uint32_t walk_words(uint32_t wanted, char out[WORD_BYTES])
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < 2 * keyword_count; i++) {
        for (const char *p = keyword_table[i / 2].spelling[i % 2]; *p;) {
            size_t length = strcspn(p, " |'-");
            if (length > 0 && n++ == wanted) {
                snprintf(out, WORD_BYTES, "%.*s", (int)length, p);
                return n;
            }
            p += length + (p[length] != '\0');
        }
    }
    return n;
}

uint32_t word_count(void)
{
    char word[WORD_BYTES];
    return walk_words(UINT32_MAX, word);
}

void word_at(uint32_t i, char out[WORD_BYTES])
{
    walk_words(i, out);
}

char *renamed(const char *rules, const char *name, const char *word, bool ticked)
{
    char *text;
    size_t length, n = strlen(name);
    bool quoted = false;
    FILE *out = open_memstream(&text, &length);
    for (const char *p = rules; *p; p++) {
        quoted ^= *p == '"';
        bool template = quoted && p > rules && p[-1] == '{', begins = p == rules || !in_word(p[-1]);
        if (strncmp(p, name, n) != 0 || !begins || in_word(p[n]) || (quoted && !template)) {
            fputc(*p, out);
            continue;
        }
        fprintf(out, ticked && !template ? "`%s`" : "%s", word);
        p += n - 1;
    }
    fclose(out);
    return text;
}

char *with_words_as_names(struct random *r, const char *rules)
{
    static const char *const names[] = {"n0", "n1", "m0", "b0", "c0", "d0", "t0", "f0", "f1", "v0", "v1", "k0", "k1", "k2",
                                        "q0", "q1", "x0", "x1", "x2", "p", "q", "r"};
    /* What rules of that kind declare, and what every project has. */
    static const char *const taken[] = {"score", "grade", "lettre", "completeness", "complétude", "date", "line", "weight", "kind"};
    char *all = strdup(rules);
    for (uint32_t n = 1 + random_below(r, 8); n > 0; n--) {
        char word[WORD_BYTES], ticked[WORD_BYTES + 2];
        word_at(random_below(r, word_count()), word);
        snprintf(ticked, sizeof ticked, "`%s`", word);
        bool free_word = !strstr(all, ticked);
        for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
            free_word &= strcmp(word, taken[i]) != 0;
        if (!free_word)
            continue;
        char *next = renamed(all, names[random_below(r, sizeof names / sizeof *names)], word, true), *program = program_of(next);
        free(program ? all : next);
        all = program ? next : all;      /* a name that is there already makes other rules of them */
        free(program);
    }
    return all;
}

static enum eco_reading read_memory(void *context, const char *path, char **bytes, size_t *length)
{
    (void)path;
    *bytes = strdup(context);
    *length = *bytes ? strlen(*bytes) : 0;
    return *bytes ? ECO_READ_DONE : ECO_READ_ABSENT;
}

char *program_of(const char *rules)
{
    char *text, *out;
    size_t length;
    struct eco_reader reader = {.read = read_memory, .context = (void *)(uintptr_t)rules};
    eco_policy *policy = eco_policy_load(&reader, "random.eco");
    if (eco_policy_status(policy) != ECO_OK) {
        eco_policy_free(policy);
        return NULL;
    }
    FILE *stream = open_memstream(&text, &length);
    eco_policy_print_program(policy, stream);
    fclose(stream);
    eco_policy_free(policy);
    stream = open_memstream(&out, &length);
    char *rest = NULL;
    for (char *line = strtok_r(text, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
        char *place = strrchr(line, ' ');
        fprintf(stream, "%.*s\n", place ? (int)(place - line) : 0, line);
    }
    fclose(stream);
    free(text);
    return out;
}

/* ---- breaks ---- */

char *with_a_break(struct random *r, const char *rules)
{
    size_t length = strlen(rules), at = random_below(r, (uint32_t)length);
    const char *to = random_chance(r, 0.3) ? strstr(rules + at, " to ") : NULL;     /* French has one word for `to` and `at` */
    at = to ? (size_t)(to - rules) : at;
    bool quoted = false, begun = false;
    for (size_t i = 0; i < at; i++) {
        quoted ^= rules[i] == '"';
        begun = rules[i] != '\n' && (begun || rules[i] != ' ');
    }
    while (at < length && (quoted || !begun || rules[at] != ' ')) {
        quoted ^= rules[at] == '"';
        begun = rules[at] != '\n' && (begun || rules[at] != ' ');
        at++;
    }
    char *broken = malloc(length + 6), *before, *after;
    if (at == length || !broken) {
        free(broken);
        return NULL;
    }
    snprintf(broken, length + 6, "%.*s\n    %s", (int)at, rules, rules + at + 1);
    before = program_of(rules);
    after = program_of(broken);
    bool same = before && after && strcmp(before, after) == 0;
    free(before);
    free(after);
    if (!same)
        free(broken);
    return same ? broken : NULL;
}
