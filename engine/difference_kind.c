/* The kinds of parts: how people call them, and what a change of one may do. */
#include "difference.h"

enum { NOTE = 1, ORDERED = 2, WEIGHS = 4, ASIDE = 8, UNANSWERED = 16, UNCERTAIN = 32 };

static const struct {
    enum node_kind kind;
    unsigned flags;                     /* NOTE: moves no score; ORDERED: the first line that holds decides;
                                         * WEIGHS: moves what criteria weigh in the mean; ASIDE: a renamed thing is known
                                         * without it; UNANSWERED, UNCERTAIN: moves projects only where there is no
                                         * answer, or no exact one */
    const char *words[ECO_LANGUAGES];
} part_table[] = {
    {N_NAME, NOTE, {"label", "libellé"}},
    {N_POLICY, NOTE, {"title", "titre"}},
    {N_VERSION, NOTE, {"version", "version"}},
    {N_VALID_FROM, 0, {"valid from", "valable du"}},
    {N_VALID_UNTIL, 0, {"valid until", "valable jusqu'au"}},
    {N_BASED_ON, NOTE, {"based on", "fondé sur"}},
    {N_UNIT_DECL, 0, {"multiple", "multiple"}},
    {N_TYPE, 0, {"type", "type"}},
    {N_CHOICE, 0, {"choice", "choix"}},
    {N_SET, 0, {"chosen", "choisi"}},
    {N_UNIT, 0, {"unit", "unité"}},
    {N_REQUIRED, UNANSWERED, {"required", "obligatoire"}},
    {N_RANGE, UNCERTAIN, {"range", "plage"}},
    {N_DEFAULT, UNANSWERED, {"default", "défaut"}},
    {N_ASKED_WHEN, 0, {"asked when", "demandé si"}},
    {N_MAY_BE_NA, 0, {"may be not applicable", "peut être sans objet"}},
    {N_CAN_CHANGE, UNANSWERED, {"can change", "peut changer"}},
    {N_SOURCE, NOTE, {"source", "source"}},
    {N_LICENCE, NOTE, {"licence", "licence"}},
    {N_CHECKED_ON, NOTE, {"checked on", "vérifié le"}},
    {N_UNCERTAINTY, 0, {"±", "±"}},
    {N_STANDING, NOTE, {"standing", "statut"}},
    {N_SIDE, NOTE, {"side", "côté"}},
    {N_ENTRY, 0, {"value", "valeur"}},
    {N_EACH, 0, {"for each", "pour chaque"}},
    {N_OVER, NOTE, {"of", "de"}},
    {N_WHERE_ROW, NOTE, {"where", "où"}},
    {N_GROUPED_BY, NOTE, {"by", "selon"}},
    {N_NO_DETAILS, NOTE, {"without details", "sans détail"}},
    {N_NO_TOTAL, NOTE, {"without total", "sans total"}},
    {N_FIGURE, NOTE, {"column", "colonne"}},
    {N_AS, ORDERED, {"line", "ligne"}},
    {N_PARAMETER, ORDERED, {"parameter", "paramètre"}},
    {N_INDICATOR, NOTE, {"headline", "résultat"}},
    {N_CURVE, 0, {"columns", "colonnes"}},
    {N_WEIGHT, WEIGHS | ASIDE, {"weight", "poids"}},
    {N_IN_THEME, WEIGHS | ASIDE, {"theme", "thème"}},
    {N_APPLIES_WHEN, WEIGHS | ASIDE, {"applies when", "s'applique si"}},
    {N_MEASURE, 0, {"measure", "mesure"}},
    {N_BANDS, 0, {"bands", "paliers"}},
    {N_SCALE, 0, {"scale", "échelle"}},
    {N_BAND, ORDERED, {"band", "palier"}},
    {N_POINT, ORDERED, {"point", "point"}},
    {N_CHOICES, 0, {"choices", "réponses"}},
    {N_ANSWER, 0, {"answer", "réponse"}},
    {N_DECISION, ORDERED, {"line", "ligne"}},
    {N_ADDS, 0, {"adds", "ajoute"}},
    {N_ADDS_BY, 0, {"adds by", "ajoute selon"}},
    {N_POINTS, 0, {"points", "points"}},
    {N_MISSING, ASIDE, {"points without an answer", "points sans réponse"}},
    {N_BECAUSE, NOTE, {"because", "car"}},
    {N_FIX, NOTE, {"fix", "remède"}},
    {N_ALLOW, NOTE, {"allow", "admet"}},
    {N_SEE, NOTE, {"see", "voir"}},
    {N_BLOCK_WHEN, 0, {"block when", "bloque si"}},
    {N_WARN_WHEN, 0, {"warn when", "alerte si"}},
    {N_MAY_BE_WAIVED, ASIDE, {"may be waived", "dérogation possible"}},
    {N_MEAN_OF, WEIGHS, {"the score is the", "le score est la"}},
    {N_WEIGHTS_TOTAL, NOTE, {"weights total", "total des poids"}},
    {N_WEIGHTS_FREE, NOTE, {"weights free", "poids libres"}},
    {N_NO_GRADE, 0, {"no grade when", "pas de lettre si"}},
    {N_AT_MOST, 0, {"limit of the score", "limite du score"}},
    {N_GRADE, 0, {"grade", "lettre"}},
};
enum { PART_KINDS = sizeof part_table / sizeof *part_table };

static int place_of(enum node_kind kind)
{
    for (int i = 0; i < PART_KINDS; i++)
        if (part_table[i].kind == kind)
            return i;
    return -1;
}

struct text part_word(const struct telling *t, enum node_kind kind)
{
    int i = place_of(kind);
    return i < 0 ? text_of(node_kind_name(kind)) : text_of(part_table[i].words[t->language]);
}

static bool has_flag(enum node_kind kind, unsigned flag)
{
    int i = place_of(kind);
    return i >= 0 && (part_table[i].flags & flag);
}

bool part_is_note(enum node_kind kind)
{
    return has_flag(kind, NOTE);
}

bool part_is_ordered(enum node_kind kind)
{
    return has_flag(kind, ORDERED);
}

bool part_weighs(enum node_kind kind)
{
    return has_flag(kind, WEIGHS);
}

bool part_is_aside(enum node_kind kind)
{
    return has_flag(kind, NOTE | ASIDE);
}

bool part_is_of_unanswered(enum node_kind kind)
{
    return has_flag(kind, UNANSWERED);
}

bool part_is_of_uncertain(enum node_kind kind)
{
    return has_flag(kind, UNANSWERED | UNCERTAIN);
}
