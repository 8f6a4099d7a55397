/* One token as canonical text, and what stands between two of them. */
#include <string.h>

#include "layout.h"
#include "parser.tab.h"
#include "written.h"

static const struct token *token_at(const struct layout *l, uint32_t i)
{
    return &l->tokens.v[i < l->tokens.n ? i : l->tokens.n - 1];
}

/* ---- words of the language ---- */

/* The first token of the line. */
static int opener_of(const struct layout *l, uint32_t i)
{
    while (i > 0 && !token_at(l, i)->first)
        i--;
    return token_at(l, i)->kind;
}

/* A line that gives a unit or a value: "is" and "as" are one there. */
static bool is_of_value(const struct layout *l, uint32_t i, int block)
{
    int opener = opener_of(l, i);
    bool in_value = block == TOK_DATED_VALUE && (opener == TOK_FROM || opener == TOK_IS || opener == TOK_AS);
    return opener == TOK_VALUE || opener == TOK_UNIT_DECL || in_value;
}

/* Between ( and ), which may stand on lines before and behind. */
static bool is_in_brackets(const struct layout *l, uint32_t i)
{
    uint32_t closed = 0;
    while (i-- > 0 && token_at(l, i)->kind != TOK_BY) {
        if (token_at(l, i)->kind == '(' && closed-- == 0)
            return true;
        closed += token_at(l, i)->kind == ')';
    }
    return false;
}

static bool is_of_policy(const struct layout *l, uint32_t i)
{
    while (i > 0 && !token_at(l, i)->first)
        i--;
    return token_at(l, i)->kind == TOK_USE_POLICY;
}

/* Where a word has a spelling of its own when a file is translated. */
static bool place_fits(const struct layout *l, uint32_t i, int block, enum spelling_place place)
{
    int before = i > 0 && !token_at(l, i)->first ? token_at(l, i - 1)->kind : 0;
    switch (place) {
    case PLACE_FIRST: return token_at(l, i)->first || block == TOK_GRADES;
    case PLACE_BEFORE_TEXT: return token_at(l, i + 1)->kind == TOK_STRING;
    case PLACE_BEFORE_UNIT: return token_at(l, i + 1)->kind == TOK_UNIT;
    case PLACE_AFTER_ADDS: return before == TOK_ADDS;
    case PLACE_IN_SCORE: return block == TOK_SCORE;
    case PLACE_IN_CRITERION: return block == TOK_CRITERION;
    case PLACE_OF_VALUE: return is_of_value(l, i, block);
    case PLACE_IN_BRACKETS: return is_in_brackets(l, i);
    case PLACE_IN_BREAKDOWN: return block == TOK_BREAKDOWN || opener_of(l, i) == TOK_BREAKDOWN;
    case PLACE_OF_POLICY: return is_of_policy(l, i);
    case PLACE_ELSEWHERE: break;
    }
    return true;
}

static struct text translated_word(const struct layout *l, uint32_t i, int block)
{
    int token = token_at(l, i)->kind;
    for (uint32_t k = 0; k < preferred_count; k++) {
        const struct preferred *p = &preferred_table[k];
        if (p->token == token && p->language == l->to && place_fits(l, i, block, p->place))
            return text_of(p->spelling);
    }
    return keyword_written(l->arena, token, l->to);
}

static struct text word_of_language(const struct layout *l, uint32_t i, int block)
{
    const struct token *t = token_at(l, i);
    int token = t->kind == TOK_DATED_VALUE ? TOK_VALUE : t->kind == TOK_SCORES_LINE ? TOK_SCORES : t->kind;
    if (l->translated && token == t->kind)
        return translated_word(l, i, block);
    if (l->translated)
        return keyword_written(l->arena, token, l->to);
    struct text own = keyword_as_spelled(l->arena, source_slice(l->sources, t->at), l->from);
    return own.n ? own : keyword_written(l->arena, token, l->from);
}

/* ---- names, texts, figures ---- */

