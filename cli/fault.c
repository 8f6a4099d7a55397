#include "fault.h"
#include "loader.h"

void fault_add(struct draft *out, const struct piece *piece, enum eco_language language)
{
    switch (piece->fault) {
    case PIECE_GOOD: return;
    case PIECE_UNREADABLE: draft_add(out, word_text(loader_sentence(piece->outcome), language), piece->path); return;
    case PIECE_NOTHING: draft_add(out, "%s", word_text(W_ELEMENT_MISSING, language)); return;
    case PIECE_ARRAY_OPEN: draft_add(out, "%s", word_text(W_ARRAY_OPEN, language)); return;
    case PIECE_AFTER_ARRAY: draft_add(out, "%s", word_text(W_AFTER_ARRAY, language)); return;
    }
}
