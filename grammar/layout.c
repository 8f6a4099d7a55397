/* Lines of a rule file, one by one: how deep each stands, which stand in columns, which comments go with them. */
#include <stdlib.h>
#include <string.h>

#include "layout.h"
#include "parser.tab.h"

enum { INDENT = 2, NESTED = 64, REWRITES = 1000 };

/* Lines that follow each other in one form stand in columns. */
enum form { FORM_PLAIN, FORM_ROW, FORM_EDGE, FORM_POINTS, FORM_OPTION };

struct line {
    uint32_t from, to;              /* tokens; none for a comment that has the line to itself */
    uint32_t indent;
    int block;                      /* the innermost block around it, as a token, or 0 */
    enum form form;
    uint32_t group;                 /* lines of one group share their columns */
    bool blank_before;
    struct text comment;            /* with its #, without blanks at its end */
};

struct page {
    struct layout *l;
    struct line *line;
    uint32_t lines, line_cap;
    int block[NESTED];
    uint32_t blocks;
    uint32_t sentence;              /* indent of the sentence in hand */
    int opener;                     /* its first token */
    uint32_t groups;
    FILE *out;
};

static bool among(int kind, const int *set)
{
    for (; *set; set++)
        if (*set == kind)
            return true;
    return false;
}

static const int openers[] = {TOK_GROUP, TOK_LIST, TOK_TABLE, TOK_CHECKLIST, TOK_DATED_VALUE, TOK_CRITERION, TOK_GATE, TOK_REMARK, TOK_SCORE,
                              TOK_GRADES, TOK_BREAKDOWN, TOK_TEST, 0};
static const int edges[] = {TOK_UP_TO, TOK_BELOW, TOK_FROM, TOK_ABOVE, TOK_AT, TOK_OTHERWISE, TOK_ANSWER, TOK_YES, TOK_NO, 0};
static const int bodies[] = {TOK_DEFINE, TOK_INDICATOR, TOK_HEADLINE, TOK_FUNCTION, TOK_ANSWER_LINE, TOK_AS, 0};
/* Blocks of `change` whose lines say what something is. */
static const int with_body[] = {TOK_DEFINE, TOK_INDICATOR, TOK_HEADLINE, TOK_DATED_VALUE, 0};
static const int metas[] = {TOK_SOURCE, TOK_LICENCE, TOK_CHECKED_ON, TOK_VALID_FROM, TOK_VALID_UNTIL, TOK_BASED_ON, TOK_SEE, TOK_REASON,
                            TOK_OFFICIAL, TOK_SECONDARY, TOK_ADOPTED, TOK_PROPOSED, 0};

static const struct token *token_at(const struct page *p, uint32_t i)
{
    return &p->l->tokens.v[i];
}

/* What a token is to the layout: a word of the language that the parser took for a name is a name, but
 * for the answer that opens a line of choices. */
static int kind_of(const struct page *p, uint32_t i)
{
    const struct token *t = token_at(p, i);
    return t->named && t->kind != TOK_ANSWER ? TOK_NAME : t->kind;
}

static int block_of(const struct page *p)
{
    return p->blocks > 0 ? p->block[p->blocks - 1] : 0;
}

/* ---- lines ---- */

static struct line *add_line(struct page *p)
{
    struct line *v = arena_grow(p->l->tokens.arena, p->line, &p->line_cap, p->lines + 1, sizeof *v);
    if (!v)
        return NULL;
    p->line = v;
    v[p->lines] = (struct line){0};
    return &v[p->lines++];
}

/* Whether a first token begins a sentence: all others go on with the one before. */
static bool begins_sentence(const struct page *p, int kind)
{
    int block = block_of(p);
    const struct keyword *k = keyword_of_token(kind);
    if (k && (k->class == KEYWORD_LINE || k->class == KEYWORD_META))
        return true;
    switch (kind) {
    case TOK_LANGUAGE:
    case TOK_DATED_VALUE:
    case TOK_ANSWER:
    case TOK_SCORES_LINE:
    case '|': return true;
    case TOK_AS: return among(p->opener, bodies) || among(block, with_body);
    case TOK_IS: return block == TOK_DATED_VALUE;
    case TOK_WEIGHT:
    case TOK_AS_VALUE:
    case TOK_AS_IMPACT: return block == TOK_CRITERION || block == TOK_THEME;
    case TOK_REQUIRED:
    case TOK_RANGE:
    case TOK_DEFAULT:
    case TOK_ASKED_WHEN:
    case TOK_MAY_BE_NA: return block == TOK_INPUT;
    case TOK_NAME: return block == TOK_GRADES;
    case TOK_CAN_CHANGE: return block == TOK_CHECKLIST || block == TOK_INPUT;
    case TOK_FROM: return block == TOK_CRITERION || block == TOK_DATED_VALUE;
    case TOK_OTHERWISE:
    case TOK_YES:
    case TOK_NO: return block == TOK_CRITERION;
    case TOK_BECAUSE: return block == TOK_CRITERION || block == TOK_GATE || block == TOK_REMARK;
    default: return block != 0 && among(kind, metas);
    }
}

