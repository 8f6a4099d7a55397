#include "import_map.h"
#include "import_value.h"
#include "shortage.h"

#include <stdlib.h>
#include <string.h>

/* ---- words ---- */

static bool make_room(struct map_words *words)
{
    if (words->count < words->room)
        return true;
    size_t room = words->room ? 2 * words->room : 4;
    char **text = realloc(words->text, room * sizeof *text);
    if (!text)
        return false;
    words->text = text;
    char **folded = realloc(words->folded, room * sizeof *folded);
    if (!folded)
        return false;
    words->folded = folded;
    words->room = room;
    return true;
}

static bool keep_word(struct map_words *words, const char *text)
{
    struct draft folded = {0};
    fold_put(&folded, text);
    char *kept = make_room(words) ? strdup(text) : NULL, *fold = kept && !folded.failed ? strdup(draft_text(&folded)) : NULL;
    draft_free(&folded);
    if (!fold) {
        free(kept);
        shortage_note();
        return false;
    }
    words->text[words->count] = kept;
    words->folded[words->count++] = fold;
    return true;
}

bool words_add(struct map_words *words, const char *text)
{
    while (*text) {
        size_t n = strcspn(text, "|"), m = n, skip = strspn(text, " \t");
        while (m > skip && (text[m - 1] == ' ' || text[m - 1] == '\t'))
            m--;
        struct draft word = {0};
        if (m > skip)
            draft_put(&word, text + skip, m - skip);
        bool good = !word.failed && (m <= skip || keep_word(words, draft_text(&word)));
        draft_free(&word);
        if (!good)
            return false;
        text += n + (text[n] == '|');
    }
    return true;
}

bool words_hold(const struct map_words *words, const char *folded)
{
    for (size_t i = 0; i < words->count; i++)
        if (strcmp(words->folded[i], folded) == 0)
            return true;
    return false;
}

void words_free(struct map_words *words)
{
    for (size_t i = 0; i < words->count; i++) {
        free(words->text[i]);
        free(words->folded[i]);
    }
    free(words->text);
    free(words->folded);
    *words = (struct map_words){0};
}

/* ---- columns ---- */

void where_add(struct map_where *where, unsigned column)
{
    for (size_t i = 0; i < where->count; i++)
        if (where->column[i] == column)
            return;
    where->column[where->count++] = column;
}

/* ---- the whole ---- */

bool map_is_silent(const struct map *map, const char *text)
{
    for (size_t i = 0; i < map->empty.count; i++) {
        const char *word = map->empty.text[i];
        bool begins = ((*text ^ *word) & ~('a' ^ 'A')) == 0;    /* each cell of a file is asked: most differ here */
        if (begins && strcasecmp(text, word) == 0)
            return true;
    }
    return *text == '\0';
}

bool map_writes(const struct map *map, enum map_source source)
{
    for (size_t i = 0; i < map->fields; i++)
        if (map->field[i].source == (unsigned)source)
            return true;
    return false;
}

void map_free(struct map *map)
{
    for (size_t i = 0; i < map->columns; i++) {
        free(map->column[i].name);
        words_free(&map->column[i].headings);
    }
    for (size_t i = 0; i < map->rules; i++) {
        free(map->rule[i].kind);
        pattern_free(map->rule[i].pattern);
    }
    for (size_t i = 0; i < map->states; i++) {
        free(map->state[i].name);
        words_free(&map->state[i].words);
    }
    for (size_t i = 0; i < map->fields; i++) {
        free(map->field[i].name);
        free(map->field[i].words);
    }
    free(map->rule);
    free(map->state);
    free(map->title);
    free(map->list);
    words_free(&map->empty);
    words_free(&map->models);
    words_free(&map->factors);
    *map = (struct map){0};
}
