/* One syntax error to one message: what was found, what was expected, what to write. Looked at in this order: a word of
 * the other language, a word that begins a line of its own, a misspelt word, a unit, a bracket, points, and last the
 * list of what would have fitted. */
#include <string.h>

#include "parse_internal.h"

enum { EXPECTED = 400, LISTED = 6, PHRASE_WORDS = 4 };

struct syntax_error {
    struct parse *p;
    const struct token *found, *before, *line;      /* the token, the one before it, the first of its line */
    int expected[EXPECTED];
    int count;
};

static bool expects(const struct syntax_error *e, int token)
{
    for (int i = 0; i < e->count; i++)
        if (e->expected[i] == token)
            return true;
    return false;
}

static struct text written(const struct syntax_error *e, int token)
{
    return keyword_written(e->p->arena, token, e->p->language);
}

static struct text slice(const struct syntax_error *e, struct span at)
{
    return source_slice(e->p->sources, at);
}

/* The keyword of a language that begins at token i, the longest phrase first; *at covers its words. */
static const struct keyword *spelled_at(const struct parse *p, const struct tokens *tokens, uint32_t i,
                                        enum eco_language language, struct span *at, uint32_t *words)
{
    for (*words = PHRASE_WORDS; *words > 0; --*words) {
        bool line = i + *words <= tokens->n && tokens->v[i].kind == TOK_NAME;
        for (uint32_t w = 1; line && w < *words; w++)
            line = !tokens->v[i + w].first && tokens->v[i + w].kind != TOK_EOF;
        if (!line)
            continue;
        *at = span_join(tokens->v[i].at, tokens->v[i + *words - 1].at);
        const struct keyword *keyword = keyword_spelled(p->arena, source_slice(p->sources, *at), language);
        if (keyword)
            return keyword;
    }
    return NULL;
}

const struct keyword *syntax_other_language(const struct parse *p, const struct tokens *tokens, uint32_t i,
                                            struct span *at, uint32_t *words)
{
    enum eco_language other = p->language == ECO_FRENCH ? ECO_ENGLISH : ECO_FRENCH;
    const struct keyword *keyword = spelled_at(p, tokens, i, other, at, words);
    return keyword && !keyword_spelled(p->arena, source_slice(p->sources, *at), p->language) ? keyword : NULL;
}

static bool other_language(struct syntax_error *e, const struct token *t)
{
    struct span at;
    uint32_t words;
    const struct keyword *k = syntax_other_language(e->p, &e->p->tokens, (uint32_t)(t - e->p->tokens.v), &at, &words);
    if (k)
        diagnose2(e->p->diagnostics, D_OTHER_LANGUAGE, at, slice(e, at), written(e, k->token));
    return k != NULL;
}

static bool own_line(struct syntax_error *e)
{
    struct span at;
    if (e->found->kind != TOK_NAME || e->found->first)
        return false;
    uint32_t words;
    const struct keyword *keyword =
        spelled_at(e->p, &e->p->tokens, (uint32_t)(e->found - e->p->tokens.v), e->p->language, &at, &words);
    if (!keyword || (keyword->class != KEYWORD_LINE && keyword->class != KEYWORD_META))
        return false;
    diagnose1(e->p->diagnostics, D_OWN_LINE, at, slice(e, at));
    return true;
}

static uint32_t tolerance(struct text word)
{
    uint32_t n = text_code_points(word);
    return n <= 3 ? 0 : n <= 5 ? 1 : 2;
}

/* The spelling nearest to a word among the keywords that are expected, or (e NULL) that begin lines. */
static struct text nearest(struct parse *p, const struct syntax_error *e, struct text word, const struct keyword **keyword)
{
    uint32_t best = tolerance(word) + 1;
    struct text found = {0}, folded = text_fold(p->arena, word);
    for (uint32_t i = 0; i < keyword_count; i++) {
        const struct keyword *k = &keyword_table[i];
        bool line = k->class == KEYWORD_LINE || k->class == KEYWORD_META || k->token == TOK_BECAUSE;
        if (e ? !expects(e, k->token) : !line)
            continue;
        for (const char *s = k->spelling[p->language]; *s;) {
            const char *bar = strchr(s, '|');
            struct text one = {s, bar ? (uint32_t)(bar - s) : (uint32_t)strlen(s)};
            uint32_t distance = text_distance(folded, text_fold(p->arena, one), 3);
            if (distance < best)
                best = distance, found = one, *keyword = k;
            s += one.n + (bar != NULL);
        }
    }
    return found;
}

