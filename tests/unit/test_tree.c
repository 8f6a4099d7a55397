/* A French and an English version of one rule file give the same tree, and a tree does not depend on layout. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "../../grammar/parse.h"

#define FOLDER LANGUAGE_TESTS "/"

static struct text read_file(const char *path)
{
    FILE *file = fopen(path, "re");
    assert_non_null(file);
    char *bytes = malloc(1 << 20);
    assert_non_null(bytes);
    size_t n = fread(bytes, 1, 1 << 20, file);
    fclose(file);
    return (struct text){bytes, (uint32_t)n};
}

/* The printed tree of some rule text, which must have no syntax error. */
static char *tree_of(struct text bytes)
{
    struct arena arena = {0};
    struct sources sources = {.arena = &arena};
    struct diagnostics diagnostics = {.arena = &arena};
    struct parsed parsed;
    char *printed = NULL;
    size_t size = 0;
    uint32_t file = source_add(&sources, TEXT("test"), bytes);
    assert_true(parse_source(&sources, file, &diagnostics, &parsed));
    diagnostics_print(stderr, &diagnostics, &sources, parsed.language, false);
    assert_int_equal(diagnostics.errors, 0);
    FILE *out = open_memstream(&printed, &size);
    assert_non_null(out);
    node_print(out, parsed.file, 0);
    fclose(out);
    arena_free(&arena);
    return printed;
}

static void test_two_languages(void **state)
{
    (void)state;
    struct text en = read_file(FOLDER "en.eco"), fr = read_file(FOLDER "fr.eco");
    char *a = tree_of(en), *b = tree_of(fr);
    assert_true(strlen(a) > 4000);
    assert_string_equal(a, b);
    free(a);
    free(b);
    free((char *)en.at);
    free((char *)fr.at);
}

static void test_precedence(void **state)
{
    (void)state;
    char *a = tree_of(TEXT("language en\ndefine x as 1 + 2 * 3 - -4 / 5\n"));
    char *b = tree_of(TEXT("language en\ndefine x as (1 + (2 * 3)) - ((-4) / 5)\n"));
    char *c = tree_of(TEXT("language en\ndefine x as ((1 + 2) * 3) - -4 / 5\n"));
    assert_string_equal(a, b);
    assert_string_not_equal(a, c);
    free(a);
    free(b);
    free(c);
    a = tree_of(TEXT("language en\ndefine x as not a < 3 and b or else c >= 2\n"));
    b = tree_of(TEXT("language en\ndefine x as (not (a < 3)) and ((b or else c) >= 2)\n"));
    assert_string_equal(a, b);
    free(a);
    free(b);
}

/* Carriage returns, a byte order mark, tabs, no-break spaces and decomposed accents change nothing. */
static void test_layout(void **state)
{
    (void)state;
    char *a = tree_of(TEXT("langue fr\nvaleur dur\xC3\xA9" "e vaut 12,5 % source \"x\"\n"));
    char *b = tree_of(TEXT("\xEF\xBB\xBFlangue fr\r\n\tvaleur dure\xCC\x81" "e vaut 12,5\xC2\xA0% source \"x\"\r\n"));
    assert_string_equal(a, b);
    free(a);
    free(b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_two_languages), cmocka_unit_test(test_precedence),
                                       cmocka_unit_test(test_layout)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
