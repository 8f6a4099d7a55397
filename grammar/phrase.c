/* The filter between scanner and parser: decides which words are keywords, by the longest phrase and by where it stands,
 * and puts in each `end` that is missing, where indentation or the next declaration shows that it is due. The parser
 * gives no feedback to it, so a wrong sentence cannot change what the next one means. */
#include <math.h>
#include <string.h>

#include "parse_internal.h"

struct block {
    int kind;
    struct token opener;
    struct span name_at;
    uint32_t child_column;
    bool has_child;
    bool answers;                /* a criterion: its last clause was `choices` or a choice */
    uint32_t cases;              /* a test whose last clause is `cases`: its lines so far, that one and the heading included */
};

struct filter {
    struct parse *p;
    const struct tokens *raw;
    uint32_t i;                     /* the raw token in hand */
    int opener, before;             /* kinds: first of this line, and the one just emitted */
    bool in_row, as_seen;
    uint32_t parens, thens;
    uint32_t value_at;              /* index + 1 of an emitted VALUE whose form is not known yet */
    struct block block[BLOCK_DEPTH];
    uint32_t blocks;
};

static bool among(int kind, const int *set)
{
    for (; *set; set++)
        if (*set == kind)
            return true;
    return false;
}

static const int items[] = {TOK_POLICY, TOK_LIBRARY, TOK_USE, TOK_USE_POLICY, TOK_SETTING, TOK_UNIT_DECL, TOK_INPUT, TOK_GROUP,
                            TOK_LIST, TOK_TABLE, TOK_CHECKLIST, TOK_VALUE, TOK_DATED_VALUE, TOK_DEFINE, TOK_INDICATOR, TOK_HEADLINE, TOK_FUNCTION,
                            TOK_CURVE, TOK_THEME, TOK_CRITERION, TOK_GATE, TOK_REMARK, TOK_SCORE, TOK_GRADES, TOK_BREAKDOWN, TOK_TEST,
                            TOK_CLAIM, TOK_CHANGE, TOK_REMOVE, 0};
static const int openers[] = {TOK_GROUP, TOK_LIST, TOK_TABLE, TOK_CHECKLIST, TOK_CRITERION, TOK_GATE, TOK_REMARK, TOK_SCORE, TOK_GRADES,
                              TOK_BREAKDOWN, TOK_TEST, 0};
static const int fields[] = {TOK_INPUT, TOK_GROUP, TOK_LIST, 0};
static const int metas[] = {TOK_SOURCE, TOK_LICENCE, TOK_CHECKED_ON, TOK_VALID_FROM, TOK_VALID_UNTIL, TOK_FROM, TOK_SEE,
                            TOK_UNCERTAINTY, TOK_VALUE, TOK_REMOVE, 0};
static const int with_standing[] = {TOK_CRITERION, TOK_VALUE, TOK_INDICATOR, TOK_HEADLINE, TOK_DEFINE, TOK_GATE, TOK_THEME, TOK_SOURCE,
                                    TOK_LICENCE, TOK_FROM, TOK_SEE, TOK_CHECKED_ON, TOK_VALID_FROM, TOK_VALID_UNTIL,
                                    TOK_OFFICIAL, TOK_SECONDARY, TOK_ADOPTED, TOK_PROPOSED, 0};
static const int standings[] = {TOK_OFFICIAL, TOK_SECONDARY, TOK_ADOPTED, TOK_PROPOSED, 0};
static const int ends_operand[] = {TOK_NAME, TOK_NUMBER, TOK_QUANTITY, TOK_DATE, TOK_STRING, ')', ']', TOK_YES, TOK_NO,
                                   TOK_UNKNOWN, TOK_IS_KNOWN, TOK_IS_UNKNOWN, TOK_IS_NA, TOK_IS_GIVEN, TOK_IS_NOT_GIVEN, TOK_NEVER_FALLS, TOK_NEVER_RISES,
                                   0};
