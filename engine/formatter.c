/* Rule files in their canonical layout: the object behind eco_layout. */
#include <stdlib.h>
#include <string.h>

#include "ecoscore.h"
#include "layout.h"
#include "limits.h"

struct eco_layout {
    struct arena arena;
    struct sources sources;
    struct diagnostics diagnostics;
    enum eco_status status;
    enum eco_language language;         /* of the file */
    struct text text;
};

static enum eco_language target(const char *language)
{
    return !language ? ECO_LANGUAGES : strcmp(language, "fr") == 0 ? ECO_FRENCH : ECO_ENGLISH;
}

static void lay_out(eco_layout *layout, uint32_t file, const char *language)
{
    struct span at;
    layout->language = target(language);
    enum layout_outcome outcome =
        layout_of(&layout->sources, file, &layout->diagnostics, &layout->language, &layout->text, &at);
    if (outcome == LAYOUT_CHANGED)
        diagnose(&layout->diagnostics, D_LAYOUT_CHANGED, at);
    layout->status = outcome == LAYOUT_DONE ? ECO_OK : outcome == LAYOUT_NO_MEMORY ? ECO_NO_MEMORY : ECO_INVALID;
}

eco_layout *eco_layout_make(const char *path, const char *bytes, size_t length, const char *language)
{
    eco_layout *layout = calloc(1, sizeof *layout);
    if (!layout)
        return NULL;
    layout->sources.arena = layout->diagnostics.arena = &layout->arena;
    bool fits = length <= RULE_BYTES;
    struct text copy = text_copy(&layout->arena, (struct text){bytes, fits ? (uint32_t)length : 0});
    uint32_t file = source_add(&layout->sources, text_copy(&layout->arena, text_of(path)), copy);
    if (file == UINT32_MAX || !source_map(&layout->sources, file)) {
        layout->status = ECO_NO_MEMORY;
    } else if (!fits) {
        diagnose1(&layout->diagnostics, D_FILE_TOO_LARGE, (struct span){file, 0, 0}, TEXT("8 MB"));
        layout->status = ECO_INVALID;
    } else {
        lay_out(layout, file, language);
    }
    if (layout->arena.failed)
        layout->status = ECO_NO_MEMORY;
    diagnostics_sort(&layout->diagnostics);
    return layout;
}

void eco_layout_free(eco_layout *layout)
{
    if (layout)
        arena_free(&layout->arena);
    free(layout);
}

enum eco_status eco_layout_status(const eco_layout *layout) { return layout->status; }

const char *eco_layout_text(const eco_layout *layout, size_t *length)
{
    *length = layout->status == ECO_OK ? layout->text.n : 0;
    return layout->status == ECO_OK ? layout->text.at : NULL;
}

bool eco_layout_print_messages(const eco_layout *layout, FILE *out, bool colour)
{
    return diagnostics_print(out, &layout->diagnostics, &layout->sources, false, layout->language, colour);
}