static enum form form_of(const struct page *p, int kind, uint32_t i)
{
    int block = block_of(p);
    if (kind == '|')
        return FORM_ROW;
    if (block == TOK_CRITERION && among(kind, edges))
        return FORM_EDGE;
    bool points = kind == TOK_SCORES_LINE || (kind == TOK_ADDS && token_at(p, i + 1)->kind == TOK_NUMBER);
    if (block == TOK_CHECKLIST && kind == TOK_ANSWER_LINE)
        return FORM_OPTION;
    return block == TOK_CRITERION && points ? FORM_POINTS : FORM_PLAIN;
}

static uint32_t indent_of(struct page *p, int kind, enum form form)
{
    int block = block_of(p);
    if (!begins_sentence(p, kind))
        return p->sentence + 1;
    uint32_t depth = p->blocks + (form == FORM_EDGE) + (kind == '|' && block == TOK_TEST);
    if (block == 0 && (kind == TOK_AS || among(kind, metas)))
        depth++;
    p->sentence = depth;
    p->opener = kind;
    return depth;
}

static void place_line(struct page *p, struct line *line, uint32_t i)
{
    int kind = kind_of(p, i);
    if (kind == TOK_END && p->blocks > 0)
        p->blocks--;
    line->block = block_of(p);
    p->l->goes_on[i] = !begins_sentence(p, kind);
    line->form = form_of(p, kind, i);
    line->indent = indent_of(p, kind, line->form);
    const struct line *before = line > p->line ? line - 1 : NULL;
    while (before > p->line && before->from == before->to && before->form == FORM_PLAIN && line->form == FORM_ROW)
        before--;                   /* a comment between rows leaves the table whole */
    bool joined = before && before->form == line->form && before->indent == line->indent && line->form != FORM_PLAIN &&
                  (!line->blank_before || line->form == FORM_ROW);
    line->group = joined ? before->group : ++p->groups;
    if (kind == TOK_CHANGE)
        kind = kind_of(p, i + 1);           /* its lines are those of what it changes */
    else if (!among(kind, openers))
        return;
    if (p->blocks < NESTED)
        p->block[p->blocks++] = kind == TOK_VALUE ? TOK_DATED_VALUE : kind;
}

/* What stands between two tokens: comments, and line ends. */
struct gap {
    uint32_t at, to, ends;          /* bytes, and line ends since the last token or comment */
};

static struct text comment_at(const struct page *p, struct gap *gap)
{
    struct text bytes = p->l->sources->v[p->l->file].bytes;
    uint32_t from = gap->at;
    while (gap->at < gap->to && bytes.at[gap->at] != '\n' && bytes.at[gap->at] != '\r')
        gap->at++;
    uint32_t to = gap->at;
    while (to > from && (bytes.at[to - 1] == ' ' || bytes.at[to - 1] == '\t'))
        to--;
    return (struct text){bytes.at + from, to - from};
}

/* Comments of a gap: one on the line of a token goes with it, the others have lines of their own. */
static bool read_gap(struct page *p, struct gap *gap, uint32_t next_indent)
{
    struct text bytes = p->l->sources->v[p->l->file].bytes;
    while (gap->at < gap->to) {
        char c = bytes.at[gap->at];
        bool crlf = c == '\r' && gap->at + 1 < gap->to && bytes.at[gap->at + 1] == '\n';
        if (c != '#') {
            bool ends = c == '\n' || c == '\r';
            uint32_t blank = text_blank_length(bytes.at + gap->at, gap->to - gap->at);
            gap->ends = ends ? gap->ends + 1 : blank ? gap->ends : 0;      /* the rule below a heading is read as nothing */
            gap->at += crlf ? 2 : blank ? blank : 1;
            continue;
        }
        struct text comment = comment_at(p, gap);
        if (gap->ends == 0 && p->lines > 0) {
            struct line *line = &p->line[p->lines - 1];     /* it has a comment already where two lines were joined */
            line->comment = text_join(p->l->tokens.arena, line->comment, " ", comment);
            continue;
        }
        struct line *line = add_line(p);
        if (!line)
            return false;
        *line = (struct line){.indent = next_indent, .blank_before = gap->ends > 1 && p->lines > 1, .comment = comment};
        gap->ends = 0;
    }
    return true;
}