static const int opens_condition[] = {TOK_WHEN, TOK_WHERE, TOK_APPLIES_WHEN, TOK_BLOCK_WHEN, TOK_WARN_WHEN, TOK_ASKED_WHEN,
                                      TOK_NO_GRADE_WHEN, TOK_AND, TOK_OR, TOK_IF, TOK_AS, TOK_NOT, TOK_THEN, TOK_ELSE, '(',
                                      ';', 0};
static const int in_cells[] = {TOK_YES, TOK_NO, TOK_UNKNOWN, TOK_OTHERWISE, TOK_NOT_APPLICABLE, TOK_CHECKED_ON,
                               TOK_VALID_UNTIL, TOK_TYPE_TEXT, TOK_TYPE_YES_NO, TOK_TYPE_DATE, TOK_TYPE_PERCENT,
                               TOK_TYPE_NUMBER, TOK_KEY_OF, 0};

static const struct token *raw_at(const struct filter *f, uint32_t i)
{
    return i < f->raw->n ? &f->raw->v[i] : &f->raw->v[f->raw->n - 1];
}

static struct token *emit(struct filter *f, const struct token *token)
{
    struct tokens *out = &f->p->tokens;
    struct token *v = arena_grow(out->arena, out->v, &out->cap, out->n + 1, sizeof *v);
    if (!v)
        return NULL;
    out->v = v;
    v[out->n] = *token;
    f->before = token->kind;
    return &v[out->n++];
}

/* ---- words to keywords ---- */

static bool spells(const struct filter *f, const struct spelling *s)
{
    for (uint32_t w = 0; w < s->words; w++) {
        const struct token *t = raw_at(f, f->i + w);
        if (t->kind != TOK_NAME || t->quoted_name || (w > 0 && t->first) || f->i + w >= f->raw->n)
            return false;
        if (!text_equal(s->exact && w == 0 ? t->text : t->fold, s->word[w]))
            return false;
    }
    return true;
}

static bool is_scores(const struct filter *f, uint32_t i)
{
    const struct token *t = raw_at(f, i);
    return t->kind == TOK_NAME && !t->first && !t->quoted_name && text_is(t->text, f->p->language == ECO_FRENCH ? "donne" : "scores");
}

static bool in_block(const struct filter *f, int kind)
{
    return f->blocks > 0 && f->block[f->blocks - 1].kind == kind;
}

static bool line_word_stands(const struct filter *f, const struct spelling *s)
{
    int token = s->keyword->token;
    const struct token *t = raw_at(f, f->i);
    bool names_kind = (f->before == TOK_CHANGE || f->before == TOK_REMOVE) && among(token, items);      /* `change criterion` */
    if (f->in_row)
        return false;
    if (!t->first)
        return names_kind || (token == TOK_GATE && (f->before == TOK_EXPECT || (f->before == TOK_STRING && f->opener == TOK_CLAIM))) ||
               (token == TOK_ABOVE && in_block(f, TOK_GRADES));
    if (token == TOK_AT && f->p->language == ECO_FRENCH && !in_block(f, TOK_CRITERION))
        return false;       /* "à" is "to" as well, at the head of a line that goes on */
    /* A choice may be named like a sentence, `test scores 50`, and an input like the word: `input scores "Label"`. */
    int behind = raw_at(f, f->i + s->words + 1)->kind;
    bool answer = is_scores(f, f->i + s->words) && behind != TOK_STRING && behind != ':' && token != TOK_MISSING && token != TOK_ABOVE;
    return !answer;
}

/* `breakdown by_town "By town" of fleet`: behind the name, where French has "de" for "from" as well. */
static bool is_of_breakdown(const struct filter *f)
{
    return in_block(f, TOK_BREAKDOWN) && (f->before == TOK_NAME || f->before == TOK_STRING);
}

static bool standing_stands(const struct filter *f)
{
    if (f->in_row)
        return f->before == '|' || f->before == TOK_STRING || f->before == TOK_DATE;
    return f->opener ? among(f->opener, with_standing) && !f->as_seen && f->before != TOK_IN && f->before != TOK_IS
                     : raw_at(f, f->i)->first;
}

