#include "written.h"

#include <string.h>

#include "keyword.h"
#include "parse.h"

/* Every place where a name can stand, with @ for it; and where a choice can, too. */
static const char *const places[][ECO_LANGUAGES] = {
    {"language en\ndefine rest as @ is @ and rest is not @ or @ < @\ntest \"\"\n  given @ is @, rest is @\n  rows of @\n  | @ |\n"
     "  | @ |\n  expect @ is @\n  expect gate @ is passed\n  cases\n  | @ |\n  | @ |\nend\n",
     "langue fr\ncalcul rest vaut @ est @ et rest n'est pas @ ou @ < @\ntest \"\"\n  soit @ est @, rest est @\n  lignes de @\n  | @ |\n"
     "  | @ |\n  attendu @ est @\n  attendu barrière @ est franchie\n  cas\n  | @ |\n  | @ |\nfin\n"},
    {"language en\ninput rest : one of @, @\ncriterion rest\n  choices\n    @, @ scores 0\nend\n",
     "langue fr\ndonnée rest : au choix @, @\ncritère rest\n  réponses\n    @, @ donne 0\nfin\n"}};

static struct text with_name(struct arena *arena, const char *rules, struct text name)
{
    struct text all = {0};
    for (const char *at; (at = strchr(rules, '@')); rules = at + 1)
        all = text_concat(arena, text_concat(arena, all, (struct text){rules, (uint32_t)(at - rules)}), name);
    return text_concat(arena, all, text_of(rules));
}

/* The tree of a rule file, or NULL when it has errors. */
static struct node *tree_of(struct arena *arena, struct text rules)
{
    struct sources sources = {.arena = arena};
    struct diagnostics diagnostics = {.arena = arena};
    struct vocabulary vocabulary = {0};
    struct parsed parsed;
    uint32_t file = source_add(&sources, TEXT(""), rules);
    bool good = file != UINT32_MAX && source_map(&sources, file) && parse_source(&sources, file, &diagnostics, &vocabulary, &parsed);
    return good && diagnostics.errors == 0 ? parsed.file : NULL;
}

static bool has_word(struct text phrase, struct text word)
{
    for (uint32_t at = 0; at + word.n <= phrase.n; at++) {
        bool begins = at == 0 || strchr(" '|", phrase.at[at - 1]);
        bool ends = at + word.n == phrase.n || strchr(" |", phrase.at[at + word.n]);
        if (begins && ends && memcmp(phrase.at + at, word.at, word.n) == 0)
            return true;
    }
    return false;
}

/* Most names are plain words that stand in no spelling of the language: these need no trial. */
static bool is_free(struct arena *arena, struct text name, enum eco_language language)
{
    struct text fold = text_fold(arena, name);
    for (uint32_t i = 0; i < keyword_count; i++)
        if (has_word(text_fold(arena, text_of(keyword_table[i].spelling[language])), fold))
            return false;
    return text_is_word(name);
}

static bool is_same(struct arena *arena, const char *rules, struct text name)
{
    struct text ticked = text_format(arena, "`%.*s`", (int)name.n, name.at);
    const struct node *bare = tree_of(arena, with_name(arena, rules, name));
    const struct node *quoted = bare ? tree_of(arena, with_name(arena, rules, ticked)) : NULL;
    return quoted && !node_difference(bare, quoted);
}

/* Whether a name is read as one without more ado, in the first places or in all. */
static bool is_read_bare(struct arena *arena, struct text name, enum eco_language language, bool choice)
{
    struct arena scratch = {0};
    bool bare = !name.n || is_free(&scratch, name, language);
    if (!bare)
        bare = is_same(&scratch, places[0][language], name) && (!choice || is_same(&scratch, places[1][language], name));
    arena->failed |= scratch.failed;
    arena_free(&scratch);
    return bare;
}

struct text written_name(struct arena *arena, struct text name, enum eco_language language)
{
    return is_read_bare(arena, name, language, false) ? name : text_format(arena, "`%.*s`", (int)name.n, name.at);
}

struct text written_choice(struct arena *arena, struct text choice, enum eco_language language)
{
    return is_read_bare(arena, choice, language, true) ? choice : text_format(arena, "`%.*s`", (int)choice.n, choice.at);
}

struct text written_key(struct arena *arena, struct text key, enum eco_language language)
{
    return is_read_bare(arena, key, language, false) ? key : written_text(arena, key);
}

struct text written_text(struct arena *arena, struct text text)
{
    char *out = arena_alloc(arena, 2 * (size_t)text.n + 3);
    uint32_t n = 0;
    if (!out)
        return (struct text){0};
    out[n++] = '"';
    for (uint32_t i = 0; i < text.n; i++) {
        out[n++] = text.at[i];
        if (text.at[i] == '"')
            out[n++] = '"';
    }
    out[n++] = '"';
    return (struct text){out, n};
}