/* Comments before an `end` belong to the block; all others stand as deep as what follows them. */
static uint32_t comment_indent(struct page *p, uint32_t i)
{
    int kind = kind_of(p, i);
    uint32_t sentence = p->sentence;
    int opener = p->opener;
    uint32_t indent = kind == TOK_EOF ? 0 : kind == TOK_END ? p->blocks : indent_of(p, kind, form_of(p, kind, i));
    p->sentence = sentence;
    p->opener = opener;
    return indent;
}

/* One more token of the sentence in hand. Where a translation has joined two lines, the comments that stood between them
 * are one behind the sentence. */
static bool add_token(struct page *p, uint32_t i)
{
    struct arena *arena = p->l->tokens.arena;
    uint32_t last = p->lines - 1;
    while (last > 0 && p->line[last].from == p->line[last].to)
        last--;
    struct line *line = &p->line[last];
    for (uint32_t k = last + 1; k < p->lines; k++)
        line->comment = text_join(arena, line->comment, " ", p->line[k].comment);
    p->lines = last + 1;
    line->to = i + 1;
    return !arena->failed;
}

static bool cut_lines(struct page *p)
{
    const struct tokens *tokens = &p->l->tokens;
    uint32_t end = 0;
    for (uint32_t i = 0; i < tokens->n; i++) {
        const struct token *t = token_at(p, i);
        struct gap gap = {.at = end, .to = t->at.from};
        if (t->kind == TOK_ROW_END)
            continue;
        if (!read_gap(p, &gap, comment_indent(p, i)))
            return false;
        end = t->at.to;
        if (t->kind == TOK_EOF)
            break;
        if (!t->first && p->lines > 0) {
            if (!add_token(p, i))
                return false;
            continue;
        }
        struct line *line = add_line(p);
        if (!line)
            return false;
        *line = (struct line){.from = i, .to = i + 1, .blank_before = gap.ends > 1 && p->lines > 1};
        place_line(p, line, i);
    }
    return true;
}

/* ---- writing ---- */

static uint32_t put(struct page *p, struct text t)
{
    fwrite(t.n ? t.at : "", 1, t.n, p->out);
    return text_width(t);
}

static void put_blanks(struct page *p, uint32_t n)
{
    while (n-- > 0)
        fputc(' ', p->out);
}

/* The tokens from..to in a row, as text; `start`: no blank before the first. */
static struct text run_of(struct page *p, const struct line *line, uint32_t from, uint32_t to)
{
    struct text text = {0};
    for (uint32_t i = from; i < to; i++) {
        bool blank = i > from && layout_blank_before(p->l, i);
        struct text word = layout_word(p->l, i, line->block);
        text = text_concat(p->l->tokens.arena, text_concat(p->l->tokens.arena, text, blank ? TEXT(" ") : TEXT("")), word);
    }
    return text;
}

/* Where the part that stands in a column begins: the word `scores`, or what follows the points. */
static uint32_t stop_of(const struct page *p, const struct line *line)
{
    uint32_t i = line->from;
    if (line->form == FORM_POINTS)
        return line->from + 2 < line->to ? line->from + 2 : line->to;
    while (i < line->to && token_at(p, i)->kind != TOK_SCORES)
        i++;
    return i;
}

/* The next cell of a row, from *i on: its tokens end at the bar. */
static uint32_t cell_end(const struct page *p, const struct line *line, uint32_t i)
{
    while (i < line->to && token_at(p, i)->kind != '|')
        i++;
    return i;
}

enum { COLUMNS = 256 };

struct widths {
    uint32_t n, at[COLUMNS];
};

static void widen(struct widths *w, uint32_t column, uint32_t width)
{
    if (column >= COLUMNS)
        return;
    while (w->n <= column)
        w->at[w->n++] = 0;
    w->at[column] = width > w->at[column] ? width : w->at[column];
}

