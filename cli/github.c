/* Findings as annotations of GitHub Actions: commands on standard output, one a line. The gravest come first, since the platform
 * shows ten of a kind. A name in them can neither end its part nor begin a command of its own. */
#include "character.h"
#include "found.h"
#include "wording.h"

#include <string.h>

/* Escaped as the runner reads it; a property ends at a comma and its values hold no colon. */
static void put_escaped(FILE *out, const char *text, bool property)
{
    struct draft line = {0};
    draft_line_text(&line, text);
    for (const char *c = draft_text(&line); *c; c++) {
        if (character_is_command(c))    /* of the older form, which runners look for anywhere in a line */
            fputs("\\x23", out);
        else if (*c == '%' || (property && (*c == ':' || *c == ',')))
            fprintf(out, "%%%02X", (unsigned)*c);
        else
            fputc(*c, out);
    }
    draft_free(&line);
}

static void put_annotation(FILE *out, const cJSON *finding, const char *command, enum eco_language language)
{
    const cJSON *place = member(finding, "place");
    struct draft sentence = {0};
    int line = found_line(place, "line"), end = found_line(place, "end_line"), column = found_line(place, "column");
    fprintf(out, "::%s file=", command);
    put_escaped(out, found_path(member_text(place, "file")), true);
    fprintf(out, ",line=%d,endLine=%d", line, end);
    if (line == end)                    /* else the platform takes no columns */
        fprintf(out, ",col=%d,endColumn=%d", column, found_line(place, "end_column"));
    fputs(",title=", out);
    put_escaped(out, member_text(finding, "title"), true);
    fputs("::", out);
    found_sentence(&sentence, finding);
    if (found_waiver(finding)) {
        draft_add(&sentence, " – ");
        wording_waiver(&sentence, found_waiver(finding), language);
    }
    put_escaped(out, draft_text(&sentence), false);
    fputc('\n', out);
    draft_free(&sentence);
}

void github_write(FILE *out, const struct found *found)
{
    static const char *const levels[][2] = {{"error", "error"}, {"warning", "warning"}, {"note", "notice"}};
    const cJSON *finding;
    for (size_t k = 0; k < sizeof levels / sizeof *levels; k++)
        for (size_t i = 0; i < found->n; i++)
            cJSON_ArrayForEach(finding, member(found_tree(found, i), "found"))
                if (member_is(finding, "level", levels[k][0]))
                    put_annotation(out, finding, levels[k][1], found->language);
}
