#include "placeholder.h"

#include <string.h>

static const char *const words[][ECO_LANGUAGES] = {
    {"FILE", "FICHIER"},     {"FOLDER", "DOSSIER"}, {"PACK", "JEU"},      {"POLICY", "POLITIQUE"}, {"PROJECT", "PROJET"},
    {"REPORT", "RAPPORT"},   {"PATH", "CHEMIN"},    {"VALUE", "VALEUR"},  {"GRADE", "LETTRE"},     {"GATE", "BARRIÈRE"},
    {"PERCENT", "POURCENT"}, {"OLD", "ANCIEN"},     {"NEW", "NOUVEAU"},   {"NAME", "NOM"},         {"VERB", "VERBE"}};

/* As it is where both languages have the same word: DATE, SCORE, CODE. */
static const char *translated(const char *word, size_t n, enum eco_language language)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i][ECO_ENGLISH]) == n && memcmp(words[i][ECO_ENGLISH], word, n) == 0)
            return words[i][language];
    return NULL;
}

void placeholder_put(struct draft *out, const char *text, enum eco_language language)
{
    while (*text) {
        size_t n = strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        const char *word = n ? translated(text, n, language) : NULL;
        if (word)
            draft_add(out, "%s", word);
        else
            draft_put(out, text, n ? n : 1);
        text += n ? n : 1;
    }
}