static void measure_line(struct page *p, const struct line *line, struct widths *w)
{
    if (line->form != FORM_ROW) {
        widen(w, 0, text_width(run_of(p, line, line->from, stop_of(p, line))));
        return;
    }
    uint32_t column = 0;
    for (uint32_t i = line->from + 1; i < line->to; column++) {
        uint32_t end = cell_end(p, line, i);
        if (end == line->to)
            break;                  /* behind the last bar */
        widen(w, column, text_width(run_of(p, line, i, end)));
        i = end + 1;
    }
}

static void put_row(struct page *p, const struct line *line, const struct widths *w)
{
    uint32_t column = 0, i = line->from + 1;
    put(p, TEXT("|"));
    for (; i < line->to; column++) {
        uint32_t end = cell_end(p, line, i);
        if (end == line->to)
            break;
        put(p, TEXT(" "));
        uint32_t width = put(p, run_of(p, line, i, end)), room = column < w->n ? w->at[column] : 0;
        put_blanks(p, (room > width ? room - width : 0) + 1);
        put(p, TEXT("|"));
        i = end + 1;
    }
    if (i < line->to) {
        put(p, TEXT(" "));
        put(p, run_of(p, line, i, line->to));
    }
}

static void put_tokens(struct page *p, const struct line *line, const struct widths *w)
{
    if (line->form == FORM_ROW) {
        put_row(p, line, w);
        return;
    }
    uint32_t stop = line->form == FORM_PLAIN ? line->to : stop_of(p, line);
    uint32_t width = put(p, run_of(p, line, line->from, stop));
    if (stop == line->to)
        return;
    put_blanks(p, w->at[0] > width ? w->at[0] - width + 1 : 1);
    put(p, run_of(p, line, stop, line->to));
}

static void put_line(struct page *p, const struct line *line, const struct widths *w)
{
    if (line->blank_before)
        fputc('\n', p->out);
    put_blanks(p, INDENT * line->indent);
    if (line->from < line->to)
        put_tokens(p, line, w);
    if (line->comment.n) {
        put_blanks(p, line->from < line->to ? 2 : 0);
        put(p, line->comment);
    }
    fputc('\n', p->out);
}

/* The columns of the group that begins at line i: comments may stand between its lines. */
static void measure_group(struct page *p, uint32_t i, struct widths *w)
{
    uint32_t group = p->line[i].group;
    w->n = 0;
    for (; i < p->lines && (p->line[i].group == group || p->line[i].from == p->line[i].to); i++)
        if (p->line[i].from < p->line[i].to)
            measure_line(p, &p->line[i], w);
}

static bool put_all(struct page *p, struct text *out)
{
    struct widths widths = {0};
    uint32_t group = 0;
    char *bytes = NULL;
    size_t length = 0;
    p->out = open_memstream(&bytes, &length);
    if (!p->out)
        return false;
    for (uint32_t i = 0; i < p->lines; i++) {
        if (p->line[i].form != FORM_PLAIN && p->line[i].group != group)
            measure_group(p, i, &widths);
        group = p->line[i].form != FORM_PLAIN ? p->line[i].group : group;
        put_line(p, &p->line[i], &widths);
    }
    bool good = !ferror(p->out);
    good &= fclose(p->out) == 0 && length < UINT32_MAX;
    if (good)
        *out = text_copy(p->l->arena, (struct text){bytes, (uint32_t)length});
    free(bytes);
    return good && out->at;
}

/* ---- from end to end ---- */

static bool write_page(struct layout *l, struct text *out)
{
    struct page page = {.l = l};
    return cut_lines(&page) && put_all(&page, out) && !l->tokens.arena->failed;
}

static bool quote(struct layout *l, struct text name)
{
    struct text *v = arena_grow(l->arena, l->quoted, &l->quoted_cap, l->quoted_count + 1, sizeof *v);
    if (!v)
        return false;
    l->quoted = v;
    v[l->quoted_count++] = name;
    return true;
}

static bool is_name(const struct token *t)
{
    return t->named || t->kind == TOK_NAME || t->kind == TOK_ANSWER;
}

/* A phrase that the parser took for a name: its first word is the name, and the others are lost. */
static bool is_phrase(const struct token *t)
{
    return t->named && t->kind != TOK_NAME && t->at.to - t->at.from != t->text.n;
}

static bool same_token(const struct token *a, const struct token *b)
{
    bool is = (a->kind == TOK_IS && b->kind == TOK_AS) || (a->kind == TOK_AS && b->kind == TOK_IS);
    return a->kind == b->kind || is || (is_name(a) && is_name(b) && is_phrase(a) == is_phrase(b));
}

