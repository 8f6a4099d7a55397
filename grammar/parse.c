#include "parse.h"

#include <string.h>

#include "parse_internal.h"
#include "scanner.h"

int eco_yylex(ECO_YYSTYPE *value, struct span *at, struct parse *p)
{
    bool more = p->next < p->tokens.n;
    const struct token *token = &p->tokens.v[more ? p->next : p->tokens.n - 1];
    p->next += more;
    value->token = token;
    *at = token->at;
    return more ? token->kind : TOK_EOF;       /* whatever the last token is, the parser comes to an end */
}

void eco_yyerror(const struct span *at, struct parse *p, const char *message)
{
    (void)message;      /* bison calls this only when its stacks are at their limit */
    diagnose_limit(p->diagnostics, D_TOO_NESTED, *at, PARSER_DEPTH);
}

static bool run_parser(struct parse *p, uint32_t file, struct tokens *raw)
{
    if (!scan(p->sources, file, p->language, p->words, p->diagnostics, raw) || !phrase_filter(p, raw))
        return false;
    eco_yyparse(p);
    if (!p->file)
        p->file = node_new(p->arena, N_FILE, (struct span){file, 0, 0});
    return p->file != NULL;
}

/* How many bytes from here on are ASCII: eight at a time, as most of a file is. */
static uint32_t ascii_run(const char *at, uint32_t n)
{
    uint32_t run = 0;
    for (uint64_t eight; n - run >= sizeof eight; run += (uint32_t)sizeof eight) {
        memcpy(&eight, at + run, sizeof eight);
        if (eight & 0x8080808080808080)
            break;
    }
    while (run < n && (unsigned char)at[run] < 0x80)
        run++;
    return run;
}

/* A file in another encoding is one mistake, told at its first letter that shows it. */
static bool is_utf8(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics)
{
    struct text bytes = sources->v[file].bytes;
    for (uint32_t at = ascii_run(bytes.at, bytes.n); at < bytes.n; at += ascii_run(bytes.at + at, bytes.n - at)) {
        int length = text_utf8_length(bytes.at + at, bytes.n - at);
        if (length == 0) {
            diagnose1(diagnostics, D_NOT_UTF8, (struct span){file, at, at + 1},
                      text_format(diagnostics->arena, "0x%02X", (unsigned char)bytes.at[at]));
            return false;
        }
        at += (uint32_t)length;
    }
    return true;
}

bool parse_tokens(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics, struct vocabulary *vocabulary,
                  struct parsed *parsed, struct tokens *tokens)
{
    struct tokens raw = {.arena = tokens->arena};
    bool declared;
    if (!is_utf8(sources, file, diagnostics))
        return false;
    enum eco_language language = scan_language(sources->v[file].bytes, &declared);
    if (!declared)
        diagnose(diagnostics, D_NO_LANGUAGE, (struct span){file, 0, 0});
    struct keyword_index *words = &vocabulary->words[language];
    if (!keyword_index_build(words, diagnostics->arena, language))
        return false;
    struct parse p = {.arena = diagnostics->arena, .sources = sources, .diagnostics = diagnostics, .language = language,
                      .words = words, .tokens = {.arena = tokens->arena}};
    bool parsed_whole = run_parser(&p, file, &raw) && !tokens->arena->failed;
    diagnostics->arena->failed |= tokens->arena->failed;
    *tokens = p.tokens;
    *parsed = (struct parsed){p.file, language, p.broken, p.broken_count, p.adapts};
    return parsed_whole && !diagnostics->arena->failed;
}

bool parse_source(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics, struct vocabulary *vocabulary,
                  struct parsed *parsed)
{
    struct arena scratch = {0};
    struct tokens tokens = {.arena = &scratch};
    bool good = parse_tokens(sources, file, diagnostics, vocabulary, parsed, &tokens);
    arena_free(&scratch);
    return good;
}