/* A translation takes off backticks that only the other language asked for. */
static struct text name_text(const struct layout *l, const struct token *t)
{
    bool quoted = t->quoted_name && (!l->translated || !text_is_word(t->text));
    for (uint32_t i = 0; i < l->quoted_count && !quoted; i++)
        quoted = text_equal(l->quoted[i], t->fold);
    return quoted ? text_format(l->arena, "`%.*s`", (int)t->text.n, t->text.at) : t->text;
}

/* The digits as the author wrote them, with the decimal sign of the language. */
static struct text figure_text(const struct layout *l, const struct token *t)
{
    static const char sign[] = {[ECO_ENGLISH] = '.', [ECO_FRENCH] = ','};
    struct text written = source_slice(l->sources, t->at);
    uint32_t n = written.n - t->unit.n;
    while (n > 0 && !((written.at[n - 1] >= '0' && written.at[n - 1] <= '9')))
        n--;
    char *digits = arena_copy(l->arena, written.at, n);
    for (uint32_t i = 0; digits && i < n; i++)
        if (digits[i] == '.' || digits[i] == ',')
            digits[i] = sign[l->to];
    struct text figure = {digits, digits ? n : 0};
    if (!t->unit.n || !figure.n)
        return figure;
    return text_format(l->arena, "%.*s %.*s", (int)figure.n, figure.at, (int)t->unit.n, t->unit.at);
}

static struct text language_line(const struct layout *l, const struct token *t)
{
    if (t->kind == TOK_LANGUAGE)
        return l->to == ECO_FRENCH ? TEXT("langue") : TEXT("language");
    return l->to == ECO_FRENCH ? TEXT("fr") : TEXT("en");
}

struct text layout_word(const struct layout *l, uint32_t i, int block)
{
    const struct token *t = token_at(l, i);
    bool after_language = i > 0 && token_at(l, i - 1)->kind == TOK_LANGUAGE;
    switch (t->named ? TOK_NAME : t->kind) {
    case TOK_LANGUAGE: return language_line(l, t);
    case TOK_NAME:
    case TOK_ANSWER: return after_language ? language_line(l, t) : name_text(l, t);
    case TOK_STRING: return written_text(l->arena, t->text);
    case TOK_NUMBER:
    case TOK_QUANTITY: return figure_text(l, t);
    case TOK_DATE: return source_slice(l->sources, t->at);
    case TOK_UNIT: return text_format(l->arena, "[%.*s]", (int)t->unit.n, t->unit.at);
    case TOK_NOT_APPLICABLE:
        if (text_is(source_slice(l->sources, t->at), "-"))
            return TEXT("-");
        break;
    default: break;
    }
    return word_of_language(l, i, block);
}

/* ---- blanks ---- */

static bool ends_operand(const struct token *t)
{
    int kind = t->named ? TOK_NAME : t->kind;
    static const int kinds[] = {TOK_NAME, TOK_NUMBER, TOK_QUANTITY, TOK_DATE, TOK_STRING, TOK_UNIT, TOK_YES, TOK_NO, ')', ']'};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i] == kind)
            return true;
    return false;
}

/* `-` before an operand of its own: after an operator, a bracket or a word. */
static bool is_sign(const struct layout *l, uint32_t i)
{
    return token_at(l, i)->kind == '-' && (token_at(l, i)->first || i == 0 || !ends_operand(token_at(l, i - 1)));
}

static bool is_call(const struct token *t)
{
    const struct keyword *k = t->kind == TOK_LISTING ? NULL : keyword_of_token(t->kind);    /* "list of (...)" reads as a sentence */
    return t->kind == TOK_NAME || t->named || (k && k->class == KEYWORD_CALL);
}

bool layout_blank_before(const struct layout *l, uint32_t i)
{
    int kind = token_at(l, i)->kind, before = i > 0 ? token_at(l, i - 1)->kind : 0;
    if (kind == ',' || kind == ';' || kind == ')' || kind == ']' || kind == '.' || kind == '[')
        return false;
    if (before == '(' || before == '[' || before == '.')
        return false;
    if (kind == '(')
        return i == 0 || !is_call(token_at(l, i - 1));
    return i == 0 || !is_sign(l, i - 1);
}