struct text syntax_nearest_line(struct parse *p, struct text word, const struct keyword **keyword)
{
    return nearest(p, NULL, word, keyword);
}

static bool misspelt(struct syntax_error *e, const struct token *t)
{
    const struct keyword *keyword;
    if (t->kind != TOK_NAME || t->quoted_name)
        return false;
    struct text near = nearest(e->p, e, t->text, &keyword);
    if (!near.n || text_equal(near, t->text))
        return false;
    diagnose2(e->p->diagnostics, D_DID_YOU_MEAN_WORD, t->at, t->text, near);
    return true;
}

/* A figure took the next word for its unit: "1 give 100", "50 scores" in a French file. */
static bool word_taken_for_unit(struct syntax_error *e)
{
    const struct token *t = e->before;
    if (!t || t->kind != TOK_QUANTITY || t->unit.n == 0 || t->unit.at[0] == '%')
        return false;
    struct span at = {t->at.file, t->at.to - t->unit.n, t->at.to};
    enum eco_language other = e->p->language == ECO_FRENCH ? ECO_ENGLISH : ECO_FRENCH;
    const struct keyword *keyword = keyword_spelled(e->p->arena, t->unit, other);
    if (keyword) {
        diagnose2(e->p->diagnostics, D_OTHER_LANGUAGE, at, t->unit, written(e, keyword->token));
        return true;
    }
    if (!expects(e, TOK_SCORES) || (e->found->kind != TOK_NUMBER && e->found->kind != TOK_QUANTITY))
        return false;
    diagnose2(e->p->diagnostics, D_DID_YOU_MEAN_WORD, at, t->unit, written(e, TOK_SCORES));
    return true;
}

static bool about_units(struct syntax_error *e)
{
    const struct token *t = e->found;
    if (t->kind == '%') {
        diagnose(e->p->diagnostics, D_PERCENT_AFTER_EXPRESSION, t->at);
        return true;
    }
    if (!expects(e, TOK_UNIT) || t->kind != TOK_NAME || t->first)
        return false;
    struct text bytes = e->p->sources->v[t->at.file].bytes;
    struct span at = t->at;
    while (at.to < bytes.n && !strchr(" \t\r\n,;", bytes.at[at.to]))
        at.to++;
    diagnose1(e->p->diagnostics, D_BARE_UNIT, at, slice(e, at));
    return true;
}

static struct span after(const struct token *t)
{
    return (struct span){t->at.file, t->at.to, t->at.to};
}

static bool about_points(struct syntax_error *e)
{
    bool line_ended = e->found->first || e->found->kind == TOK_EOF;
    if (!expects(e, TOK_SCORES))
        return false;
    if (e->found->kind == TOK_NUMBER) {
        diagnose1(e->p->diagnostics, D_NO_SCORES_WORD, e->found->at, slice(e, e->found->at));
        return true;
    }
    if (line_ended && e->before)
        diagnose(e->p->diagnostics, D_NO_POINTS, after(e->before));
    return line_ended;
}

static bool declares(const struct token *line)
{
    static const int words[] = {TOK_INPUT, TOK_GROUP, TOK_LIST, TOK_TABLE, TOK_CHECKLIST, TOK_VALUE, TOK_DATED_VALUE, TOK_DEFINE,
                                TOK_INDICATOR, TOK_HEADLINE, TOK_FUNCTION, TOK_CURVE, TOK_THEME, TOK_CRITERION, TOK_GATE, TOK_REMARK,
                                TOK_SETTING, TOK_UNIT_DECL, TOK_BREAKDOWN};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (line->kind == words[i])
            return true;
    return false;
}

/* `input active users "Users" : ...`: the name of a declaration in two words. */
static bool about_names(struct syntax_error *e)
{
    const struct token *t = e->found;
    if (!e->before || !declares(e->line) || t->kind != TOK_NAME || t->first || e->before->kind != TOK_NAME || e->before - 1 != e->line)
        return false;
    diagnose2(e->p->diagnostics, D_TWO_WORD_NAME, span_join(e->before->at, t->at), e->before->text, t->text);
    return true;
}

