/* What a policy may say of things of the one that it adapts, kind by kind. */
#include "adapt.h"
#include "parser.tab.h"

static const struct adapted_kind kinds[] = {
    {N_CRITERION, TOK_CRITERION, ITEM_CRITERION, true, true, false},
    {N_GATE, TOK_GATE, ITEM_GATE, true, true, false},
    {N_REMARK, TOK_REMARK, ITEM_REMARK, true, true, false},
    {N_THEME, TOK_THEME, ITEM_THEME, true, true, false},
    {N_INPUT, TOK_INPUT, ITEM_INPUT, true, true, false},
    {N_VALUE, TOK_VALUE, ITEM_VALUE, true, true, false},
    {N_TABLE, TOK_TABLE, ITEM_TABLE, true, true, false},
    {N_INDICATOR, TOK_INDICATOR, ITEM_INDICATOR, true, true, false},
    {N_INDICATOR, TOK_HEADLINE, ITEM_INDICATOR, true, true, false},
    {N_DEFINE, TOK_DEFINE, ITEM_DEFINITION, true, false, false},
    {N_SCORE, TOK_SCORE, ITEM_SCORE, false, true, true},
    {N_GRADES, TOK_GRADES, ITEM_GRADES, false, true, true},
    {N_GROUP, TOK_GROUP, ITEM_GROUP, false, true, false},
    {N_LIST, TOK_LIST, ITEM_LIST, false, true, false},
    {N_CHECKLIST, TOK_CHECKLIST, ITEM_GROUP, false, true, false},
    {N_BREAKDOWN, TOK_BREAKDOWN, ITEM_BREAKDOWN, false, true, false},
    {N_FUNCTION, TOK_FUNCTION, ITEM_FUNCTION, false, false, false},
    {N_CURVE, TOK_CURVE, ITEM_CURVE, false, false, false},
    {N_CLAIM, TOK_CLAIM, ITEM_KINDS, false, false, false},
};

const struct adapted_kind *adapted_kind_of_node(const struct node *node)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i].node == node->kind && (node->kind != N_INDICATOR || (kinds[i].token == TOK_HEADLINE) == (node->op == TOK_HEADLINE)))
            return &kinds[i];
    return NULL;
}

const struct adapted_kind *adapted_kind_of_token(int token)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (kinds[i].token == token)
            return &kinds[i];
    return NULL;
}

/* How points come about is one thing, however many lines say it. */
enum node_kind like_of(enum node_kind kind)
{
    switch (kind) {
    case N_SCALE: case N_BAND: case N_POINT: case N_CHOICES: case N_ANSWER: case N_DECISION: case N_ADDS: case N_ADDS_BY: case N_POINTS:
        return N_BANDS;
    default:
        return kind;
    }
}

/* The source of a figure is not that of another figure, nor its day that of another source; points that are said outright need no measure. */
bool goes_with(enum node_kind said, enum node_kind gone)
{
    switch (said) {
    case N_ENTRY:
        return gone == N_SOURCE || gone == N_LICENCE || gone == N_CHECKED_ON || gone == N_VALID_FROM || gone == N_VALID_UNTIL ||
               gone == N_STANDING || gone == N_BASED_ON || gone == N_UNCERTAINTY;
    case N_SOURCE:
        return gone == N_LICENCE || gone == N_CHECKED_ON || gone == N_VALID_UNTIL;
    case N_DECISION: case N_ADDS: case N_ADDS_BY: case N_POINTS:
        return gone == N_MEASURE;
    default:
        return false;
    }
}
