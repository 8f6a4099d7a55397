#include "parse.h"

#include "parse_internal.h"
#include "scanner.h"

int eco_yylex(ECO_YYSTYPE *value, struct span *at, struct parse *p)
{
    const struct token *token = &p->tokens.v[p->next < p->tokens.n ? p->next : p->tokens.n - 1];
    p->next += p->next < p->tokens.n;
    value->token = token;
    *at = token->at;
    return token->kind;
}

void eco_yyerror(const struct span *at, struct parse *p, const char *message)
{
    (void)message;      /* bison calls this only when its stacks are at their limit */
    diagnose1(p->diagnostics, D_TOO_NESTED, *at, TEXT("3000"));
}

bool parse_source(const struct sources *sources, uint32_t file, struct diagnostics *diagnostics, struct parsed *parsed)
{
    struct keyword_index words;
    struct tokens raw = {0};
    bool declared;
    enum eco_language language = scan_language(sources->v[file].bytes, &declared);
    if (!declared)
        diagnose(diagnostics, D_NO_LANGUAGE, (struct span){file, 0, 0});
    if (!keyword_index_build(&words, diagnostics->arena, language) ||
        !scan(sources, file, language, &words, diagnostics, &raw))
        return false;
    struct parse p = {.arena = diagnostics->arena, .sources = sources, .diagnostics = diagnostics,
                      .language = language, .words = &words};
    if (!phrase_filter(&p, &raw))
        return false;
    eco_yyparse(&p);
    if (!p.file)
        p.file = node_new(p.arena, N_FILE, (struct span){file, 0, 0});
    *parsed = (struct parsed){p.file, language, p.broken, p.broken_count};
    return !diagnostics->arena->failed && p.file;
}
