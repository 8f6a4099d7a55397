#include "ration.h"

#include "draft.h"
#include "html.h"
#include "shortage.h"

#include <stdlib.h>

enum { END_BYTES = 512 };               /* for what is around the blocks: marks, headings of tables, the last sentence */

struct ration ration_of(FILE *out, size_t bytes)
{
    return (struct ration){.out = out, .heads = bytes - END_BYTES, .findings = bytes - END_BYTES};
}

/* False when there was no memory for all of it, which is noted. */
static bool close_block(struct block *block)
{
    bool whole = !ferror(block->out);
    whole &= fclose(block->out) == 0;
    if (!whole)
        shortage_note();
    return whole;
}

void ration_reserve(struct ration *ration, struct block *head)
{
    if (close_block(head))
        ration->findings -= head->length < ration->findings ? head->length : ration->findings;
    free(head->bytes);
}

void ration_end(const struct ration *ration, enum eco_language language)
{
    const struct { enum word one; size_t n; } parts[] = {{W_PROJECTS_LEFT_OUT_ONE, ration->heads_left_out},
                                                         {W_FINDINGS_LEFT_OUT_ONE, ration->findings_left_out}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        struct draft line = {0};
        draft_add(&line, word_count(parts[i].one, parts[i].n, language), parts[i].n);
        if (parts[i].n > 0)
            markdown_put(ration->out, "\n{}\n", draft_text(&line));
        draft_free(&line);
    }
}

bool block_open(struct block *block)
{
    *block = (struct block){0};
    block->out = open_memstream(&block->bytes, &block->length);
    if (!block->out)
        shortage_note();
    return block->out != NULL;
}

bool block_put(struct block *block, FILE *out, size_t *room, size_t *left_out)
{
    bool fits = close_block(block) && block->length <= *room;
    if (fits) {
        fwrite(block->bytes, 1, block->length, out);
        *room -= block->length;
    } else {
        ++*left_out;
    }
    free(block->bytes);
    return fits;
}