static bool about_brackets(struct syntax_error *e)
{
    bool line_ended = e->found->first || e->found->kind == TOK_EOF;
    if (!line_ended || !expects(e, ')') || !e->before)
        return false;
    diagnose(e->p->diagnostics, D_MISSING_PAREN, after(e->before));
    return true;
}

/* ---- the list of what would have fitted ---- */

static const struct { int token; const char *words[ECO_LANGUAGES]; } classes[] = {
    {TOK_NAME, {"a name", "un nom"}},
    {TOK_STRING, {"a text in quotes", "un texte entre guillemets"}},
    {TOK_NUMBER, {"a number", "un nombre"}},
    {TOK_QUANTITY, {"a number with its unit", "un nombre avec son unité"}},
    {TOK_DATE, {"a date", "une date"}},
    {TOK_UNIT, {"a unit in [ ]", "une unité entre [ ]"}},
    {TOK_ROW_END, {"the end of the row", "la fin de la ligne"}},
    {TOK_EOF, {"the end of the file", "la fin du fichier"}},
    {TOK_ANSWER, {"", ""}},
    {TOK_SCORES_LINE, {"", ""}},
    {TOK_DATED_VALUE, {"", ""}},
    {TOK_LANGUAGE, {"", ""}},
    {TOK_REASON, {"", ""}},
};

static struct text token_words(const struct syntax_error *e, int token)
{
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++)
        if (classes[i].token == token)
            return text_of(classes[i].words[e->p->language]);
    struct text word = written(e, token);
    return word.n ? text_format(e->p->arena, e->p->language == ECO_FRENCH ? "« %.*s »" : "'%.*s'", (int)word.n, word.at)
                  : word;
}

struct offers {
    struct text v[LISTED];
    int n;
    bool cut;
};

static void offer(struct offers *o, struct text word)
{
    if (!word.n)
        return;
    if (o->n < LISTED)
        o->v[o->n++] = word;
    else
        o->cut = true;
}

static struct text joined(const struct syntax_error *e, const struct offers *o)
{
    struct text list = {0};
    const char *or = e->p->language == ECO_FRENCH ? " ou " : " or ";
    for (int i = 0; i < o->n; i++) {
        const char *between = i == 0 ? "" : i + 1 == o->n && !o->cut ? or : ", ";
        list = text_format(e->p->arena, "%.*s%s%.*s", (int)list.n, list.n ? list.at : "", between, (int)o->v[i].n, o->v[i].at);
    }
    return o->cut ? text_concat(e->p->arena, list, TEXT(", ...")) : list;
}

static bool begins_line(const struct keyword *k)
{
    return k && k->token != TOK_REASON && (k->class == KEYWORD_LINE || k->class == KEYWORD_META);
}

/* What is told as "a value" or "an operator" is not listed again. */
static bool is_folded(const struct keyword *k, bool value, bool operator, bool name)
{
    bool phrase = !k || k->class == KEYWORD_PHRASE || k->class == KEYWORD_WORD;
    return (value && (phrase || k->class == KEYWORD_CALL)) || (operator && phrase) || (name && k && k->class == KEYWORD_SOFT);
}

/* Behind `change` and `remove` the first words of sentences stand as kinds. */
static bool is_after_change(const struct syntax_error *e)
{
    return e->before && (e->before->kind == TOK_CHANGE || e->before->kind == TOK_REMOVE);
}

