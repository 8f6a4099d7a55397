#include "keyword.h"

#include <string.h>

#include "parser.tab.h"

const struct keyword keyword_table[] = {
#define KEYWORD(token, class, en, fr) {TOK_##token, #token, KEYWORD_##class, {en, fr}},
#include "keywords.def"
};
const uint32_t keyword_count = sizeof keyword_table / sizeof keyword_table[0];

const struct preferred preferred_table[] = {
#define PREFERRED(token, language, place, spelling) {TOK_##token, ECO_##language, PLACE_##place, spelling},
#include "keywords.def"
};
const uint32_t preferred_count = sizeof preferred_table / sizeof preferred_table[0];

const struct keyword *keyword_of_token(int token)
{
    for (uint32_t i = 0; i < keyword_count; i++)
        if (keyword_table[i].token == token)
            return &keyword_table[i];
    return NULL;
}

static const struct symbol { int token; const char *written, *name; } symbols[] = {
    {'+', "+", "+"},         {'-', "-", "-"},       {'*', "*", "*"},       {'/', "/", "/"},
    {'<', "<", "<"},         {'>', ">", ">"},       {'(', "(", "("},       {')', ")", ")"},
    {'[', "[", "["},         {']', "]", "]"},       {'.', ".", "."},       {',', ",", ","},
    {';', ";", ";"},         {':', ":", ":"},       {'%', "%", "%"},       {'|', "|", "|"},
    {TOK_LE, "<=", "LE"},    {TOK_GE, ">=", "GE"},  {TOK_PM, "±", "PM"},
};

const char *keyword_token_name(int token)
{
    const struct keyword *keyword = keyword_of_token(token);
    if (keyword)
        return keyword->name;
    for (size_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++)
        if (symbols[i].token == token)
            return symbols[i].name;
    return "1";
}

static struct text first_spelling(const char *spellings)
{
    const char *bar = strchr(spellings, '|');
    return (struct text){spellings, bar ? (uint32_t)(bar - spellings) : (uint32_t)strlen(spellings)};
}

struct text keyword_written(struct arena *arena, int token, enum eco_language language)
{
    (void)arena;
    if (language == ECO_FRENCH && (token == TOK_WHEN || token == TOK_ELSE))
        return token == TOK_WHEN ? TEXT("si") : TEXT("sinon");
    const struct keyword *keyword = keyword_of_token(token);
    if (keyword)
        return first_spelling(keyword->spelling[language]);
    for (size_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++)
        if (symbols[i].token == token)
            return text_of(symbols[i].written);
    return (struct text){0};
}

/* Walks the spellings of one keyword: moves *rest past the next one. */
static bool next_spelling(const char **rest, struct text *spelling)
{
    if (!*rest || !**rest)
        return false;
    *spelling = first_spelling(*rest);
    *rest += spelling->n;
    *rest += **rest == '|';
    return true;
}

/* Length and three bytes tell nearly all first words apart. */
static uint32_t place_of(struct text word)
{
    uint32_t first = (unsigned char)word.at[0], middle = (unsigned char)word.at[word.n / 2], last = (unsigned char)word.at[word.n - 1];
    return (first * 31 + middle * 7 + last * 3 + word.n * 101) % KEYWORD_PLACES;
}

const struct spelling *keyword_candidates(const struct keyword_index *index, struct text first_word)
{
    return first_word.n ? index->place[place_of(first_word)] : NULL;
}

static bool add_spelling(struct keyword_index *index, struct arena *arena, const struct keyword *keyword,
                         struct text written)
{
    struct spelling *s = arena_alloc(arena, sizeof *s);
    if (!s)
        return false;
    s->keyword = keyword;
    s->exact = text_is(written, "à") || text_is(written, "où") || (written.n > 3 && memcmp(written.at, "à ", 3) == 0);
    struct text folded = text_fold(arena, written);
    for (uint32_t at = 0; at < folded.n && s->words < KEYWORD_WORDS;) {
        uint32_t from = at;
        while (at < folded.n && folded.at[at] != ' ')
            at++;
        s->word[s->words++] = (struct text){folded.at + from, at - from};
        at++;
    }
    if (s->exact) {                 /* the first word keeps its accent: "à défaut", not "a défaut" */
        const char *blank = memchr(written.at, ' ', written.n);
        s->word[0] = (struct text){written.at, blank ? (uint32_t)(blank - written.at) : written.n};
    }
    struct spelling **link = &index->place[place_of(s->word[0])];
    while (*link && (*link)->words >= s->words)
        link = &(*link)->next;
    s->next = *link;
    *link = s;
    return true;
}

