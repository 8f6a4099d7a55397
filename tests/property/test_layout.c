/* The canonical layout: laid out again it stays, whatever blanks, comments and breaks stood in the file, and whatever words its names
 * are; no comment is lost, or moves when blanks are of another kind; the compiled program is the same; to French and back gives the
 * same bytes.
 *
 *     test_layout [policies [first seed]] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "completion.h"
#include "disorder.h"

enum { BREAKS = 6 };

static uint32_t policies = 100;
static uint64_t first_seed = 1, seed;
static unsigned long long breaks, joined, ticks;

static char *laid_out(const char *rules, const char *language)
{
    size_t length;
    eco_layout *layout = eco_layout_make("rules.eco", rules, strlen(rules), language);
    if (eco_layout_status(layout) != ECO_OK) {
        eco_layout_print_messages(layout, stderr, false);
        fputs(rules, stderr);       /* cmocka cuts long messages */
        fail_msg("not laid out in %s", language ? language : "their own language");
    }
    const char *text = eco_layout_text(layout, &length);
    char *copy = strndup(text, length);
    assert_int_equal(strlen(copy), length);
    eco_layout_free(layout);
    return copy;
}

static unsigned lines_of(const char *text)
{
    unsigned n = 0;
    for (; *text; text++)
        n += *text == '\n';
    return n;
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

/* Of blanks of any kind, and comments. */
static void try_disorder(struct random *r, const char *rules, const char *one)
{
    int said = 0;
    char *blanks = with_other_blanks(r, rules, false, &said), *two = laid_out(blanks, NULL);
    char *commented = with_other_blanks(r, rules, true, &said), *three = laid_out(commented, NULL), *four = laid_out(three, NULL);
    char *plain = with_plain_blanks(commented), *five = laid_out(plain, NULL), *french = laid_out(commented, "fr");
    assert_string_equal(one, two);
    assert_string_equal(three, four);
    assert_string_equal(three, five);
    keeps_comments(three, said);
    keeps_comments(french, said);
    char *all[] = {blanks, two, commented, three, four, plain, five, french};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
}

/* To French and back: the bytes that were there, unless lines had to be joined; then once more to French gives the same. */
static void try_languages(const char *rules, const char *one)
{
    char *english = laid_out(one, "en"), *french = laid_out(english, "fr"), *back = laid_out(french, "en"), *again = laid_out(back, "fr");
    char *stays = laid_out(french, NULL), *before = program_of(rules), *after = program_of(one), *abroad = program_of(french);
    bool same_lines = lines_of(english) == lines_of(french) && lines_of(french) == lines_of(back);
    assert_true(before && after && abroad);
    if (same_lines)
        assert_string_equal(english, back);
    joined += !same_lines;
    assert_string_equal(french, stays);
    assert_string_equal(french, again);
    assert_string_equal(before, after);
    assert_string_equal(before, abroad);
    for (const char *p = french; *p; p++)
        ticks += *p == '`';
    char *all[] = {english, french, back, again, stays, before, after, abroad};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
}

static void try_policy(struct random *r, const char *rules)
{
    char *one = laid_out(rules, NULL), *two = laid_out(one, NULL);
    assert_string_equal(one, two);
    try_disorder(r, rules, one);
    try_languages(rules, one);
    free(one);
    free(two);
}

static char *invented(struct random *r, int size)
{
    char *rules;
    size_t length;
    FILE *out = open_memstream(&rules, &length);
    random_rules(r, size, out);
    fclose(out);
    return rules;
}

static void random_rules_keep_their_meaning(void **state)
{
    (void)state;
    for (seed = first_seed; seed < first_seed + policies; seed++) {
        struct random r = {seed};
        char *rules = invented(&r, 4 + (int)(seed % 30));
        try_policy(&r, rules);
        free(rules);
    }
}

static void rules_with_breaks_and_words_for_names_keep_their_meaning(void **state)
{
    (void)state;
    for (seed = first_seed; seed < first_seed + policies; seed++) {
        struct random r = {seed};
        char *plain = invented(&r, 3 + (int)(seed % 5)), *rules = with_words_as_names(&r, plain);
        for (int i = 0; i < BREAKS; i++) {
            char *broken = with_a_break(&r, rules);
            breaks += broken != NULL;
            free(broken ? rules : NULL);
            rules = broken ? broken : rules;
        }
        try_policy(&r, rules);
        free(plain);
        free(rules);
    }
    print_message("%llu breaks, %llu policies with joined lines, %llu backticks\n", breaks, joined, ticks);
}

/* Every place where names stand. */
static const char everywhere[] =
    "language en\npolicy \"x\" version \"1\"\ninput zz \"A\" : number range 0 to 10\ninput o2 \"O\" : one of zz, other, required\n"
    "group gg \"G\"\n  input zz \"A\" : number range 0 to 10\nend\nlist ll \"L\"\n  input zz \"A\" : count range 0 to 10, required\nend\n"
    "table tt \"T\" keyed by k\n  source \"s\" checked on 2026-01-01\n  | k  | zz [EUR] |\n  | zz | 12       |\n  | b  | 13 ± 5 % |\nend\n"
    "input k2 \"K\" : key of tt\nfunction ff(zz in [EUR]; z) in [EUR]\n  as zz * z\ndefine d1 as zz + gg.zz * 2\n"
    "define d2 as if zz > 5 then gg.zz else zz\ndefine d3 as sum(zz over ll where zz > 2)\n"
    "table t4 \"T\" keyed by k\n  source \"s\" checked on 2026-01-01\n  | k | zz | h |\n  | a | 1  | 2 |\n  | b | 3  | 4 |\nend\n"
    "curve cv \"K\" from t4.zz to t4.h\ndefine d5 as cv(zz)\n"
    "define d4 in [EUR] as tt[zz].zz + tt[k2].zz + ff(tt[k2].zz; zz)\n"
    "criterion c \"C {zz}\" weight 1\n  applies when zz is known and o2 is zz\n  measure zz\n  scale more is better\n    at 0  scores 0\n"
    "    at 10 scores 100\n  because \"{zz} and {d1}\"\nend\ncriterion c2 \"C\" weight 1\n  measure o2\n  choices\n    zz    scores 0\n"
    "    other scores 100\nend\ncriterion c3 \"C\" weight 1\n  adds by o2 : zz 0; other 50\n  adds 50 when o2 is not zz and d2 > 1\nend\n"
    "gate g \"G\"\n  block when zz > 5 and d3 > 2 and d4 > 3 EUR\nend\n"
    "test \"t\"\n  given zz is 5, o2 is zz, gg.zz is 3\n  rows of ll\n    | zz |\n    | 3  |\n  expect d1 is 11\nend\n"
    "test \"cc\"\n  cases\n    | zz | o2 | c       |\n    | 3  | zz | unknown |\nend\n";

static void try_word(const char *rules, const char *word, const char *from, const char *to)
{
    char *ticked = renamed(rules, "zz", word, true), *one = laid_out(ticked, NULL), *own = laid_out(one, from);
    char *abroad = laid_out(own, to), *back = laid_out(abroad, from);
    assert_string_equal(own, back);
    char *all[] = {ticked, one, own, abroad, back};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
}

static void every_word_can_be_a_name(void **state)
{
    (void)state;
    char *french = laid_out(everywhere, "fr"), word[WORD_BYTES];
    for (uint32_t i = 0; i < word_count(); i++) {
        word_at(i, word);
        try_word(everywhere, word, "en", "fr");
        try_word(french, word, "fr", "en");
    }
    free(french);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        policies = (uint32_t)strtoul(argv[1], NULL, 10);
    if (argc > 2)
        first_seed = strtoull(argv[2], NULL, 10);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_word_can_be_a_name),
        cmocka_unit_test(random_rules_keep_their_meaning),
        cmocka_unit_test(rules_with_breaks_and_words_for_names_keep_their_meaning),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    if (failed)
        print_message("the last seed was %llu\n", (unsigned long long)seed);
    return failed;
}