static bool stands(const struct filter *f, const struct spelling *s)
{
    const struct token *next = raw_at(f, f->i + s->words);
    int token = s->keyword->token;
    switch (s->keyword->class) {
    case KEYWORD_LINE:
        return line_word_stands(f, s);
    case KEYWORD_META:
        if (f->in_row)
            return next->kind == TOK_STRING && f->before != TOK_NAME;
        return raw_at(f, f->i)->first ? !is_scores(f, f->i + 1) : among(f->opener, metas) || in_block(f, TOK_DATED_VALUE);
    case KEYWORD_TYPE:
        return f->before == ':';
    case KEYWORD_CALL:
        return next->kind == '(';
    case KEYWORD_SOFT:
        if (among(token, standings))
            return standing_stands(f);
        return !f->in_row && !(token == TOK_FROM && is_of_breakdown(f));
    case KEYWORD_CELL:
        return f->in_row && in_block(f, TOK_TEST) && f->block[f->blocks - 1].cases > 2;
    case KEYWORD_CLAIM:
        return f->opener == TOK_CLAIM;
    case KEYWORD_BREAKDOWN:
        return is_of_breakdown(f);
    case KEYWORD_WORD:
    case KEYWORD_PHRASE:
        break;
    }
    return !f->in_row || among(token, in_cells);
}

/* The longer phrase; of two as long, the one that begins lines ("à 10 donne"), then the accented one ("où", not "ou"). */
static bool better(const struct spelling *s, const struct spelling *best)
{
    if (!best || s->words != best->words)
        return !best || s->words > best->words;
    bool line = s->keyword->class == KEYWORD_LINE, best_line = best->keyword->class == KEYWORD_LINE;
    return line != best_line ? line : s->exact && !best->exact;
}

static const struct spelling *keyword_here(const struct filter *f)
{
    const struct token *t = raw_at(f, f->i);
    const struct spelling *best = NULL;
    if (t->quoted_name || f->before == '.')
        return NULL;
    struct text form[2] = {t->fold, t->text};
    for (int k = 0; k < 2; k++) {
        const struct spelling *s = keyword_candidates(f->p->words, form[k]);
        for (; s; s = s->next)
            if (better(s, best) && spells(f, s) && stands(f, s))
                best = s;
    }
    return best;
}

/* Words whose token depends on what stands before: French "si" asks both ways, "sinon" and "non" have two uses. */
static int refined(struct filter *f, int token, const struct token *word)
{
    const struct token *next = raw_at(f, f->i + 1);
    switch (token) {
    case TOK_IF:
        return f->p->language == ECO_FRENCH && among(f->before, ends_operand) ? TOK_WHEN : TOK_IF;
    case TOK_WHERE:
        return f->parens == 0 && !in_block(f, TOK_BREAKDOWN) ? TOK_WHEN : TOK_WHERE;
    case TOK_WHEN:
        return f->parens > 0 ? TOK_WHERE : TOK_WHEN;
    case TOK_OTHERWISE:
        return f->p->language == ECO_FRENCH && f->thens > 0 && !is_scores(f, f->i + 1) ? TOK_ELSE : TOK_OTHERWISE;
    case TOK_NO:
        return among(f->before, opens_condition) && (next->kind == TOK_NAME || next->kind == '(') && !next->first ? TOK_NOT
                                                                                                            : TOK_NO;
    case TOK_SCORES:
        return word->first ? TOK_SCORES_LINE : TOK_SCORES;
    default:
        return token;
    }
}

/* ---- first words that are wrong: told once, and read as what was meant ---- */