bool keyword_index_build(struct keyword_index *index, struct arena *arena, enum eco_language language)
{
    if (index->built)
        return true;
    index->built = true;
    for (uint32_t i = 0; i < keyword_count; i++) {
        const char *rest = keyword_table[i].spelling[language];
        struct text written;
        while (next_spelling(&rest, &written))
            if (!add_spelling(index, arena, &keyword_table[i], written))
                return false;
    }
    return true;
}

const struct keyword *keyword_spelled(struct arena *arena, struct text words, enum eco_language language)
{
    struct text folded = text_fold(arena, words);
    for (uint32_t i = 0; i < keyword_count; i++) {
        const char *rest = keyword_table[i].spelling[language];
        struct text written;
        while (next_spelling(&rest, &written))
            if (text_equal(text_fold(arena, written), folded))
                return &keyword_table[i];
    }
    return NULL;
}

bool keyword_starts_with(const struct keyword_index *index, struct text word, struct text fold)
{
    for (int exact = 0; exact < 2; exact++) {
        struct text w = exact ? word : fold;
        for (const struct spelling *s = keyword_candidates(index, w); s; s = s->next)
            if (s->keyword->class != KEYWORD_TYPE && s->keyword->class != KEYWORD_CALL &&
                s->keyword->token != TOK_YEARS_BETWEEN && s->keyword->token != TOK_MONTHS_BETWEEN &&
                s->keyword->token != TOK_DAYS_BETWEEN && s->keyword->token != TOK_YEAR_OF && text_equal(s->word[0], w))
                return true;
    }
    return false;
}

/* Runs of blanks become one; the typographic apostrophe is the straight one. */
static struct text with_single_blanks(struct arena *arena, struct text t)
{
    char *out = arena_alloc(arena, (size_t)t.n + 1);
    uint32_t n = 0;
    if (!out)
        return (struct text){0};
    for (uint32_t at = 0; at < t.n;) {
        bool apostrophe = t.n - at >= 3 && memcmp(t.at + at, "\xE2\x80\x99", 3) == 0;
        uint32_t blank = text_blank_length(t.at + at, t.n - at);
        char c = blank ? ' ' : apostrophe ? '\'' : t.at[at];
        if (!(blank && n > 0 && out[n - 1] == ' '))
            out[n++] = c;
        at += blank ? blank : apostrophe ? 3 : 1;
    }
    return (struct text){out, n};
}

struct text keyword_as_spelled(struct arena *arena, struct text words, enum eco_language language)
{
    struct text plain = text_nfc(arena, with_single_blanks(arena, words)), folded = text_fold(arena, plain), found = {0};
    for (uint32_t i = 0; i < keyword_count; i++) {
        const char *rest = keyword_table[i].spelling[language];
        struct text written;
        while (next_spelling(&rest, &written)) {
            if (text_equal(written, plain))
                return written;
            if (!found.n && text_equal(text_fold(arena, written), folded))
                found = written;
        }
    }
    return found;
}

static const char *const class_words[][ECO_LANGUAGES] = {
    [KEYWORD_LINE] = {"first word of a line", "premier mot d'une ligne"},
    [KEYWORD_META] = {"first word of a line, or among sources", "premier mot d'une ligne, ou parmi les sources"},
    [KEYWORD_TYPE] = {"after ':'", "après « : »"},
    [KEYWORD_CALL] = {"before '('", "devant « ( »"},
    [KEYWORD_SOFT] = {"in its place; elsewhere a name", "à sa place ; ailleurs un nom"},
    [KEYWORD_WORD] = {"inside a line", "dans une ligne"},
    [KEYWORD_PHRASE] = {"as a phrase", "en locution"},
    [KEYWORD_CELL] = {"in a row of cases", "dans une ligne de cas"},
    [KEYWORD_CLAIM] = {"in a claim", "dans une garantie"},
    [KEYWORD_BREAKDOWN] = {"in a breakdown", "dans une ventilation"},
};

void keyword_print_table(FILE *out, enum eco_language language)
{
    static const char *const head[] = {"| English | French | keyword when it stands |", "| anglais | français | mot de la langue |"};
    fprintf(out, "%s\n|---|---|---|\n", head[language]);
    for (uint32_t i = 0; i < keyword_count; i++) {
        const struct keyword *k = &keyword_table[i];
        for (int l = 0; l < ECO_LANGUAGES; l++) {
            fputs(l ? " | " : "| ", out);
            if (!*k->spelling[l]) {         /* a word that French spells like another: "si", "sinon" */
                struct text word = keyword_written(NULL, k->token, (enum eco_language)l);
                fprintf(out, "%.*s", (int)word.n, word.at);
            }
            for (const char *p = k->spelling[l]; *p; p++)
                *p == '|' ? fputs(", ", out) : fputc(*p, out);
        }
        fprintf(out, " | %s |\n", class_words[k->class][language]);
    }
}
