/* The canonical layout: laid out again it stays, whatever blanks and comments stood in the file; no comment is lost; the compiled
 * program is the same; to French and back gives the same bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "completion.h"

enum { POLICIES = 150 };

static char *laid_out(const char *rules, const char *language)
{
    size_t length;
    eco_layout *layout = eco_layout_make("rules.eco", rules, strlen(rules), language);
    if (eco_layout_status(layout) != ECO_OK) {
        eco_layout_print_messages(layout, stderr, ECO_ENGLISH, false);
        fail_msg("not laid out:\n%s", rules);
    }
    const char *text = eco_layout_text(layout, &length);
    char *copy = strndup(text, length);
    assert_int_equal(strlen(copy), length);
    eco_layout_free(layout);
    return copy;
}

/* The operations, without the places they come from. */
static char *program_of(const char *rules)
{
    char *text, *out;
    size_t length;
    eco_policy *policy = policy_of_text(rules);
    assert_int_equal(eco_policy_status(policy), ECO_OK);
    FILE *stream = open_memstream(&text, &length);
    eco_policy_print_program(policy, stream);
    fclose(stream);
    eco_policy_free(policy);
    stream = open_memstream(&out, &length);
    for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n")) {
        char *place = strrchr(line, ' ');
        fprintf(stream, "%.*s\n", place ? (int)(place - line) : 0, line);
    }
    fclose(stream);
    free(text);
    return out;
}

/* The same rules with other blanks, and with comments when asked for, all of them different. Texts in quotes stay, and so does
 * what stands at the beginning of lines: there blanks say which block an `end` is missing from. */
static char *disordered(struct random *r, const char *rules, bool comments, int *said)
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
            fprintf(out, "%*s# said %d, \"here\" | there  ", (int)random_below(r, 4), "", (*said)++);
        fputc(*p, out);
        for (uint32_t n = begun ? random_below(r, 4) : 0; n > 0; n--)
            fputc(*p == ' ' && random_chance(r, 0.1) ? '\t' : ' ', out);
        if (*p == '\n' && comments && random_chance(r, 0.1))
            fprintf(out, "   # said %d\n", (*said)++);
    }
    fclose(out);
    return text;
}

static void keeps_comments(const char *text, int said)
{
    for (int i = 0; i < said; i++) {
        char comment[32];
        snprintf(comment, sizeof comment, "# said %d", i);
        const char *found = strstr(text, comment);
        size_t n = strlen(comment);
        while (found && found[n] >= '0' && found[n] <= '9')
            found = strstr(found + 1, comment);
        if (!found)
            fail_msg("lost: %s\n%s", comment, text);
    }
}

static void try_policy(struct random *r, const char *rules)
{
    int said = 0;
    char *one = laid_out(rules, NULL), *two = laid_out(one, NULL), *blanks = disordered(r, rules, false, &said);
    char *three = laid_out(blanks, NULL), *commented = disordered(r, rules, true, &said);
    char *four = laid_out(commented, NULL), *five = laid_out(four, NULL);
    char *english = laid_out(one, "en"), *french = laid_out(english, "fr"), *back = laid_out(french, "en");
    char *before = program_of(rules), *after = program_of(one), *abroad = program_of(french);
    assert_string_equal(one, two);
    assert_string_equal(one, three);
    assert_string_equal(four, five);
    assert_string_equal(english, back);
    assert_string_equal(before, after);
    assert_string_equal(before, abroad);
    keeps_comments(four, said);
    char *all[] = {one, two, three, four, five, english, french, back, before, after, abroad, blanks, commented};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
}

static void random_rules_keep_their_meaning(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= POLICIES; seed++) {
        struct random r = {seed};
        char *rules;
        size_t length;
        FILE *out = open_memstream(&rules, &length);
        random_rules(&r, 4 + (int)(seed % 30), out);
        fclose(out);
        try_policy(&r, rules);
        free(rules);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(random_rules_keep_their_meaning)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