static const int goes_on[] = {'+', '-', '*', '/', '<', '>', '(', ',', ';', TOK_LE, TOK_GE, TOK_AND, TOK_OR, TOK_NOT, TOK_IS,
                              TOK_IS_NOT, TOK_OVER, TOK_WHERE, TOK_WHEN, TOK_OR_ELSE, TOK_THEN, TOK_ELSE, TOK_AS,
                              TOK_ASKED_WHEN, TOK_APPLIES_WHEN, TOK_BLOCK_WHEN, TOK_WARN_WHEN, TOK_NEVER, TOK_ALWAYS, TOK_WHENEVER, 0};

/* `neuf, en_parc donne 60`: the line of a choice, which begins with a name. */
static bool is_answer_line(const struct filter *f)
{
    uint32_t i = f->i + 1;
    if (!in_block(f, TOK_CRITERION))
        return false;
    for (; i < f->raw->n && !raw_at(f, i)->first; i++)
        if (is_scores(f, i))
            return raw_at(f, f->i + 1)->kind == ',' || i == f->i + 1;
    return f->block[f->blocks - 1].answers && raw_at(f, f->i + 1)->kind == TOK_NUMBER && !raw_at(f, f->i + 1)->first;
}

static const struct keyword *meant(struct filter *f, struct token *word, uint32_t *words)
{
    if (among(f->before, goes_on) || in_block(f, TOK_GRADES) || f->in_row)
        return NULL;
    struct span at;
    const struct keyword *k = syntax_other_language(f->p, f->raw, f->i, &at, words);
    if (k && (k->class == KEYWORD_LINE || k->class == KEYWORD_META || k->token == TOK_BECAUSE)) {
        diagnose2(f->p->diagnostics, D_OTHER_LANGUAGE, at, source_slice(f->p->sources, at),
                  keyword_written(f->p->arena, k->token, f->p->language));
        return k;
    }
    *words = 1;
    struct text near = syntax_nearest_line(f->p, word->text, &k);
    if (!near.n)
        return NULL;
    diagnose2(f->p->diagnostics, D_DID_YOU_MEAN_WORD, word->at, word->text, near);
    return k;
}

/* ---- blocks ---- */

static struct span opener_span(const struct block *block)
{
    return span_join(block->opener.at, block->name_at);
}

static bool close_missing(struct filter *f, const struct token *due)
{
    struct block *block = &f->block[--f->blocks];
    struct span at = opener_span(block);
    struct diagnostic *d = diagnose1(f->p->diagnostics, D_NEVER_CLOSED, at, source_slice(f->p->sources, at));
    if (due->kind != TOK_EOF)
        diagnostic_relate(d, NOTE_DUE_HERE, due->at);
    struct token end = {.kind = TOK_END, .at = {due->at.file, due->at.from, due->at.from}, .first = true};
    return emit(f, &end) != NULL;
}

static bool close_due_blocks(struct filter *f, const struct token *next, int kind)
{
    while (f->blocks > 0) {
        struct block *block = &f->block[f->blocks - 1];
        bool due = kind == TOK_EOF || among(kind, items);
        if ((block->kind == TOK_GROUP || block->kind == TOK_LIST) && among(kind, fields))
            due = block->has_child && block->child_column > block->opener.column && next->column <= block->opener.column;
        if (!due)
            break;
        if (!close_missing(f, next))
            return false;
    }
    if (f->blocks > 0 && !f->block[f->blocks - 1].has_child) {
        f->block[f->blocks - 1].has_child = true;
        f->block[f->blocks - 1].child_column = next->column;
    }
    return true;
}

static void open_block(struct filter *f, const struct token *opener, int kind)
{
    if (f->blocks == BLOCK_DEPTH) {
        diagnose_limit(f->p->diagnostics, D_TOO_NESTED, opener->at, BLOCK_DEPTH);
        return;
    }
    const struct token *name = raw_at(f, f->i + (opener->kind == TOK_CHANGE ? 2 : 1));
    bool named = (name->kind == TOK_NAME || name->kind == TOK_STRING) && !name->first;
    f->block[f->blocks++] = (struct block){.kind = kind, .opener = *opener, .name_at = named ? name->at : opener->at};
}