/* Folds what is many into what a person would say: a value, an operator, the next sentence. */
static struct text expected_list(const struct syntax_error *e)
{
    static const char *const fold[][ECO_LANGUAGES] = {{"a value or a name", "une valeur ou un nom"},
                                                      {"an operator", "un opérateur"},
                                                      {"the next sentence on its own line", "la phrase suivante à la ligne"}};
    bool value = expects(e, TOK_NUMBER) && expects(e, '('), operator= expects(e, '+') && expects(e, '*');
    struct offers o = {0};
    int lines = 0;
    for (int i = 0; i < e->count && !is_after_change(e); i++)
        lines += begins_line(keyword_of_token(e->expected[i]));
    if (value)
        offer(&o, text_of(fold[0][e->p->language]));
    if (operator)
        offer(&o, text_of(fold[1][e->p->language]));
    for (int i = 0; i < e->count; i++) {
        const struct keyword *k = keyword_of_token(e->expected[i]);
        bool line = begins_line(k);
        if (line ? lines <= 3 : !is_folded(k, value, operator, expects(e, TOK_NAME)))
            offer(&o, token_words(e, e->expected[i]));
    }
    if (lines > 3)
        offer(&o, text_of(fold[2][e->p->language]));
    return joined(e, &o);
}

/* " (in criterion e1)": the last opener before the error. */
static struct text context(const struct syntax_error *e)
{
    for (const struct token *t = e->found; t-- > e->p->tokens.v;) {
        bool opens = t->first && (t->kind == TOK_CRITERION || t->kind == TOK_GATE || t->kind == TOK_TABLE || t->kind == TOK_CHECKLIST ||
                                  t->kind == TOK_LIST || t->kind == TOK_GROUP || t->kind == TOK_TEST ||
                                  t->kind == TOK_SCORE || t->kind == TOK_GRADES || t->kind == TOK_REMARK || t->kind == TOK_BREAKDOWN ||
                                  t->kind == TOK_CHANGE);
        if (t->kind == TOK_END && t->first)
            break;
        if (!opens)
            continue;
        const struct token *name = t->kind == TOK_CHANGE && t + 2 < e->found ? t + 2 : t + 1;
        bool named = !name->first && (name->kind == TOK_NAME || name->kind == TOK_STRING);
        struct text words = slice(e, named ? span_join(t->at, name->at) : t->at);
        return text_format(e->p->arena, e->p->language == ECO_FRENCH ? " (dans %.*s)" : " (in %.*s)", (int)words.n, words.at);
    }
    return (struct text){0};
}

/* "'input', 'criterion', 'gate', ...": where a line of some block stands outside of all. */
static struct text declarations(const struct syntax_error *e)
{
    static const int some[] = {TOK_INPUT, TOK_CRITERION, TOK_GATE};
    struct offers o = {.cut = true};
    for (size_t i = 0; i < sizeof some / sizeof some[0]; i++)
        offer(&o, token_words(e, some[i]));
    return joined(e, &o);
}

struct text syntax_backticks(struct arena *arena, struct text word, enum eco_language language)
{
    return text_format(arena, language == ECO_FRENCH ? "un nom qui est un mot du langage se met entre accents graves : `%.*s`"
                                                     : "a name that is a word of the language stands in backticks: `%.*s`",
                       (int)word.n, word.at);
}

/* A name may be a word of the language, in backticks: where one could stand, the word that does gets a hint. */
static struct text backticks(const struct syntax_error *e)
{
    static const int phrases[] = {TOK_IS_KNOWN, TOK_IS_UNKNOWN, TOK_IS_GIVEN, TOK_IS_BLOCKED, TOK_IS_PASSED, TOK_IS_UNDECIDED};
    const struct keyword *k = keyword_of_token(e->found->kind);
    struct text word = slice(e, e->found->at);
    bool compared = e->before && (e->before->kind == TOK_IS || e->before->kind == TOK_IS_NOT);
    bool fits = k && !e->found->first && expects(e, TOK_NAME) && (compared || (declares(e->line) && !expects(e, TOK_NUMBER)));
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases && !fits; i++) {
        const char *blank = memchr(word.at, ' ', word.n);
        fits = e->found->kind == phrases[i] && blank;       /* "is passed": the choice `passed` */
        if (fits)
            word = (struct text){blank + 1, word.n - (uint32_t)(blank + 1 - word.at)};
    }
    return fits ? syntax_backticks(e->p->arena, word, e->p->language) : (struct text){0};
}

/* A comma between brackets, where it could be a decimal sign. */
static struct text semicolon(const struct syntax_error *e)
{
    int open = 0;
    for (const struct token *t = e->found; t > e->line; t--)
        open += (t[-1].kind == '(') - (t[-1].kind == ')');
    if (e->found->kind != ',' || open <= 0)
        return (struct text){0};
    return e->p->language == ECO_FRENCH ? TEXT("entre parenthèses on sépare par « ; »")
                                        : TEXT("between ( and ) things are separated by ';'");
}