/* The first token that the other language reads as something else, or its count where there is none. */
static uint32_t first_other(const struct tokens *a, const struct tokens *b)
{
    uint32_t i = 0;
    while (i < a->n && i < b->n && same_token(&a->v[i], &b->v[i]))
        i++;
    return i < a->n ? i : i < b->n ? a->n - 1 : UINT32_MAX;
}

static bool is_quotable(const struct layout *l, uint32_t i)
{
    const struct token *t = &l->tokens.v[i];
    for (uint32_t k = 0; k < l->quoted_count; k++)
        if (text_equal(l->quoted[k], t->fold))
            return false;
    return is_name(t) && t->fold.n;
}

static bool join(struct layout *l, uint32_t i)
{
    bool can = l->tokens.v[i].first && l->goes_on[i];
    l->tokens.v[i].first &= !can;
    return can;
}

/* What came back otherwise from token `other` on is written otherwise: a name in backticks (that token, or the next, where the
 * two came back as one phrase), or the line joined to the one before. False when there is nothing left to try. */
static bool mend(struct layout *l, uint32_t other)
{
    uint32_t head = other, end = other + 1;
    while (head > 0 && !l->tokens.v[head].first)
        head--;
    while (end < l->tokens.n && !l->tokens.v[end].first)
        end++;
    if (is_quotable(l, other))
        return quote(l, l->tokens.v[other].fold);
    if (join(l, other))
        return true;
    for (uint32_t i = other + 1; i < end; i++)
        if (is_quotable(l, i))
            return quote(l, l->tokens.v[i].fold);
    return join(l, head);
}

/* Writes, reads what was written, and mends what the other language takes for something else. */
static bool write_mended(struct layout *l, struct sources *sources, struct text *out)
{
    l->goes_on = arena_alloc(l->tokens.arena, l->tokens.n + 1);
    for (int round = 0; round < REWRITES && l->goes_on; round++) {
        struct arena scratch = {0};
        struct tokens again = {.arena = &scratch};
        struct diagnostics ignored = {.arena = l->arena};
        struct vocabulary vocabulary = {0};
        uint32_t other = UINT32_MAX;
        if (!write_page(l, out))
            return false;
        uint32_t file = source_add(sources, TEXT(""), *out);
        struct parsed parsed;
        bool good = file != UINT32_MAX && parse_tokens(sources, file, &ignored, &vocabulary, &parsed, &again);
        if (good)
            other = first_other(&l->tokens, &again);
        arena_free(&scratch);
        if (!good || other == UINT32_MAX || !mend(l, other))
            return good && !l->arena->failed;
    }
    return l->goes_on != NULL;
}

static enum layout_outcome same_tree(struct sources *sources, struct diagnostics *diagnostics, const struct parsed *before,
                                     struct text written, struct span *at)
{
    struct diagnostics messages = {.arena = diagnostics->arena};
    struct vocabulary vocabulary = {0};
    struct parsed after;
    uint32_t file = source_add(sources, TEXT(""), written);
    if (file == UINT32_MAX || !source_map(sources, file) || !parse_source(sources, file, &messages, &vocabulary, &after))
        return LAYOUT_NO_MEMORY;
    const struct node *other = node_difference(before->file, after.file);
    *at = other ? other->at : before->file->at;
    return messages.errors == 0 && !other ? LAYOUT_DONE : LAYOUT_CHANGED;
}

enum layout_outcome layout_of(struct sources *sources, uint32_t file, struct diagnostics *diagnostics, enum eco_language *language,
                              struct text *out, struct span *at)
{
    enum eco_language wanted = *language;
    struct vocabulary vocabulary = {0};
    struct parsed parsed = {.language = ECO_ENGLISH};
    struct arena scratch = {0};
    struct layout l = {.sources = sources, .file = file, .arena = diagnostics->arena, .tokens = {.arena = &scratch}};
    bool good = parse_tokens(sources, file, diagnostics, &vocabulary, &parsed, &l.tokens);
    *at = (struct span){file, 0, 0};
    *language = parsed.language;
    if (good && !diagnostics->errors) {
        l.from = parsed.language;
        l.to = wanted == ECO_LANGUAGES ? parsed.language : wanted;
        l.translated = wanted != ECO_LANGUAGES;
        good = write_mended(&l, sources, out) && !diagnostics->arena->failed;
    }
    arena_free(&scratch);
    if (diagnostics->errors)
        return LAYOUT_INVALID;
    return good ? same_tree(sources, diagnostics, &parsed, *out, at) : LAYOUT_NO_MEMORY;
}