/* The first keyword of the line that follows the one in hand, or 0. */
static bool next_line_goes_on(const struct filter *f)
{
    uint32_t i = f->i + 1;
    while (i < f->raw->n && !raw_at(f, i)->first)
        i++;
    struct filter ahead = *f;
    ahead.i = i;
    ahead.before = 0;
    ahead.opener = 0;
    const struct token *t = raw_at(f, i);
    if (t->kind != TOK_NAME)
        return false;
    const struct spelling *s = keyword_here(&ahead);
    /* `allow` stands in blocks and outside of them: indentation tells. */
    bool outside = s && s->keyword->token == TOK_ALLOW &&
                   source_place(&f->p->sources->v[t->at.file], t->at.from).column <= f->block[f->blocks - 1].opener.column;
    return s && !outside && !among(s->keyword->token, items);
}

/* What `change` stands before: in its block lines are read as in one of that kind. */
static int changed_kind(const struct filter *f)
{
    struct filter ahead = *f;
    ahead.i++;
    ahead.before = ahead.opener = TOK_CHANGE;
    const struct token *t = raw_at(f, ahead.i);
    const struct spelling *s = t->kind == TOK_NAME && !t->first ? keyword_here(&ahead) : NULL;
    int kind = s ? s->keyword->token : TOK_CHANGE;
    return kind == TOK_VALUE ? TOK_DATED_VALUE : kind;
}

/* An `end` that closes nothing, or that closes the bands of a criterion (which need none). */
static bool end_is_extra(struct filter *f, const struct token *word)
{
    if (f->blocks == 0) {
        diagnose(f->p->diagnostics, D_CLOSES_NOTHING, word->at);
        return true;
    }
    return f->block[f->blocks - 1].kind == TOK_CRITERION && next_line_goes_on(f);
}

/* `value limit is 50 %` has no `end`; `value limit` with dated lines below has one. */
static void settle_value(struct filter *f)
{
    if (f->value_at == 0)
        return;
    struct token *value = &f->p->tokens.v[f->value_at - 1];
    bool dated = true;
    for (uint32_t i = f->value_at; i < f->p->tokens.n; i++)
        dated &= f->p->tokens.v[i].kind != TOK_IS && f->p->tokens.v[i].kind != TOK_AS;
    bool named = f->value_at < f->p->tokens.n;
    f->value_at = 0;
    if (!dated || f->blocks == BLOCK_DEPTH)
        return;
    value->kind = TOK_DATED_VALUE;
    f->block[f->blocks++] = (struct block){.kind = TOK_DATED_VALUE, .opener = *value,
                                           .name_at = named ? value[1].at : value->at};
}

/* ---- the walk ---- */

static void leave_line(struct filter *f, const struct token *next)
{
    settle_value(f);
    f->opener = 0;
    f->as_seen = false;
    f->in_row = next->kind == '|';
}

/* Whether the first token of a line begins a sentence; else the line goes on with the one before, brackets and all. */
static bool begins_sentence(const struct keyword *k, int kind)
{
    static const int others[] = {TOK_SCORES_LINE, TOK_ANSWER, TOK_AS, TOK_OTHERWISE, TOK_BECAUSE, '|', 0};
    return kind == TOK_EOF || among(kind, others) || (k && (k->class == KEYWORD_LINE || k->class == KEYWORD_META));
}

static bool start_line(struct filter *f, const struct token *token, const struct keyword *k)
{
    int kind = token->kind;
    f->opener = kind;
    if (begins_sentence(k, kind))
        f->parens = f->thens = 0;
    bool closed = close_due_blocks(f, token, kind);
    if (f->blocks > 0) {
        struct block *block = &f->block[f->blocks - 1];
        block->answers = kind == TOK_CHOICES || kind == TOK_ANSWER;
        block->cases = kind == TOK_CASES ? 1 : kind == '|' && block->cases ? block->cases + 1 : 0;
    }
    return closed;
}