static void list_expected(struct syntax_error *e)
{
    bool line_ended = e->found->first || e->found->kind == TOK_EOF || e->found->kind == TOK_ROW_END;
    struct text place = context(e);
    /* Where the sentence before could end, the word that begins this line is what is wrong. */
    bool could_end = expects(e, TOK_END) || expects(e, TOK_EOF);
    bool begins = e->found->first && (e->found->kind == TOK_NAME || keyword_of_token(e->found->kind));
    struct text expected = begins && expects(e, TOK_EOF) ? declarations(e) : expected_list(e);
    if (line_ended && e->before && !(begins && could_end)) {
        diagnose3(e->p->diagnostics, D_STOPS_SOON, after(e->before), (struct text){0}, expected, place);
        return;
    }
    struct text found = slice(e, e->found->at);
    found = text_format(e->p->arena, e->p->language == ECO_FRENCH ? "« %.*s »" : "'%.*s'", (int)found.n, found.at);
    struct diagnostic *d = diagnose3(e->p->diagnostics, D_UNEXPECTED, e->found->at, found, expected, place);
    struct text separated = semicolon(e);
    if (d)
        d->args[3] = separated.n ? separated : backticks(e);
}

static const struct token *line_of(const struct parse *p, const struct token *t)
{
    while (t > p->tokens.v && !t->first)
        t--;
    return t;
}

static void tell(struct syntax_error *e)
{
    if (e->found->broken || (e->before && e->before->broken))
        return;
    if (other_language(e, e->found) || word_taken_for_unit(e))
        return;
    if (own_line(e) || about_units(e) || misspelt(e, e->found) || about_points(e) || about_brackets(e) ||
        about_names(e))
        return;
    if (e->found->kind == TOK_NAME && memchr(e->found->text.at, '\'', e->found->text.n)) {
        diagnose1(e->p->diagnostics, D_APOSTROPHE_IN_NAME, e->found->at, e->found->text);
        return;
    }
    list_expected(e);
}

int parse_syntax_error(struct parse *p, const int *expected, int count)
{
    struct syntax_error e = {.p = p, .found = &p->tokens.v[p->next - 1]};
    e.before = e.found > p->tokens.v ? e.found - 1 : NULL;
    e.line = line_of(p, e.found);
    for (int i = 0; i < count && i < EXPECTED; i++)
        e.expected[e.count++] = expected[i];
    tell(&e);
    return 0;
}

/* The first token that begins at an offset or behind it. Recovery comes by once for each token that it gives up, so a walk
 * from the first token would be quadratic. */
static uint32_t token_from(const struct parse *p, uint32_t offset)
{
    uint32_t low = 0, high = p->tokens.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (p->tokens.v[middle].at.from < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Files the names that a broken sentence would have declared, so that their uses are not told as unknown. */
struct node *parse_broken(struct parse *p, struct span at)
{
    for (uint32_t i = token_from(p, at.from); i < p->tokens.n && p->tokens.v[i].at.from < at.to; i++) {
        const struct token *t = &p->tokens.v[i];
        if (t->kind != TOK_NAME || (!t->first && !t[-1].first))
            continue;
        struct text *v = arena_grow(p->arena, p->broken, &p->broken_cap, p->broken_count + 1, sizeof *v);
        if (!v)
            return NULL;
        p->broken = v;
        v[p->broken_count++] = t->fold;
    }
    return node_new(p->arena, N_BROKEN, at);
}

/* A block whose first line is wrong keeps its name and what stands inside it. */
struct node *parse_damaged(struct parse *p, enum node_kind kind, struct span at)
{
    struct node *node = node_new(p->arena, kind, at);
    for (uint32_t i = token_from(p, at.from); node && i + 1 < p->tokens.n && p->tokens.v[i].at.from == at.from; i++) {
        const struct token *t = &p->tokens.v[i + 1];
        if (t->kind != TOK_NAME || t->first)
            continue;
        node->text = t->text;
        node->name_at = t->at;
        break;
    }
    if (node)
        node->damaged = true;
    return node;
}