static bool merge_spaced_number(struct filter *f, struct token *token)
{
    const struct token *next = raw_at(f, f->i + 1);
    bool digits = next->kind == TOK_NUMBER || next->kind == TOK_QUANTITY;
    static const int bands[] = {TOK_UP_TO, TOK_BELOW, TOK_FROM, TOK_ABOVE, TOK_AT, 0};
    if (among(f->opener, bands) && !is_scores(f, f->i + 2))
        return false;       /* `up to 1 100`: the word "scores" is missing between two numbers */
    if (token->kind != TOK_NUMBER || !digits || next->first || token->number != floor(token->number) ||
        next->number != floor(next->number) || next->number > 999)
        return false;
    uint32_t length = 0;
    struct text written = source_slice(f->p->sources, next->at);
    while (length < written.n && written.at[length] >= '0' && written.at[length] <= '9')
        length++;
    if (length != 3)
        return false;
    token->number = token->number * 1000 + next->number;
    token->unit = next->unit;
    token->kind = next->kind;
    token->at.to = next->at.to;
    f->i++;
    return true;
}

static bool filter_number(struct filter *f, struct token *token)
{
    struct span start = token->at;
    bool merged = false;
    while ((merged || token->at.to - token->at.from <= 3) && merge_spaced_number(f, token))
        merged = true;
    if (merged)
        diagnose1(f->p->diagnostics, D_SPACE_IN_NUMBER, span_join(start, token->at),
                  text_format(f->p->arena, "%.0f", token->number));
    return emit(f, token) != NULL;
}

static void follow(struct filter *f, int kind)
{
    f->parens += kind == '(';
    f->parens -= kind == ')' && f->parens > 0;
    f->thens += kind == TOK_THEN;
    f->thens -= kind == TOK_ELSE && f->thens > 0;
    f->as_seen |= kind == TOK_AS;
}

static bool filter_word(struct filter *f, struct token *token)
{
    const struct spelling *s = keyword_here(f);
    uint32_t words = s ? s->words : 1;
    const struct keyword *k = s ? s->keyword : NULL;
    if (!k && token->first && is_answer_line(f))
        token->kind = TOK_ANSWER;
    else if (!k && token->first && !token->quoted_name)
        k = meant(f, token, &words);
    if (k) {
        token->kind = refined(f, k->token, token);
        token->at = span_join(token->at, raw_at(f, f->i + words - 1)->at);
    }
    f->i += words - 1;
    if (token->first && !start_line(f, token, k))
        return false;
    if (token->kind == TOK_END && token->first) {
        if (end_is_extra(f, token))
            return true;
        f->blocks--;
    }
    if (token->first && among(token->kind, openers))
        open_block(f, token, token->kind);
    if (token->first && token->kind == TOK_CHANGE)
        open_block(f, token, changed_kind(f));
    follow(f, token->kind);
    if (!emit(f, token))
        return false;
    if (token->kind == TOK_VALUE && token->first)
        f->value_at = f->p->tokens.n;
    return true;
}

bool phrase_filter(struct parse *p, const struct tokens *raw)
{
    struct filter f = {.p = p, .raw = raw};
    p->tokens.cap = raw->n + 16;
    p->tokens.v = arena_room(p->tokens.arena, p->tokens.cap * sizeof *p->tokens.v);
    if (!p->tokens.v)
        return false;
    for (f.i = 0; f.i < raw->n; f.i++) {
        struct token token = raw->v[f.i];
        if (token.first)
            token.column = source_place(&p->sources->v[token.at.file], token.at.from).column;
        bool kept;
        if (token.first || token.kind == TOK_EOF)
            leave_line(&f, &token);
        if (token.kind == TOK_NAME) {
            kept = filter_word(&f, &token);
        } else {
            if ((token.first || token.kind == TOK_EOF) && !start_line(&f, &token, NULL))
                return false;
            follow(&f, token.kind);
            kept = token.kind == TOK_NUMBER ? filter_number(&f, &token) : emit(&f, &token) != NULL;
        }
        if (!kept)
            return false;
    }
    return true;
}
